import type { errors as enErrors, own as enOwn } from './en-own.ts';

/** Portuguese for the errors of `en-own.ts`. */
export const errors: typeof enErrors = {
  'receipt-wrong': () =>
    'Não conheço nenhuma publicação com este recibo neste servidor. Um recibo tem 26 letras e números. Olhe de novo: ele vale no servidor onde foi mostrado. O que era de um servidor ou grupo apagado aqui se perdeu para sempre.',
  'receipt-limit': () =>
    'Foram recibos demais que eu não conheço. Espere dez minutos e tente de novo. Nada foi mudado.',
  'own-needs-receipt': () =>
    'Não consigo mais saber que foi você quem escreveu isto: isso só se sabe por até 72 horas. Com o recibo você ainda pode mudar ou apagar: `/anon edit`, `/anon delete`.',
  'own-on-its-way': () =>
    'Isto está a caminho e neste momento não dá para mudar. Tente de novo quando chegar, ou retire com `/anon mine`.',
  'own-too-often': () => 'Você mudou algo muitas vezes em pouco tempo. Espere uma hora e tente de novo.',
  'own-returned': () =>
    'Isto não foi publicado, então não há nada para mudar. Com `/anon mine` você vê por quê, e com `/anon post` pode enviar de novo.',
};

/** Portuguese for `en-own.ts`. */
export const own: typeof enOwn = {
  optionNames: { receipt: 'recibo' },
  options: { receipt: 'O recibo que você viu quando escreveu' },
  mine: {
    heading: () => '**O que você escreveu aqui de forma anônima**',
    none: () =>
      'Não encontro nada que você tenha escrito aqui de forma anônima nos últimos três dias. Para o que é mais antigo, use o recibo: `/anon mine receipt:`, `/anon edit` ou `/anon delete`.',
    quiet: () =>
      '-# Só você vê isto. Depois de 72 horas não consigo mais saber o que você escreveu: aí o recibo mostra, muda e apaga.',
    post: (details) => `${details.mark} **${details.name}** em ${details.group}`,
    reply: (details) => `${details.mark} **${details.name}**, uma resposta em ${details.group}`,
    edit: (details) => `${details.mark} **${details.name}**, uma mudança em uma publicação em ${details.group}`,
    states: {
      asked: 'Espera por você: alguém pode reconhecer você por isto.',
      first: 'Espera pela moderação: neste grupo ela olha tudo antes.',
      harm: 'Espera pela moderação: um programa achou algo que pode machucar alguém.',
      danger:
        'Espera pela moderação: um programa achou que uma vida pode estar em perigo. Para ajuda agora, use `/crisis`.',
      method:
        'Espera pela moderação: um programa achou algo que pode ser perigoso de ler. Para ajuda agora, use `/crisis`.',
      sending: 'A caminho.',
      removed: 'Não está mais no Discord: alguém apagou lá.',
    },
    posted: (details) => `Publicado: ${details.link}`,
    replies: {
      some: (details) => `Mensagens no tópico até agora: ${details.count}`,
      none: () => 'Ninguém respondeu no tópico até agora.',
      unknown: () => 'Neste momento não dá para saber quantas respostas há.',
      inLine: () => 'As respostas ficam abaixo, uma depois da outra, então não dá para contar.',
    },
    note: (details) => `Escreveram para você: ${details.note}`,
    reasons: {
      unkind: 'Não publicado. A moderação diz: pode machucar alguém.',
      'names-somebody': 'Não publicado. A moderação diz: daria para reconhecer alguém.',
      means: 'Não publicado. A moderação diz: fala de maneiras que são perigosas para outros lerem.',
      advice: 'Não publicado. A moderação diz: dá conselhos que podem ser perigosos.',
      'off-topic': 'Não publicado. A moderação diz: não combina com este grupo.',
      advertising: 'Não publicado. A moderação diz: é propaganda.',
      other: 'Não publicado. A moderação decidiu assim.',
      'taken-back': 'Não publicado: você retirou.',
      left: 'Não publicado: você não estava mais no grupo.',
      'timed-out': 'Não publicado: você estava de castigo neste servidor.',
      muted: 'Não publicado: naquele momento você não podia escrever de forma anônima, por decisão da moderação.',
      'place-gone': 'Não publicado: o lugar não existe mais.',
      'no-permission': 'Não publicado: não tenho permissão para escrever lá.',
      closed: 'Não publicado: não há mais publicações anônimas neste grupo.',
      paused: 'Não publicado: as publicações anônimas estavam em pausa neste servidor.',
      'too-new': 'Não publicado: você ainda não estava há tempo suficiente neste servidor.',
      'replies-closed': 'Não publicado: quem escreveu a publicação não queria mais respostas anônimas.',
      'too-late': 'Não publicado: tinha passado tempo demais.',
      failed: 'Não publicado: não funcionou, e não foi culpa sua.',
    },
    words: 'Mostrar minhas palavras',
    change: 'Mudar',
    takeBack: 'Retirar',
    delete: 'Apagar',
    talk: 'Falar com alguém voluntário',
    again: 'Pedir que olhem de novo',
    lookAsked: () => 'Outra pessoa da moderação foi chamada para olhar de novo.',
    staysHidden: () => 'A moderação ocultou esta publicação. Outra pessoa também olhou, e ela continua oculta.',
    blocked: () => 'Você escolheu não ver o que algumas pessoas escrevem aqui de forma anônima.',
    unblock: 'Ver todas de novo',
    unblocked: () => 'Você vê de novo aqui as publicações anônimas de todo mundo.',
  },
  shown: {
    heading: () => '**Suas palavras**',
    none: () => 'Não guardo mais nenhuma palavra disto.',
  },
  edit: {
    heading: (details) => `**Isto é o que você escreveu:** ${details.place}`,
    unread: () => 'Não consigo ler no Discord neste momento. O formulário vai estar vazio.',
    how: () =>
      'Uma mudança é olhada como uma publicação nova. Se tiver de esperar pela moderação, as palavras antigas ficam até ela decidir. O Discord mostra que algo foi mudado, e quando. Seu recibo continua o mesmo.',
    renews: () =>
      'Por até 72 horas depois da mudança, a moderação pode impedir quem mudou de continuar a escrever de forma anônima, sem ver quem é. Para isso vale o que você lê agora:',
    title: 'Mudar suas palavras',
    changed: (details) => `Suas palavras estão mudadas: ${details.place}`,
    soon: () => 'Sua mudança está salva e aparece daqui a pouco.',
    saved: () => 'Suas palavras novas estão salvas no lugar das antigas. Ainda esperam pela moderação.',
    held: {
      first: () =>
        'Sua mudança espera pela moderação, que neste grupo olha tudo antes. Até lá, as palavras antigas ficam como estão.',
      harm: () =>
        'Sua mudança não apareceu: um programa achou nela algo que pode machucar alguém. Programas erram, então a moderação vai olhar. As palavras antigas ficam como estão.',
      danger: () =>
        'Sua mudança não apareceu por enquanto: um programa achou que uma vida pode estar em perigo. A moderação vê as palavras, não o seu nome. São pessoas voluntárias, e nem sempre acordadas. As palavras antigas ficam como estão.',
      method: () =>
        'Sua mudança não apareceu por enquanto: um programa achou nela algo que pode ser perigoso para quem lê. A moderação vê as palavras, não o seu nome. As palavras antigas ficam como estão.',
    },
    asks: (details) =>
      `**Sua mudança ainda não apareceu. Alguém pode reconhecer você por ela:** parece que há ${details.what} nela. Você pode mudar isso, ou publicar como está. Até lá ficam as palavras antigas.`,
    stillDelete: () => 'Você ainda pode apagar o que escreveu, com o recibo: `/anon delete`.',
  },
  delete: {
    done: () =>
      'Está apagado. Suas palavras não estão mais em nada do que eu guardo, e agora apago a mensagem no Discord. O que outras pessoas escreveram fica.',
    doneUnposted: () => 'Está retirado e não vai ser publicado. Suas palavras não estão mais em nada do que eu guardo.',
    already: () => 'Já tinha sido apagado. Não há mais nada para apagar.',
    words: () => 'Se quiser guardar para você, aqui estão pela última vez:',
  },
  decided: (details) =>
    `Há uma decisão sobre o que você escreveu de forma anônima em **${details.name}**. Abra o servidor e use \`/anon mine\`: ${details.link}`,
};
