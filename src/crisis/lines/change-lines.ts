import type { ServerStore } from '../../servers/store.ts';
import type { Clock } from '../../schedule/clock.ts';
import { appendAudit, type AuditAct } from '../../storage/audit-chain.ts';
import type { Storage } from '../../storage/open-storage.ts';
import type { ServerLines } from './own-lines.ts';

/** What was decided: the lines as they will be, what to write into the audit chain, and what to tell the owner. */
export interface LineChange<Told> {
  after: ServerLines;
  act: Extract<AuditAct, `line.${string}`>;
  /** The id of the line. */
  target: string;
  told: Told;
}

/** What changing lines needs. */
export interface ChangeLinesNeeds {
  storage: Storage;
  servers: Pick<ServerStore, 'lines' | 'ensure' | 'inTurn'>;
  clock: Clock;
}

/**
 * Saves what an owner decided about the server's lines, with an entry in the audit chain. Two at once for one server come one after the
 * other: `decide` sees what the first one left. Where it changes nothing, nothing is written.
 */
export function changeLines<Told>(
  { guildId, actorId }: { guildId: string; actorId: string },
  decide: (before: ServerLines, now: number) => LineChange<Told>,
  { storage, servers, clock }: ChangeLinesNeeds,
): Promise<LineChange<Told>> {
  return servers.inTurn(guildId, async () => {
    const now = clock.now();
    const before = servers.lines.get(guildId);
    const change = decide(before, now);
    const { after, act, target } = change;
    if (after === before) return change;
    await storage.write(async (tx) => {
      await servers.ensure(guildId, tx);
      await servers.lines.save(guildId, { before, after }, tx);
      await appendAudit(guildId, { act, target, actorId, at: new Date(now) }, { tx, vault: storage.vault });
    });
    servers.lines.remember(guildId, after);
    return change;
  });
}
