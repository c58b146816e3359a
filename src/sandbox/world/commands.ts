import {
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  type APIApplicationCommand,
} from 'discord-api-types/v10';
import { refuse, refuseField } from '../rest/api-error.ts';
import { checkCommand, type CommandBody } from '../rules/commands.ts';
import { type CommandRecord } from './records.ts';
import { type World } from './world.ts';

/** Most commands of each kind in one place. Source: Discord's reference, "Registering a Command" (2026). */
const mostCommands = { 1: 100, 2: 15, 3: 15 } as const;

/** The commands registered in one place (`null`: globally). */
export function listCommands(guildId: string | null, world: World): CommandRecord[] {
  return [...(world.commands.get(guildId ?? 'global')?.values() ?? [])];
}

/** Replaces every command of one place. Commands that keep their name and type keep their id. */
export function replaceCommands(bodies: readonly CommandBody[], guildId: string | null, world: World): CommandRecord[] {
  for (const [index, body] of bodies.entries()) {
    checkCommand(body, [index]);
    const type = body.type ?? ApplicationCommandType.ChatInput;
    const first = bodies.findIndex((other) => (other.type ?? 1) === type && other.name === body.name);
    if (first !== index)
      throw refuseField(
        [index, 'name'],
        'APPLICATION_COMMANDS_DUPLICATE_NAME',
        'Application command names must be unique',
      );
  }
  checkCounts(bodies.map((body) => body.type ?? ApplicationCommandType.ChatInput));
  const before = listCommands(guildId, world);
  const records = bodies.map((body) => {
    const same = before.find((one) => one.name === body.name && one.type === (body.type ?? 1));
    return makeRecord(body, guildId, same?.id ?? world.ids.next(), world);
  });
  world.commands.set(guildId ?? 'global', new Map(records.map((record) => [record.id, record])));
  world.notice({});
  return records;
}

/** Creates a command, or replaces the one of the same name and type; `created` tells which. */
export function putCommand(
  body: CommandBody,
  guildId: string | null,
  world: World,
): { command: CommandRecord; created: boolean } {
  checkCommand(body, []);
  const before = listCommands(guildId, world);
  const same = before.find((one) => one.name === body.name && one.type === (body.type ?? 1));
  if (!same) checkCounts([...before.map((one) => one.type), body.type ?? ApplicationCommandType.ChatInput]);
  const command = makeRecord(body, guildId, same?.id ?? world.ids.next(), world);
  keep(command, world);
  return { command, created: !same };
}

/** What may be changed about a command. */
export type CommandChanges = { [Field in keyof CommandBody]?: CommandBody[Field] | undefined };

/** Changes parts of a command. @throws {ApiError} 10063, 50035 */
export function editCommand(id: string, changes: CommandChanges, guildId: string | null, world: World): CommandRecord {
  const before = findCommand(id, guildId, world);
  const body = { ...before, ...changes, name: changes.name ?? before.name, type: before.type };
  checkCommand(body, []);
  const command = makeRecord(body, guildId, id, world);
  keep(command, world);
  return command;
}

/** Finds a command of one place. @throws {ApiError} 10063 */
export function findCommand(id: string, guildId: string | null, world: World): CommandRecord {
  const command = world.commands.get(guildId ?? 'global')?.get(id);
  if (!command) throw refuse(10063);
  return command;
}

/** Removes a command. @throws {ApiError} 10063 */
export function removeCommand(id: string, guildId: string | null, world: World): void {
  findCommand(id, guildId, world);
  world.commands.get(guildId ?? 'global')?.delete(id);
  world.notice({});
}

function keep(command: CommandRecord, world: World): void {
  const place = command.guildId ?? 'global';
  const there = world.commands.get(place) ?? new Map<string, CommandRecord>();
  there.set(command.id, command);
  world.commands.set(place, there);
  world.notice({});
}

function checkCounts(types: readonly CommandRecord['type'][]): void {
  for (const type of [1, 2, 3] as const)
    if (types.filter((one) => one.valueOf() === type).length > mostCommands[type])
      throw refuseField(
        [],
        'APPLICATION_COMMANDS_MAX',
        `Maximum number of application commands of this type reached (${mostCommands[type]}).`,
      );
}

function makeRecord(body: CommandBody, guildId: string | null, id: string, world: World): CommandRecord {
  const dms = guildId === null && body.dm_permission !== false;
  return {
    ...body,
    id,
    guildId,
    type: body.type ?? ApplicationCommandType.ChatInput,
    integration_types: body.integration_types ?? [ApplicationIntegrationType.GuildInstall],
    contexts:
      body.contexts ??
      (guildId === null ? [InteractionContextType.Guild, ...(dms ? [InteractionContextType.BotDM] : [])] : null),
    version: world.ids.next(),
  };
}

/** Discord's command object; localisations only when asked for. */
export function writeCommand(command: CommandRecord, localised: boolean, world: World): APIApplicationCommand {
  const written = {
    id: command.id,
    application_id: world.botId,
    version: command.version,
    type: command.type,
    ...(command.guildId === null ? {} : { guild_id: command.guildId }),
    name: command.name,
    name_localizations: command.name_localizations ?? null,
    description: command.description ?? '',
    description_localizations: command.description_localizations ?? null,
    options: command.options ?? [],
    default_member_permissions: command.default_member_permissions ?? null,
    dm_permission: command.dm_permission ?? true,
    nsfw: command.nsfw ?? false,
    contexts: command.contexts ?? null,
    integration_types: command.integration_types ?? null,
  };
  // The options were checked against the same shapes; zod's optional fields may be undefined, which JSON leaves out.
  const complete = written as APIApplicationCommand;
  return localised ? complete : leaveLocalisationsOut(complete);
}

function leaveLocalisationsOut(command: APIApplicationCommand): APIApplicationCommand {
  const { name_localizations: names, description_localizations: descriptions, ...rest } = command;
  return names || descriptions ? rest : command;
}
