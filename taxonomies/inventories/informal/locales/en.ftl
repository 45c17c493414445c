### Skills from everyday life: the texts of inventory.toml beside this folder.
### How to translate: docs/inventory-format.md, "Texts". Tasks stand alone on a line, say no "you", and have at most 90 characters.

inventory-title = Skills from everyday life
inventory-description = Tasks that people do without pay: at home, in the family, as volunteers, in associations and with phones.

field-home = Home
subfield-household = Household
group-cooking = Cook and shop
task-cook-family = Cook every day for a family
task-cook-party = Cook for a large party or festival
task-bake-at-home = Bake bread or cakes at home
task-cook-allergy = Cook for a person with an allergy or diabetes
    .help = For example a meal without nuts or without sugar.
task-keep-food = Store food so that it stays fresh
task-shop-cheaply = Plan meals and shop with little money

group-cleaning-and-clothes = Clean and wash
task-clean-home = Clean a flat or house
task-wash-and-iron = Wash and iron clothes
task-mend-clothes = Sew and mend clothes
task-separate-waste = Separate waste at home
    .help = For example paper, glass and plastic apart.

group-running-home = Run a household
task-run-household = Run a household with several people
task-handle-money = Pay bills and manage the money of a family
task-deal-with-offices = Read official letters and fill in forms
    .help = For example for school, tax or residence.
task-organise-move = Organise the move to a new home

subfield-repairs = Repairs and garden
group-home-repairs = Repair and renovate
task-paint-home = Paint rooms at home
task-repair-home = Repair things at home with tools
task-build-furniture = Put furniture together
task-unblock-home-drain = Unblock a sink or change a tap at home
task-lay-floor-home = Lay tiles or a floor at home
task-help-build-house = Help build a house for family or neighbours
task-repair-bicycles = Repair bicycles
task-repair-cars = Repair a car or motorbike

group-garden-and-animals = Garden and animals
task-grow-vegetables = Grow vegetables for the family
task-keep-garden = Mow grass and cut bushes in a garden
task-keep-animals = Keep hens, goats or other animals for the family
task-keep-pets = Look after dogs, cats or other pets

field-family = Family and friends
subfield-children = Children
group-raising-children = Raise children
task-raise-children = Look after children at home every day
task-care-for-baby = Feed babies and change nappies
task-comfort-own-child = Comfort children and settle quarrels between them
task-help-learn = Help children with reading and homework
task-organise-child-day = Organise school, doctor and hobbies of children

subfield-care = Care for family members
group-caring = Care
task-care-for-relative = Care for an old or ill family member at home
task-wash-relative = Help a family member wash, dress and use the toilet
task-give-relative-medicine = See that a family member takes medicines correctly
task-care-disabled = Support a family member with a disability
    .help = For example a person who cannot walk or see.
task-go-with-relative = Go with family members to the doctor or to an office
task-interpret-family = Interpret for family or friends
task-give-comfort = Listen to people in a hard time and give comfort

field-community = Community
subfield-volunteering = Volunteering
group-helping = Help people
task-visit-lonely = Visit old or lonely people
task-help-newcomers = Show newcomers how things work in a town
    .help = For example where to find a doctor or a school.
task-teach-language = Help people learn a language
task-hand-out-food = Sort and give out food or clothes to people in need
    .help = For example in a food bank.
task-give-first-aid = Give first aid
task-rescue-service = Help in a volunteer fire brigade or rescue team
    .help = Volunteers help without pay.
task-settle-conflict = Help two people or groups end a quarrel

subfield-associations = Associations
group-organising = Organise and lead
task-organise-event = Organise a party, festival or sports day
task-organise-trip = Organise a trip for a group
task-lead-group = Lead a team of volunteers
    .help = For example in a club, a school or a religious community.
task-lead-meeting = Lead a meeting and speak in front of people
task-train-children = Train children or young people in sport or music
task-keep-accounts = Keep the money and the accounts of an association
    .help = Accounts show what money came in and went out.
task-sell-at-stall = Sell food or goods at a festival or flea market
    .help = At a flea market people sell used things.
task-write-minutes = Write down what was agreed at a meeting
    .help = These notes are also called minutes.

field-digital = Phone and computer
subfield-digital-skills = Digital skills
group-phone = Phone
task-use-phone-apps = Use apps on a phone for maps, forms and appointments
task-make-video-calls = Make video calls and send photos and files
task-pay-online = Bank, pay and shop online safely
task-sell-used-things = Sell things online with photos and a short text
task-help-with-phone = Help other people use a phone or computer

group-computer = Computer
task-use-computer = Write letters on a computer
task-write-emails = Write emails and send documents
task-use-spreadsheet = Make lists and sums in a table on a computer
task-find-information = Find and compare information on the internet

field-travel = On the move
subfield-mobility = On the move
group-driving = Drive and find the way
task-drive-car = Drive a car
task-drive-others = Drive neighbours or old people to places
task-find-way = Find the way in a new town by bus and train
task-live-in-cultures = Live and work with people of different cultures
