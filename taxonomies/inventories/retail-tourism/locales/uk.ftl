inventory-title = Торгівля та туризм
inventory-description = Робота в магазині, на ринку, в інтернет-магазині, туристичній агенції та на екскурсіях.

field-shop = Магазин
subfield-goods = Товар
group-shelves = Викладати товар на полиці
group-display = Показувати товар
subfield-customers = Клієнти
group-advice = Радити клієнтам
group-till = Працювати на касі
subfield-food-sales = Хліб і ринок
group-bread = Продавати хліб
group-market = Прилавок на ринку
subfield-online = Інтернет-магазин
group-online-orders = Продавати через інтернет
subfield-shop-team = Керувати магазином
group-shop-leading = Керувати і замовляти

field-tourism = Туризм
subfield-tours = Екскурсії
group-guiding = Проводити екскурсії
subfield-travel-office = Туристична агенція
group-travel = Продавати і бронювати подорожі
