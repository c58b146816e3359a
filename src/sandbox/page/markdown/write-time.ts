import type { TimeStyle } from './parse-markdown.ts';

const shapes = {
  t: { timeStyle: 'short' },
  T: { timeStyle: 'medium' },
  d: { dateStyle: 'short' },
  D: { dateStyle: 'long' },
  f: { dateStyle: 'long', timeStyle: 'short' },
  F: { dateStyle: 'full', timeStyle: 'short' },
  s: { dateStyle: 'short', timeStyle: 'short' },
  S: { dateStyle: 'short', timeStyle: 'medium' },
} satisfies Record<Exclude<TimeStyle, 'R'>, Intl.DateTimeFormatOptions>;

/** A moment in words, in this reader's language and zone; `R` measures from `now`. All in Unix milliseconds. */
export function writeTime(at: number, style: TimeStyle, now: number, locale: string): string {
  if (!Number.isFinite(at) || Math.abs(at) > 8.64e15) return '?';
  return style === 'R'
    ? writeDistance(at, now, locale)
    : new Intl.DateTimeFormat(locale, shapes[style]).format(new Date(at));
}

const steps = [
  ['year', 31_557_600_000],
  ['month', 2_629_800_000],
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
  ['second', 1000],
] as const;

function writeDistance(at: number, now: number, locale: string): string {
  const distance = at - now;
  const [unit, size] = steps.find(([, length]) => Math.abs(distance) >= length) ?? (['second', 1000] as const);
  return new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(Math.round(distance / size), unit);
}
