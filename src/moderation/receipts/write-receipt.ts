import type { Clock } from '../../schedule/clock.ts';
import type { Tx } from '../../storage/client.ts';
import { newId } from '../../storage/ids.ts';
import { obtainPersonKey, sealForPerson } from '../../storage/person-keys.ts';
import type { Storage } from '../../storage/open-storage.ts';

/** What can be done to somebody that they get a receipt of. */
export const receiptActs = ['removed', 'timed-out', 'hidden'] as const;

/** One of {@link receiptActs}. */
export type ReceiptAct = (typeof receiptActs)[number];

/** Which of the community's rules it was done under: a closed list, so that nobody is told a moderator's words in haste. */
export const receiptRules = [
  'harassment',
  'threat',
  'hate',
  'sexual',
  'method',
  'personal-data',
  'dangerous-advice',
  'scam',
  'eating-disorder',
  'other',
] as const;

/** One of {@link receiptRules}. */
export type ReceiptRule = (typeof receiptRules)[number];

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

/** What writing receipts needs. */
export interface ReceiptNeeds {
  storage: Storage;
  clock: Clock;
}

/** Receipts are kept for so long after they were written, or after an appeal was answered. */
export const keepReceiptsMs = 30 * 24 * 3_600_000;

/** Saves what somebody is told of what was done to them, in the transaction of the deed. Returns the receipt's id. */
export async function writeReceipt(receipt: NewReceipt, { storage, clock }: ReceiptNeeds, tx: Tx): Promise<string> {
  const { guildId, userId, act, caseId, deciderId, ...told } = receipt;
  const { vault } = storage;
  const id = newId();
  const now = new Date(clock.now());
  const key = await obtainPersonKey(userId, { tx, vault, now });
  await tx.receipt.create({
    data: {
      id,
      guildId,
      memberKey: key.memberKey,
      act,
      caseId,
      state: 'waiting',
      sealed: sealForPerson(
        key,
        { table: 'Receipt', column: 'sealed', row: id },
        JSON.stringify({ userId, act, ...told }),
      ),
      deciderSealed: vault.seal({ table: 'Receipt', column: 'deciderSealed', row: id }, deciderId),
      createdAt: now,
      endsAt: new Date(now.getTime() + keepReceiptsMs),
    },
  });
  return id;
}
