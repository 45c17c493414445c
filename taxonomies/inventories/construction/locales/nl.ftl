inventory-title = Bouw
inventory-description = Taken op de bouwplaats en in woningen: muren, beton, vloeren, verf, leidingen, kabels, wegen en steigers.

field-site = Bouwplaats
subfield-site-work = Werk op de bouwplaats
group-moving-material = Sjouwen en opruimen
task-carry-material = Stenen, planken en zakken dragen op een bouwplaats
task-tidy-site = Een bouwplaats schoon en opgeruimd houden
task-sort-rubble = Bouwafval scheiden en afvoeren
task-fence-site = Hekken en borden rond een bouwplaats zetten
task-cover-surfaces = Vloeren en ramen afdekken voor het werk begint

group-breaking-and-digging = Slopen en graven
task-break-walls = Oude muren en vloeren slopen
task-use-jackhammer = Beton breken met een sloophamer
    .help = Een sloophamer is een zware machine die steen breekt.
task-dig-trenches = Sleuven en kuilen graven
task-drive-mini-excavator = Graven met een minigraver
task-find-buried-lines = Uitzoeken waar kabels en leidingen liggen voor het graven

group-lifting = Hijsen en tillen
task-use-building-hoist = Materiaal omhoog brengen met een bouwlift
    .help = Een bouwlift is een lift aan de buitenkant van een gebouw.
task-guide-crane = Lasten aan een kraan vastmaken en de kraan begeleiden met handseinen
task-use-lifting-platform = Werken op een hoogwerker

group-measuring = Meten en voorbereiden
task-read-plans = Bouwtekeningen lezen
task-mark-levels = Lijnen en hoogtes meten en uitzetten
task-calculate-material = Berekenen hoeveel materiaal nodig is voor een klus
task-drill-anchors = Gaten in muren boren en dingen met pluggen bevestigen

subfield-scaffolds = Steigers
group-scaffolding = Steigers bouwen
task-build-scaffold = Een steiger opbouwen op voetplaten die waterpas staan
    .help = Een steiger is een bouwwerk waarop mensen op hoogte werken.
task-tie-scaffold = Een steiger aan de muur verankeren en leuningen plaatsen
task-check-scaffold = Controleren of een steiger veilig is
task-take-down-scaffold = Een steiger afbreken
task-wear-harness = Op hoogte werken met een veiligheidsharnas
    .help = Het harnas houdt iemand tegen die valt.

field-structure = Muren en beton
subfield-masonry = Metselwerk
group-bricks = Muren metselen
task-lay-bricks = Muren van stenen of blokken metselen
task-mix-mortar = Mortel mengen
    .help = Mortel is het natte mengsel dat stenen bij elkaar houdt.
task-cut-bricks = Stenen en blokken op maat maken
task-finish-joints = Voegen tussen stenen vullen en gladmaken
task-place-lintels = Lateien boven deuren en ramen plaatsen
    .help = Een latei is de sterke balk boven een deur of raam.
task-check-wall = Controleren of een muur recht staat
task-seal-damp = Muren en vloeren beschermen tegen water
    .help = Bijvoorbeeld met een dikke zwarte laag of een plastic folie.

subfield-concrete-work = Beton
group-concrete = Werken met beton
task-mix-concrete = Beton mengen
task-build-formwork = Mallen van hout of platen maken voor beton
    .help = Zo'n mal heet bekisting. Hij houdt het natte beton op zijn plaats.
task-strip-formwork = De mallen van hard beton weghalen
task-tie-steel = Wapeningsstaal vlechten voor beton
    .help = Het staal maakt het beton sterk.
task-pour-concrete = Beton storten en de lucht eruit halen met een trilnaald
task-smooth-concrete = Nat beton gladmaken en beschermen terwijl het hard wordt

subfield-road-work = Wegen
group-roads = Wegen aanleggen
task-lay-paving = Straatstenen leggen
task-lay-kerbs = Stoepranden leggen langs een weg
    .help = Een stoeprand is de rand tussen straat en stoep.
task-compact-ground = Grind voor een weg uitspreiden en verdichten
task-lay-asphalt = Asfalt leggen
task-secure-roadworks = Borden en hekken plaatsen bij werk aan de weg

field-finishing = Afwerking binnen
subfield-walls = Muren en plafonds
group-plasterboard = Wanden van gipsplaten
task-fit-metal-frame = Een metalen frame voor een binnenwand bouwen
task-fix-plasterboard = Gipsplaten op maat snijden en vastschroeven
    .help = Een gipsplaat is een lichte plaat voor binnenwanden.
task-fill-board-joints = Naden tussen gipsplaten afvoegen
task-hang-ceiling = Een verlaagd plafond ophangen
    .help = Een verlaagd plafond hangt onder het echte plafond.
task-fit-insulation = Isolatieplaten aanbrengen tegen kou en warmte

group-painting = Stucen en schilderen
task-plaster-walls = Muren stucen
    .help = Stuc is een natte laag die hard wordt en muren glad maakt.
task-fill-and-sand = Gaten in muren plamuren en gladschuren
task-remove-old-paint = Oude verf en oud behang verwijderen
task-mix-paint = Muurverf op kleur mengen
task-paint-walls = Muren en plafonds schilderen
task-hang-wallpaper = Behangen
task-varnish = Deuren, ramen en metaal lakken
    .help = Lak is een harde, glanzende laag die beschermt.

subfield-floors = Vloeren en tegels
group-tiling = Tegels leggen
task-lay-tiles = Vloer- en wandtegels leggen
task-level-floor = Een vloer egaliseren voor er tegels op komen
task-cut-tiles = Tegels snijden en er gaten in boren
task-grout-tiles = Tegels voegen
    .help = De ruimte tussen de tegels wordt gevuld. Het vulmiddel heet voegmiddel.
task-seal-silicone = Voegen met siliconen afdichten in een badkamer of keuken

field-installation = Leidingen en kabels
subfield-plumbing = Water en verwarming
group-pipes = Leidingen, kranen en verwarming
task-cut-pipes = Buizen snijden en buigen
task-join-pipes = Leidingen verbinden en controleren op lekkage
task-fit-toilet = Toiletten, wastafels en douches met hun afvoer plaatsen
task-fit-tap = Een kraan vervangen
task-fit-radiator = Radiatoren installeren
    .help = Een radiator verwarmt een kamer met warm water.
task-clear-drains = Een verstopte afvoer ontstoppen

subfield-electrics = Elektriciteit
group-cables = Kabels en stopcontacten
task-cut-chases = Sleuven in muren frezen voor kabels en leidingen
task-pull-cables = Kabels door buizen in muren trekken
task-connect-wires = Draden strippen en aansluiten
task-fit-sockets = Stopcontacten en lichtschakelaars plaatsen
task-fit-lamps = Lampen en andere verlichting in een gebouw plaatsen
task-wire-fuse-box = De kabels in een groepenkast aansluiten
task-test-electrics = Met een meter testen of een elektrische installatie veilig is
task-fit-solar-panels = Zonnepanelen op een dak monteren
