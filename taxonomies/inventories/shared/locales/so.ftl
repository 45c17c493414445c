question-often = Immisa jeer ayaad tan qabatay?
step-never = Marnaba
    .help = Tan weligay ma qaban.
step-few = Hal ama laba jeer
    .help = Waan isku dayay.
step-often-done = Marar badan
    .help = Marar badan ayaan qabtay.
step-daily = Maalin kasta bilo badan
    .help = Waxay ahayd shaqadayda maalin kasta.
question-today = Maanta ma qaban kartaa?
step-yes = Haa
    .help = Keligay ayaan qaban karaa.
step-help = Haddii la i caawiyo
    .help = Waan qaban karaa haddii qof i caawiyo.
step-no = Maya
    .help = Hadda ma qaban karo.

ask-welcome = Maxaad soo qabatay?
ask-intro = Waxaan ku weydiinaynaa shaqooyin. Shaqada aan lacagta lahayn, guriga ama qoyska, sidoo kale way ku jirtaa.
ask-no-wrong-answers = Ma jirto jawaab khaldan. Su'aal kasta waad ka boodi kartaa, goor kastana waad joojin kartaa.
ask-choose-language = Dooro luqaddaada
ask-choose-inventory = Shaqo noocee ah ayaad rabtaa inaad ka hadasho?
ask-choose-fields = Qaybahee ayaad taqaan? Kuwa kale waad ka boodi kartaa.
ask-time = { $minutes ->
    [one] Waxay qaadanaysaa qiyaastii { $minutes } daqiiqo.
   *[other] Waxay qaadanaysaa qiyaastii { $minutes } daqiiqo.
}

ask-progress = Su'aal { $done } oo ka mid ah { $total }
ask-left = { $left ->
    [one] { $left } su'aal ayaa hartay
   *[other] { $left } su'aalood ayaa haray
}
ask-minutes-left = { $minutes ->
    [one] Qiyaastii { $minutes } daqiiqo ayaa hartay
   *[other] Qiyaastii { $minutes } daqiiqo ayaa haray
}
ask-choose-answer = Qor lambarka jawaabtaada.
ask-not-an-answer = Tani kama mid aha jawaabaha. Fadlan isku day mar kale.
ask-show-help = Sharax shaqadan
ask-back = Dib u noqo
ask-skip = Ka bood su'aashan
ask-skip-section = Ka bood qaybtan
ask-stop = Jooji oo kaydi
ask-saved = Jawaabahaaga waa la kaydiyay.
ask-resume = Ka sii wad meeshii aad joojisay
ask-start-again = Mar kale bilow

ask-free = Wax ma ka maqan yihiin? Qor waxa kale ee aad soo qabatay.
ask-free-hint = Qor hal shaqo, tusaale ahaan: hagaajinta kabaha.
ask-free-found = Tan ayaa ugu habboon: { $skill }
ask-free-confirm = Tani ma sax baa?
ask-free-none = Wax ku habboon ma aannaan helin. Erayadaada waxaan u haynaynaa la-taliyaha.
mark-free = Erayadaada
mark-linked = Barnaamijka ayaa helay; fadlan hubi
mark-confirmed = Waxaad sheegtay in tani sax tahay

done-thanks = Waad mahadsan tahay. Kuwani waa jawaabahaaga.
done-tasks = { $count ->
    [one] Waxaad soo qabatay { $count } shaqo.
   *[other] Waxaad soo qabatay { $count } shaqo.
}
done-skills = { $count ->
    [one] Waxay muujinaysaa { $count } xirfad.
   *[other] Waxay muujinayaan { $count } xirfadood.
}
done-unknown = { $count ->
    [one] { $count } shaqo kuma weydiin. Taas macnaheedu maaha inaadan qaban karin.
   *[other] { $count } shaqo kuma weydiin. Taas macnaheedu maaha inaadan qaban karin.
}
heading-tasks = Shaqooyin
heading-skills = Xirfado
heading-answers = Jawaabo
heading-not-asked = Lama weydiin
heading-skipped = Waa laga booday
heading-free = Erayadaada
answer-edit = Beddel jawaab

proficiency-1 = Heer bilow ah
proficiency-2 = Caawimaad ayaa lagu qabtaa
proficiency-3 = Caawimaad la'aan ayaa lagu qabtaa
proficiency-4 = Waxa aan caadiga ahayn waa la qabtaa
proficiency-5 = Dadka kale waa la bari karaa

evidence-self-stated = Qofka ayaa sheegay
evidence-done-often = Marar badan la qabtay, qofka ayaa sheegay
evidence-witnessed = Qof kale ayaa arkay
evidence-adviser-checked = La-taliye ayaa hubiyay
evidence-tested = Imtixaan ayaa laga qaaday
evidence-certified = Shahaado ayaa loo hayaa

relation-shows = waxay muujisaa
    .help = Qofka shaqadan qabta wuxuu adeegsadaa xirfaddan.
relation-needs = waxay u baahan tahay
    .help = Shaqada si fiican looma qaban karo xirfaddan la'aanteed.
relation-supports = waxay tilmaamaysaa
    .help = Shaqadu waxay adeegsataa qayb yar oo xirfaddan ah.
mark-informal = Lagu bartay meel ka baxsan shaqo lacag leh

language-draft = Turjumaddani waa qabyo. Qof luqadda ku hadla weli ma hubin.
language-reviewed = Turjumaddan waxaa hubiyay qof luqadda ku hadla.
language-tasks-missing = Shaqooyinku weli kuma qorna luqaddan. Waxay ku qoran yihiin: { $language }.
