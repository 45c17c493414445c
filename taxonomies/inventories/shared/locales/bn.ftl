question-often = আপনি এই কাজ কতবার করেছেন?
step-never = কখনো না
    .help = আমি এই কাজ করিনি।
step-few = একবার বা দুবার
    .help = আমি চেষ্টা করে দেখেছি।
step-often-done = অনেকবার
    .help = আমি এটা বহুবার করেছি।
step-daily = কয়েক মাস ধরে প্রতিদিন
    .help = এটা আমার রোজকার কাজ ছিল।
question-today = আজ কি আপনি এই কাজ করতে পারবেন?
step-yes = হ্যাঁ
    .help = আমি একা করতে পারি।
step-help = সাহায্য পেলে
    .help = কেউ সাহায্য করলে আমি করতে পারি।
step-no = না
    .help = এখন আমি এটা করতে পারব না।

ask-welcome = আপনি কী কী কাজ করেছেন?
ask-intro = আমরা নানা কাজের কথা জিজ্ঞাসা করব। বেতন ছাড়া কাজ, বাসার বা পরিবারের কাজও গোনা হয়।
ask-no-wrong-answers = কোনো উত্তর ভুল নয়। আপনি যেকোনো প্রশ্ন বাদ দিতে পারেন, যেকোনো সময় থামতে পারেন।
ask-choose-language = আপনার ভাষা বেছে নিন
ask-choose-inventory = আপনি কোন ধরনের কাজের কথা বলতে চান?
ask-choose-fields = কোন কোন অংশ আপনি জানেন? বাকিগুলো বাদ দিতে পারেন।
ask-time = { $minutes ->
    [one] এতে প্রায় { $minutes } মিনিট লাগবে।
   *[other] এতে প্রায় { $minutes } মিনিট লাগবে।
}

ask-progress = প্রশ্ন { $done }, মোট { $total }
ask-left = { $left ->
    [one] আর { $left }টি প্রশ্ন বাকি
   *[other] আর { $left }টি প্রশ্ন বাকি
}
ask-minutes-left = { $minutes ->
    [one] আর প্রায় { $minutes } মিনিট বাকি
   *[other] আর প্রায় { $minutes } মিনিট বাকি
}
ask-choose-answer = আপনার উত্তরের নম্বর লিখুন।
ask-not-an-answer = এটা কোনো উত্তর নয়। দয়া করে আবার চেষ্টা করুন।
ask-show-help = এই কাজটা বুঝিয়ে দিন
ask-back = পেছনে
ask-skip = এই প্রশ্ন বাদ দিন
ask-skip-section = এই অংশ বাদ দিন
ask-stop = থামুন ও সংরক্ষণ করুন
ask-saved = আপনার উত্তর সংরক্ষণ করা হয়েছে।
ask-resume = যেখানে থেমেছিলেন সেখান থেকে শুরু করুন
ask-start-again = আবার প্রথম থেকে শুরু করুন

ask-free = কিছু কি বাদ পড়েছে? আর কী কাজ করেছেন লিখুন।
ask-free-hint = একটি কাজ লিখুন, যেমন: জুতা মেরামত করা।
ask-free-found = সবচেয়ে বেশি মেলে: { $skill }
ask-free-confirm = এটা কি ঠিক?
ask-free-none = মেলে এমন কিছু পাওয়া যায়নি। আপনার কথা পরামর্শদাতার জন্য রাখা হলো।
mark-free = আপনার নিজের কথায়
mark-linked = প্রোগ্রাম খুঁজে পেয়েছে; দয়া করে দেখে নিন
mark-confirmed = আপনি বলেছেন এটা ঠিক

done-thanks = ধন্যবাদ। এগুলো আপনার উত্তর।
done-tasks = { $count ->
    [one] আপনি { $count }টি কাজ করেছেন।
   *[other] আপনি { $count }টি কাজ করেছেন।
}
done-skills = { $count ->
    [one] এতে { $count }টি দক্ষতা দেখা যায়।
   *[other] এতে { $count }টি দক্ষতা দেখা যায়।
}
done-unknown = { $count ->
    [one] { $count }টি কাজের কথা জিজ্ঞাসা করা হয়নি। এর মানে এই নয় যে আপনি এটা পারেন না।
   *[other] { $count }টি কাজের কথা জিজ্ঞাসা করা হয়নি। এর মানে এই নয় যে আপনি এগুলো পারেন না।
}
heading-tasks = কাজ
heading-skills = দক্ষতা
heading-answers = উত্তর
heading-not-asked = জিজ্ঞাসা করা হয়নি
heading-skipped = বাদ দেওয়া হয়েছে
heading-free = আপনার নিজের কথায়
answer-edit = উত্তর বদলান

proficiency-1 = শুরুর পর্যায়ে
proficiency-2 = সাহায্য নিয়ে করেন
proficiency-3 = একা করেন
proficiency-4 = অস্বাভাবিক কাজও করেন
proficiency-5 = অন্যদের শেখাতে পারেন

evidence-self-stated = ব্যক্তি নিজে বলেছেন
evidence-done-often = অনেকবার করেছেন, ব্যক্তি নিজে বলেছেন
evidence-witnessed = অন্য কেউ দেখেছেন
evidence-adviser-checked = পরামর্শদাতা যাচাই করেছেন
evidence-tested = পরীক্ষা নেওয়া হয়েছে
evidence-certified = সনদ আছে

relation-shows = দেখায়
    .help = যিনি এই কাজ করেন, তিনি এই দক্ষতা ব্যবহার করেন।
relation-needs = দরকার হয়
    .help = এই দক্ষতা ছাড়া কাজটা ভালোভাবে করা যায় না।
relation-supports = ইঙ্গিত দেয়
    .help = কাজটায় এই দক্ষতার ছোট একটি অংশ লাগে।
mark-informal = বেতনের কাজের বাইরে শেখা

language-draft = এই অনুবাদ একটি খসড়া। এই ভাষা জানেন এমন কেউ এখনো এটা দেখেননি।
language-reviewed = এই ভাষা জানেন এমন একজন অনুবাদটি দেখে দিয়েছেন।
language-tasks-missing = কাজগুলো এখনো এই ভাষায় নেই। যে ভাষায় দেখানো হচ্ছে: { $language }।
