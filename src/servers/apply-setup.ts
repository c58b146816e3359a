import type { Custody } from '../anonymous/custody/custody.ts';
import { announceSettings } from '../anonymous/trust/announce.ts';
import type { Config } from '../config.ts';
import { nameCountry } from '../crisis/countries/country-names.ts';
import { findServerCountry, postPanel } from '../crisis/guide/post-panel.ts';
import { postFrontDoor } from '../groups/front-door/post-front-door.ts';
import { requireFit } from '../groups/founding/fit-server.ts';
import { inTurnOfServer } from '../groups/founding/needs.ts';
import { listOpen } from '../groups/list-open.ts';
import type { GroupStore } from '../groups/store.ts';
import type { CaseNeeds } from '../moderation/open-case.ts';
import type { ReadingProgress } from '../moderation/screening/reading-progress.ts';
import { followWatching } from '../moderation/server-rules/follow-watching.ts';
import { showOpenCases } from '../moderation/show-open-cases.ts';
import type { Clock } from '../schedule/clock.ts';
import { en } from '../words/en.ts';
import type { SetupShown } from './cards.ts';
import { requireNoCustodians } from './require-no-custodians.ts';
import { findSetupFaults, type OnCallRoles, type ServerView } from './check-permissions.ts';
import type { ServerSettings } from './settings.ts';
import { applyChanges, setUpServer, type SetUpInput } from './set-up-server.ts';

/** What an owner chose: settings, and where panels are to be posted now. */
export interface SetupWish {
  change: SetUpInput;
  /** Channels for a help panel; newly watched ones get one anyway. */
  panels?: readonly string[];
  /** Channels for the front door. */
  frontDoors?: readonly string[];
}

/** What setting up needs. */
export interface SetupNeeds extends CaseNeeds {
  groups: Pick<GroupStore, 'list' | 'inTurn' | 'findByPlace'>;
  progress: ReadingProgress;
  clock: Clock;
  view: ServerView;
  custody: Pick<Custody, 'mode' | 'upcoming'>;
  findRoles: (guildId: string, userId: string) => Promise<readonly string[] | null>;
  config: Pick<Config, 'messageContent' | 'checkInHistory'>;
}

/**
 * Saves what an owner chose with all that follows from it: open cases are shown in a channel that was just named, and panels are posted.
 * Returns how things are then, and what keeps them from working.
 * @throws {UserError} where it cannot be so; nothing is changed then
 */
export async function applySetup(wish: SetupWish, needs: SetupNeeds): Promise<SetupShown> {
  const { change, frontDoors = [] } = wish;
  const { guildId } = change;
  const { servers, storage, outbox } = needs;
  const server = servers.lines.get(guildId);
  if (change.workplace === true || change.smallTeam === true) requireNoCustodians(guildId, needs);
  let panels: readonly string[] = [];
  const save = () =>
    setUpServer(change, {
      ...needs,
      async afterChange({ before, after }, tx) {
        await announceSettings({ before, after }, needs, tx);
        if (change.channelId !== undefined) await showOpenCases(after, needs, tx);
        panels = await followWatching({ before, after }, needs, tx);
      },
    });
  const settings = await (changesProfile(change) ? saveFitting(change, save, needs) : save());
  const more = (wish.panels ?? []).filter((channelId) => !panels.includes(channelId));
  if (more.length + frontDoors.length > 0)
    await storage.write(async (tx) => {
      for (const channelId of more) await postPanel({ settings, server, channelId }, needs, tx);
      for (const channelId of frontDoors) await postFrontDoor({ settings, channelId }, needs, tx);
    });
  outbox.kick();
  return lookAtSetup(settings, { panels: [...panels, ...more], frontDoors }, needs);
}

/** How a server is set up, and what keeps it from working; `posted` are channels that were just given a panel or the front door. */
async function lookAtSetup(
  settings: ServerSettings,
  posted: { panels: readonly string[]; frontDoors: readonly string[] },
  needs: Pick<SetupNeeds, 'servers' | 'view' | 'findRoles' | 'config'> & { groups: Pick<GroupStore, 'list'> },
): Promise<SetupShown> {
  const { guildId, onCallId } = settings;
  const screening = needs.config.messageContent;
  const onCallRoles = onCallId === null ? 'unknown' : await lookUpRoles(guildId, onCallId, needs);
  const code = findServerCountry(settings);
  return {
    settings,
    screening,
    history: needs.config.checkInHistory,
    faults: findSetupFaults(settings, needs.view, {
      screening,
      onCallRoles,
      ...posted,
      groups: listOpen(guildId, needs),
      autoMod: needs.servers.rules.get(guildId).autoMod.size > 0,
    }),
    country: code === null ? null : nameCountry(code, en.crisis.locale),
    openGroups: listOpen(guildId, needs).length,
    ...posted,
  };
}

function changesProfile({ age, workplace }: SetUpInput): boolean {
  return age !== undefined || workplace !== undefined;
}

/** Saves once all open groups fit; none is founded or opened again meanwhile. */
function saveFitting<T>(change: SetUpInput, save: () => Promise<T>, { servers, groups }: SetupNeeds): Promise<T> {
  const { guildId } = change;
  return inTurnOfServer(guildId, { groups }, () => {
    requireFit(groups.list(guildId), applyChanges(servers.get(guildId), change));
    return save();
  });
}

/** What was chosen is saved by now; that it could not be looked at is no reason to say otherwise. */
async function lookUpRoles(
  guildId: string,
  userId: string,
  { findRoles }: Pick<SetupNeeds, 'findRoles'>,
): Promise<OnCallRoles> {
  try {
    return (await findRoles(guildId, userId)) ?? 'gone';
  } catch {
    return 'unknown';
  }
}
