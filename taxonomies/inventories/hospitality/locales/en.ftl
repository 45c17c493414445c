### Hospitality and kitchen: the texts of inventory.toml beside this folder.
### How to translate: docs/inventory-format.md, "Texts". Tasks stand alone on a line, say no "you", and have at most 90 characters.

inventory-title = Hospitality and kitchen
inventory-description = Tasks in kitchens, restaurants, bars and hotels: prepare food, serve guests and work at a reception.

field-kitchen = Kitchen
subfield-preparing = Prepare food
group-preparation = Wash and cut
task-wash-vegetables = Wash and peel vegetables
task-cut-food = Cut vegetables and meat with a kitchen knife
task-make-salads = Make salads and cold starters
task-make-sandwiches = Make sandwiches
task-use-kitchen-machines = Use kitchen machines to slice, mix or cut
task-prepare-meat-and-fish = Prepare raw meat and fish for cooking

group-storing-food = Store food
task-check-food-delivery = Check a food delivery for weight, quality and dates
task-store-food = Store food in the right place, cold or dry
task-label-food = Put the date on food that is open or cooked
task-check-fridge = Check the temperature of fridges and freezers
task-freeze-food = Cool, freeze and thaw food safely
    .help = To thaw is to let frozen food get soft again.
task-order-food = Order food and drinks for a kitchen

subfield-cooking = Cook
group-hot-dishes = Cook hot dishes
task-cook-soups = Cook soups and sauces
task-cook-meat = Cook meat dishes
task-cook-fish = Cook fish dishes
task-cook-vegetables = Cook vegetable dishes
task-cook-pasta = Cook pasta and rice for many guests
task-follow-recipe = Cook a new dish from a recipe
task-season-food = Taste dishes and season them
    .help = To season is to add salt, pepper or herbs.
task-plate-food = Put food on plates nicely
    .help = The food looks good and each plate is the same.
task-grill-food = Grill and roast food
task-cook-for-many = Cook for more than 50 people
task-make-desserts = Make desserts
task-cook-diet-meals = Cook meals for guests with allergies or special diets
    .help = For example without milk, nuts or gluten.

group-pizza = Pizza
task-make-dough = Make pizza dough
task-stretch-dough = Stretch pizza dough by hand
    .help = The dough gets thin and round.
task-top-pizza = Put sauce and toppings on a pizza
task-bake-pizza = Bake pizza in a pizza oven

group-fast-food = Fast food and canteen
task-deep-fry = Deep-fry food
    .help = Food is cooked in a lot of hot oil.
task-make-burgers = Make burgers and hot snacks quickly
task-reheat-food = Heat up ready meals and measure the temperature
task-portion-food = Divide food into equal portions
task-serve-at-counter = Serve food at a counter
task-pack-takeaway = Pack food to take away
task-leave-kitchen-ready = Leave a kitchen workplace clean and ready for the next shift

subfield-washing-up = Clean the kitchen
group-dishes = Wash dishes and clean
task-run-dishwasher = Run a big dishwasher in a restaurant or canteen
task-wash-pots = Wash big pots and pans by hand
task-put-away-dishes = Sort clean dishes and put them away
task-polish-glasses = Polish glasses, knives and forks
task-clean-kitchen = Clean and disinfect tables and work surfaces in a kitchen
    .help = To disinfect is to kill germs.
task-clean-equipment = Clean ovens, fryers and kitchen machines
task-kitchen-waste = Separate kitchen waste and take it out

field-guests = Guests
subfield-restaurant = Restaurant
group-service = Serve at the table
task-seat-guests = Welcome guests and show them a table
task-take-orders = Take orders for food and drinks
task-explain-menu = Explain the menu to guests
task-recommend-dishes = Recommend dishes and wine to guests
task-carry-plates = Carry several plates or a full tray
task-set-tables = Set tables and get a dining room ready
task-clear-tables = Clear tables
task-set-up-buffet = Set up a buffet and fill it again
    .help = At a buffet guests take the food themselves.
task-bring-bill = Bring the bill and take the money

subfield-bar = Bar
group-drinks = Prepare drinks
task-make-coffee = Make coffee with an espresso machine
task-draw-beer = Draw beer from the tap
    .help = The beer comes from a barrel.
task-mix-cocktails = Mix cocktails
task-serve-drinks = Serve drinks to guests
task-check-age = Check the age of guests before they get alcohol
task-open-wine = Open wine and serve it at the table
task-stock-bar = Refill and clean a bar and its coffee machine

subfield-hotel = Hotel
group-reception = Work at a reception
task-check-in-guests = Check in hotel guests and give them the key
    .help = Guests show a passport and get a room.
task-check-out-guests = Prepare the bill and check out hotel guests
task-book-rooms = Take room bookings by phone or email
task-hotel-program = Work with a hotel booking program
task-solve-complaints = Listen to complaints and find a solution
task-speak-foreign-language = Talk with guests in a foreign language
task-give-tips = Tell guests what they can see and do in the town
task-carry-luggage = Carry guests' luggage to the room
