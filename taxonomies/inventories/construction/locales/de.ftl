inventory-title = Baugewerbe
inventory-description = Aufgaben auf der Baustelle und in Häusern: Mauern, Beton, Böden, Farbe, Rohre, Kabel, Straßen und Gerüste.

field-site = Baustelle
subfield-site-work = Arbeit auf der Baustelle
group-moving-material = Tragen und aufräumen
task-carry-material = Steine, Bretter und Säcke auf der Baustelle tragen
task-tidy-site = Eine Baustelle sauber und ordentlich halten
task-sort-rubble = Bauschutt trennen und wegbringen
task-fence-site = Zäune und Schilder um eine Baustelle aufstellen
task-cover-surfaces = Böden und Fenster vor der Arbeit abdecken

group-breaking-and-digging = Abbrechen und graben
task-break-walls = Alte Wände und Böden abbrechen
task-use-jackhammer = Beton mit dem Abbruchhammer aufbrechen
    .help = Ein Abbruchhammer ist eine schwere Maschine, die Stein bricht.
task-dig-trenches = Gräben und Gruben ausheben
task-drive-mini-excavator = Mit dem Minibagger graben
task-find-buried-lines = Vor dem Graben herausfinden, wo Kabel und Rohre liegen

group-lifting = Heben
task-use-building-hoist = Material mit dem Bauaufzug nach oben bringen
    .help = Ein Bauaufzug ist ein Aufzug außen am Gebäude.
task-guide-crane = Lasten am Kran festmachen und den Kran mit Handzeichen einweisen
task-use-lifting-platform = Auf einer Hubarbeitsbühne arbeiten

group-measuring = Messen und planen
task-read-plans = Baupläne lesen
task-mark-levels = Linien und Höhen messen und anzeichnen
task-calculate-material = Berechnen, wie viel Material eine Arbeit braucht
task-drill-anchors = Löcher in Wände bohren und Dinge mit Dübeln befestigen

subfield-scaffolds = Gerüste
group-scaffolding = Gerüste bauen
task-build-scaffold = Ein Gerüst aufbauen und die Füße gerade ausrichten
    .help = Ein Gerüst ist ein Gestell, auf dem man in der Höhe arbeitet.
task-tie-scaffold = Ein Gerüst an der Wand verankern und Geländer anbringen
task-check-scaffold = Prüfen, ob ein Gerüst sicher ist
task-take-down-scaffold = Ein Gerüst abbauen
task-wear-harness = In der Höhe mit Auffanggurt arbeiten
    .help = Der Gurt hält einen Menschen, der abstürzt.

field-structure = Mauern und Beton
subfield-masonry = Mauern
group-bricks = Wände bauen
task-lay-bricks = Wände aus Ziegeln oder Steinen mauern
task-mix-mortar = Mörtel mischen
    .help = Mörtel ist die nasse Masse, die Ziegel zusammenhält.
task-cut-bricks = Ziegel und Steine zuschneiden
task-finish-joints = Die Fugen zwischen Ziegeln füllen und glätten
task-place-lintels = Stürze über Türen und Fenstern einbauen
    .help = Ein Sturz ist der feste Balken über einer Tür oder einem Fenster.
task-check-wall = Prüfen, ob eine Wand gerade ist
task-seal-damp = Wände und Böden gegen Wasser abdichten
    .help = Zum Beispiel mit dicker schwarzer Farbe oder mit einer Folie.

subfield-concrete-work = Beton
group-concrete = Mit Beton arbeiten
task-mix-concrete = Beton mischen
task-build-formwork = Schalungen aus Holz oder Platten für Beton bauen
    .help = Eine Schalung ist die Form, die den nassen Beton hält.
task-strip-formwork = Die Schalung vom harten Beton entfernen
task-tie-steel = Stahl für Beton binden (Bewehrung)
    .help = Der Stahl macht den Beton stark.
task-pour-concrete = Beton einfüllen und mit dem Rüttler die Luft herausholen
task-smooth-concrete = Nassen Beton glätten und schützen, bis er hart ist

subfield-road-work = Straßen
group-roads = Straßen bauen
task-lay-paving = Pflastersteine verlegen
task-lay-kerbs = Bordsteine an einer Straße setzen
    .help = Bordsteine sind der Rand zwischen Straße und Gehweg.
task-compact-ground = Schotter für eine Straße verteilen und verdichten
task-lay-asphalt = Asphalt einbauen
task-secure-roadworks = Schilder und Absperrungen für Arbeiten an der Straße aufstellen

field-finishing = Innenausbau
subfield-walls = Wände und Decken
group-plasterboard = Wände aus Gipskarton
task-fit-metal-frame = Ein Gestell aus Metall für eine Innenwand bauen
task-fix-plasterboard = Gipskartonplatten zuschneiden und anschrauben
    .help = Gipskarton ist eine leichte Platte für Innenwände.
task-fill-board-joints = Die Fugen zwischen Gipskartonplatten verspachteln
task-hang-ceiling = Eine abgehängte Decke bauen
    .help = Eine abgehängte Decke hängt unter der echten Decke.
task-fit-insulation = Dämmplatten gegen Kälte und Hitze anbringen

group-painting = Verputzen und streichen
task-plaster-walls = Wände verputzen
    .help = Putz ist eine nasse Schicht. Sie wird hart und macht Wände glatt.
task-fill-and-sand = Löcher in Wänden spachteln und glatt schleifen
task-remove-old-paint = Alte Farbe und Tapeten entfernen
task-mix-paint = Wandfarbe im richtigen Farbton mischen
task-paint-walls = Wände und Decken streichen
task-hang-wallpaper = Wände tapezieren
task-varnish = Türen, Fenster und Metall lackieren
    .help = Lack ist eine harte, glänzende Schicht, die schützt.

subfield-floors = Böden und Fliesen
group-tiling = Fliesen legen
task-lay-tiles = Fliesen auf Böden und Wände kleben
task-level-floor = Einen Boden ausgleichen, bevor Fliesen gelegt werden
task-cut-tiles = Fliesen schneiden und bohren
task-grout-tiles = Die Fugen zwischen Fliesen füllen
    .help = Das heißt auch verfugen.
task-seal-silicone = Fugen in Bad oder Küche mit Silikon abdichten

field-installation = Rohre und Kabel
subfield-plumbing = Wasser und Heizung
group-pipes = Rohre, Wasserhähne und Heizung
task-cut-pipes = Rohre schneiden und biegen
task-join-pipes = Rohre verbinden und prüfen, ob kein Wasser herauskommt
task-fit-toilet = Toiletten, Waschbecken und Duschen mit Abfluss einbauen
task-fit-tap = Einen Wasserhahn austauschen
task-fit-radiator = Heizkörper montieren
    .help = Ein Heizkörper heizt ein Zimmer mit heißem Wasser.
task-clear-drains = Einen verstopften Abfluss frei machen

subfield-electrics = Elektrik
group-cables = Kabel und Steckdosen
task-cut-chases = Schlitze für Kabel und Rohre in Wände fräsen
task-pull-cables = Kabel durch Rohre in der Wand ziehen
task-connect-wires = Leitungen abisolieren (Hülle entfernen) und anschließen
task-fit-sockets = Steckdosen und Lichtschalter einbauen
task-fit-lamps = Lampen und andere Leuchten in einem Gebäude anbringen
task-wire-fuse-box = Die Kabel im Sicherungskasten anschließen
task-test-electrics = Mit einem Messgerät prüfen, ob eine Elektroinstallation sicher ist
task-fit-solar-panels = Solarmodule auf einem Dach montieren
