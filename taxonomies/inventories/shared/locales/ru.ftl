question-often = Как часто вы это делали?
step-never = Никогда
    .help = Мне не приходилось это делать.
step-few = Раз или два
    .help = Мне приходилось это пробовать.
step-often-done = Часто
    .help = Мне приходилось делать это много раз.
step-daily = Каждый день месяцами
    .help = Это была моя ежедневная работа.
question-today = Могли бы вы сделать это сегодня?
step-yes = Да
    .help = Я могу сделать это без помощи.
step-help = С помощью
    .help = Я могу, если кто-нибудь мне поможет.
step-no = Нет
    .help = Сейчас я не могу это сделать.

ask-welcome = Что вы уже делали?
ask-intro = Мы спрашиваем о разной работе. Работа без оплаты, дома или в семье, тоже считается.
ask-no-wrong-answers = Неправильных ответов нет. Можно пропустить любой вопрос и остановиться в любое время.
ask-choose-language = Выберите язык
ask-choose-inventory = О какой работе вы хотите рассказать?
ask-choose-fields = Что из этого вы знаете? Остальное можно пропустить.
ask-time = { $minutes ->
    [one] Это займёт примерно { $minutes } минуту.
    [few] Это займёт примерно { $minutes } минуты.
    [many] Это займёт примерно { $minutes } минут.
   *[other] Это займёт примерно { $minutes } минуты.
}

ask-progress = Вопрос { $done } из { $total }
ask-left = { $left ->
    [one] Остался { $left } вопрос
    [few] Осталось { $left } вопроса
    [many] Осталось { $left } вопросов
   *[other] Осталось { $left } вопроса
}
ask-minutes-left = { $minutes ->
    [one] Осталась примерно { $minutes } минута
    [few] Осталось примерно { $minutes } минуты
    [many] Осталось примерно { $minutes } минут
   *[other] Осталось примерно { $minutes } минуты
}
ask-choose-answer = Введите номер вашего ответа.
ask-not-an-answer = Такого ответа нет. Попробуйте ещё раз.
ask-show-help = Объяснить это задание
ask-back = Назад
ask-skip = Пропустить этот вопрос
ask-skip-section = Пропустить эту часть
ask-stop = Остановиться и сохранить
ask-saved = Ваши ответы сохранены.
ask-resume = Продолжить с того же места
ask-start-again = Начать сначала

ask-free = Чего-то не хватает? Напишите, что ещё вы делали.
ask-free-hint = Напишите одно задание, например: чинить обувь.
ask-free-found = Лучше всего подходит: { $skill }
ask-free-confirm = Это правильно?
ask-free-none = Мы не нашли ничего похожего. Ваши слова сохранены для консультанта.
mark-free = Своими словами
mark-linked = Нашла программа; проверьте, пожалуйста
mark-confirmed = Вы сказали, что это правильно

done-thanks = Спасибо. Вот ваши ответы.
done-tasks = { $count ->
    [one] Вы выполняли { $count } задание.
    [few] Вы выполняли { $count } задания.
    [many] Вы выполняли { $count } заданий.
   *[other] Вы выполняли { $count } задания.
}
done-skills = { $count ->
    [one] Это показывает { $count } навык.
    [few] Это показывает { $count } навыка.
    [many] Это показывает { $count } навыков.
   *[other] Это показывает { $count } навыка.
}
done-unknown = { $count ->
    [one] Мы не спросили об { $count } задании. Это не значит, что вы этого не умеете.
    [few] Мы не спросили о { $count } заданиях. Это не значит, что вы этого не умеете.
    [many] Мы не спросили о { $count } заданиях. Это не значит, что вы этого не умеете.
   *[other] Мы не спросили о { $count } задания. Это не значит, что вы этого не умеете.
}
heading-tasks = Задания
heading-skills = Навыки
heading-answers = Ответы
heading-not-asked = О чём не спросили
heading-skipped = Пропущено
heading-free = Своими словами
answer-edit = Изменить ответ

proficiency-1 = Только начинает
proficiency-2 = Делает с помощью
proficiency-3 = Делает без помощи
proficiency-4 = Делает и необычное
proficiency-5 = Может научить других

evidence-self-stated = Со слов человека
evidence-done-often = Делалось часто, со слов человека
evidence-witnessed = Кто-то это видел
evidence-adviser-checked = Проверил консультант
evidence-tested = Проверено тестом или на практике
evidence-certified = Есть сертификат

relation-shows = показывает
    .help = Кто выполняет задание, тот пользуется этим навыком.
relation-needs = требует
    .help = Без этого навыка нельзя хорошо выполнить задание.
relation-supports = указывает на
    .help = Для задания нужна малая часть этого навыка.
mark-informal = Освоено вне оплачиваемой работы

language-draft = Этот перевод — черновик. Его ещё не проверил человек, который знает этот язык.
language-reviewed = Этот перевод проверил человек, который знает этот язык.
language-tasks-missing = Заданий на этом языке ещё нет. Язык заданий: { $language }.
