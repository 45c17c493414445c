inventory-title = د کور کارونه او د زړو کسانو پالنه
inventory-description = د خلکو او کورونو لپاره کارونه: پالنه، ملګرتیا، ماشومان، د کور کارونه او د ژبو ترمنځ مرسته.

field-household = د کور کارونه
subfield-home = کور
group-cleaning-home = د کور پاکول
task-clean-home = د شخصي کور د کوټو پاکول
task-wash-up-kitchen = د لوښو مینځل او د پخلنځي ټولول
task-make-beds = په کور کې د بسترو جوړول او د روجایو بدلول
task-wash-clothes = د کور د کالو مینځل، وچول او قاتول
task-iron-clothes = د کالو اوتو کول

group-meals-and-shopping = خواړه او سودا
task-cook-meals = د کورنۍ یا زاړه کس لپاره د ورځنیو خوړو پخول
task-cook-diet = د داسې چا لپاره پخلی کول چې ځینې خواړه نه شي خوړلای
    .help = د بېلګې په توګه د شکر ناروغي، حساسیت یا له مالګې پرهېز.
task-shop-for-household = د کور لپاره د خوراک او نورو شیانو سودا کول
task-pay-bills = د بل چا لپاره د کور د پیسو حساب ساتل او بلونه ورکول

group-working-in-homes = د کورنۍ لپاره کار کول
task-agree-tasks = له کورنۍ سره د کارونو او ساعتونو هوکړه کول
task-plan-own-work = په کور کې د کار پلان پخپله جوړول
task-keep-private = د کورنۍ د رازونو پټ ساتل

field-adult-care = د لویانو پالنه
subfield-personal-care = د بدن پالنه
group-washing-and-dressing = مینځل او کالي اغوستل
task-help-wash = له چا سره د بدن په مینځلو یا لمبېدو کې مرسته کول
task-help-dress = له چا سره د کالو په اغوستلو کې مرسته کول
task-help-mouth = د بل چا د غاښونو یا مصنوعي غاښونو پاکول
task-help-toilet = له چا سره د تشناب په کارولو کې مرسته کول
task-change-pads = د لویانو د پمپرونو بدلول
    .help = دا پمپر هغه لویان کاروي چې خپلې متیازې نه شي درولای.

group-eating = خوړل او څښل
task-help-eat = له چا سره په خوړلو او څښلو کې مرسته کول
task-serve-meals = په پالنځي کې خلکو ته د خوړو وړل
task-note-food = دا لیکل چې یو کس څومره خوري او څښي

group-moving = خوځېدل او پرېوتل
task-help-walk = له چا سره په پورته کېدو او ګرځېدو کې مرسته کول
task-move-to-chair = له بستره چوکۍ ته او بېرته د یوه کس لېږدول
task-use-hoist = د ناروغ پورته کوونکې آلې په مرسته د یوه کس پورته کول
    .help = دا آله هغه کس پورته کوي چې درېدای نه شي.
task-push-wheelchair = په ویلچېر کې د یوه کس بېول
task-turn-in-bed = په بستر کې د ناروغ اړول چې بدن یې زخمي نه شي
task-make-care-bed = د روجایو بدلول، په داسې حال کې چې ناروغ په بستر کې وي

subfield-health = روغتیا او خوندیتوب
group-watching-health = د روغتیا څارل
task-notice-changes = د چا ناروغي لیدل او نرس یا کورنۍ ته خبر ورکول
task-measure-values = د وینې د فشار، نبض او تبې اندازه کول
    .help = د وینې فشار ښيي چې وینه په څومره زور ځي.
task-help-medicines = یو کس ته پر وخت د درملو خوړل ور په یادول
task-watch-at-night = د شپې د یوه کس پالنه کول
task-call-for-help = په بېړني حالت کې مرسته غوښتل او سم عمل کول
task-prevent-falls = د کور خوندي کول چې څوک ونه لوېږي
task-care-at-end-of-life = د داسې چا پالنه کول چې ژوند یې پای ته نږدې وي

group-hygiene-and-notes = پاکوالی او د پالنې یادښتونه
task-prevent-infection = د لاسونو ضدعفوني کول، د دستکشو او ماسک اغوستل
    .help = ضدعفوني کول د میکروبونو وژل دي.
task-write-care-notes = د هرې ورځې د پالنې لیکل
task-hand-over-shift = راتلونکي شفټ ته د هر کس حال ویل
task-work-under-nurse = د نرس تر څارنې لاندې په ټیم کې کار کول
task-work-shifts = د شپې او د اونۍ په پای کې کار کول

subfield-company = ملګرتیا او ملاتړ
group-being-there = ملګرتیا کول
task-keep-company = له زاړه کس سره ملګرتیا کول
task-listen = د اندېښمنو خلکو خبرو ته په صبر غوږ نیول
task-lead-activities = د زړو کسانو له ډلې سره سندرې ویل، لوبې یا ورزش کول
task-let-do-alone = له خلکو سره مرسته چې څومره کولای شي خپل کار پخپله وکړي
task-go-to-doctor = له یوه کس سره ډاکټر یا دفتر ته تلل

group-dementia = هېرجني او سختې شېبې
task-care-dementia = د هېرجنۍ د ناروغ پالنه کول
    .help = د هېرجنۍ ناروغان ورو ورو ډېر څه هېروي.
task-calm-upset-person = ارام پاتې کېدل، کله چې څوک چیغې وهي یا وهل کوي
    .help = لکه هغه څوک چې وېرېدلی یا ګډوډ وي.
task-talk-to-relatives = د ناروغ د پالنې په اړه له کورنۍ سره خبرې کول

field-children = ماشومان
subfield-childcare = د ماشومانو پالنه
group-babies = تي رودونکي
task-change-nappies = د ماشومانو د پمپرونو بدلول
task-feed-baby = د شیدو د بوتل تیارول او تي رودونکو ته خواړه ورکول
task-wash-children = د وړو ماشومانو لمبول او کالي ور اغوستل
task-put-to-bed = د ماشومانو ویده کول

group-with-children = لوبې او زده کړه
task-watch-children = د ماشومانو څارل چې څه ورته ونه شي
task-play-with-children = له ماشومانو سره لوبې کول
task-read-to-children = ماشومانو ته د کیسو لوستل
task-set-limits = ماشومانو ته قواعد ټاکل او په مینه نه ویل
task-comfort-children = د ژړېدونکي ماشوم کرارول
task-make-home-safe = د وړو ماشومانو لپاره د کور خوندي کول
task-take-to-school = ماشومان ښوونځي ته بېول او کور ته راوستل
task-help-homework = له ماشومانو سره په کورنۍ دنده کې مرسته کول
task-talk-to-parents = له مور او پلار سره د ماشوم په اړه خبرې کول

field-mediation = د ژبو ترمنځ
subfield-languages = ژبې او خدمتونه
group-interpreting = شفاهي ژباړه
task-interpret-talk = د دوو کسانو د خبرو اترو ژباړل
    .help = مانا دا چې د یوې ژبې خبره په بله ژبه وویل شي.
task-interpret-exactly = هر څه کټ مټ ژباړل او د هېچا پلوي نه کول
task-interpret-by-phone = په تلیفون یا ویډیو ژباړه کول
task-translate-letters = لیک لوستل او په بله ژبه یې ویل

group-orientation = خلکو ته لارښوونه
task-explain-letters = د رسمي لیکونو تشریح کول او د فورمو په ډکولو کې مرسته
task-show-services = خلکو ته ښودل چې په ښار کې چېرته مرسته کېږي
task-explain-culture = د یوه کلتور دودونه د بل کلتور خلکو ته تشریح کول
task-keep-distance = له خلکو سره مرسته کول او شخصي ژوند له کاره جلا ساتل
