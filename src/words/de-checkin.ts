import type { errors as enErrors, checkin as enCheckin } from './en-checkin.ts';

/** German for the errors of `en-checkin.ts`. */
export const errors: typeof enErrors = {
  'checkin-none': () =>
    'So einen Check-in von dir finde ich hier nicht. `/checkin mine` zeigt, welche es gibt. Es wurde nichts geändert.',
  'checkin-not-begun': () =>
    'Dieser Check-in hat noch nicht begonnen. Schau ihn mit `/checkin mine` an und drück zuerst *Ja, los geht es*, oder mach mit `/checkin schedule` einen neuen.',
  'checkin-begun': () =>
    'Dieser Check-in hat inzwischen begonnen. Mit `/checkin mine` kannst du ihn ändern, pausieren oder beenden. Es wurde nichts geändert.',
  'checkin-open': () =>
    'Etwas ist noch offen: auf welcher Uhr, oder wo ich dich fragen soll. Schau ihn mit `/checkin mine` an und wähle. Es wurde nichts geändert.',
  'checkin-changed': () =>
    'Dieser Check-in wurde inzwischen geändert, deshalb habe ich ihn so gelassen, wie er jetzt ist. Schau ihn mit `/checkin mine` an und änder ihn noch einmal, wenn du es noch möchtest.',
  'checkin-waits': () =>
    'Dieser Check-in wartet auf dein Ja zu Direktnachrichten und kann deshalb noch nicht weitergehen. Schau ihn mit `/checkin mine` an: Dort kannst du Ja sagen oder einen anderen Ort wählen.',
  'checkin-pause-past': () =>
    'Eine Pause bis zu diesem Tag würde nichts auslassen. Nenn einen späteren Tag, zum Beispiel **15. Dezember**. Es wurde nichts geändert.',
  'checkin-nothing-left': () =>
    'Damit würde ich dich nie fragen: Alle Tage sind vorbei oder liegen in der Pause. Wähl eine andere Zeit oder eine kürzere Pause. Es wurde nichts geändert.',
  'checkin-in-quiet': () =>
    'Diese Zeit liegt in deiner Ruhezeit, und dann schicke ich nichts. Wähl eine andere Zeit oder eine andere Ruhezeit, zum Beispiel **22:00 – 7:00**. Es wurde nichts geändert.',
  'checkin-quiet-unread': (details) =>
    `„${details.typed}“ kann ich nicht als Ruhezeit lesen. Schreib sie von einer Uhrzeit bis zur anderen, zum Beispiel **22:00 – 7:00**.`,
  'checkin-question-long': (details) =>
    `Diese Frage hat ${details.length} Zeichen, und Platz ist für ${details.most}. Bitte kürz sie. Es wurde nichts geändert.`,
  'checkin-goals-many': (details) =>
    `Das sind mehr Ziele, als auf einen Check-in passen: Platz ist für ${details.most}. Bitte lass welche weg. Es wurde nichts geändert.`,
  'checkin-goal-long': (details) =>
    `Ein Ziel hat ${details.length} Zeichen, und Platz ist für ${details.most}. Bitte kürz es. Es wurde nichts geändert.`,
  'checkin-zone-none': (details) =>
    details.near === null
      ? `„${details.typed}“ kenne ich nicht als Zeitzone. Schreib die nächste große Stadt, zum Beispiel **Berlin**. Es wurde nichts geändert.`
      : `Ich bin nicht sicher, welche Zeitzone „${details.typed}“ ist. Meinst du eine von diesen: ${details.near}? Es wurde nichts geändert.`,
  'checkin-no-threads': () =>
    'Dieser Server hat noch keinen Ort für private Threads. Wähl eine deiner Gruppen oder Direktnachrichten, oder frag die, die den Server betreiben. Es wurde nichts geändert.',
  'checkin-not-in-group': (details) =>
    `In **${details.name}** kann ich dich fragen, sobald du dabei bist, und soweit ich sehe, bist du es nicht. Komm mit \`/group join\` dazu, oder wähl einen anderen Ort. Es wurde nichts geändert.`,
  'checkins-full': (details) =>
    `Du hast hier schon Check-ins, und mehr als ${details.most} wären zu viel. Änder einen mit \`/checkin edit\`, oder beende zuerst einen mit \`/checkin stop\`. Es wurde nichts geändert.`,
};

/** German for `en-checkin.ts`. */
export const checkin: typeof enCheckin = {
  command: {
    description: 'Lass dich fragen, wie es dir geht: wann und wo du willst',
    schedule: {
      description: 'Wähl, wann und wo du gefragt werden willst, wie es dir geht',
      optionNames: { when: 'wann', question: 'frage', goals: 'ziele', place: 'ort', zone: 'zone', quiet: 'ruhezeit' },
      options: {
        when: 'Zum Beispiel: montags bis freitags 8:30, sonntags um 19 Uhr, morgen 21:00',
        question: 'Was du gefragt werden willst, in deinen Worten',
        goals: 'Was du im Blick behalten willst: bis zu drei, mit ; dazwischen',
        place: 'Wo du gefragt werden willst',
        zone: 'Deine Zeitzone: die nächste große Stadt',
        quiet: 'Stunden, in denen nichts kommt, zum Beispiel 22:00 – 7:00',
      },
    },
    mine: { description: 'Sieh deine Check-ins hier, und änder, pausier oder beende sie' },
    edit: {
      description: 'Änder einen Check-in von dir; was du weglässt, bleibt, wie es ist',
      optionNames: { checkIn: 'check-in' },
      options: { checkIn: 'Welcher deiner Check-ins' },
      none: 'nichts',
      takeAway: 'was da steht, kommt weg',
    },
    pause: {
      description: 'Pausier einen Check-in von dir, bis zu einem Tag oder bis du weitermachst',
      optionNames: { until: 'bis' },
      options: { until: 'Der Tag, an dem er wieder kommen darf, zum Beispiel: 15. Dezember, nächsten Montag' },
    },
    stop: { description: 'Beende einen Check-in von dir für immer' },
  },
  overview: {
    schedule: 'lass dich fragen, wie es dir geht, wann und wo du willst',
    mine: 'deine Check-ins sehen, ändern, pausieren oder beenden',
  },
  zone: {
    ask: (details) =>
      `## Nach welcher Uhr ist das?\nDu hast geschrieben: ${details.when}\nDeine Zeitzone kenne ich noch nicht, und raten will ich nicht. Was du geschrieben hast, behalte ich bis morgen.`,
    server: (details) => `Die Uhr dieses Servers ist ${details.zone}. Sie zeigt jetzt ${details.time}.`,
    use: (details) => `Ja, ${details.zone}`,
    other: 'Eine andere',
    title: 'Deine Zeitzone',
    label: 'Die nächste große Stadt',
    description: 'Zum Beispiel: Berlin, Zürich, Europe/Vienna',
  },
  place: {
    ask: '## Wo soll ich dich fragen?',
    how: 'In einer Gruppe können alle dort lesen, dass ich dich frage und was. Direktnachrichten kommen erst, wenn du Ja zu ihnen gesagt hast und eine Testnachricht angekommen ist.',
    howThread: 'Dein privater Thread ist für dich allein. Wer hier Threads verwalten darf, kann ihn auch öffnen.',
    thread: 'In einem privaten Thread für mich',
    group: (details) => `In der Gruppe ${details.name}`,
    direct: 'Per Direktnachricht',
  },
  draft: {
    heading: '## Stimmt das so?',
    start: 'Ja, los geht es',
    change: 'Ändern',
    place: 'Anderer Ort',
    drop: 'Nein, lass es',
    dropped: 'In Ordnung. Es hat nichts begonnen, und was du geschrieben hast, ist weg.',
    keeps: '-# Ich behalte das bis morgen. Bevor du Ja sagst, wird nichts geschickt.',
  },
  card: {
    heading: '## Dein Check-in',
    when: (details) => `**Wann:** ${details.plan}`,
    next: (details) => `**Als Nächstes:** ${details.times}`,
    where: (details) => `**Wo:** ${details.place}`,
    goals: '**Deine Ziele:**',
    quiet: (details) => `**Ruhezeit:** von ${details.from} bis ${details.to} kommt nichts.`,
  },
  places: {
    thread: 'dein privater Thread',
    group: (details) => `die Gruppe ${details.name}`,
    groupGone: 'eine Gruppe, die es nicht mehr gibt',
    direct: 'Direktnachrichten',
  },
  facts: {
    heading: '**Gut zu wissen**',
    thread:
      'Wer auf diesem Server Threads verwalten darf, kann deinen Thread öffnen und lesen. Andere Mitglieder können es nicht.',
    group: (details) =>
      `Alle in **${details.name}** können lesen, dass ich dich frage, deine Frage und deine Ziele. Was du drückst, sehen sie nicht.`,
    direct:
      'Sonst sieht es niemand auf diesem Server. Es braucht dein Ja zu Direktnachrichten, und das kannst du jederzeit zurücknehmen.',
    kept: 'Diesen Plan behalte ich verschlossen; wer diesen Bot betreibt, könnte ihn öffnen. Dass du geantwortet hast, merke ich mir bis zum Ende des Tages. Worte, mit denen du antwortest, behalte ich nie.',
    late: 'Wenn viel los ist, kann er bis zu 15 Minuten später kommen.',
    stop: 'Du schuldest keine Antwort. Pause machst du mit `/checkin pause`, beenden kannst du ihn mit `/checkin stop`.',
  },
  started: (details) =>
    `**Er läuft.** Der nächste kommt ${details.at} (${details.from}).\nAnsehen und ändern: \`/checkin mine\`.`,
  startedWaiting:
    '**Er ist gespeichert.** Er beginnt, sobald du Ja zu Direktnachrichten sagst und die Testnachricht ankommt. Bis dahin frage ich dich nichts.',
  mine: {
    heading: '## Deine Check-ins hier',
    none: 'Du hast hier noch keinen. Mit `/checkin schedule` machst du einen, zum Beispiel **montags bis freitags 8:30**.',
    item: (details) => `${details.plan} · ${details.place}`,
    next: (details) => `Als Nächstes: ${details.at} (${details.from})`,
    pausedUntil: (details) => `Pause. Es geht weiter: ${details.at}.`,
    paused: 'Pause, bis du weitermachst.',
    draft: 'Noch nicht begonnen: Er wartet auf dein Ja.',
    unreadable:
      'Dieser ist beschädigt, und ich kann ihn nicht mehr lesen. Er fragt dich also nicht. Beende ihn und mach einen neuen.',
    waits: 'Wartet auf dein Ja zu Direktnachrichten. Bis dahin frage ich dich nichts.',
    ended: {
      done: 'Er ist vorbei: Er war für ein einziges Mal. Gib ihm eine neue Zeit, und er geht weiter.',
      quiet: 'Er hat von selbst aufgehört, damit er dir nicht im Weg ist. Mach weiter, wann du willst.',
      left: 'Er hat aufgehört, weil du an seinem Ort nicht mehr warst. Wähl einen anderen Ort, und er geht weiter.',
      unreachable:
        'Er hat aufgehört, weil es seinen Ort nicht mehr gibt oder er mir verschlossen ist. Wähl einen anderen Ort, und er geht weiter.',
      old: 'Er hat aufgehört, weil er ein Jahr lang nicht genutzt wurde. Mach weiter, wann du willst.',
    },
    missed: (details) => `Nicht geschickt, weil ich weg war: ${details.days}`,
    choose: 'Wähl einen zum Ansehen oder Ändern',
    only: '-# Nur du siehst das.',
  },
  buttons: {
    change: 'Ändern',
    place: 'Anderer Ort',
    pause: 'Pausieren',
    stop: 'Für immer beenden',
    stopYes: 'Ja, beende ihn',
    all: 'Alle meine Check-ins',
  },
  form: {
    title: 'Dein Check-in',
    when: 'Wann',
    whenDescription: 'Zum Beispiel: montags bis freitags 8:30, sonntags um 19 Uhr',
    question: 'Was du gefragt werden willst',
    goals: 'Deine Ziele',
    goalsDescription: 'Bis zu drei, jedes auf einer Zeile',
    zone: 'Deine Zeitzone',
    quiet: 'Ruhezeit',
    quietDescription: 'Zum Beispiel 22:00 – 7:00. Dann kommt nichts.',
  },
  stop: {
    ask: (details) => `## Diesen für immer beenden?\n> ${details.question}`,
    goes: 'Er geht mit deiner Frage und deinen Zielen, und ich frage dich nichts mehr. Was in einem Thread oder einer Gruppe steht, bleibt dort. Für eine Weile pausierst du ihn besser.',
    done: 'Er ist beendet, und was ich davon hatte, ist weg. Einen neuen machst du jederzeit mit `/checkin schedule`.',
  },
  which: 'Welchen meinst du?',
};
