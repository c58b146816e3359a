import type { MemberWords } from './en.ts';

/** Italian for `en-tell.ts`. */
export const tell: MemberWords['tell'] = {
  commandName: 'Avvisa la moderazione',
  title: 'Avvisa la moderazione',
  reasonLabel: 'Di che cosa si tratta?',
  reasons: {
    worried: { label: 'Questa persona mi preoccupa', description: 'Forse le serve aiuto' },
    harmful: { label: 'Fa del male', description: 'A me, a qualcun altro o al gruppo' },
    spam: { label: 'È spam o una truffa', description: 'Pubblicità, inviti, link strani' },
    other: { label: 'Qualcos’altro', description: 'Scrivi che cosa nella nota' },
  },
  noteLabel: 'Che cosa è utile sapere?',
  noteDescription: 'Lo vede solo la moderazione. La persona non saprà chi lo ha scritto.',
  notePlaceholder: 'Bastano una o due frasi.',
  thanks: () =>
    'Grazie di non aver fatto finta di niente. Ora la moderazione lo sa. Sono persone volontarie e forse adesso dormono: se pensi che qualcuno sia in pericolo in questo momento, chiama il numero di emergenza locale e usa `/crisis` per trovare altro aiuto.',
  thanksDeleted: () =>
    'Grazie di non aver fatto finta di niente. Nel frattempo il messaggio è stato cancellato. La moderazione non può leggerlo, ma ha quello che hai scritto tu. Se pensi che qualcuno sia in pericolo in questo momento, chiama il numero di emergenza locale e usa `/crisis` per trovare altro aiuto.',
  already: () =>
    'Avevi già avvisato la moderazione di questo messaggio, e quello che avevi scritto è arrivato. Quello che hai scritto adesso non è stato aggiunto: eccolo qui, così non si perde. Se pensi che qualcuno sia in pericolo in questo momento, chiama il numero di emergenza locale e usa `/crisis` per trovare altro aiuto.',
};
