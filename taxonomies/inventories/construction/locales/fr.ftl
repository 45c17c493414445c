inventory-title = Bâtiment et travaux publics
inventory-description = Tâches sur les chantiers et dans les logements : murs, béton, sols, peinture, tuyaux, câbles, routes et échafaudages.

field-site = Chantier
subfield-site-work = Travaux sur le chantier
group-moving-material = Porter et ranger
task-carry-material = Porter des pierres, des planches et des sacs sur un chantier
task-tidy-site = Garder un chantier propre et rangé
task-sort-rubble = Trier et évacuer les déchets de chantier
task-fence-site = Poser des clôtures et des panneaux autour d'un chantier
task-cover-surfaces = Protéger les sols et les fenêtres avant le début des travaux

group-breaking-and-digging = Démolir et creuser
task-break-walls = Démolir de vieux murs et de vieux sols
task-use-jackhammer = Casser du béton avec un marteau-piqueur
    .help = Un marteau-piqueur est une machine lourde qui casse la pierre.
task-dig-trenches = Creuser des tranchées et des trous
task-drive-mini-excavator = Creuser avec une minipelle
task-find-buried-lines = Chercher où passent les câbles et les tuyaux avant de creuser

group-lifting = Lever et monter des charges
task-use-building-hoist = Monter du matériel avec un monte-charge de chantier
    .help = Un monte-charge de chantier est un ascenseur à l'extérieur d'un bâtiment.
task-guide-crane = Accrocher des charges à une grue et guider la grue par des gestes
task-use-lifting-platform = Travailler sur une nacelle élévatrice

group-measuring = Mesurer et préparer
task-read-plans = Lire des plans de construction
task-mark-levels = Mesurer et tracer des lignes et des niveaux
task-calculate-material = Calculer la quantité de matériaux pour un travail
task-drill-anchors = Percer des murs et fixer des objets avec des chevilles

subfield-scaffolds = Échafaudages
group-scaffolding = Monter des échafaudages
task-build-scaffold = Monter un échafaudage sur des pieds bien de niveau
    .help = Un échafaudage est une structure qui permet de travailler en hauteur.
task-tie-scaffold = Fixer un échafaudage au mur et poser les garde-corps
task-check-scaffold = Vérifier qu'un échafaudage est sûr
task-take-down-scaffold = Démonter un échafaudage
task-wear-harness = Travailler en hauteur avec un harnais antichute
    .help = Le harnais retient une personne qui tombe.

field-structure = Murs et béton
subfield-masonry = Maçonnerie
group-bricks = Monter des murs
task-lay-bricks = Monter des murs en briques ou en parpaings
task-mix-mortar = Préparer le mortier
    .help = Le mortier est le mélange humide qui tient les briques ensemble.
task-cut-bricks = Couper des briques et des blocs à la bonne taille
task-finish-joints = Remplir et lisser les joints entre les briques
task-place-lintels = Poser des linteaux au-dessus de portes et de fenêtres
    .help = Un linteau est la poutre solide au-dessus d'une porte ou d'une fenêtre.
task-check-wall = Vérifier qu'un mur est droit
task-seal-damp = Protéger des murs et des sols contre l'eau
    .help = Par exemple avec une couche noire épaisse ou une feuille de plastique.

subfield-concrete-work = Béton
group-concrete = Travailler avec du béton
task-mix-concrete = Préparer le béton
task-build-formwork = Faire des moules en bois ou en panneaux pour le béton
    .help = Ces moules s'appellent des coffrages. Ils tiennent le béton humide.
task-strip-formwork = Enlever les moules du béton dur
task-tie-steel = Attacher des barres d'acier pour le béton
    .help = L'acier rend le béton solide.
task-pour-concrete = Couler du béton et faire sortir l'air avec un vibreur
task-smooth-concrete = Lisser du béton frais et le protéger pendant qu'il durcit

subfield-road-work = Routes
group-roads = Construire des routes
task-lay-paving = Poser des pavés et des dalles
task-lay-kerbs = Poser des bordures de trottoir
    .help = Les bordures séparent la rue du trottoir.
task-compact-ground = Étaler du gravier pour une route et le compacter
task-lay-asphalt = Poser de l'enrobé sur une route
task-secure-roadworks = Poser des panneaux et des barrières pour un chantier sur une route

field-finishing = Travaux intérieurs
subfield-walls = Murs et plafonds
group-plasterboard = Cloisons en plaques de plâtre
task-fit-metal-frame = Monter une structure en métal pour une cloison
task-fix-plasterboard = Découper des plaques de plâtre et les visser
    .help = Une plaque de plâtre est un panneau léger pour les murs intérieurs.
task-fill-board-joints = Faire les joints entre des plaques de plâtre
task-hang-ceiling = Poser un plafond suspendu
    .help = Un plafond suspendu est accroché sous le vrai plafond.
task-fit-insulation = Poser des panneaux isolants contre le froid et la chaleur

group-painting = Enduire et peindre
task-plaster-walls = Enduire des murs
    .help = L'enduit est une couche humide qui durcit et rend les murs lisses.
task-fill-and-sand = Reboucher des trous dans des murs et les poncer
task-remove-old-paint = Enlever de vieilles peintures et de vieux papiers peints
task-mix-paint = Mélanger de la peinture pour avoir la bonne couleur
task-paint-walls = Peindre des murs et des plafonds
task-hang-wallpaper = Poser du papier peint
task-varnish = Vernir ou laquer des portes, des fenêtres et du métal
    .help = Le vernis est une couche dure et brillante qui protège.

subfield-floors = Sols et carrelage
group-tiling = Poser du carrelage
task-lay-tiles = Coller du carrelage au sol et au mur
task-level-floor = Mettre un sol à niveau avant de poser le carrelage
task-cut-tiles = Couper des carreaux et y percer des trous
task-grout-tiles = Faire les joints entre des carreaux
    .help = On remplit l'espace entre les carreaux avec un mortier fin.
task-seal-silicone = Faire des joints en silicone dans une salle de bains ou une cuisine

field-installation = Tuyaux et câbles
subfield-plumbing = Eau et chauffage
group-pipes = Tuyaux, robinets et chauffage
task-cut-pipes = Couper et cintrer des tubes
task-join-pipes = Assembler des tuyaux et vérifier qu'il n'y a pas de fuite
task-fit-toilet = Installer des toilettes, des lavabos et des douches avec leurs tuyaux d'évacuation
task-fit-tap = Remplacer un robinet
task-fit-radiator = Installer des radiateurs
    .help = Un radiateur chauffe une pièce avec de l'eau chaude.
task-clear-drains = Déboucher une canalisation

subfield-electrics = Électricité
group-cables = Câbles et prises
task-cut-chases = Faire des saignées dans des murs pour des câbles et des tuyaux
task-pull-cables = Tirer des câbles dans des gaines dans les murs
task-connect-wires = Dénuder des fils et les raccorder
task-fit-sockets = Poser des prises et des interrupteurs
task-fit-lamps = Installer des lampes et d'autres luminaires dans un bâtiment
task-wire-fuse-box = Câbler un tableau électrique
task-test-electrics = Contrôler avec un appareil de mesure si une installation électrique est sûre
task-fit-solar-panels = Poser des panneaux solaires sur un toit
