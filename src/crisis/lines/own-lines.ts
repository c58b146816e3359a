import { randomBytes } from 'node:crypto';
import type { Line, LineContent } from '../directory/directory-schema.ts';

/** A help line that those who run a server added for its members. */
export interface OwnLine {
  /** `own-` and twelve hex digits. */
  id: string;
  country: string;
  /** True while members are not shown it. */
  hidden: boolean;
  content: LineContent;
  /** Where they know it from, in their words. */
  source: string;
  /** When it was added or corrected last, in milliseconds since the epoch. */
  changedAt: number;
}

/** What a server adds to the directory, in the order in which members are shown it, and what it leaves out. */
export interface ServerLines {
  own: readonly OwnLine[];
  /** Ids of the directory's lines that are not shown. */
  hidden: ReadonlySet<string>;
}

/** Of a server that changed nothing, and where there is no server. */
export const noServerLines: ServerLines = { own: [], hidden: new Set() };

/** A server's own line as one of the directory, to be drawn like the others. */
export function toLine({ id, content, changedAt }: OwnLine): Line {
  return { id, ...content, agreement: 'strong', families: 1, listed: writeDay(changedAt), sources: [] };
}

/** A moment's day (UTC), as the directory writes days. */
export function writeDay(at: number): string {
  return new Date(at).toISOString().slice(0, 10);
}

/** Whether two lines lead to the same place, whatever they are called. */
export function leadToSame(one: LineContent, other: LineContent): boolean {
  return (
    (one.phone !== undefined && one.phone.number === other.phone?.number) ||
    (one.text !== undefined && one.text.number === other.text?.number && one.text.keyword === other.text.keyword) ||
    (one.chat !== undefined && one.chat === other.chat)
  );
}

/** A new id for a line of a server's own. */
export function newLineId(): string {
  return `own-${randomBytes(6).toString('hex')}`;
}
