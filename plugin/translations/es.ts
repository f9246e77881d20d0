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
    'Una actualización o un cierre sigue a un comunicado anterior. A quien insertó el anterior se le muestra el más reciente.',
  'Previous notice': 'Comunicado anterior',
  'The notice that this one updates or stops. A stop that follows none stops only the boxes that bear its own address (slug).':
    'El comunicado que este actualiza o cierra. Un cierre que no sigue a ninguno solo detiene los recuadros que llevan su propia dirección (slug).',
  'Previous notice on another site': 'Comunicado anterior en otro sitio',
  Address: 'Dirección',
  'Date of issue': 'Fecha de emisión',
  Stop: 'Cierre',
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
  'Stop: no more letters': 'Cierre: no más cartas',
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
  'Translator: drafts of texts': 'Traducción: borradores de textos',
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
    'Un cierre necesita un mensaje: los lectores deben saber por qué ya no pueden escribir.',
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
    '«{name}» es público con la misma referencia, y un cierre que no sigue a nada deja sus recuadros como están. Elíjalo como comunicado anterior.',
  '“{name}” has stopped this case; published beside it, this notice would let letters go out again. To open the case on purpose, make a new notice, and make it follow the stop.':
    '«{name}» ha cerrado este caso; publicado a su lado, este comunicado permitiría que volvieran a salir cartas. Para abrir el caso a propósito, haga un comunicado nuevo que siga al cierre.',
  '“{name}” has stopped this case; published beside it, this notice would let letters go out again. To open the case on purpose, make it follow the stop: choose “{name}” as the previous notice.':
    '«{name}» ha cerrado este caso; publicado a su lado, este comunicado permitiría que volvieran a salir cartas. Para abrir el caso a propósito, haga que siga al cierre: elija «{name}» como comunicado anterior.',
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
  'Why they are to write no more, and what they can do instead. Language: {language}; readers of other languages are shown this text until you have translated it in the stop itself.':
    'Por qué no deben escribir más y qué pueden hacer en su lugar. Idioma: {language}; a los lectores de otros idiomas se les muestra este texto hasta que lo haya traducido en el propio cierre.',
  'Stop now…': 'Detener ahora…',
  'Prepare as a draft, to translate or schedule it':
    'Preparar como borrador, para traducirlo o programarlo',
  'This is published at once, and every reader is shown your message. To open the case again you would publish an update that follows the stop.':
    'Esto se publica de inmediato y todos los lectores ven su mensaje. Para abrir de nuevo el caso tendría que publicar una actualización que siga al cierre.',
  'Stopping…': 'Deteniendo…',
  'Stop the letters for “{title}” now?': '¿Detener ahora las cartas de «{title}»?',
  'The server did not answer. Nothing was stopped: try again.':
    'El servidor no respondió. No se detuvo nada: inténtelo de nuevo.',
  'The stop is prepared as a draft.': 'El cierre está preparado como borrador.',
  'The case is stopped.': 'El caso está cerrado.',
  'Sign in to see this.': 'Inicie sesión para ver esto.',
  'Only editors stop a case.': 'Solo la redacción cierra un caso.',
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
    'El mensaje tiene como máximo {longest} caracteres. Escriba más en el formulario del propio cierre.',
  '“draft” is true or false.': '«draft» es true o false.',
  'This case has never been published: there is nothing to stop. Delete it, or leave it a draft.':
    'Este caso nunca se ha publicado: no hay nada que cerrar. Bórrelo, o déjelo como borrador.',
  'This case is stopped already. Change the message in the stop itself.':
    'Este caso ya está cerrado. Cambie el mensaje en el propio cierre.',
  'Office held': 'Cargo',
}
