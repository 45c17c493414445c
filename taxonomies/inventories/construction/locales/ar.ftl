inventory-title = البناء
inventory-description = مهام في مواقع البناء والبيوت: الجدران والخرسانة والأرضيات والدهان والأنابيب والأسلاك والطرق والسقالات.

field-site = موقع البناء
subfield-site-work = العمل في الموقع
group-moving-material = الحمل والتنظيف
task-carry-material = حمل الحجارة والألواح والأكياس في موقع البناء
task-tidy-site = الحفاظ على موقع البناء نظيفًا ومرتبًا
task-sort-rubble = فرز مخلفات البناء وإزالتها
task-fence-site = وضع الأسوار واللافتات حول موقع البناء
task-cover-surfaces = تغطية الأرضيات والنوافذ قبل بدء العمل

group-breaking-and-digging = الهدم والحفر
task-break-walls = هدم الجدران والأرضيات القديمة
task-use-jackhammer = تكسير الخرسانة بمطرقة التكسير
    .help = مطرقة التكسير (الكمبريسة) آلة ثقيلة تكسر الحجر.
task-dig-trenches = حفر الخنادق والحفر
task-drive-mini-excavator = الحفر بحفارة صغيرة
task-find-buried-lines = معرفة مكان الكابلات والأنابيب قبل الحفر

group-lifting = الرفع
task-use-building-hoist = رفع المواد إلى الأعلى برافعة مواد البناء
    .help = رافعة مواد البناء مصعد خارج المبنى.
task-guide-crane = ربط الأحمال بالرافعة وتوجيه سائقها بالإشارات
task-use-lifting-platform = العمل على منصة رفع

group-measuring = القياس والتخطيط
task-read-plans = قراءة مخططات البناء
task-mark-levels = قياس الخطوط والارتفاعات ووضع علامات لها
task-calculate-material = حساب كمية المواد اللازمة لعمل
task-drill-anchors = ثقب الجدران وتثبيت الأشياء بالبراغي والفيش

subfield-scaffolds = السقالات
group-scaffolding = نصب السقالات
task-build-scaffold = نصب سقالة على قواعد مستوية
    .help = السقالة هيكل يقف عليه الناس للعمل في الأعلى.
task-tie-scaffold = تثبيت السقالة بالجدار وتركيب درابزين الأمان
task-check-scaffold = فحص سلامة السقالة
task-take-down-scaffold = فك السقالة
task-wear-harness = العمل على ارتفاع بحزام الأمان
    .help = الحزام يمسك الشخص إذا سقط.

field-structure = الجدران والخرسانة
subfield-masonry = بناء الطوب
group-bricks = بناء الجدران
task-lay-bricks = بناء جدران من الطوب أو البلوك
task-mix-mortar = خلط المونة
    .help = المونة خلطة رطبة تُلصق الطوب.
task-cut-bricks = قص الطوب والبلوك حسب القياس
task-finish-joints = تكحيل فواصل الطوب وتنعيمها
task-place-lintels = تركيب العتبات فوق الأبواب والنوافذ
    .help = العتبة جسر قوي فوق الباب أو النافذة.
task-check-wall = التحقق من استقامة الجدار
task-seal-damp = عزل الجدران والأرضيات ضد الماء
    .help = مثلًا بدهان أسود سميك أو بغطاء بلاستيك.

subfield-concrete-work = الخرسانة
group-concrete = أعمال الخرسانة
task-mix-concrete = خلط الخرسانة
task-build-formwork = تركيب قوالب من الخشب أو الألواح للخرسانة
    .help = هذه القوالب (الطوبار) تمسك الخرسانة الرطبة.
task-strip-formwork = فك القوالب عن الخرسانة بعد تصلبها
task-tie-steel = ربط حديد التسليح للخرسانة
    .help = الحديد يجعل الخرسانة قوية.
task-pour-concrete = صب الخرسانة وإخراج الهواء منها بالهزاز
task-smooth-concrete = تنعيم الخرسانة الرطبة وحمايتها حتى تتصلب

subfield-road-work = الطرق
group-roads = إنشاء الطرق
task-lay-paving = رصف الأرض بالحجارة
task-lay-kerbs = تركيب حجارة الأرصفة على جانب الطريق
    .help = حجر الرصيف هو الحد بين الشارع وممر المشاة.
task-compact-ground = فرد الحصى للطريق ودكه
task-lay-asphalt = فرد الأسفلت
task-secure-roadworks = وضع لافتات وحواجز لأعمال على الطريق

field-finishing = الأعمال الداخلية
subfield-walls = الجدران والأسقف
group-plasterboard = جدران ألواح الجبس
task-fit-metal-frame = تركيب هيكل معدني لجدار داخلي
task-fix-plasterboard = قص ألواح الجبس وتثبيتها بالبراغي
    .help = لوح الجبس لوح خفيف للجدران الداخلية.
task-fill-board-joints = ملء الفواصل بين ألواح الجبس
task-hang-ceiling = تركيب سقف مستعار
    .help = السقف المستعار معلق تحت السقف الحقيقي.
task-fit-insulation = تركيب ألواح عزل ضد البرد والحر

group-painting = اللياسة والدهان
task-plaster-walls = لياسة الجدران
    .help = اللياسة طبقة رطبة تتصلب وتجعل الجدار أملس.
task-fill-and-sand = معجنة الثقوب في الجدران وصنفرتها
task-remove-old-paint = إزالة الدهان وورق الجدران القديم
task-mix-paint = خلط دهان الجدران باللون المطلوب
task-paint-walls = دهان الجدران والأسقف
task-hang-wallpaper = تركيب ورق الجدران
task-varnish = دهان الأبواب والنوافذ والمعادن بالورنيش
    .help = الورنيش طبقة صلبة لامعة تحمي السطح.

subfield-floors = الأرضيات والبلاط
group-tiling = تركيب البلاط
task-lay-tiles = لصق البلاط على الأرضيات والجدران
task-level-floor = تسوية الأرضية قبل تركيب البلاط
task-cut-tiles = قص البلاط وثقبه
task-grout-tiles = ترويب الفواصل بين البلاط
    .help = مادة ملء الفواصل تسمى الروبة.
task-seal-silicone = سد الفواصل بالسيليكون في حمام أو مطبخ

field-installation = الأنابيب والأسلاك
subfield-plumbing = الماء والتدفئة
group-pipes = الأنابيب والحنفيات والتدفئة
task-cut-pipes = قص الأنابيب وثنيها
task-join-pipes = وصل الأنابيب والتأكد من أنها لا تسرب الماء
task-fit-toilet = تركيب المراحيض والمغاسل والدشات مع مواسير صرفها
task-fit-tap = تبديل حنفية
task-fit-radiator = تركيب المشعات
    .help = المشع يدفئ الغرفة بالماء الساخن.
task-clear-drains = تسليك مجرى مسدود

subfield-electrics = الكهرباء
group-cables = الأسلاك والمقابس
task-cut-chases = حفر مجارٍ في الجدران للأسلاك والأنابيب
task-pull-cables = سحب الأسلاك في مواسير داخل الجدران
task-connect-wires = تعرية الأسلاك وتوصيلها
task-fit-sockets = تركيب المقابس ومفاتيح الضوء
task-fit-lamps = تركيب المصابيح والإنارة في مبنى
task-wire-fuse-box = توصيل الأسلاك في لوحة الكهرباء
task-test-electrics = فحص سلامة التمديدات الكهربائية بجهاز قياس
task-fit-solar-panels = تركيب الألواح الشمسية على السطح
