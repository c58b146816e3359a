import type { Needs } from '../../commands/needs.ts';
import type { Tx } from '../../src/storage/client.ts';
import { openStorage, type StorageAddress } from '../../src/storage/open-storage.ts';
import { createTestClock } from './clock.ts';
import type { Community } from './community.ts';
import { openCore } from './core.ts';
import { openTestMail } from './mail.ts';

/** Saves what a story begins with, in one transaction, while the bot is away; then starts it again. */
export async function prepare(
  community: Pick<Community, 'sandbox' | 'stopBot' | 'startBot'>,
  address: StorageAddress,
  work: (needs: Needs, tx: Tx) => Promise<void>,
): Promise<void> {
  await community.stopBot();
  const storage = await openStorage(address);
  const clock = createTestClock(community.sandbox.clock.now());
  const { needs } = await openCore(storage, { clock, mail: openTestMail(clock) });
  await storage.write((tx) => work(needs, tx));
  await storage.close();
  await community.startBot();
}
