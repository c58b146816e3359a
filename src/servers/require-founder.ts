import type { Asked } from '../discord/asked.ts';
import { isOwner } from '../discord/require-owner.ts';
import { refuse } from '../discord/user-error.ts';
import type { ServerSettings } from './settings.ts';

/** Whether somebody may found groups: those who may manage the server, and those whom they named. */
export function isFounder(
  asked: Pick<Asked, 'permissions' | 'roles'>,
  { founderRoleId }: Pick<ServerSettings, 'founderRoleId'>,
): boolean {
  return isOwner(asked) || (founderRoleId !== null && asked.roles.includes(founderRoleId));
}

/**
 * The server on which somebody who may found groups asks for something.
 * @throws {UserError} `no-server`, `not-a-founder`
 */
export function requireFounder(
  asked: Pick<Asked, 'guildId' | 'permissions' | 'roles'>,
  servers: { get(guildId: string): Pick<ServerSettings, 'founderRoleId'> },
): string {
  if (asked.guildId === null) throw refuse('no-server');
  if (!isFounder(asked, servers.get(asked.guildId))) throw refuse('not-a-founder');
  return asked.guildId;
}
