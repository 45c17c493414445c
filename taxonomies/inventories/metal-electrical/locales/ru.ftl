inventory-title = Металлообработка и электропроизводство
inventory-description = Работа в мастерской или на заводе: готовить, делать и соединять детали, монтировать, проверять, ремонтировать.

field-preparation = Подготовка работы
subfield-jobs = Заказы и чертежи
group-reading-jobs = Читать заказы и чертежи
group-getting-ready = Готовить материал и инструмент

field-production = Производство
subfield-metalwork = Работа с металлом
group-cutting-and-shaping = Резать и гнуть металл
group-welding = Сваривать
subfield-machines = Станки
group-running-machines = Работать на станках
group-turning-and-milling = Точить и фрезеровать
group-setting-up = Налаживать станки
subfield-assembly = Сборка
group-machine-assembly = Собирать машины
group-electrical-assembly = Собирать электроприборы
subfield-quality = Качество
group-checking-parts = Проверять детали

field-maintenance = Техническое обслуживание
subfield-mechanics = Механическое обслуживание
group-servicing = Обслуживать машины
subfield-electrics = Электрическое обслуживание
group-plant-electrics = Ремонтировать электрические части
