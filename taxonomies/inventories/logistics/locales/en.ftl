### Warehouse and production logistics: the texts of inventory.toml beside this folder.
### How to translate: docs/inventory-format.md, "Texts". Tasks stand alone on a line, say no "you", and have at most 90 characters.

inventory-title = Warehouse and production logistics
inventory-description = Tasks with goods: unload, store, pick, pack, load and deliver them, and bring material to machines.

field-warehouse = Warehouse
subfield-goods-in = Goods in
group-unloading = Unload and move goods
task-unload-by-hand = Unload heavy boxes from lorries by hand
task-use-hand-pallet-truck = Move pallets with a hand pallet truck
    .help = A hand pallet truck lifts one pallet a little. A person pulls it.
task-use-electric-pallet-truck = Move pallets with an electric pallet truck
    .help = A truck with a motor. The driver walks behind it or stands on it.

group-checking-deliveries = Check deliveries
task-check-delivery-note = Compare a delivery with the delivery note
    .help = A delivery note is a list of the goods in a delivery.
task-check-new-goods = Check new goods for damage
task-report-transport-damage = Take photos of damage from transport and write a report
task-enter-goods-received = Enter new goods in the computer
task-label-stock = Put number or barcode labels on goods

subfield-storage = Storage
group-storing = Put goods in place
task-store-goods = Put goods in the right place on the shelf
task-move-stock = Move goods from one storage place to another
task-oldest-first = Store goods so that the oldest go out first
    .help = New goods go behind old goods. This is also called first in, first out.
task-scan-barcodes = Scan barcodes with a hand scanner
    .help = A barcode is a code of black and white lines.
task-find-goods-in-system = Find in a computer system where goods are stored

group-special-goods = Cold and dangerous goods
task-work-in-cold-store = Work in a cold store or freezer room
task-check-dates = Check the use-by dates of goods
task-store-dangerous-goods = Store dangerous goods safely
    .help = Dangerous goods can burn, explode or poison people, for example gas or acid.

group-counting = Count goods
task-count-stock = Count goods and write down the number
task-keep-stock-lists = Keep lists of goods that come in and go out
task-clear-stock-errors = Find out why the number of goods in the system is wrong

subfield-orders = Orders
group-picking = Collect goods for orders
task-pick-with-scanner = Collect goods for an order with a hand scanner
task-pick-with-list = Collect goods for an order with a paper list
task-pick-by-voice = Collect goods with a headset that tells what to take
    .help = This way of working is also called pick by voice.
task-drive-picking-truck = Drive a picking truck that lifts the driver up to the shelf
task-build-mixed-pallet = Stack different goods on one pallet so that it stands firmly
task-check-order = Check that an order is complete and correct
task-bring-orders-to-gate = Put finished orders at the right gate
    .help = At the gate lorries are loaded.

group-packing = Pack goods
task-choose-packaging = Choose the right box and filling for goods
task-fill-and-close-boxes = Fold boxes, fill them and close them
task-pack-fragile-goods = Pack glass and other things that break easily
task-label-parcels = Weigh parcels and put address labels on them
task-wrap-pallets = Wrap pallets in plastic film and fix them with straps
    .help = So the goods stay on the pallet.
task-run-packing-machine = Run a packing machine
task-sort-returns = Check goods that customers send back
task-keep-workplace-tidy = Keep the workplace and the paths clean and free

field-transport = Vehicles and transport
subfield-lift-trucks = Lift trucks
group-forklift = Drive a forklift
task-drive-forklift = Drive a forklift and move pallets
task-drive-reach-truck = Drive a reach truck and put pallets on high shelves
    .help = A reach truck is a forklift for narrow spaces and very high shelves.
task-check-forklift = Check brakes, lights and tyres of a forklift before work
task-charge-forklift = Charge or change the battery of a forklift

subfield-loading = Loading
group-lorries = Load lorries
task-load-lorry-with-forklift = Load lorries with a forklift
task-secure-load = Fix a load with straps so that it cannot move
task-plan-loading = Plan the order and the place of goods in a lorry

subfield-parcels-and-delivery = Parcels and delivery
group-parcels = Sort parcels
task-sort-parcels = Sort parcels by address or postcode
task-work-at-parcel-belt = Work at a fast conveyor belt with parcels
task-repack-damaged-parcels = Repack damaged parcels and report them
task-load-van-by-stops = Load a van in the order of the stops

group-delivery = Deliver goods
task-drive-van = Drive a van on the road
task-check-van = Check tyres, oil and lights of a van before a trip
task-plan-route = Plan a route with many stops
task-find-addresses = Find addresses with a navigation device
task-deliver-parcels = Bring parcels to the door
task-get-signature = Get a signature or take a photo when goods arrive

field-production = Production supply
subfield-line-supply = Supply of machines and lines
group-material = Bring material
task-bring-material = Bring material to machines and assembly lines on time
task-drive-tugger-train = Drive a small train with wagons through a factory
    .help = It is also called a tugger train.
task-refill-parts = Refill boxes of parts when a card or light asks for it
    .help = This way of refilling parts is also called kanban.
task-prepare-part-kits = Put all parts for one job into one box
task-collect-finished-goods = Take finished products and empty boxes away from a line
task-report-missing-material = Report in time that material is missing
task-work-in-shifts = Work in early, late and night shifts

field-office = Office and team
subfield-papers = Papers and planning
group-shipping-papers = Prepare shipping
task-write-shipping-papers = Prepare the papers for a shipment
task-write-customs-papers = Prepare customs papers for goods from or to other countries
    .help = Customs checks goods that cross a border.
task-book-transport = Order a lorry or parcel service for a shipment
task-give-out-gates = Tell drivers when and at which gate to load
task-follow-shipments = Find out where a shipment is
task-use-tables = Fill in tables on the computer and write emails

subfield-team = Team
group-leading = Lead a team
task-give-out-work = Decide who does which work in the warehouse
task-start-shift = Explain the work to a team at the start of a shift
task-watch-orders = Make sure that all orders are ready on time
task-plan-storage-space = Plan where goods are stored to use the space well
task-organise-stocktaking = Organise the counting of all goods once a year
task-train-colleagues = Show new colleagues how to do the work
