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
  'Why, and what to do instead': 'Porquê, e o que fazer em vez disso',
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
    'A mesma carta no idioma que está a ser editado agora, para leitores que não leem o da carta.',
  Deadline: 'Prazo',
  'Last day to write': 'Último dia para escrever',
  'Ends at the end of this day in the organisation’s time zone. Empty: no deadline.':
    'Termina no fim deste dia no fuso horário da organização. Vazio: sem prazo.',
  'After the deadline': 'Depois do prazo',
  'Shown when the deadline has passed, with the offices to ask. Empty: the organisation’s own text.':
    'Aparece quando o prazo passou, com os escritórios onde perguntar. Vazio: o texto da organização.',
  Notices: 'Comunicados',
  'An update or a stop follows an earlier notice. Whoever embedded the earlier one is shown the newest.':
    'Uma atualização ou um encerramento segue um comunicado anterior. A quem incorporou o anterior é mostrado o mais recente.',
  'Previous notice': 'Comunicado anterior',
  'The notice that this one updates or stops. A stop that follows none stops only the boxes that bear its own address (slug).':
    'O comunicado que este atualiza ou encerra. Um encerramento que não segue nenhum só encerra os quadros que têm o seu próprio endereço (slug).',
  'Previous notice on another site': 'Comunicado anterior em outro site',
  Address: 'Endereço',
  'Date of issue': 'Data de emissão',
  Stop: 'Encerramento',
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
  'Stop: no more letters': 'Encerramento: não mais cartas',
  Country: 'País',
  'Whose authorities are written to.': 'Às autoridades de que país se escreve.',
  Reference: 'Referência',
  'Index number': 'Número de índice',
  'Address (slug)': 'Endereço (slug)',
  'Proposed from reference and country. Never put a person’s name here: addresses stay in logs for good.':
    'Proposto a partir da referência e do país. Nunca ponha aqui o nome de uma pessoa: os endereços ficam para sempre nos registos.',
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
    'Missões que transmitem cartas quando o próprio destinatário não pode ser contactado: as cartas vão então para os endereços delas em vez dos dele.',
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
    'Outras formulações para o quadro, no idioma que está a ser editado agora. Os {names} entre chaves ficam como estão.',
  'Instead of': 'Em vez de',
  Wording: 'Formulação',
  'For every case that has none of its own.': 'Para todos os casos que não têm uma própria.',
  'For every case that has no text of its own for after its deadline.':
    'Para todos os casos que não têm um texto próprio para depois do prazo.',
  User: 'Usuário',
  Users: 'Usuários',
  'Admin: everything': 'Administração: tudo',
  'Editor: cases and what belongs to them': 'Redação: os casos e o que lhes pertence',
  'Translator: drafts of texts': 'Tradução: rascunhos de textos',
  'None: nothing of urgent actions': 'Nenhuma: nada das ações urgentes',
  'For urgent actions. Whoever was here before them has no role yet, and is an admin as long as they may open this panel.':
    'Para as ações urgentes. Quem já estava aqui antes delas ainda não tem função, e administra enquanto puder abrir este painel.',
  What: 'O quê',
  State: 'Estado',
  Reason: 'Motivo',
  'Scheduled change': 'Alteração agendada',
  'Scheduled changes': 'Alterações agendadas',
  'What is to be published or unpublished at a time, and what failed. What went well is not kept here.':
    'O que será publicado ou despublicado em determinado momento, e o que falhou. O que correu bem não é guardado aqui.',
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
    'Um encerramento precisa de uma mensagem: os leitores devem saber por que já não podem escrever.',
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
    '“{name}” é público com a mesma referência, e um encerramento que não segue nada deixa os seus quadros como estão. Escolha-o como comunicado anterior.',
  '“{name}” has stopped this case; published beside it, this notice would let letters go out again. To open the case on purpose, make a new notice, and make it follow the stop.':
    '“{name}” encerrou este caso; publicado a seu lado, este comunicado permitiria que saíssem cartas outra vez. Para abrir o caso de propósito, faça um novo comunicado que siga o encerramento.',
  '“{name}” has stopped this case; published beside it, this notice would let letters go out again. To open the case on purpose, make it follow the stop: choose “{name}” as the previous notice.':
    '“{name}” encerrou este caso; publicado a seu lado, este comunicado permitiria que saíssem cartas outra vez. Para abrir o caso de propósito, faça-o seguir o encerramento: escolha “{name}” como comunicado anterior.',
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
  'Why they are to write no more, and what they can do instead. Language: {language}; readers of other languages are shown this text until you have translated it in the stop itself.':
    'Por que não devem escrever mais e o que podem fazer em vez disso. Idioma: {language}; aos leitores de outros idiomas é mostrado este texto até que o traduza no próprio encerramento.',
  'Stop now…': 'Parar agora…',
  'Prepare as a draft, to translate or schedule it':
    'Preparar como rascunho, para traduzir ou agendar',
  'This is published at once, and every reader is shown your message. To open the case again you would publish an update that follows the stop.':
    'Isto é publicado de imediato e a sua mensagem é mostrada a todos os leitores. Para abrir o caso de novo teria de publicar uma atualização que siga o encerramento.',
  'Stopping…': 'Parando…',
  'Stop the letters for “{title}” now?': 'Parar agora as cartas de “{title}”?',
  'The server did not answer. Nothing was stopped: try again.':
    'O servidor não respondeu. Nada foi parado: tente de novo.',
  'The stop is prepared as a draft.': 'O encerramento está preparado como rascunho.',
  'The case is stopped.': 'O caso está encerrado.',
  'Sign in to see this.': 'Entre na sua conta para ver isto.',
  'Only editors stop a case.': 'Só a redação encerra um caso.',
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
    'A mensagem tem no máximo {longest} caracteres. Escreva mais no formulário do próprio encerramento.',
  '“draft” is true or false.': '“draft” é true ou false.',
  'This case has never been published: there is nothing to stop. Delete it, or leave it a draft.':
    'Este caso nunca foi publicado: não há nada para encerrar. Apague-o, ou deixe-o como rascunho.',
  'This case is stopped already. Change the message in the stop itself.':
    'Este caso já está encerrado. Altere a mensagem no próprio encerramento.',
  'Office held': 'Cargo',
}
