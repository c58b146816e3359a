import {
  ApplicationCommandOptionType,
  type APIApplicationCommandBasicOption,
  type APIApplicationCommandSubcommandOption,
} from 'discord.js';
import { longestPrompt } from '../../src/check-ins/check-in.ts';
import { requireNamedCheckIn, suggestCheckIns, type Picked } from '../../src/check-ins/admin/pick-check-in.ts';
import { showCheckIn } from '../../src/check-ins/admin/show-check-in.ts';
import type { Typed } from '../../src/check-ins/admin/typed.ts';
import { readText, type Asked } from '../../src/discord/asked.ts';
import type { Suggestion } from '../../src/discord/command.ts';
import type { Reply } from '../../src/discord/reply.ts';
import { writeCommand } from '../../src/discord/write-command.ts';
import { listLookedAfter } from '../../src/groups/care/looked-after.ts';
import { requireServer } from '../../src/groups/joining/needs.ts';
import { suggestGroups } from '../../src/groups/pick-group.ts';
import { longestText } from '../../src/schedule/reading/read-when.ts';
import { suggestZones } from '../../src/schedule/suggest-zones.ts';
import { en } from '../../src/words/en.ts';
import type { Needs } from '../needs.ts';

const say = en.checkIns;

/** A subcommand of `/checkin-admin` as Discord shows it. */
export function subcommand(
  name: keyof typeof say.command,
  options: APIApplicationCommandBasicOption[],
): APIApplicationCommandSubcommandOption {
  return { type: ApplicationCommandOptionType.Subcommand, name, description: say.command[name], options };
}

/** A text option; with suggestions where there are some for it. */
function textOption(
  name: 'group' | 'check-in' | 'when' | 'question' | 'zone' | 'except',
  { required = false, most = 100, description = say.options[name] } = {},
): APIApplicationCommandBasicOption {
  const isSuggested = name === 'group' || name === 'check-in' || name === 'zone';
  return {
    type: ApplicationCommandOptionType.String,
    name,
    description,
    required,
    max_length: most,
    ...(isSuggested && { autocomplete: true }),
  };
}

/** The group that is meant. */
export function groupOption(required: boolean): APIApplicationCommandBasicOption {
  return textOption('group', { required });
}

/** The check-in that is meant. */
export const checkInOption = textOption('check-in', { required: true });

/** What a check-in is made of. */
export const createOptions: APIApplicationCommandBasicOption[] = [
  groupOption(true),
  textOption('when', { required: true, most: longestText }),
  textOption('question', { most: longestPrompt }),
  textOption('zone'),
  { type: ApplicationCommandOptionType.Role, name: 'ping', description: say.options.ping },
  textOption('except', { most: longestText }),
];

/** What can be changed of one. */
export const editOptions: APIApplicationCommandBasicOption[] = [
  checkInOption,
  textOption('when', { most: longestText }),
  textOption('question', { most: longestPrompt, description: say.options['question-new'] }),
  textOption('zone', { description: say.options['zone-new'] }),
  { type: ApplicationCommandOptionType.Role, name: 'ping', description: say.options.ping },
  { type: ApplicationCommandOptionType.Boolean, name: 'no-ping', description: say.options['no-ping'] },
  textOption('except', { most: longestText }),
  { type: ApplicationCommandOptionType.Boolean, name: 'no-except', description: say.options['no-except'] },
];

/** What was typed of a check-in. Where something is given and taken away at once, it is given. */
export function readTyped({ options }: Asked): Typed {
  const take = (name: string): { none: true } | undefined => (options.get(name) === true ? { none: true } : undefined);
  return {
    when: readText(options, 'when'),
    question: readQuestion(options),
    zone: readText(options, 'zone'),
    except: readText(options, 'except') ?? take('no-except'),
    ping: readText(options, 'ping') ?? take('no-ping'),
  };
}

/** A question of blanks alone was typed all the same, and is refused rather than passed over. */
function readQuestion(options: Asked['options']): string | undefined {
  const typed = options.get('question');
  return typeof typed === 'string' ? typed : undefined;
}

/** Suggests groups and check-ins that somebody looks after, and time zones. */
export async function suggest(
  { option, typed }: { option: string; typed: string },
  asked: Asked,
  needs: Needs,
): Promise<readonly Suggestion[]> {
  const { guildId } = asked;
  if (guildId === null) return [];
  if (option === 'zone') return suggestZones(typed);
  const visit = { guildId, actor: asked };
  if (option === 'group') return suggestGroups(await listLookedAfter(visit, needs), typed);
  return option === 'check-in' ? suggestCheckIns({ ...visit, typed }, needs) : [];
}

/** What comes back with a refusal. */
export function typed(asked: Asked): readonly string[] {
  return [writeCommand('checkin-admin', asked)];
}

/** Who asks on which server for which check-in. */
export function readNamed(asked: Asked) {
  return { guildId: requireServer(asked), actor: asked, typed: readText(asked.options, 'check-in') ?? '' };
}

/** Finds the named check-in. @throws {UserError} `check-in-none`, `not-looking-after` */
export function findNamed(input: ReturnType<typeof readNamed>, needs: Needs): Promise<Picked> {
  return requireNamedCheckIn(input, needs);
}

/** The card of a check-in, in English. */
export async function replyWithCard(picked: Picked, needs: Needs): Promise<Reply> {
  return { kind: 'message', card: await showCheckIn(picked, needs), language: 'en' };
}
