inventory-title = Compétences de la vie quotidienne
inventory-description = Tâches que l'on fait sans salaire : à la maison, en famille, comme bénévole, dans une association, au téléphone.

field-home = Maison
subfield-household = Ménage
group-cooking = Cuisiner et faire les courses
task-cook-family = Cuisiner tous les jours pour une famille
task-cook-party = Cuisiner pour une grande fête
task-bake-at-home = Faire du pain ou des gâteaux à la maison
task-cook-allergy = Cuisiner pour une personne avec une allergie ou du diabète
    .help = Par exemple un repas sans noix ou sans sucre.
task-keep-food = Ranger les aliments pour qu'ils restent frais
task-shop-cheaply = Planifier des repas et faire les courses avec peu d'argent

group-cleaning-and-clothes = Nettoyer et laver
task-clean-home = Faire le ménage dans un appartement ou une maison
task-wash-and-iron = Laver et repasser des vêtements
task-mend-clothes = Coudre et raccommoder des vêtements
task-separate-waste = Trier les déchets à la maison
    .help = Par exemple le papier, le verre et le plastique à part.

group-running-home = Tenir une maison
task-run-household = Tenir une maison avec plusieurs personnes
task-handle-money = Payer les factures et gérer l'argent d'une famille
task-deal-with-offices = Lire des courriers officiels et remplir des formulaires
    .help = Par exemple pour l'école, les impôts ou le séjour.
task-organise-move = Organiser un déménagement

subfield-repairs = Réparations et jardin
group-home-repairs = Réparer et rénover
task-paint-home = Peindre des pièces à la maison
task-repair-home = Réparer des choses à la maison avec des outils
task-build-furniture = Monter des meubles
task-unblock-home-drain = Déboucher un évier ou changer un robinet à la maison
task-lay-floor-home = Poser du carrelage ou un sol à la maison
task-help-build-house = Aider à construire une maison pour la famille ou des voisins
task-repair-bicycles = Réparer des vélos
task-repair-cars = Réparer une voiture ou une moto

group-garden-and-animals = Jardin et animaux
task-grow-vegetables = Cultiver des légumes pour la famille
task-keep-garden = Tondre la pelouse et tailler des buissons dans un jardin
task-keep-animals = Élever des poules, des chèvres ou d'autres animaux pour la famille
task-keep-pets = S'occuper de chiens, de chats ou d'autres animaux de compagnie

field-family = Famille et amis
subfield-children = Enfants
group-raising-children = Élever des enfants
task-raise-children = S'occuper d'enfants à la maison tous les jours
task-care-for-baby = Nourrir des bébés et changer des couches
task-comfort-own-child = Consoler des enfants et calmer leurs disputes
task-help-learn = Aider des enfants à lire et à faire leurs devoirs
task-organise-child-day = Organiser l'école, le médecin et les loisirs des enfants

subfield-care = S'occuper de proches
group-caring = Aide et soins
task-care-for-relative = S'occuper à la maison d'un membre de la famille âgé ou malade
task-wash-relative = Aider un membre de la famille à se laver, à s'habiller et à aller aux toilettes
task-give-relative-medicine = Veiller à ce qu'un membre de la famille prenne bien ses médicaments
task-care-disabled = Aider un membre de la famille qui a un handicap
    .help = Par exemple une personne qui ne peut pas marcher ou voir.
task-go-with-relative = Accompagner des membres de la famille chez le médecin ou dans une administration
task-interpret-family = Interpréter pour la famille ou des amis
task-give-comfort = Écouter et consoler des personnes dans un moment difficile

field-community = Vie sociale
subfield-volunteering = Bénévolat
group-helping = Aider des gens
task-visit-lonely = Rendre visite à des personnes âgées ou isolées
task-help-newcomers = Montrer aux nouveaux arrivants comment les choses marchent dans une ville
    .help = Par exemple où trouver un médecin ou une école.
task-teach-language = Aider des gens à apprendre une langue
task-hand-out-food = Trier et distribuer des aliments ou des vêtements aux personnes qui en ont besoin
    .help = Par exemple dans une banque alimentaire.
task-give-first-aid = Donner les premiers secours
task-rescue-service = Aider chez les pompiers volontaires ou dans une équipe de secours
    .help = Les volontaires aident sans salaire.
task-settle-conflict = Aider deux personnes ou deux groupes à finir une dispute

subfield-associations = Associations
group-organising = Organiser et diriger
task-organise-event = Organiser une fête, un festival ou une journée sportive
task-organise-trip = Organiser un voyage pour un groupe
task-lead-group = Diriger une équipe de bénévoles
    .help = Par exemple dans un club, une école ou une communauté religieuse.
task-lead-meeting = Diriger une réunion et parler devant des gens
task-train-children = Entraîner des enfants ou des jeunes au sport ou à la musique
task-keep-accounts = Gérer l'argent et les comptes d'une association
    .help = Les comptes montrent l'argent qui entre et qui sort.
task-sell-at-stall = Vendre de la nourriture ou des objets à une fête ou à une brocante
    .help = À une brocante, on vend des objets d'occasion.
task-write-minutes = Noter ce qui est décidé pendant une réunion
    .help = Ces notes s'appellent aussi un compte rendu.

field-digital = Téléphone et ordinateur
subfield-digital-skills = Compétences numériques
group-phone = Téléphone
task-use-phone-apps = Utiliser des applis de téléphone pour les plans, formulaires et rendez-vous
task-make-video-calls = Faire des appels vidéo et envoyer des photos et des fichiers
task-pay-online = Gérer sa banque, payer et acheter en ligne en sécurité
task-sell-used-things = Vendre des choses en ligne avec des photos et un petit texte
task-help-with-phone = Aider d'autres personnes à utiliser un téléphone ou un ordinateur

group-computer = Ordinateur
task-use-computer = Écrire des lettres à l'ordinateur
task-write-emails = Écrire des e-mails et envoyer des documents
task-use-spreadsheet = Faire des listes et des calculs dans un tableau à l'ordinateur
task-find-information = Chercher et comparer des informations sur Internet

field-travel = Déplacements
subfield-mobility = Déplacements
group-driving = Conduire et trouver son chemin
task-drive-car = Conduire une voiture
task-drive-others = Conduire des voisins ou des personnes âgées quelque part en voiture
task-find-way = Trouver son chemin en bus et en train dans une nouvelle ville
task-live-in-cultures = Vivre et travailler avec des personnes de cultures différentes
