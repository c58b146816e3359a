import type { errors as enErrors, when as enWhen } from './en-when.ts';

const nths: Readonly<Record<string, string>> = {
  first: 'il primo',
  second: 'il secondo',
  third: 'il terzo',
  fourth: 'il quarto',
};
const feminineNths: Readonly<Record<string, string>> = {
  first: 'la prima',
  second: 'la seconda',
  third: 'la terza',
  fourth: 'la quarta',
};

/** Sunday alone is feminine. */
function writeNth(nth: string, weekday: string): string {
  return /a$/.test(weekday) ? (feminineNths[nth] ?? 'l’ultima') : (nths[nth] ?? 'l’ultimo');
}

/** What is understood: two that come again, and one that comes once. */
const examples = {
  often: 'dal lunedì al venerdì alle 8:30',
  weekly: 'ogni domenica alle 19',
  tomorrow: 'domani alle 21:00',
};

/** Italian for the errors of `en-when.ts`. */
export const errors: typeof enErrors = {
  'when-empty': (details) =>
    `Non c’è scritto niente, quindi non so quando. Scrivi così: **${details.once ? examples.tomorrow : examples.often}**.`,
  'when-too-long': (details) =>
    `È troppo lungo: posso leggere al massimo ${details.most} caratteri. Scrivi così: **${details.once ? examples.tomorrow : examples.often}**.`,
  'when-no-time': (details) =>
    `Non vedo nessun orario. Aggiungine uno, per esempio: **${details.once ? examples.tomorrow : examples.weekly}**.`,
  'when-no-such-time': (details) =>
    `L’orario «${details.word}» non esiste. Scrivilo così: **${details.once ? examples.tomorrow : examples.often}**.`,
  'when-two-times': (details) =>
    `Vedo due orari, e ce ne può essere solo uno. Scrivi così: **${details.once ? examples.tomorrow : examples.weekly}**.${details.once ? '' : ' Crea l’altro a parte.'}`,
  'when-no-such-date': (details) => `Il giorno «${details.word}» non esiste. Scrivilo così: **${examples.tomorrow}**.`,
  'when-past': () =>
    `Quel momento è già passato. Scegline uno che deve ancora venire, per esempio: **${examples.tomorrow}**.`,
  'when-too-far': () => `Mancano più di due anni. Scegli un giorno più vicino, per esempio: **${examples.tomorrow}**.`,
  'when-contradiction': (details) =>
    `Queste parole non stanno insieme, quindi non so quale giorno sia. Scrivine solo una, per esempio: **${details.once ? examples.tomorrow : examples.weekly}**.`,
  'when-unknown': (details) =>
    `Non so bene che cosa voglia dire «${details.word}» qui, e non voglio tirare a indovinare. Scrivi così: **${details.once ? examples.tomorrow : examples.often}**.`,
  'when-not-pause': (details) =>
    `Non riesco a leggere «${details.word}» come giorni di pausa. Scrivili così: **24 dic – 1 gen**, se sono più di uno, separali con una virgola.`,
  'when-not-date': (details) =>
    `Non riesco a leggere «${details.word}» come un giorno futuro. Scrivilo così: **15 dicembre**.`,
};

/** Italian for `en-when.ts`. */
export const when: typeof enWhen = {
  everyDay: (details) => `ogni giorno alle ore ${details.time} (${details.zone})`,
  workdays: (details) => `dal lunedì al venerdì alle ore ${details.time} (${details.zone})`,
  weekly: (details) => `ogni ${details.days} alle ore ${details.time} (${details.zone})`,
  otherWeek: (details) => `ogni 2 settimane, ${details.days}, alle ore ${details.time} (${details.zone})`,
  everyWeeks: (details) =>
    `ogni ${details.weeks} settimane, ${details.days}, alle ore ${details.time} (${details.zone})`,
  monthDay: (details) => `il giorno ${details.day} di ogni mese alle ore ${details.time} (${details.zone})`,
  monthDayOrLast: (details) =>
    `il giorno ${details.day} di ogni mese, o l’ultimo giorno se il mese è più corto, alle ore ${details.time} (${details.zone})`,
  nthWeekday: (details) =>
    `${writeNth(details.nth, details.weekday)} ${details.weekday} di ogni mese alle ore ${details.time} (${details.zone})`,
  once: (details) => `una volta, ${details.date}, alle ore ${details.time} (${details.zone})`,
  pauses: (details) => `tranne ${details.pauses}`,
  pauseDay: (details) => `il ${details.date}`,
  pauseSpan: (details) => `dal ${details.from} al ${details.to}`,
};
