import type { ServerStore } from '../../servers/store.ts';
import { appendAudit } from '../../storage/audit-chain.ts';
import type { Storage } from '../../storage/open-storage.ts';
import { UserError } from '../../discord/user-error.ts';
import { explainRefusal } from '../founding/explain-refusal.ts';
import { makeMissing, type MakingNeeds } from '../founding/make-place.ts';
import { keepGroup, type GroupAct } from '../founding/needs.ts';
import { postHome, type HomeNeeds } from '../founding/post-home.ts';
import { findThreadParent } from '../founding/thread-parent.ts';
import { findHome, type Group } from '../group.ts';
import type { Drift } from './drift.ts';
import { examine, type ExamineNeeds } from './examine.ts';

/** What mending needs. */
export type MendNeeds = ExamineNeeds & MakingNeeds & HomeNeeds & { servers: Pick<ServerStore, 'get'> };

/** Kinds of drift that can be put right. */
type Mendable = Extract<Drift, { mendable: true }>['kind'];

/** What became of a group. */
export interface Mended {
  group: Group;
  done: readonly Mendable[];
  failed: readonly Mendable[];
}

/**
 * Looks at a group again and puts right what can be; one thing that Discord refuses keeps nothing else from it. Whatever was done is one entry in
 * the audit chain.
 */
export function mend(act: GroupAct, needs: MendNeeds): Promise<Mended | null> {
  const { guildId, groupId: id } = act;
  return needs.groups.inTurn(id, async () => {
    const group = needs.groups.find(guildId, id);
    if (!group || group.state === 'draft' || group.state === 'founding') return null;
    const { drift } = await examine(group, needs);
    const { storage, record } = recordOnce(act, needs);
    const done: Mendable[] = [];
    const failed: Mendable[] = [];
    let now = group;
    for (const kind of drift.flatMap((one) => (one.mendable ? [one.kind] : []))) {
      try {
        now = await putRight(kind, now, { ...needs, storage });
        await record();
        done.push(kind);
      } catch (error) {
        if (!(explainRefusal(error) instanceof UserError)) throw error;
        now = needs.groups.find(guildId, id) ?? now;
        failed.push(kind);
      }
    }
    return { group: now, done, failed };
  });
}

/**
 * Storage that takes the entry of a mending into the first of its transactions. Where something is done that changes nothing of ours, `record` writes
 * it afterwards: what Discord refused must not stand in the chain as done.
 */
function recordOnce(
  { guildId, groupId: target, actorId }: GroupAct,
  { storage, clock }: Pick<MendNeeds, 'storage' | 'clock'>,
): { storage: Storage; record: () => Promise<void> } {
  let isRecorded = false;
  async function write<T>(work: Parameters<typeof storage.write<T>>[0]): Promise<T> {
    const result = await storage.write(async (tx) => {
      const made = await work(tx);
      const event = { act: 'group.mended', target, actorId, at: new Date(clock.now()) } as const;
      if (!isRecorded) await appendAudit(guildId, event, { tx, vault: storage.vault });
      return made;
    });
    isRecorded = true;
    return result;
  }
  const record = () => (isRecorded ? Promise.resolve() : write(() => Promise.resolve()));
  return { storage: { ...storage, write }, record };
}

/** Nothing is saved before Discord did it: what it refuses leaves the group as it was, to be mended later. */
async function putRight(kind: Mendable, group: Group, needs: MendNeeds): Promise<Group> {
  const { places } = needs;
  const { guildId, roleId, channelId, threadId } = group;
  switch (kind) {
    case 'role-gone':
      return openToRole(await makeMissing({ ...group, roleId: null }, needs), needs);
    case 'channel-gone': {
      const categoryId = (await isGone(group.categoryId, group, needs)) ? null : group.categoryId;
      return makeHome({ ...group, channelId: null, categoryId, adopted: false }, needs);
    }
    case 'thread-gone': {
      const parentId = (await isGone(channelId, group, needs)) ? findThreadParent(guildId, null, needs) : channelId;
      return makeHome({ ...group, threadId: null, channelId: parentId ?? channelId, adopted: false }, needs);
    }
    case 'role-shut-out':
      return openToRole(group, needs);
    case 'channel-public': {
      const botId = needs.botUserId();
      if (channelId !== null && botId !== undefined)
        await places.close({ guildId, channelId, botId, roleId: roleId ?? undefined });
      return group;
    }
    case 'thread-archived':
      if (threadId !== null) await places.archiveThread(threadId, false);
      return group;
    case 'thread-invites':
      if (threadId !== null) await places.closeInvites(threadId);
      return group;
    case 'desk-gone':
      return keepGroup({ ...group, deskChannelId: null }, needs);
  }
}

/** Whether what a group stands under was deleted, too. */
async function isGone(id: string | null, { guildId }: Group, { view, places }: MendNeeds): Promise<boolean> {
  return id !== null && !view.findChannel(guildId, id) && (await places.lookUp(id)) === 'gone';
}

/** A new home has its welcome, as the first one had. */
async function makeHome(group: Group, needs: MendNeeds): Promise<Group> {
  const made = await makeMissing(group, needs);
  await needs.storage.write((tx) => postHome(made, needs, tx));
  needs.outbox.kick();
  return made;
}

/** A new role is let in by its channel only if the channel is new, too. */
async function openToRole(group: Group, { places, view }: MendNeeds): Promise<Group> {
  const home = findHome(group);
  if (group.roleId !== null && home !== null && view.findChannel(group.guildId, home))
    await places.letIn(home, group.roleId, 'role', 'keeping');
  return group;
}
