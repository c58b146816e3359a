import { describeError } from '../../log.ts';
import type { Tx } from '../../storage/client.ts';
import { findNews } from './find-news.ts';
import type { PageNeeds } from './needs.ts';
import { holdPage, listDue, savePage } from './store.ts';
import { takeStep } from './take-step.ts';
import { findTaken, type OwnedPage, type TakeOverNeeds } from './take-over.ts';

/** What climbing needs. */
export type ClimbNeeds = Pick<PageNeeds, 'storage' | 'cases' | 'servers' | 'outbox' | 'clock' | 'log'> & TakeOverNeeds;

/** So many are taken in one transaction: few enough that whoever claims a case meanwhile hardly waits. */
const batchSize = 20;

/** So many are looked for at a time. Where the database takes several writes at once, their batches are taken side by side. */
const mostAtOnce = 8 * batchSize;

/** Somebody is waited for, or there was nobody and whoever owns the server is to be paged. */
const states = ['waiting', 'unstaffed'] as const;

/** A page that could not be taken is tried again after so long, in milliseconds, so that it holds up none of the others. */
const tryAgainMs = 10_000;

/**
 * By the clock: whoever was paged and has not said that they have seen it, is not waited for any longer. A batch is one transaction: each of its
 * pages is held, looked at again and goes one step on, with its message. So of several processes one takes each step; and what was due while the bot was
 * away is one step late, and no more than one.
 */
export async function climbDue(needs: ClimbNeeds): Promise<void> {
  const { storage, outbox, clock } = needs;
  for (;;) {
    const due = await listDue({ states, now: clock.now(), most: mostAtOnce }, storage.read);
    const pages = await findTaken(due, clock.now(), needs);
    if (pages.length === 0) return;
    await Promise.all(cut(pages).map((batch) => climbAll(batch, needs)));
    outbox.kick();
  }
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
    else await letWait(pages[0]?.id ?? '', error, needs);
  }
}

async function letWait(id: string, error: unknown, { storage, clock, log }: ClimbNeeds): Promise<void> {
  log.error('page.failed', { job: 'pages.climb', error: describeError(error) });
  const nextAt = new Date(clock.now() + tryAgainMs);
  await storage.write((tx) => tx.casePage.updateMany({ where: { id, state: { in: [...states] } }, data: { nextAt } }));
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
