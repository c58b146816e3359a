import { refuse } from '../discord/user-error.ts';
import type { Clock } from '../schedule/clock.ts';
import { appendAudit } from '../storage/audit-chain.ts';
import type { Tx } from '../storage/client.ts';
import type { Storage } from '../storage/open-storage.ts';
import { languages, type LanguageCode } from '../words/words.ts';
import type { AgeProfile, ServerSettings, SetupStep } from './settings.ts';
import type { ServerStore } from './store.ts';

/** What an owner changes; what is absent stays as it is. */
export interface SetUpInput {
  guildId: string;
  actorId: string;
  channelId?: string | undefined;
  roleId?: string | undefined;
  /** Null for nobody. */
  onCallId?: string | null | undefined;
  watch?: string | undefined;
  unwatch?: string | undefined;
  language?: LanguageCode | undefined;
  /** A language to answer members in no longer. */
  languageOff?: LanguageCode | undefined;
  /** A language to answer members in again. */
  languageOn?: LanguageCode | undefined;
  zone?: string | undefined;
  /** Null for a guess. */
  country?: string | null | undefined;
  /** All watched channels, in place of those that are. */
  watched?: readonly string[] | undefined;
  age?: AgeProfile | undefined;
  workplace?: boolean | undefined;
  smallTeam?: boolean | undefined;
  trial?: boolean | undefined;
  /** Null for nobody but those who may manage the server. */
  founderRoleId?: string | null | undefined;
  /** Null for those who manage the server. */
  leadRoleId?: string | null | undefined;
  anonymousAfterHours?: number | undefined;
  openingDays?: number | undefined;
  anonymousPaused?: boolean | undefined;
  /** A step of the guided set-up that was gone through. */
  step?: SetupStep | undefined;
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
  /** What follows from a change, or from naming the moderators' channel once more, in its transaction. */
  afterChange: (change: SettingsChange, tx: Tx) => Promise<void>;
}

/**
 * Saves what an owner chose, with an entry in the audit chain; returns the settings as they are then. Without any change nothing is
 * written. Two at once for one server come one after the other, so that neither undoes what the other chose.
 *
 * @throws {UserError} `language-of-server` when the server's own language is to be turned off.
 */
export function setUpServer(input: SetUpInput, needs: SetUpNeeds): Promise<ServerSettings> {
  return needs.servers.inTurn(input.guildId, () => change(input, needs));
}

async function change(input: SetUpInput, needs: SetUpNeeds): Promise<ServerSettings> {
  const { storage, servers, clock } = needs;
  const before = servers.get(input.guildId);
  const after = startDryRun(before, applyChanges(before, input), clock.now());
  if (isSame(before, after)) {
    // Named once more, it may have been closed to us before: then what could not be shown there is due.
    if (input.channelId !== undefined) await storage.write((tx) => needs.afterChange({ before, after }, tx));
    return before;
  }
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

/** For so long a new server's cards only say what would have happened, in milliseconds. */
export const dryRunMs = 7 * 24 * 3_600_000;

/** The first week begins when moderators get their channel. */
function startDryRun(before: ServerSettings, after: ServerSettings, now: number): ServerSettings {
  const isNew = before.moderatorChannelId === null && after.moderatorChannelId !== null;
  return isNew && after.dryRunUntil === null ? { ...after, dryRunUntil: now + dryRunMs } : after;
}

/** The settings as a change makes them. @throws {UserError} `language-of-server` */
export function applyChanges(settings: ServerSettings, input: SetUpInput): ServerSettings {
  const watched = new Set(input.watched ?? settings.watched);
  if (input.watch !== undefined) watched.add(input.watch);
  if (input.unwatch !== undefined) watched.delete(input.unwatch);
  const language = input.language ?? settings.language;
  if (input.languageOff === language) throw refuse('language-of-server', { name: languages[language].name });
  const languagesOff = new Set(settings.languagesOff);
  if (input.languageOff !== undefined) languagesOff.add(input.languageOff);
  if (input.languageOn !== undefined) languagesOff.delete(input.languageOn);
  languagesOff.delete(language);
  return {
    ...settings,
    moderatorChannelId: input.channelId ?? settings.moderatorChannelId,
    moderatorRoleId: input.roleId ?? settings.moderatorRoleId,
    onCallId: input.onCallId === undefined ? settings.onCallId : input.onCallId,
    watched,
    gentle: new Set([...settings.gentle].filter((id) => watched.has(id) || !settings.watched.has(id))),
    language,
    languagesOff,
    zone: input.zone ?? settings.zone,
    country: input.country === undefined ? settings.country : input.country,
    age: input.age ?? settings.age,
    workplace: input.workplace ?? settings.workplace,
    smallTeam: input.smallTeam ?? settings.smallTeam,
    trial: input.trial ?? settings.trial,
    founderRoleId: input.founderRoleId === undefined ? settings.founderRoleId : input.founderRoleId,
    leadRoleId: input.leadRoleId === undefined ? settings.leadRoleId : input.leadRoleId,
    anonymousAfterHours: input.anonymousAfterHours ?? settings.anonymousAfterHours,
    openingDays: input.openingDays ?? settings.openingDays,
    checkInChannelId: settings.checkInChannelId,
    anonymousPaused: input.anonymousPaused ?? settings.anonymousPaused,
    stepsDone: input.step === undefined ? settings.stepsDone : new Set([...settings.stepsDone, input.step]),
  };
}

function isSame(a: ServerSettings, b: ServerSettings): boolean {
  const flat = (settings: ServerSettings) =>
    JSON.stringify(settings, (_name, value: unknown) => (value instanceof Set ? [...value].sort() : value));
  return flat(a) === flat(b);
}
