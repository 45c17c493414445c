inventory-title = Shaqada guriga iyo daryeelka waayeelka
inventory-description = Shaqooyinka dadka iyo guryaha: daryeelka qofka, wehelinta, carruurta, guriga iyo caawinta luqadaha.

field-household = Shaqada guriga
subfield-home = Guriga
group-cleaning-home = Nadiifinta guriga
task-clean-home = Nadiifinta qolalka guri gaar ah
task-wash-up-kitchen = Weel-dhaqidda iyo hagaajinta jikada
task-make-beds = Guriga gogol-hagaajinta iyo beddelidda go'yaasha
task-wash-clothes = Dhaqidda, qallajinta iyo laabidda dharka guriga
task-iron-clothes = Kaawiyadaynta dharka

group-meals-and-shopping = Cuntada iyo adeegga
task-cook-meals = Cunto maalinle ah u karinta qoys ama qof waayeel ah
task-cook-diet = U karinta qof aan cuntooyinka qaar cuni karin
    .help = Tusaale ahaan qof macaan ama xasaasiyad qaba, ama aan cusbo cunin.
task-shop-for-household = Cunto iyo waxyaabo kale guriga u soo iibinta
task-pay-bills = Haynta lacagta guriga iyo bixinta biilasha qof kale

group-working-in-homes = Qoys u shaqaynta
task-agree-tasks = Shaqada iyo saacadaha kala heshiinta qoyska
task-plan-own-work = Keli u qorshaynta shaqada guriga
task-keep-private = Arrimaha qoyska sir ka dhigidda

field-adult-care = Daryeelka dadka waaweyn
subfield-personal-care = Daryeelka jirka
group-washing-and-dressing = Maydhidda iyo labbisidda
task-help-wash = Qof ka caawinta maydhashada ama qubayska
task-help-dress = Qof ka caawinta dharka xirashada
task-help-mouth = Ilkaha ama ilkaha macmalka ah u nadiifinta qof kale
task-help-toilet = Qof ka caawinta isticmaalka musqusha
task-change-pads = Xafaayadda dadka waaweyn beddelidda
    .help = Waxaa xirta dadka waaweyn ee aan kaadida hayn karin.

group-eating = Cunista iyo cabbista
task-help-eat = Qof ka caawinta cunista iyo cabbista
task-serve-meals = Cunto u keenidda dadka xarunta waayeelka
task-note-food = Qoridda inta qofku cuno oo cabbo

group-moving = Dhaqaaqa iyo jiifka
task-help-walk = Qof ka caawinta istaagga iyo socodka
task-move-to-chair = Qofka u kala wareejinta sariirta iyo kursiga
task-use-hoist = Qof ku qaadidda wiishka bukaanka
    .help = Wiishka bukaanku waa qalab qaada qof aan istaagi karin.
task-push-wheelchair = Qof ku riixidda kursiga taayirrada leh
task-turn-in-bed = Qofka sariirta jiifa dhinac-ka-beddelidda si aan nabarro u soo bixin
task-make-care-bed = Go'yaasha beddelidda iyadoo qofka jirran sariirta ku jiro

subfield-health = Caafimaadka iyo badbaadada
group-watching-health = La socodka caafimaadka
task-notice-changes = Aqoonsiga qof xanuunsaday iyo u sheegidda kalkaaliyaha ama qoyska
task-measure-values = Cabbiridda dhiig-karka, garaaca wadnaha iyo heerkulka
    .help = Cadaadiska dhiiggu wuxuu muujiyaa xoogga dhiiggu ku socdo.
task-help-medicines = Qof xusuusinta inuu daawada waqtigeeda qaato
task-watch-at-night = Qof habeenkii la joogiddiisa
task-call-for-help = Xaalad degdeg ah caawimaad u yeeridda iyo wax sax ah samaynta
task-prevent-falls = Guriga ammaan ka dhigidda si aan cidna u dhicin
task-care-at-end-of-life = Daryeelka qof geeridu u dhowdahay

group-hygiene-and-notes = Nadaafadda iyo qoraallada daryeelka
task-prevent-infection = Jeermis-dilidda gacmaha, xirashada gacmo-gashi iyo maaskaro
    .help = Tani waxay dishaa jeermiska.
task-write-care-notes = Maalin kasta qoridda daryeelka la bixiyay
task-hand-over-shift = Shift-ka xiga u sheegidda xaaladda qof kasta
task-work-under-nurse = Koox kula shaqaynta kormeerka kalkaaliyaha
task-work-shifts = Shaqaynta habeenka iyo sabti-axadda

subfield-company = Wehelinta iyo taageerada
group-being-there = Qof wehelintiisa
task-keep-company = Qof waayeel ah wehelintiisa
task-listen = Dadka walwalka qaba dulqaad u dhagaysigooda
task-lead-activities = Koox waayeel ah la heesidda, la ciyaaridda ama la jimicsashada
task-let-do-alone = Dadka ka caawinta inay intii karaankooda ah iskood u qabsadaan
task-go-to-doctor = Qof u raacidda dhakhtarka ama xafiiska

group-dementia = Asaasaqa iyo xaaladaha adag
task-care-dementia = Daryeelka qof asaasaq qaba
    .help = Dadka asaasaqa qaba waxay illoobaan wax sii badanaya.
task-calm-upset-person = Deganaanshaha marka qof qayliyo ama wax garaaco
    .help = Tusaale ahaan qof cabsanaya ama jahawareersan.
task-talk-to-relatives = Qoyska kala hadalka daryeelka qofka

field-children = Carruurta
subfield-childcare = Daryeelka carruurta
group-babies = Dhallaanka
task-change-nappies = Xafaayadda carruurta beddelidda
task-feed-baby = Diyaarinta caanaha dhallaanka iyo quudintooda
task-wash-children = Carruurta yaryar u maydhista iyo u labbisidda
task-put-to-bed = Carruurta seexintooda

group-with-children = Ciyaarta iyo barashada
task-watch-children = Carruurta indho ku haynta si aan wax u gaarin
task-play-with-children = La ciyaaridda carruurta
task-read-to-children = Sheekooyin u akhrinta carruurta
task-set-limits = Xeerar u dejinta carruurta iyo si naxariis leh "maya" u oranshaha
task-comfort-children = Dejinta ilmo ooyaya
task-make-home-safe = Guriga carruurta yaryar ammaan uga dhigidda
task-take-to-school = Carruurta dugsiga geynta iyo guriga keenista
task-help-homework = Carruurta ka caawinta shaqada guriga ee dugsiga
task-talk-to-parents = Waalidka kala hadalka ilmahooda

field-mediation = Luqadaha dhexdooda
subfield-languages = Luqadaha iyo adeegyada
group-interpreting = Turjumidda hadalka
task-interpret-talk = Turjumidda wada-hadalka laba qof
    .help = Turjumiddu waa wixii luqad lagu yiri in luqad kale lagu sheego.
task-interpret-exactly = Wax kasta si sax ah u turjumidda iyo dhinacna u eexan la'aan
task-interpret-by-phone = Turjumidda taleefanka ama fiidiyowga
task-translate-letters = Warqad akhrinta iyo luqad kale ku sheegidda

group-orientation = Dadka jidka u tilmaamidda
task-explain-letters = Sharraxidda warqadaha rasmiga ah iyo ka caawinta foomamka
task-show-services = Dadka u tilmaamidda meesha magaalada caawimaad laga helo
task-explain-culture = Caadooyinka hal dhaqan u sharraxidda dadka dhaqan kale
task-keep-distance = Dadka caawintooda iyadoo shaqada iyo nolosha gaarka ah la kala saaro
