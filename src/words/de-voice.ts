import type { errors as enErrors, voice as enVoice } from './en-voice.ts';

/** German for the errors of `en-voice.ts`. */
export const errors: typeof enErrors = {
  'post-gone': () => 'Diesen Beitrag gibt es nicht mehr: Er wurde gelöscht.',
  'post-hidden': () => 'Die Moderation hat diesen Beitrag vorerst ausgeblendet.',
  'post-arriving': () => 'Das ist gerade erst erschienen. Bitte drück gleich noch einmal.',
  'replies-closed': () =>
    'Hier gibt es keine anonymen Antworten mehr: Wer den Beitrag geschrieben hat, hat sie geschlossen. Es wurde nichts veröffentlicht. Unter deinem eigenen Namen kannst du weiter antworten.',
  'reply-not-here': () =>
    'Anonym antworten kannst du auf das, was jemand in einer Gruppe mit anonymen Beiträgen geschrieben hat, und in Threads dazu. Es wurde nichts veröffentlicht. Hier kannst du unter deinem eigenen Namen antworten.',
  'close-not-yours': () =>
    'Das kann nur, wer den Beitrag geschrieben hat, und ich weiß nicht länger als 72 Stunden nach den letzten Worten dort, wer das ist. Mit der Quittung geht es auch später: `/anon edit`.',
  'block-too-late': () =>
    'Dieser Beitrag ist zu alt. Nach 72 Stunden ist nichts mehr da, womit ich spätere Worte von wem auch immer von dir fernhalten könnte. Bei etwas Neuerem geht es.',
  'block-own': () => 'Das hast du selbst geschrieben. Es wurde nichts geändert.',
  'block-too-many': (details) =>
    `Das kannst du ${details.most}-mal am Tag tun, und das hast du. Es wurde nichts geändert. Wenn hier etwas nicht stimmt, sagt *Melden* dem Moderationsteam Bescheid.`,
};

/** German for the rest of `en-voice.ts`. */
export const voice: typeof enVoice = {
  replyCommand: 'Anonym antworten',
  reply: {
    heading: (details) => `**Anonym antworten in ${details.name}**`,
    label: 'Deine Antwort',
    promise: 'Hier sieht niemand deinen Namen. Wer es herausfinden könnte: /trust',
    few: 'Wenige Menschen sehen diese Gruppe: Jemand könnte erraten, wer es war.',
  },
  card: {
    frame: (details) => `${details.mark} **${details.name}** · anonym`,
    frameOfWriter: (details) => `${details.mark} **${details.name}** · anonym · hat den Beitrag geschrieben`,
    isNew: '-# Neu hier, oder unter neuem Namen zurück',
    answers: (details) => `-# Antwort auf [${details.mark} ${details.name}](${details.link})`,
    answersMessage: (details) => `-# Antwort auf [diese Nachricht](${details.link})`,
    wishes: {
      listen: 'Was helfen würde: jemand, der einfach zuhört',
      been: 'Was helfen würde: von Menschen hören, die das kennen',
      ideas: 'Was helfen würde: Ideen, die anderen geholfen haben',
      distraction: 'Was helfen würde: etwas, um an anderes zu denken',
    },
    door: (details) =>
      `-# Diese Worte stehen hinter einer Tür. Drück *${details.button}*, um sie zu lesen: Dann siehst nur du sie.`,
    kinds: { heard: 'Ich höre dich', 'me-too': 'Ich auch', strength: 'Ich schicke dir Kraft' },
    reply: 'Anonym antworten',
    report: 'Melden',
    more: 'Mehr',
    read: 'Lesen',
  },
  kind: {
    said: (details) =>
      `Du hast gesagt: **${details.word}**. Niemand sieht, dass du es warst. Drück innerhalb von 72 Stunden noch einmal, um es zurückzunehmen. Die Zahl unter dem Beitrag ändert sich nach einer Weile.`,
    takenBack: (details) => `Du hast **${details.word}** zurückgenommen.`,
  },
  more: {
    what: () =>
      '**Ein anonymer Beitrag**\nJemand hat das über mich geschrieben, ohne den eigenen Namen zu zeigen. Der Name darauf ist erfunden. In jedem anderen Thread ist es ein anderer. Hier sieht niemand, wer es ist; `/trust` sagt, wer es herausfinden könnte und wie.',
    late: () => 'Der Beitrag ist zu alt, um zu blockieren, wer ihn geschrieben hat.',
    closed: () => 'Er ist für anonyme Antworten geschlossen.',
    close: 'Anonyme Antworten schließen',
    open: 'Anonyme Antworten erlauben',
    nowClosed: () =>
      'Er ist jetzt für anonyme Antworten geschlossen. Unter dem eigenen Namen kann man weiter antworten.',
    nowOpen: () => 'Man kann wieder anonym antworten.',
  },
  block: {
    button: 'Wer das schrieb: blockieren',
    ask: () =>
      [
        '**Nie wieder lesen, was diese Person schreibt?**',
        'Was sie von jetzt an auf diesem Server anonym schreibt, steht hinter einem Knopf, der sich für dich nicht öffnet. Für alle anderen öffnet er sich.',
        'Was schon offen dasteht, bleibt stehen: Discord kann eine Nachricht nicht vor einer einzelnen Person verbergen.',
        'Solange du jemanden blockierst, bleiben Worte hinter einem Knopf, die älter als drei Tage sind, für dich zu, egal von wem.',
        'Die Person erfährt es nicht. Vielleicht merkt sie, dass ihre Worte hinter einem Knopf stehen, aber nicht, wegen wem.',
        'Blockierungen lassen sich nur alle zusammen zurücknehmen: Es bleibt nirgends stehen, mit welchem Beitrag sie begannen.',
      ].join('\n'),
    yes: 'Ja, blockieren',
    done: () => 'Erledigt. Was diese Person von jetzt an schreibt, öffnet sich für dich nicht.',
    takeBack: 'Alle meine Blockierungen aufheben',
  },
  door: {
    shut: () =>
      'Das bleibt für dich geschlossen, weil du blockiert hast, wer es geschrieben hat, oder jemanden, der es gewesen sein könnte.',
  },
};
