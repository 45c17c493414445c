question-often = Колко често сте правили това?
step-never = Никога
    .help = Нямам такъв опит.
step-few = Веднъж или два пъти
    .help = Опитах го.
step-often-done = Често
    .help = Правих го много пъти.
step-daily = Всеки ден, с месеци
    .help = Това ми беше ежедневна работа.
question-today = Бихте ли могли да го направите днес?
step-yes = Да
    .help = Мога да го направя без помощ.
step-help = С помощ
    .help = Мога да го направя, ако някой ми помага.
step-no = Не
    .help = Сега не мога да го направя.

ask-welcome = Какво сте правили?
ask-intro = Питаме Ви за задачи. Брои се и работата без заплащане, вкъщи или в семейството.
ask-no-wrong-answers = Няма грешни отговори. Можете да пропуснете всеки въпрос и да спрете по всяко време.
ask-choose-language = Изберете своя език
ask-choose-inventory = За какъв вид работа искате да говорите?
ask-choose-fields = Кои части познавате? Другите можете да пропуснете.
ask-time = { $minutes ->
    [one] Това отнема около { $minutes } минута.
   *[other] Това отнема около { $minutes } минути.
}

ask-progress = Въпрос { $done } от { $total }
ask-left = { $left ->
    [one] Остава { $left } въпрос
   *[other] Остават { $left } въпроса
}
ask-minutes-left = { $minutes ->
    [one] Остава около { $minutes } минута
   *[other] Остават около { $minutes } минути
}
ask-choose-answer = Напишете номера на Вашия отговор.
ask-not-an-answer = Това не е един от отговорите. Моля, опитайте отново.
ask-show-help = Обяснение на задачата
ask-back = Назад
ask-skip = Пропускане на въпроса
ask-skip-section = Пропускане на тази част
ask-stop = Спиране и запазване
ask-saved = Вашите отговори са запазени.
ask-resume = Продължаване оттам, докъдето стигнахте
ask-start-again = Започване отначало

ask-free = Липсва ли нещо? Напишете какво друго сте правили.
ask-free-hint = Напишете една задача, например: поправяне на обувки.
ask-free-found = Най-близко е това: { $skill }
ask-free-confirm = Вярно ли е?
ask-free-none = Не намерихме нищо подходящо. Пазим Вашите думи за консултанта.
mark-free = С Ваши думи
mark-linked = Намерено от програмата; моля, проверете
mark-confirmed = Казахте, че това е вярно

done-thanks = Благодарим. Това са Вашите отговори.
done-tasks = { $count ->
    [one] Правили сте { $count } задача.
   *[other] Правили сте { $count } задачи.
}
done-skills = { $count ->
    [one] Те показват { $count } умение.
   *[other] Те показват { $count } умения.
}
done-unknown = { $count ->
    [one] Не попитахме за { $count } задача. Това не значи, че не можете да я вършите.
   *[other] Не попитахме за { $count } задачи. Това не значи, че не можете да ги вършите.
}
heading-tasks = Задачи
heading-skills = Умения
heading-answers = Отговори
heading-not-asked = Непопитано
heading-skipped = Пропуснато
heading-free = С Ваши думи
answer-edit = Промяна на отговор

proficiency-1 = Начално ниво
proficiency-2 = Прави го с помощ
proficiency-3 = Прави го без помощ
proficiency-4 = Справя се и с необичайното
proficiency-5 = Може да учи други

evidence-self-stated = Казано от човека
evidence-done-often = Правено често, казано от човека
evidence-witnessed = Видяно от някого
evidence-adviser-checked = Проверено от консултант
evidence-tested = Проверено с тест
evidence-certified = Със свидетелство

relation-shows = показва
    .help = Човекът, който върши задачата, използва това умение.
relation-needs = изисква
    .help = Задачата не може да се свърши добре без това умение.
relation-supports = насочва към
    .help = Задачата използва малка част от това умение.
mark-informal = Научено извън платена работа

language-draft = Този превод е чернова. Още не е проверен от човек, който говори езика.
language-reviewed = Този превод е проверен от човек, който говори езика.
language-tasks-missing = Задачите още не са на този език. Показват се на { $language }.
