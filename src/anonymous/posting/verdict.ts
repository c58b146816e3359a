import type { CaseTier } from '../../moderation/rules.ts';
import type { Hold, PostWords } from '../post.ts';

/** Something in a text by which its writer might be recognised. */
export type GiveAway = 'name' | 'place' | 'handle' | 'number' | 'mail' | 'link';

/** What is to be done with words before they appear. Decided by `judgeWords`, which is pure. */
export interface Verdict {
  /** Why moderators have to decide first; null where nobody has to, as far as the words are concerned. */
  hold: Exclude<Hold, 'first'> | null;
  /** What the moderators' case says; null where there is none. */
  tier: CaseTier | null;
  /** Names of rules that spoke. */
  rules: readonly string[];
  /** Whether somebody is paged. */
  pages: boolean;
  /** Whether the writer is shown the guided path at once. */
  offersHelp: 'no' | 'options' | 'path';
  /** Whether the danger is somebody else's. */
  aboutOther: boolean;
  /** By what the writer may give themselves away. */
  giveAways: readonly GiveAway[];
}

/** Words that nothing is to be done about. */
export const clearVerdict: Verdict = {
  hold: null,
  tier: null,
  rules: [],
  pages: false,
  offersHelp: 'no',
  aboutOther: false,
  giveAways: [],
};

/** Whether words are, or may be, of somebody in danger: no limit keeps those from being seen, and only leads let them appear. */
export function isUrgent({ hold }: { hold: Hold | null }): boolean {
  return hold === 'danger' || hold === 'method';
}

/** What was judged. */
export type JudgedWords = Pick<PostWords, 'text' | 'topic'>;
