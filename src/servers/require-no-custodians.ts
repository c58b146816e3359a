import type { Custody } from '../anonymous/custody/custody.ts';
import { refuse } from '../discord/user-error.ts';

/**
 * Refuses what makes a server one without custodians while it has some, or was promised some: members are told of it first.
 * @throws {UserError} `custodians-first`
 */
export function requireNoCustodians(
  guildId: string,
  { custody }: { custody: Pick<Custody, 'mode' | 'upcoming'> },
): void {
  if (custody.mode(guildId).kind === 'custodians' || custody.upcoming(guildId) !== null)
    throw refuse('custodians-first');
}
