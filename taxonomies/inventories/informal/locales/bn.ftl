inventory-title = রোজকার জীবনের দক্ষতা
inventory-description = বেতন ছাড়া করা কাজ: বাসায়, পরিবারে, স্বেচ্ছাসেবায়, সমিতিতে ও ফোনে।

field-home = বাসা
subfield-household = ঘরের কাজ
group-cooking = রান্না ও কেনাকাটা
group-cleaning-and-clothes = পরিষ্কার ও ধোয়া
group-running-home = সংসার চালানো
subfield-repairs = মেরামত ও বাগান
group-home-repairs = মেরামত ও নতুন করে সাজানো
group-garden-and-animals = বাগান ও পশুপাখি

field-family = পরিবার ও বন্ধু
subfield-children = শিশু
group-raising-children = সন্তান লালনপালন করা
subfield-care = পরিবারের মানুষের সেবা
group-caring = সেবা করা

field-community = সমাজ
subfield-volunteering = স্বেচ্ছাসেবা
group-helping = মানুষকে সাহায্য করা
subfield-associations = সমিতি
group-organising = আয়োজন ও পরিচালনা করা

field-digital = ফোন ও কম্পিউটার
subfield-digital-skills = ডিজিটাল দক্ষতা
group-phone = ফোন
group-computer = কম্পিউটার

field-travel = চলাফেরা
subfield-mobility = যাতায়াত
group-driving = গাড়ি চালানো ও পথ খোঁজা
