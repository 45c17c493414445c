inventory-title = Dhismaha
inventory-description = Shaqooyinka dhismaha iyo guryaha: derbiyo, shub, sagxado, rinji, tuubooyin, fiilooyin, waddooyin, iskaalo.

field-site = Goobta dhismaha
subfield-site-work = Shaqada goobta
group-moving-material = Qaadidda iyo nadiifinta
task-carry-material = Qaadidda dhagax, looxyo iyo kiishash goobta dhismaha
task-tidy-site = Nadiif iyo hagaag ku haynta goobta dhismaha
task-sort-rubble = Kala saaridda iyo qaadista qashinka dhismaha
task-fence-site = Deyr iyo calaamado ku wareejinta goobta dhismaha
task-cover-surfaces = Daboolidda dhulka iyo daaqadaha shaqada ka hor

group-breaking-and-digging = Jebinta iyo qodista
task-break-walls = Dumidda derbiyada iyo sagxadaha duugga ah
task-use-jackhammer = Shubka ku jebinta dubbaha korontada
    .help = Dubbaha korontadu waa mashiin culus oo dhagaxa jebiya.
task-dig-trenches = Qodidda jeexdinno iyo godad
task-drive-mini-excavator = Ku qodidda qodaha yar
task-find-buried-lines = Ogaanshaha meesha fiilooyinka iyo tuubooyinku yaallaan qodista ka hor

group-lifting = Kor u qaadidda culayska
task-use-building-hoist = Agabka kor ugu qaadidda wiishka agabka dhismaha
    .help = Waa wiish dibadda dhismaha ku yaalla oo agabka kor u qaada.
task-guide-crane = Culayska ku xiridda wiishka iyo darawalka calaamado u tilmaamidda
task-use-lifting-platform = Ka shaqaynta madasha sare u qaadda

group-measuring = Cabbiridda iyo qorshaynta
task-read-plans = Akhrinta sawirrada dhismaha
task-mark-levels = Cabbiridda iyo calaamadaynta xarriiqyada iyo dhererka
task-calculate-material = Xisaabinta inta agab ee shaqo u baahan tahay
task-drill-anchors = Daloolinta derbiyada iyo wax ku xiridda boolal

subfield-scaffolds = Iskaalooyinka
group-scaffolding = Dhisidda iskaalada
task-build-scaffold = Iskaalo ku dhisidda salka simman
    .help = Iskaaladu waa qaab-dhismeed lagu dul shaqeeyo meel sare.
task-tie-scaffold = Iskaalada ku xiridda derbiga iyo rakibidda deyrkeeda
task-check-scaffold = Hubinta in iskaaladu badbaado tahay
task-take-down-scaffold = Furfuridda iskaalada
task-wear-harness = Meel sare ku shaqaynta suunka badbaadada
    .help = Suunku wuxuu hayaa qofka dhacaya.

field-structure = Derbiyada iyo shubka
subfield-masonry = Dhismaha derbiyada
group-bricks = Dhisidda derbiyada
task-lay-bricks = Derbi ka dhisidda jaajuur ama bulukeeti
task-mix-mortar = Isku-darka malaaska
    .help = Malaasku waa isku-dar qoyan oo jaajuurka isku haya.
task-cut-bricks = Jaajuurka iyo bulukeetiga u jaridda cabbirka
task-finish-joints = Buuxinta iyo simidda kala-goysyada jaajuurka
task-place-lintels = Dhigidda taageerada sare ee albaabka iyo daaqadda
    .help = Waa tiir adag oo dushooda gudban.
task-check-wall = Hubinta in derbigu toosan yahay
task-seal-damp = Derbiyada iyo sagxadda ka ilaalinta biyaha
    .help = Tusaale ahaan rinji madow oo adag ama bac.

subfield-concrete-work = Shubka
group-concrete = Ka shaqaynta shubka
task-mix-concrete = Isku-darka shubka
task-build-formwork = Qaalibka shubka ka samaynta looxyo
    .help = Qaalibku wuxuu hayaa shubka qoyan.
task-strip-formwork = Qaalibka ka furidda shubka adkaaday
task-tie-steel = Isku xiridda birta shubka
    .help = Birtu shubka ayay adkaysaa.
task-pour-concrete = Shubidda shubka iyo hawada kaga saaridda mashiinka gariirka
task-smooth-concrete = Shubka qoyan simidda iyo ilaalinta inta uu adkaanayo

subfield-road-work = Waddooyinka
group-roads = Dhisidda waddooyinka
task-lay-paving = Dhigidda dhagaxa waddada lagu gogolo
task-lay-kerbs = Dhigidda dhagaxa geesta waddada
    .help = Waa dhagaxa u dhexeeya waddada gaadiidka iyo dhinaca lugta.
task-compact-ground = Quruurux waddada ku fidinta iyo cufidda
task-lay-asphalt = Fidinta daamurka
task-secure-roadworks = Calaamado iyo deyr dhigidda goobta shaqada waddada

field-finishing = Shaqada gudaha
subfield-walls = Derbiyada iyo saqafyada
group-plasterboard = Derbiyada jibsamka
task-fit-metal-frame = Qaab bir ah u dhisidda derbiga gudaha
task-fix-plasterboard = Jaridda looxa jibsamka iyo ku xiridda boolal
    .help = Looxa jibsamku waa loox fudud oo derbiyada gudaha ah.
task-fill-board-joints = Buuxinta kala-goysyada looxyada jibsamka
task-hang-ceiling = Rakibidda saqafka laalaada
    .help = Saqafka laalaada wuxuu ka hooseeyaa saqafka dhabta ah.
task-fit-insulation = Rakibidda looxyada dahaarka qabowga iyo kulaylka

group-painting = Malaasidda iyo rinjiyaynta
task-plaster-walls = Malaasidda derbiyada
    .help = Malaasku waa lakab qoyan oo adkaada, derbigana simaya.
task-fill-and-sand = Buuxinta daloollada derbiga iyo xoqidda
task-remove-old-paint = Ka xoqidda rinjiga iyo warqadda derbiga ee duugga ah
task-mix-paint = Rinjiga derbiga isku-darka midabka saxda ah
task-paint-walls = Rinjiyaynta derbiyada iyo saqafka
task-hang-wallpaper = Ku dhejinta warqadda derbiga
task-varnish = Barniish marinta albaabbada, daaqadaha iyo birta
    .help = Barniishku waa lakab adag oo dhalaalaya oo wax ilaaliya.

subfield-floors = Sagxadaha iyo taayilka
group-tiling = Dhigidda taayilka
task-lay-tiles = Taayil ku dhejinta dhulka iyo derbiyada
task-level-floor = Simidda dhulka ka hor dhigidda taayilka
task-cut-tiles = Jaridda iyo daloolinta taayilka
task-grout-tiles = Buuxinta kala-goysyada taayilka
    .help = Waxaa lagu buuxiyaa isku-dar adkaada.
task-seal-silicone = Kala-goysyada musqusha ama jikada ku xiridda silikoon

field-installation = Tuubooyinka iyo fiilooyinka
subfield-plumbing = Biyaha iyo kulaylka
group-pipes = Tuubooyin, qasabado iyo kulayl
task-cut-pipes = Jaridda iyo qalloocinta tuubooyinka
task-join-pipes = Isku xiridda tuubooyinka iyo hubinta inaan biyo ka daadan
task-fit-toilet = Rakibidda musqusha, beesinka, qubayska iyo tuubooyinka biyaha wasakhda
task-fit-tap = Beddelidda qasabadda
task-fit-radiator = Rakibidda kulayliyeyaasha derbiga
    .help = Kulayliyuhu qolka wuxuu ku kululeeyaa biyo kulul.
task-clear-drains = Furidda bullaacad xirantay

subfield-electrics = Korontada
group-cables = Fiilooyinka iyo soketyada
task-cut-chases = Derbiga u jeexidda fiilooyinka iyo tuubooyinka
task-pull-cables = Fiilooyinka ka dhex jiididda tuubooyinka derbiga
task-connect-wires = Diiridda iyo isku xiridda fiilooyinka
task-fit-sockets = Rakibidda soketyada iyo daar-damiyeyaasha nalka
task-fit-lamps = Rakibidda nalalka dhismaha
task-wire-fuse-box = Fiilooyinka ku xiridda sanduuqa fiyuusyada
task-test-electrics = Ku hubinta qalab cabbir in korontada dhismuhu badbaado tahay
task-fit-solar-panels = Looxaanta qorraxda ku rakibidda saqafka
