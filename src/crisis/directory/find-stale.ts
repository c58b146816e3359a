import { directoryDate, findHelp, findSources, listedCountries, type SeenSource } from './directory.ts';

/** After this many days an entry should be verified again. */
export const staleAfterDays = 180;

/** A line or a country's emergency numbers that no source has named for long. */
export interface StaleEntry {
  country: string;
  /** The line's id, or `emergency`. */
  id: string;
  name: string;
  /** The newest date among its sources. */
  listed: string;
  /** Full days since then, counted from the first day that the date can mean. */
  age: number;
  /** The newest source. */
  source: SeenSource;
  site?: string | undefined;
}

/** What is older than {@link staleAfterDays} at `now` (milliseconds since the epoch), oldest first. */
export function findStale(now: number): readonly StaleEntry[] {
  return listedCountries
    .flatMap((country) => listEntries(country))
    .map((entry) => ({ ...entry, age: Math.floor((now - firstDayOf(entry.listed)) / 86_400_000) }))
    .filter(({ age }) => age > staleAfterDays)
    .sort((one, other) => other.age - one.age);
}

/** How many lines, and how many countries' emergency numbers, there are, and of how many {@link findStale} says that they are old. */
export function countStale(now: number): Record<'lines' | 'emergency', { stale: number; all: number }> {
  const stale = findStale(now);
  const all = listedCountries.flatMap((country) => listEntries(country));
  const count = (entries: readonly { id: string }[], isEmergency: boolean): number =>
    entries.filter(({ id }) => (id === 'emergency') === isEmergency).length;
  return {
    lines: { stale: count(stale, false), all: count(all, false) },
    emergency: { stale: count(stale, true), all: count(all, true) },
  };
}

/** How old the whole directory is: its newest date, full days since then, and whether that is longer than {@link staleAfterDays}. */
export function measureAge(now: number): { date: string; days: number; isStale: boolean } {
  const days = Math.floor((now - firstDayOf(directoryDate)) / 86_400_000);
  return { date: directoryDate, days, isStale: days > staleAfterDays };
}

function listEntries(country: string): readonly Omit<StaleEntry, 'age'>[] {
  const { lines, emergency } = findHelp(country);
  const numbers =
    emergency?.of === country ? [{ ...emergency.numbers, id: 'emergency', name: 'Emergency numbers' }] : [];
  const own = lines.filter(({ of }) => of === country).map(({ line }) => line);
  return [...numbers, ...own].flatMap((entry) => {
    const [source] = findSources(entry);
    if (!source) return [];
    const { id, name = 'A line without a name', listed } = entry;
    return [{ country, id, name, listed, source, ...('site' in entry && { site: entry.site }) }];
  });
}

function firstDayOf(date: string): number {
  const [year, month = '1', day = '1'] = date.split('-');
  return Date.UTC(Number(year), Number(month) - 1, Number(day));
}
