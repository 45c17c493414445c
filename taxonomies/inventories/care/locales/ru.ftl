inventory-title = Работа по дому и уход за пожилыми
inventory-description = Работа для людей и дома: личный уход, общение, дети, хозяйство и помощь между языками.

field-household = Домашнее хозяйство
subfield-home = Дом
group-cleaning-home = Убирать в доме
task-clean-home = Убирать комнаты в частном доме
task-wash-up-kitchen = Мыть посуду и убирать кухню
task-make-beds = Стелить постели и менять бельё дома
task-wash-clothes = Стирать, сушить и складывать одежду семьи
task-iron-clothes = Гладить одежду

group-meals-and-shopping = Еда и покупки
task-cook-meals = Готовить ежедневную еду для семьи или пожилого человека
task-cook-diet = Готовить для человека, которому нельзя есть некоторые продукты
    .help = Например, при диабете, аллергии или без соли.
task-shop-for-household = Покупать еду и другие вещи для дома
task-pay-bills = Вести домашние деньги и оплачивать счета другого человека

group-working-in-homes = Работать в семье
task-agree-tasks = Договариваться с семьёй о делах и часах работы
task-plan-own-work = Самостоятельно планировать работу в доме
task-keep-private = Никому не рассказывать о делах семьи

field-adult-care = Уход за взрослыми
subfield-personal-care = Личный уход
group-washing-and-dressing = Мыть и одевать
task-help-wash = Помогать человеку мыться или принимать душ
task-help-dress = Помогать человеку одеваться
task-help-mouth = Чистить другому человеку зубы или зубной протез
task-help-toilet = Помогать человеку в туалете
task-change-pads = Менять подгузники взрослому человеку
    .help = Их носят взрослые, которые не могут удержать мочу.

group-eating = Есть и пить
task-help-eat = Помогать человеку есть и пить
task-serve-meals = Приносить еду людям в доме для пожилых
task-note-food = Записывать, сколько человек ест и пьёт

group-moving = Двигаться и лежать
task-help-walk = Помогать человеку вставать и ходить
task-move-to-chair = Пересаживать человека с кровати на стул и обратно
task-use-hoist = Поднимать человека подъёмником для больных
    .help = Это устройство, которое поднимает человека, если он не может стоять.
task-push-wheelchair = Возить человека в инвалидной коляске
task-turn-in-bed = Переворачивать человека в кровати, чтобы не было пролежней
task-make-care-bed = Менять бельё, когда больной человек лежит в кровати

subfield-health = Здоровье и безопасность
group-watching-health = Следить за здоровьем
task-notice-changes = Замечать, что человеку стало хуже, и говорить медсестре или семье
task-measure-values = Измерять давление, пульс и температуру
    .help = Давление показывает, как сильно давит кровь.
task-help-medicines = Напоминать человеку вовремя принимать лекарства
task-watch-at-night = Смотреть за человеком ночью
task-call-for-help = Звать на помощь и правильно действовать при опасности
task-prevent-falls = Делать дом безопасным, чтобы никто не упал
task-care-at-end-of-life = Ухаживать за человеком, который скоро умрёт

group-hygiene-and-notes = Гигиена и записи об уходе
task-prevent-infection = Дезинфицировать руки, носить перчатки и маску
    .help = Дезинфицировать — это убивать микробов.
task-write-care-notes = Каждый день записывать, какой был уход
task-hand-over-shift = Рассказывать следующей смене, как чувствует себя каждый человек
task-work-under-nurse = Работать в команде под руководством медсестры
task-work-shifts = Работать ночью и в выходные

subfield-company = Общение и поддержка
group-being-there = Быть рядом
task-keep-company = Составлять компанию пожилому человеку
task-listen = Терпеливо слушать людей, у которых есть заботы
task-lead-activities = Петь, играть или делать упражнения с группой пожилых людей
task-let-do-alone = Помогать так, чтобы люди как можно больше делали сами
task-go-to-doctor = Ходить с человеком к врачу или в учреждение

group-dementia = Деменция и трудные моменты
task-care-dementia = Ухаживать за человеком с деменцией
    .help = Люди с деменцией забывают всё больше.
task-calm-upset-person = Сохранять спокойствие, когда человек кричит или дерётся
    .help = Например, когда человек боится или не понимает, где он.
task-talk-to-relatives = Говорить с семьёй об уходе за человеком

field-children = Дети
subfield-childcare = Уход за детьми
group-babies = Младенцы
task-change-nappies = Менять подгузники детям
task-feed-baby = Готовить бутылочки и кормить младенцев
task-wash-children = Мыть и одевать маленьких детей
task-put-to-bed = Укладывать детей спать

group-with-children = Играть и учиться
task-watch-children = Смотреть за детьми, чтобы с ними ничего не случилось
task-play-with-children = Играть с детьми
task-read-to-children = Читать детям сказки
task-set-limits = Устанавливать правила для детей и мягко говорить «нет»
task-comfort-children = Успокаивать плачущего ребёнка
task-make-home-safe = Делать дом безопасным для маленьких детей
task-take-to-school = Водить детей в школу и приводить домой
task-help-homework = Помогать детям с уроками
task-talk-to-parents = Говорить с родителями об их ребёнке

field-mediation = Между языками
subfield-languages = Языки и услуги
group-interpreting = Переводить устно
task-interpret-talk = Устно переводить разговор двух людей
    .help = Это значит сказать на одном языке то, что сказали на другом.
task-interpret-exactly = Переводить всё точно и не вставать ни на чью сторону
task-interpret-by-phone = Переводить по телефону или видео
task-translate-letters = Читать письмо и пересказывать его на другом языке

group-orientation = Помогать людям сориентироваться
task-explain-letters = Объяснять официальные письма и помогать заполнять бланки
task-show-services = Подсказывать людям, где в городе получить помощь
task-explain-culture = Объяснять обычаи одной культуры людям из другой
task-keep-distance = Помогать людям, но не смешивать работу и личную жизнь
