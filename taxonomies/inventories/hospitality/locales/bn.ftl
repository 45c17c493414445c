inventory-title = হোটেল, রেস্তোরাঁ ও রান্নাঘর
inventory-description = রান্নাঘর, রেস্তোরাঁ, বার ও হোটেলের কাজ: খাবার তৈরি, অতিথির সেবা ও রিসেপশনে কাজ।

field-kitchen = রান্নাঘর
subfield-preparing = খাবার তৈরির প্রস্তুতি
group-preparation = ধোয়া ও কাটা
group-storing-food = খাবার সংরক্ষণ করা
subfield-cooking = রান্না করা
group-hot-dishes = গরম খাবার রান্না করা
group-pizza = পিৎজা
group-fast-food = ফাস্টফুড ও ক্যান্টিন
subfield-washing-up = রান্নাঘর পরিষ্কার করা
group-dishes = থালাবাসন ধোয়া ও পরিষ্কার করা

field-guests = অতিথি
subfield-restaurant = রেস্তোরাঁ
group-service = টেবিলে পরিবেশন করা
subfield-bar = বার
group-drinks = পানীয় তৈরি করা
subfield-hotel = হোটেল
group-reception = রিসেপশনে কাজ করা
