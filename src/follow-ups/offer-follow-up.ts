import { ChannelType } from 'discord.js';
import { refuseWhen } from '../discord/refuse-when.ts';
import { refuse } from '../discord/user-error.ts';
import { describeError } from '../log.ts';
import { requireModerator } from '../moderation/rights.ts';
import { findOptOut } from '../privacy/opt-out/store.ts';
import type { Plan } from '../schedule/plan.ts';
import { readWhen } from '../schedule/reading/read-when.ts';
import { toInstant, toWallTime } from '../schedule/wall-time.ts';
import { appendAudit } from '../storage/audit-chain.ts';
import { newId } from '../storage/ids.ts';
import { holdPerson } from '../storage/person-keys.ts';
import { languages, type LanguageCode } from '../words/words.ts';
import { drawOffer } from './cards.ts';
import { offerPurposeOf } from './end-follow-ups.ts';
import { findOfferEnd, furthestDays, type FollowUp } from './follow-up.ts';
import type { FollowUpNeeds } from './needs.ts';
import { addFollowUp, findFollowUp, listFollowUps, saveFollowUp } from './store.ts';

/** A moderator, and where they are. */
export interface Offering {
  guildId: string;
  moderator: { userId: string; roles: readonly string[]; language: LanguageCode };
  channelId: string | null;
}

const dayMs = 24 * 3_600_000;

/**
 * Offers somebody one question later. Nothing is sent to them, now or later, unless they say yes. Of several moderators at once one offers.
 * `when` is read in the server's zone; `plan` says what was understood.
 * @throws {UserError} `not-a-moderator`, `follow-up-self`, `follow-up-recurring`, `follow-up-too-far`, `follow-up-open`, `contact-not-wanted`,
 * and for a time that is not understood
 */
export async function offerFollowUp(
  { guildId, moderator, personId, when }: Offering & { personId: string; when: string },
  needs: Pick<FollowUpNeeds, 'storage' | 'servers' | 'clock'>,
): Promise<{ followUp: FollowUp; plan: Plan }> {
  const { storage, servers, clock } = needs;
  requireModerator(guildId, moderator.roles, servers);
  if (personId === moderator.userId) throw refuse('follow-up-self');
  const now = clock.now();
  const { zone, language } = servers.get(guildId);
  const { plan, dueAt } = readMoment(when, { zone, language: moderator.language, now });
  const offer = { id: newId(), guildId, userId: personId, offeredAt: now, dueAt, language };
  const followUp: FollowUp = { ...offer, answer: 'none', place: null, shownIn: null, endsAt: findOfferEnd(offer) };
  const { vault } = storage;
  await storage.write(async (tx) => {
    await servers.ensure(guildId, tx);
    await holdPerson(personId, { tx, vault, now });
    if ((await findOptOut(personId, { db: tx, vault })) !== null) throw refuse('contact-not-wanted');
    const others = await listFollowUps({ guildId, userId: personId }, { db: tx, vault });
    if (others.some((other) => findOfferEnd(other) > now)) throw refuse('follow-up-open');
    await addFollowUp(followUp, { tx, vault, now });
    const event = { act: 'follow-up.offered', target: followUp.id, actorId: moderator.userId } as const;
    await appendAudit(guildId, { ...event, at: new Date(now) }, { tx, vault });
  });
  return { followUp, plan };
}

function readMoment(
  typed: string,
  { zone, language, now }: { zone: string; language: LanguageCode; now: number },
): { plan: Plan; dueAt: number } {
  const today = toWallTime(now, zone);
  const read = readWhen(typed, { language, today, zone });
  if (read.kind === 'fault') throw refuseWhen(read, { once: true });
  const { rhythm, minute } = read;
  if (rhythm.kind !== 'once') throw refuse('follow-up-recurring');
  const dueAt = toInstant(rhythm.date, minute, zone);
  if (dueAt > now + furthestDays * dayMs) throw refuse('follow-up-too-far', { days: furthestDays });
  if (dueAt <= now) throw refuse('when-past');
  return { plan: { rhythm, minute, zone, from: today.date, pauses: [] }, dueAt };
}

/** Whether an offer can be shown where its moderator is: a private thread of the server, and the person is in it. Never rejects. */
export async function canShowHere(
  { guildId, channelId, personId }: Pick<Offering, 'guildId' | 'channelId'> & { personId: string },
  { places, log }: Pick<FollowUpNeeds, 'places' | 'log'>,
): Promise<boolean> {
  if (channelId === null) return false;
  try {
    const channel = await places.readChannel(channelId);
    if (channel?.type !== ChannelType.PrivateThread || channel.guild_id !== guildId) return false;
    return (await places.isInThread(channelId, personId)) === true;
  } catch (error) {
    log.warn('follow-up.place-unknown', { guildId, error: describeError(error) });
    return false;
  }
}

/**
 * Shows an offer in the private thread in which a moderator and the person talk with each other anyway; once. It pings nobody.
 * @throws {UserError} `not-a-moderator`, `follow-up-over`, `follow-up-no-thread`, `follow-up-shown`
 */
export async function showHere(
  { guildId, moderator, channelId, followUpId }: Offering & { followUpId: string },
  needs: Pick<FollowUpNeeds, 'storage' | 'servers' | 'clock' | 'outbox' | 'places' | 'log'>,
): Promise<void> {
  const { storage, servers, clock, outbox } = needs;
  const { vault } = storage;
  requireModerator(guildId, moderator.roles, servers);
  const found = await findFollowUp(followUpId, { db: storage.read, vault });
  if (found?.guildId !== guildId) throw refuse('follow-up-over');
  if (channelId === null || !(await canShowHere({ guildId, channelId, personId: found.userId }, needs)))
    throw refuse('follow-up-no-thread');
  const now = clock.now();
  await storage.write(async (tx) => {
    await holdPerson(found.userId, { tx, vault, now });
    const followUp = await findFollowUp(followUpId, { db: tx, vault });
    if (!followUp || findOfferEnd(followUp) <= now) throw refuse('follow-up-over');
    // Whoever answered knows of it; that must not be told from what they answered.
    if (followUp.shownIn !== null || followUp.answer !== 'none') throw refuse('follow-up-shown');
    await saveFollowUp({ ...followUp, shownIn: channelId }, { tx, vault, now });
    const card = drawOffer(followUp, languages[servers.get(guildId).language].words);
    const purpose = offerPurposeOf(followUp);
    await outbox.add({ guildId, target: { kind: 'channel', channelId }, card, purpose }, tx);
  });
  outbox.kick();
}
