question-often = ይህን ሥራ ስንት ጊዜ ሠርተውታል?
step-never = በጭራሽ
    .help = ይህን ሠርቼ አላውቅም።
step-few = አንድ ወይም ሁለት ጊዜ
    .help = ሞክሬዋለሁ።
step-often-done = ብዙ ጊዜ
    .help = በተደጋጋሚ ሠርቼዋለሁ።
step-daily = ለወራት በየቀኑ
    .help = የዕለት ተዕለት ሥራዬ ነበር።
question-today = ዛሬ ይህን መሥራት ይችላሉ?
step-yes = አዎ
    .help = ብቻዬን መሥራት እችላለሁ።
step-help = በእርዳታ
    .help = ሰው ከረዳኝ መሥራት እችላለሁ።
step-no = አይ
    .help = አሁን መሥራት አልችልም።

ask-welcome = እስካሁን ምን ምን ሥራ ሠርተዋል?
ask-intro = ስለ ሥራዎች እንጠይቃለን። ያለ ክፍያ፣ በቤት ወይም ለቤተሰብ የተሠራ ሥራም ይቆጠራል።
ask-no-wrong-answers = የተሳሳተ መልስ የለም። ማንኛውንም ጥያቄ መዝለል፣ በፈለጉት ጊዜ ማቆም ይችላሉ።
ask-choose-language = ቋንቋዎን ይምረጡ
ask-choose-inventory = ስለ ምን ዓይነት ሥራ መናገር ይፈልጋሉ?
ask-choose-fields = የትኞቹን ክፍሎች ያውቃሉ? ሌሎቹን መዝለል ይችላሉ።
ask-time = { $minutes ->
    [one] ይህ { $minutes } ደቂቃ ያህል ይወስዳል።
   *[other] ይህ { $minutes } ደቂቃዎች ያህል ይወስዳል።
}

ask-progress = ጥያቄ { $done } ከ { $total }
ask-left = { $left ->
    [one] { $left } ጥያቄ ቀርቷል
   *[other] { $left } ጥያቄዎች ቀርተዋል
}
ask-minutes-left = { $minutes ->
    [one] { $minutes } ደቂቃ ያህል ቀርቷል
   *[other] { $minutes } ደቂቃዎች ያህል ቀርተዋል
}
ask-choose-answer = የመልስዎን ቁጥር ይጻፉ።
ask-not-an-answer = ይህ ከመልሶቹ ውስጥ የለም። እባክዎ እንደገና ይሞክሩ።
ask-show-help = የዚህ ሥራ ማብራሪያ
ask-back = ወደ ኋላ
ask-skip = ይህን ጥያቄ ይዝለሉ
ask-skip-section = ይህን ክፍል ይዝለሉ
ask-stop = አቁመው ያስቀምጡ
ask-saved = መልሶችዎ ተቀምጠዋል።
ask-resume = ካቆሙበት ይቀጥሉ
ask-start-again = እንደገና ይጀምሩ

ask-free = የቀረ ነገር አለ? ሌላ የሠሩትን ይጻፉ።
ask-free-hint = አንድ ሥራ ይጻፉ፣ ለምሳሌ፦ ጫማ መጠገን።
ask-free-found = በጣም የሚስማማው፦ { $skill }
ask-free-confirm = ይህ ትክክል ነው?
ask-free-none = የሚስማማ አላገኘንም። ቃላትዎን ለአማካሪው እናስቀምጣለን።
mark-free = በራስዎ ቃላት
mark-linked = ፕሮግራሙ ያገኘው፤ እባክዎ ያረጋግጡ
mark-confirmed = ይህ ትክክል ነው ብለዋል

done-thanks = እናመሰግናለን። መልሶችዎ እነዚህ ናቸው።
done-tasks = { $count ->
    [one] { $count } ሥራ ሠርተዋል።
   *[other] { $count } ሥራዎች ሠርተዋል።
}
done-skills = { $count ->
    [one] ይህ { $count } ክህሎት ያሳያል።
   *[other] ይህ { $count } ክህሎቶች ያሳያል።
}
done-unknown = { $count ->
    [one] ስለ { $count } ሥራ አልጠየቅንም። ይህ ማለት መሥራት አይችሉም ማለት አይደለም።
   *[other] ስለ { $count } ሥራዎች አልጠየቅንም። ይህ ማለት መሥራት አይችሉም ማለት አይደለም።
}
heading-tasks = ሥራዎች
heading-skills = ክህሎቶች
heading-answers = መልሶች
heading-not-asked = ያልተጠየቁ
heading-skipped = የተዘለሉ
heading-free = በራስዎ ቃላት
answer-edit = መልስ ይቀይሩ

proficiency-1 = የጀማሪ ደረጃ
proficiency-2 = በእርዳታ መሥራት
proficiency-3 = ያለ እርዳታ መሥራት
proficiency-4 = ያልተለመደውንም መሥራት
proficiency-5 = ሌሎችን ማስተማር

evidence-self-stated = በራስ ቃል የተነገረ
evidence-done-often = ብዙ ጊዜ የተሠራ፣ በራስ ቃል የተነገረ
evidence-witnessed = ሌላ ሰው ያየው
evidence-adviser-checked = አማካሪ ያረጋገጠው
evidence-tested = በፈተና የተረጋገጠ
evidence-certified = የምስክር ወረቀት ያለው

relation-shows = ያሳያል
    .help = ይህን ሥራ የሚሠራ ሰው ይህን ክህሎት ይጠቀማል።
relation-needs = ያስፈልገዋል
    .help = ያለዚህ ክህሎት ሥራው በደንብ ሊሠራ አይችልም።
relation-supports = ያመለክታል
    .help = ሥራው የዚህን ክህሎት ትንሽ ክፍል ይጠቀማል።
mark-informal = ከክፍያ ሥራ ውጪ የተማሩት

language-draft = ይህ ትርጉም ረቂቅ ነው። ቋንቋውን የሚናገር ሰው ገና አላረጋገጠውም።
language-reviewed = ይህን ትርጉም ቋንቋውን የሚናገር ሰው አረጋግጦታል።
language-tasks-missing = ሥራዎቹ ገና በዚህ ቋንቋ የሉም። የሚታዩበት ቋንቋ፦ { $language }።
