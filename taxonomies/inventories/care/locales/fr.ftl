inventory-title = Services à la personne et aide aux personnes âgées
inventory-description = Tâches pour des personnes et des logements : soins, compagnie, enfants, ménage et aide entre les langues.

field-household = Ménage
subfield-home = Logement
group-cleaning-home = Nettoyer un logement
task-clean-home = Faire le ménage chez un particulier
task-wash-up-kitchen = Faire la vaisselle et ranger une cuisine
task-make-beds = Faire les lits et changer les draps dans un logement
task-wash-clothes = Laver, sécher et plier le linge de maison
task-iron-clothes = Repasser des vêtements

group-meals-and-shopping = Repas et courses
task-cook-meals = Cuisiner les repas de tous les jours pour une famille ou une personne âgée
task-cook-diet = Cuisiner pour une personne qui ne peut pas manger de tout
    .help = Par exemple en cas de diabète ou d'allergie, ou sans sel.
task-shop-for-household = Faire les courses pour un foyer
task-pay-bills = Gérer l'argent des courses et payer les factures d'une autre personne

group-working-in-homes = Travailler pour une famille
task-agree-tasks = Convenir des tâches et des horaires avec une famille
task-plan-own-work = Planifier sans aide le travail dans un logement
task-keep-private = Ne pas parler à d'autres des affaires d'une famille

field-adult-care = Aide et soins aux adultes
subfield-personal-care = Soins du corps
group-washing-and-dressing = Laver et habiller
task-help-wash = Aider une personne à se laver ou à prendre une douche
task-help-dress = Aider une personne à s'habiller
task-help-mouth = Laver les dents ou le dentier d'une autre personne
task-help-toilet = Aider une personne à aller aux toilettes
task-change-pads = Changer les protections d'incontinence d'un adulte
    .help = Les adultes qui ne peuvent pas retenir leur urine portent ces protections.

group-eating = Manger et boire
task-help-eat = Aider une personne à manger et à boire
task-serve-meals = Distribuer les repas dans une maison de retraite
task-note-food = Noter combien une personne mange et boit

group-moving = Bouger et être au lit
task-help-walk = Aider une personne à se lever et à marcher
task-move-to-chair = Transférer une personne du lit au fauteuil et retour
task-use-hoist = Soulever une personne avec un lève-personne
    .help = Un lève-personne est un appareil qui soulève une personne qui ne tient pas debout.
task-push-wheelchair = Pousser une personne en fauteuil roulant
task-turn-in-bed = Changer la position d'une personne au lit pour éviter des plaies
task-make-care-bed = Changer les draps pendant qu'une personne malade reste au lit

subfield-health = Santé et sécurité
group-watching-health = Surveiller la santé
task-notice-changes = Remarquer qu'une personne tombe malade et le dire au personnel infirmier ou à la famille
task-measure-values = Mesurer la tension, le pouls et la température
    .help = La tension montre avec quelle force le sang pousse.
task-help-medicines = Rappeler à une personne de prendre ses médicaments à la bonne heure
task-watch-at-night = Veiller une personne la nuit
task-call-for-help = Appeler les secours et bien réagir en cas d'urgence
task-prevent-falls = Rendre un logement sûr pour que personne ne tombe
task-care-at-end-of-life = Accompagner une personne en fin de vie

group-hygiene-and-notes = Hygiène et dossier de soins
task-prevent-infection = Désinfecter ses mains et porter des gants et un masque
    .help = Désinfecter, c'est tuer les microbes.
task-write-care-notes = Noter chaque jour les soins donnés
task-hand-over-shift = Dire à l'équipe suivante comment va chaque personne
task-work-under-nurse = Travailler en équipe sous la responsabilité d'un infirmier ou d'une infirmière
task-work-shifts = Travailler la nuit et le week-end

subfield-company = Compagnie et soutien
group-being-there = Tenir compagnie
task-keep-company = Tenir compagnie à une personne âgée
task-listen = Écouter avec patience des personnes qui ont des soucis
task-lead-activities = Chanter, jouer ou faire de la gym avec un groupe de personnes âgées
task-let-do-alone = Aider des personnes à faire seules le plus de choses possible
task-go-to-doctor = Accompagner une personne chez le médecin ou dans une administration

group-dementia = Démence et moments difficiles
task-care-dementia = S'occuper d'une personne atteinte de démence
    .help = Les personnes atteintes de démence oublient de plus en plus de choses.
task-calm-upset-person = Rester calme quand une personne crie ou frappe
    .help = Par exemple une personne qui a peur ou qui est confuse.
task-talk-to-relatives = Parler avec la famille des soins à une personne

field-children = Enfants
subfield-childcare = Garde d'enfants
group-babies = Bébés
task-change-nappies = Changer des couches
task-feed-baby = Préparer des biberons et nourrir des bébés
task-wash-children = Laver et habiller de petits enfants
task-put-to-bed = Coucher des enfants

group-with-children = Jouer et apprendre
task-watch-children = Surveiller des enfants pour qu'il ne leur arrive rien
task-play-with-children = Jouer avec des enfants
task-read-to-children = Lire des histoires à des enfants
task-set-limits = Donner des règles à des enfants et dire non gentiment
task-comfort-children = Consoler un enfant qui pleure
task-make-home-safe = Rendre un logement sûr pour de petits enfants
task-take-to-school = Emmener des enfants à l'école et les ramener à la maison
task-help-homework = Aider des enfants à faire leurs devoirs
task-talk-to-parents = Parler avec des parents de leur enfant

field-mediation = Entre les langues
subfield-languages = Langues et services
group-interpreting = Interpréter
task-interpret-talk = Interpréter un entretien entre deux personnes
    .help = Interpréter, c'est dire dans une langue ce que quelqu'un a dit dans une autre.
task-interpret-exactly = Interpréter tout exactement et rester neutre
task-interpret-by-phone = Interpréter par téléphone ou par vidéo
task-translate-letters = Lire une lettre et la dire dans une autre langue

group-orientation = Aider des personnes à s'orienter
task-explain-letters = Expliquer des courriers officiels et aider à remplir des formulaires
task-show-services = Montrer à des personnes où trouver de l'aide dans la ville
task-explain-culture = Expliquer les habitudes d'une culture à des personnes d'une autre culture
task-keep-distance = Aider des personnes et séparer quand même vie privée et travail
