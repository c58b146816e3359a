import { findStanding } from '../../../groups/belonging.ts';
import { listFollowUpsOfKey } from '../../../follow-ups/store.ts';
import { describeError } from '../../../log.ts';
import type { OwnNeeds } from '../needs.ts';
import type { OwnCheckIn } from '../own-check-in.ts';
import { listOwnOfKey } from '../store.ts';
import { listRsvpsOfKey } from '../../../sessions/rsvp-store.ts';
import { listWishesOfKey } from '../wishes.ts';
import { changeEach } from './change-each.ts';
import { keepLeftMs } from './end-own-of.ts';
import { noteLeft } from './note-left.ts';
import { withdrawOwn } from './unsent.ts';

/** What sweeping needs. */
export type OwnSweepNeeds = Pick<
  OwnNeeds,
  'storage' | 'clock' | 'outbox' | 'view' | 'places' | 'groups' | 'findRoles' | 'log'
>;

/** So many people are looked for in one round: one request for each and server, a few more for those who are asked in a thread of a group. */
const mostLookedAt = 100;

/** One person by their keyed hash, and the servers on which something of theirs ends when they leave. */
interface Asking {
  memberKey: string;
  guildIds: readonly string[];
}

/**
 * Makes the look at people who asked for something on a server: check-ins, how they want to be asked, a question later, a place in a session. Each round
 * takes the next hundred, and begins again once all were looked at. Of whoever left the server that ends; whoever left the group in whose place they are
 * asked is asked there no more. Where it cannot be known nothing follows, and the next time tells.
 */
export function createOwnSweep(needs: OwnSweepNeeds): { round(): Promise<void> } {
  let after = '';
  return {
    async round() {
      for (let looked = 0; looked < mostLookedAt;) {
        const page = await listAsking(after, mostLookedAt - looked, needs);
        for (const { memberKey, guildIds } of page) {
          // A server that the bot is not in, or that is another process's, tells nothing of who left it.
          const there = guildIds.filter((guildId) => needs.view.isPresent(guildId));
          if (there.length > 0) looked += 1;
          for (const guildId of there) await lookAt(memberKey, guildId, needs);
        }
        after = page.at(-1)?.memberKey ?? '';
        if (after === '') return;
      }
    },
  };
}

async function listAsking(after: string, most: number, { storage, clock }: OwnSweepNeeds): Promise<Asking[]> {
  const checkIns = { state: { not: 'over' } };
  // Of somebody who left, wishes end as soon as this; so they are not looked at again and again.
  const wishes = { endsAt: { gt: new Date(clock.now() + keepLeftMs) } };
  const select = { guildId: true };
  const rows = await storage.read.person.findMany({
    where: {
      memberKey: { gt: after },
      OR: [
        { checkIns: { some: checkIns } },
        { wishes: { some: wishes } },
        { followUps: { some: {} } },
        { rsvps: { some: {} } },
      ],
    },
    select: {
      memberKey: true,
      checkIns: { where: checkIns, select },
      wishes: { where: wishes, select },
      followUps: { select },
      rsvps: { select },
    },
    orderBy: { memberKey: 'asc' },
    take: most,
  });
  return rows.map(({ memberKey, ...asked }) => {
    const guildIds = Object.values(asked).flatMap((some) => some.map(({ guildId }) => guildId));
    return { memberKey, guildIds: [...new Set(guildIds)].sort() };
  });
}

async function lookAt(memberKey: string, guildId: string, needs: OwnSweepNeeds): Promise<void> {
  const { storage, log } = needs;
  try {
    const checkIns = await listOwnOfKey(memberKey, guildId, { db: storage.read, vault: storage.vault });
    const userId = checkIns[0]?.userId ?? (await findUserId(memberKey, needs));
    if (userId === null) return;
    const roles = await needs.findRoles(guildId, userId);
    if (roles === null) await noteLeft(guildId, userId, needs);
    else await endWhereOutside({ guildId, userId, roles }, checkIns, needs);
  } catch (error) {
    log.warn('own.not-swept', { guildId, error: describeError(error) });
  }
}

/** Whose keyed hash it is, by anything else that they asked for; null where all of it was damaged: then it ends in its own time. */
async function findUserId(memberKey: string, { storage: { read: db, vault } }: OwnSweepNeeds): Promise<string | null> {
  for (const list of [listWishesOfKey, listFollowUpsOfKey, listRsvpsOfKey]) {
    const [one] = await list(memberKey, { db, vault });
    if (one) return one.userId;
  }
  return null;
}

/** Ends what somebody is asked in a group that they are certainly not in any more. */
async function endWhereOutside(
  visitor: { guildId: string; userId: string; roles: readonly string[] },
  checkIns: readonly OwnCheckIn[],
  needs: OwnSweepNeeds,
): Promise<void> {
  const { storage, clock, groups } = needs;
  const outside = new Set<string>();
  for (const groupId of new Set(checkIns.flatMap(findGroup))) {
    const group = groups.find(visitor.guildId, groupId);
    if (group && (await findStanding(group, visitor, needs)) === 'no') outside.add(groupId);
  }
  if (outside.size === 0) return;
  await storage.write(async (tx) => {
    const end = async (held: OwnCheckIn): Promise<OwnCheckIn> => {
      if (!findGroup(held).some((groupId) => outside.has(groupId))) return held;
      await withdrawOwn(held.id, needs, tx);
      return { ...held, state: 'over', ended: 'left', next: null };
    };
    await changeEach(visitor, end, { tx, vault: storage.vault, now: clock.now() });
  });
}

/** The group in whose place it is asked, as a list. */
function findGroup({ place, state }: OwnCheckIn): string[] {
  return place.kind === 'group' && state !== 'over' ? [place.groupId] : [];
}
