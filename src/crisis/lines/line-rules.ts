import { refuse } from '../../discord/user-error.ts';
import { writeTitle } from './name-line.ts';
import type { LineContent } from '../directory/directory-schema.ts';
import { leadToSame, type OwnLine, type ServerLines } from './own-lines.ts';

/** More than this is a directory of its own. */
export const mostOwnLines = 25;

/**
 * Adds a line behind the server's others.
 * @throws {UserError} `lines-full`, `line-twice`
 */
export function addLine(lines: ServerLines, line: OwnLine): ServerLines {
  if (lines.own.length >= mostOwnLines) throw refuse('lines-full', { most: mostOwnLines });
  refuseTwice(lines, line);
  return { ...lines, own: [...lines.own, line] };
}

/**
 * Replaces what is known of a line.
 * @throws {UserError} `line-twice`
 */
export function editLine(lines: ServerLines, line: OwnLine): ServerLines {
  refuseTwice(lines, line);
  return { ...lines, own: lines.own.map((one) => (one.id === line.id ? line : one)) };
}

/** Takes a line of the server's own away. */
export function removeLine(lines: ServerLines, id: string): ServerLines {
  return { ...lines, own: lines.own.filter((one) => one.id !== id) };
}

/** Hides a line of the server's own, or one of the directory, or shows it again; the same lines where nothing changes. */
export function setHidden(lines: ServerLines, id: string, hidden: boolean): ServerLines {
  const own = lines.own.find((one) => one.id === id);
  if (own) {
    if (own.hidden === hidden) return lines;
    return { ...lines, own: lines.own.map((one) => (one === own ? { ...own, hidden } : one)) };
  }
  if (lines.hidden.has(id) === hidden) return lines;
  const others = [...lines.hidden].filter((one) => one !== id);
  return { ...lines, hidden: new Set(hidden ? [...others, id] : others) };
}

/** Moves a line to a place among the server's lines of its country, 1 for the first; the same lines where it is there already. */
export function moveLine(lines: ServerLines, line: OwnLine, to: number): ServerLines {
  const beside = lines.own.filter(({ country }) => country === line.country);
  const others = beside.filter((one) => one !== line);
  const sorted = [...others.slice(0, to - 1), line, ...others.slice(to - 1)];
  if (sorted.every((one, index) => one === beside[index])) return lines;
  const next = sorted[Symbol.iterator]();
  return { ...lines, own: lines.own.map((one) => (one.country === line.country ? (next.next().value ?? one) : one)) };
}

/** Which place a line has among the server's lines of its country, and how many those are. */
export function findPlace(lines: ServerLines, line: Pick<OwnLine, 'id' | 'country'>): { place: number; of: number } {
  const beside = lines.own.filter(({ country }) => country === line.country);
  return { place: beside.findIndex(({ id }) => id === line.id) + 1, of: beside.length };
}

function refuseTwice(lines: ServerLines, { id, country, content }: OwnLine): void {
  const other = lines.own.find((one) => one.id !== id && one.country === country && leadToSame(one.content, content));
  if (other) throw refuse('line-twice', { name: writeTitle(other.content) });
}

/** Whether two contents say the same. */
export function isSameContent(one: LineContent, other: LineContent): boolean {
  return writeSorted(one) === writeSorted(other);
}

function writeSorted(content: LineContent): string {
  return JSON.stringify(Object.entries(content).sort(([one], [other]) => (one < other ? -1 : 1)));
}
