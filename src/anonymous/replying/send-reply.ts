import { refuse } from '../../discord/user-error.ts';
import type { AnonymousNeeds } from '../needs.ts';
import type { PostWords } from '../post.ts';
import { judgeWords } from '../posting/judge-words.ts';
import type { Submitted, Writer } from '../posting/submission.ts';
import { submit } from '../posting/submit.ts';
import { isUrgent } from '../posting/verdict.ts';
import type { ReplyPlace } from './reply-place.ts';

/**
 * Takes an anonymous reply, as `submit` takes a post. What it answers must be there still: one request. Words of somebody in danger are taken
 * all the same, so that moderators can see them.
 * @throws {UserError} `post-gone`, and as `submit`
 */
export async function sendReply(
  writer: Writer,
  { group, thread, root }: ReplyPlace,
  words: PostWords,
  needs: AnonymousNeeds,
): Promise<Submitted> {
  if (!isUrgent(judgeWords(words)) && (await needs.messages.read(root.channelId, root.messageId)) === null)
    throw refuse('post-gone');
  const to = thread === null ? ({ kind: 'reply', root } as const) : ({ kind: 'reply', thread } as const);
  return submit({ writer, group, words, to }, needs);
}
