inventory-title = Навички зі щоденного життя
inventory-description = Справи, які роблять без оплати: вдома, в родині, як волонтери, у громадських об'єднаннях, з телефоном.

field-home = Дім
subfield-household = Господарство
group-cooking = Готувати їжу і купувати
group-cleaning-and-clothes = Прибирати і прати
group-running-home = Вести господарство
subfield-repairs = Ремонт і сад
group-home-repairs = Лагодити й оновлювати дім
group-garden-and-animals = Сад і тварини

field-family = Родина і друзі
subfield-children = Діти
group-raising-children = Виховувати дітей
subfield-care = Догляд за членами родини
group-caring = Доглядати

field-community = Громада
subfield-volunteering = Волонтерство
group-helping = Допомагати людям
subfield-associations = Громадські об'єднання
group-organising = Організовувати і керувати

field-digital = Телефон і комп'ютер
subfield-digital-skills = Цифрові навички
group-phone = Телефон
group-computer = Комп'ютер

field-travel = У дорозі
subfield-mobility = Пересування
group-driving = Керувати авто і знаходити дорогу
