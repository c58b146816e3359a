import type { errors as enErrors, receipts as enReceipts } from './en-receipts.ts';

/** Portuguese for the errors of `en-receipts.ts`. */
export const errors: typeof enErrors = {
  'receipt-gone': () =>
    'Esta nota não existe mais: ela ficou guardada pelo seu tempo e só. Suas outras notas estão em `/my record`. Para ajuda a qualquer hora, use `/crisis`.',
  'receipt-not-yours': () =>
    'Esta nota é para outra pessoa, então nada foi mudado. Suas próprias notas estão em `/my record`.',
  'appeal-empty': () =>
    'Escreva algumas palavras sobre o que deu errado e envie de novo. Nada foi enviado ainda. Para ajuda a qualquer hora, use `/crisis`.',
  'appeal-too-long': (details) =>
    `Seu texto tem ${details.length} caracteres, e só cabem ${details.most}. Encurte o texto e envie de novo. Nada foi enviado ainda.`,
  'appeal-asked': () =>
    'Você já pediu isso uma vez, e só consigo repassar uma vez. A resposta vai estar em `/my record`. Para ajuda a qualquer hora, use `/crisis`.',
};

/** Portuguese for `en-receipts.ts`. */
export const receipts: typeof enReceipts = {
  command: {
    description: 'O que aqui é seu e ninguém mais lê',
    record: { description: 'Ver o que a moderação fez com suas palavras ou sua conta, e por quê' },
  },
  overview: 'veja o que a moderação fez com suas palavras e peça que olhem de novo',
  heading: '## Suas notas',
  none: 'A moderação não fez nada com suas palavras nem com sua conta de que eu ainda guarde uma nota.',
  intro: 'As mais novas primeiro. Aqui só você vê isto.',
  earlier: 'Mostrar as anteriores',
  unseen: '**Há algo da moderação que você ainda não viu.** Aqui só você vê.',
  server: (details) => `No servidor **${details.name}**:`,
  did: {
    removed: (details) => `**Alguém da moderação tirou algo que você escreveu** ${details.where} ${details.when}.`,
    removedNowhere: (details) => `**Alguém da moderação tirou algo que você escreveu** ${details.when}.`,
    hidden: (details) => `**Alguém da moderação escondeu algo que você escreveu** ${details.when}.`,
    'timed-out': (details) =>
      `**Alguém da moderação pausou sua conta neste servidor** ${details.when}. Até ${details.until} você pode ler lá, mas não escrever, apertar botões ou usar comandos. Em uma mensagem direta comigo, \`/crisis\` e \`/my record\` continuam funcionando.`,
    'timed-out-past': (details) =>
      `**Alguém da moderação pausou sua conta neste servidor** ${details.when}. Isso já acabou.`,
  },
  why: (details) => `Por quê: ${details.rule}`,
  rules: {
    harassment: 'pode machucar ou desgastar alguém daqui.',
    threat: 'alguém pode ler isso como uma ameaça.',
    hate: 'diminui pessoas pelo que elas são.',
    sexual: 'é sobre sexo, e isso não tem lugar aqui.',
    method: 'diz como alguém pode se machucar. Isso pode pôr outras pessoas daqui em perigo.',
    'personal-data': 'mostra onde alguém está ou quem é.',
    'dangerous-advice': 'quem seguir isso pode se machucar.',
    scam: 'pode ser um golpe para conseguir dinheiro ou dados.',
    'eating-disorder': 'tem números ou jeitos que podem piorar problemas com a comida.',
    other: 'não combinava com as regras deste servidor.',
  },
  notYou:
    'Isto é sobre algo que foi escrito ou feito uma vez, não sobre quem você é. Você pode continuar pedindo ajuda aqui.',
  words: 'Suas palavras são suas. Aqui estão:',
  kept: (details) => `Esta nota some sozinha: ${details.until}.`,
  help: 'Para ajuda a qualquer hora, use `/crisis`.',
  appeal: {
    button: 'Pedir que olhem de novo',
    readers: 'Se você acha que isso foi errado, peça que olhem de novo. Quem vai ler não foi quem decidiu.',
    readersSmall:
      'Se você acha que isso foi errado, peça que olhem de novo. A equipe daqui é pequena: quando mais ninguém pode, quem lidera lê outra vez.',
    title: 'Pedir que olhem de novo',
    label: 'O que eles deveriam saber?',
    fieldDescription: 'Tão curto quanto quiser. A moderação daqui pode ler.',
    sent: 'Agradeço. Suas palavras já estão com a moderação. A resposta vai estar em `/my record`, e eu mostro a você na próxima vez que me usar aqui. Se passar uma semana, eu lembro a equipe.',
    nobody:
      'Agradeço. Suas palavras estão guardadas. Este servidor não tem um lugar onde a moderação as veja logo, então pode demorar mais. A resposta vai estar em `/my record`.',
    asked: (details) => `Você pediu ${details.when} que olhassem de novo. Ainda não há resposta.`,
    upheld: (details) => `Alguém olhou de novo ${details.when}. Fica como foi decidido.`,
    overturned: (details) =>
      `**Alguém olhou de novo ${details.when}: foi um erro.** O erro foi nosso e não seu, e a equipe pede desculpas.`,
    lifted: 'A pausa da sua conta foi retirada.',
    lifting:
      'A pausa da sua conta está sendo retirada. Se mesmo assim você não puder escrever, fale com alguém que cuida do servidor.',
    wrote: 'Escreveram isto para você:',
  },
  direct: {
    message: (details) => `Olá. Há uma nota para você de **${details.name}**. Você pode ler aqui, agora ou depois.`,
    messageNameless: 'Olá. Há uma nota para você de um servidor em que você está. Você pode ler aqui, agora ou depois.',
    read: 'Ler a nota',
    joined:
      '**Uma pergunta, só se você quiser.** A moderação deste servidor pode falar direto com você por mim? Eu escreveria quando houver uma nota para você, e alguém da moderação poderia escrever para você. Se não, você encontra as notas em `/my record`. Você está no grupo de qualquer jeito.',
    offer:
      'A moderação pode falar direto com você por mim? Então escrevo quando houver uma nota nova, e alguém da moderação pode escrever para você. Se não, mostro as notas na próxima vez que você me usar aqui.',
    yes: 'Sim, escreva para mim',
    confirm:
      'Para escrever direto para você, primeiro mando uma mensagem curta para ver se chega. Só você vê as minhas mensagens, e quem puder olhar o seu celular ou a sua tela. O Discord guarda as mensagens. Antes disso não vem mais nada. Você pode voltar atrás a qualquer hora: com um botão embaixo dessa mensagem, ou em `/my record`.',
    no: 'Tudo bem: nada vai direto para você. Você encontra as suas notas em `/my record`.',
    test: 'Esta é a mensagem de teste. Você disse sim a receber aqui notícias da moderação de um servidor. Se não quiser mais, aperte o botão. Sou um programa e não sei como você está.',
    waiting:
      'O seu sim está anotado, e a mensagem de teste está a caminho. Antes dela não vem mais nada. Você pode ver como está em `/my record`.',
    closed:
      'O Discord não me deixa escrever direto para você, então retirei o seu sim. Para mudar isso, abra o menu deste servidor, depois *Configurações de privacidade*, e permita mensagens diretas. Depois diga sim de novo em `/my record`.',
    agreed:
      'Tudo bem: escrevo direto para você quando houver uma nota nova, e a moderação pode escrever para você por mim. Aqui você pode voltar atrás.',
    takeBack: 'Nada da moderação direto para mim',
    takenBack: 'Tudo bem: nada da moderação vai direto para você. Você encontra as suas notas em `/my record`.',
  },
};
