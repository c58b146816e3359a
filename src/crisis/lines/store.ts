import type { Clock } from '../../schedule/clock.ts';
import { noteChange } from '../../storage/changes.ts';
import type { Tx } from '../../storage/client.ts';
import type { Storage } from '../../storage/open-storage.ts';
import { openRemembered } from '../../storage/remembered.ts';
import { contentSchema } from '../directory/directory-schema.ts';
import { noServerLines, type OwnLine, type ServerLines } from './own-lines.ts';

/** The help lines that servers add and hide: read from memory, where they are as they were last saved. */
export interface LineStore {
  /** From memory. */
  get(guildId: string): ServerLines;
  /** Saves what differs. The server's own row has to be there. */
  save(guildId: string, change: { before: ServerLines; after: ServerLines }, tx: Tx): Promise<void>;
  /** Takes saved lines into memory; call it once the transaction is committed. */
  remember(guildId: string, lines: ServerLines): void;
  /** Reads a server's lines again, since another process may have changed them. */
  reread(guildId: string): Promise<void>;
  /** Drops a server's lines from memory, once its rows are gone. */
  forget(guildId: string): void;
}

/** Opens the store and reads every server's lines once. */
export async function openLineStore(storage: Pick<Storage, 'read' | 'kind'>, clock: Clock): Promise<LineStore> {
  const { read, kind } = storage;
  const known = await openRemembered((guildId) => readAll(read, guildId));

  return {
    ...known,
    get: (guildId) => known.get(guildId) ?? noServerLines,
    async save(guildId, { before, after }, tx) {
      await noteChange(guildId, { kind, now: clock.now() }, tx);
      const kept = new Set(after.own.map(({ id }) => id));
      const gone = before.own.filter(({ id }) => !kept.has(id)).map(({ id }) => id);
      await tx.crisisLine.deleteMany({ where: { guildId, id: { in: gone } } });
      for (const [place, line] of after.own.entries()) {
        if (before.own[place] === line) continue;
        const data = writeOwn(line, place);
        const key = { guildId, id: line.id };
        await tx.crisisLine.upsert({ where: { guildId_id: key }, create: { ...key, ...data }, update: data });
      }
      const shown = [...before.hidden].filter((lineId) => !after.hidden.has(lineId));
      await tx.hiddenLine.deleteMany({ where: { guildId, lineId: { in: shown } } });
      for (const lineId of [...after.hidden].filter((id) => !before.hidden.has(id))) {
        const key = { guildId, lineId };
        await tx.hiddenLine.upsert({ where: { guildId_lineId: key }, create: key, update: {} });
      }
    },
  };
}

/** Of all servers, or of one. */
async function readAll(read: Storage['read'], guildId?: string): Promise<Map<string, ServerLines>> {
  const where = guildId === undefined ? {} : { guildId };
  const [ownRows, hiddenRows] = await Promise.all([
    read.crisisLine.findMany({ where, orderBy: [{ place: 'asc' }, { id: 'asc' }] }),
    read.hiddenLine.findMany({ where }),
  ]);
  const known = new Map<string, ServerLines>();
  for (const id of new Set([...ownRows, ...hiddenRows].map((row) => row.guildId)))
    known.set(id, {
      own: ownRows.filter((row) => row.guildId === id).flatMap(readOwn),
      hidden: new Set(hiddenRows.filter((row) => row.guildId === id).map(({ lineId }) => lineId)),
    });
  return known;
}

/** A row as it is kept, without its keys. */
interface OwnRow {
  country: string;
  place: number;
  hidden: boolean;
  content: string;
  source: string;
  changedAt: Date;
}

function writeOwn({ country, hidden, content, source, changedAt }: OwnLine, place: number): OwnRow {
  return { country, place, hidden, content: JSON.stringify(content), source, changedAt: new Date(changedAt) };
}

/** A row that this version cannot read is left where it is and not shown: a number that may be wrong helps nobody. */
function readOwn({ id, country, hidden, content, source, changedAt }: OwnRow & { id: string }): OwnLine[] {
  const parsed = contentSchema.safeParse(parseJson(content));
  return parsed.success ? [{ id, country, hidden, content: parsed.data, source, changedAt: changedAt.getTime() }] : [];
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
