inventory-title = العمل المنزلي ورعاية المسنين
inventory-description = مهام للناس والبيوت: الرعاية الشخصية والمؤانسة والأطفال وشؤون المنزل والمساعدة بين اللغات.

field-household = شؤون المنزل
subfield-home = البيت
group-cleaning-home = تنظيف بيت
task-clean-home = تنظيف غرف منزل خاص
task-wash-up-kitchen = غسل الأواني وترتيب المطبخ
task-make-beds = ترتيب الأسرّة وتبديل الشراشف في منزل
task-wash-clothes = غسل ملابس المنزل ونشرها وطيها
task-iron-clothes = كي الملابس

group-meals-and-shopping = الوجبات والتسوق
task-cook-meals = طبخ الوجبات اليومية لعائلة أو لشخص مسن
task-cook-diet = الطبخ لشخص لا يمكنه أكل بعض الأطعمة
    .help = مثلًا بسبب السكري أو الحساسية أو منع الملح.
task-shop-for-household = شراء الطعام وحاجات أخرى لمنزل
task-pay-bills = إدارة مصروف المنزل ودفع الفواتير عن شخص آخر

group-working-in-homes = العمل لدى أسرة
task-agree-tasks = الاتفاق مع الأسرة على المهام وساعات العمل
task-plan-own-work = تخطيط العمل في المنزل من دون مساعدة
task-keep-private = الحفاظ على أسرار الأسرة

field-adult-care = رعاية الكبار
subfield-personal-care = الرعاية الشخصية
group-washing-and-dressing = الغسل واللباس
task-help-wash = مساعدة شخص على الغسل أو الاستحمام
task-help-dress = مساعدة شخص على ارتداء ملابسه
task-help-mouth = تنظيف أسنان شخص آخر أو طقم أسنانه
task-help-toilet = مساعدة شخص على استعمال المرحاض
task-change-pads = تغيير حفاضات شخص كبير
    .help = يلبس الحفاضات كبار لا يستطيعون التحكم بالبول.

group-eating = الأكل والشرب
task-help-eat = مساعدة شخص على الأكل والشرب
task-serve-meals = تقديم الوجبات للناس في دار رعاية
task-note-food = كتابة كمية ما يأكله شخص ويشربه

group-moving = الحركة والاستلقاء
task-help-walk = مساعدة شخص على الوقوف والمشي
task-move-to-chair = نقل شخص من السرير إلى الكرسي وإعادته
task-use-hoist = رفع شخص برافعة المرضى
    .help = رافعة المرضى جهاز يرفع شخصًا لا يستطيع الوقوف.
task-push-wheelchair = دفع شخص على كرسي متحرك
task-turn-in-bed = تقليب شخص في السرير للوقاية من قرحات الفراش
task-make-care-bed = تبديل الشراشف والمريض باقٍ في السرير

subfield-health = الصحة والسلامة
group-watching-health = متابعة الصحة
task-notice-changes = ملاحظة أن شخصًا مرض وإخبار الممرضة أو العائلة
task-measure-values = قياس ضغط الدم والنبض والحرارة
    .help = ضغط الدم يدل على قوة دفع الدم في الجسم.
task-help-medicines = تذكير شخص بأخذ الأدوية في وقتها
task-watch-at-night = السهر على رعاية شخص في الليل
task-call-for-help = طلب النجدة والتصرف الصحيح في حالات الطوارئ
task-prevent-falls = تأمين البيت حتى لا يسقط أحد
task-care-at-end-of-life = رعاية شخص في آخر أيام حياته

group-hygiene-and-notes = النظافة وتوثيق الرعاية
task-prevent-infection = تعقيم اليدين ولبس القفازات والكمامة
    .help = التعقيم هو قتل الجراثيم.
task-write-care-notes = كتابة ما تم من رعاية كل يوم
task-hand-over-shift = إخبار الوردية التالية بحال كل شخص
task-work-under-nurse = العمل في فريق تحت إشراف ممرضة
task-work-shifts = العمل في الليل وفي عطلة نهاية الأسبوع

subfield-company = المؤانسة والدعم
group-being-there = مؤانسة الناس
task-keep-company = مؤانسة شخص مسن
task-listen = الاستماع بصبر إلى أشخاص لديهم هموم
task-lead-activities = الغناء أو اللعب أو عمل تمارين مع مجموعة من المسنين
task-let-do-alone = مساعدة الناس على أن يفعلوا وحدهم كل ما يستطيعون
task-go-to-doctor = مرافقة شخص إلى الطبيب أو إلى دائرة رسمية

group-dementia = الخرف واللحظات الصعبة
task-care-dementia = رعاية شخص مصاب بالخرف
    .help = المصاب بالخرف ينسى أكثر فأكثر.
task-calm-upset-person = الحفاظ على الهدوء عندما يصرخ شخص أو يضرب
    .help = مثلًا شخص خائف أو لا يعرف أين هو.
task-talk-to-relatives = التحدث مع العائلة عن رعاية شخص

field-children = الأطفال
subfield-childcare = رعاية الأطفال
group-babies = الرضع
task-change-nappies = تغيير حفاضات الأطفال
task-feed-baby = تحضير الرضّاعات وإطعام الرضع
task-wash-children = تحميم الأطفال الصغار وإلباسهم
task-put-to-bed = تنويم الأطفال

group-with-children = اللعب والتعلم
task-watch-children = مراقبة الأطفال حتى لا يصيبهم شيء
task-play-with-children = اللعب مع الأطفال
task-read-to-children = قراءة القصص للأطفال
task-set-limits = وضع قواعد للأطفال وقول لا بلطف
task-comfort-children = تهدئة طفل يبكي
task-make-home-safe = تأمين البيت للأطفال الصغار
task-take-to-school = إيصال الأطفال إلى المدرسة وإعادتهم إلى البيت
task-help-homework = مساعدة الأطفال في الواجبات المدرسية
task-talk-to-parents = التحدث مع الأهل عن طفلهم

field-mediation = بين اللغات
subfield-languages = اللغات والخدمات
group-interpreting = الترجمة الشفوية
task-interpret-talk = ترجمة حديث بين شخصين
    .help = أي أن يُقال بلغة ما قيل بلغة أخرى.
task-interpret-exactly = ترجمة كل شيء بدقة ومن دون انحياز
task-interpret-by-phone = الترجمة بالهاتف أو الفيديو
task-translate-letters = قراءة رسالة وقولها بلغة أخرى

group-orientation = إرشاد الناس
task-explain-letters = شرح الرسائل الرسمية والمساعدة في ملء النماذج
task-show-services = إرشاد الناس إلى أماكن المساعدة في المدينة
task-explain-culture = شرح عادات ثقافة لأشخاص من ثقافة أخرى
task-keep-distance = مساعدة الناس مع الفصل بين الحياة الخاصة والعمل
