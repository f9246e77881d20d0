import type { Table } from './tables.ts'

/** The admin's sentences in Russian. */
export const RU: Table = {
  Case: 'Дело',
  Cases: 'Дела',
  'Urgent actions': 'Срочные акции',
  'An urgent action: what happened to whom, whom to write to, what to write, until when.':
    'Срочная акция: что и с кем произошло, кому писать, что писать и до какого дня.',
  Title: 'Заголовок',
  'The headline of the box and the page: what is asked, for whom.':
    'Заголовок блока и страницы: чего мы требуем и для кого.',
  Summary: 'Краткое изложение',
  'What happened and why it matters, in one or two paragraphs.':
    'Что произошло и почему это важно, в одном-двух абзацах.',
  People: 'Люди',
  Person: 'Человек',
  'Whom the case is about. Leave it empty where nobody may be named.':
    'О ком это дело. Оставьте пустым, если никого нельзя называть.',
  'Name or description': 'Имя или описание',
  'For example a name, or “four others, unnamed”.':
    'Например, имя или «ещё четверо, имена не названы».',
  'Name in its own script': 'Имя в исходном написании',
  Pronouns: 'Местоимения',
  'she, her': 'она, её',
  'Points to make': 'О чём написать',
  Point: 'Тезис',
  Points: 'Тезисы',
  'What to ask for: the help for readers who write in their own words.':
    'О чём просить: подсказка тем, кто пишет своими словами.',
  'Safety note': 'О безопасности',
  'Stands before the writing. Who should think twice, and how to write safely. Empty: the organisation’s own note.':
    'Стоит перед письмом. Кому следует подумать дважды и как писать безопасно. Пусто: общее предупреждение организации.',
  'Additional information': 'Дополнительные сведения',
  'The longer story, for the hosted page.': 'Более подробная история, для страницы дела.',
  Targets: 'Адресаты',
  'Whom to write to, in the order in which readers see them.':
    'Кому писать, в том порядке, в котором их видят читатели.',
  Target: 'Адресат',
  Role: 'Роль',
  'Primary: the letter is for them': 'Основной: письмо предназначено ему',
  'Additional: a letter of their own': 'Дополнительный: отдельное письмо',
  'Copy: gets the primary’s letter': 'Копия: получает письмо основному адресату',
  Salutations: 'Обращения',
  Salutation: 'Обращение',
  'Only where this case needs another salutation than the target’s own.':
    'Только если в этом деле нужно не то обращение, что обычно у адресата.',
  Language: 'Язык',
  'Dear Mr President,': 'Уважаемый господин Президент!',
  'Suspended channels': 'Закрытые способы',
  'Suspended channel': 'Закрытый способ',
  'Ways that must not or cannot be used now.':
    'Способы, которыми сейчас нельзя или невозможно воспользоваться.',
  Channel: 'Способ',
  'E-mail': 'Электронная почта',
  Post: 'Обычная почта',
  Fax: 'Факс',
  Phone: 'Телефон',
  'Social media': 'Социальные сети',
  'Web form': 'Форма на сайте',
  'Why, and what to do instead': 'Почему, и что делать вместо этого',
  'Post is suspended: write to the embassy.': 'Почта не ходит: пишите в посольство.',
  'Preferred languages': 'Предпочтительные языки',
  'The languages to address the targets in, the best one first.':
    'Языки, на которых обращаться к адресатам, лучший первым.',
  'One may also write in one’s own language': 'Можно писать и на своём языке',
  Letters: 'Письма',
  'One letter a language and, where it differs, one for certain targets. A case may have none: then the points and salutations serve.':
    'Одно письмо на каждый язык и, если оно отличается, отдельное для некоторых адресатов. В деле может не быть ни одного: тогда служат тезисы и обращения.',
  Letter: 'Письмо',
  'From a template': 'По шаблону',
  'Copies the template’s texts as they are now into what is still empty here; choose anew to copy once more. Later changes of the template do not reach this letter. Only templates in the letter’s language are offered.':
    'Копирует нынешние тексты шаблона во всё, что здесь ещё пусто; выберите заново, чтобы скопировать ещё раз. Дальнейшие изменения шаблона этого письма не коснутся. Предлагаются только шаблоны на языке письма.',
  'Only for': 'Только для',
  'Empty: for every target.': 'Пусто: для всех адресатов.',
  Subject: 'Тема',
  'Without salutation and closing: those are added for each target.':
    'Без обращения и заключения: они добавляются для каждого адресата.',
  Closing: 'Заключение',
  'For example “Yours sincerely,”.': 'Например, «С уважением,».',
  'Short text for social media': 'Короткий текст для социальных сетей',
  'What the letter says': 'О чём говорится в письме',
  'The same letter in the language that you are editing in now, for readers who do not read the letter’s.':
    'То же письмо на языке, на котором вы сейчас работаете, для читателей, не знающих языка письма.',
  Deadline: 'Срок',
  'Last day to write': 'Последний день для писем',
  'Ends at the end of this day in the organisation’s time zone. Empty: no deadline.':
    'Истекает в конце этого дня по часовому поясу организации. Пусто: без срока.',
  'After the deadline': 'После срока',
  'Shown when the deadline has passed, with the offices to ask. Empty: the organisation’s own text.':
    'Показывается по истечении срока, вместе с отделениями, куда можно обратиться. Пусто: общий текст организации.',
  Notices: 'Сообщения',
  'An update or a stop follows an earlier notice. Whoever embedded the earlier one is shown the newest.':
    'Обновление или остановка следует за более ранним сообщением. Кто встроил раннее, тому показывается самое новое.',
  'Previous notice': 'Предыдущее сообщение',
  'The notice that this one updates or stops. A stop that follows none stops only the boxes that bear its own address (slug).':
    'Сообщение, которое это обновляет или останавливает. Остановка, которая ни за чем не следует, останавливает только блоки с её собственным адресом (slug).',
  'Previous notice on another site': 'Предыдущее сообщение на другом сайте',
  Address: 'Адрес',
  'Date of issue': 'Дата выпуска',
  Stop: 'Остановка',
  'Once published, no box of this notice, nor of any that it follows, offers a letter any more. Where it follows none, that is said only in boxes that bear its own address (slug): the boxes of every other case stay open.':
    'После публикации ни один блок этого сообщения и тех, за которыми оно следует, больше не предлагает писем. Если оно ни за чем не следует, об этом говорится только в блоках с его собственным адресом (slug): блоки всех других дел остаются открытыми.',
  Outcome: 'Исход',
  'Good news': 'Хорошая новость',
  'Bad news': 'Печальная новость',
  'Neither: letters would do harm, or no longer help':
    'Ни то ни другое: письма повредили бы или уже не помогут',
  'Message to the readers': 'Сообщение читателям',
  'Answer again, although the newer notice was withdrawn':
    'Снова отвечать, хотя более новое сообщение отозвано',
  'When a newer notice is unpublished or trashed, this one stays silent, so that no older letter comes back by itself. Tick and publish to let it answer on purpose, once: it falls silent again where a newer notice is withdrawn later.':
    'Когда более новое сообщение снято с публикации или перемещено в корзину, это молчит, чтобы ни одно старое письмо не вернулось само. Отметьте и опубликуйте, чтобы оно ответило намеренно, один раз: оно снова замолчит, если позже будет отозвано более новое.',
  'Answers again since': 'Снова отвечает с',
  'Where no newer notice has been published or withdrawn since then.':
    'Если с тех пор не было опубликовано или отозвано более новое сообщение.',
  Source: 'Источник',
  'The document that this case was made from, in its own words. Never published.':
    'Документ, из которого создано это дело, дословно. Никогда не публикуется.',
  File: 'Файл',
  'Text of the document': 'Текст документа',
  Notice: 'Сообщение',
  'First notice': 'Первое сообщение',
  Update: 'Обновление',
  'Stop: no more letters': 'Остановка: писем больше не нужно',
  Country: 'Страна',
  'Whose authorities are written to.': 'Властям какой страны пишут.',
  Reference: 'Номер акции',
  'Index number': 'Индекс документа',
  'Address (slug)': 'Адрес (slug)',
  'Proposed from reference and country. Never put a person’s name here: addresses stay in logs for good.':
    'Предлагается по номеру акции и стране. Никогда не указывайте здесь имя человека: адреса навсегда остаются в журналах.',
  'Show the number of letters': 'Показывать число писем',
  'After a letter the box tells how many have been sent so far.':
    'После письма блок сообщает, сколько уже отправлено.',
  Listed: 'В списках',
  'Unlisted: in no list, feed or search engine; only whoever has the address finds it.':
    'Если не отмечено: ни в одном списке, ленте или поисковике; находит только тот, у кого есть адрес.',
  'Letter template': 'Шаблон письма',
  'Letter templates': 'Шаблоны писем',
  'Letters to begin with. A case gets a copy; later changes here reach no case.':
    'Письма для начала. Дело получает копию; дальнейшие изменения здесь ни одного дела не коснутся.',
  Name: 'Название',
  'For editors only: what the letter is for.': 'Только для редакторов: для чего это письмо.',
  'Without salutation and closing.': 'Без обращения и заключения.',
  'For a letter in one’s own words.': 'Для письма своими словами.',
  Tally: 'Подсчёт',
  Tallies: 'Подсчёты',
  'How many letters went through which channel, as readers said it themselves.':
    'Сколько писем каким способом отправлено, по словам самих читателей.',
  Day: 'День',
  Partner: 'Партнёр',
  Directory: 'Справочник',
  'Officials and missions to whom letters go. One target serves many cases.':
    'Должностные лица и представительства, которым идут письма. Один адресат служит многим делам.',
  Honorific: 'Титул',
  Office: 'Отделение',
  'President of …, Embassy of …': 'Президент …, Посольство …',
  Kind: 'Вид',
  Official: 'Должностное лицо',
  'Mission: embassy, consulate, delegation':
    'Представительство: посольство, консульство, делегация',
  Represents: 'Представляет',
  'The country that sent it.': 'Страна, направившая его.',
  'Stands in': 'Находится в стране',
  'Accredited to': 'Аккредитовано в странах',
  'The countries whose readers write to it. Empty: it is for every reader, as a mission to the United Nations is.':
    'Страны, читатели которых пишут ему. Пусто: оно для всех читателей, как представительство при ООН.',
  'How a letter to this target begins, by language.':
    'Как начинается письмо этому адресату, по языкам.',
  'Postal address': 'Почтовый адрес',
  'The whole block for an envelope, a line each: name and office first, the country last.':
    'Весь текст для конверта, построчно: сначала имя и должность, в конце страна.',
  'E-mail addresses': 'Адреса электронной почты',
  'One per line.': 'По одному в строке.',
  'Fax numbers': 'Номера факса',
  'Phone numbers': 'Номера телефона',
  Handle: 'Учётная запись',
  Handles: 'Учётные записи',
  Network: 'Сеть',
  '@president': '@president',
  'Address of the profile': 'Адрес профиля',
  'In care of': 'Передаётся через',
  'Missions that pass letters on, where the target cannot be reached itself: letters then go to their addresses instead of the target’s own.':
    'Представительства, которые передают письма, если с самим адресатом связаться нельзя: тогда письма идут на их адреса вместо его собственных.',
  Offices: 'Отделения',
  'The organisation’s offices by country: whom readers ask after the deadline.':
    'Отделения организации по странам: куда читатели обращаются после срока.',
  'E-mail address': 'Адрес электронной почты',
  'Web address': 'Адрес сайта',
  'Phone number': 'Номер телефона',
  Partners: 'Партнёры',
  'Newsrooms and organisations that put boxes into their pages.':
    'Редакции и организации, которые ставят блоки на свои страницы.',
  Key: 'Ключ',
  'What stands in the partner’s tag: partner="…".': 'Что стоит в теге партнёра: partner="…".',
  'Private link to its numbers': 'Закрытая ссылка на его цифры',
  'Whoever has it sees how many letters this partner’s readers sent, by case, channel and day.':
    'Кто её имеет, видит, сколько писем отправили читатели этого партнёра, по делам, способам и дням.',
  'Make a new link when saved; the old one ends':
    'Создать новую ссылку при сохранении; старая перестанет действовать',
  Settings: 'Настройки',
  Organisation: 'Организация',
  'Who asks readers to write.': 'Кто просит читателей писать.',
  'Address of the privacy statement': 'Адрес политики конфиденциальности',
  'Time zone': 'Часовой пояс',
  'A deadline ends at the end of its day in this zone, for example Europe/London.':
    'Срок истекает в конце своего дня в этом поясе, например Europe/London.',
  'Accent colour': 'Акцентный цвет',
  'Words of the box': 'Слова блока',
  Word: 'Слово',
  Words: 'Слова',
  'Other wordings for the box, in the language that you are editing in now. {names} in braces stay as they are.':
    'Другие формулировки для блока на языке, на котором вы сейчас работаете. {names} в фигурных скобках остаются как есть.',
  'Instead of': 'Вместо',
  Wording: 'Формулировка',
  'For every case that has none of its own.': 'Для всех дел, у которых нет своего.',
  'For every case that has no text of its own for after its deadline.':
    'Для всех дел, у которых нет своего текста на время после срока.',
  User: 'Пользователь',
  Users: 'Пользователи',
  'Admin: everything': 'Администратор: всё',
  'Editor: cases and what belongs to them': 'Редактор: дела и всё, что к ним относится',
  'Translator: drafts of texts': 'Переводчик: черновики текстов',
  'None: nothing of urgent actions': 'Нет: ничего из срочных акций',
  'For urgent actions. Whoever was here before them has no role yet, and is an admin as long as they may open this panel.':
    'Для срочных акций. У тех, кто был здесь до них, роли ещё нет, и они остаются администраторами, пока могут открывать эту панель.',
  What: 'Что',
  State: 'Состояние',
  Reason: 'Причина',
  'Scheduled change': 'Запланированное изменение',
  'Scheduled changes': 'Запланированные изменения',
  'What is to be published or unpublished at a time, and what failed. What went well is not kept here.':
    'Что будет опубликовано или снято с публикации в назначенное время и что не удалось. Удавшееся здесь не хранится.',
  '“{text}” is not an e-mail address.': '«{text}» — не адрес электронной почты.',
  '“{text}” is not a web address (https://…).': '«{text}» — не адрес сайта (https://…).',
  '“{text}” is not a phone number.': '«{text}» — не номер телефона.',
  'Lower-case letters a–z, digits and single hyphens.':
    'Строчные латинские буквы a–z, цифры и одиночные дефисы.',
  '“{text}” is not a time zone. Write it like Europe/London.':
    '«{text}» — не часовой пояс. Укажите его так: Europe/London.',
  '“{text}” is not a colour. Write it like #b3261e.':
    '«{text}» — не цвет. Укажите его так: #b3261e.',
  'The first admin is made on the server: by “npm run setup”, or in another app by a script with createFirstAdmin() of payload-take-action.':
    'Первый администратор создаётся на сервере: командой «npm run setup» или, в другом приложении, скриптом с createFirstAdmin() из payload-take-action.',
  'A case needs a title.': 'Делу нужен заголовок.',
  'A case needs a summary.': 'Делу нужно краткое изложение.',
  'A stop needs a message: readers must learn why they cannot write any more.':
    'Остановке нужно сообщение: читатели должны узнать, почему больше нельзя писать.',
  'The deadline ({deadline}) lies before the date of issue ({issued}).':
    'Срок ({deadline}) раньше даты выпуска ({issued}).',
  'There are two letters in the language “{language}” for the same targets. Keep one, or choose for whom each is.':
    'Для одних и тех же адресатов есть два письма на языке «{language}». Оставьте одно или выберите, для кого каждое.',
  'Lower-case letters a–z, digits and single hyphens. Give a reference and a country to have one proposed.':
    'Строчные латинские буквы a–z, цифры и одиночные дефисы. Укажите номер акции и страну, чтобы получить предложение.',
  'Name of the target': 'Имя адресата',
  'Office of the target': 'Должность адресата',
  'Name of the writer': 'Имя автора письма',
  'Town of the writer': 'Город автора письма',
  'Country of the writer': 'Страна автора письма',
  'People whom the case is about': 'Люди, о которых это дело',
  'Country of the case': 'Страна дела',
  Placeholder: 'Подстановка',
  Placeholders: 'Подстановки',
  'Stands for': 'Означает',
  'Shown where it is not known': 'Показать, если неизвестно',
  'For example “your country”; may be empty.': 'Например, «ваша страна»; можно оставить пустым.',
  '“{text}” is not a fax number.': '«{text}» — не номер факса.',
  '“{name}” is public with the same reference, and a stop that follows nothing leaves its boxes as they are. Choose it as the notice that this one follows.':
    '«{name}» опубликовано с тем же номером акции, а остановка, которая ни за чем не следует, оставит его блоки как есть. Выберите его как предыдущее сообщение.',
  '“{name}” has stopped this case; published beside it, this notice would let letters go out again. To open the case on purpose, make a new notice, and make it follow the stop.':
    '«{name}» остановило это дело; опубликованное рядом, это сообщение позволило бы письмам идти снова. Чтобы намеренно открыть дело, создайте новое сообщение, следующее за остановкой.',
  '“{name}” has stopped this case; published beside it, this notice would let letters go out again. To open the case on purpose, make it follow the stop: choose “{name}” as the previous notice.':
    '«{name}» остановило это дело; опубликованное рядом, это сообщение позволило бы письмам идти снова. Чтобы намеренно открыть дело, пусть оно следует за остановкой: выберите «{name}» как предыдущее сообщение.',
  'This notice has been published, so it keeps its place in the chain: moved, it would let earlier letters answer again. Make a new notice that follows the right one, and withdraw this one.':
    'Это сообщение уже было опубликовано и сохраняет своё место в цепочке: если его переместить, могли бы снова ответить ранние письма. Создайте новое сообщение, следующее за нужным, и отзовите это.',
  'This notice already comes later in the chain: a case cannot follow itself. Choose an earlier notice.':
    'Это сообщение уже стоит в цепочке позже: дело не может следовать за самим собой. Выберите более раннее сообщение.',
  'The notice that this one follows is no longer there. Choose another one that has been published, or none.':
    'Сообщения, за которым следует это, больше нет. Выберите другое, уже опубликованное, или никакого.',
  '“{name}” has never been published, so no box would learn of a notice that follows it. Choose “{newest}” instead: it is the newest published notice of the chain.':
    '«{name}» никогда не публиковалось, и ни один блок не узнал бы о сообщении, следующем за ним. Выберите вместо него «{newest}»: это самое новое опубликованное сообщение цепочки.',
  '“{name}” has never been published, so no box would learn of a notice that follows it. Publish that one first, or choose one that has been published.':
    '«{name}» никогда не публиковалось, и ни один блок не узнал бы о сообщении, следующем за ним. Сначала опубликуйте его или выберите уже опубликованное.',
  Untitled: 'Без названия',
  'This case has been published, so it can be moved to the trash but not deleted for good: the notices before it would answer again.':
    'Это дело было опубликовано: его можно переместить в корзину, но нельзя удалить навсегда, иначе снова ответили бы предыдущие сообщения.',
  'Articles already point to “{slug}”: the slug of a published case stays.':
    'Статьи уже ссылаются на «{slug}»: slug опубликованного дела не меняется.',
  'Translators save drafts; an editor publishes them.':
    'Переводчики сохраняют черновики; публикует их редактор.',
  '“{name}” is in another language ({theirs}) than this letter ({ours}). Choose a template in the letter’s language.':
    '«{name}» на другом языке ({theirs}), чем это письмо ({ours}). Выберите шаблон на языке письма.',
  '“{name}” holds no text yet. Write it first, or choose another template.':
    'В «{name}» ещё нет текста. Сначала напишите его или выберите другой шаблон.',
  '{label}, else “{fallback}”': '{label}, иначе «{fallback}»',
  'Running…': 'Выполняется…',
  'Run again': 'Выполнить снова',
  'The server did not answer.': 'Сервер не ответил.',
  now: 'сейчас',
  'To be published: {when}.': 'Будет опубликовано: {when}.',
  'Is being published.': 'Публикуется.',
  'Could not be published; this is tried again: {when}.':
    'Не удалось опубликовать; повторная попытка: {when}.',
  'Was to be published, which failed.': 'Должно было быть опубликовано, но не удалось.',
  'To be unpublished: {when}.': 'Будет снято с публикации: {when}.',
  'Is being unpublished.': 'Снимается с публикации.',
  'Could not be unpublished; this is tried again: {when}.':
    'Не удалось снять с публикации; повторная попытка: {when}.',
  'Was to be unpublished, which failed.': 'Должно было быть снято с публикации, но не удалось.',
  'No more letters: for good news, bad news, or where they would do harm':
    'Писем больше не нужно: хорошая новость, печальная новость или письма могут повредить',
  'Stop letters…': 'Остановить письма…',
  'Stop the letters': 'Остановить письма',
  'Within a minute no box and no page of this case, nor of any notice before it, offers a letter any more: in no article, however old.':
    'В течение минуты ни один блок и ни одна страница этого дела и всех предыдущих сообщений больше не предложат письма: ни в одной статье, какой бы старой она ни была.',
  'Why they are to write no more, and what they can do instead. Language: {language}; readers of other languages are shown this text until you have translated it in the stop itself.':
    'Почему больше не нужно писать и что можно сделать вместо этого. Язык: {language}; читатели других языков видят этот текст, пока вы не переведёте его в самой остановке.',
  'Stop now…': 'Остановить сейчас…',
  'Prepare as a draft, to translate or schedule it':
    'Подготовить черновик, чтобы перевести или запланировать',
  'This is published at once, and every reader is shown your message. To open the case again you would publish an update that follows the stop.':
    'Это публикуется сразу, и ваше сообщение увидят все читатели. Чтобы снова открыть дело, нужно будет опубликовать обновление, следующее за остановкой.',
  'Stopping…': 'Останавливается…',
  'Stop the letters for “{title}” now?': 'Остановить письма по «{title}» сейчас?',
  'The server did not answer. Nothing was stopped: try again.':
    'Сервер не ответил. Ничего не остановлено: попробуйте ещё раз.',
  'The stop is prepared as a draft.': 'Остановка подготовлена как черновик.',
  'The case is stopped.': 'Дело остановлено.',
  'Sign in to see this.': 'Войдите, чтобы увидеть это.',
  'Only editors stop a case.': 'Останавливать дела могут только редакторы.',
  'Send JSON: {"outcome": "good", "message": "…"}.':
    'Отправьте JSON: {"outcome": "good", "message": "…"}.',
  'The server ended before it was done.': 'Сервер завершил работу раньше, чем это было сделано.',
  'Publish “{title}”': 'Опубликовать «{title}»',
  'Unpublish “{title}”': 'Снять с публикации «{title}»',
  'Publish “{title}” ({language})': 'Опубликовать «{title}» ({language})',
  'Unpublish “{title}” ({language})': 'Снять с публикации «{title}» ({language})',
  'It was cancelled.': 'Отменено.',
  'Only editors see and run what is scheduled.':
    'Видеть и выполнять запланированное могут только редакторы.',
  Waiting: 'Ожидает',
  Running: 'Выполняется',
  'Failed, is tried again': 'Не удалось, будет повторено',
  Failed: 'Не удалось',
  Due: 'Назначено на',
  'There is no such job. It may be done by now.':
    'Такого задания нет. Возможно, оно уже выполнено.',
  'It has not failed, or somebody runs it again already.':
    'Оно не завершилось неудачей, или кто-то уже выполняет его снова.',
  'Another notice already follows the same one, so that the chain forks: of the two, readers are shown the one that is published last. Unless you mean that, follow the other one instead:':
    'За тем же сообщением уже следует другое, и цепочка разветвляется: из двух читателям показывается опубликованное последним. Если это не намеренно, следуйте вместо этого за другим:',
  'Whoever asks for this notice is shown a newer one:':
    'Кто запрашивает это сообщение, видит более новое:',
  'Whoever asks for an earlier notice is shown this one.':
    'Кто запрашивает более раннее сообщение, видит это.',
  'Nothing answers for this case: its newest notice was withdrawn, and readers of every notice are told that it is not available. No earlier letter comes back by itself. To let an earlier notice answer, open that one, tick “Answer again” under “Notices” and publish it. Or publish the newest again:':
    'По этому делу ничто не отвечает: его самое новое сообщение отозвано, и читателям каждого сообщается, что оно недоступно. Ни одно раннее письмо само не вернётся. Чтобы ответило раннее сообщение, откройте его, отметьте «Снова отвечать» на вкладке «Сообщения» и опубликуйте. Или снова опубликуйте самое новое:',
  'Choose an outcome: good, bad or none.': 'Выберите исход: good, bad или none.',
  'The message has at most {longest} characters. Write more in the stop’s own form.':
    'В сообщении не более {longest} знаков. Остальное напишите в форме самой остановки.',
  '“draft” is true or false.': '«draft» — это true или false.',
  'This case has never been published: there is nothing to stop. Delete it, or leave it a draft.':
    'Это дело никогда не публиковалось: останавливать нечего. Удалите его или оставьте черновиком.',
  'This case is stopped already. Change the message in the stop itself.':
    'Это дело уже остановлено. Измените сообщение в самой остановке.',
  'Office held': 'Должность',
}
