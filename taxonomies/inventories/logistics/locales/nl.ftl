inventory-title = Magazijn en productielogistiek
inventory-description = Taken met goederen: lossen, opslaan, verzamelen, inpakken, laden, bezorgen en materiaal naar machines brengen.

field-warehouse = Magazijn
subfield-goods-in = Goederenontvangst
group-unloading = Goederen lossen en verplaatsen
task-unload-by-hand = Zware dozen met de hand uit vrachtwagens lossen
task-use-hand-pallet-truck = Pallets verplaatsen met een handpallettruck
    .help = Een handpallettruck tilt één pallet een beetje op. Iemand trekt de truck.
task-use-electric-pallet-truck = Pallets verplaatsen met een elektrische pallettruck
    .help = Een pallettruck met een motor. De bestuurder loopt erachter of staat erop.

group-checking-deliveries = Leveringen controleren
task-check-delivery-note = Een levering vergelijken met de pakbon
    .help = Een pakbon is een lijst van de goederen in een levering.
task-check-new-goods = Binnengekomen goederen controleren op schade
task-report-transport-damage = Foto's maken van transportschade en een verslag schrijven
task-enter-goods-received = Binnengekomen goederen inboeken in de computer
task-label-stock = Labels met een nummer of barcode op goederen plakken

subfield-storage = Opslag
group-storing = Goederen op hun plaats zetten
task-store-goods = Goederen op de juiste plaats in het rek zetten
task-move-stock = Goederen van de ene opslagplaats naar de andere verplaatsen
task-oldest-first = Goederen zo opslaan dat de oudste het eerst weggaan
    .help = Nieuwe goederen komen achter oude goederen. Dit heet ook first in, first out (FIFO).
task-scan-barcodes = Barcodes scannen met een handscanner
    .help = Een barcode is een code van zwarte en witte strepen.
task-find-goods-in-system = In een computersysteem opzoeken waar goederen liggen

group-special-goods = Gekoelde en gevaarlijke goederen
task-work-in-cold-store = Werken in een koelcel of vrieshuis
task-check-dates = De houdbaarheidsdatum van goederen controleren
task-store-dangerous-goods = Gevaarlijke goederen veilig opslaan
    .help = Gevaarlijke goederen kunnen branden, ontploffen of giftig zijn, bijvoorbeeld gas of zuur.

group-counting = Goederen tellen
task-count-stock = Goederen tellen en het aantal opschrijven
task-keep-stock-lists = Lijsten bijhouden van goederen die binnenkomen en weggaan
task-clear-stock-errors = Uitzoeken waarom het aantal goederen in het systeem niet klopt

subfield-orders = Orders
group-picking = Orders verzamelen
task-pick-with-scanner = Goederen voor een order verzamelen met een handscanner
task-pick-with-list = Goederen voor een order verzamelen met een papieren lijst
task-pick-by-voice = Goederen verzamelen met een headset die zegt wat nodig is
    .help = Deze manier van werken heet ook pick by voice of werken met een spraaksysteem.
task-drive-picking-truck = Een orderpicktruck rijden die de bestuurder omhoog tilt naar het rek
task-build-mixed-pallet = Verschillende goederen stevig op één pallet stapelen
task-check-order = Controleren of een order compleet en juist is
task-bring-orders-to-gate = Orders die klaar zijn bij het juiste laaddock zetten
    .help = Bij het laaddock worden vrachtwagens geladen.

group-packing = Goederen inpakken
task-choose-packaging = De juiste doos en het juiste vulmateriaal voor goederen kiezen
task-fill-and-close-boxes = Dozen opzetten, vullen en sluiten
task-pack-fragile-goods = Glas en andere breekbare goederen inpakken
task-label-parcels = Pakketten wegen en adreslabels erop plakken
task-wrap-pallets = Pallets in folie wikkelen en met banden vastmaken
    .help = Zo blijven de goederen op de pallet staan.
task-run-packing-machine = Een inpakmachine bedienen
task-sort-returns = Goederen controleren die klanten terugsturen
task-keep-workplace-tidy = De werkplek en de looppaden schoon en vrij houden

field-transport = Voertuigen en transport
subfield-lift-trucks = Heftrucks
group-forklift = Heftruck rijden
task-drive-forklift = Heftruck rijden en pallets verplaatsen
task-drive-reach-truck = Reachtruck rijden en pallets hoog in het rek zetten
    .help = Een reachtruck is een heftruck voor smalle gangen en heel hoge rekken.
task-check-forklift = Remmen, lichten en banden van een heftruck controleren voor het werk
task-charge-forklift = De accu van een heftruck opladen of wisselen

subfield-loading = Laden
group-lorries = Vrachtwagens laden
task-load-lorry-with-forklift = Vrachtwagens laden met een heftruck
task-secure-load = Lading met spanbanden vastzetten zodat ze niet beweegt
task-plan-loading = De volgorde en de plaats van goederen in een vrachtwagen plannen

subfield-parcels-and-delivery = Pakketten en bezorging
group-parcels = Pakketten sorteren
task-sort-parcels = Pakketten sorteren op adres of postcode
task-work-at-parcel-belt = Werken aan een snelle sorteerband met pakketten
task-repack-damaged-parcels = Beschadigde pakketten opnieuw inpakken en melden
task-load-van-by-stops = Een bestelbus laden in de volgorde van de route

group-delivery = Goederen bezorgen
task-drive-van = Bestelbus rijden op de weg
task-check-van = Banden, olie en lichten van een bestelbus controleren voor vertrek
task-plan-route = Een route met veel stops plannen
task-find-addresses = Adressen vinden met navigatie
task-deliver-parcels = Pakketten aan de deur bezorgen
task-get-signature = Een handtekening vragen of een foto maken bij aflevering

field-production = Materiaal voor de productie
subfield-line-supply = Machines en lijnen bevoorraden
group-material = Materiaal brengen
task-bring-material = Materiaal op tijd naar machines en montagelijnen brengen
task-drive-tugger-train = Een treintje met wagens door een fabriek rijden
    .help = Dit heet ook een trekkertrein.
task-refill-parts = Bakken met onderdelen bijvullen als een kaart of lamp dat vraagt
    .help = Deze manier van bijvullen heet ook kanban.
task-prepare-part-kits = Alle onderdelen voor één klus in één bak leggen
task-collect-finished-goods = Eindproducten en lege bakken bij een lijn ophalen
task-report-missing-material = Op tijd melden dat er materiaal ontbreekt
task-work-in-shifts = Werken in vroege, late en nachtdienst

field-office = Kantoor en team
subfield-papers = Papieren en planning
group-shipping-papers = Verzending voorbereiden
task-write-shipping-papers = De papieren voor een zending opmaken
task-write-customs-papers = Douanepapieren opmaken voor goederen uit of naar andere landen
    .help = De douane controleert goederen die de grens over gaan.
task-book-transport = Een vrachtwagen of pakketdienst boeken voor een zending
task-give-out-gates = Chauffeurs zeggen wanneer en bij welk laaddock ze kunnen laden
task-follow-shipments = Uitzoeken waar een zending is
task-use-tables = Tabellen invullen op de computer en e-mails schrijven

subfield-team = Team
group-leading = Een team leiden
task-give-out-work = Bepalen wie welk werk doet in het magazijn
task-start-shift = Het werk aan een team uitleggen bij het begin van de dienst
task-watch-orders = Zorgen dat alle orders op tijd klaar zijn
task-plan-storage-space = Plannen waar goederen komen om de ruimte goed te gebruiken
task-organise-stocktaking = Eén keer per jaar het tellen van alle goederen organiseren
task-train-colleagues = Nieuwe collega's inwerken
