inventory-title = Домашна работа и грижа за възрастни хора
inventory-description = Задачи с хора и домове: лична грижа, компания, деца, домакинство и помощ между езици.

field-household = Домакинство
subfield-home = Дом
group-cleaning-home = Почистване на дом
task-clean-home = Почистване на стаите в частен дом
task-wash-up-kitchen = Миене на съдове и подреждане на кухня
task-make-beds = Оправяне на легла и смяна на чаршафи в дом
task-wash-clothes = Пране, сушене и сгъване на дрехите на домакинство
task-iron-clothes = Гладене на дрехи

group-meals-and-shopping = Ядене и пазаруване
task-cook-meals = Готвене на всекидневна храна за семейство или възрастен човек
task-cook-diet = Готвене за човек, който не може да яде някои храни
    .help = Например при диабет, при алергия или без сол.
task-shop-for-household = Купуване на храна и други неща за домакинство
task-pay-bills = Водене на домакинските пари и плащане на сметки за друг човек

group-working-in-homes = Работа в семейство
task-agree-tasks = Уговаряне на задачи и часове със семейство
task-plan-own-work = Самостоятелно планиране на работата в дом
task-keep-private = Пазене на личните неща на семейството в тайна

field-adult-care = Грижа за възрастни
subfield-personal-care = Лична грижа
group-washing-and-dressing = Миене и обличане
task-help-wash = Помощ на човек да се измие или да се изкъпе
task-help-dress = Помощ на човек да се облече
task-help-mouth = Миене на зъбите или протезата на друг човек
task-help-toilet = Помощ на човек да ползва тоалетната
task-change-pads = Смяна на памперси на възрастен човек
    .help = Носят ги възрастни, които не могат да задържат урина.

group-eating = Хранене и пиене
task-help-eat = Помощ на човек да яде и да пие
task-serve-meals = Носене на храна на хората в дом за възрастни
task-note-food = Записване колко яде и пие човек

group-moving = Движение и лежане
task-help-walk = Помощ на човек да стане и да ходи
task-move-to-chair = Преместване на човек от леглото на стол и обратно
task-use-hoist = Вдигане на човек с лифт за болни
    .help = Лифтът за болни е уред, който вдига човек, който не може да стои прав.
task-push-wheelchair = Бутане на човек в инвалидна количка
task-turn-in-bed = Обръщане на човек в леглото, за да няма рани по кожата
task-make-care-bed = Смяна на чаршафи, докато болният лежи в леглото

subfield-health = Здраве и безопасност
group-watching-health = Следене на здравето
task-notice-changes = Забелязване, че човек се разболява, и съобщаване на медицинската сестра или семейството
task-measure-values = Измерване на кръвно налягане, пулс и температура
    .help = Кръвното налягане показва колко силно натиска кръвта.
task-help-medicines = Напомняне на човек да вземе лекарствата си навреме
task-watch-at-night = Наглеждане на човек през нощта
task-call-for-help = Викане на помощ и правилни действия при спешен случай
task-prevent-falls = Обезопасяване на дом, за да не пада никой
task-care-at-end-of-life = Грижа за човек, който скоро ще умре

group-hygiene-and-notes = Хигиена и бележки за грижата
task-prevent-infection = Дезинфекция на ръцете и носене на ръкавици и маска
    .help = Дезинфекция значи убиване на микробите.
task-write-care-notes = Записване на грижата за всеки ден
task-hand-over-shift = Разказване на следващата смяна как е всеки човек
task-work-under-nurse = Работа в екип под надзора на медицинска сестра
task-work-shifts = Работа през нощта и в почивните дни

subfield-company = Компания и подкрепа
group-being-there = Правене на компания
task-keep-company = Правене на компания на възрастен човек
task-listen = Търпеливо слушане на хора с грижи
task-lead-activities = Пеене, игри или упражнения с група възрастни хора
task-let-do-alone = Помощ на хора да правят сами колкото могат повече
task-go-to-doctor = Придружаване на човек до лекар или до служба

group-dementia = Деменция и трудни моменти
task-care-dementia = Грижа за човек с деменция
    .help = Хората с деменция забравят все повече.
task-calm-upset-person = Запазване на спокойствие, когато човек вика или удря
    .help = Например човек, който се страхува или е объркан.
task-talk-to-relatives = Разговори със семейството за грижата за човек

field-children = Деца
subfield-childcare = Гледане на деца
group-babies = Бебета
task-change-nappies = Смяна на бебешки памперси
task-feed-baby = Приготвяне на шишета и хранене на бебета
task-wash-children = Къпане и обличане на малки деца
task-put-to-bed = Слагане на деца да спят

group-with-children = Игра и учене
task-watch-children = Наглеждане на деца, за да не им се случи нищо
task-play-with-children = Игра с деца
task-read-to-children = Четене на приказки на деца
task-set-limits = Поставяне на правила на децата и казване на „не“ по добър начин
task-comfort-children = Утешаване на дете, което плаче
task-make-home-safe = Обезопасяване на дом за малки деца
task-take-to-school = Водене на деца на училище и прибиране вкъщи
task-help-homework = Помощ на деца при домашните
task-talk-to-parents = Разговори с родители за тяхното дете

field-mediation = Между езици
subfield-languages = Езици и услуги
group-interpreting = Устен превод
task-interpret-talk = Устен превод на разговор между двама души
    .help = Устен превод значи да се каже на един език това, което е казано на друг.
task-interpret-exactly = Точен превод на всичко, без да се взема страна
task-interpret-by-phone = Устен превод по телефон или видео
task-translate-letters = Четене на писмо и превод на глас на друг език

group-orientation = Помощ за ориентиране
task-explain-letters = Обясняване на официални писма и помощ при попълване на формуляри
task-show-services = Показване на хора къде да намерят помощ в града
task-explain-culture = Обясняване на обичаите на една култура на хора от друга
task-keep-distance = Помощ на хора и разделяне на личния живот от работата
