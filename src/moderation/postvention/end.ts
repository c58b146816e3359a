import { describeError } from '../../log.ts';
import { refuse } from '../../discord/user-error.ts';
import { noteAct, type PostventionAct, type PostventionNeeds } from './needs.ts';
import { threadMs, type Postvention, type ThreadEnd } from './postvention.ts';
import { holdPostvention, savePostvention } from './store.ts';
import { requireMay } from './write-draft.ts';

/** What ending takes. */
export type EndNeeds = Pick<PostventionNeeds, 'storage' | 'servers' | 'clock' | 'places' | 'log'>;

/**
 * Ends one early: the server is read as before, and its thread is closed. What was cancelled stays so; whoever moderates is still asked how they are
 * when it was planned.
 * @throws {UserError} `not-a-lead`, `postvention-gone`
 */
export async function end(act: PostventionAct & { id: string }, needs: EndNeeds): Promise<ThreadEnd> {
  const { guildId, id, actor } = act;
  const { storage, servers, clock, places } = needs;
  requireMay(act, needs);
  requireOpen(act, needs);
  const now = clock.now();
  const ended = await storage.write(async (tx) => {
    const held = await holdPostvention(id, { tx, vault: storage.vault });
    if (held?.state !== 'open') throw refuse('postvention-gone');
    // A thread that is still to be closed, or was just being made, is the clock's: it stays under way until that is done.
    const one: Postvention = {
      ...held,
      endsAt: now,
      threadEndsAt: held.threadEndsAt === null ? null : now,
      state: held.threadEndsAt === null ? 'over' : 'open',
      told: { usual: true, last: true },
    };
    await savePostvention(one, { tx, vault: storage.vault });
    await noteAct('postvention.ended', one, actor.userId, needs, tx);
    return one;
  });
  servers.postventions.remember(ended);
  if (ended.threadEndsAt === null) return 'none';
  try {
    if (ended.threadId !== null) await places.lockThread(ended.threadId);
    await closeQuietly(ended, needs);
    return ended.threadId === null ? 'none' : 'closed';
  } catch (error) {
    needs.log.warn('postvention.thread-not-closed', { guildId, error: describeError(error) });
    return 'later';
  }
}

async function closeQuietly({ id }: Postvention, { storage, servers }: EndNeeds): Promise<void> {
  const over = await storage.write(async (tx) => {
    const held = await holdPostvention(id, { tx, vault: storage.vault });
    if (!held) return null;
    const one: Postvention = { ...held, state: 'over', threadEndsAt: null };
    await savePostvention(one, { tx, vault: storage.vault });
    return one;
  });
  if (over) servers.postventions.remember(over);
}

/**
 * Keeps its thread open longer, once. Returns it as it is then.
 * @throws {UserError} `not-a-lead`, `postvention-gone`, `postvention-extended`
 */
export async function extend(act: PostventionAct & { id: string }, needs: EndNeeds): Promise<Postvention> {
  const { id, actor } = act;
  const { storage, servers, clock } = needs;
  requireMay(act, needs);
  requireOpen(act, needs);
  const extended = await storage.write(async (tx) => {
    const held = await holdPostvention(id, { tx, vault: storage.vault });
    if (held?.state !== 'open') throw refuse('postvention-gone');
    const { threadEndsAt, threadId, told } = held;
    if (held.extended || threadId === null || threadEndsAt === null || threadEndsAt <= clock.now())
      throw refuse('postvention-extended');
    const one = {
      ...held,
      extended: true,
      threadEndsAt: threadEndsAt + threadMs,
      told: { ...told, last: false },
    };
    await savePostvention(one, { tx, vault: storage.vault });
    await noteAct('postvention.changed', one, actor.userId, needs, tx);
    return one;
  });
  servers.postventions.remember(extended);
  return extended;
}

/** One that is under way, from memory. @throws {UserError} `postvention-gone` */
export function requireOpen(
  { guildId, id }: { guildId: string; id: string },
  { servers }: Pick<EndNeeds, 'servers'>,
): Postvention {
  const found = servers.postventions.find(guildId, id);
  if (found?.state !== 'open') throw refuse('postvention-gone');
  return found;
}
