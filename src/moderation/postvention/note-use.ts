import { describeError } from '../../log.ts';
import { drawUsed } from './cards.ts';
import type { PostventionNeeds } from './needs.ts';
import { isUnderWay } from './rules.ts';
import { holdPostvention, savePostvention } from './store.ts';
import { tellModerators } from './tell.ts';

/** What noting that takes. */
export type NoteUseNeeds = Pick<PostventionNeeds, 'storage' | 'servers' | 'outbox' | 'clock' | 'log'>;

/**
 * Tells moderators once that an account of which it was said that somebody died was used: they may be alive. For everybody else it is one look into
 * memory. Never rejects: what cannot be told now is told when the account is used again.
 */
export async function noteUse(
  { guildId, userId }: { guildId: string | null; userId: string },
  needs: NoteUseNeeds,
): Promise<void> {
  const { storage, servers, outbox, clock, log } = needs;
  const known = servers.postventions.findSilence(guildId, userId, clock.now());
  if (known === null || known.told.used) return;
  try {
    const noted = await storage.write(async (tx) => {
      const held = await holdPostvention(known.id, { tx, vault: storage.vault });
      if (held?.accountId !== userId || held.told.used || !isUnderWay(held, clock.now())) return null;
      await tellModerators(held.guildId, drawUsed(userId), needs, tx);
      const one = { ...held, told: { ...held.told, used: true } };
      await savePostvention(one, { tx, vault: storage.vault });
      return one;
    });
    if (noted) servers.postventions.remember(noted);
    outbox.kick();
  } catch (error) {
    log.warn('postvention.use-not-told', { error: describeError(error) });
  }
}
