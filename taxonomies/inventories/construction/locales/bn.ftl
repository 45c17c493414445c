inventory-title = নির্মাণ
inventory-description = নির্মাণস্থল ও বাড়ির কাজ: দেয়াল, কংক্রিট, মেঝে, রং, পাইপ, তার, রাস্তা ও মাচা।

field-site = নির্মাণস্থল
subfield-site-work = সাইটের কাজ
group-moving-material = বহন ও পরিষ্কার করা
task-carry-material = নির্মাণস্থলে পাথর, তক্তা ও বস্তা বহন করা
task-tidy-site = নির্মাণস্থল পরিষ্কার ও গোছানো রাখা
task-sort-rubble = নির্মাণ বর্জ্য বাছাই ও সরানো
task-fence-site = নির্মাণস্থলের চারপাশে বেড়া ও সাইনবোর্ড দেওয়া
task-cover-surfaces = কাজের আগে মেঝে ও জানালা ঢাকা

group-breaking-and-digging = ভাঙা ও খোঁড়া
task-break-walls = পুরোনো দেয়াল ও মেঝে ভাঙা
task-use-jackhammer = জ্যাকহ্যামার দিয়ে কংক্রিট ভাঙা
    .help = জ্যাকহ্যামার হলো পাথর ভাঙার ভারী মেশিন।
task-dig-trenches = খাল ও গর্ত খোঁড়া
task-drive-mini-excavator = মিনি এক্সকাভেটর দিয়ে মাটি খোঁড়া
task-find-buried-lines = খোঁড়ার আগে তার ও পাইপ কোথায় আছে জানা

group-lifting = মাল ওপরে তোলা
task-use-building-hoist = নির্মাণ হোইস্টে মাল ওপরে তোলা
    .help = এটা ভবনের বাইরের লিফট।
task-guide-crane = ক্রেনে মাল বাঁধা ও চালককে ইশারা দেওয়া
task-use-lifting-platform = এরিয়াল প্ল্যাটফর্মে দাঁড়িয়ে কাজ করা

group-measuring = মাপা ও পরিকল্পনা করা
task-read-plans = নির্মাণ নকশা পড়া
task-mark-levels = লাইন ও উচ্চতা মাপা ও চিহ্ন দেওয়া
task-calculate-material = কাজে কতটা মাল লাগবে হিসাব করা
task-drill-anchors = দেয়ালে ফুটো করে প্লাগ দিয়ে জিনিস লাগানো

subfield-scaffolds = মাচা
group-scaffolding = মাচা বাঁধা
task-build-scaffold = সমান পায়ার ওপর মাচা বাঁধা
    .help = মাচায় দাঁড়িয়ে মানুষ উঁচুতে কাজ করে।
task-tie-scaffold = মাচা দেয়ালের সঙ্গে বাঁধা ও রেলিং বসানো
task-check-scaffold = মাচা নিরাপদ কি না দেখা
task-take-down-scaffold = মাচা খোলা
task-wear-harness = সেফটি হারনেস পরে উঁচুতে কাজ করা
    .help = কেউ পড়ে গেলে হারনেস তাকে ধরে রাখে।

field-structure = দেয়াল ও কংক্রিট
subfield-masonry = গাঁথুনি
group-bricks = দেয়াল গাঁথা
task-lay-bricks = ইট বা ব্লকের দেয়াল গাঁথা
task-mix-mortar = মসলা মেশানো
    .help = মসলা হলো ভেজা মিশ্রণ, যা ইট জোড়া লাগায়।
task-cut-bricks = ইট ও ব্লক মাপমতো কাটা
task-finish-joints = ইটের জোড় ভরা ও সমান করা
task-place-lintels = দরজা ও জানালার ওপরে লিন্টেল বসানো
    .help = লিন্টেল হলো দরজা বা জানালার ওপরের শক্ত বিম।
task-check-wall = দেয়াল সোজা কি না দেখা
task-seal-damp = দেয়াল ও মেঝে পানি থেকে রক্ষা করা
    .help = যেমন ঘন কালো রং বা প্লাস্টিকের শিট দিয়ে।

subfield-concrete-work = কংক্রিট
group-concrete = কংক্রিটের কাজ করা
task-mix-concrete = কংক্রিট মেশানো
task-build-formwork = কাঠ বা প্যানেল দিয়ে ঢালাইয়ের ফর্মা তৈরি করা
    .help = ফর্মা ভেজা কংক্রিট ধরে রাখে।
task-strip-formwork = শক্ত কংক্রিট থেকে ফর্মা খোলা
task-tie-steel = ঢালাইয়ের রড বাঁধা
    .help = রড কংক্রিট শক্ত করে।
task-pour-concrete = কংক্রিট ঢালা ও ভাইব্রেটর দিয়ে বাতাস বের করা
task-smooth-concrete = ভেজা কংক্রিট সমান করা ও শক্ত হওয়া পর্যন্ত রক্ষা করা

subfield-road-work = রাস্তা
group-roads = রাস্তা বানানো
task-lay-paving = রাস্তায় পেভিং পাথর বসানো
task-lay-kerbs = রাস্তার পাশে কার্বস্টোন বসানো
    .help = কার্বস্টোন হলো রাস্তা ও ফুটপাতের মাঝের কিনারা।
task-compact-ground = রাস্তার খোয়া বিছানো ও দুরমুশ করা
task-lay-asphalt = অ্যাসফল্ট বিছানো
task-secure-roadworks = রাস্তার কাজে সাইনবোর্ড ও ব্যারিকেড বসানো

field-finishing = ভেতরের কাজ
subfield-walls = দেয়াল ও সিলিং
group-plasterboard = জিপসাম বোর্ডের দেয়াল
task-fit-metal-frame = ভেতরের দেয়ালের ধাতব ফ্রেম তৈরি করা
task-fix-plasterboard = জিপসাম বোর্ড কাটা ও স্ক্রু দিয়ে লাগানো
    .help = জিপসাম বোর্ড হলো ভেতরের দেয়ালের হালকা বোর্ড।
task-fill-board-joints = জিপসাম বোর্ডের জোড় ভরা
task-hang-ceiling = ফলস সিলিং লাগানো
    .help = ফলস সিলিং আসল ছাদের নিচে ঝোলে।
task-fit-insulation = ঠান্ডা ও গরম ঠেকাতে ইনসুলেশন বোর্ড বসানো

group-painting = প্লাস্টার ও রং করা
task-plaster-walls = দেয়াল প্লাস্টার করা
    .help = প্লাস্টার হলো ভেজা স্তর, যা শক্ত হয়ে দেয়াল সমান করে।
task-fill-and-sand = দেয়ালের ফুটো ভরা ও ঘষে সমান করা
task-remove-old-paint = পুরোনো রং ও ওয়ালপেপার তোলা
task-mix-paint = দেয়ালের রং মিশিয়ে ঠিক শেড বানানো
task-paint-walls = দেয়াল ও সিলিং রং করা
task-hang-wallpaper = ওয়ালপেপার লাগানো
task-varnish = দরজা, জানালা ও ধাতুতে বার্নিশ করা
    .help = বার্নিশ হলো শক্ত ও চকচকে স্তর, যা রক্ষা করে।

subfield-floors = মেঝে ও টাইলস
group-tiling = টাইলস বসানো
task-lay-tiles = মেঝে ও দেয়ালে টাইলস বসানো
task-level-floor = টাইলস বসানোর আগে মেঝে সমান করা
task-cut-tiles = টাইলস কাটা ও ফুটো করা
task-grout-tiles = টাইলসের জোড় ভরা
    .help = যা দিয়ে জোড় ভরা হয় তাকে গ্রাউট বলে।
task-seal-silicone = বাথরুম বা রান্নাঘরে সিলিকন দিয়ে জোড় বন্ধ করা

field-installation = পাইপ ও তার
subfield-plumbing = পানি ও হিটিং
group-pipes = পাইপ, কল ও হিটিং
task-cut-pipes = পাইপ কাটা ও বাঁকানো
task-join-pipes = পাইপ জোড়া লাগানো ও পানি পড়ে কি না দেখা
task-fit-toilet = টয়লেট, বেসিন ও শাওয়ার বর্জ্য পাইপসহ বসানো
task-fit-tap = কল বদলানো
task-fit-radiator = রেডিয়েটর বসানো
    .help = রেডিয়েটর গরম পানি দিয়ে ঘর গরম করে।
task-clear-drains = বন্ধ ড্রেন পরিষ্কার করা

subfield-electrics = বিদ্যুতের কাজ
group-cables = তার ও সকেট
task-cut-chases = তার ও পাইপের জন্য দেয়ালে খাঁজ কাটা
task-pull-cables = দেয়ালের পাইপের ভেতর দিয়ে তার টানা
task-connect-wires = তারের আবরণ ছাড়ানো ও সংযোগ দেওয়া
task-fit-sockets = সকেট ও লাইটের সুইচ বসানো
task-fit-lamps = ভবনে বাতি ও লাইট লাগানো
task-wire-fuse-box = ফিউজ বাক্সে তার লাগানো
task-test-electrics = মিটার দিয়ে বিদ্যুতের লাইন নিরাপদ কি না পরীক্ষা করা
task-fit-solar-panels = ছাদে সৌর প্যানেল বসানো
