import type { errors as enErrors, voice as enVoice } from './en-voice.ts';

/** Italian for the errors of `en-voice.ts`. */
export const errors: typeof enErrors = {
  'post-gone': () => 'Questo post non c’è più: è stato cancellato.',
  'post-hidden': () => 'La moderazione ha nascosto questo post per ora.',
  'post-arriving': () => 'Questo è appena apparso. Per favore, premi di nuovo tra un momento.',
  'replies-closed': () =>
    'Qui non ci sono più risposte anonime: chi ha scritto il post le ha chiuse. Non è stato pubblicato niente. Puoi ancora rispondere con il tuo nome.',
  'reply-not-here': () =>
    'Puoi rispondere in modo anonimo a ciò che si scrive in un gruppo con post anonimi, e nei thread che ne nascono. Non è stato pubblicato niente. Qui puoi rispondere con il tuo nome.',
  'close-not-yours': () =>
    'Può farlo solo chi ha scritto il post, e dopo 72 ore dalle sue ultime parole lì non so più chi è. Con la ricevuta si può anche più tardi: `/anon edit`.',
  'block-too-late': () =>
    'Questo è troppo vecchio. Dopo 72 ore non resta niente che mi permetta di tenerti lontano ciò che quella persona scriverà. Puoi farlo con qualcosa di più recente.',
  'block-own': () => 'Questo l’hai scritto tu. Non è cambiato niente.',
  'block-too-many': (details) =>
    `Puoi farlo ${details.most} volte al giorno, e l’hai fatto. Non è cambiato niente. Se qui qualcosa non va, *Segnala* avvisa la moderazione.`,
};

/** Italian for the rest of `en-voice.ts`. */
export const voice: typeof enVoice = {
  replyCommand: 'Rispondi in modo anonimo',
  reply: {
    heading: (details) => `**Rispondere in modo anonimo in ${details.name}**`,
    label: 'La tua risposta',
    promise: 'Qui nessuno vede il tuo nome. Chi potrebbe scoprirlo: /trust',
    few: 'Poche persone vedono questo gruppo: qualcuno potrebbe indovinare chi scrive.',
  },
  card: {
    frame: (details) => `${details.mark} **${details.name}** · anonimo`,
    frameOfWriter: (details) => `${details.mark} **${details.name}** · anonimo · ha scritto il post`,
    isNew: '-# Nuova voce qui, o di ritorno con un altro nome',
    answers: (details) => `-# Risponde a [${details.mark} ${details.name}](${details.link})`,
    answersMessage: (details) => `-# Risponde a [questo messaggio](${details.link})`,
    wishes: {
      listen: 'Cosa aiuterebbe: qualcuno che ascolti e basta',
      been: 'Cosa aiuterebbe: sentire chi conosce questa cosa',
      ideas: 'Cosa aiuterebbe: idee che hanno aiutato altri',
      distraction: 'Cosa aiuterebbe: qualcosa per pensare ad altro',
    },
    door: (details) =>
      `-# Queste parole stanno dietro una porta. Premi *${details.button}* per leggerle: allora le vedi solo tu.`,
    kinds: { heard: 'Ti ascolto', 'me-too': 'Anch’io', strength: 'Ti mando forza' },
    reply: 'Rispondi in modo anonimo',
    report: 'Segnala',
    more: 'Altro',
    read: 'Leggi',
  },
  kind: {
    said: (details) =>
      `Hai detto: **${details.word}**. Nessuno vede che eri tu. Premi di nuovo entro 72 ore per ritirarlo. Il numero sotto il post cambia dopo un po’.`,
    takenBack: (details) => `Hai ritirato **${details.word}**.`,
  },
  more: {
    what: () =>
      '**Un post anonimo**\nQualcuno ha scritto questo tramite me senza mostrare il proprio nome. Il nome che si vede è inventato. In ogni altro thread ne ha un altro. Qui nessuno vede chi è; `/trust` dice chi potrebbe scoprirlo, e come.',
    late: () => 'È troppo vecchio per bloccare chi l’ha scritto.',
    closed: () => 'È chiuso alle risposte anonime.',
    close: 'Chiudi alle risposte anonime',
    open: 'Permetti risposte anonime',
    nowClosed: () => 'Ora è chiuso alle risposte anonime. Si può ancora rispondere con il proprio nome.',
    nowOpen: () => 'Si può di nuovo rispondere in modo anonimo.',
  },
  block: {
    button: 'Blocca chi ha scritto questo',
    ask: () =>
      [
        '**Non leggere mai più chi ha scritto questo?**',
        'Ciò che scriverà in modo anonimo su questo server da ora in poi starà dietro un pulsante che per te non si apre. Per tutti gli altri si apre.',
        'Ciò che è già visibile resta dov’è: Discord non può nascondere un messaggio a una sola persona.',
        'Finché blocchi qualcuno, le parole dietro un pulsante più vecchie di tre giorni restano chiuse per te, chiunque le abbia scritte.',
        'Chi l’ha scritto non viene avvisato. Può notare che le sue parole stanno dietro un pulsante, ma non per colpa di chi.',
        'I blocchi si possono togliere solo tutti insieme: non resta scritto con quali post sono iniziati.',
      ].join('\n'),
    yes: 'Sì, blocca',
    done: () => 'Fatto. Ciò che scriverà da ora in poi per te non si apre.',
    takeBack: 'Togli tutti i miei blocchi',
  },
  door: {
    shut: () =>
      'Questo resta chiuso per te, perché hai bloccato chi l’ha scritto, o qualcuno che potrebbe averlo scritto.',
  },
};
