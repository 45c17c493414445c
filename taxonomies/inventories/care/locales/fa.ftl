inventory-title = کار در خانه و مراقبت از سالمندان
inventory-description = کار برای آدم‌ها و خانه‌ها: مراقبت شخصی، هم‌صحبتی، کودکان، کارهای خانه و کمک میان زبان‌ها.

field-household = کارهای خانه
subfield-home = خانه
group-cleaning-home = نظافت خانه
task-clean-home = نظافت اتاق‌های یک خانه
task-wash-up-kitchen = شستن ظرف و مرتب کردن آشپزخانه
task-make-beds = مرتب کردن تخت و عوض کردن ملافه در خانه
task-wash-clothes = شستن، خشک کردن و تا کردن لباس‌های خانه
task-iron-clothes = اتو کردن لباس

group-meals-and-shopping = غذا و خرید
task-cook-meals = پختن غذای روزمره برای خانواده یا سالمند
task-cook-diet = آشپزی برای کسی که بعضی غذاها را نباید بخورد
    .help = مثلاً به خاطر دیابت (قند)، حساسیت یا پرهیز از نمک.
task-shop-for-household = خرید غذا و چیزهای دیگر برای خانه
task-pay-bills = رسیدگی به پول خانه و پرداخت قبض برای کسی دیگر

group-working-in-homes = کار برای خانواده
task-agree-tasks = توافق با خانواده دربارهٔ کارها و ساعت کار
task-plan-own-work = برنامه‌ریزی کار خانه به تنهایی
task-keep-private = رازداری دربارهٔ خانواده

field-adult-care = مراقبت از بزرگسالان
subfield-personal-care = مراقبت شخصی
group-washing-and-dressing = شستن و لباس پوشاندن
task-help-wash = کمک به شستن بدن یا دوش گرفتن یک نفر
task-help-dress = کمک به لباس پوشیدن یک نفر
task-help-mouth = تمیز کردن دندان یا دندان مصنوعی کسی دیگر
task-help-toilet = کمک به توالت رفتن یک نفر
task-change-pads = تعویض پوشک بزرگسال
    .help = برای بزرگسالانی که ادرارشان را نمی‌توانند نگه دارند.

group-eating = خوردن و نوشیدن
task-help-eat = کمک به غذا خوردن و نوشیدن یک نفر
task-serve-meals = بردن غذا برای ساکنان خانهٔ سالمندان
task-note-food = نوشتن اینکه یک نفر چقدر می‌خورد و می‌نوشد

group-moving = حرکت و خوابیدن
task-help-walk = کمک به بلند شدن و راه رفتن یک نفر
task-move-to-chair = جابه‌جا کردن یک نفر از تخت به صندلی و برعکس
task-use-hoist = بلند کردن یک نفر با بالابر بیمار
    .help = بالابر بیمار دستگاهی است که فرد ناتوان از ایستادن را بلند می‌کند.
task-push-wheelchair = بردن یک نفر با ویلچر
task-turn-in-bed = جابه‌جا کردن بیمار در تخت برای پیشگیری از زخم بستر
task-make-care-bed = عوض کردن ملافه وقتی بیمار در تخت است

subfield-health = سلامتی و ایمنی
group-watching-health = مراقب سلامتی بودن
task-notice-changes = متوجه بیماری یک نفر شدن و خبر دادن به پرستار یا خانواده
task-measure-values = گرفتن فشار خون، نبض و تب
    .help = فشار خون نشان می‌دهد خون با چه زوری در رگ‌ها می‌رود.
task-help-medicines = یادآوری دارو سر وقت
task-watch-at-night = مراقبت از یک نفر در شب
task-call-for-help = خبر کردن کمک و رفتار درست در وضع اضطراری
task-prevent-falls = ایمن کردن خانه تا کسی نیفتد
task-care-at-end-of-life = مراقبت از کسی که آخر عمرش است

group-hygiene-and-notes = بهداشت و گزارش مراقبت
task-prevent-infection = ضدعفونی کردن دست و پوشیدن دستکش و ماسک
    .help = ضدعفونی یعنی کشتن میکروب‌ها.
task-write-care-notes = نوشتن کارهای مراقبتی هر روز
task-hand-over-shift = گفتن حال هر نفر به شیفت بعدی
task-work-under-nurse = کار در تیم زیر نظر پرستار
task-work-shifts = کار در شب و آخر هفته

subfield-company = همدمی و پشتیبانی
group-being-there = همدم بودن
task-keep-company = هم‌صحبتی و همدم بودن با سالمند
task-listen = گوش دادن با حوصله به کسانی که نگرانی دارند
task-lead-activities = آواز، بازی یا ورزش با گروهی از سالمندان
task-let-do-alone = کمک به افراد تا هر کاری را که می‌توانند خودشان بکنند
task-go-to-doctor = همراهی یک نفر تا پیش پزشک یا اداره

group-dementia = زوال عقل و لحظه‌های سخت
task-care-dementia = مراقبت از فرد دچار زوال عقل (آلزایمر)
    .help = کسی که زوال عقل دارد، کم‌کم همه چیز را فراموش می‌کند.
task-calm-upset-person = آرام ماندن وقتی کسی داد می‌زند یا کتک می‌زند
    .help = مثلاً کسی که ترسیده یا گیج است.
task-talk-to-relatives = صحبت با خانواده دربارهٔ مراقبت از یک نفر

field-children = کودکان
subfield-childcare = نگهداری از کودک
group-babies = نوزادان
task-change-nappies = تعویض پوشک بچه
task-feed-baby = آماده کردن شیشهٔ شیر و غذا دادن به نوزاد
task-wash-children = حمام کردن و لباس پوشاندن بچه‌های کوچک
task-put-to-bed = خواباندن بچه‌ها

group-with-children = بازی و یادگیری
task-watch-children = مراقب بچه‌ها بودن تا اتفاقی برایشان نیفتد
task-play-with-children = بازی کردن با بچه‌ها
task-read-to-children = قصه خواندن برای بچه‌ها
task-set-limits = گذاشتن قانون برای بچه‌ها و نه گفتن با مهربانی
task-comfort-children = آرام کردن بچه‌ای که گریه می‌کند
task-make-home-safe = ایمن کردن خانه برای بچه‌های کوچک
task-take-to-school = بردن بچه‌ها به مدرسه و آوردن به خانه
task-help-homework = کمک به درس و مشق بچه‌ها
task-talk-to-parents = صحبت با پدر و مادر دربارهٔ بچه‌شان

field-mediation = میان زبان‌ها
subfield-languages = زبان و خدمات
group-interpreting = ترجمهٔ شفاهی
task-interpret-talk = ترجمهٔ گفت‌وگوی دو نفر
    .help = یعنی گفتن حرف یک نفر به زبان دیگر.
task-interpret-exactly = ترجمهٔ دقیق همه چیز بدون طرفداری
task-interpret-by-phone = ترجمهٔ شفاهی تلفنی یا ویدئویی
task-translate-letters = خواندن نامه و گفتن آن به زبان دیگر

group-orientation = راهنمایی مردم
task-explain-letters = توضیح نامه‌های اداری و کمک به پر کردن فرم
task-show-services = نشان دادن اینکه در شهر کجا کمک می‌کنند
task-explain-culture = توضیح رسم‌های یک فرهنگ به مردم فرهنگ دیگر
task-keep-distance = کمک به مردم و جدا نگه داشتن زندگی شخصی از کار
