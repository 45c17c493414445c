inventory-title = গৃহকর্ম ও প্রবীণ সেবা
inventory-description = মানুষ ও বাসার কাজ: ব্যক্তিগত যত্ন, সঙ্গ দেওয়া, শিশু, ঘরের কাজ ও ভাষার সাহায্য।

field-household = ঘরের কাজ
subfield-home = বাসা
group-cleaning-home = বাসা পরিষ্কার করা
task-clean-home = বাসার ঘর পরিষ্কার করা
task-wash-up-kitchen = বাসন ধোয়া ও রান্নাঘর গোছানো
task-make-beds = বাসায় বিছানা করা ও চাদর বদলানো
task-wash-clothes = বাসার কাপড় ধোয়া, শুকানো ও ভাঁজ করা
task-iron-clothes = কাপড় ইস্ত্রি করা

group-meals-and-shopping = খাবার ও কেনাকাটা
task-cook-meals = পরিবার বা প্রবীণ মানুষের জন্য রোজকার রান্না করা
task-cook-diet = যিনি কিছু খাবার খেতে পারেন না তাঁর জন্য রান্না করা
    .help = যেমন ডায়াবেটিস বা অ্যালার্জি থাকলে, বা লবণ ছাড়া।
task-shop-for-household = বাসার জন্য খাবার ও অন্য জিনিস কেনা
task-pay-bills = অন্যের সংসারের টাকা রাখা ও বিল দেওয়া

group-working-in-homes = পরিবারের সঙ্গে কাজ করা
task-agree-tasks = পরিবারের সঙ্গে কাজ ও সময় ঠিক করা
task-plan-own-work = বাসার কাজ একা পরিকল্পনা করা
task-keep-private = পরিবারের কথা গোপন রাখা

field-adult-care = বড়দের সেবা
subfield-personal-care = ব্যক্তিগত যত্ন
group-washing-and-dressing = গোসল ও কাপড় পরানো
task-help-wash = কাউকে গোসল করতে বা ধোয়ায় সাহায্য করা
task-help-dress = কাউকে কাপড় পরতে সাহায্য করা
task-help-mouth = অন্যের দাঁত বা নকল দাঁত পরিষ্কার করা
task-help-toilet = কাউকে টয়লেট ব্যবহারে সাহায্য করা
task-change-pads = প্রাপ্তবয়স্কের ডায়াপার বদলানো
    .help = যে বড়রা প্রস্রাব ধরে রাখতে পারেন না তাঁরা এটা পরেন।

group-eating = খাওয়া-দাওয়া
task-help-eat = কাউকে খাওয়া-দাওয়ায় সাহায্য করা
task-serve-meals = বৃদ্ধাশ্রমে মানুষের কাছে খাবার নিয়ে যাওয়া
task-note-food = কেউ কতটা খান ও পান করেন লিখে রাখা

group-moving = নড়াচড়া ও শোয়া
task-help-walk = কাউকে উঠে দাঁড়াতে ও হাঁটতে সাহায্য করা
task-move-to-chair = কাউকে বিছানা থেকে চেয়ারে নেওয়া ও ফেরত আনা
task-use-hoist = রোগী তোলার হোইস্ট দিয়ে মানুষকে তোলা
    .help = যিনি দাঁড়াতে পারেন না এই যন্ত্র তাঁকে তোলে।
task-push-wheelchair = কাউকে হুইলচেয়ারে ঠেলে নেওয়া
task-turn-in-bed = চামড়ায় ঘা ঠেকাতে মানুষকে বিছানায় পাশ ফেরানো
task-make-care-bed = অসুস্থ মানুষ বিছানায় থাকা অবস্থায় চাদর বদলানো

subfield-health = স্বাস্থ্য ও নিরাপত্তা
group-watching-health = স্বাস্থ্যের খেয়াল রাখা
task-notice-changes = কেউ অসুস্থ হলে বোঝা ও নার্স বা পরিবারকে জানানো
task-measure-values = রক্তচাপ, নাড়ি ও জ্বর মাপা
    .help = রক্ত কত জোরে চাপ দেয় রক্তচাপ তা দেখায়।
task-help-medicines = সময়মতো ওষুধ খাওয়ার কথা মনে করিয়ে দেওয়া
task-watch-at-night = রাতে মানুষকে দেখে রাখা
task-call-for-help = জরুরি অবস্থায় সাহায্য ডাকা ও ঠিক কাজ করা
task-prevent-falls = কেউ যাতে পড়ে না যায় সেজন্য বাসা নিরাপদ করা
task-care-at-end-of-life = যিনি শিগগির মারা যাবেন তাঁর সেবা করা

group-hygiene-and-notes = স্বাস্থ্যবিধি ও সেবার খাতা
task-prevent-infection = হাত জীবাণুমুক্ত করা, দস্তানা ও মাস্ক পরা
    .help = জীবাণুমুক্ত করা মানে জীবাণু মারা।
task-write-care-notes = প্রতিদিনের সেবার কথা লিখে রাখা
task-hand-over-shift = পরের শিফটকে সবার অবস্থা জানানো
task-work-under-nurse = নার্সের তত্ত্বাবধানে দলে কাজ করা
task-work-shifts = রাতে ও ছুটির দিনে কাজ করা

subfield-company = সঙ্গ ও সহায়তা
group-being-there = সঙ্গ দেওয়া
task-keep-company = প্রবীণ মানুষকে সঙ্গ দেওয়া
task-listen = দুশ্চিন্তায় থাকা মানুষের কথা ধৈর্য ধরে শোনা
task-lead-activities = প্রবীণদের সঙ্গে গান, খেলা বা ব্যায়াম করা
task-let-do-alone = মানুষকে যতটা সম্ভব নিজে করতে সাহায্য করা
task-go-to-doctor = কারও সঙ্গে ডাক্তার বা অফিসে যাওয়া

group-dementia = স্মৃতিভ্রংশ ও কঠিন সময়
task-care-dementia = স্মৃতিভ্রংশ রোগীর দেখাশোনা করা
    .help = স্মৃতিভ্রংশ হলে মানুষ দিন দিন বেশি ভুলে যায়।
task-calm-upset-person = কেউ চিৎকার বা মারধর করলে শান্ত থাকা
    .help = যেমন কেউ ভয় পেলে বা বিভ্রান্ত হলে।
task-talk-to-relatives = কারও সেবা নিয়ে পরিবারের সঙ্গে কথা বলা

field-children = শিশু
subfield-childcare = শিশুর যত্ন
group-babies = কোলের শিশু
task-change-nappies = শিশুর ডায়াপার বদলানো
task-feed-baby = বোতল তৈরি করা ও শিশুকে খাওয়ানো
task-wash-children = ছোট শিশুকে গোসল করানো ও কাপড় পরানো
task-put-to-bed = শিশুকে ঘুম পাড়ানো

group-with-children = খেলা ও শেখা
task-watch-children = শিশুর যাতে কিছু না হয় সেজন্য নজরে রাখা
task-play-with-children = শিশুদের সঙ্গে খেলা
task-read-to-children = শিশুকে গল্প পড়ে শোনানো
task-set-limits = শিশুর জন্য নিয়ম ঠিক করা ও আদর করে না বলা
task-comfort-children = কাঁদছে এমন শিশুকে সান্ত্বনা দেওয়া
task-make-home-safe = ছোট শিশুর জন্য বাসা নিরাপদ করা
task-take-to-school = শিশুকে স্কুলে নেওয়া ও বাসায় আনা
task-help-homework = শিশুকে স্কুলের পড়ায় সাহায্য করা
task-talk-to-parents = বাবা-মায়ের সঙ্গে তাঁদের শিশু নিয়ে কথা বলা

field-mediation = ভাষার মাঝে
subfield-languages = ভাষা ও সেবা
group-interpreting = দোভাষীর কাজ করা
task-interpret-talk = দুজনের কথাবার্তায় দোভাষীর কাজ করা
    .help = এক ভাষায় যা বলা হলো তা অন্য ভাষায় মুখে বলা।
task-interpret-exactly = সব কথা ঠিকভাবে অনুবাদ করা ও কারও পক্ষ না নেওয়া
task-interpret-by-phone = ফোন বা ভিডিওতে দোভাষীর কাজ করা
task-translate-letters = চিঠি পড়ে অন্য ভাষায় বলা

group-orientation = মানুষকে পথ দেখানো
task-explain-letters = সরকারি চিঠি বোঝানো ও ফর্ম পূরণে সাহায্য করা
task-show-services = শহরে কোথায় সাহায্য পাওয়া যায় মানুষকে দেখানো
task-explain-culture = এক সংস্কৃতির রীতি অন্য সংস্কৃতির মানুষকে বোঝানো
task-keep-distance = মানুষকে সাহায্য করা, তবে কাজ ও ব্যক্তিগত জীবন আলাদা রাখা
