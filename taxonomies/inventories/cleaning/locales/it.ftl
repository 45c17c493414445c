inventory-title = Pulizie e servizi agli edifici
inventory-description = Attività dentro e fuori gli edifici: pulire stanze, vetri e strade, lavare, riparare, sorvegliare, guidare una squadra.

field-rooms = Stanze
subfield-offices = Uffici e scale
group-floors = Pavimenti
task-sweep-and-mop = Spazzare e lavare i pavimenti
task-vacuum = Passare l'aspirapolvere su pavimenti e tappeti
task-put-up-wet-floor-sign = Mettere un cartello quando il pavimento è bagnato
task-run-scrubber = Pulire grandi pavimenti con la lavasciuga
    .help = La macchina lava e asciuga il pavimento in un solo passaggio.
task-polish-floors = Lucidare i pavimenti e mettere uno strato di protezione
task-wash-carpets = Lavare tappeti, moquette e divani con una macchina

group-surfaces = Superfici e cestini
task-dust-furniture = Spolverare scrivanie, scaffali e mobili
task-empty-bins = Svuotare i cestini e cambiare i sacchetti
task-clean-break-room = Pulire la cucina di un ufficio
task-remove-stains = Togliere macchie da mobili, tappeti o vestiti
task-clean-after-building = Pulire le stanze dopo lavori edili

group-washrooms = Bagni e prodotti
task-clean-toilets = Pulire bagni e servizi igienici
task-refill-soap = Rifornire sapone, asciugamani di carta e carta igienica
task-dilute-products = Mescolare i prodotti di pulizia con la giusta quantità d'acqua
task-use-cloth-colours = Usare panni di colore diverso per ogni zona
    .help = Così lo sporco dei bagni non arriva sui tavoli o in cucina.
task-follow-plan = Pulire seguendo un piano scritto

subfield-hotel-and-hospital = Alberghi e ospedali
group-hotel-rooms = Camere d'albergo
task-clean-hotel-room = Pulire e riassettare camere d'albergo
task-make-hotel-beds = Rifare i letti d'albergo bene e in fretta
task-load-trolley = Preparare il carrello con biancheria e prodotti
task-hand-in-lost-things = Consegnare le cose dimenticate dagli ospiti
task-report-defects = Segnalare cose rotte in una stanza o in un edificio

group-hospital-rooms = Stanze d'ospedale
task-clean-patient-room = Pulire le stanze dei malati in un ospedale
task-clean-isolation-room = Pulire stanze di malati con infezioni
    .help = Questi malati non devono incontrare altri malati. Si chiamano stanze di isolamento.
task-disinfect-surfaces = Disinfettare le superfici seguendo un piano
    .help = Disinfettare vuol dire uccidere i germi.
task-collect-clinical-waste = Raccogliere rifiuti pericolosi d'ospedale, per esempio aghi

subfield-laundry = Lavanderia
group-linen = Lavare e stirare
task-collect-linen = Raccogliere la biancheria sporca e smistarla per colore e sporco
task-read-care-labels = Leggere i simboli di lavaggio sui vestiti
    .help = I simboli dicono a quanti gradi si può lavare una cosa.
task-run-big-washer = Usare grandi lavatrici industriali
task-run-big-dryer = Usare grandi essiccatoi
task-use-ironing-machine = Mettere lenzuola in una grande macchina da stiro (mangano)
task-iron-clothes = Stirare camicie e abiti da lavoro
task-fold-linen = Piegare e impilare la biancheria pulita
task-check-linen = Controllare se la biancheria pulita ha macchie o buchi
task-mend-linen = Rammendare biancheria e abiti da lavoro strappati

field-outside = Fuori
subfield-glass = Vetri e facciate
group-windows = Pulire vetri e facciate
task-clean-windows = Pulire finestre e specchi
task-prepare-window-tools = Preparare scala, secchio e attrezzi per pulire i vetri
task-clean-from-ladder = Pulire da una scala in sicurezza
task-use-water-pole = Pulire finestre alte da terra con l'asta telescopica ad acqua
task-clean-facades = Pulire i muri esterni degli edifici
    .help = Per esempio muri di pietra, metallo o vetro.
task-use-high-pressure = Pulire con l'idropulitrice
    .help = Pulisce con un getto d'acqua molto forte.
task-block-area-below = Chiudere la zona sotto prima di lavorare in alto
task-use-rope-or-platform = Pulire edifici alti da una piattaforma elevatrice o con le funi
    .help = La piattaforma elevatrice porta le persone in alto.

subfield-streets = Strade e rifiuti
group-waste = Raccogliere i rifiuti
task-collect-waste = Raccogliere i rifiuti delle case con il camion
task-guide-lorry = Dare indicazioni a un camion in retromarcia
task-check-waste-sorting = Controllare che la gente faccia bene la raccolta differenziata
task-take-bulky-waste = Portare via mobili vecchi e altri rifiuti ingombranti
task-empty-public-bins = Svuotare i cestini in strade e parchi
task-sweep-streets = Spazzare strade e marciapiedi

field-buildings = Edifici
subfield-caretaking = Custodire un edificio
group-caretaker = Riparazioni ed esterni
task-walk-round-building = Controllare ogni giorno un edificio dalla cantina al tetto
task-small-repairs = Fare piccole riparazioni in un edificio, per esempio porte e serrature
task-replace-lamps = Cambiare lampadine in scale e cantine
task-unblock-sink = Sturare lavandini e scarichi
task-mow-and-cut = Tagliare l'erba e le siepi
task-clear-snow = Spalare la neve e spargere sale o ghiaino sui passaggi
    .help = Il ghiaino sono piccole pietre. Così la gente non scivola.
task-read-meters = Leggere i contatori di acqua, gas e luce
task-manage-keys = Custodire le chiavi di un edificio e scrivere chi le ha
    .help = Così si sa sempre dov'è ogni chiave.
task-let-in-workers = Far entrare chi viene a riparare e controllare il lavoro
task-talk-to-residents = Parlare con gli inquilini dei problemi della casa

subfield-guarding = Sorvegliare un edificio
group-security = Sorvegliare e controllare
task-check-visitors = Controllare l'identità dei visitatori e dare un badge
task-walk-patrol = Fare la ronda in un'area per vedere se tutto è sicuro
task-watch-cameras = Controllare gli schermi delle telecamere
task-lock-building = Chiudere un edificio e accendere l'allarme
task-react-to-alarm = Reagire a un allarme e accompagnare fuori le persone
task-calm-people = Calmare persone arrabbiate
task-write-guard-report = Scrivere un rapporto su quello che è successo nel turno

subfield-leading = Coordinare le pulizie
group-team = Guidare una squadra di pulizie
task-plan-rota = Pianificare chi pulisce, dove e quando
task-brief-cleaners = Spiegare il lavoro ai nuovi addetti alle pulizie
task-check-cleaning = Controllare se le stanze sono pulite bene
task-order-products = Ordinare prodotti e attrezzi di pulizia
task-talk-to-client = Concordare con il cliente che cosa pulire e ascoltare i reclami
