import { ApplicationCommandOptionType, ChannelType, InteractionContextType, PermissionFlagsBits } from 'discord.js';
import { nameCountry } from '../src/crisis/countries/country-names.ts';
import { findCountry } from '../src/crisis/countries/find-country.ts';
import { offerCountries } from '../src/crisis/countries/offer-countries.ts';
import { findServerCountry, postPanel } from '../src/crisis/guide/post-panel.ts';
import { tellOfOldNumbers } from '../src/crisis/guide/renew-panels.ts';
import { echo } from '../src/crisis/write-text.ts';
import { readText, type Asked } from '../src/discord/asked.ts';
import { defineCommand } from '../src/discord/command.ts';
import type { Card } from '../src/discord/reply.ts';
import { requireOwner } from '../src/discord/require-owner.ts';
import { refuse } from '../src/discord/user-error.ts';
import { showOpenCases } from '../src/moderation/show-open-cases.ts';
import { drawSetup } from '../src/servers/cards.ts';
import { findSetupFaults, type OnCallRoles } from '../src/servers/check-permissions.ts';
import { isZone } from '../src/servers/settings.ts';
import { setUpServer, type SetUpInput } from '../src/servers/set-up-server.ts';
import { suggestZones } from '../src/servers/suggest-zones.ts';
import { en } from '../src/words/en.ts';
import { isLanguageCode, languageCodes, languages, type LanguageCode } from '../src/words/words.ts';
import type { Needs } from './needs.ts';

const describe = en.setup.options;
const languageChoices = languageCodes.map((code) => ({ name: languages[code].name, value: code }));
const textChannels = [ChannelType.GuildText, ChannelType.GuildAnnouncement] as const;

/** `/setup`: for those who may manage the server. Without options it shows how things are. */
export const setup = defineCommand({
  data: {
    name: 'setup',
    description: en.setup.description,
    default_member_permissions: PermissionFlagsBits.ManageGuild.toString(),
    contexts: [InteractionContextType.Guild],
    options: [
      {
        type: ApplicationCommandOptionType.Channel,
        name: 'channel',
        description: describe.channel,
        channel_types: [...textChannels],
      },
      { type: ApplicationCommandOptionType.Role, name: 'role', description: describe.role },
      { type: ApplicationCommandOptionType.User, name: 'on-call', description: describe['on-call'] },
      {
        type: ApplicationCommandOptionType.Channel,
        name: 'watch',
        description: describe.watch,
        channel_types: [...textChannels],
      },
      {
        type: ApplicationCommandOptionType.Channel,
        name: 'unwatch',
        description: describe.unwatch,
        channel_types: [...textChannels],
      },
      {
        type: ApplicationCommandOptionType.String,
        name: 'language',
        description: describe.language,
        choices: languageChoices,
      },
      {
        type: ApplicationCommandOptionType.String,
        name: 'language-off',
        description: describe['language-off'],
        choices: languageChoices,
      },
      {
        type: ApplicationCommandOptionType.String,
        name: 'language-on',
        description: describe['language-on'],
        choices: languageChoices,
      },
      {
        type: ApplicationCommandOptionType.String,
        name: 'zone',
        description: describe.zone,
        autocomplete: true,
        max_length: 100,
      },
      {
        type: ApplicationCommandOptionType.String,
        name: 'country',
        description: describe.country,
        autocomplete: true,
        max_length: 100,
      },
      {
        type: ApplicationCommandOptionType.Channel,
        name: 'panel',
        description: describe.panel,
        channel_types: [...textChannels],
      },
    ],
  },
  ack: 'private',
  suggest({ option, typed }, { locale }) {
    if (option === 'country') return offerCountries(typed, locale);
    return option === 'zone' ? suggestZones(typed) : [];
  },
  read(asked): { change: SetUpInput; panel: string | undefined } {
    const guildId = requireOwner(asked);
    return {
      change: { guildId, actorId: asked.userId, ...readChanges(asked, guildId) },
      panel: readChannel(asked, 'panel'),
    };
  },
  async run(input, needs: Needs) {
    const card = await tellOfOldNumbers(input.change.guildId, () => setUp(input, needs), needs);
    return { kind: 'message', card, language: 'en' };
  },
});

async function setUp(
  { change, panel }: { change: SetUpInput; panel: string | undefined },
  needs: Needs,
): Promise<Card> {
  const { guildId } = change;
  const server = needs.servers.lines.get(guildId);
  let panels: readonly string[] = [];
  const settings = await setUpServer(change, {
    ...needs,
    async afterChange({ before, after }, tx) {
      if (change.channelId !== undefined) await showOpenCases(after, needs, tx);
      panels = [...after.watched].filter((channelId) => !before.watched.has(channelId));
      for (const channelId of panels) {
        await needs.progress.begin(guildId, channelId, needs.clock.now(), tx);
        await postPanel({ settings: after, server, channelId }, needs, tx);
      }
    },
  });
  if (panel !== undefined && !panels.includes(panel)) {
    await needs.storage.write((tx) => postPanel({ settings, server, channelId: panel }, needs, tx));
    panels = [...panels, panel];
  }
  needs.outbox.kick();
  const onCallRoles = settings.onCallId === null ? 'unknown' : await lookUpRoles(guildId, settings.onCallId, needs);
  const screening = needs.config.messageContent;
  const faults = findSetupFaults(settings, needs.view, { screening, onCallRoles, panels });
  const code = findServerCountry(settings);
  const country = code === null ? null : nameCountry(code, en.crisis.locale);
  return drawSetup({ settings, faults, screening, country, panels }, en);
}

/** What was chosen is saved by now; that it could not be looked at is no reason to say otherwise. */
async function lookUpRoles(guildId: string, userId: string, needs: Pick<Needs, 'findRoles'>): Promise<OnCallRoles> {
  try {
    return (await needs.findRoles(guildId, userId)) ?? 'gone';
  } catch {
    return 'unknown';
  }
}

function readChanges(asked: Asked, guildId: string): Omit<SetUpInput, 'guildId' | 'actorId'> {
  const channelId = readChannel(asked, 'channel');
  const roleId = readText(asked.options, 'role');
  const onCallId = readText(asked.options, 'on-call');
  const watch = readChannel(asked, 'watch');
  const unwatch = readText(asked.options, 'unwatch');
  const language = readLanguage(asked, 'language');
  const languageOff = readLanguage(asked, 'language-off');
  const languageOn = readLanguage(asked, 'language-on');
  const zone = readText(asked.options, 'zone');
  const country = readCountry(asked);
  if (roleId !== undefined && !asked.resolved.roles.has(roleId)) throw refuse('not-a-role', { option: 'role' });
  // @everyone is a role with the server's own id, and the one role that no member is listed with: nobody could claim a case.
  if (roleId === guildId) throw refuse('role-is-everyone');
  if (onCallId !== undefined && !asked.resolved.users.has(onCallId))
    throw refuse('not-a-person', { option: 'on-call' });
  if (onCallId !== undefined && asked.resolved.bots.has(onCallId)) throw refuse('on-call-is-bot');
  if (zone !== undefined && !isZone(zone)) throw refuse('not-a-zone', { typed: zone.slice(0, 100) });
  return { channelId, roleId, onCallId, watch, unwatch, language, languageOff, languageOn, zone, country };
}

/** A country that was picked, or typed as people write it. */
function readCountry(asked: Asked): string | undefined {
  const typed = readText(asked.options, 'country');
  if (typed === undefined) return undefined;
  const found = findCountry(typed, asked.locale);
  if (found.kind === 'unsure') throw refuse('not-a-country', { typed: echo(typed) });
  return found.code;
}

/** Discord only offers channels, but what arrives is checked: a modified client can send any id. */
function readChannel(asked: Asked, option: 'channel' | 'watch' | 'panel'): string | undefined {
  const id = readText(asked.options, option);
  if (id === undefined) return undefined;
  const type = asked.resolved.channels.get(id)?.type;
  if (!textChannels.some((allowed) => allowed === type)) throw refuse('not-a-channel', { option });
  return id;
}

function readLanguage(asked: Asked, option: 'language' | 'language-off' | 'language-on'): LanguageCode | undefined {
  const code = readText(asked.options, option);
  if (code !== undefined && !isLanguageCode(code))
    throw refuse('not-a-language', { offered: languageChoices.map(({ name }) => name).join(', ') });
  return code;
}
