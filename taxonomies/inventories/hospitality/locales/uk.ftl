inventory-title = Готелі, ресторани та кухня
inventory-description = Робота на кухні, в ресторані, барі й готелі: готувати їжу, обслуговувати гостей, працювати на рецепції.

field-kitchen = Кухня
subfield-preparing = Підготовка продуктів
group-preparation = Мити і різати
group-storing-food = Зберігати продукти
subfield-cooking = Готувати їжу
group-hot-dishes = Готувати гарячі страви
group-pizza = Піца
group-fast-food = Фастфуд і їдальня
subfield-washing-up = Прибирати кухню
group-dishes = Мити посуд і прибирати

field-guests = Гості
subfield-restaurant = Ресторан
group-service = Обслуговувати за столом
subfield-bar = Бар
group-drinks = Готувати напої
subfield-hotel = Готель
group-reception = Працювати на рецепції
