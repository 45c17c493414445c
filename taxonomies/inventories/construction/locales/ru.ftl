inventory-title = Строительство
inventory-description = Работа на стройке и в домах: стены, бетон, полы, покраска, трубы, кабели, дороги и леса.

field-site = Стройка
subfield-site-work = Работа на стройке
group-moving-material = Носить и убирать
task-carry-material = Носить камни, доски и мешки на стройке
task-tidy-site = Держать стройку чистой и убранной
task-sort-rubble = Сортировать и вывозить строительный мусор
task-fence-site = Ставить забор и знаки вокруг стройки
task-cover-surfaces = Накрывать пол и окна перед работой

group-breaking-and-digging = Ломать и копать
task-break-walls = Ломать старые стены и полы
task-use-jackhammer = Долбить бетон отбойным молотком
    .help = Отбойный молоток — это тяжёлая машина, которая разбивает камень.
task-dig-trenches = Копать траншеи и ямы
task-drive-mini-excavator = Копать мини-экскаватором
task-find-buried-lines = Выяснять, где лежат кабели и трубы, прежде чем копать

group-lifting = Поднимать грузы
task-use-building-hoist = Поднимать материал строительным подъёмником
    .help = Это лифт, который стоит снаружи у здания.
task-guide-crane = Крепить груз к крану и подавать сигналы крановщику
task-use-lifting-platform = Работать на подъёмной платформе

group-measuring = Измерять и планировать
task-read-plans = Читать строительные планы
task-mark-levels = Измерять и размечать линии и высоту
task-calculate-material = Рассчитывать, сколько материала нужно для работы
task-drill-anchors = Сверлить отверстия в стенах и крепить вещи на дюбели

subfield-scaffolds = Строительные леса
group-scaffolding = Собирать леса
task-build-scaffold = Собирать леса на ровных опорах
    .help = Леса — это каркас, на котором работают на высоте.
task-tie-scaffold = Крепить леса к стене и ставить ограждения
task-check-scaffold = Проверять, безопасны ли леса
task-take-down-scaffold = Разбирать леса
task-wear-harness = Работать на высоте со страховочной привязью
    .help = Привязь — это ремни, которые держат человека, если он падает.

field-structure = Стены и бетон
subfield-masonry = Кладка
group-bricks = Класть стены
task-lay-bricks = Класть стены из кирпича или блоков
task-mix-mortar = Замешивать раствор
    .help = Раствор — это мокрая смесь, которая держит кирпичи вместе.
task-cut-bricks = Резать кирпич и блоки по размеру
task-finish-joints = Заполнять и разглаживать швы между кирпичами
task-place-lintels = Ставить перемычки над дверями и окнами
    .help = Перемычка — это крепкая балка над дверью или окном.
task-check-wall = Проверять, ровная ли стена
task-seal-damp = Защищать стены и пол от воды
    .help = Например, толстой чёрной мастикой или плёнкой.

subfield-concrete-work = Бетон
group-concrete = Работать с бетоном
task-mix-concrete = Замешивать бетон
task-build-formwork = Ставить опалубку для бетона
    .help = Опалубка — это форма из досок или щитов. Она держит мокрый бетон.
task-strip-formwork = Снимать опалубку с твёрдого бетона
task-tie-steel = Вязать арматуру для бетона
    .help = Арматура — это стальные прутья, которые делают бетон крепким.
task-pour-concrete = Заливать бетон и выгонять воздух вибратором
task-smooth-concrete = Заглаживать мокрый бетон и защищать его, пока он твердеет

subfield-road-work = Дороги
group-roads = Строить дороги
task-lay-paving = Укладывать брусчатку
task-lay-kerbs = Ставить бордюры вдоль дороги
    .help = Бордюр — это каменный край между дорогой и тротуаром.
task-compact-ground = Рассыпать щебень для дороги и уплотнять его
task-lay-asphalt = Укладывать асфальт
task-secure-roadworks = Ставить знаки и ограждения для работы на дороге

field-finishing = Внутренние работы
subfield-walls = Стены и потолки
group-plasterboard = Стены из гипсокартона
task-fit-metal-frame = Собирать металлический каркас для внутренней стены
task-fix-plasterboard = Резать гипсокартон и крепить его шурупами
    .help = Гипсокартон — это лёгкая плита для внутренних стен.
task-fill-board-joints = Заделывать швы между листами гипсокартона
task-hang-ceiling = Монтировать подвесной потолок
    .help = Подвесной потолок висит под настоящим потолком.
task-fit-insulation = Монтировать плиты утеплителя от холода и жары

group-painting = Штукатурить и красить
task-plaster-walls = Штукатурить стены
    .help = Штукатурка — это мокрый слой, который твердеет и делает стену ровной.
task-fill-and-sand = Заделывать дыры в стенах и шлифовать их
task-remove-old-paint = Снимать старую краску и обои
task-mix-paint = Смешивать краску для стен до нужного цвета
task-paint-walls = Красить стены и потолки
task-hang-wallpaper = Клеить обои
task-varnish = Покрывать лаком двери, окна и металл
    .help = Лак — это твёрдый блестящий слой, который защищает.

subfield-floors = Полы и плитка
group-tiling = Класть плитку
task-lay-tiles = Клеить плитку на пол и стены
task-level-floor = Выравнивать пол перед укладкой плитки
task-cut-tiles = Резать плитку и сверлить в ней отверстия
task-grout-tiles = Заполнять швы между плитками
    .help = Эта смесь для швов называется затиркой.
task-seal-silicone = Закрывать швы силиконом в ванной или на кухне

field-installation = Трубы и кабели
subfield-plumbing = Вода и отопление
group-pipes = Трубы, краны и отопление
task-cut-pipes = Резать и гнуть трубы
task-join-pipes = Соединять трубы и проверять, не течёт ли вода
task-fit-toilet = Устанавливать унитазы, раковины и душевые с канализационными трубами
task-fit-tap = Менять кран
task-fit-radiator = Устанавливать радиаторы
    .help = Радиатор обогревает комнату горячей водой.
task-clear-drains = Прочищать засор в канализации

subfield-electrics = Электрика
group-cables = Кабели и розетки
task-cut-chases = Прорезать канавки в стенах для кабелей и труб
task-pull-cables = Протягивать кабели через трубки в стенах
task-connect-wires = Зачищать и соединять провода
task-fit-sockets = Устанавливать розетки и выключатели
task-fit-lamps = Устанавливать лампы и другие светильники в здании
task-wire-fuse-box = Подключать кабели в электрощитке
task-test-electrics = Проверять прибором, безопасна ли электрика в здании
task-fit-solar-panels = Устанавливать солнечные панели на крыше
