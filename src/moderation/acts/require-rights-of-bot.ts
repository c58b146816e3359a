import { refuse } from '../../discord/user-error.ts';
import type { ActNeeds } from './needs.ts';

/** What the bot needs for acts, as Discord's own settings call it. */
export const botRights = {
  ViewChannel: 'View Channel',
  ReadMessageHistory: 'Read Message History',
  ManageMessages: 'Manage Messages',
  ModerateMembers: 'Timeout Members',
} as const;

type BotRight = keyof typeof botRights;

/** Refuses where the bot is known to lack something, before anything is saved. @throws {UserError} `act-bot-lacks` */
export function requireRightsOfBot(
  { guildId, channelId }: { guildId: string; channelId: string | null },
  needed: readonly BotRight[],
  { view }: Pick<ActNeeds, 'view'>,
): void {
  const lacks =
    channelId === null ? view.findMissingOnServer(guildId, needed) : view.findMissing(guildId, channelId, needed);
  if (lacks === null || lacks.length === 0) return;
  throw refuse('act-bot-lacks', { channelId, permissions: lacks.map((name) => botRights[name]).join(', ') });
}
