question-often = Wie oft haben Sie das gemacht?
step-never = Nie
    .help = Ich habe das nicht gemacht.
step-few = Ein- oder zweimal
    .help = Ich habe es probiert.
step-often-done = Oft
    .help = Ich habe es viele Male gemacht.
step-daily = Monatelang jeden Tag
    .help = Es war meine tägliche Arbeit.
question-today = Könnten Sie das heute machen?
step-yes = Ja
    .help = Ich kann es allein.
step-help = Mit Hilfe
    .help = Ich kann es, wenn mir jemand hilft.
step-no = Nein
    .help = Ich kann es jetzt nicht.

ask-welcome = Was haben Sie schon gemacht?
ask-intro = Wir fragen nach Aufgaben. Auch Arbeit ohne Lohn, zu Hause oder in der Familie, zählt.
ask-no-wrong-answers = Es gibt keine falschen Antworten. Sie können jede Frage überspringen und jederzeit aufhören.
ask-choose-language = Wählen Sie Ihre Sprache
ask-choose-inventory = Über welche Art von Arbeit möchten Sie sprechen?
ask-choose-fields = Welche Teile kennen Sie? Die anderen können Sie überspringen.
ask-time = { $minutes ->
    [one] Das dauert ungefähr { $minutes } Minute.
   *[other] Das dauert ungefähr { $minutes } Minuten.
}

ask-progress = Frage { $done } von { $total }
ask-left = { $left ->
    [one] Noch { $left } Frage
   *[other] Noch { $left } Fragen
}
ask-minutes-left = { $minutes ->
    [one] Noch ungefähr { $minutes } Minute
   *[other] Noch ungefähr { $minutes } Minuten
}
ask-choose-answer = Geben Sie die Nummer Ihrer Antwort ein.
ask-not-an-answer = Diese Antwort gibt es nicht. Bitte versuchen Sie es noch einmal.
ask-show-help = Diese Aufgabe erklären
ask-back = Zurück
ask-skip = Diese Frage überspringen
ask-skip-section = Diesen Teil überspringen
ask-stop = Aufhören und speichern
ask-saved = Ihre Antworten sind gespeichert.
ask-resume = Dort weitermachen, wo Sie aufgehört haben
ask-start-again = Neu anfangen

ask-free = Fehlt etwas? Schreiben Sie, was Sie noch gemacht haben.
ask-free-hint = Schreiben Sie eine Aufgabe, zum Beispiel: Schuhe reparieren.
ask-free-found = Das passt am besten: { $skill }
ask-free-confirm = Stimmt das?
ask-free-none = Wir haben nichts Passendes gefunden. Wir behalten Ihre Worte für die Beratung.
mark-free = In Ihren eigenen Worten
mark-linked = Vom Programm gefunden; bitte prüfen
mark-confirmed = Sie haben gesagt, dass es stimmt

done-thanks = Danke. Das sind Ihre Antworten.
done-tasks = { $count ->
    [one] Sie haben { $count } Aufgabe gemacht.
   *[other] Sie haben { $count } Aufgaben gemacht.
}
done-skills = { $count ->
    [one] Die Antworten zeigen { $count } Fähigkeit.
   *[other] Die Antworten zeigen { $count } Fähigkeiten.
}
done-unknown = { $count ->
    [one] Nach { $count } Aufgabe haben wir nicht gefragt. Das heißt nicht, dass Sie sie nicht können.
   *[other] Nach { $count } Aufgaben haben wir nicht gefragt. Das heißt nicht, dass Sie sie nicht können.
}
heading-tasks = Aufgaben
heading-skills = Fähigkeiten
heading-answers = Antworten
heading-not-asked = Nicht gefragt
heading-skipped = Übersprungen
heading-free = In Ihren eigenen Worten
answer-edit = Eine Antwort ändern

proficiency-1 = Steht am Anfang
proficiency-2 = Macht es mit Hilfe
proficiency-3 = Macht es allein
proficiency-4 = Schafft auch ungewöhnliche Fälle
proficiency-5 = Kann es anderen beibringen

evidence-self-stated = Selbst angegeben
evidence-done-often = Oft gemacht, selbst angegeben
evidence-witnessed = Von jemandem gesehen
evidence-adviser-checked = In der Beratung geprüft
evidence-tested = Getestet
evidence-certified = Mit Zeugnis oder Zertifikat

relation-shows = zeigt
    .help = Wer die Aufgabe macht, nutzt diese Fähigkeit.
relation-needs = braucht
    .help = Ohne diese Fähigkeit kann man die Aufgabe nicht gut machen.
relation-supports = weist hin auf
    .help = Die Aufgabe nutzt einen kleinen Teil dieser Fähigkeit.
mark-informal = Außerhalb von bezahlter Arbeit gelernt

language-draft = Diese Übersetzung ist ein Entwurf. Noch hat sie niemand geprüft, der die Sprache spricht.
language-reviewed = Eine Person, die die Sprache spricht, hat diese Übersetzung geprüft.
language-tasks-missing = Die Aufgaben gibt es noch nicht in dieser Sprache. Sprache der Aufgaben: { $language }.
