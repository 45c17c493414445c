question-often = እዚ ክንደይ ግዜ ሰሪሕኩምዎ?
step-never = ፈጺሙ ኣይሰራሕክዎን
    .help = እዚ ሰሪሐዮ ኣይፈልጥን።
step-few = ሓደ ወይ ክልተ ግዜ
    .help = ፈቲነዮ እየ።
step-often-done = ብዙሕ ግዜ
    .help = ብተደጋጋሚ ሰሪሐዮ እየ።
step-daily = ንኣዋርሕ መዓልታዊ
    .help = መዓልታዊ ስራሐይ ነይሩ።
question-today = ሎሚ ክትሰርሕዎ ትኽእሉዶ?
step-yes = እወ
    .help = በይነይ ክሰርሖ እኽእል እየ።
step-help = ብሓገዝ
    .help = ሰብ እንተ ሓጊዙኒ ክሰርሖ እኽእል እየ።
step-no = ኣይፋል
    .help = ሕጂ ክሰርሖ ኣይክእልን።

ask-welcome = ክሳብ ሕጂ እንታይ ሰሪሕኩም?
ask-intro = ብዛዕባ ስራሓት ክንሓተኩም ኢና። ብዘይ ክፍሊት፣ ኣብ ገዛ ወይ ኣብ ስድራቤት ዝተሰርሐ ስራሕ እውን ይቝጸር።
ask-no-wrong-answers = ጌጋ መልሲ የለን። ንዝኾነ ሕቶ ክትሓልፍዎ፣ ኣብ ዝኾነ ግዜ ድማ ከተቋርጹ ትኽእሉ።
ask-choose-language = ቋንቋኹም ምረጹ
ask-choose-inventory = ብዛዕባ እንታይ ዓይነት ስራሕ ክትዛረቡ ትደልዩ?
ask-choose-fields = ኣየኖት ክፍልታት ትፈልጡ? ነቶም ካልኦት ክትሓልፍዎም ትኽእሉ።
ask-time = { $minutes ->
    [one] እዚ ኣስታት { $minutes } ደቒቕ ይወስድ።
   *[other] እዚ ኣስታት { $minutes } ደቓይቕ ይወስድ።
}

ask-progress = ሕቶ { $done } ካብ { $total }
ask-left = { $left ->
    [one] { $left } ሕቶ ተሪፉ
   *[other] { $left } ሕቶታት ተሪፉ
}
ask-minutes-left = { $minutes ->
    [one] ኣስታት { $minutes } ደቒቕ ተሪፉ
   *[other] ኣስታት { $minutes } ደቓይቕ ተሪፉ
}
ask-choose-answer = ቁጽሪ መልስኹም ጽሓፉ።
ask-not-an-answer = እዚ ካብቶም መልስታት ኣይኮነን። በጃኹም ደጊምኩም ፈትኑ።
ask-show-help = መብርሂ ናይዚ ስራሕ
ask-back = ንድሕሪት
ask-skip = ነዚ ሕቶ ምሕላፍ
ask-skip-section = ነዚ ክፋል ምሕላፍ
ask-stop = ምቁራጽን ምዕቃብን
ask-saved = መልስታትኩም ተዓቂቡ ኣሎ።
ask-resume = ካብ ዘቋረጽኩምሉ ምቕጻል
ask-start-again = ካብ መጀመርታ ምጅማር

ask-free = ዝጎደለ ነገር ኣሎዶ? ካልእ ዝሰራሕኩምዎ ጽሓፉ።
ask-free-hint = ሓደ ስራሕ ጽሓፉ፣ ንኣብነት፦ ጫማ ምዕራይ።
ask-free-found = ዝበለጸ ዝሰማማዕ፦ { $skill }
ask-free-confirm = እዚ ቅኑዕ ድዩ?
ask-free-none = ዝሰማማዕ ኣይረኸብናን። ቃላትኩም ንኣማኻሪ ክንዕቅቦ ኢና።
mark-free = ብናይ ገዛእ ርእስኹም ቃላት
mark-linked = ብፕሮግራም ዝተረኽበ፤ በጃኹም ኣረጋግጹ
mark-confirmed = እዚ ቅኑዕ እዩ ኢልኩም

done-thanks = የቐንየልና። መልስታትኩም እዞም ዝስዕቡ እዮም።
done-tasks = { $count ->
    [one] { $count } ስራሕ ሰሪሕኩም።
   *[other] { $count } ስራሓት ሰሪሕኩም።
}
done-skills = { $count ->
    [one] እዚ { $count } ክእለት የርኢ።
   *[other] እዚ { $count } ክእለታት የርኢ።
}
done-unknown = { $count ->
    [one] ብዛዕባ { $count } ስራሕ ኣይሓተትናን። እዚ ማለት ክትሰርሕዎ ኣይትኽእሉን ማለት ኣይኮነን።
   *[other] ብዛዕባ { $count } ስራሓት ኣይሓተትናን። እዚ ማለት ክትሰርሕዎም ኣይትኽእሉን ማለት ኣይኮነን።
}
heading-tasks = ስራሓት
heading-skills = ክእለታት
heading-answers = መልስታት
heading-not-asked = ዘይተሓተተ
heading-skipped = ዝተሓልፈ
heading-free = ብናይ ገዛእ ርእስኹም ቃላት
answer-edit = መልሲ ምቕያር

proficiency-1 = ናይ ጀማሪ ደረጃ
proficiency-2 = ብሓገዝ ዝስራሕ
proficiency-3 = ብዘይ ሓገዝ ዝስራሕ
proficiency-4 = ዘይተለምደ እውን ዝስራሕ
proficiency-5 = ንኻልኦት ምምሃር ዝከኣል

evidence-self-stated = ብቓል ናይቲ ሰብ
evidence-done-often = ብዙሕ ግዜ ዝተሰርሐ፣ ብቓል ናይቲ ሰብ
evidence-witnessed = ካልእ ሰብ ዝረኣዮ
evidence-adviser-checked = ብኣማኻሪ ዝተረጋገጸ
evidence-tested = ብፈተና ዝተረጋገጸ
evidence-certified = ምስክር ወረቐት ዘለዎ

relation-shows = የርኢ
    .help = ነዚ ስራሕ ዝሰርሕ ሰብ ነዚ ክእለት ይጥቀመሉ።
relation-needs = የድሊ
    .help = ብዘይ እዚ ክእለት እቲ ስራሕ ጽቡቕ ክስራሕ ኣይከኣልን።
relation-supports = የመልክት
    .help = እቲ ስራሕ ንእሽቶ ክፋል ናይዚ ክእለት የድልዮ።
mark-informal = ካብ ክፍሊት ዘለዎ ስራሕ ወጻኢ ዝተረኽበ

language-draft = እዚ ትርጉም ንድፊ እዩ። ነዚ ቋንቋ ዝዛረብ ሰብ ገና ኣየረጋገጾን።
language-reviewed = ነዚ ትርጉም፣ ነዚ ቋንቋ ዝዛረብ ሰብ ኣረጋጊጽዎ እዩ።
language-tasks-missing = እቶም ስራሓት ገና ብዚ ቋንቋ የለዉን። ዝርኣዩሉ ቋንቋ፦ { $language }።
