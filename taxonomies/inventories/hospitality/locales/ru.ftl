inventory-title = Гостиницы, рестораны и кухня
inventory-description = Работа на кухне, в ресторане, баре и гостинице: готовить еду, обслуживать гостей, работать на ресепшене.

field-kitchen = Кухня
subfield-preparing = Подготовка продуктов
group-preparation = Мыть и резать
group-storing-food = Хранить продукты
subfield-cooking = Готовить еду
group-hot-dishes = Готовить горячие блюда
group-pizza = Пицца
group-fast-food = Фастфуд и столовая
subfield-washing-up = Убирать кухню
group-dishes = Мыть посуду и убирать

field-guests = Гости
subfield-restaurant = Ресторан
group-service = Обслуживать за столом
subfield-bar = Бар
group-drinks = Готовить напитки
subfield-hotel = Гостиница
group-reception = Работать на ресепшене
