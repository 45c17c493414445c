inventory-title = Lavoro domestico e assistenza agli anziani
inventory-description = Attività per persone e case: cura della persona, compagnia, bambini, casa e aiuto tra le lingue.

field-household = Casa e faccende domestiche
subfield-home = Casa
group-cleaning-home = Pulire una casa
task-clean-home = Pulire le stanze di una casa privata
task-wash-up-kitchen = Lavare i piatti e riordinare la cucina
task-make-beds = Rifare i letti e cambiare le lenzuola in una casa
task-wash-clothes = Fare il bucato: lavare, asciugare e piegare i vestiti
task-iron-clothes = Stirare i vestiti

group-meals-and-shopping = Pasti e spesa
task-cook-meals = Cucinare ogni giorno per una famiglia o una persona anziana
task-cook-diet = Cucinare per una persona che non può mangiare alcuni cibi
    .help = Per esempio con il diabete, con un'allergia o senza sale.
task-shop-for-household = Fare la spesa per una casa: cibo e altre cose
task-pay-bills = Gestire i soldi della spesa e pagare le bollette di un'altra persona

group-working-in-homes = Lavorare per una famiglia
task-agree-tasks = Concordare lavori e orari con una famiglia
task-plan-own-work = Organizzare da soli il lavoro in una casa
task-keep-private = Non raccontare fuori le cose private di una famiglia

field-adult-care = Assistenza agli adulti
subfield-personal-care = Cura della persona
group-washing-and-dressing = Lavare e vestire
task-help-wash = Aiutare una persona a lavarsi o a fare la doccia
task-help-dress = Aiutare una persona a vestirsi
task-help-mouth = Pulire i denti o la dentiera di un'altra persona
task-help-toilet = Aiutare una persona a usare il bagno
task-change-pads = Cambiare il pannolone a una persona adulta
    .help = Il pannolone serve agli adulti che non controllano la vescica.

group-eating = Mangiare e bere
task-help-eat = Aiutare una persona a mangiare e a bere
task-serve-meals = Distribuire i pasti in una casa di riposo
task-note-food = Scrivere quanto mangia e beve una persona

group-moving = Muoversi e stare a letto
task-help-walk = Aiutare una persona ad alzarsi e a camminare
task-move-to-chair = Spostare una persona dal letto alla sedia e dalla sedia al letto
task-use-hoist = Sollevare una persona con il sollevapersone
    .help = Il sollevapersone è un apparecchio che solleva chi non può stare in piedi.
task-push-wheelchair = Spingere una persona in carrozzina
task-turn-in-bed = Girare una persona nel letto per evitare piaghe
task-make-care-bed = Cambiare le lenzuola mentre una persona malata resta a letto

subfield-health = Salute e sicurezza
group-watching-health = Seguire la salute
task-notice-changes = Accorgersi che una persona sta male e dirlo agli infermieri o alla famiglia
task-measure-values = Misurare pressione, battito e temperatura
    .help = La pressione mostra con quanta forza spinge il sangue.
task-help-medicines = Ricordare a una persona di prendere le medicine all'ora giusta
task-watch-at-night = Assistere una persona di notte
task-call-for-help = Chiamare aiuto e fare la cosa giusta in un'emergenza
task-prevent-falls = Rendere una casa sicura perché nessuno cada
task-care-at-end-of-life = Assistere una persona che sta per morire

group-hygiene-and-notes = Igiene e diario assistenziale
task-prevent-infection = Disinfettare le mani e usare guanti e mascherina
    .help = Disinfettare vuol dire uccidere i germi.
task-write-care-notes = Scrivere ogni giorno che cosa si è fatto per la persona
task-hand-over-shift = Dire al turno successivo come sta ogni persona
task-work-under-nurse = Lavorare in una squadra guidata da un infermiere o un'infermiera
task-work-shifts = Lavorare di notte e nel fine settimana

subfield-company = Compagnia e sostegno
group-being-there = Fare compagnia
task-keep-company = Fare compagnia a una persona anziana
task-listen = Ascoltare con pazienza persone che hanno preoccupazioni
task-lead-activities = Cantare, giocare o fare ginnastica con un gruppo di anziani
task-let-do-alone = Aiutare le persone a fare da sole tutto quello che possono
task-go-to-doctor = Accompagnare una persona dal medico o in un ufficio

group-dementia = Demenza e momenti difficili
task-care-dementia = Assistere una persona con demenza
    .help = Le persone con demenza dimenticano sempre di più.
task-calm-upset-person = Restare calmi quando una persona grida o picchia
    .help = Per esempio una persona che ha paura o è confusa.
task-talk-to-relatives = Parlare con la famiglia della cura di una persona

field-children = Bambini
subfield-childcare = Cura dei bambini
group-babies = Neonati
task-change-nappies = Cambiare i pannolini
task-feed-baby = Preparare il biberon e dare da mangiare ai neonati
task-wash-children = Lavare e vestire bambini piccoli
task-put-to-bed = Mettere a letto i bambini

group-with-children = Giocare e imparare
task-watch-children = Sorvegliare i bambini perché non si facciano male
task-play-with-children = Giocare con i bambini
task-read-to-children = Leggere storie ai bambini
task-set-limits = Dare regole ai bambini e dire no con gentilezza
task-comfort-children = Consolare un bambino che piange
task-make-home-safe = Rendere una casa sicura per i bambini piccoli
task-take-to-school = Accompagnare i bambini a scuola e riportarli a casa
task-help-homework = Aiutare i bambini a fare i compiti
task-talk-to-parents = Parlare con i genitori del loro bambino

field-mediation = Tra le lingue
subfield-languages = Lingue e servizi
group-interpreting = Fare da interprete
task-interpret-talk = Fare da interprete in un colloquio tra due persone
    .help = Fare da interprete è dire in una lingua quello che si è detto in un'altra.
task-interpret-exactly = Fare da interprete con precisione, senza prendere le parti di nessuno
task-interpret-by-phone = Fare da interprete al telefono o in videochiamata
task-translate-letters = Leggere una lettera e dirla in un'altra lingua

group-orientation = Aiutare a orientarsi
task-explain-letters = Spiegare lettere ufficiali e aiutare a compilare moduli
task-show-services = Mostrare alle persone dove trovano aiuto in città
task-explain-culture = Spiegare le usanze di una cultura a persone di un'altra cultura
task-keep-distance = Aiutare le persone e tenere separati lavoro e vita privata
