import type { OpeningHours } from '../directory/directory-schema.ts';

/** Hours as they were read; without a zone, since that is said elsewhere. */
export type ReadHours = 'always' | { spans: Extract<OpeningHours, object>['spans'] };

/** More than this does not fit on a card. */
const mostSpans = 4;

const always = /^(always|day and night|all day|24 ?h(ours)?( a day)?|24 ?\/ ?7)$/;

/** Reads hours as people write them: `always`, or `Mon-Fri 9-17, Sat 10:00-2pm`. Null when they cannot be read. */
export function readHours(typed: string): ReadHours | null {
  const text = typed
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[‐-―−]/g, '-')
    .replace(/\b(to|until|till|through)\b/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
  if (always.test(text)) return 'always';
  const spans: Extract<OpeningHours, object>['spans'] = [];
  let waiting = '';
  for (const piece of text.split(/[,;]/).map((part) => part.trim())) {
    const read = readPiece(piece);
    if (read === null) return null;
    // In "Mon, Wed 9-17" the hours are those of both days.
    waiting = joinDays(waiting, read.days);
    if (read.from === undefined) continue;
    spans.push({ days: waiting === '' ? '1234567' : waiting, from: read.from, to: read.to });
    waiting = '';
  }
  if (waiting !== '') spans.push({ days: waiting });
  return spans.length === 0 || spans.length > mostSpans ? null : { spans };
}

type Piece = { days: string; from: string; to: string } | { days: string; from?: undefined };

/** Days, hours, or both. */
function readPiece(piece: string): Piece | null {
  const time = String.raw`\d{1,2}(?:[:.]\d{2})?(?: ?[ap]m)?|noon|midnight`;
  const match = new RegExp(`^(.*?):? ?(?:from )?(${time}) ?- ?(${time})$`).exec(piece);
  if (!match) {
    const days = readDays(piece);
    return days === null || days === '' ? null : { days };
  }
  const [, before = '', first = '', last = ''] = match;
  const days = readDays(before.trim());
  const [from, to] = [readTime(first), readTime(last)];
  return days === null || from === null || to === null ? null : { days, from, to };
}

function readTime(text: string): string | null {
  if (text === 'noon') return '12:00';
  if (text === 'midnight') return '00:00';
  const match = /^(\d{1,2})(?:[:.](\d{2}))?(?: ?([ap])m)?$/.exec(text);
  if (!match) return null;
  const [, hours = '', minutes = '00', half] = match;
  const typed = Number(hours);
  if (Number(minutes) > 59 || typed > 24 || (half !== undefined && (typed < 1 || typed > 12))) return null;
  if (typed === 24 && minutes !== '00') return null;
  const hour = half === undefined ? typed % 24 : (typed % 12) + (half === 'p' ? 12 : 0);
  return `${String(hour).padStart(2, '0')}:${minutes}`;
}

const dayNames = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

const groups: Readonly<Record<string, string>> = {
  daily: '1234567',
  'every day': '1234567',
  weekdays: '12345',
  weekday: '12345',
  weekends: '67',
  weekend: '67',
};

/** The days as digits, none of them for nothing; null when one of them cannot be read. */
function readDays(text: string): string | null {
  const whole = groups[text];
  if (text === '' || whole !== undefined) return whole ?? '';
  let days = '';
  for (const part of text.split(/ ?(?:&|\/|\+|\band\b) ?| (?!-)(?<!- )/).filter((one) => one !== '')) {
    const [first = '', last = first, ...more] = part.split(/ ?- ?/);
    const run = groups[part] ?? readRun(readDay(first), readDay(last));
    if (run === null || more.length > 0) return null;
    days = joinDays(days, run);
  }
  return days;
}

function readDay(text: string): number | null {
  const name = text.replace(/\.$/, '');
  const index = name.length < 2 ? -1 : dayNames.findIndex((day) => day.startsWith(name) || `${day}s` === name);
  return index === -1 ? null : index + 1;
}

/** From one day to another, over the weekend where the second comes before the first. */
function readRun(first: number | null, last: number | null): string | null {
  if (first === null || last === null) return null;
  const length = ((last - first + 7) % 7) + 1;
  return Array.from({ length }, (_, index) => ((first - 1 + index) % 7) + 1).join('');
}

function joinDays(one: string, other: string): string {
  return [...new Set(one + other)].sort().join('');
}
