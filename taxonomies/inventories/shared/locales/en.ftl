### Texts that all inventories share: the default scale, what is said while asking, and names of levels.
### How to translate: docs/inventory-format.md, "Texts". Here "you" is used: take the polite form of your language.
### Numbers in { } are filled in by the program; give every plural form that your language has.

## The default scale (scale.toml)

question-often = How often have you done this?
step-never = Never
    .help = I have not done this.
step-few = Once or twice
    .help = I have tried it.
step-often-done = Often
    .help = I have done it many times.
step-daily = Every day for months
    .help = It was my daily work.
question-today = Could you do this today?
step-yes = Yes
    .help = I can do it alone.
step-help = With help
    .help = I can do it if somebody helps me.
step-no = No
    .help = I cannot do it now.

## Before the questions

ask-welcome = What have you done?
ask-intro = We ask about tasks. Work without pay, at home or in the family counts too.
ask-no-wrong-answers = There are no wrong answers. You can skip every question and stop at any time.
ask-choose-language = Choose your language
ask-choose-inventory = What kind of work do you want to talk about?
ask-choose-fields = Which parts do you know? You can skip the others.
ask-time = { $minutes ->
    [one] This takes about { $minutes } minute.
   *[other] This takes about { $minutes } minutes.
}

## While asking

ask-progress = Question { $done } of { $total }
ask-left = { $left ->
    [one] { $left } question left
   *[other] { $left } questions left
}
ask-minutes-left = { $minutes ->
    [one] About { $minutes } minute left
   *[other] About { $minutes } minutes left
}
ask-choose-answer = Type the number of your answer.
ask-not-an-answer = This is not one of the answers. Please try again.
ask-show-help = Explain this task
ask-back = Back
ask-skip = Skip this question
ask-skip-section = Skip this part
ask-stop = Stop and save
ask-saved = Your answers are saved.
ask-resume = Go on where you stopped
ask-start-again = Start again

## Free additions

ask-free = Is something missing? Write what else you have done.
ask-free-hint = Write one task, for example: repair shoes.
ask-free-found = This fits best: { $skill }
ask-free-confirm = Is this right?
ask-free-none = We found nothing that fits. We keep your words for the adviser.
mark-free = In your own words
mark-linked = Found by the program; please check
mark-confirmed = You said that this is right

## Afterwards

done-thanks = Thank you. These are your answers.
done-tasks = { $count ->
    [one] You have done { $count } task.
   *[other] You have done { $count } tasks.
}
done-skills = { $count ->
    [one] They show { $count } skill.
   *[other] They show { $count } skills.
}
done-unknown = { $count ->
    [one] We did not ask about { $count } task. This does not mean that you cannot do it.
   *[other] We did not ask about { $count } tasks. This does not mean that you cannot do them.
}
heading-tasks = Tasks
heading-skills = Skills
heading-answers = Answers
heading-not-asked = Not asked
heading-skipped = Skipped
heading-free = In your own words
answer-edit = Change an answer

## How well: proficiency levels

proficiency-1 = Beginner
proficiency-2 = Does it with help
proficiency-3 = Does it alone
proficiency-4 = Also does what is unusual
proficiency-5 = Can teach it to others

## How it is known: evidence grades

evidence-self-stated = Said by the person
evidence-done-often = Done often, said by the person
evidence-witnessed = Seen by somebody
evidence-adviser-checked = Checked by an adviser
evidence-tested = Tested
evidence-certified = Certified

## How a task speaks for a skill

relation-shows = shows
    .help = Whoever does the task uses this skill.
relation-needs = needs
    .help = The task cannot be done well without this skill.
relation-supports = points to
    .help = The task uses a small part of this skill.
mark-informal = Learned outside paid work

## About the translation

language-draft = This translation is a draft. A person who speaks the language has not checked it yet.
language-reviewed = This translation was checked by a person who speaks the language.
language-tasks-missing = The tasks are not yet in this language. They are shown in { $language }.
