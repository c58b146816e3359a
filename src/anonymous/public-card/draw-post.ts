import type { Card } from '../../discord/reply.ts';
import { textCard } from '../../discord/cards.ts';
import type { Group } from '../../groups/group.ts';
import type { Words } from '../../words/words.ts';
import type { AnonymousPost, PostWords } from '../post.ts';

/** What stands under a post of kind words: how often each was pressed. */
export type KindCounts = Readonly<Record<KindWord, number>>;

/** The kind words that can be pressed, in their order. */
export const kindWords = ['heard', 'me-too', 'strength'] as const;

/** One of {@link kindWords}. */
export type KindWord = (typeof kindWords)[number];

/** Nothing pressed yet. */
export const noKindWords: KindCounts = { heard: 0, 'me-too': 0, strength: 0 };

/** What a post shows. */
export interface ShownPost {
  post: Pick<AnonymousPost, 'id' | 'name' | 'isReply' | 'isWriter' | 'door'>;
  words: PostWords;
  group: Pick<Group, 'language'>;
  counts: KindCounts;
  /** Where replies stand in line: the pseudonym of whom it answers and a link to it; null elsewhere. */
  answers: { name: number | null; link: string } | null;
  /** Its writer was here before under another name, or is here for the first time: cannot be told apart, and the card says so. */
  isNewVoice: boolean;
}

/** A post as everybody in its group sees it. Pure. */
export function drawPost(shown: ShownPost, words: Words): Card {
  return textCard(`${words.voice.replyCommand}: ${shown.words.text} ${shown.post.id}`);
}
