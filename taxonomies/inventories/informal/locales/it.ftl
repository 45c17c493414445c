inventory-title = Competenze della vita quotidiana
inventory-description = Attività non pagate: in casa, in famiglia, nel volontariato, nelle associazioni e con il telefono.

field-home = Casa
subfield-household = Faccende di casa
group-cooking = Cucinare e fare la spesa
task-cook-family = Cucinare ogni giorno per una famiglia
task-cook-party = Cucinare per una grande festa
task-bake-at-home = Fare pane o torte in casa
task-cook-allergy = Cucinare per una persona con un'allergia o il diabete
    .help = Per esempio un pasto senza noci o senza zucchero.
task-keep-food = Conservare il cibo in modo che resti fresco
task-shop-cheaply = Decidere i pasti e fare la spesa con pochi soldi

group-cleaning-and-clothes = Pulire e lavare
task-clean-home = Pulire un appartamento o una casa
task-wash-and-iron = Lavare e stirare i vestiti
task-mend-clothes = Cucire e rammendare vestiti
task-separate-waste = Fare la raccolta differenziata in casa
    .help = Per esempio separare carta, vetro e plastica.

group-running-home = Mandare avanti una casa
task-run-household = Mandare avanti una casa con più persone
task-handle-money = Pagare le bollette e gestire i soldi di una famiglia
task-deal-with-offices = Leggere lettere ufficiali e compilare moduli
    .help = Per esempio per la scuola, le tasse o il permesso di soggiorno.
task-organise-move = Organizzare un trasloco

subfield-repairs = Riparazioni e giardino
group-home-repairs = Riparare e ristrutturare
task-paint-home = Pitturare le stanze di casa
task-repair-home = Riparare cose in casa con gli attrezzi
task-build-furniture = Montare mobili
task-unblock-home-drain = Sturare un lavandino o cambiare un rubinetto in casa
task-lay-floor-home = Posare piastrelle o un pavimento in casa
task-help-build-house = Aiutare a costruire una casa per la famiglia o i vicini
task-repair-bicycles = Riparare biciclette
task-repair-cars = Riparare un'auto o una moto

group-garden-and-animals = Orto, giardino e animali
task-grow-vegetables = Coltivare verdure per la famiglia
task-keep-garden = Tagliare l'erba e i cespugli in un giardino
task-keep-animals = Tenere galline, capre o altri animali per la famiglia
task-keep-pets = Occuparsi di cani, gatti o altri animali domestici

field-family = Famiglia e amici
subfield-children = Bambini
group-raising-children = Crescere i bambini
task-raise-children = Occuparsi dei bambini in casa ogni giorno
task-care-for-baby = Dare da mangiare ai neonati e cambiare i pannolini
task-comfort-own-child = Consolare i bambini e calmare i loro litigi
task-help-learn = Aiutare i bambini a leggere e a fare i compiti
task-organise-child-day = Organizzare scuola, medico e tempo libero dei bambini

subfield-care = Cura dei familiari
group-caring = Assistere
task-care-for-relative = Assistere in casa un familiare anziano o malato
task-wash-relative = Aiutare un familiare a lavarsi, vestirsi e usare il bagno
task-give-relative-medicine = Fare attenzione che un familiare prenda bene le medicine
task-care-disabled = Sostenere un familiare con disabilità
    .help = Per esempio una persona che non può camminare o vedere.
task-go-with-relative = Accompagnare familiari dal medico o in un ufficio
task-interpret-family = Fare da interprete per familiari o amici
task-give-comfort = Ascoltare e consolare persone in un momento difficile

field-community = Comunità
subfield-volunteering = Volontariato
group-helping = Aiutare le persone
task-visit-lonely = Visitare persone anziane o sole
task-help-newcomers = Mostrare a chi è appena arrivato come funziona una città
    .help = Per esempio dove trovare un medico o una scuola.
task-teach-language = Aiutare le persone a imparare una lingua
task-hand-out-food = Smistare e distribuire cibo o vestiti a persone bisognose
    .help = Per esempio in un banco alimentare.
task-give-first-aid = Prestare primo soccorso
task-rescue-service = Dare una mano nei vigili del fuoco volontari o nel soccorso
    .help = I volontari aiutano e non sono pagati.
task-settle-conflict = Aiutare due persone o gruppi a finire un litigio

subfield-associations = Associazioni
group-organising = Organizzare e guidare
task-organise-event = Organizzare una festa o una giornata di sport
task-organise-trip = Organizzare una gita per un gruppo
task-lead-group = Guidare una squadra di volontari
    .help = Per esempio in un'associazione, una scuola o una comunità religiosa.
task-lead-meeting = Guidare una riunione e parlare davanti a molte persone
task-train-children = Allenare bambini o giovani nello sport o insegnare loro musica
task-keep-accounts = Tenere i soldi e i conti di un'associazione
    .help = I conti mostrano quanti soldi entrano e quanti escono.
task-sell-at-stall = Vendere cibo o cose a una festa o a un mercatino
    .help = Al mercatino delle pulci si vendono cose usate.
task-write-minutes = Scrivere che cosa si è deciso in una riunione
    .help = Questo testo si chiama anche verbale.

field-digital = Telefono e computer
subfield-digital-skills = Competenze digitali
group-phone = Telefono
task-use-phone-apps = Usare app sul telefono per mappe, moduli e appuntamenti
task-make-video-calls = Fare videochiamate e mandare foto e file
task-pay-online = Usare la banca, pagare e comprare online in sicurezza
task-sell-used-things = Vendere cose online con foto e un breve testo
task-help-with-phone = Aiutare altri a usare il telefono o il computer

group-computer = Computer
task-use-computer = Scrivere lettere al computer
task-write-emails = Scrivere e-mail e mandare documenti
task-use-spreadsheet = Fare liste e conti in una tabella al computer
task-find-information = Trovare e confrontare informazioni in internet

field-travel = In movimento
subfield-mobility = Spostarsi
group-driving = Guidare e orientarsi
task-drive-car = Guidare l'automobile
task-drive-others = Accompagnare in auto vicini o anziani
task-find-way = Orientarsi in una città nuova con autobus e treno
task-live-in-cultures = Vivere e lavorare con persone di culture diverse
