inventory-title = Допомога вдома та догляд за літніми людьми
inventory-description = Робота для людей і дому: особистий догляд, товариство, діти, господарство, допомога між мовами.

field-household = Домашнє господарство
subfield-home = Дім
group-cleaning-home = Прибирати в домі
task-clean-home = Прибирати кімнати в приватному домі
task-wash-up-kitchen = Мити посуд і прибирати кухню
task-make-beds = Застеляти ліжка і міняти постіль удома
task-wash-clothes = Прати, сушити і складати одяг родини
task-iron-clothes = Прасувати одяг

group-meals-and-shopping = Їжа і покупки
task-cook-meals = Готувати щоденну їжу для родини або літньої людини
task-cook-diet = Готувати для людини, якій не можна їсти деякі продукти
    .help = Наприклад, при діабеті, алергії або без солі.
task-shop-for-household = Купувати їжу та інші речі для дому
task-pay-bills = Вести домашні гроші й оплачувати рахунки іншої людини

group-working-in-homes = Працювати в родині
task-agree-tasks = Домовлятися з родиною про обов'язки і години роботи
task-plan-own-work = Самостійно планувати роботу в домі
task-keep-private = Нікому не розповідати про справи родини

field-adult-care = Догляд за дорослими
subfield-personal-care = Особистий догляд
group-washing-and-dressing = Мити і одягати
task-help-wash = Допомагати людині митися або приймати душ
task-help-dress = Допомагати людині одягатися
task-help-mouth = Чистити іншій людині зуби або зубний протез
task-help-toilet = Допомагати людині в туалеті
task-change-pads = Міняти підгузки дорослій людині
    .help = Їх носять дорослі, які не можуть стримувати сечу.

group-eating = Їсти і пити
task-help-eat = Допомагати людині їсти і пити
task-serve-meals = Приносити їжу людям у будинку для літніх
task-note-food = Записувати, скільки людина їсть і п'є

group-moving = Рухатися і лежати
task-help-walk = Допомагати людині вставати і ходити
task-move-to-chair = Пересаджувати людину з ліжка на стілець і назад
task-use-hoist = Піднімати людину підйомником для хворих
    .help = Це пристрій, який піднімає людину, що не може стояти.
task-push-wheelchair = Возити людину в інвалідному візку
task-turn-in-bed = Перевертати людину в ліжку, щоб не було пролежнів
task-make-care-bed = Міняти постіль, коли хвора людина лежить у ліжку

subfield-health = Здоров'я і безпека
group-watching-health = Стежити за здоров'ям
task-notice-changes = Помічати, що людині стало гірше, і казати медсестрі чи родині
task-measure-values = Міряти тиск, пульс і температуру
    .help = Тиск показує, як сильно тисне кров.
task-help-medicines = Нагадувати людині вчасно приймати ліки
task-watch-at-night = Доглядати за людиною вночі
task-call-for-help = Кликати на допомогу і правильно діяти в небезпеці
task-prevent-falls = Робити дім безпечним, щоб ніхто не впав
task-care-at-end-of-life = Доглядати за людиною, яка скоро помре

group-hygiene-and-notes = Гігієна і записи про догляд
task-prevent-infection = Дезінфікувати руки, носити рукавички і маску
    .help = Дезінфікувати — це вбивати мікробів.
task-write-care-notes = Щодня записувати, який догляд був
task-hand-over-shift = Розповідати наступній зміні, як почувається кожна людина
task-work-under-nurse = Працювати в команді під наглядом медсестри
task-work-shifts = Працювати вночі та у вихідні

subfield-company = Товариство і підтримка
group-being-there = Бути поруч
task-keep-company = Складати компанію літній людині
task-listen = Терпляче слухати людей, у яких є турботи
task-lead-activities = Співати, грати або робити вправи з групою літніх людей
task-let-do-alone = Допомагати так, щоб люди якнайбільше робили самі
task-go-to-doctor = Ходити з людиною до лікаря або в установу

group-dementia = Деменція і важкі моменти
task-care-dementia = Доглядати за людиною з деменцією
    .help = Люди з деменцією забувають дедалі більше.
task-calm-upset-person = Зберігати спокій, коли людина кричить або б'ється
    .help = Наприклад, коли людина боїться або не розуміє, де вона.
task-talk-to-relatives = Говорити з родиною про догляд за людиною

field-children = Діти
subfield-childcare = Догляд за дітьми
group-babies = Немовлята
task-change-nappies = Міняти підгузки дітям
task-feed-baby = Готувати пляшечки і годувати немовлят
task-wash-children = Мити й одягати маленьких дітей
task-put-to-bed = Вкладати дітей спати

group-with-children = Гратися і вчитися
task-watch-children = Наглядати за дітьми, щоб із ними нічого не сталося
task-play-with-children = Гратися з дітьми
task-read-to-children = Читати дітям казки
task-set-limits = Встановлювати правила для дітей і лагідно казати «ні»
task-comfort-children = Заспокоювати дитину, яка плаче
task-make-home-safe = Робити дім безпечним для маленьких дітей
task-take-to-school = Водити дітей до школи і приводити додому
task-help-homework = Допомагати дітям з уроками
task-talk-to-parents = Говорити з батьками про їхню дитину

field-mediation = Між мовами
subfield-languages = Мови і послуги
group-interpreting = Перекладати усно
task-interpret-talk = Усно перекладати розмову двох людей
    .help = Це означає сказати однією мовою те, що сказали іншою.
task-interpret-exactly = Перекладати все точно і не ставати ні на чий бік
task-interpret-by-phone = Перекладати телефоном або відеозв'язком
task-translate-letters = Читати лист і переказувати його іншою мовою

group-orientation = Допомагати людям зорієнтуватися
task-explain-letters = Пояснювати офіційні листи і допомагати заповнювати бланки
task-show-services = Підказувати людям, де в місті отримати допомогу
task-explain-culture = Пояснювати звичаї однієї культури людям з іншої
task-keep-distance = Допомагати людям, але не змішувати роботу й особисте життя
