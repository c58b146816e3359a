import type { Places } from '../../discord/places.ts';
import type { ServerView } from '../../discord/server-view.ts';
import { describeError, type Log } from '../../log.ts';
import type { Clock } from '../../schedule/clock.ts';
import { isKeptOut, threadCountEnd } from '../belonging.ts';
import type { Group } from '../group.ts';

/** How many belong to a group, as far as Discord says. */
export interface Size {
  count: number;
  /** There may be any number more: Discord counts no further. */
  more: boolean;
}

/** How many belong to groups: asked of Discord and remembered for a while, with those whom we let in or out since. Nothing of it is kept. */
export interface MemberCounts {
  /** From memory, perhaps some minutes old; null where nothing is known yet. What is old is asked for again in the background. */
  recall(group: Group): Size | null;
  /** Not older than half a minute, with at most one request; `asleep` where it is a thread that has to be opened before anybody can be let in. */
  look(group: Group): Promise<{ size: Size | null; asleep: boolean }>;
  /** Notes that somebody was just let in or out by us. */
  note(group: Group, userId: string, change: 'in' | 'out'): void;
  /** Whether we let somebody in within the last minute, and nobody keeps them out since. */
  wasLetIn(group: Group, userId: string): boolean;
}

/** What counting needs. */
export interface CountNeeds {
  view: Pick<ServerView, 'findChannel'>;
  places: Pick<Places, 'countRoles' | 'readChannel'>;
  clock: Clock;
  log: Log;
}

/** How old a count may be, in milliseconds: to let somebody in; and to be shown. */
const freshMs = 30_000;
const shownMs = 10 * 60_000;

/** For so long it is remembered whom we let in or out, in milliseconds: longer than a count is fresh. */
const recentMs = 60_000;

interface Recent {
  at: number;
  change: 'in' | 'out';
}

/** Makes the counts; at first none is known. */
export function createMemberCounts(needs: CountNeeds): MemberCounts {
  const { view, places, clock, log } = needs;
  const servers = new Map<string, { at: number; counts: ReadonlyMap<string, number> }>();
  const threads = new Map<string, { at: number; size: Size | null; asleep: boolean }>();
  const recents = new Map<string, Map<string, Recent>>();
  const asking = new Map<string, Promise<ReadonlyMap<string, number>>>();

  function listRecent(groupId: string, since: number): [string, Recent][] {
    return [...(recents.get(groupId) ?? [])].filter(([, { at }]) => at >= since);
  }

  function addRecent(group: Group, { count, more }: Size, since: number): Size {
    const changes = listRecent(group.id, since).map(([, { change }]) => (change === 'in' ? 1 : -1));
    return { count: changes.reduce<number>((sum, change) => sum + change, count), more };
  }

  /** One request for a server, however many ask at once. */
  function askRoles(guildId: string): Promise<ReadonlyMap<string, number>> {
    const known = asking.get(guildId);
    if (known) return known;
    // As old as the question: who came in since is counted on top.
    const at = clock.now();
    const work = places
      .countRoles(guildId)
      .then((counts) => {
        servers.set(guildId, { at, counts });
        return counts;
      })
      .finally(() => {
        asking.delete(guildId);
      });
    asking.set(guildId, work);
    return work;
  }

  function recallRole(group: Group): Size | null {
    const known = servers.get(group.guildId);
    const isOld = !known || clock.now() - known.at > shownMs;
    if (isOld && !asking.has(group.guildId))
      askRoles(group.guildId).catch((error: unknown) =>
        log.warn('groups.not-counted', { guildId: group.guildId, error: describeError(error) }),
      );
    const count = group.roleId === null ? undefined : known?.counts.get(group.roleId);
    return known && count !== undefined ? addRecent(group, { count, more: false }, known.at) : null;
  }

  async function lookAtRole(group: Group): Promise<Size | null> {
    const known = servers.get(group.guildId);
    const isFresh = known && clock.now() - known.at < freshMs;
    if (!isFresh) await askRoles(group.guildId);
    return recallRole(group);
  }

  /** The channel in memory is as good as Discord's own word, but for what we did a moment ago. */
  function countOverwrites(group: Group): Size | null {
    const channel = group.channelId === null ? null : view.findChannel(group.guildId, group.channelId);
    if (!channel) return null;
    const members = new Set(channel.members);
    for (const [userId, { change }] of listRecent(group.id, clock.now() - recentMs))
      if (change === 'in') members.add(userId);
      else members.delete(userId);
    return { count: members.size, more: false };
  }

  function recallThread(group: Group): Size | null {
    const known = group.threadId === null ? null : view.findChannel(group.guildId, group.threadId);
    return known ? sizeOfThread(group, known.memberCount) : null;
  }

  async function lookAtThread(group: Group, threadId: string): Promise<{ size: Size | null; asleep: boolean }> {
    const known = threads.get(threadId);
    const at = clock.now();
    if (known && at - known.at < freshMs)
      return { ...known, size: known.size && addRecent(group, known.size, known.at) };
    const thread = await places.readChannel(threadId);
    const size = sizeOfThread(group, (thread && 'member_count' in thread && thread.member_count) || null);
    const asleep = (thread && 'thread_metadata' in thread && thread.thread_metadata.archived) ?? false;
    threads.set(threadId, { at, size, asleep });
    return { size, asleep };
  }

  return {
    recall(group) {
      if (group.belonging === 'role') return recallRole(group);
      return group.belonging === 'overwrite' ? countOverwrites(group) : recallThread(group);
    },
    async look(group) {
      if (group.belonging === 'thread' && group.threadId !== null) return lookAtThread(group, group.threadId);
      return { size: group.belonging === 'role' ? await lookAtRole(group) : countOverwrites(group), asleep: false };
    },
    note(group, userId, change) {
      const at = clock.now();
      const ofGroup = new Map(listRecent(group.id, at - recentMs));
      recents.set(group.id, ofGroup.set(userId, { at, change }));
      const thread = group.threadId === null ? undefined : threads.get(group.threadId);
      if (thread && change === 'in') thread.asleep = false;
    },
    wasLetIn: (group, userId) =>
      !isKeptOut(group, userId, { view }) &&
      listRecent(group.id, clock.now() - recentMs).some(([id, { change }]) => id === userId && change === 'in'),
  };
}

/** Discord counts us, too, in a thread that we opened. */
function sizeOfThread({ adopted }: Group, count: number | null): Size | null {
  if (count === null) return null;
  return { count: Math.max(0, adopted ? count : count - 1), more: count >= threadCountEnd };
}
