import type { APIButtonComponentWithCustomId } from 'discord.js';
import type { Card } from '../../discord/reply.ts';
import { refuse } from '../../discord/user-error.ts';
import { drawCustodians } from './cards.ts';
import { findObstacle, type CustodyNeeds } from './needs.ts';
import { noteLeavers } from './note-leavers.ts';
import { findBoxEnds, listKeys } from './store.ts';

/** Who looks. */
export interface Looker {
  guildId: string;
  userId: string;
  /** Whether they may manage the server. */
  isManager: boolean;
}

/**
 * The card of `/custodians` for one person, with who left noted first. `listMore`: more buttons, for custodians alone.
 * @throws {UserError} `not-a-custodian`
 */
export async function showCustodians(
  { guildId, userId, isManager }: Looker,
  listMore: () => readonly APIButtonComponentWithCustomId[],
  needs: CustodyNeeds,
): Promise<Card> {
  const isCustodian = await holdsShare(guildId, userId, needs);
  if (!isManager && !isCustodian) throw refuse('not-a-custodian');
  await noteLeavers(guildId, needs);
  const keys = await listKeys(guildId, needs);
  return drawCustodians({
    keys,
    mode: needs.custody.mode(guildId),
    obstacle: findObstacle(needs.servers.get(guildId)),
    boxEnds: await findBoxEnds(keys, needs),
    userId,
    isManager,
    more: isCustodian ? listMore() : [],
  });
}

/** Whether somebody is a custodian of any key of a server. */
export async function holdsShare(guildId: string, userId: string, needs: CustodyNeeds): Promise<boolean> {
  return (await listKeys(guildId, needs)).some(({ shares }) => shares.some(({ holderId }) => holderId === userId));
}
