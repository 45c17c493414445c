inventory-title = গুদাম ও উৎপাদন লজিস্টিকস
inventory-description = মালের কাজ: মাল নামানো, রাখা, তোলা, প্যাক করা, গাড়িতে তোলা, পৌঁছানো এবং মেশিনে মাল দেওয়া।

field-warehouse = গুদাম
subfield-goods-in = মাল গ্রহণ
group-unloading = মাল নামানো ও সরানো
task-unload-by-hand = লরি থেকে ভারী বাক্স হাতে নামানো
task-use-hand-pallet-truck = হাতে টানা প্যালেট ট্রাকে প্যালেট সরানো
    .help = এটা একটি প্যালেট একটু তোলে। মানুষ এটা টানে।
task-use-electric-pallet-truck = বৈদ্যুতিক প্যালেট ট্রাকে প্যালেট সরানো
    .help = এতে মোটর আছে। চালক এর পেছনে হাঁটেন বা এর ওপর দাঁড়ান।

group-checking-deliveries = আসা মাল পরীক্ষা করা
task-check-delivery-note = আসা মাল চালানের সঙ্গে মেলানো
    .help = চালান হলো আসা মালের তালিকা।
task-check-new-goods = নতুন মালের ক্ষতি আছে কি না দেখা
task-report-transport-damage = পরিবহনে নষ্ট মালের ছবি তোলা ও রিপোর্ট লেখা
task-enter-goods-received = নতুন মাল কম্পিউটারে তোলা
task-label-stock = মালে নম্বর বা বারকোডের লেবেল লাগানো

subfield-storage = মাল মজুত
group-storing = মাল জায়গায় রাখা
task-store-goods = মাল তাকের ঠিক জায়গায় রাখা
task-move-stock = মাল গুদামের এক জায়গা থেকে আরেক জায়গায় নেওয়া
task-oldest-first = পুরোনো মাল আগে বের হয় এমনভাবে মাল রাখা
    .help = নতুন মাল পুরোনো মালের পেছনে থাকে। একে আগে এলে আগে যাবেও বলে।
task-scan-barcodes = হাতের স্ক্যানারে বারকোড স্ক্যান করা
    .help = বারকোড হলো কালো ও সাদা দাগের সংকেত।
task-find-goods-in-system = মাল কোথায় রাখা আছে কম্পিউটারে খোঁজা

group-special-goods = ঠান্ডা ও বিপজ্জনক মাল
task-work-in-cold-store = কোল্ড স্টোর বা হিমঘরে কাজ করা
task-check-dates = মালের মেয়াদের তারিখ দেখা
task-store-dangerous-goods = বিপজ্জনক মাল নিরাপদে রাখা
    .help = বিপজ্জনক মালে আগুন, বিস্ফোরণ বা বিষক্রিয়া হতে পারে, যেমন গ্যাস বা অ্যাসিড।

group-counting = মাল গোনা
task-count-stock = মাল গোনা ও সংখ্যা লিখে রাখা
task-keep-stock-lists = আসা ও যাওয়া মালের তালিকা রাখা
task-clear-stock-errors = কম্পিউটারে মালের সংখ্যা ভুল কেন তা বের করা

subfield-orders = অর্ডার
group-picking = অর্ডারের মাল তোলা
task-pick-with-scanner = হাতের স্ক্যানারে অর্ডারের মাল তোলা
task-pick-with-list = কাগজের তালিকা ধরে অর্ডারের মাল তোলা
task-pick-by-voice = হেডসেটে শুনে শুনে মাল তোলা
    .help = কী নিতে হবে হেডসেট বলে দেয়। একে কণ্ঠ নির্দেশে অর্ডার তোলাও বলে।
task-drive-picking-truck = চালককে তাকের উচ্চতায় তোলে এমন অর্ডার পিকিং ট্রাক চালানো
task-build-mixed-pallet = নানা রকম মাল এক প্যালেটে শক্তভাবে সাজানো
task-check-order = অর্ডার পুরো ও ঠিক আছে কি না মিলিয়ে দেখা
task-bring-orders-to-gate = তৈরি অর্ডার ঠিক গেটে রাখা
    .help = গেটে লরিতে মাল তোলা হয়।

group-packing = মাল প্যাক করা
task-choose-packaging = মালের জন্য ঠিক বাক্স ও ভরাট উপকরণ বাছা
task-fill-and-close-boxes = বাক্স ভাঁজ করা, ভরা ও বন্ধ করা
task-pack-fragile-goods = কাচ ও সহজে ভাঙে এমন জিনিস প্যাক করা
task-label-parcels = পার্সেল ওজন করা ও ঠিকানার লেবেল লাগানো
task-wrap-pallets = প্যালেট প্লাস্টিক ফিল্মে মোড়া ও ফিতা দিয়ে বাঁধা
    .help = এতে মাল প্যালেট থেকে পড়ে না।
task-run-packing-machine = প্যাকিং মেশিন চালানো
task-sort-returns = ক্রেতার ফেরত পাঠানো মাল পরীক্ষা করা
task-keep-workplace-tidy = কাজের জায়গা ও চলার পথ পরিষ্কার ও খালি রাখা

field-transport = গাড়ি ও পরিবহন
subfield-lift-trucks = ফর্কলিফট ও লিফট ট্রাক
group-forklift = ফর্কলিফট চালানো
task-drive-forklift = ফর্কলিফট চালিয়ে প্যালেট সরানো
task-drive-reach-truck = রিচ ট্রাক চালিয়ে উঁচু তাকে প্যালেট রাখা
    .help = রিচ ট্রাক হলো সরু জায়গা ও খুব উঁচু তাকের জন্য ফর্কলিফট।
task-check-forklift = কাজের আগে ফর্কলিফটের ব্রেক, লাইট ও টায়ার দেখা
task-charge-forklift = ফর্কলিফটের ব্যাটারি চার্জ দেওয়া বা বদলানো

subfield-loading = গাড়িতে মাল তোলা
group-lorries = লরিতে মাল তোলা
task-load-lorry-with-forklift = ফর্কলিফট দিয়ে লরিতে মাল তোলা
task-secure-load = মাল যাতে না নড়ে সেজন্য বেল্ট দিয়ে বাঁধা
task-plan-loading = লরিতে কোন মাল কখন ও কোথায় থাকবে পরিকল্পনা করা

subfield-parcels-and-delivery = পার্সেল ও ডেলিভারি
group-parcels = পার্সেল বাছাই করা
task-sort-parcels = ঠিকানা বা পোস্টকোড দেখে পার্সেল বাছাই করা
task-work-at-parcel-belt = পার্সেলের দ্রুত কনভেয়র বেল্টে কাজ করা
task-repack-damaged-parcels = নষ্ট পার্সেল আবার প্যাক করা ও জানানো
task-load-van-by-stops = স্টপের ক্রম অনুযায়ী ভ্যানে মাল তোলা

group-delivery = মাল পৌঁছানো
task-drive-van = রাস্তায় ভ্যান চালানো
task-check-van = রওনার আগে ভ্যানের টায়ার, তেল ও লাইট দেখা
task-plan-route = অনেক স্টপের রুট পরিকল্পনা করা
task-find-addresses = নেভিগেশন যন্ত্রে ঠিকানা খোঁজা
task-deliver-parcels = দরজায় পার্সেল পৌঁছানো
task-get-signature = মাল পৌঁছালে সই নেওয়া বা ছবি তোলা

field-production = উৎপাদনে মাল সরবরাহ
subfield-line-supply = মেশিন ও লাইনে সরবরাহ
group-material = মাল পৌঁছে দেওয়া
task-bring-material = মেশিন ও সংযোজন লাইনে সময়মতো মাল পৌঁছানো
task-drive-tugger-train = কারখানায় মালের বগি টানা ছোট গাড়ি চালানো
    .help = একে টাগার ট্রেনও বলে।
task-refill-parts = কার্ড বা বাতির সংকেত পেলে যন্ত্রাংশের বাক্স ভরা
    .help = এভাবে বাক্স ভরাকে কানবানও বলে।
task-prepare-part-kits = এক কাজের সব যন্ত্রাংশ এক বাক্সে রাখা
task-collect-finished-goods = লাইন থেকে তৈরি পণ্য ও খালি বাক্স সরানো
task-report-missing-material = মাল কম পড়লে সময়মতো জানানো
task-work-in-shifts = সকাল, সন্ধ্যা ও রাতের শিফটে কাজ করা

field-office = অফিস ও দল
subfield-papers = কাগজপত্র ও পরিকল্পনা
group-shipping-papers = মাল পাঠানোর প্রস্তুতি
task-write-shipping-papers = মাল পাঠানোর কাগজ তৈরি করা
task-write-customs-papers = বিদেশ থেকে আসা বা বিদেশে যাওয়া মালের কাস্টমসের কাগজ তৈরি করা
    .help = সীমান্ত পার হওয়া মাল কাস্টমস পরীক্ষা করে।
task-book-transport = মাল পাঠাতে লরি বা পার্সেল সার্ভিস ঠিক করা
task-give-out-gates = কখন ও কোন গেটে মাল তুলতে হবে চালকদের জানানো
task-follow-shipments = পাঠানো মাল কোথায় আছে খোঁজা
task-use-tables = কম্পিউটারে ছক পূরণ করা ও ইমেইল লেখা

subfield-team = দল
group-leading = দল পরিচালনা করা
task-give-out-work = গুদামে কে কোন কাজ করবে ঠিক করা
task-start-shift = শিফটের শুরুতে দলকে কাজ বোঝানো
task-watch-orders = সব অর্ডার সময়মতো তৈরি হচ্ছে কি না দেখা
task-plan-storage-space = জায়গা ভালোভাবে ব্যবহার করতে মাল কোথায় থাকবে পরিকল্পনা করা
task-organise-stocktaking = বছরে একবার সব মাল গোনার আয়োজন করা
task-train-colleagues = নতুন সহকর্মীকে কাজ শেখানো
