import type { agreement as enAgreement, errors as enErrors } from './en-agreement.ts';

/** Italian for the errors of `en-agreement.ts`. */
export const errors: typeof enErrors = {
  'not-looking-after': () =>
    'Può farlo solo chi si prende cura di questo gruppo. Se vuoi cambiare qualcosa, dillo a una di queste persone.',
  'looking-after-none': () =>
    'Questo è per chi si prende cura di un gruppo, e qui non ne vedo uno di cui ti prendi cura. Se vuoi cambiare qualcosa, dillo a una di queste persone.',
  'agreement-missing': () =>
    'Per favore, scrivi l’accordo e, in una frase, che cosa c’è di nuovo. Non è cambiato niente.',
  'agreement-same': () =>
    'L’accordo dice già proprio questo. Prima cambia il testo, poi invialo. Non è cambiato niente.',
};

/** Italian for `en-agreement.ts`. */
export const agreement: typeof enAgreement = {
  command: {
    description: 'Leggi che cosa ha concordato un gruppo',
    optionNames: { group: 'gruppo' },
    options: { group: 'Il gruppo' },
  },
  heading: (details) => `## Che cosa ha concordato **${details.name}**`,
  since: (details) => `Vale da ${details.when}.`,
  changed: (details) => `L’ultima modifica: ${details.change}`,
  changeButton: 'Cambialo',
  form: {
    title: 'Cambia l’accordo',
    textLabel: 'Che cosa concorda il gruppo',
    changeLabel: 'Che cosa c’è di nuovo?',
    changeDescription: 'Una frase. Il gruppo lo saprà.',
  },
  saved: 'Il nuovo accordo vale da adesso. Ho detto al gruppo che cosa c’è di nuovo.',
  overtaken:
    'Mentre scrivevi, un’altra persona ha cambiato l’accordo, quindi le tue parole non sono ancora salvate. Prima vedi com’è adesso, poi le tue parole. Usa il pulsante qui sotto per mettere insieme le due cose.',
  announced: (details) =>
    `L’accordo di **${details.name}** è cambiato. Di nuovo c’è: ${details.change}\nPuoi leggerlo tutto con \`/group agreement\`.`,
};
