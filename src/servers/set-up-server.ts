import type { Clock } from '../schedule/clock.ts';
import { appendAudit } from '../storage/audit-chain.ts';
import type { Tx } from '../storage/client.ts';
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

/** Settings before and after a change. */
export interface SettingsChange {
  before: ServerSettings;
  after: ServerSettings;
}

/** What setting up needs. */
export interface SetUpNeeds {
  storage: Storage;
  servers: ServerStore;
  clock: Clock;
  /** What follows from a change, in its transaction. */
  afterChange: (change: SettingsChange, tx: Tx) => Promise<void>;
}

/**
 * Saves what an owner chose, with an entry in the audit chain; returns the settings as they are then. Without any change nothing is
 * written. Two at once for one server come one after the other, so that neither undoes what the other chose.
 */
export function setUpServer(input: SetUpInput, needs: SetUpNeeds): Promise<ServerSettings> {
  return needs.servers.inTurn(input.guildId, () => change(input, needs));
}

async function change(input: SetUpInput, needs: SetUpNeeds): Promise<ServerSettings> {
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
    await needs.afterChange({ before, after }, tx);
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
