import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { StorageAddress } from '../../src/storage/open-storage.ts';
import { packageRoot } from '../../src/storage/package-root.ts';
import { openCore, type Core } from '../kit/core.ts';
import { damage, sealedColumns } from '../kit/damage.ts';
import { ids } from '../kit/interactions.ts';
import { keepEverything } from '../kit/keep-everything.ts';
import { keepPassing } from '../kit/keep-passing.ts';
import { describeOnBoth } from '../kit/storage.ts';
import { readTables, type TableRow } from '../kit/tables.ts';
import { letYearsGoBy } from '../kit/years.ts';

/** Tables whose rows have no end of their own while a server is set up and nobody ends them, and why. */
const staying: Readonly<Record<string, string>> = {
  Meta: 'of the database itself',
  SendingPace: 'of the database itself',
  Guild: 'the server',
  WatchedChannel: 'of the server, until it is changed',
  OwnPhrase: 'of the server, until it is changed',
  AutoModRule: 'of the server, until it is changed',
  ChannelCursor: 'while the channel is watched',
  CrisisLine: 'of the server, until it is changed',
  HiddenLine: 'of the server, until it is changed',
  Board: 'the newest one',
  ShiftPanel: 'the newest one',
  HelpCount: 'counts of nobody, as long as the server',
  AuditEntry: 'as long as the server',
  CustodyKey: 'as long as it is used',
  CustodyShare: 'as long as its key',
  Opening: 'as long as the server',
  Group: 'until it is deleted',
  AgreementVersion: 'as long as the group',
  Pulse: 'as long as the group',
  PulseAnswer: 'as long as its pulse',
  AnonymousThread: 'as long as the group',
  AnonymousBlock: 'until they take it back',
  GroupCheckIn: 'until it is removed',
  GroupSession: 'until it is removed',
  ShiftPlan: 'until they end it',
  KindWord: 'as long as the post',
};

/** Columns that are emptied by the clock, of rows that stay. */
const emptied = ['handleSealed', 'boxSealed', 'shutFor'] as const;

const schema = await readFile(join(packageRoot, 'prisma', 'schema.prisma'), 'utf8');
const keys = new Map(
  [...schema.matchAll(/^model (\w+) \{\n([^]*?)^\}/gm)].map(([, model = '', body = '']) => {
    const several = /@@id\(\[([^\]]+)\]\)/.exec(body)?.[1];
    const one = /^ +(\w+) .*@id\b/m.exec(body)?.[1];
    return [model, (several ?? one ?? '').split(', ')] as const;
  }),
);

type Tables = Readonly<Record<string, readonly TableRow[]>>;

function nameRow(table: string, row: TableRow): string {
  return `${table} ${(keys.get(table) ?? []).map((column) => String(row[column])).join(' ')}`;
}

/** Whether a row ends by itself: a post that waits for moderators, or stands on Discord, does not, and a person does once nothing is locked with their key. */
function ends(table: string, row: TableRow): boolean {
  if (table === 'AnonymousPost') return row['state'] !== 'waiting' && row['state'] !== 'posted';
  if (table === 'Person') return row['optedOutAt'] === null;
  return !(table in staying);
}

/** The same where nothing can be opened: what waited for somebody waits for nobody any more. */
function endsDamaged(table: string, row: TableRow): boolean {
  if (table === 'AnonymousPost') return row['state'] !== 'posted';
  return table === 'ShiftPlan' || ends(table, row);
}

/** The rows that were there before and are there still, though they end by themselves. */
function listLeft(before: Tables, after: Tables, isMeant: typeof ends): string[] {
  const was = new Set(Object.entries(before).flatMap(([table, rows]) => rows.map((row) => nameRow(table, row))));
  return [...keys.keys()].flatMap((table) =>
    (after[table] ?? [])
      .filter((row) => isMeant(table, row) && was.has(nameRow(table, row)))
      .map((row) => nameRow(table, row)),
  );
}

it('says of every table whether it has an end, and names none that is not there', () => {
  expect(Object.keys(staying).filter((table) => !keys.has(table))).toEqual([]);
  expect([...keys.values()].filter((columns) => columns.includes(''))).toEqual([]);
});

describeOnBoth('what is kept, once years have gone by', (databases) => {
  async function openFull(address: StorageAddress): Promise<Core> {
    const core = await openCore(await databases.open(address));
    await core.setUp({ onCallId: ids.maya, zone: 'Europe/Berlin' });
    await keepPassing(await keepEverything(ids.maya, core), core);
    return core;
  }

  it('is gone, table by table, but for what has no end', { timeout: 300_000 }, async () => {
    const address = await databases.make();
    const core = await openFull(address);
    const before = await readTables(address);
    const empty = [...keys.keys()].filter((table) => !(table in staying) && (before[table] ?? []).length === 0);
    expect(empty).toEqual([]);
    await letYearsGoBy(core);
    expect(core.captured.lines().filter(({ level }) => level === 'error')).toEqual([]);
    const after = await readTables(address);
    expect(listLeft(before, after, ends)).toEqual([]);
    const filledOf = (tables: Tables) => {
      const posted = tables['AnonymousPost']?.filter(({ state }) => state === 'posted') ?? [];
      return emptied.filter((column) => posted.some((row) => row[column] !== null && row[column] !== ''));
    };
    expect(filledOf(before)).toEqual(emptied);
    expect(filledOf(after)).toEqual([]);
  });

  it.each([
    ['its last byte', -1],
    ['the key it names', 2],
  ])('is gone also where all was damaged: %s', { timeout: 300_000 }, async (_, byte) => {
    const address = await databases.make();
    const core = await openFull(address);
    for (const column of sealedColumns) await damage(column, byte, address);
    const before = await readTables(address);
    await letYearsGoBy(core);
    const after = await readTables(address);
    expect(listLeft(before, after, endsDamaged)).toEqual([]);
    expect(core.captured.lines().filter(({ msg }) => msg === 'job.failed')).toEqual([]);
  });
});
