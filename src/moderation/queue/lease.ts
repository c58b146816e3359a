import { redrawCase } from '../../anonymous/moderating/redraw-case.ts';
import type { AnonymousNeeds } from '../../anonymous/needs.ts';
import { describeError } from '../../log.ts';
import type { Tx } from '../../storage/client.ts';
import { unknownUser } from '../../storage/sealing.ts';
import type { Case } from '../case.ts';
import { page } from '../pages/page.ts';
import { isPaging } from '../rules.ts';
import { addCaseEvent } from './case-events.ts';

/** What ending leases needs. */
export type LeaseNeeds = Pick<
  AnonymousNeeds,
  'storage' | 'cases' | 'servers' | 'outbox' | 'messages' | 'clock' | 'log'
>;

/** So many are opened again at a time. */
const mostAtOnce = 100;

/**
 * Opens cases again whose holders did nothing with them for too long: at the head of their lane, with whoever lost them still known, so that they
 * can be told. Where life may be in danger whoever is on call is paged again. Of several processes one does it; what was renewed meanwhile stays.
 * Returns how many.
 */
export async function endLeases(needs: LeaseNeeds): Promise<number> {
  const now = new Date(needs.clock.now());
  const over = await needs.storage.read.case.findMany({
    where: { state: 'claimed', leaseUntil: { lte: now } },
    orderBy: { leaseUntil: 'asc' },
    take: mostAtOnce,
    select: { id: true, guildId: true },
  });
  let ended = 0;
  for (const { id, guildId } of over) {
    try {
      const opened = await needs.storage.write((tx) => endLease({ id, guildId, now }, needs, tx));
      if (!opened) continue;
      ended += 1;
      needs.log.info('case.lease-over', { guildId, caseId: id });
      needs.outbox.kick();
      await redrawCase(opened, needs);
    } catch (error) {
      // One case that cannot be given back, or whose card cannot be changed, must not keep the next from it.
      needs.log.warn('case.lease-not-settled', { guildId, caseId: id, error: describeError(error) });
    }
  }
  return ended;
}

/** Null where it was renewed, given back or closed meanwhile. */
async function endLease(
  { id, guildId, now }: { id: string; guildId: string; now: Date },
  needs: LeaseNeeds,
  tx: Tx,
): Promise<Case | null> {
  const before = await needs.cases.find(guildId, id, tx);
  if (!before) return null;
  const { count } = await tx.case.updateMany({
    where: { id, state: 'claimed', version: before.version, leaseUntil: { lte: now } },
    data: { state: 'open', claimedAt: null, leaseUntil: null, version: before.version + 1 },
  });
  if (count === 0) return null;
  // Whose it was may have been damaged: then it reads as one that is open.
  const holderId = before.state.kind === 'claimed' ? before.state.holderId : unknownUser;
  const event = { act: 'lease-over', at: now, actorId: null, what: { holderId } } as const;
  await addCaseEvent(id, event, { tx, vault: needs.storage.vault });
  // Where it was may have been damaged, or forgotten: whoever is paged is told that it is in the queue.
  const about = before.flags.flatMap((flag) => flag.about ?? []).at(-1) ?? null;
  if (isPaging(before.tier))
    await page(needs.servers.get(guildId), { caseId: id, tier: before.tier, about }, needs, tx);
  return needs.cases.find(guildId, id, tx);
}
