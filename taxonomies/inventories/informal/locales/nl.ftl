inventory-title = Vaardigheden uit het dagelijks leven
inventory-description = Taken die mensen doen zonder loon: thuis, in de familie, als vrijwilliger, in verenigingen en met de telefoon.

field-home = Thuis
subfield-household = Huishouden
group-cooking = Koken en boodschappen
task-cook-family = Elke dag koken voor een gezin
task-cook-party = Koken voor een groot feest
task-bake-at-home = Thuis brood of taarten bakken
task-cook-allergy = Koken voor iemand met een allergie of diabetes
    .help = Bijvoorbeeld een maaltijd zonder noten of zonder suiker.
task-keep-food = Voedsel zo bewaren dat het vers blijft
task-shop-cheaply = Maaltijden plannen en boodschappen doen met weinig geld

group-cleaning-and-clothes = Schoonmaken en wassen
task-clean-home = Een appartement of huis schoonmaken
task-wash-and-iron = Kleren wassen en strijken
task-mend-clothes = Kleren naaien en herstellen
task-separate-waste = Thuis afval scheiden
    .help = Bijvoorbeeld papier, glas en plastic apart.

group-running-home = Een huishouden runnen
task-run-household = Een huishouden met meer mensen runnen
task-handle-money = Rekeningen betalen en het geld van een gezin beheren
task-deal-with-offices = Officiële brieven lezen en formulieren invullen
    .help = Bijvoorbeeld voor school, belasting of verblijf.
task-organise-move = Een verhuizing organiseren

subfield-repairs = Reparaties en tuin
group-home-repairs = Repareren en opknappen
task-paint-home = Thuis kamers schilderen
task-repair-home = Thuis dingen repareren met gereedschap
task-build-furniture = Meubels in elkaar zetten
task-unblock-home-drain = Thuis een gootsteen ontstoppen of een kraan vervangen
task-lay-floor-home = Thuis tegels of een vloer leggen
task-help-build-house = Helpen een huis te bouwen voor familie of buren
task-repair-bicycles = Fietsen repareren
task-repair-cars = Een auto of motorfiets repareren

group-garden-and-animals = Tuin en dieren
task-grow-vegetables = Groente telen voor het gezin
task-keep-garden = Gras maaien en struiken knippen in een tuin
task-keep-animals = Kippen, geiten of andere dieren houden voor het gezin
task-keep-pets = Honden, katten of andere huisdieren verzorgen

field-family = Familie en vrienden
subfield-children = Kinderen
group-raising-children = Kinderen opvoeden
task-raise-children = Elke dag thuis voor kinderen zorgen
task-care-for-baby = Baby's voeden en luiers verschonen
task-comfort-own-child = Kinderen troosten en hun ruzies oplossen
task-help-learn = Kinderen helpen met lezen en huiswerk
task-organise-child-day = School, dokter en hobby's van kinderen regelen

subfield-care = Zorg voor familieleden
group-caring = Zorg
task-care-for-relative = Thuis voor een oud of ziek familielid zorgen
task-wash-relative = Een familielid helpen bij wassen, aankleden en toiletgebruik
task-give-relative-medicine = Erop letten dat een familielid medicijnen goed inneemt
task-care-disabled = Een familielid met een beperking ondersteunen
    .help = Bijvoorbeeld iemand die niet kan lopen of zien.
task-go-with-relative = Met familieleden meegaan naar de dokter of een instantie
task-interpret-family = Tolken voor familie of vrienden
task-give-comfort = Luisteren naar mensen in een moeilijke tijd en hen troosten

field-community = Buurt en verenigingen
subfield-volunteering = Vrijwilligerswerk
group-helping = Mensen helpen
task-visit-lonely = Oude of eenzame mensen bezoeken
task-help-newcomers = Nieuwkomers laten zien hoe dingen werken in een stad
    .help = Bijvoorbeeld waar een dokter of een school is.
task-teach-language = Mensen helpen een taal te leren
task-hand-out-food = Eten of kleren sorteren en uitdelen aan mensen in nood
    .help = Bijvoorbeeld bij een voedselbank.
task-give-first-aid = Eerste hulp verlenen
task-rescue-service = Helpen bij de vrijwillige brandweer of een reddingsteam
    .help = Vrijwilligers helpen zonder loon.
task-settle-conflict = Twee mensen of groepen helpen een ruzie te beëindigen

subfield-associations = Verenigingen
group-organising = Organiseren en leiden
task-organise-event = Een feest, festival of sportdag organiseren
task-organise-trip = Een reis voor een groep organiseren
task-lead-group = Een team van vrijwilligers leiden
    .help = Bijvoorbeeld in een club, een school of een geloofsgemeenschap.
task-lead-meeting = Een vergadering leiden en spreken voor mensen
task-train-children = Kinderen of jongeren trainen in sport of muziek
task-keep-accounts = Het geld en de boekhouding van een vereniging bijhouden
    .help = De boekhouding laat zien welk geld binnenkomt en uitgaat.
task-sell-at-stall = Eten of spullen verkopen op een feest of rommelmarkt
    .help = Op een rommelmarkt verkopen mensen gebruikte spullen.
task-write-minutes = Opschrijven wat er in een vergadering is afgesproken
    .help = Zo'n verslag heet ook notulen.

field-digital = Telefoon en computer
subfield-digital-skills = Digitale vaardigheden
group-phone = Telefoon
task-use-phone-apps = Apps op een telefoon gebruiken voor kaarten, formulieren en afspraken
task-make-video-calls = Videobellen en foto's en bestanden sturen
task-pay-online = Veilig online bankieren, betalen en kopen
task-sell-used-things = Spullen online verkopen met foto's en een korte tekst
task-help-with-phone = Andere mensen helpen met een telefoon of computer

group-computer = Computer
task-use-computer = Brieven schrijven op een computer
task-write-emails = E-mails schrijven en documenten sturen
task-use-spreadsheet = Lijsten en berekeningen maken in een tabel op de computer
task-find-information = Informatie op internet zoeken en vergelijken

field-travel = Onderweg
subfield-mobility = Onderweg
group-driving = Rijden en de weg vinden
task-drive-car = Autorijden
task-drive-others = Buren of ouderen met de auto ergens naartoe brengen
task-find-way = De weg vinden in een nieuwe stad met bus en trein
task-live-in-cultures = Leven en werken met mensen uit verschillende culturen
