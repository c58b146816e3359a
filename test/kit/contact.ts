import { changeWishes } from '../../src/check-ins/own/wishes.ts';
import { planFollowUp } from '../../src/crisis/guide/plan-follow-up.ts';
import { agreeDirectly } from '../../src/follow-ups/answer-offer.ts';
import { offerFollowUp } from '../../src/follow-ups/offer-follow-up.ts';
import type { Core } from './core.ts';
import { ids } from './interactions.ts';
import { keepOwn } from './own-check-ins.ts';

/**
 * All by which somebody may be written to: a yes to direct messages, two check-ins of their own, a question that a moderator offered and they agreed
 * to, and the one message of the guided path, both of tomorrow.
 */
export async function planContact(userId: string, { needs, clock }: Core): Promise<void> {
  const { storage } = needs;
  const now = clock.now();
  await sayYes({ guildId: ids.guild, userId }, { needs, clock });
  await keepOwn(now, storage, { userId, place: { kind: 'thread', threadId: '390000000000000077' } });
  await keepOwn(now, storage, { userId, place: { kind: 'direct', channelId: `dm-${userId}` } });
  const moderator = { userId: ids.theo, roles: [ids.moderatorRole], language: 'en' } as const;
  const offering = { guildId: ids.guild, moderator, channelId: null, personId: userId, when: 'tomorrow 18:00' };
  const { followUp } = await offerFollowUp(offering, needs);
  await agreeDirectly({ followUpId: followUp.id, userId, language: 'en' }, needs);
  await planFollowUp({ userId, language: 'en' }, needs);
}

/** A yes to direct messages whose test message arrived, also for hearing from moderators. */
export async function sayYes(
  whose: { guildId: string; userId: string },
  { needs: { storage }, clock }: Pick<Core, 'needs' | 'clock'>,
): Promise<void> {
  const since = clock.now();
  const direct = { since, channelId: `dm-${whose.userId}` };
  await storage.write((tx) =>
    changeWishes(whose, (held) => ({ ...held, direct, receipts: { since } }), { tx, vault: storage.vault, now: since }),
  );
}
