inventory-title = Строителство
inventory-description = Задачи на строежи и в домове: стени, бетон, подове, боя, тръби, кабели, пътища и скелета.

field-site = Строеж
subfield-site-work = Работа на строежа
group-moving-material = Носене и разчистване
task-carry-material = Носене на камъни, дъски и чували на строеж
task-tidy-site = Поддържане на строеж чист и подреден
task-sort-rubble = Сортиране и извозване на строителни отпадъци
task-fence-site = Поставяне на огради и табели около строеж
task-cover-surfaces = Покриване на подове и прозорци преди започване на работа

group-breaking-and-digging = Къртене и копаене
task-break-walls = Разрушаване на стари стени и подове
task-use-jackhammer = Къртене на бетон с къртач
    .help = Къртачът е тежка машина, която чупи камък.
task-dig-trenches = Копаене на канавки и ями
task-drive-mini-excavator = Копаене с мини багер
task-find-buried-lines = Проверка къде минават кабели и тръби преди копаене

group-lifting = Вдигане
task-use-building-hoist = Вдигане на материали със строителен подемник
    .help = Строителният подемник е асансьор отвън на сградата.
task-guide-crane = Прикачване на товари към кран и насочване на краниста със знаци
task-use-lifting-platform = Работа на вишка

group-measuring = Мерене и планиране
task-read-plans = Разчитане на строителни чертежи
task-mark-levels = Мерене и отбелязване на линии и височини
task-calculate-material = Изчисляване на нужния материал за една работа
task-drill-anchors = Пробиване на дупки в стени и закрепване с дюбели

subfield-scaffolds = Скелета
group-scaffolding = Монтаж на скелета
task-build-scaffold = Монтаж на скеле върху нивелирани крака
    .help = Скелето е конструкция, на която хора работят на високо.
task-tie-scaffold = Закрепване на скеле към стената и поставяне на парапети
task-check-scaffold = Проверка дали скелето е безопасно
task-take-down-scaffold = Демонтаж на скеле
task-wear-harness = Работа на високо с предпазен колан
    .help = Коланът задържа човек, който пада.

field-structure = Стени и бетон
subfield-masonry = Зидария
group-bricks = Зидане на стени
task-lay-bricks = Зидане на стени от тухли или блокчета
task-mix-mortar = Приготвяне на разтвор
    .help = Разтворът е мократа смес, която държи тухлите заедно.
task-cut-bricks = Рязане на тухли и блокчета по мярка
task-finish-joints = Пълнене и заглаждане на фугите между тухлите
task-place-lintels = Поставяне на щурцове над врати и прозорци
    .help = Щурцът е здравата греда над врата или прозорец.
task-check-wall = Проверка дали стената е права
task-seal-damp = Защита на стени и подове от вода
    .help = Например с гъста черна боя или с лист найлон.

subfield-concrete-work = Бетон
group-concrete = Работа с бетон
task-mix-concrete = Приготвяне на бетон
task-build-formwork = Изработка на кофраж за бетон от дърво или платна
    .help = Кофражът е форма, която държи мокрия бетон.
task-strip-formwork = Сваляне на кофраж от твърд бетон
task-tie-steel = Връзване на арматура за бетон
    .help = Арматурата е от стоманени пръти. Тя прави бетона здрав.
task-pour-concrete = Изливане на бетон и изкарване на въздуха с вибратор
task-smooth-concrete = Заглаждане на мокър бетон и пазене, докато се втвърди

subfield-road-work = Пътища
group-roads = Строеж на пътища
task-lay-paving = Редене на павета и тротоарни плочи
task-lay-kerbs = Поставяне на бордюри край път
    .help = Бордюрът е ръбът между улицата и тротоара.
task-compact-ground = Разстилане на чакъл за път и уплътняване
task-lay-asphalt = Полагане на асфалт
task-secure-roadworks = Поставяне на знаци и прегради за ремонт на път

field-finishing = Вътрешни работи
subfield-walls = Стени и тавани
group-plasterboard = Стени от гипсокартон
task-fit-metal-frame = Монтаж на метална конструкция за вътрешна стена
task-fix-plasterboard = Рязане и завинтване на гипсокартон
    .help = Гипсокартонът е лека плоскост за вътрешни стени.
task-fill-board-joints = Фугиране между плоскости от гипсокартон
task-hang-ceiling = Монтаж на окачен таван
    .help = Окаченият таван виси под истинския таван.
task-fit-insulation = Поставяне на изолационни плоскости срещу студ и топлина

group-painting = Мазилка и боя
task-plaster-walls = Измазване на стени
    .help = Мазилката е мокър слой, който се втвърдява и прави стените гладки.
task-fill-and-sand = Шпакловане на дупки в стени и шлайфане
task-remove-old-paint = Сваляне на стара боя и тапети
task-mix-paint = Разбъркване на боя за стени в правилния цвят
task-paint-walls = Боядисване на стени и тавани
task-hang-wallpaper = Лепене на тапети
task-varnish = Лакиране на врати, прозорци и метал
    .help = Лакът е твърд, лъскав слой, който пази.

subfield-floors = Подове и плочки
group-tiling = Полагане на плочки
task-lay-tiles = Лепене на плочки по подове и стени
task-level-floor = Изравняване на под преди полагане на плочки
task-cut-tiles = Рязане на плочки и пробиване на дупки в тях
task-grout-tiles = Запълване на фугите между плочки
    .help = Материалът се нарича фугираща смес.
task-seal-silicone = Уплътняване на фуги със силикон в баня или кухня

field-installation = Тръби и кабели
subfield-plumbing = Вода и отопление
group-pipes = Тръби, кранове и отопление
task-cut-pipes = Рязане и огъване на тръби
task-join-pipes = Съединяване на тръби и проверка да не тече вода
task-fit-toilet = Монтаж на тоалетни, мивки и душове с тръбите за мръсна вода
task-fit-tap = Смяна на кран или смесител
task-fit-radiator = Монтаж на радиатори
    .help = Радиаторът топли стаята с топла вода.
task-clear-drains = Отпушване на запушен канал

subfield-electrics = Електричество
group-cables = Кабели и контакти
task-cut-chases = Рязане на канали в стени за кабели и тръби
task-pull-cables = Изтегляне на кабели през тръби в стените
task-connect-wires = Оголване и свързване на проводници
task-fit-sockets = Монтаж на контакти и ключове за лампи
task-fit-lamps = Монтаж на лампи и друго осветление в сграда
task-wire-fuse-box = Свързване на кабелите в електрическо табло
task-test-electrics = Проверка с уред дали електроинсталация е безопасна
task-fit-solar-panels = Монтаж на соларни панели на покрив
