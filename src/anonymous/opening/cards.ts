import { drawButton, drawTime, escapeMarkdown, linkToMessage } from '../../discord/cards.ts';
import type { Card } from '../../discord/reply.ts';
import { en } from '../../words/en.ts';
import { drawWith, sayServer } from '../custody/cards.ts';
import type { AnonymousPost } from '../post.ts';
import { cancelOpeningButton, joinOpeningButton, showWriterButton } from './buttons.ts';
import type { OpeningReason, Telling } from './reasons.ts';

const say = en.opening;

/** Escaped, a sentence may be twice as long. */
const whyRoom = 650;

/** What all custodians are told of an opening that somebody asks for. Times in milliseconds since the epoch. */
export interface Call {
  openingId: string;
  post: Pick<AnonymousPost, 'guildId' | 'place'>;
  serverName: string;
  firstId: string;
  reason: OpeningReason;
  why: string;
  telling: Telling;
  endsAt: number;
}

/** Calls the other custodians; whoever asked can only cancel. */
export function drawCall(call: Call, readerId: string): Card {
  const { openingId, post, firstId } = call;
  const { place } = post;
  const text = say.call({
    server: sayServer(call.serverName),
    firstId,
    reason: say.reasons[call.reason],
    why: escapeMarkdown(call.why, whyRoom),
    telling: say.tellings[call.telling],
    link: place && linkToMessage(post.guildId, place.channelId, place.messageId),
    until: drawTime(call.endsAt, 'R'),
  });
  const join = drawButton(say.join, joinOpeningButton.encode({ openingId }), 'primary');
  return drawWith([text], [...(readerId === firstId ? [] : [join]), drawCancel(openingId)]);
}

function drawCancel(openingId: string) {
  return drawButton(say.cancel, cancelOpeningButton.encode({ openingId }), 'plain');
}

/** What whoever asked sees. */
export function drawAsked({ openingId, endsAt }: { openingId: string; endsAt: number }): Card {
  return drawWith([say.asked({ until: drawTime(endsAt, 'R') })], [drawCancel(openingId)]);
}

/** Tells custodians that nothing was opened; `cancelledBy` is null where nobody joined in time. */
export function drawNotOpened(serverName: string, cancelledBy: string | null): Card {
  const server = sayServer(serverName);
  return drawWith(
    [cancelledBy === null ? say.expired({ server }) : say.cancelled({ server, userId: cancelledBy })],
    [],
  );
}

/** What all custodians are told once a post is opened; the two who did can look. */
export function drawOpened(
  opened: { openingId: string; serverName: string; firstId: string; secondId: string; reason: OpeningReason },
  readerId: string,
): Card {
  const { openingId, firstId, secondId } = opened;
  const text = say.opened({
    server: sayServer(opened.serverName),
    firstId,
    secondId,
    reason: say.reasons[opened.reason],
  });
  return drawWith([text], readerId === firstId || readerId === secondId ? [drawShow(openingId)] : []);
}

/** The button of {@link showWriterButton}. */
export function drawShow(openingId: string) {
  return drawButton(say.show, showWriterButton.encode({ openingId }), 'primary');
}

/** What the second custodian sees when the post is open. */
export function drawReady(openingId: string): Card {
  return drawWith([say.done], [drawShow(openingId)]);
}

/** Who wrote it. */
export function drawWriter(userId: string): Card {
  return drawWith([say.writer({ userId })], []);
}
