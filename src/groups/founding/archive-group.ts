import { announceInGroup } from '../../anonymous/trust/announce.ts';
import { describeError } from '../../log.ts';
import { appendAudit } from '../../storage/audit-chain.ts';
import type { Group } from '../group.ts';
import { refuse } from '../../discord/user-error.ts';
import { inTurnOfServer, requireGroup, type FoundingNeeds, type GroupAct } from './needs.ts';
import { refuseFaults } from './refuse-faults.ts';

/** What archiving needs. */
export type ArchiveNeeds = Pick<
  FoundingNeeds,
  'storage' | 'groups' | 'servers' | 'places' | 'outbox' | 'clock' | 'log'
>;

/** A group that was put away or opened again, and whether its own thread followed; true where it has none of its own. */
export interface Archived {
  group: Group;
  threadFollowed: boolean;
}

/**
 * Puts an open group away, or opens it again. Whoever is in it keeps access: nothing of who belongs is touched, and a thread that was made
 * for it is only closed, as Discord closes threads by itself. Twice is once.
 *
 * @throws {UserError} `draft-gone`, also for what was never founded; where it would not fit the server any more
 */
export function archiveGroup(act: GroupAct, to: 'archived' | 'open', needs: ArchiveNeeds): Promise<Archived> {
  return needs.groups.inTurn(act.groupId, async () => {
    const before = requireGroup(act, needs);
    if (before.state !== 'open' && before.state !== 'archived') throw refuse('draft-gone');
    if (before.state === to) return { group: before, threadFollowed: true };
    const group = await inTurnOfServer(act.guildId, needs, () => {
      // The server may be for others by now.
      if (to === 'open') refuseFaults(before, needs.servers.get(act.guildId));
      return save({ ...before, state: to }, act, needs);
    });
    return { group, threadFollowed: await moveThread(group, needs) };
  });
}

async function save(group: Group, { actorId }: GroupAct, needs: ArchiveNeeds): Promise<Group> {
  const { storage, groups, clock, outbox } = needs;
  const { guildId, id, state } = group;
  const act = state === 'archived' ? 'group.archived' : 'group.reopened';
  await storage.write(async (tx) => {
    await groups.save(group, tx);
    // What changed of anonymous posts while it was put away, its members were not told.
    if (group.anonymous !== 'off') await announceInGroup(group, needs, tx);
    const event = { act, target: id, actorId, at: new Date(clock.now()) } as const;
    await appendAudit(guildId, event, { tx, vault: storage.vault });
  });
  groups.remember(group);
  outbox.kick();
  return group;
}

/** Whether a thread is open does not decide who can read it: that it did not follow is told and leaves the group as it was saved. */
async function moveThread(
  { guildId, adopted, threadId, state }: Group,
  { places, log }: ArchiveNeeds,
): Promise<boolean> {
  if (adopted || threadId === null) return true;
  try {
    await places.archiveThread(threadId, state === 'archived');
    return true;
  } catch (error) {
    log.warn('archive.thread-stays', { guildId, error: describeError(error) });
    return false;
  }
}
