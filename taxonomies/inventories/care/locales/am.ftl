inventory-title = የቤት ሥራ እና የአረጋውያን እንክብካቤ
inventory-description = ለሰዎችና ለቤት የሚሠሩ ሥራዎች፦ የግል እንክብካቤ፣ አብሮነት፣ ልጆች፣ የቤት ሥራ፣ በቋንቋዎች መካከል መርዳት።

field-household = የቤት ሥራ
subfield-home = ቤት
group-cleaning-home = ቤት ማጽዳት
task-clean-home = የግል መኖሪያ ቤት ክፍሎችን ማጽዳት
task-wash-up-kitchen = ዕቃ ማጠብና ማዕድ ቤት ማስተካከል
task-make-beds = በቤት አልጋ ማንጠፍና አንሶላ መቀየር
task-wash-clothes = የቤት ልብስ ማጠብ፣ ማድረቅና ማጠፍ
task-iron-clothes = ልብስ መተኮስ

group-meals-and-shopping = ምግብና ግዢ
task-cook-meals = ለቤተሰብ ወይም ለአረጋዊ ሰው የዕለት ምግብ ማብሰል
task-cook-diet = አንዳንድ ምግብ መብላት ለማይችል ሰው ማብሰል
    .help = ለምሳሌ ስኳር በሽታ ወይም አለርጂ ላለበት፣ ወይም ያለ ጨው።
task-shop-for-household = ለቤት ምግብና ሌሎች ነገሮችን መግዛት
task-pay-bills = የቤት ገንዘብ መያዝና የሌላ ሰው ክፍያዎችን መክፈል

group-working-in-homes = ለቤተሰብ መሥራት
task-agree-tasks = ሥራና ሰዓትን ከቤተሰቡ ጋር መስማማት
task-plan-own-work = የቤት ሥራን ያለ እርዳታ ማቀድ
task-keep-private = የቤተሰብን ጉዳይ በሚስጥር መያዝ

field-adult-care = የአዋቂዎች እንክብካቤ
subfield-personal-care = የግል እንክብካቤ
group-washing-and-dressing = ማጠብና ማልበስ
task-help-wash = ሰው እንዲታጠብ ወይም ሻወር እንዲወስድ መርዳት
task-help-dress = ሰው እንዲለብስ መርዳት
task-help-mouth = የሌላ ሰው ጥርስ ወይም ሰው ሠራሽ ጥርስ ማጽዳት
task-help-toilet = ሰው ሽንት ቤት እንዲጠቀም መርዳት
task-change-pads = የአዋቂዎች ዳይፐር መቀየር
    .help = ሽንታቸውን መቆጣጠር የማይችሉ አዋቂዎች ይጠቀሙበታል።

group-eating = መብላትና መጠጣት
task-help-eat = ሰው እንዲበላና እንዲጠጣ መርዳት
task-serve-meals = በአረጋውያን መኖሪያ ለሰዎች ምግብ ማቅረብ
task-note-food = ሰው ምን ያህል እንደበላና እንደጠጣ መጻፍ

group-moving = መንቀሳቀስና መተኛት
task-help-walk = ሰው እንዲነሳና እንዲራመድ መርዳት
task-move-to-chair = ሰውን ከአልጋ ወደ ወንበር ማዛወርና መመለስ
task-use-hoist = ሰውን በህመምተኛ ማንሻ ማንሳት
    .help = የህመምተኛ ማንሻ መቆም የማይችል ሰውን የሚያነሳ መሣሪያ ነው።
task-push-wheelchair = ሰውን በተሽከርካሪ ወንበር መግፋት
task-turn-in-bed = የአልጋ ቁስል እንዳይወጣ ሰውን በአልጋ ላይ ማገላበጥ
task-make-care-bed = ህመምተኛው አልጋ ላይ እያለ አንሶላ መቀየር

subfield-health = ጤናና ደህንነት
group-watching-health = ጤናን መከታተል
task-notice-changes = ሰው ሲታመም ማስተዋልና ለነርስ ወይም ለቤተሰብ መንገር
task-measure-values = የደም ግፊት፣ የልብ ምትና ሙቀት መለካት
    .help = የደም ግፊት ደም ምን ያህል እንደሚገፋ ያሳያል።
task-help-medicines = ሰው መድኃኒት በሰዓቱ እንዲወስድ ማስታወስ
task-watch-at-night = ሌሊት ሰውን መጠበቅና መንከባከብ
task-call-for-help = በአደጋ ጊዜ እርዳታ መጥራትና ትክክለኛውን ማድረግ
task-prevent-falls = ማንም እንዳይወድቅ ቤቱን ደህና ማድረግ
task-care-at-end-of-life = በሕይወት መጨረሻ ላይ ያለን ሰው መንከባከብ

group-hygiene-and-notes = ንጽሕናና የእንክብካቤ ማስታወሻ
task-prevent-infection = እጅን ከጀርም ማጽዳት፣ ጓንትና ማስክ ማድረግ
    .help = ይህ ጀርሞችን ይገድላል።
task-write-care-notes = በየቀኑ የተደረገውን እንክብካቤ መጻፍ
task-hand-over-shift = ለቀጣዩ ፈረቃ የእያንዳንዱን ሰው ሁኔታ መንገር
task-work-under-nurse = በነርስ ቁጥጥር ሥር በቡድን መሥራት
task-work-shifts = ሌሊትና ቅዳሜ እሑድ መሥራት

subfield-company = አብሮነትና ድጋፍ
group-being-there = ከሰው ጋር አብሮ መሆን
task-keep-company = ለአረጋዊ ሰው አብሮነት መስጠት
task-listen = ጭንቀት ያለባቸውን ሰዎች በትዕግሥት ማዳመጥ
task-lead-activities = ከአረጋውያን ቡድን ጋር መዘመር፣ መጫወት ወይም እንቅስቃሴ መሥራት
task-let-do-alone = ሰዎች የሚችሉትን ያህል ራሳቸው እንዲሠሩ መርዳት
task-go-to-doctor = ሰውን ወደ ሐኪም ወይም ወደ ቢሮ ማጀብ

group-dementia = የመርሳት በሽታና አስቸጋሪ ጊዜያት
task-care-dementia = የመርሳት በሽታ ያለበትን ሰው መንከባከብ
    .help = የመርሳት በሽታ ያለባቸው ሰዎች እየቆየ የበለጠ ይረሳሉ።
task-calm-upset-person = ሰው ሲጮህ ወይም ሲመታ መረጋጋት
    .help = ለምሳሌ የፈራ ወይም ግራ የተጋባ ሰው።
task-talk-to-relatives = ስለ ሰው እንክብካቤ ከቤተሰብ ጋር መነጋገር

field-children = ልጆች
subfield-childcare = የልጆች እንክብካቤ
group-babies = ሕፃናት
task-change-nappies = የሕፃናት ዳይፐር መቀየር
task-feed-baby = ጡጦ ማዘጋጀትና ሕፃናትን መመገብ
task-wash-children = ትንንሽ ልጆችን ማጠብና ማልበስ
task-put-to-bed = ልጆችን ማስተኛት

group-with-children = መጫወትና መማር
task-watch-children = ልጆች እንዳይጎዱ መጠበቅ
task-play-with-children = ከልጆች ጋር መጫወት
task-read-to-children = ለልጆች ተረት ማንበብ
task-set-limits = ለልጆች ደንብ ማውጣትና በትህትና አይሆንም ማለት
task-comfort-children = የሚያለቅስ ልጅ ማጽናናት
task-make-home-safe = ቤቱን ለትንንሽ ልጆች ደህና ማድረግ
task-take-to-school = ልጆችን ትምህርት ቤት ማድረስና ወደ ቤት መመለስ
task-help-homework = ልጆችን በቤት ሥራ መርዳት
task-talk-to-parents = ከወላጆች ጋር ስለ ልጃቸው መነጋገር

field-mediation = በቋንቋዎች መካከል
subfield-languages = ቋንቋዎችና አገልግሎቶች
group-interpreting = ማስተርጎም
task-interpret-talk = የሁለት ሰዎችን ውይይት ማስተርጎም
    .help = ማስተርጎም በአንድ ቋንቋ የተባለውን በሌላ ቋንቋ መናገር ነው።
task-interpret-exactly = ሁሉን በትክክል ማስተርጎምና ወገን አለመያዝ
task-interpret-by-phone = በስልክ ወይም በቪዲዮ ማስተርጎም
task-translate-letters = ደብዳቤ አንብቦ በሌላ ቋንቋ መናገር

group-orientation = ሰዎች መንገዳቸውን እንዲያገኙ መርዳት
task-explain-letters = የመንግሥት ደብዳቤ ማስረዳትና ቅጽ ለመሙላት መርዳት
task-show-services = ሰዎች በከተማው እርዳታ የት እንደሚያገኙ ማሳየት
task-explain-culture = የአንድን ባህል ልማድ ለሌላ ባህል ሰዎች ማስረዳት
task-keep-distance = ሰዎችን መርዳት፣ ግን ሥራንና የግል ሕይወትን መለየት
