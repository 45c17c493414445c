inventory-title = Сільське господарство та харчова промисловість
inventory-description = Робота в полі, теплиці, винограднику, лісі та хліві, а також із м'ясом, рибою, хлібом і харчовими машинами.

field-plants = Рослини
subfield-fields = Поля
group-growing = Сіяти і садити
group-harvesting = Збирати врожай
subfield-greenhouse-and-vines = Теплиця і виноградник
group-greenhouse = Теплиця
group-vineyard = Виноградник
subfield-forest = Ліс
group-forestry = Робота в лісі
subfield-tractors = Трактори
group-tractor = Трактори і сільськогосподарські машини

field-animals = Тварини
subfield-livestock = Домашня худоба і птиця
group-animal-care = Годувати і доглядати

field-food = Харчове виробництво
subfield-meat-and-fish = М'ясо і риба
group-meat = Розбирати м'ясо
subfield-bakery = Пекарня
group-baking = Пекти
subfield-food-factory = Харчова фабрика
group-food-line = Працювати на харчовій лінії
