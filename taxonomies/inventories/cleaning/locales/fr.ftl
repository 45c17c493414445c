inventory-title = Propreté et services aux bâtiments
inventory-description = Tâches dans les bâtiments et autour : nettoyer pièces, vitres et rues, laver le linge, réparer, surveiller et diriger une équipe.

field-rooms = Pièces
subfield-offices = Bureaux et escaliers
group-floors = Sols
task-sweep-and-mop = Balayer et laver des sols
task-vacuum = Passer l'aspirateur sur des sols et des tapis
task-put-up-wet-floor-sign = Mettre un panneau quand le sol est mouillé
task-run-scrubber = Nettoyer de grands sols avec une autolaveuse
    .help = La machine lave et sèche le sol en un seul passage.
task-polish-floors = Lustrer des sols et mettre une couche de protection
task-wash-carpets = Laver des moquettes et des canapés avec une machine

group-surfaces = Surfaces et poubelles
task-dust-furniture = Dépoussiérer des bureaux, des étagères et des meubles
task-empty-bins = Vider les corbeilles et changer les sacs
task-clean-break-room = Nettoyer la cuisine d'un bureau
task-remove-stains = Enlever des taches sur des meubles, des tapis ou des vêtements
task-clean-after-building = Nettoyer des pièces après des travaux

group-washrooms = Toilettes et produits
task-clean-toilets = Nettoyer des toilettes et des sanitaires
task-refill-soap = Remettre du savon, des essuie-mains et du papier toilette
task-dilute-products = Mélanger des produits d'entretien avec la bonne quantité d'eau
task-use-cloth-colours = Utiliser une autre couleur de lavette pour chaque zone
    .help = Ainsi, la saleté des toilettes ne va pas sur les tables ou dans les cuisines.
task-follow-plan = Nettoyer selon un plan écrit

subfield-hotel-and-hospital = Hôtels et hôpitaux
group-hotel-rooms = Chambres d'hôtel
task-clean-hotel-room = Nettoyer des chambres d'hôtel
task-make-hotel-beds = Faire vite et bien les lits d'un hôtel
task-load-trolley = Préparer un chariot de nettoyage avec le linge et les produits
task-hand-in-lost-things = Remettre les objets que des clients ont oubliés
task-report-defects = Signaler ce qui est cassé dans une pièce ou un bâtiment

group-hospital-rooms = Chambres d'hôpital
task-clean-patient-room = Nettoyer des chambres de patients à l'hôpital
task-clean-isolation-room = Nettoyer les chambres de patients qui ont une infection
    .help = Les patients de ces chambres ne doivent pas rencontrer d'autres patients.
task-disinfect-surfaces = Désinfecter des surfaces selon un plan
    .help = Désinfecter, c'est tuer les microbes.
task-collect-clinical-waste = Ramasser les déchets dangereux d'un hôpital, par exemple des aiguilles

subfield-laundry = Blanchisserie
group-linen = Laver et repasser
task-collect-linen = Collecter le linge sale et le trier par couleur et par saleté
task-read-care-labels = Lire les symboles de lavage sur des vêtements
    .help = Les symboles montrent à quelle température on peut laver un vêtement.
task-run-big-washer = Conduire de grandes machines à laver
task-run-big-dryer = Utiliser de grands séchoirs
task-use-ironing-machine = Mettre des draps dans une grande machine à repasser
task-iron-clothes = Repasser des chemises et des vêtements de travail
task-fold-linen = Plier et empiler du linge propre
task-check-linen = Contrôler si du linge propre a des taches ou des trous
task-mend-linen = Raccommoder du linge et des vêtements de travail

field-outside = Extérieur
subfield-glass = Vitres et façades
group-windows = Vitres et façades
task-clean-windows = Nettoyer des vitres et des miroirs
task-prepare-window-tools = Préparer l'échelle, le seau et les outils pour laver des vitres
task-clean-from-ladder = Nettoyer en sécurité sur une échelle
task-use-water-pole = Nettoyer de hautes vitres depuis le sol avec une longue perche à eau
task-clean-facades = Nettoyer les murs extérieurs de bâtiments
    .help = Par exemple des murs en pierre, en métal ou en verre.
task-use-high-pressure = Nettoyer avec un nettoyeur haute pression
    .help = Il nettoie avec de l'eau qui sort très fort.
task-block-area-below = Fermer la zone en bas avant un travail en hauteur
task-use-rope-or-platform = Nettoyer de hauts bâtiments sur une nacelle ou sur une corde
    .help = Une nacelle monte les personnes en hauteur.

subfield-streets = Rues et déchets
group-waste = Collecter les déchets
task-collect-waste = Collecter les ordures ménagères avec un camion
task-guide-lorry = Guider un camion en marche arrière
task-check-waste-sorting = Contrôler que les gens trient bien leurs déchets
task-take-bulky-waste = Enlever de vieux meubles et d'autres encombrants
task-empty-public-bins = Vider les corbeilles dans les rues et les parcs
task-sweep-streets = Balayer des rues et des trottoirs

field-buildings = Bâtiments
subfield-caretaking = Entretien d'un bâtiment
group-caretaker = Réparations et abords
task-walk-round-building = Contrôler chaque jour un immeuble de la cave au toit
task-small-repairs = Faire de petites réparations dans un immeuble, par exemple aux portes et serrures
task-replace-lamps = Remplacer des ampoules dans les escaliers et les caves
task-unblock-sink = Déboucher des éviers et des canalisations
task-mow-and-cut = Tondre la pelouse et tailler les haies
task-clear-snow = Déneiger et mettre du gravillon ou du sel sur les chemins
    .help = Le gravillon, ce sont de petites pierres. Il empêche de glisser.
task-read-meters = Relever les compteurs d'eau, de gaz et d'électricité
task-manage-keys = Garder les clés d'un bâtiment et noter qui les a
    .help = Ainsi, on sait toujours où est chaque clé.
task-let-in-workers = Accueillir les artisans qui réparent et contrôler leur travail
task-talk-to-residents = Parler avec les habitants des problèmes dans l'immeuble

subfield-guarding = Surveiller un bâtiment
group-security = Surveiller et contrôler
task-check-visitors = Vérifier l'identité des visiteurs et leur donner un badge
task-walk-patrol = Faire des rondes pour voir que tout est en ordre
task-watch-cameras = Surveiller les écrans des caméras
task-lock-building = Fermer un bâtiment à clé et mettre l'alarme
task-react-to-alarm = Réagir à une alarme et faire sortir les gens
task-calm-people = Calmer des personnes en colère
task-write-guard-report = Écrire un rapport sur ce qui s'est passé pendant le service

subfield-leading = Diriger le nettoyage
group-team = Diriger une équipe de nettoyage
task-plan-rota = Planifier qui nettoie où et quand
task-brief-cleaners = Expliquer le travail aux nouveaux agents de propreté
task-check-cleaning = Contrôler si des pièces sont propres et bien faites
task-order-products = Commander des produits et du matériel d'entretien
task-talk-to-client = Convenir avec un client de ce qu'il faut nettoyer et écouter ses réclamations
