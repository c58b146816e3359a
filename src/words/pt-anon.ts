import type { anon as enAnon, errors as enErrors } from './en-anon.ts';

/** Portuguese for the errors of `en-anon.ts`. */
export const errors: typeof enErrors = {
  'anon-off': () =>
    'Não há publicações anônimas neste grupo. Nada foi publicado. Você pode escrever lá com seu nome, ou procurar outro grupo com `/start`.',
  'anon-nowhere': (details) =>
    details.groups === null
      ? 'Nenhum grupo deste servidor tem publicações anônimas. Nada foi publicado. Você pode escrever com seu nome, ou procurar um grupo com `/start`.'
      : `Não há publicações anônimas aqui. Nada foi publicado. Estes grupos têm: ${details.groups}. Use \`/anon post\` lá, ou escolha um deles no comando.`,
  'anon-no-files': () =>
    'Arquivos não podem ser publicados anonimamente: uma imagem ou um arquivo pode dizer quem fez. Nada foi publicado. Envie suas palavras sem ele.',
  'anon-empty': () => 'Não há nada para ler aqui. Nada foi publicado. Escreva pelo menos uma palavra.',
  'anon-too-long': (details) =>
    `Isto tem ${details.length} caracteres, e há lugar para ${details.most}. Nada foi publicado. Encurte, ou envie em duas publicações.`,
  'anon-signs': () =>
    'Há sinais demais aqui, como \\*, \\_ ou \\>, e por isso não cabe no cartão. Nada foi publicado. Tire alguns deles.',
  'anon-cannot-post': (details) =>
    `Agora não consigo escrever em **${details.name}**: algo neste servidor me impede. Nada foi publicado. Por favor, avise alguém que cuida do servidor: \`/group doctor\` mostra o que é.`,
  'anon-timed-out': (details) =>
    `A moderação deu uma pausa a você neste servidor até <t:${Math.floor(details.until / 1000)}:f>. Até lá você não pode publicar anonimamente. Nada foi publicado. Para ajuda a qualquer hora, use \`/crisis\`.`,
  'anon-wait': (details) =>
    `Você enviou algo há um instante. Desta vez nada foi publicado. Espere ${details.seconds} segundos e envie de novo.`,
  'anon-day-full': (details) =>
    `Você pode enviar ${details.most} destas por dia, e já enviou. Nada foi publicado. Você pode enviar mais a partir de <t:${Math.floor(details.at / 1000)}:t>.`,
  'anon-busy': () =>
    'Agora chegam muitas publicações anônimas, então por um minuto não aceito mais. Nada foi publicado. Por favor, envie de novo depois.',
  'anon-decided': () => 'Isto já foi decidido. Veja o que você escreveu com `/anon mine`.',
  'anon-paused': () =>
    'As publicações anônimas estão em pausa neste servidor por enquanto. Nada foi publicado. Para ajuda a qualquer hora, use `/crisis`.',
  'anon-too-new': (details) =>
    `Você pode publicar anonimamente ${details.hours} h depois de chegar a este servidor. Nada foi publicado. Para ajuda a qualquer hora, use \`/crisis\`.`,
  'anon-not-member': (details) =>
    `As publicações anônimas em **${details.name}** são para quem está no grupo. Entre com \`/group join\` e envie suas palavras de novo. Nada foi publicado.`,
  'anon-muted': (details) =>
    `Você não pode publicar aqui anonimamente até <t:${Math.floor(details.until / 1000)}:f>: a moderação decidiu isso por algo que você escreveu, sem saber quem você é. Nada foi publicado. Para ajuda a qualquer hora, use \`/crisis\`.`,
};

/** Portuguese for `en-anon.ts`. */
export const anon: typeof enAnon = {
  command: {
    description: 'Escreva sem que vejam seu nome, e cuide do que escreveu',
    post: {
      description: 'Escreva sem que vejam seu nome',
      optionNames: { group: 'grupo', when: 'quando', show: 'mostrar' },
      options: {
        group: 'Em qual grupo; sem isto, naquele em que você está agora',
        when: 'Quando aparece',
        show: 'Como é mostrado',
      },
      whens: { 'at-once': 'já', 'full-hour': 'na próxima hora cheia, com todas as outras que esperam' },
      shows: { open: 'para todos lerem', door: 'atrás de um botão, para quem escolher ler' },
    },
    mine: { description: 'O que você escreveu, e o que responderam' },
    edit: { description: 'Mude algo que você escreveu, com o recibo' },
    delete: { description: 'Apague algo que você escreveu, com o recibo' },
  },
  write: 'Escrever anonimamente',
  before: {
    heading: (name) => `**Escrever anonimamente em ${name}**`,
    few: (details) =>
      `**Poucas pessoas veem este grupo: menos de ${details.most}, ou não sei quantas.** Alguém pode adivinhar quem escreveu, pelo seu jeito de escrever ou pelo que você conta.`,
    approve: () =>
      'Neste grupo a moderação olha cada publicação anônima antes que apareça. Ela vê as palavras, não o seu nome.',
    yes: 'Sim, quero escrever',
  },
  form: {
    title: 'Escrever anonimamente',
    text: { label: 'Suas palavras', description: 'Deixe de fora nomes e lugares se não quiser ser reconhecido.' },
    wish: { label: 'O que ajudaria você?' },
    topic: { label: 'Sobre o que é', description: 'Se quiser: algumas palavras acima do seu texto.' },
  },
  wishes: {
    listen: 'Que só me escutem',
    been: 'Ouvir pessoas que conhecem isso',
    ideas: 'Ideias que ajudaram outras pessoas',
    distraction: 'Algo para pensar em outras coisas',
    none: 'Prefiro não dizer',
  },
  sent: {
    atOnce: (details) => `Suas palavras aparecem em ${details.place} em um instante.`,
    fullHour: (details) =>
      `Suas palavras aparecem em ${details.place} às <t:${Math.floor(details.at / 1000)}:t>, junto com todas as outras que esperam essa hora.`,
    returned: () => 'Suas palavras não puderam ser publicadas: o lugar delas não existe mais. Aqui estão:',
    unseen: () =>
      'Suas palavras não apareceram por enquanto: um programa encontrou que uma vida pode estar em perigo. Programas erram. Neste servidor não dá para mostrá-las agora a ninguém da moderação, então não espere uma resposta aqui. Para encontrar ajuda a qualquer hora, use `/crisis`.',
    held: {
      first: () =>
        'Suas palavras ainda não apareceram: neste grupo a moderação olha primeiro. Ela vê as palavras, não o seu nome. Não sei dizer quanto tempo leva.',
      harm: () =>
        'Suas palavras não apareceram. Um programa encontrou algo que pode ferir alguém, ou que é de outra pessoa, como um telefone ou um endereço. Programas erram, então a moderação olha. Ela vê as palavras, não o seu nome.',
      danger: () =>
        'Suas palavras não apareceram por enquanto: um programa encontrou que uma vida pode estar em perigo. Programas erram. A moderação vê as palavras, não o seu nome. São voluntários, e nem sempre há alguém acordado.',
      method: () =>
        'Suas palavras não apareceram por enquanto: um programa encontrou algo que pode ser perigoso para quem lê, como um jeito de se machucar. Programas erram. A moderação vê as palavras, não o seu nome. São voluntários, e nem sempre há alguém acordado.',
    },
    words: '**Suas palavras**',
    receipt: () =>
      '**Este é o seu recibo. Ele só aparece uma vez.** Com ele você pode apagar o que escreveu a qualquer momento, de qualquer conta: `/anon delete`. Também pode mudar, enquanto puder escrever ali: `/anon edit`. Guarde onde só você encontre.',
    mine: (details) =>
      `Por até ${details.hours} horas você encontra isto em \`/anon mine\`, com o que responderem. Nesse tempo a moderação pode impedir que quem escreveu continue escrevendo anonimamente, sem ver quem é.`,
    options: () =>
      'Se agora está difícil, há ajuda que só você vê: linhas para ligar ou escrever, e um minuto para respirar.',
    other: () =>
      'Se você se preocupa com outra pessoa: `/crisis` mostra linhas de ajuda que também escutam quem se preocupa com alguém. Se uma vida pode estar em perigo agora, ligue para o número de emergência.',
  },
  takeBack: 'Retirar',
  giveAway: {
    ask: (details) =>
      `**Suas palavras ainda não apareceram. Alguém pode reconhecer você por isto:** ${details.what}. Você pode mudar isso, ou publicar suas palavras como estão. Sem resposta, elas voltam para você depois de ${details.hours} horas.`,
    kinds: {
      name: 'um nome',
      place: 'um lugar',
      handle: 'uma conta',
      number: 'um número',
      mail: 'um endereço de e-mail',
      link: 'um link',
    },
    change: 'Mudar',
    asIs: 'Publicar como está',
    drop: 'Não publicar',
    dropped: () => 'Não foi publicado. Aqui estão suas palavras:',
  },
  tell: {
    button: 'Avise por mensagem direta',
    noted: () => 'Você recebe uma só mensagem direta quando estiver decidido. Ela não repete suas palavras.',
  },
};
