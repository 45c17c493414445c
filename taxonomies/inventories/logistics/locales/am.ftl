inventory-title = መጋዘን እና የምርት ሎጂስቲክስ
inventory-description = ከዕቃ ጋር የሚሠሩ ሥራዎች፦ ማራገፍ፣ ማከማቸት፣ መሰብሰብ፣ ማሸግ፣ መጫን፣ ማድረስ፣ ለማሽን ቁሳቁስ ማምጣት።

field-warehouse = መጋዘን
subfield-goods-in = የሚገቡ ዕቃዎች
group-unloading = ዕቃ ማራገፍና ማንቀሳቀስ
task-unload-by-hand = ከባድ ካርቶኖችን ከጭነት መኪና በእጅ ማራገፍ
task-use-hand-pallet-truck = ፓሌት በእጅ ፓሌት ጋሪ ማንቀሳቀስ
    .help = የእጅ ፓሌት ጋሪ አንድ ፓሌት በትንሹ ያነሳል። ሰው ይጎትተዋል።
task-use-electric-pallet-truck = ፓሌት በኤሌክትሪክ ፓሌት ጋሪ ማንቀሳቀስ
    .help = ሞተር ያለው ጋሪ ነው። የሚነዳው ሰው ከኋላው ይሄዳል ወይም በላዩ ላይ ይቆማል።

group-checking-deliveries = የመጣ ዕቃ መፈተሽ
task-check-delivery-note = የመጣን ዕቃ ከማድረሻ ሰነድ ጋር ማመሳከር
    .help = የማድረሻ ሰነድ የመጡት ዕቃዎች ዝርዝር ነው።
task-check-new-goods = አዲስ የመጣ ዕቃ ጉዳት እንዳለው መፈተሽ
task-report-transport-damage = በማጓጓዝ የተጎዳ ዕቃ ፎቶ ማንሳትና ሪፖርት መጻፍ
task-enter-goods-received = አዲስ የመጣ ዕቃ በኮምፒውተር መመዝገብ
task-label-stock = በዕቃ ላይ ቁጥር ወይም ባርኮድ መለጠፍ

subfield-storage = ማከማቻ
group-storing = ዕቃ በቦታው ማስቀመጥ
task-store-goods = ዕቃን በመደርደሪያ ላይ በትክክለኛ ቦታው ማስቀመጥ
task-move-stock = ዕቃን ከአንድ ማከማቻ ቦታ ወደ ሌላ ማዛወር
task-oldest-first = የቆየው ዕቃ መጀመሪያ እንዲወጣ አድርጎ መደርደር
    .help = አዲስ ዕቃ ከቆየው ኋላ ይቀመጣል። የመጀመሪያ ገቢ መጀመሪያ ይወጣል ይባላል።
task-scan-barcodes = ባርኮድ በእጅ ስካነር ስካን ማድረግ
    .help = ባርኮድ ጥቁርና ነጭ መስመሮች ያሉት ኮድ ነው።
task-find-goods-in-system = ዕቃ በመጋዘን የት እንዳለ በኮምፒውተር መፈለግ

group-special-goods = ቀዝቃዛና አደገኛ ዕቃዎች
task-work-in-cold-store = በቀዝቃዛ መጋዘን ወይም በማቀዝቀዣ ክፍል መሥራት
task-check-dates = የዕቃዎችን የአገልግሎት ማብቂያ ቀን ማየት
task-store-dangerous-goods = አደገኛ ዕቃ በጥንቃቄ ማከማቸት
    .help = አደገኛ ዕቃ ሊቃጠል፣ ሊፈነዳ ወይም ሰውን ሊመርዝ ይችላል፣ ለምሳሌ ጋዝ ወይም አሲድ።

group-counting = ዕቃ መቁጠር
task-count-stock = ዕቃ መቁጠርና ብዛቱን መጻፍ
task-keep-stock-lists = የሚገቡና የሚወጡ ዕቃዎችን ዝርዝር መያዝ
task-clear-stock-errors = በኮምፒውተር ያለው የዕቃ ብዛት ለምን እንደተሳሳተ ማጣራት

subfield-orders = ትዕዛዞች
group-picking = ለትዕዛዝ ዕቃ መሰብሰብ
task-pick-with-scanner = በእጅ ስካነር ትዕዛዝ መሰብሰብ
task-pick-with-list = ከወረቀት ዝርዝር ትዕዛዝ መሰብሰብ
task-pick-by-voice = ምን እንደሚወሰድ በሚናገር የጆሮ ማዳመጫ ዕቃ መሰብሰብ
    .help = ይህ አሠራር በድምፅ መመሪያ መሰብሰብም ይባላል።
task-drive-picking-truck = ሾፌሩን ወደ መደርደሪያ የሚያነሳ የትዕዛዝ መሰብሰቢያ መኪና መንዳት
task-build-mixed-pallet = የተለያዩ ዕቃዎችን በአንድ ፓሌት ላይ እንዳይወድቁ መደርደር
task-check-order = ትዕዛዝ የተሟላና ትክክል መሆኑን ማረጋገጥ
task-bring-orders-to-gate = የተዘጋጁ ትዕዛዞችን ወደ ትክክለኛው በር ማድረስ
    .help = በበሩ ላይ የጭነት መኪናዎች ይጫናሉ።

group-packing = ዕቃ ማሸግ
task-choose-packaging = ለዕቃው ተስማሚ ካርቶንና መሙያ መምረጥ
task-fill-and-close-boxes = ካርቶን ማጠፍ፣ መሙላትና መዝጋት
task-pack-fragile-goods = መስታወትና ሌሎች ተሰባሪ ዕቃዎችን ማሸግ
task-label-parcels = ጥቅል መመዘንና አድራሻ መለጠፍ
task-wrap-pallets = ፓሌት በፕላስቲክ መጠቅለልና በማሰሪያ ማሰር
    .help = እንዲህ ሲደረግ ዕቃው ከፓሌቱ አይወድቅም።
task-run-packing-machine = የማሸጊያ ማሽን ማንቀሳቀስ
task-sort-returns = ደንበኞች የመለሱትን ዕቃ መፈተሽ
task-keep-workplace-tidy = የሥራ ቦታና መተላለፊያን ንጹሕና ክፍት ማድረግ

field-transport = ተሽከርካሪና ማጓጓዝ
subfield-lift-trucks = ፎርክሊፍቶች
group-forklift = ፎርክሊፍት መንዳት
task-drive-forklift = ፎርክሊፍት መንዳትና ፓሌት ማንቀሳቀስ
task-drive-reach-truck = ሪች ትራክ መንዳትና ፓሌት በከፍተኛ መደርደሪያ ማስቀመጥ
    .help = ሪች ትራክ ለጠባብ ቦታና በጣም ከፍ ላለ መደርደሪያ የሚሆን ፎርክሊፍት ነው።
task-check-forklift = ከሥራ በፊት የፎርክሊፍት ፍሬን፣ መብራትና ጎማ መፈተሽ
task-charge-forklift = የፎርክሊፍት ባትሪ መሙላት ወይም መቀየር

subfield-loading = መጫን
group-lorries = የጭነት መኪና መጫን
task-load-lorry-with-forklift = በፎርክሊፍት የጭነት መኪና መጫን
task-secure-load = ጭነት እንዳይንቀሳቀስ በቀበቶ ማሰር
task-plan-loading = በጭነት መኪና ውስጥ የዕቃዎችን ቅደም ተከተልና ቦታ ማቀድ

subfield-parcels-and-delivery = ጥቅልና ማድረስ
group-parcels = ጥቅሎችን መለየት
task-sort-parcels = ጥቅሎችን በአድራሻ ወይም በፖስታ ኮድ መለየት
task-work-at-parcel-belt = በፈጣን የጥቅል ማመላለሻ ቀበቶ ላይ መሥራት
task-repack-damaged-parcels = የተጎዱ ጥቅሎችን እንደገና ማሸግና ማሳወቅ
task-load-van-by-stops = ቫን በማድረሻ ቦታዎች ቅደም ተከተል መጫን

group-delivery = ዕቃ ማድረስ
task-drive-van = በመንገድ ላይ ቫን መንዳት
task-check-van = ከጉዞ በፊት የቫን ጎማ፣ ዘይትና መብራት መፈተሽ
task-plan-route = ብዙ መቆሚያ ያለው የማድረሻ መንገድ ማቀድ
task-find-addresses = በGPS አድራሻ መፈለግ
task-deliver-parcels = ጥቅል እስከ በር ማድረስ
task-get-signature = ዕቃ ሲደርስ ፊርማ መቀበል ወይም ፎቶ ማንሳት

field-production = ለምርት ቁሳቁስ ማቅረብ
subfield-line-supply = ለማሽኖችና ለምርት መስመሮች ማቅረብ
group-material = ቁሳቁስ ማምጣት
task-bring-material = ለማሽኖችና ለመገጣጠሚያ መስመሮች ቁሳቁስ በጊዜው ማምጣት
task-drive-tugger-train = በፋብሪካ ውስጥ ተጎታች ጋሪዎች ያሉት ትንሽ ባቡር መንዳት
    .help = ጎታች ባቡርም ይባላል።
task-refill-parts = ካርድ ወይም መብራት ሲያመለክት የክፍሎችን ሣጥን መሙላት
    .help = ይህ አሞላል ካንባን ይባላል።
task-prepare-part-kits = ለአንድ ሥራ የሚያስፈልጉ ክፍሎችን ሁሉ በአንድ ሣጥን ማድረግ
task-collect-finished-goods = ያለቁ ምርቶችንና ባዶ ሣጥኖችን ከምርት መስመር መውሰድ
task-report-missing-material = ቁሳቁስ መጉደሉን በጊዜው ማሳወቅ
task-work-in-shifts = በጠዋት፣ በማታና በሌሊት ፈረቃ መሥራት

field-office = ቢሮና ቡድን
subfield-papers = ሰነዶችና እቅድ
group-shipping-papers = የሚላክ ዕቃ ማዘጋጀት
task-write-shipping-papers = ለሚላክ ዕቃ ሰነድ ማዘጋጀት
task-write-customs-papers = ከሌላ አገር ለሚመጣ ወይም ወደ ሌላ አገር ለሚሄድ ዕቃ የጉምሩክ ሰነድ ማዘጋጀት
    .help = ጉምሩክ ድንበር የሚያልፍ ዕቃን ይፈትሻል።
task-book-transport = ለሚላክ ዕቃ የጭነት መኪና ወይም የጥቅል አገልግሎት ማዘዝ
task-give-out-gates = ሾፌሮች መቼና በየትኛው በር እንደሚጭኑ መንገር
task-follow-shipments = የተላከ ዕቃ የት እንዳለ ማወቅ
task-use-tables = በኮምፒውተር ሠንጠረዥ መሙላትና ኢሜይል መጻፍ

subfield-team = ቡድን
group-leading = ቡድን መምራት
task-give-out-work = በመጋዘን ማን ምን እንደሚሠራ መወሰን
task-start-shift = በፈረቃ መጀመሪያ ለቡድኑ ሥራውን ማስረዳት
task-watch-orders = ሁሉም ትዕዛዞች በጊዜው እንዲዘጋጁ መከታተል
task-plan-storage-space = ቦታን በሚገባ ለመጠቀም ዕቃ የት እንደሚቀመጥ ማቀድ
task-organise-stocktaking = በዓመት አንድ ጊዜ የሁሉም ዕቃ ቆጠራ ማደራጀት
task-train-colleagues = ለአዲስ ባልደረቦች ሥራ ማሳየት
