import type { agreement as enAgreement, errors as enErrors } from './en-agreement.ts';

/** German for the errors of `en-agreement.ts`. */
export const errors: typeof enErrors = {
  'not-looking-after': () =>
    'Das können nur die, die sich um diese Gruppe kümmern. Wenn du etwas ändern möchtest, sag es einer dieser Personen.',
  'looking-after-none': () =>
    'Das ist für die, die sich um eine Gruppe kümmern, und ich sehe hier keine, um die du dich kümmerst. Wenn du etwas ändern möchtest, sag es einer dieser Personen.',
  'agreement-missing': () =>
    'Bitte schreib die Vereinbarung und in einem Satz, was daran neu ist. Es wurde nichts geändert.',
  'agreement-same': () =>
    'Genau das steht schon in der Vereinbarung. Ändere erst den Text und schick ihn dann ab. Es wurde nichts geändert.',
};

/** German for `en-agreement.ts`. */
export const agreement: typeof enAgreement = {
  command: {
    description: 'Lies, was eine Gruppe vereinbart hat',
    optionNames: { group: 'gruppe' },
    options: { group: 'Die Gruppe' },
  },
  heading: (details) => `## Was **${details.name}** vereinbart hat`,
  since: (details) => `Das gilt seit ${details.when}.`,
  changed: (details) => `Zuletzt geändert: ${details.change}`,
  changeButton: 'Ändern',
  form: {
    title: 'Die Vereinbarung ändern',
    textLabel: 'Was die Gruppe vereinbart',
    changeLabel: 'Was ist daran neu?',
    changeDescription: 'Ein Satz. Die Gruppe erfährt es.',
  },
  saved: 'Die neue Vereinbarung gilt ab jetzt. Ich habe der Gruppe gesagt, was daran neu ist.',
  overtaken:
    'Während du geschrieben hast, hat jemand anderes die Vereinbarung geändert. Deine Worte sind deshalb noch nicht gespeichert. Zuerst siehst du, wie sie jetzt lautet, dann deine eigenen Worte. Mit dem Knopf unten kannst du beides zusammenbringen.',
  announced: (details) =>
    `Die Vereinbarung von **${details.name}** hat sich geändert. Neu ist: ${details.change}\nGanz lesen kannst du sie mit \`/group agreement\`.`,
};
