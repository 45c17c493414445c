inventory-title = Умения от ежедневния живот
inventory-description = Задачи без заплащане: вкъщи, в семейството, като доброволна помощ, в сдружения, с телефон и компютър.

field-home = Дом
subfield-household = Домакинство
group-cooking = Готвене и пазаруване
task-cook-family = Всекидневно готвене за семейство
task-cook-party = Готвене за голямо празненство или празник
task-bake-at-home = Печене на хляб или сладкиши вкъщи
task-cook-allergy = Готвене за човек с алергия или диабет
    .help = Например ядене без ядки или без захар.
task-keep-food = Съхранение на храна така, че да остане прясна
task-shop-cheaply = Планиране на яденето и пазаруване с малко пари

group-cleaning-and-clothes = Чистене и пране
task-clean-home = Чистене на апартамент или къща
task-wash-and-iron = Пране и гладене на дрехи
task-mend-clothes = Шиене и кърпене на дрехи
task-separate-waste = Разделно събиране на отпадъци вкъщи
    .help = Например хартия, стъкло и пластмаса отделно.

group-running-home = Водене на домакинство
task-run-household = Водене на домакинство с няколко души
task-handle-money = Плащане на сметки и водене на парите на семейството
task-deal-with-offices = Четене на официални писма и попълване на формуляри
    .help = Например за училище, данъци или право на престой.
task-organise-move = Организиране на преместване в нов дом

subfield-repairs = Ремонти и градина
group-home-repairs = Поправки и ремонт
task-paint-home = Боядисване на стаи вкъщи
task-repair-home = Поправяне на неща вкъщи с инструменти
task-build-furniture = Сглобяване на мебели
task-unblock-home-drain = Отпушване на мивка или смяна на кран вкъщи
task-lay-floor-home = Полагане на плочки или под вкъщи
task-help-build-house = Помощ при строеж на къща за семейството или съседи
task-repair-bicycles = Поправяне на велосипеди
task-repair-cars = Поправяне на кола или мотор

group-garden-and-animals = Градина и животни
task-grow-vegetables = Отглеждане на зеленчуци за семейството
task-keep-garden = Косене на трева и рязане на храсти в градина
task-keep-animals = Гледане на кокошки, кози или други животни за семейството
task-keep-pets = Грижа за кучета, котки или други домашни любимци

field-family = Семейство и приятели
subfield-children = Деца
group-raising-children = Отглеждане на деца
task-raise-children = Всекидневно гледане на деца вкъщи
task-care-for-baby = Хранене на бебета и смяна на памперси
task-comfort-own-child = Утешаване на деца и помиряване при скарване
task-help-learn = Помощ на деца при четене и домашни
task-organise-child-day = Организиране на училище, лекар и занимания на децата

subfield-care = Грижа за близки
group-caring = Грижа
task-care-for-relative = Грижа за стар или болен роднина вкъщи
task-wash-relative = Помощ на роднина при миене, обличане и тоалетна
task-give-relative-medicine = Грижа роднина да взема правилно лекарствата си
task-care-disabled = Подкрепа на роднина с увреждане
    .help = Например човек, който не може да ходи или да вижда.
task-go-with-relative = Придружаване на роднини до лекар или до служба
task-interpret-family = Устен превод за роднини или приятели
task-give-comfort = Изслушване и утешаване на хора в труден момент

field-community = Общност
subfield-volunteering = Доброволчество
group-helping = Помощ на хора
task-visit-lonely = Посещение на стари или самотни хора
task-help-newcomers = Показване на новодошли как стават нещата в града
    .help = Например къде да намерят лекар или училище.
task-teach-language = Помощ на хора да учат език
task-hand-out-food = Сортиране и раздаване на храна или дрехи на хора в нужда
    .help = Например в хранителна банка.
task-give-first-aid = Оказване на първа помощ
task-rescue-service = Помощ в доброволна пожарна или спасителен екип
    .help = Доброволците помагат без заплащане.
task-settle-conflict = Помощ на двама души или групи да спрат скарване

subfield-associations = Сдружения
group-organising = Организиране и ръководене
task-organise-event = Организиране на празненство, фестивал или спортен ден
task-organise-trip = Организиране на пътуване за група
task-lead-group = Ръководене на екип от доброволци
    .help = Например в клуб, училище или религиозна общност.
task-lead-meeting = Водене на събрание и говорене пред хора
task-train-children = Трениране на деца или младежи по спорт или музика
task-keep-accounts = Водене на парите и сметките на сдружение
    .help = Сметките показват какви пари са влезли и излезли.
task-sell-at-stall = Продажба на храна или стоки на празник или битпазар
    .help = На битпазара хората продават използвани неща.
task-write-minutes = Записване на уговореното на събрание
    .help = Тези бележки се наричат също протокол.

field-digital = Телефон и компютър
subfield-digital-skills = Дигитални умения
group-phone = Телефон
task-use-phone-apps = Използване на приложения в телефона за карти, формуляри и часове
task-make-video-calls = Видеоразговори и изпращане на снимки и файлове
task-pay-online = Безопасно банкиране, плащане и пазаруване по интернет
task-sell-used-things = Продажба на неща по интернет със снимки и кратък текст
task-help-with-phone = Помощ на други хора да ползват телефон или компютър

group-computer = Компютър
task-use-computer = Писане на писма на компютър
task-write-emails = Писане на имейли и изпращане на документи
task-use-spreadsheet = Правене на списъци и сметки в таблица на компютър
task-find-information = Намиране и сравняване на информация в интернет

field-travel = На път
subfield-mobility = Придвижване
group-driving = Шофиране и намиране на пътя
task-drive-car = Шофиране на лек автомобил
task-drive-others = Возене на съседи или стари хора с кола
task-find-way = Намиране на пътя в нов град с автобус и влак
task-live-in-cultures = Живот и работа с хора от различни култури
