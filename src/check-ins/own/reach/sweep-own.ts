import { findStanding } from '../../../groups/belonging.ts';
import { describeError } from '../../../log.ts';
import type { OwnNeeds } from '../needs.ts';
import type { OwnCheckIn } from '../own-check-in.ts';
import { listOwnOfKey } from '../store.ts';
import { changeEach } from './change-each.ts';
import { noteLeft } from './note-left.ts';
import { withdrawOwn } from './unsent.ts';

/** What sweeping needs. */
export type OwnSweepNeeds = Pick<
  OwnNeeds,
  'storage' | 'clock' | 'outbox' | 'view' | 'places' | 'groups' | 'findRoles' | 'log'
>;

/** So many people are looked for in one round: one request for each, a few more for those who are asked in a thread of a group. */
const mostLookedAt = 100;

/** One person on one server: their keyed hash. */
interface Asked {
  guildId: string;
  memberKey: string;
}

/**
 * Makes the look at people who are asked: each round takes the next hundred, and begins again once all were looked at. Whoever left the server, or
 * the group in whose place they are asked, is asked no more. Where it cannot be known nothing follows, and the next time tells.
 */
export function createOwnSweep(needs: OwnSweepNeeds): { round(): Promise<void> } {
  let after: Asked | null = null;
  return {
    async round() {
      for (let looked = 0; looked < mostLookedAt;) {
        const page = await listAsked(after, mostLookedAt - looked, needs);
        for (const asked of page) {
          // A server that the bot is not in, or that is another process's, tells nothing of who left it.
          if (!needs.view.isPresent(asked.guildId)) continue;
          looked += 1;
          await lookAt(asked, needs);
        }
        after = page.at(-1) ?? null;
        if (!after) return;
      }
    },
  };
}

async function listAsked(after: Asked | null, most: number, { storage }: OwnSweepNeeds): Promise<Asked[]> {
  const rows = await storage.read.ownCheckIn.groupBy({
    by: ['guildId', 'memberKey'],
    where: {
      state: { not: 'over' },
      ...(after && {
        OR: [{ guildId: { gt: after.guildId } }, { guildId: after.guildId, memberKey: { gt: after.memberKey } }],
      }),
    },
    orderBy: [{ guildId: 'asc' }, { memberKey: 'asc' }],
    take: most,
  });
  return rows.map(({ guildId, memberKey }) => ({ guildId, memberKey }));
}

async function lookAt({ guildId, memberKey }: Asked, needs: OwnSweepNeeds): Promise<void> {
  const { storage, log } = needs;
  try {
    const checkIns = await listOwnOfKey(memberKey, guildId, { db: storage.read, vault: storage.vault });
    const userId = checkIns[0]?.userId;
    if (userId === undefined) return;
    const roles = await needs.findRoles(guildId, userId);
    if (roles === null) await noteLeft(guildId, userId, needs);
    else await endWhereOutside({ guildId, userId, roles }, checkIns, needs);
  } catch (error) {
    log.warn('own.not-swept', { guildId, error: describeError(error) });
  }
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
