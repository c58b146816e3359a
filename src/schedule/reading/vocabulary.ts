/** Words that mean one thing wherever they stand. */
export const roles = [
  /** "every", "each". */
  'every',
  /** "other", as in "every other week". */
  'other',
  'daily',
  'weekly',
  /** Every two weeks, in one word. */
  'fortnightly',
  /** Every month, in one word, or "of the month". */
  'monthly',
  'day',
  'week',
  'month',
  /** Monday to Friday; left out where the word has Saturday in it, too, or the week begins on Sunday. */
  'workdays',
  /** Saturday and Sunday; left out where it is not everywhere that. */
  'weekend',
  'today',
  'tomorrow',
  /** The day after tomorrow. */
  'overmorrow',
  /** Yesterday, or the day before it; left out where the word is that of tomorrow. */
  'yesterday',
  /** Beside a weekday or a number of days: it is over, as in "3 days ago". */
  'gone',
  /** Makes "in 3 days" of "3 days", before or behind it. */
  'in',
  'this',
  'next',
  'once',
  /** Before a span; by itself it would be a beginning, which is not read here. */
  'from',
  /** Between the ends of a span. */
  'to',
  'and',
  /** Before an hour. */
  'at',
  /** Behind an hour, as in "8 Uhr". */
  'hour',
  'minute',
  'am',
  'pm',
  'morning',
  'noon',
  'midday',
  'afternoon',
  'evening',
  'night',
  'midnight',
  /** Half an hour after what is said. */
  'half-past',
  /** Half an hour before what is said. */
  'half-to',
  /** Behind the number of a month, of a day of the month, of a year, as in "12月24日". */
  'month-mark',
  'day-mark',
  'year-mark',
  /** Before what is left out; of when something happens it is no part. */
  'not',
  /** Says nothing here. With it, too, what the bot itself writes of days that some months lack: it follows from the day. */
  'filler',
] as const;

/** One of {@link roles}. */
export type Role = (typeof roles)[number];

/** A list of phrases, divided by `|`. Case and accents make no difference; a hyphen may be a blank. */
export type Phrases = string;

type Seven<Of> = readonly [Of, Of, Of, Of, Of, Of, Of];
type Twelve<Of> = readonly [Of, Of, Of, Of, Of, Of, Of, Of, Of, Of, Of, Of];

/** What people of a language call days and times. A phrase in two places may be either; what stands beside it decides. */
export interface Vocabulary {
  /** From Monday on. */
  weekdays: Seven<Phrases>;
  /** From Monday on, where a form by itself says that every one is meant: "Mondays". */
  everyWeekday?: Seven<Phrases>;
  /** From January on. */
  months?: Twelve<Phrases>;
  /** From one on. */
  numbers: readonly Phrases[];
  /** From the first to the fifth. */
  ordinals: readonly [Phrases, Phrases, Phrases, Phrases, Phrases];
  last: Phrases;
  /** What makes "1st" of "1", and what stands before it. */
  ordinalEndings?: Phrases;
  ordinalBeginnings?: Phrases;
  words: Partial<Record<Role, Phrases>>;
  /** Hours are counted to twelve in speech: "at 8" may be either. */
  twelveHours: boolean;
  /** How dates in numbers alone are written. */
  numericDates: 'day-first' | 'month-first' | 'either';
  /** "And" is written as the first letter of the next word. */
  joinedAnd?: string;
}
