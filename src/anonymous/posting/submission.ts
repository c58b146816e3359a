import type { Asked } from '../../discord/asked.ts';
import type { Group } from '../../groups/group.ts';
import { requireServer } from '../../groups/joining/needs.ts';
import type { LanguageCode } from '../../words/words.ts';
import type { AnonymousPost, AnonymousThread, MessagePlace, PostWords } from '../post.ts';
import type { When } from './buttons.ts';
import type { Verdict } from './verdict.ts';

/** Somebody who writes, as Discord said with what they sent off. */
export interface Writer {
  guildId: string;
  userId: string;
  roles: readonly string[];
  /** Milliseconds since the epoch; null where Discord does not say. */
  joinedAt: number | null;
  /** Until when moderators gave them a time-out (milliseconds since the epoch); null when they did not. */
  timedOutUntil: number | null;
  language: LanguageCode;
}

/** Whoever asked for something, as one who writes. @throws {UserError} `no-server` */
export function readWriter(asked: Asked): Writer {
  const { userId, roles, joinedAt, timedOutUntil, language } = asked;
  return { guildId: requireServer(asked), userId, roles, joinedAt, timedOutUntil, language };
}

/** What somebody sent off. */
export interface Submission {
  writer: Writer;
  group: Group;
  words: PostWords;
  to:
    | {
        kind: 'post';
        /** At once, or together with all others at the next full hour. */
        when: 'at-once' | 'full-hour';
        door: boolean;
      }
    /** A reply in a thread; or to somebody's message, on which one is opened. */
    | { kind: 'reply'; thread: AnonymousThread }
    | { kind: 'reply'; root: MessagePlace };
}

/** What became of it. The receipt is shown once. */
export interface Submitted {
  post: AnonymousPost;
  group: Group;
  receipt: string;
  verdict: Verdict;
  /** When it appears, if it does: `post.state` says where it is. */
  when: When;
  /** Whether its writer has no pseudonym in its thread yet, or none any more. */
  isNewVoice: boolean;
}
