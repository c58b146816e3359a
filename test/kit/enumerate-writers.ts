import {
  makeBlockerMark,
  makeBudgetMark,
  makeKindMark,
  makeShutMark,
  makeVoiceMark,
  makeWriterMark,
} from '../../src/anonymous/marks.ts';
import { kindWords } from '../../src/anonymous/public-card/draw-post.ts';
import type { Vault } from '../../src/storage/vault.ts';
import type { TableRow } from './tables.ts';

/** What an attacker has: the rows of all tables, keys (their own, where they have not got ours), and everybody's id. */
export interface Loot {
  tables: Readonly<Record<string, readonly TableRow[]>>;
  vault: Vault;
  guildId: string;
  memberIds: readonly string[];
}

/** What they found out. */
export interface Found {
  /** Who wrote which post: user ids by post id. */
  writers: Map<string, string>;
  /** How many presses of kind words have a name now. */
  pressed: number;
  /** How many people are known to have written on a day. */
  wrote: number;
}

/** A day (UTC) as budgets name it. */
const today = (now: number): string => new Date(now).toISOString().slice(0, 10);

/** Tries every member against everything that can be recomputed or opened. `budgetKinds`: as the rooms name what they count. */
export function enumerateWriters(
  loot: Loot,
  { now, budgetKinds }: { now: number; budgetKinds: readonly string[] },
): Found {
  const writers = new Map<string, string>();
  const names = nameEverybody(loot);
  for (const look of [lookIntoRows, lookAtVoices, lookAtBlocks])
    for (const [postId, userId] of look(loot, names)) writers.set(postId, userId);
  return { writers, pressed: countPressed(loot), wrote: countWrote(loot, { now, budgetKinds }) };
}

/** Whatever stands for somebody: their id and their marks. */
function nameEverybody({ vault, guildId, memberIds }: Loot): Map<string, string> {
  return new Map(
    memberIds.flatMap((userId) => [
      [userId, userId],
      [makeWriterMark(vault, guildId, userId), userId],
      [makeBlockerMark(vault, guildId, userId), userId],
    ]),
  );
}

/** Opens every encrypted value there is, wherever it may belong, and looks for people in what comes out and in what is in the clear. */
function* lookIntoRows(loot: Loot, names: ReadonlyMap<string, string>): Generator<[string, string]> {
  for (const [table, rows] of Object.entries(loot.tables))
    for (const row of rows) {
      const posts = findPosts(table, row, loot);
      if (posts.length === 0) continue;
      for (const [column, value] of Object.entries(row)) {
        const text = value instanceof Uint8Array ? openAnyhow({ table, column, row, value }, loot.vault) : value;
        if (typeof text !== 'string') continue;
        for (const word of text.match(/[\w-]{17,}/g) ?? []) {
          const userId = names.get(word);
          if (userId !== undefined) for (const postId of posts) yield [postId, userId];
        }
      }
    }
}

/** The posts that a row is about: itself, or by a column, or by its case's flags. */
function findPosts(table: string, row: TableRow, { tables }: Loot): string[] {
  if (table === 'AnonymousPost') return [String(row['id'])];
  if (typeof row['postId'] === 'string') return [row['postId']];
  const relay = tables['Relay']?.find(({ id }) => id === row['relayId']);
  const caseId = row['caseId'] ?? relay?.['caseId'];
  if (typeof caseId !== 'string') return [];
  const flags = tables['Flag']?.filter((flag) => flag['caseId'] === caseId && typeof flag['postId'] === 'string') ?? [];
  return flags.map(({ postId }) => String(postId));
}

/** A value's place is its table, its column and a key of its row, or two of them. */
function openAnyhow(
  { table, column, row, value }: { table: string; column: string; row: TableRow; value: Uint8Array },
  vault: Vault,
): string | null {
  const parts = Object.values(row).filter((key) => typeof key === 'string' || typeof key === 'number');
  const keys = parts.map(String).filter((key) => key.length >= 17 || table === 'RelayLine');
  const pairs = keys.flatMap((one) =>
    keys.flatMap((other) => [`${one}:${other}`, `${one}.${other}`, `${one}/${other}`]),
  );
  for (const key of table === 'RelayLine' ? [...keys, ...pairs] : keys) {
    try {
      return vault.open({ table, column, row: key }, value);
    } catch {
      // Not this one.
    }
  }
  return null;
}

/** Every member against every pseudonym of every thread. */
function* lookAtVoices({ tables, vault, memberIds }: Loot): Generator<[string, string]> {
  const voices = groupBy(tables['Voice'] ?? [], ({ threadId }) => threadId);
  const posts = groupBy(tables['AnonymousPost'] ?? [], ({ threadId }) => threadId);
  for (const { id, wrappedKey } of tables['AnonymousThread'] ?? []) {
    const left = new Map(voices.get(id)?.map(({ mark, name }) => [mark, name]));
    if (left.size === 0 || !(wrappedKey instanceof Uint8Array)) continue;
    const key = unwrap({ table: 'AnonymousThread', column: 'wrappedKey', row: String(id) }, wrappedKey, vault);
    if (!key) continue;
    for (const userId of memberIds) {
      const name = left.get(makeVoiceMark(key, userId));
      if (name === undefined) continue;
      for (const post of posts.get(id) ?? []) if (post['name'] === name) yield [String(post['id']), userId];
    }
  }
}

function unwrap(place: { table: string; column: string; row: string }, wrapped: Uint8Array, vault: Vault) {
  try {
    return vault.unwrap(place, wrapped);
  } catch {
    return null;
  }
}

/** Whom a post stays shut for, and whom all of those have blocked: one person is left, and has written it. */
function* lookAtBlocks(
  { tables, vault, guildId, memberIds }: Loot,
  names: ReadonlyMap<string, string>,
): Generator<[string, string]> {
  const blocked = groupBy(tables['AnonymousBlock'] ?? [], ({ blockerMark }) => blockerMark);
  const readers = memberIds
    .map((userId) => makeBlockerMark(vault, guildId, userId))
    .filter((mark) => blocked.has(mark));
  for (const { id, shutFor } of tables['AnonymousPost'] ?? []) {
    if (typeof shutFor !== 'string' || shutFor === '') continue;
    const shut = new Set(shutFor.split(','));
    const lists = readers
      .filter((mark) => shut.has(makeShutMark(vault, String(id), mark)))
      .map((mark) => new Set(blocked.get(mark)?.map(({ blockedMark }) => blockedMark)));
    const [first, ...others] = lists;
    const left = [...(first ?? [])].filter((mark) => others.every((list) => list.has(mark)));
    const userId = left.length === 1 ? names.get(String(left[0])) : undefined;
    if (userId !== undefined) yield [String(id), userId];
  }
}

function countPressed({ tables, vault, memberIds }: Loot): number {
  return (tables['KindMark'] ?? []).filter(({ mark, postId }) =>
    kindWords.some((word) => memberIds.some((userId) => makeKindMark(vault, String(postId), word, userId) === mark)),
  ).length;
}

function countWrote(
  { tables, vault, guildId, memberIds }: Loot,
  { now, budgetKinds }: { now: number; budgetKinds: readonly string[] },
): number {
  const kept = new Set(tables['AnonymousBudget']?.map(({ mark }) => mark));
  const days = Array.from({ length: 8 }, (_, back) => today(now - back * 86_400_000));
  const has = (userId: string): boolean =>
    budgetKinds.some((kind) => days.some((day) => kept.has(makeBudgetMark(vault, guildId, kind, day, userId))));
  return kept.size === 0 ? 0 : memberIds.filter(has).length;
}

function groupBy(rows: readonly TableRow[], find: (row: TableRow) => unknown): Map<unknown, TableRow[]> {
  const groups = new Map<unknown, TableRow[]>();
  for (const row of rows) groups.set(find(row), [...(groups.get(find(row)) ?? []), row]);
  return groups;
}
