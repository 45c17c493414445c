inventory-title = Bakhaarka iyo saadka wax-soo-saarka
inventory-description = Shaqooyinka alaabta: dejin, kaydin, ururin, baakadayn, rarid, gaarsiin iyo agab u keenid mashiinnada.

field-warehouse = Bakhaarka
subfield-goods-in = Alaabta soo gasha
group-unloading = Dejinta iyo qaadidda alaabta
task-unload-by-hand = Kartoonnada culus gacan kaga dejinta baabuurta xamuulka
task-use-hand-pallet-truck = Pallet-yada ku qaadidda pallet-jiidaha gacanta
    .help = Pallet-jiidaha gacantu hal pallet ayuu in yar kor u qaadaa. Qof ayaa jiida.
task-use-electric-pallet-truck = Pallet-yada ku qaadidda pallet-jiidaha korontada
    .help = Wuxuu leeyahay matoor. Qofka wada gadaal ayuu ka socdaa ama dushiisa ayuu taagan yahay.

group-checking-deliveries = Hubinta alaabta la keenay
task-check-delivery-note = Alaabta la keenay la barbardhigidda waraaqda keenista
    .help = Waraaqda keenistu waa liiska alaabta la keenay.
task-check-new-goods = Alaabta cusub ka eegidda dhaawac
task-report-transport-damage = Sawiridda alaabta safarka ku dhaawacantay iyo qoridda warbixin
task-enter-goods-received = Alaabta cusub gelinta kombuyuutarka
task-label-stock = Alaabta ku dhejinta lambar ama baarkood

subfield-storage = Kaydinta
group-storing = Alaabta dhigidda meesheeda
task-store-goods = Alaabta dhigidda meesha saxda ah ee khaanadda
task-move-stock = Alaabta u qaadidda meel kale oo bakhaarka ah
task-oldest-first = Alaabta u dhigidda si tan hore marka hore u baxdo
    .help = Alaabta cusub waxaa la dhigaa gadaasha tan hore. Waxaa la yiraahdaa: tii hore u gasho hore u bixi.
task-scan-barcodes = Baarkoodka ku akhrinta iskaanarka gacanta
    .help = Baarkoodku waa calaamad leh xariiqyo madow iyo caddaan ah.
task-find-goods-in-system = Kombuyuutarka ka raadinta meesha alaabtu taallo

group-special-goods = Alaabta qabow iyo tan khatarta ah
task-work-in-cold-store = Ka shaqaynta bakhaarka qabow ama qolka barafka
task-check-dates = Hubinta taariikhda dhicitaanka alaabta
task-store-dangerous-goods = Si badbaado leh u kaydinta alaabta khatarta ah
    .help = Way gubataa, way qaraxdaa ama dadka ayay sumaysaa, tusaale ahaan gaas ama aashito.

group-counting = Tirinta alaabta
task-count-stock = Tirinta alaabta iyo qoridda tirada
task-keep-stock-lists = Haynta liiska alaabta soo gasha iyo tan baxda
task-clear-stock-errors = Raadinta sababta tirada alaabta ee nidaamku u khaldan tahay

subfield-orders = Dalabyada
group-picking = Ururinta alaabta dalabka
task-pick-with-scanner = Dalabka ku ururinta iskaanarka gacanta
task-pick-with-list = Dalabka ka ururinta liis warqad ah
task-pick-by-voice = Alaabta ku ururinta dhego-gashi sheegaya waxa la qaadayo
    .help = Habkan waxaa kale oo la yiraahdaa ururinta codka.
task-drive-picking-truck = Wadidda gaariga dalab-ururinta ee darawalka kor ugu qaada khaanadda
task-build-mixed-pallet = Alaab kala duwan si adag ugu kor saaridda hal pallet
task-check-order = Hubinta in dalabku dhan yahay oo sax yahay
task-bring-orders-to-gate = Dalabyada diyaarka ah geynta albaabka saxda ah
    .help = Albaabka ayaa baabuurta xamuulka laga raraa.

group-packing = Baakadaynta alaabta
task-choose-packaging = Doorashada kartoonka iyo buuxiyaha ku habboon alaabta
task-fill-and-close-boxes = Laabidda, buuxinta iyo xiridda kartoonnada
task-pack-fragile-goods = Baakadaynta muraayadda iyo waxyaabaha kale ee fudud u jaba
task-label-parcels = Miisaamidda xirmooyinka iyo ku dhejinta cinwaanka
task-wrap-pallets = Pallet-yada caag ku duubidda iyo suun ku xiridda
    .help = Sidaas ayay alaabtu uga dhicin pallet-ka.
task-run-packing-machine = Ka shaqaynta mashiinka baakadaynta
task-sort-returns = Hubinta alaabta macaamiishu soo celiyaan
task-keep-workplace-tidy = Goobta shaqada iyo marinnada nadiif iyo bannaan ku haynta

field-transport = Gaadiidka iyo qaadista
subfield-lift-trucks = Forklift-yada
group-forklift = Wadidda forklift-ka
task-drive-forklift = Wadidda forklift-ka iyo qaadidda pallet-yada
task-drive-reach-truck = Wadidda reach truck-ga iyo pallet-yada saaridda khaanadaha sare
    .help = Reach truck waa forklift loogu talagalay meelo cidhiidhi ah iyo khaanado aad u dheer.
task-check-forklift = Hubinta bareegga, nalalka iyo taayirada forklift-ka shaqada ka hor
task-charge-forklift = Dallacidda ama beddelidda batariga forklift-ka

subfield-loading = Rarka
group-lorries = Rarka baabuurta xamuulka
task-load-lorry-with-forklift = Baabuurta xamuulka ku rarka forklift
task-secure-load = Rarka suuman ku xiridda si uusan u dhaqaaqin
task-plan-loading = Qorshaynta kala horraynta iyo meesha alaabta ee gaariga xamuulka

subfield-parcels-and-delivery = Xirmooyinka iyo gaarsiinta
group-parcels = Kala saaridda xirmooyinka
task-sort-parcels = Xirmooyinka ku kala saaridda cinwaanka ama lambarka boostada
task-work-at-parcel-belt = Ka shaqaynta suunka xirmooyinka ee dheereeya
task-repack-damaged-parcels = Dib u baakadaynta xirmooyinka dhaawacan iyo sheegiddooda
task-load-van-by-stops = Gaariga yar ku rarka sida meelaha loo kala marayo

group-delivery = Gaarsiinta alaabta
task-drive-van = Gaariga yar ee xamuulka ku wadidda waddada
task-check-van = Hubinta taayirada, saliidda iyo nalalka gaariga yar safarka ka hor
task-plan-route = Qorshaynta jid leh meelo badan oo la istaago
task-find-addresses = Cinwaannada ku helidda GPS
task-deliver-parcels = Xirmooyinka gaarsiinta albaabka
task-get-signature = Saxiix qaadidda ama sawir qaadidda marka alaabtu gaarto

field-production = Agab-siinta wax-soo-saarka
subfield-line-supply = Agab-siinta mashiinnada iyo khadadka
group-material = Keenista agabka
task-bring-material = Agabka waqtigiisa u keenidda mashiinnada iyo khadadka isku-xirka
task-drive-tugger-train = Warshadda ku wadidda gaari yar oo jiida gaari-jiidyo
    .help = Gaarigani wuxuu agabka ku qaybiyaa warshadda gudaheeda.
task-refill-parts = Buuxinta weelasha qaybaha marka kaar ama nal dalbo
    .help = Habkan waxaa la yiraahdaa kanban.
task-prepare-part-kits = Qaybaha hal shaqo dhammaan ku ururinta hal sanduuq
task-collect-finished-goods = Alaabta dhammaatay iyo weelasha madhan ka qaadidda khadka
task-report-missing-material = Waqtigeeda ku sheegidda in agab maqan yahay
task-work-in-shifts = Ku shaqaynta shift-yada subaxda, galabta iyo habeenka

field-office = Xafiiska iyo kooxda
subfield-papers = Waraaqaha iyo qorshaynta
group-shipping-papers = Diyaarinta dirista
task-write-shipping-papers = Diyaarinta waraaqaha alaabta la dirayo
task-write-customs-papers = Diyaarinta waraaqaha kastamka ee alaabta dalal kale ka timid ama u socota
    .help = Kastamku wuxuu hubiyaa alaabta xadka ka gudubta.
task-book-transport = Gaari xamuul ama adeeg xirmo u dalbashada alaabta la dirayo
task-give-out-gates = Darawallada u sheegidda goorta iyo albaabka wax laga rarayo
task-follow-shipments = Raadinta halka ay marayso alaabta la diray
task-use-tables = Kombuyuutarka ku buuxinta jadwallo iyo qoridda iimayl

subfield-team = Kooxda
group-leading = Hoggaaminta kooxda
task-give-out-work = Go'aaminta qofka shaqo kasta ka qabanaya bakhaarka
task-start-shift = Kooxda shaqada u sharxidda bilowga shift-ka
task-watch-orders = Hubinta in dalabyada oo dhan waqtigooda diyaar noqdaan
task-plan-storage-space = Qorshaynta meesha alaabta la dhigo si booska si fiican looga faa'iidaysto
task-organise-stocktaking = Abaabulka tirinta alaabta oo dhan sannadkii mar
task-train-colleagues = Shaqaalaha cusub barista sida shaqada loo qabto
