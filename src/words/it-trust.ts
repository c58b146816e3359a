import type { errors as enErrors, trust as enTrust } from './en-trust.ts';
import { countIn } from './plurals.ts';

const plural = countIn('it');
const inDays = (days: number) => plural(days, { one: `${days} giorno`, other: `${days} giorni` });
const ofPeople = (count: number) => plural(count, { one: `${count} custode`, other: `${count} custodi` });

/** Italian for the errors of `en-trust.ts`. */
export const errors: typeof enErrors = {};

/** Italian for `en-trust.ts`. */
export const trust: typeof enTrust = {
  command: { description: 'Chi potrebbe scoprire chi ha scritto un post anonimo, e che cosa resta' },
  promise: {
    heading: '**Prima di scrivere: chi potrebbe sapere che eri tu**',
    names: 'Gli altri membri e i moderatori non vedranno il tuo nome. Discord sa chi sei.',
    window:
      'Per tre giorni al massimo, chi gestisce questo bot potrebbe scoprire che eri tu. È più a lungo finché un post aspetta un moderatore, se lo cambi e finché continui a scrivere lì sotto.',
    nobody: 'Dopo, qui nessuno può.',
    custodians: (details) =>
      `Per ${inDays(details.days)} da quando appare, due su ${ofPeople(details.count)} possono aprire insieme un post e vedere chi l’ha scritto.`,
    reasons:
      'Possono farlo solo se una vita è in pericolo, per un ordine di legge o per un abuso sessuale su un minore. Ogni apertura viene registrata. `/trust` mostra chi sono.',
    afterwards: 'Dopo, qui nessuno può.',
    begins: (details) =>
      `**Questo cambierà.** Ciò che appare prima di ${details.when} resta com’è. Per ciò che appare dopo vale questo:`,
    changes: (details) =>
      `**I custodi cambieranno.** Per ciò che appare da ${details.when} in poi ne servono due su ${ofPeople(details.count)} che arrivano ora. Ciò che appare prima resta a quelli di adesso.`,
    style: 'Il tuo modo di scrivere, o l’ora, possono comunque tradirti.',
    peers:
      'I volontari sono persone alla pari, non terapeuti, e non sempre c’è qualcuno sveglio. `/crisis` mostra aiuto a ogni ora. Puoi mandare solo parole, niente file.',
  },
  notices: {
    keyAnnounced: (details) =>
      `**Cambierà chi potrebbe scoprire chi ha scritto un post anonimo.** Da ${details.when} in poi possono farlo insieme due di questi custodi: ${details.names}. Vale per i post che appaiono da allora, per ${inDays(details.days)} ciascuno.`,
    keyActive: (details) =>
      `**È cambiato chi potrebbe scoprire chi ha scritto un post anonimo.** Da adesso possono farlo insieme due di questi custodi: ${details.names}. Vale per i post che appaiono da adesso, per ${inDays(details.days)} ciascuno.`,
    keyGivenUp: '**I nuovi custodi annunciati non arriveranno.** Per i post anonimi non cambia niente.',
    nobody:
      '**Da adesso qui nessuno può aprire un nuovo post anonimo.** Non ci sono più custodi. I post che ci sono già tengono il termine che avevano.',
    days: (details) =>
      `**C’è un nuovo termine.** Dove ci sono custodi, possono aprire un post anonimo per ${inDays(details.days)} da quando appare. Vale per i post nuovi. Quelli che ci sono già tengono il termine che avevano.`,
    paused:
      '**I post anonimi sono in pausa su questo server.** Per ora nessuno può mandarne di nuovi. Puoi scrivere con il tuo nome. `/crisis` mostra aiuto a ogni ora.',
    resumed: '**I post anonimi sono di nuovo possibili su questo server.** Scrivi `/anon post` per farne uno.',
    on: '**Qui ora sono possibili post anonimi.** Scrivi `/anon post` per farne uno.',
    approve:
      '**Qui ora sono possibili post anonimi. Un moderatore guarda prima ciascuno**, senza vedere chi l’ha scritto. Scrivi `/anon post` per farne uno.',
    off: '**Qui non ci sono più nuovi post anonimi.** Quelli che ci sono già restano.',
    more: '`/trust` mostra chi potrebbe sapere che cosa.',
  },
  heading: '## Chi potrebbe sapere chi scrive un post anonimo da ora in poi',
  nobody:
    '**Qui nessuno può aprirne uno.** Gli altri membri e i moderatori non vedono chi l’ha scritto. Discord lo sa.',
  custodians: (details) =>
    `**Due di questi custodi insieme possono aprirne uno:** ${details.names} (${details.count}). Possono farlo per ${inDays(details.days)} da quando appare. Gli altri membri e i moderatori non vedono chi l’ha scritto. Discord lo sa.`,
  upcoming: (details) =>
    `**Questo cambierà.** Per i post che appaiono da ${details.when} in poi servono due di questi custodi: ${details.names} (${details.count}). Possono aprirne uno per ${inDays(details.days)}.`,
  reasons:
    'I custodi possono aprire un post solo se una vita è in pericolo, per un ordine di legge o per un abuso sessuale su un minore. Ogni apertura viene registrata.',
  paused: '**I post anonimi sono per ora in pausa su questo server.**',
  groups: (details) =>
    `Gruppi con post anonimi: **${details.all}**. Gruppi in cui i moderatori guardano prima ciascuno: **${details.first}**.`,
  openings: (details) => `Post aperti finora: **${details.count}**.`,
  openable: (details) => `Post che i custodi potrebbero aprire oggi: **${details.count}**.`,
  recordWhole: (details) =>
    `Il registro di ciò che è stato fatto qui è intero. Voci: **${details.count}**, la più recente: \`${details.head}\`.`,
  recordBroken: (details) =>
    `**Qualcuno ha cambiato il registro di ciò che è stato fatto qui.** È sbagliato dalla voce ${details.entry} in poi.`,
  recordEmpty: 'Il registro di ciò che è stato fatto qui non ha ancora voci.',
  kept: {
    heading: '**Che cosa tengo, e per quanto**',
    name: 'Chi l’ha scritto: sotto chiave finché il post appare o torna a te. Poi lo cancello.',
    mark: 'Per 72 ore al massimo dopo: un segno sotto chiave. Con esso i moderatori possono agire senza sapere chi è. Chi gestisce questo bot potrebbe scoprirlo.',
    box: (details) =>
      `Per ${inDays(details.days)} da quando appare: una scatola con il nome. Per aprirla servono due custodi. Nessun altro può, nemmeno chi gestisce questo bot.`,
    noBox: 'Dopo: niente che porti a un nome.',
    mutes:
      'Se i moderatori silenziano qualcuno: un segno senza post accanto, per 31 giorni al massimo. Se chi legge blocca chi scrive: un segno così finché lo toglie.',
    words:
      'Le parole: le cancello appena sono nel canale. Finché un post aspetta o sta dietro un pulsante, sono qui sotto chiave.',
  },
  seconds:
    'Non posso vedere secondi account. Chiunque può averne uno: un custode, o chi possiede questo server. Lo stile e l’ora possono tradire chi scrive.',
  copies: 'Chi gestisce questo bot può avere copie di ciò che tengo. Ciò che è in una copia dura quanto la copia.',
  program: (details) =>
    `Lamplight ${details.version}. Quello che dico è stato riletto da persone in: ${details.languages}. Le altre lingue sono traduzioni automatiche.`,
  more: 'Il testo lungo è la pagina “Anonymity”, che viene con questo programma. Chiedila a chi gestisce questo bot.',
  check: 'Controlla il registro',
  record: {
    whole: (details) =>
      `**Il registro è intero.** L’ho seguito dalla prima voce, ${details.when}. Nessuno ne ha cambiata, tolta o spostata una.`,
    entries: (details) => `Voci: **${details.count}**`,
    head: (details) => `La più recente: \`${details.head}\``,
    compare:
      'Conserva entrambi, se vuoi. Quando guarderai di nuovo, le voci devono essere almeno altrettante. I moderatori le ricevono ogni giorno e possono confrontare.',
    broken: (details) =>
      `**Qualcuno ha cambiato il registro.** La voce ${details.entry} non è quella che ho scritto, o non c’è più. Voci precedenti giuste: ${details.before}.`,
    whatNow: 'Per favore dillo a chi gestisce questo server. Loro possono chiedere a chi gestisce questo bot.',
    empty: 'Il registro non ha ancora voci, quindi non c’è niente da controllare.',
  },
};
