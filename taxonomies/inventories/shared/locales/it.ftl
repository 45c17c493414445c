question-often = Quante volte ha fatto questa cosa?
step-never = Mai
    .help = Non l'ho mai fatto.
step-few = Una o due volte
    .help = Ho provato a farlo.
step-often-done = Spesso
    .help = L'ho fatto molte volte.
step-daily = Ogni giorno, per mesi
    .help = Era il mio lavoro di ogni giorno.
question-today = Saprebbe farlo oggi?
step-yes = Sì
    .help = So farlo senza aiuto.
step-help = Con un aiuto
    .help = So farlo se qualcuno mi aiuta.
step-no = No
    .help = Adesso non posso o non so farlo.

ask-welcome = Che cosa ha fatto finora?
ask-intro = Le chiediamo quali attività conosce. Conta anche il lavoro non pagato, in casa o in famiglia.
ask-no-wrong-answers = Non ci sono risposte sbagliate. Può saltare ogni domanda e fermarsi quando vuole.
ask-choose-language = Scelga la lingua
ask-choose-inventory = Di quale tipo di lavoro vuole parlare?
ask-choose-fields = Quali parti conosce? Può saltare le altre.
ask-time = { $minutes ->
    [one] Ci vuole circa { $minutes } minuto.
    [many] Ci vogliono circa { $minutes } minuti.
   *[other] Ci vogliono circa { $minutes } minuti.
}

ask-progress = Domanda { $done } di { $total }
ask-left = { $left ->
    [one] Ancora { $left } domanda
    [many] Ancora { $left } domande
   *[other] Ancora { $left } domande
}
ask-minutes-left = { $minutes ->
    [one] Ancora circa { $minutes } minuto
    [many] Ancora circa { $minutes } minuti
   *[other] Ancora circa { $minutes } minuti
}
ask-choose-answer = Scriva il numero della Sua risposta.
ask-not-an-answer = Questa risposta non c'è. Provi di nuovo.
ask-show-help = Spiegare questa attività
ask-back = Indietro
ask-skip = Saltare questa domanda
ask-skip-section = Saltare questa parte
ask-stop = Fermarsi e salvare
ask-saved = Le Sue risposte sono salvate.
ask-resume = Continuare dal punto di prima
ask-start-again = Ricominciare da capo

ask-free = Manca qualcosa? Scriva che cos'altro ha fatto.
ask-free-hint = Scriva una sola attività, per esempio: riparare scarpe.
ask-free-found = La più adatta è questa: { $skill }
ask-free-confirm = È giusto?
ask-free-none = Non abbiamo trovato niente di adatto. Teniamo le Sue parole per la consulenza.
mark-free = Con parole Sue
mark-linked = Trovato dal programma; da controllare
mark-confirmed = Lei ha detto che è giusto

done-thanks = Grazie. Queste sono le Sue risposte.
done-tasks = { $count ->
    [one] Ha fatto { $count } attività.
    [many] Ha fatto { $count } attività.
   *[other] Ha fatto { $count } attività.
}
done-skills = { $count ->
    [one] Le risposte mostrano { $count } competenza.
    [many] Le risposte mostrano { $count } competenze.
   *[other] Le risposte mostrano { $count } competenze.
}
done-unknown = { $count ->
    [one] Non abbiamo fatto domande su { $count } attività. Questo non vuol dire che Lei non sa farla.
    [many] Non abbiamo fatto domande su { $count } attività. Questo non vuol dire che Lei non sa farle.
   *[other] Non abbiamo fatto domande su { $count } attività. Questo non vuol dire che Lei non sa farle.
}
heading-tasks = Attività
heading-skills = Competenze
heading-answers = Risposte
heading-not-asked = Non chieste
heading-skipped = Saltate
heading-free = Con parole Sue
answer-edit = Cambiare una risposta

proficiency-1 = Principiante
proficiency-2 = Lo fa con un aiuto
proficiency-3 = Lo fa senza aiuto
proficiency-4 = Risolve anche casi insoliti
proficiency-5 = Sa insegnarlo ad altri

evidence-self-stated = Detto dalla persona
evidence-done-often = Fatto spesso, detto dalla persona
evidence-witnessed = Visto da qualcuno
evidence-adviser-checked = Controllato nella consulenza
evidence-tested = Provato con un test
evidence-certified = Certificato

relation-shows = mostra
    .help = Chi fa questa attività usa questa competenza.
relation-needs = richiede
    .help = Senza questa competenza non si può fare bene l'attività.
relation-supports = fa pensare a
    .help = L'attività usa una piccola parte di questa competenza.
mark-informal = Imparato fuori dal lavoro pagato

language-draft = Questa traduzione è una bozza. Una persona che parla la lingua non l'ha ancora controllata.
language-reviewed = Una persona che parla la lingua ha controllato questa traduzione.
language-tasks-missing = Le attività non sono ancora in questa lingua. Lingua delle attività: { $language }.
