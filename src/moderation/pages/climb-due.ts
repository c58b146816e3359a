import { describeError } from '../../log.ts';
import type { Tx } from '../../storage/client.ts';
import { findNews } from './find-news.ts';
import type { PageNeeds } from './needs.ts';
import { holdPage, listDue, savePage } from './store.ts';
import { takeStep } from './take-step.ts';

/** What climbing needs. */
export type ClimbNeeds = Pick<PageNeeds, 'storage' | 'cases' | 'servers' | 'outbox' | 'clock' | 'log' | 'view'>;

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
    const ids = await listDue({ states, now: clock.now(), most: mostAtOnce }, storage.read);
    if (ids.length === 0) return;
    await Promise.all(cut(ids).map((batch) => climbAll(batch, needs)));
    outbox.kick();
  }
}

function cut(ids: readonly string[]): string[][] {
  return Array.from({ length: Math.ceil(ids.length / batchSize) }, (_, index) =>
    ids.slice(index * batchSize, (index + 1) * batchSize),
  );
}

/** One that fails must not keep the others from being paged for: then they go one by one. */
async function climbAll(ids: readonly string[], needs: ClimbNeeds): Promise<void> {
  try {
    await needs.storage.write(async (tx) => {
      for (const id of ids) await climb(id, needs, tx);
    });
  } catch (error) {
    if (ids.length > 1) for (const id of ids) await climbAll([id], needs);
    else await letWait(ids[0] ?? '', error, needs);
  }
}

async function letWait(id: string, error: unknown, { storage, clock, log }: ClimbNeeds): Promise<void> {
  log.error('page.failed', { job: 'pages.climb', error: describeError(error) });
  const nextAt = new Date(clock.now() + tryAgainMs);
  await storage.write((tx) => tx.casePage.updateMany({ where: { id, state: { in: [...states] } }, data: { nextAt } }));
}

async function climb(id: string, needs: ClimbNeeds, tx: Tx): Promise<void> {
  const { vault } = needs.storage;
  const page = await holdPage(id, { tx, vault });
  // Somebody has seen it meanwhile, or another process took the step.
  if (page?.state !== 'waiting' && page?.state !== 'unstaffed') return;
  if (page.nextAt === null || page.nextAt > needs.clock.now()) return;
  const found = await findNews(page, needs, tx);
  if (!found) return savePage({ ...page, state: 'over' }, { tx, vault });
  const ownerId = needs.view.findServer(page.guildId)?.ownerId ?? null;
  await savePage(await takeStep(page, { ...found, dueAt: page.nextAt }, { ...needs, ownerId }, tx), { tx, vault });
}
