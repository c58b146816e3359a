import { refuse } from '../../discord/user-error.ts';
import { tellDesk } from '../../groups/care/tell-desk.ts';
import type { Group } from '../../groups/group.ts';
import type { PostFlag } from '../../moderation/case.ts';
import { openCaseWithin } from '../../moderation/open-case.ts';
import type { CaseTier } from '../../moderation/rules.ts';
import type { Tx } from '../../storage/client.ts';
import { en } from '../../words/en.ts';
import { floorHour } from '../hours.ts';
import type { AnonymousNeeds } from '../needs.ts';
import type { AnonymousPost, Hold } from '../post.ts';
import { isUrgent, type Verdict } from '../posting/verdict.ts';
import { drawHeld } from './cards.ts';

/** What showing a post to moderators needs. */
export type HoldNeeds = Pick<AnonymousNeeds, 'storage' | 'cases' | 'servers' | 'outbox' | 'groups' | 'firm' | 'clock'>;

/**
 * Whether there is anybody who can be shown what is held: moderators with a channel of theirs; for what a group looks at first, those who
 * look after the group too.
 */
export function canSomebodyLook(
  group: Pick<Group, 'guildId' | 'deskChannelId'>,
  hold: Hold,
  { servers }: Pick<AnonymousNeeds, 'servers'>,
): boolean {
  if (servers.get(group.guildId).moderatorChannelId !== null) return true;
  return hold === 'first' && group.deskChannelId !== null;
}

/**
 * Refuses words that would have to wait for moderators where there are none to look. Words of somebody who may be in danger are never
 * refused: they are kept, and shown once there is a channel for it.
 * @throws {UserError} `nobody-can-look`
 */
export function requireSomebodyToLook(
  group: Pick<Group, 'guildId' | 'deskChannelId'>,
  hold: Hold | null,
  needs: Pick<AnonymousNeeds, 'servers'>,
): void {
  if (hold === null || isUrgent({ hold })) return;
  if (!canSomebodyLook(group, hold, needs)) throw refuse('nobody-can-look');
}

/**
 * Shows moderators a post that waits for them, in the transaction that saves it: a case, which pages somebody where its writer may be in
 * danger; or, where a group looks at everything first, a card in the group's desk. Call `outbox.kick` once that is committed.
 */
export async function showHeld(
  post: AnonymousPost,
  { hold, tier, rules, pages }: Pick<Verdict, 'hold' | 'tier' | 'rules' | 'pages'>,
  needs: HoldNeeds,
  tx: Tx,
): Promise<void> {
  if (post.held === 'first') return askForLook(post, tier, needs, tx);
  const about = describeUnseen(post.id, needs);
  // Nobody in danger is kept from writing by a limit: beyond the pages that one person has, their changes fill no channel either.
  const told = isUrgent({ hold }) && !pages;
  const edition = String(post.version);
  const flag = { source: 'screening', tier: tier ?? 'H', rules, about, edition, pages, told } as const;
  await openCaseWithin(post.guildId, flag, needs, tx);
}

/** What a flag says of a post without a message, or of what its writer says in a talk: nobody is named, and no time but the full hour. */
export function describeUnseen(postId: string, { firm }: Pick<AnonymousNeeds, 'firm'>): PostFlag['about'] {
  const writtenAt = floorHour(firm.now()).getTime();
  return { userId: null, postId, channelId: null, messageId: null, writtenAt, late: false, deleted: false };
}

async function askForLook(post: AnonymousPost, tier: CaseTier | null, needs: HoldNeeds, tx: Tx): Promise<void> {
  const group = needs.groups.find(post.guildId, post.groupId);
  if (!group) return;
  const since = floorHour(needs.firm.now());
  await tellDesk(group, drawHeld({ post, group, tier, since, again: null }, en), needs, tx);
}
