inventory-title = Розничная торговля и туризм
inventory-description = Работа в магазине, на рынке, в интернет-магазине, турагентстве и на экскурсиях.

field-shop = Магазин
subfield-goods = Товар
group-shelves = Выкладывать товар на полки
group-display = Показывать товар
subfield-customers = Покупатели
group-advice = Советовать покупателям
group-till = Работать на кассе
subfield-food-sales = Хлеб и рынок
group-bread = Продавать хлеб
group-market = Прилавок на рынке
subfield-online = Интернет-магазин
group-online-orders = Продавать через интернет
subfield-shop-team = Руководить магазином
group-shop-leading = Руководить и заказывать

field-tourism = Туризм
subfield-tours = Экскурсии
group-guiding = Проводить экскурсии
subfield-travel-office = Турагентство
group-travel = Продавать и бронировать поездки
