import type { errors as enErrors, ownAsk as enOwnAsk } from './en-own-ask.ts';

/** German for the errors of `en-own-ask.ts`. */
export const errors: typeof enErrors = {
  'own-over': () =>
    'Dieser Check-in ist vorbei, deshalb wurde nichts notiert. Mit `/checkin now` auf dem Server kannst du jetzt antworten. Wenn du jetzt jemanden brauchst, nimm `/crisis`.',
  'own-gone': () =>
    'Diesen Check-in gibt es nicht mehr, deshalb wurde nichts notiert. Einen neuen machst du mit `/checkin schedule` auf dem Server. Wenn du jetzt jemanden brauchst, nimm `/crisis`.',
  'own-not-yours': () =>
    'Dieser Check-in ist für jemand anderen, deshalb wurde nichts notiert. Einen eigenen machst du mit `/checkin schedule`. Hilfe zu jeder Zeit gibt es mit `/crisis`.',
  'own-later-enough': (details) =>
    `Das hast du schon dreimal verschoben, und öfter frage ich nicht. Bis ${details.when} kannst du hier noch antworten.`,
  'own-later-before': (details) =>
    `Das hast du schon verschoben, und es gilt die neueste Nachricht dazu. Bis ${details.when} kannst du hier noch antworten.`,
  'own-later-nowhere': (details) =>
    `Ich kann dir dort gerade nicht schreiben, deshalb habe ich es nicht verschoben. Bis ${details.when} kannst du hier noch antworten.`,
  'own-later-answered': () =>
    'Es gibt nichts zu verschieben: Du hast hier schon geantwortet. Wenn es inzwischen anders ist, kannst du ein paar Worte schreiben.',
  'own-later-let-go': () =>
    'Es gibt nichts zu verschieben: Du hast es diesmal ausgelassen. Wenn du magst, kannst du noch drücken, was passt.',
};

/** German for `en-own-ask.ts`. */
export const ownAsk: typeof enOwnAsk = {
  whose: (details) => `Ein Check-in für ${details.who}`,
  prompt: 'Wie geht es dir gerade?',
  goals: 'Was du im Blick behalten willst:',
  how: (details) =>
    `Drück, was passt, oder gar nichts. Ich notiere, dass du geantwortet hast. Was du drückst, behalte ich nur, wenn du einen Verlauf wolltest. Offen bis ${details.when}.`,
  howInGroup: (details) =>
    `Andere hier sehen diese Nachricht, aber nicht, was du drückst. Ich notiere, dass du geantwortet hast. Was du drückst, behalte ich nur, wenn du einen Verlauf wolltest. Offen bis ${details.when}.`,
  early: 'Wenn du jetzt antwortest, gilt es für heute, und ich frage dich heute nicht noch einmal.',
  back: 'Schön, dass du da bist.',
  later: 'Später',
  pause: 'Pausieren',
  noted: (details) => `Du hast gedrückt: ${details.level}. Ich notiere, dass du geantwortet hast.`,
  notedAlready: 'Du hast hier schon geantwortet. Wenn es inzwischen anders ist, kannst du ein paar Worte schreiben.',
  undone: 'Es ist zurückgenommen. Du kannst etwas anderes drücken.',
  undoLate: 'Es ist schon zurückgenommen, oder du hast noch nicht geantwortet. Es wurde nichts geändert.',
  skipped: 'In Ordnung. Dann heute nicht.',
  again: (details) => `In Ordnung. Ich frage dich wieder: ${details.when}.`,
  againLast: 'Das ist hier das dritte Mal, danach frage ich nicht noch einmal.',
  laterOver: (details) =>
    `Dann ist dieser Check-in schon vorbei, deshalb habe ich ihn nicht verschoben. Bis ${details.when} kannst du hier antworten.`,
  laterQuiet: (details) =>
    `Das wäre in deiner Ruhezeit, deshalb habe ich es nicht verschoben. Bis ${details.when} kannst du hier antworten.`,
  otherTime: 'Vielleicht passt eine andere Zeit besser:',
  laterTimes: { 30: 'In 30 Minuten', 60: 'In 1 Stunde', 180: 'In 3 Stunden' },
  pauseHow: 'Wie lange soll es still sein? Du kannst jederzeit weitermachen, und nachholen musst du nichts.',
  pauseFor: { 1: '1 Tag', 3: '3 Tage', 7: '1 Woche', open: 'Bis ich weitermache' },
  pauseDate: 'Bis zu einem Tag',
  pauseForm: {
    title: 'Pause bis zu einem Tag',
    until: 'Ab welchem Tag darf ich wieder fragen?',
    description: 'Zum Beispiel: 24. Dezember, nächsten Montag, in 2 Wochen.',
  },
  pausedOpen: 'In Ordnung. Ich frage dich nicht mehr, bis du weitermachst.',
  goOn: 'Weitermachen',
  resumed: (details) => `Ich frage dich wieder: ${details.when}.`,
  quietEnd:
    'Ich habe ein paarmal gefragt und höre jetzt auf, damit ich dir nicht im Weg bin. Das ist in Ordnung. Wenn du weitermachen möchtest, genügt ein Druck.',
  now: {
    description: 'Antworte jetzt gleich auf deinen eigenen Check-in',
    none: 'Du hast hier keinen eigenen Check-in. Mit `/checkin schedule` machst du einen. Wenn es gerade schwer ist: Es gibt Hilfe.',
    which: 'Auf welchen möchtest du antworten?',
    choose: 'Such einen Check-in aus',
  },
  told: {
    self: 'Freiwillige auf deinem Server erfahren, dass du vielleicht Hilfe brauchst, mit deinem Namen, damit sie dir schreiben können. Deine Worte bekommen sie nicht. Sie sind nicht immer wach.',
    other:
      'Freiwillige auf deinem Server erfahren, dass jemand in Gefahr sein könnte, mit deinem Namen, damit sie dir schreiben können. Deine Worte bekommen sie nicht. Sie sind nicht immer wach.',
  },
};
