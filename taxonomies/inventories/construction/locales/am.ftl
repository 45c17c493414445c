inventory-title = ግንባታ
inventory-description = በግንባታ ቦታና በቤት የሚሠሩ ሥራዎች፦ ግድግዳ፣ ኮንክሪት፣ ወለል፣ ቀለም፣ ቧንቧ፣ ኬብል፣ መንገድና መወጣጫ።

field-site = የግንባታ ቦታ
subfield-site-work = በግንባታ ቦታ መሥራት
group-moving-material = መሸከምና ማጽዳት
task-carry-material = በግንባታ ቦታ ድንጋይ፣ ጣውላና ከረጢት መሸከም
task-tidy-site = የግንባታ ቦታን ንጹሕና የተስተካከለ ማድረግ
task-sort-rubble = የግንባታ ፍርስራሽ መለየትና ማንሳት
task-fence-site = በግንባታ ቦታ ዙሪያ አጥርና ምልክት ማድረግ
task-cover-surfaces = ከሥራ በፊት ወለልና መስኮት መሸፈን

group-breaking-and-digging = ማፍረስና መቆፈር
task-break-walls = አሮጌ ግድግዳና ወለል ማፍረስ
task-use-jackhammer = በጃክሃመር ኮንክሪት መስበር
    .help = ጃክሃመር ድንጋይ የሚሰብር ከባድ ማሽን ነው።
task-dig-trenches = ቦይና ጉድጓድ መቆፈር
task-drive-mini-excavator = በትንሽ ኤክስካቫተር መቆፈር
task-find-buried-lines = ከመቆፈር በፊት ኬብልና ቧንቧ የት እንዳለ ማወቅ

group-lifting = ዕቃ ወደ ላይ ማንሳት
task-use-building-hoist = በግንባታ ሊፍት ቁሳቁስ ወደ ላይ ማውጣት
    .help = የግንባታ ሊፍት በሕንፃው ውጪ ያለ ሊፍት ነው።
task-guide-crane = ጭነት በክሬን ላይ ማሰርና ለኦፕሬተሩ በምልክት ማሳየት
task-use-lifting-platform = በማንሻ መድረክ ላይ ሆኖ መሥራት

group-measuring = መለካትና ማቀድ
task-read-plans = የግንባታ ንድፍ ማንበብ
task-mark-levels = መስመርና ከፍታ መለካትና ምልክት ማድረግ
task-calculate-material = ለሥራ ምን ያህል ቁሳቁስ እንደሚያስፈልግ ማስላት
task-drill-anchors = ግድግዳ መብሳትና በማሰሪያ ዕቃ መግጠም

subfield-scaffolds = የግንባታ መወጣጫዎች
group-scaffolding = መወጣጫ መግጠም
task-build-scaffold = መወጣጫ በተስተካከለ እግር ላይ መግጠም
    .help = መወጣጫ ሰዎች በከፍታ ላይ የሚሠሩበት ነው።
task-tie-scaffold = መወጣጫን ከግድግዳ ጋር ማሰርና መከላከያ መግጠም
task-check-scaffold = መወጣጫ ደህና መሆኑን መፈተሽ
task-take-down-scaffold = መወጣጫ መፍታት
task-wear-harness = በመውደቅ መከላከያ ቀበቶ በከፍታ ላይ መሥራት
    .help = ቀበቶው የሚወድቅን ሰው ይይዛል።

field-structure = ግድግዳና ኮንክሪት
subfield-masonry = የግንብ ሥራ
group-bricks = ግንብ መገንባት
task-lay-bricks = በጡብ ወይም በብሎኬት ግንብ መገንባት
task-mix-mortar = ሞርታር ማቡካት
    .help = ሞርታር ጡቦችን የሚያያይዝ እርጥብ ድብልቅ ነው።
task-cut-bricks = ጡብና ብሎኬት በልክ መቁረጥ
task-finish-joints = በጡቦች መካከል ያለውን መጋጠሚያ መሙላትና ማለስለስ
task-place-lintels = ከበርና መስኮት በላይ ሊንቴል መግጠም
    .help = ሊንቴል ከበር ወይም ከመስኮት በላይ ያለ ጠንካራ አግዳሚ ነው።
task-check-wall = ግድግዳው ቀጥ ያለ መሆኑን ማረጋገጥ
task-seal-damp = ግድግዳና ወለልን ከውሃ መከላከል
    .help = ለምሳሌ በወፍራም ጥቁር ቀለም ወይም በፕላስቲክ።

subfield-concrete-work = ኮንክሪት
group-concrete = የኮንክሪት ሥራ መሥራት
task-mix-concrete = ኮንክሪት ማቡካት
task-build-formwork = ከእንጨት ወይም ከፓነል ፎርምወርክ መሥራት
    .help = ፎርምወርክ እርጥብ ኮንክሪት የሚይዝ ቅርጽ ነው።
task-strip-formwork = ከደረቀ ኮንክሪት ላይ ፎርምወርክ መፍታት
task-tie-steel = የኮንክሪት ብረት ማሰር
    .help = ብረቱ ኮንክሪቱን ያጠነክረዋል።
task-pour-concrete = ኮንክሪት ማፍሰስና በቫይብሬተር አየሩን ማስወጣት
task-smooth-concrete = እርጥብ ኮንክሪት ማለስለስና እስኪደርቅ መጠበቅ

subfield-road-work = መንገዶች
group-roads = መንገድ መሥራት
task-lay-paving = የመንገድ ንጣፍ ድንጋይ ማንጠፍ
task-lay-kerbs = በመንገድ ዳር የጠርዝ ድንጋይ መግጠም
    .help = በመንገዱና በእግረኛ መሄጃ መካከል ያለ ድንጋይ ነው።
task-compact-ground = ለመንገድ ጠጠር መዘርጋትና መጠቅጠቅ
task-lay-asphalt = አስፋልት ማንጠፍ
task-secure-roadworks = ለመንገድ ሥራ ምልክትና መከላከያ ማስቀመጥ

field-finishing = የውስጥ ሥራ
subfield-walls = ግድግዳና ኮርኒስ
group-plasterboard = የጂፕሰም ቦርድ ግድግዳ
task-fit-metal-frame = ለውስጥ ግድግዳ የብረት ፍሬም መሥራት
task-fix-plasterboard = ጂፕሰም ቦርድ መቁረጥና በብሎን መግጠም
    .help = ጂፕሰም ቦርድ ለውስጥ ግድግዳ የሚሆን ቀላል ሰሌዳ ነው።
task-fill-board-joints = የጂፕሰም ቦርድ መጋጠሚያ መሙላት
task-hang-ceiling = የተንጠለጠለ ኮርኒስ መግጠም
    .help = ከዋናው ጣሪያ በታች የሚንጠለጠል ኮርኒስ ነው።
task-fit-insulation = ከብርድና ከሙቀት የሚከላከል ሰሌዳ መግጠም

group-painting = መለሰንና ቀለም መቀባት
task-plaster-walls = ግድግዳ መለሰን
    .help = ልስን የሚደርቅና ግድግዳን የሚያለሰልስ እርጥብ ሽፋን ነው።
task-fill-and-sand = የግድግዳ ቀዳዳ በስቱኮ መሙላትና ማለስለስ
task-remove-old-paint = አሮጌ ቀለምና የግድግዳ ወረቀት መላጥ
task-mix-paint = የግድግዳ ቀለም በትክክለኛው መልክ መበጥበጥ
task-paint-walls = ግድግዳና ኮርኒስ ቀለም መቀባት
task-hang-wallpaper = የግድግዳ ወረቀት መለጠፍ
task-varnish = በር፣ መስኮትና ብረት ቫርኒሽ መቀባት
    .help = ቫርኒሽ የሚከላከል ጠንካራና አንጸባራቂ ሽፋን ነው።

subfield-floors = ወለልና ሰድር
group-tiling = ሰድር ማንጠፍ
task-lay-tiles = ሰድር በወለልና በግድግዳ ላይ ማንጠፍ
task-level-floor = ሰድር ከመነጠፉ በፊት ወለሉን ማስተካከል
task-cut-tiles = ሰድር መቁረጥና መብሳት
task-grout-tiles = የሰድር መጋጠሚያ መሙላት
    .help = መሙያው ግራውት ይባላል።
task-seal-silicone = በመታጠቢያ ወይም በማዕድ ቤት መጋጠሚያ በሲሊኮን ማሸግ

field-installation = ቧንቧና ኬብል
subfield-plumbing = ውሃና ማሞቂያ
group-pipes = ቧንቧ፣ የውሃ መክፈቻና ማሞቂያ
task-cut-pipes = ቧንቧ መቁረጥና ማጠፍ
task-join-pipes = ቧንቧ ማያያዝና ውሃ እንዳያፈስ መፈተሽ
task-fit-toilet = የሽንት ቤት መቀመጫ፣ መታጠቢያና ሻወር ከፍሳሽ ቧንቧ ጋር መግጠም
task-fit-tap = የውሃ ቧንቧ መክፈቻ መቀየር
task-fit-radiator = የማሞቂያ ራዲያተር መግጠም
    .help = ራዲያተር ክፍልን በሙቅ ውሃ ያሞቃል።
task-clear-drains = የተዘጋ ፍሳሽ መክፈት

subfield-electrics = የኤሌክትሪክ ሥራ
group-cables = ኬብልና ሶኬት
task-cut-chases = ለሽቦና ቧንቧ ግድግዳ መቦርቦር
task-pull-cables = በግድግዳ ውስጥ ባሉ ቱቦዎች ሽቦ መሳብ
task-connect-wires = ሽቦ መላጥና ማገናኘት
task-fit-sockets = ሶኬትና የመብራት ማብሪያ ማጥፊያ መግጠም
task-fit-lamps = በሕንፃ ውስጥ አምፖልና ሌሎች መብራቶችን መግጠም
task-wire-fuse-box = በፊውዝ ሳጥን ውስጥ ሽቦዎችን ማገናኘት
task-test-electrics = የኤሌክትሪክ መስመር ደህና መሆኑን በመለኪያ መፈተሽ
task-fit-solar-panels = በጣሪያ ላይ የፀሐይ ኃይል ፓነል መግጠም
