import { describeError } from '../../log.ts';
import type { OwnMessages } from '../../discord/messages.ts';
import type { Card } from '../../discord/reply.ts';
import type { Delivered } from '../../outbox/message.ts';
import type { Tx } from '../../storage/client.ts';
import { languages } from '../../words/words.ts';
import { drawOver, drawSeen } from './cards.ts';
import { letWait, type ClimbNeeds } from './climb-due.ts';
import { findNews } from './find-news.ts';
import { findNextLook, isLeftAlone } from './rules.ts';
import { holdPage, listDue, savePage, type DuePage, type Page } from './store.ts';
import { beginAnew, takeStep } from './take-step.ts';
import { findOwners, isLeft, isOwn, type OwnedPage } from './take-over.ts';

/** What settling needs. */
export type SettleNeeds = ClimbNeeds & { messages: Pick<OwnMessages, 'edit'> };

/** Somebody has seen it, or it is not needed any more. */
const states = ['acknowledged', 'over'] as const;

/** So many are looked at in one go. */
const batchSize = 50;

/** Nobody else changes a page's messages for so long, in milliseconds; one that could not be changed is tried again after that. */
const changingMs = 30_000;

/** Discord takes few changes of messages that are older than an hour: then it is left as it is. */
const changeableMs = 3_600_000;

const hourMs = 3_600_000;

/**
 * By the clock, for pages that somebody has seen and for those that are over: their messages say so and cannot be pressed any more. A case that
 * nobody has ten minutes after its page was seen, is paged for anew: seen is not taken, and whoever has it may have given it back.
 */
export async function settlePages(needs: SettleNeeds): Promise<void> {
  const now = needs.clock.now();
  await settleSome((page) => isOwn(page, needs), now, needs);
  await settleSome((page) => isLeft(page, now, needs), now, needs);
}

async function settleSome(isWanted: (page: DuePage) => boolean, now: number, needs: SettleNeeds): Promise<void> {
  const due = await listDue({ states, now, most: batchSize, isWanted }, needs.storage.read);
  const { owned, unanswered } = await findOwners(due, needs);
  for (const page of owned) {
    try {
      await settle(page, needs);
    } catch (error) {
      needs.log.error('page.failed', { job: 'pages.settle', error: describeError(error) });
      await letWait(page.id, states, needs);
    }
  }
  for (const id of unanswered) await letWait(id, states, needs);
}

async function settle({ id, ownerId }: OwnedPage, needs: SettleNeeds): Promise<void> {
  const task = await needs.storage.write((tx) => begin({ id, ownerId }, needs, tx));
  needs.outbox.kick();
  if (!task) return;
  const done = new Set<number>();
  for (const { number, at } of task.messages) if (await change(at, task, needs)) done.add(number);
  await needs.storage.write((tx) => finish(id, done, needs, tx));
}

interface Task {
  card: Card;
  startedAt: number;
  messages: { number: number; at: Delivered }[];
}

/** What is to be changed on Discord; null where nothing is. */
async function begin({ id, ownerId }: OwnedPage, needs: SettleNeeds, tx: Tx): Promise<Task | null> {
  const { vault } = needs.storage;
  const now = needs.clock.now();
  const page = await holdPage(id, { tx, vault });
  if (!page || !isDue(page, now)) return null;
  const found = page.state === 'over' ? null : await findNews(page, needs, tx);
  if (page.seen && found && isLeftAlone(found.isOpen, { seenAt: page.seen.at, now })) {
    const again = await takeStep(beginAnew(page, now), { ...found, dueAt: now }, { ...needs, ownerId }, tx);
    await savePage(again, { tx, vault });
    return null;
  }
  const { words } = languages[needs.servers.get(page.guildId).language];
  const messages = page.sent.flatMap(({ number, at }) => (at ? [{ number, at }] : []));
  const isSeen = page.seen !== null && found !== null;
  await savePage(
    messages.length > 0
      ? { ...page, nextAt: now + changingMs }
      : rest({ ...page, state: found ? page.state : 'over' }, now),
    { tx, vault },
  );
  if (messages.length === 0) return null;
  const card =
    isSeen && page.seen
      ? drawSeen({ ...found.news, userId: page.seen.userId, at: page.seen.at }, words)
      : drawOver(words);
  return { card, startedAt: page.startedAt, messages };
}

function isDue({ state, nextAt }: Page, now: number): boolean {
  return (state === 'acknowledged' || state === 'over') && nextAt !== null && nextAt <= now;
}

/** A page with nothing to change: it is looked at again while somebody has its case. */
function rest(page: Page, now: number): Page {
  if (page.state === 'acknowledged' && page.seen)
    return { ...page, nextAt: findNextLook({ seenAt: page.seen.at, now }) };
  return { ...page, nextAt: null, ...(page.isPost && roundTimes(page)) };
}

/** The minute would tell who was there when somebody wrote anonymously. */
function roundTimes({ startedAt, seen }: Page): Pick<Page, 'startedAt' | 'seen'> {
  return { startedAt: floorHour(startedAt), seen: seen && { ...seen, at: floorHour(seen.at) } };
}

function floorHour(at: number): number {
  return Math.floor(at / hourMs) * hourMs;
}

/** Whether there is nothing more to try: it is changed, gone, or too old. */
async function change({ channelId, messageId }: Delivered, task: Task, needs: SettleNeeds): Promise<boolean> {
  try {
    await needs.messages.edit(channelId, messageId, task.card);
    return true;
  } catch (error) {
    needs.log.warn('page.not-changed', { error: describeError(error) });
    return needs.clock.now() - task.startedAt > changeableMs;
  }
}

async function finish(id: string, done: ReadonlySet<number>, needs: SettleNeeds, tx: Tx): Promise<void> {
  const { vault } = needs.storage;
  const page = await holdPage(id, { tx, vault });
  if (!page) return;
  const sent = page.sent.filter(({ number }) => !done.has(number));
  const settled = { ...page, sent };
  const isDone = sent.every(({ at }) => at === null);
  // Paged for anew meanwhile, it has times of its own.
  const isAnew = page.state === 'waiting' || page.state === 'unstaffed';
  await savePage(isAnew || !isDone ? settled : rest(settled, needs.clock.now()), { tx, vault });
}
