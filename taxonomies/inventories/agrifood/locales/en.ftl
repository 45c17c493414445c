### Agriculture and food processing: the texts of inventory.toml beside this folder.
### How to translate: docs/inventory-format.md, "Texts". Tasks stand alone on a line, say no "you", and have at most 90 characters.

inventory-title = Agriculture and food processing
inventory-description = Tasks in fields, greenhouses, vineyards, forests and stables, and with meat, fish, bread and food machines.

field-plants = Plants
subfield-fields = Fields
group-growing = Sow and plant
task-prepare-soil = Dig and rake soil by hand
task-sow-seeds = Sow seeds
task-plant-seedlings = Plant young plants in the ground
    .help = Young plants grow from seeds. They are small and break easily.
task-weed-plants = Remove weeds from rows of plants
task-water-plants = Water plants and set up hoses or sprinklers
task-fertilise = Spread fertiliser or manure
    .help = Fertiliser is food for plants.
task-spot-pests = See when plants are ill or have insects
task-spray-plants = Spray plants against insects and diseases

group-harvesting = Harvest
task-pick-fruit = Pick fruit by hand
task-pick-from-ladder = Pick fruit from a ladder
task-see-ripe-fruit = See which fruit or vegetables are ripe
task-cut-vegetables = Cut lettuce, cabbage or other vegetables in the field
task-sort-fruit = Sort fruit and vegetables by size and quality
task-pack-fruit = Pack fruit and vegetables in boxes
task-prune-trees = Cut branches of fruit trees
    .help = This is done so that the tree gives more fruit.

subfield-greenhouse-and-vines = Greenhouse and vineyard
group-greenhouse = Greenhouse
task-pot-plants = Put plants into pots
task-grow-cuttings = Grow new plants from seeds or cut pieces
task-tie-tomatoes = Tie up tomatoes or cucumbers and take off side shoots
task-set-climate = Set heat, air and water in a greenhouse
    .help = A greenhouse is a house of glass or plastic for plants.

group-vineyard = Vineyard
task-prune-vines = Cut vines in winter
task-tie-vines = Tie vines to wires
    .help = Grapes grow on vines.
task-remove-shoots = Take off leaves and shoots of vines in summer
task-pick-grapes = Pick grapes
task-repair-vine-wires = Repair posts and wires in a vineyard

subfield-forest = Forest
group-forestry = Forest work
task-use-chainsaw = Work with a chainsaw
task-fell-trees = Cut down trees
task-cut-up-trees = Cut off branches and cut trunks to length
task-sharpen-saw = Clean and sharpen a chainsaw or brushcutter
task-cut-bushes = Cut bushes and high grass with a brushcutter
    .help = A brushcutter is a long machine with a turning blade.
task-plant-trees = Plant young trees in a forest
task-pull-logs = Pull logs out of a forest

subfield-tractors = Tractors
group-tractor = Tractors and farm machines
task-drive-tractor = Drive a tractor
task-attach-machines = Attach machines to a tractor
task-plough-field = Plough a field with a tractor
task-pull-trailer = Transport loads with tractor and trailer
task-make-hay = Make hay or silage
    .help = Silage is wet grass that is kept as animal food.
task-drive-combine = Drive a combine harvester
    .help = A large machine that harvests grain.
task-service-tractor = Check oil, tyres and grease of farm machines

field-animals = Animals
subfield-livestock = Farm animals
group-animal-care = Feed and care
task-feed-animals = Feed farm animals
task-milk-animals = Milk cows, goats or sheep
task-clean-milking-machine = Clean a milking machine
task-clean-stable = Clean a stable and put in new straw
task-see-ill-animals = See when an animal is ill
task-move-animals = Move and hold animals safely
task-raise-young-animals = Raise calves, lambs or other young animals
task-help-birth = Help when an animal gives birth
task-keep-hens = Look after hens and collect eggs
task-build-fences = Build and repair fences for animals

field-food = Food processing
subfield-meat-and-fish = Meat and fish
group-meat = Cut meat
task-take-out-bones = Take bones out of meat
task-cut-carcass = Split large parts of animals
    .help = For example half a cow or pig.
task-cut-portions = Cut meat into portions
task-sharpen-knives = Sharpen knives for meat
task-cut-poultry = Cut up chickens
task-make-sausages = Mince meat and make sausages
    .help = To mince meat is to cut it into very small pieces with a machine.
task-clean-fish = Clean fish and cut fillets
    .help = A fillet is a piece of fish without bones.
task-slaughter-animals = Slaughter animals
task-work-in-cold-rooms = Work in cold rooms for food

subfield-bakery = Bakery
group-baking = Bake
task-weigh-ingredients = Weigh and mix ingredients by a recipe
task-knead-dough = Mix and knead dough with a machine
task-shape-dough = Form bread and rolls
task-let-dough-rise = Let dough rise and see when it is ready
    .help = Dough with yeast gets larger when it is warm.
task-run-bread-oven = Bake bread in a large oven
task-make-cakes = Make cakes and pastries

subfield-food-factory = Food factory
group-food-line = Work on a food line
task-run-food-line = Run a machine line for food
task-run-food-packer = Run a machine that packs food
task-check-food-temperature = Check and note temperatures in food production
task-take-out-bad-food = Take bad food off the line
task-label-food-packs = Put labels with dates and contents on food packs
task-stack-food-boxes = Stack food boxes on pallets
task-clean-food-machines = Clean and disinfect food machines
