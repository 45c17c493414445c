inventory-title = ساختمان‌سازی
inventory-description = کار در ساختمان و خانه: دیوار، بتن، کف، رنگ، لوله، کابل، راه و داربست.

field-site = کارگاه ساختمانی
subfield-site-work = کار در کارگاه
group-moving-material = حمل و نظافت
task-carry-material = حمل سنگ، تخته و کیسه در کارگاه ساختمانی
task-tidy-site = تمیز و مرتب نگه داشتن کارگاه ساختمانی
task-sort-rubble = تفکیک و بردن نخالهٔ ساختمانی
task-fence-site = گذاشتن حصار و تابلو دور کارگاه ساختمانی
task-cover-surfaces = پوشاندن کف و پنجره پیش از شروع کار

group-breaking-and-digging = تخریب و کندن
task-break-walls = خراب کردن دیوار و کف کهنه
task-use-jackhammer = شکستن بتن با چکش تخریب
    .help = چکش تخریب ماشین سنگینی است که سنگ را می‌شکند.
task-dig-trenches = کندن کانال و چاله
task-drive-mini-excavator = کندن زمین با بیل مکانیکی کوچک
task-find-buried-lines = پیدا کردن جای کابل و لوله پیش از کندن زمین

group-lifting = بالا بردن بار
task-use-building-hoist = بالا بردن مصالح با بالابر ساختمانی
    .help = بالابر ساختمانی آسانسوری بیرون ساختمان است.
task-guide-crane = بستن بار به جرثقیل و هدایت راننده با اشاره
task-use-lifting-platform = کار روی بالابر هیدرولیکی

group-measuring = اندازه‌گیری و نقشه
task-read-plans = خواندن نقشهٔ ساختمان
task-mark-levels = اندازه گرفتن و علامت زدن خط و ارتفاع
task-calculate-material = محاسبهٔ مقدار مصالح لازم برای یک کار
task-drill-anchors = سوراخ کردن دیوار و بستن وسایل با رول‌پلاک

subfield-scaffolds = داربست
group-scaffolding = داربست‌بندی
task-build-scaffold = نصب داربست روی پایه‌های تراز
    .help = داربست سازه‌ای است که روی آن در ارتفاع کار می‌کنند.
task-tie-scaffold = مهار داربست به دیوار و نصب نرده
task-check-scaffold = بررسی ایمن بودن داربست
task-take-down-scaffold = باز کردن داربست
task-wear-harness = کار در ارتفاع با کمربند ایمنی
    .help = این کمربند کسی را که می‌افتد نگه می‌دارد.

field-structure = دیوار و بتن
subfield-masonry = بنایی
group-bricks = ساختن دیوار
task-lay-bricks = ساختن دیوار با آجر یا بلوک
task-mix-mortar = ساختن ملات
    .help = ملات مخلوط خیسی است که آجرها را به هم می‌چسباند.
task-cut-bricks = بریدن آجر و بلوک به اندازه
task-finish-joints = بندکشی و صاف کردن بند آجر
task-place-lintels = نصب نعل درگاه بالای در و پنجره
    .help = نعل درگاه تیر محکم بالای در یا پنجره است.
task-check-wall = بررسی راست بودن دیوار
task-seal-damp = عایق کردن دیوار و کف در برابر آب
    .help = مثلاً با قیر یا ورق پلاستیکی.

subfield-concrete-work = بتن
group-concrete = بتن‌کاری
task-mix-concrete = ساختن بتن
task-build-formwork = ساختن قالب چوبی یا تخته‌ای برای بتن
    .help = به این کار قالب‌بندی می‌گویند. قالب بتن خیس را نگه می‌دارد.
task-strip-formwork = باز کردن قالب از بتن سفت‌شده
task-tie-steel = بستن آرماتور (میلگرد) برای بتن
    .help = میلگرد فولادی بتن را محکم می‌کند.
task-pour-concrete = بتن‌ریزی و گرفتن هوای بتن با ویبراتور
task-smooth-concrete = صاف کردن بتن خیس و محافظت از آن تا سفت شود

subfield-road-work = راه‌سازی
group-roads = ساختن راه
task-lay-paving = نصب سنگ‌فرش
task-lay-kerbs = نصب جدول کنار خیابان
    .help = جدول لبهٔ میان خیابان و پیاده‌رو است.
task-compact-ground = پخش کردن و کوبیدن شن برای راه
task-lay-asphalt = پخش آسفالت
task-secure-roadworks = گذاشتن تابلو و مانع برای کار در خیابان

field-finishing = کارهای داخلی
subfield-walls = دیوار و سقف
group-plasterboard = دیوار گچی پیش‌ساخته
task-fit-metal-frame = نصب سازهٔ فلزی دیوار داخلی
task-fix-plasterboard = بریدن صفحهٔ گچی و پیچ کردن آن
    .help = صفحهٔ گچی تختهٔ سبکی برای دیوار داخلی است.
task-fill-board-joints = پر کردن درز صفحه‌های گچی
task-hang-ceiling = نصب سقف کاذب
    .help = سقف کاذب زیر سقف اصلی آویزان است.
task-fit-insulation = نصب تختهٔ عایق سرما و گرما

group-painting = گچ‌کاری و رنگ
task-plaster-walls = اندود کردن دیوار (گچ یا سیمان)
    .help = اندود لایهٔ خیسی است که سفت می‌شود و دیوار را صاف می‌کند.
task-fill-and-sand = بتونه کردن سوراخ دیوار و سنباده زدن
task-remove-old-paint = تراشیدن رنگ و کاغذ دیواری کهنه
task-mix-paint = ساختن رنگ دیوار با رنگ دلخواه
task-paint-walls = رنگ زدن دیوار و سقف
task-hang-wallpaper = چسباندن کاغذ دیواری
task-varnish = جلا و لاک زدن در، پنجره و فلز
    .help = لاک لایهٔ سفت و براقی است که محافظت می‌کند.

subfield-floors = کف و کاشی
group-tiling = کاشی‌کاری
task-lay-tiles = چسباندن کاشی روی کف و دیوار
task-level-floor = تراز کردن کف پیش از کاشی‌کاری
task-cut-tiles = بریدن و سوراخ کردن کاشی
task-grout-tiles = بندکشی کاشی
    .help = بندکشی یعنی پر کردن درز میان کاشی‌ها.
task-seal-silicone = آب‌بندی درز حمام یا آشپزخانه با سیلیکون

field-installation = لوله و کابل
subfield-plumbing = آب و گرمایش
group-pipes = لوله، شیر آب و گرمایش
task-cut-pipes = بریدن و خم کردن لوله
task-join-pipes = اتصال لوله‌ها و بررسی اینکه آب نشت نکند
task-fit-toilet = نصب توالت، روشویی و دوش با لولهٔ فاضلاب
task-fit-tap = تعویض شیر آب
task-fit-radiator = نصب رادیاتور
    .help = رادیاتور اتاق را با آب داغ گرم می‌کند.
task-clear-drains = باز کردن فاضلاب گرفته

subfield-electrics = برق
group-cables = کابل و پریز
task-cut-chases = شیارزنی دیوار برای کابل و لوله
task-pull-cables = کشیدن کابل از لوله در دیوار
task-connect-wires = لخت کردن و وصل کردن سیم
task-fit-sockets = نصب پریز و کلید برق
task-fit-lamps = نصب چراغ و لامپ در ساختمان
task-wire-fuse-box = سیم‌کشی تابلوی برق
task-test-electrics = آزمایش ایمن بودن برق ساختمان با دستگاه
task-fit-solar-panels = نصب پنل خورشیدی روی بام
