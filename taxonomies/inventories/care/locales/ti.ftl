inventory-title = ስራሕ ገዛን ክንክን ኣረጋውያንን
inventory-description = ስራሓት ንሰባትን ገዛን፦ ናይ ኣካል ክንክን፣ ምዝንጋዕ፣ ቆልዑ፣ ስራሕ ገዛ፣ ኣብ መንጎ ቋንቋታት ምሕጋዝ።

field-household = ስራሕ ገዛ
subfield-home = ገዛ
group-cleaning-home = ገዛ ምጽራይ
task-clean-home = ክፍልታት ገዛ ሰባት ምጽራይ
task-wash-up-kitchen = ኣቕሓ ምሕጻብን ክሽነ ምስናድን
task-make-beds = ዓራት ገዛ ምንጻፍን ኣንሶላ ምቕያርን
task-wash-clothes = ናይ ገዛ ክዳውንቲ ምሕጻብ፣ ምንቃጽን ምዕጻፍን
task-iron-clothes = ክዳውንቲ ብካውያ ምትዕርራይ

group-meals-and-shopping = መግብን ዕዳጋን
task-cook-meals = ንስድራቤት ወይ ንኣረጋዊ ሰብ መዓልታዊ መግቢ ምኽሻን
task-cook-diet = ገሊኡ መግቢ ክበልዕ ንዘይክእል ሰብ ምኽሻን
    .help = ንኣብነት ሽኮርያ ወይ ኣለርጂ ንዘለዎ፣ ወይ ብዘይ ጨው ንዝበልዕ።
task-shop-for-household = ንገዛ መግብን ካልእ ነገራትን ምዕዳግ
task-pay-bills = ገንዘብ ገዛ ምሓዝን ናይ ካልእ ሰብ ቦለታ ምኽፋልን

group-working-in-homes = ኣብ ስድራቤት ምስራሕ
task-agree-tasks = ምስ ስድራቤት ብዛዕባ ስራሕን ሰዓትን ምስምማዕ
task-plan-own-work = ስራሕ ገዛ ብውልቂ ምውጣን
task-keep-private = ጉዳይ ስድራቤት ብምስጢር ምሓዝ

field-adult-care = ክንክን ዓበይቲ ሰባት
subfield-personal-care = ናይ ኣካል ክንክን
group-washing-and-dressing = ምሕጻብን ምኽዳንን
task-help-wash = ንሰብ ኣብ ምሕጻብ ኣካላት ምሕጋዝ
task-help-dress = ንሰብ ኣብ ምኽዳን ምሕጋዝ
task-help-mouth = ናይ ካልእ ሰብ ስኒ ወይ ሰብ ዝሰርሖ ስኒ ምጽራይ
task-help-toilet = ንሰብ ኣብ ሽቓቕ ምኻድ ምሕጋዝ
task-change-pads = ፓምፐርስ ዓበይቲ ምቕያር
    .help = ሽንቶም ክቈጻጸሩ ዘይክእሉ ዓበይቲ ሰባት ይጥቀሙሉ።

group-eating = ምብላዕን ምስታይን
task-help-eat = ንሰብ ኣብ ምብላዕን ምስታይን ምሕጋዝ
task-serve-meals = ኣብ መንበሪ ኣረጋውያን ንሰባት መግቢ ምብጻሕ
task-note-food = ሓደ ሰብ ክንደይ ከም ዝበልዕን ከም ዝሰትን ምጽሓፍ

group-moving = ምንቅስቓስን ምድቃስን
task-help-walk = ንሰብ ኣብ ምትንሳእን ምኻድን ምሕጋዝ
task-move-to-chair = ሰብ ካብ ዓራት ናብ መንበር፣ ካብ መንበር ናብ ዓራት ምስግጋር
task-use-hoist = ንሰብ ብመልዓሊ ሕሙም ምልዓል
    .help = መልዓሊ ሕሙም ጠጠው ክብል ንዘይክእል ሰብ ዘልዕል መሳርሒ እዩ።
task-push-wheelchair = ንሰብ ብዊልቸር ምድፋእ
task-turn-in-bed = ቁስሊ ዓራት ከይመጽእ ንሕሙም ኣብ ዓራት ምግልባጥ
task-make-care-bed = ሕሙም ኣብ ዓራት እናሃለወ ኣንሶላ ምቕያር

subfield-health = ጥዕናን ድሕንነትን
group-watching-health = ጥዕና ምክትታል
task-notice-changes = ሰብ ክሓምም ከሎ ምርኣይን ንነርስ ወይ ንስድራቤት ምንጋርን
task-measure-values = ጸቕጢ ደም፣ ህርመት ልብን ሙቐትን ምዕቃን
    .help = ጸቕጢ ደም፣ ደም ክንደይ ከም ዝደፍእ የርኢ።
task-help-medicines = ንሰብ መድሃኒቱ ብሰዓቱ ክወስድ ምዝኽካር
task-watch-at-night = ብለይቲ ሰብ ምሕላው
task-call-for-help = ኣብ ህጹጽ ኩነታት ሓገዝ ምጽዋዕን ትኽክል ምግባርን
task-prevent-falls = ሰብ ከይወድቕ ገዛ ውሑስ ምግባር
task-care-at-end-of-life = ንኣብ መወዳእታ ህይወት ዘሎ ሰብ ምክንኻን

group-hygiene-and-notes = ጽሬትን ጽሑፋት ክንክንን
task-prevent-infection = ኣእዳው ብመድሃኒት ምጽራይ፣ ጓንትን ማስክን ምግባር
    .help = እዚ ንጀርምታት ይቐትል።
task-write-care-notes = ዝተገብረ ክንክን መዓልታዊ ምጽሓፍ
task-hand-over-shift = ንቀጻሊ ሽፍቲ ኩነታት ነፍሲ ወከፍ ሰብ ምንጋር
task-work-under-nurse = ብትእዛዝ ነርስ ኣብ ጋንታ ምስራሕ
task-work-shifts = ለይትን ቀዳመ-ሰንበትን ምስራሕ

subfield-company = ምዝንጋዕን ደገፍን
group-being-there = ምስ ሰብ ምውዓል
task-keep-company = ንኣረጋዊ ሰብ ምዝንጋዕ
task-listen = ጭንቂ ንዘለዎም ሰባት ብትዕግስቲ ምስማዕ
task-lead-activities = ምስ ጉጅለ ኣረጋውያን ምዝማር፣ ምጽዋት ወይ ምውስዋስ ኣካላት
task-let-do-alone = ሰባት ዝከኣሎም ባዕሎም ክገብሩ ምሕጋዝ
task-go-to-doctor = ንሰብ ናብ ሓኪም ወይ ቤት ጽሕፈት ምዕጃብ

group-dementia = ሕማም ምርሳዕን ከቢድ እዋናትን
task-care-dementia = ሕማም ምርሳዕ ንዘለዎ ሰብ ምክንኻን
    .help = ሕማም ምርሳዕ ዘለዎም ሰባት እናሓደረ ብዙሕ ይርስዑ።
task-calm-upset-person = ሰብ ክጭርሕ ወይ ክሃርም ከሎ ህዱእ ምዃን
    .help = ንኣብነት ዝፈርሐ ወይ ዝተደናገረ ሰብ።
task-talk-to-relatives = ምስ ስድራቤት ብዛዕባ ክንክን ናይቲ ሰብ ምዝታይ

field-children = ቆልዑ
subfield-childcare = ክንክን ቆልዑ
group-babies = ዕሸላት
task-change-nappies = ፓምፐርስ ቆልዓ ምቕያር
task-feed-baby = ጡጦ ምድላውን ዕሸላት ምምጋብን
task-wash-children = ንኣሽቱ ቆልዑ ምሕጻብን ምኽዳንን
task-put-to-bed = ቆልዑ ምድቃስ

group-with-children = ምጽዋትን ምምሃርን
task-watch-children = ገለ ከይኰኑ ንቆልዑ ምሕላው
task-play-with-children = ምስ ቆልዑ ምጽዋት
task-read-to-children = ንቆልዑ ጽዋ ምንባብ
task-set-limits = ንቆልዑ ሕግታት ምግባርን ብህድኣት ኣይፋል ምባልን
task-comfort-children = ንዝበኪ ቆልዓ ምጽንናዕ
task-make-home-safe = ገዛ ንንኣሽቱ ቆልዑ ውሑስ ምግባር
task-take-to-school = ቆልዑ ናብ ቤት ትምህርቲ ምውሳድን ናብ ገዛ ምምላስን
task-help-homework = ንቆልዑ ኣብ ዕዮ ገዛ ምሕጋዝ
task-talk-to-parents = ምስ ወለዲ ብዛዕባ ውላዶም ምዝታይ

field-mediation = ኣብ መንጎ ቋንቋታት
subfield-languages = ቋንቋታትን ኣገልግሎታትን
group-interpreting = ምትርጓም
task-interpret-talk = ዝርርብ ክልተ ሰባት ምትርጓም
    .help = ምትርጓም ማለት ብሓደ ቋንቋ ዝተባህለ ብኻልእ ቋንቋ ምባል እዩ።
task-interpret-exactly = ኩሉ ብትኽክል ምትርጓምን ንሓደ ወገን ዘይምድጋፍን
task-interpret-by-phone = ብተሌፎን ወይ ብቪድዮ ምትርጓም
task-translate-letters = ደብዳበ ምንባብን ብኻልእ ቋንቋ ምንጋርን

group-orientation = ሰባት መገዶም ክረኽቡ ምሕጋዝ
task-explain-letters = ወግዓዊ ደብዳበታት ምግላጽን ኣብ ምምላእ ቅጥዒ ምሕጋዝን
task-show-services = ንሰባት ኣብ ከተማ ሓገዝ ኣበይ ከም ዝርከብ ምሕባር
task-explain-culture = ልምዲ ሓደ ባህሊ ንሰባት ካልእ ባህሊ ምግላጽ
task-keep-distance = ንሰባት ምሕጋዝ፣ ግን ብሕታዊ ህይወትን ስራሕን ምፍላይ
