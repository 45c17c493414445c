inventory-title = መኽዘንን ሎጂስቲክስ ፍርያትን
inventory-description = ስራሓት ምስ ኣቕሓ፦ ምርጋፍ፣ ምቕማጥ፣ ምእካብ፣ ምዕሻግ፣ ምጽዓን፣ ምዕዳል፣ ንማሽናት ንዋት ምብጻሕ።

field-warehouse = መኽዘን
subfield-goods-in = ዝኣቱ ኣቕሓ
group-unloading = ኣቕሓ ምርጋፍን ምግዓዝን
task-unload-by-hand = ከቢድ ሳናዱቕ ካብ ናይ ጽዕነት መኪና ብኢድ ምርጋፍ
task-use-hand-pallet-truck = ፓሌት ብናይ ኢድ ጋሪ ፓሌት ምግዓዝ
    .help = ናይ ኢድ ጋሪ ፓሌት ንሓደ ፓሌት ቅሩብ የልዕሎ። ሰብ ይስሕቦ።
task-use-electric-pallet-truck = ፓሌት ብኤለትሪክ ጋሪ ፓሌት ምግዓዝ
    .help = ሞተር ዘለዎ ጋሪ እዩ። ዝመርሖ ሰብ ብድሕሪኡ ይኸይድ ወይ ኣብ ልዕሊኡ ጠጠው ይብል።

group-checking-deliveries = ዝመጸ ኣቕሓ ምፍታሽ
task-check-delivery-note = ዝመጸ ኣቕሓ ምስ ወረቐት ርክብ ምንጽጻር
    .help = ወረቐት ርክብ ዝርዝር ናይቲ ዝመጸ ኣቕሓ እዩ።
task-check-new-goods = ሓድሽ ዝመጸ ኣቕሓ ጉድኣት እንተ ሃልይዎ ምፍታሽ
task-report-transport-damage = ኣብ መገዲ ዝተጐድአ ኣቕሓ ስእሊ ምልዓልን ጸብጻብ ምጽሓፍን
task-enter-goods-received = ሓድሽ ዝመጸ ኣቕሓ ኣብ ኮምፕዩተር ምምዝጋብ
task-label-stock = ኣብ ኣቕሓ ቁጽሪ ወይ ባርኮድ ምልጣፍ

subfield-storage = ምኽዛን
group-storing = ኣቕሓ ኣብ ቦታኡ ምቕማጥ
task-store-goods = ኣቕሓ ኣብ መደርደሪ ኣብ ትኽክለኛ ቦታኡ ምቕማጥ
task-move-stock = ኣቕሓ ካብ ሓደ ቦታ መኽዘን ናብ ካልእ ቦታ ምግዓዝ
task-oldest-first = ዝጸንሐ ኣቕሓ ቅድም ምእንቲ ክወጽእ ብስርዓት ምድርዳር
    .help = ሓድሽ ኣቕሓ ብድሕሪ ዝጸንሐ ይቕመጥ። ቀዳማይ ዝኣተወ ቀዳማይ ይወጽእ እውን ይበሃል።
task-scan-barcodes = ባርኮድ ብኢድ ስካነር ምስካን
    .help = ባርኮድ ጸሊምን ጻዕዳን መስመራት ዘለዎ ኮድ እዩ።
task-find-goods-in-system = ኣቕሓ ኣብ መኽዘን ኣበይ ከም ዘሎ ብኮምፕዩተር ምርካብ

group-special-goods = ዝሑልን ሓደገኛን ኣቕሓ
task-work-in-cold-store = ኣብ ዝሑል መኽዘን ወይ ፍሪዘር ምስራሕ
task-check-dates = ዕለተ ምውዳእ ኣቕሓ ምቁጽጻር
task-store-dangerous-goods = ሓደገኛ ኣቕሓ ብድሕንነት ምቕማጥ
    .help = ሓደገኛ ኣቕሓ ክነድድ፣ ክፍንጀር ወይ ንሰብ ክምርዝ ይኽእል፣ ንኣብነት ጋዝ ወይ ኣሲድ።

group-counting = ኣቕሓ ምቝጻር
task-count-stock = ኣቕሓ ምቝጻርን ቁጽሩ ምጽሓፍን
task-keep-stock-lists = ዝርዝር ዝኣቱን ዝወጽእን ኣቕሓ ምሓዝ
task-clear-stock-errors = ቁጽሪ ኣቕሓ ኣብ ኮምፕዩተር ስለምንታይ ጌጋ ከም ዝኾነ ምጽራይ

subfield-orders = ትእዛዛት
group-picking = ንትእዛዝ ኣቕሓ ምእካብ
task-pick-with-scanner = ትእዛዝ ብኢድ ስካነር ምእካብ
task-pick-with-list = ትእዛዝ ብናይ ወረቐት ዝርዝር ምእካብ
task-pick-by-voice = እንታይ ከም ዝውሰድ ብዝነግር ሄድሰት ኣቕሓ ምእካብ
    .help = እዚ ኣሰራርሓ ብድምጺ ምእካብ እውን ይበሃል።
task-drive-picking-truck = ንመራሒ ናብ መደርደሪ ዘልዕል መኪና ኣካቢ ትእዛዝ ምዝዋር
task-build-mixed-pallet = ዝተፈላለየ ኣቕሓ ኣብ ሓደ ፓሌት ጸኒዑ ክቐውም ምድርዳር
task-check-order = ትእዛዝ ምሉእን ትኽክለኛን ምዃኑ ምርግጋጽ
task-bring-orders-to-gate = ድሉው ትእዛዛት ናብ ትኽክለኛ ኣፍደገ ምቕራብ
    .help = ኣብቲ ኣፍደገ ናይ ጽዕነት መካይን ይጽዓና።

group-packing = ኣቕሓ ምዕሻግ
task-choose-packaging = ንኣቕሓ ዝሰማማዕ ሳንዱቕን መምልእን ምምራጽ
task-fill-and-close-boxes = ካርቶን ምዕጻፍ፣ ምምላእን ምዕጻውን
task-pack-fragile-goods = ቬትሮን ካልእ ብቐሊሉ ዝስበር ነገራትን ምዕሻግ
task-label-parcels = ጥቕላል ምምዛንን ኣድራሻ ምልጣፍን
task-wrap-pallets = ፓሌት ብፕላስቲክ ፊልም ምጥምጣምን ብቀበቶ ምእሳርን
    .help = በዚ እቲ ኣቕሓ ካብ ፓሌት ኣይወድቕን።
task-run-packing-machine = ማሽን ምዕሻግ ምጥቃም
task-sort-returns = ዓማዊል ዝመለስዎ ኣቕሓ ምፍታሽ
task-keep-workplace-tidy = ቦታ ስራሕን መሕለፍን ጽሩይን ነጻን ምሓዝ

field-transport = መካይንን መጓዓዝያን
subfield-lift-trucks = ፎርክሊፍታት
group-forklift = ፎርክሊፍት ምዝዋር
task-drive-forklift = ፎርክሊፍት ምዝዋርን ፓሌት ምግዓዝን
task-drive-reach-truck = ሪች ትራክ ምዝዋርን ፓሌት ኣብ ላዕለዋይ መደርደሪ ምቕማጥን
    .help = ሪች ትራክ ንጸቢብ ቦታን ንኣዝዩ ነዊሕ መደርደርን ዝኸውን ፎርክሊፍት እዩ።
task-check-forklift = ቅድሚ ስራሕ ፍሬን፣ መብራህትን ጎማን ፎርክሊፍት ምፍታሽ
task-charge-forklift = ባተሪ ፎርክሊፍት ምምላእ ወይ ምቕያር

subfield-loading = ምጽዓን
group-lorries = ናይ ጽዕነት መካይን ምጽዓን
task-load-lorry-with-forklift = ናይ ጽዕነት መኪና ብፎርክሊፍት ምጽዓን
task-secure-load = ጽዕነት ከይንቀሳቐስ ብቀበቶ ምእሳር
task-plan-loading = ኣብ ናይ ጽዕነት መኪና ቅደም ተኸተልን ቦታን ኣቕሓ ምውጣን

subfield-parcels-and-delivery = ጥቕላልን ዕደላን
group-parcels = ጥቕላል ምፍልላይ
task-sort-parcels = ጥቕላል ብኣድራሻ ወይ ብኮድ ፖስታ ምፍልላይ
task-work-at-parcel-belt = ኣብ ቅልጡፍ ቺንግያ ጥቕላል ምስራሕ
task-repack-damaged-parcels = ዝተጐድአ ጥቕላል ዳግማይ ምዕሻግን ምሕባርን
task-load-van-by-stops = ቫን ብቕደም ተኸተል ናይ ዕደላ ቦታታት ምጽዓን

group-delivery = ኣቕሓ ምዕዳል
task-drive-van = ኣብ ጽርግያ ቫን ምዝዋር
task-check-van = ቅድሚ ጉዕዞ ጎማ፣ ዘይትን መብራህትን ቫን ምፍታሽ
task-plan-route = ብዙሕ ደው መበሊ ዘለዎ መስመር ዕደላ ምውጣን
task-find-addresses = ብናቪጌተር ኣድራሻ ምርካብ
task-deliver-parcels = ጥቕላል ናብ ኣፍደገ ገዛ ምብጻሕ
task-get-signature = ኣቕሓ ምስ በጽሐ ፌርማ ምቕባል ወይ ስእሊ ምልዓል

field-production = ንፍርያት ንዋት ምቕራብ
subfield-line-supply = ንማሽናትን መስመራትን ምቕራብ
group-material = ንዋት ምብጻሕ
task-bring-material = ንዋት ብግዜኡ ናብ ማሽናትን መስመር ምግጣምን ምብጻሕ
task-drive-tugger-train = ኣብ ፋብሪካ ፉርጎታት ዝስሕብ ንእሽቶ ባቡር ምዝዋር
    .help = ጎታቲ ባቡር እውን ይበሃል።
task-refill-parts = ካርድ ወይ መብራህቲ ምስ ሓበረ ሳናዱቕ ክፋላት ምምላእ
    .help = እዚ ኣሰራርሓ ካንባን እውን ይበሃል።
task-prepare-part-kits = ንሓደ ስራሕ ዘድልዩ ኩሎም ክፋላት ኣብ ሓደ ሳንዱቕ ምእታው
task-collect-finished-goods = ዝተወድአ ፍርያትን ባዶ ሳናዱቕን ካብ መስመር ምውሳድ
task-report-missing-material = ንዋት ከም ዝጎደለ ብግዜኡ ምሕባር
task-work-in-shifts = ብናይ ንግሆ፣ ምሸትን ለይትን ሽፍቲ ምስራሕ

field-office = ቤት ጽሕፈትን ጋንታን
subfield-papers = ወረቓቕትን ውጥንን
group-shipping-papers = ምስዳድ ኣቕሓ ምድላው
task-write-shipping-papers = ንዝስደድ ኣቕሓ ወረቓቕቲ ምድላው
task-write-customs-papers = ካብን ናብን ካልእ ሃገር ንዝጓዓዝ ኣቕሓ ወረቓቕቲ ጉምሩክ ምድላው
    .help = ጉምሩክ ዶብ ዝሰግር ኣቕሓ ይፍትሽ።
task-book-transport = ንዝስደድ ኣቕሓ ናይ ጽዕነት መኪና ወይ ኣገልግሎት ዕደላ ምእዛዝ
task-give-out-gates = ንመራሕቲ መኪና መዓስን ኣብ ኣየናይ ኣፍደገን ከም ዝጽዕኑ ምንጋር
task-follow-shipments = ዝተሰደ ኣቕሓ ኣበይ ከም ዘሎ ምፍላጥ
task-use-tables = ኣብ ኮምፕዩተር ስፕረድሺት ምምላእን ኢመይል ምጽሓፍን

subfield-team = ጋንታ
group-leading = ጋንታ ምምራሕ
task-give-out-work = ኣብ መኽዘን መን ኣየናይ ስራሕ ከም ዝሰርሕ ምውሳን
task-start-shift = ኣብ ምጅማር ሽፍቲ ንጋንታ ስራሕ ምግላጽ
task-watch-orders = ኩሉ ትእዛዛት ብግዜኡ ድሉው ከም ዝኸውን ምግባር
task-plan-storage-space = ቦታ ብዝበለጸ ንምጥቃም ኣቕሓ ኣበይ ከም ዝቕመጥ ምውጣን
task-organise-stocktaking = ኣብ ዓመት ሓደ ግዜ ምቝጻር ኩሉ ኣቕሓ ምውዳብ
task-train-colleagues = ንሓደስቲ መሳርሕቲ ስራሕ ምምሃር
