// What restoring a backup changes on purpose, table by table: everything else has to come back as it was.
import { expect } from 'vitest';
import type { TableRow } from './tables.ts';

/** All tables, each with all its rows. */
export type Tables = Readonly<Record<string, readonly TableRow[]>>;

/** What becomes of some rows of a table: they are gone, or some of their values are others. */
interface Promised {
  why: string;
  table: string;
  isMeant: (row: TableRow) => boolean;
  becomes: 'nothing' | TableRow;
}

/** Who was forgotten since the backup: their key in the tables, and what names them in a way that no column in the clear shows. */
export interface Gone {
  memberKey: string;
  /** Whether a sealed value names them. */
  isNamed: (table: string, column: string, row: TableRow) => boolean;
  /** The date of a session on which they alone had a place. */
  dateId: string;
}

/** A value that is set while a backup is put back, by the clock of then. */
const some: unknown = expect.anything();

/** Stands for a time that is later than the one that was there. */
const later = Symbol('later');

const all = (): boolean => true;

/** What is not gone on with, whoever it is of. */
const notGoneOn: readonly Promised[] = [
  {
    why: 'anonymous posts that were on their way leave no trace',
    table: 'OutboxMessage',
    isMeant: (row) => isWaiting(row) && Boolean(row['traceless']),
    becomes: 'nothing',
  },
  {
    why: 'messages that were on their way are not sent',
    table: 'OutboxMessage',
    isMeant: isWaiting,
    becomes: { state: 'undeliverable', failure: 'restored', doneAt: some, payloadSealed: null },
  },
  {
    why: 'anonymous posts that were not posted yet are not posted',
    table: 'AnonymousPost',
    isMeant: ({ state }) => ['asked', 'waiting', 'sending', 'returned'].includes(String(state)),
    becomes: 'nothing',
  },
  { why: 'talks with writers are over', table: 'Relay', isMeant: all, becomes: 'nothing' },
  { why: 'what was said in them is gone', table: 'RelayLine', isMeant: all, becomes: 'nothing' },
  {
    why: 'a page of hours ago wakes nobody',
    table: 'CasePage',
    isMeant: ({ state }) => state === 'waiting',
    becomes: { state: 'over', nextAt: null },
  },
  {
    why: 'a group that was being founded is a draft, and nothing on Discord is taken back',
    table: 'Group',
    isMeant: ({ state }) => state === 'founding',
    becomes: { state: 'draft', roleId: null, channelId: null, threadId: null },
  },
];

/** Of what was due by now nothing is asked or said once more; what comes later comes. */
function listPassedOver(due: ReadonlySet<string>): Promised[] {
  const isMeant = ({ id }: TableRow): boolean => due.has(String(id));
  const next = { nextOn: some, nextAt: later };
  return [
    { why: 'questions to groups are passed over', table: 'Group', isMeant, becomes: { pulsedAt: later } },
    { why: 'check-ins of groups are passed over', table: 'GroupCheckIn', isMeant, becomes: next },
    { why: 'check-ins of people are passed over', table: 'OwnCheckIn', isMeant, becomes: { ...next, version: 1 } },
    { why: 'announcements are passed over', table: 'SessionDate', isMeant, becomes: { announceAt: null } },
    { why: 'reminders are passed over', table: 'Facilitator', isMeant, becomes: { remindAt: null } },
  ];
}

/** Whoever was forgotten stays forgotten, with all that their key opens; nothing of others goes. */
function listOfGone({ memberKey, isNamed, dateId }: Gone, before: Tables): Promised[] {
  const theirs = (row: TableRow): boolean => row['memberKey'] === memberKey;
  const own = Object.entries(before).filter(([, rows]) => rows.some((row) => 'memberKey' in row));
  const ownIds = (before['OwnCheckIn'] ?? []).filter(theirs).map(({ id }) => id);
  const planIds = (before['ShiftPlan'] ?? []).filter(theirs).map(({ id }) => id);
  const why = 'whoever was forgotten stays forgotten';
  return [
    ...own.map(([table]) => ({ why, table, isMeant: theirs, becomes: 'nothing' as const })),
    { why, table: 'OwnAsk', isMeant: ({ checkInId }) => ownIds.includes(checkInId), becomes: 'nothing' },
    { why, table: 'ShiftTurn', isMeant: ({ planId }) => planIds.includes(planId), becomes: 'nothing' },
    {
      why: 'a report is nobody’s any more',
      table: 'Flag',
      isMeant: ({ reporterKey }) => reporterKey === memberKey,
      becomes: { reporterKey: null, reporterSealed: null },
    },
    {
      why: 'what a flag said of them is locked, and says not of whom',
      table: 'Flag',
      isMeant: ({ subjectKey }) => subjectKey === memberKey,
      becomes: { subjectKey: null },
    },
    {
      why: 'they host nothing',
      table: 'GroupSession',
      isMeant: (row) => isNamed('GroupSession', 'hostSealed', row),
      becomes: { hostSealed: null },
    },
    {
      why: 'a turn they took over is offered again',
      table: 'ShiftTurn',
      isMeant: (row) => isNamed('ShiftTurn', 'takerSealed', row),
      becomes: { takerSealed: null, state: 'offered' },
    },
    {
      why: 'a place they had is free',
      table: 'SessionDate',
      isMeant: ({ id }) => id === dateId,
      becomes: { going: 0 },
    },
  ];
}

function isWaiting({ state }: TableRow): boolean {
  return state === 'pending' || state === 'sending';
}

/** What was there before a backup was put back and what is there now, and what happened meanwhile. */
export interface Comparing {
  before: Tables;
  after: Tables;
  gone: Gone;
  /** Rows, by id, whose time came before the backup was put back. */
  due: ReadonlySet<string>;
}

/** What has to be there, and what is, each in the same order; and of how many rows each promise was. */
export function compareRestored({ before, after, gone, due }: Comparing): {
  expected: Tables;
  found: Tables;
  counts: Record<string, number>;
} {
  const promised = [...listOfGone(gone, before), ...notGoneOn, ...listPassedOver(due)];
  const counts = Object.fromEntries(promised.map(({ why }) => [why, 0]));
  const change = (row: TableRow, { why, isMeant, becomes }: Promised): TableRow[] => {
    if (!isMeant(row)) return [row];
    counts[why] = (counts[why] ?? 0) + 1;
    return becomes === 'nothing' ? [] : [{ ...row, ...fillIn(becomes, row) }];
  };
  const expected = eachTable(before, (table, rows) =>
    promised.filter((one) => one.table === table).reduce((left, one) => left.flatMap((row) => change(row, one)), rows),
  );
  return { expected: sortTables(expected, promised), found: sortTables(after, promised), counts };
}

function fillIn(becomes: TableRow, row: TableRow): TableRow {
  const isLater = (column: string) => (value: unknown) => readTime(value) > readTime(row[column]);
  return Object.fromEntries(
    Object.entries(becomes).map(([column, value]) => [
      column,
      value === later ? expect.toSatisfy(isLater(column)) : value,
    ]),
  );
}

/** SQLite has times as text. */
function readTime(value: unknown): number {
  return value instanceof Date ? value.getTime() : Date.parse(String(value));
}

/** Rows in the order of what no promise changes: that is at least what they are found by. */
function sortTables(tables: Tables, promised: readonly Promised[]): Tables {
  return eachTable(tables, (table, rows) => {
    const changing = new Set(promised.flatMap((one) => (one.table === table ? Object.keys(one.becomes) : [])));
    const place = (row: TableRow): string =>
      JSON.stringify(row, (column, value: unknown) => (changing.has(column) ? undefined : value));
    return rows
      .map((row) => ({ row, at: place(row) }))
      .sort((a, b) => (a.at < b.at ? -1 : 1))
      .map(({ row }) => row);
  });
}

function eachTable(tables: Tables, change: (table: string, rows: readonly TableRow[]) => readonly TableRow[]): Tables {
  return Object.fromEntries(Object.entries(tables).map(([table, rows]) => [table, change(table, rows)]));
}
