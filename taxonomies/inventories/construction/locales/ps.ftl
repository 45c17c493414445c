inventory-title = ودانیز کارونه
inventory-description = په ساختماني ځایونو او کورونو کې کارونه: دېوالونه، کانکریټ، فرش، رنګ، نلونه، مزي، سړکونه او خوازې.

field-site = ساختماني ځای
subfield-site-work = په ساختماني ځای کې کار
group-moving-material = وړل او پاکول
task-carry-material = په ساختماني ځای کې د ډبرو، تختو او بوجیو وړل
task-tidy-site = ساختماني ځای پاک او منظم ساتل
task-sort-rubble = د ساختماني کثافاتو بېلول او ایستل
task-fence-site = له ساختماني ځایه چاپېره کټارې او نښې لګول
task-cover-surfaces = له کار مخکې د فرش او کړکیو پوښل

group-breaking-and-digging = ړنګول او کیندل
task-break-walls = د زړو دېوالونو او فرشونو ړنګول
task-use-jackhammer = په جک همر د کانکریټو ماتول
    .help = جک همر دروند ماشین دی چې ډبرې ماتوي.
task-dig-trenches = د خندقونو او کندو کیندل
task-drive-mini-excavator = په کوچني اسکواتور کیندل
task-find-buried-lines = له کیندلو مخکې د کیبلونو او نلونو ځای موندل

group-lifting = پورته کول
task-use-building-hoist = په ساختماني لفټ د موادو پورته کول
    .help = ساختماني لفټ د ودانۍ له بهره وي.
task-guide-crane = په کرېن پورې د بار تړل او چلوونکي ته په اشارو لارښوونه
task-use-lifting-platform = په پورته کوونکي پلاتفورم کار کول

group-measuring = اندازه او نقشه
task-read-plans = د ودانۍ د نقشو لوستل
task-mark-levels = د کرښو او لوړوالي اندازه کول او نښه کول
task-calculate-material = د کار لپاره د اړینو موادو اندازه حسابول
task-drill-anchors = د دېوال سوري کول او په رول پلګ د شیانو ټینګول

subfield-scaffolds = خوازې
group-scaffolding = د خوازې تړل
task-build-scaffold = پر تراز شوو پښو د خوازې تړل
    .help = خوازه هغه چوکاټ دی چې خلک پرې په لوړو ځایونو کې کار کوي.
task-tie-scaffold = خوازه له دېوال سره تړل او کټارې نصبول
task-check-scaffold = د دې کتل چې خوازه خوندي وي
task-take-down-scaffold = د خوازې خلاصول
task-wear-harness = د خوندیتوب په کمربند په لوړ ځای کې کار کول
    .help = دا کمربند هغه کس ساتي چې لوېږي.

field-structure = دېوالونه او کانکریټ
subfield-masonry = خښتمالي
group-bricks = د دېوال جوړول
task-lay-bricks = له خښتو یا بلاکونو د دېوال جوړول
task-mix-mortar = د مسالې ګډول
    .help = مساله هغه لوند مواد دي چې خښتې سره نښلوي.
task-cut-bricks = د خښتو او بلاکونو په اندازه پرې کول
task-finish-joints = د خښتو د درزونو بندکاري او هوارول
task-place-lintels = د دروازو او کړکیو پر سر د لینتل اېښودل
    .help = لینتل د دروازې یا کړکۍ پر سر کلک بیم دی.
task-check-wall = د دې کتل چې دېوال نېغ وي
task-seal-damp = د اوبو پر وړاندې د دېوالونو او فرش عایق کول
    .help = لکه په قیر یا پلاستیک.

subfield-concrete-work = کانکریټ
group-concrete = د کانکریټو کار
task-mix-concrete = د کانکریټو ګډول
task-build-formwork = د کانکریټو لپاره د لرګي یا تختو قالب جوړول
    .help = قالب لوند کانکریټ په خپل ځای ساتي.
task-strip-formwork = له کلکو کانکریټو د قالب خلاصول
task-tie-steel = د کانکریټو لپاره د سیخونو تړل
    .help = سیخونه کانکریټ کلکوي.
task-pour-concrete = د کانکریټو اچول او په وایبرېټر ترې هوا ایستل
task-smooth-concrete = د لوندو کانکریټو هوارول او تر سختېدو یې ساتل

subfield-road-work = سړکونه
group-roads = د سړک جوړول
task-lay-paving = د سړک د فرش د ډبرو اېښودل
task-lay-kerbs = د سړک د څنډې د ډبرو اېښودل
    .help = دا ډبرې د سړک او پلي لارې ترمنځ څنډه ده.
task-compact-ground = د سړک لپاره د جغل غوړول او ټکول
task-lay-asphalt = د اسفالت غوړول
task-secure-roadworks = پر سړک د کار لپاره نښې او خنډونه درول

field-finishing = د ودانۍ دننه کارونه
subfield-walls = دېوالونه او چتونه
group-plasterboard = د جپسم بورډ دېوالونه
task-fit-metal-frame = د دننني دېوال لپاره د فلزي چوکاټ نصبول
task-fix-plasterboard = د جپسم بورډ پرې کول او په پېچونو نصبول
    .help = جپسم بورډ د دننني دېوال سپکه تخته ده.
task-fill-board-joints = د جپسم بورډونو ترمنځ د درزونو ډکول
task-hang-ceiling = د کاذب چت نصبول
    .help = کاذب چت تر اصلي چت لاندې ځوړند وي.
task-fit-insulation = د یخنۍ او ګرمۍ پر وړاندې د عایق تختو نصبول

group-painting = پلستر او رنګ
task-plaster-walls = د دېوالونو پلستر کول
    .help = پلستر لوند پوړ دی چې کلکېږي او دېوال هواروي.
task-fill-and-sand = د دېوال سوریو ته پوټین وهل او ریګمال کول
task-remove-old-paint = د زاړه رنګ او دېوالي کاغذ لرې کول
task-mix-paint = د دېوال د رنګ ګډول او سم رنګ جوړول
task-paint-walls = د دېوالونو او چتونو رنګول
task-hang-wallpaper = د دېوالي کاغذ لګول
task-varnish = د دروازو، کړکیو او فلز وارنش کول
    .help = وارنش کلک او ځلېدونکی پوړ دی چې ساتنه کوي.

subfield-floors = فرش او کاشي
group-tiling = د کاشیو لګول
task-lay-tiles = پر فرش او دېوال د کاشیو لګول
task-level-floor = د کاشیو تر لګولو مخکې د فرش هوارول
task-cut-tiles = د کاشیو پرې کول او سوري کول
task-grout-tiles = د کاشیو ترمنځ د درزونو ډکول
    .help = دا کار بندکاري هم بلل کېږي.
task-seal-silicone = په تشناب یا پخلنځي کې په سیلیکون د درزونو بندول

field-installation = نلونه او مزي
subfield-plumbing = اوبه او تودوخه
group-pipes = نلونه، شیردهنونه او تودوخه
task-cut-pipes = د نلونو پرې کول او کږول
task-join-pipes = د نلونو سره نښلول او کتل چې اوبه ترې ونه څڅېږي
task-fit-toilet = د کموډ، دستشوی او شاور نصبول د فاضلابو له نلونو سره
task-fit-tap = د شیردهن بدلول
task-fit-radiator = د رادیاتورونو نصبول
    .help = رادیاتور په ګرمو اوبو کوټه تودوي.
task-clear-drains = د بند فاضلاب خلاصول

subfield-electrics = برېښنا
group-cables = مزي او ساکټونه
task-cut-chases = په دېوال کې د کیبل او نل لپاره لاره کیندل
task-pull-cables = په دېوال کې له پیپونو د کیبلونو تېرول
task-connect-wires = د مزو پوښ لرې کول او نښلول
task-fit-sockets = د ساکټونو او د څراغ د سویچونو نصبول
task-fit-lamps = په ودانۍ کې د څراغونو نصبول
task-wire-fuse-box = د برېښنا په تابلو کې د مزو نښلول
task-test-electrics = په میټر د دې ازمویل چې د ودانۍ برېښنا خوندي وي
task-fit-solar-panels = پر بام د سولر تختو نصبول
