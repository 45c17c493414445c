inventory-title = تعمیرات
inventory-description = تعمیراتی جگہوں اور گھروں کے کام: دیواریں، کنکریٹ، فرش، رنگ، پائپ، تار، سڑکیں اور پاڑ۔

field-site = تعمیراتی سائٹ
subfield-site-work = سائٹ پر کام
group-moving-material = سامان اٹھانا اور صفائی
task-carry-material = تعمیراتی سائٹ پر پتھر، تختے اور بوریاں اٹھانا
task-tidy-site = تعمیراتی سائٹ صاف ستھری رکھنا
task-sort-rubble = تعمیراتی ملبہ چھانٹنا اور ہٹانا
task-fence-site = تعمیراتی سائٹ کے گرد باڑ اور بورڈ لگانا
task-cover-surfaces = کام سے پہلے فرش اور کھڑکیاں ڈھانپنا

group-breaking-and-digging = توڑنا اور کھودنا
task-break-walls = پرانی دیواریں اور فرش توڑنا
task-use-jackhammer = جیک ہیمر سے کنکریٹ توڑنا
    .help = جیک ہیمر پتھر توڑنے کی بھاری مشین ہے۔
task-dig-trenches = نالیاں اور گڑھے کھودنا
task-drive-mini-excavator = چھوٹے ایکسکیویٹر سے کھدائی کرنا
task-find-buried-lines = کھودنے سے پہلے دیکھنا کہ تاریں اور پائپ کہاں ہیں

group-lifting = سامان اوپر اٹھانا
task-use-building-hoist = تعمیراتی لفٹ سے سامان اوپر لے جانا
    .help = تعمیراتی لفٹ عمارت کے باہر لگی لفٹ ہے۔
task-guide-crane = کرین کا بوجھ باندھنا اور ڈرائیور کو اشارے دینا
task-use-lifting-platform = لفٹنگ پلیٹ فارم پر کام کرنا

group-measuring = ناپنا اور نقشہ
task-read-plans = عمارت کے نقشے پڑھنا
task-mark-levels = لائن اور لیول ناپنا اور نشان لگانا
task-calculate-material = کام کے سامان کی مقدار کا حساب لگانا
task-drill-anchors = دیوار میں سوراخ کرنا اور راول پلگ سے چیزیں لگانا

subfield-scaffolds = پاڑ
group-scaffolding = پاڑ باندھنا
task-build-scaffold = برابر پایوں پر پاڑ باندھنا
    .help = پاڑ وہ ڈھانچا ہے جس پر چڑھ کر اونچائی پر کام کرتے ہیں۔
task-tie-scaffold = پاڑ کو دیوار سے باندھنا اور جنگلے لگانا
task-check-scaffold = چیک کرنا کہ پاڑ محفوظ ہے
task-take-down-scaffold = پاڑ کھولنا
task-wear-harness = حفاظتی ہارنس پہن کر اونچائی پر کام کرنا
    .help = ہارنس گرنے والے کو تھام لیتا ہے۔

field-structure = دیواریں اور کنکریٹ
subfield-masonry = چنائی
group-bricks = دیواریں بنانا
task-lay-bricks = اینٹوں یا بلاک کی دیوار بنانا
task-mix-mortar = مسالہ بنانا
    .help = مسالہ وہ گیلا آمیزہ ہے جو اینٹوں کو جوڑتا ہے۔
task-cut-bricks = اینٹیں اور بلاک ناپ کے مطابق کاٹنا
task-finish-joints = اینٹوں کے جوڑوں کی ٹیپ کرنا
task-place-lintels = دروازے کھڑکی پر لنٹل رکھنا
    .help = لنٹل دروازے یا کھڑکی کے اوپر کا مضبوط بیم ہے۔
task-check-wall = چیک کرنا کہ دیوار سیدھی ہے
task-seal-damp = دیواروں اور فرش کو پانی اور نمی سے بچانا
    .help = مثلاً تارکول یا پلاسٹک کی شیٹ سے۔

subfield-concrete-work = کنکریٹ
group-concrete = کنکریٹ کا کام
task-mix-concrete = کنکریٹ ملانا
task-build-formwork = کنکریٹ کے لیے لکڑی یا تختوں کی شٹرنگ لگانا
    .help = شٹرنگ گیلے کنکریٹ کو سنبھالنے والا سانچا ہے۔
task-strip-formwork = سخت کنکریٹ سے شٹرنگ کھولنا
task-tie-steel = کنکریٹ کے لیے سریا باندھنا
    .help = سریا کنکریٹ کو مضبوط بناتا ہے۔
task-pour-concrete = کنکریٹ ڈالنا اور وائبریٹر سے ہوا نکالنا
task-smooth-concrete = گیلا کنکریٹ ہموار کرنا اور سخت ہونے تک ترائی کرنا

subfield-road-work = سڑکیں
group-roads = سڑک بنانا
task-lay-paving = فرشی پتھر اور ٹف ٹائل لگانا
task-lay-kerbs = سڑک کے کنارے کے پتھر لگانا
    .help = یہ پتھر سڑک اور فٹ پاتھ کے بیچ کا کنارہ ہوتے ہیں۔
task-compact-ground = سڑک کے لیے بجری بچھانا اور دبانا
task-lay-asphalt = اسفالٹ بچھانا
task-secure-roadworks = سڑک کے کام کے لیے بورڈ اور رکاوٹیں لگانا

field-finishing = اندرونی کام
subfield-walls = دیواریں اور چھتیں
group-plasterboard = جپسم بورڈ کی دیواریں
task-fit-metal-frame = اندرونی دیوار کا دھاتی فریم لگانا
task-fix-plasterboard = جپسم بورڈ کاٹنا اور پیچ سے لگانا
    .help = جپسم بورڈ اندرونی دیواروں کا ہلکا تختہ ہے۔
task-fill-board-joints = جپسم بورڈ کے جوڑ بھرنا
task-hang-ceiling = فالس سیلنگ لگانا
    .help = فالس سیلنگ اصل چھت کے نیچے لٹکتی ہے۔
task-fit-insulation = گرمی سردی سے بچاؤ کے انسولیشن بورڈ لگانا

group-painting = پلستر اور رنگ
task-plaster-walls = دیوار پر پلستر کرنا
    .help = پلستر گیلی تہہ ہے جو سخت ہو کر دیوار ہموار کرتی ہے۔
task-fill-and-sand = دیوار کے سوراخوں میں پٹین بھرنا اور ریگمال کرنا
task-remove-old-paint = پرانا پینٹ اور وال پیپر اتارنا
task-mix-paint = دیوار کا صحیح رنگ ملانا
task-paint-walls = دیواریں اور چھتیں رنگنا
task-hang-wallpaper = وال پیپر لگانا
task-varnish = دروازے، کھڑکیاں اور دھات وارنش کرنا
    .help = وارنش سخت اور چمکدار تہہ ہے جو حفاظت کرتی ہے۔

subfield-floors = فرش اور ٹائل
group-tiling = ٹائل لگانا
task-lay-tiles = فرش اور دیواروں پر ٹائل لگانا
task-level-floor = ٹائل سے پہلے فرش ہموار کرنا
task-cut-tiles = ٹائل کاٹنا اور سوراخ کرنا
task-grout-tiles = ٹائل کے جوڑ بھرنا
    .help = جوڑ بھرنے والے مسالے کو گراؤٹ کہتے ہیں۔
task-seal-silicone = باتھ روم یا کچن میں سلیکون سے جوڑ بند کرنا

field-installation = پائپ اور تار
subfield-plumbing = پانی اور ہیٹنگ
group-pipes = پائپ، نل اور ہیٹنگ
task-cut-pipes = پائپ کاٹنا اور موڑنا
task-join-pipes = پائپ جوڑنا اور دیکھنا کہ پانی نہ ٹپکے
task-fit-toilet = ٹوائلٹ، بیسن اور شاور نکاسی کے پائپ سمیت لگانا
task-fit-tap = نل بدلنا
task-fit-radiator = ریڈی ایٹر لگانا
    .help = ریڈی ایٹر گرم پانی سے کمرا گرم کرتا ہے۔
task-clear-drains = بند نالی کھولنا

subfield-electrics = بجلی
group-cables = تار اور ساکٹ
task-cut-chases = تار اور پائپ کے لیے دیوار میں جھری کاٹنا
task-pull-cables = دیوار کے پائپوں میں تار کھینچنا
task-connect-wires = تار چھیلنا اور جوڑنا
task-fit-sockets = ساکٹ اور لائٹ کے سوئچ لگانا
task-fit-lamps = عمارت میں لیمپ اور لائٹیں لگانا
task-wire-fuse-box = فیوز باکس کی وائرنگ کرنا
task-test-electrics = میٹر سے چیک کرنا کہ بجلی کی وائرنگ محفوظ ہے
task-fit-solar-panels = چھت پر سولر پینل لگانا
