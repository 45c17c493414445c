inventory-title = Logistique d'entrepôt et de production
inventory-description = Tâches avec des marchandises : décharger, stocker, préparer, emballer, charger, livrer, et apporter le matériel aux machines.

field-warehouse = Entrepôt
subfield-goods-in = Réception des marchandises
group-unloading = Décharger et déplacer des marchandises
task-unload-by-hand = Décharger des cartons lourds de camions à la main
task-use-hand-pallet-truck = Déplacer des palettes avec un transpalette manuel
    .help = Un transpalette manuel soulève un peu une palette. Une personne le tire.
task-use-electric-pallet-truck = Déplacer des palettes avec un transpalette électrique
    .help = C'est un transpalette avec un moteur. La personne qui le conduit marche derrière ou monte dessus.

group-checking-deliveries = Contrôler les livraisons
task-check-delivery-note = Comparer une livraison avec le bon de livraison
    .help = Un bon de livraison est une liste des marchandises livrées.
task-check-new-goods = Vérifier que les marchandises reçues ne sont pas abîmées
task-report-transport-damage = Prendre des photos de dégâts de transport et écrire un rapport
task-enter-goods-received = Enregistrer les marchandises reçues dans l'ordinateur
task-label-stock = Coller des étiquettes avec un numéro ou un code-barres sur des marchandises

subfield-storage = Stockage
group-storing = Ranger les marchandises
task-store-goods = Ranger des marchandises au bon endroit dans les rayonnages
task-move-stock = Transférer des marchandises d'un emplacement à un autre
task-oldest-first = Ranger les marchandises pour que les plus anciennes sortent en premier
    .help = Les nouvelles marchandises vont derrière les anciennes. On dit aussi : premier entré, premier sorti.
task-scan-barcodes = Scanner des codes-barres avec un lecteur à main
    .help = Un code-barres est un code fait de lignes noires et blanches.
task-find-goods-in-system = Chercher dans un ordinateur où des marchandises sont rangées

group-special-goods = Marchandises froides et dangereuses
task-work-in-cold-store = Travailler dans une chambre froide ou une chambre de congélation
task-check-dates = Contrôler les dates de péremption des marchandises
task-store-dangerous-goods = Stocker des matières dangereuses en sécurité
    .help = Les matières dangereuses peuvent brûler, exploser ou empoisonner, par exemple du gaz ou de l'acide.

group-counting = Compter les marchandises
task-count-stock = Compter des marchandises et noter le nombre
task-keep-stock-lists = Tenir des listes des marchandises qui entrent et qui sortent
task-clear-stock-errors = Trouver pourquoi le nombre de marchandises dans l'ordinateur est faux

subfield-orders = Commandes
group-picking = Préparer des commandes
task-pick-with-scanner = Préparer une commande avec un scanner à main
task-pick-with-list = Préparer une commande avec une liste papier
task-pick-by-voice = Préparer des commandes avec un casque qui dit quoi prendre
    .help = Cette façon de travailler s'appelle aussi guidage vocal.
task-drive-picking-truck = Conduire un chariot préparateur de commandes qui monte jusqu'au rayonnage
task-build-mixed-pallet = Empiler des marchandises différentes sur une palette pour qu'elle soit stable
task-check-order = Vérifier qu'une commande est complète et juste
task-bring-orders-to-gate = Mettre les commandes prêtes au bon quai
    .help = Au quai, on charge les camions.

group-packing = Emballer des marchandises
task-choose-packaging = Choisir le bon carton et le bon rembourrage pour des marchandises
task-fill-and-close-boxes = Monter des cartons, les remplir et les fermer
task-pack-fragile-goods = Emballer du verre et d'autres objets fragiles
task-label-parcels = Peser des colis et coller les étiquettes d'adresse
task-wrap-pallets = Filmer des palettes avec du plastique et les fixer avec des sangles
    .help = Ainsi, les marchandises restent sur la palette.
task-run-packing-machine = Conduire une machine d'emballage
task-sort-returns = Contrôler les marchandises que les clients renvoient
task-keep-workplace-tidy = Garder le poste de travail et les passages propres et libres

field-transport = Véhicules et transport
subfield-lift-trucks = Chariots élévateurs
group-forklift = Conduire un chariot élévateur
task-drive-forklift = Conduire un chariot élévateur et déplacer des palettes
task-drive-reach-truck = Conduire un chariot à mât rétractable et ranger des palettes en hauteur
    .help = C'est un chariot élévateur pour les allées étroites et les rayonnages très hauts.
task-check-forklift = Contrôler les freins, les feux et les pneus d'un chariot élévateur avant le travail
task-charge-forklift = Charger ou changer la batterie d'un chariot élévateur

subfield-loading = Chargement
group-lorries = Charger des camions
task-load-lorry-with-forklift = Charger des camions avec un chariot élévateur
task-secure-load = Attacher un chargement avec des sangles pour qu'il ne bouge pas
task-plan-loading = Planifier l'ordre et la place des marchandises dans un camion

subfield-parcels-and-delivery = Colis et livraison
group-parcels = Trier des colis
task-sort-parcels = Trier des colis par adresse ou par code postal
task-work-at-parcel-belt = Travailler sur un convoyeur rapide de tri de colis
task-repack-damaged-parcels = Remballer des colis abîmés et les signaler
task-load-van-by-stops = Charger une camionnette dans l'ordre de la tournée

group-delivery = Livrer des marchandises
task-drive-van = Conduire une camionnette sur la route
task-check-van = Contrôler les pneus, l'huile et les feux d'une camionnette avant le départ
task-plan-route = Planifier une tournée avec beaucoup d'arrêts
task-find-addresses = Trouver des adresses avec un GPS
task-deliver-parcels = Livrer des colis à domicile
task-get-signature = Demander une signature ou prendre une photo à la livraison

field-production = Approvisionnement de la production
subfield-line-supply = Approvisionner machines et lignes
group-material = Apporter le matériel
task-bring-material = Apporter à temps les pièces aux machines et aux lignes de montage
task-drive-tugger-train = Conduire un petit train à wagons dans une usine
    .help = On l'appelle aussi petit train logistique.
task-refill-parts = Remplir les bacs de pièces quand une carte ou une lampe le demande
    .help = Cette façon de remplir les bacs s'appelle aussi kanban.
task-prepare-part-kits = Mettre toutes les pièces pour un travail dans une seule caisse
task-collect-finished-goods = Enlever les produits finis et les emballages vides d'une ligne
task-report-missing-material = Signaler à temps que du matériel manque
task-work-in-shifts = Travailler en équipes du matin, du soir et de nuit

field-office = Bureau et équipe
subfield-papers = Documents et planning
group-shipping-papers = Préparer l'expédition
task-write-shipping-papers = Préparer les documents d'une expédition
task-write-customs-papers = Préparer les documents de douane pour des marchandises d'autres pays ou vers d'autres pays
    .help = La douane contrôle les marchandises qui passent une frontière.
task-book-transport = Commander un camion ou un service de colis pour une expédition
task-give-out-gates = Dire aux chauffeurs quand et à quel quai charger
task-follow-shipments = Chercher où se trouve une expédition
task-use-tables = Remplir des tableaux sur l'ordinateur et écrire des e-mails

subfield-team = Équipe
group-leading = Diriger une équipe
task-give-out-work = Décider qui fait quel travail dans l'entrepôt
task-start-shift = Expliquer le travail à une équipe à la prise de poste
task-watch-orders = Veiller à ce que toutes les commandes soient prêtes à temps
task-plan-storage-space = Planifier le stockage des marchandises pour bien utiliser la place
task-organise-stocktaking = Organiser une fois par an l'inventaire de toutes les marchandises
task-train-colleagues = Montrer le travail aux nouveaux collègues
