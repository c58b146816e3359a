import { sayNobodyOn, type Staff } from '../crisis/guide/guide-cards.ts';
import { textCard } from '../discord/cards.ts';
import type { Card } from '../discord/reply.ts';
import type { Words } from '../words/words.ts';

/** What whoever told the moderators of something reads; with a word that nobody is on shift, where nobody is. */
export function drawThanks({ deleted, staff }: { deleted: boolean; staff: Staff }, words: Words): Card {
  const { tell: say } = words;
  return textCard([deleted ? say.thanksDeleted() : say.thanks(), ...sayNobodyOn(staff, words)].join('\n\n'));
}
