import { PermissionFlagsBits } from 'discord.js';
import type { Asked } from './asked.ts';
import { refuse } from './user-error.ts';

/**
 * The server on which somebody who may manage it asks for something.
 * @throws {UserError} `no-server`, `not-an-owner`
 */
export function requireOwner(asked: Pick<Asked, 'guildId' | 'permissions'>): string {
  if (asked.guildId === null) throw refuse('no-server');
  if (!isOwner(asked)) throw refuse('not-an-owner');
  return asked.guildId;
}

/** Whether somebody may manage the server. */
export function isOwner({ permissions }: Pick<Asked, 'permissions'>): boolean {
  return (permissions & (PermissionFlagsBits.ManageGuild | PermissionFlagsBits.Administrator)) !== 0n;
}
