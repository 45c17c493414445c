inventory-title = Magazzino e logistica di produzione
inventory-description = Attività con le merci: scaricare, mettere a posto, preparare, imballare, consegnare, portare materiali alle macchine.

field-warehouse = Magazzino
subfield-goods-in = Merce in arrivo
group-unloading = Scaricare e spostare la merce
task-unload-by-hand = Scaricare a mano scatole pesanti dai camion
task-use-hand-pallet-truck = Spostare pallet con il transpallet manuale
    .help = Il transpallet manuale solleva un po' un pallet. Una persona lo tira.
task-use-electric-pallet-truck = Spostare pallet con il transpallet elettrico
    .help = Ha un motore. Chi lo guida cammina dietro o sta in piedi sopra.

group-checking-deliveries = Controllare le consegne
task-check-delivery-note = Confrontare la merce arrivata con la bolla di consegna
    .help = La bolla di consegna è la lista della merce di una consegna.
task-check-new-goods = Controllare se la merce arrivata è danneggiata
task-report-transport-damage = Fotografare i danni da trasporto e scrivere una segnalazione
task-enter-goods-received = Registrare nel computer la merce in entrata
task-label-stock = Attaccare sulla merce etichette con numeri o codici a barre

subfield-storage = Stoccaggio
group-storing = Mettere a posto la merce
task-store-goods = Mettere la merce al posto giusto sullo scaffale
task-move-stock = Spostare merce da un posto a un altro del magazzino
task-oldest-first = Sistemare la merce in modo che esca prima la più vecchia
    .help = La merce nuova va dietro a quella vecchia. Si dice anche FIFO: primo a entrare, primo a uscire.
task-scan-barcodes = Leggere codici a barre con il lettore
    .help = Il codice a barre è un codice di righe bianche e nere.
task-find-goods-in-system = Cercare nel computer dove si trova la merce in magazzino

group-special-goods = Merci fredde e pericolose
task-work-in-cold-store = Lavorare in un magazzino frigorifero o in una cella
task-check-dates = Controllare le date di scadenza della merce
task-store-dangerous-goods = Stoccare merci pericolose in sicurezza
    .help = Le merci pericolose possono bruciare, esplodere o avvelenare, per esempio gas o acidi.

group-counting = Contare la merce
task-count-stock = Contare la merce e scrivere il numero
task-keep-stock-lists = Tenere le liste della merce che entra e che esce
task-clear-stock-errors = Scoprire perché il numero della merce nel sistema è sbagliato

subfield-orders = Ordini
group-picking = Prelevare la merce per gli ordini
task-pick-with-scanner = Prelevare la merce di un ordine con il palmare
task-pick-with-list = Prelevare la merce di un ordine con una lista di carta
task-pick-by-voice = Prelevare merce con le cuffie che dicono che cosa prendere
    .help = Questo modo di lavorare si chiama anche picking vocale.
task-drive-picking-truck = Guidare un carrello commissionatore che alza chi guida fino allo scaffale
task-build-mixed-pallet = Mettere merci diverse su un pallet in modo che stia ben fermo
task-check-order = Controllare che un ordine sia completo e giusto
task-bring-orders-to-gate = Portare gli ordini pronti alla ribalta giusta
    .help = Alla ribalta si caricano i camion.

group-packing = Imballare la merce
task-choose-packaging = Scegliere la scatola e il riempimento giusti per la merce
task-fill-and-close-boxes = Montare scatole, riempirle e chiuderle
task-pack-fragile-goods = Imballare vetro e altre cose che si rompono facilmente
task-label-parcels = Pesare pacchi e attaccare l'etichetta con l'indirizzo
task-wrap-pallets = Avvolgere pallet con la pellicola e fissarli con le reggette
    .help = Così la merce resta ferma sul pallet.
task-run-packing-machine = Usare una macchina confezionatrice
task-sort-returns = Controllare la merce che i clienti rimandano indietro
task-keep-workplace-tidy = Tenere puliti e liberi la postazione di lavoro e i passaggi

field-transport = Veicoli e trasporto
subfield-lift-trucks = Carrelli elevatori
group-forklift = Guidare il carrello elevatore
task-drive-forklift = Guidare un carrello elevatore (muletto) e spostare pallet
task-drive-reach-truck = Guidare un carrello retrattile e mettere pallet su scaffali alti
    .help = Il carrello retrattile è un muletto per spazi stretti e scaffali molto alti.
task-check-forklift = Controllare freni, luci e ruote del muletto prima del lavoro
task-charge-forklift = Caricare o cambiare la batteria di un muletto

subfield-loading = Carico
group-lorries = Caricare i camion
task-load-lorry-with-forklift = Caricare camion con il muletto
task-secure-load = Fissare il carico con cinghie in modo che non si muova
task-plan-loading = Pianificare l'ordine e il posto della merce in un camion

subfield-parcels-and-delivery = Pacchi e consegne
group-parcels = Smistare i pacchi
task-sort-parcels = Smistare pacchi per indirizzo o CAP
task-work-at-parcel-belt = Lavorare a un nastro veloce con pacchi
task-repack-damaged-parcels = Rifare pacchi danneggiati e segnalarli
task-load-van-by-stops = Caricare il furgone nell'ordine delle consegne

group-delivery = Consegnare la merce
task-drive-van = Guidare un furgone su strada
task-check-van = Controllare gomme, olio e luci del furgone prima di partire
task-plan-route = Pianificare un giro con molte fermate
task-find-addresses = Trovare indirizzi con il navigatore
task-deliver-parcels = Consegnare pacchi alla porta
task-get-signature = Chiedere la firma o fare una foto alla consegna

field-production = Rifornimento della produzione
subfield-line-supply = Rifornimento di macchine e linee
group-material = Portare materiale
task-bring-material = Portare in tempo il materiale alle macchine e alle linee
task-drive-tugger-train = Guidare un trenino con vagoni in fabbrica
    .help = Si chiama anche trenino logistico.
task-refill-parts = Riempire le cassette di pezzi quando lo chiede un cartellino o una luce
    .help = Questo modo di rifornire i pezzi si chiama anche kanban.
task-prepare-part-kits = Mettere in una cassetta tutti i pezzi per un lavoro
task-collect-finished-goods = Portare via dalla linea prodotti finiti e cassette vuote
task-report-missing-material = Segnalare in tempo che manca materiale
task-work-in-shifts = Lavorare su turni: mattina, pomeriggio e notte

field-office = Ufficio e squadra
subfield-papers = Documenti e pianificazione
group-shipping-papers = Preparare le spedizioni
task-write-shipping-papers = Preparare i documenti di una spedizione
task-write-customs-papers = Preparare i documenti doganali per merci da o per altri Paesi
    .help = La dogana controlla la merce che passa un confine.
task-book-transport = Ordinare un camion o un corriere per una spedizione
task-give-out-gates = Dire agli autisti quando e a quale ribalta caricare
task-follow-shipments = Scoprire dove si trova una spedizione
task-use-tables = Compilare tabelle al computer e scrivere e-mail

subfield-team = Squadra
group-leading = Guidare una squadra
task-give-out-work = Decidere chi fa quale lavoro in magazzino
task-start-shift = Spiegare il lavoro alla squadra all'inizio del turno
task-watch-orders = Fare in modo che tutti gli ordini siano pronti in tempo
task-plan-storage-space = Decidere dove mettere la merce per usare bene lo spazio
task-organise-stocktaking = Organizzare l'inventario: contare tutta la merce una volta l'anno
task-train-colleagues = Mostrare ai nuovi colleghi come si lavora
