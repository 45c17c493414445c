inventory-title = المستودعات ولوجستيات الإنتاج
inventory-description = مهام مع البضائع: التفريغ والتخزين والتجهيز والتغليف والتحميل والتوصيل، وإيصال المواد إلى الآلات.

field-warehouse = المستودع
subfield-goods-in = استلام البضائع
group-unloading = تفريغ البضائع ونقلها
task-unload-by-hand = تفريغ صناديق ثقيلة من الشاحنات باليد
task-use-hand-pallet-truck = نقل الطبالي بعربة طبالي يدوية
    .help = عربة الطبالي اليدوية ترفع طبلية واحدة قليلًا عن الأرض. يجرها شخص بيده.
task-use-electric-pallet-truck = نقل الطبالي بعربة طبالي كهربائية
    .help = عربة بمحرك. يمشي السائق خلفها أو يقف عليها.

group-checking-deliveries = فحص البضائع الواصلة
task-check-delivery-note = مقارنة البضاعة الواصلة بإشعار التسليم
    .help = إشعار التسليم ورقة فيها قائمة البضائع التي وصلت.
task-check-new-goods = فحص البضائع الجديدة للتأكد من أنها سليمة
task-report-transport-damage = تصوير أضرار النقل وكتابة تقرير عنها
task-enter-goods-received = تسجيل البضائع الجديدة في الكمبيوتر
task-label-stock = وضع ملصقات الأرقام أو الباركود على البضائع

subfield-storage = التخزين
group-storing = وضع البضائع في مكانها
task-store-goods = وضع البضائع في مكانها الصحيح على الرف
task-move-stock = نقل البضائع من مكان تخزين إلى مكان آخر
task-oldest-first = تخزين البضائع بحيث تخرج الأقدم أولًا
    .help = توضع البضائع الجديدة خلف القديمة. اسم هذه القاعدة: الوارد أولًا صادر أولًا.
task-scan-barcodes = قراءة الباركود بجهاز المسح اليدوي
    .help = الباركود رمز من خطوط سوداء وبيضاء.
task-find-goods-in-system = معرفة مكان البضائع من نظام الكمبيوتر

group-special-goods = بضائع مبردة وبضائع خطرة
task-work-in-cold-store = العمل في مخزن تبريد أو غرفة تجميد
task-check-dates = التحقق من تواريخ صلاحية البضائع
task-store-dangerous-goods = تخزين المواد الخطرة بأمان
    .help = المواد الخطرة قد تحترق أو تنفجر أو تسمم الناس، مثل الغاز أو الأحماض.

group-counting = عد البضائع
task-count-stock = عد البضائع وكتابة العدد
task-keep-stock-lists = كتابة قوائم البضائع الداخلة والخارجة
task-clear-stock-errors = معرفة سبب الخطأ في عدد البضائع في النظام

subfield-orders = الطلبيات
group-picking = جمع البضائع للطلبيات
task-pick-with-scanner = جمع بضائع الطلبية بجهاز المسح اليدوي
task-pick-with-list = جمع بضائع الطلبية من قائمة ورقية
task-pick-by-voice = جمع البضائع بسماعة رأس تقول ما يجب أخذه
    .help = اسم هذه الطريقة: تجهيز الطلبيات بالتوجيه الصوتي.
task-drive-picking-truck = قيادة عربة تجهيز طلبيات ترفع السائق إلى الرف
task-build-mixed-pallet = ترتيب بضائع متنوعة على طبلية واحدة بحيث تثبت جيدًا
task-check-order = التأكد من أن الطلبية كاملة وصحيحة
task-bring-orders-to-gate = وضع الطلبيات الجاهزة عند بوابة التحميل الصحيحة
    .help = عند هذه البوابة يتم تحميل الشاحنات.

group-packing = تغليف البضائع
task-choose-packaging = اختيار الصندوق والحشوة المناسبين للبضائع
task-fill-and-close-boxes = تركيب الكراتين وملؤها وإغلاقها
task-pack-fragile-goods = تغليف الزجاج والأشياء الأخرى القابلة للكسر
task-label-parcels = وزن الطرود ولصق العناوين عليها
task-wrap-pallets = لف الطبالي بالنايلون وتربيطها بالأشرطة
    .help = هكذا تبقى البضائع ثابتة على الطبلية.
task-run-packing-machine = تشغيل آلة تغليف
task-sort-returns = فحص البضائع التي يعيدها الزبائن
task-keep-workplace-tidy = الحفاظ على مكان العمل والممرات نظيفة وخالية

field-transport = المركبات والنقل
subfield-lift-trucks = الرافعات الشوكية
group-forklift = قيادة رافعة شوكية
task-drive-forklift = قيادة رافعة شوكية ونقل الطبالي بها
task-drive-reach-truck = قيادة رافعة ريتش تراك ووضع الطبالي على رفوف عالية
    .help = الريتش تراك رافعة شوكية للممرات الضيقة والرفوف العالية جدًا.
task-check-forklift = فحص فرامل الرافعة الشوكية وأضوائها وإطاراتها قبل العمل
task-charge-forklift = شحن بطارية الرافعة الشوكية أو تبديلها

subfield-loading = التحميل
group-lorries = تحميل الشاحنات
task-load-lorry-with-forklift = تحميل الشاحنات برافعة شوكية
task-secure-load = تثبيت الحمولة بالأحزمة حتى لا تتحرك
task-plan-loading = تخطيط ترتيب البضائع ومكانها في الشاحنة

subfield-parcels-and-delivery = الطرود والتوصيل
group-parcels = فرز الطرود
task-sort-parcels = فرز الطرود حسب العنوان أو الرمز البريدي
task-work-at-parcel-belt = العمل على سير سريع للطرود
task-repack-damaged-parcels = إعادة تغليف الطرود المتضررة والإبلاغ عنها
task-load-van-by-stops = تحميل سيارة التوصيل حسب ترتيب محطات التوقف

group-delivery = توصيل البضائع
task-drive-van = قيادة سيارة فان على الطريق
task-check-van = فحص إطارات سيارة الفان وزيتها وأضوائها قبل الرحلة
task-plan-route = تخطيط مسار فيه محطات كثيرة
task-find-addresses = معرفة الطريق إلى العناوين بجهاز الملاحة
task-deliver-parcels = توصيل الطرود إلى الباب
task-get-signature = أخذ توقيع أو صورة عند تسليم البضائع

field-production = تموين الإنتاج
subfield-line-supply = تموين الآلات وخطوط الإنتاج
group-material = إيصال المواد
task-bring-material = إيصال المواد إلى الآلات وخطوط التجميع في الوقت المناسب
task-drive-tugger-train = قيادة قطار صغير بعربات داخل المصنع
    .help = يسمى أيضًا قطار القطر.
task-refill-parts = تعبئة صناديق القطع عندما تطلب ذلك بطاقة أو لمبة
    .help = هذه الطريقة في تعبئة القطع تسمى أيضًا كانبان.
task-prepare-part-kits = وضع كل القطع اللازمة لعمل واحد في صندوق واحد
task-collect-finished-goods = أخذ المنتجات الجاهزة والصناديق الفارغة من خط الإنتاج
task-report-missing-material = الإبلاغ عن نقص المواد في الوقت المناسب
task-work-in-shifts = العمل في ورديات الصباح والمساء والليل

field-office = المكتب والفريق
subfield-papers = الأوراق والتخطيط
group-shipping-papers = التحضير للشحن
task-write-shipping-papers = تحضير أوراق الشحن
task-write-customs-papers = تحضير أوراق الجمارك لبضائع من بلدان أخرى أو إليها
    .help = الجمارك تراقب البضائع التي تعبر الحدود.
task-book-transport = طلب شاحنة أو خدمة طرود لإرسال شحنة
task-give-out-gates = إخبار السائقين متى وعند أي بوابة يكون التحميل
task-follow-shipments = معرفة مكان شحنة في الطريق
task-use-tables = ملء جداول على الكمبيوتر وكتابة رسائل إلكترونية

subfield-team = الفريق
group-leading = قيادة فريق
task-give-out-work = توزيع العمل على العاملين في المستودع
task-start-shift = شرح العمل للفريق في بداية الوردية
task-watch-orders = متابعة الطلبيات حتى تكون كلها جاهزة في الوقت المحدد
task-plan-storage-space = تخطيط أماكن البضائع لاستغلال المساحة جيدًا
task-organise-stocktaking = تنظيم جرد كل البضائع مرة في السنة
task-train-colleagues = تعليم الزملاء الجدد كيف يتم العمل
