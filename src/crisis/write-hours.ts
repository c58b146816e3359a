import type { Words } from '../words/words.ts';
import type { OpeningHours } from './directory/directory-schema.ts';

/** When a line answers, in words; says so when it is not known. */
export function writeHours(hours: OpeningHours | undefined, words: Words): string {
  const say = words.crisis.line;
  if (hours === undefined) return say.hoursUnknown;
  if (hours === 'always') return say.always;
  const times = hours.spans.map(({ days, from, to }) => {
    const when = writeDays(days, words);
    return from === undefined || to === undefined ? when : `${when} ${from}–${to}`;
  });
  return say.hours({ times: times.join(', '), city: nameCity(hours.zone) });
}

/** "every day", "Mon–Fri" or "Mon–Tue, Thu–Fri". */
function writeDays(days: string, words: Words): string {
  if (days === '1234567') return words.crisis.line.everyDay;
  const runs: [number, number][] = [];
  for (const day of Array.from(days, Number)) {
    const run = runs.at(-1);
    if (run && run[1] === day - 1) run[1] = day;
    else runs.push([day, day]);
  }
  const name = (day: number) => nameDay(day, words.crisis.locale);
  return runs.map(([from, to]) => (from === to ? name(from) : `${name(from)}–${name(to)}`)).join(', ');
}

const dayFormats = new Map<string, Intl.DateTimeFormat>();

/** 1 January 2024 was a Monday. */
function nameDay(day: number, locale: string): string {
  const format = dayFormats.get(locale) ?? new Intl.DateTimeFormat(locale, { timeZone: 'UTC', weekday: 'short' });
  dayFormats.set(locale, format);
  return format.format(Date.UTC(2024, 0, day));
}

function nameCity(zone: string): string {
  return (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ');
}
