inventory-title = Construcción
inventory-description = Tareas en obras y casas: paredes, hormigón, suelos, pintura, tuberías, cables, carreteras y andamios.

field-site = Obra
subfield-site-work = Trabajo en la obra
group-moving-material = Llevar material y despejar
task-carry-material = Llevar piedras, tablas y sacos en una obra
task-tidy-site = Mantener limpia y ordenada una obra
task-sort-rubble = Clasificar y retirar residuos de obra
task-fence-site = Poner vallas y señales alrededor de una obra
task-cover-surfaces = Cubrir suelos y ventanas antes de empezar el trabajo

group-breaking-and-digging = Romper y cavar
task-break-walls = Derribar paredes y suelos viejos
task-use-jackhammer = Romper hormigón con un martillo neumático
    .help = El martillo neumático es una máquina pesada que rompe piedra.
task-dig-trenches = Cavar zanjas y hoyos
task-drive-mini-excavator = Cavar con una miniexcavadora
task-find-buried-lines = Averiguar dónde hay cables y tuberías antes de cavar

group-lifting = Levantar y subir cargas
task-use-building-hoist = Subir material con un montacargas de obra
    .help = El montacargas es un ascensor por fuera del edificio.
task-guide-crane = Enganchar cargas a una grúa y guiarla con señales
task-use-lifting-platform = Trabajar desde una plataforma elevadora

group-measuring = Medir y planificar
task-read-plans = Leer planos de obra
task-mark-levels = Medir y marcar líneas y niveles
task-calculate-material = Calcular el material necesario para un trabajo
task-drill-anchors = Taladrar paredes y fijar cosas con tacos

subfield-scaffolds = Andamios
group-scaffolding = Montar andamios
task-build-scaffold = Montar un andamio sobre pies nivelados
    .help = El andamio es una estructura para trabajar en altura.
task-tie-scaffold = Anclar un andamio a la pared y poner barandillas
task-check-scaffold = Revisar si un andamio es seguro
task-take-down-scaffold = Desmontar un andamio
task-wear-harness = Trabajar en altura con arnés de seguridad
    .help = El arnés sujeta a la persona si se cae.

field-structure = Paredes y hormigón
subfield-masonry = Albañilería
group-bricks = Levantar paredes
task-lay-bricks = Levantar paredes de ladrillos o bloques
task-mix-mortar = Mezclar mortero
    .help = El mortero es la masa húmeda que une los ladrillos.
task-cut-bricks = Cortar ladrillos y bloques a medida
task-finish-joints = Rellenar y alisar las juntas entre ladrillos
task-place-lintels = Colocar dinteles sobre puertas y ventanas
    .help = El dintel es la viga fuerte sobre una puerta o ventana.
task-check-wall = Comprobar que una pared está recta
task-seal-damp = Proteger paredes y suelos del agua
    .help = Por ejemplo, con una pintura negra y espesa o con una lámina de plástico.

subfield-concrete-work = Hormigón
group-concrete = Trabajar con hormigón
task-mix-concrete = Mezclar hormigón
task-build-formwork = Montar encofrados de madera o paneles
    .help = El encofrado es el molde que sujeta el hormigón fresco.
task-strip-formwork = Quitar el encofrado cuando el hormigón está duro
task-tie-steel = Atar barras de acero para el hormigón
    .help = El acero da fuerza al hormigón.
task-pour-concrete = Verter hormigón y sacar el aire con un vibrador
task-smooth-concrete = Alisar el hormigón fresco y protegerlo mientras se endurece

subfield-road-work = Carreteras
group-roads = Construir carreteras
task-lay-paving = Colocar adoquines
task-lay-kerbs = Colocar bordillos en una calle
    .help = El bordillo es el borde entre la calle y la acera.
task-compact-ground = Extender y compactar grava para una carretera
task-lay-asphalt = Extender asfalto
task-secure-roadworks = Poner señales y barreras para obras en la carretera

field-finishing = Trabajo en interiores
subfield-walls = Paredes y techos
group-plasterboard = Paredes de pladur
task-fit-metal-frame = Montar una estructura de metal para una pared interior
task-fix-plasterboard = Cortar placas de yeso y atornillarlas
    .help = La placa de yeso (pladur) es una placa ligera para paredes interiores.
task-fill-board-joints = Rellenar las juntas entre placas de yeso
task-hang-ceiling = Montar un falso techo
    .help = El falso techo cuelga por debajo del techo de verdad.
task-fit-insulation = Colocar placas aislantes contra el frío y el calor

group-painting = Enlucir y pintar
task-plaster-walls = Enlucir paredes
    .help = Enlucir es poner una capa húmeda que se endurece y deja lisa la pared.
task-fill-and-sand = Tapar agujeros en paredes y lijarlas
task-remove-old-paint = Quitar pintura y papel viejos de las paredes
task-mix-paint = Mezclar pintura de pared en el color adecuado
task-paint-walls = Pintar paredes y techos
task-hang-wallpaper = Empapelar paredes
task-varnish = Barnizar puertas, ventanas y metal
    .help = El barniz es una capa dura y brillante que protege.

subfield-floors = Suelos y azulejos
group-tiling = Poner azulejos
task-lay-tiles = Pegar azulejos en suelos y paredes
task-level-floor = Nivelar un suelo antes de poner azulejos
task-cut-tiles = Cortar azulejos y hacer agujeros en ellos
task-grout-tiles = Rellenar las juntas entre azulejos
    .help = El relleno se llama lechada.
task-seal-silicone = Sellar juntas con silicona en un baño o una cocina

field-installation = Tuberías y cables
subfield-plumbing = Agua y calefacción
group-pipes = Tuberías, grifos y calefacción
task-cut-pipes = Cortar y curvar tubos
task-join-pipes = Unir tuberías y comprobar que no sale agua
task-fit-toilet = Instalar inodoros, lavabos y duchas con sus desagües
task-fit-tap = Cambiar un grifo
task-fit-radiator = Instalar radiadores
    .help = El radiador calienta una habitación con agua caliente.
task-clear-drains = Desatascar un desagüe

subfield-electrics = Electricidad
group-cables = Cables y enchufes
task-cut-chases = Hacer rozas en las paredes para cables y tuberías
task-pull-cables = Pasar cables por tubos dentro de las paredes
task-connect-wires = Pelar y conectar cables
task-fit-sockets = Instalar enchufes e interruptores de luz
task-fit-lamps = Instalar lámparas y otras luces en un edificio
task-wire-fuse-box = Conectar los cables de un cuadro eléctrico
task-test-electrics = Probar con un medidor si una instalación eléctrica es segura
task-fit-solar-panels = Montar placas solares en un tejado
