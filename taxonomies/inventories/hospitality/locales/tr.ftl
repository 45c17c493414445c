inventory-title = Otelcilik, restoran ve mutfak
inventory-description = Mutfak, restoran, bar ve otel işleri: yemek hazırlamak, misafire servis yapmak, resepsiyonda çalışmak.

field-kitchen = Mutfak
subfield-preparing = Yemek hazırlığı
group-preparation = Yıkamak ve kesmek
group-storing-food = Yiyecekleri saklamak
subfield-cooking = Yemek pişirmek
group-hot-dishes = Sıcak yemek pişirmek
group-pizza = Pizza
group-fast-food = Hızlı yemek ve yemekhane
subfield-washing-up = Mutfağı temizlemek
group-dishes = Bulaşık yıkamak ve temizlemek

field-guests = Misafirler
subfield-restaurant = Restoran
group-service = Masaya servis yapmak
subfield-bar = Bar
group-drinks = İçecek hazırlamak
subfield-hotel = Otel
group-reception = Resepsiyonda çalışmak
