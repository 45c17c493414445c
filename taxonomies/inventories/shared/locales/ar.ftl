question-often = كم مرة قمت بهذا العمل؟
step-never = ولا مرة
    .help = لم أقم بهذا العمل.
step-few = مرة أو مرتين
    .help = جربت هذا العمل.
step-often-done = كثيرًا
    .help = قمت به مرات كثيرة.
step-daily = كل يوم لعدة أشهر
    .help = كان هذا عملي اليومي.
question-today = هل يمكنك القيام بهذا العمل اليوم؟
step-yes = نعم
    .help = أستطيع القيام به وحدي.
step-help = مع مساعدة
    .help = أستطيع القيام به إذا ساعدني أحد.
step-no = لا
    .help = لا أستطيع القيام به الآن.

ask-welcome = ما الأعمال التي قمت بها؟
ask-intro = نسأل عن مهام. العمل من دون أجر، في البيت أو مع العائلة، مهم أيضًا.
ask-no-wrong-answers = لا توجد إجابات خاطئة. يمكنك تخطي أي سؤال والتوقف في أي وقت.
ask-choose-language = اختيار اللغة
ask-choose-inventory = عن أي نوع من العمل نتحدث معك؟
ask-choose-fields = ما الأجزاء التي لديك معرفة بها؟ يمكنك تخطي الباقي.
ask-time = { $minutes ->
    [zero] يستغرق هذا أقل من دقيقة.
    [one] يستغرق هذا نحو دقيقة واحدة.
    [two] يستغرق هذا نحو دقيقتين.
    [few] يستغرق هذا نحو { $minutes } دقائق.
    [many] يستغرق هذا نحو { $minutes } دقيقة.
   *[other] يستغرق هذا نحو { $minutes } دقيقة.
}

ask-progress = السؤال { $done } من { $total }
ask-left = { $left ->
    [zero] لم تبق أسئلة
    [one] بقي سؤال واحد
    [two] بقي سؤالان
    [few] بقيت { $left } أسئلة
    [many] بقي { $left } سؤالًا
   *[other] بقي { $left } سؤال
}
ask-minutes-left = { $minutes ->
    [zero] بقي أقل من دقيقة
    [one] بقيت نحو دقيقة واحدة
    [two] بقيت نحو دقيقتين
    [few] بقيت نحو { $minutes } دقائق
    [many] بقيت نحو { $minutes } دقيقة
   *[other] بقيت نحو { $minutes } دقيقة
}
ask-choose-answer = يرجى كتابة رقم الإجابة.
ask-not-an-answer = هذه ليست من الإجابات. يرجى المحاولة مرة أخرى.
ask-show-help = شرح هذه المهمة
ask-back = رجوع
ask-skip = تخطي هذا السؤال
ask-skip-section = تخطي هذا الجزء
ask-stop = توقف وحفظ
ask-saved = تم حفظ إجاباتك.
ask-resume = المتابعة من حيث توقفت
ask-start-again = البدء من جديد

ask-free = هل ينقص شيء؟ يرجى كتابة الأعمال الأخرى التي قمت بها.
ask-free-hint = يرجى كتابة مهمة واحدة، مثلًا: إصلاح الأحذية.
ask-free-found = الأقرب إلى ما كتبت: { $skill }
ask-free-confirm = هل هذا صحيح؟
ask-free-none = لم نجد شيئًا مناسبًا. نحفظ كلماتك لمن يقدم لك الإرشاد.
mark-free = بكلماتك
mark-linked = وجده البرنامج؛ يرجى التأكد منه
mark-confirmed = قلت إن هذا صحيح

done-thanks = شكرًا لك. هذه إجاباتك.
done-tasks = { $count ->
    [zero] لا توجد مهام قمت بها.
    [one] قمت بمهمة واحدة.
    [two] قمت بمهمتين.
    [few] قمت بـ { $count } مهام.
    [many] قمت بـ { $count } مهمة.
   *[other] قمت بـ { $count } مهمة.
}
done-skills = { $count ->
    [zero] لا تظهر منها مهارات.
    [one] تظهر منها مهارة واحدة.
    [two] تظهر منها مهارتان.
    [few] تظهر منها { $count } مهارات.
    [many] تظهر منها { $count } مهارة.
   *[other] تظهر منها { $count } مهارة.
}
done-unknown = { $count ->
    [zero] سألنا عن كل المهام.
    [one] هناك مهمة واحدة لم نسأل عنها. هذا لا يعني أن القيام بها غير ممكن لك.
    [two] هناك مهمتان لم نسأل عنهما. هذا لا يعني أن القيام بهما غير ممكن لك.
    [few] هناك { $count } مهام لم نسأل عنها. هذا لا يعني أن القيام بها غير ممكن لك.
    [many] هناك { $count } مهمة لم نسأل عنها. هذا لا يعني أن القيام بها غير ممكن لك.
   *[other] هناك { $count } مهمة لم نسأل عنها. هذا لا يعني أن القيام بها غير ممكن لك.
}
heading-tasks = المهام
heading-skills = المهارات
heading-answers = الإجابات
heading-not-asked = لم نسأل عنها
heading-skipped = تم تخطيها
heading-free = بكلماتك
answer-edit = تغيير إجابة

proficiency-1 = مستوى مبتدئ
proficiency-2 = العمل مع مساعدة
proficiency-3 = العمل من دون مساعدة
proficiency-4 = القيام بالحالات غير العادية أيضًا
proficiency-5 = القدرة على تعليم الآخرين

evidence-self-stated = بحسب قول الشخص
evidence-done-often = عمل متكرر، بحسب قول الشخص
evidence-witnessed = شاهده أحد
evidence-adviser-checked = تحقق منه شخص مختص بالإرشاد
evidence-tested = بعد اختبار
evidence-certified = بشهادة

relation-shows = تُظهر
    .help = من يقوم بالمهمة يستعمل هذه المهارة.
relation-needs = تحتاج إلى
    .help = لا يمكن القيام بالمهمة جيدًا من دون هذه المهارة.
relation-supports = تشير إلى
    .help = تستعمل المهمة جزءًا صغيرًا من هذه المهارة.
mark-informal = تعلُّم خارج العمل المأجور

language-draft = هذه الترجمة مسودة. لم يراجعها بعد شخص يتكلم هذه اللغة.
language-reviewed = راجع هذه الترجمة شخص يتكلم هذه اللغة.
language-tasks-missing = المهام ليست بهذه اللغة بعد. لغة العرض: { $language }.
