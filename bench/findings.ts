import { percentile } from './statistics.ts';

/** What a figure has to keep to. */
export type Aim = { most: number } | { least: number };

/** Something that was measured. */
export interface Finding {
  /** What it is, the same in every run, so that runs can be compared. */
  name: string;
  /** On which database, where it was measured on more than one. */
  on?: string;
  /** The figures by what they are (`median`, `p99`), or one that has the empty name. */
  values: Readonly<Record<string, number>>;
  unit: string;
  /** How many were measured. */
  of?: number;
  /** What one of the values has to keep to. */
  aim?: Aim & { value: string };
  /** Where the same was measured with more and more of something: of what, and how much of it. */
  grows?: { name: string; with: string; input: number };
  /** What somebody who reads the figures should know. */
  note?: string;
}

type More = Pick<Finding, 'note' | 'grows'>;

/** One figure. */
export function amount(name: string, value: number, unit: string, more: More & { aim?: Aim } = {}): Finding {
  const { aim, ...rest } = more;
  return { name, values: { '': value }, unit, ...rest, ...(aim && { aim: { ...aim, value: '' } }) };
}

/** Some figures of the same thing: the middle, with the lowest and the highest, since a median alone hides the machine's noise. */
export function spread(
  name: string,
  figures: readonly number[],
  unit: string,
  more: More & { aim?: Aim } = {},
): Finding {
  const { aim, ...rest } = more;
  const values = { median: percentile(figures, 0.5), lowest: Math.min(...figures), highest: Math.max(...figures) };
  return { name, values, unit, of: figures.length, ...rest, ...(aim && { aim: { ...aim, value: 'median' } }) };
}

/** Some times in milliseconds: the middle, the one that 99 of 100 do not exceed, and the longest. `most` is what p99 has to keep to. */
export function times(name: string, ms: readonly number[], more: More & { most?: number } = {}): Finding {
  const { most, ...rest } = more;
  const values = { p50: percentile(ms, 0.5), p99: percentile(ms, 0.99), highest: percentile(ms, 1) };
  return {
    name,
    values,
    unit: 'ms',
    of: ms.length,
    ...rest,
    ...(most !== undefined && { aim: { most, value: 'p99' } }),
  };
}

/** Whether a finding keeps to its aim; null where it has none. What was not measured keeps to nothing. */
export function keepsAim({ aim, values }: Finding): boolean | null {
  if (aim === undefined) return null;
  const figure = values[aim.value] ?? Number.NaN;
  return 'most' in aim ? figure <= aim.most : figure >= aim.least;
}

/** Three digits that count, and no more behind the point than there is sense in. */
export function writeNumber(value: number): string {
  if (!Number.isFinite(value)) return Number.isNaN(value) ? 'not measured' : 'never';
  if (Number.isInteger(value)) return value.toLocaleString('en');
  return value.toLocaleString('en', {
    maximumFractionDigits: Math.max(0, 2 - Math.floor(Math.log10(Math.abs(value)))),
  });
}

/** A finding as a line. */
export function writeFinding(finding: Finding): string {
  const { name, values, unit, of, note } = finding;
  const figures = Object.entries(values).map(([key, value]) => `${key} ${writeNumber(value)}`.trim());
  const measured = `${figures.join(', ')} ${unit}`.trim();
  const parts = [of === undefined ? measured : `${measured} of ${of}`, writeAim(finding), note];
  return `${name.padEnd(34)} ${parts.filter((part) => part !== undefined).join('; ')}`;
}

/** An aim and whether it is kept, as part of a sentence; undefined where there is none. */
export function writeAim(finding: Finding): string | undefined {
  const { aim, unit } = finding;
  if (aim === undefined) return undefined;
  const bound = 'most' in aim ? `at most ${writeNumber(aim.most)}` : `at least ${writeNumber(aim.least)}`;
  return `${aim.value} ${bound} ${unit} was aimed at: ${keepsAim(finding) === true ? 'met' : 'MISSED'}`.trim();
}
