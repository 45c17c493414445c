inventory-title = گودام اور پیداواری لاجسٹکس
inventory-description = مال کے کام: اتارنا، رکھنا، نکالنا، پیک کرنا، لادنا اور پہنچانا، اور مشینوں تک سامان لانا۔

field-warehouse = گودام
subfield-goods-in = آنے والا مال
group-unloading = مال اتارنا اور لے جانا
task-unload-by-hand = لاری سے بھاری ڈبے ہاتھ سے اتارنا
task-use-hand-pallet-truck = ہاتھ کے پیلٹ ٹرک سے پیلٹ لے جانا
    .help = ہاتھ کا پیلٹ ٹرک ایک پیلٹ کو تھوڑا سا اٹھاتا ہے۔ اسے ہاتھ سے کھینچتے ہیں۔
task-use-electric-pallet-truck = الیکٹرک پیلٹ ٹرک سے پیلٹ لے جانا
    .help = موٹر والا ٹرک۔ چلانے والا اس کے پیچھے چلتا ہے یا اس پر کھڑا ہوتا ہے۔

group-checking-deliveries = آیا ہوا مال چیک کرنا
task-check-delivery-note = آئے ہوئے مال کو ڈیلیوری نوٹ سے ملانا
    .help = ڈیلیوری نوٹ آئے ہوئے مال کی فہرست ہوتا ہے۔
task-check-new-goods = دیکھنا کہ نیا مال ٹوٹا یا خراب تو نہیں
task-report-transport-damage = راستے میں ہونے والے نقصان کی تصویر لینا اور رپورٹ لکھنا
task-enter-goods-received = نیا مال کمپیوٹر میں درج کرنا
task-label-stock = مال پر نمبر یا بارکوڈ کے لیبل لگانا

subfield-storage = مال رکھنا
group-storing = مال اپنی جگہ رکھنا
task-store-goods = مال شیلف پر صحیح جگہ رکھنا
task-move-stock = گودام میں مال ایک جگہ سے دوسری جگہ رکھنا
task-oldest-first = مال اس طرح رکھنا کہ پرانا پہلے نکلے
    .help = نیا مال پرانے کے پیچھے رکھتے ہیں۔ اصول یہ ہے: پہلے آیا، پہلے جائے۔
task-scan-barcodes = ہینڈ اسکینر سے بارکوڈ اسکین کرنا
    .help = بارکوڈ کالی اور سفید لکیروں کا نشان ہے۔
task-find-goods-in-system = کمپیوٹر سسٹم میں دیکھنا کہ مال کہاں رکھا ہے

group-special-goods = ٹھنڈا اور خطرناک سامان
task-work-in-cold-store = کولڈ اسٹور یا فریزر کے کمرے میں کام کرنا
task-check-dates = مال کی ایکسپائری تاریخ چیک کرنا
task-store-dangerous-goods = خطرناک سامان محفوظ طریقے سے رکھنا
    .help = خطرناک سامان سے آگ، دھماکا یا زہر کا ڈر ہوتا ہے، جیسے گیس یا تیزاب۔

group-counting = مال گننا
task-count-stock = مال گننا اور تعداد لکھنا
task-keep-stock-lists = آنے اور جانے والے مال کی فہرست رکھنا
task-clear-stock-errors = پتا لگانا کہ سسٹم میں مال کی تعداد غلط کیوں ہے

subfield-orders = آرڈر
group-picking = آرڈر کا سامان نکالنا
task-pick-with-scanner = ہینڈ اسکینر سے آرڈر کا سامان نکالنا
task-pick-with-list = کاغذ کی فہرست سے آرڈر کا سامان نکالنا
task-pick-by-voice = ہیڈ سیٹ پر سن کر آرڈر کا سامان نکالنا
    .help = ہیڈ سیٹ بتاتا ہے کہ کیا اٹھانا ہے۔ اسے آواز کے سسٹم سے آرڈر نکالنا کہتے ہیں۔
task-drive-picking-truck = آرڈر پکنگ ٹرک چلانا جو ڈرائیور کو شیلف تک اٹھاتا ہے
task-build-mixed-pallet = ایک پیلٹ پر الگ الگ سامان مضبوطی سے لگانا
task-check-order = دیکھنا کہ آرڈر پورا اور صحیح ہے
task-bring-orders-to-gate = تیار آرڈر صحیح گیٹ پر پہنچانا
    .help = گیٹ پر لاریوں میں مال لادا جاتا ہے۔

group-packing = مال پیک کرنا
task-choose-packaging = مال کے لیے صحیح ڈبا اور بھرائی چننا
task-fill-and-close-boxes = کارٹن بنانا، بھرنا اور بند کرنا
task-pack-fragile-goods = شیشہ اور دوسری نازک چیزیں پیک کرنا
task-label-parcels = پارسل تولنا اور ان پر پتے کے لیبل لگانا
task-wrap-pallets = پیلٹ پر پلاسٹک لپیٹنا اور پٹیوں سے باندھنا
    .help = اس طرح مال پیلٹ پر جما رہتا ہے۔
task-run-packing-machine = پیکنگ مشین چلانا
task-sort-returns = گاہکوں کا واپس بھیجا ہوا مال چیک کرنا
task-keep-workplace-tidy = کام کی جگہ اور راستے صاف اور خالی رکھنا

field-transport = گاڑیاں اور نقل و حمل
subfield-lift-trucks = فورک لفٹ گاڑیاں
group-forklift = فورک لفٹ چلانا
task-drive-forklift = فورک لفٹ چلانا اور پیلٹ لے جانا
task-drive-reach-truck = ریچ ٹرک چلانا اور اونچے شیلف پر پیلٹ رکھنا
    .help = ریچ ٹرک تنگ جگہوں اور بہت اونچے شیلفوں کے لیے فورک لفٹ ہے۔
task-check-forklift = کام سے پہلے فورک لفٹ کے بریک، لائٹیں اور ٹائر چیک کرنا
task-charge-forklift = فورک لفٹ کی بیٹری چارج کرنا یا بدلنا

subfield-loading = لوڈنگ
group-lorries = لاریوں میں مال لادنا
task-load-lorry-with-forklift = فورک لفٹ سے لاریوں میں مال لادنا
task-secure-load = سامان پٹیوں سے باندھنا تاکہ ہلے نہیں
task-plan-loading = لاری میں مال کی ترتیب اور جگہ کا پلان بنانا

subfield-parcels-and-delivery = پارسل اور ڈیلیوری
group-parcels = پارسل چھانٹنا
task-sort-parcels = پتے یا پوسٹ کوڈ کے حساب سے پارسل چھانٹنا
task-work-at-parcel-belt = پارسل کی تیز کنویئر بیلٹ پر کام کرنا
task-repack-damaged-parcels = خراب پارسل دوبارہ پیک کرنا اور اطلاع دینا
task-load-van-by-stops = اسٹاپ کی ترتیب سے وین لادنا

group-delivery = مال پہنچانا
task-drive-van = سڑک پر وین چلانا
task-check-van = سفر سے پہلے وین کے ٹائر، تیل اور لائٹیں چیک کرنا
task-plan-route = بہت سے اسٹاپ والا راستہ طے کرنا
task-find-addresses = جی پی ایس سے پتے ڈھونڈنا
task-deliver-parcels = دروازے پر پارسل پہنچانا
task-get-signature = مال پہنچنے پر دستخط یا تصویر لینا

field-production = پیداوار کو مال پہنچانا
subfield-line-supply = مشینوں اور لائنوں کو سپلائی
group-material = مال لانا
task-bring-material = مشینوں اور اسمبلی لائن پر وقت پر مال پہنچانا
task-drive-tugger-train = فیکٹری میں ڈبوں والی چھوٹی ٹرین چلانا
    .help = اسے ٹگر ٹرین بھی کہتے ہیں۔
task-refill-parts = کارڈ یا بتی کے اشارے پر پرزوں کے ڈبے بھرنا
    .help = پرزے بھرنے کے اس طریقے کو کانبان بھی کہتے ہیں۔
task-prepare-part-kits = ایک کام کے سارے پرزے ایک ڈبے میں رکھنا
task-collect-finished-goods = لائن سے تیار مال اور خالی ڈبے اٹھانا
task-report-missing-material = وقت پر بتانا کہ سامان کم ہے
task-work-in-shifts = صبح، شام اور رات کی شفٹوں میں کام کرنا

field-office = دفتر اور ٹیم
subfield-papers = کاغذات اور منصوبہ بندی
group-shipping-papers = شپنگ کی تیاری
task-write-shipping-papers = شپنگ کے کاغذات تیار کرنا
task-write-customs-papers = دوسرے ملکوں سے آنے یا جانے والے مال کے کسٹم کاغذات تیار کرنا
    .help = کسٹم سرحد پار کرنے والے مال کو چیک کرتا ہے۔
task-book-transport = مال بھیجنے کے لیے لاری یا پارسل سروس بک کرنا
task-give-out-gates = ڈرائیوروں کو بتانا کہ کب اور کس گیٹ پر مال لادنا ہے
task-follow-shipments = پتا لگانا کہ بھیجا ہوا مال کہاں ہے
task-use-tables = کمپیوٹر پر ٹیبل بھرنا اور ای میل لکھنا

subfield-team = ٹیم
group-leading = ٹیم کی قیادت کرنا
task-give-out-work = طے کرنا کہ گودام میں کون کیا کام کرے
task-start-shift = شفٹ کے شروع میں ٹیم کو کام سمجھانا
task-watch-orders = خیال رکھنا کہ سارے آرڈر وقت پر تیار ہوں
task-plan-storage-space = مال کی جگہوں کا پلان بنانا تاکہ جگہ اچھی طرح استعمال ہو
task-organise-stocktaking = سال میں ایک بار سارا مال گننے کا انتظام کرنا
task-train-colleagues = نئے ساتھیوں کو کام سکھانا
