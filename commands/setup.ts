import { ApplicationCommandOptionType, InteractionContextType, PermissionFlagsBits } from 'discord.js';
import { offerCountries } from '../src/crisis/countries/offer-countries.ts';
import { tellOfOldNumbers } from '../src/crisis/guide/renew-panels.ts';
import { readText, type Asked } from '../src/discord/asked.ts';
import { defineCommand } from '../src/discord/command.ts';
import { requireOwner } from '../src/discord/require-owner.ts';
import { applySetup, type SetupWish } from '../src/servers/apply-setup.ts';
import { drawSetup } from '../src/servers/cards.ts';
import {
  readAgeProfile,
  readCountry,
  readFounders,
  readLanguage,
  readLeads,
  readModeratorRole,
  readOpeningDays,
  readPerson,
  readRole,
  readTextChannel,
  readWaitingHours,
  readZone,
} from '../src/servers/read-setup.ts';
import { ageProfiles, openingDayChoices, waitingHours } from '../src/servers/settings.ts';
import type { SetUpInput } from '../src/servers/set-up-server.ts';
import { textChannels } from '../src/servers/setup-forms.ts';
import { suggestZones } from '../src/schedule/suggest-zones.ts';
import { en } from '../src/words/en.ts';
import { languageCodes, languages } from '../src/words/words.ts';
import type { Needs } from './needs.ts';
import { handleShape, readShapeRequest, shapeParts, type ShapeRequest } from './setup-shape.ts';
import { setupParts } from './setup-steps.ts';

const describe = en.setup.options;
const languageChoices = languageCodes.map((code) => ({ name: languages[code].name, value: code }));

/** `/setup`: for those who may manage the server. Without options it shows how things are, and goes through it step by step. */
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
      {
        type: ApplicationCommandOptionType.Channel,
        name: 'front-door',
        description: describe['front-door'],
        channel_types: [...textChannels],
      },
      {
        type: ApplicationCommandOptionType.Integer,
        name: 'age',
        description: describe.age,
        choices: ageProfiles.map((value) => ({ name: en.setup.forms.people.ages[value], value })),
      },
      { type: ApplicationCommandOptionType.Boolean, name: 'workplace', description: describe.workplace },
      { type: ApplicationCommandOptionType.Boolean, name: 'small-team', description: describe['small-team'] },
      { type: ApplicationCommandOptionType.Boolean, name: 'trial', description: describe.trial },
      { type: ApplicationCommandOptionType.Role, name: 'founders', description: describe.founders },
      { type: ApplicationCommandOptionType.Role, name: 'leads', description: describe.leads },
      {
        type: ApplicationCommandOptionType.Integer,
        name: 'anonymous-after',
        description: describe['anonymous-after'],
        choices: waitingHours.map((value) => ({ name: en.setup.forms.anonymous.hourChoices[value], value })),
      },
      {
        type: ApplicationCommandOptionType.Integer,
        name: 'opening-days',
        description: describe['opening-days'],
        choices: openingDayChoices.map((value) => ({ name: en.setup.forms.anonymous.dayChoices[value], value })),
      },
      { type: ApplicationCommandOptionType.Boolean, name: 'anonymous-pause', description: describe['anonymous-pause'] },
      { type: ApplicationCommandOptionType.Boolean, name: 'export', description: describe.export },
      { type: ApplicationCommandOptionType.Attachment, name: 'import', description: describe.import },
    ],
  },
  ack: 'private',
  suggest({ option, typed }, { locale }) {
    if (option === 'country') return offerCountries(typed, locale);
    return option === 'zone' ? suggestZones(typed) : [];
  },
  read(asked): SetupWish | { shape: ShapeRequest } {
    const guildId = requireOwner(asked);
    const shape = readShapeRequest(asked, guildId);
    if (shape) return { shape };
    const panel = readChannel(asked, 'panel');
    const frontDoor = readChannel(asked, 'front-door');
    return {
      change: { guildId, actorId: asked.userId, ...readChanges(asked, guildId) },
      panels: panel === undefined ? [] : [panel],
      frontDoors: frontDoor === undefined ? [] : [frontDoor],
    };
  },
  async run(wish, needs: Needs) {
    if ('shape' in wish) return handleShape(wish.shape, needs);
    const draw = async () => drawSetup(await applySetup(wish, needs), en);
    return { kind: 'message', card: await tellOfOldNumbers(wish.change.guildId, draw, needs), language: 'en' };
  },
  parts: [...setupParts, ...shapeParts],
});

function readChanges(asked: Asked, guildId: string): Omit<SetUpInput, 'guildId' | 'actorId'> {
  const { options } = asked;
  return {
    channelId: readChannel(asked, 'channel'),
    roleId: readModeratorRole(readRole(asked, 'role', readText(options, 'role')), guildId),
    onCallId: readPerson(asked, 'on-call', readText(options, 'on-call')),
    watch: readChannel(asked, 'watch'),
    unwatch: readText(options, 'unwatch'),
    language: readLanguage(readText(options, 'language')),
    languageOff: readLanguage(readText(options, 'language-off')),
    languageOn: readLanguage(readText(options, 'language-on')),
    zone: readZone(readText(options, 'zone')),
    country: readCountry(readText(options, 'country'), asked.locale),
    age: readAgeProfile(options.get('age')),
    workplace: readYes(options.get('workplace')),
    smallTeam: readYes(options.get('small-team')),
    trial: readYes(options.get('trial')),
    leadRoleId: readLeads(readRole(asked, 'leads', readText(options, 'leads')), guildId),
    anonymousAfterHours: readWaitingHours(options.get('anonymous-after')),
    openingDays: readOpeningDays(options.get('opening-days')),
    anonymousPaused: readYes(options.get('anonymous-pause')),
    founderRoleId: readFounders(readRole(asked, 'founders', readText(options, 'founders')), guildId),
  };
}

/** Discord only offers channels, but what arrives is checked: a modified client can send any id. */
function readChannel(asked: Asked, option: 'channel' | 'watch' | 'panel' | 'front-door'): string | undefined {
  const id = readText(asked.options, option);
  return id === undefined ? undefined : readTextChannel(asked, option, id);
}

function readYes(value: unknown): boolean | undefined {
  return typeof value === 'boolean' ? value : undefined;
}
