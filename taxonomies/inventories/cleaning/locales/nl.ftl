inventory-title = Schoonmaak en gebouwendiensten
inventory-description = Taken in en rond gebouwen: kamers, ramen en straten schoonmaken, linnen wassen, repareren, bewaken en een team leiden.

field-rooms = Ruimtes
subfield-offices = Kantoren en trappen
group-floors = Vloeren
task-sweep-and-mop = Vloeren vegen en dweilen
task-vacuum = Vloeren en tapijt stofzuigen
task-put-up-wet-floor-sign = Een waarschuwingsbord plaatsen als de vloer nat is
task-run-scrubber = Grote vloeren schoonmaken met een schrobzuigmachine
    .help = De machine wast en droogt de vloer in één keer.
task-polish-floors = Vloeren boenen en een beschermlaag aanbrengen
task-wash-carpets = Tapijt en banken reinigen met een machine

group-surfaces = Oppervlakken en prullenbakken
task-dust-furniture = Bureaus, planken en meubels afstoffen
task-empty-bins = Prullenbakken legen en zakken verwisselen
task-clean-break-room = Een kantoorkeuken schoonmaken
task-remove-stains = Vlekken verwijderen uit meubels, tapijt of kleren
task-clean-after-building = Ruimtes schoonmaken na bouwwerk

group-washrooms = Toiletten en middelen
task-clean-toilets = Toiletten en wasruimtes schoonmaken
task-refill-soap = Zeep, papieren handdoeken en wc-papier bijvullen
task-dilute-products = Schoonmaakmiddelen met de juiste hoeveelheid water mengen
task-use-cloth-colours = Voor elke ruimte een andere kleur doek gebruiken
    .help = Zo komt vuil van toiletten niet op tafels of in keukens.
task-follow-plan = Schoonmaken volgens een schoonmaakplan

subfield-hotel-and-hospital = Hotels en ziekenhuizen
group-hotel-rooms = Hotelkamers
task-clean-hotel-room = Hotelkamers schoonmaken
task-make-hotel-beds = Hotelbedden snel en netjes opmaken
task-load-trolley = Een schoonmaakwagen vullen met linnen en middelen
task-hand-in-lost-things = Spullen afgeven die gasten zijn vergeten
task-report-defects = Kapotte dingen in een kamer of gebouw melden

group-hospital-rooms = Ziekenhuiskamers
task-clean-patient-room = Patiëntenkamers schoonmaken in een ziekenhuis
task-clean-isolation-room = Kamers schoonmaken van patiënten met een infectie
    .help = Patiënten in deze kamers mogen geen andere patiënten ontmoeten.
task-disinfect-surfaces = Oppervlakken desinfecteren volgens een plan
    .help = Desinfecteren is ziektekiemen doden.
task-collect-clinical-waste = Gevaarlijk medisch afval ophalen, zoals naalden

subfield-laundry = Wasserij
group-linen = Wassen en strijken
task-collect-linen = Vuil linnengoed ophalen en sorteren op kleur en vuil
task-read-care-labels = Wasetiketten in kleren lezen
    .help = De tekens laten zien hoe heet iets gewassen mag worden.
task-run-big-washer = Grote wasmachines bedienen
task-run-big-dryer = Grote wasdrogers bedienen
task-use-ironing-machine = Lakens in een grote strijkmachine (mangel) invoeren
task-iron-clothes = Overhemden en werkkleding strijken
task-fold-linen = Schoon linnengoed vouwen en stapelen
task-check-linen = Schoon wasgoed controleren op vlekken en gaten
task-mend-linen = Kapot linnen en kapotte werkkleding naaien

field-outside = Buiten
subfield-glass = Ramen en gevels
group-windows = Ramen en gevels
task-clean-windows = Ramen en spiegels schoonmaken
task-prepare-window-tools = Ladder, emmer en gereedschap voor glazenwassen klaarmaken
task-clean-from-ladder = Veilig schoonmaken op een ladder
task-use-water-pole = Hoge ramen vanaf de grond wassen met een lange telescoopsteel
task-clean-facades = Gevels van gebouwen reinigen
    .help = Bijvoorbeeld gevels van steen, metaal of glas.
task-use-high-pressure = Schoonmaken met een hogedrukreiniger
    .help = Die maakt schoon met water dat heel hard naar buiten komt.
task-block-area-below = Het gebied beneden afzetten voor werk op hoogte
task-use-rope-or-platform = Hoge gebouwen schoonmaken vanaf een hoogwerker of aan een touw
    .help = Een hoogwerker brengt mensen naar hoge plekken.

subfield-streets = Straten en afval
group-waste = Afval ophalen
task-collect-waste = Huisvuil ophalen met een vuilniswagen
task-guide-lorry = Een achteruitrijdende vrachtwagen begeleiden
task-check-waste-sorting = Controleren of mensen hun afval goed scheiden
task-take-bulky-waste = Oude meubels en ander grofvuil afvoeren
task-empty-public-bins = Afvalbakken in straten en parken legen
task-sweep-streets = Straten en paden vegen

field-buildings = Gebouwen
subfield-caretaking = Beheer van een gebouw
group-caretaker = Reparaties en terrein
task-walk-round-building = Een gebouw elke dag controleren van kelder tot dak
task-small-repairs = Kleine reparaties in een gebouw doen, zoals aan deuren en sloten
task-replace-lamps = Lampen in trappenhuizen en kelders vervangen
task-unblock-sink = Gootstenen en afvoeren ontstoppen
task-mow-and-cut = Gras maaien en hagen knippen
task-clear-snow = Sneeuwruimen en paden strooien met grit of zout
    .help = Grit zijn kleine steentjes. Zo glijden mensen niet uit.
task-read-meters = Meterstanden van water, gas en stroom opnemen
task-manage-keys = De sleutels van een gebouw beheren en noteren wie ze heeft
    .help = Zo is altijd duidelijk waar elke sleutel is.
task-let-in-workers = Vaklieden binnenlaten en hun werk controleren
task-talk-to-residents = Met bewoners praten over problemen in het gebouw

subfield-guarding = Een gebouw bewaken
group-security = Bewaken en controleren
task-check-visitors = De identiteit van bezoekers controleren en een pas geven
task-walk-patrol = Over een terrein lopen om te zien of alles veilig is
task-watch-cameras = Beveiligingscamera's op schermen bewaken
task-lock-building = Een gebouw afsluiten en het alarm aanzetten
task-react-to-alarm = Reageren op een alarm en mensen naar buiten brengen
task-calm-people = Boze mensen kalmeren
task-write-guard-report = Een verslag schrijven over wat er tijdens een dienst gebeurde

subfield-leading = Leiding in de schoonmaak
group-team = Een schoonmaakteam leiden
task-plan-rota = Plannen wie waar en wanneer schoonmaakt
task-brief-cleaners = Nieuwe schoonmakers het werk uitleggen
task-check-cleaning = Controleren of ruimtes schoon en goed gedaan zijn
task-order-products = Schoonmaakmiddelen en materiaal bestellen
task-talk-to-client = Met een klant afspreken wat schoon moet en klachten aannemen
