import type { errors as enErrors, groups as enGroups } from './en-groups.ts';

/** German for the errors of `en-groups.ts`. */
export const errors: typeof enErrors = {
  'no-such-group': (details) =>
    details.near === null
      ? `Ich finde hier keine offene Gruppe mit dem Namen „${details.typed}“. Alle siehst du mit \`/group browse\`.`
      : `Ich finde hier keine offene Gruppe mit dem Namen „${details.typed}“. Meinst du ${details.near}? Alle siehst du mit \`/group browse\`.`,
  'group-closed': (details) =>
    `**${details.name}** ist nicht mehr offen, deshalb kann gerade niemand beitreten. Welche Gruppen es gibt, zeigt \`/group browse\`.`,
  'group-gone': () => 'Diese Gruppe gibt es nicht mehr. Welche Gruppen es gibt, zeigt `/group browse`.',
  'group-kept-out': (details) =>
    `Du kannst **${details.name}** gerade nicht beitreten: Jemand, der sich um diesen Server kümmert, hat das so entschieden. Wenn du wissen möchtest, warum, oder wenn du es für einen Irrtum hältst, frag jemanden, der den Server betreibt. \`/crisis\` ist jederzeit für dich da.`,
  'group-out-of-reach': (details) =>
    `Das geht bei **${details.name}** gerade nicht. Etwas auf diesem Server ist mir im Weg. Es hat sich nichts geändert. Bitte sag es jemandem, der den Server betreibt: \`/group doctor\` zeigt, woran es liegt.`,
  'not-on-server': () =>
    'Discord sagt, dass du nicht mehr auf diesem Server bist. Komm zurück auf den Server und versuch es dort noch einmal.',
  'too-many-waits': (details) =>
    `Du wartest hier schon auf ${details.most} Gruppen. Gib mit \`/group mine\` eine davon auf und versuch es noch einmal.`,
  'discord-busy': () => 'Discord hat gerade sehr viel zu tun. Bitte versuch es in einer Minute noch einmal.',
  'no-such-topic': (details) =>
    `Ich weiß nicht, worum es bei „${details.typed}“ geht. Wähl beim Tippen ein Thema aus der Liste oder lass es weg.`,
};

/** German for `en-groups.ts`. */
export const groups: typeof enGroups = {
  command: {
    description: 'Selbsthilfegruppen auf diesem Server',
    browse: {
      description: 'Sieh dir an, welche Gruppen es gibt; nur du siehst die Liste',
      optionNames: { topic: 'thema', language: 'sprache', format: 'form', age: 'alter' },
      options: {
        topic: 'Worum es geht, in deinen eigenen Worten',
        language: 'Die Sprache, die dort gesprochen wird',
        format: 'Wo sie sich trifft',
        age: 'Für wen sie ist',
      },
    },
    join: {
      description: 'Tritt einer Gruppe bei oder frag danach',
      optionNames: { group: 'gruppe' },
      options: { group: 'Welche Gruppe' },
    },
    leave: {
      description: 'Verlass eine Gruppe sofort, ohne Nachfrage',
      optionNames: { group: 'gruppe' },
      options: { group: 'Welche Gruppe' },
    },
    mine: { description: 'Sieh, in welchen Gruppen du bist und worauf du wartest; nur du siehst es' },
  },
  formats: { online: 'im Netz', hybrid: 'im Netz und vor Ort', 'in-person': 'vor Ort' },
  leads: {
    peers: 'geleitet von Betroffenen',
    therapist: (details) =>
      `geleitet von ${details.name}, in Therapie ausgebildet. Dafür steht, wem der Server gehört, seit dem ${details.date}`,
    both: (details) =>
      `geleitet von Betroffenen und von ${details.name}, in Therapie ausgebildet. Dafür steht, wem der Server gehört, seit dem ${details.date}`,
  },
  admissions: { open: 'alle können beitreten', request: 'Beitritt auf Anfrage' },
  ages: { 13: 'ab 13 Jahren', 16: 'ab 16 Jahren', 18: 'ab 18 Jahren' },
  size: {
    about: (count) => `etwa ${count} Leute`,
    more: (count) => `${count} Leute oder mehr`,
    full: 'gerade voll',
  },
  browse: {
    heading: () => '## Gruppen auf diesem Server',
    quiet: () => 'Nur du siehst diese Liste. Niemand erfährt, dass du nachgesehen hast.',
    none: () => 'So eine offene Gruppe gibt es hier noch nicht. Alle siehst du mit `/group browse`.',
    page: (details) => `Seite ${details.page} von ${details.pages}`,
    choose: 'Eine Gruppe ansehen',
    previous: 'Seite davor',
    next: 'Nächste Seite',
    back: 'Zurück zur Liste',
  },
  card: {
    forWhom: (text) => `**Für wen sie ist:** ${text}`,
    agreement: (text) => `**Was dort vereinbart ist:**\n${text}`,
    agreementMore: () => 'Das ist nicht alles. `/group agreement` zeigt den Rest.',
    question: (text) => `**Sie stellen eine Frage:** ${text}`,
    place: () => 'Wo sie sich trifft, sehen alle, die beigetreten sind.',
    screened: () =>
      'Ein Programm liest dort mit. Es sagt dem Moderationsteam Bescheid, wenn jemand in Gefahr sein könnte.',
    exposure: {
      role: () =>
        '**Wer es sehen kann:** Andere Mitglieder sehen die Rolle der Gruppe in deinem Profil. Wer im Team das Audit-Log sehen darf, und andere Bots können sehen, dass du beigetreten bist.',
      overwrite: () =>
        '**Wer es sehen kann:** Leute in der Gruppe sehen dich dort. In deinem Profil steht nichts. Wer im Team das Audit-Log sehen darf, und andere Bots können sehen, dass du beigetreten bist.',
      thread: () =>
        '**Wer es sehen kann:** Discord zeigt in der Gruppe, dass du beigetreten bist. In deinem Profil steht nichts. Wer im Team Threads verwaltet, und andere Bots können sehen, dass du beigetreten bist.',
    },
    join: 'Beitreten',
    ask: 'Um Beitritt bitten',
    wait: 'Auf einen Platz warten',
  },
  welcome: {
    joined: (details) => `Du bist jetzt in **${details.name}**. Hier geht es hinein: ${details.channel}`,
    already: (details) => `Du bist schon in **${details.name}**. Hier geht es hinein: ${details.channel}`,
    place: (text) => `**Wo sie sich trifft:** ${text}`,
    agreement: (version) => `Die Vereinbarung (Version ${version}) kannst du mit \`/group agreement\` lesen.`,
    leave: () => 'Mit `/group leave` kannst du jederzeit gehen. Niemandem wird es gesagt.',
    leaveThread: () =>
      'Um still zu gehen, öffne in Discord das Menü des Threads und drück *Thread verlassen*. Bei `/group leave` zeigt Discord darin, dass du gegangen bist.',
  },
  hello: {
    question: () =>
      '**Magst du Hallo sagen?** Drück, was dir helfen würde, und ich zeige dir Worte dafür. Es wird nichts gesendet.',
    wishes: { listen: 'Nur zuhören', been: 'Selbst erlebt', ideas: 'Ideen', distraction: 'Ablenkung' },
    words: {
      listen: 'Hallo, ich bin neu hier. Mir würde helfen, wenn jemand einfach ein bisschen zuhört.',
      been: 'Hallo, ich bin neu hier. Mir würde helfen, von jemandem zu hören, der das auch kennt.',
      ideas: 'Hallo, ich bin neu hier. Ich freue mich über Ideen: Was hat euch geholfen?',
      distraction: 'Hallo, ich bin neu hier. Können wir eine Weile über etwas Leichtes reden?',
    },
    how: (channel) =>
      `Das kannst du kopieren oder in deinen eigenen Worten sagen, in ${channel}. Es wurde nichts gesendet. Nur mitlesen ist auch in Ordnung.`,
  },
  waiting: {
    full: (name) => `**${name}** ist gerade voll. Du stehst auf der Warteliste.`,
    line: (place) => `Dein Platz in der Reihe: ${place}.`,
    expect: {
      days: 'Du könntest in ein paar Tagen an der Reihe sein. Das ist aus den letzten 30 Tagen geschätzt.',
      weeks: 'Du könntest in ein paar Wochen an der Reihe sein. Das ist aus den letzten 30 Tagen geschätzt.',
      months: 'Es kann Monate dauern. Das ist aus den letzten 30 Tagen geschätzt.',
      unknown: 'Ich kann nicht sagen, wie lange es dauert. In letzter Zeit wurden zu wenige Plätze frei.',
    },
    keeps: () =>
      'Wird ein Platz frei, bleibt er drei Tage für dich frei, und du entscheidest. `/group mine` zeigt ihn. Nach 90 Tagen endet das Warten.',
    offered: (details) =>
      `In **${details.name}** ist ein Platz für dich. Er bleibt bis ${details.until} für dich frei.`,
    openServer: (link) => `Um ihn zu nehmen, öffne den Server und benutze \`/group mine\`: ${link}`,
    tell: 'Schreib mir, wenn es Neues gibt',
    willTell: () => 'Ich schicke dir eine Direktnachricht, wenn es Neues gibt.',
    take: (name) => `Platz nehmen: ${name}`,
    giveUp: (name) => `Nicht mehr warten: ${name}`,
    gone: () => 'Dieses Warten ist schon vorbei.',
    givenUp: (name) => `Erledigt. Du wartest nicht mehr auf **${name}**.`,
  },
  request: {
    title: 'Um Beitritt bitten',
    answer: 'Deine Antwort',
    sent: (name) =>
      `Du hast gebeten, **${name}** beizutreten. Die Moderation dieses Servers sieht deinen Namen und was du geschrieben hast. Wie lange es dauert, kann ich nicht sagen.`,
    already: (name) =>
      `Du hast schon gebeten, **${name}** beizutreten. Es gibt noch keine Antwort. \`/group mine\` zeigt es.`,
    keeps: () =>
      'Was du geschrieben hast, wird hier gelöscht, sobald entschieden ist. Mit `/group mine` kannst du alles zurücknehmen. Nach 90 Tagen endet es.',
    accepted: (details) =>
      `Du hast gebeten, **${details.name}** beizutreten, und jetzt bist du drin: ${details.channel}`,
    declined: (name) =>
      `**${name}** kann dich gerade nicht aufnehmen. Das sagt nichts über deinen Wert. Andere Gruppen zeigt dir \`/group browse\`.`,
    reasons: {
      none: null,
      topic: 'Sie sagen: Dort geht es um etwas anderes als das, was du suchst.',
      age: 'Sie sagen: Die Gruppe ist für Leute in einem anderen Alter.',
      room: 'Sie sagen: Im Moment ist kein Platz.',
      elsewhere: 'Sie sagen: Eine andere Gruppe hier passt vielleicht besser zu dir.',
    },
  },
  leave: {
    left: (name) => `Du hast **${name}** verlassen. Niemandem wird es gesagt. Du kannst wiederkommen, wann du magst.`,
    leftThread: (name) =>
      `Du hast **${name}** verlassen. Discord zeigt darin, dass du weg bist. Sonst wird es niemandem gesagt. Du kannst wiederkommen, wann du magst.`,
    notIn: (name) => `Du bist nicht in **${name}**, also gibt es nichts zu verlassen.`,
  },
  mine: {
    heading: () => '## Deine Gruppen',
    none: () => 'Soweit ich sehe, bist du hier in keiner Gruppe. Mit `/group browse` findest du eine.',
    closed: (name) => `**${name}** (nicht mehr offen)`,
    unknown: () => 'Ich kann nicht sehen, ob du hier drin bist:',
    waits: () => '## Du wartest auf',
    asked: (name) => `**${name}**: Du hast um Beitritt gebeten, und es gibt noch keine Antwort.`,
    wait: (details) => `**${details.name}**: ${details.line}`,
    chooseLeave: 'Eine Gruppe verlassen',
    more: (count) => `Weitere, die hier nicht hineinpassen: ${count}`,
  },
};
