inventory-title = Haushalt, Betreuung und Altenpflege
inventory-description = Aufgaben für Menschen und im Haushalt: Pflege, Gesellschaft, Kinder, Wohnung und Hilfe zwischen Sprachen.

field-household = Haushalt
subfield-home = Wohnung
group-cleaning-home = Eine Wohnung putzen
task-clean-home = Die Zimmer einer Privatwohnung putzen
task-wash-up-kitchen = Geschirr abwaschen und die Küche aufräumen
task-make-beds = In einer Wohnung Betten machen und frisch beziehen
task-wash-clothes = Die Wäsche eines Haushalts waschen, trocknen und zusammenlegen
task-iron-clothes = Kleidung bügeln

group-meals-and-shopping = Essen und Einkaufen
task-cook-meals = Täglich für eine Familie oder einen älteren Menschen kochen
task-cook-diet = Für einen Menschen kochen, der manche Speisen nicht essen darf
    .help = Zum Beispiel bei Diabetes, bei einer Allergie oder ohne Salz.
task-shop-for-household = Lebensmittel und andere Dinge für einen Haushalt einkaufen
task-pay-bills = Das Haushaltsgeld verwalten und für jemand anderen Rechnungen bezahlen

group-working-in-homes = Für eine Familie arbeiten
task-agree-tasks = Aufgaben und Zeiten mit einer Familie absprechen
task-plan-own-work = Die Arbeit in einem Haushalt allein planen
task-keep-private = Private Dinge einer Familie nicht weitererzählen

field-adult-care = Pflege von Erwachsenen
subfield-personal-care = Körperpflege
group-washing-and-dressing = Waschen und anziehen
task-help-wash = Einem Menschen beim Waschen oder Duschen helfen
task-help-dress = Einem Menschen beim Anziehen helfen
task-help-mouth = Einem anderen Menschen die Zähne oder das Gebiss putzen
task-help-toilet = Einem Menschen beim Toilettengang helfen
task-change-pads = Inkontinenzmaterial bei Erwachsenen wechseln
    .help = Inkontinenzmaterial sind Einlagen oder Windeln für Erwachsene, die den Urin nicht halten können.

group-eating = Essen und trinken
task-help-eat = Einem Menschen beim Essen und Trinken helfen
task-serve-meals = Menschen im Pflegeheim das Essen bringen
task-note-food = Aufschreiben, wie viel ein Mensch isst und trinkt

group-moving = Bewegen und liegen
task-help-walk = Einem Menschen beim Aufstehen und Gehen helfen
task-move-to-chair = Einen Menschen vom Bett in den Stuhl und zurück setzen
task-use-hoist = Einen Menschen mit dem Patientenlifter heben
    .help = Ein Patientenlifter ist ein Gerät, das Menschen hebt, die nicht stehen können.
task-push-wheelchair = Einen Menschen im Rollstuhl schieben
task-turn-in-bed = Einen Menschen im Bett umlagern, damit die Haut nicht wund wird
task-make-care-bed = Das Bett frisch beziehen, während ein kranker Mensch darin liegt

subfield-health = Gesundheit und Sicherheit
group-watching-health = Auf die Gesundheit achten
task-notice-changes = Merken, wenn ein Mensch krank wird, und es der Pflege oder der Familie sagen
task-measure-values = Blutdruck, Puls und Temperatur messen
    .help = Der Blutdruck zeigt, wie stark das Blut drückt.
task-help-medicines = Einen Menschen zur richtigen Zeit an seine Medikamente erinnern
task-watch-at-night = Nachts auf einen Menschen achten
task-call-for-help = Hilfe rufen und im Notfall richtig handeln
task-prevent-falls = Eine Wohnung so sicher machen, dass niemand stürzt
task-care-at-end-of-life = Einen sterbenden Menschen begleiten

group-hygiene-and-notes = Hygiene und Pflegeberichte
task-prevent-infection = Hände desinfizieren und Handschuhe und Maske tragen
    .help = Desinfizieren heißt: Keime töten.
task-write-care-notes = Jeden Tag aufschreiben, welche Pflege gemacht wurde
task-hand-over-shift = Der nächsten Schicht sagen, wie es jedem Menschen geht
task-work-under-nurse = In einem Team unter Anleitung von Pflegefachkräften arbeiten
task-work-shifts = Nachts und am Wochenende arbeiten

subfield-company = Gesellschaft und Unterstützung
group-being-there = Gesellschaft leisten
task-keep-company = Einem älteren Menschen Gesellschaft leisten
task-listen = Menschen mit Sorgen geduldig zuhören
task-lead-activities = Mit einer Gruppe älterer Menschen singen, spielen oder turnen
task-let-do-alone = Menschen helfen, so viel wie möglich selbst zu machen
task-go-to-doctor = Einen Menschen zum Arzt oder zu einem Amt begleiten

group-dementia = Demenz und schwierige Momente
task-care-dementia = Einen Menschen mit Demenz betreuen
    .help = Menschen mit Demenz vergessen immer mehr.
task-calm-upset-person = Ruhig bleiben, wenn ein Mensch schreit oder schlägt
    .help = Zum Beispiel, weil er Angst hat oder verwirrt ist.
task-talk-to-relatives = Mit der Familie über die Pflege eines Menschen sprechen

field-children = Kinder
subfield-childcare = Kinderbetreuung
group-babies = Babys
task-change-nappies = Windeln wechseln
task-feed-baby = Fläschchen machen und Babys füttern
task-wash-children = Kleine Kinder waschen und anziehen
task-put-to-bed = Kinder ins Bett bringen

group-with-children = Spielen und lernen
task-watch-children = Auf Kinder aufpassen, damit ihnen nichts passiert
task-play-with-children = Mit Kindern spielen
task-read-to-children = Kindern vorlesen
task-set-limits = Kindern Grenzen setzen und freundlich Nein sagen
task-comfort-children = Ein weinendes Kind trösten
task-make-home-safe = Eine Wohnung kindersicher machen
task-take-to-school = Kinder zur Schule bringen und abholen
task-help-homework = Kindern bei den Hausaufgaben helfen
task-talk-to-parents = Mit Eltern über ihr Kind sprechen

field-mediation = Zwischen Sprachen
subfield-languages = Sprachen und Hilfsangebote
group-interpreting = Dolmetschen
task-interpret-talk = Ein Gespräch zwischen zwei Menschen dolmetschen
    .help = Dolmetschen heißt: in einer Sprache sagen, was in einer anderen gesagt wurde.
task-interpret-exactly = Alles genau dolmetschen und neutral bleiben
task-interpret-by-phone = Per Telefon oder Video dolmetschen
task-translate-letters = Einen Brief lesen und in einer anderen Sprache sagen

group-orientation = Menschen helfen, sich zurechtzufinden
task-explain-letters = Amtliche Briefe erklären und beim Ausfüllen von Formularen helfen
task-show-services = Menschen zeigen, wo sie in der Stadt Hilfe bekommen
task-explain-culture = Menschen die Bräuche einer anderen Kultur erklären
task-keep-distance = Menschen helfen und trotzdem Arbeit und Privatleben trennen
