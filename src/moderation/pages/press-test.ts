import { refuse } from '../../discord/user-error.ts';
import type { RotaNeeds } from '../rota/needs.ts';
import { confirmPager } from '../rota/start-pager.ts';
import { requirePage, requireRight, type PageAct, type SeeNeeds } from './see-page.ts';
import { holdPage, savePage } from './store.ts';

/**
 * Notes that pages reach somebody, who pressed their test page: from then on their shift counts, and what waited for somebody on call is theirs.
 * @throws {UserError} `page-gone`, `test-not-yours`, `page-rights-unknown`, `not-a-moderator`, and what {@link confirmPager} refuses
 */
export async function pressTest(
  act: PageAct,
  needs: SeeNeeds & RotaNeeds,
): Promise<{ guildId: string; userId: string }> {
  const { storage, outbox, clock } = needs;
  const { userId } = act.actor;
  const page = await requirePage(act, needs);
  const { guildId, shiftId, sent } = page;
  if (shiftId === null) throw refuse('page-gone');
  if (sent.every(({ to }) => to !== userId)) throw refuse('test-not-yours');
  await requireRight(guildId, act, needs);
  await storage.write(async (tx) => {
    await confirmPager(shiftId, userId, needs, tx);
    const held = await holdPage(page.id, { tx, vault: storage.vault });
    if (held?.state !== 'waiting') return;
    const seen = { userId, at: clock.now() };
    await savePage({ ...held, state: 'acknowledged', seen }, { tx, vault: storage.vault });
  });
  outbox.kick();
  return { guildId, userId };
}
