import { drawPanel } from '../discord/cards.ts';
import type { Card } from '../discord/reply.ts';
import { languageCodes, languages, type Words } from '../words/words.ts';
import type { SetupFault } from './check-permissions.ts';
import { findLeftToDo, type ServerSettings } from './settings.ts';

/** The most watched channels, and the most faults, that a card has room for. */
const channelsShown = 40;
const faultsShown = 12;

/** How a server is set up, what is left to do, and what keeps it from working. */
export function drawSetup(
  setup: {
    settings: ServerSettings;
    faults: readonly SetupFault[];
    screening: boolean;
    /** The country's name; null where none can be told. */
    country: string | null;
    /** Channels that were just given a panel. */
    panels: readonly string[];
  },
  words: Words,
): Card {
  const { settings, faults, screening, panels } = setup;
  const say = words.setup;
  const left = findLeftToDo(settings);
  const watched = listSome([...settings.watched], channelsShown, (id) => `<#${id}>`, words).join(' ');
  const lines = [
    say.line(
      say.names.channel,
      settings.moderatorChannelId ? `<#${settings.moderatorChannelId}>` : say.unset('channel'),
    ),
    say.line(say.names.role, settings.moderatorRoleId ? `<@&${settings.moderatorRoleId}>` : say.unset('role')),
    say.line(say.names.onCall, settings.onCallId ? `<@${settings.onCallId}>` : say.unset('on-call')),
    say.line(say.names.watched, watched || say.none('watch')),
    say.line(say.names.language, languages[settings.language].name),
    say.line(say.names.languages, listLanguages(settings, words)),
    say.line(say.names.zone, settings.zone),
    say.line(say.names.country, sayCountry(setup, words)),
  ];
  const end = left.length > 0 ? say.toDo(left.map((option) => `\`/setup ${option}\``).join(', ')) : say.ready();
  return drawPanel({
    accent: faults.length > 0 || left.length > 0 ? 0xd9822b : 0x3f9c6d,
    paragraphs: [
      say.heading,
      lines.join('\n'),
      ...(panels.length > 0 ? [panels.map((channelId) => say.panelPosted(channelId)).join('\n')] : []),
      ...(faults.length > 0
        ? [listSome(faults, faultsShown, (fault) => sayFault(fault, words), words).join('\n')]
        : []),
      ...(settings.watched.size > 0 && !screening ? [say.screeningOff()] : []),
      ...(faults.length === 0 || left.length > 0 ? [end] : []),
    ],
    buttons: [],
  });
}

function sayCountry(
  { settings, country }: { settings: ServerSettings; country: string | null },
  { setup: say }: Words,
): string {
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
      return words.setup.missing(
        fault.channelId,
        fault.permissions.map((permission) => words.setup.permissions[permission]).join(', '),
      );
    case 'public-moderator-channel':
      return words.setup.channelIsPublic(fault.channelId);
    case 'on-call-not-moderator':
      return words.setup.notAModerator(fault.userId);
    case 'on-call-gone':
      return words.setup.onCallGone(fault.userId);
  }
}
