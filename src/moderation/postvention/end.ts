import { describeError } from '../../log.ts';
import { refuse } from '../../discord/user-error.ts';
import { noteAct, type PostventionAct, type PostventionNeeds } from './needs.ts';
import { threadTurn } from './make-thread.ts';
import { threadMs, type Postvention, type ThreadEnd } from './postvention.ts';
import { isUnderWay } from './rules.ts';
import { holdPostvention, savePostvention } from './store.ts';
import { requireMay } from './write-draft.ts';

/** What ending takes. */
export type EndNeeds = Pick<PostventionNeeds, 'storage' | 'servers' | 'groups' | 'clock' | 'places' | 'log'>;

/**
 * Ends one early: the server is read as before, the account can be written to, and its thread is closed. A thread that is only being made, or that
 * Discord does not close now, is closed by the clock. What was cancelled stays so; whoever moderates is still asked how they are when it was planned.
 * @throws {UserError} `not-a-lead`, `postvention-gone`
 */
export async function end(act: PostventionAct & { id: string }, needs: EndNeeds): Promise<ThreadEnd> {
  const { guildId, id, actor } = act;
  const { storage, servers, groups, clock } = needs;
  requireMay(act, needs);
  requireOpen(act, needs);
  const now = clock.now();
  const ended = await storage.write(async (tx) => {
    const held = await holdPostvention(id, { tx, vault: storage.vault });
    if (!held || !isUnderWay(held, now)) throw refuse('postvention-gone');
    // A thread that is still to be closed, or was just being made, is the clock's: it stays under way until that is done.
    const one: Postvention = {
      ...held,
      endsAt: now,
      threadEndsAt: held.threadEndsAt === null ? null : now,
      state: held.threadEndsAt === null ? 'over' : 'open',
      told: { ...held.told, usual: true, last: true },
    };
    await savePostvention(one, { tx, vault: storage.vault });
    await noteAct('postvention.ended', one, actor.userId, needs, tx);
    return one;
  });
  servers.postventions.remember(ended);
  if (ended.threadEndsAt === null) return 'none';
  // It may be there and carry its marker alone: the clock looks for that.
  if (ended.threadId === null) return 'later';
  try {
    return await groups.inTurn(threadTurn(id), () => closeQuietly(id, needs));
  } catch (error) {
    needs.log.warn('postvention.thread-not-closed', { guildId, error: describeError(error) });
    return 'later';
  }
}

/** Closed first, noted second. Whoever ended it is told by the answer, and nobody else. */
async function closeQuietly(id: string, { storage, servers, places }: EndNeeds): Promise<ThreadEnd> {
  const found = await storage.write((tx) => holdPostvention(id, { tx, vault: storage.vault }));
  if (found?.threadId) await places.lockThread(found.threadId);
  const over = await storage.write(async (tx) => {
    const held = await holdPostvention(id, { tx, vault: storage.vault });
    if (!held) return null;
    const one: Postvention = { ...held, state: 'over', threadEndsAt: null };
    await savePostvention(one, { tx, vault: storage.vault });
    return one;
  });
  if (over) servers.postventions.remember(over);
  return 'closed';
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
  { servers, clock }: Pick<EndNeeds, 'servers' | 'clock'>,
): Postvention {
  const found = servers.postventions.find(guildId, id);
  if (!found || !isUnderWay(found, clock.now())) throw refuse('postvention-gone');
  return found;
}
