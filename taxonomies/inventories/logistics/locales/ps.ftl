inventory-title = ګودام او د تولید لوژستیک
inventory-description = د توکو کارونه: تشول، ساتل، راټولول، بسته کول، بارول او رسول، او ماشینونو ته د موادو وړل.

field-warehouse = ګودام
subfield-goods-in = رارسېدلي توکي
group-unloading = د توکو تشول او وړل
task-unload-by-hand = په لاس له لاریو د درنو صندوقونو کوزول
task-use-hand-pallet-truck = د لاسي پالیټ کراچۍ په مرسته د پالیټونو وړل
    .help = لاسي پالیټ کراچۍ یو پالیټ لږ پورته کوي. یو کس یې کشوي.
task-use-electric-pallet-truck = د برقي پالیټ کراچۍ په مرسته د پالیټونو وړل
    .help = دا انجن لرونکې کراچۍ ده. چلوونکی ورپسې ځي یا پرې ولاړ وي.

group-checking-deliveries = د رارسېدلو توکو کتل
task-check-delivery-note = رارسېدلي توکي له رسېد پاڼې سره پرتله کول
    .help = رسېد پاڼه د هغو توکو لېست دی چې رارسېدلي دي.
task-check-new-goods = د نویو توکو کتل چې زیانمن نه وي
task-report-transport-damage = د لېږد د زیانونو عکس اخیستل او راپور لیکل
task-enter-goods-received = د نویو توکو ثبتول په کمپیوټر کې
task-label-stock = پر توکو د شمېرې یا بارکوډ لېبل لګول

subfield-storage = ساتل
group-storing = د توکو اېښودل
task-store-goods = توکي په المارۍ کې په سم ځای اېښودل
task-move-stock = توکي د ګودام له یوه ځایه بل ځای ته وړل
task-oldest-first = توکي داسې اېښودل چې زاړه یې لومړی ووځي
    .help = نوي توکي د زړو شاته اېښودل کېږي. څه چې لومړی راغلي، لومړی به وځي.
task-scan-barcodes = په لاسي سکینر د بارکوډ لوستل
    .help = بارکوډ د تورو او سپینو کرښو نښه ده.
task-find-goods-in-system = د کمپیوټر په سیستم کې د توکو ځای موندل

group-special-goods = ساړه او خطرناک توکي
task-work-in-cold-store = په سړه خونه یا د کنګل په خونه کې کار کول
task-check-dates = د توکو د پای نېټې کتل
task-store-dangerous-goods = د خطرناکو توکو په خوندي ډول ساتل
    .help = خطرناک توکي سوځي، چوي یا خلک مسموموي، لکه ګاز یا تېزاب.

group-counting = د توکو شمېرل
task-count-stock = د توکو شمېرل او د شمېر لیکل
task-keep-stock-lists = د راغلیو او وتلیو توکو لېست ساتل
task-clear-stock-errors = دا موندل چې په سیستم کې د توکو شمېر ولې غلط دی

subfield-orders = فرمایشونه
group-picking = د فرمایشونو راټولول
task-pick-with-scanner = په لاسي سکینر د فرمایش توکي راټولول
task-pick-with-list = د کاغذي لېست له مخې د فرمایش توکي راټولول
task-pick-by-voice = د هغه هېډفون په مرسته توکي راټولول چې وایي څه راواخله
    .help = دا کار د غږیز سیستم په مرسته د فرمایشونو راټولول هم بلل کېږي.
task-drive-picking-truck = د توکو ټولولو د هغه موټر چلول چې چلوونکی المارۍ ته پورته کوي
task-build-mixed-pallet = پر یوه پالیټ د بېلابېلو توکو ټینګ اېښودل
task-check-order = د دې کتل چې فرمایش پوره او سم وي
task-bring-orders-to-gate = تیار فرمایشونه سمې دروازې ته وړل
    .help = په دې دروازه کې لارۍ بارېږي.

group-packing = د توکو بسته کول
task-choose-packaging = د توکو لپاره د سم صندوق او ډکوونکو موادو ټاکل
task-fill-and-close-boxes = د کارتنونو جوړول، ډکول او بندول
task-pack-fragile-goods = د ښیښې او نورو ماتېدونکو شیانو بسته کول
task-label-parcels = د پارسلونو تلل او د پتې لېبل پرې لګول
task-wrap-pallets = د پالیټونو په پلاستیک پوښل او په تسمو تړل
    .help = په دې ډول توکي پر پالیټ پاتې کېږي.
task-run-packing-machine = د بسته بندۍ د ماشین چلول
task-sort-returns = د هغو توکو کتل چې پېرودونکي یې بېرته لېږي
task-keep-workplace-tidy = د کار ځای او لارې پاکې او خلاصې ساتل

field-transport = موټر او لېږد
subfield-lift-trucks = فورکلیفټونه
group-forklift = د فورکلیفټ چلول
task-drive-forklift = د فورکلیفټ چلول او د پالیټونو وړل
task-drive-reach-truck = د ریچ ټرک چلول او لوړو الماریو ته د پالیټونو پورته کول
    .help = ریچ ټرک د تنګو ځایونو او ډېرو لوړو الماریو لپاره فورکلیفټ دی.
task-check-forklift = له کار مخکې د فورکلیفټ د برېک، څراغونو او ټایرونو کتل
task-charge-forklift = د فورکلیفټ د بټرۍ چارجول یا بدلول

subfield-loading = بارول
group-lorries = د لاریو بارول
task-load-lorry-with-forklift = په فورکلیفټ د لاریو بارول
task-secure-load = په تسمو د بار ټینګول چې ونه خوځېږي
task-plan-loading = په لارۍ کې د توکو د ترتیب او ځای پلان جوړول

subfield-parcels-and-delivery = پارسلونه او رسول
group-parcels = د پارسلونو بېلول
task-sort-parcels = د پتې یا پوستي کوډ له مخې د پارسلونو بېلول
task-work-at-parcel-belt = د پارسلونو د ګړندي بېلټ (کنوېر) پر غاړه کار کول
task-repack-damaged-parcels = د زیانمنو پارسلونو بیا بسته کول او خبر ورکول
task-load-van-by-stops = د تم ځایونو په ترتیب د وېن بارول

group-delivery = د توکو رسول
task-drive-van = پر سړک د وېن موټر چلول
task-check-van = له حرکت مخکې د وېن د ټایرونو، د انجن د تېلو او څراغونو کتل
task-plan-route = د ډېرو تم ځایونو د لارې پلان جوړول
task-find-addresses = په لارښود آلې (جي پي اېس) د پتو موندل
task-deliver-parcels = تر دروازې د پارسلونو رسول
task-get-signature = د توکو د سپارلو پر مهال لاسلیک یا عکس اخیستل

field-production = تولید ته د موادو رسول
subfield-line-supply = ماشینونو او لاینونو ته رسول
group-material = د موادو راوړل
task-bring-material = ماشینونو او د تولید لاین ته پر وخت د موادو وړل
task-drive-tugger-train = په فابریکه کې د بار وړونکي کوچني ریل چلول
    .help = دا ریل د فابریکې دننه واګونونه کشوي.
task-refill-parts = د پرزو د صندوقونو ډکول، کله چې کارت یا څراغ خبر ورکړي
    .help = د پرزو د ډکولو دا لاره کانبان هم بلل کېږي.
task-prepare-part-kits = د یوه کار ټولې پرزې په یوه صندوق کې اېښودل
task-collect-finished-goods = له لاین د تیارو محصولاتو او تشو صندوقونو وړل
task-report-missing-material = د موادو د کموالي پر وخت خبر ورکول
task-work-in-shifts = د سهار، ماښام او شپې په شفټونو کې کار کول

field-office = دفتر او ټیم
subfield-papers = اسناد او پلان
group-shipping-papers = د لېږلو تیاری
task-write-shipping-papers = د لېږلو د اسنادو تیارول
task-write-customs-papers = نورو هېوادونو ته یا له هغوی د توکو د ګمرک اسناد تیارول
    .help = ګمرک هغه توکي ګوري چې له پولې تېرېږي.
task-book-transport = د بار لپاره د لارۍ یا پارسل د خدمت نیول
task-give-out-gates = چلوونکو ته ویل چې کله او په کومه دروازه کې بار کړي
task-follow-shipments = دا موندل چې لېږل شوی بار چېرته دی
task-use-tables = په کمپیوټر کې د جدولونو ډکول او ایمیل لیکل

subfield-team = ټیم
group-leading = د ټیم مشري
task-give-out-work = په ګودام کې د کارونو وېشل
task-start-shift = د شفټ په پیل کې ټیم ته د کار تشریح کول
task-watch-orders = د دې څارل چې ټول فرمایشونه پر وخت تیار شي
task-plan-storage-space = د توکو د ځایونو پلان جوړول چې له ځایه ښه ګټه واخیستل شي
task-organise-stocktaking = په کال کې یو ځل د ټولو توکو د شمېرلو تنظیمول
task-train-colleagues = نویو همکارانو ته کار ښودل
