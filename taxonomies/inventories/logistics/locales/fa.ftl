inventory-title = انبار و لجستیک تولید
inventory-description = کار با کالا: تخلیه، انبار کردن، جمع‌آوری، بسته‌بندی، بارگیری و تحویل، و رساندن مواد به دستگاه‌ها.

field-warehouse = انبار
subfield-goods-in = ورود کالا
group-unloading = تخلیه و جابه‌جایی کالا
task-unload-by-hand = تخلیهٔ جعبه‌های سنگین از کامیون با دست
task-use-hand-pallet-truck = جابه‌جا کردن پالت با جک پالت دستی
    .help = جک پالت دستی یک پالت را کمی بلند می‌کند. یک نفر آن را می‌کشد.
task-use-electric-pallet-truck = جابه‌جا کردن پالت با جک پالت برقی
    .help = جک پالت موتوردار. راننده پشت آن راه می‌رود یا روی آن می‌ایستد.

group-checking-deliveries = بررسی کالای رسیده
task-check-delivery-note = مقایسهٔ کالای رسیده با حواله
    .help = حواله فهرست کالاهایی است که رسیده است.
task-check-new-goods = بررسی سالم بودن کالای تازه‌رسیده
task-report-transport-damage = عکس گرفتن از خسارت حمل و نوشتن گزارش
task-enter-goods-received = ثبت کالای تازه‌رسیده در رایانه
task-label-stock = زدن برچسب شماره یا بارکد روی کالا

subfield-storage = انبار کردن
group-storing = گذاشتن کالا سر جایش
task-store-goods = گذاشتن کالا در جای درست در قفسه
task-move-stock = بردن کالا از یک جای انبار به جای دیگر
task-oldest-first = چیدن کالا طوری که قدیمی‌ها اول بیرون بروند
    .help = کالای تازه پشت کالای قدیمی می‌رود. یعنی هر چه اول آمد، اول می‌رود.
task-scan-barcodes = خواندن بارکد با بارکدخوان دستی
    .help = بارکد علامتی از خط‌های سیاه و سفید است.
task-find-goods-in-system = پیدا کردن جای کالا در سیستم رایانه

group-special-goods = کالای سرد و کالای خطرناک
task-work-in-cold-store = کار در سردخانه یا اتاق انجماد
task-check-dates = نگاه کردن به تاریخ انقضای کالا
task-store-dangerous-goods = نگهداری ایمن کالای خطرناک
    .help = کالای خطرناک ممکن است آتش بگیرد، منفجر شود یا مسموم کند، مثل گاز یا اسید.

group-counting = شمارش کالا
task-count-stock = شمردن کالا و نوشتن تعداد
task-keep-stock-lists = نوشتن فهرست کالاهای ورودی و خروجی
task-clear-stock-errors = پیدا کردن علت غلط بودن تعداد کالا در سیستم

subfield-orders = سفارش‌ها
group-picking = جمع‌آوری کالای سفارش
task-pick-with-scanner = جمع‌آوری کالای سفارش با اسکنر دستی
task-pick-with-list = جمع‌آوری کالای سفارش از روی فهرست کاغذی
task-pick-by-voice = جمع‌آوری سفارش با هدفونی که نام کالا را می‌گوید
    .help = به این روش جمع‌آوری سفارش صوتی می‌گویند.
task-drive-picking-truck = راندن دستگاه سفارش‌چین که راننده را تا قفسه بالا می‌برد
task-build-mixed-pallet = چیدن کالاهای مختلف روی یک پالت طوری که محکم بایستد
task-check-order = بررسی کامل و درست بودن سفارش
task-bring-orders-to-gate = گذاشتن سفارش‌های آماده کنار درِ بارگیری درست
    .help = کامیون‌ها را کنار این در بار می‌زنند.

group-packing = بسته‌بندی کالا
task-choose-packaging = انتخاب جعبه و پرکنندهٔ مناسب برای کالا
task-fill-and-close-boxes = تا کردن، پر کردن و بستن کارتن
task-pack-fragile-goods = بسته‌بندی شیشه و چیزهای شکستنی دیگر
task-label-parcels = وزن کردن بسته‌ها و چسباندن برچسب نشانی
task-wrap-pallets = سلفون کشیدن دور پالت و بستن آن با تسمه
    .help = این‌طور کالا روی پالت می‌ماند.
task-run-packing-machine = کار با دستگاه بسته‌بندی
task-sort-returns = بررسی کالایی که مشتری پس می‌فرستد
task-keep-workplace-tidy = تمیز و خالی نگه داشتن محل کار و راه‌ها

field-transport = خودرو و حمل‌ونقل
subfield-lift-trucks = لیفتراک‌ها
group-forklift = رانندگی لیفتراک
task-drive-forklift = رانندگی لیفتراک و جابه‌جا کردن پالت
task-drive-reach-truck = رانندگی ریچ‌تراک و گذاشتن پالت در قفسه‌های بلند
    .help = ریچ‌تراک لیفتراکی برای راه‌های باریک و قفسه‌های خیلی بلند است.
task-check-forklift = بازدید ترمز، چراغ و لاستیک لیفتراک پیش از کار
task-charge-forklift = شارژ یا تعویض باتری لیفتراک

subfield-loading = بارگیری
group-lorries = بار زدن کامیون
task-load-lorry-with-forklift = بار زدن کامیون با لیفتراک
task-secure-load = بستن بار با تسمه تا تکان نخورد
task-plan-loading = برنامه‌ریزی ترتیب و جای کالا در کامیون

subfield-parcels-and-delivery = بستهٔ پستی و تحویل
group-parcels = تفکیک بسته‌ها
task-sort-parcels = جدا کردن بسته‌ها بر اساس نشانی یا کد پستی
task-work-at-parcel-belt = کار کنار نوار نقالهٔ تند با بسته‌های پستی
task-repack-damaged-parcels = بسته‌بندی دوبارهٔ بستهٔ آسیب‌دیده و گزارش دادن آن
task-load-van-by-stops = بار زدن ون به ترتیب ایستگاه‌ها

group-delivery = تحویل کالا
task-drive-van = رانندگی ون در خیابان و جاده
task-check-van = بازدید لاستیک، روغن و چراغ ون پیش از حرکت
task-plan-route = برنامه‌ریزی مسیری با ایستگاه‌های زیاد
task-find-addresses = پیدا کردن نشانی با دستگاه مسیریاب
task-deliver-parcels = تحویل بسته دم در
task-get-signature = گرفتن امضا یا عکس هنگام تحویل کالا

field-production = رساندن مواد به تولید
subfield-line-supply = تغذیهٔ دستگاه‌ها و خط تولید
group-material = آوردن مواد
task-bring-material = رساندن به‌موقع مواد به دستگاه‌ها و خط مونتاژ
task-drive-tugger-train = راندن قطار کوچک باری در کارخانه
    .help = به آن قطار یدک‌کش هم می‌گویند.
task-refill-parts = پر کردن جعبهٔ قطعات وقتی کارت یا چراغ خبر می‌دهد
    .help = به این روش پر کردن قطعات کانبان هم می‌گویند.
task-prepare-part-kits = گذاشتن همهٔ قطعات یک کار در یک جعبه
task-collect-finished-goods = بردن محصول تمام‌شده و جعبهٔ خالی از خط تولید
task-report-missing-material = خبر دادن به‌موقع کمبود مواد
task-work-in-shifts = کار در شیفت صبح، عصر و شب

field-office = دفتر و تیم
subfield-papers = اسناد و برنامه‌ریزی
group-shipping-papers = آماده کردن ارسال
task-write-shipping-papers = تهیهٔ اسناد ارسال یک محموله
task-write-customs-papers = تهیهٔ مدارک گمرکی برای کالا از کشورهای دیگر یا به آن‌ها
    .help = گمرک کالایی را که از مرز می‌گذرد بررسی می‌کند.
task-book-transport = سفارش کامیون یا شرکت پست برای یک محموله
task-give-out-gates = گفتن به راننده‌ها که کی و کنار کدام در بار بزنند
task-follow-shipments = پیدا کردن اینکه محموله کجاست
task-use-tables = پر کردن جدول در رایانه و نوشتن ایمیل

subfield-team = تیم
group-leading = سرپرستی تیم
task-give-out-work = تقسیم کار میان افراد در انبار
task-start-shift = توضیح دادن کار به تیم در شروع شیفت
task-watch-orders = مراقبت از اینکه همهٔ سفارش‌ها به‌موقع آماده شوند
task-plan-storage-space = برنامه‌ریزی جای کالاها برای استفادهٔ خوب از فضا
task-organise-stocktaking = سازماندهی شمارش همهٔ کالاها سالی یک بار
task-train-colleagues = نشان دادن کار به همکاران تازه‌وارد
