import type { Directory, Emergency, Line } from './directory-schema.ts';
import file from './directory.json' with { type: 'json' };

// A cast, because what TypeScript makes of the file is wider than its form ("always" is any string). A test validates the file with the
// schema, so that starting does not have to.
const directory = freezeDeeply(file as unknown as Directory);

const linesById = new Map(
  Object.values(directory.countries).flatMap(({ lines }) => lines.map((line) => [line.id, line])),
);

/** What is known of one country or territory. All of it comes from memory and cannot be changed. */
export interface CountryHelp {
  code: string;
  /** Null where no emergency number is known. `of` is the country whose number it is, where that is another one. */
  emergency: { numbers: Emergency; of: string } | null;
  /** Its own lines first, then those of another country that serve it too. `of` is the country that a line belongs to. */
  lines: readonly { line: Line; of: string }[];
}

/** What is known of a country or territory, for any two-letter code: there is always an answer, if an empty one. */
export function findHelp(code: string): CountryHelp {
  const { emergency, lines = [], borrowed = [], emergencyOf } = directory.countries[code] ?? {};
  const own = lines.map((line) => ({ line, of: code }));
  const others = borrowed.flatMap((id) => {
    const line = linesById.get(id);
    return line ? [{ line, of: id.slice(0, 2).toUpperCase() }] : [];
  });
  const other = emergencyOf === undefined ? undefined : directory.countries[emergencyOf]?.emergency;
  return { code, emergency: findEmergency(), lines: [...own, ...others] };

  function findEmergency(): CountryHelp['emergency'] {
    if (emergency) return { numbers: emergency, of: code };
    return emergencyOf !== undefined && other ? { numbers: other, of: emergencyOf } : null;
  }
}

/** A line by its id; undefined when it is not, or no longer, in the directory. */
export function findLine(id: string): Line | undefined {
  return linesById.get(id);
}

/** Every country and territory that the directory knows something of, by code. */
export const listedCountries: readonly string[] = Object.keys(directory.countries);

/** Every line, in the order of their countries. */
export function listLines(): readonly Line[] {
  return [...linesById.values()];
}

/** Where something was listed. `seen` is null when the source bears no date. */
export interface SeenSource {
  title: string;
  where?: string | undefined;
  seen: string | null;
}

/** The sources of a line or of emergency numbers, newest first, undated ones last. */
export function findSources({ sources }: Pick<Line, 'sources'>): readonly SeenSource[] {
  return sources
    .flatMap(([index, seen]) => {
      const source = directory.sources[index];
      return source ? [{ ...source, seen }] : [];
    })
    .sort((one, other) => compareDates(other.seen ?? '', one.seen ?? ''));
}

/** The newest date in the directory: a year, a month or a day. */
export const directoryDate = directory.asOf;

function compareDates(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

function freezeDeeply<Value>(value: Value): Value {
  if (typeof value !== 'object' || value === null) return value;
  for (const part of Object.values(value)) freezeDeeply(part);
  return Object.freeze(value);
}
