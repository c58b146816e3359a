import type { Clock } from '../../schedule/clock.ts';
import type { Tx } from '../../storage/client.ts';
import { newId } from '../../storage/ids.ts';
import type { Storage } from '../../storage/open-storage.ts';
import { countAppeal } from './count-appeals.ts';
import type { ReceiptAct, ReceiptRule } from './receipt.ts';
import { keepReceiptsMs } from './rules.ts';
import { sealDecider, sealReceipt } from './store.ts';
import { tellDirectly, type DirectNeeds } from './tell-directly.ts';

export { receiptActs, receiptRules, type ReceiptAct, type ReceiptRule } from './receipt.ts';
export { keepReceiptsMs } from './rules.ts';

/** What was done to somebody, before it is saved. */
export interface NewReceipt {
  guildId: string;
  userId: string;
  act: ReceiptAct;
  rule: ReceiptRule;
  /** Where it was; null where it is not about one place. */
  channelId: string | null;
  /** Their own words, which go back to them; null where there are none. */
  words: string | null;
  /** Until when a time-out lasts, in milliseconds since the epoch; null for everything else. */
  until: number | null;
  caseId: string | null;
  /** Who decided. The person is not told. */
  deciderId: string;
}

/** What writing receipts needs. With an outbox, whoever said yes to that is written to directly. */
export interface ReceiptNeeds extends Partial<Pick<DirectNeeds, 'outbox' | 'servers' | 'view'>> {
  storage: Storage;
  clock: Clock;
}

/** Saves what somebody is told of what was done to them, in the transaction of the deed. Returns the receipt's id. */
export async function writeReceipt(receipt: NewReceipt, needs: ReceiptNeeds, tx: Tx): Promise<string> {
  const { guildId, userId, act, caseId, deciderId, ...told } = receipt;
  const { storage, clock, outbox, servers, view } = needs;
  const { vault } = storage;
  const id = newId();
  const now = clock.now();
  const sealed = await sealReceipt({ id, userId, act, appeal: null, ...told }, { tx, vault, now });
  await tx.receipt.create({
    data: {
      ...sealed,
      id,
      guildId,
      act,
      caseId,
      state: 'waiting',
      deciderSealed: sealDecider(id, deciderId, vault),
      createdAt: new Date(now),
      endsAt: new Date(now + keepReceiptsMs),
    },
  });
  await countAppeal({ guildId, act, what: 'written', at: now }, tx);
  if (outbox && servers)
    await tellDirectly({ id, guildId, userId }, { storage, outbox, servers, ...(view && { view }) }, tx);
  return id;
}
