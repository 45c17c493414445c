### Cleaning and facilities: the texts of inventory.toml beside this folder.
### How to translate: docs/inventory-format.md, "Texts". Tasks stand alone on a line, say no "you", and have at most 90 characters.

inventory-title = Cleaning and facilities
inventory-description = Tasks in and around buildings: clean rooms, windows and streets, wash linen, repair, guard and lead a team.

field-rooms = Rooms
subfield-offices = Offices and stairs
group-floors = Floors
task-sweep-and-mop = Sweep and mop floors
task-vacuum = Vacuum floors and carpets
task-put-up-wet-floor-sign = Put up a sign when the floor is wet
task-run-scrubber = Clean large floors with a floor cleaning machine
    .help = The machine washes and dries the floor in one go.
task-polish-floors = Polish floors and put on a protective layer
task-wash-carpets = Wash carpets and sofas with a machine

group-surfaces = Surfaces and bins
task-dust-furniture = Dust desks, shelves and furniture
task-empty-bins = Empty bins and put in new bags
task-clean-break-room = Clean an office kitchen
task-remove-stains = Remove stains from furniture, carpets or clothes
task-clean-after-building = Clean rooms after building work

group-washrooms = Toilets and products
task-clean-toilets = Clean toilets and washrooms
task-refill-soap = Refill soap, paper towels and toilet paper
task-dilute-products = Mix cleaning products with the right amount of water
task-use-cloth-colours = Use a different cloth colour for each area
    .help = So dirt from toilets does not get to tables or kitchens.
task-follow-plan = Clean by a written plan

subfield-hotel-and-hospital = Hotels and hospitals
group-hotel-rooms = Hotel rooms
task-clean-hotel-room = Clean hotel rooms
task-make-hotel-beds = Make hotel beds quickly and neatly
task-load-trolley = Load a cleaning trolley with linen and products
task-hand-in-lost-things = Hand in things that guests forgot
task-report-defects = Report broken things in a room or building

group-hospital-rooms = Hospital rooms
task-clean-patient-room = Clean rooms of patients in a hospital
task-clean-isolation-room = Clean rooms of patients with infections
    .help = Patients in these rooms must not meet other patients.
task-disinfect-surfaces = Disinfect surfaces by a plan
    .help = To disinfect is to kill germs.
task-collect-clinical-waste = Collect dangerous hospital waste, such as needles

subfield-laundry = Laundry
group-linen = Wash and iron
task-collect-linen = Collect dirty linen and sort it by colour and dirt
task-read-care-labels = Read washing symbols on clothes
    .help = The symbols show how hot a thing may be washed.
task-run-big-washer = Run big washing machines
task-run-big-dryer = Run big dryers
task-use-ironing-machine = Put sheets into a big ironing machine
task-iron-clothes = Iron shirts and work clothes
task-fold-linen = Fold and stack clean linen
task-check-linen = Check clean linen for stains and holes
task-mend-linen = Sew torn linen and work clothes

field-outside = Outside
subfield-glass = Windows and facades
group-windows = Windows and facades
task-clean-windows = Clean windows and mirrors
task-prepare-window-tools = Get ladder, bucket and tools for window cleaning ready
task-clean-from-ladder = Clean safely from a ladder
task-use-water-pole = Clean high windows from the ground with a long water pole
task-clean-facades = Clean the outside walls of buildings
    .help = For example walls of stone, metal or glass.
task-use-high-pressure = Clean with a high-pressure cleaner
    .help = It cleans with water that comes out very hard.
task-block-area-below = Close the area below before work at height
task-use-rope-or-platform = Clean tall buildings from a lifting platform or a rope
    .help = A lifting platform brings people up to high places.

subfield-streets = Streets and waste
group-waste = Collect waste
task-collect-waste = Collect household waste with a waste lorry
task-guide-lorry = Guide a lorry driver when the lorry goes back
task-check-waste-sorting = Check that people sort their waste correctly
task-take-bulky-waste = Carry away old furniture and other large waste
task-empty-public-bins = Empty bins in streets and parks
task-sweep-streets = Sweep streets and paths

field-buildings = Buildings
subfield-caretaking = Look after a building
group-caretaker = Repairs and grounds
task-walk-round-building = Check a building every day from cellar to roof
task-small-repairs = Do small repairs in a building, such as doors and locks
task-replace-lamps = Replace lamps in stairs and cellars
task-unblock-sink = Unblock sinks and drains
task-mow-and-cut = Mow grass and cut hedges
task-clear-snow = Clear snow and put grit or salt on paths
    .help = Grit is small stones. It stops people from slipping.
task-read-meters = Read water, gas and power meters
task-manage-keys = Keep the keys of a building and note who has them
    .help = So it is always clear where each key is.
task-let-in-workers = Let repair workers in and check their work
task-talk-to-residents = Talk with residents about problems in the house

subfield-guarding = Guard a building
group-security = Guard and control
task-check-visitors = Check the identity of visitors and give them a pass
task-walk-patrol = Walk through a site to see that all is safe
task-watch-cameras = Watch camera screens
task-lock-building = Lock a building and switch on the alarm
task-react-to-alarm = React to an alarm and lead people out
task-calm-people = Calm angry people
task-write-guard-report = Write a report about events during a shift

subfield-leading = Lead cleaning
group-team = Lead a cleaning team
task-plan-rota = Plan who cleans where and when
task-brief-cleaners = Explain the work to new cleaners
task-check-cleaning = Check if rooms are clean and well done
task-order-products = Order cleaning products and tools
task-talk-to-client = Agree with a client what to clean, and take complaints
