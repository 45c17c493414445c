question-often = Як часто ви це робили?
step-never = Ніколи
    .help = Мені не доводилося це робити.
step-few = Раз чи двічі
    .help = Мені доводилося це пробувати.
step-often-done = Часто
    .help = Мені доводилося робити це багато разів.
step-daily = Щодня кілька місяців
    .help = Це була моя щоденна робота.
question-today = Чи могли б ви зробити це сьогодні?
step-yes = Так
    .help = Я можу зробити це без допомоги.
step-help = З допомогою
    .help = Я можу, якщо хтось мені допоможе.
step-no = Ні
    .help = Зараз я не можу це зробити.

ask-welcome = Що ви вже робили?
ask-intro = Ми питаємо про різні роботи. Робота без оплати, вдома чи в родині, теж рахується.
ask-no-wrong-answers = Неправильних відповідей немає. Можна пропустити будь-яке питання і зупинитися будь-коли.
ask-choose-language = Виберіть мову
ask-choose-inventory = Про яку роботу ви хочете розповісти?
ask-choose-fields = Що з цього ви знаєте? Решту можна пропустити.
ask-time = { $minutes ->
    [one] Це займе приблизно { $minutes } хвилину.
    [few] Це займе приблизно { $minutes } хвилини.
    [many] Це займе приблизно { $minutes } хвилин.
   *[other] Це займе приблизно { $minutes } хвилини.
}

ask-progress = Питання { $done } з { $total }
ask-left = { $left ->
    [one] Залишилося { $left } питання
    [few] Залишилося { $left } питання
    [many] Залишилося { $left } питань
   *[other] Залишилося { $left } питання
}
ask-minutes-left = { $minutes ->
    [one] Залишилося приблизно { $minutes } хвилина
    [few] Залишилося приблизно { $minutes } хвилини
    [many] Залишилося приблизно { $minutes } хвилин
   *[other] Залишилося приблизно { $minutes } хвилини
}
ask-choose-answer = Введіть номер вашої відповіді.
ask-not-an-answer = Такої відповіді немає. Спробуйте ще раз.
ask-show-help = Пояснити це завдання
ask-back = Назад
ask-skip = Пропустити це питання
ask-skip-section = Пропустити цю частину
ask-stop = Зупинитися і зберегти
ask-saved = Ваші відповіді збережено.
ask-resume = Продовжити з того самого місця
ask-start-again = Почати спочатку

ask-free = Чогось бракує? Напишіть, що ще ви робили.
ask-free-hint = Напишіть одне завдання, наприклад: ремонтувати взуття.
ask-free-found = Найкраще підходить: { $skill }
ask-free-confirm = Це правильно?
ask-free-none = Ми не знайшли нічого схожого. Ваші слова збережено для консультанта.
mark-free = Вашими словами
mark-linked = Знайшла програма; перевірте, будь ласка
mark-confirmed = Ви сказали, що це правильно

done-thanks = Дякуємо. Ось ваші відповіді.
done-tasks = { $count ->
    [one] Ви виконували { $count } завдання.
    [few] Ви виконували { $count } завдання.
    [many] Ви виконували { $count } завдань.
   *[other] Ви виконували { $count } завдання.
}
done-skills = { $count ->
    [one] Це показує { $count } навичку.
    [few] Це показує { $count } навички.
    [many] Це показує { $count } навичок.
   *[other] Це показує { $count } навички.
}
done-unknown = { $count ->
    [one] Ми не питали про { $count } завдання. Це не означає, що ви цього не вмієте.
    [few] Ми не питали про { $count } завдання. Це не означає, що ви цього не вмієте.
    [many] Ми не питали про { $count } завдань. Це не означає, що ви цього не вмієте.
   *[other] Ми не питали про { $count } завдання. Це не означає, що ви цього не вмієте.
}
heading-tasks = Завдання
heading-skills = Навички
heading-answers = Відповіді
heading-not-asked = Про що не питали
heading-skipped = Пропущено
heading-free = Вашими словами
answer-edit = Змінити відповідь

proficiency-1 = Тільки починає
proficiency-2 = Робить з допомогою
proficiency-3 = Робить без допомоги
proficiency-4 = Робить також незвичне
proficiency-5 = Може навчити інших

evidence-self-stated = Зі слів людини
evidence-done-often = Робилося часто, зі слів людини
evidence-witnessed = Хтось це бачив
evidence-adviser-checked = Перевірив консультант
evidence-tested = Перевірено тестом або на практиці
evidence-certified = Є сертифікат

relation-shows = показує
    .help = Хто виконує завдання, той користується цією навичкою.
relation-needs = потребує
    .help = Без цієї навички не можна добре виконати завдання.
relation-supports = вказує на
    .help = Для завдання потрібна мала частина цієї навички.
mark-informal = Вивчено поза оплачуваною роботою

language-draft = Цей переклад — чернетка. Його ще не перевірила людина, яка знає цю мову.
language-reviewed = Цей переклад перевірила людина, яка знає цю мову.
language-tasks-missing = Завдань цією мовою ще немає. Мова завдань: { $language }.
