### Domestic and elderly care: the texts of inventory.toml beside this folder.
### How to translate: docs/inventory-format.md, "Texts". Tasks stand alone on a line, say no "you", and have at most 90 characters.

inventory-title = Domestic and elderly care
inventory-description = Tasks for people and homes: personal care, company, children, household and help between languages.

field-household = Household
subfield-home = Home
group-cleaning-home = Clean a home
task-clean-home = Clean the rooms of a private home
task-wash-up-kitchen = Wash dishes and tidy a kitchen
task-make-beds = Make beds and change bed sheets in a home
task-wash-clothes = Wash, dry and fold the clothes of a household
task-iron-clothes = Iron clothes

group-meals-and-shopping = Meals and shopping
task-cook-meals = Cook daily meals for a family or an older person
task-cook-diet = Cook for a person who cannot eat some foods
    .help = For example with diabetes, an allergy or no salt.
task-shop-for-household = Buy food and other things for a household
task-pay-bills = Keep the household money and pay bills for another person

group-working-in-homes = Work for a family
task-agree-tasks = Agree on tasks and hours with a family
task-plan-own-work = Plan the work in a home alone
task-keep-private = Keep family matters private

field-adult-care = Care of adults
subfield-personal-care = Personal care
group-washing-and-dressing = Wash and dress
task-help-wash = Help a person wash or take a shower
task-help-dress = Help a person get dressed
task-help-mouth = Clean another person's teeth or false teeth
task-help-toilet = Help a person use the toilet
task-change-pads = Change incontinence pads of an adult
    .help = Pads are worn by adults who cannot control their bladder.

group-eating = Eat and drink
task-help-eat = Help a person eat and drink
task-serve-meals = Bring meals to people in a care home
task-note-food = Write down how much a person eats and drinks

group-moving = Move and lie
task-help-walk = Help a person stand up and walk
task-move-to-chair = Move a person from the bed to a chair and back
task-use-hoist = Lift a person with a patient hoist
    .help = A patient hoist is a device that lifts a person who cannot stand.
task-push-wheelchair = Push a person in a wheelchair
task-turn-in-bed = Turn a person in bed to prevent sore skin
task-make-care-bed = Change the sheets while a sick person stays in bed

subfield-health = Health and safety
group-watching-health = Watch over health
task-notice-changes = Notice when a person gets ill and tell the nurse or family
task-measure-values = Measure blood pressure, pulse and temperature
    .help = Blood pressure shows how hard the blood pushes.
task-help-medicines = Remind a person to take medicines at the right time
task-watch-at-night = Look after a person at night
task-call-for-help = Call for help and act correctly in an emergency
task-prevent-falls = Make a home safe so that nobody falls
task-care-at-end-of-life = Care for a person who will die soon

group-hygiene-and-notes = Hygiene and care notes
task-prevent-infection = Disinfect hands and wear gloves and a mask
    .help = To disinfect is to kill germs.
task-write-care-notes = Write down the care given each day
task-hand-over-shift = Tell the next shift how each person is
task-work-under-nurse = Work in a team under a nurse
task-work-shifts = Work at nights and weekends

subfield-company = Company and support
group-being-there = Keep company
task-keep-company = Keep an older person company
task-listen = Listen patiently to people with worries
task-lead-activities = Sing, play games or do exercises with a group of older people
task-let-do-alone = Help people do as much as they can alone
task-go-to-doctor = Go with a person to the doctor or to an office

group-dementia = Dementia and difficult moments
task-care-dementia = Look after a person with dementia
    .help = People with dementia forget more and more.
task-calm-upset-person = Stay calm when a person shouts or hits
    .help = For example a person who is afraid or confused.
task-talk-to-relatives = Talk with the family about the care of a person

field-children = Children
subfield-childcare = Childcare
group-babies = Babies
task-change-nappies = Change nappies
task-feed-baby = Prepare bottles and feed babies
task-wash-children = Wash and dress small children
task-put-to-bed = Put children to bed

group-with-children = Play and learn
task-watch-children = Look after children so that nothing happens to them
task-play-with-children = Play with children
task-read-to-children = Read stories to children
task-set-limits = Set rules for children and say no kindly
task-comfort-children = Comfort a crying child
task-make-home-safe = Make a home safe for small children
task-take-to-school = Take children to school and bring them home
task-help-homework = Help children with homework
task-talk-to-parents = Talk with parents about their child

field-mediation = Between languages
subfield-languages = Languages and services
group-interpreting = Interpret
task-interpret-talk = Interpret a conversation between two people
    .help = To interpret is to say in one language what was said in another.
task-interpret-exactly = Interpret everything exactly and take no side
task-interpret-by-phone = Interpret by phone or video
task-translate-letters = Read a letter and say it in another language

group-orientation = Help people find their way
task-explain-letters = Explain official letters and help fill in forms
task-show-services = Show people where they get help in the town
task-explain-culture = Explain customs of one culture to people from another
task-keep-distance = Help people and still keep private life and work apart
