import type { anon as enAnon, errors as enErrors } from './en-anon.ts';

/** German for the errors of `en-anon.ts`. */
export const errors: typeof enErrors = {
  'anon-off': () =>
    'In dieser Gruppe gibt es keine anonymen Beiträge. Es wurde nichts veröffentlicht. Du kannst dort unter deinem Namen schreiben oder mit `/start` eine andere Gruppe suchen.',
  'anon-nowhere': (details) =>
    details.groups === null
      ? 'Keine Gruppe auf diesem Server hat anonyme Beiträge. Es wurde nichts veröffentlicht. Du kannst unter deinem Namen schreiben oder mit `/start` eine Gruppe suchen.'
      : `Hier gibt es keine anonymen Beiträge. Es wurde nichts veröffentlicht. Diese Gruppen haben sie: ${details.groups}. Nutze dort \`/anon post\` oder nenne darin eine von ihnen.`,
  'anon-no-files': () =>
    'Dateien können nicht anonym veröffentlicht werden: Ein Bild oder eine Datei kann verraten, von wem sie ist. Es wurde nichts veröffentlicht. Schick deine Worte ohne sie.',
  'anon-empty': () =>
    'Darin steht nichts, was man lesen kann. Es wurde nichts veröffentlicht. Schreib mindestens ein Wort.',
  'anon-too-long': (details) =>
    `Das hat ${details.length} Zeichen, und Platz ist für ${details.most}. Es wurde nichts veröffentlicht. Kürze es oder schick es in zwei Beiträgen.`,
  'anon-signs': () =>
    'Darin sind zu viele Zeichen wie \\*, \\_ oder \\>, deshalb passt es nicht auf die Karte. Es wurde nichts veröffentlicht. Nimm einige davon heraus.',
  'anon-cannot-post': (details) =>
    `Ich kann in **${details.name}** gerade nicht schreiben: Etwas auf diesem Server ist mir im Weg. Es wurde nichts veröffentlicht. Bitte sag es jemandem, der den Server betreibt: \`/group doctor\` zeigt, woran es liegt.`,
  'anon-timed-out': (details) =>
    `Die Moderation hat dir auf diesem Server eine Auszeit gegeben, bis <t:${Math.floor(details.until / 1000)}:f>. Bis dahin kannst du nicht anonym schreiben. Es wurde nichts veröffentlicht. Hilfe zu jeder Zeit gibt es mit \`/crisis\`.`,
  'anon-wait': (details) =>
    `Du hast gerade erst etwas geschickt. Diesmal wurde nichts veröffentlicht. Bitte warte ${details.seconds} Sekunden und schick es dann noch einmal.`,
  'anon-day-full': (details) =>
    `Am Tag kannst du ${details.most} davon schicken, und das hast du. Es wurde nichts veröffentlicht. Ab <t:${Math.floor(details.at / 1000)}:t> kannst du wieder schicken.`,
  'anon-busy': () =>
    'Gerade kommen sehr viele anonyme Beiträge an, deshalb nehme ich eine Minute lang keine mehr. Es wurde nichts veröffentlicht. Bitte schick es danach noch einmal.',
  'anon-decided': () => 'Darüber ist schon entschieden. Was du geschrieben hast, siehst du mit `/anon mine`.',
  'anon-paused': () =>
    'Anonyme Beiträge ruhen auf diesem Server gerade. Es wurde nichts veröffentlicht. Hilfe zu jeder Zeit gibt es mit `/crisis`.',
  'anon-too-new': (details) =>
    `Anonym schreiben kannst du ${details.hours} Std. nachdem du auf diesen Server gekommen bist. Es wurde nichts veröffentlicht. Hilfe zu jeder Zeit gibt es mit \`/crisis\`.`,
  'anon-not-member': (details) =>
    `Anonyme Beiträge in **${details.name}** sind für die Leute darin. Tritt ihr mit \`/group join\` bei und schick deine Worte dann noch einmal. Es wurde nichts veröffentlicht.`,
  'anon-muted': (details) =>
    `Bis <t:${Math.floor(details.until / 1000)}:f> kannst du hier nicht anonym schreiben: Das hat die Moderation wegen etwas entschieden, das du geschrieben hast, ohne zu wissen, wer du bist. Es wurde nichts veröffentlicht. Hilfe zu jeder Zeit gibt es mit \`/crisis\`.`,
};

/** German for `en-anon.ts`. */
export const anon: typeof enAnon = {
  command: {
    description: 'Schreiben, ohne dass dein Name zu sehen ist, und dich um das Geschriebene kümmern',
    post: {
      description: 'Schreiben, ohne dass dein Name zu sehen ist',
      optionNames: { group: 'gruppe', when: 'wann', show: 'anzeige' },
      options: {
        group: 'In welcher Gruppe; ohne Angabe in der, in der du gerade bist',
        when: 'Wann es erscheint',
        show: 'Wie es gezeigt wird',
      },
      whens: { 'at-once': 'sofort', 'full-hour': 'zur nächsten vollen Stunde, mit allen anderen, die warten' },
      shows: { open: 'für alle zu lesen', door: 'hinter einem Knopf, für alle, die es lesen wollen' },
    },
    mine: { description: 'Was du geschrieben hast und was andere geantwortet haben' },
    edit: { description: 'Etwas ändern, das du geschrieben hast, mit seiner Quittung' },
    delete: { description: 'Etwas löschen, das du geschrieben hast, mit seiner Quittung' },
  },
  write: 'Anonym schreiben',
  before: {
    heading: (name) => `**Anonym schreiben in ${name}**`,
    few: (details) =>
      `**Diese Gruppe sehen nur wenige: weniger als ${details.most}, oder ich weiß nicht, wie viele.** Manche könnten ahnen, wer etwas geschrieben hat: daran, wie du schreibst oder was du erzählst.`,
    approve: () =>
      'In dieser Gruppe sieht sich die Moderation jeden anonymen Beitrag an, bevor er erscheint. Sie sieht die Worte, nicht deinen Namen.',
    yes: 'Ja, ich möchte schreiben',
  },
  form: {
    title: 'Anonym schreiben',
    text: { label: 'Deine Worte', description: 'Lass Namen und Orte weg, wenn dich niemand erkennen soll.' },
    wish: { label: 'Was würde dir helfen?' },
    topic: { label: 'Worum es geht', description: 'Wenn du magst: ein paar Worte, die über deinem Text stehen.' },
  },
  wishes: {
    listen: 'Einfach zuhören',
    been: 'Von Menschen hören, die das kennen',
    ideas: 'Ideen, die anderen geholfen haben',
    distraction: 'Etwas, um an anderes zu denken',
    none: 'Das möchte ich nicht sagen',
  },
  sent: {
    atOnce: (details) => `Deine Worte erscheinen gleich in ${details.place}.`,
    fullHour: (details) =>
      `Deine Worte erscheinen in ${details.place} um <t:${Math.floor(details.at / 1000)}:t>, zusammen mit allen anderen, die auf diese Zeit warten.`,
    returned: () =>
      'Deine Worte konnten nicht veröffentlicht werden: Den Platz dafür gibt es nicht mehr. Hier sind sie:',
    unseen: () =>
      'Deine Worte sind vorerst nicht erschienen: Ein Programm hat gefunden, dass ein Leben in Gefahr sein könnte. Programme irren sich. Auf diesem Server können sie im Moment niemandem von der Moderation gezeigt werden. Warte hier also bitte nicht auf eine Antwort. Hilfe zeigt dir jederzeit `/crisis`.',
    held: {
      first: () =>
        'Deine Worte sind noch nicht erschienen: In dieser Gruppe sieht sie sich zuerst die Moderation an. Sie sieht die Worte, nicht deinen Namen. Wie lange das dauert, kann ich nicht sagen.',
      harm: () =>
        'Deine Worte sind nicht erschienen. Ein Programm hat darin etwas gefunden, das jemanden verletzen kann oder das jemand anderem gehört, etwa eine Telefonnummer oder eine Adresse. Programme irren sich, deshalb sieht es sich die Moderation an. Sie sieht die Worte, nicht deinen Namen.',
      danger: () =>
        'Deine Worte sind vorerst nicht erschienen: Ein Programm hat gefunden, dass ein Leben in Gefahr sein könnte. Programme irren sich. Die Moderation bekommt die Worte gezeigt, nicht deinen Namen. Es sind Freiwillige, und sie sind nicht immer wach.',
      method: () =>
        'Deine Worte sind vorerst nicht erschienen: Ein Programm hat darin etwas gefunden, das für andere beim Lesen gefährlich sein kann, etwa eine Art, sich zu verletzen. Programme irren sich. Die Moderation bekommt die Worte gezeigt, nicht deinen Namen. Es sind Freiwillige, und sie sind nicht immer wach.',
    },
    words: '**Deine Worte**',
    receipt: () =>
      '**Das ist deine Quittung. Sie wird nur dieses eine Mal gezeigt.** Mit ihr kannst du jederzeit löschen, was du geschrieben hast, von jedem Konto aus: `/anon delete`. Du kannst es auch ändern, solange du dort schreiben darfst: `/anon edit`. Bewahr sie dort auf, wo nur du sie findest.',
    mine: (details) =>
      `Bis zu ${details.hours} Stunden lang findest du das unter \`/anon mine\`, mit dem, was andere antworten. So lange kann die Moderation dafür sorgen, dass von wem auch immer es ist nichts Anonymes mehr kommt, ohne zu sehen, wer es ist.`,
    options: () =>
      'Wenn es gerade schwer ist: Es gibt Hilfe, die nur du siehst. Nummern zum Anrufen oder Schreiben und eine Minute zum Atmen.',
    other: () =>
      'Wenn du dir um jemand anderen Sorgen machst: `/crisis` zeigt Hilfsangebote, die auch dafür da sind. Wenn jetzt ein Leben in Gefahr sein könnte, ruf den Notruf an.',
  },
  takeBack: 'Zurücknehmen',
  giveAway: {
    ask: (details) =>
      `**Deine Worte sind noch nicht erschienen. Daran könnte dich jemand erkennen:** ${details.what}. Du kannst das ändern oder deine Worte so veröffentlichen, wie sie sind. Ohne Antwort kommen sie nach ${details.hours} Stunden zu dir zurück.`,
    kinds: {
      name: 'ein Name',
      place: 'ein Ort',
      handle: 'ein Konto',
      number: 'eine Nummer',
      mail: 'eine Mailadresse',
      link: 'ein Link',
    },
    change: 'Ändern',
    asIs: 'So veröffentlichen',
    drop: 'Nicht veröffentlichen',
    dropped: () => 'Es wurde nicht veröffentlicht. Hier sind deine Worte:',
  },
  tell: {
    button: 'Schreib mir direkt, wenn entschieden ist',
    noted: () => 'Du bekommst eine Direktnachricht, wenn entschieden ist. Deine Worte stehen nicht darin.',
  },
};
