import type { Table } from './tables.ts'

/** The admin's sentences in Spanish. */
export const ES: Table = {
  Case: 'Caso',
  Cases: 'Casos',
  'Urgent actions': 'Acciones urgentes',
  'An urgent action: what happened to whom, whom to write to, what to write, until when.':
    'Una acción urgente: qué ocurrió y a quién, a quién escribir, qué escribir y hasta cuándo.',
  Title: 'Título',
  'The headline of the box and the page: what is asked, for whom.':
    'El titular del recuadro y de la página: qué se pide y para quién.',
  Summary: 'Resumen',
  'What happened and why it matters, in one or two paragraphs.':
    'Qué ocurrió y por qué importa, en uno o dos párrafos.',
  People: 'Personas',
  Person: 'Persona',
  'Whom the case is about. Leave it empty where nobody may be named.':
    'De quién trata el caso. Déjelo vacío cuando no se pueda nombrar a nadie.',
  'Name or description': 'Nombre o descripción',
  'For example a name, or “four others, unnamed”.':
    'Por ejemplo un nombre, o «otras cuatro personas, sin nombrar».',
  'Name in its own script': 'Nombre en su propia escritura',
  Pronouns: 'Pronombres',
  'she, her': 'ella',
  'Points to make': 'Puntos que conviene mencionar',
  Point: 'Punto',
  Points: 'Puntos',
  'What to ask for: the help for readers who write in their own words.':
    'Qué pedir: la ayuda para quienes escriben con sus propias palabras.',
  'Safety note': 'Nota de seguridad',
  'Stands before the writing. Who should think twice, and how to write safely. Empty: the organisation’s own note.':
    'Aparece antes de escribir. Quién debería pensárselo dos veces y cómo escribir sin riesgo. Vacío: la nota de la organización.',
  'Additional information': 'Información adicional',
  'The longer story, for the hosted page.': 'La historia más extensa, para la página alojada.',
  Targets: 'Destinatarios',
  'Whom to write to, in the order in which readers see them.':
    'A quién escribir, en el orden en que lo ven los lectores.',
  Target: 'Destinatario',
  Role: 'Función',
  'Primary: the letter is for them': 'Principal: la carta es para él o ella',
  'Additional: a letter of their own': 'Adicional: una carta propia',
  'Copy: gets the primary’s letter': 'Copia: recibe la carta del principal',
  Salutations: 'Saludos',
  Salutation: 'Saludo',
  'Only where this case needs another salutation than the target’s own.':
    'Solo si este caso necesita un saludo distinto del habitual del destinatario.',
  Language: 'Idioma',
  'Dear Mr President,': 'Señor Presidente:',
  'Suspended channels': 'Vías suspendidas',
  'Suspended channel': 'Vía suspendida',
  'Ways that must not or cannot be used now.': 'Vías que ahora no deben o no pueden usarse.',
  Channel: 'Vía',
  'E-mail': 'Correo electrónico',
  Post: 'Correo postal',
  Fax: 'Fax',
  Phone: 'Teléfono',
  'Social media': 'Redes sociales',
  'Web form': 'Formulario web',
  'Why, and what to do instead': 'Por qué, y qué hacer en su lugar',
  'Post is suspended: write to the embassy.':
    'El correo postal está suspendido: escriba a la embajada.',
  'Preferred languages': 'Idiomas preferidos',
  'The languages to address the targets in, the best one first.':
    'Los idiomas en que dirigirse a los destinatarios, el mejor primero.',
  'One may also write in one’s own language': 'También se puede escribir en el propio idioma',
  Letters: 'Cartas',
  'One letter a language and, where it differs, one for certain targets. A case may have none: then the points and salutations serve.':
    'Una carta por idioma y, cuando sea distinta, una para ciertos destinatarios. Un caso puede no tener ninguna: entonces sirven los puntos y los saludos.',
  Letter: 'Carta',
  'From a template': 'De una plantilla',
  'Copies the template’s texts as they are now into what is still empty here; choose anew to copy once more. Later changes of the template do not reach this letter. Only templates in the letter’s language are offered.':
    'Copia los textos actuales de la plantilla en lo que aquí aún está vacío; elíjala de nuevo para volver a copiar. Los cambios posteriores de la plantilla no llegan a esta carta. Solo se ofrecen plantillas en el idioma de la carta.',
  'Only for': 'Solo para',
  'Empty: for every target.': 'Vacío: para todos los destinatarios.',
  Subject: 'Asunto',
  'Without salutation and closing: those are added for each target.':
    'Sin saludo ni despedida: se añaden para cada destinatario.',
  Closing: 'Despedida',
  'For example “Yours sincerely,”.': 'Por ejemplo «Atentamente,».',
  'Short text for social media': 'Texto breve para redes sociales',
  'What the letter says': 'Qué dice la carta',
  'The same letter in the language that you are editing in now, for readers who do not read the letter’s.':
    'La misma carta en el idioma en que está editando ahora, para quienes no leen el de la carta.',
  Deadline: 'Fecha límite',
  'Last day to write': 'Último día para escribir',
  'Ends at the end of this day in the organisation’s time zone. Empty: no deadline.':
    'Termina al final de ese día en la zona horaria de la organización. Vacío: sin fecha límite.',
  'After the deadline': 'Después de la fecha límite',
  'Shown when the deadline has passed, with the offices to ask. Empty: the organisation’s own text.':
    'Se muestra cuando ha pasado la fecha límite, con las oficinas a las que preguntar. Vacío: el texto de la organización.',
  Notices: 'Comunicados',
  'An update or a stop follows an earlier notice. Whoever embedded the earlier one is shown the newest.':
    'Una actualización o una interrupción sigue a un comunicado anterior. A quien insertó el anterior se le muestra el más reciente.',
  'Previous notice': 'Comunicado anterior',
  'The notice that this one updates or stops. A stop that follows none stops only the boxes that bear its own address (slug).':
    'El comunicado que este actualiza o interrumpe. Una interrupción que no sigue a ninguno solo detiene los recuadros que llevan su propia dirección (slug).',
  'Previous notice on another site': 'Comunicado anterior en otro sitio',
  Address: 'Dirección',
  'Date of issue': 'Fecha de emisión',
  Stop: 'Interrupción',
  'Once published, no box of this notice, nor of any that it follows, offers a letter any more. Where it follows none, that is said only in boxes that bear its own address (slug): the boxes of every other case stay open.':
    'Una vez publicado, ningún recuadro de este comunicado, ni de los anteriores a los que sigue, ofrece ya ninguna carta. Si no sigue a ninguno, eso solo se dice en los recuadros que llevan su propia dirección (slug): los de todos los demás casos siguen abiertos.',
  Outcome: 'Desenlace',
  'Good news': 'Buenas noticias',
  'Bad news': 'Malas noticias',
  'Neither: letters would do harm, or no longer help':
    'Ninguna de las dos: las cartas harían daño, o ya no ayudan',
  'Message to the readers': 'Mensaje a los lectores',
  'Answer again, although the newer notice was withdrawn':
    'Responder de nuevo, aunque se retiró el comunicado más reciente',
  'When a newer notice is unpublished or trashed, this one stays silent, so that no older letter comes back by itself. Tick and publish to let it answer on purpose, once: it falls silent again where a newer notice is withdrawn later.':
    'Cuando un comunicado más reciente se despublica o va a la papelera, este permanece en silencio, para que ninguna carta antigua vuelva por sí sola. Marque y publique para que responda a propósito, una vez: vuelve a callar si más tarde se retira un comunicado más reciente.',
  'Answers again since': 'Responde de nuevo desde',
  'Where no newer notice has been published or withdrawn since then.':
    'Si desde entonces no se ha publicado ni retirado un comunicado más reciente.',
  Source: 'Fuente',
  'The document that this case was made from, in its own words. Never published.':
    'El documento del que se hizo este caso, con sus propias palabras. Nunca se publica.',
  File: 'Archivo',
  'Text of the document': 'Texto del documento',
  Notice: 'Comunicado',
  'First notice': 'Primer comunicado',
  Update: 'Actualización',
  'Stop: no more letters': 'Interrupción: no más cartas',
  Country: 'País',
  'Whose authorities are written to.': 'A las autoridades de qué país se escribe.',
  Reference: 'Referencia',
  'Index number': 'Número de índice',
  'Address (slug)': 'Dirección (slug)',
  'Proposed from reference and country. Never put a person’s name here: addresses stay in logs for good.':
    'Se propone a partir de la referencia y el país. Nunca ponga aquí el nombre de una persona: las direcciones quedan para siempre en los registros.',
  'Show the number of letters': 'Mostrar el número de cartas',
  'After a letter the box tells how many have been sent so far.':
    'Después de una carta, el recuadro dice cuántas se han enviado hasta ahora.',
  Listed: 'Listado',
  'Unlisted: in no list, feed or search engine; only whoever has the address finds it.':
    'No listado: en ninguna lista, canal ni buscador; solo lo encuentra quien tiene la dirección.',
  'Letter template': 'Plantilla de carta',
  'Letter templates': 'Plantillas de cartas',
  'Letters to begin with. A case gets a copy; later changes here reach no case.':
    'Cartas para empezar. El caso recibe una copia; los cambios posteriores aquí no llegan a ningún caso.',
  Name: 'Nombre',
  'For editors only: what the letter is for.': 'Solo para la redacción: para qué es la carta.',
  'Without salutation and closing.': 'Sin saludo ni despedida.',
  'For a letter in one’s own words.': 'Para una carta con las propias palabras.',
  Tally: 'Recuento',
  Tallies: 'Recuentos',
  'How many letters went through which channel, as readers said it themselves.':
    'Cuántas cartas se enviaron por cada vía, según dijeron los propios lectores.',
  Day: 'Día',
  Partner: 'Socio',
  Directory: 'Directorio',
  'Officials and missions to whom letters go. One target serves many cases.':
    'Autoridades y misiones a las que van las cartas. Un destinatario sirve para muchos casos.',
  Honorific: 'Tratamiento',
  Office: 'Oficina',
  'President of …, Embassy of …': 'Presidente de …, Embajada de …',
  Kind: 'Tipo',
  Official: 'Autoridad',
  'Mission: embassy, consulate, delegation': 'Misión: embajada, consulado, delegación',
  Represents: 'Representa a',
  'The country that sent it.': 'El país que la envió.',
  'Stands in': 'Sede en',
  'Accredited to': 'Acreditada ante',
  'The countries whose readers write to it. Empty: it is for every reader, as a mission to the United Nations is.':
    'Los países cuyos lectores le escriben. Vacío: es para todos los lectores, como una misión ante las Naciones Unidas.',
  'How a letter to this target begins, by language.':
    'Cómo empieza una carta a este destinatario, por idioma.',
  'Postal address': 'Dirección postal',
  'The whole block for an envelope, a line each: name and office first, the country last.':
    'El bloque completo para el sobre, línea por línea: primero el nombre y el cargo, al final el país.',
  'E-mail addresses': 'Direcciones de correo electrónico',
  'One per line.': 'Una por línea.',
  'Fax numbers': 'Números de fax',
  'Phone numbers': 'Números de teléfono',
  Handle: 'Cuenta',
  Handles: 'Cuentas',
  Network: 'Red',
  '@president': '@president',
  'Address of the profile': 'Dirección del perfil',
  'In care of': 'Por medio de',
  'Missions that pass letters on, where the target cannot be reached itself: letters then go to their addresses instead of the target’s own.':
    'Misiones que transmiten las cartas cuando no se puede llegar al propio destinatario: las cartas van entonces a sus direcciones en lugar de a las de este.',
  Offices: 'Oficinas',
  'The organisation’s offices by country: whom readers ask after the deadline.':
    'Las oficinas de la organización por país: a quién preguntan los lectores después de la fecha límite.',
  'E-mail address': 'Dirección de correo electrónico',
  'Web address': 'Dirección web',
  'Phone number': 'Número de teléfono',
  Partners: 'Socios',
  'Newsrooms and organisations that put boxes into their pages.':
    'Redacciones y organizaciones que ponen recuadros en sus páginas.',
  Key: 'Clave',
  'What stands in the partner’s tag: partner="…".':
    'Lo que figura en la etiqueta del socio: partner="…".',
  'Private link to its numbers': 'Enlace privado a sus cifras',
  'Whoever has it sees how many letters this partner’s readers sent, by case, channel and day.':
    'Quien lo tiene ve cuántas cartas enviaron los lectores de este socio, por caso, vía y día.',
  'Make a new link when saved; the old one ends':
    'Crear un enlace nuevo al guardar; el antiguo deja de valer',
  Settings: 'Ajustes',
  Organisation: 'Organización',
  'Who asks readers to write.': 'Quién pide a los lectores que escriban.',
  'Address of the privacy statement': 'Dirección de la declaración de privacidad',
  'Time zone': 'Zona horaria',
  'A deadline ends at the end of its day in this zone, for example Europe/London.':
    'El plazo termina al final de su día en esta zona, por ejemplo Europe/London.',
  'Accent colour': 'Color de acento',
  'Words of the box': 'Palabras del recuadro',
  Word: 'Palabra',
  Words: 'Palabras',
  'Other wordings for the box, in the language that you are editing in now. {names} in braces stay as they are.':
    'Otras formulaciones para el recuadro, en el idioma en que está editando ahora. Los {names} entre llaves quedan como están.',
  'Instead of': 'En lugar de',
  Wording: 'Formulación',
  'For every case that has none of its own.': 'Para todos los casos que no tienen una propia.',
  'For every case that has no text of its own for after its deadline.':
    'Para todos los casos que no tienen un texto propio para después de su fecha límite.',
  User: 'Usuario',
  Users: 'Usuarios',
  'Admin: everything': 'Administración: todo',
  'Editor: cases and what belongs to them': 'Redacción: los casos y lo que les corresponde',
  'None: nothing of urgent actions': 'Ninguna: nada de las acciones urgentes',
  'For urgent actions. Whoever was here before them has no role yet, and is an admin as long as they may open this panel.':
    'Para las acciones urgentes. Quien estaba aquí antes de ellas aún no tiene función, y administra mientras pueda abrir este panel.',
  What: 'Qué',
  State: 'Estado',
  Reason: 'Motivo',
  'Scheduled change': 'Cambio programado',
  'Scheduled changes': 'Cambios programados',
  'What is to be published or unpublished at a time, and what failed. What went well is not kept here.':
    'Lo que se va a publicar o despublicar en un momento dado, y lo que falló. Lo que salió bien no se guarda aquí.',
  '“{text}” is not an e-mail address.': '«{text}» no es una dirección de correo electrónico.',
  '“{text}” is not a web address (https://…).': '«{text}» no es una dirección web (https://…).',
  '“{text}” is not a phone number.': '«{text}» no es un número de teléfono.',
  'Lower-case letters a–z, digits and single hyphens.':
    'Letras minúsculas a–z, cifras y guiones simples.',
  '“{text}” is not a time zone. Write it like Europe/London.':
    '«{text}» no es una zona horaria. Escríbala como Europe/London.',
  '“{text}” is not a colour. Write it like #b3261e.':
    '«{text}» no es un color. Escríbalo como #b3261e.',
  'The first admin is made on the server: by “npm run setup”, or in another app by a script with createFirstAdmin() of payload-take-action.':
    'La primera cuenta de administración se crea en el servidor: con «npm run setup» o, en otra aplicación, con un script que use createFirstAdmin() de payload-take-action.',
  'A case needs a title.': 'Un caso necesita un título.',
  'A case needs a summary.': 'Un caso necesita un resumen.',
  'A stop needs a message: readers must learn why they cannot write any more.':
    'Una interrupción necesita un mensaje: los lectores deben saber por qué ya no pueden escribir.',
  'The deadline ({deadline}) lies before the date of issue ({issued}).':
    'La fecha límite ({deadline}) es anterior a la fecha de emisión ({issued}).',
  'There are two letters in the language “{language}” for the same targets. Keep one, or choose for whom each is.':
    'Hay dos cartas en el idioma «{language}» para los mismos destinatarios. Conserve una, o elija para quién es cada una.',
  'Lower-case letters a–z, digits and single hyphens. Give a reference and a country to have one proposed.':
    'Letras minúsculas a–z, cifras y guiones simples. Indique una referencia y un país para recibir una propuesta.',
  'Name of the target': 'Nombre del destinatario',
  'Office of the target': 'Cargo del destinatario',
  'Name of the writer': 'Nombre de quien escribe',
  'Town of the writer': 'Localidad de quien escribe',
  'Country of the writer': 'País de quien escribe',
  'People whom the case is about': 'Personas de quienes trata el caso',
  'Country of the case': 'País del caso',
  Placeholder: 'Marcador',
  Placeholders: 'Marcadores',
  'Stands for': 'Representa',
  'Shown where it is not known': 'Se muestra cuando no se conoce',
  'For example “your country”; may be empty.': 'Por ejemplo «su país»; puede quedar vacío.',
  '“{text}” is not a fax number.': '«{text}» no es un número de fax.',
  '“{name}” is public with the same reference, and a stop that follows nothing leaves its boxes as they are. Choose it as the notice that this one follows.':
    '«{name}» es público con la misma referencia, y una interrupción que no sigue a nada deja sus recuadros como están. Elíjalo como comunicado anterior.',
  '“{name}” has stopped this case; published beside it, this notice would let letters go out again. To open the case on purpose, make a new notice, and make it follow the stop.':
    '«{name}» ha interrumpido este caso; publicado a su lado, este comunicado permitiría que volvieran a salir cartas. Para abrir el caso a propósito, haga un comunicado nuevo que siga a la interrupción.',
  '“{name}” has stopped this case; published beside it, this notice would let letters go out again. To open the case on purpose, make it follow the stop: choose “{name}” as the previous notice.':
    '«{name}» ha interrumpido este caso; publicado a su lado, este comunicado permitiría que volvieran a salir cartas. Para abrir el caso a propósito, haga que siga a la interrupción: elija «{name}» como comunicado anterior.',
  'This notice has been published, so it keeps its place in the chain: moved, it would let earlier letters answer again. Make a new notice that follows the right one, and withdraw this one.':
    'Este comunicado ya se ha publicado, así que conserva su lugar en la cadena: si se moviera, cartas anteriores podrían volver a responder. Haga un comunicado nuevo que siga al correcto y retire este.',
  'This notice already comes later in the chain: a case cannot follow itself. Choose an earlier notice.':
    'Este comunicado ya aparece más adelante en la cadena: un caso no puede seguirse a sí mismo. Elija un comunicado anterior.',
  'The notice that this one follows is no longer there. Choose another one that has been published, or none.':
    'El comunicado al que este sigue ya no existe. Elija otro que se haya publicado, o ninguno.',
  '“{name}” has never been published, so no box would learn of a notice that follows it. Choose “{newest}” instead: it is the newest published notice of the chain.':
    '«{name}» nunca se ha publicado, así que ningún recuadro se enteraría de un comunicado que lo siga. Elija en su lugar «{newest}»: es el comunicado publicado más reciente de la cadena.',
  '“{name}” has never been published, so no box would learn of a notice that follows it. Publish that one first, or choose one that has been published.':
    '«{name}» nunca se ha publicado, así que ningún recuadro se enteraría de un comunicado que lo siga. Publíquelo primero, o elija uno que se haya publicado.',
  Untitled: 'Sin título',
  'This case has been published, so it can be moved to the trash but not deleted for good: the notices before it would answer again.':
    'Este caso se ha publicado, así que puede ir a la papelera pero no borrarse definitivamente: los comunicados anteriores volverían a responder.',
  'Articles already point to “{slug}”: the slug of a published case stays.':
    'Ya hay artículos que apuntan a «{slug}»: el slug de un caso publicado no cambia.',
  'Translators save drafts; an editor publishes them.':
    'Quienes traducen guardan borradores; la redacción los publica.',
  '“{name}” is in another language ({theirs}) than this letter ({ours}). Choose a template in the letter’s language.':
    '«{name}» está en otro idioma ({theirs}) que esta carta ({ours}). Elija una plantilla en el idioma de la carta.',
  '“{name}” holds no text yet. Write it first, or choose another template.':
    '«{name}» aún no contiene texto. Escríbalo primero, o elija otra plantilla.',
  '{label}, else “{fallback}”': '{label}; si no, «{fallback}»',
  'Running…': 'Ejecutando…',
  'Run again': 'Ejecutar de nuevo',
  'The server did not answer.': 'El servidor no respondió.',
  now: 'ahora',
  'To be published: {when}.': 'Se publicará: {when}.',
  'Is being published.': 'Se está publicando.',
  'Could not be published; this is tried again: {when}.':
    'No se pudo publicar; se intentará de nuevo: {when}.',
  'Was to be published, which failed.': 'Iba a publicarse, pero falló.',
  'To be unpublished: {when}.': 'Se despublicará: {when}.',
  'Is being unpublished.': 'Se está despublicando.',
  'Could not be unpublished; this is tried again: {when}.':
    'No se pudo despublicar; se intentará de nuevo: {when}.',
  'Was to be unpublished, which failed.': 'Iba a despublicarse, pero falló.',
  'No more letters: for good news, bad news, or where they would do harm':
    'No más cartas: por buenas o malas noticias, o cuando harían daño',
  'Stop letters…': 'Detener las cartas…',
  'Stop the letters': 'Detener las cartas',
  'Within a minute no box and no page of this case, nor of any notice before it, offers a letter any more: in no article, however old.':
    'En un minuto, ningún recuadro y ninguna página de este caso, ni de ningún comunicado anterior, ofrece ya una carta: en ningún artículo, por antiguo que sea.',
  'Why they are to write no more, and what they can do instead.':
    'Por qué no deben escribir más y qué pueden hacer en su lugar.',
  'Why they are to write no more, and what they can do instead. Language: {language}; readers of other languages are shown this text until you have translated it in the stop itself.':
    'Por qué no deben escribir más y qué pueden hacer en su lugar. Idioma: {language}; a los lectores de otros idiomas se les muestra este texto hasta que lo haya traducido en la propia interrupción.',
  'Stop now…': 'Detener ahora…',
  'Prepare as a draft, to translate or schedule it':
    'Preparar como borrador, para traducirlo o programarlo',
  'This is published at once, and every reader is shown your message. To open the case again you would publish an update that follows the stop.':
    'Esto se publica de inmediato y todos los lectores ven su mensaje. Para abrir de nuevo el caso tendría que publicar una actualización que siga a la interrupción.',
  'Stopping…': 'Deteniendo…',
  'Stop the letters for “{title}” now?': '¿Detener ahora las cartas de «{title}»?',
  'The server did not answer. Nothing was stopped: try again.':
    'El servidor no respondió. No se detuvo nada: inténtelo de nuevo.',
  'The stop is prepared as a draft.': 'La interrupción está preparada como borrador.',
  'The case is stopped.': 'El caso está interrumpido.',
  'Sign in to see this.': 'Inicie sesión para ver esto.',
  'Only editors stop a case.': 'Solo la redacción interrumpe un caso.',
  'Send JSON: {"outcome": "good", "message": "…"}.':
    'Envíe JSON: {"outcome": "good", "message": "…"}.',
  'The server ended before it was done.': 'El servidor terminó antes de completarlo.',
  'Publish “{title}”': 'Publicar «{title}»',
  'Unpublish “{title}”': 'Despublicar «{title}»',
  'Publish “{title}” ({language})': 'Publicar «{title}» ({language})',
  'Unpublish “{title}” ({language})': 'Despublicar «{title}» ({language})',
  'It was cancelled.': 'Se canceló.',
  'Only editors see and run what is scheduled.':
    'Solo la redacción ve y ejecuta lo que está programado.',
  Waiting: 'En espera',
  Running: 'En curso',
  'Failed, is tried again': 'Falló, se intentará de nuevo',
  Failed: 'Falló',
  Due: 'Previsto para',
  'There is no such job. It may be done by now.': 'No existe tal tarea. Puede que ya esté hecha.',
  'It has not failed, or somebody runs it again already.':
    'No ha fallado, o alguien ya la está ejecutando de nuevo.',
  'Another notice already follows the same one, so that the chain forks: of the two, readers are shown the one that is published last. Unless you mean that, follow the other one instead:':
    'Otro comunicado sigue ya al mismo, de modo que la cadena se bifurca: de los dos, los lectores ven el que se publica el último. Si no es eso lo que quiere, siga al otro:',
  'Whoever asks for this notice is shown a newer one:':
    'A quien pide este comunicado se le muestra uno más reciente:',
  'Whoever asks for an earlier notice is shown this one.':
    'A quien pide un comunicado anterior se le muestra este.',
  'Nothing answers for this case: its newest notice was withdrawn, and readers of every notice are told that it is not available. No earlier letter comes back by itself. To let an earlier notice answer, open that one, tick “Answer again” under “Notices” and publish it. Or publish the newest again:':
    'Nada responde por este caso: su comunicado más reciente se retiró, y a los lectores de todos se les dice que no está disponible. Ninguna carta anterior vuelve por sí sola. Para que responda un comunicado anterior, ábralo, marque «Responder de nuevo» en «Comunicados» y publíquelo. O publique de nuevo el más reciente:',
  'Choose an outcome: good, bad or none.': 'Elija un desenlace: good, bad o none.',
  'The message has at most {longest} characters. Write more in the stop’s own form.':
    'El mensaje tiene como máximo {longest} caracteres. Escriba más en el formulario de la propia interrupción.',
  '“draft” is true or false.': '«draft» es true o false.',
  'This case has never been published: there is nothing to stop. Delete it, or leave it a draft.':
    'Este caso nunca se ha publicado: no hay nada que cerrar. Bórrelo, o déjelo como borrador.',
  'This case is stopped already. Change the message in the stop itself.':
    'Este caso ya está interrumpido. Cambie el mensaje en la propia interrupción.',
  'Office held': 'Cargo',
  'A case is published once somebody has approved it as it is who did not edit it last. A stop never waits for that, nor does withdrawing.':
    'Un caso se publica cuando alguien distinto de quien lo editó el último lo ha aprobado tal como está. Una interrupción nunca espera a eso, ni tampoco una retirada.',
  'A case that was deleted': 'Un caso que se borró',
  'A copy goes to somebody, but no target is the primary one that the letter is for.':
    'Una copia va dirigida a alguien, pero ningún destinatario es el principal al que se dirige la carta.',
  'A link and a QR code that show the saved draft for two hours':
    'Un enlace y un código QR que muestran el borrador guardado durante dos horas',
  'A mail program opens with the whole letter in it.':
    'Se abre un programa de correo con la carta completa.',
  'A name in this language is needed too, and cannot be taken away again: fill in “{column}”.':
    'También hace falta un nombre en este idioma, y después no se puede quitar: rellene «{column}».',
  'A partner that was deleted': 'Un socio que se borró',
  'Add the first target': 'Añadir el primer destinatario',
  Added: 'Añadidas',
  All: 'Todo',
  'All of them': 'Ver todos',
  'Already as they are kept': 'Ya estaban así',
  'An update of this case was begun already: “{title}”. Nothing was made: a second one would fork the chain. Go on with that one, or move it to the trash first.':
    'Ya se empezó una actualización de este caso: «{title}». No se creó nada: una segunda bifurcaría la cadena. Continúe con esa, o muévala antes a la papelera.',
  'Another notice follows the same one: the chain forks.':
    'Otro comunicado sigue al mismo: la cadena se bifurca.',
  'Answered by another notice, or withdrawn': 'Responde otro comunicado, o se retiró',
  Approve: 'Aprobar',
  'Approved by {name}, {time}. It can be published.': 'Lo aprobó {name}, {time}. Puede publicarse.',
  'Approved.': 'Aprobado.',
  'Approving…': 'Aprobando…',
  'As in a wide article (600 pixels)': 'Como en un artículo ancho (600 píxeles)',
  'As it stands': 'Tal como está',
  'As on a phone (a column of 320 pixels)': 'Como en un teléfono (una columna de 320 píxeles)',
  'As the page around it': 'Como la página que lo rodea',
  'As the page around it, or the reader’s': 'Como la página que lo rodea, o el del lector',
  'As the system': 'Como el sistema',
  'Back to the case': 'Volver al caso',
  Before: 'Antes',
  'Box: the card': 'Recuadro: la tarjeta',
  'Box: the form': 'Recuadro: el formulario',
  'Can be published. One thing to look at first.':
    'Puede publicarse. Conviene revisar antes una cosa.',
  'Can be published. {n} things to look at first.':
    'Puede publicarse. Conviene revisar antes {n} cosas.',
  'Cases that write to it': 'Casos que le escriben',
  Changed: 'Cambiadas',
  'Changed {time}': 'Modificado {time}',
  'Checked by': 'Comprobado por',
  'Checked today': 'Comprobado hoy',
  'Checking…': 'Comprobando…',
  'Choose a CSV file.': 'Elija un archivo CSV.',
  'Choose the new last day to write.': 'Elija el nuevo último día para escribir.',
  Closed: 'Cerrado',
  'Closed: its deadline has passed': 'Cerrado: ha pasado su fecha límite',
  'Closing soon': 'Se cierra pronto',
  'Closing this week': 'Se cierran esta semana',
  Colours: 'Colores',
  'Copied.': 'Copiado.',
  Copy: 'Copiar',
  'Copy link': 'Copiar el enlace',
  'Copy the letter': 'Copiar la carta',
  'Copy the letter here to translate it': 'Copiar aquí la carta para traducirla',
  'Copy the template anew…': 'Copiar de nuevo la plantilla…',
  'Copy “{name}” into this letter anew?': '¿Copiar de nuevo «{name}» en esta carta?',
  'Copy: {label}': 'Copiar: {label}',
  'Copy: {title}': 'Copia: {title}',
  'Could not be done; is tried again {time}': 'No se pudo hacer; se intentará de nuevo {time}',
  'Counted as it is encoded in a link, with salutation, closing and the name and place of a usual writer. What does not fit is no fault: readers copy the letter first, and paste it into the message that opens.':
    'Se cuenta tal como se codifica en un enlace, con saludo, despedida y el nombre y el lugar de una persona cualquiera que escribe. Que algo no quepa no es un error: los lectores copian antes la carta y la pegan en el mensaje que se abre.',
  'Country of the reader': 'País del lector',
  'Country of the readers': 'País de los lectores',
  Dark: 'Oscuro',
  Directly: 'Directamente',
  'Download as CSV': 'Descargar como CSV',
  'Download the file: none is kept here.': 'Descargue el archivo: aquí no se guarda ninguno.',
  Draft: 'Borrador',
  'Drafts waiting': 'Borradores pendientes',
  Embed: 'Insertar',
  'End of what stands in the template alone.': 'Fin de lo que solo está en la plantilla.',
  'End of what stands in this letter alone.': 'Fin de lo que solo está en esta carta.',
  'Every way to write to {name} is suspended: readers are told why, and can send nothing.':
    'Todas las vías para escribir a {name} están suspendidas: a los lectores se les dice por qué, y no pueden enviar nada.',
  'Extend now': 'Prorrogar ahora',
  'Extend the deadline': 'Prorrogar la fecha límite',
  'Extended: readers can write until {day}.':
    'Prorrogado: los lectores pueden escribir hasta el {day}.',
  'Extending…': 'Prorrogando…',
  'Extend…': 'Prorrogar…',
  Faster: 'Más rápido',
  'Filled in for each letter': 'Se rellena en cada carta',
  'For messages, social media and print, and for every site that can show nothing else. It leads to the page of the case, on which every letter can be read and sent, without JavaScript too. Nothing in the address tells who shared it. Of the choices above the language alone counts here.':
    'Para mensajes, redes sociales e impresos, y para cualquier sitio que no pueda mostrar otra cosa. Lleva a la página del caso, en la que se puede leer y enviar cada carta, también sin JavaScript. Nada en la dirección dice quién la compartió. De las opciones de arriba, aquí solo cuenta el idioma.',
  'For newsletters by mail. Mail programs show neither boxes nor frames, but this table, in which nothing is loaded. It stays as it was sent; its button leads to the page of the case, which tells what holds then. Of the choices above the language alone counts here.':
    'Para boletines por correo. Los programas de correo no muestran recuadros ni marcos, pero sí esta tabla, en la que no se carga nada. Queda como se envió; su botón lleva a la página del caso, que dice lo que vale en ese momento. De las opciones de arriba, aquí solo cuenta el idioma.',
  'For sites that let no script of others into their pages. Where even the small script below the frame is taken out, the frame scrolls by itself. “As the page around it” is light here: no frame sees the page around it.':
    'Para sitios que no admiten scripts ajenos en sus páginas. Si se quita incluso el pequeño script que sigue al marco, el marco se desplaza por sí mismo. «Como la página que lo rodea» es aquí claro: ningún marco ve la página que lo rodea.',
  'For sites that run on WordPress. With the plugin “Take Action” each of these becomes the real box, in the colour that stands in the settings of that site. Without it the address alone becomes a card that leads to the page of the case.':
    'Para sitios que funcionan con WordPress. Con el plugin «Take Action», cada uno de estos se convierte en el recuadro real, con el color que figura en los ajustes de ese sitio. Sin él, la dirección sola se convierte en una tarjeta que lleva a la página del caso.',
  'For sites whose editors may paste HTML with a script. It is the whole box: it grows with what is in it, follows the look of the page, and opens the reader’s own mail program.':
    'Para sitios cuya redacción puede pegar HTML con un script. Es el recuadro completo: crece con su contenido, sigue el aspecto de la página y abre el programa de correo del lector.',
  'For sites with a Content-Security-Policy: what it must allow, added to what stands there.':
    'Para sitios con una Content-Security-Policy: lo que debe permitir, añadido a lo que ya figura en ella.',
  'For these targets the letter is longer than a link for mail programs, and readers will be led through two steps, first to copy it and then to paste it: {names}.':
    'Para estos destinatarios la carta es más larga que un enlace para programas de correo, y a los lectores se les guiará en dos pasos, primero copiarla y después pegarla: {names}.',
  'For whom, and how it looks': 'Para quién, y qué aspecto tiene',
  'Forget it': 'Descartarlo',
  'Frame (iframe)': 'Marco (iframe)',
  'From somebody who gives neither name nor place': 'De alguien que no indica ni nombre ni lugar',
  'Height kept free for the card': 'Altura reservada para la tarjeta',
  'Hosted page': 'Página alojada',
  How: 'Cómo',
  'How many letters your readers sent': 'Cuántas cartas enviaron sus lectores',
  'In a column of {width} pixels': 'En una columna de {width} píxeles',
  'In a column of {width} pixels, where the card needs {needed} in height':
    'En una columna de {width} píxeles, donde la tarjeta necesita {needed} de altura',
  'In care of it, for {targets}': 'Por medio de esta misión, para {targets}',
  'In the letter in {language} nothing stands for the office of {name}: it has none.':
    'En la carta en {language} no figura nada en el lugar del cargo de {name}: no tiene ninguno.',
  'In the letter in {language} nothing stands where a reader gives no country: write what to show instead.':
    'En la carta en {language} no figura nada cuando un lector no indica país: escriba qué mostrar en su lugar.',
  'In the letter in {language} nothing stands where a reader gives no name: write what to show instead.':
    'En la carta en {language} no figura nada cuando un lector no indica nombre: escriba qué mostrar en su lugar.',
  'In the letter in {language} nothing stands where a reader gives no town: write what to show instead.':
    'En la carta en {language} no figura nada cuando un lector no indica localidad: escriba qué mostrar en su lugar.',
  'In the template alone:': 'Solo en la plantilla:',
  'In the way': 'Lo que lo impide',
  'In this letter alone:': 'Solo en esta carta:',
  'In “{column}” stands “{text}” where letters were: the file lost them when it was saved. In Excel save it as “CSV UTF-8”.':
    'En «{column}» figura «{text}» donde había letras: el archivo las perdió al guardarse. En Excel, guárdelo como “CSV UTF-8”.',
  'Into the HTML of the newsletter.': 'En el HTML del boletín.',
  'Into the head of the page, so that the card stands there sooner. The language in it must be the one that the box will have.':
    'En el «head» de la página, para que la tarjeta aparezca antes. El idioma que figura en él debe ser el que tendrá el recuadro.',
  'It could not be saved. Import the row once more.':
    'No se pudo guardar. Importe la fila una vez más.',
  'It has no name: fill in “{column}”.': 'No tiene nombre: rellene «{column}».',
  'It is in the trash. Restore it there first.': 'Está en la papelera. Restáurelo allí primero.',
  'It is marked: copy it with your keyboard.': 'Está seleccionado: cópielo con el teclado.',
  'It is noted that you checked this today.': 'Queda anotado que usted lo ha comprobado hoy.',
  'It works until {time}. Until then whoever has it sees the draft, without signing in: give it to nobody else.':
    'Funciona hasta {time}. Hasta entonces, quien lo tiene ve el borrador sin iniciar sesión: no se lo dé a nadie más.',
  'Its date of issue is today. Look at the deadline: it is carried over as it is. The index number and the source document are not.':
    'Su fecha de emisión es hoy. Mire la fecha límite: se conserva tal como está. El número de índice y el documento fuente no se conservan.',
  'Kinds of snippets': 'Tipos de fragmentos',
  'Language of the reader': 'Idioma del lector',
  'Last 30 days': 'Últimos 30 días',
  'Last 7 days': 'Últimos 7 días',
  'Last 90 days': 'Últimos 90 días',
  'Last checked': 'Última comprobación',
  'Last day to write: {day} ({when})': 'Último día para escribir: {day} ({when})',
  'Last edited by {name}, {time}.': 'La última edición es de {name}, {time}.',
  'Latest changes': 'Últimos cambios',
  'Length for each target': 'Longitud para cada destinatario',
  'Letter and translation, paragraph by paragraph': 'Carta y traducción, párrafo por párrafo',
  'Letter as fax': 'Carta por fax',
  'Letter as mail': 'Carta por correo electrónico',
  'Letter in print': 'Carta impresa',
  'Letter {language} has no language.': 'La carta {language} no tiene idioma.',
  'Letters by case': 'Cartas por caso',
  'Letters by case and partner': 'Cartas por caso y socio',
  'Letters by partner': 'Cartas por socio',
  'Letters per day': 'Cartas por día',
  Light: 'Claro',
  Link: 'Enlace',
  'Loading…': 'Cargando…',
  'Mail program': 'Programa de correo',
  'Make a new one': 'Crear uno nuevo',
  'Make the draft': 'Crear el borrador',
  'Making…': 'Creando…',
  'New last day to write': 'Nuevo último día para escribir',
  Newsletter: 'Boletín',
  'Next notice': 'Siguiente comunicado',
  'No case closes in the next seven days.': 'Ningún caso se cierra en los próximos siete días.',
  'No case writes to it.': 'Ningún caso le escribe.',
  'No draft is waiting.': 'No hay borradores pendientes.',
  'No e-mail: on paper or by phone any length will do.':
    'Sin correo electrónico: en papel o por teléfono sirve cualquier longitud.',
  'No letter was counted in the last 30 days. One is counted when a reader presses “I have sent it” in a box; whom they wrote to is not kept.':
    'No se contó ninguna carta en los últimos 30 días. Se cuenta una cuando un lector pulsa «Ya la he enviado» en un recuadro; no se guarda a quién escribió.',
  'No letter was counted in this period.': 'No se contó ninguna carta en este período.',
  'Nobody can reach this target by e-mail.':
    'Nadie puede llegar a este destinatario por correo electrónico.',
  'Nobody can reach this target by fax.': 'Nadie puede llegar a este destinatario por fax.',
  'Nobody can reach this target by post.':
    'Nadie puede llegar a este destinatario por correo postal.',
  'Nobody has approved this case as it is now. You did not edit it last. Look it through, press “Approve”, then publish it.':
    'Nadie ha aprobado este caso tal como está ahora. Usted no fue quien lo editó el último. Revíselo, pulse «Aprobar» y después publíquelo.',
  'Nobody has said yet to which organisation you belong. Ask an admin to choose it in your account.':
    'Nadie ha dicho aún a qué organización pertenece usted. Pida a la administración que la elija en su cuenta.',
  'Nobody in particular': 'Nadie en particular',
  'None of its targets can be reached by e-mail: its length is free.':
    'No se puede llegar a ninguno de sus destinatarios por correo electrónico: su longitud es libre.',
  'Not approved yet. Ask an editor who did not edit it last to open this case and press “Approve”: then it can be published.':
    'Aún no está aprobado. Pida a alguien de la redacción que no lo editara el último que abra este caso y pulse «Aprobar»: entonces puede publicarse.',
  'Not approved yet. Look it through as it is now, then approve it.':
    'Aún no está aprobado. Revíselo tal como está ahora y después apruébelo.',
  'Not checked for a year': 'Sin comprobar desde hace un año',
  'Not found': 'No encontrado',
  'Not known': 'No se conoce',
  'Not taken': 'No aceptadas',
  Nothing: 'Nada',
  'Nothing has the id “{id}”. Leave the cell empty to add something new, and never write an id by hand.':
    'Nada tiene el id «{id}». Deje la celda vacía para añadir algo nuevo, y nunca escriba un id a mano.',
  'Nothing is scheduled. “Schedule publish” stands in the menu beside a case’s “Publish”.':
    'No hay nada programado. «Programar publicación» está en el menú junto al botón «Publicar» de un caso.',
  'Nothing was imported: nothing is known by the name of these columns: {names}. Columns are called as in a file that was exported; take others out.':
    'No se importó nada: no se conoce nada con el nombre de estas columnas: {names}. Las columnas se llaman como en un archivo exportado; quite las demás.',
  'Nothing was imported: the column “{name}” is there twice.':
    'No se importó nada: la columna «{name}» aparece dos veces.',
  'Nothing was imported: the first row names no column. Export once to see how they are called.':
    'No se importó nada: la primera fila no nombra ninguna columna. Exporte una vez para ver cómo se llaman.',
  Now: 'Ahora',
  'On a line of its own. WordPress makes the case of it, with the plugin or without.':
    'En una línea propia. WordPress lo convierte en el caso, con el plugin o sin él.',
  'One moment…': 'Un momento…',
  'One thing stands in the way of publishing.': 'Una cosa impide publicar.',
  'Only editors approve a case.': 'Solo la redacción aprueba un caso.',
  'Only editors extend a case.': 'Solo la redacción prorroga un caso.',
  'Only editors import and export the directory.':
    'Solo la redacción importa y exporta el directorio.',
  'Only editors note what they have checked.': 'Solo la redacción anota lo que ha comprobado.',
  'Only editors update a case.': 'Solo la redacción actualiza un caso.',
  'Only targets and offices are imported and exported here.':
    'Aquí solo se importan y exportan destinatarios y oficinas.',
  'Only the new deadline becomes public, at once and in every language. What you have changed and not published stays a draft.':
    'Solo se hace pública la nueva fecha límite, de inmediato y en todos los idiomas. Lo que ha cambiado y no ha publicado sigue siendo borrador.',
  'Only the texts of these languages are theirs to change, in cases and in letters. Empty: the texts of every language.':
    'Solo puede cambiar los textos de estos idiomas, en casos y en cartas. Vacío: los textos de todos los idiomas.',
  'Only where the policy forbids inline styles: into the style sheet of the site, in place of the tag’s own.':
    'Solo si la política prohíbe los estilos en línea: en la hoja de estilos del sitio, en lugar del de la propia etiqueta.',
  'Only where the policy lists trusted types.':
    'Solo si la política enumera tipos de confianza (trusted types).',
  Open: 'Abierto',
  'Open cases': 'Casos abiertos',
  'Open cases write to this target: {cases} and {more} more. Put another target into them first, or stop them.':
    'Hay casos abiertos que escriben a este destinatario: {cases} y {more} más. Ponga antes otro destinatario en ellos, o ciérrelos.',
  'Open cases write to this target: {cases}. Put another target into them first, or stop them.':
    'Hay casos abiertos que escriben a este destinatario: {cases}. Ponga antes otro destinatario en ellos, o ciérrelos.',
  'Open on a phone': 'Abrir en un teléfono',
  'Open on a phone…': 'Abrir en un teléfono…',
  'Open that draft': 'Abrir ese borrador',
  'Opens your mail program with this message to your own address, {address}: the target gets nothing.':
    'Abre su programa de correo con este mensaje dirigido a su propia dirección, {address}: el destinatario no recibe nada.',
  'Partner, whose letters are counted': 'Socio cuyas cartas se cuentan',
  'Partner: reads its own numbers, nothing else': 'Socio: lee sus propias cifras, nada más',
  Period: 'Período',
  'Pick the accent colour': 'Elegir el color de acento',
  'Picture of the result': 'Imagen del resultado',
  'Placeholder with a fallback': 'Marcador con texto alternativo',
  'Plain link': 'Enlace simple',
  'Point the phone’s camera at the code. The phone shows the draft as it was last saved.':
    'Apunte al código con la cámara del teléfono. El teléfono muestra el borrador tal como se guardó por última vez.',
  Policy: 'Política',
  'Policy for trusted types': 'Política para tipos de confianza (trusted types)',
  'Prepare as a draft, to schedule it': 'Preparar como borrador, para programarlo',
  'Preview: readers do not see this yet.': 'Vista previa: los lectores aún no ven esto.',
  'Preview: what you change here, readers see once it is published.':
    'Vista previa: lo que cambie aquí lo ven los lectores cuando se publique.',
  'Preview: {title}': 'Vista previa: {title}',
  'Put the text back': 'Recuperar el texto',
  'QR code of the link below': 'Código QR del enlace de abajo',
  'Readers are asked where it matters': 'Se pregunta a los lectores cuando importa',
  'Readers are not shown this notice but a newer one of its chain. Extend that one.':
    'A los lectores no se les muestra este comunicado, sino uno más reciente de su cadena. Prorrogue ese.',
  'Readers of one open case now write to it as it is here: {cases}.':
    'Los lectores de un caso abierto le escriben ahora tal como está aquí: {cases}.',
  'Readers of {count} open cases now write to it as it is here: {cases} and {more} more.':
    'Los lectores de {count} casos abiertos le escriben ahora tal como está aquí: {cases} y {more} más.',
  'Readers of {count} open cases now write to it as it is here: {cases}.':
    'Los lectores de {count} casos abiertos le escriben ahora tal como está aquí: {cases}.',
  'Readers still see the version before.': 'Los lectores aún ven la versión anterior.',
  Readiness: 'Estado de preparación',
  'Ready to be published.': 'Listo para publicarse.',
  'Reload and keep my text': 'Recargar y conservar mi texto',
  'Replace them': 'Sustituirlos',
  'Replaces a notice': 'Sustituye a un comunicado',
  'Row of the file': 'Fila del archivo',
  Rows: 'Filas',
  'Rows are added, removed and moved by an editor alone. Undo that here, and your texts can be saved.':
    'Solo la redacción añade, quita y mueve filas. Deshaga eso aquí y sus textos podrán guardarse.',
  'Saved by': 'Guardado por',
  Scheduled: 'Programado',
  Script: 'Script',
  'See the page of the case (in a new tab)': 'Ver la página del caso (en una pestaña nueva)',
  'Send JSON.': 'Envíe JSON.',
  'Send JSON: {"deadline": "2027-01-31"}.': 'Envíe JSON: {"deadline": "2027-01-31"}.',
  'Send JSON: {"locale": "en", "data": {…}}.': 'Envíe JSON: {"locale": "en", "data": {…}}.',
  'Send the file to /api/{collection}: it is imported there.':
    'Envíe el archivo a /api/{collection}: allí se importa.',
  Show: 'Mostrar',
  'Show as a table': 'Mostrar como tabla',
  Shown: 'Se muestra',
  'Shown for': 'Se muestra para',
  'Sign in in another tab': 'Iniciar sesión en otra pestaña',
  'Sign in to do this.': 'Inicie sesión para hacer esto.',
  'Sign in to see this draft, or ask an editor for a link to it.':
    'Inicie sesión para ver este borrador, o pida un enlace a la redacción.',
  'Since the beginning': 'Desde el principio',
  'Somebody else is editing this case now. Ask them to change the deadline, or to close it, and try again.':
    'Otra persona está editando ahora este caso. Pídale que cambie la fecha límite, o que lo cierre en su pantalla, e inténtelo de nuevo.',
  Stopped: 'Interrumpido',
  'Stopped: bad news': 'Interrumpido: malas noticias',
  'Stopped: good news': 'Interrumpido: buenas noticias',
  'Stopped: neither': 'Interrumpido: ninguna de las dos',
  'Struck out is what stands in this letter alone; underlined is what stands in the template alone, as it is now.':
    'Lo tachado solo está en esta carta; lo subrayado solo está en la plantilla, tal como es ahora.',
  'Style rule': 'Regla de estilo',
  'Target {number} is empty, or no longer in the directory. Choose another one, or remove the row.':
    'El destinatario {number} está vacío, o ya no está en el directorio. Elija otro, o quite la fila.',
  Telephone: 'Teléfono',
  'Test in your mail program': 'Probar en su programa de correo',
  'Texts without a place': 'Textos sin lugar',
  'That day has passed. Choose today or a later day.':
    'Ese día ya ha pasado. Elija hoy o un día posterior.',
  'That day is more than {years} years away. Look at the year.':
    'Faltan más de {years} años para ese día. Revise el año.',
  'The address': 'La dirección',
  'The address (slug) has a name in it, “{part}”, which would stay in logs and histories for good.':
    'La dirección (slug) contiene un nombre, «{part}», que quedaría para siempre en registros e historiales.',
  'The address (slug) has other characters than a–z, 0–9 and hyphens.':
    'La dirección (slug) contiene caracteres distintos de a–z, 0–9 y guiones.',
  'The address (slug) is missing: give a reference to have one proposed.':
    'Falta la dirección (slug): indique una referencia para recibir una propuesta.',
  'The address alone': 'La dirección sola',
  'The block': 'El bloque',
  'The browser did not let it be copied. Select the letter above.':
    'El navegador no permitió copiarla. Seleccione la carta de arriba.',
  'The case is not complete in this language yet: until it is, its readers are shown another one.':
    'El caso aún no está completo en este idioma: hasta que lo esté, a sus lectores se les muestra otro.',
  'The changes that were not published could not be put back. They are not lost: restore them from “Versions”.':
    'No se pudieron restablecer los cambios sin publicar. No se han perdido: restáurelos desde «Versiones».',
  'The country is missing.': 'Falta el país.',
  'The deadline lies before the date of issue.':
    'La fecha límite es anterior a la fecha de emisión.',
  'The deadline, {day}, has passed: readers are shown the case as closed.':
    'La fecha límite, {day}, ha pasado: a los lectores el caso se les muestra como cerrado.',
  'The deadline, {day}, is less than a day away.':
    'Falta menos de un día para la fecha límite, {day}.',
  'The deadline, {day}, is less than {days} days away.':
    'Faltan menos de {days} días para la fecha límite, {day}.',
  'The draft has the new deadline, {day}. Publish or schedule it.':
    'El borrador tiene la nueva fecha límite, {day}. Publíquelo o prográmelo.',
  'The draft of an update is made that follows the newest notice of this case and holds all of it, in every language. Readers see nothing of it until you publish it; from then on every box of the case shows it.':
    'Se crea el borrador de una actualización que sigue al comunicado más reciente de este caso y lo contiene todo, en todos los idiomas. Los lectores no ven nada de él hasta que lo publique; a partir de entonces lo muestran todos los recuadros del caso.',
  'The draft of the update is made.': 'El borrador de la actualización está creado.',
  'The file has a quotation mark that is never closed, so that its rows cannot be told apart. Nothing was imported. Save it anew as CSV from a spreadsheet.':
    'El archivo tiene unas comillas que no se cierran, de modo que no se pueden distinguir sus filas. No se importó nada. Guárdelo de nuevo como CSV desde una hoja de cálculo.',
  'The file has {count} rows, and at most {most} are taken at once. Nothing was imported: divide it.':
    'El archivo tiene {count} filas, y se aceptan como máximo {most} a la vez. No se importó nada: divídalo.',
  'The file has {total} rows. Added: {imported}, changed: {updated}, not taken: {issues}.':
    'El archivo tiene {total} filas. Añadidas: {imported}, cambiadas: {updated}, no aceptadas: {issues}.',
  'The file is larger than {size} MB. Nothing was imported: divide it.':
    'El archivo ocupa más de {size} MB. No se importó nada: divídalo.',
  'The file is not a CSV file in UTF-8, and letters beyond its own alphabet are lost in it. Nothing was imported. In Excel save it as “CSV UTF-8”, in LibreOffice choose the character set “Unicode (UTF-8)”.':
    'El archivo no es un CSV en UTF-8, y en él se pierden las letras ajenas a su propio alfabeto. No se importó nada. En Excel, guárdelo como “CSV UTF-8”; en LibreOffice, elija el juego de caracteres «Unicode (UTF-8)».',
  'The frame': 'El marco',
  'The letter filled in, and a test by mail': 'La carta rellenada, y una prueba por correo',
  'The letter fits into a link for mail programs, for every target.':
    'La carta cabe en un enlace para programas de correo, para todos los destinatarios.',
  'The letter has {letters} paragraphs, this text {glosses}.':
    'La carta tiene {letters} párrafos; este texto, {glosses}.',
  'The letter in {language} has no subject.': 'La carta en {language} no tiene asunto.',
  'The letter in {language} has no text.': 'La carta en {language} no tiene texto.',
  'The letter in {language} to {names} is too long for any link: readers copy it, then paste it into their mail.':
    'La carta en {language} a {names} es demasiado larga para cualquier enlace: los lectores la copian y después la pegan en su correo.',
  'The letter in {language} to {names} is too long for mail programs: there, readers copy it and paste it; web mail takes it whole.':
    'La carta en {language} a {names} es demasiado larga para los programas de correo: allí los lectores la copian y la pegan; el correo web la acepta completa.',
  'The letter is copied.': 'La carta está copiada.',
  'The letter is longer than a link for mail programs: readers will be led through two steps, first to copy it and then to paste it.':
    'La carta es más larga que un enlace para programas de correo: a los lectores se les guiará en dos pasos, primero copiarla y después pegarla.',
  'The letter is longer than a link. As your readers will: copy it first, then paste it into the message that opens, to your own address, {address}. The target gets nothing.':
    'La carta es más larga que un enlace. Haga como sus lectores: cópiela primero y péguela después en el mensaje que se abre, dirigido a su propia dirección, {address}. El destinatario no recibe nada.',
  'The letter says what its template “{name}” says.':
    'La carta dice lo mismo que su plantilla «{name}».',
  'The link in HTML': 'El enlace en HTML',
  'The link is copied.': 'El enlace está copiado.',
  'The message to the readers is missing in {languages}: the case is not to be had there.':
    'Falta el mensaje a los lectores en {languages}: el caso no está disponible en esa versión.',
  'The message to the readers is missing.': 'Falta el mensaje a los lectores.',
  'The new last day must be later than the present one, {present}. To shorten the time, use the form.':
    'El nuevo último día debe ser posterior al actual, {present}. Para acortar el plazo, use el formulario.',
  'The safety note is missing in {languages}: the case is not to be had there.':
    'Falta la nota de seguridad en {languages}: el caso no está disponible en esa versión.',
  'The same id stands in an earlier row.': 'El mismo id figura en una fila anterior.',
  'The server': 'El servidor',
  'The server did not answer. Close this, and try again.':
    'El servidor no respondió. Cierre esto e inténtelo de nuevo.',
  'The server did not answer. Load the page again.':
    'El servidor no respondió. Vuelva a cargar la página.',
  'The server did not answer. Nothing was approved: try again.':
    'El servidor no respondió. No se aprobó nada: inténtelo de nuevo.',
  'The server did not answer. Nothing was changed: try again.':
    'El servidor no respondió. No se cambió nada: inténtelo de nuevo.',
  'The server did not answer. Try again.': 'El servidor no respondió. Inténtelo de nuevo.',
  'The shortcode': 'El shortcode',
  'The summary is missing in {languages}: the case is not to be had there.':
    'Falta el resumen en {languages}: el caso no está disponible en esa versión.',
  'The summary is missing.': 'Falta el resumen.',
  'The table': 'La tabla',
  'The tag': 'La etiqueta',
  'The targets’ preferred languages are not given.':
    'No se indican los idiomas preferidos de los destinatarios.',
  'The template “{name}” has changed since it was copied into this letter.':
    'La plantilla «{name}» ha cambiado desde que se copió en esta carta.',
  'The texts are yours to change, in every language. All else is an editor’s.':
    'Usted puede cambiar los textos, en todos los idiomas. Todo lo demás corresponde a la redacción.',
  'The title is missing in {languages}.': 'Falta el título en {languages}.',
  'The title is missing.': 'Falta el título.',
  Theme: 'Tema',
  'There are none just now.': 'Ahora mismo no hay ninguno.',
  'There are two letters in one language for the same targets.':
    'Hay dos cartas en un mismo idioma para los mismos destinatarios.',
  'There is neither a letter nor a point to make: readers have only the summary.':
    'No hay ni carta ni puntos que mencionar: los lectores solo tienen el resumen.',
  'There is no case yet. Editors write the first one.':
    'Aún no hay ningún caso. La redacción escribe el primero.',
  'There is no case yet. Write the first one here, or let a document be made into a draft: whoever looks after the server runs this there.':
    'Aún no hay ningún caso. Escriba aquí el primero, o haga que un documento se convierta en borrador: quien se ocupa del servidor lo ejecuta allí.',
  'There is no deadline: the case stays open until it is stopped.':
    'No hay fecha límite: el caso sigue abierto hasta que se interrumpa.',
  'There is no letter in {language} for {names}.': 'No hay carta en {language} para {names}.',
  'There is no letter in {language}, a preferred language.':
    'No hay carta en {language}, un idioma preferido.',
  'There is no letter to be seen: nobody can be written to here.':
    'No hay ninguna carta que ver: aquí no se puede escribir a nadie.',
  'There is no model letter: readers write in their own words between salutation and closing.':
    'No hay carta modelo: los lectores escriben con sus propias palabras entre el saludo y la despedida.',
  'There is no newsletter block now: the case is not public, or the server did not answer.':
    'Ahora no hay bloque para el boletín: el caso no es público, o el servidor no respondió.',
  'There is no safety note, neither here nor in the settings.':
    'No hay nota de seguridad, ni aquí ni en los ajustes.',
  'There is no such case, or it is in the trash.': 'No existe tal caso, o está en la papelera.',
  'There is no such case.': 'No existe tal caso.',
  'There is nobody to write to yet.': 'Aún no hay a quién escribir.',
  'There is nobody to write to yet. Targets are kept once, and used in every case.':
    'Aún no hay a quién escribir. Los destinatarios se guardan una sola vez y se usan en todos los casos.',
  'There is nothing at this address.': 'No hay nada en esta dirección.',
  'These are more than {most}: filter the list, and export it in parts.':
    'Son más de {most}: filtre la lista y expórtela por partes.',
  'These are the ones with the most letters. The download has all.':
    'Estos son los que tienen más cartas. La descarga los contiene todos.',
  'These rows were not taken, and nothing of them is saved. Mend them in your file and import it once more: rows that are saved already stay as they are.':
    'Estas filas no se aceptaron, y no se ha guardado nada de ellas. Corríjalas en su archivo e impórtelo una vez más: las filas ya guardadas quedan como están.',
  'These texts have no place in the form any more. Copy what you need of them.':
    'Estos textos ya no tienen lugar en el formulario. Copie de ellos lo que necesite.',
  'This cannot be checked now: the server does not answer.':
    'Esto no se puede comprobar ahora: el servidor no responde.',
  'This case cannot be published yet.': 'Este caso aún no puede publicarse.',
  'This case has never been published: change what is written here instead.':
    'Este caso nunca se ha publicado: cambie en su lugar lo que está escrito aquí.',
  'This case has no address yet. Give it a reference and a country, or an address (slug), and save it.':
    'Este caso aún no tiene dirección. Dele una referencia y un país, o una dirección (slug), y guárdelo.',
  'This case has no deadline: readers can write until it is stopped. To give it one, use its form.':
    'Este caso no tiene fecha límite: los lectores pueden escribir hasta que se interrumpa. Para darle una, use su formulario.',
  'This case is not public: readers see it in what you hand out only after it is published. Its address can still change until then, and a snippet does not follow.':
    'Este caso no es público: los lectores lo ven en lo que usted reparta solo cuando se haya publicado. Hasta entonces su dirección aún puede cambiar, y un fragmento no sigue ese cambio.',
  'This case is not published: change the deadline in its form.':
    'Este caso no está publicado: cambie la fecha límite en su formulario.',
  'This case is stopped. The draft of an update is made that follows the stop and holds what was last to be sent, in every language. Once you publish it, the case is open again.':
    'Este caso está interrumpido. Se crea el borrador de una actualización que sigue a la interrupción y contiene lo último que se debía enviar, en todos los idiomas. En cuanto lo publique, el caso vuelve a estar abierto.',
  'This case is unlisted. Whoever has its address may embed it; it still stands in no list, feed or search engine.':
    'Este caso no está listado. Quien tiene su dirección puede insertarlo; aun así no aparece en ninguna lista, canal ni buscador.',
  'This case was changed meanwhile, so nothing was approved. Reload it and look it through again.':
    'Este caso se cambió entretanto, así que no se aprobó nada. Recárguelo y revíselo de nuevo.',
  'This form is in {language}, which is not yours to change. Yours are {languages}. Choose one of them above the form.':
    'Este formulario está en {language}, que usted no puede cambiar. Le corresponden {languages}. Elija uno de ellos encima del formulario.',
  'This is a preview: nothing is opened and nothing is sent.':
    'Esto es una vista previa: no se abre ni se envía nada.',
  'This is a stop: it has no deadline. To open the case again make an update.':
    'Esto es una interrupción: no tiene fecha límite. Para abrir de nuevo el caso, haga una actualización.',
  'This is an update, but follows no notice: choose the one that it updates.':
    'Esto es una actualización, pero no sigue a ningún comunicado: elija el que actualiza.',
  'This letter goes to none of the targets.':
    'Esta carta no va dirigida a ninguno de los destinatarios.',
  'This link does not open this draft. Ask whoever sent it for a new one.':
    'Este enlace no abre este borrador. Pida uno nuevo a quien se lo envió.',
  'This link has expired. Ask whoever sent it for a new one.':
    'Este enlace ha caducado. Pida uno nuevo a quien se lo envió.',
  'This preview cannot be shown': 'Esta vista previa no puede mostrarse',
  'This text is in a language that is not yours to change ({language}). Yours are {languages}. Your own texts are saved once it is as it was.':
    'Este texto está en un idioma que usted no puede cambiar ({language}). Le corresponden {languages}. Sus propios textos se guardarán cuando este vuelva a estar como estaba.',
  'This text is too long to be shown while typing.':
    'Este texto es demasiado largo para mostrarse mientras se escribe.',
  To: 'Para',
  'To be published: {time}': 'Se publicará: {time}',
  'To be unpublished: {time}': 'Se despublicará: {time}',
  'To look at': 'Por revisar',
  'To {name}, in {language}': 'A {name}, en {language}',
  'Too long for a link: readers copy the letter, and paste it into their mail program.':
    'Demasiado larga para un enlace: los lectores copian la carta y la pegan en su programa de correo.',
  'Translates into': 'Traduce a',
  'Translator: drafts of texts in their languages':
    'Traducción: borradores de textos en sus idiomas',
  'Translators save drafts; an editor restores earlier versions.':
    'Quienes traducen guardan borradores; la redacción restaura versiones anteriores.',
  'Translators save one language at a time.': 'Quienes traducen guardan un idioma cada vez.',
  'Try again': 'Intentar de nuevo',
  'Two persons are needed to publish, and nobody else here may approve. Add another editor under “Users”, or switch “Two persons” off in the settings. Until then it can be saved as a draft.':
    'Para publicar hacen falta dos personas, y aquí nadie más puede aprobar. Añada a otra persona de la redacción en «Usuarios», o desactive «Dos personas» en los ajustes. Hasta entonces puede guardarse como borrador.',
  'Two persons for what is published': 'Dos personas para lo que se publica',
  'Until now: {day}': 'Hasta ahora: {day}',
  'Update this case': 'Actualizar este caso',
  'Update this case…': 'Actualizar este caso…',
  Welcome: 'Le damos la bienvenida',
  'What became of it': 'Resultado',
  'What changed in how it is reached': 'Qué cambió en la forma de llegar a este destinatario',
  'What differs from the template “{name}”': 'En qué difiere de la plantilla «{name}»',
  'What is typed could not be drawn. Save the draft, and open the preview again.':
    'No se pudo mostrar lo que se escribe. Guarde el borrador y abra de nuevo la vista previa.',
  'What to see': 'Qué ver',
  'Who writes, as they sign': 'Quién escribe, tal como firma',
  'Whose numbers they read. Empty: none.': 'De quién lee las cifras. Vacío: de nadie.',
  'Why it was not taken': 'Por qué no se aceptó',
  'With the plugin: for the classic editor.': 'Con el plugin: para el editor clásico.',
  'With the plugin: pasted into the code editor, it is the block “Take Action”.':
    'Con el plugin: pegado en el editor de código, es el bloque «Take Action».',
  'Without a partner’s key': 'Sin la clave de un socio',
  WordPress: 'WordPress',
  'Work at hand': 'Trabajo pendiente',
  'Write the first case': 'Escribir el primer caso',
  'You are editing in the letter’s own language: it needs no gloss.':
    'Está editando en el idioma de la propia carta: no hace falta decir aquí qué dice.',
  'You are no longer signed in. Sign in again to go on seeing what you type.':
    'Su sesión ya no está iniciada. Iníciela de nuevo para seguir viendo lo que escribe.',
  'You are signed out, so nothing is saved any more. Your text stays in this form: sign in in another tab, come back here, and save it.':
    'Su sesión está cerrada, así que ya no se guarda nada. Su texto sigue en este formulario: inicie sesión en otra pestaña, vuelva aquí y guárdelo.',
  'You edited this case last, so somebody else must approve it.':
    'Usted fue quien editó este caso el último, así que debe aprobarlo otra persona.',
  'You edited this case last, so somebody else must approve it. Save it as a draft and ask another editor to open it and press “Approve”; then publish it.':
    'Usted fue quien editó este caso el último, así que debe aprobarlo otra persona. Guárdelo como borrador y pida a alguien más de la redacción que lo abra y pulse «Aprobar»; después publíquelo.',
  'Your browser does not let the link be copied: select it, and copy it yourself.':
    'Su navegador no permite copiar el enlace: selecciónelo y cópielo usted.',
  'Your latest changes are not saved yet. Close this, save them, and come back.':
    'Sus últimos cambios aún no están guardados. Cierre esto, guárdelos y vuelva.',
  'Your session ended before this was saved. This tab has kept what you wrote.':
    'Su sesión terminó antes de que esto se guardara. Esta pestaña ha conservado lo que escribió.',
  'Yours to change are the texts in {languages}, and the letters in those languages. All else is an editor’s.':
    'Usted puede cambiar los textos en {languages}, y las cartas en esos idiomas. Todo lo demás corresponde a la redacción.',
  'in care of {name}': 'por medio de {name}',
  others: 'otros',
  published: 'publicado',
  'too long': 'demasiado largo',
  'two steps': 'dos pasos',
  '{label}: empty': '{label}: vacío',
  '{length} of {budget}': '{length} de {budget}',
  '{name} cannot be written to. Give an address, a number or a web form, or a mission in whose care they are.':
    'No se puede escribir a {name}. Indique una dirección, un número o un formulario web, o una misión por medio de la cual se le escriba.',
  '{name} cannot be written to. The mission in whose care they are has no address, number or web form.':
    'No se puede escribir a {name}. La misión por medio de la cual se le escribe no tiene dirección, número ni formulario web.',
  '{name} changed this case while you were writing, so yours was not saved over it. Your text is still in this form. Press “Reload and keep my text” beside it.':
    '{name} cambió este caso mientras usted escribía, así que lo suyo no se guardó encima. Su texto sigue en este formulario. Pulse «Recargar y conservar mi texto» al lado.',
  '{name} has changed this case since you opened it, so yours is not saved over it. Your text is still in this form.':
    '{name} ha cambiado este caso desde que usted lo abrió, así que lo suyo no se guarda encima. Su texto sigue en este formulario.',
  '{name} has no pronouns yet.': '{name} aún no tiene pronombres.',
  '{name} has no salutation in {language}.': '{name} no tiene saludo en {language}.',
  '{name}: {sum} letters; most on one day: {most}, on {day}':
    '{name}: {sum} cartas; el máximo en un día: {most}, el {day}',
  '{n} things stand in the way of publishing.': '{n} cosas impiden publicar.',
  '{when}, by {name}': '{when}, por {name}',
  '“{address}” of {name} is the organisation’s own.':
    '«{address}» de {name} es de la propia organización.',
  '“{address}” of {name} may be the organisation’s own: it is at {host}.':
    '«{address}» de {name} puede ser de la propia organización: está en {host}.',
  '“{column}” has {count} characters, and at most {most} fit.':
    '«{column}» tiene {count} caracteres, y caben como máximo {most}.',
  '“{email}” of {name} is not an e-mail address.':
    '«{email}» de {name} no es una dirección de correo electrónico.',
  '“{field}” is no text, so it is not yours to change. Undo that, and your texts can be saved.':
    '«{field}» no es un texto, así que usted no puede cambiarlo. Deshaga eso y sus textos podrán guardarse.',
  '“{name}” is here already: to change it, write its id “{id}” into the row.':
    '«{name}» ya está aquí: para cambiarlo, escriba su id «{id}» en la fila.',
  '“{name}”, in care of whom it is, is no mission that is kept here.':
    '«{name}», por medio de quien se le escribe, no es una misión que se guarde aquí.',
  '“{name}”, in care of whom it is, is the name of several missions: write the id in brackets after it, as in “{example}”.':
    '«{name}», por medio de quien se le escribe, es el nombre de varias misiones: escriba después el id entre corchetes, como en «{example}».',
  '“{number}” of {name} has no country code: write it like +7 …':
    '«{number}» de {name} no tiene prefijo de país: escríbalo como +7 …',
  '“{number}” of {name} is not a fax number.': '«{number}» de {name} no es un número de fax.',
  '“{number}” of {name} is not a phone number.':
    '«{number}» de {name} no es un número de teléfono.',
  '“{text}” is not a country: write its code of two letters, such as KZ, or its name.':
    '«{text}» no es un país: escriba su código de dos letras, como KZ, o su nombre.',
  '“{text}” is not a handle in social media: write “network | handle | https://…”, each on a line of its own.':
    '«{text}» no es una cuenta en redes sociales: escriba «red | cuenta | https://…», cada una en su propia línea.',
  '“{text}” is not a kind of target: write “official” or “mission”.':
    '«{text}» no es un tipo de destinatario: escriba «official» o «mission».',
  '“{value}” is not a colour. Write it like #b3261e.':
    '«{value}» no es un color. Escríbalo como #b3261e.',
  'From the document': 'Del documento',
  'The document holds none of the headings of an urgent action, so nothing could be read from it.':
    'El documento no contiene ninguno de los encabezados de una acción urgente, así que no se pudo leer nada de él.',
  'the document holds several actions; only the first was read.':
    'el documento contiene varias acciones; solo se leyó la primera.',
  'no closing was found.': 'no se encontró ninguna despedida.',
  'the document gives no subject.': 'el documento no indica ningún asunto.',
  'taken from the demands that the letter sets off.':
    'tomados de las demandas que la carta destaca.',
  'no salutation was found for “{name}”.': 'no se encontró ningún saludo para «{name}».',
  'taken to be {country}, which the text names most.':
    'país supuesto: {country}, el que más se nombra en el texto.',
  'day and month of {date} could be the other way round.':
    'el día y el mes podrían estar invertidos ({date}).',
  'passed over “{text}”, which names nobody.': 'se omitió «{text}», que no nombra a nadie.',
  '“{name}” is not a language that is known here.': '«{name}» no es un idioma conocido aquí.',
  'whether this is a first notice, an update or a stop was not found.':
    'no se pudo determinar si es un primer comunicado, una actualización o una interrupción.',
  'no headline was found.': 'no se encontró ningún titular.',
  'no summary was found.': 'no se encontró ningún resumen.',
  'no country was found.': 'no se encontró ningún país.',
  'no reference such as “UA 24/22” was found.':
    'no se encontró ninguna referencia del tipo «UA 24/22».',
  'no index number was found.': 'no se encontró ningún número de índice.',
  'no date of issue was found.': 'no se encontró ninguna fecha de emisión.',
  'no names of people were found.': 'no se encontró ningún nombre de persona.',
  'no letter was found.': 'no se encontró ninguna carta.',
  'no preferred language was found.': 'no se encontró ningún idioma preferido.',
  'no deadline was found.': 'no se encontró ninguna fecha límite.',
  'none, as a stop has none.': 'ninguno, porque una interrupción no los tiene.',
  'no target was found.': 'no se encontró ningún destinatario.',
  'taken for a stop, although another line calls it an update.':
    'se consideró una interrupción, aunque otra línea lo llama actualización.',
  'taken for a stop, although another line calls it a first notice.':
    'se consideró una interrupción, aunque otra línea lo llama primer comunicado.',
  'taken for an update, although another line calls it a first notice.':
    'se consideró una actualización, aunque otra línea lo llama primer comunicado.',
  'taken for an update, since it names an earlier action.':
    'se consideró una actualización, porque menciona una acción anterior.',
  'taken for a stop, since the document asks for no further action.':
    'se consideró una interrupción, porque el documento no pide más acciones.',
  'the message is the summary; choose the outcome and check the message.':
    'el mensaje es el resumen; elija el desenlace y revise el mensaje.',
  'name and office of “{name}” could not be told apart with certainty.':
    'no se pudieron distinguir con certeza el nombre y el cargo de «{name}».',
  'which country “{name}” represents was not found.':
    'no se encontró a qué país representa «{name}».',
  'where “{name}” stands was not found, nor for which readers it is.':
    'no se encontró dónde tiene su sede «{name}», ni para qué lectores es.',
  '“{name}” was taken to stand in {country} and to be accredited there.':
    'para «{name}» se supuso esta sede, con acreditación en el mismo país: {country}.',
  '“{name}” was taken to stand in {country}.': 'para «{name}» se supuso esta sede: {country}.',
  'the country was added to the address of “{name}”.':
    'se añadió el país a la dirección de «{name}».',
  'the e-mail address of “{name}” is hidden or missing in the document.':
    'la dirección de correo electrónico de «{name}» está oculta o falta en el documento.',
  'no address or channel was found for “{name}”.':
    'no se encontró ninguna dirección ni otra vía para «{name}».',
  'The document has more than {megabytes} MB; it should be some pages of text.':
    'El documento ocupa más de {megabytes} MB; debería ser de unas pocas páginas de texto.',
  '“{name}” is a file of another kind ({kind}), which is not read yet. Save it as Markdown or plain text (.md, .txt).':
    '«{name}» es un archivo de otro tipo ({kind}), que todavía no se puede leer. Guárdelo como Markdown o texto sin formato (.md, .txt).',
  'The document is empty.': 'El documento está vacío.',
  'The document is not a text.': 'El documento no es un texto.',
  Reload: 'Recargar',
  'This case was changed since you opened it, so what you see is not what would be approved. Reload it and look it through again.':
    'Este caso se cambió desde que usted lo abrió, así que lo que ve no es lo que se aprobaría. Recárguelo y revíselo de nuevo.',
  'It is done. What you typed is still in this form: save it, then reload the page.':
    'Hecho. Lo que ha escrito sigue en este formulario: guárdelo y después recargue la página.',
  'Send JSON: {"mark": "…"}, as “approval” gave it.':
    'Envíe JSON: {"mark": "…"}, tal como lo dio «approval».',
  'Only editors import documents.': 'Solo la redacción importa documentos.',
  'This is more than a case’s form sends.': 'Es más de lo que envía el formulario de un caso.',
  'Only those who work with cases see this.': 'Solo quienes trabajan con los casos ven esto.',
  'Send JSON: {"id": "…"} or {"form": {…}}.': 'Envíe JSON: {"id": "…"} o {"form": {…}}.',
  'Only editors see how many letters were sent.':
    'Solo la redacción ve cuántas cartas se enviaron.',
  'Ask with by=day, by=case or by=partner.': 'Haga la consulta con by=day, by=case o by=partner.',
  'Ask with format=csv, or without format.': 'Haga la consulta con format=csv, o sin format.',
  'no case here has the reference {reference}; choose the previous notice yourself.':
    'ningún caso tiene aquí la referencia {reference}; elija usted el comunicado anterior.',
  'several cases here have the reference {reference}; choose the previous notice yourself.':
    'varios casos tienen aquí la referencia {reference}; elija usted el comunicado anterior.',
  'no notice of {reference} is published here; choose the previous notice yourself.':
    'aquí no hay publicado ningún comunicado de {reference}; elija usted el comunicado anterior.',
  '{slug} was issued later than this document; choose the previous notice yourself.':
    '{slug} se emitió después que este documento; elija usted el comunicado anterior.',
  '{slug} was taken for the previous notice, by its reference {reference}.':
    '{slug} se tomó como comunicado anterior, por su referencia {reference}.',
  'the document is in {language}, for which there is no locale here; its texts were saved in the default language. Translate them before you publish.':
    'el documento está en {language}, un idioma que no está configurado aquí; sus textos se guardaron en el idioma predeterminado. Tradúzcalos antes de publicar.',
  'the document is in {language}, for which there is no locale here; its texts were saved in the one language that there is. See that it is this one.':
    'el documento está en {language}, un idioma que no está configurado aquí; sus textos se guardaron en el único idioma que hay. Compruebe que sea el del documento.',
  '“{name}” is new, and its name and office stand in the default language as the document has them, in {language}; translate them.':
    '«{name}» es nuevo, y su nombre y su cargo figuran en el idioma predeterminado tal como los da el documento, en {language}; tradúzcalos.',
  'Send JSON: {"targets": [{"target": "ID", "role": "primary"}]}.':
    'Envíe JSON: {"targets": [{"target": "ID", "role": "primary"}]}.',
  'Send JSON: {"template": "ID", "lang": "en"}.': 'Envíe JSON: {"template": "ID", "lang": "en"}.',
  'There is no such template any more.': 'Esa plantilla ya no existe.',
  'Ask with days=7, 30, 90 or all.': 'Haga la consulta con days=7, 30, 90 o all.',
  'Import a document…': 'Importar un documento…',
  'Import a document': 'Importar un documento',
  'The draft is made. Look at what the document left open.':
    'El borrador está creado. Revise lo que el documento dejó pendiente.',
  'A draft is made with everything that is found: the case, its targets and its letter. What is not found or uncertain stands beside the draft. Nothing is published.':
    'Se crea un borrador con todo lo que se encuentra: el caso, sus destinatarios y su carta. Lo que no se encuentra o es dudoso figura junto al borrador. No se publica nada.',
  Document: 'Documento',
  'Markdown or plain text (.md, .txt).': 'Markdown o texto sin formato (.md, .txt).',
  'Or its text, pasted': 'O su texto, pegado',
  'This document was imported before, and its case lies in the trash. Nothing was made.':
    'Este documento ya se importó, y su caso está en la papelera. No se creó nada.',
  'This document was imported before. Nothing was made.':
    'Este documento ya se importó. No se creó nada.',
  'Open that case': 'Abrir ese caso',
  'Reading…': 'Leyendo…',
  'What was not found or uncertain, until you have looked at it:':
    'Lo que no se encontró o es dudoso, hasta que lo haya revisado:',
  'Looked at: {field}, {text}': 'Revisado: {field}, {text}',
  'Looked at': 'Revisado',
  'You are no longer signed in.': 'Su sesión ha terminado.',
  'Sign in again': 'Iniciar sesión de nuevo',
  'Somebody else had changed this, so it was loaded anew. This tab has kept what you wrote.':
    'Otra persona había cambiado esto, así que se cargó de nuevo. Esta pestaña ha conservado lo que usted escribió.',
  'What you wrote is back in the form. Look it through and save it.':
    'Lo que escribió está de nuevo en el formulario. Revíselo y guárdelo.',
  'This could not be kept. Look at it once more:':
    'Esto no se pudo conservar. Revíselo una vez más:',
  'Too many tallies for this period. Choose a shorter one.':
    'Demasiados recuentos para este periodo. Elija uno más corto.',
  '“{text}”': '«{text}»',
  'Choose how the case ended.': 'Elija cómo terminó el caso.',
  'This cannot be checked: you are signed out. Sign in again in another tab.':
    'Esto no se puede comprobar: su sesión ha terminado. Inicie sesión de nuevo en otra pestaña.',
  'This cannot be checked: you may not do that.': 'Esto no se puede comprobar: no tiene permiso.',
  'This cannot be checked: the case is too large.':
    'Esto no se puede comprobar: el caso es demasiado grande.',
  'This cannot be checked: the server does not understand what was sent. Reload the page.':
    'Esto no se puede comprobar: el servidor no entiende lo enviado. Vuelva a cargar la página.',
  'What the template has of subject, letter, closing and short text replaces that of this letter. Where its text is replaced, the translation for readers in the language you are editing is emptied; those in other languages stay, and you must mend them there. What stands here now stays in the case’s earlier versions.':
    'El asunto, la carta, la despedida y el texto breve que tenga la plantilla sustituyen a los de esta carta. Si se sustituye su texto, se vacía la traducción para los lectores en el idioma que está editando; las de otros idiomas quedan, y debe corregirlas allí. Lo que hay aquí ahora queda en las versiones anteriores del caso.',
  'The short text in {language} is too long for {networks}.':
    'El texto breve ({language}) es demasiado largo para {networks}.',
  'The title has {length} characters, and at most {most} are taken.':
    'Caracteres del título: {length}; se aceptan como máximo {most}.',
  'The server does not answer': 'El servidor no responde',
  'Your latest changes are not saved yet. Save them, then press this again.':
    'Sus últimos cambios aún no se han guardado. Guárdelos y pulse aquí de nuevo.',
  'Paragraphs of the letter ({letter}): {letters}, of its translation for readers ({gloss}): {translated}. Is it still of this letter?':
    'Párrafos de la carta ({letter}): {letters}; de su traducción para los lectores ({gloss}): {translated}. ¿Sigue siendo la de esta carta?',
  'There is no translation yet into {languages}.':
    'Aún no hay traducción a estos idiomas: {languages}.',
}
