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
  Notices: 'Communiqués',
  'An update or a stop follows an earlier notice. Whoever embedded the earlier one is shown the newest.':
    'Une mise à jour ou un arrêt fait suite à un communiqué précédent. Les sites qui ont intégré le précédent affichent le plus récent.',
  'Previous notice': 'Communiqué précédent',
  'The notice that this one updates or stops. A stop that follows none stops only the boxes that bear its own address (slug).':
    'Le communiqué que celui-ci met à jour ou arrête. Un arrêt qui ne fait suite à aucun n’arrête que les encadrés portant sa propre adresse (slug).',
  'Previous notice on another site': 'Communiqué précédent sur un autre site',
  Address: 'Adresse',
  'Date of issue': 'Date de publication',
  Stop: 'Arrêt',
  'Once published, no box of this notice, nor of any that it follows, offers a letter any more. Where it follows none, that is said only in boxes that bear its own address (slug): the boxes of every other case stay open.':
    'Une fois publié, aucun encadré de ce communiqué, ni de ceux auxquels il fait suite, ne propose plus de lettre. S’il ne fait suite à aucun, cela n’est dit que dans les encadrés portant sa propre adresse (slug) : les encadrés de tous les autres cas restent ouverts.',
  Outcome: 'Issue',
  'Good news': 'Bonne nouvelle',
  'Bad news': 'Mauvaise nouvelle',
  'Neither: letters would do harm, or no longer help':
    'Ni l’une ni l’autre : les lettres seraient nuisibles, ou ne servent plus',
  'Message to the readers': 'Message aux lecteurs',
  'Answer again, although the newer notice was withdrawn':
    'Répondre de nouveau, bien que le communiqué plus récent ait été retiré',
  'When a newer notice is unpublished or trashed, this one stays silent, so that no older letter comes back by itself. Tick and publish to let it answer on purpose, once: it falls silent again where a newer notice is withdrawn later.':
    'Quand un communiqué plus récent est dépublié ou mis à la corbeille, celui-ci reste muet, afin qu’aucune ancienne lettre ne revienne d’elle-même. Cochez et publiez pour le laisser répondre volontairement, une fois : il redevient muet si un communiqué plus récent est retiré par la suite.',
  'Answers again since': 'Répond de nouveau depuis',
  'Where no newer notice has been published or withdrawn since then.':
    'Si aucun communiqué plus récent n’a été publié ou retiré depuis.',
  Source: 'Source',
  'The document that this case was made from, in its own words. Never published.':
    'Le document à partir duquel ce cas a été créé, mot pour mot. Jamais publié.',
  File: 'Fichier',
  'Text of the document': 'Texte du document',
  Notice: 'Communiqué',
  'First notice': 'Premier communiqué',
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
    '« {name} » est public avec la même référence, et un arrêt qui ne fait suite à rien laisse ses encadrés tels quels. Choisissez-le comme communiqué précédent.',
  '“{name}” has stopped this case; published beside it, this notice would let letters go out again. To open the case on purpose, make a new notice, and make it follow the stop.':
    '« {name} » a arrêté ce cas ; publié à côté, ce communiqué permettrait de nouveau l’envoi de lettres. Pour rouvrir le cas volontairement, créez un nouveau communiqué qui fait suite à l’arrêt.',
  '“{name}” has stopped this case; published beside it, this notice would let letters go out again. To open the case on purpose, make it follow the stop: choose “{name}” as the previous notice.':
    '« {name} » a arrêté ce cas ; publié à côté, ce communiqué permettrait de nouveau l’envoi de lettres. Pour rouvrir le cas volontairement, faites-en la suite de l’arrêt : choisissez « {name} » comme communiqué précédent.',
  'This notice has been published, so it keeps its place in the chain: moved, it would let earlier letters answer again. Make a new notice that follows the right one, and withdraw this one.':
    'Ce communiqué a déjà été publié, il garde donc sa place dans la chaîne : déplacé, il laisserait d’anciennes lettres répondre de nouveau. Créez un nouveau communiqué qui fait suite au bon, et retirez celui-ci.',
  'This notice already comes later in the chain: a case cannot follow itself. Choose an earlier notice.':
    'Ce communiqué figure déjà plus loin dans la chaîne : un cas ne peut pas se suivre lui-même. Choisissez un communiqué antérieur.',
  'The notice that this one follows is no longer there. Choose another one that has been published, or none.':
    'Le communiqué auquel celui-ci fait suite n’existe plus. Choisissez-en un autre qui a été publié, ou aucun.',
  '“{name}” has never been published, so no box would learn of a notice that follows it. Choose “{newest}” instead: it is the newest published notice of the chain.':
    '« {name} » n’a jamais été publié : aucun encadré n’apprendrait l’existence d’une suite. Choisissez plutôt « {newest} » : c’est le communiqué publié le plus récent de la chaîne.',
  '“{name}” has never been published, so no box would learn of a notice that follows it. Publish that one first, or choose one that has been published.':
    '« {name} » n’a jamais été publié : aucun encadré n’apprendrait l’existence d’une suite. Publiez-le d’abord, ou choisissez-en un qui a été publié.',
  Untitled: 'Sans titre',
  'This case has been published, so it can be moved to the trash but not deleted for good: the notices before it would answer again.':
    'Ce cas a été publié : il peut être mis à la corbeille mais pas supprimé définitivement, car les communiqués précédents répondraient de nouveau.',
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
    'En moins d’une minute, aucun encadré ni aucune page de ce cas, ni d’un communiqué précédent, ne propose plus de lettre : dans aucun article, même ancien.',
  'Why they are to write no more, and what they can do instead.':
    'Pourquoi ne plus écrire, et que faire à la place.',
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
    'Un autre communiqué fait déjà suite au même, si bien que la chaîne bifurque : des deux, les lecteurs voient celui qui est publié en dernier. Si ce n’est pas voulu, faites suite à l’autre :',
  'Whoever asks for this notice is shown a newer one:':
    'Qui demande ce communiqué en voit un plus récent :',
  'Whoever asks for an earlier notice is shown this one.':
    'Qui demande un communiqué antérieur voit celui-ci.',
  'Nothing answers for this case: its newest notice was withdrawn, and readers of every notice are told that it is not available. No earlier letter comes back by itself. To let an earlier notice answer, open that one, tick “Answer again” under “Notices” and publish it. Or publish the newest again:':
    'Rien ne répond pour ce cas : son communiqué le plus récent a été retiré, et les lecteurs de chacun apprennent qu’il n’est pas disponible. Aucune ancienne lettre ne revient d’elle-même. Pour laisser répondre un communiqué antérieur, ouvrez-le, cochez « Répondre de nouveau » sous « Communiqués » et publiez-le. Ou publiez de nouveau le plus récent :',
  'Choose an outcome: good, bad or none.': 'Choisissez une issue : good, bad ou none.',
  'The message has at most {longest} characters. Write more in the stop’s own form.':
    'Le message compte au plus {longest} caractères. Écrivez-en davantage dans le formulaire de l’arrêt.',
  '“draft” is true or false.': '« draft » vaut true ou false.',
  'This case has never been published: there is nothing to stop. Delete it, or leave it a draft.':
    'Ce cas n’a jamais été publié : il n’y a rien à arrêter. Supprimez-le, ou laissez-le en brouillon.',
  'This case is stopped already. Change the message in the stop itself.':
    'Ce cas est déjà arrêté. Modifiez le message dans l’arrêt lui-même.',
  'Office held': 'Fonction',
  'A case is published once somebody has approved it as it is who did not edit it last. A stop never waits for that, nor does withdrawing.':
    'Un cas est publié une fois approuvé, tel qu’il est, par quelqu’un d’autre que la dernière personne à l’avoir modifié. Un arrêt n’attend jamais cela, un retrait non plus.',
  'A case that was deleted': 'Un cas qui a été supprimé',
  'A copy goes to somebody, but no target is the primary one that the letter is for.':
    'Quelqu’un reçoit une copie, mais aucun destinataire n’est le principal, celui à qui la lettre est adressée.',
  'A link and a QR code that show the saved draft for two hours':
    'Un lien et un code QR qui montrent pendant deux heures le brouillon enregistré',
  'A mail program opens with the whole letter in it.':
    'Un logiciel de messagerie s’ouvre avec la lettre entière.',
  'A name in this language is needed too, and cannot be taken away again: fill in “{column}”.':
    'Un nom dans cette langue est nécessaire aussi et ne peut plus être retiré : remplissez « {column} ».',
  'A partner that was deleted': 'Un partenaire qui a été supprimé',
  'Add the first target': 'Ajouter le premier destinataire',
  Added: 'Ajoutées',
  All: 'Total',
  'All of them': 'Tout afficher',
  'Already as they are kept': 'Déjà à jour',
  'An update of this case was begun already: “{title}”. Nothing was made: a second one would fork the chain. Go on with that one, or move it to the trash first.':
    'Une mise à jour de ce cas a déjà été commencée : « {title} ». Rien n’a été créé : une seconde ferait bifurquer la chaîne. Continuez celle-là, ou mettez-la d’abord à la corbeille.',
  'Another notice follows the same one: the chain forks.':
    'Un autre communiqué fait suite au même : la chaîne bifurque.',
  'Answered by another notice, or withdrawn':
    'Un autre communiqué répond à sa place, ou il a été retiré',
  Approve: 'Approuver',
  'Approved by {name}, {time}. It can be published.':
    'Approuvé par {name}, {time}. Il peut être publié.',
  'Approved.': 'Approuvé.',
  'Approving…': 'Approbation en cours…',
  'As in a wide article (600 pixels)': 'Comme dans un article large (600 pixels)',
  'As it stands': 'Tel quel',
  'As on a phone (a column of 320 pixels)': 'Comme sur un téléphone (une colonne de 320 pixels)',
  'As the page around it': 'Comme la page autour',
  'As the page around it, or the reader’s': 'Comme la page autour, ou celle du lecteur',
  'As the system': 'Comme le système',
  'Back to the case': 'Retour au cas',
  Before: 'Avant',
  'Box: the card': 'Encadré : la carte',
  'Box: the form': 'Encadré : le formulaire',
  'Can be published. One thing to look at first.': 'Peut être publié. Un point à vérifier d’abord.',
  'Can be published. {n} things to look at first.':
    'Peut être publié. {n} points à vérifier d’abord.',
  'Cases that write to it': 'Cas qui lui écrivent',
  Changed: 'Modifiées',
  'Changed {time}': 'Modifié {time}',
  'Checked by': 'Vérifié par',
  'Checked today': 'Vérifié aujourd’hui',
  'Checking…': 'Vérification en cours…',
  'Choose a CSV file.': 'Choisissez un fichier CSV.',
  'Choose the new last day to write.': 'Choisissez le nouveau dernier jour pour écrire.',
  Closed: 'Clos',
  'Closed: its deadline has passed': 'Clos : sa date limite est passée',
  'Closing soon': 'Bientôt clos',
  'Closing this week': 'Clos cette semaine',
  Colours: 'Couleurs',
  'Copied.': 'Copié.',
  Copy: 'Copier',
  'Copy link': 'Copier le lien',
  'Copy the letter': 'Copier la lettre',
  'Copy the letter here to translate it': 'Copier la lettre ici pour la traduire',
  'Copy the template anew…': 'Copier de nouveau le modèle…',
  'Copy “{name}” into this letter anew?': 'Copier de nouveau « {name} » dans cette lettre ?',
  'Copy: {label}': 'Copier : {label}',
  'Copy: {title}': 'Copie : {title}',
  'Could not be done; is tried again {time}': 'N’a pas pu être effectué ; nouvel essai {time}',
  'Counted as it is encoded in a link, with salutation, closing and the name and place of a usual writer. What does not fit is no fault: readers copy the letter first, and paste it into the message that opens.':
    'Comptée telle qu’elle est encodée dans un lien, avec la formule d’appel, la formule de politesse, et le nom et le lieu d’un auteur ordinaire. Ce qui n’y tient pas n’est pas une faute : les lecteurs copient d’abord la lettre, puis la collent dans le message qui s’ouvre.',
  'Country of the reader': 'Pays du lecteur',
  'Country of the readers': 'Pays des lecteurs',
  Dark: 'Sombre',
  Directly: 'Directement',
  'Download as CSV': 'Télécharger en CSV',
  'Download the file: none is kept here.':
    'Téléchargez le fichier : aucune copie n’est conservée ici.',
  Draft: 'Brouillon',
  'Drafts waiting': 'Brouillons en attente',
  Embed: 'Intégrer',
  'End of what stands in the template alone.': 'Fin de ce qui ne figure que dans le modèle.',
  'End of what stands in this letter alone.': 'Fin de ce qui ne figure que dans cette lettre.',
  'Every way to write to {name} is suspended: readers are told why, and can send nothing.':
    'Toutes les voies pour écrire à {name} sont suspendues : les lecteurs en apprennent la raison, et ne peuvent rien envoyer.',
  'Extend now': 'Prolonger maintenant',
  'Extend the deadline': 'Prolonger la date limite',
  'Extended: readers can write until {day}.':
    'Prolongé : les lecteurs peuvent écrire jusqu’au {day}.',
  'Extending…': 'Prolongation en cours…',
  'Extend…': 'Prolonger…',
  Faster: 'Plus rapide',
  'Filled in for each letter': 'Rempli pour chaque lettre',
  'For messages, social media and print, and for every site that can show nothing else. It leads to the page of the case, on which every letter can be read and sent, without JavaScript too. Nothing in the address tells who shared it. Of the choices above the language alone counts here.':
    'Pour les messageries, les réseaux sociaux et l’imprimé, et pour tout site qui ne peut rien afficher d’autre. Il mène à la page du cas, où chaque lettre peut être lue et envoyée, même sans JavaScript. Rien dans l’adresse n’indique qui l’a partagée. Parmi les choix ci-dessus, seule la langue compte ici.',
  'For newsletters by mail. Mail programs show neither boxes nor frames, but this table, in which nothing is loaded. It stays as it was sent; its button leads to the page of the case, which tells what holds then. Of the choices above the language alone counts here.':
    'Pour les lettres d’information par e-mail. Les logiciels de messagerie n’affichent ni encadrés ni cadres, mais ce tableau, dans lequel rien n’est chargé. Il reste tel qu’il a été envoyé ; son bouton mène à la page du cas, qui indique ce qui vaut alors. Parmi les choix ci-dessus, seule la langue compte ici.',
  'For sites that let no script of others into their pages. Where even the small script below the frame is taken out, the frame scrolls by itself. “As the page around it” is light here: no frame sees the page around it.':
    'Pour les sites qui n’admettent aucun script extérieur dans leurs pages. Là où même le petit script sous le cadre est retiré, le cadre défile tout seul. « Comme la page autour » est clair ici : aucun cadre ne voit la page qui l’entoure.',
  'For sites that run on WordPress. With the plugin “Take Action” each of these becomes the real box, in the colour that stands in the settings of that site. Without it the address alone becomes a card that leads to the page of the case.':
    'Pour les sites sous WordPress. Avec l’extension « Take Action », chacun d’eux devient le véritable encadré, dans la couleur définie dans les paramètres de ce site. Sans elle, l’adresse seule devient une carte qui mène à la page du cas.',
  'For sites whose editors may paste HTML with a script. It is the whole box: it grows with what is in it, follows the look of the page, and opens the reader’s own mail program.':
    'Pour les sites dont la rédaction peut coller du HTML avec un script. C’est l’encadré complet : il grandit avec son contenu, suit l’aspect de la page et ouvre le logiciel de messagerie du lecteur.',
  'For sites with a Content-Security-Policy: what it must allow, added to what stands there.':
    'Pour les sites avec une Content-Security-Policy : ce qu’elle doit autoriser, à ajouter à ce qui y figure.',
  'For these targets the letter is longer than a link for mail programs, and readers will be led through two steps, first to copy it and then to paste it: {names}.':
    'Pour ces destinataires, la lettre est plus longue qu’un lien pour logiciels de messagerie, et les lecteurs seront guidés en deux étapes, d’abord pour la copier, puis pour la coller : {names}.',
  'For whom, and how it looks': 'Pour qui, et avec quel aspect',
  'Forget it': 'L’abandonner',
  'Frame (iframe)': 'Cadre (iframe)',
  'From somebody who gives neither name nor place': 'De quelqu’un qui n’indique ni nom ni lieu',
  'Height kept free for the card': 'Hauteur réservée à la carte',
  'Hosted page': 'Page hébergée',
  How: 'Comment',
  'How many letters your readers sent': 'Combien de lettres vos lecteurs ont envoyées',
  'In a column of {width} pixels': 'Dans une colonne de {width} pixels',
  'In a column of {width} pixels, where the card needs {needed} in height':
    'Dans une colonne de {width} pixels, où la carte demande {needed} en hauteur',
  'In care of it, for {targets}': 'Par son intermédiaire, pour {targets}',
  'In the letter in {language} nothing stands for the office of {name}: it has none.':
    'Dans la lettre en {language}, rien ne figure à la place de la fonction de {name} : ce destinataire n’en a pas.',
  'In the letter in {language} nothing stands where a reader gives no country: write what to show instead.':
    'Dans la lettre en {language}, rien ne figure là où un lecteur n’indique pas de pays : écrivez ce qu’il faut afficher à la place.',
  'In the letter in {language} nothing stands where a reader gives no name: write what to show instead.':
    'Dans la lettre en {language}, rien ne figure là où un lecteur n’indique pas de nom : écrivez ce qu’il faut afficher à la place.',
  'In the letter in {language} nothing stands where a reader gives no town: write what to show instead.':
    'Dans la lettre en {language}, rien ne figure là où un lecteur n’indique pas de ville : écrivez ce qu’il faut afficher à la place.',
  'In the template alone:': 'Seulement dans le modèle :',
  'In the way': 'À régler',
  'In this letter alone:': 'Seulement dans cette lettre :',
  'In “{column}” stands “{text}” where letters were: the file lost them when it was saved. In Excel save it as “CSV UTF-8”.':
    'Dans « {column} » figure « {text} » là où il y avait des lettres : le fichier les a perdues à l’enregistrement. Dans Excel, enregistrez-le au format « CSV UTF-8 ».',
  'Into the HTML of the newsletter.': 'Dans le HTML de la lettre d’information.',
  'Into the head of the page, so that the card stands there sooner. The language in it must be the one that the box will have.':
    'Dans l’en-tête (head) de la page, pour que la carte s’affiche plus tôt. La langue indiquée doit être celle qu’aura l’encadré.',
  'It could not be saved. Import the row once more.':
    'Elle n’a pas pu être enregistrée. Importez la ligne encore une fois.',
  'It has no name: fill in “{column}”.': 'Il manque un nom : remplissez « {column} ».',
  'It is in the trash. Restore it there first.':
    'Cet élément est dans la corbeille. Restaurez-le d’abord depuis celle-ci.',
  'It is marked: copy it with your keyboard.': 'C’est sélectionné : copiez avec votre clavier.',
  'It is noted that you checked this today.': 'Il est noté que vous avez vérifié ceci aujourd’hui.',
  'It works until {time}. Until then whoever has it sees the draft, without signing in: give it to nobody else.':
    'Il fonctionne jusqu’à : {time}. D’ici là, qui le possède voit le brouillon, sans se connecter : ne le donnez à personne d’autre.',
  'Its date of issue is today. Look at the deadline: it is carried over as it is. The index number and the source document are not.':
    'Sa date de publication est aujourd’hui. Vérifiez la date limite : elle est reprise telle quelle. Le numéro d’index et le document source ne le sont pas.',
  'Kinds of snippets': 'Types de code à intégrer',
  'Language of the reader': 'Langue du lecteur',
  'Last 30 days': '30 derniers jours',
  'Last 7 days': '7 derniers jours',
  'Last 90 days': '90 derniers jours',
  'Last checked': 'Dernière vérification',
  'Last day to write: {day} ({when})': 'Dernier jour pour écrire : {day} ({when})',
  'Last edited by {name}, {time}.': 'Dernière modification par {name}, {time}.',
  'Latest changes': 'Dernières modifications',
  'Length for each target': 'Longueur pour chaque destinataire',
  'Letter and translation, paragraph by paragraph':
    'Lettre et traduction, paragraphe par paragraphe',
  'Letter as fax': 'Lettre par fax',
  'Letter as mail': 'Lettre par e-mail',
  'Letter in print': 'Lettre imprimée',
  'Letter {language} has no language.': 'La lettre {language} n’a pas de langue.',
  'Letters by case': 'Lettres par cas',
  'Letters by case and partner': 'Lettres par cas et partenaire',
  'Letters by partner': 'Lettres par partenaire',
  'Letters per day': 'Lettres par jour',
  Light: 'Clair',
  Link: 'Lien',
  'Loading…': 'Chargement…',
  'Mail program': 'Logiciel de messagerie',
  'Make a new one': 'En créer un nouveau',
  'Make the draft': 'Créer le brouillon',
  'Making…': 'Création en cours…',
  'New last day to write': 'Nouveau dernier jour pour écrire',
  Newsletter: 'Lettre d’information',
  'Next notice': 'Communiqué suivant',
  'No case closes in the next seven days.': 'Aucun cas ne se clôt dans les sept prochains jours.',
  'No case writes to it.': 'Aucun cas ne lui écrit.',
  'No draft is waiting.': 'Aucun brouillon n’est en attente.',
  'No e-mail: on paper or by phone any length will do.':
    'Pas d’e-mail : sur papier ou par téléphone, toute longueur convient.',
  'No letter was counted in the last 30 days. One is counted when a reader presses “I have sent it” in a box; whom they wrote to is not kept.':
    'Aucune lettre n’a été comptée ces 30 derniers jours. Une lettre est comptée quand un lecteur appuie sur « Je l’ai envoyée » dans un encadré ; à qui il a écrit n’est pas conservé.',
  'No letter was counted in this period.': 'Aucune lettre n’a été comptée pendant cette période.',
  'Nobody can reach this target by e-mail.': 'Personne ne peut joindre ce destinataire par e-mail.',
  'Nobody can reach this target by fax.': 'Personne ne peut joindre ce destinataire par fax.',
  'Nobody can reach this target by post.':
    'Personne ne peut joindre ce destinataire par courrier postal.',
  'Nobody has approved this case as it is now. You did not edit it last. Look it through, press “Approve”, then publish it.':
    'Personne n’a approuvé ce cas tel qu’il est maintenant. Vous n’êtes pas la dernière personne à l’avoir modifié. Relisez-le, appuyez sur « Approuver », puis publiez-le.',
  'Nobody has said yet to which organisation you belong. Ask an admin to choose it in your account.':
    'Personne n’a encore indiqué à quelle organisation vous appartenez. Demandez à l’administration de la choisir dans votre compte.',
  'Nobody in particular': 'Personne en particulier',
  'None of its targets can be reached by e-mail: its length is free.':
    'Aucun de ses destinataires n’est joignable par e-mail : sa longueur est libre.',
  'Not approved yet. Ask an editor who did not edit it last to open this case and press “Approve”: then it can be published.':
    'Pas encore approuvé. Demandez à un membre de la rédaction qui n’est pas le dernier à l’avoir modifié d’ouvrir ce cas et d’appuyer sur « Approuver » : il pourra alors être publié.',
  'Not approved yet. Look it through as it is now, then approve it.':
    'Pas encore approuvé. Relisez-le tel qu’il est maintenant, puis approuvez-le.',
  'Not checked for a year': 'Non vérifié depuis un an',
  'Not found': 'Introuvable',
  'Not known': 'Inconnu',
  'Not taken': 'Non reprises',
  Nothing: 'Rien',
  'Nothing has the id “{id}”. Leave the cell empty to add something new, and never write an id by hand.':
    'Rien ne porte l’id « {id} ». Laissez la cellule vide pour ajouter un nouvel élément, et n’écrivez jamais d’id à la main.',
  'Nothing is scheduled. “Schedule publish” stands in the menu beside a case’s “Publish”.':
    'Rien n’est programmé. « Programmer la publication » se trouve dans le menu à côté de « Publier », dans un cas.',
  'Nothing was imported: nothing is known by the name of these columns: {names}. Columns are called as in a file that was exported; take others out.':
    'Rien n’a été importé : rien ne correspond aux noms de ces colonnes : {names}. Les colonnes portent les mêmes noms que dans un fichier exporté ; retirez les autres.',
  'Nothing was imported: the column “{name}” is there twice.':
    'Rien n’a été importé : la colonne « {name} » figure deux fois.',
  'Nothing was imported: the first row names no column. Export once to see how they are called.':
    'Rien n’a été importé : la première ligne ne nomme aucune colonne. Faites un export pour voir comment elles s’appellent.',
  Now: 'Maintenant',
  'On a line of its own. WordPress makes the case of it, with the plugin or without.':
    'Seule sur une ligne. WordPress en fait le cas, avec ou sans l’extension.',
  'One moment…': 'Un instant…',
  'One thing stands in the way of publishing.': 'Un point empêche la publication.',
  'Only editors approve a case.': 'Seule la rédaction peut approuver un cas.',
  'Only editors extend a case.': 'Seule la rédaction peut prolonger un cas.',
  'Only editors import and export the directory.':
    'Seule la rédaction peut importer et exporter l’annuaire.',
  'Only editors note what they have checked.':
    'Seule la rédaction peut noter ce qu’elle a vérifié.',
  'Only editors update a case.': 'Seule la rédaction peut mettre à jour un cas.',
  'Only targets and offices are imported and exported here.':
    'Seuls les destinataires et les bureaux sont importés et exportés ici.',
  'Only the new deadline becomes public, at once and in every language. What you have changed and not published stays a draft.':
    'Seule la nouvelle date limite devient publique, tout de suite et dans toutes les langues. Ce que vous avez modifié sans le publier reste un brouillon.',
  'Only the texts of these languages are theirs to change, in cases and in letters. Empty: the texts of every language.':
    'Seuls les textes dans ces langues peuvent être modifiés, dans les cas comme dans les lettres. Vide : les textes dans toutes les langues.',
  'Only where the policy forbids inline styles: into the style sheet of the site, in place of the tag’s own.':
    'Seulement si la politique interdit les styles en ligne : dans la feuille de style du site, à la place de celui de la balise.',
  'Only where the policy lists trusted types.':
    'Seulement si la politique énumère des « trusted types ».',
  Open: 'Ouvert',
  'Open cases': 'Cas ouverts',
  'Open cases write to this target: {cases} and {more} more. Put another target into them first, or stop them.':
    'Des cas ouverts écrivent à ce destinataire : {cases} et {more} autres. Mettez-y d’abord un autre destinataire, ou arrêtez-les.',
  'Open cases write to this target: {cases}. Put another target into them first, or stop them.':
    'Des cas ouverts écrivent à ce destinataire : {cases}. Mettez-y d’abord un autre destinataire, ou arrêtez-les.',
  'Open on a phone': 'Ouvrir sur un téléphone',
  'Open on a phone…': 'Ouvrir sur un téléphone…',
  'Open that draft': 'Ouvrir ce brouillon',
  'Opens your mail program with this message to your own address, {address}: the target gets nothing.':
    'Ouvre votre logiciel de messagerie avec ce message adressé à vous-même, {address} : le destinataire ne reçoit rien.',
  'Partner, whose letters are counted': 'Partenaire dont les lettres sont comptées',
  'Partner: reads its own numbers, nothing else':
    'Partenaire : lit ses propres chiffres, rien d’autre',
  Period: 'Période',
  'Pick the accent colour': 'Choisir la couleur d’accentuation',
  'Picture of the result': 'Image du résultat',
  'Placeholder with a fallback': 'Champ à remplir avec texte de remplacement',
  'Plain link': 'Lien simple',
  'Point the phone’s camera at the code. The phone shows the draft as it was last saved.':
    'Pointez l’appareil photo du téléphone vers le code. Le téléphone montre le brouillon tel qu’il a été enregistré en dernier.',
  Policy: 'Politique',
  'Policy for trusted types': 'Politique pour les « trusted types »',
  'Prepare as a draft, to schedule it': 'Préparer un brouillon, à programmer',
  'Preview: readers do not see this yet.': 'Aperçu : les lecteurs ne voient pas encore ceci.',
  'Preview: what you change here, readers see once it is published.':
    'Aperçu : ce que vous modifiez ici, les lecteurs le voient une fois publié.',
  'Preview: {title}': 'Aperçu : {title}',
  'Put the text back': 'Remettre le texte',
  'QR code of the link below': 'Code QR du lien ci-dessous',
  'Readers are asked where it matters': 'Demandé aux lecteurs là où c’est utile',
  'Readers are not shown this notice but a newer one of its chain. Extend that one.':
    'Les lecteurs ne voient pas ce communiqué mais un plus récent de sa chaîne. Prolongez celui-là.',
  'Readers of one open case now write to it as it is here: {cases}.':
    'Les lecteurs d’un cas ouvert lui écrivent désormais selon ce qui figure ici : {cases}.',
  'Readers of {count} open cases now write to it as it is here: {cases} and {more} more.':
    'Les lecteurs de {count} cas ouverts lui écrivent désormais selon ce qui figure ici : {cases} et {more} autres.',
  'Readers of {count} open cases now write to it as it is here: {cases}.':
    'Les lecteurs de {count} cas ouverts lui écrivent désormais selon ce qui figure ici : {cases}.',
  'Readers still see the version before.': 'Les lecteurs voient encore la version précédente.',
  Readiness: 'État de préparation',
  'Ready to be published.': 'Prêt à être publié.',
  'Reload and keep my text': 'Recharger et garder mon texte',
  'Replace them': 'Les remplacer',
  'Replaces a notice': 'Remplace un communiqué',
  'Row of the file': 'Ligne du fichier',
  Rows: 'Lignes',
  'Rows are added, removed and moved by an editor alone. Undo that here, and your texts can be saved.':
    'Seule la rédaction ajoute, retire et déplace des lignes. Annulez cela ici, et vos textes pourront être enregistrés.',
  'Saved by': 'Enregistré par',
  Scheduled: 'Programmé',
  Script: 'Script',
  'See the page of the case (in a new tab)': 'Voir la page du cas (dans un nouvel onglet)',
  'Send JSON.': 'Envoyez du JSON.',
  'Send JSON: {"deadline": "2027-01-31"}.': 'Envoyez du JSON : {"deadline": "2027-01-31"}.',
  'Send JSON: {"locale": "en", "data": {…}}.': 'Envoyez du JSON : {"locale": "en", "data": {…}}.',
  'Send the file to /api/{collection}: it is imported there.':
    'Envoyez le fichier à /api/{collection} : c’est là qu’il est importé.',
  Show: 'Afficher',
  'Show as a table': 'Afficher sous forme de tableau',
  Shown: 'Affichage',
  'Shown for': 'Affiché pour',
  'Sign in in another tab': 'Se connecter dans un autre onglet',
  'Sign in to do this.': 'Connectez-vous pour faire ceci.',
  'Sign in to see this draft, or ask an editor for a link to it.':
    'Connectez-vous pour voir ce brouillon, ou demandez un lien à la rédaction.',
  'Since the beginning': 'Depuis le début',
  'Somebody else is editing this case now. Ask them to change the deadline, or to close it, and try again.':
    'Quelqu’un d’autre est en train de modifier ce cas. Demandez-lui de changer la date limite, ou de le fermer, et réessayez.',
  Stopped: 'Arrêté',
  'Stopped: bad news': 'Arrêté : mauvaise nouvelle',
  'Stopped: good news': 'Arrêté : bonne nouvelle',
  'Stopped: neither': 'Arrêté : ni l’une ni l’autre',
  'Struck out is what stands in this letter alone; underlined is what stands in the template alone, as it is now.':
    'Est barré ce qui ne figure que dans cette lettre ; est souligné ce qui ne figure que dans le modèle, tel qu’il est maintenant.',
  'Style rule': 'Règle de style',
  'Target {number} is empty, or no longer in the directory. Choose another one, or remove the row.':
    'Le destinataire {number} est vide, ou n’est plus dans l’annuaire. Choisissez-en un autre, ou retirez la ligne.',
  Telephone: 'Téléphone',
  'Test in your mail program': 'Tester dans votre logiciel de messagerie',
  'Texts without a place': 'Textes sans place',
  'That day has passed. Choose today or a later day.':
    'Ce jour est passé. Choisissez aujourd’hui ou un jour ultérieur.',
  'That day is more than {years} years away. Look at the year.':
    'Ce jour est dans plus de {years} ans. Vérifiez l’année.',
  'The address': 'L’adresse',
  'The address (slug) has a name in it, “{part}”, which would stay in logs and histories for good.':
    'L’adresse (slug) contient un nom, « {part} », qui resterait pour toujours dans les journaux et les historiques.',
  'The address (slug) has other characters than a–z, 0–9 and hyphens.':
    'L’adresse (slug) contient d’autres caractères que a–z, 0–9 et des traits d’union.',
  'The address (slug) is missing: give a reference to have one proposed.':
    'L’adresse (slug) manque : indiquez une référence pour obtenir une proposition.',
  'The address alone': 'L’adresse seule',
  'The block': 'Le bloc',
  'The browser did not let it be copied. Select the letter above.':
    'Le navigateur n’a pas permis la copie. Sélectionnez la lettre ci-dessus.',
  'The case is not complete in this language yet: until it is, its readers are shown another one.':
    'Le cas n’est pas encore complet dans cette langue : d’ici là, ses lecteurs le voient dans une autre.',
  'The changes that were not published could not be put back. They are not lost: restore them from “Versions”.':
    'Les modifications non publiées n’ont pas pu être remises en place. Elles ne sont pas perdues : restaurez-les depuis « Versions ».',
  'The country is missing.': 'Le pays manque.',
  'The deadline lies before the date of issue.': 'La date limite précède la date de publication.',
  'The deadline, {day}, has passed: readers are shown the case as closed.':
    'La date limite, {day}, est passée : les lecteurs voient le cas comme clos.',
  'The deadline, {day}, is less than a day away.':
    'La date limite, {day}, est dans moins d’un jour.',
  'The deadline, {day}, is less than {days} days away.':
    'La date limite, {day}, est dans moins de {days} jours.',
  'The draft has the new deadline, {day}. Publish or schedule it.':
    'Le brouillon a la nouvelle date limite, {day}. Publiez-le ou programmez-le.',
  'The draft of an update is made that follows the newest notice of this case and holds all of it, in every language. Readers see nothing of it until you publish it; from then on every box of the case shows it.':
    'Un brouillon de mise à jour est créé ; il fait suite au communiqué le plus récent de ce cas et en reprend tout, dans toutes les langues. Les lecteurs n’en voient rien tant que vous ne le publiez pas ; dès lors, chaque encadré du cas l’affiche.',
  'The draft of the update is made.': 'Le brouillon de la mise à jour est créé.',
  'The file has a quotation mark that is never closed, so that its rows cannot be told apart. Nothing was imported. Save it anew as CSV from a spreadsheet.':
    'Le fichier contient un guillemet qui n’est jamais fermé, si bien que ses lignes ne peuvent être distinguées. Rien n’a été importé. Enregistrez-le de nouveau en CSV depuis un tableur.',
  'The file has {count} rows, and at most {most} are taken at once. Nothing was imported: divide it.':
    'Le fichier compte {count} lignes, et {most} au plus sont acceptées à la fois. Rien n’a été importé : divisez-le.',
  'The file has {total} rows. Added: {imported}, changed: {updated}, not taken: {issues}.':
    'Le fichier compte {total} lignes. Ajoutées : {imported}, modifiées : {updated}, non reprises : {issues}.',
  'The file is larger than {size} MB. Nothing was imported: divide it.':
    'Le fichier dépasse {size} Mo. Rien n’a été importé : divisez-le.',
  'The file is not a CSV file in UTF-8, and letters beyond its own alphabet are lost in it. Nothing was imported. In Excel save it as “CSV UTF-8”, in LibreOffice choose the character set “Unicode (UTF-8)”.':
    'Le fichier n’est pas un fichier CSV en UTF-8, et les lettres étrangères à son alphabet y sont perdues. Rien n’a été importé. Dans Excel, enregistrez-le au format « CSV UTF-8 » ; dans LibreOffice, choisissez le jeu de caractères « Unicode (UTF-8) ».',
  'The frame': 'Le cadre',
  'The letter filled in, and a test by mail': 'La lettre remplie, et un test par e-mail',
  'The letter fits into a link for mail programs, for every target.':
    'La lettre tient dans un lien pour logiciels de messagerie, pour chaque destinataire.',
  'The letter has {letters} paragraphs, this text {glosses}.':
    'La lettre a {letters} paragraphes, ce texte {glosses}.',
  'The letter in {language} has no subject.': 'La lettre en {language} n’a pas d’objet.',
  'The letter in {language} has no text.': 'La lettre en {language} n’a pas de texte.',
  'The letter in {language} to {names} is too long for any link: readers copy it, then paste it into their mail.':
    'La lettre en {language} à {names} est trop longue pour tout lien : les lecteurs la copient, puis la collent dans leur e-mail.',
  'The letter in {language} to {names} is too long for mail programs: there, readers copy it and paste it; web mail takes it whole.':
    'La lettre en {language} à {names} est trop longue pour les logiciels de messagerie : les lecteurs l’y copient et l’y collent ; une messagerie web la prend en entier.',
  'The letter is copied.': 'La lettre est copiée.',
  'The letter is longer than a link for mail programs: readers will be led through two steps, first to copy it and then to paste it.':
    'La lettre est plus longue qu’un lien pour logiciels de messagerie : les lecteurs seront guidés en deux étapes, d’abord pour la copier, puis pour la coller.',
  'The letter is longer than a link. As your readers will: copy it first, then paste it into the message that opens, to your own address, {address}. The target gets nothing.':
    'La lettre est plus longue qu’un lien. Comme le feront vos lecteurs : copiez-la d’abord, puis collez-la dans le message qui s’ouvre, adressé à vous-même, {address}. Le destinataire ne reçoit rien.',
  'The letter says what its template “{name}” says.':
    'La lettre dit ce que dit son modèle « {name} ».',
  'The link in HTML': 'Le lien en HTML',
  'The link is copied.': 'Le lien est copié.',
  'The message to the readers is missing in {languages}: the case is not to be had there.':
    'Le message aux lecteurs manque en {languages} : le cas n’y est pas disponible.',
  'The message to the readers is missing.': 'Le message aux lecteurs manque.',
  'The new last day must be later than the present one, {present}. To shorten the time, use the form.':
    'Le nouveau dernier jour doit être postérieur à l’actuel, {present}. Pour raccourcir le délai, utilisez le formulaire.',
  'The safety note is missing in {languages}: the case is not to be had there.':
    'La consigne de sécurité manque en {languages} : le cas n’y est pas disponible.',
  'The same id stands in an earlier row.': 'Le même id figure dans une ligne précédente.',
  'The server': 'Le serveur',
  'The server did not answer. Close this, and try again.':
    'Le serveur n’a pas répondu. Fermez ceci, et réessayez.',
  'The server did not answer. Load the page again.':
    'Le serveur n’a pas répondu. Rechargez la page.',
  'The server did not answer. Nothing was approved: try again.':
    'Le serveur n’a pas répondu. Rien n’a été approuvé : réessayez.',
  'The server did not answer. Nothing was changed: try again.':
    'Le serveur n’a pas répondu. Rien n’a été modifié : réessayez.',
  'The server did not answer. Try again.': 'Le serveur n’a pas répondu. Réessayez.',
  'The shortcode': 'Le code court (shortcode)',
  'The summary is missing in {languages}: the case is not to be had there.':
    'Le résumé manque en {languages} : le cas n’y est pas disponible.',
  'The summary is missing.': 'Le résumé manque.',
  'The table': 'Le tableau',
  'The tag': 'La balise',
  'The targets’ preferred languages are not given.':
    'Les langues préférées des destinataires ne sont pas indiquées.',
  'The template “{name}” has changed since it was copied into this letter.':
    'Le modèle « {name} » a changé depuis qu’il a été copié dans cette lettre.',
  'The texts are yours to change, in every language. All else is an editor’s.':
    'Vous pouvez modifier les textes, dans toutes les langues. Tout le reste relève de la rédaction.',
  'The title is missing in {languages}.': 'Le titre manque en {languages}.',
  'The title is missing.': 'Le titre manque.',
  Theme: 'Thème',
  'There are none just now.': 'Il n’y en a aucun pour l’instant.',
  'There are two letters in one language for the same targets.':
    'Il y a deux lettres dans une même langue pour les mêmes destinataires.',
  'There is neither a letter nor a point to make: readers have only the summary.':
    'Il n’y a ni lettre ni point à évoquer : les lecteurs n’ont que le résumé.',
  'There is no case yet. Editors write the first one.':
    'Il n’y a pas encore de cas. La rédaction écrit le premier.',
  'There is no case yet. Write the first one here, or let a document be made into a draft: whoever looks after the server runs this there.':
    'Il n’y a pas encore de cas. Écrivez le premier ici, ou faites transformer un document en brouillon : la personne qui s’occupe du serveur y exécute ceci.',
  'There is no deadline: the case stays open until it is stopped.':
    'Il n’y a pas de date limite : le cas reste ouvert jusqu’à ce qu’il soit arrêté.',
  'There is no letter in {language} for {names}.':
    'Il n’y a pas de lettre en {language} pour {names}.',
  'There is no letter in {language}, a preferred language.':
    'Il n’y a pas de lettre en {language}, une langue préférée.',
  'There is no letter to be seen: nobody can be written to here.':
    'Il n’y a pas de lettre à voir : ici, on ne peut écrire à personne.',
  'There is no model letter: readers write in their own words between salutation and closing.':
    'Il n’y a pas de lettre type : les lecteurs écrivent avec leurs propres mots, entre formule d’appel et formule de politesse.',
  'There is no newsletter block now: the case is not public, or the server did not answer.':
    'Il n’y a pas de bloc pour lettre d’information en ce moment : le cas n’est pas public, ou le serveur n’a pas répondu.',
  'There is no safety note, neither here nor in the settings.':
    'Il n’y a pas de consigne de sécurité, ni ici ni dans les paramètres.',
  'There is no such case, or it is in the trash.':
    'Ce cas n’existe pas, ou il est dans la corbeille.',
  'There is no such case.': 'Ce cas n’existe pas.',
  'There is nobody to write to yet.': 'Il n’y a encore personne à qui écrire.',
  'There is nobody to write to yet. Targets are kept once, and used in every case.':
    'Il n’y a encore personne à qui écrire. Les destinataires sont saisis une seule fois, et servent dans tous les cas.',
  'There is nothing at this address.': 'Il n’y a rien à cette adresse.',
  'These are more than {most}: filter the list, and export it in parts.':
    'Il y en a plus de {most} : filtrez la liste, et exportez-la en plusieurs parties.',
  'These are the ones with the most letters. The download has all.':
    'Voici ceux qui comptent le plus de lettres. Le téléchargement les contient tous.',
  'These rows were not taken, and nothing of them is saved. Mend them in your file and import it once more: rows that are saved already stay as they are.':
    'Ces lignes n’ont pas été reprises, et rien d’elles n’est enregistré. Corrigez-les dans votre fichier et importez-le encore une fois : les lignes déjà enregistrées restent telles quelles.',
  'These texts have no place in the form any more. Copy what you need of them.':
    'Ces textes n’ont plus de place dans le formulaire. Copiez-en ce dont vous avez besoin.',
  'This cannot be checked now: the server does not answer.':
    'La vérification est impossible pour l’instant : le serveur ne répond pas.',
  'This case cannot be published yet.': 'Ce cas ne peut pas encore être publié.',
  'This case has never been published: change what is written here instead.':
    'Ce cas n’a jamais été publié : modifiez plutôt ce qui est écrit ici.',
  'This case has no address yet. Give it a reference and a country, or an address (slug), and save it.':
    'Ce cas n’a pas encore d’adresse. Donnez-lui une référence et un pays, ou une adresse (slug), et enregistrez-le.',
  'This case has no deadline: readers can write until it is stopped. To give it one, use its form.':
    'Ce cas n’a pas de date limite : les lecteurs peuvent écrire jusqu’à ce qu’il soit arrêté. Pour lui en donner une, utilisez son formulaire.',
  'This case is not public: readers see it in what you hand out only after it is published. Its address can still change until then, and a snippet does not follow.':
    'Ce cas n’est pas public : les lecteurs ne le voient dans ce que vous diffusez qu’une fois publié. D’ici là, son adresse peut encore changer, et un code déjà intégré ne suit pas.',
  'This case is not published: change the deadline in its form.':
    'Ce cas n’est pas publié : changez la date limite dans son formulaire.',
  'This case is stopped. The draft of an update is made that follows the stop and holds what was last to be sent, in every language. Once you publish it, the case is open again.':
    'Ce cas est arrêté. Un brouillon de mise à jour est créé ; il fait suite à l’arrêt et reprend ce qui était à envoyer en dernier, dans toutes les langues. Dès que vous le publiez, le cas est rouvert.',
  'This case is unlisted. Whoever has its address may embed it; it still stands in no list, feed or search engine.':
    'Ce cas est non répertorié. Qui a son adresse peut l’intégrer ; il ne figure pour autant dans aucune liste, aucun flux ni moteur de recherche.',
  'This case was changed meanwhile, so nothing was approved. Reload it and look it through again.':
    'Ce cas a été modifié entre-temps, rien n’a donc été approuvé. Rechargez-le et relisez-le.',
  'This form is in {language}, which is not yours to change. Yours are {languages}. Choose one of them above the form.':
    'Ce formulaire est en {language}, langue que vous ne pouvez pas modifier. Vos textes sont ceux en {languages}. Choisissez une de ces langues au-dessus du formulaire.',
  'This is a preview: nothing is opened and nothing is sent.':
    'Ceci est un aperçu : rien n’est ouvert et rien n’est envoyé.',
  'This is a stop: it has no deadline. To open the case again make an update.':
    'Ceci est un arrêt : il n’a pas de date limite. Pour rouvrir le cas, créez une mise à jour.',
  'This is an update, but follows no notice: choose the one that it updates.':
    'Ceci est une mise à jour, mais elle ne fait suite à aucun communiqué : choisissez celui qu’elle met à jour.',
  'This letter goes to none of the targets.': 'Cette lettre ne va à aucun des destinataires.',
  'This link does not open this draft. Ask whoever sent it for a new one.':
    'Ce lien n’ouvre pas ce brouillon. Demandez-en un nouveau à la personne qui l’a envoyé.',
  'This link has expired. Ask whoever sent it for a new one.':
    'Ce lien a expiré. Demandez-en un nouveau à la personne qui l’a envoyé.',
  'This preview cannot be shown': 'Cet aperçu ne peut pas être affiché',
  'This text is in a language that is not yours to change ({language}). Yours are {languages}. Your own texts are saved once it is as it was.':
    'Ce texte est dans une langue que vous ne pouvez pas modifier ({language}). Vos textes sont ceux en {languages}. Vos propres textes seront enregistrés dès qu’il sera redevenu comme avant.',
  'This text is too long to be shown while typing.':
    'Ce texte est trop long pour être affiché pendant la saisie.',
  To: 'À',
  'To be published: {time}': 'Sera publié : {time}',
  'To be unpublished: {time}': 'Sera dépublié : {time}',
  'To look at': 'À vérifier',
  'To {name}, in {language}': 'À {name}, en {language}',
  'Too long for a link: readers copy the letter, and paste it into their mail program.':
    'Trop longue pour un lien : les lecteurs copient la lettre, et la collent dans leur logiciel de messagerie.',
  'Translates into': 'Traduit vers',
  'Translator: drafts of texts in their languages':
    'Traduction : brouillons de textes dans ses langues',
  'Translators save drafts; an editor restores earlier versions.':
    'Les personnes chargées de la traduction enregistrent des brouillons ; la rédaction restaure les versions antérieures.',
  'Translators save one language at a time.':
    'Les personnes chargées de la traduction enregistrent une langue à la fois.',
  'Try again': 'Réessayer',
  'Two persons are needed to publish, and nobody else here may approve. Add another editor under “Users”, or switch “Two persons” off in the settings. Until then it can be saved as a draft.':
    'Il faut deux personnes pour publier, et personne d’autre ici ne peut approuver. Ajoutez un autre membre de la rédaction sous « Utilisateurs », ou désactivez « Deux personnes » dans les paramètres. D’ici là, le cas peut être enregistré comme brouillon.',
  'Two persons for what is published': 'Deux personnes pour ce qui est publié',
  'Until now: {day}': 'Jusqu’à présent : {day}',
  'Update this case': 'Mettre à jour ce cas',
  'Update this case…': 'Mettre à jour ce cas…',
  Welcome: 'Bienvenue',
  'What became of it': 'Résultat de l’import',
  'What changed in how it is reached': 'Ce qui a changé dans les moyens de le joindre',
  'What differs from the template “{name}”': 'Ce qui diffère du modèle « {name} »',
  'What is typed could not be drawn. Save the draft, and open the preview again.':
    'Ce qui est saisi n’a pas pu être affiché. Enregistrez le brouillon, et rouvrez l’aperçu.',
  'What to see': 'Que voir',
  'Who writes, as they sign': 'Qui écrit, tel que la lettre est signée',
  'Whose numbers they read. Empty: none.':
    'Le partenaire dont les chiffres peuvent être lus. Vide : aucun.',
  'Why it was not taken': 'Pourquoi elle n’a pas été reprise',
  'With the plugin: for the classic editor.': 'Avec l’extension : pour l’éditeur classique.',
  'With the plugin: pasted into the code editor, it is the block “Take Action”.':
    'Avec l’extension : collé dans l’éditeur de code, c’est le bloc « Take Action ».',
  'Without a partner’s key': 'Sans identifiant de partenaire',
  WordPress: 'WordPress',
  'Work at hand': 'Travail en cours',
  'Write the first case': 'Écrire le premier cas',
  'You are editing in the letter’s own language: it needs no gloss.':
    'Vous modifiez dans la langue même de la lettre : elle n’a pas besoin de traduction.',
  'You are no longer signed in. Sign in again to go on seeing what you type.':
    'Votre session a pris fin. Reconnectez-vous pour continuer à voir ce que vous saisissez.',
  'You are signed out, so nothing is saved any more. Your text stays in this form: sign in in another tab, come back here, and save it.':
    'Votre session a pris fin, plus rien n’est donc enregistré. Votre texte reste dans ce formulaire : connectez-vous dans un autre onglet, revenez ici, et enregistrez-le.',
  'You edited this case last, so somebody else must approve it.':
    'Vous êtes la dernière personne à avoir modifié ce cas, quelqu’un d’autre doit donc l’approuver.',
  'You edited this case last, so somebody else must approve it. Save it as a draft and ask another editor to open it and press “Approve”; then publish it.':
    'Vous êtes la dernière personne à avoir modifié ce cas, quelqu’un d’autre doit donc l’approuver. Enregistrez-le comme brouillon et demandez à un autre membre de la rédaction de l’ouvrir et d’appuyer sur « Approuver » ; puis publiez-le.',
  'Your browser does not let the link be copied: select it, and copy it yourself.':
    'Votre navigateur ne permet pas de copier le lien : sélectionnez-le, et copiez-le vous-même.',
  'Your latest changes are not saved yet. Close this, save them, and come back.':
    'Vos dernières modifications ne sont pas encore enregistrées. Fermez ceci, enregistrez-les, et revenez.',
  'Your session ended before this was saved. This tab has kept what you wrote.':
    'Votre session a pris fin avant l’enregistrement. Cet onglet a gardé ce que vous avez écrit.',
  'Yours to change are the texts in {languages}, and the letters in those languages. All else is an editor’s.':
    'Vous pouvez modifier les textes en {languages}, et les lettres dans ces langues. Tout le reste relève de la rédaction.',
  'in care of {name}': 'par l’intermédiaire de {name}',
  others: 'autres',
  published: 'publié',
  'too long': 'trop longue',
  'two steps': 'deux étapes',
  '{label}: empty': '{label} : vide',
  '{length} of {budget}': '{length} sur {budget}',
  '{name} cannot be written to. Give an address, a number or a web form, or a mission in whose care they are.':
    'On ne peut pas écrire à {name}. Indiquez une adresse, un numéro ou un formulaire en ligne, ou une représentation qui transmet les lettres.',
  '{name} cannot be written to. The mission in whose care they are has no address, number or web form.':
    'On ne peut pas écrire à {name}. La représentation qui transmet les lettres n’a ni adresse, ni numéro, ni formulaire en ligne.',
  '{name} changed this case while you were writing, so yours was not saved over it. Your text is still in this form. Press “Reload and keep my text” beside it.':
    '{name} a modifié ce cas pendant que vous écriviez, votre version n’a donc pas été enregistrée par-dessus. Votre texte est toujours dans ce formulaire. Appuyez sur « Recharger et garder mon texte » à côté.',
  '{name} has changed this case since you opened it, so yours is not saved over it. Your text is still in this form.':
    '{name} a modifié ce cas depuis que vous l’avez ouvert, votre version n’est donc pas enregistrée par-dessus. Votre texte est toujours dans ce formulaire.',
  '{name} has no pronouns yet.': '{name} n’a pas encore de pronoms.',
  '{name} has no salutation in {language}.': '{name} n’a pas de formule d’appel en {language}.',
  '{name}: {sum} letters; most on one day: {most}, on {day}':
    '{name} : {sum} lettres ; au plus en un jour : {most}, le {day}',
  '{n} things stand in the way of publishing.': '{n} points empêchent la publication.',
  '{when}, by {name}': '{when}, par {name}',
  '“{address}” of {name} is the organisation’s own.':
    '« {address} » de {name} est une adresse de l’organisation elle-même.',
  '“{address}” of {name} may be the organisation’s own: it is at {host}.':
    '« {address} » de {name} est peut-être une adresse de l’organisation elle-même : elle est chez {host}.',
  '“{column}” has {count} characters, and at most {most} fit.':
    '« {column} » compte {count} caractères, et {most} au plus sont admis.',
  '“{email}” of {name} is not an e-mail address.':
    '« {email} » de {name} n’est pas une adresse e-mail.',
  '“{field}” is no text, so it is not yours to change. Undo that, and your texts can be saved.':
    '« {field} » n’est pas un texte, vous ne pouvez donc pas le modifier. Annulez cela, et vos textes pourront être enregistrés.',
  '“{name}” is here already: to change it, write its id “{id}” into the row.':
    '« {name} » existe déjà ici : pour le modifier, écrivez son id « {id} » dans la ligne.',
  '“{name}”, in care of whom it is, is no mission that is kept here.':
    '« {name} », indiqué comme intermédiaire, n’est pas une représentation enregistrée ici.',
  '“{name}”, in care of whom it is, is the name of several missions: write the id in brackets after it, as in “{example}”.':
    '« {name} », indiqué comme intermédiaire, est le nom de plusieurs représentations : écrivez l’id entre crochets après le nom, comme dans « {example} ».',
  '“{number}” of {name} has no country code: write it like +7 …':
    '« {number} » de {name} n’a pas d’indicatif de pays : écrivez-le comme +7 …',
  '“{number}” of {name} is not a fax number.': '« {number} » de {name} n’est pas un numéro de fax.',
  '“{number}” of {name} is not a phone number.':
    '« {number} » de {name} n’est pas un numéro de téléphone.',
  '“{text}” is not a country: write its code of two letters, such as KZ, or its name.':
    '« {text} » n’est pas un pays : écrivez son code à deux lettres, par exemple KZ, ou son nom.',
  '“{text}” is not a handle in social media: write “network | handle | https://…”, each on a line of its own.':
    '« {text} » n’est pas un compte de réseau social : écrivez « réseau | compte | https://… », chacun sur sa propre ligne.',
  '“{text}” is not a kind of target: write “official” or “mission”.':
    '« {text} » n’est pas un type de destinataire : écrivez « official » ou « mission ».',
  '“{value}” is not a colour. Write it like #b3261e.':
    '« {value} » n’est pas une couleur. Écrivez-la comme #b3261e.',
  'From the document': 'Tiré du document',
  'The document holds none of the headings of an urgent action, so nothing could be read from it.':
    'Le document ne contient aucun des intertitres d’une action urgente, rien n’a donc pu en être lu.',
  'the document holds several actions; only the first was read.':
    'le document contient plusieurs actions ; seule la première a été lue.',
  'no closing was found.': 'aucune formule de politesse n’a été trouvée.',
  'the document gives no subject.': 'le document n’indique pas d’objet.',
  'taken from the demands that the letter sets off.':
    'repris des demandes que la lettre met en évidence.',
  'no salutation was found for “{name}”.':
    'aucune formule d’appel n’a été trouvée pour « {name} ».',
  'taken to be {country}, which the text names most.':
    'pays supposé : {country}, celui que le texte nomme le plus souvent.',
  'day and month of {date} could be the other way round.':
    'le jour et le mois pourraient être inversés ({date}).',
  'passed over “{text}”, which names nobody.':
    '« {text} » a été laissé de côté, car personne n’y est nommé.',
  '“{name}” is not a language that is known here.': '« {name} » n’est pas une langue connue ici.',
  'whether this is a first notice, an update or a stop was not found.':
    'impossible de savoir s’il s’agit d’un premier communiqué, d’une mise à jour ou d’un arrêt.',
  'no headline was found.': 'aucun titre n’a été trouvé.',
  'no summary was found.': 'aucun résumé n’a été trouvé.',
  'no country was found.': 'aucun pays n’a été trouvé.',
  'no reference such as “UA 24/22” was found.':
    'aucune référence du type « UA 24/22 » n’a été trouvée.',
  'no index number was found.': 'aucun numéro d’index n’a été trouvé.',
  'no date of issue was found.': 'aucune date de publication n’a été trouvée.',
  'no names of people were found.': 'aucun nom de personne n’a été trouvé.',
  'no letter was found.': 'aucune lettre n’a été trouvée.',
  'no preferred language was found.': 'aucune langue préférée n’a été trouvée.',
  'no deadline was found.': 'aucune date limite n’a été trouvée.',
  'none, as a stop has none.': 'aucun, car un arrêt n’en a pas.',
  'no target was found.': 'aucun destinataire n’a été trouvé.',
  'taken for a stop, although another line calls it an update.':
    'considéré comme un arrêt, bien qu’une autre ligne parle de mise à jour.',
  'taken for a stop, although another line calls it a first notice.':
    'considéré comme un arrêt, bien qu’une autre ligne parle de premier communiqué.',
  'taken for an update, although another line calls it a first notice.':
    'considéré comme une mise à jour, bien qu’une autre ligne parle de premier communiqué.',
  'taken for an update, since it names an earlier action.':
    'considéré comme une mise à jour, car le document mentionne une action antérieure.',
  'taken for a stop, since the document asks for no further action.':
    'considéré comme un arrêt, car le document ne demande plus aucune action.',
  'the message is the summary; choose the outcome and check the message.':
    'le message est le résumé ; choisissez l’issue et vérifiez le message.',
  'name and office of “{name}” could not be told apart with certainty.':
    'le nom et la fonction n’ont pas pu être distingués avec certitude (« {name} »).',
  'which country “{name}” represents was not found.':
    'le pays que représente « {name} » n’a pas été trouvé.',
  'where “{name}” stands was not found, nor for which readers it is.':
    'le siège de « {name} » n’a pas été trouvé, ni les lecteurs auxquels cette représentation est destinée.',
  '“{name}” was taken to stand in {country} and to be accredited there.':
    'pour « {name} », siège supposé : {country}, avec accréditation dans ce pays.',
  '“{name}” was taken to stand in {country}.': 'pour « {name} », siège supposé : {country}.',
  'the country was added to the address of “{name}”.':
    'le pays a été ajouté à l’adresse de « {name} ».',
  'the e-mail address of “{name}” is hidden or missing in the document.':
    'l’adresse e-mail de « {name} » est masquée ou absente dans le document.',
  'no address or channel was found for “{name}”.':
    'aucune adresse ni aucune autre voie n’a été trouvée pour « {name} ».',
  'The document has more than {megabytes} MB; it should be some pages of text.':
    'Le document dépasse {megabytes} Mo ; il ne devrait compter que quelques pages de texte.',
  '“{name}” is a file of another kind ({kind}), which is not read yet. Save it as Markdown or plain text (.md, .txt).':
    '« {name} » est un fichier d’un autre type ({kind}), qui n’est pas encore pris en charge. Enregistrez-le en Markdown ou en texte brut (.md, .txt).',
  'The document is empty.': 'Le document est vide.',
  'The document is not a text.': 'Le document n’est pas un texte.',
  Reload: 'Recharger',
  'This case was changed since you opened it, so what you see is not what would be approved. Reload it and look it through again.':
    'Ce cas a été modifié depuis que vous l’avez ouvert : ce que vous voyez n’est donc pas ce qui serait approuvé. Rechargez-le et relisez-le.',
  'It is done. What you typed is still in this form: save it, then reload the page.':
    'C’est fait. Ce que vous avez saisi est toujours dans ce formulaire : enregistrez-le, puis rechargez la page.',
  'Send JSON: {"mark": "…"}, as “approval” gave it.':
    'Envoyez du JSON : {"mark": "…"}, tel que « approval » l’a donné.',
  'Only editors import documents.': 'Seule la rédaction peut importer des documents.',
  'This is more than a case’s form sends.': 'C’est plus que ce qu’envoie le formulaire d’un cas.',
  'Only those who work with cases see this.':
    'Seules les personnes qui travaillent sur les cas voient ceci.',
  'Send JSON: {"id": "…"} or {"form": {…}}.': 'Envoyez du JSON : {"id": "…"} ou {"form": {…}}.',
  'Only editors see how many letters were sent.':
    'Seule la rédaction voit combien de lettres ont été envoyées.',
  'Ask with by=day, by=case or by=partner.':
    'Faites la demande avec by=day, by=case ou by=partner.',
  'Ask with format=csv, or without format.': 'Faites la demande avec format=csv, ou sans format.',
  'no case here has the reference {reference}; choose the previous notice yourself.':
    'aucun cas ne porte ici la référence {reference} ; choisissez vous-même le communiqué précédent.',
  'several cases here have the reference {reference}; choose the previous notice yourself.':
    'plusieurs cas portent ici la référence {reference} ; choisissez vous-même le communiqué précédent.',
  'no notice of {reference} is published here; choose the previous notice yourself.':
    'aucun communiqué de {reference} n’est publié ici ; choisissez vous-même le communiqué précédent.',
  '{slug} was issued later than this document; choose the previous notice yourself.':
    '{slug} est plus récent que ce document ; choisissez vous-même le communiqué précédent.',
  '{slug} was taken for the previous notice, by its reference {reference}.':
    '{slug} a été pris pour le communiqué précédent, d’après sa référence {reference}.',
  'the document is in {language}, for which there is no locale here; its texts were saved in the default language. Translate them before you publish.':
    'le document est en {language}, langue qui n’est pas configurée ici ; ses textes ont été enregistrés dans la langue par défaut. Traduisez-les avant de publier.',
  'the document is in {language}, for which there is no locale here; its texts were saved in the one language that there is. See that it is this one.':
    'le document est en {language}, langue qui n’est pas configurée ici ; ses textes ont été enregistrés dans la seule langue disponible. Vérifiez que c’est bien celle du document.',
  '“{name}” is new, and its name and office stand in the default language as the document has them, in {language}; translate them.':
    '« {name} » est nouveau ; son nom et sa fonction figurent dans la langue par défaut tels que le document les donne, en {language} ; traduisez-les.',
  'Send JSON: {"targets": [{"target": "ID", "role": "primary"}]}.':
    'Envoyez du JSON : {"targets": [{"target": "ID", "role": "primary"}]}.',
  'Send JSON: {"template": "ID", "lang": "en"}.':
    'Envoyez du JSON : {"template": "ID", "lang": "en"}.',
  'There is no such template any more.': 'Ce modèle n’existe plus.',
  'Ask with days=7, 30, 90 or all.': 'Faites la demande avec days=7, 30, 90 ou all.',
  'Import a document…': 'Importer un document…',
  'Import a document': 'Importer un document',
  'The draft is made. Look at what the document left open.':
    'Le brouillon est créé. Vérifiez ce que le document a laissé en suspens.',
  'A draft is made with everything that is found: the case, its targets and its letter. What is not found or uncertain stands beside the draft. Nothing is published.':
    'Un brouillon est créé avec tout ce qui est trouvé : le cas, ses destinataires et sa lettre. Ce qui est introuvable ou incertain figure à côté du brouillon. Rien n’est publié.',
  Document: 'Document',
  'Markdown or plain text (.md, .txt).': 'Markdown ou texte brut (.md, .txt).',
  'Or its text, pasted': 'Ou son texte, collé',
  'This document was imported before, and its case lies in the trash. Nothing was made.':
    'Ce document a déjà été importé, et son cas est dans la corbeille. Rien n’a été créé.',
  'This document was imported before. Nothing was made.':
    'Ce document a déjà été importé. Rien n’a été créé.',
  'Open that case': 'Ouvrir ce cas',
  'Reading…': 'Lecture…',
  'What was not found or uncertain, until you have looked at it:':
    'Ce qui n’a pas été trouvé ou reste incertain, jusqu’à ce que vous l’ayez vérifié :',
  'Looked at: {field}, {text}': 'Vérifié : {field}, {text}',
  'Looked at': 'Vérifié',
  'You are no longer signed in.': 'Votre session a pris fin.',
  'Sign in again': 'Se reconnecter',
  'Somebody else had changed this, so it was loaded anew. This tab has kept what you wrote.':
    'Quelqu’un d’autre avait modifié ceci, le contenu a donc été rechargé. Cet onglet a gardé ce que vous avez écrit.',
  'What you wrote is back in the form. Look it through and save it.':
    'Ce que vous avez écrit est de nouveau dans le formulaire. Relisez-le et enregistrez-le.',
  'This could not be kept. Look at it once more:':
    'Ceci n’a pas pu être gardé. Vérifiez-le encore une fois :',
  'Too many tallies for this period. Choose a shorter one.':
    'Trop de décomptes pour cette période. Choisissez-en une plus courte.',
  '“{text}”': '« {text} »',
  'Choose how the case ended.': 'Choisissez comment le cas s’est terminé.',
  'This cannot be checked: you are signed out. Sign in again in another tab.':
    'La vérification est impossible : vous êtes déconnecté·e. Reconnectez-vous dans un autre onglet.',
  'This cannot be checked: you may not do that.':
    'La vérification est impossible : vous n’en avez pas le droit.',
  'This cannot be checked: the case is too large.':
    'La vérification est impossible : le cas est trop volumineux.',
  'This cannot be checked: the server does not understand what was sent. Reload the page.':
    'La vérification est impossible : le serveur ne comprend pas ce qui a été envoyé. Rechargez la page.',
  'What the template has of subject, letter, closing and short text replaces that of this letter. Where its text is replaced, the translation for readers in the language you are editing is emptied; those in other languages stay, and you must mend them there. What stands here now stays in the case’s earlier versions.':
    'Ce que le modèle contient comme objet, lettre, formule de politesse et texte court remplace ce qui figure dans cette lettre. Si son texte est remplacé, la traduction pour les lecteurs dans la langue que vous modifiez est vidée ; celles des autres langues restent, et c’est à vous de les corriger. Le contenu actuel reste dans les versions antérieures du cas.',
  'The short text in {language} is too long for {networks}.':
    'Le texte court ({language}) est trop long pour {networks}.',
  'The title has {length} characters, and at most {most} are taken.':
    'Caractères du titre : {length} ; au plus {most} sont acceptés.',
  'The server does not answer': 'Le serveur ne répond pas',
  'Your latest changes are not saved yet. Save them, then press this again.':
    'Vos dernières modifications ne sont pas encore enregistrées. Enregistrez-les, puis appuyez de nouveau ici.',
  'Paragraphs of the letter ({letter}): {letters}, of its translation for readers ({gloss}): {translated}. Is it still of this letter?':
    'Paragraphes de la lettre ({letter}) : {letters}, de sa traduction pour les lecteurs ({gloss}) : {translated}. Est-ce encore celle de cette lettre ?',
  'There is no translation yet into {languages}.':
    'Il n’y a pas encore de traduction en {languages}.',
}
