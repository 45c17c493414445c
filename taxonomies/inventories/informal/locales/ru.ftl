inventory-title = Навыки из повседневной жизни
inventory-description = Дела, которые делают без оплаты: дома, в семье, как волонтёры, в общественных объединениях и с телефоном.

field-home = Дом
subfield-household = Хозяйство
group-cooking = Готовить еду и покупать
group-cleaning-and-clothes = Убирать и стирать
group-running-home = Вести хозяйство
subfield-repairs = Ремонт и сад
group-home-repairs = Чинить и обновлять дом
group-garden-and-animals = Сад и животные

field-family = Семья и друзья
subfield-children = Дети
group-raising-children = Воспитывать детей
subfield-care = Уход за членами семьи
group-caring = Ухаживать

field-community = Общество
subfield-volunteering = Волонтёрство
group-helping = Помогать людям
subfield-associations = Общественные объединения
group-organising = Организовывать и руководить

field-digital = Телефон и компьютер
subfield-digital-skills = Цифровые навыки
group-phone = Телефон
group-computer = Компьютер

field-travel = В пути
subfield-mobility = Передвижение
group-driving = Водить машину и находить дорогу
