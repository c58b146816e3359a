import { ComponentType, type APIButtonComponentWithCustomId } from 'discord.js';
import { openButton } from '../../crisis/guide/guide-buttons.ts';
import { drawButton, drawButtonRows, drawPanel, drawTime, escapeMarkdown, textCard } from '../../discord/cards.ts';
import type { Card } from '../../discord/reply.ts';
import { en } from '../../words/en.ts';
import type { Words } from '../../words/words.ts';
import {
  beginButton,
  changeButton,
  endButton,
  goOnButton,
  leaveButton,
  longerButton,
  reallyEndButton,
} from './buttons.ts';
import { findTitleFault } from './read-title.ts';
import { slowModeSeconds, threadMs, type Begun, type Postvention, type ThreadEnd } from './postvention.ts';

const say = en.postvention;
const accent = 0x5b7083;

/** What a reader of a draft has to know beside it. */
export interface DraftFacts {
  /** Whether messages are read at all. */
  isRead: boolean;
  moderatorChannelId: string | null;
  /** Whether the bot may lock threads where this one is to stand. */
  mayLock: boolean;
}

/** What will happen, before it does. */
export function drawDraft(draft: Postvention, facts: DraftFacts): Card {
  const { id } = draft;
  const { draft: words } = say;
  return drawPanel({
    accent,
    paragraphs: [
      `${words.heading}\n${words.intro}`,
      draft.accountId === null ? words.noAccount : words.account({ userId: draft.accountId }),
      sayThread(draft, facts),
      ...askAboutTitle(draft),
      sayReading(draft, facts),
      facts.moderatorChannelId === null ? words.noDebrief : words.debrief({ channelId: facts.moderatorChannelId }),
      words.cannot,
      words.sure,
    ],
    buttons: [
      drawButton(words.begin, beginButton.encode({ id }), 'primary'),
      drawButton(words.change, changeButton.encode({ id }), 'plain'),
      drawButton(words.leave, leaveButton.encode({ id }), 'plain'),
    ],
  });
}

function sayThread({ title, channelId, startedAt }: Postvention, { mayLock }: DraftFacts): string {
  const { draft: words } = say;
  if (channelId === null) return words.noThread;
  const until = drawTime(startedAt + threadMs, 'f');
  const thread = words.thread({ title: escapeMarkdown(title), channelId, until, seconds: slowModeSeconds });
  return mayLock ? thread : `${thread}\n${words.mayNotLock({ channelId })}`;
}

/** A name that may be meant otherwise is not refused: whoever begins decides. */
function askAboutTitle({ title, channelId }: Postvention): string[] {
  const fault = channelId === null ? null : findTitleFault(title);
  return fault?.kind === 'perhaps' ? [say.draft.perhaps({ word: escapeMarkdown(fault.word) })] : [];
}

function sayReading({ channelId, endsAt }: Postvention, { isRead }: DraftFacts): string {
  const { draft: words } = say;
  if (!isRead) return words.notRead;
  const reading = words.reading({ until: drawTime(endsAt, 'f') });
  return channelId === null ? reading : `${reading} ${words.readingThread}`;
}

/** Says that nothing was begun. */
export function drawLeft(): Card {
  return drawPanel({ accent, paragraphs: [say.draft.left], buttons: [] });
}

/** Says what was done, and what is left for people. */
export function drawBegun({ postvention, thread, wasOnCall }: Begun, { isRead }: Pick<DraftFacts, 'isRead'>): Card {
  const { begun: words } = say;
  const { accountId, endsAt } = postvention;
  const done = [
    ...(accountId === null ? [] : [words.account({ userId: accountId })]),
    ...(wasOnCall ? [words.onCall] : []),
    ...(thread === null ? [] : [sayMade(thread)]),
    isRead ? words.reading({ until: drawTime(endsAt, 'f') }) : say.draft.notRead,
  ];
  const paragraphs = [words.heading, done.map((line) => `- ${line}`).join('\n'), words.next, words.care];
  return drawPanel({ accent, paragraphs, buttons: [] });
}

function sayMade(made: NonNullable<Begun['thread']>): string {
  const { begun: words } = say;
  switch (made.kind) {
    case 'there':
      return words.thread({ threadId: made.threadId });
    case 'later':
      return words.threadComes;
    case 'refused':
      return words.threadRefused;
  }
}

/** What is under way, below what was just done, with what can be done about it. */
export function drawShown(
  open: readonly Postvention[],
  { now, isRead }: { now: number; isRead: boolean },
  done: readonly string[] = [],
): Card {
  const { show: words } = say;
  const lines = open.map((one, index) => `${index + 1}. ${sayOne(one, { now, isRead })}`);
  const rows = open.map((one, index) => listButtons(one, index + 1));
  return drawPanel({
    accent,
    paragraphs: [words.heading, ...done, open.length === 0 ? words.none : lines.join('\n')],
    buttons: rows[0] ?? [],
    more: rows.slice(1),
  });
}

function listButtons({ id, extended, threadId, threadEndsAt }: Postvention, number: number) {
  const canWait = !extended && threadId !== null && threadEndsAt !== null;
  const longer: APIButtonComponentWithCustomId[] = canWait
    ? [drawButton(say.show.longer({ number }), longerButton.encode({ id }), 'plain')]
    : [];
  return [...longer, drawButton(say.show.end({ number }), endButton.encode({ id }), 'plain')];
}

/** One of them in a line. */
function sayOne(one: Postvention, { now, isRead }: { now: number; isRead: boolean }): string {
  const { show: words } = say;
  const { endsAt } = one;
  const gently = endsAt > now ? words.reading({ until: drawTime(endsAt, 'f') }) : words.readAsUsual;
  const reading = isRead ? gently : words.notRead({ until: drawTime(endsAt, 'f') });
  return [nameOne(one), reading, sayThreadOf(one)].join(' · ');
}

function nameOne({ accountId }: Postvention): string {
  return accountId === null ? say.show.forNobody : say.show.forAccount({ userId: accountId });
}

function sayThreadOf({ channelId, threadId, threadEndsAt }: Postvention): string {
  const { show: words } = say;
  if (threadEndsAt === null) return threadId === null ? words.threadNone : words.threadClosed({ threadId });
  if (channelId !== null && threadId === null) return words.threadComes;
  return words.thread({ threadId: threadId ?? '', until: drawTime(threadEndsAt, 'f') });
}

/** Asks whether to end one early. */
export function drawEndQuestion(one: Postvention): Card {
  const { end: words } = say;
  return drawPanel({
    accent,
    paragraphs: [words.question({ userId: one.accountId })],
    buttons: [
      drawButton(words.yes, reallyEndButton.encode({ id: one.id }), 'primary'),
      drawButton(words.no, goOnButton.encode({}), 'plain'),
    ],
  });
}

/** Says that it goes on. */
export function drawGoesOn(): Card {
  return drawPanel({ accent, paragraphs: [say.end.left], buttons: [] });
}

/** Says that it is over. */
export function drawEnded(thread: ThreadEnd): Card {
  const { end: words } = say;
  const told = { closed: words.done, none: words.doneWithoutThread, later: words.threadLater }[thread];
  return drawPanel({ accent, paragraphs: [told], buttons: [] });
}

/** The first message of a thread. `reader` is who sees what a program shows them; null where none reads along. */
export function drawFirst(
  { until, reader }: { until: number; reader: { roleId: string | null } | null },
  { remembrance: words, guide }: Words,
): Card {
  const text = [
    words.heading(),
    words.share(),
    words.leaveOut(),
    words.help(),
    `${words.pace({ seconds: slowModeSeconds })} ${words.until({ when: drawTime(until, 'f') })}`,
    `-# ${reader ? guide.panel.screened(reader) : words.unread()}`,
  ].join('\n\n');
  return { ...textCard(text), components: drawButtonRows([drawHelp(guide)]) };
}

/** The message before a thread closes. */
export function drawLast(until: number, { remembrance: words, guide }: Words): Card {
  const card = textCard(words.last({ when: drawTime(until, 'f') }));
  return { ...card, components: [{ type: ComponentType.ActionRow, components: [drawHelp(guide)] }] };
}

function drawHelp({ panel }: Words['guide']): APIButtonComponentWithCustomId {
  return drawButton(panel.button, openButton.encode({}), 'primary');
}

/** Asks those who moderate how they are; nothing in it is about the person. */
export function drawDebrief(): Card {
  const { told: words } = say;
  return textCard([words.debrief, words.rest, words.talk, words.close].join('\n\n'));
}

/** Says in the moderators' channel who began it, for whom, and how it is ended. */
export function drawTold({ beganBy, accountId, endsAt, threadEndsAt }: Postvention): Card {
  const until = drawTime(Math.max(endsAt, threadEndsAt ?? endsAt), 'f');
  return textCard(say.told.began({ byId: beganBy, userId: accountId, until }));
}

/** Says that the account of somebody who is said to have died was used. */
export function drawUsed(userId: string): Card {
  return textCard(say.told.used({ userId }));
}

/** Says that the server is read as before; a thread that is still open stays as it is. */
export function drawUsual(threadId: string | null): Card {
  const { told: words } = say;
  return textCard(threadId === null ? words.usual : `${words.usual} ${words.usualThread({ threadId })}`);
}

/** Says that a thread was closed. */
export function drawThreadClosed(threadId: string): Card {
  return textCard(say.told.threadClosed({ threadId }));
}

/** Says that somebody deleted a thread. */
export function drawThreadGone(): Card {
  return textCard(say.told.threadGone);
}

/** Says that a thread could not be made. */
export function drawThreadRefused(): Card {
  return textCard(say.told.threadRefused);
}
