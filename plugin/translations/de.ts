import type { Table } from './tables.ts'

/** The admin's sentences in German. */
export const DE: Table = {
  Case: 'Fall',
  Cases: 'Fälle',
  'Urgent actions': 'Eilaktionen',
  'An urgent action: what happened to whom, whom to write to, what to write, until when.':
    'Eine Eilaktion: was wem geschehen ist, an wen und was geschrieben wird, und bis wann.',
  Title: 'Titel',
  'The headline of the box and the page: what is asked, for whom.':
    'Die Überschrift von Box und Seite: was verlangt wird, und für wen.',
  Summary: 'Zusammenfassung',
  'What happened and why it matters, in one or two paragraphs.':
    'Was geschehen ist und warum es wichtig ist, in ein oder zwei Absätzen.',
  People: 'Personen',
  Person: 'Person',
  'Whom the case is about. Leave it empty where nobody may be named.':
    'Um wen es in dem Fall geht. Leer lassen, wenn niemand genannt werden darf.',
  'Name or description': 'Name oder Beschreibung',
  'For example a name, or “four others, unnamed”.':
    'Zum Beispiel ein Name oder „vier weitere, ungenannt“.',
  'Name in its own script': 'Name in eigener Schrift',
  Pronouns: 'Pronomen',
  'she, her': 'sie, ihr',
  'Points to make': 'Anliegen',
  Point: 'Anliegen',
  Points: 'Anliegen',
  'What to ask for: the help for readers who write in their own words.':
    'Was gefordert werden soll: die Hilfe für alle, die mit eigenen Worten schreiben.',
  'Safety note': 'Sicherheitshinweis',
  'Stands before the writing. Who should think twice, and how to write safely. Empty: the organisation’s own note.':
    'Steht vor dem Schreiben. Wer es sich zweimal überlegen sollte und wie man sicher schreibt. Leer: der Hinweis der Organisation.',
  'Additional information': 'Zusätzliche Informationen',
  'The longer story, for the hosted page.': 'Die längere Geschichte, für die gehostete Seite.',
  Targets: 'Adressierte',
  'Whom to write to, in the order in which readers see them.':
    'An wen geschrieben wird, in der Reihenfolge, in der die Leser*innen sie sehen.',
  Target: 'Adressat*in',
  Role: 'Rolle',
  'Primary: the letter is for them': 'Vorrangig: der Brief ist für sie',
  'Additional: a letter of their own': 'Zusätzlich: ein eigener Brief',
  'Copy: gets the primary’s letter': 'Kopie: erhält den Brief an die vorrangig Adressierten',
  Salutations: 'Anreden',
  Salutation: 'Anrede',
  'Only where this case needs another salutation than the target’s own.':
    'Nur wenn dieser Fall eine andere Anrede braucht als sonst üblich.',
  Language: 'Sprache',
  'Dear Mr President,': 'Sehr geehrter Herr Präsident,',
  'Suspended channels': 'Ausgesetzte Wege',
  'Suspended channel': 'Ausgesetzter Weg',
  'Ways that must not or cannot be used now.':
    'Wege, die zurzeit nicht genutzt werden dürfen oder können.',
  Channel: 'Weg',
  'E-mail': 'E-Mail',
  Post: 'Post',
  Fax: 'Fax',
  Phone: 'Telefon',
  'Social media': 'Soziale Medien',
  'Web form': 'Webformular',
  'Why, and what to do instead': 'Warum, und was stattdessen zu tun ist',
  'Post is suspended: write to the embassy.':
    'Der Postverkehr ist ausgesetzt: Schreiben Sie an die Botschaft.',
  'Preferred languages': 'Bevorzugte Sprachen',
  'The languages to address the targets in, the best one first.':
    'Die Sprachen, in denen geschrieben werden soll, die beste zuerst.',
  'One may also write in one’s own language':
    'Es darf auch in der eigenen Sprache geschrieben werden',
  Letters: 'Briefe',
  'One letter a language and, where it differs, one for certain targets. A case may have none: then the points and salutations serve.':
    'Ein Brief je Sprache und, wo er sich unterscheidet, einer für bestimmte Adressierte. Ein Fall kann auch keinen haben: dann helfen Anliegen und Anreden.',
  Letter: 'Brief',
  'From a template': 'Aus einer Vorlage',
  'Copies the template’s texts as they are now into what is still empty here; choose anew to copy once more. Later changes of the template do not reach this letter. Only templates in the letter’s language are offered.':
    'Kopiert die Texte der Vorlage, wie sie jetzt sind, in alles, was hier noch leer ist; erneut wählen, um noch einmal zu kopieren. Spätere Änderungen der Vorlage erreichen diesen Brief nicht. Angeboten werden nur Vorlagen in der Sprache des Briefs.',
  'Only for': 'Nur für',
  'Empty: for every target.': 'Leer: für alle Adressierten.',
  Subject: 'Betreff',
  'Without salutation and closing: those are added for each target.':
    'Ohne Anrede und Schlussformel: sie werden jeweils ergänzt.',
  Closing: 'Schlussformel',
  'For example “Yours sincerely,”.': 'Zum Beispiel „Mit freundlichen Grüßen“.',
  'Short text for social media': 'Kurztext für soziale Medien',
  'What the letter says': 'Was in dem Brief steht',
  'The same letter in the language that you are editing in now, for readers who do not read the letter’s.':
    'Derselbe Brief in der Sprache, in der Sie gerade arbeiten, für Leser*innen, die die Sprache des Briefs nicht verstehen.',
  Deadline: 'Frist',
  'Last day to write': 'Letzter Tag zum Schreiben',
  'Ends at the end of this day in the organisation’s time zone. Empty: no deadline.':
    'Endet mit dem Ablauf dieses Tages in der Zeitzone der Organisation. Leer: keine Frist.',
  'After the deadline': 'Nach der Frist',
  'Shown when the deadline has passed, with the offices to ask. Empty: the organisation’s own text.':
    'Erscheint nach Ablauf der Frist, mit den Büros, bei denen man nachfragen kann. Leer: der Text der Organisation.',
  Notices: 'Meldungen',
  'An update or a stop follows an earlier notice. Whoever embedded the earlier one is shown the newest.':
    'Eine Aktualisierung oder ein Stopp folgt auf eine frühere Meldung. Wer die frühere eingebettet hat, bekommt die neueste gezeigt.',
  'Previous notice': 'Vorherige Meldung',
  'The notice that this one updates or stops. A stop that follows none stops only the boxes that bear its own address (slug).':
    'Die Meldung, die diese hier aktualisiert oder stoppt. Ein Stopp, der auf keine folgt, stoppt nur die Boxen mit seiner eigenen Adresse (Slug).',
  'Previous notice on another site': 'Vorherige Meldung auf einer anderen Website',
  Address: 'Adresse',
  'Date of issue': 'Ausgabedatum',
  Stop: 'Stopp',
  'Once published, no box of this notice, nor of any that it follows, offers a letter any more. Where it follows none, that is said only in boxes that bear its own address (slug): the boxes of every other case stay open.':
    'Sobald er veröffentlicht ist, bietet keine Box dieser Meldung und keiner, auf die sie folgt, noch einen Brief an. Folgt sie auf keine, wird das nur in Boxen mit ihrer eigenen Adresse (Slug) gesagt: die Boxen aller anderen Fälle bleiben offen.',
  Outcome: 'Ausgang',
  'Good news': 'Gute Nachrichten',
  'Bad news': 'Schlechte Nachrichten',
  'Neither: letters would do harm, or no longer help':
    'Keins von beiden: Briefe würden schaden oder helfen nicht mehr',
  'Message to the readers': 'Mitteilung an die Leser*innen',
  'Answer again, although the newer notice was withdrawn':
    'Wieder antworten, obwohl die neuere Meldung zurückgezogen wurde',
  'When a newer notice is unpublished or trashed, this one stays silent, so that no older letter comes back by itself. Tick and publish to let it answer on purpose, once: it falls silent again where a newer notice is withdrawn later.':
    'Wird die Veröffentlichung einer neueren Meldung aufgehoben oder kommt sie in den Papierkorb, bleibt diese hier stumm, damit kein älterer Brief von selbst zurückkehrt. Ankreuzen und veröffentlichen, um sie bewusst antworten zu lassen, einmal: sie verstummt wieder, wenn später eine neuere Meldung zurückgezogen wird.',
  'Answers again since': 'Antwortet wieder seit',
  'Where no newer notice has been published or withdrawn since then.':
    'Sofern seither keine neuere Meldung veröffentlicht oder zurückgezogen wurde.',
  Source: 'Quelle',
  'The document that this case was made from, in its own words. Never published.':
    'Das Dokument, aus dem dieser Fall entstanden ist, im Wortlaut. Wird nie veröffentlicht.',
  File: 'Datei',
  'Text of the document': 'Text des Dokuments',
  Notice: 'Meldung',
  'First notice': 'Erste Meldung',
  Update: 'Aktualisierung',
  'Stop: no more letters': 'Stopp: keine Briefe mehr',
  Country: 'Land',
  'Whose authorities are written to.': 'An wessen Behörden geschrieben wird.',
  Reference: 'Aktenzeichen',
  'Index number': 'Indexnummer',
  'Address (slug)': 'Adresse (Slug)',
  'Proposed from reference and country. Never put a person’s name here: addresses stay in logs for good.':
    'Wird aus Aktenzeichen und Land vorgeschlagen. Niemals den Namen einer Person hineinschreiben: Adressen bleiben für immer in Protokollen.',
  'Show the number of letters': 'Anzahl der Briefe zeigen',
  'After a letter the box tells how many have been sent so far.':
    'Nach einem Brief sagt die Box, wie viele bisher verschickt wurden.',
  Listed: 'Gelistet',
  'Unlisted: in no list, feed or search engine; only whoever has the address finds it.':
    'Nicht gelistet: in keiner Liste, keinem Feed, keiner Suchmaschine; nur wer die Adresse hat, findet den Fall.',
  'Letter template': 'Briefvorlage',
  'Letter templates': 'Briefvorlagen',
  'Letters to begin with. A case gets a copy; later changes here reach no case.':
    'Briefe für den Anfang. Ein Fall erhält eine Kopie; spätere Änderungen hier erreichen keinen Fall.',
  Name: 'Name',
  'For editors only: what the letter is for.': 'Nur für die Redaktion: wofür der Brief ist.',
  'Without salutation and closing.': 'Ohne Anrede und Schlussformel.',
  'For a letter in one’s own words.': 'Für einen Brief mit eigenen Worten.',
  Tally: 'Zählung',
  Tallies: 'Zählungen',
  'How many letters went through which channel, as readers said it themselves.':
    'Wie viele Briefe auf welchem Weg verschickt wurden, nach Angabe der Leser*innen.',
  Day: 'Tag',
  Partner: 'Partner',
  Directory: 'Verzeichnis',
  'Officials and missions to whom letters go. One target serves many cases.':
    'Amtspersonen und Vertretungen, an die Briefe gehen. Ein Eintrag dient vielen Fällen.',
  Honorific: 'Anredeform',
  Office: 'Büro',
  'President of …, Embassy of …': 'Präsident von …, Botschaft von …',
  Kind: 'Art',
  Official: 'Amtsperson',
  'Mission: embassy, consulate, delegation': 'Vertretung: Botschaft, Konsulat, Delegation',
  Represents: 'Vertritt',
  'The country that sent it.': 'Das Land, das sie entsandt hat.',
  'Stands in': 'Sitz in',
  'Accredited to': 'Akkreditiert in',
  'The countries whose readers write to it. Empty: it is for every reader, as a mission to the United Nations is.':
    'Die Länder, deren Leser*innen an sie schreiben. Leer: sie ist für alle da, wie eine Vertretung bei den Vereinten Nationen.',
  'How a letter to this target begins, by language.':
    'Wie ein Brief an diese Adresse beginnt, je Sprache.',
  'Postal address': 'Postanschrift',
  'The whole block for an envelope, a line each: name and office first, the country last.':
    'Der ganze Block für den Umschlag, zeilenweise: zuerst Name und Amt, zuletzt das Land.',
  'E-mail addresses': 'E-Mail-Adressen',
  'One per line.': 'Eine pro Zeile.',
  'Fax numbers': 'Faxnummern',
  'Phone numbers': 'Telefonnummern',
  Handle: 'Konto',
  Handles: 'Konten',
  Network: 'Netzwerk',
  '@president': '@president',
  'Address of the profile': 'Adresse des Profils',
  'In care of': 'Zu erreichen über',
  'Missions that pass letters on, where the target cannot be reached itself: letters then go to their addresses instead of the target’s own.':
    'Vertretungen, die Briefe weiterleiten, wenn jemand nicht selbst zu erreichen ist: Briefe gehen dann an ihre Adressen statt an die eigenen.',
  Offices: 'Büros',
  'The organisation’s offices by country: whom readers ask after the deadline.':
    'Die Büros der Organisation nach Land: wo Leser*innen nach der Frist nachfragen.',
  'E-mail address': 'E-Mail-Adresse',
  'Web address': 'Webadresse',
  'Phone number': 'Telefonnummer',
  Partners: 'Partner',
  'Newsrooms and organisations that put boxes into their pages.':
    'Redaktionen und Organisationen, die Boxen in ihre Seiten einbinden.',
  Key: 'Kennung',
  'What stands in the partner’s tag: partner="…".': 'Was im Tag des Partners steht: partner="…".',
  'Private link to its numbers': 'Privater Link zu den Zahlen',
  'Whoever has it sees how many letters this partner’s readers sent, by case, channel and day.':
    'Wer ihn hat, sieht, wie viele Briefe die Leser*innen dieses Partners verschickt haben, nach Fall, Weg und Tag.',
  'Make a new link when saved; the old one ends':
    'Beim Speichern einen neuen Link erzeugen; der alte gilt dann nicht mehr',
  Settings: 'Einstellungen',
  Organisation: 'Organisation',
  'Who asks readers to write.': 'Wer die Leser*innen bittet zu schreiben.',
  'Address of the privacy statement': 'Adresse der Datenschutzerklärung',
  'Time zone': 'Zeitzone',
  'A deadline ends at the end of its day in this zone, for example Europe/London.':
    'Eine Frist endet mit dem Ablauf ihres Tages in dieser Zone, zum Beispiel Europe/London.',
  'Accent colour': 'Akzentfarbe',
  'Words of the box': 'Wörter der Box',
  Word: 'Wort',
  Words: 'Wörter',
  'Other wordings for the box, in the language that you are editing in now. {names} in braces stay as they are.':
    'Andere Formulierungen für die Box, in der Sprache, in der Sie gerade arbeiten. {names} in geschweiften Klammern bleiben, wie sie sind.',
  'Instead of': 'Statt',
  Wording: 'Formulierung',
  'For every case that has none of its own.': 'Für jeden Fall, der keinen eigenen hat.',
  'For every case that has no text of its own for after its deadline.':
    'Für jeden Fall ohne eigenen Text für die Zeit nach der Frist.',
  User: 'Benutzer*in',
  Users: 'Benutzer*innen',
  'Admin: everything': 'Administration: alles',
  'Editor: cases and what belongs to them': 'Redaktion: Fälle und was dazugehört',
  'None: nothing of urgent actions': 'Keine: nichts von den Eilaktionen',
  'For urgent actions. Whoever was here before them has no role yet, and is an admin as long as they may open this panel.':
    'Für Eilaktionen. Wer schon vorher hier war, hat noch keine Rolle und gilt als Administrator*in, solange er oder sie diesen Bereich öffnen darf.',
  What: 'Was',
  State: 'Stand',
  Reason: 'Grund',
  'Scheduled change': 'Geplante Änderung',
  'Scheduled changes': 'Geplante Änderungen',
  'What is to be published or unpublished at a time, and what failed. What went well is not kept here.':
    'Was zu einer bestimmten Zeit veröffentlicht oder zurückgenommen wird und was fehlgeschlagen ist. Was gelungen ist, wird hier nicht aufbewahrt.',
  '“{text}” is not an e-mail address.': '„{text}“ ist keine E-Mail-Adresse.',
  '“{text}” is not a web address (https://…).': '„{text}“ ist keine Webadresse (https://…).',
  '“{text}” is not a phone number.': '„{text}“ ist keine Telefonnummer.',
  'Lower-case letters a–z, digits and single hyphens.':
    'Kleinbuchstaben a–z, Ziffern und einzelne Bindestriche.',
  '“{text}” is not a time zone. Write it like Europe/London.':
    '„{text}“ ist keine Zeitzone. Schreiben Sie sie wie Europe/London.',
  '“{text}” is not a colour. Write it like #b3261e.':
    '„{text}“ ist keine Farbe. Schreiben Sie sie wie #b3261e.',
  'The first admin is made on the server: by “npm run setup”, or in another app by a script with createFirstAdmin() of payload-take-action.':
    'Das erste Administratorkonto wird auf dem Server angelegt: mit „npm run setup“ oder in einer anderen Anwendung durch ein Skript mit createFirstAdmin() aus payload-take-action.',
  'A case needs a title.': 'Ein Fall braucht einen Titel.',
  'A case needs a summary.': 'Ein Fall braucht eine Zusammenfassung.',
  'A stop needs a message: readers must learn why they cannot write any more.':
    'Ein Stopp braucht eine Mitteilung: Leser*innen müssen erfahren, warum sie nicht mehr schreiben können.',
  'The deadline ({deadline}) lies before the date of issue ({issued}).':
    'Die Frist ({deadline}) liegt vor dem Ausgabedatum ({issued}).',
  'There are two letters in the language “{language}” for the same targets. Keep one, or choose for whom each is.':
    'Es gibt zwei Briefe in der Sprache „{language}“ für dieselben Adressierten. Behalten Sie einen, oder wählen Sie, für wen jeder ist.',
  'Lower-case letters a–z, digits and single hyphens. Give a reference and a country to have one proposed.':
    'Kleinbuchstaben a–z, Ziffern und einzelne Bindestriche. Geben Sie Aktenzeichen und Land an, um einen Vorschlag zu erhalten.',
  'Name of the target': 'Name der adressierten Person',
  'Office of the target': 'Amt der adressierten Person',
  'Name of the writer': 'Name der schreibenden Person',
  'Town of the writer': 'Wohnort der schreibenden Person',
  'Country of the writer': 'Land der schreibenden Person',
  'People whom the case is about': 'Personen, um die es in dem Fall geht',
  'Country of the case': 'Land des Falls',
  Placeholder: 'Platzhalter',
  Placeholders: 'Platzhalter',
  'Stands for': 'Steht für',
  'Shown where it is not known': 'Erscheint, wenn es nicht bekannt ist',
  'For example “your country”; may be empty.': 'Zum Beispiel „Ihr Land“; darf leer sein.',
  '“{text}” is not a fax number.': '„{text}“ ist keine Faxnummer.',
  '“{name}” is public with the same reference, and a stop that follows nothing leaves its boxes as they are. Choose it as the notice that this one follows.':
    '„{name}“ ist mit demselben Aktenzeichen öffentlich, und ein Stopp, der auf nichts folgt, lässt dessen Boxen, wie sie sind. Wählen Sie diesen Fall als vorherige Meldung.',
  '“{name}” has stopped this case; published beside it, this notice would let letters go out again. To open the case on purpose, make a new notice, and make it follow the stop.':
    '„{name}“ hat diesen Fall gestoppt; daneben veröffentlicht, würde diese Meldung wieder Briefe ermöglichen. Um den Fall bewusst zu öffnen, legen Sie eine neue Meldung an, die auf den Stopp folgt.',
  '“{name}” has stopped this case; published beside it, this notice would let letters go out again. To open the case on purpose, make it follow the stop: choose “{name}” as the previous notice.':
    '„{name}“ hat diesen Fall gestoppt; daneben veröffentlicht, würde diese Meldung wieder Briefe ermöglichen. Um den Fall bewusst zu öffnen, lassen Sie sie auf den Stopp folgen: Wählen Sie „{name}“ als vorherige Meldung.',
  'This notice has been published, so it keeps its place in the chain: moved, it would let earlier letters answer again. Make a new notice that follows the right one, and withdraw this one.':
    'Diese Meldung wurde veröffentlicht und behält daher ihren Platz in der Kette: Würde sie verschoben, könnten frühere Briefe wieder antworten. Legen Sie eine neue Meldung an, die auf die richtige folgt, und ziehen Sie diese zurück.',
  'This notice already comes later in the chain: a case cannot follow itself. Choose an earlier notice.':
    'Diese Meldung kommt in der Kette schon später vor: Ein Fall kann nicht auf sich selbst folgen. Wählen Sie eine frühere Meldung.',
  'The notice that this one follows is no longer there. Choose another one that has been published, or none.':
    'Die Meldung, auf die diese folgt, ist nicht mehr da. Wählen Sie eine andere, die veröffentlicht wurde, oder keine.',
  '“{name}” has never been published, so no box would learn of a notice that follows it. Choose “{newest}” instead: it is the newest published notice of the chain.':
    '„{name}“ wurde nie veröffentlicht, also würde keine Box von einer Meldung erfahren, die darauf folgt. Wählen Sie stattdessen „{newest}“: das ist die neueste veröffentlichte Meldung der Kette.',
  '“{name}” has never been published, so no box would learn of a notice that follows it. Publish that one first, or choose one that has been published.':
    '„{name}“ wurde nie veröffentlicht, also würde keine Box von einer Meldung erfahren, die darauf folgt. Veröffentlichen Sie zuerst diese, oder wählen Sie eine bereits veröffentlichte.',
  Untitled: 'Ohne Titel',
  'This case has been published, so it can be moved to the trash but not deleted for good: the notices before it would answer again.':
    'Dieser Fall wurde veröffentlicht, er kann also in den Papierkorb, aber nicht endgültig gelöscht werden: Die Meldungen davor würden wieder antworten.',
  'Articles already point to “{slug}”: the slug of a published case stays.':
    'Artikel verweisen bereits auf „{slug}“: Der Slug eines veröffentlichten Falls bleibt.',
  'Translators save drafts; an editor publishes them.':
    'Übersetzer*innen speichern Entwürfe; die Redaktion veröffentlicht sie.',
  '“{name}” is in another language ({theirs}) than this letter ({ours}). Choose a template in the letter’s language.':
    '„{name}“ ist in einer anderen Sprache ({theirs}) als dieser Brief ({ours}). Wählen Sie eine Vorlage in der Sprache des Briefs.',
  '“{name}” holds no text yet. Write it first, or choose another template.':
    '„{name}“ enthält noch keinen Text. Schreiben Sie ihn zuerst, oder wählen Sie eine andere Vorlage.',
  '{label}, else “{fallback}”': '{label}, sonst „{fallback}“',
  'Running…': 'Wird ausgeführt…',
  'Run again': 'Erneut ausführen',
  'The server did not answer.': 'Der Server hat nicht geantwortet.',
  now: 'jetzt',
  'To be published: {when}.': 'Wird veröffentlicht: {when}.',
  'Is being published.': 'Wird gerade veröffentlicht.',
  'Could not be published; this is tried again: {when}.':
    'Konnte nicht veröffentlicht werden; nächster Versuch: {when}.',
  'Was to be published, which failed.': 'Sollte veröffentlicht werden, was fehlgeschlagen ist.',
  'To be unpublished: {when}.': 'Veröffentlichung wird aufgehoben: {when}.',
  'Is being unpublished.': 'Veröffentlichung wird gerade aufgehoben.',
  'Could not be unpublished; this is tried again: {when}.':
    'Die Veröffentlichung konnte nicht aufgehoben werden; nächster Versuch: {when}.',
  'Was to be unpublished, which failed.':
    'Die Veröffentlichung sollte aufgehoben werden, was fehlgeschlagen ist.',
  'No more letters: for good news, bad news, or where they would do harm':
    'Keine Briefe mehr: bei guten oder schlechten Nachrichten, oder wenn sie schaden würden',
  'Stop letters…': 'Briefe stoppen…',
  'Stop the letters': 'Briefe stoppen',
  'Within a minute no box and no page of this case, nor of any notice before it, offers a letter any more: in no article, however old.':
    'Innerhalb einer Minute bietet keine Box und keine Seite dieses Falls oder einer Meldung davor noch einen Brief an: in keinem Artikel, wie alt er auch sei.',
  'Why they are to write no more, and what they can do instead.':
    'Warum nicht mehr geschrieben werden soll und was stattdessen möglich ist.',
  'Why they are to write no more, and what they can do instead. Language: {language}; readers of other languages are shown this text until you have translated it in the stop itself.':
    'Warum nicht mehr geschrieben werden soll und was stattdessen möglich ist. Sprache: {language}; Leser*innen anderer Sprachen sehen diesen Text, bis Sie ihn im Stopp selbst übersetzt haben.',
  'Stop now…': 'Jetzt stoppen…',
  'Prepare as a draft, to translate or schedule it':
    'Als Entwurf vorbereiten, zum Übersetzen oder Planen',
  'This is published at once, and every reader is shown your message. To open the case again you would publish an update that follows the stop.':
    'Dies wird sofort veröffentlicht, und Ihre Mitteilung wird allen Leser*innen gezeigt. Um den Fall wieder zu öffnen, müssten Sie eine Aktualisierung veröffentlichen, die auf den Stopp folgt.',
  'Stopping…': 'Wird gestoppt…',
  'Stop the letters for “{title}” now?': 'Die Briefe für „{title}“ jetzt stoppen?',
  'The server did not answer. Nothing was stopped: try again.':
    'Der Server hat nicht geantwortet. Nichts wurde gestoppt: Versuchen Sie es noch einmal.',
  'The stop is prepared as a draft.': 'Der Stopp ist als Entwurf vorbereitet.',
  'The case is stopped.': 'Der Fall ist gestoppt.',
  'Sign in to see this.': 'Melden Sie sich an, um dies zu sehen.',
  'Only editors stop a case.': 'Nur die Redaktion stoppt einen Fall.',
  'Send JSON: {"outcome": "good", "message": "…"}.':
    'Senden Sie JSON: {"outcome": "good", "message": "…"}.',
  'The server ended before it was done.': 'Der Server wurde beendet, bevor es erledigt war.',
  'Publish “{title}”': '„{title}“ veröffentlichen',
  'Unpublish “{title}”': 'Veröffentlichung von „{title}“ aufheben',
  'Publish “{title}” ({language})': '„{title}“ veröffentlichen ({language})',
  'Unpublish “{title}” ({language})': 'Veröffentlichung von „{title}“ aufheben ({language})',
  'It was cancelled.': 'Es wurde abgebrochen.',
  'Only editors see and run what is scheduled.':
    'Nur die Redaktion sieht, was geplant ist, und führt es aus.',
  Waiting: 'Wartet',
  Running: 'Läuft',
  'Failed, is tried again': 'Fehlgeschlagen, wird erneut versucht',
  Failed: 'Fehlgeschlagen',
  Due: 'Fällig',
  'There is no such job. It may be done by now.':
    'Diesen Auftrag gibt es nicht. Vielleicht ist er schon erledigt.',
  'It has not failed, or somebody runs it again already.':
    'Er ist nicht fehlgeschlagen, oder jemand führt ihn bereits erneut aus.',
  'Another notice already follows the same one, so that the chain forks: of the two, readers are shown the one that is published last. Unless you mean that, follow the other one instead:':
    'Eine andere Meldung folgt bereits auf dieselbe, sodass sich die Kette verzweigt: Von beiden sehen die Leser*innen die zuletzt veröffentlichte. Wenn das nicht gewollt ist, folgen Sie stattdessen der anderen:',
  'Whoever asks for this notice is shown a newer one:':
    'Wer nach dieser Meldung fragt, bekommt eine neuere gezeigt:',
  'Whoever asks for an earlier notice is shown this one.':
    'Wer nach einer früheren Meldung fragt, bekommt diese gezeigt.',
  'Nothing answers for this case: its newest notice was withdrawn, and readers of every notice are told that it is not available. No earlier letter comes back by itself. To let an earlier notice answer, open that one, tick “Answer again” under “Notices” and publish it. Or publish the newest again:':
    'Für diesen Fall antwortet nichts: Seine neueste Meldung wurde zurückgezogen, und den Leser*innen jeder Meldung wird gesagt, dass er nicht verfügbar ist. Kein früherer Brief kehrt von selbst zurück. Um eine frühere Meldung antworten zu lassen, öffnen Sie sie, kreuzen Sie unter „Meldungen“ „Wieder antworten“ an und veröffentlichen Sie sie. Oder veröffentlichen Sie die neueste wieder:',
  'Choose an outcome: good, bad or none.': 'Wählen Sie einen Ausgang: good, bad oder none.',
  'The message has at most {longest} characters. Write more in the stop’s own form.':
    'Die Mitteilung hat höchstens {longest} Zeichen. Schreiben Sie mehr im Formular des Stopps.',
  '“draft” is true or false.': '„draft“ ist true oder false.',
  'This case has never been published: there is nothing to stop. Delete it, or leave it a draft.':
    'Dieser Fall wurde nie veröffentlicht: Es gibt nichts zu stoppen. Löschen Sie ihn, oder lassen Sie ihn als Entwurf.',
  'This case is stopped already. Change the message in the stop itself.':
    'Dieser Fall ist bereits gestoppt. Ändern Sie die Mitteilung im Stopp selbst.',
  'Office held': 'Amt',
  'A case is published once somebody has approved it as it is who did not edit it last. A stop never waits for that, nor does withdrawing.':
    'Ein Fall wird veröffentlicht, sobald ihn jemand in seiner jetzigen Fassung freigegeben hat, der oder die ihn nicht zuletzt bearbeitet hat. Ein Stopp wartet nie darauf, ein Zurückziehen auch nicht.',
  'A case that was deleted': 'Ein gelöschter Fall',
  'A copy goes to somebody, but no target is the primary one that the letter is for.':
    'Jemand erhält eine Kopie, aber niemand ist vorrangig adressiert, für den der Brief ist.',
  'A link and a QR code that show the saved draft for two hours':
    'Ein Link und ein QR-Code, die den gespeicherten Entwurf zwei Stunden lang zeigen',
  'A mail program opens with the whole letter in it.':
    'Ein Mailprogramm öffnet sich mit dem ganzen Brief darin.',
  'A name in this language is needed too, and cannot be taken away again: fill in “{column}”.':
    'Ein Name in dieser Sprache ist ebenfalls nötig und lässt sich nicht wieder entfernen: Füllen Sie „{column}“ aus.',
  'A partner that was deleted': 'Ein gelöschter Partner',
  'Add the first target': 'Erste Adressat*in hinzufügen',
  Added: 'Hinzugefügt',
  All: 'Alle',
  'All of them': 'Alle anzeigen',
  'Already as they are kept': 'Schon auf diesem Stand',
  'An update of this case was begun already: “{title}”. Nothing was made: a second one would fork the chain. Go on with that one, or move it to the trash first.':
    'Eine Aktualisierung dieses Falls wurde bereits begonnen: „{title}“. Es wurde nichts angelegt: Eine zweite würde die Kette verzweigen. Arbeiten Sie an dieser weiter, oder verschieben Sie sie zuerst in den Papierkorb.',
  'Another notice follows the same one: the chain forks.':
    'Eine andere Meldung folgt auf dieselbe: Die Kette verzweigt sich.',
  'Answered by another notice, or withdrawn':
    'Durch eine andere Meldung beantwortet oder zurückgezogen',
  Approve: 'Freigeben',
  'Approved by {name}, {time}. It can be published.':
    'Freigegeben von {name}, {time}. Der Fall kann veröffentlicht werden.',
  'Approved.': 'Freigegeben.',
  'Approving…': 'Wird freigegeben…',
  'As in a wide article (600 pixels)': 'Wie in einem breiten Artikel (600 Pixel)',
  'As it stands': 'Wie es dasteht',
  'As on a phone (a column of 320 pixels)': 'Wie auf einem Telefon (eine Spalte von 320 Pixeln)',
  'As the page around it': 'Wie die Seite ringsum',
  'As the page around it, or the reader’s':
    'Wie die Seite ringsum, oder wie bei den Leser*innen eingestellt',
  'As the system': 'Wie das System',
  'Back to the case': 'Zurück zum Fall',
  Before: 'Vorher',
  'Box: the card': 'Box: die Karte',
  'Box: the form': 'Box: das Formular',
  'Can be published. One thing to look at first.':
    'Kann veröffentlicht werden. Einen Punkt sollten Sie vorher ansehen.',
  'Can be published. {n} things to look at first.':
    'Kann veröffentlicht werden. {n} Punkte sollten Sie vorher ansehen.',
  'Cases that write to it': 'Fälle, in denen hierhin geschrieben wird',
  Changed: 'Geändert',
  'Changed {time}': 'Geändert {time}',
  'Checked by': 'Geprüft von',
  'Checked today': 'Heute geprüft',
  'Checking…': 'Wird geprüft…',
  'Choose a CSV file.': 'Wählen Sie eine CSV-Datei.',
  'Choose the new last day to write.': 'Wählen Sie den neuen letzten Tag zum Schreiben.',
  Closed: 'Geschlossen',
  'Closed: its deadline has passed': 'Geschlossen: Die Frist ist abgelaufen',
  'Closing soon': 'Schließt bald',
  'Closing this week': 'Schließen diese Woche',
  Colours: 'Farben',
  'Copied.': 'Kopiert.',
  Copy: 'Kopieren',
  'Copy link': 'Link kopieren',
  'Copy the letter': 'Brief kopieren',
  'Copy the letter here to translate it': 'Brief hierher kopieren, um ihn zu übersetzen',
  'Copy the template anew…': 'Vorlage neu kopieren…',
  'Copy “{name}” into this letter anew?': '„{name}“ neu in diesen Brief kopieren?',
  'Copy: {label}': 'Kopieren: {label}',
  'Copy: {title}': 'Kopie: {title}',
  'Could not be done; is tried again {time}':
    'Konnte nicht ausgeführt werden; nächster Versuch {time}',
  'Counted as it is encoded in a link, with salutation, closing and the name and place of a usual writer. What does not fit is no fault: readers copy the letter first, and paste it into the message that opens.':
    'Gezählt so, wie es in einem Link kodiert wird, mit Anrede, Schlussformel und üblichem Namen und Ort der schreibenden Person. Was nicht hineinpasst, ist kein Fehler: Die Leser*innen kopieren den Brief zuerst und fügen ihn in die Nachricht ein, die sich öffnet.',
  'Country of the reader': 'Land der Leser*in',
  'Country of the readers': 'Land der Leser*innen',
  Dark: 'Dunkel',
  Directly: 'Direkt',
  'Download as CSV': 'Als CSV herunterladen',
  'Download the file: none is kept here.':
    'Laden Sie die Datei herunter: Hier wird keine aufbewahrt.',
  Draft: 'Entwurf',
  'Drafts waiting': 'Wartende Entwürfe',
  Embed: 'Einbetten',
  'End of what stands in the template alone.': 'Ende dessen, was nur in der Vorlage steht.',
  'End of what stands in this letter alone.': 'Ende dessen, was nur in diesem Brief steht.',
  'Every way to write to {name} is suspended: readers are told why, and can send nothing.':
    'Alle Wege, an {name} zu schreiben, sind ausgesetzt: Die Leser*innen erfahren den Grund und können nichts schicken.',
  'Extend now': 'Jetzt verlängern',
  'Extend the deadline': 'Frist verlängern',
  'Extended: readers can write until {day}.': 'Verlängert: Leser*innen können bis {day} schreiben.',
  'Extending…': 'Wird verlängert…',
  'Extend…': 'Verlängern…',
  Faster: 'Schneller',
  'Filled in for each letter': 'Für jeden Brief eingesetzt',
  'For messages, social media and print, and for every site that can show nothing else. It leads to the page of the case, on which every letter can be read and sent, without JavaScript too. Nothing in the address tells who shared it. Of the choices above the language alone counts here.':
    'Für Nachrichten, soziale Medien und Gedrucktes und für jede Website, die nichts anderes zeigen kann. Er führt zur Seite des Falls, auf der jeder Brief gelesen und verschickt werden kann, auch ohne JavaScript. Nichts in der Adresse verrät, wer sie geteilt hat. Von der Auswahl oben zählt hier nur die Sprache.',
  'For newsletters by mail. Mail programs show neither boxes nor frames, but this table, in which nothing is loaded. It stays as it was sent; its button leads to the page of the case, which tells what holds then. Of the choices above the language alone counts here.':
    'Für Newsletter per E-Mail. Mailprogramme zeigen weder Boxen noch Frames, wohl aber diese Tabelle, in der nichts nachgeladen wird. Sie bleibt, wie sie verschickt wurde; ihr Knopf führt zur Seite des Falls, die sagt, was dann gilt. Von der Auswahl oben zählt hier nur die Sprache.',
  'For sites that let no script of others into their pages. Where even the small script below the frame is taken out, the frame scrolls by itself. “As the page around it” is light here: no frame sees the page around it.':
    'Für Websites, die keine fremden Skripte in ihre Seiten lassen. Wo auch das kleine Skript unter dem Frame entfernt wird, scrollt der Frame für sich. „Wie die Seite ringsum“ ist hier hell: Kein Frame sieht die Seite um sich herum.',
  'For sites that run on WordPress. With the plugin “Take Action” each of these becomes the real box, in the colour that stands in the settings of that site. Without it the address alone becomes a card that leads to the page of the case.':
    'Für Websites mit WordPress. Mit dem Plugin „Take Action“ wird aus jedem davon die echte Box, in der Farbe, die in den Einstellungen jener Website steht. Ohne das Plugin wird die Adresse allein zu einer Karte, die zur Seite des Falls führt.',
  'For sites whose editors may paste HTML with a script. It is the whole box: it grows with what is in it, follows the look of the page, and opens the reader’s own mail program.':
    'Für Websites, deren Redaktion HTML mit einem Skript einfügen darf. Es ist die ganze Box: Sie wächst mit ihrem Inhalt, passt sich dem Aussehen der Seite an und öffnet das Mailprogramm der Leser*innen.',
  'For sites with a Content-Security-Policy: what it must allow, added to what stands there.':
    'Für Websites mit einer Content-Security-Policy: was sie erlauben muss, zusätzlich zu dem, was dort schon steht.',
  'For these targets the letter is longer than a link for mail programs, and readers will be led through two steps, first to copy it and then to paste it: {names}.':
    'Für diese Adressierten ist der Brief länger als ein Link für Mailprogramme, und die Leser*innen werden durch zwei Schritte geführt, erst kopieren, dann einfügen: {names}.',
  'For whom, and how it looks': 'Für wen, und wie es aussieht',
  'Forget it': 'Verwerfen',
  'Frame (iframe)': 'Frame (iframe)',
  'From somebody who gives neither name nor place': 'Von jemandem, der weder Name noch Ort angibt',
  'Height kept free for the card': 'Höhe, die für die Karte frei bleibt',
  'Hosted page': 'Gehostete Seite',
  How: 'Wie',
  'How many letters your readers sent': 'Wie viele Briefe Ihre Leser*innen verschickt haben',
  'In a column of {width} pixels': 'In einer Spalte von {width} Pixeln',
  'In a column of {width} pixels, where the card needs {needed} in height':
    'In einer Spalte von {width} Pixeln, in der die Karte {needed} an Höhe braucht',
  'In care of it, for {targets}': 'Zu erreichen über diese Vertretung, für {targets}',
  'In the letter in {language} nothing stands for the office of {name}: it has none.':
    'Im Brief auf {language} steht nichts für das Amt von {name}: Es ist keines angegeben.',
  'In the letter in {language} nothing stands where a reader gives no country: write what to show instead.':
    'Im Brief auf {language} steht nichts, wenn jemand kein Land angibt: Schreiben Sie, was stattdessen erscheinen soll.',
  'In the letter in {language} nothing stands where a reader gives no name: write what to show instead.':
    'Im Brief auf {language} steht nichts, wenn jemand keinen Namen angibt: Schreiben Sie, was stattdessen erscheinen soll.',
  'In the letter in {language} nothing stands where a reader gives no town: write what to show instead.':
    'Im Brief auf {language} steht nichts, wenn jemand keinen Ort angibt: Schreiben Sie, was stattdessen erscheinen soll.',
  'In the template alone:': 'Nur in der Vorlage:',
  'In the way': 'Im Weg',
  'In this letter alone:': 'Nur in diesem Brief:',
  'In “{column}” stands “{text}” where letters were: the file lost them when it was saved. In Excel save it as “CSV UTF-8”.':
    'In „{column}“ steht „{text}“, wo Buchstaben waren: Sie gingen beim Speichern der Datei verloren. Speichern Sie sie in Excel als „CSV UTF-8“.',
  'Into the HTML of the newsletter.': 'In das HTML des Newsletters.',
  'Into the head of the page, so that the card stands there sooner. The language in it must be the one that the box will have.':
    'In den Kopf der Seite, damit die Karte früher dasteht. Die Sprache darin muss die sein, die die Box haben wird.',
  'It could not be saved. Import the row once more.':
    'Sie konnte nicht gespeichert werden. Importieren Sie die Zeile noch einmal.',
  'It has no name: fill in “{column}”.': 'Der Name fehlt: Füllen Sie „{column}“ aus.',
  'It is in the trash. Restore it there first.':
    'Der Eintrag liegt im Papierkorb. Stellen Sie ihn zuerst dort wieder her.',
  'It is marked: copy it with your keyboard.':
    'Der Text ist markiert: Kopieren Sie ihn mit der Tastatur.',
  'It is noted that you checked this today.': 'Es ist vermerkt, dass Sie dies heute geprüft haben.',
  'It works until {time}. Until then whoever has it sees the draft, without signing in: give it to nobody else.':
    'Er gilt bis {time}. Bis dahin sieht jede Person, die ihn hat, den Entwurf, ohne sich anzumelden: Geben Sie ihn niemandem sonst.',
  'Its date of issue is today. Look at the deadline: it is carried over as it is. The index number and the source document are not.':
    'Ausgabedatum ist heute. Sehen Sie sich die Frist an: Sie wird unverändert übernommen. Indexnummer und Quelldokument werden es nicht.',
  'Kinds of snippets': 'Arten von Snippets',
  'Language of the reader': 'Sprache der Leser*in',
  'Last 30 days': 'Letzte 30 Tage',
  'Last 7 days': 'Letzte 7 Tage',
  'Last 90 days': 'Letzte 90 Tage',
  'Last checked': 'Zuletzt geprüft',
  'Last day to write: {day} ({when})': 'Letzter Tag zum Schreiben: {day} ({when})',
  'Last edited by {name}, {time}.': 'Zuletzt bearbeitet von {name}, {time}.',
  'Latest changes': 'Neueste Änderungen',
  'Length for each target': 'Länge je Adressat*in',
  'Letter and translation, paragraph by paragraph': 'Brief und Übersetzung, Absatz für Absatz',
  'Letter as fax': 'Brief als Fax',
  'Letter as mail': 'Brief als E-Mail',
  'Letter in print': 'Brief im Druck',
  'Letter {language} has no language.': 'Der Brief {language} hat keine Sprache.',
  'Letters by case': 'Briefe nach Fall',
  'Letters by case and partner': 'Briefe nach Fall und Partner',
  'Letters by partner': 'Briefe nach Partner',
  'Letters per day': 'Briefe pro Tag',
  Light: 'Hell',
  Link: 'Link',
  'Loading…': 'Wird geladen…',
  'Mail program': 'Mailprogramm',
  'Make a new one': 'Neuen erstellen',
  'Make the draft': 'Entwurf anlegen',
  'Making…': 'Wird angelegt…',
  'New last day to write': 'Neuer letzter Tag zum Schreiben',
  Newsletter: 'Newsletter',
  'Next notice': 'Nächste Meldung',
  'No case closes in the next seven days.': 'In den nächsten sieben Tagen schließt kein Fall.',
  'No case writes to it.': 'In keinem Fall wird hierhin geschrieben.',
  'No draft is waiting.': 'Kein Entwurf wartet.',
  'No e-mail: on paper or by phone any length will do.':
    'Keine E-Mail: Auf Papier oder am Telefon passt jede Länge.',
  'No letter was counted in the last 30 days. One is counted when a reader presses “I have sent it” in a box; whom they wrote to is not kept.':
    'In den letzten 30 Tagen wurde kein Brief gezählt. Gezählt wird, wenn Leser*innen in einer Box auf „Ich habe ihn abgeschickt“ drücken; an wen sie geschrieben haben, wird nicht aufbewahrt.',
  'No letter was counted in this period.': 'In diesem Zeitraum wurde kein Brief gezählt.',
  'Nobody can reach this target by e-mail.': 'Diese Adressat*in ist nicht per E-Mail zu erreichen.',
  'Nobody can reach this target by fax.': 'Diese Adressat*in ist nicht per Fax zu erreichen.',
  'Nobody can reach this target by post.': 'Diese Adressat*in ist nicht per Post zu erreichen.',
  'Nobody has approved this case as it is now. You did not edit it last. Look it through, press “Approve”, then publish it.':
    'Niemand hat diesen Fall in seiner jetzigen Fassung freigegeben. Sie haben ihn nicht zuletzt bearbeitet. Sehen Sie ihn durch, drücken Sie „Freigeben“, und veröffentlichen Sie ihn dann.',
  'Nobody has said yet to which organisation you belong. Ask an admin to choose it in your account.':
    'Noch hat niemand angegeben, zu welcher Organisation Sie gehören. Bitten Sie die Administration, sie in Ihrem Konto auszuwählen.',
  'Nobody in particular': 'Niemand Bestimmtes',
  'None of its targets can be reached by e-mail: its length is free.':
    'Niemand der Adressierten ist per E-Mail zu erreichen: Die Länge ist frei.',
  'Not approved yet. Ask an editor who did not edit it last to open this case and press “Approve”: then it can be published.':
    'Noch nicht freigegeben. Bitten Sie jemanden aus der Redaktion, der oder die den Fall nicht zuletzt bearbeitet hat, ihn zu öffnen und „Freigeben“ zu drücken: Dann kann er veröffentlicht werden.',
  'Not approved yet. Look it through as it is now, then approve it.':
    'Noch nicht freigegeben. Sehen Sie ihn in seiner jetzigen Fassung durch, und geben Sie ihn dann frei.',
  'Not checked for a year': 'Seit einem Jahr nicht geprüft',
  'Not found': 'Nicht gefunden',
  'Not known': 'Nicht bekannt',
  'Not taken': 'Nicht übernommen',
  Nothing: 'Nichts',
  'Nothing has the id “{id}”. Leave the cell empty to add something new, and never write an id by hand.':
    'Nichts hat die ID „{id}“. Lassen Sie die Zelle leer, um etwas Neues hinzuzufügen, und schreiben Sie nie eine ID von Hand.',
  'Nothing is scheduled. “Schedule publish” stands in the menu beside a case’s “Publish”.':
    'Nichts ist geplant. „Veröffentlichungsplanung“ steht im Menü neben „Veröffentlichen“ eines Falls.',
  'Nothing was imported: nothing is known by the name of these columns: {names}. Columns are called as in a file that was exported; take others out.':
    'Nichts wurde importiert: Unter dem Namen dieser Spalten ist nichts bekannt: {names}. Spalten heißen wie in einer exportierten Datei; entfernen Sie andere.',
  'Nothing was imported: the column “{name}” is there twice.':
    'Nichts wurde importiert: Die Spalte „{name}“ kommt zweimal vor.',
  'Nothing was imported: the first row names no column. Export once to see how they are called.':
    'Nichts wurde importiert: Die erste Zeile nennt keine Spalte. Exportieren Sie einmal, um zu sehen, wie die Spalten heißen.',
  Now: 'Jetzt',
  'On a line of its own. WordPress makes the case of it, with the plugin or without.':
    'In einer eigenen Zeile. WordPress macht daraus den Fall, mit oder ohne Plugin.',
  'One moment…': 'Einen Moment…',
  'One thing stands in the way of publishing.': 'Ein Punkt steht der Veröffentlichung im Weg.',
  'Only editors approve a case.': 'Nur die Redaktion gibt einen Fall frei.',
  'Only editors extend a case.': 'Nur die Redaktion verlängert einen Fall.',
  'Only editors import and export the directory.':
    'Nur die Redaktion importiert und exportiert das Verzeichnis.',
  'Only editors note what they have checked.': 'Nur die Redaktion vermerkt, was sie geprüft hat.',
  'Only editors update a case.': 'Nur die Redaktion aktualisiert einen Fall.',
  'Only targets and offices are imported and exported here.':
    'Hier werden nur Adressierte und Büros importiert und exportiert.',
  'Only the new deadline becomes public, at once and in every language. What you have changed and not published stays a draft.':
    'Nur die neue Frist wird öffentlich, sofort und in jeder Sprache. Was Sie geändert und nicht veröffentlicht haben, bleibt ein Entwurf.',
  'Only the texts of these languages are theirs to change, in cases and in letters. Empty: the texts of every language.':
    'Nur die Texte dieser Sprachen dürfen geändert werden, in Fällen und in Briefen. Leer: die Texte jeder Sprache.',
  'Only where the policy forbids inline styles: into the style sheet of the site, in place of the tag’s own.':
    'Nur wenn die Policy Inline-Stile verbietet: in das Stylesheet der Website, anstelle des Stils im Tag selbst.',
  'Only where the policy lists trusted types.': 'Nur wenn die Policy Trusted Types aufführt.',
  Open: 'Offen',
  'Open cases': 'Offene Fälle',
  'Open cases write to this target: {cases} and {more} more. Put another target into them first, or stop them.':
    'In offenen Fällen wird hierhin geschrieben: {cases} und {more} weitere. Setzen Sie dort zuerst jemand anderen ein, oder stoppen Sie die Fälle.',
  'Open cases write to this target: {cases}. Put another target into them first, or stop them.':
    'In offenen Fällen wird hierhin geschrieben: {cases}. Setzen Sie dort zuerst jemand anderen ein, oder stoppen Sie die Fälle.',
  'Open on a phone': 'Auf einem Telefon öffnen',
  'Open on a phone…': 'Auf einem Telefon öffnen…',
  'Open that draft': 'Diesen Entwurf öffnen',
  'Opens your mail program with this message to your own address, {address}: the target gets nothing.':
    'Öffnet Ihr Mailprogramm mit dieser Nachricht an Ihre eigene Adresse, {address}: Die Adressierten erhalten nichts.',
  'Partner, whose letters are counted': 'Partner, dessen Briefe gezählt werden',
  'Partner: reads its own numbers, nothing else': 'Partner: liest die eigenen Zahlen, sonst nichts',
  Period: 'Zeitraum',
  'Pick the accent colour': 'Akzentfarbe auswählen',
  'Picture of the result': 'Bild des Ergebnisses',
  'Placeholder with a fallback': 'Platzhalter mit Ersatztext',
  'Plain link': 'Einfacher Link',
  'Point the phone’s camera at the code. The phone shows the draft as it was last saved.':
    'Richten Sie die Kamera des Telefons auf den Code. Das Telefon zeigt den Entwurf, wie er zuletzt gespeichert wurde.',
  Policy: 'Policy',
  'Policy for trusted types': 'Policy für Trusted Types',
  'Prepare as a draft, to schedule it': 'Als Entwurf vorbereiten, um ihn zu planen',
  'Preview: readers do not see this yet.': 'Vorschau: Leser*innen sehen dies noch nicht.',
  'Preview: what you change here, readers see once it is published.':
    'Vorschau: Was Sie hier ändern, sehen Leser*innen nach der Veröffentlichung.',
  'Preview: {title}': 'Vorschau: {title}',
  'Put the text back': 'Text wieder einsetzen',
  'QR code of the link below': 'QR-Code des Links darunter',
  'Readers are asked where it matters': 'Leser*innen werden gefragt, wo es darauf ankommt',
  'Readers are not shown this notice but a newer one of its chain. Extend that one.':
    'Den Leser*innen wird nicht diese Meldung gezeigt, sondern eine neuere ihrer Kette. Verlängern Sie jene.',
  'Readers of one open case now write to it as it is here: {cases}.':
    'Die Leser*innen eines offenen Falls schreiben nun dorthin, wie es hier steht: {cases}.',
  'Readers of {count} open cases now write to it as it is here: {cases} and {more} more.':
    'Die Leser*innen von {count} offenen Fällen schreiben nun dorthin, wie es hier steht: {cases} und {more} weitere.',
  'Readers of {count} open cases now write to it as it is here: {cases}.':
    'Die Leser*innen von {count} offenen Fällen schreiben nun dorthin, wie es hier steht: {cases}.',
  'Readers still see the version before.': 'Leser*innen sehen noch die vorherige Fassung.',
  Readiness: 'Bereitschaft',
  'Ready to be published.': 'Bereit zur Veröffentlichung.',
  'Reload and keep my text': 'Neu laden und meinen Text behalten',
  'Replace them': 'Ersetzen',
  'Replaces a notice': 'Ersetzt eine Meldung',
  'Row of the file': 'Zeile der Datei',
  Rows: 'Zeilen',
  'Rows are added, removed and moved by an editor alone. Undo that here, and your texts can be saved.':
    'Nur die Redaktion fügt Zeilen hinzu, entfernt oder verschiebt sie. Machen Sie das hier rückgängig, dann können Ihre Texte gespeichert werden.',
  'Saved by': 'Gespeichert von',
  Scheduled: 'Geplant',
  Script: 'Skript',
  'See the page of the case (in a new tab)': 'Seite des Falls ansehen (in einem neuen Tab)',
  'Send JSON.': 'Senden Sie JSON.',
  'Send JSON: {"deadline": "2027-01-31"}.': 'Senden Sie JSON: {"deadline": "2027-01-31"}.',
  'Send JSON: {"locale": "en", "data": {…}}.': 'Senden Sie JSON: {"locale": "en", "data": {…}}.',
  'Send the file to /api/{collection}: it is imported there.':
    'Senden Sie die Datei an /api/{collection}: Dort wird sie importiert.',
  Show: 'Zeigen',
  'Show as a table': 'Als Tabelle zeigen',
  Shown: 'Gezeigt',
  'Shown for': 'Gezeigt für',
  'Sign in in another tab': 'In einem anderen Tab anmelden',
  'Sign in to do this.': 'Melden Sie sich an, um dies zu tun.',
  'Sign in to see this draft, or ask an editor for a link to it.':
    'Melden Sie sich an, um diesen Entwurf zu sehen, oder bitten Sie die Redaktion um einen Link dazu.',
  'Since the beginning': 'Seit Beginn',
  'Somebody else is editing this case now. Ask them to change the deadline, or to close it, and try again.':
    'Jemand anderes bearbeitet diesen Fall gerade. Bitten Sie diese Person, die Frist zu ändern oder den Fall zu schließen, und versuchen Sie es noch einmal.',
  Stopped: 'Gestoppt',
  'Stopped: bad news': 'Gestoppt: schlechte Nachrichten',
  'Stopped: good news': 'Gestoppt: gute Nachrichten',
  'Stopped: neither': 'Gestoppt: keins von beiden',
  'Struck out is what stands in this letter alone; underlined is what stands in the template alone, as it is now.':
    'Durchgestrichen ist, was nur in diesem Brief steht; unterstrichen ist, was nur in der Vorlage steht, wie sie jetzt ist.',
  'Style rule': 'Stilregel',
  'Target {number} is empty, or no longer in the directory. Choose another one, or remove the row.':
    'Adressat*in {number} ist leer oder nicht mehr im Verzeichnis. Wählen Sie jemand anderen, oder entfernen Sie die Zeile.',
  Telephone: 'Telefon',
  'Test in your mail program': 'In Ihrem Mailprogramm testen',
  'Texts without a place': 'Texte ohne Platz',
  'That day has passed. Choose today or a later day.':
    'Dieser Tag ist vorbei. Wählen Sie heute oder einen späteren Tag.',
  'That day is more than {years} years away. Look at the year.':
    'Dieser Tag liegt mehr als {years} Jahre entfernt. Prüfen Sie das Jahr.',
  'The address': 'Die Adresse',
  'The address (slug) has a name in it, “{part}”, which would stay in logs and histories for good.':
    'Die Adresse (Slug) enthält einen Namen, „{part}“, der für immer in Protokollen und Verläufen bliebe.',
  'The address (slug) has other characters than a–z, 0–9 and hyphens.':
    'Die Adresse (Slug) enthält andere Zeichen als a–z, 0–9 und Bindestriche.',
  'The address (slug) is missing: give a reference to have one proposed.':
    'Die Adresse (Slug) fehlt: Geben Sie ein Aktenzeichen an, um einen Vorschlag zu erhalten.',
  'The address alone': 'Die Adresse allein',
  'The block': 'Der Block',
  'The browser did not let it be copied. Select the letter above.':
    'Der Browser hat das Kopieren nicht zugelassen. Markieren Sie den Brief oben.',
  'The case is not complete in this language yet: until it is, its readers are shown another one.':
    'Der Fall ist in dieser Sprache noch nicht vollständig: Bis dahin wird ihren Leser*innen eine andere gezeigt.',
  'The changes that were not published could not be put back. They are not lost: restore them from “Versions”.':
    'Die nicht veröffentlichten Änderungen konnten nicht wieder eingesetzt werden. Sie sind nicht verloren: Stellen Sie sie unter „Versionen“ wieder her.',
  'The country is missing.': 'Das Land fehlt.',
  'The deadline lies before the date of issue.': 'Die Frist liegt vor dem Ausgabedatum.',
  'The deadline, {day}, has passed: readers are shown the case as closed.':
    'Die Frist, {day}, ist abgelaufen: Den Leser*innen wird der Fall als geschlossen gezeigt.',
  'The deadline, {day}, is less than a day away.':
    'Die Frist, {day}, läuft in weniger als einem Tag ab.',
  'The deadline, {day}, is less than {days} days away.':
    'Die Frist, {day}, läuft in weniger als {days} Tagen ab.',
  'The draft has the new deadline, {day}. Publish or schedule it.':
    'Der Entwurf hat die neue Frist, {day}. Veröffentlichen oder planen Sie ihn.',
  'The draft of an update is made that follows the newest notice of this case and holds all of it, in every language. Readers see nothing of it until you publish it; from then on every box of the case shows it.':
    'Es wird der Entwurf einer Aktualisierung angelegt, die auf die neueste Meldung dieses Falls folgt und alles davon enthält, in jeder Sprache. Leser*innen sehen nichts davon, bis Sie ihn veröffentlichen; von da an zeigt ihn jede Box des Falls.',
  'The draft of the update is made.': 'Der Entwurf der Aktualisierung ist angelegt.',
  'The file has a quotation mark that is never closed, so that its rows cannot be told apart. Nothing was imported. Save it anew as CSV from a spreadsheet.':
    'Die Datei hat ein Anführungszeichen, das nie geschlossen wird, sodass sich ihre Zeilen nicht unterscheiden lassen. Nichts wurde importiert. Speichern Sie sie aus einer Tabellenkalkulation neu als CSV.',
  'The file has {count} rows, and at most {most} are taken at once. Nothing was imported: divide it.':
    'Die Datei hat {count} Zeilen, und höchstens {most} werden auf einmal übernommen. Nichts wurde importiert: Teilen Sie sie auf.',
  'The file has {total} rows. Added: {imported}, changed: {updated}, not taken: {issues}.':
    'Die Datei hat {total} Zeilen. Hinzugefügt: {imported}, geändert: {updated}, nicht übernommen: {issues}.',
  'The file is larger than {size} MB. Nothing was imported: divide it.':
    'Die Datei ist größer als {size} MB. Nichts wurde importiert: Teilen Sie sie auf.',
  'The file is not a CSV file in UTF-8, and letters beyond its own alphabet are lost in it. Nothing was imported. In Excel save it as “CSV UTF-8”, in LibreOffice choose the character set “Unicode (UTF-8)”.':
    'Die Datei ist keine CSV-Datei in UTF-8, und Buchstaben außerhalb ihres eigenen Alphabets gehen darin verloren. Nichts wurde importiert. Speichern Sie sie in Excel als „CSV UTF-8“, in LibreOffice wählen Sie den Zeichensatz „Unicode (UTF-8)“.',
  'The frame': 'Der Frame',
  'The letter filled in, and a test by mail': 'Der ausgefüllte Brief, und ein Test per E-Mail',
  'The letter fits into a link for mail programs, for every target.':
    'Der Brief passt in einen Link für Mailprogramme, für alle Adressierten.',
  'The letter has {letters} paragraphs, this text {glosses}.':
    'Der Brief hat {letters} Absätze, dieser Text {glosses}.',
  'The letter in {language} has no subject.': 'Der Brief auf {language} hat keinen Betreff.',
  'The letter in {language} has no text.': 'Der Brief auf {language} hat keinen Text.',
  'The letter in {language} to {names} is too long for any link: readers copy it, then paste it into their mail.':
    'Der Brief auf {language} an {names} ist für jeden Link zu lang: Leser*innen kopieren ihn und fügen ihn dann in ihre E-Mail ein.',
  'The letter in {language} to {names} is too long for mail programs: there, readers copy it and paste it; web mail takes it whole.':
    'Der Brief auf {language} an {names} ist für Mailprogramme zu lang: Dort kopieren Leser*innen ihn und fügen ihn ein; Webmail übernimmt ihn ganz.',
  'The letter is copied.': 'Der Brief ist kopiert.',
  'The letter is longer than a link for mail programs: readers will be led through two steps, first to copy it and then to paste it.':
    'Der Brief ist länger als ein Link für Mailprogramme: Die Leser*innen werden durch zwei Schritte geführt, erst kopieren, dann einfügen.',
  'The letter is longer than a link. As your readers will: copy it first, then paste it into the message that opens, to your own address, {address}. The target gets nothing.':
    'Der Brief ist länger als ein Link. Machen Sie es wie Ihre Leser*innen: Kopieren Sie ihn zuerst, und fügen Sie ihn dann in die Nachricht ein, die sich öffnet, an Ihre eigene Adresse, {address}. Die Adressierten erhalten nichts.',
  'The letter says what its template “{name}” says.':
    'Der Brief sagt, was seine Vorlage „{name}“ sagt.',
  'The link in HTML': 'Der Link in HTML',
  'The link is copied.': 'Der Link ist kopiert.',
  'The message to the readers is missing in {languages}: the case is not to be had there.':
    'Die Mitteilung an die Leser*innen fehlt auf {languages}: Dort ist der Fall nicht verfügbar.',
  'The message to the readers is missing.': 'Die Mitteilung an die Leser*innen fehlt.',
  'The new last day must be later than the present one, {present}. To shorten the time, use the form.':
    'Der neue letzte Tag muss nach dem jetzigen liegen, {present}. Um die Zeit zu verkürzen, nutzen Sie das Formular.',
  'The safety note is missing in {languages}: the case is not to be had there.':
    'Der Sicherheitshinweis fehlt auf {languages}: Dort ist der Fall nicht verfügbar.',
  'The same id stands in an earlier row.': 'Dieselbe ID steht in einer früheren Zeile.',
  'The server': 'Der Server',
  'The server did not answer. Close this, and try again.':
    'Der Server hat nicht geantwortet. Schließen Sie dies, und versuchen Sie es noch einmal.',
  'The server did not answer. Load the page again.':
    'Der Server hat nicht geantwortet. Laden Sie die Seite noch einmal.',
  'The server did not answer. Nothing was approved: try again.':
    'Der Server hat nicht geantwortet. Nichts wurde freigegeben: Versuchen Sie es noch einmal.',
  'The server did not answer. Nothing was changed: try again.':
    'Der Server hat nicht geantwortet. Nichts wurde geändert: Versuchen Sie es noch einmal.',
  'The server did not answer. Try again.':
    'Der Server hat nicht geantwortet. Versuchen Sie es noch einmal.',
  'The shortcode': 'Der Shortcode',
  'The summary is missing in {languages}: the case is not to be had there.':
    'Die Zusammenfassung fehlt auf {languages}: Dort ist der Fall nicht verfügbar.',
  'The summary is missing.': 'Die Zusammenfassung fehlt.',
  'The table': 'Die Tabelle',
  'The tag': 'Das Tag',
  'The targets’ preferred languages are not given.':
    'Die bevorzugten Sprachen der Adressierten sind nicht angegeben.',
  'The template “{name}” has changed since it was copied into this letter.':
    'Die Vorlage „{name}“ hat sich geändert, seit sie in diesen Brief kopiert wurde.',
  'The texts are yours to change, in every language. All else is an editor’s.':
    'Die Texte dürfen Sie ändern, in jeder Sprache. Alles andere ist Sache der Redaktion.',
  'The title is missing in {languages}.': 'Der Titel fehlt auf {languages}.',
  'The title is missing.': 'Der Titel fehlt.',
  Theme: 'Farbschema',
  'There are none just now.': 'Zurzeit gibt es keine.',
  'There are two letters in one language for the same targets.':
    'Es gibt zwei Briefe in einer Sprache für dieselben Adressierten.',
  'There is neither a letter nor a point to make: readers have only the summary.':
    'Es gibt weder einen Brief noch ein Anliegen: Die Leser*innen haben nur die Zusammenfassung.',
  'There is no case yet. Editors write the first one.':
    'Es gibt noch keinen Fall. Die Redaktion schreibt den ersten.',
  'There is no case yet. Write the first one here, or let a document be made into a draft: whoever looks after the server runs this there.':
    'Es gibt noch keinen Fall. Schreiben Sie hier den ersten, oder lassen Sie aus einem Dokument einen Entwurf machen: Wer den Server betreut, führt dies dort aus.',
  'There is no deadline: the case stays open until it is stopped.':
    'Es gibt keine Frist: Der Fall bleibt offen, bis er gestoppt wird.',
  'There is no letter in {language} for {names}.':
    'Es gibt keinen Brief auf {language} für {names}.',
  'There is no letter in {language}, a preferred language.':
    'Es gibt keinen Brief auf {language}, einer bevorzugten Sprache.',
  'There is no letter to be seen: nobody can be written to here.':
    'Es ist kein Brief zu sehen: Hier kann an niemanden geschrieben werden.',
  'There is no model letter: readers write in their own words between salutation and closing.':
    'Es gibt keinen Musterbrief: Die Leser*innen schreiben zwischen Anrede und Schlussformel mit eigenen Worten.',
  'There is no newsletter block now: the case is not public, or the server did not answer.':
    'Zurzeit gibt es keinen Newsletter-Block: Der Fall ist nicht öffentlich, oder der Server hat nicht geantwortet.',
  'There is no safety note, neither here nor in the settings.':
    'Es gibt keinen Sicherheitshinweis, weder hier noch in den Einstellungen.',
  'There is no such case, or it is in the trash.':
    'Diesen Fall gibt es nicht, oder er liegt im Papierkorb.',
  'There is no such case.': 'Diesen Fall gibt es nicht.',
  'There is nobody to write to yet.': 'Es gibt noch niemanden, an den geschrieben wird.',
  'There is nobody to write to yet. Targets are kept once, and used in every case.':
    'Es gibt noch niemanden, an den geschrieben wird. Adressierte werden einmal angelegt und in jedem Fall verwendet.',
  'There is nothing at this address.': 'Unter dieser Adresse gibt es nichts.',
  'These are more than {most}: filter the list, and export it in parts.':
    'Das sind mehr als {most}: Filtern Sie die Liste, und exportieren Sie sie in Teilen.',
  'These are the ones with the most letters. The download has all.':
    'Das sind die mit den meisten Briefen. Der Download enthält alle.',
  'These rows were not taken, and nothing of them is saved. Mend them in your file and import it once more: rows that are saved already stay as they are.':
    'Diese Zeilen wurden nicht übernommen, und nichts davon ist gespeichert. Berichtigen Sie sie in Ihrer Datei, und importieren Sie sie noch einmal: Bereits gespeicherte Zeilen bleiben, wie sie sind.',
  'These texts have no place in the form any more. Copy what you need of them.':
    'Diese Texte haben im Formular keinen Platz mehr. Kopieren Sie, was Sie davon brauchen.',
  'This cannot be checked now: the server does not answer.':
    'Das kann zurzeit nicht geprüft werden: Der Server antwortet nicht.',
  'This case cannot be published yet.': 'Dieser Fall kann noch nicht veröffentlicht werden.',
  'This case has never been published: change what is written here instead.':
    'Dieser Fall wurde nie veröffentlicht: Ändern Sie stattdessen, was hier steht.',
  'This case has no address yet. Give it a reference and a country, or an address (slug), and save it.':
    'Dieser Fall hat noch keine Adresse. Geben Sie Aktenzeichen und Land oder eine Adresse (Slug) an, und speichern Sie ihn.',
  'This case has no deadline: readers can write until it is stopped. To give it one, use its form.':
    'Dieser Fall hat keine Frist: Leser*innen können schreiben, bis er gestoppt wird. Um ihm eine zu geben, nutzen Sie sein Formular.',
  'This case is not public: readers see it in what you hand out only after it is published. Its address can still change until then, and a snippet does not follow.':
    'Dieser Fall ist nicht öffentlich: Leser*innen sehen ihn in dem, was Sie weitergeben, erst nach der Veröffentlichung. Bis dahin kann sich seine Adresse noch ändern, und ein Snippet ändert sich nicht mit.',
  'This case is not published: change the deadline in its form.':
    'Dieser Fall ist nicht veröffentlicht: Ändern Sie die Frist in seinem Formular.',
  'This case is stopped. The draft of an update is made that follows the stop and holds what was last to be sent, in every language. Once you publish it, the case is open again.':
    'Dieser Fall ist gestoppt. Es wird der Entwurf einer Aktualisierung angelegt, die auf den Stopp folgt und enthält, was zuletzt verschickt werden sollte, in jeder Sprache. Sobald Sie ihn veröffentlichen, ist der Fall wieder offen.',
  'This case is unlisted. Whoever has its address may embed it; it still stands in no list, feed or search engine.':
    'Dieser Fall ist nicht gelistet. Wer seine Adresse hat, darf ihn einbetten; er steht trotzdem in keiner Liste, keinem Feed und keiner Suchmaschine.',
  'This case was changed meanwhile, so nothing was approved. Reload it and look it through again.':
    'Dieser Fall wurde inzwischen geändert, daher wurde nichts freigegeben. Laden Sie ihn neu, und sehen Sie ihn noch einmal durch.',
  'This form is in {language}, which is not yours to change. Yours are {languages}. Choose one of them above the form.':
    'Dieses Formular ist auf {language}, was Sie nicht ändern dürfen. Ihre Sprachen sind {languages}. Wählen Sie eine davon über dem Formular.',
  'This is a preview: nothing is opened and nothing is sent.':
    'Dies ist eine Vorschau: Nichts wird geöffnet, und nichts wird verschickt.',
  'This is a stop: it has no deadline. To open the case again make an update.':
    'Dies ist ein Stopp: Er hat keine Frist. Um den Fall wieder zu öffnen, legen Sie eine Aktualisierung an.',
  'This is an update, but follows no notice: choose the one that it updates.':
    'Dies ist eine Aktualisierung, folgt aber auf keine Meldung: Wählen Sie die, die sie aktualisiert.',
  'This letter goes to none of the targets.': 'Dieser Brief geht an keine der Adressierten.',
  'This link does not open this draft. Ask whoever sent it for a new one.':
    'Dieser Link öffnet diesen Entwurf nicht. Bitten Sie die Person, die ihn geschickt hat, um einen neuen.',
  'This link has expired. Ask whoever sent it for a new one.':
    'Dieser Link ist abgelaufen. Bitten Sie die Person, die ihn geschickt hat, um einen neuen.',
  'This preview cannot be shown': 'Diese Vorschau kann nicht gezeigt werden',
  'This text is in a language that is not yours to change ({language}). Yours are {languages}. Your own texts are saved once it is as it was.':
    'Dieser Text ist in einer Sprache, die Sie nicht ändern dürfen ({language}). Ihre Sprachen sind {languages}. Ihre eigenen Texte werden gespeichert, sobald er wieder ist, wie er war.',
  'This text is too long to be shown while typing.':
    'Dieser Text ist zu lang, um beim Tippen gezeigt zu werden.',
  To: 'An',
  'To be published: {time}': 'Wird veröffentlicht: {time}',
  'To be unpublished: {time}': 'Veröffentlichung wird aufgehoben: {time}',
  'To look at': 'Anzusehen',
  'To {name}, in {language}': 'An {name}, auf {language}',
  'Too long for a link: readers copy the letter, and paste it into their mail program.':
    'Zu lang für einen Link: Leser*innen kopieren den Brief und fügen ihn in ihr Mailprogramm ein.',
  'Translates into': 'Übersetzt in',
  'Translator: drafts of texts in their languages':
    'Übersetzung: Entwürfe von Texten in den eigenen Sprachen',
  'Translators save drafts; an editor restores earlier versions.':
    'Übersetzer*innen speichern Entwürfe; die Redaktion stellt frühere Versionen wieder her.',
  'Translators save one language at a time.': 'Übersetzer*innen speichern jeweils eine Sprache.',
  'Try again': 'Noch einmal versuchen',
  'Two persons are needed to publish, and nobody else here may approve. Add another editor under “Users”, or switch “Two persons” off in the settings. Until then it can be saved as a draft.':
    'Zum Veröffentlichen sind zwei Personen nötig, und sonst darf hier niemand freigeben. Fügen Sie unter „Benutzer*innen“ eine weitere Person für die Redaktion hinzu, oder schalten Sie „Zwei Personen“ in den Einstellungen aus. Bis dahin kann der Fall als Entwurf gespeichert werden.',
  'Two persons for what is published': 'Zwei Personen für alles, was veröffentlicht wird',
  'Until now: {day}': 'Bisher: {day}',
  'Update this case': 'Diesen Fall aktualisieren',
  'Update this case…': 'Diesen Fall aktualisieren…',
  Welcome: 'Willkommen',
  'What became of it': 'Was daraus wurde',
  'What changed in how it is reached': 'Was sich an den Wegen geändert hat',
  'What differs from the template “{name}”': 'Was von der Vorlage „{name}“ abweicht',
  'What is typed could not be drawn. Save the draft, and open the preview again.':
    'Das Getippte konnte nicht dargestellt werden. Speichern Sie den Entwurf, und öffnen Sie die Vorschau noch einmal.',
  'What to see': 'Was zu sehen ist',
  'Who writes, as they sign': 'Wer schreibt, wie in der Unterschrift',
  'Whose numbers they read. Empty: none.': 'Wessen Zahlen zu lesen sind. Leer: keine.',
  'Why it was not taken': 'Warum sie nicht übernommen wurde',
  'With the plugin: for the classic editor.': 'Mit dem Plugin: für den klassischen Editor.',
  'With the plugin: pasted into the code editor, it is the block “Take Action”.':
    'Mit dem Plugin: In den Code-Editor eingefügt, ist es der Block „Take Action“.',
  'Without a partner’s key': 'Ohne Kennung eines Partners',
  WordPress: 'WordPress',
  'Work at hand': 'Anstehende Arbeit',
  'Write the first case': 'Den ersten Fall schreiben',
  'You are editing in the letter’s own language: it needs no gloss.':
    'Sie arbeiten gerade in der Sprache des Briefs selbst: Er braucht keine Übersetzung.',
  'You are no longer signed in. Sign in again to go on seeing what you type.':
    'Sie sind nicht mehr angemeldet. Melden Sie sich wieder an, um weiterhin zu sehen, was Sie tippen.',
  'You are signed out, so nothing is saved any more. Your text stays in this form: sign in in another tab, come back here, and save it.':
    'Sie sind abgemeldet, daher wird nichts mehr gespeichert. Ihr Text bleibt in diesem Formular: Melden Sie sich in einem anderen Tab an, kommen Sie hierher zurück, und speichern Sie ihn.',
  'You edited this case last, so somebody else must approve it.':
    'Sie haben diesen Fall zuletzt bearbeitet, daher muss ihn jemand anderes freigeben.',
  'You edited this case last, so somebody else must approve it. Save it as a draft and ask another editor to open it and press “Approve”; then publish it.':
    'Sie haben diesen Fall zuletzt bearbeitet, daher muss ihn jemand anderes freigeben. Speichern Sie ihn als Entwurf, und bitten Sie eine andere Person aus der Redaktion, ihn zu öffnen und „Freigeben“ zu drücken; veröffentlichen Sie ihn dann.',
  'Your browser does not let the link be copied: select it, and copy it yourself.':
    'Ihr Browser lässt das Kopieren des Links nicht zu: Markieren Sie ihn, und kopieren Sie ihn selbst.',
  'Your latest changes are not saved yet. Close this, save them, and come back.':
    'Ihre letzten Änderungen sind noch nicht gespeichert. Schließen Sie dies, speichern Sie sie, und kommen Sie zurück.',
  'Your session ended before this was saved. This tab has kept what you wrote.':
    'Ihre Sitzung endete, bevor dies gespeichert war. Dieser Tab hat behalten, was Sie geschrieben haben.',
  'Yours to change are the texts in {languages}, and the letters in those languages. All else is an editor’s.':
    'Sie dürfen die Texte auf {languages} ändern und die Briefe in diesen Sprachen. Alles andere ist Sache der Redaktion.',
  'in care of {name}': 'zu erreichen über {name}',
  others: 'andere',
  published: 'veröffentlicht',
  'too long': 'zu lang',
  'two steps': 'zwei Schritte',
  '{label}: empty': '{label}: leer',
  '{length} of {budget}': '{length} von {budget}',
  '{name} cannot be written to. Give an address, a number or a web form, or a mission in whose care they are.':
    'An {name} kann nicht geschrieben werden. Geben Sie eine Adresse, eine Nummer oder ein Webformular an, oder eine Vertretung, die Briefe weiterleitet.',
  '{name} cannot be written to. The mission in whose care they are has no address, number or web form.':
    'An {name} kann nicht geschrieben werden. Die Vertretung, die Briefe weiterleiten soll, hat weder Adresse noch Nummer noch Webformular.',
  '{name} changed this case while you were writing, so yours was not saved over it. Your text is still in this form. Press “Reload and keep my text” beside it.':
    '{name} hat diesen Fall geändert, während Sie geschrieben haben, daher wurde Ihre Fassung nicht darüber gespeichert. Ihr Text ist noch in diesem Formular. Drücken Sie daneben „Neu laden und meinen Text behalten“.',
  '{name} has changed this case since you opened it, so yours is not saved over it. Your text is still in this form.':
    '{name} hat diesen Fall geändert, seit Sie ihn geöffnet haben, daher wird Ihre Fassung nicht darüber gespeichert. Ihr Text ist noch in diesem Formular.',
  '{name} has no pronouns yet.': 'Für {name} sind noch keine Pronomen angegeben.',
  '{name} has no salutation in {language}.': 'Für {name} gibt es keine Anrede auf {language}.',
  '{name}: {sum} letters; most on one day: {most}, on {day}':
    '{name}: {sum} Briefe; die meisten an einem Tag: {most}, am {day}',
  '{n} things stand in the way of publishing.': '{n} Punkte stehen der Veröffentlichung im Weg.',
  '{when}, by {name}': '{when}, von {name}',
  '“{address}” of {name} is the organisation’s own.':
    '„{address}“ von {name} gehört der Organisation selbst.',
  '“{address}” of {name} may be the organisation’s own: it is at {host}.':
    '„{address}“ von {name} gehört vielleicht der Organisation selbst: Sie liegt bei {host}.',
  '“{column}” has {count} characters, and at most {most} fit.':
    '„{column}“ hat {count} Zeichen, und höchstens {most} passen hinein.',
  '“{email}” of {name} is not an e-mail address.': '„{email}“ von {name} ist keine E-Mail-Adresse.',
  '“{field}” is no text, so it is not yours to change. Undo that, and your texts can be saved.':
    '„{field}“ ist kein Text, daher dürfen Sie es nicht ändern. Machen Sie das rückgängig, dann können Ihre Texte gespeichert werden.',
  '“{name}” is here already: to change it, write its id “{id}” into the row.':
    '„{name}“ gibt es hier schon: Um den Eintrag zu ändern, schreiben Sie seine ID „{id}“ in die Zeile.',
  '“{name}”, in care of whom it is, is no mission that is kept here.':
    '„{name}“, über die Briefe gehen sollen, ist keine Vertretung in diesem Verzeichnis.',
  '“{name}”, in care of whom it is, is the name of several missions: write the id in brackets after it, as in “{example}”.':
    '„{name}“, über die Briefe gehen sollen, ist der Name mehrerer Vertretungen: Schreiben Sie die ID in eckigen Klammern dahinter, wie in „{example}“.',
  '“{number}” of {name} has no country code: write it like +7 …':
    '„{number}“ von {name} hat keine Landesvorwahl: Schreiben Sie sie wie +7 …',
  '“{number}” of {name} is not a fax number.': '„{number}“ von {name} ist keine Faxnummer.',
  '“{number}” of {name} is not a phone number.': '„{number}“ von {name} ist keine Telefonnummer.',
  '“{text}” is not a country: write its code of two letters, such as KZ, or its name.':
    '„{text}“ ist kein Land: Schreiben Sie den Code aus zwei Buchstaben, etwa KZ, oder den Namen.',
  '“{text}” is not a handle in social media: write “network | handle | https://…”, each on a line of its own.':
    '„{text}“ ist kein Konto in sozialen Medien: Schreiben Sie „network | handle | https://…“, jedes in eine eigene Zeile.',
  '“{text}” is not a kind of target: write “official” or “mission”.':
    '„{text}“ ist keine Art von Adressierten: Schreiben Sie „official“ oder „mission“.',
  '“{value}” is not a colour. Write it like #b3261e.':
    '„{value}“ ist keine Farbe. Schreiben Sie sie wie #b3261e.',
  'From the document': 'Aus dem Dokument',
  'The document holds none of the headings of an urgent action, so nothing could be read from it.':
    'Das Dokument enthält keine der Überschriften einer Eilaktion, daher konnte nichts daraus gelesen werden.',
  'the document holds several actions; only the first was read.':
    'das Dokument enthält mehrere Aktionen; nur die erste wurde gelesen.',
  'no closing was found.': 'keine Schlussformel gefunden.',
  'the document gives no subject.': 'das Dokument nennt keinen Betreff.',
  'taken from the demands that the letter sets off.':
    'aus den Forderungen übernommen, die der Brief hervorhebt.',
  'no salutation was found for “{name}”.': 'keine Anrede für „{name}“ gefunden.',
  'taken to be {country}, which the text names most.':
    'angenommen: {country}, im Text am häufigsten genannt.',
  'day and month of {date} could be the other way round.':
    'Tag und Monat könnten vertauscht sein ({date}).',
  'passed over “{text}”, which names nobody.':
    '„{text}“ wurde übergangen, weil darin niemand genannt ist.',
  '“{name}” is not a language that is known here.':
    '„{name}“ ist keine Sprache, die hier bekannt ist.',
  'whether this is a first notice, an update or a stop was not found.':
    'ob dies eine erste Meldung, eine Aktualisierung oder ein Stopp ist, war nicht zu erkennen.',
  'no headline was found.': 'keine Überschrift gefunden.',
  'no summary was found.': 'keine Zusammenfassung gefunden.',
  'no country was found.': 'kein Land gefunden.',
  'no reference such as “UA 24/22” was found.': 'kein Aktenzeichen wie „UA 24/22“ gefunden.',
  'no index number was found.': 'keine Indexnummer gefunden.',
  'no date of issue was found.': 'kein Ausgabedatum gefunden.',
  'no names of people were found.': 'keine Namen von Personen gefunden.',
  'no letter was found.': 'kein Brief gefunden.',
  'no preferred language was found.': 'keine bevorzugte Sprache gefunden.',
  'no deadline was found.': 'keine Frist gefunden.',
  'none, as a stop has none.': 'keine, denn ein Stopp hat keine.',
  'no target was found.': 'keine Adressierten gefunden.',
  'taken for a stop, although another line calls it an update.':
    'als Stopp aufgefasst, obwohl eine andere Zeile von einer Aktualisierung spricht.',
  'taken for a stop, although another line calls it a first notice.':
    'als Stopp aufgefasst, obwohl eine andere Zeile von einer ersten Meldung spricht.',
  'taken for an update, although another line calls it a first notice.':
    'als Aktualisierung aufgefasst, obwohl eine andere Zeile von einer ersten Meldung spricht.',
  'taken for an update, since it names an earlier action.':
    'als Aktualisierung aufgefasst, weil eine frühere Aktion genannt ist.',
  'taken for a stop, since the document asks for no further action.':
    'als Stopp aufgefasst, weil das Dokument um keine weiteren Aktionen bittet.',
  'the message is the summary; choose the outcome and check the message.':
    'die Mitteilung ist die Zusammenfassung; wählen Sie den Ausgang, und prüfen Sie die Mitteilung.',
  'name and office of “{name}” could not be told apart with certainty.':
    'Name und Amt von „{name}“ ließen sich nicht sicher unterscheiden.',
  'which country “{name}” represents was not found.':
    'welches Land „{name}“ vertritt, war nicht zu erkennen.',
  'where “{name}” stands was not found, nor for which readers it is.':
    'wo „{name}“ den Sitz hat und für welche Leser*innen die Vertretung da ist, war nicht zu erkennen.',
  '“{name}” was taken to stand in {country} and to be accredited there.':
    'als Sitz von „{name}“ und Land der Akkreditierung wurde angenommen: {country}.',
  '“{name}” was taken to stand in {country}.': 'als Sitz von „{name}“ wurde angenommen: {country}.',
  'the country was added to the address of “{name}”.':
    'das Land wurde in der Anschrift von „{name}“ ergänzt.',
  'the e-mail address of “{name}” is hidden or missing in the document.':
    'die E-Mail-Adresse von „{name}“ ist im Dokument verborgen oder fehlt.',
  'no address or channel was found for “{name}”.':
    'keine Adresse und kein anderer Weg für „{name}“ gefunden.',
  'The document has more than {megabytes} MB; it should be some pages of text.':
    'Das Dokument hat mehr als {megabytes} MB; es sollte nur einige Seiten Text umfassen.',
  '“{name}” is a file of another kind ({kind}), which is not read yet. Save it as Markdown or plain text (.md, .txt).':
    '„{name}“ ist eine Datei anderer Art ({kind}), die noch nicht gelesen werden kann. Speichern Sie sie als Markdown oder reinen Text (.md, .txt).',
  'The document is empty.': 'Das Dokument ist leer.',
  'The document is not a text.': 'Das Dokument ist kein Text.',
  Reload: 'Neu laden',
  'This case was changed since you opened it, so what you see is not what would be approved. Reload it and look it through again.':
    'Dieser Fall wurde geändert, seit Sie ihn geöffnet haben; was Sie sehen, ist also nicht das, was freigegeben würde. Laden Sie ihn neu, und sehen Sie ihn noch einmal durch.',
  'It is done. What you typed is still in this form: save it, then reload the page.':
    'Erledigt. Was Sie getippt haben, ist noch in diesem Formular: Speichern Sie es, und laden Sie dann die Seite neu.',
  'Send JSON: {"mark": "…"}, as “approval” gave it.':
    'Senden Sie JSON: {"mark": "…"}, wie „approval“ es angegeben hat.',
  'Only editors import documents.': 'Nur die Redaktion importiert Dokumente.',
  'This is more than a case’s form sends.': 'Das ist mehr, als das Formular eines Falls sendet.',
  'Only those who work with cases see this.': 'Nur wer mit Fällen arbeitet, sieht dies.',
  'Send JSON: {"id": "…"} or {"form": {…}}.': 'Senden Sie JSON: {"id": "…"} oder {"form": {…}}.',
  'Only editors see how many letters were sent.':
    'Nur die Redaktion sieht, wie viele Briefe verschickt wurden.',
  'Ask with by=day, by=case or by=partner.': 'Fragen Sie mit by=day, by=case oder by=partner ab.',
  'Ask with format=csv, or without format.': 'Fragen Sie mit format=csv oder ohne format ab.',
  'no case here has the reference {reference}; choose the previous notice yourself.':
    'kein Fall hat hier das Aktenzeichen {reference}; wählen Sie die vorherige Meldung selbst.',
  'several cases here have the reference {reference}; choose the previous notice yourself.':
    'mehrere Fälle haben hier das Aktenzeichen {reference}; wählen Sie die vorherige Meldung selbst.',
  'no notice of {reference} is published here; choose the previous notice yourself.':
    'keine Meldung zu {reference} ist hier veröffentlicht; wählen Sie die vorherige Meldung selbst.',
  '{slug} was issued later than this document; choose the previous notice yourself.':
    '{slug} wurde später herausgegeben als dieses Dokument; wählen Sie die vorherige Meldung selbst.',
  '{slug} was taken for the previous notice, by its reference {reference}.':
    '{slug} wurde anhand des Aktenzeichens {reference} als vorherige Meldung übernommen.',
  'the document is in {language}, for which there is no locale here; its texts were saved in the default language. Translate them before you publish.':
    'das Dokument ist auf {language}, eine Sprache, die hier nicht eingerichtet ist; seine Texte wurden in der Standardsprache gespeichert. Übersetzen Sie sie vor der Veröffentlichung.',
  'the document is in {language}, for which there is no locale here; its texts were saved in the one language that there is. See that it is this one.':
    'das Dokument ist auf {language}, eine Sprache, die hier nicht eingerichtet ist; seine Texte wurden in der einzigen vorhandenen Sprache gespeichert. Prüfen Sie, ob es die des Dokuments ist.',
  '“{name}” is new, and its name and office stand in the default language as the document has them, in {language}; translate them.':
    '„{name}“ ist neu, und Name und Amt stehen in der Standardsprache so, wie das Dokument sie angibt, auf {language}; übersetzen Sie sie.',
  'Send JSON: {"targets": [{"target": "ID", "role": "primary"}]}.':
    'Senden Sie JSON: {"targets": [{"target": "ID", "role": "primary"}]}.',
  'Send JSON: {"template": "ID", "lang": "en"}.':
    'Senden Sie JSON: {"template": "ID", "lang": "en"}.',
  'There is no such template any more.': 'Diese Vorlage gibt es nicht mehr.',
  'Ask with days=7, 30, 90 or all.': 'Fragen Sie mit days=7, 30, 90 oder all ab.',
  'Import a document…': 'Dokument importieren…',
  'Import a document': 'Dokument importieren',
  'The draft is made. Look at what the document left open.':
    'Der Entwurf ist angelegt. Sehen Sie sich an, was das Dokument offengelassen hat.',
  'A draft is made with everything that is found: the case, its targets and its letter. What is not found or uncertain stands beside the draft. Nothing is published.':
    'Aus allem, was gefunden wird, wird ein Entwurf angelegt: der Fall, seine Adressierten und sein Brief. Was nicht gefunden wird oder unsicher ist, steht neben dem Entwurf. Nichts wird veröffentlicht.',
  Document: 'Dokument',
  'Markdown or plain text (.md, .txt).': 'Markdown oder reiner Text (.md, .txt).',
  'Or its text, pasted': 'Oder sein Text, eingefügt',
  'This document was imported before, and its case lies in the trash. Nothing was made.':
    'Dieses Dokument wurde schon einmal importiert, und sein Fall liegt im Papierkorb. Nichts wurde angelegt.',
  'This document was imported before. Nothing was made.':
    'Dieses Dokument wurde schon einmal importiert. Nichts wurde angelegt.',
  'Open that case': 'Diesen Fall öffnen',
  'Reading…': 'Wird gelesen…',
  'What was not found or uncertain, until you have looked at it:':
    'Was nicht gefunden wurde oder unsicher ist, bis Sie es angesehen haben:',
  'Looked at: {field}, {text}': 'Angesehen: {field}, {text}',
  'Looked at': 'Angesehen',
  'You are no longer signed in.': 'Sie sind nicht mehr angemeldet.',
  'Sign in again': 'Wieder anmelden',
  'Somebody else had changed this, so it was loaded anew. This tab has kept what you wrote.':
    'Jemand anderes hatte dies geändert, daher wurde es neu geladen. Dieser Tab hat behalten, was Sie geschrieben haben.',
  'What you wrote is back in the form. Look it through and save it.':
    'Was Sie geschrieben haben, steht wieder im Formular. Sehen Sie es durch, und speichern Sie es.',
  'This could not be kept. Look at it once more:':
    'Dies konnte nicht behalten werden. Sehen Sie es sich noch einmal an:',
  'Too many tallies for this period. Choose a shorter one.':
    'Zu viele Zählungen für diesen Zeitraum. Wählen Sie einen kürzeren.',
  '“{text}”': '„{text}“',
  'Choose how the case ended.': 'Wählen Sie, wie der Fall ausgegangen ist.',
  'This cannot be checked: you are signed out. Sign in again in another tab.':
    'Das kann nicht geprüft werden: Sie sind abgemeldet. Melden Sie sich in einem anderen Tab wieder an.',
  'This cannot be checked: you may not do that.':
    'Das kann nicht geprüft werden: Dazu sind Sie nicht berechtigt.',
  'This cannot be checked: the case is too large.':
    'Das kann nicht geprüft werden: Der Fall ist zu groß.',
  'This cannot be checked: the server does not understand what was sent. Reload the page.':
    'Das kann nicht geprüft werden: Der Server versteht nicht, was gesendet wurde. Laden Sie die Seite neu.',
  'What the template has of subject, letter, closing and short text replaces that of this letter. Where its text is replaced, the translation for readers in the language you are editing is emptied; those in other languages stay, and you must mend them there. What stands here now stays in the case’s earlier versions.':
    'Was die Vorlage an Betreff, Brief, Schlussformel und Kurztext hat, ersetzt das dieses Briefs. Wird sein Text ersetzt, so wird die Übersetzung für Leser*innen in der Sprache, die Sie gerade bearbeiten, geleert; die in anderen Sprachen bleiben stehen, und Sie müssen sie dort berichtigen. Was jetzt hier steht, bleibt in den früheren Versionen des Falls.',
  'The short text in {language} is too long for {networks}.':
    'Der Kurztext ({language}) ist zu lang für {networks}.',
  'The title has {length} characters, and at most {most} are taken.':
    'Zeichen im Titel: {length}; höchstens {most} sind möglich.',
  'The server does not answer': 'Der Server antwortet nicht',
  'Your latest changes are not saved yet. Save them, then press this again.':
    'Ihre letzten Änderungen sind noch nicht gespeichert. Speichern Sie sie und drücken Sie hier noch einmal.',
  'Paragraphs of the letter ({letter}): {letters}, of its translation for readers ({gloss}): {translated}. Is it still of this letter?':
    'Absätze des Briefs ({letter}): {letters}, seiner Übersetzung für Leser*innen ({gloss}): {translated}. Gehört sie noch zu diesem Brief?',
  'There is no translation yet into {languages}.': 'Noch keine Übersetzung auf {languages}.',
}
