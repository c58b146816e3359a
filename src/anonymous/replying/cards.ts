import { drawButton, drawButtonRows, textCard } from '../../discord/cards.ts';
import type { Card } from '../../discord/reply.ts';
import type { Group } from '../../groups/group.ts';
import { writeName } from '../../groups/pick-group.ts';
import type { Words } from '../../words/words.ts';
import { muteWriterButton } from '../moderating/buttons.ts';
import { unblockButton } from '../own-posts/buttons.ts';
import { kindWords, type KindWord } from '../public-card/kind-words.ts';
import { blockButton, blockSurelyButton, closeButton, kindButton, reportButton } from './buttons.ts';

/** What comes before the form of a reply. */
export interface DrawnBeforeReply {
  promise: string;
  /** Whether few people can see the group, or it is not known how many. */
  few: boolean;
  /** Fewer than so many are few. */
  fewest: number;
  group: Pick<Group, 'name' | 'anonymous'>;
  /** The custom id of the button. */
  yes: string;
}

/** What somebody reads before their first reply, with a yes. */
export function drawBeforeReply(before: DrawnBeforeReply, { voice: { reply: say }, anon }: Words): Card {
  const { promise, few, fewest, group, yes } = before;
  const paragraphs = [
    say.heading({ name: writeName(group) }),
    ...(few ? [anon.before.few({ most: fewest })] : []),
    ...(group.anonymous === 'approve' ? [anon.before.approve()] : []),
    promise,
  ];
  return {
    ...textCard(paragraphs.join('\n\n')),
    components: drawButtonRows([drawButton(anon.before.yes, yes, 'primary')]),
  };
}

/** What can be done about a post, for one person alone. */
export interface More {
  postId: string;
  repliesClosed: boolean;
  /** They may close it for anonymous replies, and open it again. */
  mayClose: boolean;
  /** Its handle is gone: nobody can be kept from reading its writer, or its writer from writing. */
  isLate: boolean;
  isModerator: boolean;
  /** They block somebody on this server; whom, is not known. */
  hasBlocks: boolean;
}

/** Draws it; `said` is what just happened. */
export function drawMore(more: More, said: string | null, words: Words): Card {
  const { postId, repliesClosed, mayClose, isLate, isModerator, hasBlocks } = more;
  const { more: say, block, card } = words.voice;
  const lines = [
    ...(said === null ? [] : [said]),
    say.what(),
    ...(repliesClosed ? [say.closed()] : []),
    ...(isLate ? [say.late()] : []),
  ];
  const close = { postId, to: repliesClosed ? 'open' : 'closed' } as const;
  const buttons = [
    drawButton(card.report, reportButton.encode({ postId }), 'plain'),
    ...(isLate ? [] : [drawButton(block.button, blockButton.encode({ postId }), 'plain')]),
    ...(hasBlocks ? [drawButton(block.takeBack, unblockButton.encode({}), 'plain')] : []),
    ...(mayClose ? [drawButton(repliesClosed ? say.open : say.close, closeButton.encode(close), 'plain')] : []),
    ...(isModerator && !isLate
      ? [drawButton(words.holding.muteTitle, muteWriterButton.encode({ postId }), 'plain')]
      : []),
  ];
  return { ...textCard(lines.join('\n\n')), components: drawButtonRows(buttons) };
}

/** What blocking means, and the question whether it is meant. */
export function drawBlock(postId: string, { voice: { block: say } }: Words): Card {
  const yes = drawButton(say.yes, blockSurelyButton.encode({ postId }), 'primary');
  return { ...textCard(say.ask()), components: drawButtonRows([yes]) };
}

/** After blocking; says the same whether or not they were blocked before. */
export function drawBlocked({ voice: { block: say } }: Words): Card {
  return drawWithTakeBack(say.done(), say);
}

/** A door that does not open for somebody who blocked its writer. */
export function drawShut({ voice: { block, door } }: Words): Card {
  return drawWithTakeBack(door.shut(), block);
}

function drawWithTakeBack(text: string, say: Pick<Words['voice']['block'], 'takeBack'>): Card {
  const buttons = [drawButton(say.takeBack, unblockButton.encode({}), 'plain')];
  return { ...textCard(text), components: drawButtonRows(buttons) };
}

/** What stands behind a door, with the kind words below it. */
export function drawOpened(postId: string, text: Card, { voice: { card: say } }: Words): Card {
  const kinds = kindWords.map((word) => drawButton(say.kinds[word], kindButton.encode({ postId, word }), 'plain'));
  return { ...text, components: [...(text.components ?? []), ...drawButtonRows(kinds)] };
}

/** After a press on a kind word, for whoever pressed. */
export function drawKindSaid(
  word: KindWord,
  became: 'said' | 'taken-back',
  { voice: { kind: say, card } }: Words,
): Card {
  const details = { word: card.kinds[word] };
  return textCard(became === 'said' ? say.said(details) : say.takenBack(details));
}
