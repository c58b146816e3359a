import type { Words } from '../../words/words.ts';
import { addDays, countLevels, listDays, listMonths, listWeeks, type Day, type DayLevel } from './rules.ts';

/** So many weeks are told day by day; what is older month by month. */
const mostWeeks = 14;

const shapes = {
  weekday: { weekday: 'short' },
  date: { day: 'numeric', month: 'short' },
  whole: { day: 'numeric', month: 'long', year: 'numeric' },
  month: { month: 'long', year: 'numeric' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

const formats = new Map<string, Intl.DateTimeFormat>();

/** Writes a day (`2026-11-26`) as a language does. */
export function writeDate(day: string, shape: keyof typeof shapes, { crisis: { locale } }: Words): string {
  const key = `${locale} ${shape}`;
  const format = formats.get(key) ?? new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...shapes[shape] });
  formats.set(key, format);
  return format.format(Date.parse(`${day}T00:00Z`));
}

/** How often each level is there, in a line. */
export function writeCounts(kept: readonly DayLevel[], words: Words): string {
  return countLevels(kept)
    .map(({ level, count }) => words.history.count({ level: words.round.levels[level], count }))
    .join(' · ');
}

/**
 * What is kept, in lines of at most `room` characters together: the latest weeks day by day, as many as fit, and what is older month by month,
 * so that nothing is left out however much there is.
 */
export function writeDays(kept: readonly DayLevel[], room: number, words: Words): string[] {
  const weeks = listWeeks(listDays(kept));
  const latest = weeks.slice(0, mostWeeks).map((week) => writeWeek(week, words));
  for (let count = latest.length; count > 0; count -= 1) {
    const older = weeks.slice(count).flatMap(({ days }) => days);
    const lines = [...latest.slice(0, count), ...writeMonths(older, words)];
    if (lines.join('\n').length <= room) return lines;
  }
  return writeMonths(listDays(kept), words);
}

function writeWeek({ monday, days }: { monday: string; days: readonly Day[] }, words: Words): string {
  const list = new Intl.ListFormat(words.crisis.locale, { type: 'unit', style: 'short' });
  const written = days.map(({ day, levels }) =>
    words.history.day({
      day: writeDate(day, 'weekday', words),
      levels: list.format(levels.map((level) => words.round.levels[level])),
    }),
  );
  return words.history.week({
    from: writeDate(monday, 'date', words),
    to: writeDate(addDays(monday, 6), 'date', words),
    days: written.join(' · '),
  });
}

function writeMonths(days: readonly Day[], words: Words): string[] {
  if (days.length === 0) return [];
  const months = listMonths([...days].sort((a, b) => (a.day < b.day ? -1 : 1)));
  return [
    words.history.before,
    ...months.map(({ month, kept }) =>
      words.history.month({ month: writeDate(`${month}-01`, 'month', words), counts: writeCounts(kept, words) }),
    ),
  ];
}
