inventory-title = Tarım ve gıda üretimi
inventory-description = Tarla, sera, bağ, orman ve ahırda; et, balık, ekmek ve gıda makineleriyle yapılan işler.

field-plants = Bitkiler
subfield-fields = Tarlalar
group-growing = Ekmek ve dikmek
group-harvesting = Hasat etmek
subfield-greenhouse-and-vines = Sera ve bağ
group-greenhouse = Sera
group-vineyard = Bağ
subfield-forest = Orman
group-forestry = Orman işleri
subfield-tractors = Traktörler
group-tractor = Traktörler ve tarım makineleri

field-animals = Hayvanlar
subfield-livestock = Çiftlik hayvanları
group-animal-care = Yem vermek ve bakmak

field-food = Gıda üretimi
subfield-meat-and-fish = Et ve balık
group-meat = Et kesmek
subfield-bakery = Fırın
group-baking = Ekmek ve hamur işi pişirmek
subfield-food-factory = Gıda fabrikası
group-food-line = Gıda hattında çalışmak
