import type { Staff } from '../crisis/guide/guide-cards.ts';
import { refuse } from '../discord/user-error.ts';
import { askForVolunteer } from '../moderation/ask-for-volunteer.ts';
import { findStaff } from '../moderation/rota/find-staff.ts';
import type { FollowUpNeeds } from './needs.ts';

/**
 * Tells a server's moderators that somebody who was asked how they are would like to be messaged. The button may stand in a direct message:
 * whoever presses it has to be on that server still. `staff`: who could answer there.
 * @throws {UserError} `follow-up-no-server`, `not-set-up`
 */
export async function tellFromFollowUp(
  { guildId, userId }: { guildId: string; userId: string },
  needs: FollowUpNeeds,
): Promise<{ already: boolean; staff: Staff }> {
  const roles = needs.view.isPresent(guildId) ? await needs.findRoles(guildId, userId) : null;
  if (roles === null) throw refuse('follow-up-no-server');
  const { already } = await askForVolunteer({ guildId, userId }, needs);
  return { already, staff: await findStaff(guildId, needs) };
}
