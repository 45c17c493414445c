inventory-title = Hogar y atención a personas mayores
inventory-description = Tareas con personas y en casas: cuidado personal, compañía, niños, hogar y ayuda entre idiomas.

field-household = Tareas del hogar
subfield-home = Casa
group-cleaning-home = Limpiar una casa
task-clean-home = Limpiar las habitaciones de una casa particular
task-wash-up-kitchen = Fregar los platos y ordenar la cocina
task-make-beds = Hacer camas y cambiar sábanas en una casa
task-wash-clothes = Lavar, secar y doblar la ropa de una casa
task-iron-clothes = Planchar ropa

group-meals-and-shopping = Comidas y compra
task-cook-meals = Cocinar cada día para una familia o una persona mayor
task-cook-diet = Cocinar para una persona que no puede comer de todo
    .help = Por ejemplo, por diabetes, por una alergia o porque come sin sal.
task-shop-for-household = Comprar comida y otras cosas para una casa
task-pay-bills = Llevar el dinero de la casa y pagar facturas de otra persona

group-working-in-homes = Trabajar para una familia
task-agree-tasks = Acordar tareas y horario con una familia
task-plan-own-work = Planificar sin ayuda el trabajo en una casa
task-keep-private = No contar a nadie los asuntos privados de una familia

field-adult-care = Cuidado de personas adultas
subfield-personal-care = Cuidado personal
group-washing-and-dressing = Lavar y vestir
task-help-wash = Ayudar a una persona a lavarse o ducharse
task-help-dress = Ayudar a una persona a vestirse
task-help-mouth = Limpiar los dientes o la dentadura postiza a una persona
task-help-toilet = Ayudar a una persona a ir al baño
task-change-pads = Cambiar absorbentes (pañales) de incontinencia a una persona adulta
    .help = Los usan personas adultas que no pueden controlar la orina.

group-eating = Comer y beber
task-help-eat = Ayudar a una persona a comer y beber
task-serve-meals = Llevar la comida a las personas de una residencia
task-note-food = Apuntar cuánto come y bebe una persona

group-moving = Moverse y estar en la cama
task-help-walk = Ayudar a una persona a levantarse y caminar
task-move-to-chair = Pasar a una persona de la cama a la silla y otra vez a la cama
task-use-hoist = Levantar a una persona con una grúa de pacientes
    .help = La grúa de pacientes es un aparato que levanta a quien no puede ponerse de pie.
task-push-wheelchair = Llevar a una persona en silla de ruedas
task-turn-in-bed = Cambiar de postura a una persona en la cama para evitar heridas en la piel
task-make-care-bed = Cambiar las sábanas con la persona enferma en la cama

subfield-health = Salud y seguridad
group-watching-health = Vigilar la salud
task-notice-changes = Notar que una persona enferma y avisar a enfermería o a la familia
task-measure-values = Medir la tensión, el pulso y la temperatura
    .help = La tensión muestra con qué fuerza empuja la sangre.
task-help-medicines = Recordar a una persona que tome sus medicamentos a la hora correcta
task-watch-at-night = Cuidar a una persona por la noche
task-call-for-help = Pedir ayuda y actuar bien en una emergencia
task-prevent-falls = Hacer segura una casa para que nadie se caiga
task-care-at-end-of-life = Cuidar a una persona que va a morir pronto

group-hygiene-and-notes = Higiene y registros de cuidados
task-prevent-infection = Desinfectar las manos y llevar guantes y mascarilla
    .help = Desinfectar es matar los microbios.
task-write-care-notes = Apuntar los cuidados de cada día
task-hand-over-shift = Contar al turno siguiente cómo está cada persona
task-work-under-nurse = Trabajar en un equipo dirigido por enfermería
task-work-shifts = Trabajar de noche y en fines de semana

subfield-company = Compañía y apoyo
group-being-there = Hacer compañía
task-keep-company = Hacer compañía a una persona mayor
task-listen = Escuchar con paciencia a personas con preocupaciones
task-lead-activities = Cantar, jugar o hacer ejercicio con un grupo de personas mayores
task-let-do-alone = Animar a las personas a hacer solas todo lo que puedan
task-go-to-doctor = Acompañar a una persona al médico o a una oficina

group-dementia = Demencia y momentos difíciles
task-care-dementia = Cuidar a una persona con demencia
    .help = Las personas con demencia olvidan cada vez más cosas.
task-calm-upset-person = Mantener la calma cuando una persona grita o pega
    .help = Por ejemplo, una persona con miedo o confundida.
task-talk-to-relatives = Hablar con la familia sobre el cuidado de una persona

field-children = Niños
subfield-childcare = Cuidado de niños
group-babies = Bebés
task-change-nappies = Cambiar pañales a bebés
task-feed-baby = Preparar biberones y dar de comer a bebés
task-wash-children = Lavar y vestir a niños pequeños
task-put-to-bed = Acostar a los niños

group-with-children = Jugar y aprender
task-watch-children = Vigilar a los niños para que no les pase nada
task-play-with-children = Jugar con niños
task-read-to-children = Leer cuentos a los niños
task-set-limits = Poner normas a los niños y decir que no con cariño
task-comfort-children = Consolar a un niño que llora
task-make-home-safe = Hacer segura una casa para niños pequeños
task-take-to-school = Llevar a los niños al colegio y recogerlos
task-help-homework = Ayudar a los niños con los deberes
task-talk-to-parents = Hablar con los padres sobre su hijo

field-mediation = Entre idiomas
subfield-languages = Idiomas y servicios
group-interpreting = Interpretar
task-interpret-talk = Interpretar una conversación entre dos personas
    .help = Interpretar es decir en un idioma lo que otra persona ha dicho en otro.
task-interpret-exactly = Interpretar todo con exactitud y sin ponerse de parte de nadie
task-interpret-by-phone = Interpretar por teléfono o vídeo
task-translate-letters = Leer una carta y decirla en otro idioma

group-orientation = Orientar a las personas
task-explain-letters = Explicar cartas oficiales y ayudar a rellenar formularios
task-show-services = Mostrar a las personas dónde encuentran ayuda en la ciudad
task-explain-culture = Explicar costumbres de una cultura a personas de otra
task-keep-distance = Ayudar a personas y separar la vida privada y el trabajo
