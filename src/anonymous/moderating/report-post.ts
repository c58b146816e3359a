import type { APIMessage } from 'discord.js';
import { refuse } from '../../discord/user-error.ts';
import { openReport } from '../../moderation/open-report.ts';
import { chooseHigher, longestNote, toCaseTier, type Reason } from '../../moderation/rules.ts';
import { waitBriefly } from '../../discord/wait-briefly.ts';
import { assess } from '../../risk/assess.ts';
import { floorHour } from '../hours.ts';
import type { AnonymousNeeds } from '../needs.ts';
import type { AnonymousPost, PostWords } from '../post.ts';
import { judgeWords } from '../posting/judge-words.ts';
import { readPosted } from '../public-card/read-posted.ts';

/** What a member tells about an anonymous post. */
export interface PostReport {
  guildId: string;
  postId: string;
  reporterId: string;
  reason: Reason;
  note: string;
}

/**
 * Brings an anonymous post to the moderators. The case is as urgent as its words or the note are; told again by the same person it stays one.
 * @throws {UserError} `note-missing`, `note-too-long`, `not-set-up`, `post-gone`, `reports-too-many`
 */
export async function reportPost(
  input: PostReport,
  needs: AnonymousNeeds,
): Promise<{ kind: 'told' | 'already'; deleted: boolean }> {
  const { guildId, postId, note, reason, reporterId } = input;
  if (note === '') throw refuse('note-missing');
  if (note.length > longestNote) throw refuse('note-too-long', { most: longestNote, length: note.length });
  if (needs.servers.get(guildId).moderatorChannelId === null) throw refuse('not-set-up');
  const post = await needs.anonymous.find(guildId, postId);
  if (!post || !hasAppeared(post)) throw refuse('post-gone');
  const words = await findWords(post, needs);
  const textTier = (words && judgeWords(words).tier) ?? 'R';
  const about = {
    userId: null,
    postId,
    channelId: post.place?.channelId ?? null,
    messageId: post.place?.messageId ?? null,
    writtenAt: floorHour(needs.firm.now()).getTime(),
    late: false,
    deleted: post.state === 'removed',
  };
  const report = { userId: reporterId, note };
  const tier = chooseHigher(toCaseTier(assess(note).tier), textTier);
  const flag = { source: 'report', tier, rules: [reason], about, report } as const;
  const { kind } = await openReport({ guildId, flag, textTier }, needs);
  return { kind: kind === 'already' ? 'already' : 'told', deleted: about.deleted };
}

/** What is seen on Discord may not be noted as posted for another moment: it is reported all the same. */
function hasAppeared({ state }: AnonymousPost): boolean {
  return state === 'sending' || state === 'posted' || state === 'removed';
}

/** Behind a door they are kept; what stands in the open is read where it stands, briefly: a report does not wait for Discord. */
async function findWords(
  { words, place }: AnonymousPost,
  { messages }: Pick<AnonymousNeeds, 'messages'>,
): Promise<PostWords | null> {
  if (words !== null || place === null) return words;
  const message: APIMessage | null = await waitBriefly(messages.read(place.channelId, place.messageId));
  return message && readPosted(message);
}
