### Construction: the texts of inventory.toml beside this folder.
### How to translate: docs/inventory-format.md, "Texts". Tasks stand alone on a line, say no "you", and have at most 90 characters.

inventory-title = Construction
inventory-description = Tasks on building sites and in homes: walls, concrete, floors, paint, pipes, cables, roads and scaffolds.

field-site = Building site
subfield-site-work = Work on the site
group-moving-material = Carry and clear
task-carry-material = Carry stones, boards and bags on a building site
task-tidy-site = Keep a building site clean and tidy
task-sort-rubble = Sort building waste and take it away
task-fence-site = Put up fences and signs around a building site
task-cover-surfaces = Cover floors and windows before the work starts

group-breaking-and-digging = Break and dig
task-break-walls = Take down old walls and floors
task-use-jackhammer = Break concrete with a jackhammer
    .help = A jackhammer is a heavy machine that breaks stone.
task-dig-trenches = Dig trenches and holes
task-drive-mini-excavator = Dig with a mini excavator
task-find-buried-lines = Find out where cables and pipes lie before digging

group-lifting = Lift and hoist
task-use-building-hoist = Bring material up with a building hoist
    .help = A building hoist is a lift on the outside of a building.
task-guide-crane = Fix loads to a crane and guide the driver with signs
task-use-lifting-platform = Work from a lifting platform

group-measuring = Measure and plan
task-read-plans = Read building plans
task-mark-levels = Measure and mark lines and heights
task-calculate-material = Calculate how much material a job needs
task-drill-anchors = Drill holes in walls and fix things with plugs

subfield-scaffolds = Scaffolds
group-scaffolding = Build scaffolds
task-build-scaffold = Put up a scaffold on level feet
    .help = A scaffold is a frame on which people work at height.
task-tie-scaffold = Fix a scaffold to the wall and fit safety rails
task-check-scaffold = Check if a scaffold is safe
task-take-down-scaffold = Take down a scaffold
task-wear-harness = Work at height with a safety harness
    .help = The harness holds a person who falls.

field-structure = Walls and concrete
subfield-masonry = Masonry
group-bricks = Build walls
task-lay-bricks = Build walls of bricks or blocks
task-mix-mortar = Mix mortar
    .help = Mortar is the wet mix that holds bricks together.
task-cut-bricks = Cut bricks and blocks to size
task-finish-joints = Fill and smooth the joints between bricks
task-place-lintels = Place lintels above doors and windows
    .help = A lintel is the strong beam above a door or window.
task-check-wall = Check that a wall is straight
task-seal-damp = Protect walls and floors against water
    .help = For example with a thick black paint or a plastic sheet.

subfield-concrete-work = Concrete
group-concrete = Work with concrete
task-mix-concrete = Mix concrete
task-build-formwork = Build moulds of wood or panels for concrete
    .help = This mould is called formwork. It holds the wet concrete.
task-strip-formwork = Take the moulds off hard concrete
task-tie-steel = Tie steel bars for concrete
    .help = The steel makes the concrete strong.
task-pour-concrete = Pour concrete and take out the air with a vibrator
task-smooth-concrete = Make wet concrete smooth and protect it while it gets hard

subfield-road-work = Roads
group-roads = Build roads
task-lay-paving = Lay paving stones
task-lay-kerbs = Set kerb stones along a road
    .help = Kerb stones are the edge between street and footpath.
task-compact-ground = Spread gravel for a road and press it firm
task-lay-asphalt = Lay asphalt
task-secure-roadworks = Set up signs and barriers for work on a road

field-finishing = Inside work
subfield-walls = Walls and ceilings
group-plasterboard = Plasterboard walls
task-fit-metal-frame = Build a metal frame for an inside wall
task-fix-plasterboard = Cut plasterboard and screw it on
    .help = Plasterboard is a light board for inside walls.
task-fill-board-joints = Fill the joints between plasterboards
task-hang-ceiling = Build a suspended ceiling
    .help = A suspended ceiling hangs below the real ceiling.
task-fit-insulation = Fit insulation boards against cold and heat

group-painting = Plaster and paint
task-plaster-walls = Plaster walls
    .help = Plaster is a wet layer that gets hard and makes walls smooth.
task-fill-and-sand = Fill holes in walls and sand them smooth
task-remove-old-paint = Remove old paint and wallpaper
task-mix-paint = Mix wall paint in the right colour
task-paint-walls = Paint walls and ceilings
task-hang-wallpaper = Hang wallpaper
task-varnish = Varnish doors, windows and metal
    .help = Varnish is a hard, shiny layer that protects.

subfield-floors = Floors and tiles
group-tiling = Lay tiles
task-lay-tiles = Stick tiles on floors and walls
task-level-floor = Make a floor level before tiles are laid
task-cut-tiles = Cut tiles and drill holes in them
task-grout-tiles = Fill the joints between tiles
    .help = The filling is called grout.
task-seal-silicone = Close joints with silicone in a bathroom or kitchen

field-installation = Pipes and cables
subfield-plumbing = Water and heating
group-pipes = Pipes, taps and heating
task-cut-pipes = Cut and bend pipes
task-join-pipes = Join pipes and check that no water comes out
task-fit-toilet = Fit toilets, sinks and showers with their waste water pipes
task-fit-tap = Change a tap
task-fit-radiator = Fit radiators
    .help = A radiator heats a room with hot water.
task-clear-drains = Clear a blocked drain

subfield-electrics = Electrics
group-cables = Cables and sockets
task-cut-chases = Cut channels in walls for cables and pipes
task-pull-cables = Pull cables through tubes in walls
task-connect-wires = Remove the cover of wires and connect them
task-fit-sockets = Fit sockets and light switches
task-fit-lamps = Fit lamps and other lights in a building
task-wire-fuse-box = Connect the cables in a fuse box
task-test-electrics = Test with a meter if an electrical installation is safe
task-fit-solar-panels = Mount solar panels on a roof
