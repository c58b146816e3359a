import type { Config } from '../../config.ts';
import type { ServerView } from '../../discord/server-view.ts';
import { findHome, isFounded } from '../../groups/group.ts';
import { isRead } from '../../groups/is-read.ts';
import type { GroupStore } from '../../groups/store.ts';
import type { Clock } from '../../schedule/clock.ts';
import type { ServerStore } from '../../servers/store.ts';
import type { ChannelShown, RulesShown } from './cards.ts';
import { requireRulesRight, type RulesAct } from './change-rules.ts';

/** What showing needs. */
export interface ShowNeeds {
  servers: Pick<ServerStore, 'get' | 'rules'>;
  groups: Pick<GroupStore, 'list'>;
  view: Pick<ServerView, 'findMissing' | 'findMissingOnServer'>;
  config: Pick<Config, 'messageContent'>;
  clock: Clock;
}

/** How messages are read on a server. @throws {UserError} `not-a-lead` */
export function showRules(act: RulesAct, needs: ShowNeeds): RulesShown {
  requireRulesRight(act, needs.servers);
  const { guildId } = act;
  const missing = needs.view.findMissingOnServer(guildId, ['ManageGuild']);
  return {
    settings: needs.servers.get(guildId),
    rules: needs.servers.rules.get(guildId),
    channels: listChannels(guildId, needs),
    screening: needs.config.messageContent,
    hearsAutoMod: missing && missing.length === 0,
    now: needs.clock.now(),
  };
}

/** The channels that were named, then the places of groups. */
function listChannels(guildId: string, needs: ShowNeeds): ChannelShown[] {
  const settings = needs.servers.get(guildId);
  const { watched, gentle } = settings;
  const look = (channelId: string, reads: boolean, isGroup: boolean): ChannelShown => ({
    channelId,
    mode: !reads ? 'off' : gentle.has(channelId) ? 'gentle' : 'as-is',
    isGroup,
    isClosed: needs.view.findMissing(guildId, channelId, ['ViewChannel'])?.length !== 0,
  });
  const homes = needs.groups
    .list(guildId)
    .filter(isFounded)
    .flatMap((group) => {
      const home = findHome(group);
      return home === null ? [] : [{ home, reads: isRead(group, settings) }];
    });
  const ofGroups = new Set(homes.map(({ home }) => home));
  return [
    ...[...watched].filter((id) => !ofGroups.has(id)).map((id) => look(id, true, false)),
    ...homes.map(({ home, reads }) => look(home, reads, true)),
  ];
}
