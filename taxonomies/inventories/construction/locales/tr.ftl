inventory-title = İnşaat
inventory-description = Şantiyede ve evde yapılan işler: duvar, beton, zemin, boya, boru, kablo, yol ve iskele.

field-site = Şantiye
subfield-site-work = Şantiye işleri
group-moving-material = Taşımak ve toplamak
task-carry-material = Şantiyede taş, tahta ve torba taşımak
task-tidy-site = Şantiyeyi temiz ve düzenli tutmak
task-sort-rubble = İnşaat atığını ayırmak ve götürmek
task-fence-site = Şantiyenin çevresine çit ve levha koymak
task-cover-surfaces = İşten önce zemini ve camları örtmek

group-breaking-and-digging = Kırmak ve kazmak
task-break-walls = Eski duvar ve zeminleri sökmek
task-use-jackhammer = Kırıcıyla beton kırmak
    .help = Kırıcı, taş kıran ağır bir makinedir.
task-dig-trenches = Hendek ve çukur kazmak
task-drive-mini-excavator = Mini ekskavatörle kazmak
task-find-buried-lines = Kazmadan önce kablo ve boruların yerini bulmak

group-lifting = Yük kaldırmak
task-use-building-hoist = İnşaat asansörüyle malzeme çıkarmak
    .help = Binanın dışında duran bir asansördür.
task-guide-crane = Yükü vince bağlamak ve operatöre işaret vermek
task-use-lifting-platform = Yükseltici platformda çalışmak

group-measuring = Ölçmek ve planlamak
task-read-plans = İnşaat planı okumak
task-mark-levels = Çizgi ve yükseklik ölçmek ve işaretlemek
task-calculate-material = Bir iş için ne kadar malzeme gerektiğini hesaplamak
task-drill-anchors = Duvara delik delmek ve dübelle bir şey takmak

subfield-scaffolds = İskeleler
group-scaffolding = İskele kurmak
task-build-scaffold = Düz ayaklar üzerine iskele kurmak
    .help = İskele, yüksekte çalışmak için kurulan çatkıdır.
task-tie-scaffold = İskeleyi duvara bağlamak ve korkuluk takmak
task-check-scaffold = İskelenin güvenli olup olmadığını kontrol etmek
task-take-down-scaffold = İskele sökmek
task-wear-harness = Yüksekte emniyet kemeriyle çalışmak
    .help = Emniyet kemeri düşen kişiyi tutar.

field-structure = Duvar ve beton
subfield-masonry = Duvarcılık
group-bricks = Duvar örmek
task-lay-bricks = Tuğla veya blokla duvar örmek
task-mix-mortar = Harç karmak
    .help = Harç, tuğlaları birbirine tutan ıslak karışımdır.
task-cut-bricks = Tuğla ve blokları ölçüye göre kesmek
task-finish-joints = Tuğla aralarındaki derzleri doldurmak ve düzeltmek
task-place-lintels = Kapı ve pencere üstüne lento koymak
    .help = Lento, kapı veya pencerenin üstündeki sağlam kiriştir.
task-check-wall = Duvarın düz olduğunu kontrol etmek
task-seal-damp = Duvar ve zemini suya karşı korumak
    .help = Örneğin kalın siyah boya veya plastik örtüyle.

subfield-concrete-work = Beton
group-concrete = Beton işleri yapmak
task-mix-concrete = Beton karmak
task-build-formwork = Tahta veya panelle beton kalıbı kurmak
    .help = Kalıp, ıslak betonu tutar.
task-strip-formwork = Sertleşen betonun kalıbını sökmek
task-tie-steel = Beton için inşaat demiri bağlamak
    .help = Demir betonu sağlam yapar.
task-pour-concrete = Beton dökmek ve vibratörle havasını almak
task-smooth-concrete = Islak betonu düzeltmek ve kuruyana kadar korumak

subfield-road-work = Yollar
group-roads = Yol yapmak
task-lay-paving = Parke taşı döşemek
task-lay-kerbs = Yol kenarına bordür taşı döşemek
    .help = Bordür, yol ile kaldırım arasındaki taş kenardır.
task-compact-ground = Yol için çakıl yaymak ve sıkıştırmak
task-lay-asphalt = Asfalt sermek
task-secure-roadworks = Yol çalışması için levha ve bariyer koymak

field-finishing = İç işler
subfield-walls = Duvarlar ve tavanlar
group-plasterboard = Alçıpan duvarlar
task-fit-metal-frame = İç duvar için metal karkas kurmak
task-fix-plasterboard = Alçıpan kesmek ve vidalamak
    .help = Alçıpan, iç duvarlar için hafif bir levhadır.
task-fill-board-joints = Alçıpan derzlerini doldurmak
task-hang-ceiling = Asma tavan yapmak
    .help = Asma tavan, asıl tavanın altında asılı durur.
task-fit-insulation = Soğuğa ve sıcağa karşı yalıtım levhası takmak

group-painting = Sıva ve boya yapmak
task-plaster-walls = Duvar sıvamak
    .help = Sıva, sertleşip duvarı düz yapan ıslak bir tabakadır.
task-fill-and-sand = Duvardaki delikleri kapatmak ve zımparalamak
task-remove-old-paint = Eski boya ve duvar kâğıdını sökmek
task-mix-paint = Duvar boyasını doğru renge karıştırmak
task-paint-walls = Duvar ve tavan boyamak
task-hang-wallpaper = Duvar kâğıdı yapıştırmak
task-varnish = Kapı, pencere ve metale vernik sürmek
    .help = Vernik, koruyan sert ve parlak bir tabakadır.

subfield-floors = Zemin ve fayans
group-tiling = Fayans döşemek
task-lay-tiles = Yere ve duvara fayans yapıştırmak
task-level-floor = Fayans döşemeden önce zemini düzeltmek
task-cut-tiles = Fayans kesmek ve delmek
task-grout-tiles = Fayans aralarını doldurmak
    .help = Bu dolguya derz dolgusu denir.
task-seal-silicone = Banyo veya mutfakta derzleri silikonla kapatmak

field-installation = Borular ve kablolar
subfield-plumbing = Su ve ısıtma
group-pipes = Borular, musluklar ve ısıtma
task-cut-pipes = Boru kesmek ve bükmek
task-join-pipes = Boruları birleştirmek ve su kaçağı var mı diye bakmak
task-fit-toilet = Klozet, lavabo ve duşu gider borularıyla takmak
task-fit-tap = Musluk değiştirmek
task-fit-radiator = Radyatör takmak
    .help = Radyatör, odayı sıcak suyla ısıtır.
task-clear-drains = Tıkalı gideri açmak

subfield-electrics = Elektrik
group-cables = Kablolar ve prizler
task-cut-chases = Kablo ve boru için duvarda kanal açmak
task-pull-cables = Duvardaki borulardan kablo çekmek
task-connect-wires = Kablo ucunu soymak ve telleri bağlamak
task-fit-sockets = Priz ve elektrik anahtarı takmak
task-fit-lamps = Binada lamba ve başka ışıklar takmak
task-wire-fuse-box = Sigorta kutusunda kabloları bağlamak
task-test-electrics = Elektrik tesisatının güvenli olup olmadığını ölçü aletiyle kontrol etmek
task-fit-solar-panels = Çatıya güneş paneli takmak
