inventory-title = ধাতু ও বৈদ্যুতিক উৎপাদন
inventory-description = ওয়ার্কশপ বা কারখানার কাজ: কাজ প্রস্তুত, যন্ত্রাংশ বানানো ও জোড়া, তার লাগানো, পরীক্ষা ও মেরামত।

field-preparation = কাজের প্রস্তুতি
subfield-jobs = কাজের আদেশ ও নকশা
group-reading-jobs = কাজের আদেশ ও নকশা পড়া
group-getting-ready = মাল ও যন্ত্রপাতি প্রস্তুত করা

field-production = উৎপাদন
subfield-metalwork = ধাতুর কাজ
group-cutting-and-shaping = ধাতু কাটা ও আকার দেওয়া
group-welding = ওয়েল্ডিং করা
subfield-machines = মেশিন
group-running-machines = মেশিন চালানো
group-turning-and-milling = টার্নিং ও মিলিং করা
group-setting-up = মেশিন সেট করা
subfield-assembly = সংযোজন
group-machine-assembly = মেশিন জোড়া লাগানো
group-electrical-assembly = বৈদ্যুতিক যন্ত্র তৈরি করা
subfield-quality = মান
group-checking-parts = যন্ত্রাংশ পরীক্ষা করা

field-maintenance = রক্ষণাবেক্ষণ
subfield-mechanics = যান্ত্রিক রক্ষণাবেক্ষণ
group-servicing = মেশিনের সার্ভিসিং করা
subfield-electrics = বৈদ্যুতিক রক্ষণাবেক্ষণ
group-plant-electrics = বৈদ্যুতিক অংশ মেরামত করা
