import type { Clock } from '../../schedule/clock.ts';
import { noteChange } from '../../storage/changes.ts';
import type { Tx } from '../../storage/client.ts';
import type { Storage } from '../../storage/open-storage.ts';
import { openRemembered } from '../../storage/remembered.ts';
import { isAutoModTier, isPhraseTier, makeServerRules, noServerRules, type ServerRules } from './server-rules.ts';

/** What is kept of servers' own rules: read from memory, where they are as they were last saved or read. */
export interface RuleStore {
  /** From memory. */
  get(guildId: string): ServerRules;
  /** Saves what differs. The server's own row has to be there. */
  save(guildId: string, change: { before: ServerRules; after: ServerRules }, tx: Tx): Promise<void>;
  /** Takes saved rules into memory; call it once the transaction is committed. */
  remember(guildId: string, rules: ServerRules): void;
  /** Reads a server's rules again, since another process may have changed them. What did not change stays the same object. */
  reread(guildId: string): Promise<void>;
  /** Drops a server's rules from memory, once its rows are gone. */
  forget(guildId: string): void;
}

/** Opens the store and reads every server's rules once. */
export async function openRuleStore(storage: Pick<Storage, 'read' | 'kind'>, clock: Clock): Promise<RuleStore> {
  const { read, kind } = storage;
  // Words are looked for by a list that is put together once for each list: the same words stay the same list.
  const isSame = (before: ServerRules, after: ServerRules) => flatten(before) === flatten(after);
  const known = await openRemembered((guildId) => readAll(read, guildId), isSame);

  return {
    ...known,
    get: (guildId) => known.get(guildId) ?? noServerRules,
    async save(guildId, { before, after }, tx) {
      await noteChange(guildId, { kind, now: clock.now() }, tx);
      await saveWords(guildId, { before, after }, new Date(clock.now()), tx);
      await saveAutoMod(guildId, { before, after }, tx);
    },
  };
}

interface Change {
  before: ServerRules;
  after: ServerRules;
}

async function saveWords(guildId: string, { before, after }: Change, createdAt: Date, tx: Tx): Promise<void> {
  const kept = new Set(after.words.map(({ id }) => id));
  const known = new Set(before.words.map(({ id }) => id));
  const gone = [...known].filter((id) => !kept.has(id));
  await tx.ownPhrase.deleteMany({ where: { guildId, id: { in: gone } } });

  // One after the other in time as well, so that they come back in their order.
  const data = after.words.flatMap(({ id, phrase, tier }, place) =>
    known.has(id) ? [] : [{ id, guildId, phrase, tier, createdAt: new Date(createdAt.getTime() + place) }],
  );
  await tx.ownPhrase.createMany({ data });
}

async function saveAutoMod(guildId: string, { before, after }: Change, tx: Tx): Promise<void> {
  const gone = [...before.autoMod.keys()].filter((ruleId) => !after.autoMod.has(ruleId));
  await tx.autoModRule.deleteMany({ where: { guildId, ruleId: { in: gone } } });
  for (const [ruleId, tier] of after.autoMod) {
    if (before.autoMod.get(ruleId) === tier) continue;
    const key = { guildId, ruleId };
    await tx.autoModRule.upsert({ where: { guildId_ruleId: key }, create: { ...key, tier }, update: { tier } });
  }
}

/** Of all servers, or of one. A row of a tier that this version does not know is left where it is, and not read by. */
async function readAll(read: Storage['read'], guildId?: string): Promise<Map<string, ServerRules>> {
  const where = guildId === undefined ? {} : { guildId };
  const [phrases, linked] = await Promise.all([
    read.ownPhrase.findMany({ where, orderBy: [{ createdAt: 'asc' }, { id: 'asc' }] }),
    read.autoModRule.findMany({ where, orderBy: { ruleId: 'asc' } }),
  ]);
  const wordsOf = groupByServer(phrases);
  const linkedOf = groupByServer(linked);
  return new Map(
    [...new Set([...wordsOf.keys(), ...linkedOf.keys()])].map((id) => {
      const words = (wordsOf.get(id) ?? []).flatMap(({ id, phrase, tier }) =>
        isPhraseTier(tier) ? [{ id, phrase, tier }] : [],
      );
      const autoMod = (linkedOf.get(id) ?? []).flatMap(({ ruleId, tier }) =>
        isAutoModTier(tier) ? [[ruleId, tier] as const] : [],
      );
      return [id, makeServerRules({ words, autoMod: new Map(autoMod) })];
    }),
  );
}

function groupByServer<Row extends { guildId: string }>(rows: readonly Row[]): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(row.guildId);
    if (group) group.push(row);
    else groups.set(row.guildId, [row]);
  }
  return groups;
}

function flatten({ words, autoMod }: ServerRules): string {
  return JSON.stringify([words.map(({ id, phrase, tier }) => [id, phrase, tier]), [...autoMod].sort()]);
}
