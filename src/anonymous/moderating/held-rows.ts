import type { APIButtonComponentWithCustomId } from 'discord.js';
import { drawButton } from '../../discord/cards.ts';
import type { Words } from '../../words/words.ts';
import type { AnonymousPost } from '../post.ts';
import { muteWriterButton, readHeldButton, releaseHeldButton, returnHeldButton } from './buttons.ts';

/** What moderators can do with a post: read and decide while it waits for them; act on its writer at any time. */
export function drawHeldRows(
  { id: postId, state }: Pick<AnonymousPost, 'id' | 'state'>,
  { holding: say }: Words,
): APIButtonComponentWithCustomId[] {
  const mute = drawButton(say.mute, muteWriterButton.encode({ postId }), 'plain');
  if (state !== 'waiting') return [mute];
  return [
    drawButton(say.read, readHeldButton.encode({ postId }), 'primary'),
    drawButton(say.release, releaseHeldButton.encode({ postId }), 'plain'),
    drawButton(say.giveBack, returnHeldButton.encode({ postId }), 'plain'),
    mute,
  ];
}
