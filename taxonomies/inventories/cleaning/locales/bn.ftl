inventory-title = পরিচ্ছন্নতা ও ভবন সেবা
inventory-description = ভবনের ভেতরে-বাইরে কাজ: ঘর, জানালা, রাস্তা পরিষ্কার, কাপড় ধোয়া, মেরামত, পাহারা ও দল চালানো।

field-rooms = ঘর
subfield-offices = অফিস ও সিঁড়ি
group-floors = মেঝে
group-surfaces = আসবাব ও ময়লার ঝুড়ি
group-washrooms = টয়লেট ও পরিষ্কারের জিনিস
subfield-hotel-and-hospital = হোটেল ও হাসপাতাল
group-hotel-rooms = হোটেলের রুম
group-hospital-rooms = হাসপাতালের কক্ষ
subfield-laundry = লন্ড্রি
group-linen = ধোয়া ও ইস্ত্রি করা

field-outside = বাইরে
subfield-glass = জানালা ও বাইরের দেয়াল
group-windows = জানালা ও বাইরের দেয়াল পরিষ্কার করা
subfield-streets = রাস্তা ও বর্জ্য
group-waste = বর্জ্য সংগ্রহ করা

field-buildings = ভবন
subfield-caretaking = ভবনের দেখাশোনা করা
group-caretaker = মেরামত ও আঙিনা
subfield-guarding = ভবন পাহারা দেওয়া
group-security = পাহারা ও নিয়ন্ত্রণ
subfield-leading = পরিচ্ছন্নতার কাজ পরিচালনা
group-team = পরিচ্ছন্নতা দল পরিচালনা করা
