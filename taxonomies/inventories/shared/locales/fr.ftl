question-often = Combien de fois avez-vous fait cela ?
step-never = Jamais
    .help = Je n'ai pas fait cela.
step-few = Une ou deux fois
    .help = J'ai essayé.
step-often-done = Souvent
    .help = Je l'ai fait beaucoup de fois.
step-daily = Tous les jours pendant des mois
    .help = C'était mon travail de tous les jours.
question-today = Pourriez-vous le faire aujourd'hui ?
step-yes = Oui
    .help = Je peux le faire sans aide.
step-help = Avec de l'aide
    .help = Je peux le faire si quelqu'un m'aide.
step-no = Non
    .help = Je ne peux pas le faire maintenant.

ask-welcome = Qu'avez-vous déjà fait ?
ask-intro = Nous posons des questions sur des tâches. Le travail sans salaire, à la maison ou en famille, compte aussi.
ask-no-wrong-answers = Il n'y a pas de mauvaises réponses. Vous pouvez passer chaque question et arrêter à tout moment.
ask-choose-language = Choisissez votre langue
ask-choose-inventory = De quel type de travail voulez-vous parler ?
ask-choose-fields = Quelles parties connaissez-vous ? Vous pouvez passer les autres.
ask-time = { $minutes ->
    [one] Cela prend environ { $minutes } minute.
    [many] Cela prend environ { $minutes } de minutes.
   *[other] Cela prend environ { $minutes } minutes.
}

ask-progress = Question { $done } sur { $total }
ask-left = { $left ->
    [one] Il reste { $left } question
    [many] Il reste { $left } de questions
   *[other] Il reste { $left } questions
}
ask-minutes-left = { $minutes ->
    [one] Il reste environ { $minutes } minute
    [many] Il reste environ { $minutes } de minutes
   *[other] Il reste environ { $minutes } minutes
}
ask-choose-answer = Tapez le numéro de votre réponse.
ask-not-an-answer = Cette réponse n'est pas possible. Essayez encore une fois, s'il vous plaît.
ask-show-help = Expliquer cette tâche
ask-back = Retour
ask-skip = Passer cette question
ask-skip-section = Passer cette partie
ask-stop = Arrêter et enregistrer
ask-saved = Vos réponses sont enregistrées.
ask-resume = Continuer au même endroit
ask-start-again = Recommencer depuis le début

ask-free = Est-ce qu'il manque quelque chose ? Écrivez ce que vous avez fait d'autre.
ask-free-hint = Écrivez une seule tâche, par exemple : réparer des chaussures.
ask-free-found = Voici ce qui va le mieux : { $skill }
ask-free-confirm = Est-ce que c'est juste ?
ask-free-none = Nous n'avons rien trouvé. Nous gardons vos mots pour la personne qui vous conseille.
mark-free = Avec vos propres mots
mark-linked = Trouvé par le programme ; à vérifier, s'il vous plaît
mark-confirmed = Vous avez dit que c'est juste

done-thanks = Merci. Voici vos réponses.
done-tasks = { $count ->
    [one] Vous avez fait { $count } tâche.
    [many] Vous avez fait { $count } de tâches.
   *[other] Vous avez fait { $count } tâches.
}
done-skills = { $count ->
    [one] Cela montre { $count } compétence.
    [many] Cela montre { $count } de compétences.
   *[other] Cela montre { $count } compétences.
}
done-unknown = { $count ->
    [one] Nous n'avons pas posé de question sur { $count } tâche. Cela ne veut pas dire que vous ne savez pas la faire.
    [many] Nous n'avons pas posé de question sur { $count } de tâches. Cela ne veut pas dire que vous ne savez pas les faire.
   *[other] Nous n'avons pas posé de question sur { $count } tâches. Cela ne veut pas dire que vous ne savez pas les faire.
}
heading-tasks = Tâches
heading-skills = Compétences
heading-answers = Réponses
heading-not-asked = Questions non posées
heading-skipped = Questions passées
heading-free = Avec vos propres mots
answer-edit = Changer une réponse

proficiency-1 = Niveau débutant
proficiency-2 = Le fait avec de l'aide
proficiency-3 = Le fait sans aide
proficiency-4 = Fait aussi ce qui est inhabituel
proficiency-5 = Peut l'apprendre à d'autres

evidence-self-stated = Dit par la personne
evidence-done-often = Fait souvent, dit par la personne
evidence-witnessed = Vu par quelqu'un
evidence-adviser-checked = Vérifié par un conseiller ou une conseillère
evidence-tested = Testé
evidence-certified = Prouvé par un certificat

relation-shows = montre
    .help = Faire la tâche, c'est utiliser cette compétence.
relation-needs = demande
    .help = Sans cette compétence, on ne peut pas bien faire la tâche.
relation-supports = laisse supposer
    .help = La tâche utilise une petite partie de cette compétence.
mark-informal = Appris en dehors d'un travail payé

language-draft = Cette traduction est un brouillon. Une personne qui parle la langue ne l'a pas encore vérifiée.
language-reviewed = Une personne qui parle la langue a vérifié cette traduction.
language-tasks-missing = Les tâches ne sont pas encore traduites. Elles sont affichées dans cette langue : { $language }.
