import { isOwner } from '../../discord/require-owner.ts';
import { refuse } from '../../discord/user-error.ts';
import { changeGroup } from '../../groups/founding/change-group.ts';
import type { FoundingNeeds } from '../../groups/founding/needs.ts';
import type { Group } from '../../groups/group.ts';
import { changeSettings, requireRulesRight, type RulesAct, type RulesNeeds } from './change-rules.ts';
import { withChannel, type ReadingMode } from './decide.ts';
import { followWatching, type FollowNeeds } from './follow-watching.ts';

/** A channel or thread, and how it is to be read. */
export interface ChannelWish {
  channelId: string;
  isThread: boolean;
  mode: ReadingMode;
}

/** What this needs. */
export type SetChannelNeeds = RulesNeeds & FollowNeeds & FoundingNeeds;

/**
 * Makes that a channel, or the own place of a group, is read in another way from now on; its people are told there where it begins or ends.
 * Returns whether anything changed.
 * @throws {UserError} `not-a-lead`, `thread-goes-with-channel`
 */
export async function setChannel(act: RulesAct, wish: ChannelWish, needs: SetChannelNeeds): Promise<boolean> {
  const { channelId, mode } = wish;
  requireRulesRight(act, needs.servers);
  const group = findGroup(act.guildId, channelId, needs);
  if (wish.isThread && !group) throw refuse('thread-goes-with-channel');
  // The group first: where it refuses, nothing is changed.
  const isRead = group && (await readGroup(group, mode !== 'off', act, needs));
  const decided = await changeSettings(
    act,
    (before) => withChannel(before, { channelId, mode, isHome: group !== null }),
    needs,
    async (change, tx) => {
      await followWatching(change, needs, tx);
    },
  );
  needs.outbox.kick();
  return decided.changed || isRead === true;
}

/** Whether something changed by it. */
async function readGroup(
  { id: groupId, screened }: Group,
  wanted: boolean,
  { guildId, actor }: RulesAct,
  needs: SetChannelNeeds,
): Promise<boolean> {
  if (screened === wanted) return false;
  const act = { guildId, groupId, actorId: actor.userId, isOwner: isOwner(actor) };
  await changeGroup(act, { screened: wanted }, needs);
  return true;
}

function findGroup(guildId: string, channelId: string, { groups }: Pick<SetChannelNeeds, 'groups'>): Group | null {
  const group = groups.findByPlace(channelId);
  return group?.guildId === guildId ? group : null;
}
