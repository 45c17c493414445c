inventory-title = Fähigkeiten aus dem Alltag
inventory-description = Aufgaben ohne Bezahlung: zu Hause, in der Familie, als freiwillige Hilfe, im Verein und mit dem Handy.

field-home = Zuhause
subfield-household = Haushalt
group-cooking = Kochen und einkaufen
task-cook-family = Jeden Tag für eine Familie kochen
task-cook-party = Für eine große Feier oder ein Fest kochen
task-bake-at-home = Zu Hause Brot oder Kuchen backen
task-cook-allergy = Für einen Menschen mit Allergie oder Diabetes kochen
    .help = Zum Beispiel ein Essen ohne Nüsse oder ohne Zucker.
task-keep-food = Lebensmittel so lagern, dass sie frisch bleiben
task-shop-cheaply = Mahlzeiten planen und mit wenig Geld einkaufen

group-cleaning-and-clothes = Putzen und waschen
task-clean-home = Eine Wohnung oder ein Haus putzen
task-wash-and-iron = Kleidung waschen und bügeln
task-mend-clothes = Kleidung nähen und flicken
task-separate-waste = Zu Hause Müll trennen
    .help = Zum Beispiel Papier, Glas und Plastik getrennt.

group-running-home = Einen Haushalt führen
task-run-household = Einen Haushalt mit mehreren Menschen führen
task-handle-money = Rechnungen bezahlen und das Geld einer Familie verwalten
task-deal-with-offices = Briefe von Ämtern lesen und Formulare ausfüllen
    .help = Zum Beispiel für Schule, Steuer oder Aufenthalt.
task-organise-move = Einen Umzug organisieren

subfield-repairs = Reparaturen und Garten
group-home-repairs = Reparieren und renovieren
task-paint-home = Zu Hause Zimmer streichen
task-repair-home = Zu Hause Dinge mit Werkzeug reparieren
task-build-furniture = Möbel zusammenbauen
task-unblock-home-drain = Zu Hause einen Abfluss frei machen oder einen Wasserhahn austauschen
task-lay-floor-home = Zu Hause Fliesen oder einen Boden legen
task-help-build-house = Beim Hausbau für Familie oder Nachbarn helfen
task-repair-bicycles = Fahrräder reparieren
task-repair-cars = Ein Auto oder Motorrad reparieren

group-garden-and-animals = Garten und Tiere
task-grow-vegetables = Gemüse für die Familie anbauen
task-keep-garden = Im Garten Rasen mähen und Büsche schneiden
task-keep-animals = Hühner, Ziegen oder andere Tiere für die Familie halten
task-keep-pets = Hunde, Katzen oder andere Haustiere versorgen

field-family = Familie und Freunde
subfield-children = Kinder
group-raising-children = Kinder erziehen
task-raise-children = Jeden Tag zu Hause Kinder betreuen
task-care-for-baby = Babys füttern und Windeln wechseln
task-comfort-own-child = Kinder trösten und Streit zwischen ihnen schlichten
task-help-learn = Kindern beim Lesen und bei den Hausaufgaben helfen
task-organise-child-day = Schule, Arzt und Hobbys von Kindern organisieren

subfield-care = Pflege von Angehörigen
group-caring = Pflegen
task-care-for-relative = Alte oder kranke Angehörige zu Hause pflegen
task-wash-relative = Angehörigen beim Waschen, Anziehen und Toilettengang helfen
task-give-relative-medicine = Darauf achten, dass Angehörige ihre Medikamente richtig nehmen
task-care-disabled = Angehörige mit Behinderung unterstützen
    .help = Zum Beispiel einen Menschen, der nicht gehen oder sehen kann.
task-go-with-relative = Angehörige zum Arzt oder zu einem Amt begleiten
task-interpret-family = Für Familie oder Freunde dolmetschen
task-give-comfort = Menschen in schwerer Zeit zuhören und Trost geben

field-community = Gemeinschaft
subfield-volunteering = Freiwillige Hilfe (Ehrenamt)
group-helping = Menschen helfen
task-visit-lonely = Alte oder einsame Menschen besuchen
task-help-newcomers = Menschen, die neu in der Stadt sind, zeigen, wie alles funktioniert
    .help = Zum Beispiel, wo man einen Arzt oder eine Schule findet.
task-teach-language = Menschen helfen, eine Sprache zu lernen
task-hand-out-food = Essen oder Kleidung für Menschen in Not sortieren und ausgeben
    .help = Zum Beispiel bei einer Tafel.
task-give-first-aid = Erste Hilfe leisten
task-rescue-service = Bei der freiwilligen Feuerwehr oder im Rettungsdienst mithelfen
    .help = Freiwillige helfen ohne Bezahlung.
task-settle-conflict = Zwei Menschen oder Gruppen helfen, einen Streit zu beenden

subfield-associations = Vereine
group-organising = Organisieren und leiten
task-organise-event = Ein Fest, eine Feier oder einen Sporttag organisieren
task-organise-trip = Einen Ausflug für eine Gruppe organisieren
task-lead-group = Ein Team von Freiwilligen leiten
    .help = Zum Beispiel in einem Verein, einer Schule oder einer religiösen Gemeinde.
task-lead-meeting = Eine Sitzung leiten und vor Menschen sprechen
task-train-children = Kinder oder Jugendliche in Sport oder Musik trainieren
task-keep-accounts = Das Geld eines Vereins verwalten und die Kasse führen
    .help = Die Kasse zeigt, welches Geld hereinkam und hinausging.
task-sell-at-stall = Auf einem Fest oder Flohmarkt Essen oder Dinge verkaufen
    .help = Auf einem Flohmarkt werden gebrauchte Dinge verkauft.
task-write-minutes = Aufschreiben, was in einer Sitzung beschlossen wurde
    .help = Dieser Text heißt auch Protokoll.

field-digital = Handy und Computer
subfield-digital-skills = Digitale Fähigkeiten
group-phone = Handy
task-use-phone-apps = Apps auf dem Handy für Karten, Formulare und Termine nutzen
task-make-video-calls = Videoanrufe machen und Fotos und Dateien schicken
task-pay-online = Sicher online bezahlen, einkaufen und Bankgeschäfte machen
task-sell-used-things = Dinge mit Fotos und kurzem Text online verkaufen
task-help-with-phone = Anderen helfen, ein Handy oder einen Computer zu benutzen

group-computer = Computer
task-use-computer = Briefe am Computer schreiben
task-write-emails = E-Mails schreiben und Dokumente schicken
task-use-spreadsheet = Am Computer Listen und Rechnungen in einer Tabelle machen
task-find-information = Informationen im Internet finden und vergleichen

field-travel = Unterwegs
subfield-mobility = Mobil sein
group-driving = Fahren und den Weg finden
task-drive-car = Auto fahren
task-drive-others = Nachbarn oder alte Menschen mit dem Auto hinbringen
task-find-way = In einer neuen Stadt mit Bus und Bahn den Weg finden
task-live-in-cultures = Mit Menschen verschiedener Kulturen leben und arbeiten
