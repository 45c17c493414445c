inventory-title = কৃষি ও খাদ্য প্রক্রিয়াজাতকরণ
inventory-description = মাঠ, গ্রিনহাউস, আঙুর বাগান, বন ও গোয়ালের কাজ এবং মাংস, মাছ, রুটি ও খাদ্য মেশিনের কাজ।

field-plants = গাছপালা
subfield-fields = মাঠ
group-growing = বোনা ও লাগানো
group-harvesting = ফসল তোলা
subfield-greenhouse-and-vines = গ্রিনহাউস ও আঙুর বাগান
group-greenhouse = গ্রিনহাউস
group-vineyard = আঙুর বাগান
subfield-forest = বন
group-forestry = বনের কাজ
subfield-tractors = ট্রাক্টর
group-tractor = ট্রাক্টর ও কৃষিযন্ত্র

field-animals = পশু
subfield-livestock = খামারের পশু
group-animal-care = খাওয়ানো ও যত্ন নেওয়া

field-food = খাদ্য প্রক্রিয়াজাতকরণ
subfield-meat-and-fish = মাংস ও মাছ
group-meat = মাংস কাটা
subfield-bakery = বেকারি
group-baking = রুটি সেঁকা
subfield-food-factory = খাদ্য কারখানা
group-food-line = খাদ্য লাইনে কাজ করা
