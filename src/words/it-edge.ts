import type { edge as enEdge, errors as enErrors } from './en-edge.ts';

/** Italian for `en-edge.ts`. */
export const errors: typeof enErrors = {
  'no-server': () =>
    'Questo funziona solo dentro un server. Apri il server in cui c’è Lamplight e prova lì. `/crisis` funziona ovunque, anche qui.',
  'not-set-up': () =>
    'Lamplight non è ancora del tutto pronto su questo server, quindi da qui non puoi ancora raggiungere la moderazione. Per favore, dillo a chi gestisce il server: serve il comando `/setup`. Se qualcuno è in pericolo adesso, usa `/crisis`.',
  'not-a-moderator': ({ roleId }) =>
    roleId === null
      ? 'Può farlo solo chi modera, ma non è ancora stato scelto un ruolo per chi modera. Chi gestisce il server può sceglierlo con `/setup role`.'
      : `Può farlo solo chi ha il ruolo <@&${roleId}>. Se dovresti averlo, chiedi a chi gestisce il server.`,
  'not-an-owner': () =>
    'Può farlo solo chi ha il permesso di gestire questo server. Chiedi a qualcuno con il permesso «Gestisci server».',
  'own-message': () =>
    'Questo è un mio messaggio. Se vuoi dire altro alla moderazione, usa questo comando sul messaggio di una persona.',
  'note-missing': () =>
    'Per favore, scrivi due parole su quello che ti preoccupa, così chi modera sa da dove cominciare. Non è stato ancora inviato niente.',
  'note-too-long': ({ most, length }) =>
    `La tua nota ha ${length} caratteri e ce ne stanno ${most}. Per favore, accorciala. Non è stato ancora inviato niente.`,
  'reports-too-many': ({ at }) =>
    `Hai avvisato la moderazione di vari messaggi in poco tempo, e quelli sono arrivati. Questo non è stato inviato. Potrai avvisare di altri a partire da qui: <t:${Math.ceil(at / 1000)}:f>. Se pensi che qualcuno sia in pericolo in questo momento, non aspettare: chiama il numero di emergenza locale, usa \`/crisis\` o scrivi tu a qualcuno della moderazione.`,
  'reason-missing': () => 'Per favore, scegli di che cosa si tratta. Non è stato ancora inviato niente.',
  'button-expired': () =>
    'Questo viene da una versione vecchia e non funziona più. Usa la scheda più recente, o ricomincia con il comando. Non è cambiato niente.',
  'storage-away': () =>
    'In questo momento non riesco ad accedere alla mia memoria, quindi non ho salvato niente. Per favore, riprova tra qualche minuto. `/crisis` funziona lo stesso.',
  'newcomers-wait': ({ until }) =>
    `Da quello che dice Discord, sei qui da poco, e siccome sono arrivate tantissime persone insieme, per un po’ tutto va più piano per chi è nuovo. Questo si riapre <t:${Math.ceil(until / 1000)}:R>. Non dipende da te. Intanto \`/crisis\`, offrire sostegno e avvisare i moderatori funzionano per te come sempre.`,
  unexpected: ({ incident }) =>
    `Qualcosa è andato storto da parte mia. Non dipende da te. Per favore, riprova tra un minuto. Se succede ancora, dai questo numero a chi gestisce il server: ${incident}. \`/crisis\` funziona lo stesso.`,
};

/** Italian for `en-edge.ts`. */
export const edge: typeof enEdge = {
  yourWords: () => 'Per non perdere niente, ecco quello che hai scritto:',
  automatic: 'Traduzione automatica',
};
