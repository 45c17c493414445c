question-often = ¿Con qué frecuencia lo ha hecho?
step-never = Nunca
    .help = No lo he hecho.
step-few = Una o dos veces
    .help = Lo he probado.
step-often-done = Muchas veces
    .help = Lo he hecho a menudo.
step-daily = Cada día, durante meses
    .help = Era mi trabajo de cada día.
question-today = ¿Podría hacerlo hoy?
step-yes = Sí
    .help = Puedo hacerlo sin ayuda.
step-help = Con ayuda
    .help = Puedo hacerlo si alguien me ayuda.
step-no = No
    .help = Ahora no puedo hacerlo.

ask-welcome = ¿Qué ha hecho usted?
ask-intro = Le preguntamos por tareas. También cuenta el trabajo sin sueldo, en casa o en la familia.
ask-no-wrong-answers = No hay respuestas malas. Puede saltar cualquier pregunta y parar cuando quiera.
ask-choose-language = Elija su idioma
ask-choose-inventory = ¿De qué tipo de trabajo quiere hablar?
ask-choose-fields = ¿Qué partes conoce? Puede saltar las otras.
ask-time = { $minutes ->
    [one] Dura más o menos { $minutes } minuto.
    [many] Dura más o menos { $minutes } de minutos.
   *[other] Dura más o menos { $minutes } minutos.
}

ask-progress = Pregunta { $done } de { $total }
ask-left = { $left ->
    [one] Queda { $left } pregunta
    [many] Quedan { $left } de preguntas
   *[other] Quedan { $left } preguntas
}
ask-minutes-left = { $minutes ->
    [one] Queda más o menos { $minutes } minuto
    [many] Quedan más o menos { $minutes } de minutos
   *[other] Quedan más o menos { $minutes } minutos
}
ask-choose-answer = Escriba el número de su respuesta.
ask-not-an-answer = Esta no es una de las respuestas. Inténtelo otra vez, por favor.
ask-show-help = Explicar esta tarea
ask-back = Atrás
ask-skip = Saltar esta pregunta
ask-skip-section = Saltar esta parte
ask-stop = Parar y guardar
ask-saved = Sus respuestas están guardadas.
ask-resume = Seguir donde lo dejó
ask-start-again = Empezar de nuevo

ask-free = ¿Falta algo? Escriba qué más ha hecho.
ask-free-hint = Escriba una tarea, por ejemplo: arreglar zapatos.
ask-free-found = Lo más parecido es: { $skill }
ask-free-confirm = ¿Es correcto?
ask-free-none = No hemos encontrado nada parecido. Guardamos sus palabras para la persona que le orienta.
mark-free = Con sus palabras
mark-linked = Encontrado por el programa; compruébelo, por favor
mark-confirmed = Usted ha dicho que es correcto

done-thanks = Gracias. Estas son sus respuestas.
done-tasks = { $count ->
    [one] Ha hecho { $count } tarea.
    [many] Ha hecho { $count } de tareas.
   *[other] Ha hecho { $count } tareas.
}
done-skills = { $count ->
    [one] Muestran { $count } competencia.
    [many] Muestran { $count } de competencias.
   *[other] Muestran { $count } competencias.
}
done-unknown = { $count ->
    [one] No hemos preguntado por { $count } tarea. Esto no significa que no sepa hacerla.
    [many] No hemos preguntado por { $count } de tareas. Esto no significa que no sepa hacerlas.
   *[other] No hemos preguntado por { $count } tareas. Esto no significa que no sepa hacerlas.
}
heading-tasks = Tareas
heading-skills = Competencias
heading-answers = Respuestas
heading-not-asked = No preguntado
heading-skipped = Saltado
heading-free = Con sus palabras
answer-edit = Cambiar una respuesta

proficiency-1 = Principiante
proficiency-2 = Lo hace con ayuda
proficiency-3 = Lo hace sin ayuda
proficiency-4 = Hace también lo que no es habitual
proficiency-5 = Puede enseñarlo a otras personas

evidence-self-stated = Lo dice la persona
evidence-done-often = Hecho muchas veces, lo dice la persona
evidence-witnessed = Alguien lo ha visto
evidence-adviser-checked = Comprobado en una entrevista de orientación
evidence-tested = Comprobado con una prueba
evidence-certified = Con certificado

relation-shows = muestra
    .help = Quien hace la tarea usa esta competencia.
relation-needs = necesita
    .help = Sin esta competencia no se puede hacer bien la tarea.
relation-supports = apunta a
    .help = La tarea usa una pequeña parte de esta competencia.
mark-informal = Aprendido fuera del trabajo pagado

language-draft = Esta traducción es un borrador. Todavía no la ha revisado una persona que habla el idioma.
language-reviewed = Una persona que habla el idioma ha revisado esta traducción.
language-tasks-missing = Las tareas todavía no están en este idioma. Se muestran en { $language }.
