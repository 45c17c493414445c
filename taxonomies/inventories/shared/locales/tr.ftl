question-often = Bunu ne kadar sık yaptınız?
step-never = Hiç
    .help = Bunu yapmadım.
step-few = Bir iki kez
    .help = Denedim.
step-often-done = Sık sık
    .help = Bunu birçok kez yaptım.
step-daily = Aylarca her gün
    .help = Her günkü işim buydu.
question-today = Bunu bugün yapabilir misiniz?
step-yes = Evet
    .help = Tek başıma yapabilirim.
step-help = Yardımla
    .help = Biri yardım ederse yapabilirim.
step-no = Hayır
    .help = Şu anda yapamam.

ask-welcome = Neler yaptınız?
ask-intro = Size çeşitli işler soruyoruz. Evde, ailede ya da ücretsiz yapılan işler de sayılır.
ask-no-wrong-answers = Yanlış cevap yoktur. Her soruyu atlayabilir, istediğiniz zaman bırakabilirsiniz.
ask-choose-language = Dilinizi seçin
ask-choose-inventory = Hangi tür iş hakkında konuşmak istiyorsunuz?
ask-choose-fields = Hangi bölümleri biliyorsunuz? Diğerlerini atlayabilirsiniz.
ask-time = { $minutes ->
    [one] Bu yaklaşık { $minutes } dakika sürer.
   *[other] Bu yaklaşık { $minutes } dakika sürer.
}

ask-progress = Soru { $done } / { $total }
ask-left = { $left ->
    [one] { $left } soru kaldı
   *[other] { $left } soru kaldı
}
ask-minutes-left = { $minutes ->
    [one] Yaklaşık { $minutes } dakika kaldı
   *[other] Yaklaşık { $minutes } dakika kaldı
}
ask-choose-answer = Cevabınızın numarasını yazın.
ask-not-an-answer = Böyle bir cevap yok. Lütfen tekrar deneyin.
ask-show-help = Bu işi açıkla
ask-back = Geri
ask-skip = Bu soruyu atla
ask-skip-section = Bu bölümü atla
ask-stop = Bırak ve kaydet
ask-saved = Cevaplarınız kaydedildi.
ask-resume = Kaldığınız yerden devam edin
ask-start-again = Baştan başla

ask-free = Eksik bir şey var mı? Yaptığınız başka işleri yazın.
ask-free-hint = Tek bir iş yazın, örneğin: ayakkabı tamir etmek.
ask-free-found = En uygun olan: { $skill }
ask-free-confirm = Bu doğru mu?
ask-free-none = Uygun bir şey bulamadık. Yazdığınızı danışman için saklıyoruz.
mark-free = Kendi sözlerinizle
mark-linked = Program buldu; lütfen kontrol edin
mark-confirmed = Bunun doğru olduğunu söylediniz

done-thanks = Teşekkür ederiz. Cevaplarınız bunlar.
done-tasks = { $count ->
    [one] { $count } iş yaptınız.
   *[other] { $count } iş yaptınız.
}
done-skills = { $count ->
    [one] Bunlar { $count } beceri gösteriyor.
   *[other] Bunlar { $count } beceri gösteriyor.
}
done-unknown = { $count ->
    [one] { $count } işi sormadık. Bu, onu yapamazsınız demek değildir.
   *[other] { $count } işi sormadık. Bu, onları yapamazsınız demek değildir.
}
heading-tasks = İşler
heading-skills = Beceriler
heading-answers = Cevaplar
heading-not-asked = Sorulmadı
heading-skipped = Atlandı
heading-free = Kendi sözlerinizle
answer-edit = Bir cevabı değiştir

proficiency-1 = Yeni başlıyor
proficiency-2 = Yardımla yapıyor
proficiency-3 = Tek başına yapıyor
proficiency-4 = Alışılmadık işleri de yapıyor
proficiency-5 = Başkalarına öğretebiliyor

evidence-self-stated = Kişinin kendi sözü
evidence-done-often = Sık yapıldı, kişinin kendi sözü
evidence-witnessed = Bunu gören biri var
evidence-adviser-checked = Danışman kontrol etti
evidence-tested = Sınavla ölçüldü
evidence-certified = Belgesi var

relation-shows = gösterir
    .help = Bu işi yapan, bu beceriyi kullanır.
relation-needs = gerektirir
    .help = Bu iş, bu beceri olmadan iyi yapılamaz.
relation-supports = işaret eder
    .help = Bu iş, bu becerinin küçük bir kısmını kullanır.
mark-informal = Ücretli iş dışında öğrenildi

language-draft = Bu çeviri bir taslaktır. Bu dili bilen biri henüz kontrol etmedi.
language-reviewed = Bu çeviriyi, bu dili bilen biri kontrol etti.
language-tasks-missing = İşler henüz bu dilde yok. İşlerin gösterildiği dil: { $language }.
