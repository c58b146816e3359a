import { showAppeal, type AppealNeeds } from './appeal.ts';
import { bringUpAfterMs, isLeftLong } from './rules.ts';
import { holdReceipt, listLeftAppeals, saveReceipt } from './store.ts';

/**
 * Shows appeals again that nobody answered for a week, each once. Who took one gives it up by that: it is there for everybody who may. Returns
 * how many.
 */
export async function bringUpAppeals(needs: AppealNeeds): Promise<number> {
  const { storage, outbox, clock } = needs;
  const { read: db, vault } = storage;
  const left = await listLeftAppeals(clock.now() - bringUpAfterMs, { db, vault });
  const due = left.filter((one) => isLeftLong(one, clock.now()));
  for (const { id } of due)
    await storage.write(async (tx) => {
      const now = clock.now();
      const held = await holdReceipt(id, { tx, vault });
      if (!held?.appeal || !isLeftLong(held, now)) return;
      const again = { ...held, takerId: null, appeal: { ...held.appeal, broughtUp: true } };
      await saveReceipt(again, { tx, vault, now });
      await showAppeal(again, { again: true }, needs, tx);
    });
  if (due.length > 0) outbox.kick();
  return due.length;
}
