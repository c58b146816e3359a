import type { agreement as enAgreement, errors as enErrors } from './en-agreement.ts';

/** Ukrainian for the errors of `en-agreement.ts`. */
export const errors: typeof enErrors = {
  'not-looking-after': () =>
    'Це можуть робити лише ті, хто дбає про цю групу. Якщо хочеш щось змінити, скажи комусь із них.',
  'looking-after-none': () =>
    'Це для тих, хто дбає про групу, а я не бачу тут групи, про яку дбаєш ти. Якщо хочеш щось змінити, скажи комусь із них.',
  'agreement-missing': () => 'Будь ласка, напиши домовленість і одним реченням, що в ній нового. Нічого не змінилося.',
  'agreement-same': () =>
    'У домовленості вже саме так і сказано. Спершу зміни текст, а потім надішли. Нічого не змінилося.',
};

/** Ukrainian for `en-agreement.ts`. */
export const agreement: typeof enAgreement = {
  command: {
    description: 'Прочитай, про що домовилася група',
    optionNames: { group: 'група' },
    options: { group: 'Група' },
  },
  heading: (details) => `## Про що домовилася група **${details.name}**`,
  since: (details) => `Це діє з ${details.when}.`,
  changed: (details) => `Остання зміна: ${details.change}`,
  changeButton: 'Змінити',
  form: {
    title: 'Змінити домовленість',
    textLabel: 'Про що домовляється група',
    changeLabel: 'Що в ній нового?',
    changeDescription: 'Одне речення. Група про це дізнається.',
  },
  saved: 'Нова домовленість діє відтепер. Група вже знає, що в ній нового.',
  overtaken:
    'Поки тривало писання, хтось інший змінив домовленість, тому твої слова ще не збережено. Спершу ти бачиш, якою вона є тепер, а потім власні слова. Кнопкою внизу можна поєднати одне з іншим.',
  announced: (details) =>
    `Домовленість групи **${details.name}** змінилася. Що нового: ${details.change}\nПрочитати її повністю можна через \`/group agreement\`.`,
};
