inventory-title = Günlük hayattan beceriler
inventory-description = Ücretsiz yapılan işler: evde, ailede, gönüllü olarak, derneklerde ve telefonla.

field-home = Ev
subfield-household = Ev işleri
group-cooking = Yemek pişirmek ve alışveriş yapmak
group-cleaning-and-clothes = Temizlik ve çamaşır
group-running-home = Evi idare etmek
subfield-repairs = Tamir ve bahçe
group-home-repairs = Onarmak ve yenilemek
group-garden-and-animals = Bahçe ve hayvanlar

field-family = Aile ve arkadaşlar
subfield-children = Çocuklar
group-raising-children = Çocuk büyütmek
subfield-care = Aile bireylerinin bakımı
group-caring = Yakınlara bakmak

field-community = Toplum
subfield-volunteering = Gönüllülük
group-helping = İnsanlara yardım etmek
subfield-associations = Dernekler
group-organising = Düzenlemek ve yönetmek

field-digital = Telefon ve bilgisayar
subfield-digital-skills = Dijital beceriler
group-phone = Telefon
group-computer = Bilgisayar

field-travel = Yolda
subfield-mobility = Ulaşım
group-driving = Araç kullanmak ve yol bulmak
