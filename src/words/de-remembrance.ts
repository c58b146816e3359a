import type { remembrance as enRemembrance } from './en-remembrance.ts';

/** German for `en-remembrance.ts`. */
export const remembrance: typeof enRemembrance = {
  heading: () => '**Ein Ort, um sich gemeinsam zu erinnern**',
  share: () =>
    'Du kannst hier von einer Erinnerung erzählen, sagen, was dieser Mensch für dich war, oder einfach nur lesen. Alle trauern auf ihre Weise. Es gibt kein Richtig und kein Falsch, und auch keine richtige Zeit.',
  leaveOut: () =>
    'Bitte schreib nicht, wie und wo es passiert ist, und teile keine letzten Nachrichten. Solche Einzelheiten können Menschen verletzen, denen es gerade schlecht geht. Auch Vermutungen und Vorwürfe tun weh. Die Moderation kann so etwas herausnehmen.',
  help: () =>
    'Du musst das nicht allein tragen. Sprich mit jemandem, dem du vertraust. Der Knopf unten zeigt dir, mit wem du reden kannst. Was dann kommt, siehst nur du.',
  pace: (details) => `Damit es ruhig bleibt, kannst du alle ${details.seconds} Sekunden einmal schreiben.`,
  until: (details) => `Schreiben kannst du hier bis ${details.when}. Lesen kannst du auch danach.`,
  unread: () => 'Hier liest kein Programm mit.',
  last: (details) =>
    `Schreiben kannst du hier bis ${details.when}. Lesen kannst du auch danach. Danke allen, die geschrieben haben, und allen, die gelesen haben. Trauer endet nicht an einem Tag. Wenn du reden möchtest, jetzt oder später, zeigt dir der Knopf, mit wem.`,
};
