inventory-title = Edilizia
inventory-description = Attività in cantiere e nelle case: muri, calcestruzzo, pavimenti, pittura, tubi, cavi, strade e ponteggi.

field-site = Cantiere
subfield-site-work = Lavori in cantiere
group-moving-material = Portare e sgomberare
task-carry-material = Portare pietre, tavole e sacchi in cantiere
task-tidy-site = Tenere pulito e in ordine il cantiere
task-sort-rubble = Separare i rifiuti edili e portarli via
task-fence-site = Mettere recinzioni e cartelli intorno al cantiere
task-cover-surfaces = Coprire pavimenti e finestre prima dei lavori

group-breaking-and-digging = Demolire e scavare
task-break-walls = Demolire vecchi muri e pavimenti
task-use-jackhammer = Rompere il calcestruzzo con il martello demolitore
    .help = Il martello demolitore è una macchina pesante che rompe la pietra.
task-dig-trenches = Scavare trincee e fosse
task-drive-mini-excavator = Scavare con il miniescavatore
task-find-buried-lines = Scoprire dove passano cavi e tubi prima di scavare

group-lifting = Sollevare carichi
task-use-building-hoist = Portare su materiale con il montacarichi da cantiere
    .help = Il montacarichi da cantiere è un ascensore all'esterno di un edificio.
task-guide-crane = Agganciare i carichi alla gru e guidare il gruista con segnali
task-use-lifting-platform = Lavorare su una piattaforma aerea

group-measuring = Misurare e pianificare
task-read-plans = Leggere i disegni di un edificio
task-mark-levels = Misurare e tracciare linee e altezze
task-calculate-material = Calcolare quanto materiale serve per un lavoro
task-drill-anchors = Fare fori nei muri e fissare cose con tasselli

subfield-scaffolds = Ponteggi
group-scaffolding = Montare ponteggi
task-build-scaffold = Montare un ponteggio con i piedi (basette) in piano
    .help = Il ponteggio è una struttura su cui si lavora in alto.
task-tie-scaffold = Fissare un ponteggio al muro e montare i parapetti
task-check-scaffold = Controllare se un ponteggio è sicuro
task-take-down-scaffold = Smontare un ponteggio
task-wear-harness = Lavorare in quota con l'imbracatura di sicurezza
    .help = L'imbracatura tiene una persona che cade.

field-structure = Muri e calcestruzzo
subfield-masonry = Muratura
group-bricks = Costruire muri
task-lay-bricks = Costruire muri di mattoni o blocchi
task-mix-mortar = Preparare la malta
    .help = La malta è l'impasto che tiene insieme i mattoni.
task-cut-bricks = Tagliare a misura mattoni e blocchi
task-finish-joints = Riempire e lisciare i giunti tra i mattoni
task-place-lintels = Mettere gli architravi sopra porte e finestre
    .help = L'architrave è la trave forte sopra una porta o una finestra.
task-check-wall = Controllare che un muro sia dritto
task-seal-damp = Proteggere muri e pavimenti dall'acqua
    .help = Per esempio con una pittura nera e densa o con un telo di plastica.

subfield-concrete-work = Calcestruzzo
group-concrete = Lavorare con il calcestruzzo
task-mix-concrete = Preparare il calcestruzzo
task-build-formwork = Montare casseforme di legno o pannelli per il calcestruzzo
    .help = La cassaforma è lo stampo che tiene il calcestruzzo fresco.
task-strip-formwork = Togliere le casseforme quando il calcestruzzo è duro
task-tie-steel = Legare i ferri per il calcestruzzo
    .help = Il ferro rende forte il calcestruzzo.
task-pour-concrete = Gettare il calcestruzzo e togliere l'aria con il vibratore
task-smooth-concrete = Lisciare il calcestruzzo fresco e proteggerlo mentre diventa duro

subfield-road-work = Strade
group-roads = Costruire strade
task-lay-paving = Posare pietre e cubetti per pavimentare
task-lay-kerbs = Posare cordoli lungo una strada
    .help = I cordoli sono il bordo tra la strada e il marciapiede.
task-compact-ground = Stendere la ghiaia per una strada e compattarla
task-lay-asphalt = Stendere l'asfalto
task-secure-roadworks = Mettere cartelli e barriere per lavori su strada

field-finishing = Lavori interni
subfield-walls = Pareti e soffitti
group-plasterboard = Pareti in cartongesso
task-fit-metal-frame = Montare il telaio di metallo per una parete interna
task-fix-plasterboard = Tagliare e avvitare lastre di cartongesso
    .help = Il cartongesso è una lastra leggera per pareti interne.
task-fill-board-joints = Stuccare i giunti tra le lastre di cartongesso
task-hang-ceiling = Montare un controsoffitto
    .help = Il controsoffitto sta sotto il vero soffitto.
task-fit-insulation = Posare pannelli isolanti contro il freddo e il caldo

group-painting = Intonacare e pitturare
task-plaster-walls = Intonacare le pareti
    .help = L'intonaco è uno strato che si asciuga, diventa duro e rende lisce le pareti.
task-fill-and-sand = Stuccare i buchi nelle pareti e carteggiare
task-remove-old-paint = Togliere vecchia pittura e carta da parati
task-mix-paint = Preparare la pittura nella tinta giusta
task-paint-walls = Tinteggiare pareti e soffitti
task-hang-wallpaper = Mettere la carta da parati
task-varnish = Verniciare porte, finestre e metallo
    .help = La vernice è uno strato duro e lucido che protegge.

subfield-floors = Pavimenti e piastrelle
group-tiling = Posare piastrelle
task-lay-tiles = Incollare piastrelle su pavimenti e pareti
task-level-floor = Livellare un pavimento prima di posare le piastrelle
task-cut-tiles = Tagliare e forare piastrelle
task-grout-tiles = Stuccare le fughe tra le piastrelle
    .help = La fuga è lo spazio tra due piastrelle. Si riempie con lo stucco.
task-seal-silicone = Chiudere le fughe con il silicone in bagno o in cucina

field-installation = Tubi e cavi
subfield-plumbing = Acqua e riscaldamento
group-pipes = Tubi, rubinetti e riscaldamento
task-cut-pipes = Tagliare e piegare tubi
task-join-pipes = Unire tubi e controllare che non esca acqua
task-fit-toilet = Installare WC, lavandini e docce con i tubi di scarico
task-fit-tap = Cambiare un rubinetto
task-fit-radiator = Installare radiatori
    .help = Il radiatore (termosifone) scalda una stanza con acqua calda.
task-clear-drains = Sturare uno scarico intasato

subfield-electrics = Impianto elettrico
group-cables = Cavi e prese
task-cut-chases = Aprire tracce nei muri per cavi e tubi
task-pull-cables = Infilare cavi nei tubi dentro i muri
task-connect-wires = Togliere la plastica dai fili (spelare) e collegarli
task-fit-sockets = Montare prese e interruttori della luce
task-fit-lamps = Montare lampade e altre luci in un edificio
task-wire-fuse-box = Collegare i cavi nel quadro elettrico (centralino)
task-test-electrics = Controllare con uno strumento se un impianto elettrico è sicuro
task-fit-solar-panels = Montare pannelli fotovoltaici su un tetto
