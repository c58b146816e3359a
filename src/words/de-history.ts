import type { errors as enErrors, history as enHistory } from './en-history.ts';
import { countIn } from './plurals.ts';

const plural = countIn('de');

const inDays = (days: number) => plural(days, { one: `${days} Tag`, other: `${days} Tage` });

/** German for the errors of `en-history.ts`. */
export const errors: typeof enErrors = {
  'history-off': () =>
    'Hier kann kein Verlauf geführt werden: Wer diesen Bot betreibt, hat das nicht eingeschaltet. Es wurde nichts geändert. Check-ins gehen auch ohne.',
};

/** German for `en-history.ts`. */
export const history: typeof enHistory = {
  command: {
    description: 'Dein eigener Verlauf dessen, was du in Check-ins gedrückt hast, wenn du einen willst',
    options: { do: 'Was damit geschehen soll; ohne das siehst du ihn', days: 'Wie viele Tage jeder Eintrag bleibt' },
    do: { show: 'Zeig ihn mir', stop: 'Nichts mehr behalten', erase: 'Alles auf einmal löschen' },
  },
  days: (details) => inDays(details.days),
  off: 'Was du in Check-ins drückst, wird hier nicht unter deinem Namen behalten. Wie es jemandem geht, ist eine Angabe zur Gesundheit, und Discord hat dafür strenge Regeln. Wer diesen Bot betreibt, hat keinen Verlauf eingeschaltet.',
  offLeft:
    'Was vorher behalten wurde, verschwindet innerhalb einer Stunde. Gleich löschst du es mit `/checkin history do:erase`.',
  ask: {
    heading: '## Möchtest du einen Verlauf?',
    intro: 'Er ist nur für dich, zum Zurückschauen. Du brauchst ihn nicht: Check-ins gehen auch ohne.',
    what: '**Was ich behalten würde:** was du drückst, und den Tag. Das gilt für deine eigenen Check-ins und für die deiner Gruppen. Keine Worte, und nicht, welche Gruppe es war.',
    long: '**Wie lange:** so viele Tage, wie du willst. Danach verschwindet jeder Eintrag von selbst.',
    who: '**Wer es lesen könnte:** nicht andere Mitglieder, nicht die Moderation, nicht, wem der Server gehört. Es ist mit einem eigenen Schlüssel für dich verschlossen. Wer diesen Bot betreibt, hat aber alle Schlüssel und könnte es lesen. Wenn du es anschaust, kommt es über Discord zu dir.',
    end: '**Wie es endet:** Mit `/checkin history do:stop` behalte ich nichts mehr. Mit `/checkin history do:erase` ist alles auf einmal weg.',
    where: 'Dein Ja gilt auf jedem Server, auf dem ich bin.',
    yes: (details) => `Ja, ${inDays(details.days)} behalten`,
    other: 'Ja, aber kürzer oder länger',
    no: 'Nein',
  },
  declined: 'In Ordnung. Es wird nichts behalten. Wenn du es dir anders überlegst, nimm `/checkin history`.',
  begun: (details) =>
    `In Ordnung. Von jetzt an behalte ich ${inDays(details.days)} lang, was du drückst. Anschauen, aufhören oder löschen kannst du mit \`/checkin history\`.`,
  changed: (details) => `Jeder Eintrag bleibt jetzt ${inDays(details.days)}. Was älter ist, ist weg.`,
  heading: '## Dein Verlauf',
  empty: 'Noch ist nichts da. Was du als Nächstes drückst, steht dann hier.',
  counts: 'Was du gedrückt hast, und wie oft:',
  count: (details) => `${details.level}: ${details.count}`,
  week: (details) => `**${details.from} – ${details.to}** · ${details.days}`,
  day: (details) => `${details.day}: ${details.levels}`,
  before: 'Davor, Monat für Monat:',
  month: (details) => `**${details.month}** · ${details.counts}`,
  picture: (details) =>
    `Im Bild hat jeder Tag seinen Platz, von links nach rechts. Die oberste Linie ist „${details.best}“, die unterste „${details.hardest}“. Wo nichts steht, wurde nichts behalten. Vor jeder Woche ist eine dünne Linie.`,
  alt: (details) =>
    `Ein Bild der Tage vom ${details.from} bis ${details.to}. An ${plural(details.count, { one: `${details.count} Tag`, other: `${details.count} Tagen` })} stehen Zeichen auf fünf Linien, von „${details.hardest}“ ganz unten bis „${details.best}“ ganz oben. Der Rest ist leer. Der Text dabei sagt, was an welchem Tag war.`,
  noPicture: 'Das Bild ließ sich diesmal nicht zeichnen. Der Text sagt dasselbe.',
  kept: (details) =>
    `Dein Ja dazu: ${details.since}. Jeder Eintrag verschwindet nach ${plural(details.days, { one: `${details.days} Tag`, other: `${details.days} Tagen` })} von selbst. Hier siehst nur du ihn. Wer diesen Bot betreibt, könnte ihn lesen.`,
  stopped:
    'Es wird nichts mehr behalten. Was du hier siehst, verschwindet von selbst, wenn seine Tage um sind, oder gleich, wenn du es löschst.',
  stop: 'Nichts mehr behalten',
  erase: 'Alles löschen',
  longer: 'Kürzer oder länger behalten',
  again: 'Ja, wieder behalten',
  eraseAsk: 'Soll ich alles löschen? Es lässt sich nicht zurückholen. Danach wird nichts mehr behalten.',
  eraseYes: 'Ja, alles löschen',
  erased: (details) =>
    plural(details.count, {
      one: `Gelöscht: ${details.count} Eintrag. Es ist nichts mehr da, und es wird nichts mehr behalten.`,
      other: `Gelöscht: ${details.count} Einträge. Es ist nichts mehr da, und es wird nichts mehr behalten.`,
    }),
  erasedNone: 'Es gab nichts zu löschen. Nichts ist da, und es wird auch nichts mehr behalten.',
};
