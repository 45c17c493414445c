inventory-title = Lager- und Produktionslogistik
inventory-description = Aufgaben mit Waren: abladen, lagern, zusammenstellen, packen, liefern und Material an Maschinen bringen.

field-warehouse = Lager
subfield-goods-in = Wareneingang
group-unloading = Waren abladen und bewegen
task-unload-by-hand = Schwere Kartons von Hand aus dem Lkw abladen
task-use-hand-pallet-truck = Paletten mit dem Handhubwagen bewegen
    .help = Ein Handhubwagen hebt eine Palette ein wenig an. Ein Mensch zieht ihn.
task-use-electric-pallet-truck = Paletten mit dem Elektrohubwagen bewegen
    .help = Der Wagen hat einen Motor. Man geht dahinter oder steht darauf.

group-checking-deliveries = Lieferungen prüfen
task-check-delivery-note = Eine Lieferung mit dem Lieferschein vergleichen
    .help = Der Lieferschein ist eine Liste der Waren in einer Lieferung.
task-check-new-goods = Neue Waren auf Schäden prüfen
task-report-transport-damage = Transportschäden fotografieren und melden
task-enter-goods-received = Neue Waren im Computer eintragen
task-label-stock = Etiketten mit Nummern oder Barcodes auf Waren kleben

subfield-storage = Lagerung
group-storing = Waren einlagern
task-store-goods = Waren an den richtigen Platz im Regal legen
task-move-stock = Waren von einem Lagerplatz an einen anderen bringen
task-oldest-first = Waren so lagern, dass die ältesten zuerst hinausgehen
    .help = Neue Waren kommen hinter die alten. Das heißt auch FIFO: zuerst hinein, zuerst hinaus.
task-scan-barcodes = Barcodes mit dem Handscanner scannen
    .help = Ein Barcode ist ein Code aus schwarzen und weißen Strichen.
task-find-goods-in-system = Im Computer finden, wo Waren im Lager stehen

group-special-goods = Kühlware und Gefahrstoffe
task-work-in-cold-store = Im Kühlhaus oder Tiefkühllager arbeiten
task-check-dates = Das Haltbarkeitsdatum von Waren prüfen
task-store-dangerous-goods = Gefahrstoffe sicher lagern
    .help = Gefahrstoffe können brennen, explodieren oder Menschen vergiften, zum Beispiel Gas oder Säure.

group-counting = Waren zählen
task-count-stock = Waren zählen und die Zahl aufschreiben
task-keep-stock-lists = Listen führen, welche Waren hereinkommen und hinausgehen
task-clear-stock-errors = Herausfinden, warum die Zahl der Waren im System falsch ist

subfield-orders = Aufträge
group-picking = Waren für Aufträge holen (kommissionieren)
task-pick-with-scanner = Waren für einen Auftrag mit dem Handscanner holen
task-pick-with-list = Waren für einen Auftrag nach einer Liste auf Papier holen
task-pick-by-voice = Waren holen, die eine Stimme im Kopfhörer nennt
    .help = Diese Arbeitsweise heißt auch Pick-by-Voice.
task-drive-picking-truck = Kommissionierstapler fahren, der Menschen zum Regal hochhebt
task-build-mixed-pallet = Verschiedene Waren fest auf eine Palette stapeln
task-check-order = Prüfen, ob ein Auftrag vollständig und richtig ist
task-bring-orders-to-gate = Fertige Aufträge an das richtige Tor bringen
    .help = Am Tor (an der Rampe) werden Lkw beladen.

group-packing = Waren verpacken
task-choose-packaging = Die passende Schachtel und Füllung für Waren wählen
task-fill-and-close-boxes = Kartons falten, füllen und schließen
task-pack-fragile-goods = Glas und andere zerbrechliche Dinge verpacken
task-label-parcels = Pakete wiegen und Adressen aufkleben
task-wrap-pallets = Paletten mit Folie umwickeln und mit Bändern festmachen
    .help = So bleibt die Ware auf der Palette.
task-run-packing-machine = Eine Verpackungsmaschine bedienen
task-sort-returns = Waren prüfen, die Kunden zurückschicken
task-keep-workplace-tidy = Arbeitsplatz und Wege sauber und frei halten

field-transport = Fahrzeuge und Transport
subfield-lift-trucks = Stapler
group-forklift = Gabelstapler fahren
task-drive-forklift = Gabelstapler fahren und Paletten bewegen
task-drive-reach-truck = Schubmaststapler fahren und Paletten in hohe Regale stellen
    .help = Ein Schubmaststapler ist ein Stapler für enge Wege und sehr hohe Regale.
task-check-forklift = Bremsen, Licht und Reifen eines Staplers vor der Arbeit prüfen
task-charge-forklift = Die Batterie eines Staplers laden oder wechseln

subfield-loading = Beladen
group-lorries = Lkw beladen
task-load-lorry-with-forklift = Lkw mit dem Stapler beladen
task-secure-load = Ladung mit Gurten sichern, damit sie nicht verrutscht
task-plan-loading = Planen, wo welche Ware im Lkw steht

subfield-parcels-and-delivery = Pakete und Zustellung
group-parcels = Pakete sortieren
task-sort-parcels = Pakete nach Adresse oder Postleitzahl sortieren
task-work-at-parcel-belt = An einem schnellen Band mit Paketen arbeiten
task-repack-damaged-parcels = Beschädigte Pakete neu verpacken und melden
task-load-van-by-stops = Einen Transporter in der Reihenfolge der Tour beladen

group-delivery = Waren ausliefern
task-drive-van = Transporter auf der Straße fahren
task-check-van = Reifen, Öl und Licht eines Transporters vor der Fahrt prüfen
task-plan-route = Eine Tour mit vielen Stopps planen
task-find-addresses = Adressen mit dem Navigationsgerät finden
task-deliver-parcels = Pakete an die Tür bringen
task-get-signature = Bei der Übergabe eine Unterschrift holen oder ein Foto machen

field-production = Versorgung der Produktion
subfield-line-supply = Versorgung von Maschinen und Linien
group-material = Material bringen
task-bring-material = Material rechtzeitig zu Maschinen und Linien bringen
task-drive-tugger-train = Einen kleinen Zug mit Wagen durch die Fabrik fahren
    .help = Er heißt auch Routenzug.
task-refill-parts = Kisten mit Teilen auffüllen, wenn eine Karte oder Lampe es zeigt
    .help = Diese Art, Teile aufzufüllen, heißt auch Kanban.
task-prepare-part-kits = Alle Teile für einen Auftrag in eine Kiste legen
task-collect-finished-goods = Fertige Produkte und leere Kisten von der Linie wegbringen
task-report-missing-material = Rechtzeitig melden, dass Material fehlt
task-work-in-shifts = In Früh-, Spät- und Nachtschicht arbeiten

field-office = Büro und Team
subfield-papers = Papiere und Planung
group-shipping-papers = Versand vorbereiten
task-write-shipping-papers = Die Papiere für eine Sendung vorbereiten
task-write-customs-papers = Zollpapiere für Waren aus anderen oder in andere Länder vorbereiten
    .help = Der Zoll kontrolliert Waren, die über eine Grenze gehen.
task-book-transport = Einen Lkw oder Paketdienst für eine Sendung bestellen
task-give-out-gates = Fahrern sagen, wann und an welchem Tor sie laden
task-follow-shipments = Herausfinden, wo eine Sendung ist
task-use-tables = Am Computer Tabellen ausfüllen und E-Mails schreiben

subfield-team = Team
group-leading = Ein Team leiten
task-give-out-work = Entscheiden, wer welche Arbeit im Lager macht
task-start-shift = Dem Team bei Schichtbeginn die Arbeit erklären
task-watch-orders = Dafür sorgen, dass alle Aufträge rechtzeitig fertig sind
task-plan-storage-space = Planen, wo Waren stehen, damit der Platz gut genutzt ist
task-organise-stocktaking = Die Inventur organisieren: einmal im Jahr alle Waren zählen
task-train-colleagues = Neuen Kollegen zeigen, wie die Arbeit geht
