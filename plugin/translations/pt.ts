import type { Table } from './tables.ts'

/** The admin's sentences in Portuguese. */
export const PT: Table = {
  Case: 'Caso',
  Cases: 'Casos',
  'Urgent actions': 'Ações urgentes',
  'An urgent action: what happened to whom, whom to write to, what to write, until when.':
    'Uma ação urgente: o que aconteceu e a quem, para quem escrever, o que escrever e até quando.',
  Title: 'Título',
  'The headline of the box and the page: what is asked, for whom.':
    'O título do quadro e da página: o que se pede e para quem.',
  Summary: 'Resumo',
  'What happened and why it matters, in one or two paragraphs.':
    'O que aconteceu e por que é importante, em um ou dois parágrafos.',
  People: 'Pessoas',
  Person: 'Pessoa',
  'Whom the case is about. Leave it empty where nobody may be named.':
    'De quem trata o caso. Deixe vazio quando ninguém puder ser nomeado.',
  'Name or description': 'Nome ou descrição',
  'For example a name, or “four others, unnamed”.':
    'Por exemplo um nome, ou “outras quatro pessoas, não identificadas”.',
  'Name in its own script': 'Nome na sua própria escrita',
  Pronouns: 'Pronomes',
  'she, her': 'ela',
  'Points to make': 'Pontos a mencionar',
  Point: 'Ponto',
  Points: 'Pontos',
  'What to ask for: the help for readers who write in their own words.':
    'O que pedir: a ajuda para quem escreve com as suas próprias palavras.',
  'Safety note': 'Nota de segurança',
  'Stands before the writing. Who should think twice, and how to write safely. Empty: the organisation’s own note.':
    'Aparece antes da escrita. Quem deve pensar duas vezes e como escrever em segurança. Vazio: a nota da organização.',
  'Additional information': 'Informações adicionais',
  'The longer story, for the hosted page.': 'A história mais longa, para a página hospedada.',
  Targets: 'Destinatários',
  'Whom to write to, in the order in which readers see them.':
    'Para quem escrever, na ordem em que os leitores os veem.',
  Target: 'Destinatário',
  Role: 'Função',
  'Primary: the letter is for them': 'Principal: a carta é para ele',
  'Additional: a letter of their own': 'Adicional: uma carta própria',
  'Copy: gets the primary’s letter': 'Cópia: recebe a carta do principal',
  Salutations: 'Saudações',
  Salutation: 'Saudação',
  'Only where this case needs another salutation than the target’s own.':
    'Apenas quando este caso precisa de outra saudação que não a do destinatário.',
  Language: 'Idioma',
  'Dear Mr President,': 'Senhor Presidente,',
  'Suspended channels': 'Meios suspensos',
  'Suspended channel': 'Meio suspenso',
  'Ways that must not or cannot be used now.': 'Meios que agora não devem ou não podem ser usados.',
  Channel: 'Meio',
  'E-mail': 'E-mail',
  Post: 'Correio',
  Fax: 'Fax',
  Phone: 'Telefone',
  'Social media': 'Redes sociais',
  'Web form': 'Formulário na internet',
  'Why, and what to do instead': 'Por quê, e o que fazer em vez disso',
  'Post is suspended: write to the embassy.': 'O correio está suspenso: escreva à embaixada.',
  'Preferred languages': 'Idiomas preferidos',
  'The languages to address the targets in, the best one first.':
    'Os idiomas em que se dirigir aos destinatários, o melhor primeiro.',
  'One may also write in one’s own language': 'Também se pode escrever no próprio idioma',
  Letters: 'Cartas',
  'One letter a language and, where it differs, one for certain targets. A case may have none: then the points and salutations serve.':
    'Uma carta por idioma e, quando for diferente, uma para certos destinatários. Um caso pode não ter nenhuma: servem então os pontos e as saudações.',
  Letter: 'Carta',
  'From a template': 'A partir de um modelo',
  'Copies the template’s texts as they are now into what is still empty here; choose anew to copy once more. Later changes of the template do not reach this letter. Only templates in the letter’s language are offered.':
    'Copia os textos atuais do modelo para o que aqui ainda está vazio; escolha de novo para copiar mais uma vez. As alterações posteriores do modelo não chegam a esta carta. Só são oferecidos modelos no idioma da carta.',
  'Only for': 'Apenas para',
  'Empty: for every target.': 'Vazio: para todos os destinatários.',
  Subject: 'Assunto',
  'Without salutation and closing: those are added for each target.':
    'Sem saudação nem fecho: são acrescentados para cada destinatário.',
  Closing: 'Fecho',
  'For example “Yours sincerely,”.': 'Por exemplo “Atenciosamente,”.',
  'Short text for social media': 'Texto curto para redes sociais',
  'What the letter says': 'O que diz a carta',
  'The same letter in the language that you are editing in now, for readers who do not read the letter’s.':
    'A mesma carta no idioma que está sendo editado agora, para leitores que não leem o da carta.',
  Deadline: 'Prazo',
  'Last day to write': 'Último dia para escrever',
  'Ends at the end of this day in the organisation’s time zone. Empty: no deadline.':
    'Termina no fim deste dia no fuso horário da organização. Vazio: sem prazo.',
  'After the deadline': 'Depois do prazo',
  'Shown when the deadline has passed, with the offices to ask. Empty: the organisation’s own text.':
    'Aparece quando o prazo passou, com os escritórios onde perguntar. Vazio: o texto da organização.',
  Notices: 'Comunicados',
  'An update or a stop follows an earlier notice. Whoever embedded the earlier one is shown the newest.':
    'Uma atualização ou uma interrupção segue um comunicado anterior. A quem incorporou o anterior é mostrado o mais recente.',
  'Previous notice': 'Comunicado anterior',
  'The notice that this one updates or stops. A stop that follows none stops only the boxes that bear its own address (slug).':
    'O comunicado que este atualiza ou interrompe. Uma interrupção que não segue nenhum só interrompe os quadros que têm o seu próprio endereço (slug).',
  'Previous notice on another site': 'Comunicado anterior em outro site',
  Address: 'Endereço',
  'Date of issue': 'Data de emissão',
  Stop: 'Interrupção',
  'Once published, no box of this notice, nor of any that it follows, offers a letter any more. Where it follows none, that is said only in boxes that bear its own address (slug): the boxes of every other case stay open.':
    'Depois de publicado, nenhum quadro deste comunicado, nem dos anteriores que ele segue, oferece mais cartas. Se não segue nenhum, isso só é dito nos quadros que têm o seu próprio endereço (slug): os quadros de todos os outros casos continuam abertos.',
  Outcome: 'Desfecho',
  'Good news': 'Boas notícias',
  'Bad news': 'Más notícias',
  'Neither: letters would do harm, or no longer help':
    'Nenhuma das duas: as cartas fariam mal, ou já não ajudam',
  'Message to the readers': 'Mensagem aos leitores',
  'Answer again, although the newer notice was withdrawn':
    'Responder de novo, embora o comunicado mais recente tenha sido retirado',
  'When a newer notice is unpublished or trashed, this one stays silent, so that no older letter comes back by itself. Tick and publish to let it answer on purpose, once: it falls silent again where a newer notice is withdrawn later.':
    'Quando um comunicado mais recente é despublicado ou vai para a lixeira, este fica em silêncio, para que nenhuma carta antiga volte por si mesma. Marque e publique para que responda de propósito, uma vez: volta a calar-se se um comunicado mais recente for retirado depois.',
  'Answers again since': 'Responde de novo desde',
  'Where no newer notice has been published or withdrawn since then.':
    'Se desde então nenhum comunicado mais recente foi publicado ou retirado.',
  Source: 'Fonte',
  'The document that this case was made from, in its own words. Never published.':
    'O documento a partir do qual este caso foi feito, nas suas próprias palavras. Nunca é publicado.',
  File: 'Arquivo',
  'Text of the document': 'Texto do documento',
  Notice: 'Comunicado',
  'First notice': 'Primeiro comunicado',
  Update: 'Atualização',
  'Stop: no more letters': 'Interrupção: não mais cartas',
  Country: 'País',
  'Whose authorities are written to.': 'Às autoridades de que país se escreve.',
  Reference: 'Referência',
  'Index number': 'Número de índice',
  'Address (slug)': 'Endereço (slug)',
  'Proposed from reference and country. Never put a person’s name here: addresses stay in logs for good.':
    'Proposto a partir da referência e do país. Nunca ponha aqui o nome de uma pessoa: os endereços ficam para sempre nos registros.',
  'Show the number of letters': 'Mostrar o número de cartas',
  'After a letter the box tells how many have been sent so far.':
    'Depois de uma carta, o quadro diz quantas já foram enviadas.',
  Listed: 'Listado',
  'Unlisted: in no list, feed or search engine; only whoever has the address finds it.':
    'Não listado: em nenhuma lista, feed ou motor de busca; só o encontra quem tem o endereço.',
  'Letter template': 'Modelo de carta',
  'Letter templates': 'Modelos de cartas',
  'Letters to begin with. A case gets a copy; later changes here reach no case.':
    'Cartas para começar. Um caso recebe uma cópia; alterações posteriores aqui não chegam a nenhum caso.',
  Name: 'Nome',
  'For editors only: what the letter is for.': 'Só para a redação: para que serve a carta.',
  'Without salutation and closing.': 'Sem saudação nem fecho.',
  'For a letter in one’s own words.': 'Para uma carta com as próprias palavras.',
  Tally: 'Contagem',
  Tallies: 'Contagens',
  'How many letters went through which channel, as readers said it themselves.':
    'Quantas cartas seguiram por cada meio, segundo os próprios leitores.',
  Day: 'Dia',
  Partner: 'Parceiro',
  Directory: 'Diretório',
  'Officials and missions to whom letters go. One target serves many cases.':
    'Autoridades e missões às quais as cartas se dirigem. Um destinatário serve para muitos casos.',
  Honorific: 'Forma de tratamento',
  Office: 'Escritório',
  'President of …, Embassy of …': 'Presidente de …, Embaixada de …',
  Kind: 'Tipo',
  Official: 'Autoridade',
  'Mission: embassy, consulate, delegation': 'Missão: embaixada, consulado, delegação',
  Represents: 'Representa',
  'The country that sent it.': 'O país que a enviou.',
  'Stands in': 'Sede em',
  'Accredited to': 'Acreditada junto a',
  'The countries whose readers write to it. Empty: it is for every reader, as a mission to the United Nations is.':
    'Os países cujos leitores lhe escrevem. Vazio: é para todos os leitores, como uma missão junto às Nações Unidas.',
  'How a letter to this target begins, by language.':
    'Como começa uma carta a este destinatário, por idioma.',
  'Postal address': 'Endereço postal',
  'The whole block for an envelope, a line each: name and office first, the country last.':
    'O bloco completo para o envelope, linha por linha: primeiro o nome e o cargo, por fim o país.',
  'E-mail addresses': 'Endereços de e-mail',
  'One per line.': 'Um por linha.',
  'Fax numbers': 'Números de fax',
  'Phone numbers': 'Números de telefone',
  Handle: 'Conta',
  Handles: 'Contas',
  Network: 'Rede',
  '@president': '@president',
  'Address of the profile': 'Endereço do perfil',
  'In care of': 'Por intermédio de',
  'Missions that pass letters on, where the target cannot be reached itself: letters then go to their addresses instead of the target’s own.':
    'Missões que transmitem cartas quando o próprio destinatário não pode ser contatado: as cartas vão então para os endereços delas em vez dos dele.',
  Offices: 'Escritórios',
  'The organisation’s offices by country: whom readers ask after the deadline.':
    'Os escritórios da organização por país: a quem os leitores perguntam depois do prazo.',
  'E-mail address': 'Endereço de e-mail',
  'Web address': 'Endereço na internet',
  'Phone number': 'Número de telefone',
  Partners: 'Parceiros',
  'Newsrooms and organisations that put boxes into their pages.':
    'Redações e organizações que colocam quadros nas suas páginas.',
  Key: 'Chave',
  'What stands in the partner’s tag: partner="…".':
    'O que consta na etiqueta do parceiro: partner="…".',
  'Private link to its numbers': 'Link privado para os seus números',
  'Whoever has it sees how many letters this partner’s readers sent, by case, channel and day.':
    'Quem o tem vê quantas cartas os leitores deste parceiro enviaram, por caso, meio e dia.',
  'Make a new link when saved; the old one ends':
    'Criar um novo link ao salvar; o antigo deixa de valer',
  Settings: 'Configurações',
  Organisation: 'Organização',
  'Who asks readers to write.': 'Quem pede aos leitores que escrevam.',
  'Address of the privacy statement': 'Endereço da declaração de privacidade',
  'Time zone': 'Fuso horário',
  'A deadline ends at the end of its day in this zone, for example Europe/London.':
    'Um prazo termina no fim do seu dia neste fuso, por exemplo Europe/London.',
  'Accent colour': 'Cor de destaque',
  'Words of the box': 'Palavras do quadro',
  Word: 'Palavra',
  Words: 'Palavras',
  'Other wordings for the box, in the language that you are editing in now. {names} in braces stay as they are.':
    'Outras formulações para o quadro, no idioma que está sendo editado agora. Os {names} entre chaves ficam como estão.',
  'Instead of': 'Em vez de',
  Wording: 'Formulação',
  'For every case that has none of its own.': 'Para todos os casos que não têm uma própria.',
  'For every case that has no text of its own for after its deadline.':
    'Para todos os casos que não têm um texto próprio para depois do prazo.',
  User: 'Usuário',
  Users: 'Usuários',
  'Admin: everything': 'Administração: tudo',
  'Editor: cases and what belongs to them': 'Redação: os casos e o que lhes pertence',
  'None: nothing of urgent actions': 'Nenhuma: nada das ações urgentes',
  'For urgent actions. Whoever was here before them has no role yet, and is an admin as long as they may open this panel.':
    'Para as ações urgentes. Quem já estava aqui antes delas ainda não tem função, e administra enquanto puder abrir este painel.',
  What: 'O quê',
  State: 'Estado',
  Reason: 'Motivo',
  'Scheduled change': 'Alteração agendada',
  'Scheduled changes': 'Alterações agendadas',
  'What is to be published or unpublished at a time, and what failed. What went well is not kept here.':
    'O que será publicado ou despublicado em determinado momento, e o que falhou. O que deu certo não é guardado aqui.',
  '“{text}” is not an e-mail address.': '“{text}” não é um endereço de e-mail.',
  '“{text}” is not a web address (https://…).':
    '“{text}” não é um endereço na internet (https://…).',
  '“{text}” is not a phone number.': '“{text}” não é um número de telefone.',
  'Lower-case letters a–z, digits and single hyphens.':
    'Letras minúsculas a–z, algarismos e hífens simples.',
  '“{text}” is not a time zone. Write it like Europe/London.':
    '“{text}” não é um fuso horário. Escreva-o como Europe/London.',
  '“{text}” is not a colour. Write it like #b3261e.':
    '“{text}” não é uma cor. Escreva-a como #b3261e.',
  'The first admin is made on the server: by “npm run setup”, or in another app by a script with createFirstAdmin() of payload-take-action.':
    'A primeira conta de administração é criada no servidor: com “npm run setup” ou, em outra aplicação, por um script com createFirstAdmin() de payload-take-action.',
  'A case needs a title.': 'Um caso precisa de um título.',
  'A case needs a summary.': 'Um caso precisa de um resumo.',
  'A stop needs a message: readers must learn why they cannot write any more.':
    'Uma interrupção precisa de uma mensagem: os leitores devem saber por que já não podem escrever.',
  'The deadline ({deadline}) lies before the date of issue ({issued}).':
    'O prazo ({deadline}) é anterior à data de emissão ({issued}).',
  'There are two letters in the language “{language}” for the same targets. Keep one, or choose for whom each is.':
    'Há duas cartas no idioma “{language}” para os mesmos destinatários. Mantenha uma, ou escolha para quem é cada uma.',
  'Lower-case letters a–z, digits and single hyphens. Give a reference and a country to have one proposed.':
    'Letras minúsculas a–z, algarismos e hífens simples. Indique uma referência e um país para receber uma proposta.',
  'Name of the target': 'Nome do destinatário',
  'Office of the target': 'Cargo do destinatário',
  'Name of the writer': 'Nome de quem escreve',
  'Town of the writer': 'Localidade de quem escreve',
  'Country of the writer': 'País de quem escreve',
  'People whom the case is about': 'Pessoas de quem trata o caso',
  'Country of the case': 'País do caso',
  Placeholder: 'Marcador',
  Placeholders: 'Marcadores',
  'Stands for': 'Representa',
  'Shown where it is not known': 'Mostrado quando não é conhecido',
  'For example “your country”; may be empty.': 'Por exemplo “o seu país”; pode ficar vazio.',
  '“{text}” is not a fax number.': '“{text}” não é um número de fax.',
  '“{name}” is public with the same reference, and a stop that follows nothing leaves its boxes as they are. Choose it as the notice that this one follows.':
    '“{name}” é público com a mesma referência, e uma interrupção que não segue nada deixa os seus quadros como estão. Escolha-o como comunicado anterior.',
  '“{name}” has stopped this case; published beside it, this notice would let letters go out again. To open the case on purpose, make a new notice, and make it follow the stop.':
    '“{name}” interrompeu este caso; publicado a seu lado, este comunicado permitiria que saíssem cartas outra vez. Para abrir o caso de propósito, faça um novo comunicado que siga a interrupção.',
  '“{name}” has stopped this case; published beside it, this notice would let letters go out again. To open the case on purpose, make it follow the stop: choose “{name}” as the previous notice.':
    '“{name}” interrompeu este caso; publicado a seu lado, este comunicado permitiria que saíssem cartas outra vez. Para abrir o caso de propósito, faça-o seguir a interrupção: escolha “{name}” como comunicado anterior.',
  'This notice has been published, so it keeps its place in the chain: moved, it would let earlier letters answer again. Make a new notice that follows the right one, and withdraw this one.':
    'Este comunicado já foi publicado, por isso mantém o seu lugar na cadeia: se fosse movido, cartas anteriores poderiam voltar a responder. Faça um novo comunicado que siga o correto e retire este.',
  'This notice already comes later in the chain: a case cannot follow itself. Choose an earlier notice.':
    'Este comunicado já aparece mais adiante na cadeia: um caso não pode seguir-se a si mesmo. Escolha um comunicado anterior.',
  'The notice that this one follows is no longer there. Choose another one that has been published, or none.':
    'O comunicado que este segue já não existe. Escolha outro que tenha sido publicado, ou nenhum.',
  '“{name}” has never been published, so no box would learn of a notice that follows it. Choose “{newest}” instead: it is the newest published notice of the chain.':
    '“{name}” nunca foi publicado, por isso nenhum quadro saberia de um comunicado que o siga. Escolha “{newest}” em vez disso: é o comunicado publicado mais recente da cadeia.',
  '“{name}” has never been published, so no box would learn of a notice that follows it. Publish that one first, or choose one that has been published.':
    '“{name}” nunca foi publicado, por isso nenhum quadro saberia de um comunicado que o siga. Publique-o primeiro, ou escolha um que tenha sido publicado.',
  Untitled: 'Sem título',
  'This case has been published, so it can be moved to the trash but not deleted for good: the notices before it would answer again.':
    'Este caso foi publicado, por isso pode ir para a lixeira mas não ser apagado definitivamente: os comunicados anteriores voltariam a responder.',
  'Articles already point to “{slug}”: the slug of a published case stays.':
    'Já há artigos que apontam para “{slug}”: o slug de um caso publicado não muda.',
  'Translators save drafts; an editor publishes them.':
    'Quem traduz salva rascunhos; a redação publica-os.',
  '“{name}” is in another language ({theirs}) than this letter ({ours}). Choose a template in the letter’s language.':
    '“{name}” está em outro idioma ({theirs}) que não o desta carta ({ours}). Escolha um modelo no idioma da carta.',
  '“{name}” holds no text yet. Write it first, or choose another template.':
    '“{name}” ainda não tem texto. Escreva-o primeiro, ou escolha outro modelo.',
  '{label}, else “{fallback}”': '{label}, senão “{fallback}”',
  'Running…': 'Em execução…',
  'Run again': 'Executar de novo',
  'The server did not answer.': 'O servidor não respondeu.',
  now: 'agora',
  'To be published: {when}.': 'Será publicado: {when}.',
  'Is being published.': 'Está sendo publicado.',
  'Could not be published; this is tried again: {when}.':
    'Não foi possível publicar; nova tentativa: {when}.',
  'Was to be published, which failed.': 'Devia ser publicado, o que falhou.',
  'To be unpublished: {when}.': 'Será despublicado: {when}.',
  'Is being unpublished.': 'Está sendo despublicado.',
  'Could not be unpublished; this is tried again: {when}.':
    'Não foi possível despublicar; nova tentativa: {when}.',
  'Was to be unpublished, which failed.': 'Devia ser despublicado, o que falhou.',
  'No more letters: for good news, bad news, or where they would do harm':
    'Não mais cartas: por boas ou más notícias, ou quando fariam mal',
  'Stop letters…': 'Parar as cartas…',
  'Stop the letters': 'Parar as cartas',
  'Within a minute no box and no page of this case, nor of any notice before it, offers a letter any more: in no article, however old.':
    'Dentro de um minuto, nenhum quadro e nenhuma página deste caso, nem de qualquer comunicado anterior, oferece mais cartas: em nenhum artigo, por mais antigo que seja.',
  'Why they are to write no more, and what they can do instead.':
    'Por que não devem escrever mais e o que podem fazer em vez disso.',
  'Why they are to write no more, and what they can do instead. Language: {language}; readers of other languages are shown this text until you have translated it in the stop itself.':
    'Por que não devem escrever mais e o que podem fazer em vez disso. Idioma: {language}; aos leitores de outros idiomas é mostrado este texto até que o traduza na própria interrupção.',
  'Stop now…': 'Parar agora…',
  'Prepare as a draft, to translate or schedule it':
    'Preparar como rascunho, para traduzir ou agendar',
  'This is published at once, and every reader is shown your message. To open the case again you would publish an update that follows the stop.':
    'Isto é publicado imediatamente e a sua mensagem é mostrada a todos os leitores. Para abrir o caso de novo você teria que publicar uma atualização que siga a interrupção.',
  'Stopping…': 'Parando…',
  'Stop the letters for “{title}” now?': 'Parar agora as cartas de “{title}”?',
  'The server did not answer. Nothing was stopped: try again.':
    'O servidor não respondeu. Nada foi parado: tente de novo.',
  'The stop is prepared as a draft.': 'A interrupção está preparada como rascunho.',
  'The case is stopped.': 'O caso está interrompido.',
  'Sign in to see this.': 'Entre na sua conta para ver isto.',
  'Only editors stop a case.': 'Só a redação interrompe um caso.',
  'Send JSON: {"outcome": "good", "message": "…"}.':
    'Envie JSON: {"outcome": "good", "message": "…"}.',
  'The server ended before it was done.': 'O servidor terminou antes de concluir.',
  'Publish “{title}”': 'Publicar “{title}”',
  'Unpublish “{title}”': 'Despublicar “{title}”',
  'Publish “{title}” ({language})': 'Publicar “{title}” ({language})',
  'Unpublish “{title}” ({language})': 'Despublicar “{title}” ({language})',
  'It was cancelled.': 'Foi cancelado.',
  'Only editors see and run what is scheduled.': 'Só a redação vê e executa o que está agendado.',
  Waiting: 'Em espera',
  Running: 'Em execução',
  'Failed, is tried again': 'Falhou, será tentado de novo',
  Failed: 'Falhou',
  Due: 'Previsto para',
  'There is no such job. It may be done by now.': 'Não existe tal tarefa. Talvez já esteja feita.',
  'It has not failed, or somebody runs it again already.':
    'Não falhou, ou alguém já a está executando de novo.',
  'Another notice already follows the same one, so that the chain forks: of the two, readers are shown the one that is published last. Unless you mean that, follow the other one instead:':
    'Outro comunicado já segue o mesmo, de modo que a cadeia se bifurca: dos dois, os leitores veem o que for publicado por último. Se não é isso que pretende, siga o outro:',
  'Whoever asks for this notice is shown a newer one:':
    'A quem pede este comunicado é mostrado um mais recente:',
  'Whoever asks for an earlier notice is shown this one.':
    'A quem pede um comunicado anterior é mostrado este.',
  'Nothing answers for this case: its newest notice was withdrawn, and readers of every notice are told that it is not available. No earlier letter comes back by itself. To let an earlier notice answer, open that one, tick “Answer again” under “Notices” and publish it. Or publish the newest again:':
    'Nada responde por este caso: o seu comunicado mais recente foi retirado, e aos leitores de todos se diz que não está disponível. Nenhuma carta anterior volta por si mesma. Para que um comunicado anterior responda, abra-o, marque “Responder de novo” em “Comunicados” e publique-o. Ou publique de novo o mais recente:',
  'Choose an outcome: good, bad or none.': 'Escolha um desfecho: good, bad ou none.',
  'The message has at most {longest} characters. Write more in the stop’s own form.':
    'A mensagem tem no máximo {longest} caracteres. Escreva mais no formulário da própria interrupção.',
  '“draft” is true or false.': '“draft” é true ou false.',
  'This case has never been published: there is nothing to stop. Delete it, or leave it a draft.':
    'Este caso nunca foi publicado: não há nada para interromper. Apague-o, ou deixe-o como rascunho.',
  'This case is stopped already. Change the message in the stop itself.':
    'Este caso já está interrompido. Altere a mensagem na própria interrupção.',
  'Office held': 'Cargo',
  'A case is published once somebody has approved it as it is who did not edit it last. A stop never waits for that, nor does withdrawing.':
    'Um caso é publicado depois de alguém, que não tenha sido quem o editou por último, o ter aprovado tal como está. Uma interrupção nunca espera por isso, nem uma retirada.',
  'A case that was deleted': 'Um caso que foi apagado',
  'A copy goes to somebody, but no target is the primary one that the letter is for.':
    'Uma cópia vai para alguém, mas nenhum destinatário é o principal, a quem a carta se dirige.',
  'A link and a QR code that show the saved draft for two hours':
    'Um link e um código QR que mostram o rascunho salvo durante duas horas',
  'A mail program opens with the whole letter in it.':
    'Abre-se um programa de e-mail com a carta completa.',
  'A name in this language is needed too, and cannot be taken away again: fill in “{column}”.':
    'Também é preciso um nome neste idioma, e depois não pode ser retirado: preencha “{column}”.',
  'A partner that was deleted': 'Um parceiro que foi apagado',
  'Add the first target': 'Adicionar o primeiro destinatário',
  Added: 'Adicionadas',
  All: 'Total',
  'All of them': 'Ver todos',
  'Already as they are kept': 'Já estavam assim',
  'An update of this case was begun already: “{title}”. Nothing was made: a second one would fork the chain. Go on with that one, or move it to the trash first.':
    'Uma atualização deste caso já foi iniciada: “{title}”. Nada foi criado: uma segunda bifurcaria a cadeia. Continue com essa, ou mova-a antes para a lixeira.',
  'Another notice follows the same one: the chain forks.':
    'Outro comunicado segue o mesmo: a cadeia bifurca-se.',
  'Answered by another notice, or withdrawn': 'Responde outro comunicado, ou foi retirado',
  Approve: 'Aprovar',
  'Approved by {name}, {time}. It can be published.':
    'Aprovado por {name}, {time}. Pode ser publicado.',
  'Approved.': 'Aprovado.',
  'Approving…': 'Aprovando…',
  'As in a wide article (600 pixels)': 'Como em um artigo largo (600 pixels)',
  'As it stands': 'Tal como está',
  'As on a phone (a column of 320 pixels)': 'Como em um celular (uma coluna de 320 pixels)',
  'As the page around it': 'Como a página ao redor',
  'As the page around it, or the reader’s': 'Como a página ao redor, ou o de quem lê',
  'As the system': 'Como o sistema',
  'Back to the case': 'Voltar ao caso',
  Before: 'Antes',
  'Box: the card': 'Quadro: o cartão',
  'Box: the form': 'Quadro: o formulário',
  'Can be published. One thing to look at first.':
    'Pode ser publicado. Há uma coisa a revisar antes.',
  'Can be published. {n} things to look at first.':
    'Pode ser publicado. Há {n} coisas a revisar antes.',
  'Cases that write to it': 'Casos que lhe escrevem',
  Changed: 'Alteradas',
  'Changed {time}': 'Alterado {time}',
  'Checked by': 'Verificado por',
  'Checked today': 'Verificado hoje',
  'Checking…': 'Verificando…',
  'Choose a CSV file.': 'Escolha um arquivo CSV.',
  'Choose the new last day to write.': 'Escolha o novo último dia para escrever.',
  Closed: 'Encerrado',
  'Closed: its deadline has passed': 'Encerrado: o prazo passou',
  'Closing soon': 'Encerra em breve',
  'Closing this week': 'Encerram esta semana',
  Colours: 'Cores',
  'Copied.': 'Copiado.',
  Copy: 'Copiar',
  'Copy link': 'Copiar o link',
  'Copy the letter': 'Copiar a carta',
  'Copy the letter here to translate it': 'Copiar a carta para aqui, para a traduzir',
  'Copy the template anew…': 'Copiar o modelo de novo…',
  'Copy “{name}” into this letter anew?': 'Copiar “{name}” de novo para esta carta?',
  'Copy: {label}': 'Copiar: {label}',
  'Copy: {title}': 'Cópia: {title}',
  'Could not be done; is tried again {time}': 'Não foi possível fazê-lo; nova tentativa {time}',
  'Counted as it is encoded in a link, with salutation, closing and the name and place of a usual writer. What does not fit is no fault: readers copy the letter first, and paste it into the message that opens.':
    'Conta-se como fica codificada em um link, com saudação, fecho e o nome e o lugar de uma pessoa comum que escreve. Que algo não caiba não é um erro: os leitores copiam antes a carta e colam-na na mensagem que se abre.',
  'Country of the reader': 'País de quem lê',
  'Country of the readers': 'País dos leitores',
  Dark: 'Escuro',
  Directly: 'Diretamente',
  'Download as CSV': 'Baixar como CSV',
  'Download the file: none is kept here.': 'Baixe o arquivo: nenhum é guardado aqui.',
  Draft: 'Rascunho',
  'Drafts waiting': 'Rascunhos em espera',
  Embed: 'Incorporar',
  'End of what stands in the template alone.': 'Fim do que só está no modelo.',
  'End of what stands in this letter alone.': 'Fim do que só está nesta carta.',
  'Every way to write to {name} is suspended: readers are told why, and can send nothing.':
    'Todos os meios de escrever a {name} estão suspensos: aos leitores é dito por quê, e não podem enviar nada.',
  'Extend now': 'Prorrogar agora',
  'Extend the deadline': 'Prorrogar o prazo',
  'Extended: readers can write until {day}.': 'Prorrogado: os leitores podem escrever até {day}.',
  'Extending…': 'Prorrogando…',
  'Extend…': 'Prorrogar…',
  Faster: 'Mais rápido',
  'Filled in for each letter': 'Preenchido em cada carta',
  'For messages, social media and print, and for every site that can show nothing else. It leads to the page of the case, on which every letter can be read and sent, without JavaScript too. Nothing in the address tells who shared it. Of the choices above the language alone counts here.':
    'Para mensagens, redes sociais e impressos, e para qualquer site que não possa mostrar outra coisa. Leva à página do caso, na qual todas as cartas podem ser lidas e enviadas, também sem JavaScript. Nada no endereço diz quem o compartilhou. Das opções acima, aqui só conta o idioma.',
  'For newsletters by mail. Mail programs show neither boxes nor frames, but this table, in which nothing is loaded. It stays as it was sent; its button leads to the page of the case, which tells what holds then. Of the choices above the language alone counts here.':
    'Para boletins por e-mail. Os programas de e-mail não mostram quadros nem molduras, mas mostram esta tabela, na qual nada é carregado. Fica como foi enviada; o seu botão leva à página do caso, que diz o que vale nesse momento. Das opções acima, aqui só conta o idioma.',
  'For sites that let no script of others into their pages. Where even the small script below the frame is taken out, the frame scrolls by itself. “As the page around it” is light here: no frame sees the page around it.':
    'Para sites que não admitem scripts de terceiros nas suas páginas. Onde é retirado até o pequeno script que está por baixo da moldura, a moldura rola por si mesma. “Como a página ao redor” é aqui claro: nenhuma moldura vê a página ao redor.',
  'For sites that run on WordPress. With the plugin “Take Action” each of these becomes the real box, in the colour that stands in the settings of that site. Without it the address alone becomes a card that leads to the page of the case.':
    'Para sites que funcionam com WordPress. Com o plugin “Take Action”, cada um destes torna-se o quadro verdadeiro, na cor que consta nas configurações desse site. Sem ele, o endereço sozinho torna-se um cartão que leva à página do caso.',
  'For sites whose editors may paste HTML with a script. It is the whole box: it grows with what is in it, follows the look of the page, and opens the reader’s own mail program.':
    'Para sites cuja redação pode colar HTML com um script. É o quadro completo: cresce com o seu conteúdo, segue o aspecto da página e abre o programa de e-mail de quem lê.',
  'For sites with a Content-Security-Policy: what it must allow, added to what stands there.':
    'Para sites com uma Content-Security-Policy: o que ela deve permitir, acrescentado ao que já lá consta.',
  'For these targets the letter is longer than a link for mail programs, and readers will be led through two steps, first to copy it and then to paste it: {names}.':
    'Para estes destinatários, a carta é mais longa do que um link para programas de e-mail, e os leitores serão guiados em duas etapas, primeiro para a copiar e depois para a colar: {names}.',
  'For whom, and how it looks': 'Para quem, e com que aspecto',
  'Forget it': 'Descartar',
  'Frame (iframe)': 'Moldura (iframe)',
  'From somebody who gives neither name nor place': 'De alguém que não indica nome nem lugar',
  'Height kept free for the card': 'Altura reservada para o cartão',
  'Hosted page': 'Página hospedada',
  How: 'Como',
  'How many letters your readers sent': 'Quantas cartas os seus leitores enviaram',
  'In a column of {width} pixels': 'Em uma coluna de {width} pixels',
  'In a column of {width} pixels, where the card needs {needed} in height':
    'Em uma coluna de {width} pixels, onde o cartão precisa de {needed} de altura',
  'In care of it, for {targets}': 'Por intermédio dela, para {targets}',
  'In the letter in {language} nothing stands for the office of {name}: it has none.':
    'Na carta em {language} não consta nada no lugar do cargo de {name}: não tem nenhum.',
  'In the letter in {language} nothing stands where a reader gives no country: write what to show instead.':
    'Na carta em {language} não consta nada quando um leitor não indica o país: escreva o que mostrar em vez disso.',
  'In the letter in {language} nothing stands where a reader gives no name: write what to show instead.':
    'Na carta em {language} não consta nada quando um leitor não indica o nome: escreva o que mostrar em vez disso.',
  'In the letter in {language} nothing stands where a reader gives no town: write what to show instead.':
    'Na carta em {language} não consta nada quando um leitor não indica a localidade: escreva o que mostrar em vez disso.',
  'In the template alone:': 'Só no modelo:',
  'In the way': 'O que impede',
  'In this letter alone:': 'Só nesta carta:',
  'In “{column}” stands “{text}” where letters were: the file lost them when it was saved. In Excel save it as “CSV UTF-8”.':
    'Em “{column}” consta “{text}” onde havia letras: o arquivo perdeu-as ao ser salvo. No Excel, salve-o como “CSV UTF-8”.',
  'Into the HTML of the newsletter.': 'No HTML do boletim.',
  'Into the head of the page, so that the card stands there sooner. The language in it must be the one that the box will have.':
    'No “head” da página, para que o cartão apareça mais cedo. O idioma que lá consta deve ser o que o quadro terá.',
  'It could not be saved. Import the row once more.':
    'Não foi possível salvar. Importe a linha mais uma vez.',
  'It has no name: fill in “{column}”.': 'Não tem nome: preencha “{column}”.',
  'It is in the trash. Restore it there first.': 'Está na lixeira. Restaure-o lá primeiro.',
  'It is marked: copy it with your keyboard.': 'Está selecionado: copie-o com o teclado.',
  'It is noted that you checked this today.': 'Fica anotado que você verificou isto hoje.',
  'It works until {time}. Until then whoever has it sees the draft, without signing in: give it to nobody else.':
    'Funciona até {time}. Até lá, quem o tem vê o rascunho sem entrar em uma conta: não o dê a mais ninguém.',
  'Its date of issue is today. Look at the deadline: it is carried over as it is. The index number and the source document are not.':
    'A sua data de emissão é hoje. Veja o prazo: é mantido tal como está. O número de índice e o documento fonte não são mantidos.',
  'Kinds of snippets': 'Tipos de trechos',
  'Language of the reader': 'Idioma de quem lê',
  'Last 30 days': 'Últimos 30 dias',
  'Last 7 days': 'Últimos 7 dias',
  'Last 90 days': 'Últimos 90 dias',
  'Last checked': 'Última verificação',
  'Last day to write: {day} ({when})': 'Último dia para escrever: {day} ({when})',
  'Last edited by {name}, {time}.': 'Editado por último por {name}, {time}.',
  'Latest changes': 'Últimas alterações',
  'Length for each target': 'Comprimento para cada destinatário',
  'Letter and translation, paragraph by paragraph': 'Carta e tradução, parágrafo por parágrafo',
  'Letter as fax': 'Carta por fax',
  'Letter as mail': 'Carta por e-mail',
  'Letter in print': 'Carta impressa',
  'Letter {language} has no language.': 'A carta {language} não tem idioma.',
  'Letters by case': 'Cartas por caso',
  'Letters by case and partner': 'Cartas por caso e parceiro',
  'Letters by partner': 'Cartas por parceiro',
  'Letters per day': 'Cartas por dia',
  Light: 'Claro',
  Link: 'Link',
  'Loading…': 'Carregando…',
  'Mail program': 'Programa de e-mail',
  'Make a new one': 'Criar um novo',
  'Make the draft': 'Criar o rascunho',
  'Making…': 'Criando…',
  'New last day to write': 'Novo último dia para escrever',
  Newsletter: 'Boletim',
  'Next notice': 'Comunicado seguinte',
  'No case closes in the next seven days.': 'Nenhum caso encerra nos próximos sete dias.',
  'No case writes to it.': 'Nenhum caso lhe escreve.',
  'No draft is waiting.': 'Nenhum rascunho está em espera.',
  'No e-mail: on paper or by phone any length will do.':
    'Sem e-mail: em papel ou por telefone serve qualquer comprimento.',
  'No letter was counted in the last 30 days. One is counted when a reader presses “I have sent it” in a box; whom they wrote to is not kept.':
    'Nenhuma carta foi contada nos últimos 30 dias. Conta-se uma quando um leitor toca em “Já enviei” em um quadro; não é guardado a quem escreveu.',
  'No letter was counted in this period.': 'Nenhuma carta foi contada neste período.',
  'Nobody can reach this target by e-mail.': 'Ninguém pode contatar este destinatário por e-mail.',
  'Nobody can reach this target by fax.': 'Ninguém pode contatar este destinatário por fax.',
  'Nobody can reach this target by post.': 'Ninguém pode contatar este destinatário por correio.',
  'Nobody has approved this case as it is now. You did not edit it last. Look it through, press “Approve”, then publish it.':
    'Ninguém aprovou este caso tal como está agora. Não foi você quem o editou por último. Revise-o, clique em “Aprovar” e depois publique-o.',
  'Nobody has said yet to which organisation you belong. Ask an admin to choose it in your account.':
    'Ninguém disse ainda a que organização você pertence. Peça à administração que a escolha na sua conta.',
  'Nobody in particular': 'Ninguém em particular',
  'None of its targets can be reached by e-mail: its length is free.':
    'Nenhum dos seus destinatários pode ser contatado por e-mail: o comprimento é livre.',
  'Not approved yet. Ask an editor who did not edit it last to open this case and press “Approve”: then it can be published.':
    'Ainda não aprovado. Peça a alguém da redação que não o tenha editado por último que abra este caso e clique em “Aprovar”: então pode ser publicado.',
  'Not approved yet. Look it through as it is now, then approve it.':
    'Ainda não aprovado. Revise-o tal como está agora e depois aprove-o.',
  'Not checked for a year': 'Sem verificação há um ano',
  'Not found': 'Não encontrado',
  'Not known': 'Não se sabe',
  'Not taken': 'Não aceitas',
  Nothing: 'Nada',
  'Nothing has the id “{id}”. Leave the cell empty to add something new, and never write an id by hand.':
    'Nada tem o id “{id}”. Deixe a célula vazia para adicionar algo novo, e nunca escreva um id à mão.',
  'Nothing is scheduled. “Schedule publish” stands in the menu beside a case’s “Publish”.':
    'Nada está agendado. “Agendar Publicação” está no menu ao lado do botão “Publicar” de um caso.',
  'Nothing was imported: nothing is known by the name of these columns: {names}. Columns are called as in a file that was exported; take others out.':
    'Nada foi importado: nada é conhecido pelo nome destas colunas: {names}. As colunas chamam-se como em um arquivo exportado; retire as outras.',
  'Nothing was imported: the column “{name}” is there twice.':
    'Nada foi importado: a coluna “{name}” aparece duas vezes.',
  'Nothing was imported: the first row names no column. Export once to see how they are called.':
    'Nada foi importado: a primeira linha não nomeia nenhuma coluna. Exporte uma vez para ver como se chamam.',
  Now: 'Agora',
  'On a line of its own. WordPress makes the case of it, with the plugin or without.':
    'Em uma linha própria. O WordPress faz dele o caso, com o plugin ou sem ele.',
  'One moment…': 'Um momento…',
  'One thing stands in the way of publishing.': 'Uma coisa impede a publicação.',
  'Only editors approve a case.': 'Só a redação aprova um caso.',
  'Only editors extend a case.': 'Só a redação prorroga um caso.',
  'Only editors import and export the directory.': 'Só a redação importa e exporta o diretório.',
  'Only editors note what they have checked.': 'Só a redação anota o que verificou.',
  'Only editors update a case.': 'Só a redação atualiza um caso.',
  'Only targets and offices are imported and exported here.':
    'Aqui só se importam e exportam destinatários e escritórios.',
  'Only the new deadline becomes public, at once and in every language. What you have changed and not published stays a draft.':
    'Só o novo prazo se torna público, imediatamente e em todos os idiomas. O que você alterou e não publicou continua como rascunho.',
  'Only the texts of these languages are theirs to change, in cases and in letters. Empty: the texts of every language.':
    'Só pode alterar os textos destes idiomas, em casos e em cartas. Vazio: os textos de todos os idiomas.',
  'Only where the policy forbids inline styles: into the style sheet of the site, in place of the tag’s own.':
    'Só se a política proibir estilos em linha: na folha de estilos do site, em vez do da própria etiqueta.',
  'Only where the policy lists trusted types.':
    'Só se a política enumerar tipos confiáveis (trusted types).',
  Open: 'Aberto',
  'Open cases': 'Casos abertos',
  'Open cases write to this target: {cases} and {more} more. Put another target into them first, or stop them.':
    'Há casos abertos que escrevem a este destinatário: {cases} e mais {more}. Ponha antes outro destinatário neles, ou interrompa-os.',
  'Open cases write to this target: {cases}. Put another target into them first, or stop them.':
    'Há casos abertos que escrevem a este destinatário: {cases}. Ponha antes outro destinatário neles, ou interrompa-os.',
  'Open on a phone': 'Abrir em um celular',
  'Open on a phone…': 'Abrir em um celular…',
  'Open that draft': 'Abrir esse rascunho',
  'Opens your mail program with this message to your own address, {address}: the target gets nothing.':
    'Abre o seu programa de e-mail com esta mensagem para o seu próprio endereço, {address}: o destinatário não recebe nada.',
  'Partner, whose letters are counted': 'Parceiro cujas cartas são contadas',
  'Partner: reads its own numbers, nothing else':
    'Parceiro: lê os seus próprios números, nada mais',
  Period: 'Período',
  'Pick the accent colour': 'Escolher a cor de destaque',
  'Picture of the result': 'Imagem do resultado',
  'Placeholder with a fallback': 'Marcador com texto alternativo',
  'Plain link': 'Link simples',
  'Point the phone’s camera at the code. The phone shows the draft as it was last saved.':
    'Aponte a câmera do celular para o código. O celular mostra o rascunho tal como foi salvo pela última vez.',
  Policy: 'Política',
  'Policy for trusted types': 'Política para tipos confiáveis (trusted types)',
  'Prepare as a draft, to schedule it': 'Preparar como rascunho, para agendar',
  'Preview: readers do not see this yet.': 'Pré-visualização: os leitores ainda não veem isto.',
  'Preview: what you change here, readers see once it is published.':
    'Pré-visualização: o que alterar aqui, os leitores veem depois de publicado.',
  'Preview: {title}': 'Pré-visualização: {title}',
  'Put the text back': 'Restaurar o texto',
  'QR code of the link below': 'Código QR do link abaixo',
  'Readers are asked where it matters': 'Pergunta-se aos leitores quando importa',
  'Readers are not shown this notice but a newer one of its chain. Extend that one.':
    'Aos leitores não é mostrado este comunicado, mas um mais recente da sua cadeia. Prorrogue esse.',
  'Readers of one open case now write to it as it is here: {cases}.':
    'Os leitores de um caso aberto escrevem-lhe agora tal como está aqui: {cases}.',
  'Readers of {count} open cases now write to it as it is here: {cases} and {more} more.':
    'Os leitores de {count} casos abertos escrevem-lhe agora tal como está aqui: {cases} e mais {more}.',
  'Readers of {count} open cases now write to it as it is here: {cases}.':
    'Os leitores de {count} casos abertos escrevem-lhe agora tal como está aqui: {cases}.',
  'Readers still see the version before.': 'Os leitores ainda veem a versão anterior.',
  Readiness: 'Estado de preparação',
  'Ready to be published.': 'Pronto para ser publicado.',
  'Reload and keep my text': 'Recarregar e manter o meu texto',
  'Replace them': 'Substituir',
  'Replaces a notice': 'Substitui um comunicado',
  'Row of the file': 'Linha do arquivo',
  Rows: 'Linhas',
  'Rows are added, removed and moved by an editor alone. Undo that here, and your texts can be saved.':
    'Só a redação adiciona, remove e move linhas. Desfaça isso aqui, e os seus textos poderão ser salvos.',
  'Saved by': 'Salvo por',
  Scheduled: 'Agendado',
  Script: 'Script',
  'See the page of the case (in a new tab)': 'Ver a página do caso (em uma nova aba)',
  'Send JSON.': 'Envie JSON.',
  'Send JSON: {"deadline": "2027-01-31"}.': 'Envie JSON: {"deadline": "2027-01-31"}.',
  'Send JSON: {"locale": "en", "data": {…}}.': 'Envie JSON: {"locale": "en", "data": {…}}.',
  'Send the file to /api/{collection}: it is imported there.':
    'Envie o arquivo para /api/{collection}: é lá que é importado.',
  Show: 'Mostrar',
  'Show as a table': 'Mostrar como tabela',
  Shown: 'Mostra-se',
  'Shown for': 'Mostra-se para',
  'Sign in in another tab': 'Entrar em outra aba',
  'Sign in to do this.': 'Entre na sua conta para fazer isto.',
  'Sign in to see this draft, or ask an editor for a link to it.':
    'Entre na sua conta para ver este rascunho, ou peça um link à redação.',
  'Since the beginning': 'Desde o início',
  'Somebody else is editing this case now. Ask them to change the deadline, or to close it, and try again.':
    'Outra pessoa está editando este caso agora. Peça-lhe que altere o prazo, ou que feche o caso na tela dela, e tente de novo.',
  Stopped: 'Interrompido',
  'Stopped: bad news': 'Interrompido: más notícias',
  'Stopped: good news': 'Interrompido: boas notícias',
  'Stopped: neither': 'Interrompido: nenhuma das duas',
  'Struck out is what stands in this letter alone; underlined is what stands in the template alone, as it is now.':
    'O que está riscado só consta nesta carta; o que está sublinhado só consta no modelo, tal como é agora.',
  'Style rule': 'Regra de estilo',
  'Target {number} is empty, or no longer in the directory. Choose another one, or remove the row.':
    'O destinatário {number} está vazio, ou já não está no diretório. Escolha outro, ou remova a linha.',
  Telephone: 'Telefone',
  'Test in your mail program': 'Testar no seu programa de e-mail',
  'Texts without a place': 'Textos sem lugar',
  'That day has passed. Choose today or a later day.':
    'Esse dia já passou. Escolha hoje ou um dia posterior.',
  'That day is more than {years} years away. Look at the year.':
    'Faltam mais de {years} anos para esse dia. Verifique o ano.',
  'The address': 'O endereço',
  'The address (slug) has a name in it, “{part}”, which would stay in logs and histories for good.':
    'O endereço (slug) contém um nome, “{part}”, que ficaria para sempre em registros e históricos.',
  'The address (slug) has other characters than a–z, 0–9 and hyphens.':
    'O endereço (slug) contém outros caracteres que não a–z, 0–9 e hífens.',
  'The address (slug) is missing: give a reference to have one proposed.':
    'Falta o endereço (slug): indique uma referência para receber uma proposta.',
  'The address alone': 'Só o endereço',
  'The block': 'O bloco',
  'The browser did not let it be copied. Select the letter above.':
    'O navegador não permitiu copiá-la. Selecione a carta acima.',
  'The case is not complete in this language yet: until it is, its readers are shown another one.':
    'O caso ainda não está completo neste idioma: até que esteja, aos seus leitores é mostrado outro.',
  'The changes that were not published could not be put back. They are not lost: restore them from “Versions”.':
    'As alterações não publicadas não puderam ser restauradas. Não se perderam: restaure-as em “Versões”.',
  'The country is missing.': 'Falta o país.',
  'The deadline lies before the date of issue.': 'O prazo é anterior à data de emissão.',
  'The deadline, {day}, has passed: readers are shown the case as closed.':
    'O prazo, {day}, passou: aos leitores o caso é mostrado como encerrado.',
  'The deadline, {day}, is less than a day away.': 'Falta menos de um dia para o prazo, {day}.',
  'The deadline, {day}, is less than {days} days away.':
    'Faltam menos de {days} dias para o prazo, {day}.',
  'The draft has the new deadline, {day}. Publish or schedule it.':
    'O rascunho tem o novo prazo, {day}. Publique-o ou agende-o.',
  'The draft of an update is made that follows the newest notice of this case and holds all of it, in every language. Readers see nothing of it until you publish it; from then on every box of the case shows it.':
    'É criado o rascunho de uma atualização que segue o comunicado mais recente deste caso e o contém por inteiro, em todos os idiomas. Os leitores não veem nada dele até que o publique; a partir daí, todos os quadros do caso o mostram.',
  'The draft of the update is made.': 'O rascunho da atualização está criado.',
  'The file has a quotation mark that is never closed, so that its rows cannot be told apart. Nothing was imported. Save it anew as CSV from a spreadsheet.':
    'O arquivo tem aspas que nunca se fecham, de modo que não se podem distinguir as suas linhas. Nada foi importado. Salve-o de novo como CSV a partir de uma planilha.',
  'The file has {count} rows, and at most {most} are taken at once. Nothing was imported: divide it.':
    'O arquivo tem {count} linhas, e no máximo {most} são aceitas de uma vez. Nada foi importado: divida-o.',
  'The file has {total} rows. Added: {imported}, changed: {updated}, not taken: {issues}.':
    'O arquivo tem {total} linhas. Adicionadas: {imported}, alteradas: {updated}, não aceitas: {issues}.',
  'The file is larger than {size} MB. Nothing was imported: divide it.':
    'O arquivo tem mais de {size} MB. Nada foi importado: divida-o.',
  'The file is not a CSV file in UTF-8, and letters beyond its own alphabet are lost in it. Nothing was imported. In Excel save it as “CSV UTF-8”, in LibreOffice choose the character set “Unicode (UTF-8)”.':
    'O arquivo não é um CSV em UTF-8, e nele se perdem as letras fora do seu próprio alfabeto. Nada foi importado. No Excel, salve-o como “CSV UTF-8”; no LibreOffice, escolha o conjunto de caracteres “Unicode (UTF-8)”.',
  'The frame': 'A moldura',
  'The letter filled in, and a test by mail': 'A carta preenchida, e um teste por e-mail',
  'The letter fits into a link for mail programs, for every target.':
    'A carta cabe em um link para programas de e-mail, para todos os destinatários.',
  'The letter has {letters} paragraphs, this text {glosses}.':
    'A carta tem {letters} parágrafos; este texto, {glosses}.',
  'The letter in {language} has no subject.': 'A carta em {language} não tem assunto.',
  'The letter in {language} has no text.': 'A carta em {language} não tem texto.',
  'The letter in {language} to {names} is too long for any link: readers copy it, then paste it into their mail.':
    'A carta em {language} para {names} é longa demais para qualquer link: os leitores copiam-na e depois colam-na no seu e-mail.',
  'The letter in {language} to {names} is too long for mail programs: there, readers copy it and paste it; web mail takes it whole.':
    'A carta em {language} para {names} é longa demais para programas de e-mail: neles, os leitores copiam-na e colam-na; o webmail aceita-a inteira.',
  'The letter is copied.': 'A carta está copiada.',
  'The letter is longer than a link for mail programs: readers will be led through two steps, first to copy it and then to paste it.':
    'A carta é mais longa do que um link para programas de e-mail: os leitores serão guiados em duas etapas, primeiro para a copiar e depois para a colar.',
  'The letter is longer than a link. As your readers will: copy it first, then paste it into the message that opens, to your own address, {address}. The target gets nothing.':
    'A carta é mais longa do que um link. Faça como os seus leitores: copie-a primeiro e cole-a depois na mensagem que se abre, para o seu próprio endereço, {address}. O destinatário não recebe nada.',
  'The letter says what its template “{name}” says.':
    'A carta diz o mesmo que o seu modelo “{name}”.',
  'The link in HTML': 'O link em HTML',
  'The link is copied.': 'O link está copiado.',
  'The message to the readers is missing in {languages}: the case is not to be had there.':
    'Falta a mensagem aos leitores em {languages}: o caso não está disponível nessa versão.',
  'The message to the readers is missing.': 'Falta a mensagem aos leitores.',
  'The new last day must be later than the present one, {present}. To shorten the time, use the form.':
    'O novo último dia deve ser posterior ao atual, {present}. Para encurtar o prazo, use o formulário.',
  'The safety note is missing in {languages}: the case is not to be had there.':
    'Falta a nota de segurança em {languages}: o caso não está disponível nessa versão.',
  'The same id stands in an earlier row.': 'O mesmo id consta em uma linha anterior.',
  'The server': 'O servidor',
  'The server did not answer. Close this, and try again.':
    'O servidor não respondeu. Feche isto e tente de novo.',
  'The server did not answer. Load the page again.':
    'O servidor não respondeu. Carregue a página de novo.',
  'The server did not answer. Nothing was approved: try again.':
    'O servidor não respondeu. Nada foi aprovado: tente de novo.',
  'The server did not answer. Nothing was changed: try again.':
    'O servidor não respondeu. Nada foi alterado: tente de novo.',
  'The server did not answer. Try again.': 'O servidor não respondeu. Tente de novo.',
  'The shortcode': 'O shortcode',
  'The summary is missing in {languages}: the case is not to be had there.':
    'Falta o resumo em {languages}: o caso não está disponível nessa versão.',
  'The summary is missing.': 'Falta o resumo.',
  'The table': 'A tabela',
  'The tag': 'A etiqueta',
  'The targets’ preferred languages are not given.':
    'Os idiomas preferidos dos destinatários não estão indicados.',
  'The template “{name}” has changed since it was copied into this letter.':
    'O modelo “{name}” mudou desde que foi copiado para esta carta.',
  'The texts are yours to change, in every language. All else is an editor’s.':
    'Você pode alterar os textos, em todos os idiomas. Tudo o resto cabe à redação.',
  'The title is missing in {languages}.': 'Falta o título em {languages}.',
  'The title is missing.': 'Falta o título.',
  Theme: 'Tema',
  'There are none just now.': 'Neste momento não há nenhum.',
  'There are two letters in one language for the same targets.':
    'Há duas cartas em um mesmo idioma para os mesmos destinatários.',
  'There is neither a letter nor a point to make: readers have only the summary.':
    'Não há carta nem pontos a mencionar: os leitores só têm o resumo.',
  'There is no case yet. Editors write the first one.':
    'Ainda não há nenhum caso. A redação escreve o primeiro.',
  'There is no case yet. Write the first one here, or let a document be made into a draft: whoever looks after the server runs this there.':
    'Ainda não há nenhum caso. Escreva aqui o primeiro, ou faça com que um documento se torne rascunho: quem cuida do servidor executa isto lá.',
  'There is no deadline: the case stays open until it is stopped.':
    'Não há prazo: o caso continua aberto até ser interrompido.',
  'There is no letter in {language} for {names}.': 'Não há carta em {language} para {names}.',
  'There is no letter in {language}, a preferred language.':
    'Não há carta em {language}, um idioma preferido.',
  'There is no letter to be seen: nobody can be written to here.':
    'Não há nenhuma carta para ver: aqui não se pode escrever a ninguém.',
  'There is no model letter: readers write in their own words between salutation and closing.':
    'Não há modelo de carta: os leitores escrevem com as suas próprias palavras entre a saudação e o fecho.',
  'There is no newsletter block now: the case is not public, or the server did not answer.':
    'Neste momento não há bloco para o boletim: o caso não é público, ou o servidor não respondeu.',
  'There is no safety note, neither here nor in the settings.':
    'Não há nota de segurança, nem aqui nem nas configurações.',
  'There is no such case, or it is in the trash.': 'Não existe tal caso, ou está na lixeira.',
  'There is no such case.': 'Não existe tal caso.',
  'There is nobody to write to yet.': 'Ainda não há a quem escrever.',
  'There is nobody to write to yet. Targets are kept once, and used in every case.':
    'Ainda não há a quem escrever. Os destinatários são guardados uma só vez e usados em todos os casos.',
  'There is nothing at this address.': 'Não há nada neste endereço.',
  'These are more than {most}: filter the list, and export it in parts.':
    'São mais de {most}: filtre a lista e exporte-a por partes.',
  'These are the ones with the most letters. The download has all.':
    'Estes são os que têm mais cartas. O arquivo para baixar contém todos.',
  'These rows were not taken, and nothing of them is saved. Mend them in your file and import it once more: rows that are saved already stay as they are.':
    'Estas linhas não foram aceitas, e nada delas foi salvo. Corrija-as no seu arquivo e importe-o mais uma vez: as linhas já salvas ficam como estão.',
  'These texts have no place in the form any more. Copy what you need of them.':
    'Estes textos já não têm lugar no formulário. Copie deles o que precisar.',
  'This cannot be checked now: the server does not answer.':
    'Isto não pode ser verificado agora: o servidor não responde.',
  'This case cannot be published yet.': 'Este caso ainda não pode ser publicado.',
  'This case has never been published: change what is written here instead.':
    'Este caso nunca foi publicado: altere antes o que está escrito aqui.',
  'This case has no address yet. Give it a reference and a country, or an address (slug), and save it.':
    'Este caso ainda não tem endereço. Dê-lhe uma referência e um país, ou um endereço (slug), e salve-o.',
  'This case has no deadline: readers can write until it is stopped. To give it one, use its form.':
    'Este caso não tem prazo: os leitores podem escrever até ser interrompido. Para lhe dar um, use o seu formulário.',
  'This case is not public: readers see it in what you hand out only after it is published. Its address can still change until then, and a snippet does not follow.':
    'Este caso não é público: os leitores só o veem no que você distribuir depois de publicado. Até lá o seu endereço ainda pode mudar, e um trecho não acompanha essa mudança.',
  'This case is not published: change the deadline in its form.':
    'Este caso não está publicado: altere o prazo no seu formulário.',
  'This case is stopped. The draft of an update is made that follows the stop and holds what was last to be sent, in every language. Once you publish it, the case is open again.':
    'Este caso está interrompido. É criado o rascunho de uma atualização que segue a interrupção e contém o que por último havia para enviar, em todos os idiomas. Assim que o publicar, o caso volta a estar aberto.',
  'This case is unlisted. Whoever has its address may embed it; it still stands in no list, feed or search engine.':
    'Este caso não está listado. Quem tem o seu endereço pode incorporá-lo; mesmo assim não aparece em nenhuma lista, feed ou motor de busca.',
  'This case was changed meanwhile, so nothing was approved. Reload it and look it through again.':
    'Este caso foi alterado nesse meio-tempo, por isso nada foi aprovado. Recarregue-o e revise-o de novo.',
  'This form is in {language}, which is not yours to change. Yours are {languages}. Choose one of them above the form.':
    'Este formulário está em {language}, que você não pode alterar. Cabem-lhe {languages}. Escolha um deles acima do formulário.',
  'This is a preview: nothing is opened and nothing is sent.':
    'Isto é uma pré-visualização: nada é aberto e nada é enviado.',
  'This is a stop: it has no deadline. To open the case again make an update.':
    'Isto é uma interrupção: não tem prazo. Para abrir o caso de novo, faça uma atualização.',
  'This is an update, but follows no notice: choose the one that it updates.':
    'Isto é uma atualização, mas não segue nenhum comunicado: escolha o que ela atualiza.',
  'This letter goes to none of the targets.': 'Esta carta não vai para nenhum dos destinatários.',
  'This link does not open this draft. Ask whoever sent it for a new one.':
    'Este link não abre este rascunho. Peça um novo a quem o enviou.',
  'This link has expired. Ask whoever sent it for a new one.':
    'Este link expirou. Peça um novo a quem o enviou.',
  'This preview cannot be shown': 'Esta pré-visualização não pode ser mostrada',
  'This text is in a language that is not yours to change ({language}). Yours are {languages}. Your own texts are saved once it is as it was.':
    'Este texto está em um idioma que você não pode alterar ({language}). Cabem-lhe {languages}. Os seus próprios textos serão salvos assim que este voltar a ser como era.',
  'This text is too long to be shown while typing.':
    'Este texto é longo demais para ser mostrado enquanto se escreve.',
  To: 'Para',
  'To be published: {time}': 'Será publicado: {time}',
  'To be unpublished: {time}': 'Será despublicado: {time}',
  'To look at': 'A revisar',
  'To {name}, in {language}': 'Para {name}, em {language}',
  'Too long for a link: readers copy the letter, and paste it into their mail program.':
    'Longa demais para um link: os leitores copiam a carta e colam-na no seu programa de e-mail.',
  'Translates into': 'Traduz para',
  'Translator: drafts of texts in their languages':
    'Tradução: rascunhos de textos nos seus idiomas',
  'Translators save drafts; an editor restores earlier versions.':
    'Quem traduz salva rascunhos; a redação restaura versões anteriores.',
  'Translators save one language at a time.': 'Quem traduz salva um idioma de cada vez.',
  'Try again': 'Tentar de novo',
  'Two persons are needed to publish, and nobody else here may approve. Add another editor under “Users”, or switch “Two persons” off in the settings. Until then it can be saved as a draft.':
    'São precisas duas pessoas para publicar, e aqui mais ninguém pode aprovar. Adicione outra pessoa da redação em “Usuários”, ou desative “Duas pessoas” nas configurações. Até lá pode ser salvo como rascunho.',
  'Two persons for what is published': 'Duas pessoas para o que é publicado',
  'Until now: {day}': 'Até agora: {day}',
  'Update this case': 'Atualizar este caso',
  'Update this case…': 'Atualizar este caso…',
  Welcome: 'Boas-vindas',
  'What became of it': 'Resultado',
  'What changed in how it is reached': 'O que mudou na forma de contatar este destinatário',
  'What differs from the template “{name}”': 'O que difere do modelo “{name}”',
  'What is typed could not be drawn. Save the draft, and open the preview again.':
    'Não foi possível mostrar o que está sendo escrito. Salve o rascunho e abra a pré-visualização de novo.',
  'What to see': 'O que ver',
  'Who writes, as they sign': 'Quem escreve, tal como assina',
  'Whose numbers they read. Empty: none.': 'De quem são os números que lê. Vazio: de ninguém.',
  'Why it was not taken': 'Por que não foi aceita',
  'With the plugin: for the classic editor.': 'Com o plugin: para o editor clássico.',
  'With the plugin: pasted into the code editor, it is the block “Take Action”.':
    'Com o plugin: colado no editor de código, é o bloco “Take Action”.',
  'Without a partner’s key': 'Sem a chave de um parceiro',
  WordPress: 'WordPress',
  'Work at hand': 'Trabalho pendente',
  'Write the first case': 'Escrever o primeiro caso',
  'You are editing in the letter’s own language: it needs no gloss.':
    'Você está editando no idioma da própria carta: não é preciso dizer aqui o que ela diz.',
  'You are no longer signed in. Sign in again to go on seeing what you type.':
    'Você já não está na sua conta. Entre de novo para continuar vendo o que escreve.',
  'You are signed out, so nothing is saved any more. Your text stays in this form: sign in in another tab, come back here, and save it.':
    'Você saiu da sua conta, por isso já nada é salvo. O seu texto fica neste formulário: entre em outra aba, volte aqui e salve-o.',
  'You edited this case last, so somebody else must approve it.':
    'Foi você quem editou este caso por último, por isso outra pessoa deve aprová-lo.',
  'You edited this case last, so somebody else must approve it. Save it as a draft and ask another editor to open it and press “Approve”; then publish it.':
    'Foi você quem editou este caso por último, por isso outra pessoa deve aprová-lo. Salve-o como rascunho e peça a mais alguém da redação que o abra e clique em “Aprovar”; depois publique-o.',
  'Your browser does not let the link be copied: select it, and copy it yourself.':
    'O seu navegador não permite copiar o link: selecione-o e copie-o você.',
  'Your latest changes are not saved yet. Close this, save them, and come back.':
    'As suas últimas alterações ainda não estão salvas. Feche isto, salve-as e volte.',
  'Your session ended before this was saved. This tab has kept what you wrote.':
    'A sua sessão terminou antes de isto ser salvo. Esta aba guardou o que você escreveu.',
  'Yours to change are the texts in {languages}, and the letters in those languages. All else is an editor’s.':
    'Você pode alterar os textos em {languages}, e as cartas nesses idiomas. Tudo o resto cabe à redação.',
  'in care of {name}': 'por intermédio de {name}',
  others: 'outros',
  published: 'publicado',
  'too long': 'longo demais',
  'two steps': 'duas etapas',
  '{label}: empty': '{label}: vazio',
  '{length} of {budget}': '{length} de {budget}',
  '{name} cannot be written to. Give an address, a number or a web form, or a mission in whose care they are.':
    'Não se pode escrever a {name}. Indique um endereço, um número ou um formulário na internet, ou uma missão por intermédio da qual se lhe escreva.',
  '{name} cannot be written to. The mission in whose care they are has no address, number or web form.':
    'Não se pode escrever a {name}. A missão por intermédio da qual se lhe escreve não tem endereço, número nem formulário na internet.',
  '{name} changed this case while you were writing, so yours was not saved over it. Your text is still in this form. Press “Reload and keep my text” beside it.':
    '{name} alterou este caso enquanto você escrevia, por isso o seu texto não foi salvo por cima. Continua neste formulário. Clique em “Recarregar e manter o meu texto” ao lado.',
  '{name} has changed this case since you opened it, so yours is not saved over it. Your text is still in this form.':
    '{name} alterou este caso desde que você o abriu, por isso o seu texto não é salvo por cima. Continua neste formulário.',
  '{name} has no pronouns yet.': '{name} ainda não tem pronomes.',
  '{name} has no salutation in {language}.': '{name} não tem saudação em {language}.',
  '{name}: {sum} letters; most on one day: {most}, on {day}':
    '{name}: {sum} cartas; máximo em um dia: {most}, em {day}',
  '{n} things stand in the way of publishing.': '{n} coisas impedem a publicação.',
  '{when}, by {name}': '{when}, por {name}',
  '“{address}” of {name} is the organisation’s own.':
    '“{address}” de {name} é da própria organização.',
  '“{address}” of {name} may be the organisation’s own: it is at {host}.':
    '“{address}” de {name} pode ser da própria organização: está em {host}.',
  '“{column}” has {count} characters, and at most {most} fit.':
    '“{column}” tem {count} caracteres, e cabem no máximo {most}.',
  '“{email}” of {name} is not an e-mail address.':
    '“{email}” de {name} não é um endereço de e-mail.',
  '“{field}” is no text, so it is not yours to change. Undo that, and your texts can be saved.':
    '“{field}” não é um texto, por isso você não o pode alterar. Desfaça isso, e os seus textos poderão ser salvos.',
  '“{name}” is here already: to change it, write its id “{id}” into the row.':
    '“{name}” já está aqui: para alterar, escreva o seu id “{id}” na linha.',
  '“{name}”, in care of whom it is, is no mission that is kept here.':
    '“{name}”, por intermédio de quem se escreve, não é uma missão guardada aqui.',
  '“{name}”, in care of whom it is, is the name of several missions: write the id in brackets after it, as in “{example}”.':
    '“{name}”, por intermédio de quem se escreve, é o nome de várias missões: escreva o id entre colchetes a seguir, como em “{example}”.',
  '“{number}” of {name} has no country code: write it like +7 …':
    '“{number}” de {name} não tem código de país: escreva-o como +7 …',
  '“{number}” of {name} is not a fax number.': '“{number}” de {name} não é um número de fax.',
  '“{number}” of {name} is not a phone number.':
    '“{number}” de {name} não é um número de telefone.',
  '“{text}” is not a country: write its code of two letters, such as KZ, or its name.':
    '“{text}” não é um país: escreva o seu código de duas letras, como KZ, ou o seu nome.',
  '“{text}” is not a handle in social media: write “network | handle | https://…”, each on a line of its own.':
    '“{text}” não é uma conta em redes sociais: escreva “rede | conta | https://…”, cada uma em uma linha própria.',
  '“{text}” is not a kind of target: write “official” or “mission”.':
    '“{text}” não é um tipo de destinatário: escreva “official” ou “mission”.',
  '“{value}” is not a colour. Write it like #b3261e.':
    '“{value}” não é uma cor. Escreva-a como #b3261e.',
  'From the document': 'Do documento',
  'The document holds none of the headings of an urgent action, so nothing could be read from it.':
    'O documento não contém nenhum dos títulos de uma ação urgente, por isso não foi possível ler nada dele.',
  'the document holds several actions; only the first was read.':
    'o documento contém várias ações; só a primeira foi lida.',
  'no closing was found.': 'não foi encontrado nenhum fecho.',
  'the document gives no subject.': 'o documento não indica nenhum assunto.',
  'taken from the demands that the letter sets off.':
    'retirados das exigências que a carta destaca.',
  'no salutation was found for “{name}”.': 'não foi encontrada nenhuma saudação para “{name}”.',
  'taken to be {country}, which the text names most.':
    'país presumido: {country}, o mais citado no texto.',
  'day and month of {date} could be the other way round.':
    'o dia e o mês podem estar trocados ({date}).',
  'passed over “{text}”, which names nobody.':
    '“{text}” foi deixado de lado, porque não nomeia ninguém.',
  '“{name}” is not a language that is known here.': '“{name}” não é um idioma conhecido aqui.',
  'whether this is a first notice, an update or a stop was not found.':
    'não foi possível determinar se é um primeiro comunicado, uma atualização ou uma interrupção.',
  'no headline was found.': 'não foi encontrado nenhum título.',
  'no summary was found.': 'não foi encontrado nenhum resumo.',
  'no country was found.': 'não foi encontrado nenhum país.',
  'no reference such as “UA 24/22” was found.':
    'não foi encontrada nenhuma referência do tipo “UA 24/22”.',
  'no index number was found.': 'não foi encontrado nenhum número de índice.',
  'no date of issue was found.': 'não foi encontrada nenhuma data de emissão.',
  'no names of people were found.': 'não foi encontrado nenhum nome de pessoa.',
  'no letter was found.': 'não foi encontrada nenhuma carta.',
  'no preferred language was found.': 'não foi encontrado nenhum idioma preferido.',
  'no deadline was found.': 'não foi encontrado nenhum prazo.',
  'none, as a stop has none.': 'nenhum, porque uma interrupção não os tem.',
  'no target was found.': 'não foi encontrado nenhum destinatário.',
  'taken for a stop, although another line calls it an update.':
    'considerado uma interrupção, embora outra linha fale em atualização.',
  'taken for a stop, although another line calls it a first notice.':
    'considerado uma interrupção, embora outra linha fale em primeiro comunicado.',
  'taken for an update, although another line calls it a first notice.':
    'considerado uma atualização, embora outra linha fale em primeiro comunicado.',
  'taken for an update, since it names an earlier action.':
    'considerado uma atualização, porque menciona uma ação anterior.',
  'taken for a stop, since the document asks for no further action.':
    'considerado uma interrupção, porque o documento não pede mais nenhuma ação.',
  'the message is the summary; choose the outcome and check the message.':
    'a mensagem é o resumo; escolha o desfecho e verifique a mensagem.',
  'name and office of “{name}” could not be told apart with certainty.':
    'não foi possível distinguir com certeza o nome e o cargo de “{name}”.',
  'which country “{name}” represents was not found.':
    'não foi possível determinar que país “{name}” representa.',
  'where “{name}” stands was not found, nor for which readers it is.':
    'não foi possível determinar onde “{name}” tem sede, nem a que leitores se destina.',
  '“{name}” was taken to stand in {country} and to be accredited there.':
    'para “{name}” presumiu-se esta sede, com acreditação no mesmo país: {country}.',
  '“{name}” was taken to stand in {country}.': 'para “{name}” presumiu-se esta sede: {country}.',
  'the country was added to the address of “{name}”.':
    'o país foi acrescentado ao endereço de “{name}”.',
  'the e-mail address of “{name}” is hidden or missing in the document.':
    'o endereço de e-mail de “{name}” está oculto ou falta no documento.',
  'no address or channel was found for “{name}”.':
    'não foi encontrado nenhum endereço nem outro meio para “{name}”.',
  'The document has more than {megabytes} MB; it should be some pages of text.':
    'O documento tem mais de {megabytes} MB; deveria ter apenas algumas páginas de texto.',
  '“{name}” is a file of another kind ({kind}), which is not read yet. Save it as Markdown or plain text (.md, .txt).':
    '“{name}” é um arquivo de outro tipo ({kind}), que ainda não pode ser lido. Salve-o como Markdown ou texto simples (.md, .txt).',
  'The document is empty.': 'O documento está vazio.',
  'The document is not a text.': 'O documento não é um texto.',
  Reload: 'Recarregar',
  'This case was changed since you opened it, so what you see is not what would be approved. Reload it and look it through again.':
    'Este caso foi alterado desde que você o abriu, por isso o que vê não é o que seria aprovado. Recarregue-o e revise-o de novo.',
  'It is done. What you typed is still in this form: save it, then reload the page.':
    'Está feito. O que você digitou continua neste formulário: salve-o e depois recarregue a página.',
  'Send JSON: {"mark": "…"}, as “approval” gave it.':
    'Envie JSON: {"mark": "…"}, tal como “approval” o deu.',
  'Only editors import documents.': 'Só a redação importa documentos.',
  'This is more than a case’s form sends.': 'É mais do que o formulário de um caso envia.',
  'Only those who work with cases see this.': 'Só quem trabalha com os casos vê isto.',
  'Send JSON: {"id": "…"} or {"form": {…}}.': 'Envie JSON: {"id": "…"} ou {"form": {…}}.',
  'Only editors see how many letters were sent.': 'Só a redação vê quantas cartas foram enviadas.',
  'Ask with by=day, by=case or by=partner.': 'Faça o pedido com by=day, by=case ou by=partner.',
  'Ask with format=csv, or without format.': 'Faça o pedido com format=csv, ou sem format.',
  'no case here has the reference {reference}; choose the previous notice yourself.':
    'nenhum caso tem aqui a referência {reference}; escolha você o comunicado anterior.',
  'several cases here have the reference {reference}; choose the previous notice yourself.':
    'vários casos têm aqui a referência {reference}; escolha você o comunicado anterior.',
  'no notice of {reference} is published here; choose the previous notice yourself.':
    'nenhum comunicado de {reference} está publicado aqui; escolha você o comunicado anterior.',
  '{slug} was issued later than this document; choose the previous notice yourself.':
    '{slug} foi emitido depois deste documento; escolha você o comunicado anterior.',
  '{slug} was taken for the previous notice, by its reference {reference}.':
    '{slug} foi tomado como comunicado anterior, pela sua referência {reference}.',
  'the document is in {language}, for which there is no locale here; its texts were saved in the default language. Translate them before you publish.':
    'o documento está em {language}, um idioma que não está configurado aqui; os seus textos foram salvos no idioma padrão. Traduza-os antes de publicar.',
  'the document is in {language}, for which there is no locale here; its texts were saved in the one language that there is. See that it is this one.':
    'o documento está em {language}, um idioma que não está configurado aqui; os seus textos foram salvos no único idioma que existe. Verifique se é o do documento.',
  '“{name}” is new, and its name and office stand in the default language as the document has them, in {language}; translate them.':
    '“{name}” é novo, e o seu nome e cargo constam no idioma padrão tal como o documento os apresenta, em {language}; traduza-os.',
  'Send JSON: {"targets": [{"target": "ID", "role": "primary"}]}.':
    'Envie JSON: {"targets": [{"target": "ID", "role": "primary"}]}.',
  'Send JSON: {"template": "ID", "lang": "en"}.': 'Envie JSON: {"template": "ID", "lang": "en"}.',
  'There is no such template any more.': 'Esse modelo já não existe.',
  'Ask with days=7, 30, 90 or all.': 'Faça o pedido com days=7, 30, 90 ou all.',
  'Import a document…': 'Importar um documento…',
  'Import a document': 'Importar um documento',
  'The draft is made. Look at what the document left open.':
    'O rascunho está criado. Revise o que o documento deixou em aberto.',
  'A draft is made with everything that is found: the case, its targets and its letter. What is not found or uncertain stands beside the draft. Nothing is published.':
    'É criado um rascunho com tudo o que for encontrado: o caso, os seus destinatários e a sua carta. O que não for encontrado ou for incerto aparece ao lado do rascunho. Nada é publicado.',
  Document: 'Documento',
  'Markdown or plain text (.md, .txt).': 'Markdown ou texto simples (.md, .txt).',
  'Or its text, pasted': 'Ou o seu texto, colado',
  'This document was imported before, and its case lies in the trash. Nothing was made.':
    'Este documento já foi importado, e o seu caso está na lixeira. Nada foi criado.',
  'This document was imported before. Nothing was made.':
    'Este documento já foi importado. Nada foi criado.',
  'Open that case': 'Abrir esse caso',
  'Reading…': 'Lendo…',
  'What was not found or uncertain, until you have looked at it:':
    'O que não foi encontrado ou é incerto, até que você o tenha revisado:',
  'Looked at: {field}, {text}': 'Revisado: {field}, {text}',
  'Looked at': 'Revisado',
  'You are no longer signed in.': 'Você já não está na sua conta.',
  'Sign in again': 'Entrar de novo',
  'Somebody else had changed this, so it was loaded anew. This tab has kept what you wrote.':
    'Outra pessoa tinha alterado isto, por isso foi carregado de novo. Esta aba guardou o que você escreveu.',
  'What you wrote is back in the form. Look it through and save it.':
    'O que você escreveu está de novo no formulário. Revise-o e salve-o.',
  'This could not be kept. Look at it once more:':
    'Não foi possível manter isto. Revise-o mais uma vez:',
  'Too many tallies for this period. Choose a shorter one.':
    'Há contagens demais para este período. Escolha um mais curto.',
  '“{text}”': '“{text}”',
  'Choose how the case ended.': 'Escolha como o caso terminou.',
  'This cannot be checked: you are signed out. Sign in again in another tab.':
    'Isto não pode ser verificado: sua sessão terminou. Entre de novo em outra aba.',
  'This cannot be checked: you may not do that.':
    'Isto não pode ser verificado: você não tem permissão.',
  'This cannot be checked: the case is too large.':
    'Isto não pode ser verificado: o caso é grande demais.',
  'This cannot be checked: the server does not understand what was sent. Reload the page.':
    'Isto não pode ser verificado: o servidor não entende o que foi enviado. Recarregue a página.',
  'What the template has of subject, letter, closing and short text replaces that of this letter. Where its text is replaced, the translation for readers in the language you are editing is emptied; those in other languages stay, and you must mend them there. What stands here now stays in the case’s earlier versions.':
    'O que o modelo tiver de assunto, carta, fecho e texto curto substitui o desta carta. Se o texto dela for substituído, a tradução para os leitores no idioma que você está editando é esvaziada; as de outros idiomas ficam, e você deve corrigi-las lá. O que está aqui agora fica nas versões anteriores do caso.',
  'The short text in {language} is too long for {networks}.':
    'O texto curto ({language}) é longo demais para {networks}.',
  'The title has {length} characters, and at most {most} are taken.':
    'Caracteres do título: {length}; são aceitos no máximo {most}.',
  'The server does not answer': 'O servidor não responde',
  'Your latest changes are not saved yet. Save them, then press this again.':
    'Suas últimas alterações ainda não foram salvas. Salve-as e pressione aqui de novo.',
  'Paragraphs of the letter ({letter}): {letters}, of its translation for readers ({gloss}): {translated}. Is it still of this letter?':
    'Parágrafos da carta ({letter}): {letters}; da sua tradução para os leitores ({gloss}): {translated}. Ainda é a desta carta?',
  'There is no translation yet into {languages}.':
    'Ainda não há tradução para estes idiomas: {languages}.',
}
