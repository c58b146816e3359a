import type { ServerView } from '../discord/server-view.ts';
import type { Clock } from '../schedule/clock.ts';
import { noteChange } from '../storage/changes.ts';
import { markErased } from '../storage/erasures.ts';
import type { Storage } from '../storage/open-storage.ts';
import type { ServerStore } from './store.ts';

/** For this long after the bot was removed a server's settings and cases are kept, in case it was a mistake. */
export const keepLeftMs = 7 * 24 * 3_600_000;

/** What leaving servers needs. */
export interface LeaveNeeds {
  storage: Storage;
  servers: ServerStore;
  clock: Clock;
}

/** What forgetting servers needs. */
export interface ForgetNeeds extends LeaveNeeds {
  /** What else is remembered of a server, once its rows are gone. */
  groups: { forget: (guildId: string) => void };
  custody: { forget: (guildId: string) => void };
  openings: { forget: (guildId: string) => void };
  view: Pick<ServerView, 'isPresent' | 'isOurs'>;
}

/** Notes that the bot was removed from servers; from then on they are kept for {@link keepLeftMs}. */
export async function leaveServers(
  guildIds: readonly string[],
  needs: Pick<LeaveNeeds, 'storage' | 'clock'>,
): Promise<void> {
  if (guildIds.length === 0) return;
  const leftAt = new Date(needs.clock.now());
  await needs.storage.write((tx) =>
    tx.guild.updateMany({ where: { id: { in: [...guildIds] }, leftAt: null }, data: { leftAt } }),
  );
}

/** Notes that the bot is in servers (again): they are kept as they were. */
export async function returnToServers(guildIds: readonly string[], needs: Pick<LeaveNeeds, 'storage'>): Promise<void> {
  const { storage } = needs;
  const where = { id: { in: [...guildIds] }, leftAt: { not: null } };
  if ((await storage.read.guild.count({ where })) === 0) return;
  await storage.write((tx) => tx.guild.updateMany({ where, data: { leftAt: null } }));
}

/** Forgets servers that the bot was removed from long enough ago: settings, cases, audit chain. Returns how many. */
export async function forgetLeftServers(needs: ForgetNeeds): Promise<number> {
  const { storage, servers, clock, view } = needs;
  const before = new Date(clock.now() - keepLeftMs);
  const due = await storage.read.guild.findMany({ where: { leftAt: { lt: before } }, select: { id: true } });
  let forgotten = 0;
  // Whether the bot is back only the process knows that hears of the server.
  for (const { id } of due.filter((guild) => view.isOurs(guild.id))) {
    // That the bot came back may not have been noted, when the database was away at that moment.
    if (view.isPresent(id)) {
      await returnToServers([id], needs);
    } else if (await forgetServer(id, before, needs)) {
      for (const memory of [servers, needs.groups, needs.custody, needs.openings]) memory.forget(id);
      forgotten += 1;
    }
  }
  return forgotten;
}

/** False when the bot came back in the last moment. */
async function forgetServer(
  guildId: string,
  before: Date,
  { storage, clock }: Pick<ForgetNeeds, 'storage' | 'clock'>,
): Promise<boolean> {
  return storage.write(async (tx) => {
    const { count } = await tx.guild.deleteMany({ where: { id: guildId, leftAt: { lt: before } } });
    if (count === 0) return false;
    await noteChange(guildId, { kind: storage.kind, now: clock.now() }, tx);
    const mark = markErased('server', guildId, storage.vault);
    await storage.erasures.note({ kind: 'server', mark, at: before.getTime() + keepLeftMs });
    await tx.auditEntry.deleteMany({ where: { guildId } });
    await tx.outboxMessage.deleteMany({ where: { guildId } });
    return true;
  });
}
