inventory-title = Reinigung und Gebäudedienste
inventory-description = Aufgaben in und an Gebäuden: Räume, Fenster und Straßen reinigen, waschen, reparieren, bewachen, leiten.

field-rooms = Räume
subfield-offices = Büros und Treppen
group-floors = Böden
task-sweep-and-mop = Böden kehren und wischen
task-vacuum = Böden und Teppiche saugen
task-put-up-wet-floor-sign = Ein Warnschild aufstellen, wenn der Boden nass ist
task-run-scrubber = Große Böden mit der Scheuersaugmaschine reinigen
    .help = Die Maschine wäscht und trocknet den Boden in einem Gang.
task-polish-floors = Böden polieren und eine Schutzschicht auftragen
task-wash-carpets = Teppiche und Sofas mit einer Maschine waschen

group-surfaces = Oberflächen und Papierkörbe
task-dust-furniture = Tische, Regale und Möbel abstauben
task-empty-bins = Papierkörbe leeren und neue Beutel einlegen
task-clean-break-room = Die Teeküche in einem Büro reinigen
task-remove-stains = Flecken aus Möbeln, Teppichen oder Kleidung entfernen
task-clean-after-building = Räume nach Bauarbeiten reinigen

group-washrooms = Toiletten und Reinigungsmittel
task-clean-toilets = Toiletten und Waschräume reinigen
task-refill-soap = Seife, Papiertücher und Toilettenpapier auffüllen
task-dilute-products = Reinigungsmittel mit der richtigen Menge Wasser mischen
task-use-cloth-colours = Für jeden Bereich eine andere Tuchfarbe nehmen
    .help = So kommt Schmutz aus der Toilette nicht auf Tische oder in die Küche.
task-follow-plan = Nach einem Reinigungsplan arbeiten

subfield-hotel-and-hospital = Hotel und Krankenhaus
group-hotel-rooms = Hotelzimmer
task-clean-hotel-room = Hotelzimmer reinigen
task-make-hotel-beds = Hotelbetten schnell und ordentlich machen
task-load-trolley = Den Etagenwagen mit Wäsche und Mitteln bestücken
task-hand-in-lost-things = Dinge abgeben, die Gäste vergessen haben
task-report-defects = Kaputte Dinge in einem Zimmer oder Gebäude melden

group-hospital-rooms = Patientenzimmer
task-clean-patient-room = Patientenzimmer im Krankenhaus reinigen
task-clean-isolation-room = Zimmer von Patienten mit Infektionen reinigen
    .help = Diese Patienten dürfen keine anderen Patienten treffen. Das sind Isolierzimmer.
task-disinfect-surfaces = Flächen nach einem Plan desinfizieren
    .help = Desinfizieren heißt: Keime töten.
task-collect-clinical-waste = Gefährliche Krankenhausabfälle einsammeln, zum Beispiel Nadeln

subfield-laundry = Wäscherei
group-linen = Waschen und bügeln
task-collect-linen = Schmutzige Wäsche einsammeln und nach Farbe und Schmutz sortieren
task-read-care-labels = Die Waschzeichen auf Kleidung lesen
    .help = Die Zeichen zeigen, wie heiß man etwas waschen darf.
task-run-big-washer = Große Waschmaschinen bedienen
task-run-big-dryer = Große Wäschetrockner bedienen
task-use-ironing-machine = Bettwäsche in die Heißmangel legen (große Bügelmaschine)
task-iron-clothes = Hemden und Arbeitskleidung bügeln
task-fold-linen = Saubere Wäsche zusammenlegen und stapeln
task-check-linen = Saubere Wäsche auf Flecken und Löcher prüfen
task-mend-linen = Zerrissene Wäsche und Arbeitskleidung nähen

field-outside = Draußen
subfield-glass = Fenster und Fassaden
group-windows = Fenster und Fassaden reinigen
task-clean-windows = Fenster und Spiegel putzen
task-prepare-window-tools = Leiter, Eimer und Geräte zum Fensterputzen vorbereiten
task-clean-from-ladder = Sicher von einer Leiter aus putzen
task-use-water-pole = Hohe Fenster vom Boden aus mit einer langen Wasserstange putzen
task-clean-facades = Die Außenwände von Gebäuden reinigen
    .help = Zum Beispiel Wände aus Stein, Metall oder Glas.
task-use-high-pressure = Mit dem Hochdruckreiniger reinigen
    .help = Er reinigt mit einem sehr starken Wasserstrahl.
task-block-area-below = Den Bereich unten absperren, bevor oben gearbeitet wird
task-use-rope-or-platform = Hohe Gebäude von der Hebebühne oder am Seil reinigen
    .help = Eine Hebebühne bringt Menschen nach oben.

subfield-streets = Straßen und Müll
group-waste = Müll abholen
task-collect-waste = Hausmüll mit dem Müllfahrzeug abholen
task-guide-lorry = Einen Lkw beim Rückwärtsfahren einweisen
task-check-waste-sorting = Prüfen, ob die Leute ihren Müll richtig trennen
task-take-bulky-waste = Alte Möbel und anderen Sperrmüll abholen
task-empty-public-bins = Papierkörbe in Straßen und Parks leeren
task-sweep-streets = Straßen und Wege kehren

field-buildings = Gebäude
subfield-caretaking = Ein Gebäude betreuen
group-caretaker = Reparaturen und Außenanlagen
task-walk-round-building = Ein Gebäude jeden Tag vom Keller bis zum Dach kontrollieren
task-small-repairs = Kleine Reparaturen in einem Gebäude machen, zum Beispiel an Türen und Schlössern
task-replace-lamps = Lampen in Treppenhaus und Keller auswechseln
task-unblock-sink = Verstopfte Waschbecken und Abflüsse frei machen
task-mow-and-cut = Rasen mähen und Hecken schneiden
task-clear-snow = Schnee räumen und Wege mit Splitt oder Salz streuen
    .help = Splitt sind kleine Steine. So rutscht niemand aus.
task-read-meters = Wasser-, Gas- und Stromzähler ablesen
task-manage-keys = Die Schlüssel eines Gebäudes verwalten und notieren, wer sie hat
    .help = So weiß man immer, wo jeder Schlüssel ist.
task-let-in-workers = Handwerker einlassen und ihre Arbeit kontrollieren
task-talk-to-residents = Mit Bewohnern über Probleme im Haus sprechen

subfield-guarding = Ein Gebäude bewachen
group-security = Bewachen und kontrollieren
task-check-visitors = Ausweise von Besuchern prüfen und Besucherausweise ausgeben
task-walk-patrol = Einen Rundgang auf dem Gelände machen und sehen, ob alles sicher ist
task-watch-cameras = Bildschirme von Überwachungskameras beobachten
task-lock-building = Ein Gebäude abschließen und die Alarmanlage einschalten
task-react-to-alarm = Auf einen Alarm reagieren und Menschen hinausführen
task-calm-people = Wütende Menschen beruhigen
task-write-guard-report = Einen Bericht schreiben, was in der Schicht passiert ist

subfield-leading = Reinigung leiten
group-team = Ein Reinigungsteam leiten
task-plan-rota = Planen, wer wann wo reinigt
task-brief-cleaners = Neuen Reinigungskräften die Arbeit erklären
task-check-cleaning = Prüfen, ob Räume sauber und gut gemacht sind
task-order-products = Reinigungsmittel und Geräte bestellen
task-talk-to-client = Mit Kunden absprechen, was gereinigt wird, und Beschwerden annehmen
