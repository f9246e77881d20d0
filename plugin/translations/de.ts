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
  'Translator: drafts of texts': 'Übersetzung: Entwürfe von Texten',
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
}
