import type { Clock } from '../schedule/clock.ts';
import { appendAudit } from '../storage/audit-chain.ts';
import type { Storage } from '../storage/open-storage.ts';
import type { LanguageCode } from '../words/words.ts';
import type { ServerSettings } from './settings.ts';
import type { ServerStore } from './store.ts';

/** What an owner changes; what is absent stays as it is. */
export interface SetUpInput {
  guildId: string;
  actorId: string;
  channelId?: string;
  roleId?: string;
  onCallId?: string;
  watch?: string;
  unwatch?: string;
  language?: LanguageCode;
  zone?: string;
}

/** What setting up needs. `afterChange` may show open cases in a new moderators' channel. */
export interface SetUpNeeds {
  storage: Storage;
  servers: ServerStore;
  clock: Clock;
}

/** Saves what an owner chose, with an entry in the audit chain; returns the settings as they are then. Without any change nothing is written. */
export async function setUpServer(input: SetUpInput, needs: SetUpNeeds): Promise<ServerSettings> {
  const { storage, servers, clock } = needs;
  const before = servers.get(input.guildId);
  const after = applyChanges(before, input);
  if (isSame(before, after)) return before;
  await storage.write(async (tx) => {
    await servers.save(input.guildId, after, tx);
    await appendAudit(
      input.guildId,
      { act: 'setup.changed', target: input.guildId, actorId: input.actorId, at: new Date(clock.now()) },
      { tx, vault: storage.vault },
    );
  });
  servers.remember(after);
  return after;
}

function applyChanges(settings: ServerSettings, input: SetUpInput): ServerSettings {
  const watched = new Set(settings.watched);
  if (input.watch !== undefined) watched.add(input.watch);
  if (input.unwatch !== undefined) watched.delete(input.unwatch);
  return {
    guildId: settings.guildId,
    moderatorChannelId: input.channelId ?? settings.moderatorChannelId,
    moderatorRoleId: input.roleId ?? settings.moderatorRoleId,
    onCallId: input.onCallId ?? settings.onCallId,
    watched,
    language: input.language ?? settings.language,
    zone: input.zone ?? settings.zone,
  };
}

function isSame(a: ServerSettings, b: ServerSettings): boolean {
  const flat = (settings: ServerSettings) => JSON.stringify({ ...settings, watched: [...settings.watched].sort() });
  return flat(a) === flat(b);
}
