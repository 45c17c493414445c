inventory-title = খুচরা বিক্রি ও পর্যটন
inventory-description = দোকান, বাজার, অনলাইন দোকান, ট্রাভেল এজেন্সি ও গাইডসহ ট্যুরের কাজ।

field-shop = দোকান
subfield-goods = পণ্য
group-shelves = তাক ভরা
group-display = পণ্য সাজিয়ে দেখানো
subfield-customers = ক্রেতা
group-advice = ক্রেতাকে পরামর্শ দেওয়া
group-till = ক্যাশ কাউন্টারে কাজ করা
subfield-food-sales = রুটি ও বাজার
group-bread = রুটি বিক্রি করা
group-market = বাজারের দোকান
subfield-online = অনলাইন দোকান
group-online-orders = অনলাইনে বিক্রি করা
subfield-shop-team = দোকান পরিচালনা করা
group-shop-leading = পরিচালনা ও অর্ডার করা

field-tourism = পর্যটন
subfield-tours = ট্যুর
group-guiding = ট্যুর গাইড করা
subfield-travel-office = ট্রাভেল এজেন্সি
group-travel = ভ্রমণ বিক্রি ও বুকিং করা
