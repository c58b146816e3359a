import type { agreement as enAgreement, errors as enErrors } from './en-agreement.ts';

/** Portuguese for the errors of `en-agreement.ts`. */
export const errors: typeof enErrors = {
  'not-looking-after': () =>
    'Só quem cuida deste grupo pode fazer isso. Se você quer mudar algo, fale com uma dessas pessoas.',
  'looking-after-none': () =>
    'Isto é para quem cuida de um grupo, e não vejo que você cuide de algum aqui. Se você quer mudar algo, fale com uma dessas pessoas.',
  'agreement-missing': () => 'Por favor, escreva o acordo e, em uma frase, o que há de novo. Nada foi mudado.',
  'agreement-same': () => 'O acordo já diz exatamente isso. Mude primeiro o texto e depois envie. Nada foi mudado.',
};

/** Portuguese for `en-agreement.ts`. */
export const agreement: typeof enAgreement = {
  command: {
    description: 'Leia o que um grupo combinou',
    optionNames: { group: 'grupo' },
    options: { group: 'O grupo' },
  },
  heading: (details) => `## O que **${details.name}** combinou`,
  since: (details) => `Isto vale desde ${details.when}.`,
  changed: (details) => `A última mudança: ${details.change}`,
  changeButton: 'Mudar',
  form: {
    title: 'Mudar o acordo',
    textLabel: 'O que o grupo combina',
    changeLabel: 'O que há de novo?',
    changeDescription: 'Uma frase. O grupo fica sabendo.',
  },
  saved: 'O novo acordo vale a partir de agora. Eu contei ao grupo o que há de novo.',
  overtaken:
    'Enquanto você escrevia, outra pessoa mudou o acordo, então as suas palavras ainda não foram salvas. Primeiro você vê como ele está agora, depois as suas próprias palavras. Use o botão abaixo para juntar os dois textos.',
  announced: (details) =>
    `O acordo de **${details.name}** mudou. O que há de novo: ${details.change}\nVocê pode ler tudo com \`/group agreement\`.`,
};
