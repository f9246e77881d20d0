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
  'Why they are to write no more, and what they can do instead.':
    'لماذا عليهم التوقف عن الكتابة، وما يمكنهم فعله بدلًا من ذلك.',
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
  'A case is published once somebody has approved it as it is who did not edit it last. A stop never waits for that, nor does withdrawing.':
    'تُنشر القضية متى وافق عليها كما هي شخص لم يكن آخر مَن حرّرها. الإيقاف لا ينتظر ذلك أبدًا، ولا السحب.',
  'A case that was deleted': 'قضية محذوفة',
  'A copy goes to somebody, but no target is the primary one that the letter is for.':
    'تُرسل نسخة إلى أحدهم، لكن لا يوجد مرسَل إليه رئيسي توجَّه إليه الرسالة.',
  'A link and a QR code that show the saved draft for two hours':
    'رابط ورمز QR يعرضان المسودة المحفوظة مدة ساعتين',
  'A mail program opens with the whole letter in it.': 'يُفتح برنامج بريد وفيه الرسالة كاملة.',
  'A name in this language is needed too, and cannot be taken away again: fill in “{column}”.':
    'يلزم اسم بهذه اللغة أيضًا، ولا يمكن حذفه بعد ذلك: املأوا «{column}».',
  'A partner that was deleted': 'شريك محذوف',
  'Add the first target': 'إضافة أول مرسَل إليه',
  Added: 'أُضيف',
  All: 'الكل',
  'All of them': 'عرض الكل',
  'Already as they are kept': 'مطابق لما هو محفوظ',
  'An update of this case was begun already: “{title}”. Nothing was made: a second one would fork the chain. Go on with that one, or move it to the trash first.':
    'سبق البدء بتحديث لهذه القضية: «{title}». لم يُنشأ شيء: فتحديث ثانٍ يفرّع السلسلة. تابعوا العمل على ذلك التحديث، أو انقلوه إلى سلة المهملات أولًا.',
  'Another notice follows the same one: the chain forks.':
    'هناك إشعار آخر يتبع الإشعار نفسه: السلسلة تتفرّع.',
  'Answered by another notice, or withdrawn': 'أجاب عنها إشعار آخر، أو سُحبت',
  Approve: 'موافقة',
  'Approved by {name}, {time}. It can be published.': 'الموافقة من {name}، {time}. يمكن نشرها.',
  'Approved.': 'تمت الموافقة.',
  'Approving…': 'جارٍ تسجيل الموافقة…',
  'As in a wide article (600 pixels)': 'كما في مقال عريض (600 بكسل)',
  'As it stands': 'كما هي',
  'As on a phone (a column of 320 pixels)': 'كما على الهاتف (عمود من 320 بكسل)',
  'As the page around it': 'مثل الصفحة المحيطة',
  'As the page around it, or the reader’s': 'مثل الصفحة المحيطة، أو حسب القارئ',
  'As the system': 'مثل النظام',
  'Back to the case': 'العودة إلى القضية',
  Before: 'قبل',
  'Box: the card': 'المربّع: البطاقة',
  'Box: the form': 'المربّع: الاستمارة',
  'Can be published. One thing to look at first.':
    'يمكن نشرها. هناك أمر واحد يُستحسن النظر فيه أولًا.',
  'Can be published. {n} things to look at first.':
    'يمكن نشرها. هناك أمور يُستحسن النظر فيها أولًا، عددها {n}.',
  'Cases that write to it': 'القضايا التي تكتب إليه',
  Changed: 'عُدّل',
  'Changed {time}': 'عُدّل {time}',
  'Checked by': 'تحقّق منه',
  'Checked today': 'تم التحقّق اليوم',
  'Checking…': 'جارٍ التحقّق…',
  'Choose a CSV file.': 'اختاروا ملف CSV.',
  'Choose the new last day to write.': 'اختاروا آخر يوم جديد للكتابة.',
  Closed: 'مغلقة',
  'Closed: its deadline has passed': 'مغلقة: انقضى موعدها النهائي',
  'Closing soon': 'تُغلق قريبًا',
  'Closing this week': 'تُغلق هذا الأسبوع',
  Colours: 'الألوان',
  'Copied.': 'تم النسخ.',
  Copy: 'نسخ',
  'Copy link': 'نسخ الرابط',
  'Copy the letter': 'نسخ الرسالة',
  'Copy the letter here to translate it': 'نسخ الرسالة إلى هنا لترجمتها',
  'Copy the template anew…': 'نسخ القالب من جديد…',
  'Copy “{name}” into this letter anew?': 'هل تريدون نسخ «{name}» إلى هذه الرسالة من جديد؟',
  'Copy: {label}': 'نسخ: {label}',
  'Copy: {title}': 'نسخة: {title}',
  'Could not be done; is tried again {time}': 'تعذّر التنفيذ؛ وستُعاد المحاولة {time}',
  'Counted as it is encoded in a link, with salutation, closing and the name and place of a usual writer. What does not fit is no fault: readers copy the letter first, and paste it into the message that opens.':
    'يُحسب الطول كما يُرمَّز في الرابط، مع التحية والخاتمة واسم كاتب معتاد ومكانه. تجاوُز الحدّ ليس خطأ: عندئذ ينسخ القرّاء الرسالة أولًا، ثم يلصقونها في الرسالة التي تُفتح.',
  'Country of the reader': 'بلد القارئ',
  'Country of the readers': 'بلد القرّاء',
  Dark: 'داكن',
  Directly: 'مباشرةً',
  'Download as CSV': 'تنزيل بصيغة CSV',
  'Download the file: none is kept here.': 'نزّلوا الملف: لا يُحفظ هنا أي ملف.',
  Draft: 'مسودة',
  'Drafts waiting': 'مسودات في الانتظار',
  Embed: 'تضمين',
  'End of what stands in the template alone.': 'نهاية ما يرد في القالب وحده.',
  'End of what stands in this letter alone.': 'نهاية ما يرد في هذه الرسالة وحدها.',
  'Every way to write to {name} is suspended: readers are told why, and can send nothing.':
    'كل طرق الكتابة إلى {name} معلّقة: يُبيَّن السبب للقرّاء، ولا يمكنهم إرسال شيء.',
  'Extend now': 'تمديد الآن',
  'Extend the deadline': 'تمديد الموعد النهائي',
  'Extended: readers can write until {day}.': 'تم التمديد: يمكن للقرّاء الكتابة حتى {day}.',
  'Extending…': 'جارٍ التمديد…',
  'Extend…': 'تمديد…',
  Faster: 'لظهور أسرع',
  'Filled in for each letter': 'يُملأ لكل رسالة',
  'For messages, social media and print, and for every site that can show nothing else. It leads to the page of the case, on which every letter can be read and sent, without JavaScript too. Nothing in the address tells who shared it. Of the choices above the language alone counts here.':
    'للرسائل ووسائل التواصل الاجتماعي والمطبوعات، ولكل موقع لا يمكنه عرض غير ذلك. يقود إلى صفحة القضية، وفيها يمكن قراءة كل رسالة وإرسالها، حتى من دون JavaScript. لا شيء في العنوان يدلّ على مَن شاركه. ومن الخيارات أعلاه لا تؤثّر هنا إلا اللغة.',
  'For newsletters by mail. Mail programs show neither boxes nor frames, but this table, in which nothing is loaded. It stays as it was sent; its button leads to the page of the case, which tells what holds then. Of the choices above the language alone counts here.':
    'للنشرات البريدية. لا تعرض برامج البريد المربّعات ولا الإطارات، بل هذا الجدول الذي لا يُحمَّل فيه شيء. يبقى كما أُرسل؛ ويقود زرّه إلى صفحة القضية التي تبيّن ما يسري عندئذ. ومن الخيارات أعلاه لا تؤثّر هنا إلا اللغة.',
  'For sites that let no script of others into their pages. Where even the small script below the frame is taken out, the frame scrolls by itself. “As the page around it” is light here: no frame sees the page around it.':
    'للمواقع التي لا تسمح بأي برنامج من غيرها في صفحاتها. وحيث يُحذف حتى البرنامج الصغير تحت الإطار، يكون للإطار شريط تمرير خاص به. خيار «مثل الصفحة المحيطة» يعني هنا المظهر الفاتح: فلا إطار يرى الصفحة المحيطة به.',
  'For sites that run on WordPress. With the plugin “Take Action” each of these becomes the real box, in the colour that stands in the settings of that site. Without it the address alone becomes a card that leads to the page of the case.':
    'للمواقع التي تعمل بنظام WordPress. مع إضافة «Take Action» يصبح كل من هذه المربّعَ الحقيقي، باللون المحدّد في إعدادات ذلك الموقع. ومن دونها يصبح العنوان وحده بطاقة تقود إلى صفحة القضية.',
  'For sites whose editors may paste HTML with a script. It is the whole box: it grows with what is in it, follows the look of the page, and opens the reader’s own mail program.':
    'للمواقع التي يمكن لمحرّريها لصق HTML مع برنامج. هذا هو المربّع كاملًا: يكبر مع محتواه، ويتبع مظهر الصفحة، ويفتح برنامج البريد لدى القارئ نفسه.',
  'For sites with a Content-Security-Policy: what it must allow, added to what stands there.':
    'للمواقع التي لديها Content-Security-Policy: ما يجب أن تسمح به، يُضاف إلى ما فيها.',
  'For these targets the letter is longer than a link for mail programs, and readers will be led through two steps, first to copy it and then to paste it: {names}.':
    'الرسالة إلى هؤلاء المرسَل إليهم أطول من رابط لبرامج البريد، وسيُرشَد القرّاء خلال خطوتين، النسخ أولًا ثم اللصق: {names}.',
  'For whom, and how it looks': 'لمَن، وبأي مظهر',
  'Forget it': 'صرف النظر عنه',
  'Frame (iframe)': 'إطار (iframe)',
  'From somebody who gives neither name nor place': 'من شخص لا يذكر اسمه ولا مكانه',
  'Height kept free for the card': 'الارتفاع المحجوز للبطاقة',
  'Hosted page': 'الصفحة المستضافة',
  How: 'كيف',
  'How many letters your readers sent': 'عدد الرسائل التي أرسلها قرّاؤكم',
  'In a column of {width} pixels': 'في عمود عرضه {width} بكسل',
  'In a column of {width} pixels, where the card needs {needed} in height':
    'في عمود عرضه {width} بكسل، حيث تحتاج البطاقة إلى ارتفاع {needed}',
  'In care of it, for {targets}': 'عن طريقها، إلى {targets}',
  'In the letter in {language} nothing stands for the office of {name}: it has none.':
    'في الرسالة باللغة {language} لا يظهر شيء مكان منصب {name}: فلا منصب مسجّل.',
  'In the letter in {language} nothing stands where a reader gives no country: write what to show instead.':
    'في الرسالة باللغة {language} لا يظهر شيء حيث لا يذكر القارئ بلده: اكتبوا ما يظهر بدلًا منه.',
  'In the letter in {language} nothing stands where a reader gives no name: write what to show instead.':
    'في الرسالة باللغة {language} لا يظهر شيء حيث لا يذكر القارئ اسمه: اكتبوا ما يظهر بدلًا منه.',
  'In the letter in {language} nothing stands where a reader gives no town: write what to show instead.':
    'في الرسالة باللغة {language} لا يظهر شيء حيث لا يذكر القارئ مدينته: اكتبوا ما يظهر بدلًا منها.',
  'In the template alone:': 'في القالب وحده:',
  'In the way': 'ما يعوق النشر',
  'In this letter alone:': 'في هذه الرسالة وحدها:',
  'In “{column}” stands “{text}” where letters were: the file lost them when it was saved. In Excel save it as “CSV UTF-8”.':
    'في «{column}» يرد «{text}» مكان الحروف: فقدها الملف عند حفظه. في Excel احفظوه بصيغة «CSV UTF-8».',
  'Into the HTML of the newsletter.': 'في شيفرة HTML الخاصة بالنشرة.',
  'Into the head of the page, so that the card stands there sooner. The language in it must be the one that the box will have.':
    'في قسم head من الصفحة، كي تظهر البطاقة أسرع. يجب أن تكون اللغة فيه هي اللغة التي ستكون للمربّع.',
  'It could not be saved. Import the row once more.': 'تعذّر حفظه. استوردوا الصف مرة أخرى.',
  'It has no name: fill in “{column}”.': 'لا اسم له: املأوا «{column}».',
  'It is in the trash. Restore it there first.': 'هو في سلة المهملات. استعيدوه هناك أولًا.',
  'It is marked: copy it with your keyboard.': 'تم تحديده: انسخوه بلوحة المفاتيح.',
  'It is noted that you checked this today.': 'سُجّل أنكم تحقّقتم من هذا اليوم.',
  'It works until {time}. Until then whoever has it sees the draft, without signing in: give it to nobody else.':
    'يعمل الرابط حتى {time}. وإلى ذلك الحين يرى مَن لديه الرابط المسودةَ من دون تسجيل الدخول: لا تعطوه لأحد آخر.',
  'Its date of issue is today. Look at the deadline: it is carried over as it is. The index number and the source document are not.':
    'تاريخ إصداره هو اليوم. راجعوا الموعد النهائي: فهو يُنقل كما هو. أما رقم الوثيقة والوثيقة المصدر فلا يُنقلان.',
  'Kinds of snippets': 'أنواع شيفرات التضمين',
  'Language of the reader': 'لغة القارئ',
  'Last 30 days': 'آخر 30 يومًا',
  'Last 7 days': 'آخر 7 أيام',
  'Last 90 days': 'آخر 90 يومًا',
  'Last checked': 'آخر تحقّق',
  'Last day to write: {day} ({when})': 'آخر يوم للكتابة: {day} ({when})',
  'Last edited by {name}, {time}.': 'آخر تحرير من {name}، {time}.',
  'Latest changes': 'أحدث التغييرات',
  'Length for each target': 'الطول لكل مرسَل إليه',
  'Letter and translation, paragraph by paragraph': 'الرسالة والترجمة، فقرة فقرة',
  'Letter as fax': 'الرسالة كفاكس',
  'Letter as mail': 'الرسالة كبريد إلكتروني',
  'Letter in print': 'الرسالة مطبوعة',
  'Letter {language} has no language.': 'الرسالة {language} لم تُحدَّد لغتها.',
  'Letters by case': 'الرسائل بحسب القضية',
  'Letters by case and partner': 'الرسائل بحسب القضية والشريك',
  'Letters by partner': 'الرسائل بحسب الشريك',
  'Letters per day': 'الرسائل في اليوم',
  Light: 'فاتح',
  Link: 'الرابط',
  'Loading…': 'جارٍ التحميل…',
  'Mail program': 'برنامج البريد',
  'Make a new one': 'إنشاء جديد',
  'Make the draft': 'إنشاء المسودة',
  'Making…': 'جارٍ الإنشاء…',
  'New last day to write': 'آخر يوم جديد للكتابة',
  Newsletter: 'نشرة بريدية',
  'Next notice': 'الإشعار التالي',
  'No case closes in the next seven days.': 'لا تُغلق أي قضية في الأيام السبعة المقبلة.',
  'No case writes to it.': 'لا تكتب إليه أي قضية.',
  'No draft is waiting.': 'لا توجد مسودة في الانتظار.',
  'No e-mail: on paper or by phone any length will do.':
    'لا بريد إلكتروني: على الورق أو بالهاتف يصلح أي طول.',
  'No letter was counted in the last 30 days. One is counted when a reader presses “I have sent it” in a box; whom they wrote to is not kept.':
    'لم تُحسب أي رسالة في آخر 30 يومًا. تُحسب الرسالة عندما يضغط قارئ على «أرسلتُ الرسالة» في مربّع؛ ولا يُحفظ إلى مَن كتب.',
  'No letter was counted in this period.': 'لم تُحسب أي رسالة في هذه الفترة.',
  'Nobody can reach this target by e-mail.':
    'لا يمكن لأحد الوصول إلى هذا المرسَل إليه بالبريد الإلكتروني.',
  'Nobody can reach this target by fax.': 'لا يمكن لأحد الوصول إلى هذا المرسَل إليه بالفاكس.',
  'Nobody can reach this target by post.':
    'لا يمكن لأحد الوصول إلى هذا المرسَل إليه بالبريد العادي.',
  'Nobody has approved this case as it is now. You did not edit it last. Look it through, press “Approve”, then publish it.':
    'لم يوافق أحد على هذه القضية كما هي الآن. لستم آخر مَن حرّرها. راجعوها، واضغطوا «موافقة»، ثم انشروها.',
  'Nobody has said yet to which organisation you belong. Ask an admin to choose it in your account.':
    'لم تُحدَّد بعد المنظمة التي تنتمون إليها. اطلبوا من مدير اختيارها في حسابكم.',
  'Nobody in particular': 'لا أحد بعينه',
  'None of its targets can be reached by e-mail: its length is free.':
    'لا يمكن الوصول إلى أي من المرسَل إليهم بالبريد الإلكتروني: طولها حرّ.',
  'Not approved yet. Ask an editor who did not edit it last to open this case and press “Approve”: then it can be published.':
    'لم تتم الموافقة بعد. اطلبوا من محرّر لم يكن آخر مَن حرّرها أن يفتح هذه القضية ويضغط «موافقة»: عندئذ يمكن نشرها.',
  'Not approved yet. Look it through as it is now, then approve it.':
    'لم تتم الموافقة بعد. راجعوها كما هي الآن، ثم وافقوا عليها.',
  'Not checked for a year': 'لم يُتحقّق منه منذ سنة',
  'Not found': 'غير موجودة',
  'Not known': 'غير معروف',
  'Not taken': 'لم يُقبل',
  Nothing: 'لا شيء',
  'Nothing has the id “{id}”. Leave the cell empty to add something new, and never write an id by hand.':
    'لا شيء يحمل المعرّف «{id}». اتركوا الخلية فارغة لإضافة جديد، ولا تكتبوا معرّفًا بأيديكم أبدًا.',
  'Nothing is scheduled. “Schedule publish” stands in the menu beside a case’s “Publish”.':
    'لا شيء مجدول. تجدون «جدول النشر» في القائمة بجانب زر «نشر» في القضية.',
  'Nothing was imported: nothing is known by the name of these columns: {names}. Columns are called as in a file that was exported; take others out.':
    'لم يُستورد شيء: لا شيء معروف بأسماء هذه الأعمدة: {names}. تُسمّى الأعمدة كما في ملف مُصدَّر؛ احذفوا غيرها.',
  'Nothing was imported: the column “{name}” is there twice.':
    'لم يُستورد شيء: العمود «{name}» مكرّر.',
  'Nothing was imported: the first row names no column. Export once to see how they are called.':
    'لم يُستورد شيء: الصف الأول لا يسمّي أي عمود. صدّروا مرة لتروا كيف تُسمّى.',
  Now: 'الآن',
  'On a line of its own. WordPress makes the case of it, with the plugin or without.':
    'في سطر مستقل. يحوّله WordPress إلى القضية، مع الإضافة أو من دونها.',
  'One moment…': 'لحظة من فضلكم…',
  'One thing stands in the way of publishing.': 'أمر واحد يعوق النشر.',
  'Only editors approve a case.': 'المحرّرون وحدهم يوافقون على قضية.',
  'Only editors extend a case.': 'المحرّرون وحدهم يمدّدون قضية.',
  'Only editors import and export the directory.': 'المحرّرون وحدهم يستوردون الدليل ويصدّرونه.',
  'Only editors note what they have checked.': 'المحرّرون وحدهم يسجّلون ما تحقّقوا منه.',
  'Only editors update a case.': 'المحرّرون وحدهم يحدّثون قضية.',
  'Only targets and offices are imported and exported here.':
    'لا يُستورد ويُصدَّر هنا إلا المرسَل إليهم والمكاتب.',
  'Only the new deadline becomes public, at once and in every language. What you have changed and not published stays a draft.':
    'لا يُنشر إلا الموعد النهائي الجديد، فورًا وبكل اللغات. أما ما غيّرتموه ولم تنشروه فيبقى مسودة.',
  'Only the texts of these languages are theirs to change, in cases and in letters. Empty: the texts of every language.':
    'لا يمكنهم تغيير إلا نصوص هذه اللغات، في القضايا والرسائل. إن تُرك فارغًا: نصوص كل اللغات.',
  'Only where the policy forbids inline styles: into the style sheet of the site, in place of the tag’s own.':
    'فقط حيث تمنع السياسة الأنماط المضمّنة: في ورقة أنماط الموقع، بدلًا من نمط الوسم نفسه.',
  'Only where the policy lists trusted types.':
    'فقط حيث تعدّد السياسة الأنواع الموثوقة (trusted types).',
  Open: 'مفتوحة',
  'Open cases': 'القضايا المفتوحة',
  'Open cases write to this target: {cases} and {more} more. Put another target into them first, or stop them.':
    'هناك قضايا مفتوحة تكتب إلى هذا المرسَل إليه: {cases} و{more} غيرها. ضعوا فيها مرسَلًا إليه آخر أولًا، أو أوقفوها.',
  'Open cases write to this target: {cases}. Put another target into them first, or stop them.':
    'هناك قضايا مفتوحة تكتب إلى هذا المرسَل إليه: {cases}. ضعوا فيها مرسَلًا إليه آخر أولًا، أو أوقفوها.',
  'Open on a phone': 'الفتح على هاتف',
  'Open on a phone…': 'الفتح على هاتف…',
  'Open that draft': 'فتح تلك المسودة',
  'Opens your mail program with this message to your own address, {address}: the target gets nothing.':
    'يفتح برنامج البريد لديكم وفيه هذه الرسالة إلى عنوانكم أنتم، {address}: لا يصل شيء إلى المرسَل إليه.',
  'Partner, whose letters are counted': 'الشريك الذي تُحسب رسائله',
  'Partner: reads its own numbers, nothing else': 'شريك: يقرأ أرقامه هو، ولا شيء غيرها',
  Period: 'الفترة',
  'Pick the accent colour': 'اختيار لون التمييز',
  'Picture of the result': 'صورة النتيجة',
  'Placeholder with a fallback': 'عنصر نائب مع بديل',
  'Plain link': 'رابط عادي',
  'Point the phone’s camera at the code. The phone shows the draft as it was last saved.':
    'وجّهوا كاميرا الهاتف إلى الرمز. يعرض الهاتف المسودة كما حُفظت آخر مرة.',
  Policy: 'السياسة',
  'Policy for trusted types': 'سياسة الأنواع الموثوقة',
  'Prepare as a draft, to schedule it': 'الإعداد كمسودة، للجدولة',
  'Preview: readers do not see this yet.': 'معاينة: لا يرى القرّاء هذا بعد.',
  'Preview: what you change here, readers see once it is published.':
    'معاينة: ما تغيّرونه هنا يراه القرّاء بعد نشره.',
  'Preview: {title}': 'معاينة: {title}',
  'Put the text back': 'إعادة النص',
  'QR code of the link below': 'رمز QR للرابط أدناه',
  'Readers are asked where it matters': 'يُسأل القرّاء حيث يلزم',
  'Readers are not shown this notice but a newer one of its chain. Extend that one.':
    'لا يُعرض للقرّاء هذا الإشعار بل إشعار أحدث من سلسلته. مدّدوا ذلك الإشعار.',
  'Readers of one open case now write to it as it is here: {cases}.':
    'قرّاء قضية مفتوحة واحدة يكتبون إليه الآن كما هو هنا: {cases}.',
  'Readers of {count} open cases now write to it as it is here: {cases} and {more} more.':
    'قرّاء {count} من القضايا المفتوحة يكتبون إليه الآن كما هو هنا: {cases} و{more} غيرها.',
  'Readers of {count} open cases now write to it as it is here: {cases}.':
    'قرّاء {count} من القضايا المفتوحة يكتبون إليه الآن كما هو هنا: {cases}.',
  'Readers still see the version before.': 'ما زال القرّاء يرون النسخة السابقة.',
  Readiness: 'الجاهزية',
  'Ready to be published.': 'جاهزة للنشر.',
  'Reload and keep my text': 'إعادة التحميل مع الاحتفاظ بنصي',
  'Replace them': 'استبدالها',
  'Replaces a notice': 'تحلّ محلّ إشعار',
  'Row of the file': 'صف الملف',
  Rows: 'الصفوف',
  'Rows are added, removed and moved by an editor alone. Undo that here, and your texts can be saved.':
    'المحرّر وحده يضيف الصفوف ويحذفها وينقلها. تراجعوا عن ذلك هنا، ويمكن عندئذ حفظ نصوصكم.',
  'Saved by': 'حفظها',
  Scheduled: 'مجدول',
  Script: 'برنامج',
  'See the page of the case (in a new tab)': 'عرض صفحة القضية (في تبويب جديد)',
  'Send JSON.': 'أرسلوا JSON.',
  'Send JSON: {"deadline": "2027-01-31"}.': 'أرسلوا JSON: ‎{"deadline": "2027-01-31"}‎.',
  'Send JSON: {"locale": "en", "data": {…}}.': 'أرسلوا JSON: ‎{"locale": "en", "data": {…}}‎.',
  'Send the file to /api/{collection}: it is imported there.':
    'أرسلوا الملف إلى ‎/api/{collection}‎: فهناك يُستورد.',
  Show: 'عرض',
  'Show as a table': 'عرض كجدول',
  Shown: 'المعروض',
  'Shown for': 'معروض لـ',
  'Sign in in another tab': 'تسجيل الدخول في تبويب آخر',
  'Sign in to do this.': 'سجّلوا الدخول للقيام بهذا.',
  'Sign in to see this draft, or ask an editor for a link to it.':
    'سجّلوا الدخول لرؤية هذه المسودة، أو اطلبوا من محرّر رابطًا إليها.',
  'Since the beginning': 'منذ البداية',
  'Somebody else is editing this case now. Ask them to change the deadline, or to close it, and try again.':
    'هناك شخص آخر يحرّر هذه القضية الآن. اطلبوا منه تغيير الموعد النهائي، أو إغلاق القضية، ثم حاولوا مرة أخرى.',
  Stopped: 'موقوفة',
  'Stopped: bad news': 'موقوفة: أخبار محزنة',
  'Stopped: good news': 'موقوفة: أخبار سارّة',
  'Stopped: neither': 'موقوفة: لا هذا ولا ذاك',
  'Struck out is what stands in this letter alone; underlined is what stands in the template alone, as it is now.':
    'المشطوب هو ما يرد في هذه الرسالة وحدها؛ والمسطّر تحته هو ما يرد في القالب وحده، كما هو الآن.',
  'Style rule': 'قاعدة الأنماط',
  'Target {number} is empty, or no longer in the directory. Choose another one, or remove the row.':
    'المرسَل إليه رقم {number} فارغ، أو لم يعد في الدليل. اختاروا غيره، أو احذفوا الصف.',
  Telephone: 'الهاتف',
  'Test in your mail program': 'تجربة في برنامج البريد لديكم',
  'Texts without a place': 'نصوص بلا مكان',
  'That day has passed. Choose today or a later day.':
    'انقضى ذلك اليوم. اختاروا اليوم الحالي أو يومًا لاحقًا.',
  'That day is more than {years} years away. Look at the year.':
    'ذلك اليوم يبعد أكثر من {years} من السنوات. راجعوا السنة.',
  'The address': 'العنوان',
  'The address (slug) has a name in it, “{part}”, which would stay in logs and histories for good.':
    'في العنوان (slug) اسم شخص، «{part}»، وهو سيبقى في السجلات وسجلات التصفّح إلى الأبد.',
  'The address (slug) has other characters than a–z, 0–9 and hyphens.':
    'في العنوان (slug) رموز غير الأحرف a–z والأرقام 0–9 والشرطات.',
  'The address (slug) is missing: give a reference to have one proposed.':
    'العنوان (slug) ناقص: أدخلوا الرقم المرجعي ليُقترح عنوان.',
  'The address alone': 'العنوان وحده',
  'The block': 'المكوّن',
  'The browser did not let it be copied. Select the letter above.':
    'لم يسمح المتصفح بالنسخ. حدّدوا الرسالة أعلاه.',
  'The case is not complete in this language yet: until it is, its readers are shown another one.':
    'القضية غير مكتملة بهذه اللغة بعد: وإلى أن تكتمل تُعرض لقرّائها لغة أخرى.',
  'The changes that were not published could not be put back. They are not lost: restore them from “Versions”.':
    'تعذّرت إعادة التغييرات غير المنشورة. لم تُفقد: استعيدوها من «النُّسَخ».',
  'The country is missing.': 'البلد ناقص.',
  'The deadline lies before the date of issue.': 'الموعد النهائي يسبق تاريخ الإصدار.',
  'The deadline, {day}, has passed: readers are shown the case as closed.':
    'انقضى الموعد النهائي، {day}: تُعرض القضية للقرّاء مغلقة.',
  'The deadline, {day}, is less than a day away.': 'بقي على الموعد النهائي، {day}، أقل من يوم.',
  'The deadline, {day}, is less than {days} days away.':
    'بقي على الموعد النهائي، {day}، أقل من {days} من الأيام.',
  'The draft has the new deadline, {day}. Publish or schedule it.':
    'في المسودة الموعد النهائي الجديد، {day}. انشروها أو جدولوا نشرها.',
  'The draft of an update is made that follows the newest notice of this case and holds all of it, in every language. Readers see nothing of it until you publish it; from then on every box of the case shows it.':
    'تُنشأ مسودة تحديث يتبع أحدث إشعار في هذه القضية ويضم كل ما فيه، بكل اللغات. لا يرى القرّاء شيئًا منه قبل أن تنشروه؛ ومنذ ذلك الحين يعرضه كل مربّع للقضية.',
  'The draft of the update is made.': 'أُنشئت مسودة التحديث.',
  'The file has a quotation mark that is never closed, so that its rows cannot be told apart. Nothing was imported. Save it anew as CSV from a spreadsheet.':
    'في الملف علامة اقتباس لم تُغلق، فلا يمكن التمييز بين صفوفه. لم يُستورد شيء. احفظوه من جديد بصيغة CSV من برنامج جداول.',
  'The file has {count} rows, and at most {most} are taken at once. Nothing was imported: divide it.':
    'عدد صفوف الملف {count}، والحد الأقصى في المرة الواحدة {most}. لم يُستورد شيء: قسّموه.',
  'The file has {total} rows. Added: {imported}, changed: {updated}, not taken: {issues}.':
    'عدد صفوف الملف {total}. أُضيف: {imported}، عُدّل: {updated}، لم يُقبل: {issues}.',
  'The file is larger than {size} MB. Nothing was imported: divide it.':
    'حجم الملف أكبر من {size} ميغابايت. لم يُستورد شيء: قسّموه.',
  'The file is not a CSV file in UTF-8, and letters beyond its own alphabet are lost in it. Nothing was imported. In Excel save it as “CSV UTF-8”, in LibreOffice choose the character set “Unicode (UTF-8)”.':
    'ليس الملف ملف CSV بترميز UTF-8، والحروف الخارجة عن أبجديته تضيع فيه. لم يُستورد شيء. في Excel احفظوه بصيغة «CSV UTF-8»، وفي LibreOffice اختاروا مجموعة المحارف «Unicode (UTF-8)».',
  'The frame': 'الإطار',
  'The letter filled in, and a test by mail': 'الرسالة بعد ملئها، وتجربة بالبريد الإلكتروني',
  'The letter fits into a link for mail programs, for every target.':
    'تتّسع الرسالة في رابط لبرامج البريد، لكل مرسَل إليه.',
  'The letter has {letters} paragraphs, this text {glosses}.':
    'عدد فقرات الرسالة {letters}، وعدد فقرات هذا النص {glosses}.',
  'The letter in {language} has no subject.': 'الرسالة باللغة {language} بلا موضوع.',
  'The letter in {language} has no text.': 'الرسالة باللغة {language} بلا نص.',
  'The letter in {language} to {names} is too long for any link: readers copy it, then paste it into their mail.':
    'الرسالة باللغة {language} إلى {names} أطول من أن يتّسع لها أي رابط: ينسخها القرّاء ثم يلصقونها في بريدهم.',
  'The letter in {language} to {names} is too long for mail programs: there, readers copy it and paste it; web mail takes it whole.':
    'الرسالة باللغة {language} إلى {names} أطول من أن تتّسع لها برامج البريد: فيها ينسخها القرّاء ويلصقونها؛ أما بريد الويب فيأخذها كاملة.',
  'The letter is copied.': 'نُسخت الرسالة.',
  'The letter is longer than a link for mail programs: readers will be led through two steps, first to copy it and then to paste it.':
    'الرسالة أطول من رابط لبرامج البريد: سيُرشَد القرّاء خلال خطوتين، النسخ أولًا ثم اللصق.',
  'The letter is longer than a link. As your readers will: copy it first, then paste it into the message that opens, to your own address, {address}. The target gets nothing.':
    'الرسالة أطول من أن يتّسع لها رابط. افعلوا ما سيفعله قرّاؤكم: انسخوها أولًا، ثم ألصقوها في الرسالة التي تُفتح، إلى عنوانكم أنتم، {address}. لا يصل شيء إلى المرسَل إليه.',
  'The letter says what its template “{name}” says.': 'نص الرسالة هو نص قالبها «{name}» نفسه.',
  'The link in HTML': 'الرابط بصيغة HTML',
  'The link is copied.': 'نُسخ الرابط.',
  'The message to the readers is missing in {languages}: the case is not to be had there.':
    'الرسالة إلى القرّاء ناقصة باللغة {languages}: لا تتوفّر القضية بها.',
  'The message to the readers is missing.': 'الرسالة إلى القرّاء ناقصة.',
  'The new last day must be later than the present one, {present}. To shorten the time, use the form.':
    'يجب أن يكون آخر يوم جديد بعد اليوم الحالي المحدّد، {present}. لتقصير المدة استخدموا الاستمارة.',
  'The safety note is missing in {languages}: the case is not to be had there.':
    'ملاحظة السلامة ناقصة باللغة {languages}: لا تتوفّر القضية بها.',
  'The same id stands in an earlier row.': 'المعرّف نفسه وارد في صف سابق.',
  'The server': 'الخادم',
  'The server did not answer. Close this, and try again.':
    'لم يستجب الخادم. أغلقوا هذا، وحاولوا مرة أخرى.',
  'The server did not answer. Load the page again.': 'لم يستجب الخادم. حمّلوا الصفحة من جديد.',
  'The server did not answer. Nothing was approved: try again.':
    'لم يستجب الخادم. لم تُسجَّل أي موافقة: حاولوا مرة أخرى.',
  'The server did not answer. Nothing was changed: try again.':
    'لم يستجب الخادم. لم يُغيَّر شيء: حاولوا مرة أخرى.',
  'The server did not answer. Try again.': 'لم يستجب الخادم. حاولوا مرة أخرى.',
  'The shortcode': 'الرمز القصير (shortcode)',
  'The summary is missing in {languages}: the case is not to be had there.':
    'الملخّص ناقص باللغة {languages}: لا تتوفّر القضية بها.',
  'The summary is missing.': 'الملخّص ناقص.',
  'The table': 'الجدول',
  'The tag': 'الوسم',
  'The targets’ preferred languages are not given.': 'لم تُحدَّد اللغات المفضّلة للمرسَل إليهم.',
  'The template “{name}” has changed since it was copied into this letter.':
    'تغيّر القالب «{name}» منذ نسخه إلى هذه الرسالة.',
  'The texts are yours to change, in every language. All else is an editor’s.':
    'يمكنكم تغيير النصوص بكل اللغات. وكل ما عداها من شأن المحرّر.',
  'The title is missing in {languages}.': 'العنوان ناقص باللغة {languages}.',
  'The title is missing.': 'العنوان ناقص.',
  Theme: 'المظهر',
  'There are none just now.': 'لا شيء منها الآن.',
  'There are two letters in one language for the same targets.':
    'هناك رسالتان باللغة نفسها للمرسَل إليهم أنفسهم.',
  'There is neither a letter nor a point to make: readers have only the summary.':
    'لا توجد رسالة ولا نقطة للذكر: ليس لدى القرّاء إلا الملخّص.',
  'There is no case yet. Editors write the first one.':
    'لا توجد قضية بعد. يكتب المحرّرون القضية الأولى.',
  'There is no case yet. Write the first one here, or let a document be made into a draft: whoever looks after the server runs this there.':
    'لا توجد قضية بعد. اكتبوا الأولى هنا، أو دعوا وثيقة تُحوَّل إلى مسودة: يشغّل القائم على الخادم هذا الأمر عليه.',
  'There is no deadline: the case stays open until it is stopped.':
    'لا يوجد موعد نهائي: تبقى القضية مفتوحة إلى أن تُوقَف.',
  'There is no letter in {language} for {names}.': 'لا توجد رسالة باللغة {language} إلى {names}.',
  'There is no letter in {language}, a preferred language.':
    'لا توجد رسالة باللغة {language}، وهي لغة مفضّلة.',
  'There is no letter to be seen: nobody can be written to here.':
    'لا توجد رسالة لعرضها: لا يمكن الكتابة إلى أحد هنا.',
  'There is no model letter: readers write in their own words between salutation and closing.':
    'لا توجد رسالة نموذجية: يكتب القرّاء بكلماتهم بين التحية والخاتمة.',
  'There is no newsletter block now: the case is not public, or the server did not answer.':
    'لا يوجد جدول للنشرة البريدية الآن: القضية غير منشورة، أو لم يستجب الخادم.',
  'There is no safety note, neither here nor in the settings.':
    'لا توجد ملاحظة سلامة، لا هنا ولا في الإعدادات.',
  'There is no such case, or it is in the trash.': 'لا توجد قضية كهذه، أو هي في سلة المهملات.',
  'There is no such case.': 'لا توجد قضية كهذه.',
  'There is nobody to write to yet.': 'لا يوجد بعد مَن يُكتب إليه.',
  'There is nobody to write to yet. Targets are kept once, and used in every case.':
    'لا يوجد بعد مَن يُكتب إليه. يُحفظ المرسَل إليهم مرة واحدة، ويُستخدمون في كل قضية.',
  'There is nothing at this address.': 'لا شيء على هذا العنوان.',
  'These are more than {most}: filter the list, and export it in parts.':
    'عددها أكثر من {most}: صفّوا القائمة، وصدّروها على أجزاء.',
  'These are the ones with the most letters. The download has all.':
    'هذه هي ذات العدد الأكبر من الرسائل. الملف المنزَّل يضم الكل.',
  'These rows were not taken, and nothing of them is saved. Mend them in your file and import it once more: rows that are saved already stay as they are.':
    'لم تُقبل هذه الصفوف، ولم يُحفظ منها شيء. أصلحوها في ملفكم واستوردوه مرة أخرى: الصفوف المحفوظة تبقى كما هي.',
  'These texts have no place in the form any more. Copy what you need of them.':
    'لم يعد لهذه النصوص مكان في الاستمارة. انسخوا منها ما تحتاجون إليه.',
  'This cannot be checked now: the server does not answer.':
    'لا يمكن التحقّق من هذا الآن: الخادم لا يستجيب.',
  'This case cannot be published yet.': 'لا يمكن نشر هذه القضية بعد.',
  'This case has never been published: change what is written here instead.':
    'لم تُنشر هذه القضية قط: غيّروا ما هو مكتوب هنا بدلًا من ذلك.',
  'This case has no address yet. Give it a reference and a country, or an address (slug), and save it.':
    'ليس لهذه القضية عنوان بعد. أدخلوا لها رقمًا مرجعيًا وبلدًا، أو عنوانًا (slug)، واحفظوها.',
  'This case has no deadline: readers can write until it is stopped. To give it one, use its form.':
    'ليس لهذه القضية موعد نهائي: يمكن للقرّاء الكتابة إلى أن تُوقَف. لتحديد موعد لها استخدموا استمارتها.',
  'This case is not public: readers see it in what you hand out only after it is published. Its address can still change until then, and a snippet does not follow.':
    'هذه القضية غير منشورة: لا يراها القرّاء فيما توزّعونه إلا بعد نشرها. وحتى ذلك الحين قد يتغيّر عنوانها، ولا تتبعه شيفرة التضمين.',
  'This case is not published: change the deadline in its form.':
    'هذه القضية غير منشورة: غيّروا الموعد النهائي في استمارتها.',
  'This case is stopped. The draft of an update is made that follows the stop and holds what was last to be sent, in every language. Once you publish it, the case is open again.':
    'هذه القضية موقوفة. تُنشأ مسودة تحديث يتبع الإيقاف ويضم آخر ما كان يُرسل، بكل اللغات. ومتى نشرتموه عادت القضية مفتوحة.',
  'This case is unlisted. Whoever has its address may embed it; it still stands in no list, feed or search engine.':
    'هذه القضية غير مدرجة. يمكن لمَن لديه عنوانها أن يضمّنها؛ ومع ذلك لا ترد في أي قائمة أو موجز أو محرك بحث.',
  'This case was changed meanwhile, so nothing was approved. Reload it and look it through again.':
    'تغيّرت هذه القضية في هذه الأثناء، فلم تُسجَّل أي موافقة. أعيدوا تحميلها وراجعوها من جديد.',
  'This form is in {language}, which is not yours to change. Yours are {languages}. Choose one of them above the form.':
    'هذه الاستمارة باللغة {language}، وليس لكم تغييرها. لغاتكم هي {languages}. اختاروا إحداها أعلى الاستمارة.',
  'This is a preview: nothing is opened and nothing is sent.':
    'هذه معاينة: لا يُفتح شيء ولا يُرسل شيء.',
  'This is a stop: it has no deadline. To open the case again make an update.':
    'هذا إيقاف: ليس له موعد نهائي. لفتح القضية من جديد أنشئوا تحديثًا.',
  'This is an update, but follows no notice: choose the one that it updates.':
    'هذا تحديث، لكنه لا يتبع أي إشعار: اختاروا الإشعار الذي يحدّثه.',
  'This letter goes to none of the targets.': 'لا تصل هذه الرسالة إلى أي من المرسَل إليهم.',
  'This link does not open this draft. Ask whoever sent it for a new one.':
    'لا يفتح هذا الرابط هذه المسودة. اطلبوا رابطًا جديدًا ممّن أرسله.',
  'This link has expired. Ask whoever sent it for a new one.':
    'انتهت صلاحية هذا الرابط. اطلبوا رابطًا جديدًا ممّن أرسله.',
  'This preview cannot be shown': 'لا يمكن عرض هذه المعاينة',
  'This text is in a language that is not yours to change ({language}). Yours are {languages}. Your own texts are saved once it is as it was.':
    'هذا النص بلغة ليس لكم تغييرها ({language}). لغاتكم هي {languages}. تُحفظ نصوصكم متى عاد كما كان.',
  'This text is too long to be shown while typing.': 'هذا النص أطول من أن يُعرض أثناء الكتابة.',
  To: 'إلى',
  'To be published: {time}': 'سيُنشر: {time}',
  'To be unpublished: {time}': 'سيُلغى نشره: {time}',
  'To look at': 'ما يُستحسن النظر فيه',
  'To {name}, in {language}': 'إلى {name}، باللغة {language}',
  'Too long for a link: readers copy the letter, and paste it into their mail program.':
    'أطول من أن يتّسع لها رابط: ينسخ القرّاء الرسالة ويلصقونها في برنامج البريد لديهم.',
  'Translates into': 'يترجم إلى',
  'Translator: drafts of texts in their languages': 'مترجم: مسودات النصوص بلغاته',
  'Translators save drafts; an editor restores earlier versions.':
    'المترجمون يحفظون المسودات؛ والمحرّر هو مَن يستعيد النسخ السابقة.',
  'Translators save one language at a time.': 'يحفظ المترجمون لغة واحدة في كل مرة.',
  'Try again': 'حاولوا مرة أخرى',
  'Two persons are needed to publish, and nobody else here may approve. Add another editor under “Users”, or switch “Two persons” off in the settings. Until then it can be saved as a draft.':
    'يلزم شخصان للنشر، ولا أحد غيركم هنا يمكنه الموافقة. أضيفوا محرّرًا آخر تحت «المستخدمون»، أو أوقفوا خيار «شخصان» في الإعدادات. وحتى ذلك الحين يمكن الحفظ كمسودة.',
  'Two persons for what is published': 'شخصان لما يُنشر',
  'Until now: {day}': 'حتى الآن: {day}',
  'Update this case': 'تحديث هذه القضية',
  'Update this case…': 'تحديث هذه القضية…',
  Welcome: 'مرحبًا',
  'What became of it': 'ما آل إليه الأمر',
  'What changed in how it is reached': 'ما تغيّر في طرق الوصول إليه',
  'What differs from the template “{name}”': 'ما يختلف عن القالب «{name}»',
  'What is typed could not be drawn. Save the draft, and open the preview again.':
    'تعذّر عرض ما كُتب. احفظوا المسودة، وافتحوا المعاينة من جديد.',
  'What to see': 'ما تريدون رؤيته',
  'Who writes, as they sign': 'مَن يكتب، كما يوقّع',
  'Whose numbers they read. Empty: none.': 'الشريك الذي يقرأون أرقامه. إن تُرك فارغًا: لا أحد.',
  'Why it was not taken': 'لماذا لم يُقبل',
  'With the plugin: for the classic editor.': 'مع الإضافة: للمحرّر التقليدي.',
  'With the plugin: pasted into the code editor, it is the block “Take Action”.':
    'مع الإضافة: عند لصقه في محرّر الشيفرة يصبح المكوّن «Take Action».',
  'Without a partner’s key': 'بلا مفتاح شريك',
  WordPress: 'WordPress',
  'Work at hand': 'العمل الجاري',
  'Write the first case': 'كتابة القضية الأولى',
  'You are editing in the letter’s own language: it needs no gloss.':
    'تحرّرون بلغة الرسالة نفسها: لا حاجة إلى بيان مضمونها.',
  'You are no longer signed in. Sign in again to go on seeing what you type.':
    'لم تعودوا مسجّلي الدخول. سجّلوا الدخول من جديد لمتابعة رؤية ما تكتبون.',
  'You are signed out, so nothing is saved any more. Your text stays in this form: sign in in another tab, come back here, and save it.':
    'سُجّل خروجكم، فلم يعد يُحفظ شيء. يبقى نصكم في هذه الاستمارة: سجّلوا الدخول في تبويب آخر، وعودوا إلى هنا، واحفظوه.',
  'You edited this case last, so somebody else must approve it.':
    'أنتم آخر مَن حرّر هذه القضية، فيجب أن يوافق عليها غيركم.',
  'You edited this case last, so somebody else must approve it. Save it as a draft and ask another editor to open it and press “Approve”; then publish it.':
    'أنتم آخر مَن حرّر هذه القضية، فيجب أن يوافق عليها غيركم. احفظوها كمسودة واطلبوا من محرّر آخر أن يفتحها ويضغط «موافقة»؛ ثم انشروها.',
  'Your browser does not let the link be copied: select it, and copy it yourself.':
    'لا يسمح متصفحكم بنسخ الرابط: حدّدوه، وانسخوه بأنفسكم.',
  'Your latest changes are not saved yet. Close this, save them, and come back.':
    'لم تُحفظ تغييراتكم الأخيرة بعد. أغلقوا هذا، واحفظوها، ثم عودوا.',
  'Your session ended before this was saved. This tab has kept what you wrote.':
    'انتهت جلستكم قبل حفظ هذا. احتفظ هذا التبويب بما كتبتموه.',
  'Yours to change are the texts in {languages}, and the letters in those languages. All else is an editor’s.':
    'يمكنكم تغيير النصوص باللغة {languages}، والرسائل بها. وكل ما عداها من شأن المحرّر.',
  'in care of {name}': 'عن طريق {name}',
  others: 'غيرها',
  published: 'منشورة',
  'too long': 'أطول من اللازم',
  'two steps': 'خطوتان',
  '{label}: empty': '{label}: فارغ',
  '{length} of {budget}': '{length} من {budget}',
  '{name} cannot be written to. Give an address, a number or a web form, or a mission in whose care they are.':
    'لا يمكن الكتابة إلى {name}. أدخلوا عنوانًا أو رقمًا أو استمارة إلكترونية، أو بعثة تُرسل الرسائل عن طريقها.',
  '{name} cannot be written to. The mission in whose care they are has no address, number or web form.':
    'لا يمكن الكتابة إلى {name}. فالبعثة التي تُرسل الرسائل عن طريقها ليس لها عنوان ولا رقم ولا استمارة إلكترونية.',
  '{name} changed this case while you were writing, so yours was not saved over it. Your text is still in this form. Press “Reload and keep my text” beside it.':
    'حُفظت تغييرات من {name} في هذه القضية أثناء كتابتكم، فلم يُحفظ نصكم فوقها. ما زال نصكم في هذه الاستمارة. اضغطوا «إعادة التحميل مع الاحتفاظ بنصي» بجانبه.',
  '{name} has changed this case since you opened it, so yours is not saved over it. Your text is still in this form.':
    'حُفظت تغييرات من {name} في هذه القضية منذ فتحتموها، فلا يُحفظ نصكم فوقها. ما زال نصكم في هذه الاستمارة.',
  '{name} has no pronouns yet.': 'لم تُحدَّد ضمائر {name} بعد.',
  '{name} has no salutation in {language}.': 'لا توجد تحية باللغة {language} للمرسَل إليه {name}.',
  '{name}: {sum} letters; most on one day: {most}, on {day}':
    '{name}: مجموع الرسائل {sum}؛ وأكثرها في يوم واحد: {most}، في {day}',
  '{n} things stand in the way of publishing.': 'أمور تعوق النشر، عددها {n}.',
  '{when}, by {name}': '{when}، من {name}',
  '“{address}” of {name} is the organisation’s own.':
    '«{address}» لدى {name} هو عنوان المنظمة نفسها.',
  '“{address}” of {name} may be the organisation’s own: it is at {host}.':
    '«{address}» لدى {name} قد يكون عنوان المنظمة نفسها: فهو على {host}.',
  '“{column}” has {count} characters, and at most {most} fit.':
    'في «{column}» عدد الأحرف {count}، والحد الأقصى {most}.',
  '“{email}” of {name} is not an e-mail address.': '«{email}» لدى {name} ليس عنوان بريد إلكتروني.',
  '“{field}” is no text, so it is not yours to change. Undo that, and your texts can be saved.':
    '«{field}» ليس نصًا، فليس لكم تغييره. تراجعوا عن ذلك، ويمكن عندئذ حفظ نصوصكم.',
  '“{name}” is here already: to change it, write its id “{id}” into the row.':
    '«{name}» موجود هنا من قبل: لتغييره اكتبوا معرّفه «{id}» في الصف.',
  '“{name}”, in care of whom it is, is no mission that is kept here.':
    '«{name}»، الذي تُرسل الرسائل عن طريقه، ليس بعثة محفوظة هنا.',
  '“{name}”, in care of whom it is, is the name of several missions: write the id in brackets after it, as in “{example}”.':
    '«{name}»، الذي تُرسل الرسائل عن طريقه، اسم لعدة بعثات: اكتبوا المعرّف بعده بين قوسين معقوفين، كما في «{example}».',
  '“{number}” of {name} has no country code: write it like +7 …':
    '«{number}» لدى {name} بلا رمز بلد: اكتبوه هكذا: ‎+7 …',
  '“{number}” of {name} is not a fax number.': '«{number}» لدى {name} ليس رقم فاكس.',
  '“{number}” of {name} is not a phone number.': '«{number}» لدى {name} ليس رقم هاتف.',
  '“{text}” is not a country: write its code of two letters, such as KZ, or its name.':
    '«{text}» ليس بلدًا: اكتبوا رمزه المكوّن من حرفين، مثل KZ، أو اسمه.',
  '“{text}” is not a handle in social media: write “network | handle | https://…”, each on a line of its own.':
    '«{text}» ليس حسابًا على وسائل التواصل الاجتماعي: اكتبوا «‎network | handle | https://…‎»، كل حساب في سطر مستقل.',
  '“{text}” is not a kind of target: write “official” or “mission”.':
    '«{text}» ليس نوعًا من المرسَل إليهم: اكتبوا «official» أو «mission».',
  '“{value}” is not a colour. Write it like #b3261e.': '«{value}» ليس لونًا. اكتبوه هكذا: ‎#b3261e.',
  'From the document': 'من الوثيقة',
  'The document holds none of the headings of an urgent action, so nothing could be read from it.':
    'لا تحتوي الوثيقة على أي من عناوين التحرك العاجل، فتعذّرت قراءة أي شيء منها.',
  'the document holds several actions; only the first was read.':
    'تحتوي الوثيقة على عدة تحركات؛ ولم يُقرأ منها إلا الأول.',
  'no closing was found.': 'لم يُعثر على خاتمة.',
  'the document gives no subject.': 'لا تذكر الوثيقة موضوعًا.',
  'taken from the demands that the letter sets off.': 'أُخذت من المطالب التي تبرزها الرسالة.',
  'no salutation was found for “{name}”.': 'لم يُعثر على تحية افتتاحية لـ«{name}».',
  'taken to be {country}, which the text names most.':
    'البلد المفترض: {country}، وهو الأكثر ذكرًا في النص.',
  'day and month of {date} could be the other way round.': 'قد يكون اليوم والشهر معكوسين ({date}).',
  'passed over “{text}”, which names nobody.': 'جرى تجاوز «{text}»، إذ لا يُسمّى فيه أحد.',
  '“{name}” is not a language that is known here.': 'ليست «{name}» لغة معروفة هنا.',
  'whether this is a first notice, an update or a stop was not found.':
    'لم يتبيّن هل هذا إشعار أول أم تحديث أم إيقاف.',
  'no headline was found.': 'لم يُعثر على عنوان.',
  'no summary was found.': 'لم يُعثر على ملخّص.',
  'no country was found.': 'لم يُعثر على بلد.',
  'no reference such as “UA 24/22” was found.': 'لم يُعثر على رقم مرجعي مثل «UA 24/22».',
  'no index number was found.': 'لم يُعثر على رقم الوثيقة.',
  'no date of issue was found.': 'لم يُعثر على تاريخ الإصدار.',
  'no names of people were found.': 'لم يُعثر على أسماء أشخاص.',
  'no letter was found.': 'لم يُعثر على رسالة.',
  'no preferred language was found.': 'لم يُعثر على لغة مفضّلة.',
  'no deadline was found.': 'لم يُعثر على موعد نهائي.',
  'none, as a stop has none.': 'لا أحد، فالإيقاف لا مرسَل إليهم فيه.',
  'no target was found.': 'لم يُعثر على مرسَل إليه.',
  'taken for a stop, although another line calls it an update.':
    'اعتُبر إيقافًا، مع أن سطرًا آخر يسمّيه تحديثًا.',
  'taken for a stop, although another line calls it a first notice.':
    'اعتُبر إيقافًا، مع أن سطرًا آخر يسمّيه إشعارًا أول.',
  'taken for an update, although another line calls it a first notice.':
    'اعتُبر تحديثًا، مع أن سطرًا آخر يسمّيه إشعارًا أول.',
  'taken for an update, since it names an earlier action.': 'اعتُبر تحديثًا، لأنه يذكر تحركًا سابقًا.',
  'taken for a stop, since the document asks for no further action.':
    'اعتُبر إيقافًا، لأن الوثيقة لا تطلب أي تحرك آخر.',
  'the message is the summary; choose the outcome and check the message.':
    'الرسالة إلى القرّاء هي الملخّص؛ اختاروا النتيجة وراجعوا الرسالة.',
  'name and office of “{name}” could not be told apart with certainty.':
    'تعذّر التمييز على وجه اليقين بين الاسم والمنصب في «{name}».',
  'which country “{name}” represents was not found.': 'لم يتبيّن أي بلد تمثّله «{name}».',
  'where “{name}” stands was not found, nor for which readers it is.':
    'لم يتبيّن أين مقرّ «{name}»، ولا لأي قرّاء هي.',
  '“{name}” was taken to stand in {country} and to be accredited there.':
    'افتُرض أن مقرّ «{name}» واعتمادها في البلد التالي: {country}.',
  '“{name}” was taken to stand in {country}.': 'افتُرض أن مقرّ «{name}» في البلد التالي: {country}.',
  'the country was added to the address of “{name}”.': 'أُضيف البلد إلى عنوان «{name}».',
  'the e-mail address of “{name}” is hidden or missing in the document.':
    'عنوان البريد الإلكتروني لـ«{name}» مخفيّ في الوثيقة أو غير مذكور فيها.',
  'no address or channel was found for “{name}”.': 'لم يُعثر على عنوان أو قناة لـ«{name}».',
  'The document has more than {megabytes} MB; it should be some pages of text.':
    'حجم الوثيقة أكبر من {megabytes} ميغابايت؛ ينبغي أن تكون بضع صفحات من النص.',
  '“{name}” is a file of another kind ({kind}), which is not read yet. Save it as Markdown or plain text (.md, .txt).':
    'الملف «{name}» من نوع آخر ({kind})، وهو نوع لا يُقرأ بعد. احفظوه بصيغة Markdown أو كنص عادي (‎.md, .txt‎).',
  'The document is empty.': 'الوثيقة فارغة.',
  'The document is not a text.': 'الوثيقة ليست نصًا.',
  Reload: 'إعادة التحميل',
  'This case was changed since you opened it, so what you see is not what would be approved. Reload it and look it through again.':
    'تغيّرت هذه القضية منذ فتحتموها، فما ترونه ليس ما ستتم الموافقة عليه. أعيدوا تحميلها وراجعوها من جديد.',
  'It is done. What you typed is still in this form: save it, then reload the page.':
    'تم الأمر. ما كتبتموه ما زال في هذه الاستمارة: احفظوه، ثم أعيدوا تحميل الصفحة.',
  'Send JSON: {"mark": "…"}, as “approval” gave it.':
    'أرسلوا JSON: ‎{"mark": "…"}‎، كما ورد من «approval».',
  'Only editors import documents.': 'المحرّرون وحدهم يستوردون الوثائق.',
  'This is more than a case’s form sends.': 'هذا أكثر مما ترسله استمارة قضية.',
  'Only those who work with cases see this.': 'لا يرى هذا إلا مَن يعملون على القضايا.',
  'Send JSON: {"id": "…"} or {"form": {…}}.': 'أرسلوا JSON: ‎{"id": "…"}‎ أو ‎{"form": {…}}‎.',
  'Only editors see how many letters were sent.': 'المحرّرون وحدهم يرون عدد الرسائل المرسلة.',
  'Ask with by=day, by=case or by=partner.': 'اطلبوا مع by=day أو by=case أو by=partner.',
  'Ask with format=csv, or without format.': 'اطلبوا مع format=csv أو من دون format.',
  'no case here has the reference {reference}; choose the previous notice yourself.':
    'لا توجد هنا قضية تحمل الرقم المرجعي {reference}؛ اختاروا الإشعار السابق بأنفسكم.',
  'several cases here have the reference {reference}; choose the previous notice yourself.':
    'توجد هنا عدة قضايا تحمل الرقم المرجعي {reference}؛ اختاروا الإشعار السابق بأنفسكم.',
  'no notice of {reference} is published here; choose the previous notice yourself.':
    'لا يوجد هنا إشعار منشور يحمل الرقم المرجعي {reference}؛ اختاروا الإشعار السابق بأنفسكم.',
  '{slug} was issued later than this document; choose the previous notice yourself.':
    'صدر الإشعار {slug} بعد هذه الوثيقة؛ اختاروا الإشعار السابق بأنفسكم.',
  '{slug} was taken for the previous notice, by its reference {reference}.':
    'اعتُبر {slug} الإشعار السابق، استنادًا إلى رقمه المرجعي {reference}.',
  'the document is in {language}, for which there is no locale here; its texts were saved in the default language. Translate them before you publish.':
    'الوثيقة باللغة {language}، وهي لغة غير مُعدّة هنا؛ حُفظت نصوصها باللغة الافتراضية. ترجموها قبل النشر.',
  'the document is in {language}, for which there is no locale here; its texts were saved in the one language that there is. See that it is this one.':
    'الوثيقة باللغة {language}، وهي لغة غير مُعدّة هنا؛ حُفظت نصوصها باللغة الوحيدة الموجودة. تأكّدوا من أنها لغة الوثيقة.',
  '“{name}” is new, and its name and office stand in the default language as the document has them, in {language}; translate them.':
    'المرسَل إليه «{name}» جديد، واسمه ومنصبه واردان باللغة الافتراضية كما جاءا في الوثيقة، باللغة {language}؛ ترجموهما.',
  'Send JSON: {"targets": [{"target": "ID", "role": "primary"}]}.':
    'أرسلوا JSON: ‎{"targets": [{"target": "ID", "role": "primary"}]}‎.',
  'Send JSON: {"template": "ID", "lang": "en"}.': 'أرسلوا JSON: ‎{"template": "ID", "lang": "en"}‎.',
  'There is no such template any more.': 'لم يعد هذا القالب موجودًا.',
  'Ask with days=7, 30, 90 or all.': 'اطلبوا مع days=7 أو 30 أو 90 أو all.',
  'Import a document…': 'استيراد وثيقة…',
  'Import a document': 'استيراد وثيقة',
  'The draft is made. Look at what the document left open.':
    'أُنشئت المسودة. راجعوا ما تركته الوثيقة دون جواب.',
  'A draft is made with everything that is found: the case, its targets and its letter. What is not found or uncertain stands beside the draft. Nothing is published.':
    'تُنشأ مسودة بكل ما يُعثر عليه: القضية والمرسَل إليهم والرسالة. وما لا يُعثر عليه أو كان غير مؤكّد يظهر بجانب المسودة. لا يُنشر شيء.',
  Document: 'الوثيقة',
  'Markdown or plain text (.md, .txt).': 'ملف Markdown أو نص عادي (‎.md, .txt‎).',
  'Or its text, pasted': 'أو نصّها ملصقًا',
  'This document was imported before, and its case lies in the trash. Nothing was made.':
    'استُوردت هذه الوثيقة من قبل، وقضيتها في سلة المهملات. لم يُنشأ شيء.',
  'This document was imported before. Nothing was made.':
    'استُوردت هذه الوثيقة من قبل. لم يُنشأ شيء.',
  'Open that case': 'فتح تلك القضية',
  'Reading…': 'جارٍ القراءة…',
  'What was not found or uncertain, until you have looked at it:':
    'ما لم يُعثر عليه أو كان غير مؤكّد، إلى أن تراجعوه:',
  'Looked at: {field}, {text}': 'تمت مراجعته: {field}، {text}',
  'Looked at': 'تمت مراجعته',
  'You are no longer signed in.': 'لم تعودوا مسجّلي الدخول.',
  'Sign in again': 'تسجيل الدخول من جديد',
  'Somebody else had changed this, so it was loaded anew. This tab has kept what you wrote.':
    'كان شخص آخر قد غيّر هذا، فأُعيد تحميله. احتفظ هذا التبويب بما كتبتموه.',
  'What you wrote is back in the form. Look it through and save it.':
    'عاد ما كتبتموه إلى الاستمارة. راجعوه واحفظوه.',
  'This could not be kept. Look at it once more:': 'تعذّر الاحتفاظ بهذا. راجعوه مرة أخرى:',
  'Too many tallies for this period. Choose a shorter one.':
    'الإحصاءات كثيرة جدًا لهذه الفترة. اختاروا فترة أقصر.',
  '“{text}”': '«{text}»',
  'Choose how the case ended.': 'اختاروا كيف انتهت القضية.',
  'This cannot be checked: you are signed out. Sign in again in another tab.':
    'لا يمكن التحقّق من هذا: انتهت جلستكم. سجّلوا الدخول من جديد في علامة تبويب أخرى.',
  'This cannot be checked: you may not do that.': 'لا يمكن التحقّق من هذا: لا يحقّ لكم ذلك.',
  'This cannot be checked: the case is too large.': 'لا يمكن التحقّق من هذا: القضية أكبر من اللازم.',
  'This cannot be checked: the server does not understand what was sent. Reload the page.':
    'لا يمكن التحقّق من هذا: الخادم لا يفهم ما أُرسل. أعيدوا تحميل الصفحة.',
  'What the template has of subject, letter, closing and short text replaces that of this letter. Where its text is replaced, the translation for readers in the language you are editing is emptied; those in other languages stay, and you must mend them there. What stands here now stays in the case’s earlier versions.':
    'ما في القالب من موضوع ورسالة وخاتمة ونص قصير يحلّ محلّ ما في هذه الرسالة. وإذا استُبدل نصّها أُفرغت الترجمة المخصّصة للقرّاء باللغة التي تحرّرونها؛ أمّا الترجمات باللغات الأخرى فتبقى، وعليكم تصحيحها هناك. وما يرد هنا الآن يبقى في نسخ القضية السابقة.',
  'The short text in {language} is too long for {networks}.':
    'النص القصير ({language}) أطول من اللازم على {networks}.',
  'The title has {length} characters, and at most {most} are taken.':
    'عدد أحرف العنوان: {length}، والحد الأقصى {most}.',
  'The server does not answer': 'الخادم لا يستجيب',
  'Your latest changes are not saved yet. Save them, then press this again.':
    'لم تُحفظ تعديلاتكم الأخيرة بعد. احفظوها ثم اضغطوا هنا من جديد.',
  'Paragraphs of the letter ({letter}): {letters}, of its translation for readers ({gloss}): {translated}. Is it still of this letter?':
    'عدد فقرات الرسالة ({letter}): {letters}، وعدد فقرات ترجمتها للقرّاء ({gloss}): {translated}. هل ما زالت ترجمة هذه الرسالة؟',
  'There is no translation yet into {languages}.': 'لا توجد ترجمة بعد إلى هذه اللغات: {languages}.',
}
