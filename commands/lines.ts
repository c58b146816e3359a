import {
  ApplicationCommandOptionType,
  InteractionContextType,
  PermissionFlagsBits,
  type APIApplicationCommandStringOption,
  type APIApplicationCommandSubcommandOption,
} from 'discord.js';
import { offerCountries } from '../src/crisis/countries/offer-countries.ts';
import { renewPanels, tellOfOldNumbers } from '../src/crisis/guide/renew-panels.ts';
import { drawRenewed, renewButton } from '../src/crisis/guide/renewal-cards.ts';
import { suggestLines, type LineAct } from '../src/crisis/lines/find-line.ts';
import { mostOwnLines } from '../src/crisis/lines/line-rules.ts';
import { listOwnLines, manageLines, type LineRequest } from '../src/crisis/lines/manage-lines.ts';
import { lineFields, longest, type TypedLine } from '../src/crisis/lines/read-line.ts';
import { lineTopics } from '../src/crisis/directory/topics.ts';
import { readText, type Asked } from '../src/discord/asked.ts';
import { defineButton, defineCommand, type Suggestion } from '../src/discord/command.ts';
import { isOwner, requireOwner } from '../src/discord/require-owner.ts';
import { writeCommand } from '../src/discord/write-command.ts';
import { suggestZones } from '../src/schedule/suggest-zones.ts';
import { en } from '../src/words/en.ts';
import type { Needs } from './needs.ts';

const say = en.lines;
const topicChoices = lineTopics
  .filter((topic) => topic !== 'crisis')
  .map((topic) => ({ name: { ...en.crisis.topicNames, ...say.topicNames }[topic], value: topic }));

type Typed = keyof typeof longest | 'topic' | 'also' | 'zone' | 'country' | 'line';

function textOption(name: Typed, required = false): APIApplicationCommandStringOption {
  const option = { type: ApplicationCommandOptionType.String, name, description: say.options[name], required } as const;
  if (name === 'topic' || name === 'also') return { ...option, choices: topicChoices };
  const suggested = name === 'country' || name === 'line' || name === 'zone';
  return suggested ? { ...option, autocomplete: true, max_length: 100 } : { ...option, max_length: longest[name] };
}

function subcommand(
  name: keyof typeof say.descriptions,
  options: NonNullable<APIApplicationCommandSubcommandOption['options']>,
): APIApplicationCommandSubcommandOption {
  return { type: ApplicationCommandOptionType.Subcommand, name, description: say.descriptions[name], options };
}

const aboutIt = lineFields.filter((field) => field !== 'name').map((field) => textOption(field));

/** Pins the numbers of a server anew, wherever they are old. */
const renew = defineButton({
  family: renewButton,
  label: () => say.renewal.button,
  ack: 'private',
  read: (asked) => ({ guildId: requireOwner(asked) }),
  async run({ guildId }, needs: Needs) {
    return { kind: 'message', card: drawRenewed(await renewPanels(guildId, needs)), language: 'en' };
  },
});

/** `/lines`: a server's own help lines, for those who may manage it. */
export const lines = defineCommand({
  data: {
    name: 'lines',
    description: say.description,
    default_member_permissions: PermissionFlagsBits.ManageGuild.toString(),
    contexts: [InteractionContextType.Guild],
    options: [
      subcommand('list', [{ ...textOption('country'), description: say.options['country-shown'] }]),
      subcommand('add', [
        textOption('country', true),
        textOption('name', true),
        textOption('source', true),
        ...aboutIt,
      ]),
      subcommand('edit', [textOption('line', true), textOption('name'), ...aboutIt, textOption('source')]),
      subcommand('move', [
        textOption('line', true),
        {
          type: ApplicationCommandOptionType.Integer,
          name: 'to',
          description: say.options.to,
          required: true,
          min_value: 1,
          max_value: mostOwnLines,
        },
      ]),
      subcommand('hide', [textOption('line', true)]),
      subcommand('show', [textOption('line', true)]),
      subcommand('remove', [textOption('line', true)]),
    ],
  },
  ack: 'private',
  suggest: ({ option, typed }, asked, needs: Pick<Needs, 'servers'>) => suggest(option, typed, asked, needs),
  read: (asked) => ({
    owner: { guildId: requireOwner(asked), actorId: asked.userId, locale: asked.locale },
    request: readRequest(asked),
  }),
  parts: [renew],
  async run({ owner, request }, needs: Needs) {
    const card =
      request.act === 'list'
        ? listOwnLines({ ...owner, country: request.country }, needs)
        : await tellOfOldNumbers(owner.guildId, () => manageLines(request, owner, needs), needs);
    return { kind: 'message', card, language: 'en' };
  },
  // Twelve options are a lot to type again: they come back as they can be pasted.
  typed: (asked) => [writeCommand('lines', asked)],
});

/** A client may send any shape; a subcommand that is none shows the list. */
function readRequest(asked: Asked): LineRequest | { act: 'list'; country: string | undefined } {
  const { options, subcommand: act } = asked;
  const line = readText(options, 'line') ?? '';
  const source = readText(options, 'source');
  const to = options.get('to');
  switch (act) {
    case 'add':
      return { act, country: readText(options, 'country') ?? '', typed: readTyped(asked), source };
    case 'edit':
      return { act, line, typed: readTyped(asked), source };
    case 'move':
      return { act, line, to: typeof to === 'number' ? Math.min(Math.max(Math.trunc(to), 1), mostOwnLines) : 1 };
    case 'hide':
    case 'show':
    case 'remove':
      return { act, line };
    default:
      return { act: 'list', country: readText(options, 'country') };
  }
}

function readTyped({ options }: Asked): TypedLine {
  return Object.fromEntries(lineFields.map((field) => [field, readText(options, field)]));
}

function suggest(option: string, typed: string, asked: Asked, { servers }: Pick<Needs, 'servers'>): Suggestion[] {
  const { guildId, locale, subcommand: act } = asked;
  if (guildId === null || !isOwner(asked)) return [];
  if (option === 'zone') return suggestZones(typed);
  if (option === 'country') return offerCountries(typed, locale);
  if (option !== 'line' || !isLineAct(act)) return [];
  return suggestLines(typed, { act, lines: servers.lines.get(guildId), locale });
}

function isLineAct(act: string | null): act is LineAct {
  return act !== null && ['edit', 'move', 'remove', 'hide', 'show'].includes(act);
}
