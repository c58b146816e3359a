import type { Asked } from '../../discord/asked.ts';
import { requireServer } from '../../groups/joining/needs.ts';
import type { Volunteer } from './needs.ts';

/** Whoever does something about shifts, with their rights at this moment. @throws {UserError} `no-server` */
export function readVolunteer(asked: Asked): Volunteer {
  const { userId, roles, permissions } = asked;
  return { guildId: requireServer(asked), userId, roles, permissions };
}
