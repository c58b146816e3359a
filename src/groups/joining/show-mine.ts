import { findStanding, recallStanding, type BelongingNeeds, type Standing, type Visitor } from '../belonging.ts';
import type { Group } from '../group.ts';
import type { Mine } from './cards.ts';
import { describeLine } from './join-group.ts';
import type { GroupVisitor, JoiningNeeds } from './needs.ts';
import { listLine } from './offer-places.ts';

/** So many threads are asked for one person at once, and in one look: what is beyond is shown as unknown. */
const atOnce = 10;
const mostAsked = 100;

/** The groups somebody is in, as Discord says, and what they wait for. One request for each thread, at most a hundred. */
export async function findMine(visitor: GroupVisitor, needs: JoiningNeeds): Promise<Mine> {
  const made = needs.groups.list(visitor.guildId).filter(({ state }) => state === 'open' || state === 'archived');
  const standings = await findStandings(made, visitor, needs);
  const of = (wanted: Standing) => made.filter(({ id }) => standings.get(id) === wanted);
  return {
    inside: of('yes'),
    // That a group that was put away cannot be seen is no news.
    unknown: of('unknown').filter(({ state }) => state === 'open'),
    // Whoever is in a group does not wait for it, however they came in.
    waits: (await findWaits(visitor, needs)).filter(({ group }) => standings.get(group.id) !== 'yes'),
  };
}

/** What finding out where somebody belongs needs. */
export type StandingNeeds = BelongingNeeds & Pick<JoiningNeeds, 'counts'>;

/** Whether somebody belongs to each of these groups, by their ids. One request for each thread, at most a hundred; what cannot be known now is `unknown`. */
export async function findStandings(
  groups: readonly Group[],
  visitor: Omit<GroupVisitor, 'language'>,
  needs: StandingNeeds,
): Promise<ReadonlyMap<string, Standing>> {
  const standings = new Map(groups.map((group) => [group.id, recallRecent(group, visitor, needs)]));
  const asked = groups.filter(({ id, belonging }) => belonging === 'thread' && standings.get(id) === 'unknown');
  const queue = asked.slice(0, mostAsked);
  async function work(): Promise<void> {
    for (let group = queue.shift(); group; group = queue.shift())
      standings.set(group.id, await askOnce(group, visitor, needs));
  }
  await Promise.all(Array.from({ length: atOnce }, work));
  return standings;
}

function recallRecent(group: Group, visitor: Visitor, needs: StandingNeeds): Standing {
  return needs.counts.wasLetIn(group, visitor.userId) ? 'yes' : recallStanding(group, visitor, needs);
}

/** What Discord does not say is unknown, and hides nothing else. */
async function askOnce(group: Group, visitor: Visitor, needs: StandingNeeds): Promise<Standing> {
  try {
    return await findStanding(group, visitor, needs);
  } catch {
    return 'unknown';
  }
}

async function findWaits({ guildId, userId }: GroupVisitor, needs: JoiningNeeds): Promise<Mine['waits']> {
  const own = await needs.waiting.listOf(guildId, userId);
  if (own.length === 0) return [];
  const now = needs.clock.now();
  const all = await needs.waiting.listAll(guildId);
  const shown: Mine['waits'][number][] = [];
  for (const wait of own) {
    const group = needs.groups.find(guildId, wait.groupId);
    const line = listLine(all, wait.groupId, now);
    // Of a group that is put away, too: what somebody wrote is theirs to take back.
    const isOver = !group || (wait.offeredUntil !== null && wait.offeredUntil <= now);
    if (!isOver) shown.push({ group, wait, line: await describeLine(group, wait, line, needs) });
  }
  return shown;
}
