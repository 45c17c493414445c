question-often = این کار را چند بار انجام داده‌اید؟
step-never = هیچ‌وقت
    .help = این کار را انجام نداده‌ام.
step-few = یکی دو بار
    .help = این کار را امتحان کرده‌ام.
step-often-done = زیاد
    .help = این کار را بارها انجام داده‌ام.
step-daily = هر روز، چند ماه
    .help = کار هر روز من بود.
question-today = امروز هم می‌توانید این کار را انجام دهید؟
step-yes = بله
    .help = تنها می‌توانم انجامش دهم.
step-help = با کمک
    .help = اگر کسی کمک کند، می‌توانم.
step-no = نه
    .help = الان نمی‌توانم انجامش دهم.

ask-welcome = چه کارهایی انجام داده‌اید؟
ask-intro = دربارهٔ کارها می‌پرسیم. کار بدون مزد، در خانه یا خانواده، هم حساب می‌شود.
ask-no-wrong-answers = هیچ جوابی غلط نیست. می‌توانید از هر سؤالی بگذرید و هر وقت خواستید تمام کنید.
ask-choose-language = زبان خود را انتخاب کنید
ask-choose-inventory = می‌خواهید دربارهٔ چه نوع کاری صحبت کنید؟
ask-choose-fields = کدام بخش‌ها را بلدید؟ می‌توانید از بقیه بگذرید.
ask-time = { $minutes ->
    [one] حدود { $minutes } دقیقه طول می‌کشد.
   *[other] حدود { $minutes } دقیقه طول می‌کشد.
}

ask-progress = سؤال { $done } از { $total }
ask-left = { $left ->
    [one] { $left } سؤال مانده است
   *[other] { $left } سؤال مانده است
}
ask-minutes-left = { $minutes ->
    [one] حدود { $minutes } دقیقه مانده است
   *[other] حدود { $minutes } دقیقه مانده است
}
ask-choose-answer = شمارهٔ جواب خود را بنویسید.
ask-not-an-answer = این یکی از جواب‌ها نیست. لطفاً دوباره امتحان کنید.
ask-show-help = توضیح این کار
ask-back = برگشت
ask-skip = گذشتن از این سؤال
ask-skip-section = گذشتن از این بخش
ask-stop = توقف و ذخیره
ask-saved = جواب‌های شما ذخیره شد.
ask-resume = ادامه از جایی که ماندید
ask-start-again = شروع دوباره

ask-free = چیزی جا مانده است؟ بنویسید چه کارهای دیگری انجام داده‌اید.
ask-free-hint = یک کار بنویسید، مثلاً: تعمیر کفش.
ask-free-found = نزدیک‌ترین مورد: { $skill }
ask-free-confirm = درست است؟
ask-free-none = چیز مناسبی پیدا نکردیم. نوشتهٔ شما را برای مشاور نگه می‌داریم.
mark-free = با کلمات خودتان
mark-linked = برنامه پیدا کرده است؛ لطفاً بررسی کنید
mark-confirmed = شما گفته‌اید که درست است

done-thanks = متشکریم. این جواب‌های شماست.
done-tasks = { $count ->
    [one] شما { $count } کار انجام داده‌اید.
   *[other] شما { $count } کار انجام داده‌اید.
}
done-skills = { $count ->
    [one] این کارها { $count } مهارت را نشان می‌دهند.
   *[other] این کارها { $count } مهارت را نشان می‌دهند.
}
done-unknown = { $count ->
    [one] دربارهٔ { $count } کار نپرسیدیم. معنایش این نیست که نمی‌توانید آن را انجام دهید.
   *[other] دربارهٔ { $count } کار نپرسیدیم. معنایش این نیست که نمی‌توانید آن‌ها را انجام دهید.
}
heading-tasks = کارها
heading-skills = مهارت‌ها
heading-answers = جواب‌ها
heading-not-asked = پرسیده نشده
heading-skipped = ردشده
heading-free = با کلمات خودتان
answer-edit = تغییر یک جواب

proficiency-1 = تازه‌کار
proficiency-2 = با کمک انجام می‌دهد
proficiency-3 = تنها انجام می‌دهد
proficiency-4 = کارهای غیرمعمول را هم انجام می‌دهد
proficiency-5 = می‌تواند به دیگران یاد بدهد

evidence-self-stated = گفتهٔ خود شخص
evidence-done-often = زیاد انجام شده، گفتهٔ خود شخص
evidence-witnessed = کسی دیده است
evidence-adviser-checked = مشاور بررسی کرده است
evidence-tested = آزمون داده شده
evidence-certified = با گواهی

relation-shows = نشان می‌دهد
    .help = هر کس این کار را انجام دهد، از این مهارت استفاده می‌کند.
relation-needs = لازم دارد
    .help = بدون این مهارت، این کار خوب انجام نمی‌شود.
relation-supports = اشاره دارد به
    .help = این کار بخش کوچکی از این مهارت را به کار می‌گیرد.
mark-informal = بیرون از کار با مزد یاد گرفته شده

language-draft = این ترجمه پیش‌نویس است. هنوز کسی که این زبان را بلد است آن را بررسی نکرده است.
language-reviewed = کسی که این زبان را بلد است این ترجمه را بررسی کرده است.
language-tasks-missing = کارها هنوز به این زبان نیستند. به این زبان نشان داده می‌شوند: { $language }.
