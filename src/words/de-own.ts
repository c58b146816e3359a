import type { errors as enErrors, own as enOwn } from './en-own.ts';

/** German for the errors of `en-own.ts`. */
export const errors: typeof enErrors = {
  'receipt-wrong': () =>
    'Ich kenne auf diesem Server keinen Beitrag mit diesem Beleg. Ein Beleg hat 26 Buchstaben und Ziffern. Sieh ihn dir noch einmal an: Er gehört zu dem Server, auf dem er gezeigt wurde. Was zu einem Server oder einer Gruppe gehört, die hier gelöscht wurden, ist endgültig weg.',
  'receipt-limit': () =>
    'Das waren zu viele Belege, die ich nicht kenne. Warte bitte zehn Minuten und versuch es dann noch einmal. Es wurde nichts geändert.',
  'own-needs-receipt': () =>
    'Ich kann nicht mehr erkennen, dass du das geschrieben hast: Das weiß ich nur bis zu 72 Stunden lang. Mit dem Beleg kannst du es weiterhin ändern oder löschen: `/anon edit`, `/anon delete`.',
  'own-on-its-way': () =>
    'Das ist gerade unterwegs und lässt sich in diesem Moment nicht ändern. Versuch es noch einmal, wenn es da ist, oder nimm es mit `/anon mine` zurück.',
  'own-too-often': () =>
    'Du hast in kurzer Zeit sehr oft etwas geändert. Warte bitte eine Stunde und versuch es dann noch einmal.',
  'own-returned': () =>
    'Das wurde nicht veröffentlicht, also gibt es nichts zu ändern. Mit `/anon mine` siehst du, warum, und mit `/anon post` kannst du es neu senden.',
};

/** German for `en-own.ts`. */
export const own: typeof enOwn = {
  optionNames: { receipt: 'beleg' },
  options: { receipt: 'Der Beleg, den du beim Schreiben gesehen hast' },
  mine: {
    heading: () => '**Was du hier anonym geschrieben hast**',
    none: () =>
      'Ich finde nichts, was du hier in den letzten drei Tagen anonym geschrieben hast. Für ältere Beiträge nimm den Beleg: `/anon mine receipt:`, `/anon edit` oder `/anon delete`.',
    quiet: () =>
      '-# Das siehst nur du. Nach 72 Stunden kann ich nicht mehr wissen, was du geschrieben hast: Dann lässt es sich mit seinem Beleg ansehen, ändern und löschen.',
    post: (details) => `${details.mark} **${details.name}**, ein Beitrag in ${details.group}`,
    reply: (details) => `${details.mark} **${details.name}**, eine Antwort in ${details.group}`,
    edit: (details) => `${details.mark} **${details.name}**, eine Änderung an einem Beitrag in ${details.group}`,
    states: {
      asked: 'Wartet auf dich: Man könnte dich daran erkennen.',
      first: 'Wartet auf die Moderation: In dieser Gruppe sieht sie sich alles zuerst an.',
      harm: 'Wartet auf die Moderation: Ein Programm hat etwas gefunden, das jemanden verletzen kann.',
      danger:
        'Wartet auf die Moderation: Ein Programm hat gefunden, dass ein Leben in Gefahr sein könnte. Hilfe bekommst du jetzt mit `/crisis`.',
      method:
        'Wartet auf die Moderation: Ein Programm hat etwas gefunden, das beim Lesen gefährlich sein kann. Hilfe bekommst du jetzt mit `/crisis`.',
      sending: 'Ist unterwegs.',
      removed: 'Das ist nicht mehr auf Discord: Jemand hat es dort gelöscht.',
    },
    posted: (details) => `Veröffentlicht: ${details.link}`,
    replies: {
      some: (details) => `Nachrichten im Thread bisher: ${details.count}`,
      none: () => 'Im Thread hat bisher niemand geantwortet.',
      unknown: () => 'Wie viele Antworten es gibt, lässt sich gerade nicht feststellen.',
      inLine: () => 'Antworten stehen darunter in der Reihe, deshalb lassen sie sich nicht zählen.',
    },
    note: (details) => `Dazu wurde geschrieben: ${details.note}`,
    reasons: {
      unkind: 'Nicht veröffentlicht. Die Moderation sagt: Es könnte jemanden verletzen.',
      'names-somebody': 'Nicht veröffentlicht. Die Moderation sagt: Jemand könnte daran erkannt werden.',
      means: 'Nicht veröffentlicht. Die Moderation sagt: Es nennt Wege, die für andere beim Lesen gefährlich sind.',
      advice: 'Nicht veröffentlicht. Die Moderation sagt: Es gibt Rat, der gefährlich sein könnte.',
      'off-topic': 'Nicht veröffentlicht. Die Moderation sagt: Es passt nicht in diese Gruppe.',
      advertising: 'Nicht veröffentlicht. Die Moderation sagt: Es ist Werbung.',
      other: 'Nicht veröffentlicht. Die Moderation hat das entschieden.',
      'taken-back': 'Nicht veröffentlicht: Du hast es zurückgenommen.',
      left: 'Nicht veröffentlicht: Du warst nicht mehr in der Gruppe.',
      'timed-out': 'Nicht veröffentlicht: Du hattest auf diesem Server eine Auszeit.',
      muted:
        'Nicht veröffentlicht: Du konntest in dem Moment nicht anonym schreiben, weil die Moderation das entschieden hat.',
      'place-gone': 'Nicht veröffentlicht: Den Platz dafür gibt es nicht mehr.',
      'no-permission': 'Nicht veröffentlicht: Ich darf dort nicht schreiben.',
      closed: 'Nicht veröffentlicht: In dieser Gruppe gibt es keine anonymen Beiträge mehr.',
      paused: 'Nicht veröffentlicht: Anonyme Beiträge ruhten auf diesem Server.',
      'too-new': 'Nicht veröffentlicht: Du warst noch nicht lange genug auf diesem Server.',
      'replies-closed': 'Nicht veröffentlicht: Wer den Beitrag geschrieben hat, wollte keine anonymen Antworten mehr.',
      'too-late': 'Nicht veröffentlicht: Es war zu viel Zeit vergangen.',
      failed: 'Nicht veröffentlicht: Es hat nicht geklappt, und das lag nicht an dir.',
    },
    words: 'Meine Worte zeigen',
    change: 'Ändern',
    takeBack: 'Zurücknehmen',
    delete: 'Löschen',
    talk: 'Mit jemandem Freiwilligen reden',
    again: 'Um einen zweiten Blick bitten',
    lookAsked: () => 'Jemand anderes aus der Moderation wurde um einen zweiten Blick gebeten.',
    staysHidden: () =>
      'Die Moderation hat diesen Beitrag ausgeblendet. Jemand anderes hat ihn auch angesehen, und er bleibt ausgeblendet.',
    blocked: () => 'Du wolltest nicht mehr sehen, was manche hier anonym schreiben.',
    unblock: 'Alle wieder sehen',
    unblocked: () => 'Du siehst die anonymen Beiträge hier wieder von allen.',
  },
  shown: {
    heading: () => '**Deine Worte**',
    none: () => 'Ich bewahre davon keine Worte mehr auf.',
  },
  edit: {
    heading: (details) => `**Das hast du geschrieben:** ${details.place}`,
    unread: () => 'Ich kann es auf Discord gerade nicht lesen. Das Formular wird leer sein.',
    how: () =>
      'Eine Änderung wird geprüft wie ein neuer Beitrag. Muss sie auf die Moderation warten, bleiben die alten Worte stehen, bis entschieden ist. Discord zeigt, dass ein Beitrag geändert wurde, und wann. Dein Beleg bleibt derselbe.',
    renews: () =>
      'Bis zu 72 Stunden nach der Änderung kann die Moderation verhindern, dass weiter anonym schreibt, wer sie gemacht hat, ohne zu sehen, wer das ist. Dafür gilt, was du jetzt liest:',
    title: 'Deine Worte ändern',
    changed: (details) => `Deine Worte sind geändert: ${details.place}`,
    soon: () => 'Deine Änderung ist gespeichert und erscheint gleich.',
    saved: () => 'Deine neuen Worte sind anstelle der alten gespeichert. Sie warten weiter auf die Moderation.',
    held: {
      first: () =>
        'Deine Änderung wartet auf die Moderation, die sich in dieser Gruppe alles zuerst ansieht. Bis dahin bleiben die alten Worte, wie sie sind.',
      harm: () =>
        'Deine Änderung ist nicht erschienen: Ein Programm hat etwas darin gefunden, das jemanden verletzen kann. Programme machen Fehler, deshalb sieht die Moderation es sich an. Die alten Worte bleiben, wie sie sind.',
      danger: () =>
        'Deine Änderung ist vorerst nicht erschienen: Ein Programm hat gefunden, dass ein Leben in Gefahr sein könnte. Die Moderation sieht die Worte, nicht deinen Namen. Das sind Freiwillige, und sie sind nicht immer wach. Die alten Worte bleiben, wie sie sind.',
      method: () =>
        'Deine Änderung ist vorerst nicht erschienen: Ein Programm hat etwas darin gefunden, das für andere beim Lesen gefährlich sein kann. Die Moderation sieht die Worte, nicht deinen Namen. Die alten Worte bleiben, wie sie sind.',
    },
    asks: (details) =>
      `**Deine Änderung ist noch nicht erschienen. Jemand könnte dich daran erkennen:** Darin scheint ${details.what} zu stehen. Du kannst das ändern oder es so lassen und veröffentlichen. Die alten Worte bleiben bis dahin.`,
    stillDelete: () => 'Was du geschrieben hast, kannst du trotzdem löschen, mit der Quittung: `/anon delete`.',
  },
  delete: {
    done: () =>
      'Es ist gelöscht. Deine Worte sind aus allem weg, was ich aufbewahre, und die Nachricht auf Discord lösche ich jetzt. Was andere geschrieben haben, bleibt.',
    doneUnposted: () =>
      'Es ist zurückgenommen und wird nicht veröffentlicht. Deine Worte sind aus allem weg, was ich aufbewahre.',
    already: () => 'Es wurde schon vorher gelöscht. Es gibt nichts mehr zu löschen.',
    words: () => 'Falls du sie für dich behalten möchtest, hier sind sie zum letzten Mal:',
  },
  decided: (details) =>
    `Es gibt eine Entscheidung über das, was du anonym in **${details.name}** geschrieben hast. Öffne den Server und nimm \`/anon mine\`: ${details.link}`,
};
