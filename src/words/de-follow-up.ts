import type { errors as enErrors, followUp as enFollowUp } from './en-follow-up.ts';

/** German for the errors of `en-follow-up.ts`. */
export const errors: typeof enErrors = {
  'follow-up-gone': () =>
    'Dieses Angebot ist nicht mehr offen. Es wurde nichts geändert. Hilfe zu jeder Zeit gibt es mit `/crisis`.',
  'follow-up-not-yours': () =>
    'Dieses Angebot ist für jemand anderen, deshalb wurde nichts geändert. Hilfe zu jeder Zeit gibt es mit `/crisis`.',
  'follow-up-no-server': () =>
    'Ich sehe nicht mehr, dass du auf diesem Server bist, deshalb wurde niemand benachrichtigt. Hilfe zu jeder Zeit gibt es mit `/crisis`.',
};

/** German for `en-follow-up.ts`. */
export const followUp: typeof enFollowUp = {
  offer: (details) =>
    `**Jemand von der Moderation bietet an, dass ich dich einmal frage, wie es dir geht:** ${details.when}\nEs kommt nichts, wenn du nicht Ja sagst, und danach kommt nichts mehr. Für ein Nein brauchst du keinen Grund. Ich sage hier niemandem, was du wählst.`,
  threadReaders: 'In einem Thread sehen die Frage auch alle, die ihn lesen können.',
  yesDirect: 'Ja, direkt',
  yesThread: 'Ja, in meinem Thread',
  no: 'Nein, danke',
  firstDirect:
    'Um dich direkt zu fragen, brauche ich zuerst dein Ja zu Direktnachrichten. Es ist noch nichts geplant. Sobald die Testnachricht da ist, drück noch einmal **Ja, direkt**.',
  agreed: (details) =>
    `Ich frage dich einmal: ${details.when}. Bis dahin kannst du es mit dem Knopf darunter zurücknehmen.`,
  late: 'Bin ich dann weg, kommt es bis zu einem Tag später oder gar nicht.',
  missed: (details) =>
    `Die Frage, zu der du Ja gesagt hast, kam nicht: ${details.when}. Ich war da weg oder konnte an dem Ort, den du gewählt hast, nicht schreiben. Hilfe findest du jederzeit mit \`/crisis\`.`,
  takeBack: 'Zurücknehmen',
  declined: 'In Ordnung. Es kommt nichts, und ich sage es niemandem.',
  message:
    'Hallo, ich bin der Bot, zu dem du Ja gesagt hast. Wie geht es dir? Du musst nicht antworten. Danach kommt nichts mehr.',
  tell: 'Die Moderation bitten, mir zu schreiben',
  fine: 'Mir geht es gut',
  thanks: 'Gut zu wissen. Ich notiere nichts davon, und danach kommt nichts mehr.',
};
