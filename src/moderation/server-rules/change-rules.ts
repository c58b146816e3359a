import { isOwner } from '../../discord/require-owner.ts';
import type { Clock } from '../../schedule/clock.ts';
import type { ServerSettings } from '../../servers/settings.ts';
import type { ServerStore } from '../../servers/store.ts';
import { appendAudit } from '../../storage/audit-chain.ts';
import type { Tx } from '../../storage/client.ts';
import type { Storage } from '../../storage/open-storage.ts';
import { requireLead, type Actor } from '../rights.ts';
import type { ServerRules } from './server-rules.ts';

/** Who changes a server's rules. */
export interface RulesAct {
  guildId: string;
  actor: Actor;
}

/** What changing rules needs. */
export interface RulesNeeds {
  storage: Storage;
  servers: Pick<ServerStore, 'get' | 'save' | 'ensure' | 'remember' | 'inTurn' | 'rules'>;
  clock: Clock;
}

/** Refuses whoever neither manages the server nor leads its moderators. @throws {UserError} `not-a-lead` */
export function requireRulesRight({ guildId, actor }: RulesAct, servers: Pick<ServerStore, 'get'>): void {
  if (!isOwner(actor)) requireLead(guildId, actor, servers);
}

/**
 * Changes a server's settings as `decide` says, with an entry in the audit chain; what `follow` saves goes with it. The same settings again
 * change nothing, and write nothing. Changes of one server come one after the other.
 * @throws {UserError} `not-a-lead`, and whatever `decide` throws
 */
export function changeSettings(
  act: RulesAct,
  decide: (before: ServerSettings) => ServerSettings,
  needs: RulesNeeds,
  follow: (change: { before: ServerSettings; after: ServerSettings }, tx: Tx) => Promise<void> = () =>
    Promise.resolve(),
): Promise<{ after: ServerSettings; changed: boolean }> {
  const { servers, storage } = needs;
  return servers.inTurn(act.guildId, async () => {
    requireRulesRight(act, servers);
    const before = servers.get(act.guildId);
    const after = decide(before);
    if (after === before) return { after, changed: false };
    await storage.write(async (tx) => {
      await servers.save(act.guildId, after, tx);
      await noteChange(act, needs, tx);
      await follow({ before, after }, tx);
    });
    servers.remember(after);
    return { after, changed: true };
  });
}

/** The same for a server's words and linked rules. */
export function changeServerRules(
  act: RulesAct,
  decide: (before: ServerRules) => ServerRules,
  needs: RulesNeeds,
): Promise<ServerRules> {
  const { servers, storage } = needs;
  return servers.inTurn(act.guildId, async () => {
    requireRulesRight(act, servers);
    const before = servers.rules.get(act.guildId);
    const after = decide(before);
    if (after === before) return before;
    await storage.write(async (tx) => {
      await servers.ensure(act.guildId, tx);
      await servers.rules.save(act.guildId, { before, after }, tx);
      await noteChange(act, needs, tx);
    });
    servers.rules.remember(act.guildId, after);
    return after;
  });
}

async function noteChange({ guildId, actor }: RulesAct, { storage, clock }: RulesNeeds, tx: Tx): Promise<void> {
  const event = { act: 'rules.changed', target: guildId, actorId: actor.userId, at: new Date(clock.now()) } as const;
  await appendAudit(guildId, event, { tx, vault: storage.vault });
}
