inventory-title = Competencias de la vida diaria
inventory-description = Tareas sin sueldo: en casa, en la familia, en el voluntariado, en asociaciones y con el móvil o el ordenador.

field-home = Casa
subfield-household = Tareas del hogar
group-cooking = Cocinar y comprar
task-cook-family = Cocinar cada día para una familia
task-cook-party = Cocinar para una celebración o fiesta grande
task-bake-at-home = Hacer pan o pasteles en casa
task-cook-allergy = Cocinar para una persona con alergia o diabetes
    .help = Por ejemplo, una comida sin nueces o sin azúcar.
task-keep-food = Guardar alimentos para que no se estropeen
task-shop-cheaply = Planificar las comidas y comprar con poco dinero

group-cleaning-and-clothes = Limpiar y lavar
task-clean-home = Limpiar un piso o una casa
task-wash-and-iron = Lavar y planchar ropa
task-mend-clothes = Coser y remendar ropa
task-separate-waste = Separar los residuos en casa
    .help = Por ejemplo, papel, vidrio y plástico por separado.

group-running-home = Llevar una casa
task-run-household = Llevar una casa con varias personas
task-handle-money = Pagar facturas y llevar el dinero de una familia
task-deal-with-offices = Leer cartas oficiales y rellenar formularios
    .help = Por ejemplo, para el colegio, los impuestos o la residencia.
task-organise-move = Organizar la mudanza a otra casa

subfield-repairs = Reparaciones y jardín
group-home-repairs = Reparar y renovar
task-paint-home = Pintar habitaciones en casa
task-repair-home = Reparar cosas en casa con herramientas
task-build-furniture = Montar muebles
task-unblock-home-drain = Desatascar un fregadero o cambiar un grifo en casa
task-lay-floor-home = Poner azulejos o un suelo en casa
task-help-build-house = Ayudar a construir una casa para familia o vecinos
task-repair-bicycles = Reparar bicicletas
task-repair-cars = Reparar un coche o una moto

group-garden-and-animals = Jardín y animales
task-grow-vegetables = Cultivar verduras para la familia
task-keep-garden = Cortar hierba y arbustos en un jardín
task-keep-animals = Tener gallinas, cabras u otros animales para la familia
task-keep-pets = Cuidar perros, gatos u otras mascotas

field-family = Familia y amigos
subfield-children = Niños
group-raising-children = Criar niños
task-raise-children = Cuidar niños en casa cada día
task-care-for-baby = Dar de comer a bebés y cambiarles los pañales
task-comfort-own-child = Consolar a los niños y poner paz entre ellos
task-help-learn = Ayudar a los niños con la lectura y los deberes
task-organise-child-day = Organizar colegio, médico y actividades de los niños

subfield-care = Cuidado de familiares
group-caring = Cuidar
task-care-for-relative = Cuidar en casa a un familiar mayor o enfermo
task-wash-relative = Ayudar a un familiar a lavarse, vestirse e ir al baño
task-give-relative-medicine = Cuidar de que un familiar tome bien sus medicamentos
task-care-disabled = Apoyar a un familiar con discapacidad
    .help = Por ejemplo, una persona que no puede andar o ver.
task-go-with-relative = Acompañar a familiares al médico o a una oficina
task-interpret-family = Interpretar para familia o amigos
task-give-comfort = Escuchar y consolar a personas en momentos difíciles

field-community = Vida en común
subfield-volunteering = Voluntariado
group-helping = Ayudar a la gente
task-visit-lonely = Visitar a personas mayores o que están solas
task-help-newcomers = Mostrar a personas recién llegadas cómo funciona todo en una ciudad
    .help = Por ejemplo, dónde encontrar un médico o un colegio.
task-teach-language = Ayudar a personas a aprender un idioma
task-hand-out-food = Clasificar y repartir comida o ropa a personas que lo necesitan
    .help = Por ejemplo, en un banco de alimentos.
task-give-first-aid = Prestar primeros auxilios
task-rescue-service = Ayudar en bomberos voluntarios o en un equipo de rescate
    .help = Las personas voluntarias ayudan sin cobrar.
task-settle-conflict = Ayudar a dos personas o grupos a terminar una pelea

subfield-associations = Asociaciones
group-organising = Organizar y dirigir
task-organise-event = Organizar una fiesta, un festival o un día de deporte
task-organise-trip = Organizar un viaje para un grupo
task-lead-group = Dirigir un equipo de voluntarios
    .help = Por ejemplo, en un club, un colegio o una comunidad religiosa.
task-lead-meeting = Dirigir una reunión y hablar delante de gente
task-train-children = Entrenar a niños o jóvenes en deporte o música
task-keep-accounts = Llevar el dinero y las cuentas de una asociación
    .help = Las cuentas muestran qué dinero ha entrado y salido.
task-sell-at-stall = Vender comida o cosas en una fiesta o un mercadillo
    .help = En un mercadillo la gente vende cosas usadas.
task-write-minutes = Apuntar lo que se acuerda en una reunión
    .help = Estas notas se llaman también acta.

field-digital = Móvil y ordenador
subfield-digital-skills = Competencias digitales
group-phone = Móvil
task-use-phone-apps = Usar aplicaciones del móvil para mapas, formularios y citas
task-make-video-calls = Hacer videollamadas y enviar fotos y archivos
task-pay-online = Usar el banco, pagar y comprar por internet con seguridad
task-sell-used-things = Vender cosas por internet con fotos y un texto corto
task-help-with-phone = Ayudar a otras personas a usar un móvil o un ordenador

group-computer = Ordenador
task-use-computer = Escribir cartas en un ordenador
task-write-emails = Escribir correos electrónicos y enviar documentos
task-use-spreadsheet = Hacer listas y cuentas en una tabla en el ordenador
task-find-information = Buscar y comparar información en internet

field-travel = Moverse
subfield-mobility = Movilidad
group-driving = Conducir y encontrar el camino
task-drive-car = Conducir un coche
task-drive-others = Llevar en coche a vecinos o personas mayores
task-find-way = Encontrar el camino en una ciudad nueva en autobús y tren
task-live-in-cultures = Vivir y trabajar con personas de distintas culturas
