import type { ServerView } from '../../discord/server-view.ts';
import { refuse } from '../../discord/user-error.ts';
import { describeError } from '../../log.ts';
import { appendAudit } from '../../storage/audit-chain.ts';
import type { Group } from '../group.ts';
import { requireFreeName } from './claim-name.ts';
import { explainRefusal } from './explain-refusal.ts';
import { findLacking, namePermissions } from './find-lacking.ts';
import { findStrays, listMade, makeMissing } from './make-place.ts';
import { inTurnOfServer, keepGroup, requireGroup, type FoundingNeeds, type GroupAct } from './needs.ts';
import { postHome } from './post-home.ts';
import { refuseFaults } from './refuse-faults.ts';
import { newMarker } from './start-draft.ts';
import { checkPlace, isTaken } from './take-over.ts';

/**
 * Founds a draft: its role, channel or thread is made, or taken over, and it is open. All of it happens or nothing stays: what fails on
 * the way is taken back, at once or, after a crash, by {@link undoFoundings}. Pressed twice it is founded once. At most ten requests,
 * both answers to the press and the welcome included.
 *
 * @throws {UserError} with what to do; the draft is kept
 */
export function foundGroup(act: GroupAct, needs: FoundingNeeds): Promise<Group> {
  return needs.groups.inTurn(act.groupId, async () => {
    const draft = requireGroup(act, needs);
    if (draft.state === 'founding') throw refuse('founding-still-undone');
    if (draft.state !== 'draft') return draft;
    await checkReady(draft, needs);
    const begun = await begin(draft, needs);
    try {
      const made = await makePlace(begun, needs);
      return await open(made, act, needs);
    } catch (error) {
      return endFailed(begun, error, needs);
    }
  });
}

async function checkReady(draft: Group, needs: FoundingNeeds): Promise<void> {
  refuseFaults(draft, needs.servers.get(draft.guildId));
  if (draft.belonging === 'thread' && draft.channelId === null) throw refuse('under-needs-text');
  const lacking = findLacking(draft, needs.view);
  if (lacking.length > 0) throw refuse('founding-lacks', { permissions: namePermissions(lacking) });
  if (!draft.adopted) return;
  try {
    await checkPlace(draft, draft.id, needs);
  } catch (error) {
    throw explainRefusal(error);
  }
}

/** From here on its name and its place are this group's: two that want the same one at once come one after the other. */
function begin(draft: Group, needs: FoundingNeeds): Promise<Group> {
  return inTurnOfServer(draft.guildId, needs, () => {
    // While its place was looked at, the server may have been changed.
    refuseFaults(draft, needs.servers.get(draft.guildId));
    requireFreeName(draft, needs);
    if (draft.adopted && isTaken(draft, draft.id, needs)) throw refuse('place-taken');
    return keepGroup({ ...draft, state: 'founding', marker: newMarker() }, needs);
  });
}

/** Each id is saved as soon as it is known. Until then the marker tells whose it is. */
async function makePlace(begun: Group, needs: FoundingNeeds): Promise<Group> {
  const { places } = needs;
  if (begun.adopted) {
    if (begun.threadId !== null) await places.closeInvites(begun.threadId);
    return begun;
  }
  return makeMissing(begun, needs);
}

/** The last step: open, known to the audit chain, and its welcome on the way, or none of it. */
async function open(made: Group, act: GroupAct, needs: FoundingNeeds): Promise<Group> {
  const { storage, groups, outbox, clock } = needs;
  const { guildId, id } = made;
  const opened: Group = { ...made, state: 'open' };
  await storage.write(async (tx) => {
    await groups.save(opened, tx);
    const at = new Date(clock.now());
    await appendAudit(
      guildId,
      { act: 'group.founded', target: id, actorId: act.actorId, at },
      { tx, vault: storage.vault },
    );
    await postHome(opened, needs, tx);
  });
  groups.remember(opened);
  outbox.kick();
  return opened;
}

async function endFailed(begun: Group, error: unknown, needs: FoundingNeeds): Promise<Group> {
  const { guildId } = begun;
  needs.log.warn('founding.failed', { guildId, error: describeError(error) });
  let left: Group;
  try {
    left = await takeBack(begun, needs);
  } catch (second) {
    needs.log.warn('founding.not-undone', { guildId, error: describeError(second) });
    throw refuse('founding-half-done');
  }
  if (left.state === 'open') return left;
  throw explainRefusal(error);
}

type TakeBackNeeds = Pick<FoundingNeeds, 'storage' | 'groups' | 'places'>;

/**
 * Takes back everything that a founding made, by the ids that were saved and by its marker, and makes a draft of it again. Where its last
 * write went through though it seemed not to, it stays open.
 */
async function takeBack({ guildId, id }: Pick<Group, 'guildId' | 'id'>, needs: TakeBackNeeds): Promise<Group> {
  const { groups, places } = needs;
  const group = await groups.reload(id);
  if (group?.state !== 'founding') return settle({ guildId, id }, group, needs);
  if (group.adopted) return keepGroup({ ...group, state: 'draft' }, needs);
  for (const place of [...listMade(group), ...(await findStrays(group, needs))]) await places.remove(place, 'undoing');
  const channelId = group.belonging === 'thread' ? group.channelId : null;
  return keepGroup({ ...group, state: 'draft', roleId: null, channelId, threadId: null }, needs);
}

/** What the database says counts: it was opened, or taken back before. @throws {UserError} `draft-gone` */
function settle({ guildId, id }: Pick<Group, 'guildId' | 'id'>, group: Group | null, { groups }: TakeBackNeeds): Group {
  if (!group) {
    groups.forget(guildId, id);
    throw refuse('draft-gone');
  }
  groups.remember(group);
  return group;
}

/** What taking back needs. */
export type UndoNeeds = TakeBackNeeds & Pick<FoundingNeeds, 'log'> & { view: Pick<ServerView, 'isPresent'> };

/**
 * Takes back foundings that a crash or a silent Discord left half done. One that is under way has its turn first and is not touched.
 * Call it again and again: what cannot be taken back now is tried at the next call.
 */
export async function undoFoundings(needs: UndoNeeds): Promise<void> {
  const { groups, view, log } = needs;
  const half = groups.all().filter(({ state, guildId }) => state === 'founding' && view.isPresent(guildId));
  for (const { guildId, id } of half) {
    try {
      await groups.inTurn(id, async () => {
        if (groups.find(guildId, id)?.state === 'founding') await takeBack({ guildId, id }, needs);
      });
    } catch (error) {
      log.warn('founding.not-undone', { guildId, error: describeError(error) });
    }
  }
}
