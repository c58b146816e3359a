import {
  ApplicationCommandOptionType,
  type APIApplicationCommandBasicOption,
  type APIApplicationCommandSubcommandOption,
} from 'discord.js';
import { readText, type Asked } from '../../src/discord/asked.ts';
import type { Suggestion } from '../../src/discord/command.ts';
import type { Reply } from '../../src/discord/reply.ts';
import { writeCommand } from '../../src/discord/write-command.ts';
import { listLookedAfter } from '../../src/groups/care/looked-after.ts';
import { requireServer } from '../../src/groups/joining/needs.ts';
import { suggestGroups } from '../../src/groups/pick-group.ts';
import { longestText } from '../../src/schedule/reading/read-when.ts';
import { suggestZones } from '../../src/schedule/suggest-zones.ts';
import {
  requireNamedSession,
  suggestDates,
  suggestSessions,
  type Picked,
} from '../../src/sessions/admin/pick-session.ts';
import { showSession } from '../../src/sessions/admin/show-session.ts';
import {
  largestSize,
  longestAddress,
  longestLine,
  longestTitle,
  meetingTypes,
  mostLines,
  type Typed,
  type TypedPerson,
} from '../../src/sessions/admin/typed.ts';
import { earliestReminder, longestMinutes, shortestMinutes } from '../../src/sessions/rules.ts';
import { placeKinds } from '../../src/sessions/session.ts';
import { en } from '../../src/words/en.ts';
import type { Needs } from '../needs.ts';

const say = en.sessionAdmin;

/** A subcommand of `/session-admin` as Discord shows it. */
export function subcommand(
  name: keyof typeof say.command,
  options: APIApplicationCommandBasicOption[],
): APIApplicationCommandSubcommandOption {
  return { type: ApplicationCommandOptionType.Subcommand, name, description: say.command[name], options };
}

type TextName = 'group' | 'session' | 'date' | 'title' | 'when' | 'address' | 'agenda' | 'zone' | 'except' | 'to';

const suggested: readonly TextName[] = ['group', 'session', 'date', 'zone'];

/** A text option; with suggestions where there are some for it. */
function textOption(name: TextName, { required = false, most = 100 } = {}): APIApplicationCommandBasicOption {
  return {
    type: ApplicationCommandOptionType.String,
    name,
    description: say.options[name],
    required,
    max_length: most,
    ...(suggested.includes(name) && { autocomplete: true }),
  };
}

function numberOption(
  name: 'minutes' | 'size' | 'remind',
  [least, most]: readonly [number, number],
): APIApplicationCommandBasicOption {
  const description = say.options[name];
  return { type: ApplicationCommandOptionType.Integer, name, description, min_value: least, max_value: most };
}

function yesNoOption(
  name: 'closing' | 'event' | 'no-host' | 'no-second' | 'no-agenda' | 'no-except',
): APIApplicationCommandBasicOption {
  return { type: ApplicationCommandOptionType.Boolean, name, description: say.options[name] };
}

/** The group that is meant. */
export function groupOption(required: boolean): APIApplicationCommandBasicOption {
  return textOption('group', { required });
}

/** The session that is meant. */
export const sessionOption = textOption('session', { required: true });

/** The one date that is meant. */
export const dateOption = textOption('date', { required: true });

/** When instead. */
export const toOption = textOption('to', { required: true, most: longestText });

/** What can be said of a session beside what it is called and when it is. */
const details: APIApplicationCommandBasicOption[] = [
  numberOption('minutes', [shortestMinutes, longestMinutes]),
  {
    type: ApplicationCommandOptionType.String,
    name: 'place',
    description: say.options.place,
    choices: placeKinds.map((value) => ({ name: say.places[value], value })),
  },
  {
    type: ApplicationCommandOptionType.Channel,
    name: 'channel',
    description: say.options.channel,
    channel_types: [...meetingTypes],
  },
  textOption('address', { most: longestAddress }),
  { type: ApplicationCommandOptionType.User, name: 'host', description: say.options.host },
  { type: ApplicationCommandOptionType.User, name: 'second', description: say.options.second },
  textOption('agenda', { most: mostLines * (longestLine + 1) }),
  numberOption('size', [0, largestSize]),
  numberOption('remind', [0, earliestReminder]),
  yesNoOption('closing'),
  yesNoOption('event'),
  textOption('zone'),
  textOption('except', { most: longestText }),
];

/** What a session is made of. */
export const createOptions: APIApplicationCommandBasicOption[] = [
  groupOption(true),
  textOption('title', { required: true, most: longestTitle }),
  textOption('when', { required: true, most: longestText }),
  ...details,
];

/** What can be changed of one. */
export const editOptions: APIApplicationCommandBasicOption[] = [
  sessionOption,
  textOption('title', { most: longestTitle }),
  textOption('when', { most: longestText }),
  ...details,
  yesNoOption('no-host'),
  yesNoOption('no-second'),
  yesNoOption('no-agenda'),
  yesNoOption('no-except'),
];

/** What was typed of a session. Where something is given and taken away at once, it is given. */
export function readTyped(asked: Asked): Typed {
  const { options } = asked;
  const take = (name: string): { none: true } | undefined => (options.get(name) === true ? { none: true } : undefined);
  const number = (name: string) => readOption(options.get(name), 'number');
  const yesNo = (name: string) => readOption(options.get(name), 'boolean');
  return {
    title: readOption(options.get('title'), 'string'),
    when: readText(options, 'when'),
    zone: readText(options, 'zone'),
    except: readText(options, 'except') ?? take('no-except'),
    minutes: number('minutes'),
    place: placeKinds.find((kind) => kind === options.get('place')),
    channel: asked.resolved.channels.get(String(options.get('channel'))),
    address: readText(options, 'address'),
    host: readPerson('host', asked) ?? take('no-host'),
    second: readPerson('second', asked) ?? take('no-second'),
    agenda: readText(options, 'agenda') ?? take('no-agenda'),
    size: number('size'),
    remind: number('remind'),
    closing: yesNo('closing'),
    event: yesNo('event'),
  };
}

interface OptionTypes {
  string: string;
  number: number;
  boolean: boolean;
}

function readOption<Type extends keyof OptionTypes>(value: unknown, type: Type): OptionTypes[Type] | undefined;
function readOption(value: unknown, type: keyof OptionTypes): unknown {
  return typeof value === type ? value : undefined;
}

function readPerson(name: 'host' | 'second', { options, resolved }: Asked): TypedPerson | undefined {
  const userId = readText(options, name);
  return userId === undefined
    ? undefined
    : { userId, isMember: resolved.users.has(userId), isBot: resolved.bots.has(userId) };
}

/** Suggests groups, sessions and dates that somebody looks after, and time zones. */
export async function suggest(
  { option, typed }: { option: string; typed: string },
  asked: Asked,
  needs: Needs,
): Promise<readonly Suggestion[]> {
  const { guildId } = asked;
  if (guildId === null) return [];
  const visit = { guildId, actor: asked };
  switch (option) {
    case 'zone':
      return suggestZones(typed);
    case 'group':
      return suggestGroups(await listLookedAfter(visit, needs), typed);
    case 'session':
      return suggestSessions({ ...visit, typed }, needs);
    case 'date':
      return suggestDates({ ...visit, typed }, needs);
    default:
      return [];
  }
}

/** What comes back with a refusal. */
export function typed(asked: Asked): readonly string[] {
  return [writeCommand('session-admin', asked)];
}

/** Who asks on which server for which session. */
export function readNamed(asked: Asked) {
  return { guildId: requireServer(asked), actor: asked, typed: readText(asked.options, 'session') ?? '' };
}

/** Finds the named session. @throws {UserError} `session-unknown`, `not-looking-after` */
export function findNamed(input: ReturnType<typeof readNamed>, needs: Needs): Promise<Picked> {
  return requireNamedSession(input, needs);
}

/** The card of a session, in English; with the address only where it was given just now. */
export async function replyWithCard(picked: Picked, { address }: Typed, needs: Needs): Promise<Reply> {
  return { kind: 'message', card: await showSession(picked, address !== undefined, needs), language: 'en' };
}
