import { describeError } from '../../log.ts';
import type { Tx } from '../../storage/client.ts';
import { findNews } from './find-news.ts';
import type { PageNeeds } from './needs.ts';
import { holdPage, listDue, savePage, type DuePage, type PageState } from './store.ts';
import { takeStep } from './take-step.ts';
import { findOwners, isLeft, isOwn, type OwnedPage, type TakeOverNeeds } from './take-over.ts';

/** What climbing needs. */
export type ClimbNeeds = Pick<PageNeeds, 'storage' | 'cases' | 'servers' | 'outbox' | 'clock' | 'log'> & TakeOverNeeds;

/** So many are taken in one transaction: few enough that whoever claims a case meanwhile hardly waits. */
const batchSize = 20;

/** So many of its own a process looks for at a time. Where the database takes several writes at once, their batches are taken side by side. */
const mostAtOnce = 8 * batchSize;

/** Somebody is waited for, or there was nobody and whoever owns the server is to be paged. */
const states = ['waiting', 'unstaffed'] as const;

/** A page that could not be taken is tried again after so long, in milliseconds, so that it holds up none of the others. */
const tryAgainMs = 10_000;

/**
 * By the clock: whoever was paged and has not said that they have seen it, is not waited for any longer. A batch is one transaction: each of its
 * pages is held, looked at again and goes one step on, with its message. So of several processes one takes each step; and what was due while the bot was
 * away is one step late, and no more than one. A process's own come first, also between those that it takes over from one that is gone, since for
 * those Discord has to be asked.
 */
export async function climbDue(needs: ClimbNeeds): Promise<void> {
  for (;;) {
    const now = needs.clock.now();
    const own = await climbSome({ now, most: mostAtOnce, isWanted: (page) => isOwn(page, needs) }, needs);
    if (own === 'some') continue;
    const left = await climbSome({ now, most: batchSize, isWanted: (page) => isLeft(page, now, needs) }, needs);
    if (left !== 'some') return;
  }
}

async function climbSome(
  wanted: { now: number; most: number; isWanted: (page: DuePage) => boolean },
  needs: ClimbNeeds,
): Promise<'some' | 'none' | 'unanswered'> {
  const due = await listDue({ states, ...wanted }, needs.storage.read);
  const { owned, unanswered } = await findOwners(due, needs);
  await Promise.all(cut(owned).map((batch) => climbAll(batch, needs)));
  for (const id of unanswered) await letWait(id, states, needs);
  if (owned.length > 0) needs.outbox.kick();
  if (unanswered.length > 0) return 'unanswered';
  return due.length > 0 ? 'some' : 'none';
}

function cut(pages: readonly OwnedPage[]): OwnedPage[][] {
  return Array.from({ length: Math.ceil(pages.length / batchSize) }, (_, index) =>
    pages.slice(index * batchSize, (index + 1) * batchSize),
  );
}

/** One that fails must not keep the others from being paged for: then they go one by one. */
async function climbAll(pages: readonly OwnedPage[], needs: ClimbNeeds): Promise<void> {
  try {
    await needs.storage.write(async (tx) => {
      for (const page of pages) await climb(page, needs, tx);
    });
  } catch (error) {
    if (pages.length > 1) for (const page of pages) await climbAll([page], needs);
    else {
      needs.log.error('page.failed', { job: 'pages.climb', error: describeError(error) });
      await letWait(pages[0]?.id ?? '', states, needs);
    }
  }
}

/** Lets one that could not be taken wait, unless somebody took it meanwhile. */
export async function letWait(
  id: string,
  due: readonly PageState[],
  { storage, clock }: Pick<ClimbNeeds, 'storage' | 'clock'>,
): Promise<void> {
  const now = clock.now();
  const where = { id, state: { in: [...due] }, nextAt: { lte: new Date(now) } };
  await storage.write((tx) => tx.casePage.updateMany({ where, data: { nextAt: new Date(now + tryAgainMs) } }));
}

async function climb({ id, ownerId }: OwnedPage, needs: ClimbNeeds, tx: Tx): Promise<void> {
  const { vault } = needs.storage;
  const page = await holdPage(id, { tx, vault });
  // Somebody has seen it meanwhile, or another process took the step.
  if (page?.state !== 'waiting' && page?.state !== 'unstaffed') return;
  if (page.nextAt === null || page.nextAt > needs.clock.now()) return;
  const found = await findNews(page, needs, tx);
  if (!found) return savePage({ ...page, state: 'over' }, { tx, vault });
  await savePage(await takeStep(page, { ...found, dueAt: page.nextAt }, { ...needs, ownerId }, tx), { tx, vault });
}
