import type { errors as enErrors, reach as enReach } from './en-reach.ts';

/** Portuguese for the errors of `en-reach.ts`. */
export const errors: typeof enErrors = {
  'reach-no-channel': () =>
    'Este servidor não tem um lugar para tópicos privados, então não posso perguntar em um. Escolha outro lugar. Nada foi mudado.',
  'reach-not-allowed': () =>
    'Não tenho permissão para abrir um tópico para você aqui. Por favor, conte a alguém que cuida deste servidor: `/checkin-admin place` mostra o que falta. Ou escolha outro lugar. Nada foi mudado.',
  'reach-threads-full': () =>
    'Este servidor tem tantos tópicos abertos quanto o Discord permite. Tente de novo outro dia, ou escolha outro lugar. Nada foi mudado.',
  'reach-busy': () =>
    'O Discord está ocupado ou não respondeu, então o seu tópico ainda não existe. Tente de novo em alguns minutos. Vai haver só um.',
  'reach-direct-full': () =>
    'O Discord me deixa começar a escrever só para um certo número de pessoas por dia, e hoje já está cheio. Volte amanhã, ou escolha outro lugar com `/checkin edit`. Nada se perde.',
  'reach-direct-often': () =>
    'Você já disse sim algumas vezes hoje. Espere até amanhã, ou escolha outro lugar com `/checkin edit`. Nada se perde.',
};

/** Portuguese for `en-reach.ts`. */
export const reach: typeof enReach = {
  thread: {
    name: 'Os seus próprios check-ins',
    welcome:
      'Este tópico é para os seus próprios check-ins, e você pode escrever aqui o que quiser. Nenhum outro membro vê este tópico nem pode receber convite. Quem modera e gerencia tópicos pode abrir e ler. Com `/checkin mine` você muda quando e onde eu pergunto.',
  },
  direct: {
    question:
      '**Posso escrever direto para você?**\nSó você vê essas mensagens, e quem puder olhar o seu celular ou a sua tela. O Discord guarda as mensagens. Se você disser sim, anoto quando foi e mando uma mensagem curta para ver se chega. Até lá não pergunto por ali. Você pode voltar atrás a qualquer hora: com um botão embaixo dessa mensagem ou em `/checkin mine`.',
    yes: 'Sim, mande uma mensagem de teste',
    no: 'Não',
    declined: 'Tudo bem, não escrevo direto para você. Escolha outro lugar com `/checkin edit`. Até lá não pergunto.',
    test: 'Esta é a mensagem de teste. Você disse sim a check-ins aqui, então é aqui que vou perguntar. Se não quiser mais, aperte o botão. Sou um programa: pergunto quando você escolheu e não sei como você está.',
    arrived: 'Chegou: veja as suas mensagens diretas. De agora em diante pergunto por lá, nas horas que você escolheu.',
    closed:
      'O Discord não me deixa escrever direto para você, então retirei o seu sim. Para mudar isso, abra o menu deste servidor, depois *Configurações de privacidade*, e permita mensagens diretas. Depois diga sim de novo em `/checkin mine`. Ou escolha outro lugar com `/checkin edit`.',
    waiting:
      'O seu sim está anotado, e a mensagem de teste está a caminho. Antes que ela chegue, não pergunto por ali. Em `/checkin mine` você vê como está.',
    takeBack: 'Não escreva direto para mim',
    takenBack:
      'Feito: não pergunto mais por mensagem direta. Os check-ins que viriam para cá estão em pausa e não se perdem. Com `/checkin edit` no servidor você pode escolher outro lugar.',
  },
  last: (details) =>
    `Não consegui perguntar onde você queria: esse lugar não existe mais ou está fechado para mim. Por isso parei de perguntar por ali. Você não fez nada de errado. Se quiser continuar, com \`/checkin mine\` no servidor você pode escolher outro lugar: ${details.link}`,
};
