inventory-title = Huishouden en ouderenzorg
inventory-description = Taken voor mensen en woningen: verzorging, gezelschap, kinderen, huishouden en hulp tussen talen.

field-household = Huishouden
subfield-home = Woning
group-cleaning-home = Een woning schoonmaken
task-clean-home = De kamers van een woning schoonmaken bij particulieren
task-wash-up-kitchen = Afwassen en een keuken opruimen
task-make-beds = Thuis bij mensen bedden opmaken en verschonen
task-wash-clothes = De was van een huishouden wassen, drogen en vouwen
task-iron-clothes = Kleren strijken

group-meals-and-shopping = Maaltijden en boodschappen
task-cook-meals = Dagelijks koken voor een gezin of een oudere
task-cook-diet = Koken voor iemand die niet alles mag eten
    .help = Bijvoorbeeld bij diabetes of een allergie, of zonder zout.
task-shop-for-household = Boodschappen doen voor een huishouden
task-pay-bills = Huishoudgeld beheren en rekeningen betalen voor iemand anders

group-working-in-homes = Werken voor een gezin
task-agree-tasks = Taken en uren afspreken met een gezin
task-plan-own-work = Het werk in een huishouden zelf plannen
task-keep-private = Niet met anderen praten over de privézaken van een gezin

field-adult-care = Zorg voor volwassenen
subfield-personal-care = Persoonlijke verzorging
group-washing-and-dressing = Wassen en aankleden
task-help-wash = Iemand helpen bij wassen of douchen
task-help-dress = Iemand helpen bij het aankleden
task-help-mouth = De tanden of het kunstgebit van iemand anders poetsen
task-help-toilet = Iemand helpen bij het toiletgebruik
task-change-pads = Incontinentiemateriaal van een volwassene verschonen
    .help = Volwassenen die hun plas niet kunnen ophouden, dragen dit materiaal.

group-eating = Eten en drinken
task-help-eat = Iemand helpen bij eten en drinken
task-serve-meals = Maaltijden brengen naar bewoners van een zorghuis
task-note-food = Opschrijven hoeveel iemand eet en drinkt

group-moving = Bewegen en liggen
task-help-walk = Iemand helpen bij opstaan en lopen
task-move-to-chair = Iemand van bed naar stoel en terug verplaatsen
task-use-hoist = Iemand optillen met een tillift
    .help = Een tillift is een apparaat dat iemand optilt die niet kan staan.
task-push-wheelchair = Iemand in een rolstoel duwen
task-turn-in-bed = Iemand in bed draaien om doorligwonden te voorkomen
task-make-care-bed = Een bed verschonen terwijl een zieke in bed blijft

subfield-health = Gezondheid en veiligheid
group-watching-health = Op de gezondheid letten
task-notice-changes = Merken dat iemand ziek wordt en dit aan de verpleging of familie melden
task-measure-values = Bloeddruk, hartslag en temperatuur meten
    .help = De bloeddruk laat zien hoe hard het bloed duwt.
task-help-medicines = Iemand eraan herinneren medicijnen op tijd in te nemen
task-watch-at-night = 's Nachts bij iemand waken
task-call-for-help = Hulp inroepen en goed handelen bij een noodsituatie
task-prevent-falls = Een huis veilig maken zodat niemand valt
task-care-at-end-of-life = Iemand verzorgen in de laatste levensfase

group-hygiene-and-notes = Hygiëne en zorgdossier
task-prevent-infection = Handen desinfecteren en handschoenen en een mondkapje dragen
    .help = Desinfecteren is ziektekiemen doden.
task-write-care-notes = Elke dag opschrijven welke zorg is gegeven
task-hand-over-shift = De volgende dienst vertellen hoe het met iedereen gaat
task-work-under-nurse = Werken in een team onder toezicht van een verpleegkundige
task-work-shifts = 's Nachts en in het weekend werken

subfield-company = Gezelschap en steun
group-being-there = Gezelschap houden
task-keep-company = Een oudere gezelschap houden
task-listen = Geduldig luisteren naar mensen met zorgen
task-lead-activities = Zingen, spelletjes doen of bewegen met een groep ouderen
task-let-do-alone = Mensen stimuleren zo veel mogelijk zelf te doen
task-go-to-doctor = Met iemand meegaan naar de dokter of een instantie

group-dementia = Dementie en moeilijke momenten
task-care-dementia = Iemand met dementie verzorgen
    .help = Mensen met dementie vergeten steeds meer.
task-calm-upset-person = Rustig blijven als iemand schreeuwt of slaat
    .help = Bijvoorbeeld iemand die bang of in de war is.
task-talk-to-relatives = Met de familie praten over de zorg voor iemand

field-children = Kinderen
subfield-childcare = Kinderopvang
group-babies = Baby's
task-change-nappies = Luiers verschonen
task-feed-baby = Flesjes klaarmaken en baby's voeden
task-wash-children = Kleine kinderen wassen en aankleden
task-put-to-bed = Kinderen naar bed brengen

group-with-children = Spelen en leren
task-watch-children = Op kinderen letten zodat hun niets overkomt
task-play-with-children = Spelen met kinderen
task-read-to-children = Kinderen voorlezen
task-set-limits = Regels stellen voor kinderen en vriendelijk nee zeggen
task-comfort-children = Een huilend kind troosten
task-make-home-safe = Een huis veilig maken voor kleine kinderen
task-take-to-school = Kinderen naar school brengen en weer ophalen
task-help-homework = Kinderen helpen met huiswerk
task-talk-to-parents = Met ouders over hun kind praten

field-mediation = Tussen talen
subfield-languages = Talen en voorzieningen
group-interpreting = Tolken
task-interpret-talk = Een gesprek tussen twee mensen tolken
    .help = Tolken is in de ene taal zeggen wat iemand in een andere taal heeft gezegd.
task-interpret-exactly = Alles precies tolken en geen partij kiezen
task-interpret-by-phone = Tolken via telefoon of video
task-translate-letters = Een brief lezen en in een andere taal vertellen wat erin staat

group-orientation = Mensen de weg wijzen
task-explain-letters = Officiële brieven uitleggen en helpen formulieren in te vullen
task-show-services = Mensen wijzen waar ze in de stad hulp krijgen
task-explain-culture = Gewoontes van een cultuur uitleggen aan mensen uit een andere cultuur
task-keep-distance = Mensen helpen en toch privé en werk gescheiden houden
