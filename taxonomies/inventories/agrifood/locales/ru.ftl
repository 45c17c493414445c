inventory-title = Сельское хозяйство и переработка продуктов
inventory-description = Работа в поле, теплице, винограднике, лесу и хлеву, а также с мясом, рыбой, хлебом и пищевыми машинами.

field-plants = Растения
subfield-fields = Поля
group-growing = Сеять и сажать
group-harvesting = Собирать урожай
subfield-greenhouse-and-vines = Теплица и виноградник
group-greenhouse = Теплица
group-vineyard = Виноградник
subfield-forest = Лес
group-forestry = Работа в лесу
subfield-tractors = Тракторы
group-tractor = Тракторы и сельхозмашины

field-animals = Животные
subfield-livestock = Домашний скот и птица
group-animal-care = Кормить и ухаживать

field-food = Переработка продуктов
subfield-meat-and-fish = Мясо и рыба
group-meat = Разделывать мясо
subfield-bakery = Пекарня
group-baking = Печь
subfield-food-factory = Пищевая фабрика
group-food-line = Работать на пищевой линии
