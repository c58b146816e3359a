import type { DirectOutcome } from '../../check-ins/own/reach/direct-question.ts';
import { drawButton, drawButtonRows, drawTime, escapeMarkdown, handBack, textCard } from '../../discord/cards.ts';
import type { Card } from '../../discord/reply.ts';
import type { Words } from '../../words/words.ts';
import {
  appealButton,
  directBackButton,
  directNoButton,
  directTestButton,
  directYesButton,
  earlierButton,
  showButton,
} from './buttons.ts';
import type { Appeal, Receipt } from './receipt.ts';
import { canAppeal, longestAnswer } from './rules.ts';

/** How a receipt is shown: what its server is called where that is not where they are, and whether that has a small team. */
export interface ReceiptView {
  receipt: Receipt;
  serverName: string | null;
  smallTeam: boolean;
}

/** One receipt, for its person alone: on one message, or where their words are very long on two. `now` in milliseconds since the epoch. */
export function drawReceipt(view: ReceiptView, now: number, words: Words): [Card, ...Card[]] {
  const { receipt, serverName } = view;
  const { receipts: say } = words;
  const { appeal } = receipt;
  const lines = [
    ...(serverName === null ? [] : [say.server({ name: escapeMarkdown(serverName, 200) })]),
    sayDid(receipt, now, words),
    `${say.why({ rule: say.rules[receipt.rule] })} ${say.notYou}`,
    ...(appeal === null ? sayReaders(view, now, words) : sayAppeal(receipt, appeal, words)),
    `${say.kept({ until: drawTime(receipt.endsAt, 'f') })} ${say.help}`,
    ...(receipt.words === null ? [] : [say.words]),
  ];
  const [first, ...rest] = handBack(lines.join('\n\n'), receipt.words === null ? [] : [receipt.words]);
  return [{ ...first, components: drawButtonRows(drawAppealButton(receipt, now, words)) }, ...rest];
}

/** So much of an answer is shown, escaped, that all around it is shown whole too: where help is stands below it. */
const mostOfAnswer = longestAnswer + 40;

function sayDid({ act, channelId, createdAt, until }: Receipt, now: number, { receipts: { did: say } }: Words): string {
  const when = drawTime(createdAt, 'R');
  switch (act) {
    case 'removed':
      return channelId === null ? say.removedNowhere({ when }) : say.removed({ where: `<#${channelId}>`, when });
    case 'hidden':
      return say.hidden({ when });
    case 'timed-out':
      return until !== null && until > now
        ? say['timed-out']({ when, until: drawTime(until, 'f') })
        : say['timed-out-past']({ when });
  }
}

function sayReaders({ receipt, smallTeam }: ReceiptView, now: number, { receipts: { appeal: say } }: Words): string[] {
  if (!canAppeal(receipt, now)) return [];
  return [smallTeam ? say.readersSmall : say.readers];
}

function sayAppeal({ until }: Receipt, { at, answer }: Appeal, { receipts: { appeal: say } }: Words): string[] {
  if (!answer) return [say.asked({ when: drawTime(at, 'R') })];
  const wrote = `${say.wrote}\n> ${escapeMarkdown(answer.words, mostOfAnswer).replaceAll('\n', '\n> ')}`;
  const lifted = answer.lift === 'done' ? [say.lifted] : until === null || answer.lift === 'none' ? [] : [say.lifting];
  return [say[answer.verdict]({ when: drawTime(answer.at, 'R') }), ...lifted, wrote];
}

function drawAppealButton(receipt: Receipt, now: number, { receipts: { appeal: say } }: Words) {
  if (!canAppeal(receipt, now)) return [];
  return [drawButton(say.button, appealButton.encode({ receiptId: receipt.id }), 'plain')];
}

/** What stands above somebody's receipts, or in their place. */
export function drawHeading(
  { count, from, direct }: { count: number; from: number; direct: DirectWish | null },
  words: Words,
): Card {
  const { receipts: say } = words;
  const asks = direct && from === 0 ? drawDirectWish(direct, words) : null;
  const above = count === 0 ? [say.none, say.help] : [say.intro];
  // Also where there is nothing: a yes can be taken back before anything came.
  const content = [say.heading, ...above, ...(asks ? ['', asks.text] : [])].join('\n');
  return { content, components: drawButtonRows(asks?.buttons ?? []) };
}

/** Whether moderators of a server may reach somebody directly; with a yes whose test message has not arrived, that waits. */
export interface DirectWish {
  guildId: string;
  state: 'no' | 'waiting' | 'agreed';
}

function drawDirectWish({ guildId, state }: DirectWish, { receipts: { direct: say } }: Words) {
  return state === 'no'
    ? { text: say.offer, buttons: [drawButton(say.yes, directYesButton.encode({ guildId }), 'plain')] }
    : { text: say[state], buttons: [drawButton(say.takeBack, directBackButton.encode({ guildId }), 'plain')] };
}

/** Asked where somebody accepts what a group agreed on. Whoever does not press has said no. */
export function drawDirectOffer({ guildId }: { guildId: string }, { receipts: { direct: say } }: Words): Card {
  const yes = drawButton(say.yes, directYesButton.encode({ guildId }), 'plain');
  return { content: say.joined, components: drawButtonRows([yes]) };
}

/** Asks for the yes to direct messages that it takes first: says who can see them, and how it is taken back. */
export function drawDirectConfirm({ guildId }: { guildId: string }, { receipts, reach }: Words): Card {
  return {
    content: receipts.direct.confirm,
    components: drawButtonRows([
      drawButton(reach.direct.yes, directTestButton.encode({ guildId }), 'primary'),
      drawButton(reach.direct.no, directNoButton.encode({}), 'plain'),
    ]),
  };
}

/** What has become of a yes to being reached directly. */
export function drawDirectOutcome(outcome: DirectOutcome, { receipts: { direct: say } }: Words): Card {
  return { content: outcome === 'arrived' ? say.agreed : say[outcome], components: [] };
}

/** Leads to the receipts after the first `from`. */
export function drawEarlier(from: number, { receipts: say }: Words): Card {
  return {
    content: say.intro,
    components: drawButtonRows([drawButton(say.earlier, earlierButton.encode({ from: String(from) }), 'plain')]),
  };
}

/** What stands above receipts that somebody did not ask to see, below the answer to something else. */
export function drawUnseen({ receipts: say }: Words): Card {
  return textCard(say.unseen);
}

/** The message that says there is something to read. `name` is the server's, where it is known. */
export function drawDirect(
  { id, name }: { id: string; name: string | null },
  { receipts: { direct: say } }: Words,
): Card {
  return {
    content: name === null ? say.messageNameless : say.message({ name: escapeMarkdown(name, 200) }),
    components: drawButtonRows([drawButton(say.read, showButton.encode({ receiptId: id }), 'plain')]),
  };
}

/** What whoever asked for another look reads. `seen`: moderators have a place where they see it at once. */
export function drawSent(seen: boolean, { receipts: { appeal: say, help } }: Words): Card {
  return textCard(`${seen ? say.sent : say.nobody}\n\n${help}`);
}
