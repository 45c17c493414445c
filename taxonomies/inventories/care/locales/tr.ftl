inventory-title = Ev hizmetleri ve yaşlı bakımı
inventory-description = İnsanlar ve ev için işler: kişisel bakım, arkadaşlık, çocuklar, ev işleri ve diller arasında yardım.

field-household = Ev işleri
subfield-home = Ev
group-cleaning-home = Ev temizlemek
task-clean-home = Bir evin odalarını temizlemek
task-wash-up-kitchen = Bulaşık yıkamak ve mutfağı toplamak
task-make-beds = Evde yatak yapmak ve çarşaf değiştirmek
task-wash-clothes = Ev halkının çamaşırını yıkamak, kurutmak ve katlamak
task-iron-clothes = Ütü yapmak

group-meals-and-shopping = Yemek ve alışveriş
task-cook-meals = Bir aile veya yaşlı için günlük yemek pişirmek
task-cook-diet = Bazı yiyecekleri yiyemeyen biri için yemek pişirmek
    .help = Örneğin şeker hastası, alerjisi olan veya tuzsuz yiyen biri için.
task-shop-for-household = Ev için yiyecek ve başka şeyler almak
task-pay-bills = Başka birinin ev parasını yönetmek ve faturalarını ödemek

group-working-in-homes = Bir ailenin yanında çalışmak
task-agree-tasks = Yapılacak işleri ve saatleri aileyle kararlaştırmak
task-plan-own-work = Evdeki işi tek başına planlamak
task-keep-private = Ailenin özel işlerini kimseye anlatmamak

field-adult-care = Yetişkin bakımı
subfield-personal-care = Kişisel bakım
group-washing-and-dressing = Yıkamak ve giydirmek
task-help-wash = Birinin yıkanmasına veya duş almasına yardım etmek
task-help-dress = Birinin giyinmesine yardım etmek
task-help-mouth = Başka birinin dişlerini veya takma dişlerini temizlemek
task-help-toilet = Birine tuvalette yardım etmek
task-change-pads = Yetişkin bezi değiştirmek
    .help = Bu bezi idrarını tutamayan yetişkinler kullanır.

group-eating = Yemek ve içmek
task-help-eat = Birinin yemesine ve içmesine yardım etmek
task-serve-meals = Huzurevinde kalanlara yemek götürmek
task-note-food = Birinin ne kadar yiyip içtiğini yazmak

group-moving = Hareket etmek ve yatmak
task-help-walk = Birinin kalkmasına ve yürümesine yardım etmek
task-move-to-chair = Birini yataktan sandalyeye ve geri taşımak
task-use-hoist = Birini hasta kaldırma liftiyle kaldırmak
    .help = Hasta kaldırma lifti, ayakta duramayan birini kaldıran bir alettir.
task-push-wheelchair = Birini tekerlekli sandalyeyle götürmek
task-turn-in-bed = Yara olmaması için birini yatakta çevirmek
task-make-care-bed = Hasta yatakta yatarken çarşafı değiştirmek

subfield-health = Sağlık ve güvenlik
group-watching-health = Sağlığı takip etmek
task-notice-changes = Birinin hastalandığını fark edip hemşireye veya aileye söylemek
task-measure-values = Tansiyon, nabız ve ateş ölçmek
    .help = Tansiyon, kanın ne kadar güçlü bastığını gösterir.
task-help-medicines = Birine ilaç saatini hatırlatmak
task-watch-at-night = Gece birinin yanında kalıp ona bakmak
task-call-for-help = Acil durumda yardım çağırmak ve doğru davranmak
task-prevent-falls = Kimse düşmesin diye evi güvenli hâle getirmek
task-care-at-end-of-life = Yakında ölecek birine bakmak

group-hygiene-and-notes = Hijyen ve bakım notları
task-prevent-infection = Elleri dezenfekte etmek, eldiven ve maske takmak
    .help = Dezenfekte etmek, mikropları öldürmektir.
task-write-care-notes = Her gün yapılan bakımı yazmak
task-hand-over-shift = Sonraki vardiyaya herkesin durumunu anlatmak
task-work-under-nurse = Hemşire gözetiminde bir ekipte çalışmak
task-work-shifts = Gece ve hafta sonu çalışmak

subfield-company = Arkadaşlık ve destek
group-being-there = Yanında olmak
task-keep-company = Yaşlı birine arkadaşlık etmek
task-listen = Derdi olan insanları sabırla dinlemek
task-lead-activities = Bir grup yaşlıyla şarkı söylemek, oyun oynamak veya egzersiz yapmak
task-let-do-alone = Kişi kendi başına ne kadar yapabiliyorsa o kadar yapmasına yardım etmek
task-go-to-doctor = Biriyle doktora veya resmî daireye gitmek

group-dementia = Demans ve zor anlar
task-care-dementia = Demanslı birine bakmak
    .help = Demanslı kişiler gittikçe daha çok şey unutur.
task-calm-upset-person = Biri bağırdığında veya vurduğunda sakin kalmak
    .help = Örneğin korkan veya nerede olduğunu bilmeyen biri.
task-talk-to-relatives = Bir kişinin bakımı hakkında aileyle konuşmak

field-children = Çocuklar
subfield-childcare = Çocuk bakımı
group-babies = Bebekler
task-change-nappies = Bebek bezi değiştirmek
task-feed-baby = Biberon hazırlamak ve bebek beslemek
task-wash-children = Küçük çocukları yıkamak ve giydirmek
task-put-to-bed = Çocukları uyutmak

group-with-children = Oynamak ve öğrenmek
task-watch-children = Başlarına bir şey gelmesin diye çocuklara göz kulak olmak
task-play-with-children = Çocuklarla oynamak
task-read-to-children = Çocuklara masal okumak
task-set-limits = Çocuklara kural koymak ve nazikçe hayır demek
task-comfort-children = Ağlayan çocuğu sakinleştirmek
task-make-home-safe = Evi küçük çocuklar için güvenli hâle getirmek
task-take-to-school = Çocukları okula götürüp eve getirmek
task-help-homework = Çocukların ödevine yardım etmek
task-talk-to-parents = Anne babayla çocukları hakkında konuşmak

field-mediation = Diller arasında
subfield-languages = Diller ve hizmetler
group-interpreting = Sözlü çeviri yapmak
task-interpret-talk = İki kişinin konuşmasını sözlü çevirmek
    .help = Sözlü çeviri, bir dilde söyleneni başka dilde söylemektir.
task-interpret-exactly = Her şeyi tam çevirmek ve taraf tutmamak
task-interpret-by-phone = Telefonla veya görüntülü tercümanlık yapmak
task-translate-letters = Bir mektubu okuyup başka dilde söylemek

group-orientation = İnsanlara yol göstermek
task-explain-letters = Resmî mektupları açıklamak ve form doldurmaya yardım etmek
task-show-services = İnsanlara şehirde nereden yardım alacaklarını göstermek
task-explain-culture = Bir kültürün geleneklerini başka kültürden insanlara anlatmak
task-keep-distance = İnsanlara yardım ederken iş ile özel hayatı ayrı tutmak
