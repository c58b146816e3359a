import type { errors as enErrors, reach as enReach } from './en-reach.ts';

/** German for the errors of `en-reach.ts`. */
export const errors: typeof enErrors = {
  'reach-no-channel': () =>
    'Auf diesem Server gibt es keinen Platz für private Threads, deshalb kann ich dich in keinem fragen. Wähl einen anderen Ort. Es hat sich nichts geändert.',
  'reach-not-allowed': () =>
    'Ich darf hier keinen Thread für dich öffnen. Sag bitte jemandem, der diesen Server leitet: `/checkin-admin place` zeigt, was fehlt. Oder wähl einen anderen Ort. Es hat sich nichts geändert.',
  'reach-threads-full': () =>
    'Auf diesem Server sind so viele Threads offen, wie Discord erlaubt. Versuch es an einem anderen Tag noch einmal, oder wähl einen anderen Ort. Es hat sich nichts geändert.',
  'reach-busy': () =>
    'Discord ist beschäftigt oder hat nicht geantwortet, deshalb gibt es deinen Thread noch nicht. Versuch es bitte in ein paar Minuten noch einmal. Es wird nur einer.',
  'reach-direct-full': () =>
    'Discord lässt mich nur so und so vielen Leuten am Tag zum ersten Mal schreiben, und für heute ist es voll. Komm morgen wieder, oder wähl mit `/checkin edit` einen anderen Ort. Es geht nichts verloren.',
  'reach-direct-often': () =>
    'Du hast heute schon ein paarmal Ja gesagt. Warte bitte bis morgen, oder wähl mit `/checkin edit` einen anderen Ort. Es geht nichts verloren.',
};

/** German for `en-reach.ts`. */
export const reach: typeof enReach = {
  thread: {
    name: 'Deine eigenen Check-ins',
    welcome:
      'Dieser Thread ist für deine eigenen Check-ins, und du kannst hier schreiben, was du magst. Andere Mitglieder sehen ihn nicht und können nicht eingeladen werden. Wer in der Moderation Threads verwaltet, kann ihn öffnen und lesen. Mit `/checkin mine` änderst du, wann und wo ich dich frage.',
  },
  direct: {
    question:
      '**Darf ich dir direkt schreiben?**\nDiese Nachrichten siehst nur du, und wer auf dein Handy oder deinen Bildschirm sehen kann. Discord bewahrt sie auf. Sagst du Ja, notiere ich, wann das war, und schicke eine kurze Nachricht, um zu sehen, ob sie ankommt. Vorher frage ich dich dort nicht. Du kannst es jederzeit zurücknehmen: mit einem Knopf unter dieser Nachricht oder in `/checkin mine`.',
    yes: 'Ja, schick eine Testnachricht',
    no: 'Nein',
    declined:
      'Gut, ich schreibe dir nicht direkt. Wähl mit `/checkin edit` einen anderen Ort. Bis dahin frage ich dich nicht.',
    test: 'Das ist die Testnachricht. Du hast Ja zu Check-ins hier gesagt, also frage ich dich hier. Willst du das nicht mehr, drück den Knopf. Ich bin ein Programm: Ich frage, wann du es wolltest, und kann nicht erkennen, wie es dir geht.',
    arrived:
      'Sie ist angekommen: Sieh in deine Direktnachrichten. Ab jetzt frage ich dich dort, zu den Zeiten, die du gewählt hast.',
    closed:
      'Discord lässt mich dir nicht direkt schreiben, deshalb habe ich dein Ja zurückgenommen. Um das zu ändern, öffne das Menü dieses Servers, dann *Datenschutzeinstellungen*, und erlaub Direktnachrichten. Sag dann in `/checkin mine` noch einmal Ja. Oder wähl mit `/checkin edit` einen anderen Ort.',
    waiting:
      'Dein Ja ist notiert, und die Testnachricht ist unterwegs. Bevor sie ankommt, frage ich dich dort nicht. In `/checkin mine` siehst du, wie es steht.',
    takeBack: 'Schreib mir nicht direkt',
    takenBack:
      'Erledigt: Ich frage dich nicht mehr in Direktnachrichten. Check-ins, die hierher gekommen wären, sind pausiert und nicht verloren. Mit `/checkin edit` auf dem Server kannst du einen anderen Ort wählen.',
  },
  last: (details) =>
    `Ich konnte dich nicht dort fragen, wo du es wolltest: Den Ort gibt es nicht mehr, oder er ist mir verschlossen. Deshalb frage ich dort nicht mehr. Du hast nichts falsch gemacht. Wenn du weitermachen möchtest, kannst du mit \`/checkin mine\` auf dem Server einen anderen Ort wählen: ${details.link}`,
};
