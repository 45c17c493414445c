inventory-title = Perakende ve turizm
inventory-description = Dükkânda, pazarda, internet mağazasında, seyahat acentesinde ve rehberli turlarda yapılan işler.

field-shop = Dükkân
subfield-goods = Mallar
group-shelves = Rafları doldurmak
group-display = Malları sergilemek
subfield-customers = Müşteriler
group-advice = Müşteriye bilgi vermek
group-till = Kasada çalışmak
subfield-food-sales = Ekmek ve pazar
group-bread = Ekmek satmak
group-market = Pazar tezgâhı
subfield-online = İnternet mağazası
group-online-orders = İnternetten satmak
subfield-shop-team = Dükkân yönetmek
group-shop-leading = Yönetmek ve sipariş vermek

field-tourism = Turizm
subfield-tours = Turlar
group-guiding = Turlara rehberlik etmek
subfield-travel-office = Seyahat acentesi
group-travel = Seyahat satmak ve rezervasyon yapmak
