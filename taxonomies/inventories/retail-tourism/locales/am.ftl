inventory-title = ችርቻሮ ንግድ እና ቱሪዝም
inventory-description = በሱቅ፣ በገበያ፣ በኦንላይን ሱቅ፣ በጉዞ ወኪልና በጉብኝት የሚሠሩ ሥራዎች።

field-shop = ሱቅ
subfield-goods = ዕቃዎች
group-shelves = መደርደሪያ መሙላት
group-display = ዕቃ ለእይታ ማቅረብ
subfield-customers = ደንበኞች
group-advice = ደንበኞችን ማማከር
group-till = በካሽ ሬጂስተር መሥራት
subfield-food-sales = ዳቦና ገበያ
group-bread = ዳቦ መሸጥ
group-market = የገበያ መሸጫ
subfield-online = ኦንላይን ሱቅ
group-online-orders = በኦንላይን መሸጥ
subfield-shop-team = ሱቅ መምራት
group-shop-leading = መምራትና ማዘዝ

field-tourism = ቱሪዝም
subfield-tours = ጉብኝት
group-guiding = ጉብኝት መምራት
subfield-travel-office = የጉዞ ወኪል
group-travel = ጉዞ መሸጥና ቦታ መያዝ
