import type { errors as enErrors, voice as enVoice } from './en-voice.ts';

/** Portuguese for the errors of `en-voice.ts`. */
export const errors: typeof enErrors = {
  'post-gone': () => 'Esta publicação não está mais aqui: foi apagada.',
  'post-hidden': () => 'A moderação ocultou esta publicação por enquanto.',
  'post-arriving': () => 'Isto acabou de aparecer. Por favor, aperte de novo daqui a pouco.',
  'replies-closed': () =>
    'Aqui não há mais respostas anônimas: quem escreveu a publicação as fechou. Nada foi publicado. Você ainda pode responder com o seu próprio nome.',
  'reply-not-here': () =>
    'Você pode responder anonimamente ao que se escreve em um grupo com publicações anônimas, e nos tópicos dele. Nada foi publicado. Aqui você pode responder com o seu próprio nome.',
  'close-not-yours': () =>
    'Só quem escreveu a publicação pode fazer isso, e eu não sei quem é depois de 72 horas das últimas palavras ali. Com o recibo funciona também mais tarde: `/anon edit`.',
  'block-too-late': () =>
    'Isto é antigo demais. Depois de 72 horas não fica nada que me permita afastar de você o que essa pessoa escrever depois. Você pode fazer isso com algo mais novo.',
  'block-own': () => 'Foi você que escreveu isto. Nada foi mudado.',
  'block-too-many': (details) =>
    `Você pode fazer isto ${details.most} vezes por dia, e já fez. Nada foi mudado. Se algo aqui não está certo, *Denunciar* avisa a moderação.`,
};

/** Portuguese for the rest of `en-voice.ts`. */
export const voice: typeof enVoice = {
  replyCommand: 'Responder anonimamente',
  reply: {
    heading: (details) => `**Responder anonimamente em ${details.name}**`,
    label: 'Sua resposta',
    promise: 'Ninguém aqui vê o seu nome. Quem poderia descobrir: /trust',
    few: 'Poucas pessoas veem este grupo: alguém pode adivinhar quem escreveu.',
  },
  card: {
    frame: (details) => `${details.mark} **${details.name}** · anônimo`,
    frameOfWriter: (details) => `${details.mark} **${details.name}** · anônimo · escreveu a publicação`,
    isNew: '-# Alguém novo aqui, ou de volta com outro nome',
    answers: (details) => `-# Em resposta a [${details.mark} ${details.name}](${details.link})`,
    answersMessage: (details) => `-# Em resposta a [esta mensagem](${details.link})`,
    wishes: {
      listen: 'O que ajudaria: alguém que só escute',
      been: 'O que ajudaria: ouvir pessoas que conhecem isso',
      ideas: 'O que ajudaria: ideias que ajudaram outras pessoas',
      distraction: 'O que ajudaria: algo para pensar em outras coisas',
    },
    door: (details) => `-# Estas palavras estão atrás de uma porta. Aperte *${details.button}* para ler: só você vê.`,
    kinds: { heard: 'Estou ouvindo você', 'me-too': 'Eu também', strength: 'Mando força' },
    reply: 'Responder anonimamente',
    report: 'Denunciar',
    more: 'Mais',
    read: 'Ler',
  },
  kind: {
    said: (details) =>
      `Você disse: **${details.word}**. Ninguém vê que foi você. Aperte de novo em até 72 horas para retirar. O número embaixo da publicação muda depois de um tempo.`,
    takenBack: (details) => `Você retirou **${details.word}**.`,
  },
  more: {
    what: () =>
      '**Uma publicação anônima**\nAlguém escreveu isto por mim sem mostrar o próprio nome. O nome que aparece é inventado. Em cada outro tópico é outro. Ninguém aqui vê quem é; `/trust` diz quem poderia descobrir, e como.',
    late: () => 'É antiga demais para bloquear quem escreveu.',
    closed: () => 'Está fechada para respostas anônimas.',
    close: 'Fechar para respostas anônimas',
    open: 'Permitir respostas anônimas',
    nowClosed: () => 'Agora está fechada para respostas anônimas. Ainda dá para responder com o próprio nome.',
    nowOpen: () => 'Já dá para responder anonimamente de novo.',
  },
  block: {
    button: 'Bloquear quem escreveu isto',
    ask: () =>
      [
        '**Nunca mais ler quem escreveu isto?**',
        'O que essa pessoa escrever anonimamente neste servidor a partir de agora fica atrás de um botão que não abre para você. Para todos os outros ele abre.',
        'O que já está à vista fica onde está: o Discord não pode esconder uma mensagem de uma só pessoa.',
        'Enquanto você bloquear alguém, palavras atrás de um botão com mais de três dias ficam fechadas para você, seja quem for que escreveu.',
        'A pessoa não fica sabendo. Ela pode notar que as palavras dela estão atrás de um botão, mas não por causa de quem.',
        'Os bloqueios só podem ser desfeitos todos de uma vez: não fica guardado com quais publicações começaram.',
      ].join('\n'),
    yes: 'Sim, bloquear',
    done: () => 'Pronto. O que essa pessoa escrever a partir de agora não abre para você.',
    takeBack: 'Desfazer todos os meus bloqueios',
  },
  door: {
    shut: () => 'Isto fica fechado para você, porque você bloqueou quem escreveu, ou alguém que pode ter escrito.',
  },
};
