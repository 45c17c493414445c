inventory-title = Limpieza y servicios a edificios
inventory-description = Tareas en edificios y alrededor: limpiar habitaciones, cristales y calles, lavar, reparar, vigilar y dirigir.

field-rooms = Habitaciones
subfield-offices = Oficinas y escaleras
group-floors = Suelos
task-sweep-and-mop = Barrer y fregar suelos
task-vacuum = Aspirar suelos y alfombras
task-put-up-wet-floor-sign = Poner un aviso cuando el suelo está mojado
task-run-scrubber = Limpiar suelos grandes con una fregadora
    .help = La máquina friega y seca el suelo a la vez.
task-polish-floors = Abrillantar suelos y ponerles una capa que protege
task-wash-carpets = Lavar alfombras y sofás con una máquina

group-surfaces = Superficies y papeleras
task-dust-furniture = Quitar el polvo de mesas, estanterías y muebles
task-empty-bins = Vaciar papeleras y poner bolsas nuevas
task-clean-break-room = Limpiar la cocina de una oficina
task-remove-stains = Quitar manchas de muebles, alfombras o ropa
task-clean-after-building = Limpiar habitaciones después de obras

group-washrooms = Aseos y productos
task-clean-toilets = Limpiar aseos y baños
task-refill-soap = Reponer jabón, toallas de papel y papel higiénico
task-dilute-products = Mezclar productos de limpieza con la cantidad de agua correcta
task-use-cloth-colours = Usar una bayeta de otro color en cada zona
    .help = Así la suciedad del baño no llega a las mesas o a la cocina.
task-follow-plan = Limpiar según un plan escrito

subfield-hotel-and-hospital = Hoteles y hospitales
group-hotel-rooms = Habitaciones de hotel
task-clean-hotel-room = Limpiar habitaciones de hotel
task-make-hotel-beds = Hacer camas de hotel rápido y bien
task-load-trolley = Cargar el carro de limpieza con ropa y productos
task-hand-in-lost-things = Entregar cosas que los huéspedes han olvidado
task-report-defects = Avisar de cosas rotas en una habitación o un edificio

group-hospital-rooms = Habitaciones de hospital
task-clean-patient-room = Limpiar habitaciones de pacientes en un hospital
task-clean-isolation-room = Limpiar habitaciones de pacientes con infecciones
    .help = Los pacientes de estas habitaciones no deben estar con otros pacientes.
task-disinfect-surfaces = Desinfectar superficies según un plan
    .help = Desinfectar es matar los microbios.
task-collect-clinical-waste = Recoger residuos peligrosos de hospital, por ejemplo agujas

subfield-laundry = Lavandería
group-linen = Lavar y planchar
task-collect-linen = Recoger ropa sucia y separarla por color y suciedad
task-read-care-labels = Leer los símbolos de lavado de la ropa
    .help = Los símbolos muestran con cuánto calor se puede lavar algo.
task-run-big-washer = Manejar lavadoras industriales
task-run-big-dryer = Manejar secadoras industriales
task-use-ironing-machine = Meter sábanas en una máquina grande de planchar
task-iron-clothes = Planchar camisas y ropa de trabajo
task-fold-linen = Doblar y apilar ropa limpia
task-check-linen = Revisar si la ropa limpia tiene manchas o agujeros
task-mend-linen = Coser ropa de cama y de trabajo rota

field-outside = Exterior
subfield-glass = Cristales y fachadas
group-windows = Ventanas y fachadas
task-clean-windows = Limpiar cristales y espejos
task-prepare-window-tools = Preparar escalera, cubo y herramientas para limpiar cristales
task-clean-from-ladder = Limpiar con seguridad desde una escalera
task-use-water-pole = Limpiar cristales altos desde el suelo con una pértiga con agua
task-clean-facades = Limpiar fachadas de edificios
    .help = Son las paredes de fuera, por ejemplo de piedra, metal o cristal.
task-use-high-pressure = Limpiar con una hidrolimpiadora
    .help = Es una máquina que limpia con agua a mucha presión.
task-block-area-below = Cerrar la zona de abajo antes de trabajos en altura
task-use-rope-or-platform = Limpiar edificios altos desde una plataforma elevadora o con cuerdas
    .help = La plataforma elevadora sube a las personas a sitios altos.

subfield-streets = Calles y residuos
group-waste = Recoger residuos
task-collect-waste = Recoger basura doméstica con un camión de basura
task-guide-lorry = Guiar un camión marcha atrás
task-check-waste-sorting = Comprobar que la gente separa bien los residuos
task-take-bulky-waste = Retirar muebles viejos y otros trastos grandes
task-empty-public-bins = Vaciar papeleras en calles y parques
task-sweep-streets = Barrer calles y caminos

field-buildings = Edificios
subfield-caretaking = Cuidar un edificio
group-caretaker = Reparaciones y zonas exteriores
task-walk-round-building = Revisar cada día un edificio desde el sótano hasta el tejado
task-small-repairs = Hacer reparaciones pequeñas en un edificio, por ejemplo puertas y cerraduras
task-replace-lamps = Cambiar bombillas en escaleras y sótanos
task-unblock-sink = Desatascar fregaderos y desagües
task-mow-and-cut = Cortar césped y recortar setos
task-clear-snow = Quitar nieve y echar gravilla o sal en los pasos
    .help = La gravilla son piedras pequeñas. Evita que las personas resbalen.
task-read-meters = Leer contadores de agua, gas y luz
task-manage-keys = Guardar las llaves de un edificio y apuntar quién las tiene
    .help = Así siempre se sabe dónde está cada llave.
task-let-in-workers = Abrir a las personas que vienen a reparar y revisar su trabajo
task-talk-to-residents = Hablar con los vecinos sobre problemas en la casa

subfield-guarding = Vigilar un edificio
group-security = Vigilar y controlar
task-check-visitors = Comprobar la identidad de los visitantes y darles un pase
task-walk-patrol = Hacer rondas por un recinto para ver que todo está seguro
task-watch-cameras = Vigilar las pantallas de las cámaras
task-lock-building = Cerrar un edificio y conectar la alarma
task-react-to-alarm = Responder a una alarma y sacar a las personas
task-calm-people = Calmar a personas enfadadas
task-write-guard-report = Escribir un informe sobre lo que pasa en un turno

subfield-leading = Dirigir la limpieza
group-team = Dirigir un equipo de limpieza
task-plan-rota = Planificar quién limpia dónde y cuándo
task-brief-cleaners = Explicar el trabajo a las personas nuevas del equipo de limpieza
task-check-cleaning = Revisar si las habitaciones están limpias y bien hechas
task-order-products = Pedir productos y herramientas de limpieza
task-talk-to-client = Acordar con un cliente qué limpiar y recibir quejas
