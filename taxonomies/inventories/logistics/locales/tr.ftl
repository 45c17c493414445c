inventory-title = Depo ve üretim lojistiği
inventory-description = Mallarla ilgili işler: boşaltmak, yerleştirmek, toplamak, paketlemek, yüklemek, dağıtmak, makinelere malzeme getirmek.

field-warehouse = Depo
subfield-goods-in = Mal kabul
group-unloading = Mal boşaltmak ve taşımak
task-unload-by-hand = Kamyondan ağır kolileri elle indirmek
task-use-hand-pallet-truck = El transpaletiyle palet taşımak
    .help = Transpalet bir paleti biraz kaldırır. Bir kişi onu çeker.
task-use-electric-pallet-truck = Akülü transpaletle palet taşımak
    .help = Motorlu bir araç. Süren kişi arkasında yürür ya da üstünde durur.

group-checking-deliveries = Gelen malı kontrol etmek
task-check-delivery-note = Gelen malı irsaliyeyle karşılaştırmak
    .help = İrsaliye, gelen malların yazılı olduğu listedir.
task-check-new-goods = Yeni gelen malda hasar var mı diye bakmak
task-report-transport-damage = Taşıma hasarının fotoğrafını çekmek ve tutanak yazmak
task-enter-goods-received = Yeni gelen malı bilgisayara girmek
task-label-stock = Mallara numara veya barkod etiketi yapıştırmak

subfield-storage = Depolama
group-storing = Malı yerine koymak
task-store-goods = Malı raftaki doğru yerine koymak
task-move-stock = Malı depoda bir yerden başka yere taşımak
task-oldest-first = Malı en eskisi önce çıkacak şekilde dizmek
    .help = Yeni mal eski malın arkasına konur. Buna ilk giren ilk çıkar da denir.
task-scan-barcodes = El terminaliyle barkod okutmak
    .help = Barkod, siyah ve beyaz çizgilerden oluşan bir koddur.
task-find-goods-in-system = Malın depodaki yerini bilgisayardan bulmak

group-special-goods = Soğuk ve tehlikeli mallar
task-work-in-cold-store = Soğuk hava deposunda veya dondurucu odada çalışmak
task-check-dates = Malların son kullanma tarihlerini kontrol etmek
task-store-dangerous-goods = Tehlikeli maddeleri güvenli depolamak
    .help = Tehlikeli maddeler yanabilir, patlayabilir veya zehirleyebilir, örneğin gaz veya asit.

group-counting = Mal saymak
task-count-stock = Mal saymak ve sayıyı yazmak
task-keep-stock-lists = Giren ve çıkan malların listesini tutmak
task-clear-stock-errors = Sistemdeki mal sayısının neden yanlış olduğunu bulmak

subfield-orders = Siparişler
group-picking = Sipariş için mal toplamak
task-pick-with-scanner = El terminaliyle sipariş toplamak
task-pick-with-list = Kâğıt listeyle sipariş toplamak
task-pick-by-voice = Ne alınacağını söyleyen kulaklıkla mal toplamak
    .help = Bu çalışma şekline sesli toplama da denir.
task-drive-picking-truck = Sürücüyü raflara kaldıran sipariş toplama aracını kullanmak
task-build-mixed-pallet = Farklı malları bir palete sağlam duracak şekilde dizmek
task-check-order = Siparişin tam ve doğru olduğunu kontrol etmek
task-bring-orders-to-gate = Hazır siparişleri doğru kapıya getirmek
    .help = Kapıda kamyonlar yüklenir.

group-packing = Mal paketlemek
task-choose-packaging = Mal için doğru koliyi ve dolguyu seçmek
task-fill-and-close-boxes = Koli kurmak, doldurmak ve kapatmak
task-pack-fragile-goods = Cam ve kolay kırılan malları paketlemek
task-label-parcels = Paketleri tartmak ve üzerine adres etiketi yapıştırmak
task-wrap-pallets = Paletleri streç filmle sarmak ve çemberlemek
    .help = Böylece mal paletten düşmez.
task-run-packing-machine = Paketleme makinesi kullanmak
task-sort-returns = Müşterinin geri gönderdiği malları kontrol etmek
task-keep-workplace-tidy = Çalışma yerini ve geçiş yollarını temiz ve boş tutmak

field-transport = Araçlar ve taşıma
subfield-lift-trucks = Forkliftler
group-forklift = Forklift kullanmak
task-drive-forklift = Forklift kullanmak ve palet taşımak
task-drive-reach-truck = Reach truck kullanmak ve yüksek raflara palet koymak
    .help = Reach truck, dar yerler ve çok yüksek raflar için bir forklifttir.
task-check-forklift = İşten önce forkliftin frenini, ışıklarını ve lastiklerini kontrol etmek
task-charge-forklift = Forklift aküsünü şarj etmek veya değiştirmek

subfield-loading = Yükleme
group-lorries = Kamyon yüklemek
task-load-lorry-with-forklift = Forkliftle kamyon yüklemek
task-secure-load = Yükü kaymaması için kayışla bağlamak
task-plan-loading = Malların kamyondaki sırasını ve yerini planlamak

subfield-parcels-and-delivery = Kargo ve teslimat
group-parcels = Kargo ayırmak
task-sort-parcels = Kargoları adrese veya posta koduna göre ayırmak
task-work-at-parcel-belt = Hızlı kargo bandında çalışmak
task-repack-damaged-parcels = Hasarlı kargoları yeniden paketlemek ve bildirmek
task-load-van-by-stops = Panelvanı durak sırasına göre yüklemek

group-delivery = Mal teslim etmek
task-drive-van = Yolda panelvan kullanmak
task-check-van = Yola çıkmadan aracın lastik, yağ ve farlarını kontrol etmek
task-plan-route = Çok duraklı bir rota planlamak
task-find-addresses = Navigasyonla adres bulmak
task-deliver-parcels = Kargoyu kapıya götürmek
task-get-signature = Mal teslim edilince imza almak veya fotoğraf çekmek

field-production = Üretime malzeme sağlama
subfield-line-supply = Makine ve hatların beslenmesi
group-material = Malzeme getirmek
task-bring-material = Makinelere ve montaj hatlarına zamanında malzeme getirmek
task-drive-tugger-train = Fabrikada arkasında vagonlar olan çekici aracı kullanmak
    .help = Çekici araç, birkaç küçük vagonu çeker.
task-refill-parts = Kart veya ışık haber verince parça kutularını doldurmak
    .help = Parçaları bu şekilde doldurmaya kanban da denir.
task-prepare-part-kits = Bir iş için gereken bütün parçaları bir kutuya koymak
task-collect-finished-goods = Bitmiş ürünleri ve boş kutuları hattan almak
task-report-missing-material = Eksik malzemeyi zamanında bildirmek
task-work-in-shifts = Sabah, akşam ve gece vardiyasında çalışmak

field-office = Ofis ve ekip
subfield-papers = Evrak ve planlama
group-shipping-papers = Sevkiyat hazırlamak
task-write-shipping-papers = Bir sevkiyatın evrakını hazırlamak
task-write-customs-papers = Yurt dışından gelen veya giden mallar için gümrük evrakı hazırlamak
    .help = Gümrük, sınırdan geçen malları kontrol eder.
task-book-transport = Sevkiyat için kamyon veya kargo ayarlamak
task-give-out-gates = Sürücülere ne zaman ve hangi kapıda yükleme yapılacağını söylemek
task-follow-shipments = Bir gönderinin nerede olduğunu bulmak
task-use-tables = Bilgisayarda tablo doldurmak ve e-posta yazmak

subfield-team = Ekip
group-leading = Ekip yönetmek
task-give-out-work = Depoda kimin hangi işi yapacağına karar vermek
task-start-shift = Vardiya başında ekibe işi anlatmak
task-watch-orders = Bütün siparişlerin zamanında hazır olmasını sağlamak
task-plan-storage-space = Yeri iyi kullanmak için malların nereye konacağını planlamak
task-organise-stocktaking = Yılda bir kez bütün malların sayımını düzenlemek
task-train-colleagues = Yeni iş arkadaşlarına işi öğretmek
