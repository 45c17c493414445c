question-often = تاسو دا کار څو ځله کړی دی؟
step-never = هېڅکله نه
    .help = دا کار مې نه دی کړی.
step-few = یو یا دوه ځله
    .help = دا کار مې ازمویلی دی.
step-often-done = ډېر ځله
    .help = دا کار مې څو څو ځله کړی دی.
step-daily = هره ورځ، څو میاشتې
    .help = دا زما د هرې ورځې کار و.
question-today = نن دا کار کولای شئ؟
step-yes = هو
    .help = یوازې یې کولای شم.
step-help = په مرسته
    .help = که څوک مرسته راسره وکړي، کولای یې شم.
step-no = نه
    .help = اوس یې نه شم کولای.

ask-welcome = تاسو کوم کارونه کړي دي؟
ask-intro = د کارونو په اړه پوښتنه کوو. بې مزده کار، په کور او کورنۍ کې، هم حسابېږي.
ask-no-wrong-answers = هېڅ ځواب ناسم نه دی. له هرې پوښتنې تېرېدای شئ او هر وخت یې درولای شئ.
ask-choose-language = خپله ژبه وټاکئ
ask-choose-inventory = د کوم ډول کار په اړه خبرې کول غواړئ؟
ask-choose-fields = کومې برخې پېژنئ؟ له نورو تېرېدای شئ.
ask-time = { $minutes ->
    [one] دا شاوخوا { $minutes } دقیقه وخت نیسي.
   *[other] دا شاوخوا { $minutes } دقیقې وخت نیسي.
}

ask-progress = پوښتنه { $done } له { $total } څخه
ask-left = { $left ->
    [one] { $left } پوښتنه پاتې ده
   *[other] { $left } پوښتنې پاتې دي
}
ask-minutes-left = { $minutes ->
    [one] شاوخوا { $minutes } دقیقه پاتې ده
   *[other] شاوخوا { $minutes } دقیقې پاتې دي
}
ask-choose-answer = د خپل ځواب شمېره ولیکئ.
ask-not-an-answer = دا له ځوابونو څخه نه دی. مهرباني وکړئ، بیا هڅه وکړئ.
ask-show-help = د دې کار تشریح
ask-back = بېرته
ask-skip = له دې پوښتنې تېرېدل
ask-skip-section = له دې برخې تېرېدل
ask-stop = درول او ساتل
ask-saved = ستاسو ځوابونه وساتل شول.
ask-resume = له هغه ځایه دوام چې پاتې شوي یاست
ask-start-again = له سره پیل

ask-free = څه شی پاتې دی؟ ولیکئ چې تاسو نور کوم کارونه کړي دي.
ask-free-hint = یو کار ولیکئ، د بېلګې په توګه: د بوټانو رغول.
ask-free-found = تر ټولو نږدې: { $skill }
ask-free-confirm = دا سم دی؟
ask-free-none = موږ مناسب شی ونه موند. ستاسو لیکنه د مشاور لپاره ساتو.
mark-free = ستاسو په خپلو کلمو
mark-linked = پروګرام موندلی دی؛ مهرباني وکړئ، ویې ګورئ
mark-confirmed = تاسو ویلي دي چې سم دی

done-thanks = مننه. دا ستاسو ځوابونه دي.
done-tasks = { $count ->
    [one] تاسو { $count } کار کړی دی.
   *[other] تاسو { $count } کارونه کړي دي.
}
done-skills = { $count ->
    [one] دا کارونه { $count } مهارت ښيي.
   *[other] دا کارونه { $count } مهارتونه ښيي.
}
done-unknown = { $count ->
    [one] موږ د { $count } کار په اړه پوښتنه نه ده کړې. مانا یې دا نه ده چې تاسو یې نه شئ کولای.
   *[other] موږ د { $count } کارونو په اړه پوښتنه نه ده کړې. مانا یې دا نه ده چې تاسو یې نه شئ کولای.
}
heading-tasks = کارونه
heading-skills = مهارتونه
heading-answers = ځوابونه
heading-not-asked = نه دي پوښتل شوي
heading-skipped = پرېښودل شوي
heading-free = ستاسو په خپلو کلمو
answer-edit = د یوه ځواب بدلول

proficiency-1 = د پیل په پړاو کې
proficiency-2 = په مرسته یې کوي
proficiency-3 = یوازې یې کوي
proficiency-4 = نا عادي کارونه هم کوي
proficiency-5 = نورو ته یې ښودلای شي

evidence-self-stated = د کس خپله خبره
evidence-done-often = ډېر ځله شوی، د کس خپله خبره
evidence-witnessed = بل چا لیدلی دی
evidence-adviser-checked = مشاور کتلی دی
evidence-tested = ازمویل شوی دی
evidence-certified = سند لري

relation-shows = ښيي
    .help = څوک چې دا کار کوي، دا مهارت کاروي.
relation-needs = غواړي
    .help = دا کار له دې مهارت پرته ښه نه شي کېدای.
relation-supports = اشاره ورته کوي
    .help = دا کار د دې مهارت وړه برخه کاروي.
mark-informal = له معاش لرونکي کار بهر زده شوی

language-draft = دا ژباړه لومړنۍ بڼه ده. داسې چا لا نه ده کتلې چې په دې ژبه خبرې کوي.
language-reviewed = دا ژباړه داسې چا کتلې ده چې په دې ژبه خبرې کوي.
language-tasks-missing = کارونه لا په دې ژبه نشته. په دې ژبه ښودل کېږي: { $language }.
