inventory-title = Metal ve elektrik üretimi
inventory-description = Atölye veya fabrika işleri: iş hazırlamak, parça yapmak ve birleştirmek, kablo bağlamak, kontrol ve onarım.

field-preparation = İş hazırlığı
subfield-jobs = İş emirleri ve çizimler
group-reading-jobs = İş emri ve teknik resim okumak
group-getting-ready = Malzeme ve aletleri hazırlamak

field-production = Üretim
subfield-metalwork = Metal işleri
group-cutting-and-shaping = Metal kesmek ve şekil vermek
group-welding = Kaynak yapmak
subfield-machines = Makineler
group-running-machines = Makine kullanmak
group-turning-and-milling = Torna ve freze yapmak
group-setting-up = Makine ayarlamak
subfield-assembly = Montaj
group-machine-assembly = Makine montajı yapmak
group-electrical-assembly = Elektrikli cihaz montajı yapmak
subfield-quality = Kalite
group-checking-parts = Parça kontrol etmek

field-maintenance = Bakım
subfield-mechanics = Mekanik bakım
group-servicing = Makine bakımı yapmak
subfield-electrics = Elektrik bakımı
group-plant-electrics = Elektrik arızalarını onarmak
