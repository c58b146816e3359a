import { refuse } from '../discord/user-error.ts';
import type { Clock } from '../schedule/clock.ts';
import { openCase, type CaseNeeds } from './open-case.ts';
import type { CaseTier } from './rules.ts';

/** Somebody who wants to be messaged. */
export interface VolunteerInput {
  guildId: string;
  userId: string;
  /** T2 unless more is known: whoever asks for somebody is not left for tomorrow, and nobody is paged. */
  tier?: CaseTier;
}

/**
 * Tells the moderators that somebody wants to be messaged: who and since when, and nothing else. Asking again while nobody has closed
 * that case changes nothing.
 * @throws {UserError} `not-set-up`
 */
export async function askForVolunteer(
  input: VolunteerInput,
  needs: CaseNeeds & { clock: Clock },
): Promise<{ already: boolean }> {
  const { guildId, userId, tier = 'T2' } = input;
  if (needs.servers.get(guildId).moderatorChannelId === null) throw refuse('not-set-up');
  const about = {
    userId,
    channelId: null,
    messageId: null,
    writtenAt: needs.clock.now(),
    late: false,
    deleted: false,
  };
  const { kind } = await openCase(guildId, { source: 'asked', tier, rules: ['asked'], about }, needs);
  return { already: kind === 'already' };
}
