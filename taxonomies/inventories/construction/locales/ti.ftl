inventory-title = ህንጻ
inventory-description = ስራሓት ኣብ ቦታ ህንጻን ገዛን፦ መንደቕ፣ ቤቶን፣ ባይታ፣ ቀለም፣ ቱቦ፣ ኬብል፣ ጽርግያን ስካፎልድን።

field-site = ቦታ ህንጻ
subfield-site-work = ስራሕ ኣብ ቦታ ህንጻ
group-moving-material = ምስካምን ምጽራይን
task-carry-material = ኣብ ቦታ ህንጻ እምኒ፣ ጣውላን ከረጺትን ምስካም
task-tidy-site = ቦታ ህንጻ ጽሩይን ስሩዕን ምሓዝ
task-sort-rubble = ጎሓፍ ህንጻ ምፍልላይን ምእላይን
task-fence-site = ኣብ ዙርያ ቦታ ህንጻ ሓጹርን ምልክትን ምትካል
task-cover-surfaces = ቅድሚ ስራሕ ባይታን መስኮትን ምሽፋን

group-breaking-and-digging = ምፍራስን ምዅዓትን
task-break-walls = ኣረጊት መንደቕን ባይታን ምፍራስ
task-use-jackhammer = ብመፍረሲ ማርተሎ ቤቶን ምስባር
    .help = መፍረሲ ማርተሎ እምኒ ዝሰብር ከቢድ ማሽን እዩ።
task-dig-trenches = ካናለታትን ጉድጓድን ምዅዓት
task-drive-mini-excavator = ብንእሽቶ ስካቫቶረ ምዅዓት
task-find-buried-lines = ቅድሚ ምዅዓት ኬብላትን ቱቦታትን ኣበይ ከም ዘሎ ምፍላጥ

group-lifting = ጽዕነት ንላዕሊ ምልዓል
task-use-building-hoist = ናውቲ ብመልዓሊ ህንጻ ንላዕሊ ምልዓል
    .help = መልዓሊ ህንጻ ኣብ ደገ ናይቲ ህንጻ ዘሎ ሊፍት እዩ።
task-guide-crane = ጽዕነት ኣብ ክሬን ምእሳርን ንመራሒኡ ብምልክት ምምራሕን
task-use-lifting-platform = ኣብ ልዕሊ መልዓሊ መድረኽ ምስራሕ

group-measuring = ምዕቃንን ምውጣንን
task-read-plans = ንድፊ ህንጻ ምንባብ
task-mark-levels = መስመርን ብራኸን ምዕቃንን ምምልካትን
task-calculate-material = ንሓደ ስራሕ ክንደይ ናውቲ ከም ዘድሊ ምሕሳብ
task-drill-anchors = ኣብ መንደቕ ነዃል ምንዳልን ብታሴሎ ነገር ምትካልን

subfield-scaffolds = ስካፎልድ
group-scaffolding = ስካፎልድ ምትካል
task-build-scaffold = ስካፎልድ ኣብ ማዕረ እግሪ ምትካል
    .help = ስካፎልድ ሰብ ኣብ ብራኸ ዝሰርሓሉ ትካል እዩ።
task-tie-scaffold = ስካፎልድ ምስ መንደቕ ምእሳርን መከላኸሊ ምግጣምን
task-check-scaffold = ስካፎልድ ውሑስ ምዃኑ ምፍታሽ
task-take-down-scaffold = ስካፎልድ ምፍታሕ
task-wear-harness = ኣብ ብራኸ ብቀበቶ ድሕንነት ምስራሕ
    .help = ቀበቶ ድሕንነት ንዝወድቕ ሰብ ይሕዞ።

field-structure = መንደቕን ቤቶንን
subfield-masonry = ስራሕ ንድቂ
group-bricks = መንደቕ ምንዳቕ
task-lay-bricks = ብማቶን ወይ ብብሎኬት መንደቕ ምንዳቕ
task-mix-mortar = ማልታ ምሕዋስ
    .help = ማልታ ንማቶን ሓቢሩ ዝሕዝ ርሑስ ሕዋስ እዩ።
task-cut-bricks = ማቶንን ብሎኬትን ብዓቐን ምቝራጽ
task-finish-joints = ኣብ መንጎ ማቶን ዘሎ መላግቦ ምምላእን ምልሳልን
task-place-lintels = ኣብ ልዕሊ ማዕጾን መስኮትን ኣርኪትራቨ ምቕማጥ
    .help = ኣርኪትራቨ ኣብ ልዕሊ ማዕጾ ወይ መስኮት ዝቕመጥ ድልዱል ክፋል እዩ።
task-check-wall = መንደቕ ቀጥ ዝበለ ምዃኑ ምርግጋጽ
task-seal-damp = መንደቕን ባይታን ካብ ማይ ምክልኻል
    .help = ንኣብነት ብረጒድ ጸሊም ቀለም ወይ ብፕላስቲክ።

subfield-concrete-work = ቤቶን
group-concrete = ምስ ቤቶን ምስራሕ
task-mix-concrete = ቤቶን ምሕዋስ
task-build-formwork = ብዕንጨይቲ ወይ ብፓነል ካሰፎርማ ቤቶን ምስራሕ
    .help = ካሰፎርማ ንርሑስ ቤቶን ዝሕዝ ቅርጺ እዩ።
task-strip-formwork = ካሰፎርማ ካብ ዝደረቐ ቤቶን ምፍታሕ
task-tie-steel = ሓጺን ቤቶን ምእሳር
    .help = እቲ ሓጺን ንቤቶን ድልዱል ይገብሮ።
task-pour-concrete = ቤቶን ምፍሳስን ብቪብራቶረ ኣየር ምውጻእን
task-smooth-concrete = ርሑስ ቤቶን ምልሳልን ክሳብ ዝደርቕ ምሕላውን

subfield-road-work = ጽርግያታት
group-roads = ጽርግያ ምስራሕ
task-lay-paving = እምኒ መንገዲ ምንጻፍ
task-lay-kerbs = ኣብ ጎኒ ጽርግያ ጠርዚ ማርቻፔደ ምትካል
    .help = ኣብ መንጎ ጽርግያን መኸዲ እግርን ዘሎ ጠርዚ እምኒ እዩ።
task-compact-ground = ንጽርግያ ጠጠር ምዝርጋሕን ምጽቕጣቕን
task-lay-asphalt = ቅጥራን ምዝርጋሕ
task-secure-roadworks = ንስራሕ ጽርግያ ምልክትን መከላኸልን ምትካል

field-finishing = ናይ ውሽጢ ስራሕ
subfield-walls = መናድቕን ናሕስን
group-plasterboard = መንደቕ ካርቶን-ጀሶ
task-fit-metal-frame = ንናይ ውሽጢ መንደቕ ናይ ሓጺን ትካል ምስራሕ
task-fix-plasterboard = ካርቶን-ጀሶ ምቝራጽን ብቪተ ምትካልን
    .help = ካርቶን-ጀሶ ንናይ ውሽጢ መንደቕ ዝኸውን ፈኲስ ጣውላ እዩ።
task-fill-board-joints = መላግቦ ካርቶን-ጀሶ ምምላእ
task-hang-ceiling = ዝተንጠልጠለ ናሕሲ ምትካል
    .help = ዝተንጠልጠለ ናሕሲ ኣብ ትሕቲ እቲ ናይ ሓቂ ናሕሲ ይንጠልጠል።
task-fit-insulation = ካብ ቁርን ሙቐትን ዝከላኸል ፓነል ምትካል

group-painting = ምልባጥን ምቕባእን
task-plaster-walls = መንደቕ ምልባጥ
    .help = ልባጥ ዝደርቕን ንመንደቕ ልሙጽ ዝገብርን ርሑስ ቀጸላ እዩ።
task-fill-and-sand = ኣብ መንደቕ ዘሎ ነዃል ብስቱኮ ምምላእን ምልሳልን
task-remove-old-paint = ኣረጊት ቀለምን ወረቐት መንደቕን ምልጋጽ
task-mix-paint = ቀለም መንደቕ ብትኽክል ሕብሪ ምሕዋስ
task-paint-walls = መንደቕን ናሕስን ቀለም ምቕባእ
task-hang-wallpaper = ወረቐት መንደቕ ምልጣፍ
task-varnish = ማዕጾ፣ መስኮትን ሓጺንን ቨርኒች ምቕባእ
    .help = ቨርኒች ተሪርን ዘንጸባርቕን መከላኸሊ ቀጸላ እዩ።

subfield-floors = ባይታን ፒያስትረላን
group-tiling = ፒያስትረላ ምልጣፍ
task-lay-tiles = ፒያስትረላ ኣብ ባይታን መንደቕን ምልጣፍ
task-level-floor = ቅድሚ ፒያስትረላ ባይታ ማዕረ ምግባር
task-cut-tiles = ፒያስትረላ ምቝራጽን ምንዳልን
task-grout-tiles = ኣብ መንጎ ፒያስትረላ ዘሎ ክፍተት ምምላእ
    .help = ንኽፍተት ፒያስትረላ ዝመልእ ሕዋስ ስቱኮ ይበሃል።
task-seal-silicone = ኣብ ባኞ ወይ ክሽነ መላግቦ ብሲሊኮን ምዕሻግ

field-installation = ቱቦታትን ኬብላትን
subfield-plumbing = ማይን መውዓዪን
group-pipes = ቱቦ፣ ሩቢነቶን መውዓዪን
task-cut-pipes = ቱቦታት ምቝራጽን ምዕጻፍን
task-join-pipes = ቱቦታት ምልጋብን ማይ ከይወጽእ ምፍታሽን
task-fit-toilet = ሽቓቕ፣ ላቫንዲኖን ዶሽን ምስ ቱቦ ፍሳሶም ምትካል
task-fit-tap = ሩቢነቶ ምቕያር
task-fit-radiator = ራድያቶረ ምትካል
    .help = ራድያቶረ ንክፍሊ ብውዑይ ማይ የውዕዮ።
task-clear-drains = ዝተዓጸወ ፍሳስ ምኽፋት

subfield-electrics = ኤለትሪክ
group-cables = ኬብላትን ፕሬዛታትን
task-cut-chases = ንኬብልን ቱቦን ኣብ መንደቕ መስመር ምውቃር
task-pull-cables = ኬብል ብውሽጢ ቱቦ መንደቕ ምስሓብ
task-connect-wires = ስልኪ ምቕላጥን ምትእስሳርን
task-fit-sockets = ፕሬዛን መወልዒ መብራህትን ምትካል
task-fit-lamps = ኣብ ህንጻ ፋኑስን ካልእ መብራህትን ምትካል
task-wire-fuse-box = ኬብላት ኣብ ኳድሮ ኤለትሪክ ምትእስሳር
task-test-electrics = መስመር ኤለትሪክ ውሑስ ምዃኑ ብመዐቀኒ ምፍታን
task-fit-solar-panels = ኣብ ናሕሲ ሶላር ፓነል ምትካል
