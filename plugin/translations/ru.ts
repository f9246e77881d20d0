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
  Name: 'Имя или название',
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
  'Why they are to write no more, and what they can do instead.':
    'Почему больше не нужно писать и что можно сделать вместо этого.',
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
  'A case is published once somebody has approved it as it is who did not edit it last. A stop never waits for that, nor does withdrawing.':
    'Дело публикуется, когда его в нынешнем виде одобрил кто-то, кроме правившего последним. Остановка этого никогда не ждёт, отзыв тоже.',
  'A case that was deleted': 'Удалённое дело',
  'A copy goes to somebody, but no target is the primary one that the letter is for.':
    'Кому-то идёт копия, но основного адресата, которому предназначено письмо, нет.',
  'A link and a QR code that show the saved draft for two hours':
    'Ссылка и QR-код, по которым сохранённый черновик виден два часа',
  'A mail program opens with the whole letter in it.':
    'Откроется почтовая программа со всем письмом.',
  'A name in this language is needed too, and cannot be taken away again: fill in “{column}”.':
    'Нужно и имя или название на этом языке, и убрать его потом нельзя: заполните «{column}».',
  'A partner that was deleted': 'Удалённый партнёр',
  'Add the first target': 'Добавить первого адресата',
  Added: 'Добавлено',
  All: 'Все',
  'All of them': 'Показать все',
  'Already as they are kept': 'Уже в таком виде',
  'An update of this case was begun already: “{title}”. Nothing was made: a second one would fork the chain. Go on with that one, or move it to the trash first.':
    'Обновление этого дела уже начато: «{title}». Ничего не создано: второе разветвило бы цепочку. Продолжайте работу с ним или сначала переместите его в корзину.',
  'Another notice follows the same one: the chain forks.':
    'За тем же сообщением следует другое: цепочка разветвляется.',
  'Answered by another notice, or withdrawn': 'Отвечает другое сообщение, или дело отозвано',
  Approve: 'Одобрить',
  'Approved by {name}, {time}. It can be published.':
    'Одобрено ({name}, {time}). Можно публиковать.',
  'Approved.': 'Одобрено.',
  'Approving…': 'Одобряется…',
  'As in a wide article (600 pixels)': 'Как в широкой статье (600 пикселей)',
  'As it stands': 'Как есть',
  'As on a phone (a column of 320 pixels)': 'Как на телефоне (колонка в 320 пикселей)',
  'As the page around it': 'Как страница вокруг',
  'As the page around it, or the reader’s': 'Как страница вокруг или как у читателя',
  'As the system': 'Как в системе',
  'Back to the case': 'Назад к делу',
  Before: 'Раньше',
  'Box: the card': 'Блок: карточка',
  'Box: the form': 'Блок: форма',
  'Can be published. One thing to look at first.':
    'Можно публиковать. Сначала стоит посмотреть на одно замечание.',
  'Can be published. {n} things to look at first.':
    'Можно публиковать. Сначала стоит посмотреть на замечания ({n}).',
  'Cases that write to it': 'Дела, в которых ему пишут',
  Changed: 'Изменено',
  'Changed {time}': 'Изменено {time}',
  'Checked by': 'Кто проверил',
  'Checked today': 'Проверено сегодня',
  'Checking…': 'Проверяется…',
  'Choose a CSV file.': 'Выберите файл CSV.',
  'Choose the new last day to write.': 'Выберите новый последний день для писем.',
  Closed: 'Закрыто',
  'Closed: its deadline has passed': 'Закрыто: срок истёк',
  'Closing soon': 'Скоро закроется',
  'Closing this week': 'Закроются на этой неделе',
  Colours: 'Цвета',
  'Copied.': 'Скопировано.',
  Copy: 'Копировать',
  'Copy link': 'Копировать ссылку',
  'Copy the letter': 'Скопировать письмо',
  'Copy the letter here to translate it': 'Скопировать письмо сюда, чтобы перевести его',
  'Copy the template anew…': 'Скопировать шаблон заново…',
  'Copy “{name}” into this letter anew?': 'Скопировать «{name}» в это письмо заново?',
  'Copy: {label}': 'Копировать: {label}',
  'Copy: {title}': 'Копия: {title}',
  'Could not be done; is tried again {time}': 'Не удалось; повторная попытка {time}',
  'Counted as it is encoded in a link, with salutation, closing and the name and place of a usual writer. What does not fit is no fault: readers copy the letter first, and paste it into the message that opens.':
    'Считается так, как письмо кодируется в ссылке, с обращением, заключением, именем и местом обычного автора. Если не помещается, это не ошибка: читатели сначала копируют письмо, а затем вставляют его в открывшееся сообщение.',
  'Country of the reader': 'Страна читателя',
  'Country of the readers': 'Страна читателей',
  Dark: 'Тёмное',
  Directly: 'Напрямую',
  'Download as CSV': 'Скачать как CSV',
  'Download the file: none is kept here.': 'Скачайте файл: здесь он не хранится.',
  Draft: 'Черновик',
  'Drafts waiting': 'Ожидающие черновики',
  Embed: 'Встроить',
  'End of what stands in the template alone.': 'Конец того, что есть только в шаблоне.',
  'End of what stands in this letter alone.': 'Конец того, что есть только в этом письме.',
  'Every way to write to {name} is suspended: readers are told why, and can send nothing.':
    'Все способы написать адресату {name} закрыты: читателям сообщается почему, и отправить они ничего не могут.',
  'Extend now': 'Продлить сейчас',
  'Extend the deadline': 'Продлить срок',
  'Extended: readers can write until {day}.':
    'Продлено: читатели могут писать по {day} включительно.',
  'Extending…': 'Продлевается…',
  'Extend…': 'Продлить…',
  Faster: 'Быстрее',
  'Filled in for each letter': 'Заполняется для каждого письма',
  'For messages, social media and print, and for every site that can show nothing else. It leads to the page of the case, on which every letter can be read and sent, without JavaScript too. Nothing in the address tells who shared it. Of the choices above the language alone counts here.':
    'Для сообщений, социальных сетей и печати и для всех сайтов, которые ничего другого показать не могут. Ведёт на страницу дела, где можно прочитать и отправить каждое письмо, в том числе без JavaScript. Адрес не выдаёт, кто им поделился. Из настроек выше здесь учитывается только язык.',
  'For newsletters by mail. Mail programs show neither boxes nor frames, but this table, in which nothing is loaded. It stays as it was sent; its button leads to the page of the case, which tells what holds then. Of the choices above the language alone counts here.':
    'Для рассылок по почте. Почтовые программы не показывают ни блоков, ни фреймов, но показывают эту таблицу, в которой ничего не загружается. Она остаётся такой, какой отправлена; её кнопка ведёт на страницу дела, где сказано, что действует на тот момент. Из настроек выше здесь учитывается только язык.',
  'For sites that let no script of others into their pages. Where even the small script below the frame is taken out, the frame scrolls by itself. “As the page around it” is light here: no frame sees the page around it.':
    'Для сайтов, которые не пускают на свои страницы чужие скрипты. Если вырезается даже маленький скрипт под фреймом, фрейм прокручивается сам. «Как страница вокруг» здесь означает светлое оформление: фрейм не видит страницу вокруг себя.',
  'For sites that run on WordPress. With the plugin “Take Action” each of these becomes the real box, in the colour that stands in the settings of that site. Without it the address alone becomes a card that leads to the page of the case.':
    'Для сайтов на WordPress. С плагином «Take Action» каждый из этих вариантов становится настоящим блоком, в цвете из настроек того сайта. Без плагина сам адрес становится карточкой, которая ведёт на страницу дела.',
  'For sites whose editors may paste HTML with a script. It is the whole box: it grows with what is in it, follows the look of the page, and opens the reader’s own mail program.':
    'Для сайтов, редакторы которых могут вставлять HTML со скриптом. Это блок целиком: он растёт вместе с содержимым, следует оформлению страницы и открывает почтовую программу читателя.',
  'For sites with a Content-Security-Policy: what it must allow, added to what stands there.':
    'Для сайтов с Content-Security-Policy: что она должна разрешать, в дополнение к тому, что в ней уже есть.',
  'For these targets the letter is longer than a link for mail programs, and readers will be led through two steps, first to copy it and then to paste it: {names}.':
    'Для этих адресатов письмо длиннее ссылки для почтовых программ, и читателям предстоят два шага, сначала скопировать его, затем вставить: {names}.',
  'For whom, and how it looks': 'Для кого и как это выглядит',
  'Forget it': 'Отбросить',
  'Frame (iframe)': 'Фрейм (iframe)',
  'From somebody who gives neither name nor place': 'От того, кто не указал ни имени, ни места',
  'Height kept free for the card': 'Высота, оставленная для карточки',
  'Hosted page': 'Страница дела',
  How: 'Как',
  'How many letters your readers sent': 'Сколько писем отправили ваши читатели',
  'In a column of {width} pixels': 'В колонке шириной {width} пикселей',
  'In a column of {width} pixels, where the card needs {needed} in height':
    'В колонке шириной {width} пикселей, где карточке нужна высота {needed}',
  'In care of it, for {targets}': 'Через него, для адресатов {targets}',
  'In the letter in {language} nothing stands for the office of {name}: it has none.':
    'В письме на языке «{language}» на месте должности ничего не стоит ({name}): её нет.',
  'In the letter in {language} nothing stands where a reader gives no country: write what to show instead.':
    'В письме на языке «{language}» ничего не стоит там, где читатель не указал страну: напишите, что показать вместо неё.',
  'In the letter in {language} nothing stands where a reader gives no name: write what to show instead.':
    'В письме на языке «{language}» ничего не стоит там, где читатель не указал имя: напишите, что показать вместо него.',
  'In the letter in {language} nothing stands where a reader gives no town: write what to show instead.':
    'В письме на языке «{language}» ничего не стоит там, где читатель не указал город: напишите, что показать вместо него.',
  'In the template alone:': 'Только в шаблоне:',
  'In the way': 'Мешает публикации',
  'In this letter alone:': 'Только в этом письме:',
  'In “{column}” stands “{text}” where letters were: the file lost them when it was saved. In Excel save it as “CSV UTF-8”.':
    'В «{column}» вместо букв стоит «{text}»: файл потерял их при сохранении. В Excel сохраните его как «CSV UTF-8».',
  'Into the HTML of the newsletter.': 'В HTML рассылки.',
  'Into the head of the page, so that the card stands there sooner. The language in it must be the one that the box will have.':
    'В head страницы, чтобы карточка появилась раньше. Язык в нём должен быть тем же, что будет у блока.',
  'It could not be saved. Import the row once more.':
    'Сохранить не удалось. Импортируйте строку ещё раз.',
  'It has no name: fill in “{column}”.': 'Нет имени или названия: заполните «{column}».',
  'It is in the trash. Restore it there first.': 'Это в корзине. Сначала восстановите оттуда.',
  'It is marked: copy it with your keyboard.': 'Текст выделен: скопируйте его с клавиатуры.',
  'It is noted that you checked this today.': 'Отмечено, что вы проверили это сегодня.',
  'It works until {time}. Until then whoever has it sees the draft, without signing in: give it to nobody else.':
    'Действует до {time}. До тех пор черновик без входа видит каждый, у кого есть ссылка: больше никому её не давайте.',
  'Its date of issue is today. Look at the deadline: it is carried over as it is. The index number and the source document are not.':
    'Дата выпуска — сегодня. Посмотрите на срок: он перенесён как есть. Индекс документа и исходный документ не перенесены.',
  'Kinds of snippets': 'Виды кода',
  'Language of the reader': 'Язык читателя',
  'Last 30 days': 'Последние 30 дней',
  'Last 7 days': 'Последние 7 дней',
  'Last 90 days': 'Последние 90 дней',
  'Last checked': 'Последняя проверка',
  'Last day to write: {day} ({when})': 'Последний день для писем: {day} ({when})',
  'Last edited by {name}, {time}.': 'Последняя правка — {name}, {time}.',
  'Latest changes': 'Последние изменения',
  'Length for each target': 'Длина для каждого адресата',
  'Letter and translation, paragraph by paragraph': 'Письмо и перевод, абзац за абзацем',
  'Letter as fax': 'Письмо по факсу',
  'Letter as mail': 'Письмо по электронной почте',
  'Letter in print': 'Письмо на бумаге',
  'Letter {language} has no language.': 'Не указан язык письма {language}.',
  'Letters by case': 'Письма по делам',
  'Letters by case and partner': 'Письма по делам и партнёрам',
  'Letters by partner': 'Письма по партнёрам',
  'Letters per day': 'Письма по дням',
  Light: 'Светлое',
  Link: 'Ссылка',
  'Loading…': 'Загрузка…',
  'Mail program': 'Почтовая программа',
  'Make a new one': 'Создать новую',
  'Make the draft': 'Создать черновик',
  'Making…': 'Создаётся…',
  'New last day to write': 'Новый последний день для писем',
  Newsletter: 'Рассылка',
  'Next notice': 'Следующее сообщение',
  'No case closes in the next seven days.': 'В ближайшие семь дней ни одно дело не закрывается.',
  'No case writes to it.': 'Ни в одном деле ему не пишут.',
  'No draft is waiting.': 'Ожидающих черновиков нет.',
  'No e-mail: on paper or by phone any length will do.':
    'Без электронной почты: на бумаге и по телефону подойдёт любая длина.',
  'No letter was counted in the last 30 days. One is counted when a reader presses “I have sent it” in a box; whom they wrote to is not kept.':
    'За последние 30 дней не засчитано ни одного письма. Письмо засчитывается, когда читатель нажимает в блоке «Моё письмо отправлено»; кому он писал, не хранится.',
  'No letter was counted in this period.': 'За этот период не засчитано ни одного письма.',
  'Nobody can reach this target by e-mail.':
    'С этим адресатом нельзя связаться по электронной почте.',
  'Nobody can reach this target by fax.': 'С этим адресатом нельзя связаться по факсу.',
  'Nobody can reach this target by post.': 'С этим адресатом нельзя связаться обычной почтой.',
  'Nobody has approved this case as it is now. You did not edit it last. Look it through, press “Approve”, then publish it.':
    'Дело в нынешнем виде никто не одобрил. Последним его правили не вы. Просмотрите его, нажмите «Одобрить» и опубликуйте.',
  'Nobody has said yet to which organisation you belong. Ask an admin to choose it in your account.':
    'Пока не указано, к какой организации вы относитесь. Попросите администратора выбрать её в вашей учётной записи.',
  'Nobody in particular': 'Ни для кого в отдельности',
  'None of its targets can be reached by e-mail: its length is free.':
    'Ни с одним из его адресатов нельзя связаться по электронной почте: длина любая.',
  'Not approved yet. Ask an editor who did not edit it last to open this case and press “Approve”: then it can be published.':
    'Ещё не одобрено. Попросите редактора, который не правил это дело последним, открыть его и нажать «Одобрить»: тогда его можно будет опубликовать.',
  'Not approved yet. Look it through as it is now, then approve it.':
    'Ещё не одобрено. Просмотрите дело в нынешнем виде, затем одобрите его.',
  'Not checked for a year': 'Не проверялось больше года',
  'Not found': 'Не найдено',
  'Not known': 'Неизвестно',
  'Not taken': 'Не принято',
  Nothing: 'Ничего',
  'Nothing has the id “{id}”. Leave the cell empty to add something new, and never write an id by hand.':
    'Записи с id «{id}» нет. Чтобы добавить новую, оставьте ячейку пустой и никогда не пишите id вручную.',
  'Nothing is scheduled. “Schedule publish” stands in the menu beside a case’s “Publish”.':
    'Ничего не запланировано. «Планирование публикации» находится в меню рядом с «Публиковать» в деле.',
  'Nothing was imported: nothing is known by the name of these columns: {names}. Columns are called as in a file that was exported; take others out.':
    'Ничего не импортировано: столбцы с такими названиями неизвестны: {names}. Столбцы называются как в экспортированном файле; другие уберите.',
  'Nothing was imported: the column “{name}” is there twice.':
    'Ничего не импортировано: столбец «{name}» встречается дважды.',
  'Nothing was imported: the first row names no column. Export once to see how they are called.':
    'Ничего не импортировано: в первой строке нет названий столбцов. Выполните экспорт, чтобы увидеть, как они называются.',
  Now: 'Сейчас',
  'On a line of its own. WordPress makes the case of it, with the plugin or without.':
    'На отдельной строке. WordPress сделает из этого дело, с плагином или без него.',
  'One moment…': 'Минуту…',
  'One thing stands in the way of publishing.': 'Публикации мешает одно замечание.',
  'Only editors approve a case.': 'Одобрять дела могут только редакторы.',
  'Only editors extend a case.': 'Продлевать дела могут только редакторы.',
  'Only editors import and export the directory.':
    'Импортировать и экспортировать справочник могут только редакторы.',
  'Only editors note what they have checked.': 'Отмечать проверенное могут только редакторы.',
  'Only editors update a case.': 'Обновлять дела могут только редакторы.',
  'Only targets and offices are imported and exported here.':
    'Здесь импортируются и экспортируются только адресаты и отделения.',
  'Only the new deadline becomes public, at once and in every language. What you have changed and not published stays a draft.':
    'Публичным станет только новый срок, сразу и на всех языках. То, что вы изменили и не опубликовали, останется черновиком.',
  'Only the texts of these languages are theirs to change, in cases and in letters. Empty: the texts of every language.':
    'Менять можно только тексты на этих языках, в делах и в письмах. Пусто: тексты на всех языках.',
  'Only where the policy forbids inline styles: into the style sheet of the site, in place of the tag’s own.':
    'Только если политика запрещает встроенные стили: в таблицу стилей сайта, вместо собственных стилей тега.',
  'Only where the policy lists trusted types.': 'Только если в политике перечислены trusted types.',
  Open: 'Открыто',
  'Open cases': 'Открытые дела',
  'Open cases write to this target: {cases} and {more} more. Put another target into them first, or stop them.':
    'Этому адресату пишут в открытых делах: {cases} и ещё {more}. Сначала укажите в них другого адресата или остановите их.',
  'Open cases write to this target: {cases}. Put another target into them first, or stop them.':
    'Этому адресату пишут в открытых делах: {cases}. Сначала укажите в них другого адресата или остановите их.',
  'Open on a phone': 'Открыть на телефоне',
  'Open on a phone…': 'Открыть на телефоне…',
  'Open that draft': 'Открыть тот черновик',
  'Opens your mail program with this message to your own address, {address}: the target gets nothing.':
    'Открывает вашу почтовую программу с этим сообщением на ваш собственный адрес, {address}: адресат ничего не получит.',
  'Partner, whose letters are counted': 'Партнёр, чьи письма считаются',
  'Partner: reads its own numbers, nothing else': 'Партнёр: видит свои цифры и больше ничего',
  Period: 'Период',
  'Pick the accent colour': 'Выбрать акцентный цвет',
  'Picture of the result': 'Изображение результата',
  'Placeholder with a fallback': 'Подстановка с запасным текстом',
  'Plain link': 'Простая ссылка',
  'Point the phone’s camera at the code. The phone shows the draft as it was last saved.':
    'Наведите камеру телефона на код. Телефон покажет черновик таким, каким он был сохранён последним.',
  Policy: 'Политика',
  'Policy for trusted types': 'Политика для trusted types',
  'Prepare as a draft, to schedule it': 'Подготовить черновик, чтобы запланировать',
  'Preview: readers do not see this yet.': 'Предпросмотр: читатели этого ещё не видят.',
  'Preview: what you change here, readers see once it is published.':
    'Предпросмотр: то, что вы здесь меняете, читатели увидят после публикации.',
  'Preview: {title}': 'Предпросмотр: {title}',
  'Put the text back': 'Вернуть текст',
  'QR code of the link below': 'QR-код ссылки ниже',
  'Readers are asked where it matters': 'Спросить у читателей, где это важно',
  'Readers are not shown this notice but a newer one of its chain. Extend that one.':
    'Читателям показывается не это сообщение, а более новое из его цепочки. Продлите то.',
  'Readers of one open case now write to it as it is here: {cases}.':
    'Читатели одного открытого дела теперь пишут ему так, как указано здесь: {cases}.',
  'Readers of {count} open cases now write to it as it is here: {cases} and {more} more.':
    'Читатели открытых дел (всего {count}) теперь пишут ему так, как указано здесь: {cases} и ещё {more}.',
  'Readers of {count} open cases now write to it as it is here: {cases}.':
    'Читатели открытых дел (всего {count}) теперь пишут ему так, как указано здесь: {cases}.',
  'Readers still see the version before.': 'Читатели всё ещё видят предыдущую версию.',
  Readiness: 'Готовность',
  'Ready to be published.': 'Готово к публикации.',
  'Reload and keep my text': 'Перезагрузить и сохранить мой текст',
  'Replace them': 'Заменить их',
  'Replaces a notice': 'Заменяет сообщение',
  'Row of the file': 'Строка файла',
  Rows: 'Строки',
  'Rows are added, removed and moved by an editor alone. Undo that here, and your texts can be saved.':
    'Добавлять, удалять и перемещать строки может только редактор. Отмените это здесь, и ваши тексты можно будет сохранить.',
  'Saved by': 'Кто сохранил',
  Scheduled: 'Запланировано',
  Script: 'Скрипт',
  'See the page of the case (in a new tab)': 'Посмотреть страницу дела (в новой вкладке)',
  'Send JSON.': 'Отправьте JSON.',
  'Send JSON: {"deadline": "2027-01-31"}.': 'Отправьте JSON: {"deadline": "2027-01-31"}.',
  'Send JSON: {"locale": "en", "data": {…}}.': 'Отправьте JSON: {"locale": "en", "data": {…}}.',
  'Send the file to /api/{collection}: it is imported there.':
    'Отправьте файл на /api/{collection}: он импортируется там.',
  Show: 'Показать',
  'Show as a table': 'Показать таблицей',
  Shown: 'Что показано',
  'Shown for': 'Показать для',
  'Sign in in another tab': 'Войти в другой вкладке',
  'Sign in to do this.': 'Войдите, чтобы сделать это.',
  'Sign in to see this draft, or ask an editor for a link to it.':
    'Войдите, чтобы увидеть этот черновик, или попросите у редактора ссылку на него.',
  'Since the beginning': 'С самого начала',
  'Somebody else is editing this case now. Ask them to change the deadline, or to close it, and try again.':
    'Это дело сейчас правит кто-то другой. Попросите изменить срок или закрыть дело и попробуйте ещё раз.',
  Stopped: 'Остановлено',
  'Stopped: bad news': 'Остановлено: печальная новость',
  'Stopped: good news': 'Остановлено: хорошая новость',
  'Stopped: neither': 'Остановлено: ни то ни другое',
  'Struck out is what stands in this letter alone; underlined is what stands in the template alone, as it is now.':
    'Зачёркнуто то, что есть только в этом письме; подчёркнуто то, что есть только в шаблоне в его нынешнем виде.',
  'Style rule': 'Правило стиля',
  'Target {number} is empty, or no longer in the directory. Choose another one, or remove the row.':
    'Адресат {number} пуст, или его больше нет в справочнике. Выберите другого или удалите строку.',
  Telephone: 'Телефон',
  'Test in your mail program': 'Проверить в своей почтовой программе',
  'Texts without a place': 'Тексты без места',
  'That day has passed. Choose today or a later day.':
    'Этот день уже прошёл. Выберите сегодняшний или более поздний.',
  'That day is more than {years} years away. Look at the year.':
    'До этого дня больше {years} лет. Проверьте год.',
  'The address': 'Адрес',
  'The address (slug) has a name in it, “{part}”, which would stay in logs and histories for good.':
    'В адресе (slug) есть имя, «{part}», которое навсегда осталось бы в журналах и истории.',
  'The address (slug) has other characters than a–z, 0–9 and hyphens.':
    'В адресе (slug) есть другие знаки, кроме a–z, 0–9 и дефисов.',
  'The address (slug) is missing: give a reference to have one proposed.':
    'Нет адреса (slug): укажите номер акции, чтобы получить предложение.',
  'The address alone': 'Только адрес',
  'The block': 'Блок WordPress',
  'The browser did not let it be copied. Select the letter above.':
    'Браузер не дал скопировать. Выделите письмо выше.',
  'The case is not complete in this language yet: until it is, its readers are shown another one.':
    'Дело на этом языке ещё не полное: до тех пор его читателям показывается другой.',
  'The changes that were not published could not be put back. They are not lost: restore them from “Versions”.':
    'Неопубликованные изменения вернуть не удалось. Они не потеряны: восстановите их из «Версий».',
  'The country is missing.': 'Не указана страна.',
  'The deadline lies before the date of issue.': 'Срок раньше даты выпуска.',
  'The deadline, {day}, has passed: readers are shown the case as closed.':
    'Срок, {day}, истёк: читателям дело показывается закрытым.',
  'The deadline, {day}, is less than a day away.': 'До срока, {day}, меньше дня.',
  'The deadline, {day}, is less than {days} days away.':
    'До срока, {day}, осталось меньше {days} дней.',
  'The draft has the new deadline, {day}. Publish or schedule it.':
    'В черновике новый срок, {day}. Опубликуйте или запланируйте его.',
  'The draft of an update is made that follows the newest notice of this case and holds all of it, in every language. Readers see nothing of it until you publish it; from then on every box of the case shows it.':
    'Создаётся черновик обновления, который следует за самым новым сообщением этого дела и содержит его целиком, на всех языках. Читатели ничего из него не увидят, пока вы его не опубликуете; после этого его показывает каждый блок дела.',
  'The draft of the update is made.': 'Черновик обновления создан.',
  'The file has a quotation mark that is never closed, so that its rows cannot be told apart. Nothing was imported. Save it anew as CSV from a spreadsheet.':
    'В файле есть незакрытая кавычка, поэтому строки нельзя отличить друг от друга. Ничего не импортировано. Сохраните его заново как CSV из программы для таблиц.',
  'The file has {count} rows, and at most {most} are taken at once. Nothing was imported: divide it.':
    'Строк в файле {count}, а за один раз принимается не более {most}. Ничего не импортировано: разделите его.',
  'The file has {total} rows. Added: {imported}, changed: {updated}, not taken: {issues}.':
    'Строк в файле: {total}. Добавлено: {imported}, изменено: {updated}, не принято: {issues}.',
  'The file is larger than {size} MB. Nothing was imported: divide it.':
    'Файл больше {size} МБ. Ничего не импортировано: разделите его.',
  'The file is not a CSV file in UTF-8, and letters beyond its own alphabet are lost in it. Nothing was imported. In Excel save it as “CSV UTF-8”, in LibreOffice choose the character set “Unicode (UTF-8)”.':
    'Файл не является CSV в UTF-8, и буквы за пределами его собственного алфавита в нём потеряны. Ничего не импортировано. В Excel сохраните его как «CSV UTF-8», в LibreOffice выберите кодировку «Юникод (UTF-8)».',
  'The frame': 'Фрейм',
  'The letter filled in, and a test by mail': 'Заполненное письмо и проверка по почте',
  'The letter fits into a link for mail programs, for every target.':
    'Письмо помещается в ссылку для почтовых программ, для каждого адресата.',
  'The letter has {letters} paragraphs, this text {glosses}.':
    'Абзацев в письме {letters}, в этом тексте {glosses}.',
  'The letter in {language} has no subject.': 'У письма на языке «{language}» нет темы.',
  'The letter in {language} has no text.': 'У письма на языке «{language}» нет текста.',
  'The letter in {language} to {names} is too long for any link: readers copy it, then paste it into their mail.':
    'Письмо на языке «{language}» слишком длинное для любой ссылки ({names}): читатели скопируют его, а затем вставят в свою почту.',
  'The letter in {language} to {names} is too long for mail programs: there, readers copy it and paste it; web mail takes it whole.':
    'Письмо на языке «{language}» слишком длинное для почтовых программ ({names}): там читатели скопируют и вставят его; веб-почта примет его целиком.',
  'The letter is copied.': 'Письмо скопировано.',
  'The letter is longer than a link for mail programs: readers will be led through two steps, first to copy it and then to paste it.':
    'Письмо длиннее ссылки для почтовых программ: читателям предстоят два шага, сначала скопировать его, затем вставить.',
  'The letter is longer than a link. As your readers will: copy it first, then paste it into the message that opens, to your own address, {address}. The target gets nothing.':
    'Письмо длиннее ссылки. Сделайте как ваши читатели: сначала скопируйте его, затем вставьте в открывшееся сообщение на ваш собственный адрес, {address}. Адресат ничего не получит.',
  'The letter says what its template “{name}” says.':
    'Письмо говорит то же, что и его шаблон «{name}».',
  'The link in HTML': 'Ссылка в HTML',
  'The link is copied.': 'Ссылка скопирована.',
  'The message to the readers is missing in {languages}: the case is not to be had there.':
    'Не хватает сообщения читателям ({languages}): на этих языках дело недоступно.',
  'The message to the readers is missing.': 'Не хватает сообщения читателям.',
  'The new last day must be later than the present one, {present}. To shorten the time, use the form.':
    'Новый последний день должен быть позже нынешнего, {present}. Чтобы сократить срок, используйте форму.',
  'The safety note is missing in {languages}: the case is not to be had there.':
    'Не хватает предупреждения о безопасности ({languages}): на этих языках дело недоступно.',
  'The same id stands in an earlier row.': 'Тот же id уже есть в более ранней строке.',
  'The server': 'Сервер',
  'The server did not answer. Close this, and try again.':
    'Сервер не ответил. Закройте это и попробуйте ещё раз.',
  'The server did not answer. Load the page again.': 'Сервер не ответил. Загрузите страницу снова.',
  'The server did not answer. Nothing was approved: try again.':
    'Сервер не ответил. Ничего не одобрено: попробуйте ещё раз.',
  'The server did not answer. Nothing was changed: try again.':
    'Сервер не ответил. Ничего не изменено: попробуйте ещё раз.',
  'The server did not answer. Try again.': 'Сервер не ответил. Попробуйте ещё раз.',
  'The shortcode': 'Шорткод',
  'The summary is missing in {languages}: the case is not to be had there.':
    'Не хватает краткого изложения ({languages}): на этих языках дело недоступно.',
  'The summary is missing.': 'Не хватает краткого изложения.',
  'The table': 'Таблица',
  'The tag': 'Тег',
  'The targets’ preferred languages are not given.': 'Предпочтительные языки адресатов не указаны.',
  'The template “{name}” has changed since it was copied into this letter.':
    'Шаблон «{name}» изменился с тех пор, как был скопирован в это письмо.',
  'The texts are yours to change, in every language. All else is an editor’s.':
    'Вам можно менять тексты, на всех языках. Всё остальное — дело редактора.',
  'The title is missing in {languages}.': 'Не хватает заголовка ({languages}).',
  'The title is missing.': 'Не хватает заголовка.',
  Theme: 'Оформление',
  'There are none just now.': 'Сейчас таких нет.',
  'There are two letters in one language for the same targets.':
    'Для одних и тех же адресатов есть два письма на одном языке.',
  'There is neither a letter nor a point to make: readers have only the summary.':
    'Нет ни письма, ни тезиса: у читателей есть только краткое изложение.',
  'There is no case yet. Editors write the first one.': 'Дел ещё нет. Первое напишут редакторы.',
  'There is no case yet. Write the first one here, or let a document be made into a draft: whoever looks after the server runs this there.':
    'Дел ещё нет. Напишите первое здесь или сделайте черновик из документа: на сервере это запускает тот, кто за ним следит.',
  'There is no deadline: the case stays open until it is stopped.':
    'Срока нет: дело остаётся открытым, пока его не остановят.',
  'There is no letter in {language} for {names}.': 'Нет письма на языке «{language}» ({names}).',
  'There is no letter in {language}, a preferred language.':
    'Нет письма на языке «{language}», одном из предпочтительных.',
  'There is no letter to be seen: nobody can be written to here.':
    'Письма здесь не увидеть: писать некому.',
  'There is no model letter: readers write in their own words between salutation and closing.':
    'Образца письма нет: между обращением и заключением читатели пишут своими словами.',
  'There is no newsletter block now: the case is not public, or the server did not answer.':
    'Блока для рассылки сейчас нет: дело не опубликовано, или сервер не ответил.',
  'There is no safety note, neither here nor in the settings.':
    'Нет предупреждения о безопасности ни здесь, ни в настройках.',
  'There is no such case, or it is in the trash.': 'Такого дела нет, или оно в корзине.',
  'There is no such case.': 'Такого дела нет.',
  'There is nobody to write to yet.': 'Писать пока некому.',
  'There is nobody to write to yet. Targets are kept once, and used in every case.':
    'Писать пока некому. Адресаты хранятся в одном месте и используются во всех делах.',
  'There is nothing at this address.': 'По этому адресу ничего нет.',
  'These are more than {most}: filter the list, and export it in parts.':
    'Их больше {most}: отфильтруйте список и экспортируйте его по частям.',
  'These are the ones with the most letters. The download has all.':
    'Это те, у кого больше всего писем. В скачиваемом файле есть все.',
  'These rows were not taken, and nothing of them is saved. Mend them in your file and import it once more: rows that are saved already stay as they are.':
    'Эти строки не приняты, и ничего из них не сохранено. Исправьте их в своём файле и импортируйте его ещё раз: уже сохранённые строки останутся как есть.',
  'These texts have no place in the form any more. Copy what you need of them.':
    'Этим текстам больше нет места в форме. Скопируйте из них то, что вам нужно.',
  'This cannot be checked now: the server does not answer.':
    'Сейчас это нельзя проверить: сервер не отвечает.',
  'This case cannot be published yet.': 'Это дело пока нельзя опубликовать.',
  'This case has never been published: change what is written here instead.':
    'Это дело никогда не публиковалось: измените то, что написано здесь.',
  'This case has no address yet. Give it a reference and a country, or an address (slug), and save it.':
    'У этого дела ещё нет адреса. Укажите номер акции и страну или адрес (slug) и сохраните его.',
  'This case has no deadline: readers can write until it is stopped. To give it one, use its form.':
    'У этого дела нет срока: читатели могут писать, пока его не остановят. Чтобы задать срок, используйте форму дела.',
  'This case is not public: readers see it in what you hand out only after it is published. Its address can still change until then, and a snippet does not follow.':
    'Это дело не опубликовано: в том, что вы раздадите, читатели увидят его только после публикации. До тех пор его адрес ещё может измениться, а встроенный код за ним не последует.',
  'This case is not published: change the deadline in its form.':
    'Это дело не опубликовано: измените срок в его форме.',
  'This case is stopped. The draft of an update is made that follows the stop and holds what was last to be sent, in every language. Once you publish it, the case is open again.':
    'Это дело остановлено. Создаётся черновик обновления, который следует за остановкой и содержит то, что отправлялось последним, на всех языках. Как только вы его опубликуете, дело снова открыто.',
  'This case is unlisted. Whoever has its address may embed it; it still stands in no list, feed or search engine.':
    'Этого дела нет в списках. Встроить его может каждый, у кого есть адрес; его по-прежнему нет ни в списках, ни в лентах, ни в поисковиках.',
  'This case was changed meanwhile, so nothing was approved. Reload it and look it through again.':
    'Тем временем дело изменили, поэтому ничего не одобрено. Загрузите его снова и просмотрите ещё раз.',
  'This form is in {language}, which is not yours to change. Yours are {languages}. Choose one of them above the form.':
    'Эта форма на языке «{language}», менять который вам нельзя. Ваши языки — {languages}. Выберите один из них над формой.',
  'This is a preview: nothing is opened and nothing is sent.':
    'Это предпросмотр: ничего не открывается и не отправляется.',
  'This is a stop: it has no deadline. To open the case again make an update.':
    'Это остановка: срока у неё нет. Чтобы снова открыть дело, создайте обновление.',
  'This is an update, but follows no notice: choose the one that it updates.':
    'Это обновление, но оно не следует ни за одним сообщением: выберите то, которое оно обновляет.',
  'This letter goes to none of the targets.': 'Это письмо не идёт ни одному из адресатов.',
  'This link does not open this draft. Ask whoever sent it for a new one.':
    'Эта ссылка не открывает этот черновик. Попросите новую у того, кто её прислал.',
  'This link has expired. Ask whoever sent it for a new one.':
    'Срок действия этой ссылки истёк. Попросите новую у того, кто её прислал.',
  'This preview cannot be shown': 'Этот предпросмотр нельзя показать',
  'This text is in a language that is not yours to change ({language}). Yours are {languages}. Your own texts are saved once it is as it was.':
    'Этот текст на языке, менять который вам нельзя ({language}). Ваши языки — {languages}. Ваши тексты сохранятся, как только он снова станет прежним.',
  'This text is too long to be shown while typing.':
    'Этот текст слишком длинный, чтобы показывать его во время набора.',
  To: 'Кому',
  'To be published: {time}': 'Будет опубликовано: {time}',
  'To be unpublished: {time}': 'Будет снято с публикации: {time}',
  'To look at': 'Стоит посмотреть',
  'To {name}, in {language}': 'Адресат {name}, язык «{language}»',
  'Too long for a link: readers copy the letter, and paste it into their mail program.':
    'Слишком длинное для ссылки: читатели скопируют письмо и вставят его в свою почтовую программу.',
  'Translates into': 'Переводит на',
  'Translator: drafts of texts in their languages': 'Переводчик: черновики текстов на своих языках',
  'Translators save drafts; an editor restores earlier versions.':
    'Переводчики сохраняют черновики; более ранние версии восстанавливает редактор.',
  'Translators save one language at a time.': 'Переводчики сохраняют по одному языку за раз.',
  'Try again': 'Попробовать ещё раз',
  'Two persons are needed to publish, and nobody else here may approve. Add another editor under “Users”, or switch “Two persons” off in the settings. Until then it can be saved as a draft.':
    'Для публикации нужны два человека, а одобрить здесь больше некому. Добавьте ещё одного редактора в «Пользователи» или выключите «Два человека» в настройках. До тех пор можно сохранять черновик.',
  'Two persons for what is published': 'Два человека для всего, что публикуется',
  'Until now: {day}': 'До сих пор: {day}',
  'Update this case': 'Обновить это дело',
  'Update this case…': 'Обновить это дело…',
  Welcome: 'Добро пожаловать',
  'What became of it': 'Что из этого вышло',
  'What changed in how it is reached': 'Что изменилось в способах связи',
  'What differs from the template “{name}”': 'Чем отличается шаблон «{name}»',
  'What is typed could not be drawn. Save the draft, and open the preview again.':
    'Набранное нельзя отобразить. Сохраните черновик и снова откройте предпросмотр.',
  'What to see': 'Что смотреть',
  'Who writes, as they sign': 'Кто пишет, как в подписи',
  'Whose numbers they read. Empty: none.': 'Чьи цифры видны. Пусто: ничьи.',
  'Why it was not taken': 'Почему не принято',
  'With the plugin: for the classic editor.': 'С плагином: для классического редактора.',
  'With the plugin: pasted into the code editor, it is the block “Take Action”.':
    'С плагином: вставленное в редактор кода, это блок «Take Action».',
  'Without a partner’s key': 'Без ключа партнёра',
  WordPress: 'WordPress',
  'Work at hand': 'Текущая работа',
  'Write the first case': 'Написать первое дело',
  'You are editing in the letter’s own language: it needs no gloss.':
    'Вы работаете на языке самого письма: пояснение не нужно.',
  'You are no longer signed in. Sign in again to go on seeing what you type.':
    'Вы больше не в системе. Войдите снова, чтобы и дальше видеть, что вы набираете.',
  'You are signed out, so nothing is saved any more. Your text stays in this form: sign in in another tab, come back here, and save it.':
    'Вы вышли из системы, поэтому больше ничего не сохраняется. Ваш текст остаётся в этой форме: войдите в другой вкладке, вернитесь сюда и сохраните его.',
  'You edited this case last, so somebody else must approve it.':
    'Последним это дело правили вы, поэтому одобрить его должен кто-то другой.',
  'You edited this case last, so somebody else must approve it. Save it as a draft and ask another editor to open it and press “Approve”; then publish it.':
    'Последним это дело правили вы, поэтому одобрить его должен кто-то другой. Сохраните его как черновик и попросите другого редактора открыть его и нажать «Одобрить»; затем опубликуйте.',
  'Your browser does not let the link be copied: select it, and copy it yourself.':
    'Ваш браузер не даёт скопировать ссылку: выделите и скопируйте её сами.',
  'Your latest changes are not saved yet. Close this, save them, and come back.':
    'Ваши последние изменения ещё не сохранены. Закройте это, сохраните их и возвращайтесь.',
  'Your session ended before this was saved. This tab has kept what you wrote.':
    'Ваш сеанс закончился раньше, чем это сохранилось. В этой вкладке осталось то, что вы написали.',
  'Yours to change are the texts in {languages}, and the letters in those languages. All else is an editor’s.':
    'Вам можно менять тексты на этих языках ({languages}) и письма на них. Всё остальное — дело редактора.',
  'in care of {name}': 'передаётся через {name}',
  others: 'другие',
  published: 'опубликовано',
  'too long': 'слишком длинно',
  'two steps': 'два шага',
  '{label}: empty': '{label}: пусто',
  '{length} of {budget}': '{length} из {budget}',
  '{name} cannot be written to. Give an address, a number or a web form, or a mission in whose care they are.':
    'Адресату {name} нельзя написать. Укажите адрес, номер или форму на сайте либо представительство, через которое передавать письма.',
  '{name} cannot be written to. The mission in whose care they are has no address, number or web form.':
    'Адресату {name} нельзя написать. У представительства, через которое передаются письма, нет ни адреса, ни номера, ни формы на сайте.',
  '{name} changed this case while you were writing, so yours was not saved over it. Your text is still in this form. Press “Reload and keep my text” beside it.':
    'Пока вы писали, это дело изменили ({name}), поэтому ваше не сохранено поверх. Ваш текст всё ещё в этой форме. Нажмите рядом «Перезагрузить и сохранить мой текст».',
  '{name} has changed this case since you opened it, so yours is not saved over it. Your text is still in this form.':
    'С тех пор как вы открыли это дело, его изменили ({name}), поэтому ваше не сохраняется поверх. Ваш текст всё ещё в этой форме.',
  '{name} has no pronouns yet.': 'Местоимения ещё не указаны ({name}).',
  '{name} has no salutation in {language}.':
    'У адресата {name} нет обращения на языке «{language}».',
  '{name}: {sum} letters; most on one day: {most}, on {day}':
    '{name}: всего писем {sum}; больше всего за день: {most}, {day}',
  '{n} things stand in the way of publishing.': 'Публикации мешают замечания ({n}).',
  '{when}, by {name}': '{when}, {name}',
  '“{address}” of {name} is the organisation’s own.':
    '«{address}» ({name}) — адрес самой организации.',
  '“{address}” of {name} may be the organisation’s own: it is at {host}.':
    '«{address}» ({name}), возможно, адрес самой организации: он на {host}.',
  '“{column}” has {count} characters, and at most {most} fit.':
    'В «{column}» знаков {count}, а помещается не более {most}.',
  '“{email}” of {name} is not an e-mail address.':
    '«{email}» ({name}) — не адрес электронной почты.',
  '“{field}” is no text, so it is not yours to change. Undo that, and your texts can be saved.':
    '«{field}» — не текст, поэтому менять его вам нельзя. Отмените это, и ваши тексты можно будет сохранить.',
  '“{name}” is here already: to change it, write its id “{id}” into the row.':
    '«{name}» здесь уже есть: чтобы изменить, впишите в строку его id «{id}».',
  '“{name}”, in care of whom it is, is no mission that is kept here.':
    '«{name}», через кого передаются письма, — не представительство из этого справочника.',
  '“{name}”, in care of whom it is, is the name of several missions: write the id in brackets after it, as in “{example}”.':
    '«{name}», через кого передаются письма, — название нескольких представительств: впишите после него id в квадратных скобках, например «{example}».',
  '“{number}” of {name} has no country code: write it like +7 …':
    'В номере «{number}» ({name}) нет кода страны: пишите его так: +7 …',
  '“{number}” of {name} is not a fax number.': '«{number}» ({name}) — не номер факса.',
  '“{number}” of {name} is not a phone number.': '«{number}» ({name}) — не номер телефона.',
  '“{text}” is not a country: write its code of two letters, such as KZ, or its name.':
    '«{text}» — не страна: впишите её код из двух букв, например KZ, или название.',
  '“{text}” is not a handle in social media: write “network | handle | https://…”, each on a line of its own.':
    '«{text}» — не учётная запись в социальных сетях: пишите «сеть | учётная запись | https://…», каждую на отдельной строке.',
  '“{text}” is not a kind of target: write “official” or “mission”.':
    '«{text}» — не вид адресата: впишите «official» или «mission».',
  '“{value}” is not a colour. Write it like #b3261e.':
    '«{value}» — не цвет. Укажите его так: #b3261e.',
  'From the document': 'Из документа',
  'The document holds none of the headings of an urgent action, so nothing could be read from it.':
    'В документе нет ни одного из заголовков срочной акции, поэтому прочитать из него ничего не удалось.',
  'the document holds several actions; only the first was read.':
    'в документе несколько акций; прочитана только первая.',
  'no closing was found.': 'заключение не найдено.',
  'the document gives no subject.': 'тема в документе не указана.',
  'taken from the demands that the letter sets off.':
    'взято из требований, которые выделены в письме.',
  'no salutation was found for “{name}”.': 'обращение не найдено («{name}»).',
  'taken to be {country}, which the text names most.':
    'предположительно: {country} (чаще всего упоминается в тексте).',
  'day and month of {date} could be the other way round.':
    'день и месяц, возможно, переставлены ({date}).',
  'passed over “{text}”, which names nobody.': '«{text}» пропущено: здесь никто не назван.',
  '“{name}” is not a language that is known here.': '«{name}» — неизвестный здесь язык.',
  'whether this is a first notice, an update or a stop was not found.':
    'не удалось определить, первое ли это сообщение, обновление или остановка.',
  'no headline was found.': 'заголовок не найден.',
  'no summary was found.': 'краткое изложение не найдено.',
  'no country was found.': 'страна не найдена.',
  'no reference such as “UA 24/22” was found.': 'номер акции вида «UA 24/22» не найден.',
  'no index number was found.': 'индекс документа не найден.',
  'no date of issue was found.': 'дата выпуска не найдена.',
  'no names of people were found.': 'имена людей не найдены.',
  'no letter was found.': 'письмо не найдено.',
  'no preferred language was found.': 'предпочтительный язык не найден.',
  'no deadline was found.': 'срок не найден.',
  'none, as a stop has none.': 'нет: у остановки их не бывает.',
  'no target was found.': 'адресаты не найдены.',
  'taken for a stop, although another line calls it an update.':
    'принято за остановку, хотя в другой строке названо обновлением.',
  'taken for a stop, although another line calls it a first notice.':
    'принято за остановку, хотя в другой строке названо первым сообщением.',
  'taken for an update, although another line calls it a first notice.':
    'принято за обновление, хотя в другой строке названо первым сообщением.',
  'taken for an update, since it names an earlier action.':
    'принято за обновление, так как упомянута более ранняя акция.',
  'taken for a stop, since the document asks for no further action.':
    'принято за остановку, так как документ не призывает к дальнейшим действиям.',
  'the message is the summary; choose the outcome and check the message.':
    'в сообщение читателям взято краткое изложение; выберите исход и проверьте сообщение.',
  'name and office of “{name}” could not be told apart with certainty.':
    'имя и должность не удалось надёжно различить («{name}»).',
  'which country “{name}” represents was not found.':
    'не удалось определить, какую страну представляет «{name}».',
  'where “{name}” stands was not found, nor for which readers it is.':
    'не удалось определить, где находится «{name}» и для каких читателей это представительство.',
  '“{name}” was taken to stand in {country} and to be accredited there.':
    '«{name}»: предполагаемая страна нахождения и аккредитации — {country}.',
  '“{name}” was taken to stand in {country}.':
    '«{name}»: предполагаемая страна нахождения — {country}.',
  'the country was added to the address of “{name}”.': 'в адрес добавлена страна («{name}»).',
  'the e-mail address of “{name}” is hidden or missing in the document.':
    'адрес электронной почты в документе скрыт или отсутствует («{name}»).',
  'no address or channel was found for “{name}”.':
    'не найдено ни адреса, ни другого способа связи («{name}»).',
  'The document has more than {megabytes} MB; it should be some pages of text.':
    'Документ больше {megabytes} МБ; в нём должно быть лишь несколько страниц текста.',
  '“{name}” is a file of another kind ({kind}), which is not read yet. Save it as Markdown or plain text (.md, .txt).':
    '«{name}» — файл другого вида ({kind}), такие пока не читаются. Сохраните его как Markdown или простой текст (.md, .txt).',
  'The document is empty.': 'Документ пуст.',
  'The document is not a text.': 'Документ не является текстом.',
  Reload: 'Перезагрузить',
  'This case was changed since you opened it, so what you see is not what would be approved. Reload it and look it through again.':
    'С тех пор как вы открыли это дело, его изменили, поэтому вы видите не то, что было бы одобрено. Загрузите его снова и просмотрите ещё раз.',
  'It is done. What you typed is still in this form: save it, then reload the page.':
    'Готово. Набранное вами всё ещё в этой форме: сохраните его, затем перезагрузите страницу.',
  'Send JSON: {"mark": "…"}, as “approval” gave it.':
    'Отправьте JSON: {"mark": "…"}, как это дал «approval».',
  'Only editors import documents.': 'Импортировать документы могут только редакторы.',
  'This is more than a case’s form sends.': 'Это больше, чем отправляет форма дела.',
  'Only those who work with cases see this.': 'Это видят только те, кто работает с делами.',
  'Send JSON: {"id": "…"} or {"form": {…}}.': 'Отправьте JSON: {"id": "…"} или {"form": {…}}.',
  'Only editors see how many letters were sent.':
    'Видеть, сколько писем отправлено, могут только редакторы.',
  'Ask with by=day, by=case or by=partner.': 'Запрашивайте с by=day, by=case или by=partner.',
  'Ask with format=csv, or without format.': 'Запрашивайте с format=csv или без format.',
  'no case here has the reference {reference}; choose the previous notice yourself.':
    'здесь нет дела с номером акции {reference}; выберите предыдущее сообщение сами.',
  'several cases here have the reference {reference}; choose the previous notice yourself.':
    'здесь несколько дел с номером акции {reference}; выберите предыдущее сообщение сами.',
  'no notice of {reference} is published here; choose the previous notice yourself.':
    'здесь не опубликовано ни одного сообщения с номером акции {reference}; выберите предыдущее сообщение сами.',
  '{slug} was issued later than this document; choose the previous notice yourself.':
    '{slug} выпущено позже этого документа; выберите предыдущее сообщение сами.',
  '{slug} was taken for the previous notice, by its reference {reference}.':
    '{slug} принято за предыдущее сообщение по номеру акции {reference}.',
  'the document is in {language}, for which there is no locale here; its texts were saved in the default language. Translate them before you publish.':
    'язык документа — «{language}», и здесь он не настроен; тексты сохранены на языке по умолчанию. Переведите их до публикации.',
  'the document is in {language}, for which there is no locale here; its texts were saved in the one language that there is. See that it is this one.':
    'язык документа — «{language}», и здесь он не настроен; тексты сохранены на единственном имеющемся языке. Убедитесь, что это язык документа.',
  '“{name}” is new, and its name and office stand in the default language as the document has them, in {language}; translate them.':
    '«{name}» — новый адресат; имя и должность стоят на языке по умолчанию так, как они даны в документе (язык «{language}»); переведите их.',
  'Send JSON: {"targets": [{"target": "ID", "role": "primary"}]}.':
    'Отправьте JSON: {"targets": [{"target": "ID", "role": "primary"}]}.',
  'Send JSON: {"template": "ID", "lang": "en"}.':
    'Отправьте JSON: {"template": "ID", "lang": "en"}.',
  'There is no such template any more.': 'Такого шаблона больше нет.',
  'Ask with days=7, 30, 90 or all.': 'Запрашивайте с days=7, 30, 90 или all.',
  'Import a document…': 'Импортировать документ…',
  'Import a document': 'Импортировать документ',
  'The draft is made. Look at what the document left open.':
    'Черновик создан. Посмотрите, что в документе осталось неясным.',
  'A draft is made with everything that is found: the case, its targets and its letter. What is not found or uncertain stands beside the draft. Nothing is published.':
    'Создаётся черновик со всем, что удалось найти: дело, его адресаты и письмо. Ненайденное и сомнительное показано рядом с черновиком. Ничего не публикуется.',
  Document: 'Документ',
  'Markdown or plain text (.md, .txt).': 'Markdown или простой текст (.md, .txt).',
  'Or its text, pasted': 'Или вставьте его текст',
  'This document was imported before, and its case lies in the trash. Nothing was made.':
    'Этот документ уже импортировали, и его дело в корзине. Ничего не создано.',
  'This document was imported before. Nothing was made.':
    'Этот документ уже импортировали. Ничего не создано.',
  'Open that case': 'Открыть то дело',
  'Reading…': 'Чтение…',
  'What was not found or uncertain, until you have looked at it:':
    'Что не найдено или сомнительно, пока вы это не просмотрите:',
  'Looked at: {field}, {text}': 'Просмотрено: {field}, {text}',
  'Looked at': 'Просмотрено',
  'You are no longer signed in.': 'Вы больше не в системе.',
  'Sign in again': 'Войти снова',
  'Somebody else had changed this, so it was loaded anew. This tab has kept what you wrote.':
    'Это успел изменить кто-то другой, поэтому загружено заново. В этой вкладке осталось то, что вы написали.',
  'What you wrote is back in the form. Look it through and save it.':
    'Написанное вами снова в форме. Просмотрите его и сохраните.',
  'This could not be kept. Look at it once more:': 'Это не удалось сохранить. Посмотрите ещё раз:',
  'Too many tallies for this period. Choose a shorter one.':
    'Слишком много подсчётов за этот период. Выберите период короче.',
  '“{text}”': '«{text}»',
  'Choose how the case ended.': 'Выберите, чем закончилось дело.',
  'This cannot be checked: you are signed out. Sign in again in another tab.':
    'Это нельзя проверить: вы вышли из системы. Войдите снова в другой вкладке.',
  'This cannot be checked: you may not do that.': 'Это нельзя проверить: у вас нет на это прав.',
  'This cannot be checked: the case is too large.': 'Это нельзя проверить: дело слишком велико.',
  'This cannot be checked: the server does not understand what was sent. Reload the page.':
    'Это нельзя проверить: сервер не понимает, что было отправлено. Перезагрузите страницу.',
  'What the template has of subject, letter, closing and short text replaces that of this letter. Where its text is replaced, the translation for readers in the language you are editing is emptied; those in other languages stay, and you must mend them there. What stands here now stays in the case’s earlier versions.':
    'То, что есть в шаблоне (тема, письмо, заключение и короткий текст), заменит то же в этом письме. Если заменяется текст письма, перевод для читателей на языке, который вы редактируете, удаляется; переводы на других языках остаются, и исправить их нужно там. То, что стоит здесь сейчас, останется в более ранних версиях дела.',
  'The short text in {language} is too long for {networks}.':
    'Короткий текст ({language}) слишком длинный для {networks}.',
  'The title has {length} characters, and at most {most} are taken.':
    'Знаков в заголовке: {length}, допускается не более {most}.',
  'The server does not answer': 'Сервер не отвечает',
  'Your latest changes are not saved yet. Save them, then press this again.':
    'Ваши последние изменения ещё не сохранены. Сохраните их и нажмите здесь снова.',
  'Paragraphs of the letter ({letter}): {letters}, of its translation for readers ({gloss}): {translated}. Is it still of this letter?':
    'Абзацев в письме ({letter}): {letters}, в его переводе для читателей ({gloss}): {translated}. Это всё ещё перевод этого письма?',
  'There is no translation yet into {languages}.': 'Пока нет перевода на эти языки: {languages}.',
}
