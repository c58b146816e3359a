import type { Words } from '../../words/words.ts';
import type { KindCounts, KindWord } from '../public-card/kind-words.ts';

/** What stands on the button of a kind word: the word, and how often it was pressed where it was. */
export function labelKind(word: KindWord, counts: KindCounts, { voice: { card: say } }: Words): string {
  return counts[word] > 0 ? `${say.kinds[word]} · ${counts[word]}` : say.kinds[word];
}
