import { drawPanel } from '../../../discord/cards.ts';
import type { Card } from '../../../discord/reply.ts';
import { en } from '../../../words/en.ts';
import type { PlaceShown } from './set-place.ts';

const { place: say, permissions } = en.reachAdmin;

/** Where members get a private thread, who can read along, and what keeps it from working. */
export function drawPlace({ channelId, lacks, isHidden }: PlaceShown): Card {
  if (channelId === null) return drawPanel({ accent: 0x8a8f98, paragraphs: [say.heading, say.none], buttons: [] });
  const faults = [
    ...(lacks === null ? [say.gone] : []),
    ...(lacks && lacks.length > 0
      ? [say.lacks({ channelId, permissions: lacks.map((name) => permissions[name]).join(', ') })]
      : []),
    ...(isHidden ? [say.hidden] : []),
  ];
  return drawPanel({
    accent: faults.length > 0 ? 0xd9822b : 0x3f9c6d,
    paragraphs: [say.heading, say.set({ channelId }), say.readAlong, ...faults],
    buttons: [],
  });
}
