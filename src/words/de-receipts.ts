import type { errors as enErrors, receipts as enReceipts } from './en-receipts.ts';

/** German for the errors of `en-receipts.ts`. */
export const errors: typeof enErrors = {
  'receipt-gone': () =>
    'Diese Notiz ist nicht mehr da: Sie wurde nur für ihre Zeit aufbewahrt. Deine anderen Notizen findest du mit `/my record`. Hilfe zu jeder Zeit gibt es mit `/crisis`.',
  'receipt-not-yours': () =>
    'Diese Notiz ist für jemand anderen, deshalb wurde nichts geändert. Deine eigenen Notizen findest du mit `/my record`.',
  'appeal-empty': () =>
    'Bitte schreib ein paar Worte dazu, was falsch war, und schick es noch einmal. Es wurde noch nichts gesendet. Hilfe zu jeder Zeit gibt es mit `/crisis`.',
  'appeal-too-long': (details) =>
    `Dein Text hat ${details.length} Zeichen, und nur ${details.most} passen hinein. Kürze ihn und schick ihn noch einmal. Es wurde noch nichts gesendet.`,
  'appeal-asked': () =>
    'Du hast hierzu schon einmal gefragt, und mehr als einmal kann ich es nicht weitergeben. Die Antwort findest du mit `/my record`. Hilfe zu jeder Zeit gibt es mit `/crisis`.',
};

/** German for `en-receipts.ts`. */
export const receipts: typeof enReceipts = {
  command: {
    description: 'Was hier dir gehört und niemand sonst liest',
    record: { description: 'Sehen, was die Moderation mit deinen Worten oder deinem Konto gemacht hat, und warum' },
  },
  overview: 'sehen, was die Moderation mit deinen Worten gemacht hat, und um einen zweiten Blick bitten',
  heading: '## Deine Notizen',
  none: 'Die Moderation hat mit deinen Worten oder deinem Konto nichts gemacht, wozu ich noch eine Notiz habe.',
  intro: 'Das Neueste zuerst. Hier siehst das nur du.',
  earlier: 'Frühere zeigen',
  unseen: '**Es gibt etwas von der Moderation, das du noch nicht gesehen hast.** Hier siehst es nur du.',
  server: (details) => `Auf **${details.name}**:`,
  did: {
    removed: (details) =>
      `**Jemand von der Moderation hat etwas entfernt, das du geschrieben hast** ${details.where} ${details.when}.`,
    removedNowhere: (details) =>
      `**Jemand von der Moderation hat etwas entfernt, das du geschrieben hast** ${details.when}.`,
    hidden: (details) => `**Jemand von der Moderation hat etwas verborgen, das du geschrieben hast** ${details.when}.`,
    'timed-out': (details) =>
      `**Jemand von der Moderation hat dein Konto auf diesem Server pausiert** ${details.when}. Bis ${details.until} kannst du dort lesen, aber nicht schreiben, drücken oder Befehle nutzen. In einer Direktnachricht mit mir gehen \`/crisis\` und \`/my record\` weiterhin.`,
    'timed-out-past': (details) =>
      `**Jemand von der Moderation hat dein Konto auf diesem Server pausiert** ${details.when}. Das ist inzwischen vorbei.`,
  },
  why: (details) => `Warum: ${details.rule}`,
  rules: {
    harassment: 'Es kann hier jemanden verletzen oder zermürben.',
    threat: 'Jemand kann es als Drohung lesen.',
    hate: 'Es macht Menschen schlecht für das, was sie sind.',
    sexual: 'Es geht um Sex, und das hat hier keinen Platz.',
    method: 'Es sagt, wie jemand zu Schaden kommen kann. Das kann andere hier in Gefahr bringen.',
    'personal-data': 'Es zeigt, wo oder wer jemand ist.',
    'dangerous-advice': 'Wer dem folgt, kann zu Schaden kommen.',
    scam: 'Es kann ein Trick sein, um an Geld oder Daten zu kommen.',
    'eating-disorder': 'Es nennt Zahlen oder Wege, die Probleme mit dem Essen schlimmer machen können.',
    other: 'Es passte nicht zu den Regeln dieses Servers.',
  },
  notYou:
    'Es geht um etwas, das einmal geschrieben oder getan wurde, nicht darum, wer du bist. Du kannst hier weiter um Hilfe bitten.',
  words: 'Deine Worte gehören dir. Hier sind sie:',
  kept: (details) => `Diese Notiz verschwindet von selbst: ${details.until}.`,
  help: 'Hilfe zu jeder Zeit gibt es mit `/crisis`.',
  appeal: {
    button: 'Um einen zweiten Blick bitten',
    readers:
      'Wenn du meinst, dass das falsch war, bitte um einen zweiten Blick. Es liest jemand, der es nicht entschieden hat.',
    readersSmall:
      'Wenn du meinst, dass das falsch war, bitte um einen zweiten Blick. Das Team hier ist klein: Wo niemand anderes kann, liest es die Leitung noch einmal.',
    title: 'Um einen zweiten Blick bitten',
    label: 'Was sollten sie wissen?',
    fieldDescription: 'So kurz, wie du magst. Die Moderation hier kann es lesen.',
    sent: 'Danke. Deine Worte sind jetzt bei der Moderation. Die Antwort findest du mit `/my record`, und ich zeige sie dir, wenn du mich hier das nächste Mal nutzt. Vergeht eine Woche, erinnere ich sie daran.',
    nobody:
      'Danke. Deine Worte sind gespeichert. Auf diesem Server gibt es keinen Ort, an dem die Moderation sie gleich sieht, daher kann es länger dauern. Die Antwort findest du mit `/my record`.',
    asked: (details) => `Du hast ${details.when} um einen zweiten Blick gebeten. Es gibt noch keine Antwort.`,
    upheld: (details) => `Jemand hat ${details.when} noch einmal hingesehen. Es bleibt, wie es entschieden wurde.`,
    overturned: (details) =>
      `**Jemand hat ${details.when} noch einmal hingesehen: Es war falsch.** Der Fehler lag bei uns und nicht bei dir, und das Team bittet dich um Entschuldigung.`,
    lifted: 'Die Pause deines Kontos ist zurückgenommen.',
    lifting:
      'Die Pause deines Kontos wird zurückgenommen. Wenn du trotzdem nicht schreiben kannst, sag es jemandem, der den Server leitet.',
    wrote: 'Das wurde dir geschrieben:',
  },
  direct: {
    message: (details) =>
      `Hallo. Es gibt eine Notiz für dich von **${details.name}**. Du kannst sie hier lesen, jetzt oder später.`,
    messageNameless:
      'Hallo. Es gibt eine Notiz für dich von einem Server, auf dem du bist. Du kannst sie hier lesen, jetzt oder später.',
    read: 'Lesen',
    joined:
      '**Eine Frage, nur wenn du magst.** Dürfen dich die Leute aus der Moderation dieses Servers direkt über mich erreichen? Ich würde dir schreiben, wenn es eine Notiz für dich gibt, und jemand von ihnen könnte dir schreiben. Sonst findest du Notizen mit `/my record`. In der Gruppe bist du so oder so.',
    offer:
      'Darf dich die Moderation direkt über mich erreichen? Dann schreibe ich dir, wenn es eine neue Notiz gibt, und jemand von ihnen kann dir schreiben. Sonst zeige ich dir Notizen, wenn du mich hier das nächste Mal nutzt.',
    yes: 'Ja, schreib mir',
    confirm:
      'Um dir direkt zu schreiben, schicke ich zuerst eine kurze Nachricht und sehe, ob sie ankommt. Meine Nachrichten siehst nur du, und wer auf dein Handy oder deinen Bildschirm sehen kann. Discord bewahrt sie auf. Vorher kommt nichts anderes. Du kannst es jederzeit zurücknehmen: mit einem Knopf unter dieser Nachricht oder mit `/my record`.',
    no: 'In Ordnung: Dir kommt nichts direkt. Deine Notizen findest du mit `/my record`.',
    test: 'Das ist die Testnachricht. Du hast Ja dazu gesagt, hier von der Moderation eines Servers zu hören. Willst du das nicht mehr, drück den Knopf. Ich bin ein Programm und kann nicht erkennen, wie es dir geht.',
    waiting:
      'Dein Ja ist notiert, und die Testnachricht ist unterwegs. Vorher kommt nichts anderes. Wie es steht, siehst du mit `/my record`.',
    closed:
      'Discord lässt mich dir nicht direkt schreiben, also habe ich dein Ja zurückgenommen. Um das zu ändern, öffne das Menü dieses Servers, dann *Datenschutzeinstellungen*, und erlaube Direktnachrichten. Sag danach mit `/my record` noch einmal Ja.',
    agreed:
      'In Ordnung: Ich schreibe dir direkt, wenn es eine neue Notiz gibt, und die Moderation kann dir über mich schreiben. Hier kannst du das zurücknehmen.',
    takeBack: 'Nichts direkt von der Moderation',
    takenBack: 'In Ordnung: Von der Moderation kommt dir nichts direkt. Deine Notizen findest du mit `/my record`.',
  },
};
