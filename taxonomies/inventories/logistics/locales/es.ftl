inventory-title = Almacén y logística de producción
inventory-description = Tareas con mercancías: descargar, guardar, preparar, embalar, cargar y entregar, y llevar material a las máquinas.

field-warehouse = Almacén
subfield-goods-in = Entrada de mercancías
group-unloading = Descargar y mover mercancías
task-unload-by-hand = Descargar cajas pesadas de camiones a mano
task-use-hand-pallet-truck = Mover palés con una transpaleta manual
    .help = La transpaleta manual levanta un poco un palé. Una persona tira de ella.
task-use-electric-pallet-truck = Mover palés con una transpaleta eléctrica
    .help = Es una transpaleta con motor. La persona camina detrás o va de pie encima.

group-checking-deliveries = Revisar entregas
task-check-delivery-note = Comparar una entrega con el albarán
    .help = El albarán es la lista de las mercancías de una entrega.
task-check-new-goods = Revisar si la mercancía nueva tiene daños
task-report-transport-damage = Hacer fotos de daños de transporte y escribir un informe
task-enter-goods-received = Dar entrada a la mercancía nueva en el ordenador
task-label-stock = Poner etiquetas con números o códigos de barras en la mercancía

subfield-storage = Almacenaje
group-storing = Colocar la mercancía
task-store-goods = Poner la mercancía en su sitio en la estantería
task-move-stock = Mover mercancía de un sitio del almacén a otro
task-oldest-first = Guardar la mercancía de forma que lo más antiguo salga primero
    .help = Lo nuevo va detrás de lo antiguo. Se dice también: primero en entrar, primero en salir.
task-scan-barcodes = Leer códigos de barras con un lector de mano
    .help = El código de barras es un código de líneas negras y blancas.
task-find-goods-in-system = Buscar en el ordenador dónde está guardada la mercancía

group-special-goods = Frío y mercancías peligrosas
task-work-in-cold-store = Trabajar en una cámara frigorífica o de congelación
task-check-dates = Revisar las fechas de caducidad de los productos
task-store-dangerous-goods = Guardar mercancías peligrosas con seguridad
    .help = Las mercancías peligrosas pueden arder, explotar o envenenar, por ejemplo gas o ácido.

group-counting = Contar mercancías
task-count-stock = Contar las existencias y apuntar el número
task-keep-stock-lists = Llevar listas de la mercancía que entra y sale
task-clear-stock-errors = Averiguar por qué el sistema da un número de existencias equivocado

subfield-orders = Pedidos
group-picking = Preparar pedidos
task-pick-with-scanner = Preparar un pedido con un lector de mano
task-pick-with-list = Preparar un pedido con una lista en papel
task-pick-by-voice = Preparar pedidos con auriculares que dicen qué coger
    .help = Esta forma de trabajar se llama preparar pedidos por voz o «pick by voice».
task-drive-picking-truck = Conducir una carretilla recogepedidos que sube a la persona hasta la estantería
task-build-mixed-pallet = Montar un palé con mercancías distintas de forma que no se caiga
task-check-order = Revisar que un pedido está completo y correcto
task-bring-orders-to-gate = Llevar los pedidos acabados al muelle correcto
    .help = En el muelle se cargan los camiones.

group-packing = Embalar
task-choose-packaging = Elegir la caja y el relleno adecuados para la mercancía
task-fill-and-close-boxes = Montar cajas, llenarlas y cerrarlas
task-pack-fragile-goods = Embalar cristal y otras cosas que se rompen fácilmente
task-label-parcels = Pesar paquetes y pegar etiquetas con la dirección
task-wrap-pallets = Envolver palés con plástico y sujetarlos con flejes
    .help = Así la mercancía no se cae del palé.
task-run-packing-machine = Manejar una máquina de embalar
task-sort-returns = Revisar la mercancía que devuelven los clientes
task-keep-workplace-tidy = Mantener limpios y libres el puesto de trabajo y los pasillos

field-transport = Vehículos y transporte
subfield-lift-trucks = Carretillas
group-forklift = Conducir una carretilla elevadora
task-drive-forklift = Conducir una carretilla elevadora y mover palés
task-drive-reach-truck = Conducir una carretilla retráctil y poner palés en estanterías altas
    .help = La carretilla retráctil es para pasillos estrechos y estanterías muy altas.
task-check-forklift = Revisar frenos, luces y ruedas de una carretilla antes del trabajo
task-charge-forklift = Cargar o cambiar la batería de una carretilla

subfield-loading = Carga
group-lorries = Cargar camiones
task-load-lorry-with-forklift = Cargar camiones con una carretilla elevadora
task-secure-load = Sujetar la carga con cinchas para que no se mueva
task-plan-loading = Planificar el orden y el sitio de la mercancía en un camión

subfield-parcels-and-delivery = Paquetes y reparto
group-parcels = Clasificar paquetes
task-sort-parcels = Clasificar paquetes por dirección o código postal
task-work-at-parcel-belt = Trabajar en una cinta rápida de paquetes
task-repack-damaged-parcels = Embalar de nuevo paquetes dañados y avisar
task-load-van-by-stops = Cargar una furgoneta en el orden de las paradas

group-delivery = Repartir
task-drive-van = Conducir una furgoneta por la carretera
task-check-van = Revisar ruedas, aceite y luces de una furgoneta antes de salir
task-plan-route = Planificar una ruta con muchas paradas
task-find-addresses = Encontrar direcciones con un navegador
task-deliver-parcels = Entregar paquetes a domicilio
task-get-signature = Pedir una firma o hacer una foto al entregar la mercancía

field-production = Suministro a producción
subfield-line-supply = Suministro a máquinas y líneas
group-material = Llevar material
task-bring-material = Llevar a tiempo material a máquinas y líneas de montaje
task-drive-tugger-train = Conducir un tren pequeño con vagones por una fábrica
    .help = Se llama también tren logístico.
task-refill-parts = Rellenar cajas de piezas cuando lo pide una tarjeta o una luz
    .help = Esta forma de reponer piezas se llama también kanban.
task-prepare-part-kits = Poner en una caja todas las piezas para un trabajo
task-collect-finished-goods = Recoger de una línea productos acabados y cajas vacías
task-report-missing-material = Avisar a tiempo de que falta material
task-work-in-shifts = Trabajar a turnos de mañana, tarde y noche

field-office = Oficina y equipo
subfield-papers = Documentos y planificación
group-shipping-papers = Preparar envíos
task-write-shipping-papers = Preparar los documentos de un envío
task-write-customs-papers = Preparar documentos de aduana para mercancías de otros países o hacia ellos
    .help = La aduana controla las mercancías que pasan una frontera.
task-book-transport = Pedir un camión o un servicio de paquetería para un envío
task-give-out-gates = Decir a los conductores cuándo y en qué muelle cargan
task-follow-shipments = Averiguar dónde está un envío
task-use-tables = Rellenar tablas en el ordenador y escribir correos electrónicos

subfield-team = Equipo
group-leading = Dirigir un equipo
task-give-out-work = Decidir quién hace qué trabajo en el almacén
task-start-shift = Explicar el trabajo a un equipo al empezar el turno
task-watch-orders = Cuidar de que todos los pedidos estén listos a tiempo
task-plan-storage-space = Planificar dónde se guarda la mercancía para aprovechar bien el espacio
task-organise-stocktaking = Organizar el inventario: contar toda la mercancía una vez al año
task-train-colleagues = Enseñar el trabajo a compañeros nuevos
