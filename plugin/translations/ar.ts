import type { Table } from './tables.ts'

/** The admin's sentences in Arabic. */
export const AR: Table = {
  Case: 'قضية',
  Cases: 'القضايا',
  'Urgent actions': 'التحركات العاجلة',
  'An urgent action: what happened to whom, whom to write to, what to write, until when.':
    'تحرك عاجل: ماذا حدث ولمَن، وإلى مَن نكتب، وماذا نكتب، وحتى متى.',
  Title: 'العنوان',
  'The headline of the box and the page: what is asked, for whom.':
    'عنوان المربّع والصفحة: ما المطلوب، ومن أجل مَن.',
  Summary: 'الملخّص',
  'What happened and why it matters, in one or two paragraphs.':
    'ماذا حدث ولماذا يهمّ، في فقرة أو فقرتين.',
  People: 'الأشخاص',
  Person: 'شخص',
  'Whom the case is about. Leave it empty where nobody may be named.':
    'الأشخاص الذين تتناولهم القضية. اتركوه فارغًا حيث لا يجوز ذكر اسم أحد.',
  'Name or description': 'الاسم أو الوصف',
  'For example a name, or “four others, unnamed”.': 'اسمٌ مثلًا، أو «أربعة آخرون لم تُذكر أسماؤهم».',
  'Name in its own script': 'الاسم بكتابته الأصلية',
  Pronouns: 'الضمائر',
  'she, her': 'هي، لها',
  'Points to make': 'نقاط للذكر',
  Point: 'نقطة',
  Points: 'نقاط',
  'What to ask for: the help for readers who write in their own words.':
    'ما ينبغي طلبه: عونٌ للقرّاء الذين يكتبون بكلماتهم.',
  'Safety note': 'ملاحظة السلامة',
  'Stands before the writing. Who should think twice, and how to write safely. Empty: the organisation’s own note.':
    'تظهر قبل الكتابة: مَن عليه التفكير مرتين، وكيف يكتب بأمان. إن تُركت فارغة: ملاحظة المنظمة نفسها.',
  'Additional information': 'معلومات إضافية',
  'The longer story, for the hosted page.': 'القصة الكاملة، للصفحة المستضافة.',
  Targets: 'المرسَل إليهم',
  'Whom to write to, in the order in which readers see them.':
    'إلى مَن تُكتب الرسائل، بالترتيب الذي يراه القرّاء.',
  Target: 'مرسَل إليه',
  Role: 'الدور',
  'Primary: the letter is for them': 'رئيسي: الرسالة موجّهة إليه',
  'Additional: a letter of their own': 'إضافي: رسالة خاصة به',
  'Copy: gets the primary’s letter': 'نسخة: تصله رسالة المرسَل إليه الرئيسي',
  Salutations: 'التحيات الافتتاحية',
  Salutation: 'تحية افتتاحية',
  'Only where this case needs another salutation than the target’s own.':
    'فقط حيث تحتاج هذه القضية إلى تحية غير تحية المرسَل إليه المعتادة.',
  Language: 'اللغة',
  'Dear Mr President,': 'فخامة الرئيس،',
  'Suspended channels': 'القنوات المعلّقة',
  'Suspended channel': 'قناة معلّقة',
  'Ways that must not or cannot be used now.':
    'الطرق التي يجب عدم استخدامها الآن أو التي يتعذّر استخدامها.',
  Channel: 'القناة',
  'E-mail': 'البريد الإلكتروني',
  Post: 'البريد العادي',
  Fax: 'الفاكس',
  Phone: 'الهاتف',
  'Social media': 'وسائل التواصل الاجتماعي',
  'Web form': 'استمارة إلكترونية',
  'Why, and what to do instead': 'السبب، وما العمل بدلًا من ذلك',
  'Post is suspended: write to the embassy.': 'خدمة البريد متوقفة: اكتبوا إلى السفارة.',
  'Preferred languages': 'اللغات المفضّلة',
  'The languages to address the targets in, the best one first.':
    'اللغات التي يُخاطَب بها المرسَل إليهم، والأفضل أولًا.',
  'One may also write in one’s own language': 'تجوز الكتابة أيضًا بلغة الكاتب نفسه',
  Letters: 'الرسائل',
  'One letter a language and, where it differs, one for certain targets. A case may have none: then the points and salutations serve.':
    'رسالة واحدة لكل لغة، وأخرى لبعض المرسَل إليهم حيث تختلف. وقد تخلو القضية من الرسائل: عندئذ تفي النقاط والتحيات بالغرض.',
  Letter: 'الرسالة',
  'From a template': 'من قالب',
  'Copies the template’s texts as they are now into what is still empty here; choose anew to copy once more. Later changes of the template do not reach this letter. Only templates in the letter’s language are offered.':
    'ينسخ نصوص القالب كما هي الآن إلى ما لا يزال فارغًا هنا؛ أعيدوا الاختيار للنسخ مرة أخرى. التعديلات اللاحقة في القالب لا تصل إلى هذه الرسالة. لا تُعرض إلا القوالب المكتوبة بلغة الرسالة.',
  'Only for': 'فقط لـ',
  'Empty: for every target.': 'إن تُرك فارغًا: لكل مرسَل إليه.',
  Subject: 'الموضوع',
  'Without salutation and closing: those are added for each target.':
    'من دون التحية والخاتمة: فهما تُضافان لكل مرسَل إليه.',
  Closing: 'الخاتمة',
  'For example “Yours sincerely,”.': 'مثلًا «وتفضلوا بقبول فائق الاحترام،».',
  'Short text for social media': 'نص قصير لوسائل التواصل الاجتماعي',
  'What the letter says': 'مضمون الرسالة',
  'The same letter in the language that you are editing in now, for readers who do not read the letter’s.':
    'الرسالة نفسها باللغة التي تحرّرون بها الآن، للقرّاء الذين لا يقرأون لغة الرسالة.',
  Deadline: 'الموعد النهائي',
  'Last day to write': 'آخر يوم للكتابة',
  'Ends at the end of this day in the organisation’s time zone. Empty: no deadline.':
    'ينتهي بنهاية هذا اليوم حسب المنطقة الزمنية للمنظمة. إن تُرك فارغًا: لا موعد نهائيًا.',
  'After the deadline': 'بعد الموعد النهائي',
  'Shown when the deadline has passed, with the offices to ask. Empty: the organisation’s own text.':
    'يظهر بعد انقضاء الموعد النهائي، مع المكاتب التي يمكن سؤالها. إن تُرك فارغًا: نص المنظمة نفسها.',
  Notices: 'الإشعارات',
  'An update or a stop follows an earlier notice. Whoever embedded the earlier one is shown the newest.':
    'التحديث أو الإيقاف يتبع إشعارًا سابقًا. ومَن ضمّن الإشعار السابق في موقعه يُعرض له الأحدث.',
  'Previous notice': 'الإشعار السابق',
  'The notice that this one updates or stops. A stop that follows none stops only the boxes that bear its own address (slug).':
    'الإشعار الذي يحدّثه هذا الإشعار أو يوقفه. الإيقاف الذي لا يتبع إشعارًا لا يوقف إلا المربّعات التي تحمل عنوانه هو (slug).',
  'Previous notice on another site': 'إشعار سابق على موقع آخر',
  Address: 'العنوان الإلكتروني',
  'Date of issue': 'تاريخ الإصدار',
  Stop: 'الإيقاف',
  'Once published, no box of this notice, nor of any that it follows, offers a letter any more. Where it follows none, that is said only in boxes that bear its own address (slug): the boxes of every other case stay open.':
    'بعد النشر، لا يعرض أي مربّع لهذا الإشعار ولا لأي إشعار سبقه أي رسالة بعد ذلك. وإن لم يتبع إشعارًا، فلا يُقال ذلك إلا في المربّعات التي تحمل عنوانه هو (slug): وتبقى مربّعات كل القضايا الأخرى مفتوحة.',
  Outcome: 'النتيجة',
  'Good news': 'أخبار سارّة',
  'Bad news': 'أخبار محزنة',
  'Neither: letters would do harm, or no longer help':
    'لا هذا ولا ذاك: الرسائل قد تضرّ، أو لم تعد تنفع',
  'Message to the readers': 'رسالة إلى القرّاء',
  'Answer again, although the newer notice was withdrawn': 'الإجابة من جديد رغم سحب الإشعار الأحدث',
  'When a newer notice is unpublished or trashed, this one stays silent, so that no older letter comes back by itself. Tick and publish to let it answer on purpose, once: it falls silent again where a newer notice is withdrawn later.':
    'عند إلغاء نشر إشعار أحدث أو نقله إلى سلة المهملات، يبقى هذا الإشعار صامتًا كي لا تعود رسالة قديمة من تلقاء نفسها. ضعوا العلامة وانشروا ليُجيب عن قصد، مرة واحدة: ويصمت مجددًا إذا سُحب إشعار أحدث لاحقًا.',
  'Answers again since': 'يجيب من جديد منذ',
  'Where no newer notice has been published or withdrawn since then.':
    'حيث لم يُنشر أو يُسحب أي إشعار أحدث منذ ذلك الحين.',
  Source: 'المصدر',
  'The document that this case was made from, in its own words. Never published.':
    'الوثيقة التي أُعدّت منها هذه القضية، بنصّها. لا تُنشر أبدًا.',
  File: 'الملف',
  'Text of the document': 'نص الوثيقة',
  Notice: 'الإشعار',
  'First notice': 'الإشعار الأول',
  Update: 'تحديث',
  'Stop: no more letters': 'إيقاف: لا مزيد من الرسائل',
  Country: 'البلد',
  'Whose authorities are written to.': 'البلد الذي يُكتب إلى سلطاته.',
  Reference: 'الرقم المرجعي',
  'Index number': 'رقم الوثيقة',
  'Address (slug)': 'العنوان (slug)',
  'Proposed from reference and country. Never put a person’s name here: addresses stay in logs for good.':
    'يُقترح من الرقم المرجعي والبلد. لا تضعوا اسم شخص هنا أبدًا: فالعناوين تبقى في السجلات إلى الأبد.',
  'Show the number of letters': 'إظهار عدد الرسائل',
  'After a letter the box tells how many have been sent so far.':
    'بعد إرسال رسالة يذكر المربّع عدد الرسائل المرسلة حتى الآن.',
  Listed: 'مدرجة',
  'Unlisted: in no list, feed or search engine; only whoever has the address finds it.':
    'غير مدرجة: لا ترد في أي قائمة أو موجز أو محرك بحث؛ ولا يجدها إلا مَن لديه العنوان.',
  'Letter template': 'قالب رسالة',
  'Letter templates': 'قوالب الرسائل',
  'Letters to begin with. A case gets a copy; later changes here reach no case.':
    'رسائل للبدء بها. تحصل القضية على نسخة؛ والتعديلات اللاحقة هنا لا تصل إلى أي قضية.',
  Name: 'الاسم',
  'For editors only: what the letter is for.': 'للمحرّرين فقط: الغرض من الرسالة.',
  'Without salutation and closing.': 'من دون التحية والخاتمة.',
  'For a letter in one’s own words.': 'لرسالة بكلمات الكاتب نفسه.',
  Tally: 'إحصاء',
  Tallies: 'الإحصاءات',
  'How many letters went through which channel, as readers said it themselves.':
    'عدد الرسائل المرسلة عبر كل قناة، كما ذكره القرّاء أنفسهم.',
  Day: 'اليوم',
  Partner: 'الشريك',
  Directory: 'الدليل',
  'Officials and missions to whom letters go. One target serves many cases.':
    'المسؤولون والبعثات الذين تُرسل إليهم الرسائل. المرسَل إليه الواحد يخدم قضايا كثيرة.',
  Honorific: 'اللقب',
  Office: 'مكتب',
  'President of …, Embassy of …': 'رئيس …، سفارة …',
  Kind: 'النوع',
  Official: 'مسؤول',
  'Mission: embassy, consulate, delegation': 'بعثة: سفارة أو قنصلية أو وفد',
  Represents: 'تمثّل',
  'The country that sent it.': 'البلد الذي أوفدها.',
  'Stands in': 'مقرّها في',
  'Accredited to': 'معتمدة لدى',
  'The countries whose readers write to it. Empty: it is for every reader, as a mission to the United Nations is.':
    'البلدان التي يكتب قرّاؤها إليها. إن تُرك فارغًا: فهي لكل قارئ، كالبعثة لدى الأمم المتحدة.',
  'How a letter to this target begins, by language.':
    'كيف تبدأ الرسالة إلى هذا المرسَل إليه، بحسب اللغة.',
  'Postal address': 'العنوان البريدي',
  'The whole block for an envelope, a line each: name and office first, the country last.':
    'العنوان كاملًا كما يُكتب على الظرف، كل جزء في سطر: الاسم والمنصب أولًا، والبلد أخيرًا.',
  'E-mail addresses': 'عناوين البريد الإلكتروني',
  'One per line.': 'واحد في كل سطر.',
  'Fax numbers': 'أرقام الفاكس',
  'Phone numbers': 'أرقام الهاتف',
  Handle: 'حساب',
  Handles: 'حسابات',
  Network: 'الشبكة',
  '@president': '@president',
  'Address of the profile': 'عنوان صفحة الحساب',
  'In care of': 'عن طريق',
  'Missions that pass letters on, where the target cannot be reached itself: letters then go to their addresses instead of the target’s own.':
    'البعثات التي توصل الرسائل حيث يتعذّر الوصول إلى المرسَل إليه نفسه: تُرسل الرسائل عندئذ إلى عناوينها بدلًا من عناوينه.',
  Offices: 'المكاتب',
  'The organisation’s offices by country: whom readers ask after the deadline.':
    'مكاتب المنظمة بحسب البلد: مَن يسأله القرّاء بعد الموعد النهائي.',
  'E-mail address': 'عنوان البريد الإلكتروني',
  'Web address': 'عنوان الموقع',
  'Phone number': 'رقم الهاتف',
  Partners: 'الشركاء',
  'Newsrooms and organisations that put boxes into their pages.':
    'غرف الأخبار والمنظمات التي تضع المربّعات في صفحاتها.',
  Key: 'المفتاح',
  'What stands in the partner’s tag: partner="…".': 'ما يرد في وسم الشريك: partner="…".',
  'Private link to its numbers': 'رابط خاص إلى أرقامه',
  'Whoever has it sees how many letters this partner’s readers sent, by case, channel and day.':
    'مَن لديه الرابط يرى عدد الرسائل التي أرسلها قرّاء هذا الشريك، بحسب القضية والقناة واليوم.',
  'Make a new link when saved; the old one ends': 'إنشاء رابط جديد عند الحفظ؛ ويبطل الرابط القديم',
  Settings: 'الإعدادات',
  Organisation: 'المنظمة',
  'Who asks readers to write.': 'مَن يطلب من القرّاء أن يكتبوا.',
  'Address of the privacy statement': 'عنوان بيان الخصوصية',
  'Time zone': 'المنطقة الزمنية',
  'A deadline ends at the end of its day in this zone, for example Europe/London.':
    'ينتهي الموعد النهائي بنهاية يومه في هذه المنطقة، مثلًا Europe/London.',
  'Accent colour': 'لون التمييز',
  'Words of the box': 'كلمات المربّع',
  Word: 'كلمة',
  Words: 'كلمات',
  'Other wordings for the box, in the language that you are editing in now. {names} in braces stay as they are.':
    'صياغات أخرى للمربّع، باللغة التي تحرّرون بها الآن. ما بين معقوفتين مثل {names} يبقى كما هو.',
  'Instead of': 'بدلًا من',
  Wording: 'الصياغة',
  'For every case that has none of its own.': 'لكل قضية ليست لها ملاحظة خاصة بها.',
  'For every case that has no text of its own for after its deadline.':
    'لكل قضية ليس لها نص خاص بما بعد موعدها النهائي.',
  User: 'مستخدم',
  Users: 'المستخدمون',
  'Admin: everything': 'مدير: كل شيء',
  'Editor: cases and what belongs to them': 'محرّر: القضايا وما يتصل بها',
  'Translator: drafts of texts': 'مترجم: مسودات النصوص',
  'None: nothing of urgent actions': 'بلا دور: لا شيء من التحركات العاجلة',
  'For urgent actions. Whoever was here before them has no role yet, and is an admin as long as they may open this panel.':
    'للتحركات العاجلة. مَن كان هنا قبلها ليس له دور بعد، ويكون مديرًا ما دام يُسمح له بفتح هذه اللوحة.',
  What: 'ماذا',
  State: 'الحالة',
  Reason: 'السبب',
  'Scheduled change': 'تغيير مجدول',
  'Scheduled changes': 'التغييرات المجدولة',
  'What is to be published or unpublished at a time, and what failed. What went well is not kept here.':
    'ما سيُنشر أو يُلغى نشره في موعد محدّد، وما أخفق. أما ما نجح فلا يُحفظ هنا.',
  '“{text}” is not an e-mail address.': '«{text}» ليس عنوان بريد إلكتروني.',
  '“{text}” is not a web address (https://…).': '«{text}» ليس عنوان موقع (https://…).',
  '“{text}” is not a phone number.': '«{text}» ليس رقم هاتف.',
  'Lower-case letters a–z, digits and single hyphens.':
    'أحرف لاتينية صغيرة a–z وأرقام وشرطات مفردة.',
  '“{text}” is not a time zone. Write it like Europe/London.':
    '«{text}» ليست منطقة زمنية. اكتبوها هكذا: Europe/London.',
  '“{text}” is not a colour. Write it like #b3261e.': '«{text}» ليس لونًا. اكتبوه هكذا: ‎#b3261e.',
  'The first admin is made on the server: by “npm run setup”, or in another app by a script with createFirstAdmin() of payload-take-action.':
    'يُنشأ المدير الأول على الخادم: بالأمر «npm run setup»، أو في تطبيق آخر ببرنامج يستدعي createFirstAdmin()‎ من payload-take-action.',
  'A case needs a title.': 'تحتاج القضية إلى عنوان.',
  'A case needs a summary.': 'تحتاج القضية إلى ملخّص.',
  'A stop needs a message: readers must learn why they cannot write any more.':
    'يحتاج الإيقاف إلى رسالة: يجب أن يعرف القرّاء لماذا لم يعد بإمكانهم الكتابة.',
  'The deadline ({deadline}) lies before the date of issue ({issued}).':
    'الموعد النهائي ({deadline}) يسبق تاريخ الإصدار ({issued}).',
  'There are two letters in the language “{language}” for the same targets. Keep one, or choose for whom each is.':
    'هناك رسالتان باللغة «{language}» للمرسَل إليهم أنفسهم. أبقوا واحدة، أو اختاروا لمَن كلٌّ منهما.',
  'Lower-case letters a–z, digits and single hyphens. Give a reference and a country to have one proposed.':
    'أحرف لاتينية صغيرة a–z وأرقام وشرطات مفردة. أدخلوا الرقم المرجعي والبلد ليُقترح عنوان.',
  'Name of the target': 'اسم المرسَل إليه',
  'Office of the target': 'منصب المرسَل إليه',
  'Name of the writer': 'اسم الكاتب',
  'Town of the writer': 'مدينة الكاتب',
  'Country of the writer': 'بلد الكاتب',
  'People whom the case is about': 'الأشخاص الذين تتناولهم القضية',
  'Country of the case': 'بلد القضية',
  Placeholder: 'عنصر نائب',
  Placeholders: 'عناصر نائبة',
  'Stands for': 'يقوم مقام',
  'Shown where it is not known': 'ما يظهر حيث لا يكون معروفًا',
  'For example “your country”; may be empty.': 'مثلًا «بلدكم»؛ ويجوز تركه فارغًا.',
  '“{text}” is not a fax number.': '«{text}» ليس رقم فاكس.',
  '“{name}” is public with the same reference, and a stop that follows nothing leaves its boxes as they are. Choose it as the notice that this one follows.':
    '«{name}» منشورة بالرقم المرجعي نفسه، والإيقاف الذي لا يتبع إشعارًا يترك مربّعاتها كما هي. اختاروها إشعارًا يتبعه هذا الإيقاف.',
  '“{name}” has stopped this case; published beside it, this notice would let letters go out again. To open the case on purpose, make a new notice, and make it follow the stop.':
    'أوقف «{name}» هذه القضية؛ ولو نُشر هذا الإشعار إلى جانبه لأتاح إرسال الرسائل من جديد. لفتح القضية عن قصد، أنشئوا إشعارًا جديدًا واجعلوه يتبع الإيقاف.',
  '“{name}” has stopped this case; published beside it, this notice would let letters go out again. To open the case on purpose, make it follow the stop: choose “{name}” as the previous notice.':
    'أوقف «{name}» هذه القضية؛ ولو نُشر هذا الإشعار إلى جانبه لأتاح إرسال الرسائل من جديد. لفتح القضية عن قصد، اجعلوه يتبع الإيقاف: اختاروا «{name}» إشعارًا سابقًا.',
  'This notice has been published, so it keeps its place in the chain: moved, it would let earlier letters answer again. Make a new notice that follows the right one, and withdraw this one.':
    'نُشر هذا الإشعار من قبل، فهو يبقى في مكانه من السلسلة: نقله يتيح لرسائل سابقة أن تعود. أنشئوا إشعارًا جديدًا يتبع الإشعار الصحيح، واسحبوا هذا.',
  'This notice already comes later in the chain: a case cannot follow itself. Choose an earlier notice.':
    'يأتي هذا الإشعار لاحقًا في السلسلة أصلًا: لا يمكن لقضية أن تتبع نفسها. اختاروا إشعارًا أسبق.',
  'The notice that this one follows is no longer there. Choose another one that has been published, or none.':
    'الإشعار الذي يتبعه هذا لم يعد موجودًا. اختاروا غيره مما نُشر، أو لا شيء.',
  '“{name}” has never been published, so no box would learn of a notice that follows it. Choose “{newest}” instead: it is the newest published notice of the chain.':
    'لم يُنشر «{name}» قط، فلن يعلم أي مربّع بإشعار يتبعه. اختاروا «{newest}» بدلًا منه: فهو أحدث إشعار منشور في السلسلة.',
  '“{name}” has never been published, so no box would learn of a notice that follows it. Publish that one first, or choose one that has been published.':
    'لم يُنشر «{name}» قط، فلن يعلم أي مربّع بإشعار يتبعه. انشروه أولًا، أو اختاروا إشعارًا سبق نشره.',
  Untitled: 'بلا عنوان',
  'This case has been published, so it can be moved to the trash but not deleted for good: the notices before it would answer again.':
    'نُشرت هذه القضية من قبل، فيمكن نقلها إلى سلة المهملات لكن لا يمكن حذفها نهائيًا: وإلا أجابت الإشعارات السابقة لها من جديد.',
  'Articles already point to “{slug}”: the slug of a published case stays.':
    'هناك مقالات تشير إلى «{slug}»: عنوان القضية المنشورة لا يتغيّر.',
  'Translators save drafts; an editor publishes them.':
    'المترجمون يحفظون المسودات؛ والمحرّر هو مَن ينشرها.',
  '“{name}” is in another language ({theirs}) than this letter ({ours}). Choose a template in the letter’s language.':
    '«{name}» مكتوب بلغة ({theirs}) غير لغة هذه الرسالة ({ours}). اختاروا قالبًا بلغة الرسالة.',
  '“{name}” holds no text yet. Write it first, or choose another template.':
    'لا يحتوي «{name}» على نص بعد. اكتبوه أولًا، أو اختاروا قالبًا آخر.',
  '{label}, else “{fallback}”': '{label}، وإلا «{fallback}»',
  'Running…': 'جارٍ التنفيذ…',
  'Run again': 'إعادة التنفيذ',
  'The server did not answer.': 'لم يستجب الخادم.',
  now: 'الآن',
  'To be published: {when}.': 'سيُنشر: {when}.',
  'Is being published.': 'جارٍ النشر.',
  'Could not be published; this is tried again: {when}.': 'تعذّر النشر؛ وستُعاد المحاولة: {when}.',
  'Was to be published, which failed.': 'كان من المقرر النشر، لكنه أخفق.',
  'To be unpublished: {when}.': 'سيُلغى نشره: {when}.',
  'Is being unpublished.': 'جارٍ إلغاء النشر.',
  'Could not be unpublished; this is tried again: {when}.':
    'تعذّر إلغاء النشر؛ وستُعاد المحاولة: {when}.',
  'Was to be unpublished, which failed.': 'كان من المقرر إلغاء النشر، لكنه أخفق.',
  'No more letters: for good news, bad news, or where they would do harm':
    'لا مزيد من الرسائل: لأخبار سارّة أو محزنة، أو حيث قد تضرّ',
  'Stop letters…': 'إيقاف الرسائل…',
  'Stop the letters': 'إيقاف الرسائل',
  'Within a minute no box and no page of this case, nor of any notice before it, offers a letter any more: in no article, however old.':
    'خلال دقيقة لا يعرض أي مربّع ولا أي صفحة لهذه القضية، ولا لأي إشعار سبقها، أي رسالة بعد ذلك: في أي مقال مهما كان قديمًا.',
  'Why they are to write no more, and what they can do instead. Language: {language}; readers of other languages are shown this text until you have translated it in the stop itself.':
    'لماذا عليهم التوقف عن الكتابة، وما يمكنهم فعله بدلًا من ذلك. اللغة: {language}؛ ويُعرض هذا النص لقرّاء اللغات الأخرى إلى أن تترجموه في الإيقاف نفسه.',
  'Stop now…': 'إيقاف الآن…',
  'Prepare as a draft, to translate or schedule it': 'الإعداد كمسودة، للترجمة أو الجدولة',
  'This is published at once, and every reader is shown your message. To open the case again you would publish an update that follows the stop.':
    'يُنشر هذا فورًا، وتُعرض رسالتكم لكل قارئ. لفتح القضية من جديد عليكم نشر تحديث يتبع الإيقاف.',
  'Stopping…': 'جارٍ الإيقاف…',
  'Stop the letters for “{title}” now?': 'هل تريدون إيقاف رسائل «{title}» الآن؟',
  'The server did not answer. Nothing was stopped: try again.':
    'لم يستجب الخادم. لم يُوقَف شيء: حاولوا مرة أخرى.',
  'The stop is prepared as a draft.': 'أُعدّ الإيقاف كمسودة.',
  'The case is stopped.': 'أُوقفت القضية.',
  'Sign in to see this.': 'سجّلوا الدخول لرؤية هذا.',
  'Only editors stop a case.': 'المحرّرون وحدهم يوقفون قضية.',
  'Send JSON: {"outcome": "good", "message": "…"}.':
    'أرسلوا JSON: ‎{"outcome": "good", "message": "…"}‎.',
  'The server ended before it was done.': 'توقف الخادم قبل إنجازه.',
  'Publish “{title}”': 'نشر «{title}»',
  'Unpublish “{title}”': 'إلغاء نشر «{title}»',
  'Publish “{title}” ({language})': 'نشر «{title}» ({language})',
  'Unpublish “{title}” ({language})': 'إلغاء نشر «{title}» ({language})',
  'It was cancelled.': 'أُلغي.',
  'Only editors see and run what is scheduled.': 'المحرّرون وحدهم يرون ما هو مجدول وينفّذونه.',
  Waiting: 'في الانتظار',
  Running: 'قيد التنفيذ',
  'Failed, is tried again': 'أخفق، وتُعاد المحاولة',
  Failed: 'أخفق',
  Due: 'الموعد',
  'There is no such job. It may be done by now.': 'لا توجد مهمة كهذه. ربما أُنجزت.',
  'It has not failed, or somebody runs it again already.':
    'لم تخفق، أو أن شخصًا آخر يعيد تنفيذها الآن.',
  'Another notice already follows the same one, so that the chain forks: of the two, readers are shown the one that is published last. Unless you mean that, follow the other one instead:':
    'هناك إشعار آخر يتبع الإشعار نفسه، فتتفرّع السلسلة: ويُعرض للقرّاء من الاثنين ما نُشر أخيرًا. ما لم يكن ذلك مقصودًا، فاتبعوا الآخر بدلًا منه:',
  'Whoever asks for this notice is shown a newer one:': 'مَن يطلب هذا الإشعار يُعرض له إشعار أحدث:',
  'Whoever asks for an earlier notice is shown this one.': 'مَن يطلب إشعارًا سابقًا يُعرض له هذا.',
  'Nothing answers for this case: its newest notice was withdrawn, and readers of every notice are told that it is not available. No earlier letter comes back by itself. To let an earlier notice answer, open that one, tick “Answer again” under “Notices” and publish it. Or publish the newest again:':
    'لا شيء يجيب عن هذه القضية: فقد سُحب أحدث إشعاراتها، ويُقال لقرّاء كل إشعار إنها غير متاحة. ولا تعود أي رسالة سابقة من تلقاء نفسها. ليُجيب إشعار سابق، افتحوه وضعوا علامة «الإجابة من جديد» تحت «الإشعارات» ثم انشروه. أو انشروا الأحدث من جديد:',
  'Choose an outcome: good, bad or none.': 'اختاروا النتيجة: good أو bad أو none.',
  'The message has at most {longest} characters. Write more in the stop’s own form.':
    'الحد الأقصى للرسالة {longest} حرف. اكتبوا المزيد في استمارة الإيقاف نفسها.',
  '“draft” is true or false.': 'قيمة «draft» هي true أو false.',
  'This case has never been published: there is nothing to stop. Delete it, or leave it a draft.':
    'لم تُنشر هذه القضية قط: لا شيء يمكن إيقافه. احذفوها، أو اتركوها مسودة.',
  'This case is stopped already. Change the message in the stop itself.':
    'هذه القضية موقوفة بالفعل. غيّروا الرسالة في الإيقاف نفسه.',
  'Office held': 'المنصب',
}
