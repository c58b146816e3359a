import type { errors as enErrors, round as enRound } from './en-round.ts';

/** German for the errors of `en-round.ts`. */
export const errors: typeof enErrors = {
  'round-over': () =>
    'Diese Runde ist vorbei, deshalb wurde nichts notiert. Wenn du jetzt jemanden brauchst, nimm `/crisis`.',
  'round-undo-late': () =>
    'Diese Runde ist vorbei, deshalb zählt weiter, was du gedrückt hast. Dein Name steht nicht dabei. Es wurde nichts geändert.',
  'round-not-member': () =>
    'Diese Runde ist für die Leute in dieser Gruppe. Es wurde nichts notiert. Hilfe zu jeder Zeit gibt es mit `/crisis`.',
  'round-words-missing': () =>
    'Darin ist nichts zu lesen, deshalb wurde nichts notiert. Schreib ein paar Worte oder drück einen Knopf der Runde.',
  'round-not-allowed': () =>
    'Du darfst in dieser Gruppe gerade nicht schreiben, deshalb wurden deine Worte dort nicht gezeigt. Hilfe zu jeder Zeit gibt es mit `/crisis`.',
  'round-no-place': () =>
    'Ich kann in dieser Gruppe gerade nicht schreiben, deshalb wurden deine Worte dort nicht gezeigt. Bitte sag es jemandem, der sich um die Gruppe kümmert: `/group doctor` zeigt, was mir im Weg ist.',
};

/** German for `en-round.ts`. */
export const round: typeof enRound = {
  how: (details) =>
    `Drück, was passt, oder gar nichts. Was du drückst, wird ohne deinen Namen gezählt. Bis ${details.when} merke ich mir, dass du geantwortet hast, damit niemand doppelt zählt.`,
  levels: {
    1: '🌧️ Sehr schwer',
    2: '🌥️ Schwer',
    3: '⛅ Mittel',
    4: '🌤️ Ganz gut',
    5: '☀️ Gut',
  },
  write: 'Etwas schreiben',
  skip: 'Heute nicht',
  support: 'Ich könnte Unterstützung brauchen',
  count: (details) =>
    details.count === 1 ? 'Eine Person von uns hat geantwortet.' : `${details.count} von uns haben geantwortet.`,
  over: 'Diese Runde ist vorbei.',
  noted: (details) => `Notiert: ${details.level}. Es zählt ohne deinen Namen.`,
  notedAlready:
    'Du hast in dieser Runde schon geantwortet, und die erste Antwort zählt. Was du drückst, wird nie mit deinem Namen gezeigt.',
  lowOffer: 'Du musst damit nicht allein bleiben. Du kannst ein paar Worte schreiben oder schauen, was helfen könnte.',
  undo: 'Das war ein Versehen',
  undone: 'Es zählt nicht mehr. Du kannst etwas anderes drücken.',
  skipped: 'In Ordnung. Es wurde nichts notiert.',
  form: {
    title: 'Ein paar Worte',
    text: 'Was möchtest du sagen?',
    who: 'Wer darf es lesen?',
    whoDescription: 'Klingt es nach Lebensgefahr, erfahren Freiwillige, dass du vielleicht Hilfe brauchst.',
    group: 'Die Gruppe, mit meinem Namen',
    me: 'Nur ich',
  },
  shared: (details) => `${details.who} schreibt:`,
  sharedNoted: 'Deine Worte sind auf dem Weg in die Gruppe, mit deinem Namen.',
  sharedTold: 'Freiwillige hier bekommen auch einen Hinweis, weil deine Worte schwer klingen.',
  own: 'Hier sind deine Worte. Nur du siehst sie, und ich behalte nichts davon. Kopier sie, wenn du sie später noch haben willst.',
  notShared: {
    danger:
      'Deine Worte wurden der Gruppe nicht gezeigt: Ein Programm hat gefunden, dass ein Leben in Gefahr sein könnte. Programme irren sich.',
    method:
      'Deine Worte wurden der Gruppe nicht gezeigt: Ein Programm hat darin etwas gefunden, das für andere beim Lesen gefährlich sein kann, etwa eine Art, sich zu verletzen. Programme irren sich.',
    harm: 'Deine Worte wurden der Gruppe nicht gezeigt: Ein Programm hat darin etwas gefunden, das jemanden verletzen kann oder das jemand anderem gehört, etwa eine Telefonnummer. Programme irren sich.',
  },
  told: {
    self: 'Freiwillige hier erfahren, dass du vielleicht Hilfe brauchst, mit deinem Namen, damit sie dir schreiben können. Deine Worte bekommen sie nicht. Sie sind nicht immer wach.',
    other:
      'Freiwillige hier erfahren, dass jemand in Gefahr sein könnte, mit deinem Namen, damit sie dir schreiben können. Deine Worte bekommen sie nicht. Sie sind nicht immer wach.',
    harm: 'Die Moderation erfährt, dass du so etwas geschrieben hast, mit deinem Namen. Deine Worte bekommt sie nicht. Wenn es ein Irrtum ist, sag es ihr.',
  },
  notDelivered:
    'Deine Worte konnten in der Gruppe nicht gezeigt werden: Ich darf dort nicht mehr schreiben. Hier sind sie:',
};
