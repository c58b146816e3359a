import { drawPanel, drawSelect } from '../discord/cards.ts';
import type { Card, FieldChoice } from '../discord/reply.ts';
import { languageCodes, languages, type Words } from '../words/words.ts';
import type { SetupFault } from './check-permissions.ts';
import { findLeftToDo, type ServerSettings } from './settings.ts';
import { drawStepButtons, findStepsLeft, topicSelect } from './setup-forms.ts';

/** The most watched channels, and the most faults, that a card has room for. */
const channelsShown = 40;
const faultsShown = 12;

/** How a server is set up, as a card shows it. */
export interface SetupShown {
  settings: ServerSettings;
  faults: readonly SetupFault[];
  /** Whether message texts arrive at all. */
  screening: boolean;
  /** Whether histories of check-ins can be kept. */
  history: boolean;
  /** The country's name; null where none can be told. */
  country: string | null;
  openGroups: number;
  /** Channels that were just given a help panel. */
  panels: readonly string[];
  /** Channels that were just given the front door. */
  frontDoors: readonly string[];
}

/** How a server is set up, what is left to do, what keeps it from working, and the steps of the guided set-up. */
export function drawSetup(setup: SetupShown, words: Words): Card {
  const { settings, faults, screening, panels, frontDoors } = setup;
  const say = words.setup;
  const left = findLeftToDo(settings);
  const steps = findStepsLeft(settings, setup.openGroups);
  const posted = [...panels.map((id) => say.panelPosted(id)), ...frontDoors.map((id) => say.frontDoorPosted(id))];
  const end = left.length > 0 ? say.toDo(left.map((option) => `\`/setup ${option}\``).join(', ')) : say.ready();
  return drawPanel({
    accent: faults.length > 0 || left.length > 0 ? 0xd9822b : 0x3f9c6d,
    paragraphs: [
      settings.stepsDone.size === 0 ? `${say.heading}\n${say.intro}` : say.heading,
      drawLines(setup, words).join('\n'),
      ...(posted.length > 0 ? [posted.join('\n')] : []),
      ...(faults.length > 0
        ? [listSome(faults, faultsShown, (fault) => sayFault(fault, words), words).join('\n')]
        : []),
      ...(settings.watched.size > 0 && !screening ? [say.screeningOff()] : []),
      ...(faults.length === 0 || left.length > 0 ? [end] : []),
      steps[0] === undefined ? say.allDone : say.next(say.steps[steps[0]]),
      // What keeps the bot from working comes first, and may need all the room.
      ...(faults.length === 0 ? [say.history(setup.history)] : []),
    ],
    ...drawStepButtons(steps, words),
  });
}

function drawLines(setup: SetupShown, words: Words): string[] {
  const { settings } = setup;
  const { setup: say } = words;
  const { moderatorChannelId, moderatorRoleId, onCallId } = settings;
  const watched = listSome([...settings.watched], channelsShown, (id) => `<#${id}>`, words).join(' ');
  return [
    say.line(say.names.language, languages[settings.language].name),
    say.line(say.names.languages, listLanguages(settings, words)),
    say.line(say.names.zone, settings.zone),
    say.line(say.names.country, sayCountry(setup, words)),
    say.line(say.names.people, say.people(settings)),
    say.line(say.names.channel, moderatorChannelId ? `<#${moderatorChannelId}>` : say.unset('channel')),
    say.line(say.names.role, moderatorRoleId ? `<@&${moderatorRoleId}>` : say.unset('role')),
    say.line(say.names.onCall, onCallId ? `<@${onCallId}>` : say.unset('on-call')),
    say.line(say.names.watched, watched || say.none('watch')),
    say.line(say.names.groups, String(setup.openGroups)),
    ...(settings.checkInChannelId === null ? [] : [say.line(say.names.threads, `<#${settings.checkInChannelId}>`)]),
    ...(settings.anonymousPaused ? [say.line(say.names.anonymous, say.anonymous.paused)] : []),
  ];
}

/** The step that founds the first groups: what each could be about. */
export function drawFirstGroups(
  { openGroups, topics }: { openGroups: number; topics: readonly FieldChoice[] },
  { setup: say }: Words,
): Card {
  const card = drawPanel({
    accent: 0x3f9c6d,
    paragraphs: [say.groupsHeading, say.groupsIntro, ...(openGroups > 0 ? [say.groupsOpen(openGroups)] : [])],
    buttons: [],
  });
  const select = drawSelect({ customId: topicSelect.encode({}), placeholder: say.groupsSelect, choices: topics });
  return { ...card, components: [...(card.components ?? []), select] };
}

function sayCountry({ settings, country }: Pick<SetupShown, 'settings' | 'country'>, { setup: say }: Words): string {
  if (country === null) return say.unset('country');
  return settings.country === null ? say.guessed({ country }) : country;
}

function listLanguages({ languagesOff }: ServerSettings, words: Words): string {
  if (languagesOff.size === 0) return words.setup.allLanguages(languageCodes.length);
  return languageCodes.flatMap((code) => (languagesOff.has(code) ? [] : languages[code].name)).join(', ');
}

/** The first of a list, and how many more there are. */
function listSome<T>(items: readonly T[], most: number, say: (item: T) => string, words: Words): string[] {
  const more = items.length - most;
  return [...items.slice(0, most).map(say), ...(more > 0 ? [words.setup.more(more)] : [])];
}

function sayFault(fault: SetupFault, words: Words): string {
  switch (fault.kind) {
    case 'missing-permissions':
      return words.setup.missing({
        channelId: fault.channelId,
        permissions: fault.permissions.map((permission) => words.setup.permissions[permission]).join(', '),
        why: words.setup.why[fault.why],
      });
    case 'public-moderator-channel':
      return words.setup.channelIsPublic(fault.channelId);
    case 'on-call-not-moderator':
      return words.setup.notAModerator(fault.userId);
    case 'on-call-gone':
      return words.setup.onCallGone(fault.userId);
    case 'automod-unheard':
      return words.serverRules.automod.unheard;
  }
}
