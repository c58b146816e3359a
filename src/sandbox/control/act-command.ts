import {
  ApplicationCommandOptionType as OptionType,
  ApplicationCommandType,
  InteractionType,
} from 'discord-api-types/v10';
import { z } from 'zod';
import { type UserRecord } from '../world/records.ts';
import { type Call, type Control } from './control.ts';
import { ControlError } from './control-error.ts';
import { findPerson, findSeenChannel, findSeenMessage } from './find.ts';
import { findCommand, listUsable, type Installation, type NamedCommand } from './find-commands.ts';
import { id, readBody, readQuery } from './read-call.ts';
import { optionValues, readOptions, readTypedOptions, type DataOption } from './read-options.ts';
import { createResolved, type Place, type Resolved } from './resolved.ts';
import { openAndShow } from './show-interaction.ts';
import { waitForAnswer } from './wait.ts';

const used = z.object({
  userId: id,
  channelId: id,
  command: z.string().min(1),
  options: optionValues.default({}),
  targetId: id.optional(),
  locale: z.string().optional(),
  installed: z.enum(['guild', 'user']).optional(),
});

/** A person uses a slash command, or a command of the menu of a person or message. */
export function actCommand(call: Call, control: Control): Promise<object> {
  return openAndShow(call, control, () => useCommand(readBody(used, call), control));
}

/** Opens the interaction of a command. @throws {ControlError} 400, 403, 404 */
export function useCommand(input: z.infer<typeof used>, control: Control) {
  const place = readPlace(input, control);
  const found = findCommand({ name: input.command, by: input.installed, types: readTypes(input.targetId) }, place);
  const { target, options, resolved } = readSubject(found, input, place, control);
  return control.interactions.open({
    type: InteractionType.ApplicationCommand,
    userId: place.userId,
    channelId: place.channel.id,
    locale: place.locale,
    commandName: found.fullName,
    userInstalled: found.by === 'user',
    data: {
      ...writeCommandData(found, options),
      ...resolved.write(),
      ...(target === undefined ? {} : { target_id: target }),
    },
  });
}

/** Menu commands are used on something, slash commands are not. */
function readTypes(targetId: string | undefined): ApplicationCommandType[] {
  return targetId === undefined
    ? [ApplicationCommandType.ChatInput, ApplicationCommandType.Message, ApplicationCommandType.User]
    : [ApplicationCommandType.Message, ApplicationCommandType.User];
}

/** What the command is about: its options, or the person or message it is used on. */
function readSubject(
  found: NamedCommand,
  input: z.infer<typeof used>,
  place: Place,
  control: Control,
): { options: DataOption[]; resolved: Resolved; target?: string } {
  const { type } = found.command;
  if (type === ApplicationCommandType.ChatInput) return readOptions(found.options, input.options, place);
  const { targetId: target } = input;
  if (target === undefined)
    throw new ControlError(
      400,
      `"${found.fullName}" is in the menu of a ${type === ApplicationCommandType.User ? 'person' : 'message'}: give its id as targetId.`,
    );
  const resolved = createResolved(place);
  if (type === ApplicationCommandType.User) resolved.addUser(target);
  else {
    const { message, channel } = findSeenMessage(target, place.userId, control);
    if (channel.id !== place.channel.id)
      throw new ControlError(400, 'The message is in another channel than channelId.');
    if (message.ephemeralFor !== null) throw new ControlError(403, 'Private answers have no menu of commands.');
    resolved.addMessage(message);
  }
  return { options: [], resolved, target };
}

function writeCommandData(found: NamedCommand, options: DataOption[]): object {
  const nested = found.path.reduceRight<DataOption[]>(
    (inner, step) => [{ name: step.name, type: step.type, options: inner }],
    options,
  );
  return {
    id: found.command.id,
    name: found.command.name,
    type: found.command.type,
    ...(found.command.guildId === null ? {} : { guild_id: found.command.guildId }),
    ...(nested.length === 0 ? {} : { options: nested }),
  };
}

/** Where a person uses something. `installed: user` means that they have the application installed for themselves. */
function readPlace(
  input: { userId: string; channelId: string; locale?: string | undefined; installed?: Installation | undefined },
  control: Control,
): Place & { person: UserRecord } {
  const { world } = control;
  const person = findPerson(input.userId, world);
  const channel = findSeenChannel(input.channelId, person.id, world);
  if (input.installed === 'user') person.installedApp = true;
  return { userId: person.id, person, channel, locale: input.locale ?? person.locale, world };
}

const typed = used.extend({
  focused: z.string().min(1),
  value: z.union([z.string(), z.number()]).transform(String).default(''),
});

/** A person types into an option that suggests. */
export async function actAutocomplete(call: Call, control: Control): Promise<object> {
  const input = readBody(typed, call);
  const place = readPlace(input, control);
  const found = findCommand(
    { name: input.command, by: input.installed, types: [ApplicationCommandType.ChatInput] },
    place,
  );
  const options = readTypedOptions(found.options, input.options, input, place.locale);
  const record = control.interactions.open({
    type: InteractionType.ApplicationCommandAutocomplete,
    userId: place.userId,
    channelId: place.channel.id,
    locale: place.locale,
    commandName: found.fullName,
    userInstalled: found.by === 'user',
    data: writeCommandData(found, options),
  });
  const after = await waitForAnswer(record.id, suggestionsWithin, control);
  return { choices: after.choices ?? [], ms: after.answerMs ?? after.ackMs, state: after.state };
}

/** Discord gives the bot 3 s; somewhat later the interaction says that they are over. */
const suggestionsWithin = 4000;

const listed = z.object({ userId: id, channelId: id, locale: z.string().optional() });

/** The commands a person can use in a channel. */
export function listCommandsHere(call: Call, control: Control): object {
  const place = readPlace(readQuery(listed, call), control);
  return {
    commands: listUsable(place).map(({ command, by }) => ({
      id: command.id,
      type: command.type,
      name: command.name,
      localName: command.name_localizations?.[place.locale] ?? command.name,
      name_localizations: command.name_localizations ?? null,
      description: command.description ?? '',
      localDescription: command.description_localizations?.[place.locale] ?? command.description ?? '',
      description_localizations: command.description_localizations ?? null,
      options: command.options ?? [],
      installed: by,
      fromGuild: command.guildId !== null,
      hasSubcommands: (command.options ?? []).some(
        (one) => one.type === OptionType.Subcommand || one.type === OptionType.SubcommandGroup,
      ),
    })),
  };
}
