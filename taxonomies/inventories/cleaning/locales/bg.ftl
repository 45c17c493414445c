inventory-title = Почистване и поддръжка на сгради
inventory-description = Задачи в сгради и около тях: чистене на стаи, прозорци и улици, пране, ремонт, охрана, водене на екип.

field-rooms = Помещения
subfield-offices = Офиси и стълбища
group-floors = Подове
task-sweep-and-mop = Метене и миене на подове
task-vacuum = Почистване на подове и килими с прахосмукачка
task-put-up-wet-floor-sign = Поставяне на табела, когато подът е мокър
task-run-scrubber = Почистване на големи подове с подопочистваща машина
    .help = Машината мие и суши пода едновременно.
task-polish-floors = Полиране на подове и нанасяне на защитен слой
task-wash-carpets = Пране на килими и дивани с машина

group-surfaces = Повърхности и кошчета
task-dust-furniture = Бърсане на прах от бюра, рафтове и мебели
task-empty-bins = Изпразване на кошчета и слагане на нови торби
task-clean-break-room = Почистване на офис кухня
task-remove-stains = Премахване на петна от мебели, килими или дрехи
task-clean-after-building = Почистване на помещения след ремонт

group-washrooms = Тоалетни и препарати
task-clean-toilets = Почистване на тоалетни и бани
task-refill-soap = Зареждане със сапун, хартиени кърпи и тоалетна хартия
task-dilute-products = Смесване на препарати с правилното количество вода
task-use-cloth-colours = Използване на кърпа с различен цвят за всяко място
    .help = Така мръсотията от тоалетните не стига до маси или кухни.
task-follow-plan = Почистване по писмен план

subfield-hotel-and-hospital = Хотели и болници
group-hotel-rooms = Хотелски стаи
task-clean-hotel-room = Почистване на хотелски стаи
task-make-hotel-beds = Бързо и хубаво оправяне на легла в хотел
task-load-trolley = Зареждане на камериерска количка с бельо и препарати
task-hand-in-lost-things = Предаване на вещи, забравени от гости
task-report-defects = Докладване за счупени неща в стая или сграда

group-hospital-rooms = Болнични стаи
task-clean-patient-room = Почистване на болнични стаи
task-clean-isolation-room = Почистване на стаи на болни с инфекции
    .help = Болните в тези стаи не бива да се срещат с други болни.
task-disinfect-surfaces = Дезинфекция на повърхности по план
    .help = Дезинфекция значи убиване на микробите.
task-collect-clinical-waste = Събиране на опасни болнични отпадъци, например игли

subfield-laundry = Пералня
group-linen = Пране и гладене
task-collect-linen = Събиране на мръсно пране и сортиране по цвят и мръсотия
task-read-care-labels = Разчитане на знаците за пране по дрехите
    .help = Знаците показват на колко градуса може да се пере нещо.
task-run-big-washer = Работа с големи перални
task-run-big-dryer = Работа с големи сушилни
task-use-ironing-machine = Подаване на чаршафи към голяма гладачна машина
task-iron-clothes = Гладене на ризи и работни дрехи
task-fold-linen = Сгъване и подреждане на чисто пране
task-check-linen = Проверка на чисто пране за петна и дупки
task-mend-linen = Шиене на скъсано бельо и работни дрехи

field-outside = Навън
subfield-glass = Прозорци и фасади
group-windows = Миене на прозорци и фасади
task-clean-windows = Миене на прозорци и огледала
task-prepare-window-tools = Подготовка на стълба, кофа и инструменти за миене на прозорци
task-clean-from-ladder = Безопасно чистене от стълба
task-use-water-pole = Миене на високи прозорци от земята с дълга щанга с вода
task-clean-facades = Почистване на фасади
    .help = Това са външните стени, например от камък, метал или стъкло.
task-use-high-pressure = Почистване с водоструйка
    .help = Водоструйката чисти с много силна струя вода.
task-block-area-below = Ограждане на зоната долу преди работа на високо
task-use-rope-or-platform = Почистване на високи сгради от вишка или на въже
    .help = Вишката качва хора на високи места.

subfield-streets = Улици и отпадъци
group-waste = Събиране на отпадъци
task-collect-waste = Събиране на битови отпадъци със сметовоз
task-guide-lorry = Насочване на шофьор на камион при заден ход
task-check-waste-sorting = Проверка дали хората събират отпадъците разделно
task-take-bulky-waste = Извозване на стари мебели и други едри отпадъци
task-empty-public-bins = Изпразване на кошчета по улици и паркове
task-sweep-streets = Метене на улици и алеи

field-buildings = Сгради
subfield-caretaking = Грижа за сграда
group-caretaker = Ремонти и двор
task-walk-round-building = Ежедневна проверка на сграда от мазето до покрива
task-small-repairs = Дребни ремонти в сграда, например на врати и брави
task-replace-lamps = Смяна на крушки в стълбища и мазета
task-unblock-sink = Отпушване на мивки и сифони
task-mow-and-cut = Косене на трева и подрязване на жив плет
task-clear-snow = Чистене на сняг и посипване на пътеки с пясък или сол
    .help = Пясъкът и солта пазят хората от подхлъзване.
task-read-meters = Отчитане на водомери, газомери и електромери
task-manage-keys = Пазене на ключовете на сграда и записване у кого са
    .help = Така винаги е ясно къде е всеки ключ.
task-let-in-workers = Пускане на майстори в сградата и проверка на работата им
task-talk-to-residents = Разговори с живущите за проблеми в сградата

subfield-guarding = Охрана на сграда
group-security = Охрана и контрол
task-check-visitors = Проверка на самоличността на посетители и даване на пропуск
task-walk-patrol = Обход на обект, за да се види дали всичко е наред
task-watch-cameras = Наблюдение на екрани с камери
task-lock-building = Заключване на сграда и включване на алармата
task-react-to-alarm = Реагиране при аларма и извеждане на хората навън
task-calm-people = Успокояване на ядосани хора
task-write-guard-report = Писане на доклад за случилото се през смяната

subfield-leading = Ръководене на почистването
group-team = Ръководене на екип по почистване
task-plan-rota = Планиране кой къде и кога чисти
task-brief-cleaners = Обясняване на работата на нови чистачи
task-check-cleaning = Проверка дали стаите са чисти и добре почистени
task-order-products = Поръчване на препарати и инструменти за почистване
task-talk-to-client = Уговаряне с клиент какво да се чисти и приемане на оплаквания
