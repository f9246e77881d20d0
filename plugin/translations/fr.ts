import type { Table } from './tables.ts'

/** The admin's sentences in French. */
export const FR: Table = {
  Case: 'Cas',
  Cases: 'Cas',
  'Urgent actions': 'Actions urgentes',
  'An urgent action: what happened to whom, whom to write to, what to write, until when.':
    'Une action urgente : ce qui est arrivé et à qui, à qui écrire, quoi écrire, et jusqu’à quand.',
  Title: 'Titre',
  'The headline of the box and the page: what is asked, for whom.':
    'Le titre de l’encadré et de la page : ce qui est demandé, et pour qui.',
  Summary: 'Résumé',
  'What happened and why it matters, in one or two paragraphs.':
    'Ce qui s’est passé et pourquoi c’est important, en un ou deux paragraphes.',
  People: 'Personnes',
  Person: 'Personne',
  'Whom the case is about. Leave it empty where nobody may be named.':
    'Les personnes concernées. À laisser vide lorsque personne ne peut être nommé.',
  'Name or description': 'Nom ou description',
  'For example a name, or “four others, unnamed”.':
    'Par exemple un nom, ou « quatre autres personnes, non nommées ».',
  'Name in its own script': 'Nom dans son écriture d’origine',
  Pronouns: 'Pronoms',
  'she, her': 'elle',
  'Points to make': 'Points à évoquer',
  Point: 'Point',
  Points: 'Points',
  'What to ask for: the help for readers who write in their own words.':
    'Ce qu’il faut demander : une aide pour les lecteurs qui écrivent avec leurs propres mots.',
  'Safety note': 'Consigne de sécurité',
  'Stands before the writing. Who should think twice, and how to write safely. Empty: the organisation’s own note.':
    'Figure avant la rédaction. Qui devrait y réfléchir à deux fois, et comment écrire en sécurité. Vide : la consigne de l’organisation.',
  'Additional information': 'Informations complémentaires',
  'The longer story, for the hosted page.': 'L’histoire plus détaillée, pour la page hébergée.',
  Targets: 'Destinataires',
  'Whom to write to, in the order in which readers see them.':
    'À qui écrire, dans l’ordre où les lecteurs les voient.',
  Target: 'Destinataire',
  Role: 'Rôle',
  'Primary: the letter is for them': 'Principal : la lettre lui est adressée',
  'Additional: a letter of their own': 'Supplémentaire : une lettre qui lui est propre',
  'Copy: gets the primary’s letter': 'Copie : reçoit la lettre du destinataire principal',
  Salutations: 'Formules d’appel',
  Salutation: 'Formule d’appel',
  'Only where this case needs another salutation than the target’s own.':
    'Seulement si ce cas demande une autre formule d’appel que celle du destinataire.',
  Language: 'Langue',
  'Dear Mr President,': 'Monsieur le Président,',
  'Suspended channels': 'Voies suspendues',
  'Suspended channel': 'Voie suspendue',
  'Ways that must not or cannot be used now.':
    'Les voies qui ne doivent pas ou ne peuvent pas être utilisées actuellement.',
  Channel: 'Voie',
  'E-mail': 'E-mail',
  Post: 'Courrier postal',
  Fax: 'Fax',
  Phone: 'Téléphone',
  'Social media': 'Réseaux sociaux',
  'Web form': 'Formulaire en ligne',
  'Why, and what to do instead': 'Pourquoi, et que faire à la place',
  'Post is suspended: write to the embassy.': 'Le courrier est suspendu : écrivez à l’ambassade.',
  'Preferred languages': 'Langues préférées',
  'The languages to address the targets in, the best one first.':
    'Les langues dans lesquelles s’adresser aux destinataires, la meilleure en premier.',
  'One may also write in one’s own language': 'On peut aussi écrire dans sa propre langue',
  Letters: 'Lettres',
  'One letter a language and, where it differs, one for certain targets. A case may have none: then the points and salutations serve.':
    'Une lettre par langue et, si elle diffère, une pour certains destinataires. Un cas peut n’en avoir aucune : les points et les formules d’appel suffisent alors.',
  Letter: 'Lettre',
  'From a template': 'À partir d’un modèle',
  'Copies the template’s texts as they are now into what is still empty here; choose anew to copy once more. Later changes of the template do not reach this letter. Only templates in the letter’s language are offered.':
    'Copie les textes actuels du modèle dans ce qui est encore vide ici ; choisissez-le de nouveau pour copier une fois de plus. Les modifications ultérieures du modèle n’atteignent pas cette lettre. Seuls les modèles dans la langue de la lettre sont proposés.',
  'Only for': 'Seulement pour',
  'Empty: for every target.': 'Vide : pour tous les destinataires.',
  Subject: 'Objet',
  'Without salutation and closing: those are added for each target.':
    'Sans formule d’appel ni formule de politesse : elles sont ajoutées pour chaque destinataire.',
  Closing: 'Formule de politesse',
  'For example “Yours sincerely,”.':
    'Par exemple « Veuillez agréer mes salutations distinguées, ».',
  'Short text for social media': 'Texte court pour les réseaux sociaux',
  'What the letter says': 'Ce que dit la lettre',
  'The same letter in the language that you are editing in now, for readers who do not read the letter’s.':
    'La même lettre dans la langue que vous êtes en train de modifier, pour les lecteurs qui ne lisent pas celle de la lettre.',
  Deadline: 'Date limite',
  'Last day to write': 'Dernier jour pour écrire',
  'Ends at the end of this day in the organisation’s time zone. Empty: no deadline.':
    'Expire à la fin de ce jour dans le fuseau horaire de l’organisation. Vide : pas de date limite.',
  'After the deadline': 'Après la date limite',
  'Shown when the deadline has passed, with the offices to ask. Empty: the organisation’s own text.':
    'Affiché une fois la date limite passée, avec les bureaux auprès desquels se renseigner. Vide : le texte de l’organisation.',
  Notices: 'Publications',
  'An update or a stop follows an earlier notice. Whoever embedded the earlier one is shown the newest.':
    'Une mise à jour ou un arrêt fait suite à une publication précédente. Les sites qui ont intégré la précédente affichent la plus récente.',
  'Previous notice': 'Publication précédente',
  'The notice that this one updates or stops. A stop that follows none stops only the boxes that bear its own address (slug).':
    'La publication que celle-ci met à jour ou arrête. Un arrêt qui ne fait suite à aucune n’arrête que les encadrés portant sa propre adresse (slug).',
  'Previous notice on another site': 'Publication précédente sur un autre site',
  Address: 'Adresse',
  'Date of issue': 'Date de publication',
  Stop: 'Arrêt',
  'Once published, no box of this notice, nor of any that it follows, offers a letter any more. Where it follows none, that is said only in boxes that bear its own address (slug): the boxes of every other case stay open.':
    'Une fois publié, aucun encadré de cette publication, ni de celles auxquelles elle fait suite, ne propose plus de lettre. Si elle ne fait suite à aucune, cela n’est dit que dans les encadrés portant sa propre adresse (slug) : les encadrés de tous les autres cas restent ouverts.',
  Outcome: 'Issue',
  'Good news': 'Bonne nouvelle',
  'Bad news': 'Mauvaise nouvelle',
  'Neither: letters would do harm, or no longer help':
    'Ni l’une ni l’autre : les lettres seraient nuisibles, ou ne servent plus',
  'Message to the readers': 'Message aux lecteurs',
  'Answer again, although the newer notice was withdrawn':
    'Répondre de nouveau, bien que la publication plus récente ait été retirée',
  'When a newer notice is unpublished or trashed, this one stays silent, so that no older letter comes back by itself. Tick and publish to let it answer on purpose, once: it falls silent again where a newer notice is withdrawn later.':
    'Quand une publication plus récente est dépubliée ou mise à la corbeille, celle-ci reste muette, afin qu’aucune ancienne lettre ne revienne d’elle-même. Cochez et publiez pour la laisser répondre volontairement, une fois : elle redevient muette si une publication plus récente est retirée par la suite.',
  'Answers again since': 'Répond de nouveau depuis',
  'Where no newer notice has been published or withdrawn since then.':
    'Si aucune publication plus récente n’a été publiée ou retirée depuis.',
  Source: 'Source',
  'The document that this case was made from, in its own words. Never published.':
    'Le document à partir duquel ce cas a été créé, mot pour mot. Jamais publié.',
  File: 'Fichier',
  'Text of the document': 'Texte du document',
  Notice: 'Publication',
  'First notice': 'Première publication',
  Update: 'Mise à jour',
  'Stop: no more letters': 'Arrêt : plus de lettres',
  Country: 'Pays',
  'Whose authorities are written to.': 'Celui dont les autorités sont destinataires.',
  Reference: 'Référence',
  'Index number': 'Numéro d’index',
  'Address (slug)': 'Adresse (slug)',
  'Proposed from reference and country. Never put a person’s name here: addresses stay in logs for good.':
    'Proposée à partir de la référence et du pays. N’y mettez jamais le nom d’une personne : les adresses restent pour toujours dans les journaux des serveurs.',
  'Show the number of letters': 'Afficher le nombre de lettres',
  'After a letter the box tells how many have been sent so far.':
    'Après une lettre, l’encadré indique combien ont été envoyées jusqu’ici.',
  Listed: 'Répertorié',
  'Unlisted: in no list, feed or search engine; only whoever has the address finds it.':
    'Non répertorié : dans aucune liste, aucun flux ni moteur de recherche ; seul qui a l’adresse le trouve.',
  'Letter template': 'Modèle de lettre',
  'Letter templates': 'Modèles de lettres',
  'Letters to begin with. A case gets a copy; later changes here reach no case.':
    'Des lettres pour commencer. Un cas en reçoit une copie ; les modifications ultérieures n’atteignent aucun cas.',
  Name: 'Nom',
  'For editors only: what the letter is for.':
    'Pour la rédaction seulement : à quoi sert la lettre.',
  'Without salutation and closing.': 'Sans formule d’appel ni formule de politesse.',
  'For a letter in one’s own words.': 'Pour une lettre avec ses propres mots.',
  Tally: 'Décompte',
  Tallies: 'Décomptes',
  'How many letters went through which channel, as readers said it themselves.':
    'Combien de lettres sont passées par chaque voie, selon ce que les lecteurs ont indiqué.',
  Day: 'Jour',
  Partner: 'Partenaire',
  Directory: 'Annuaire',
  'Officials and missions to whom letters go. One target serves many cases.':
    'Responsables et représentations à qui les lettres sont adressées. Un destinataire sert pour plusieurs cas.',
  Honorific: 'Titre de civilité',
  Office: 'Bureau',
  'President of …, Embassy of …': 'Président de …, ambassade de …',
  Kind: 'Type',
  Official: 'Responsable',
  'Mission: embassy, consulate, delegation': 'Représentation : ambassade, consulat, délégation',
  Represents: 'Représente',
  'The country that sent it.': 'Le pays qui l’a envoyée.',
  'Stands in': 'Siège',
  'Accredited to': 'Accréditée auprès de',
  'The countries whose readers write to it. Empty: it is for every reader, as a mission to the United Nations is.':
    'Les pays dont les lecteurs lui écrivent. Vide : elle est pour tous les lecteurs, comme une mission auprès des Nations unies.',
  'How a letter to this target begins, by language.':
    'Comment commence une lettre à ce destinataire, par langue.',
  'Postal address': 'Adresse postale',
  'The whole block for an envelope, a line each: name and office first, the country last.':
    'L’adresse complète pour l’enveloppe, ligne par ligne : d’abord le nom et la fonction, le pays à la fin.',
  'E-mail addresses': 'Adresses e-mail',
  'One per line.': 'Une par ligne.',
  'Fax numbers': 'Numéros de fax',
  'Phone numbers': 'Numéros de téléphone',
  Handle: 'Compte',
  Handles: 'Comptes',
  Network: 'Réseau',
  '@president': '@president',
  'Address of the profile': 'Adresse du profil',
  'In care of': 'Par l’intermédiaire de',
  'Missions that pass letters on, where the target cannot be reached itself: letters then go to their addresses instead of the target’s own.':
    'Les représentations qui transmettent les lettres quand le destinataire ne peut être joint directement : les lettres vont alors à leurs adresses et non aux siennes.',
  Offices: 'Bureaux',
  'The organisation’s offices by country: whom readers ask after the deadline.':
    'Les bureaux de l’organisation par pays : à qui les lecteurs s’adressent après la date limite.',
  'E-mail address': 'Adresse e-mail',
  'Web address': 'Adresse web',
  'Phone number': 'Numéro de téléphone',
  Partners: 'Partenaires',
  'Newsrooms and organisations that put boxes into their pages.':
    'Rédactions et organisations qui intègrent des encadrés dans leurs pages.',
  Key: 'Identifiant',
  'What stands in the partner’s tag: partner="…".':
    'Ce qui figure dans la balise du partenaire : partner="…".',
  'Private link to its numbers': 'Lien privé vers ses chiffres',
  'Whoever has it sees how many letters this partner’s readers sent, by case, channel and day.':
    'Qui le possède voit combien de lettres les lecteurs de ce partenaire ont envoyées, par cas, par voie et par jour.',
  'Make a new link when saved; the old one ends':
    'Créer un nouveau lien à l’enregistrement ; l’ancien cesse de fonctionner',
  Settings: 'Paramètres',
  Organisation: 'Organisation',
  'Who asks readers to write.': 'Qui demande aux lecteurs d’écrire.',
  'Address of the privacy statement': 'Adresse de la politique de confidentialité',
  'Time zone': 'Fuseau horaire',
  'A deadline ends at the end of its day in this zone, for example Europe/London.':
    'Une date limite expire à la fin de son jour dans ce fuseau, par exemple Europe/London.',
  'Accent colour': 'Couleur d’accentuation',
  'Words of the box': 'Mots de l’encadré',
  Word: 'Mot',
  Words: 'Mots',
  'Other wordings for the box, in the language that you are editing in now. {names} in braces stay as they are.':
    'D’autres formulations pour l’encadré, dans la langue que vous êtes en train de modifier. Les {names} entre accolades restent tels quels.',
  'Instead of': 'Au lieu de',
  Wording: 'Formulation',
  'For every case that has none of its own.': 'Pour tous les cas qui n’en ont pas.',
  'For every case that has no text of its own for after its deadline.':
    'Pour tous les cas qui n’ont pas de texte propre pour l’après-date limite.',
  User: 'Utilisateur',
  Users: 'Utilisateurs',
  'Admin: everything': 'Administration : tout',
  'Editor: cases and what belongs to them': 'Rédaction : les cas et ce qui s’y rapporte',
  'Translator: drafts of texts': 'Traduction : brouillons de textes',
  'None: nothing of urgent actions': 'Aucun : rien des actions urgentes',
  'For urgent actions. Whoever was here before them has no role yet, and is an admin as long as they may open this panel.':
    'Pour les actions urgentes. Qui était là avant elles n’a pas encore de rôle, et a les droits d’administration tant que l’accès à ce panneau lui est permis.',
  What: 'Quoi',
  State: 'État',
  Reason: 'Raison',
  'Scheduled change': 'Changement programmé',
  'Scheduled changes': 'Changements programmés',
  'What is to be published or unpublished at a time, and what failed. What went well is not kept here.':
    'Ce qui doit être publié ou dépublié à un moment donné, et ce qui a échoué. Ce qui a réussi n’est pas conservé ici.',
  '“{text}” is not an e-mail address.': '« {text} » n’est pas une adresse e-mail.',
  '“{text}” is not a web address (https://…).': '« {text} » n’est pas une adresse web (https://…).',
  '“{text}” is not a phone number.': '« {text} » n’est pas un numéro de téléphone.',
  'Lower-case letters a–z, digits and single hyphens.':
    'Lettres minuscules a–z, chiffres et traits d’union simples.',
  '“{text}” is not a time zone. Write it like Europe/London.':
    '« {text} » n’est pas un fuseau horaire. Écrivez-le comme Europe/London.',
  '“{text}” is not a colour. Write it like #b3261e.':
    '« {text} » n’est pas une couleur. Écrivez-la comme #b3261e.',
  'The first admin is made on the server: by “npm run setup”, or in another app by a script with createFirstAdmin() of payload-take-action.':
    'Le premier compte d’administration se crée sur le serveur : par « npm run setup », ou dans une autre application par un script avec createFirstAdmin() de payload-take-action.',
  'A case needs a title.': 'Un cas doit avoir un titre.',
  'A case needs a summary.': 'Un cas doit avoir un résumé.',
  'A stop needs a message: readers must learn why they cannot write any more.':
    'Un arrêt doit avoir un message : les lecteurs doivent savoir pourquoi ils ne peuvent plus écrire.',
  'The deadline ({deadline}) lies before the date of issue ({issued}).':
    'La date limite ({deadline}) précède la date de publication ({issued}).',
  'There are two letters in the language “{language}” for the same targets. Keep one, or choose for whom each is.':
    'Il y a deux lettres dans la langue « {language} » pour les mêmes destinataires. Gardez-en une, ou choisissez pour qui est chacune.',
  'Lower-case letters a–z, digits and single hyphens. Give a reference and a country to have one proposed.':
    'Lettres minuscules a–z, chiffres et traits d’union simples. Indiquez une référence et un pays pour obtenir une proposition.',
  'Name of the target': 'Nom du destinataire',
  'Office of the target': 'Fonction du destinataire',
  'Name of the writer': 'Nom de l’auteur de la lettre',
  'Town of the writer': 'Ville de l’auteur de la lettre',
  'Country of the writer': 'Pays de l’auteur de la lettre',
  'People whom the case is about': 'Personnes concernées par le cas',
  'Country of the case': 'Pays du cas',
  Placeholder: 'Champ à remplir',
  Placeholders: 'Champs à remplir',
  'Stands for': 'Remplace',
  'Shown where it is not known': 'Affiché si ce n’est pas connu',
  'For example “your country”; may be empty.': 'Par exemple « votre pays » ; peut rester vide.',
  '“{text}” is not a fax number.': '« {text} » n’est pas un numéro de fax.',
  '“{name}” is public with the same reference, and a stop that follows nothing leaves its boxes as they are. Choose it as the notice that this one follows.':
    '« {name} » est public avec la même référence, et un arrêt qui ne fait suite à rien laisse ses encadrés tels quels. Choisissez-le comme publication précédente.',
  '“{name}” has stopped this case; published beside it, this notice would let letters go out again. To open the case on purpose, make a new notice, and make it follow the stop.':
    '« {name} » a arrêté ce cas ; publiée à côté, cette publication permettrait de nouveau l’envoi de lettres. Pour rouvrir le cas volontairement, créez une nouvelle publication qui fait suite à l’arrêt.',
  '“{name}” has stopped this case; published beside it, this notice would let letters go out again. To open the case on purpose, make it follow the stop: choose “{name}” as the previous notice.':
    '« {name} » a arrêté ce cas ; publiée à côté, cette publication permettrait de nouveau l’envoi de lettres. Pour rouvrir le cas volontairement, faites-en la suite de l’arrêt : choisissez « {name} » comme publication précédente.',
  'This notice has been published, so it keeps its place in the chain: moved, it would let earlier letters answer again. Make a new notice that follows the right one, and withdraw this one.':
    'Cette publication a déjà été rendue publique, elle garde donc sa place dans la chaîne : déplacée, elle laisserait d’anciennes lettres répondre de nouveau. Créez une nouvelle publication qui fait suite à la bonne, et retirez celle-ci.',
  'This notice already comes later in the chain: a case cannot follow itself. Choose an earlier notice.':
    'Cette publication figure déjà plus loin dans la chaîne : un cas ne peut pas se suivre lui-même. Choisissez une publication antérieure.',
  'The notice that this one follows is no longer there. Choose another one that has been published, or none.':
    'La publication à laquelle celle-ci fait suite n’existe plus. Choisissez-en une autre qui a été rendue publique, ou aucune.',
  '“{name}” has never been published, so no box would learn of a notice that follows it. Choose “{newest}” instead: it is the newest published notice of the chain.':
    '« {name} » n’a jamais été rendue publique : aucun encadré n’apprendrait l’existence d’une suite. Choisissez plutôt « {newest} » : c’est la plus récente de la chaîne à avoir été publiée.',
  '“{name}” has never been published, so no box would learn of a notice that follows it. Publish that one first, or choose one that has been published.':
    '« {name} » n’a jamais été rendue publique : aucun encadré n’apprendrait l’existence d’une suite. Publiez-la d’abord, ou choisissez-en une qui a été publiée.',
  Untitled: 'Sans titre',
  'This case has been published, so it can be moved to the trash but not deleted for good: the notices before it would answer again.':
    'Ce cas a été publié : il peut être mis à la corbeille mais pas supprimé définitivement, car les publications précédentes répondraient de nouveau.',
  'Articles already point to “{slug}”: the slug of a published case stays.':
    'Des articles renvoient déjà vers « {slug} » : le slug d’un cas publié ne change pas.',
  'Translators save drafts; an editor publishes them.':
    'Les personnes chargées de la traduction enregistrent des brouillons ; la rédaction les publie.',
  '“{name}” is in another language ({theirs}) than this letter ({ours}). Choose a template in the letter’s language.':
    '« {name} » est dans une autre langue ({theirs}) que cette lettre ({ours}). Choisissez un modèle dans la langue de la lettre.',
  '“{name}” holds no text yet. Write it first, or choose another template.':
    '« {name} » ne contient pas encore de texte. Rédigez-le d’abord, ou choisissez un autre modèle.',
  '{label}, else “{fallback}”': '{label}, sinon « {fallback} »',
  'Running…': 'En cours…',
  'Run again': 'Relancer',
  'The server did not answer.': 'Le serveur n’a pas répondu.',
  now: 'maintenant',
  'To be published: {when}.': 'Sera publié : {when}.',
  'Is being published.': 'Publication en cours.',
  'Could not be published; this is tried again: {when}.':
    'La publication a échoué ; nouvel essai : {when}.',
  'Was to be published, which failed.': 'Devait être publié, ce qui a échoué.',
  'To be unpublished: {when}.': 'Sera dépublié : {when}.',
  'Is being unpublished.': 'Dépublication en cours.',
  'Could not be unpublished; this is tried again: {when}.':
    'La dépublication a échoué ; nouvel essai : {when}.',
  'Was to be unpublished, which failed.': 'Devait être dépublié, ce qui a échoué.',
  'No more letters: for good news, bad news, or where they would do harm':
    'Plus de lettres : bonne nouvelle, mauvaise nouvelle, ou lettres qui seraient nuisibles',
  'Stop letters…': 'Arrêter les lettres…',
  'Stop the letters': 'Arrêter les lettres',
  'Within a minute no box and no page of this case, nor of any notice before it, offers a letter any more: in no article, however old.':
    'En moins d’une minute, aucun encadré ni aucune page de ce cas, ni d’une publication précédente, ne propose plus de lettre : dans aucun article, même ancien.',
  'Why they are to write no more, and what they can do instead. Language: {language}; readers of other languages are shown this text until you have translated it in the stop itself.':
    'Pourquoi ne plus écrire, et que faire à la place. Langue : {language} ; ce texte est montré aux lecteurs des autres langues jusqu’à ce que vous l’ayez traduit dans l’arrêt lui-même.',
  'Stop now…': 'Arrêter maintenant…',
  'Prepare as a draft, to translate or schedule it':
    'Préparer un brouillon, à traduire ou à programmer',
  'This is published at once, and every reader is shown your message. To open the case again you would publish an update that follows the stop.':
    'Ceci est publié immédiatement, et tous les lecteurs voient votre message. Pour rouvrir le cas, il faudrait publier une mise à jour qui fait suite à l’arrêt.',
  'Stopping…': 'Arrêt en cours…',
  'Stop the letters for “{title}” now?': 'Arrêter maintenant les lettres pour « {title} » ?',
  'The server did not answer. Nothing was stopped: try again.':
    'Le serveur n’a pas répondu. Rien n’a été arrêté : réessayez.',
  'The stop is prepared as a draft.': 'L’arrêt est prêt, en brouillon.',
  'The case is stopped.': 'Le cas est arrêté.',
  'Sign in to see this.': 'Connectez-vous pour voir ceci.',
  'Only editors stop a case.': 'Seule la rédaction peut arrêter un cas.',
  'Send JSON: {"outcome": "good", "message": "…"}.':
    'Envoyez du JSON : {"outcome": "good", "message": "…"}.',
  'The server ended before it was done.': 'Le serveur s’est arrêté avant la fin.',
  'Publish “{title}”': 'Publier « {title} »',
  'Unpublish “{title}”': 'Dépublier « {title} »',
  'Publish “{title}” ({language})': 'Publier « {title} » ({language})',
  'Unpublish “{title}” ({language})': 'Dépublier « {title} » ({language})',
  'It was cancelled.': 'Annulé.',
  'Only editors see and run what is scheduled.':
    'Seule la rédaction voit et lance ce qui est programmé.',
  Waiting: 'En attente',
  Running: 'En cours',
  'Failed, is tried again': 'Échec, nouvel essai prévu',
  Failed: 'Échec',
  Due: 'Échéance',
  'There is no such job. It may be done by now.':
    'Cette tâche n’existe pas. Elle est peut-être déjà terminée.',
  'It has not failed, or somebody runs it again already.':
    'Elle n’a pas échoué, ou quelqu’un est déjà en train de la relancer.',
  'Another notice already follows the same one, so that the chain forks: of the two, readers are shown the one that is published last. Unless you mean that, follow the other one instead:':
    'Une autre publication fait déjà suite à la même, si bien que la chaîne bifurque : des deux, les lecteurs voient celle qui est publiée en dernier. Si ce n’est pas voulu, faites suite à l’autre :',
  'Whoever asks for this notice is shown a newer one:':
    'Qui demande cette publication en voit une plus récente :',
  'Whoever asks for an earlier notice is shown this one.':
    'Qui demande une publication antérieure voit celle-ci.',
  'Nothing answers for this case: its newest notice was withdrawn, and readers of every notice are told that it is not available. No earlier letter comes back by itself. To let an earlier notice answer, open that one, tick “Answer again” under “Notices” and publish it. Or publish the newest again:':
    'Rien ne répond pour ce cas : sa publication la plus récente a été retirée, et les lecteurs de chacune apprennent qu’il n’est pas disponible. Aucune ancienne lettre ne revient d’elle-même. Pour laisser répondre une publication antérieure, ouvrez-la, cochez « Répondre de nouveau » sous « Publications » et publiez-la. Ou publiez de nouveau la plus récente :',
  'Choose an outcome: good, bad or none.': 'Choisissez une issue : good, bad ou none.',
  'The message has at most {longest} characters. Write more in the stop’s own form.':
    'Le message compte au plus {longest} caractères. Écrivez-en davantage dans le formulaire de l’arrêt.',
  '“draft” is true or false.': '« draft » vaut true ou false.',
  'This case has never been published: there is nothing to stop. Delete it, or leave it a draft.':
    'Ce cas n’a jamais été publié : il n’y a rien à arrêter. Supprimez-le, ou laissez-le en brouillon.',
  'This case is stopped already. Change the message in the stop itself.':
    'Ce cas est déjà arrêté. Modifiez le message dans l’arrêt lui-même.',
  'Office held': 'Fonction',
}
