inventory-title = Уборка и обслуживание зданий
inventory-description = Работа в зданиях и вокруг: убирать, мыть окна, мести улицы, стирать, чинить, охранять, руководить командой.

field-rooms = Помещения
subfield-offices = Офисы и лестницы
group-floors = Полы
group-surfaces = Поверхности и мусорные корзины
group-washrooms = Туалеты и средства для уборки
subfield-hotel-and-hospital = Гостиницы и больницы
group-hotel-rooms = Гостиничные номера
group-hospital-rooms = Больничные палаты
subfield-laundry = Прачечная
group-linen = Стирать и гладить

field-outside = На улице
subfield-glass = Окна и фасады
group-windows = Мыть окна и фасады
subfield-streets = Улицы и мусор
group-waste = Собирать мусор

field-buildings = Здания
subfield-caretaking = Смотреть за зданием
group-caretaker = Ремонт и территория
subfield-guarding = Охранять здание
group-security = Охрана и контроль
subfield-leading = Руководить уборкой
group-team = Руководить бригадой уборки
