import type { Tx } from '../../storage/client.ts';
import { newId } from '../../storage/ids.ts';
import type { PageNeeds } from './needs.ts';
import { keepTestMs } from './rules.ts';
import { sendTest, type SendNeeds } from './send.ts';
import { addPage, type Page } from './store.ts';

/** Whose shift is tested. */
export interface TestedShift {
  guildId: string;
  userId: string;
  shiftId: string;
}

/**
 * Sends somebody a page that is only a test: their shift counts once they have pressed it. Within the transaction that begins the shift; call
 * `outbox.kick` once that is committed.
 */
export async function startTestPage(
  { guildId, userId, shiftId }: TestedShift,
  needs: SendNeeds,
  tx: Tx,
): Promise<void> {
  const page: Page = {
    id: newId(),
    guildId,
    caseId: null,
    shiftId,
    state: 'waiting',
    step: 0,
    startedAt: needs.clock.now(),
    nextAt: null,
    tier: null,
    isPost: false,
    sent: [],
    count: 0,
    seen: null,
  };
  await addPage(await sendTest(page, userId, needs, tx), { tx, vault: needs.storage.vault });
}

/** Forgets tests that are a day old; pages of cases go with these. Returns how many. */
export async function forgetTests({ storage, clock }: Pick<PageNeeds, 'storage' | 'clock'>): Promise<number> {
  const where = { caseId: null, startedAt: { lt: new Date(clock.now() - keepTestMs) } };
  return (await storage.write((tx) => tx.casePage.deleteMany({ where }))).count;
}
