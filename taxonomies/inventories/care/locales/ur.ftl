inventory-title = گھریلو کام اور بزرگوں کی دیکھ بھال
inventory-description = لوگوں اور گھروں کے کام: جسمانی دیکھ بھال، ساتھ دینا، بچے، گھر کے کام اور زبانوں کے درمیان مدد۔

field-household = گھر کے کام
subfield-home = گھر
group-cleaning-home = گھر کی صفائی
task-clean-home = نجی گھر کے کمرے صاف کرنا
task-wash-up-kitchen = برتن دھونا اور کچن سمیٹنا
task-make-beds = گھر میں بستر لگانا اور چادریں بدلنا
task-wash-clothes = گھر کے کپڑے دھونا، سکھانا اور تہہ کرنا
task-iron-clothes = کپڑے استری کرنا

group-meals-and-shopping = کھانا اور سودا
task-cook-meals = خاندان یا بزرگ کے لیے روزمرہ کا کھانا پکانا
task-cook-diet = ایسے شخص کے لیے پکانا جو کچھ چیزیں نہیں کھا سکتا
    .help = مثلاً شوگر، الرجی یا نمک سے پرہیز۔
task-shop-for-household = گھر کے لیے کھانے کا اور دوسرا سودا لانا
task-pay-bills = کسی اور کے لیے گھر کے پیسے سنبھالنا اور بل ادا کرنا

group-working-in-homes = کسی خاندان کے لیے کام
task-agree-tasks = گھر والوں کے ساتھ کام اور اوقات طے کرنا
task-plan-own-work = گھر کے کام کی منصوبہ بندی اکیلے کرنا
task-keep-private = گھر والوں کی باتیں راز میں رکھنا

field-adult-care = بڑوں کی دیکھ بھال
subfield-personal-care = جسمانی دیکھ بھال
group-washing-and-dressing = نہلانا اور کپڑے پہنانا
task-help-wash = کسی کو نہانے دھونے میں مدد دینا
task-help-dress = کسی کو کپڑے پہننے میں مدد دینا
task-help-mouth = کسی کے دانت یا مصنوعی دانت صاف کرنا
task-help-toilet = کسی کو ٹوائلٹ جانے میں مدد دینا
task-change-pads = بڑوں کے پیمپر تبدیل کرنا
    .help = یہ پیمپر وہ بڑے لوگ پہنتے ہیں جن کا پیشاب نہیں رکتا۔

group-eating = کھانا اور پینا
task-help-eat = کسی کو کھانے پینے میں مدد دینا
task-serve-meals = اولڈ ہوم میں لوگوں کو کھانا دینا
task-note-food = لکھنا کہ کوئی کتنا کھاتا پیتا ہے

group-moving = ہلنا جلنا اور لیٹنا
task-help-walk = کسی کو کھڑے ہونے اور چلنے میں مدد دینا
task-move-to-chair = کسی کو بستر سے کرسی پر اور واپس لے جانا
task-use-hoist = مریض اٹھانے کی مشین سے کسی کو اٹھانا
    .help = یہ مشین اس شخص کو اٹھاتی ہے جو کھڑا نہیں ہو سکتا۔
task-push-wheelchair = کسی کو وہیل چیئر پر لے جانا
task-turn-in-bed = بستر پر مریض کی کروٹ بدلنا تاکہ زخم نہ ہوں
task-make-care-bed = مریض بستر پر ہو تب بھی چادر بدلنا

subfield-health = صحت اور حفاظت
group-watching-health = صحت کا خیال رکھنا
task-notice-changes = کسی کی طبیعت بگڑتی دیکھ کر نرس یا گھر والوں کو بتانا
task-measure-values = بلڈ پریشر، نبض اور بخار ناپنا
    .help = بلڈ پریشر بتاتا ہے کہ خون کتنے زور سے چلتا ہے۔
task-help-medicines = کسی کو وقت پر دوا یاد دلانا
task-watch-at-night = رات کو کسی کی دیکھ بھال کرنا
task-call-for-help = ہنگامی حالت میں مدد بلانا اور درست عمل کرنا
task-prevent-falls = گھر محفوظ بنانا تاکہ کوئی نہ گرے
task-care-at-end-of-life = زندگی کے آخری دنوں میں کسی کی دیکھ بھال کرنا

group-hygiene-and-notes = صفائی اور دیکھ بھال کا ریکارڈ
task-prevent-infection = ہاتھ جراثیم سے پاک کرنا، دستانے اور ماسک پہننا
    .help = جراثیم سے پاک کرنے کا مطلب ہے جراثیم مارنا۔
task-write-care-notes = روز کی دیکھ بھال لکھنا
task-hand-over-shift = اگلی شفٹ کو ہر شخص کا حال بتانا
task-work-under-nurse = نرس کی نگرانی میں ٹیم میں کام کرنا
task-work-shifts = رات کو اور چھٹی کے دنوں میں کام کرنا

subfield-company = ساتھ اور سہارا
group-being-there = ساتھ دینا
task-keep-company = کسی بزرگ کا ساتھ دینا
task-listen = پریشان لوگوں کی بات صبر سے سننا
task-lead-activities = بزرگوں کے گروپ کے ساتھ گانا، کھیلنا یا ورزش کرنا
task-let-do-alone = لوگوں کی مدد کرنا کہ جتنا ہو سکے خود کریں
task-go-to-doctor = کسی کے ساتھ ڈاکٹر یا دفتر جانا

group-dementia = ڈیمنشیا اور مشکل لمحے
task-care-dementia = ڈیمنشیا کے مریض کی دیکھ بھال کرنا
    .help = ڈیمنشیا کے مریض آہستہ آہستہ باتیں بھولتے جاتے ہیں۔
task-calm-upset-person = کوئی چیخے یا مارے تو پرسکون رہنا
    .help = مثلاً کوئی ڈرا ہوا یا الجھا ہوا شخص۔
task-talk-to-relatives = کسی کی دیکھ بھال پر گھر والوں سے بات کرنا

field-children = بچے
subfield-childcare = بچوں کی دیکھ بھال
group-babies = شیر خوار بچے
task-change-nappies = بچوں کے پیمپر بدلنا
task-feed-baby = فیڈر بنانا اور شیر خوار بچوں کو کھلانا پلانا
task-wash-children = چھوٹے بچوں کو نہلانا اور کپڑے پہنانا
task-put-to-bed = بچوں کو سلانا

group-with-children = کھیلنا اور سیکھنا
task-watch-children = بچوں کی نگرانی کرنا تاکہ انہیں کچھ نہ ہو
task-play-with-children = بچوں کے ساتھ کھیلنا
task-read-to-children = بچوں کو کہانیاں پڑھ کر سنانا
task-set-limits = بچوں کے لیے اصول بنانا اور پیار سے نہ کہنا
task-comfort-children = روتے بچے کو تسلی دینا
task-make-home-safe = گھر چھوٹے بچوں کے لیے محفوظ بنانا
task-take-to-school = بچوں کو سکول چھوڑنا اور گھر لانا
task-help-homework = بچوں کو ہوم ورک میں مدد دینا
task-talk-to-parents = والدین سے ان کے بچے کے بارے میں بات کرنا

field-mediation = زبانوں کے درمیان
subfield-languages = زبانیں اور سہولتیں
group-interpreting = ترجمانی
task-interpret-talk = دو لوگوں کی بات چیت کی ترجمانی کرنا
    .help = ترجمانی کا مطلب ہے ایک زبان کی بات دوسری زبان میں کہنا۔
task-interpret-exactly = ہر بات کی درست ترجمانی کرنا اور کسی کی طرف داری نہ کرنا
task-interpret-by-phone = فون یا ویڈیو پر ترجمانی کرنا
task-translate-letters = خط پڑھ کر دوسری زبان میں بتانا

group-orientation = لوگوں کی رہنمائی
task-explain-letters = سرکاری خط سمجھانا اور فارم بھرنے میں مدد دینا
task-show-services = لوگوں کو بتانا کہ شہر میں مدد کہاں ملتی ہے
task-explain-culture = ایک ثقافت کے رواج دوسری ثقافت کے لوگوں کو سمجھانا
task-keep-distance = لوگوں کی مدد کرنا اور نجی زندگی کو کام سے الگ رکھنا
