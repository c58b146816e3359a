import type { errors as enErrors, sessions as enSessions } from './en-sessions.ts';

/** German for the errors of `en-sessions.ts`. */
export const errors: typeof enErrors = {
  'session-gone': () =>
    'Dieses Treffen gibt es nicht mehr, deshalb wurde nichts geändert. Was geplant ist, zeigt `/session list`.',
  'session-begun': () =>
    'Dieses Treffen hat begonnen oder ist vorbei, deshalb wurde nichts geändert. Was als Nächstes kommt, zeigt `/session next`.',
  'session-cancelled': () =>
    'Dieses Treffen wurde abgesagt, deshalb wurde nichts geändert. Was als Nächstes kommt, zeigt `/session next`.',
  'session-not-member': () =>
    'Das ist für die Menschen in dieser Gruppe. Es wurde nichts geändert. Um hier eine Gruppe zu finden, benutze `/group browse`.',
  'session-unsure': () =>
    'Ich kann gerade nicht sehen, ob du in dieser Gruppe bist, deshalb zeige ich ihre Adresse nicht. Versuch es später noch einmal oder frag die, die sich um die Gruppe kümmern.',
  'session-none': () =>
    'Ich sehe in den nächsten 14 Tagen kein Treffen deiner Gruppen, deshalb wurde nichts geändert. Deine Gruppen zeigt `/group mine`.',
  'session-no-such': (details) =>
    `Ich finde kein Treffen deiner Gruppen, das „${details.typed}“ heißt. Wähl eines aus der Liste, während du tippst, oder schau mit \`/session list\` nach.`,
  'session-no-address': () =>
    'Zu diesem Treffen gibt es keine Adresse. Frag die, die sich um die Gruppe kümmern, wo ihr euch trefft.',
  'session-echo-over': () =>
    'Diese Frage ist schon zu, deshalb wurde nichts gezählt. Wenn dich etwas beschäftigt, sag es denen, die sich um die Gruppe kümmern.',
};

/** German for `en-sessions.ts`. */
export const sessions: typeof enSessions = {
  command: {
    description: 'Wann sich deine Gruppen treffen',
    next: { description: 'Sieh, wann sich deine Gruppen das nächste Mal treffen; nur du siehst es' },
    list: { description: 'Sieh, wann sich deine Gruppen in den nächsten 14 Tagen treffen; nur du siehst es' },
    rsvp: {
      description: 'Sag, dass du zu einem Treffen kommst oder nicht kommen kannst',
      optionNames: { answer: 'antwort', session: 'treffen' },
      options: { answer: 'Kommst du?', session: 'Welches; lass es weg, dann ist es das nächste' },
    },
  },
  overview: 'sehen, wann sich deine Gruppen treffen, und sagen, ob du kommst',
  come: 'Ich komme',
  cannot: 'Ich kann nicht kommen',
  calendar: 'In meinen Kalender',
  calendarAgain: 'Meinen Kalender auffrischen',
  where: 'Wo wir uns treffen',
  support: 'Ich könnte Unterstützung brauchen',
  card: {
    when: (details) => `**Wann:** ${details.at} (${details.distance})`,
    lasts: (details) =>
      details.minutes === 1 ? '**Wie lange:** eine Minute' : `**Wie lange:** ${details.minutes} Minuten`,
    place: (text) => `**Wo:** ${text}`,
    inPerson: 'vor Ort',
    hybrid: (details) => `${details.channel} oder vor Ort`,
    addressHidden: 'Die Adresse ist für die Menschen in dieser Gruppe: Drück **Wo wir uns treffen**.',
    address: (text) => `**Adresse:** ${text}`,
    host: (details) => `**Leitung:** ${details.who}`,
    hosts: (details) => `**Leitung:** ${details.who}, ${details.second}`,
    agenda: '**Was geplant ist:**',
    going: (details) => (details.count === 1 ? 'Eine Person von uns kommt.' : `${details.count} von uns kommen.`),
    left: (details) => (details.count === 1 ? 'Ein Platz ist noch frei.' : `${details.count} Plätze sind noch frei.`),
    full: 'Alle Plätze sind vergeben. Drück **Ich komme**, um auf einen zu warten. Ein Platz, der frei wird, geht an die Person, die am längsten wartet; `/session list` zeigt, ob er deiner ist.',
    cancelled: '**Dieses Treffen wurde abgesagt. Es findet nicht statt.**',
    moved: '**Dieses Treffen wurde verschoben. Die neue Zeit steht unten.**',
    over: 'Dieses Treffen ist vorbei.',
    open: 'Du kannst auch kommen, ohne hier etwas zu sagen.',
    quiet: 'Ich sage niemandem, wer kommt, nur wie viele.',
  },
  reminder: {
    soon: (details) => `**${details.title}** beginnt ${details.distance}.`,
    cannot:
      'Wenn du gesagt hast, dass du kommst, und nicht kannst, drück den Knopf. Dann kann jemand anderes deinen Platz haben.',
    waits: 'Wartest du auf einen Platz? `/session list` zeigt, ob du einen hast.',
  },
  changed: {
    cancelled: (details) => `**${details.title}** am ${details.at} wurde abgesagt. Es findet nicht statt.`,
    moved: (details) => `**${details.title}** wurde verschoben. Es ist jetzt am ${details.at} (${details.distance}).`,
    was: (details) => `Vorher war es am ${details.at}.`,
    keeps:
      'Wenn du gesagt hast, dass du kommst, gilt das weiter. Wenn du zur neuen Zeit nicht kannst, drück den Knopf.',
    keepsDirectly: (link) =>
      `Was du dazu gesagt hast, gilt weiter. Wenn du zur neuen Zeit nicht kannst, benutze \`/session rsvp\` auf dem Server: ${link}`,
    calendar: 'Wenn es in deinem Kalender steht, hol dir hier eine neue Datei.',
    calendarDirectly: (link) =>
      `Wenn es in deinem Kalender steht, hol dir auf dem Server mit \`/session list\` eine neue Datei: ${link}`,
  },
  answer: {
    going: (details) => `Notiert: Du kommst zu **${details.title}** am ${details.at}.`,
    goingAlready: (details) =>
      `Du hast schon gesagt, dass du zu **${details.title}** am ${details.at} kommst. Das zählt einmal.`,
    waiting: (details) => `**${details.title}** ist gerade voll. Du wartest auf einen Platz.`,
    line: (details) => `Dein Platz in der Reihe: ${details.place}.`,
    willTell: 'Wird ein Platz für dich frei, gehört er dir, und ich schicke dir eine Direktnachricht.',
    willShow: 'Wird ein Platz für dich frei, gehört er dir. `/session list` zeigt ihn; ich schreibe dir nicht.',
    kept: 'Ich sage niemandem, dass du es bist, nur wie viele kommen. Einen Tag nach dem Treffen vergesse ich es.',
    notGoing: (details) => `In Ordnung. Du kommst nicht zu **${details.title}**.`,
    notWaiting: (details) => `In Ordnung. Du wartest nicht mehr auf einen Platz bei **${details.title}**.`,
    freed: 'Dein Platz ist frei für jemand anderen.',
    forgotten: 'Niemand erfährt, dass du es warst, und ich behalte nichts davon.',
  },
  movedUp: (details) => `Ein Platz wurde frei, und er gehört dir: **${details.title}** am ${details.at}.`,
  movedUpHow: (link) =>
    `Wenn du nicht kommen kannst, sag es bitte mit \`/session rsvp\` auf dem Server. Dann kann ihn die nächste Person haben: ${link}`,
  list: {
    next: '## Was als Nächstes kommt',
    heading: '## Die nächsten 14 Tage',
    none: 'Ich sehe in den nächsten 14 Tagen kein Treffen deiner Gruppen.',
    unknown: (details) =>
      details.count === 1
        ? 'Bei einer Gruppe kann ich nicht sehen, ob du in ihr bist, deshalb stehen ihre Treffen nicht hier.'
        : `Bei ${details.count} Gruppen kann ich nicht sehen, ob du in ihnen bist, deshalb stehen ihre Treffen nicht hier.`,
    group: (name) => `Gruppe: ${name}`,
    going: 'Du hast gesagt, dass du kommst.',
    waiting: (details) => `Du wartest auf einen Platz. Dein Platz in der Reihe: ${details.place}.`,
    nothing: 'Du hast nicht gesagt, dass du kommst.',
    more: (details) => `Weitere, die hier nicht hinpassen: ${details.count}`,
    quiet: 'Nur du kannst das sehen. Niemand erfährt, dass du nachgeschaut hast.',
  },
  file: {
    one: 'Öffne diese Datei, dann fragt dein Kalender, ob er das Treffen aufnehmen soll.',
    many: 'Öffne diese Datei, dann fragt dein Kalender, ob er die Treffen aufnehmen soll.',
    changes:
      'Die Datei ändert sich nicht von selbst. Wird ein Treffen verschoben oder abgesagt, hol dir hier eine neue.',
    title: 'Wer deinen Kalender sieht, kann den Titel lesen. Vielleicht willst du ihn dort ändern.',
    noAddress: 'Die Adresse steht nicht darin, weil vielleicht andere deinen Kalender sehen.',
    withAddress: 'Die Adresse auch hineinschreiben',
    hasAddress: 'Die Adresse steht in dieser Datei.',
    keep: 'Bitte behalte sie unter den Menschen in dieser Gruppe.',
    cancelled: (details) => `Abgesagt: ${details.title}`,
  },
  closing: {
    ask: (details) => `## Hat dir **${details.title}** gutgetan?`,
    how: 'Niemand muss antworten. Was du drückst, wird ohne deinen Namen gezählt und lässt sich nicht zurücknehmen. Wer sich um die Gruppe kümmert, sieht die Zahlen am nächsten Tag, wenn fünf Personen oder mehr geantwortet haben.',
    until: (details) =>
      `Antworten kannst du bis ${details.when}. Ich merke mir, dass du geantwortet hast, damit niemand doppelt zählt. Einen Tag später vergesse ich es.`,
    thanks: 'Danke. Es ist gezählt, und dein Name steht nicht dabei.',
    already: 'Du hast schon geantwortet, und die erste Antwort zählt. Dein Name steht nicht dabei.',
    low: 'Wenn etwas Schweres bleibt, musst du damit nicht allein bleiben. Du kannst schauen, was helfen könnte.',
  },
};
