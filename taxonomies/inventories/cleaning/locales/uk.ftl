inventory-title = Прибирання та обслуговування будівель
inventory-description = Робота в будівлях і навколо: прибирати, мити вікна, мести вулиці, прати, ремонтувати, охороняти, вести команду.

field-rooms = Приміщення
subfield-offices = Офіси і сходи
group-floors = Підлоги
group-surfaces = Поверхні і смітники
group-washrooms = Туалети і засоби для прибирання
subfield-hotel-and-hospital = Готелі та лікарні
group-hotel-rooms = Готельні номери
group-hospital-rooms = Лікарняні палати
subfield-laundry = Пральня
group-linen = Прати і прасувати

field-outside = Надворі
subfield-glass = Вікна і фасади
group-windows = Мити вікна і фасади
subfield-streets = Вулиці та сміття
group-waste = Збирати сміття

field-buildings = Будівлі
subfield-caretaking = Доглядати за будівлею
group-caretaker = Ремонт і територія
subfield-guarding = Охороняти будівлю
group-security = Охорона і контроль
subfield-leading = Керувати прибиранням
group-team = Керувати командою прибирання
