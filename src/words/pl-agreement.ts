import type { agreement as enAgreement, errors as enErrors } from './en-agreement.ts';

/** Polish for the errors of `en-agreement.ts`. */
export const errors: typeof enErrors = {
  'not-looking-after': () =>
    'Mogą to zrobić tylko osoby, które opiekują się tą grupą. Jeśli chcesz coś zmienić, powiedz o tym jednej z nich.',
  'looking-after-none': () =>
    'To jest dla osób, które opiekują się grupą, a nie widzę tu grupy pod twoją opieką. Jeśli chcesz coś zmienić, powiedz o tym jednej z nich.',
  'agreement-missing': () => 'Napisz, proszę, zasady i w jednym zdaniu, co jest w nich nowe. Nic się nie zmieniło.',
  'agreement-same': () => 'Zasady już tak brzmią. Najpierw zmień ich treść, a potem wyślij. Nic się nie zmieniło.',
};

/** Polish for `en-agreement.ts`. */
export const agreement: typeof enAgreement = {
  command: {
    description: 'Przeczytaj, na jakie zasady umówiła się grupa',
    optionNames: { group: 'grupa' },
    options: { group: 'Grupa' },
  },
  heading: (details) => `## Na co umówiła się grupa **${details.name}**`,
  since: (details) => `To obowiązuje od ${details.when}.`,
  changed: (details) => `Ostatnia zmiana: ${details.change}`,
  changeButton: 'Zmień',
  form: {
    title: 'Zmiana zasad',
    textLabel: 'Na co umawia się grupa',
    changeLabel: 'Co jest w nich nowe?',
    changeDescription: 'Jedno zdanie. Grupa się o tym dowie.',
  },
  saved: 'Nowe zasady obowiązują od teraz. Grupa już wie, co jest w nich nowe.',
  overtaken:
    'Kiedy to było pisane, ktoś inny zmienił zasady, więc twoje słowa nie są jeszcze zapisane. Najpierw widzisz, jak zasady brzmią teraz, a potem własne słowa. Przyciskiem poniżej możesz połączyć jedno z drugim.',
  announced: (details) =>
    `Zasady grupy **${details.name}** się zmieniły. Co jest nowe: ${details.change}\nCałość pokaże \`/group agreement\`.`,
};
