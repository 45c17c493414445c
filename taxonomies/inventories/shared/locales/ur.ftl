question-often = آپ نے یہ کام کتنی بار کیا ہے؟
step-never = کبھی نہیں
    .help = میں نے یہ کام نہیں کیا۔
step-few = ایک دو بار
    .help = میں نے یہ کام آزمایا ہے۔
step-often-done = اکثر
    .help = میں نے یہ کام کئی بار کیا ہے۔
step-daily = مہینوں تک ہر روز
    .help = یہ میرا روز کا کام تھا۔
question-today = کیا یہ کام آج آپ سے ہو سکتا ہے؟
step-yes = ہاں
    .help = مجھ سے یہ اکیلے ہو جاتا ہے۔
step-help = مدد کے ساتھ
    .help = کوئی مدد کرے تو مجھ سے ہو جاتا ہے۔
step-no = نہیں
    .help = ابھی مجھ سے یہ نہیں ہو سکتا۔

ask-welcome = آپ نے کون کون سے کام کیے ہیں؟
ask-intro = ہم کاموں کے بارے میں پوچھتے ہیں۔ گھر یا خاندان میں بغیر پیسے کے کیا گیا کام بھی گنا جاتا ہے۔
ask-no-wrong-answers = کوئی جواب غلط نہیں۔ کوئی بھی سوال چھوڑا جا سکتا ہے اور کسی بھی وقت رکا جا سکتا ہے۔
ask-choose-language = اپنی زبان چنیں
ask-choose-inventory = کس طرح کے کام پر بات کریں؟
ask-choose-fields = آپ کو کون سے حصے آتے ہیں؟ باقی حصے چھوڑے جا سکتے ہیں۔
ask-time = { $minutes ->
    [one] اس میں تقریباً { $minutes } منٹ لگے گا۔
   *[other] اس میں تقریباً { $minutes } منٹ لگیں گے۔
}

ask-progress = سوال { $done }، کل { $total }
ask-left = { $left ->
    [one] { $left } سوال باقی ہے
   *[other] { $left } سوال باقی ہیں
}
ask-minutes-left = { $minutes ->
    [one] تقریباً { $minutes } منٹ باقی ہے
   *[other] تقریباً { $minutes } منٹ باقی ہیں
}
ask-choose-answer = اپنے جواب کا نمبر لکھیں۔
ask-not-an-answer = یہ جوابوں میں سے نہیں ہے۔ براہ کرم دوبارہ کوشش کریں۔
ask-show-help = اس کام کی وضاحت
ask-back = واپس
ask-skip = یہ سوال چھوڑیں
ask-skip-section = یہ حصہ چھوڑیں
ask-stop = رکیں اور محفوظ کریں
ask-saved = آپ کے جواب محفوظ ہو گئے ہیں۔
ask-resume = پچھلی جگہ سے آگے چلیں
ask-start-again = نئے سرے سے شروع کریں

ask-free = کیا کچھ رہ گیا ہے؟ لکھیں کہ آپ نے اور کیا کام کیے ہیں۔
ask-free-hint = ایک کام لکھیں، مثلاً: جوتے مرمت کرنا۔
ask-free-found = اس سے سب سے زیادہ ملتا ہے: { $skill }
ask-free-confirm = کیا یہ ٹھیک ہے؟
ask-free-none = ہمیں اس سے ملتا کچھ نہیں ملا۔ آپ کے الفاظ مشیر کے لیے رکھے جاتے ہیں۔
mark-free = آپ کے اپنے الفاظ میں
mark-linked = پروگرام نے ڈھونڈا ہے؛ براہ کرم دیکھ لیں
mark-confirmed = آپ نے کہا ہے کہ یہ ٹھیک ہے

done-thanks = شکریہ۔ یہ آپ کے جواب ہیں۔
done-tasks = { $count ->
    [one] آپ نے { $count } کام کیا ہے۔
   *[other] آپ نے { $count } کام کیے ہیں۔
}
done-skills = { $count ->
    [one] ان سے { $count } مہارت ظاہر ہوتی ہے۔
   *[other] ان سے { $count } مہارتیں ظاہر ہوتی ہیں۔
}
done-unknown = { $count ->
    [one] ہم نے { $count } کام کا نہیں پوچھا۔ اس کا مطلب یہ نہیں کہ وہ آپ کو نہیں آتا۔
   *[other] ہم نے { $count } کاموں کا نہیں پوچھا۔ اس کا مطلب یہ نہیں کہ وہ آپ کو نہیں آتے۔
}
heading-tasks = کام
heading-skills = مہارتیں
heading-answers = جواب
heading-not-asked = نہیں پوچھے گئے
heading-skipped = چھوڑے گئے
heading-free = آپ کے اپنے الفاظ میں
answer-edit = جواب بدلیں

proficiency-1 = ابتدائی درجہ
proficiency-2 = مدد کے ساتھ کام آتا ہے
proficiency-3 = اکیلے کام آتا ہے
proficiency-4 = غیر معمولی کام بھی آتا ہے
proficiency-5 = دوسروں کو سکھانا بھی آتا ہے

evidence-self-stated = خود بتایا گیا
evidence-done-often = اکثر کیا گیا، خود بتایا گیا
evidence-witnessed = کسی نے دیکھا ہے
evidence-adviser-checked = مشیر نے جانچا ہے
evidence-tested = امتحان لیا گیا
evidence-certified = سند ہے

relation-shows = ظاہر کرتا ہے
    .help = جو کوئی یہ کام کرے، اسے یہ مہارت لگانی پڑتی ہے۔
relation-needs = مانگتا ہے
    .help = اس مہارت کے بغیر یہ کام اچھا نہیں ہو سکتا۔
relation-supports = کی طرف اشارہ کرتا ہے
    .help = اس کام میں اس مہارت کا تھوڑا سا حصہ لگتا ہے۔
mark-informal = تنخواہ والے کام سے باہر سیکھا گیا

language-draft = یہ ترجمہ ابھی مسودہ ہے۔ یہ زبان بولنے والے کسی شخص نے اسے ابھی نہیں جانچا۔
language-reviewed = یہ زبان بولنے والے ایک شخص نے یہ ترجمہ جانچا ہے۔
language-tasks-missing = کام ابھی اس زبان میں نہیں ہیں۔ وہ اس زبان میں دکھائے جاتے ہیں: { $language }
