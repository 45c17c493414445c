inventory-title = Temizlik ve bina hizmetleri
inventory-description = Binada ve çevresinde işler: oda, cam ve sokak temizlemek, çamaşır yıkamak, onarmak, korumak, ekip yönetmek.

field-rooms = Odalar
subfield-offices = Ofisler ve merdivenler
group-floors = Zeminler
group-surfaces = Yüzeyler ve çöp kutuları
group-washrooms = Tuvaletler ve temizlik malzemeleri
subfield-hotel-and-hospital = Oteller ve hastaneler
group-hotel-rooms = Otel odaları
group-hospital-rooms = Hastane odaları
subfield-laundry = Çamaşırhane
group-linen = Yıkamak ve ütülemek

field-outside = Dışarısı
subfield-glass = Camlar ve dış cepheler
group-windows = Cam ve dış cephe temizlemek
subfield-streets = Sokaklar ve çöp
group-waste = Çöp toplamak

field-buildings = Binalar
subfield-caretaking = Binaya bakmak
group-caretaker = Onarım ve bahçe
subfield-guarding = Binayı korumak
group-security = Güvenlik ve kontrol
subfield-leading = Temizliği yönetmek
group-team = Temizlik ekibini yönetmek
