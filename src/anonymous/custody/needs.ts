import type { ServerSettings } from '../../servers/settings.ts';
import { refuse } from '../../discord/user-error.ts';
import type { AnonymousNeeds } from '../needs.ts';

/** What custodians and their keys need. */
export type CustodyNeeds = Pick<
  AnonymousNeeds,
  'storage' | 'custody' | 'firm' | 'clock' | 'servers' | 'groups' | 'outbox' | 'view' | 'findMember'
>;

/** Why a server cannot have custodians: its team is too small for two who are independent, or it is at somebody's work. Null where it can. */
export function findObstacle({ smallTeam, workplace }: Pick<ServerSettings, 'smallTeam' | 'workplace'>) {
  if (workplace) return 'workplace';
  return smallTeam ? 'team' : null;
}

/** Refuses where nobody can ever open anything. @throws {UserError} `custody-nobody-here` */
export function requirePossible(guildId: string, { servers }: Pick<CustodyNeeds, 'servers'>): void {
  const why = findObstacle(servers.get(guildId));
  if (why !== null) throw refuse('custody-nobody-here', { why });
}

/**
 * Refuses whoever is no custodian any more: who left, and who owns the server by now.
 * @throws {UserError} `custodian-left`, `custodian-owns`
 */
export async function requireStanding(
  guildId: string,
  userId: string,
  { view, findMember }: Pick<CustodyNeeds, 'view' | 'findMember'>,
): Promise<void> {
  if (view.findServer(guildId)?.ownerId === userId) throw refuse('custodian-owns');
  if ((await findMember(guildId, userId)) === null) throw refuse('custodian-left');
}
