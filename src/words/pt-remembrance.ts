import type { remembrance as enRemembrance } from './en-remembrance.ts';

/** Portuguese for `en-remembrance.ts`. */
export const remembrance: typeof enRemembrance = {
  heading: () => '**Um lugar para lembrar em conjunto**',
  share: () =>
    'Você pode contar uma lembrança, dizer o que essa pessoa foi para você, ou só ler. Cada pessoa vive o luto do seu jeito. Não existe um jeito certo, nem um momento certo.',
  leaveOut: () =>
    'Por favor, não escreva como nem onde aconteceu, e não compartilhe últimas mensagens. Esses detalhes podem ferir quem está passando por um momento difícil. Suposições e acusações também machucam. A moderação pode retirar isso.',
  help: () =>
    'Você não precisa carregar isso sem ninguém. Converse com alguém de confiança. O botão abaixo mostra com quem você pode conversar. Só você vê o que vem depois.',
  pace: (details) => `Para manter a calma, você pode escrever uma vez a cada ${details.seconds} segundos.`,
  until: (details) => `Você pode escrever aqui até esta data: ${details.when}. Depois disso ainda dá para ler.`,
  unread: () => 'Nenhum programa lê o que se escreve aqui.',
  last: (details) =>
    `Você pode escrever aqui até esta data: ${details.when}. Depois disso ainda dá para ler. Agradecemos a quem escreveu e a quem leu. O luto não acaba num dia. Se quiser conversar, agora ou mais tarde, o botão mostra com quem.`,
};
