### Metal and electrical production: the texts of inventory.toml beside this folder.
### How to translate: docs/inventory-format.md, "Texts". Tasks stand alone on a line, say no "you", and have at most 90 characters.

inventory-title = Metal and electrical production
inventory-description = Tasks in a workshop or factory: prepare jobs, make and join parts, wire devices, check and repair.

field-preparation = Work preparation
subfield-jobs = Jobs and drawings
group-reading-jobs = Read jobs and drawings
task-read-job-order = Read a job order and see what to make, how many and by when
task-read-drawing = Read a drawing of a metal part
task-read-assembly-drawing = Read a drawing that shows how parts fit together
task-read-wiring-diagram = Read a wiring diagram
    .help = A wiring diagram shows which wire goes where.

group-getting-ready = Get material and tools ready
task-check-material = Check that the right material is there for a job
task-prepare-tools = Put tools and holders for a job ready
task-supply-workstations = Bring parts to the workplaces of colleagues
task-lift-with-crane = Lift heavy parts with a workshop crane

field-production = Production
subfield-metalwork = Metalwork
group-cutting-and-shaping = Cut and shape metal
task-mark-out-metal = Measure and mark on metal where to cut or drill
task-saw-metal = Saw metal bars and tubes to length
task-cut-sheet = Cut sheet metal with shears
task-bend-sheet = Bend sheet metal
task-drill-metal = Drill holes in metal
task-cut-threads = Cut screw threads in metal by hand or machine
    .help = A thread is the spiral line on a screw or in a nut.
task-file-metal = File metal by hand until it fits
task-grind-metal = Grind or cut metal with an angle grinder
task-deburr-parts = Take sharp edges off metal parts
    .help = This is called deburring.
task-clean-parts = Wash oil and dirt off metal parts

group-welding = Weld
task-prepare-weld = Clean and place metal parts for welding
task-weld-mig-mag = Weld steel with a wire and gas (MIG/MAG)
task-weld-tig = Weld thin metal or aluminium with TIG
    .help = TIG welding uses a thin metal rod in one hand and a torch in the other.
task-weld-electrode = Weld steel with stick electrodes
    .help = The stick melts and joins the metal.
task-cut-with-torch = Cut metal with a gas torch or plasma
task-check-weld = Clean a weld and check it for faults

subfield-machines = Machines
group-running-machines = Run machines
task-load-machine = Put parts into a machine and take them out
task-watch-machine = Watch a running machine and stop it when there is a fault
task-clear-jam = Find and fix small stops of a machine
task-clean-machine = Clean a machine and remove metal chips
task-work-at-line = Work on an assembly line
task-note-numbers = Write down how many parts were made and how many were bad
task-run-press-or-laser = Run a press or a laser cutting machine

group-turning-and-milling = Turn and mill
task-turn-parts = Make round parts on a lathe
    .help = A lathe turns the metal while a tool cuts it.
task-mill-parts = Make parts on a milling machine
    .help = In a milling machine the tool turns and cuts the metal.
task-clamp-part = Fix a part in a machine so that it cannot move
task-run-cnc = Start and run a program on a CNC machine
    .help = A CNC machine is controlled by a computer program.
task-change-cutting-tool = Change worn cutting tools and correct the tool values
    .help = The tool values tell the machine how long and wide a tool is.
task-set-zero = Set the zero point of a part in a machine
    .help = The machine measures all sizes from the zero point.
task-change-cnc-program = Change lines in a CNC program

group-setting-up = Set up machines
task-set-up-machine = Set up a machine for a new product
task-make-first-part = Make and check the first part before production starts
task-hand-over-machine = Tell the next shift what is running and what is not
task-run-robot = Run a robot in production

subfield-assembly = Assembly
group-machine-assembly = Put machines together
task-screw-parts = Screw parts together with hand and power tools
task-tighten-exactly = Tighten screws to an exact value
    .help = A torque wrench shows when the screw is tight enough.
task-fit-bearings = Fit bearings and shafts
    .help = A shaft turns. A bearing holds it and lets it turn easily.
task-fit-seals = Fit seals and hoses
    .help = A seal stops oil or water from coming out.
task-align-parts = Place machine parts exactly in line
task-test-run = Start a new machine for the first time and test it

group-electrical-assembly = Build electrical devices
task-prepare-wires = Cut wires, take off the cover and put on connectors
    .help = A connector joins a wire to a device.
task-make-cable-sets = Tie wires together into cable sets
task-solder-parts = Solder small electronic parts
task-assemble-devices = Put electrical devices together
task-test-devices = Test if an electrical device works and is safe
task-wire-cabinet = Build and wire a control cabinet
    .help = A control cabinet is a metal box with the electrical parts of a machine.

subfield-quality = Quality
group-checking-parts = Check parts
task-look-for-faults = Look at parts and take out the bad ones
task-measure-parts = Measure parts with a calliper
    .help = A calliper measures very small lengths.
task-use-gauges = Check parts with gauges: good or not good
    .help = A gauge shows at once if a size is right.
task-take-samples = Take some parts from each box and check them
task-write-check-report = Fill in a report about checked parts
task-report-bad-parts = Report parts that do not meet the rules
task-pack-parts = Count and pack finished parts

field-maintenance = Maintenance
subfield-mechanics = Mechanical maintenance
group-servicing = Service machines
task-grease-machine = Oil and grease machines
task-inspect-machine = Check machines on a regular round and note the result
task-change-belt = Change or tighten belts and chains
task-secure-machine = Switch off a machine and lock it before a repair
task-take-apart-machine = Take a machine apart and put it together again
task-replace-parts = Replace worn parts of a machine
task-find-machine-fault = Find out why a machine does not work
task-service-hydraulics = Service machines that work with oil or air pressure

subfield-electrics = Electrical maintenance
group-plant-electrics = Repair electrical parts
task-switch-off-power = Switch off the power and check that a cable is dead
    .help = Dead means that there is no power in the cable.
task-measure-electricity = Measure voltage and current
    .help = A meter shows the result.
task-find-electrical-fault = Find a fault in the electrics of a machine
task-replace-electrical-part = Replace a broken switch, fuse or relay in a machine
task-connect-motor = Connect an electric motor
task-lay-cables = Lay cables in a factory
task-fit-sensors = Fit sensors and switches on machines
    .help = A sensor feels, sees or measures and tells the machine.
