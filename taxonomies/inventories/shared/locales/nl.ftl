question-often = Hoe vaak hebt u dit gedaan?
step-never = Nooit
    .help = Ik heb dit niet gedaan.
step-few = Een of twee keer
    .help = Ik heb het geprobeerd.
step-often-done = Vaak
    .help = Ik heb het heel wat keren gedaan.
step-daily = Maandenlang elke dag
    .help = Het was mijn dagelijkse werk.
question-today = Zou u dit vandaag kunnen doen?
step-yes = Ja
    .help = Ik kan het zonder hulp.
step-help = Met hulp
    .help = Ik kan het als iemand mij helpt.
step-no = Nee
    .help = Ik kan het nu niet.

ask-welcome = Wat hebt u al gedaan?
ask-intro = Wij stellen vragen over taken. Werk zonder loon, thuis of in de familie, telt ook mee.
ask-no-wrong-answers = Er zijn geen foute antwoorden. U mag elke vraag overslaan en op elk moment stoppen.
ask-choose-language = Kies uw taal
ask-choose-inventory = Over welk soort werk wilt u praten?
ask-choose-fields = Welke delen kent u? De andere mag u overslaan.
ask-time = { $minutes ->
    [one] Dit duurt ongeveer { $minutes } minuut.
   *[other] Dit duurt ongeveer { $minutes } minuten.
}

ask-progress = Vraag { $done } van { $total }
ask-left = { $left ->
    [one] Nog { $left } vraag
   *[other] Nog { $left } vragen
}
ask-minutes-left = { $minutes ->
    [one] Nog ongeveer { $minutes } minuut
   *[other] Nog ongeveer { $minutes } minuten
}
ask-choose-answer = Typ het nummer van uw antwoord.
ask-not-an-answer = Dit antwoord kan niet. Probeer het nog een keer.
ask-show-help = Deze taak uitleggen
ask-back = Terug
ask-skip = Deze vraag overslaan
ask-skip-section = Dit deel overslaan
ask-stop = Stoppen en opslaan
ask-saved = Uw antwoorden zijn opgeslagen.
ask-resume = Verdergaan waar u gestopt bent
ask-start-again = Opnieuw beginnen

ask-free = Ontbreekt er iets? Schrijf op wat u nog meer hebt gedaan.
ask-free-hint = Schrijf één taak op, bijvoorbeeld: schoenen repareren.
ask-free-found = Dit past het best: { $skill }
ask-free-confirm = Klopt dit?
ask-free-none = Wij hebben niets gevonden dat past. Wij bewaren uw woorden voor de adviseur.
mark-free = In uw eigen woorden
mark-linked = Gevonden door het programma; graag controleren
mark-confirmed = U hebt gezegd dat dit klopt

done-thanks = Dank u wel. Dit zijn uw antwoorden.
done-tasks = { $count ->
    [one] U hebt { $count } taak gedaan.
   *[other] U hebt { $count } taken gedaan.
}
done-skills = { $count ->
    [one] Daaruit blijkt { $count } vaardigheid.
   *[other] Daaruit blijken { $count } vaardigheden.
}
done-unknown = { $count ->
    [one] Over { $count } taak hebben wij niets gevraagd. Dat betekent niet dat u die niet kunt doen.
   *[other] Over { $count } taken hebben wij niets gevraagd. Dat betekent niet dat u die niet kunt doen.
}
heading-tasks = Taken
heading-skills = Vaardigheden
heading-answers = Antwoorden
heading-not-asked = Niet gevraagd
heading-skipped = Overgeslagen
heading-free = In uw eigen woorden
answer-edit = Een antwoord veranderen

proficiency-1 = Beginner
proficiency-2 = Doet het met hulp
proficiency-3 = Doet het zonder hulp
proficiency-4 = Doet ook wat ongewoon is
proficiency-5 = Kan het anderen leren

evidence-self-stated = Gezegd door de persoon
evidence-done-often = Vaak gedaan, gezegd door de persoon
evidence-witnessed = Gezien door iemand
evidence-adviser-checked = Gecontroleerd door een adviseur
evidence-tested = Getest
evidence-certified = Bewezen met een certificaat

relation-shows = toont
    .help = Wie de taak doet, gebruikt deze vaardigheid.
relation-needs = vraagt
    .help = Zonder deze vaardigheid kan niemand de taak goed doen.
relation-supports = wijst op
    .help = De taak gebruikt een klein deel van deze vaardigheid.
mark-informal = Geleerd buiten betaald werk

language-draft = Deze vertaling is een eerste versie. Iemand die de taal spreekt, heeft haar nog niet gecontroleerd.
language-reviewed = Iemand die de taal spreekt, heeft deze vertaling gecontroleerd.
language-tasks-missing = De taken zijn nog niet vertaald. Ze staan in deze taal: { $language }.
