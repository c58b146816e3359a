import {
  ApplicationCommandOptionType as OptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  PermissionFlagsBits,
} from 'discord-api-types/v10';
import { everyPermission } from '../permissions.ts';
import { type CommandOption, type LeafOption } from '../rules/commands.ts';
import { listCommands } from '../world/commands.ts';
import { type CommandRecord } from '../world/records.ts';
import { type ChannelRecord, type UserRecord } from '../world/records.ts';
import { readPermissionsIn, type World } from '../world/world.ts';
import { ControlError } from './control-error.ts';
import { holdsMessages, refuseTimedOut, sharesServer } from './find.ts';
import { type Place } from './resolved.ts';

/** By which installation a command is used: the server's, or the person's own. */
export type Installation = 'guild' | 'user';

/** A command somebody can use in a place, and by which installation. */
export interface UsableCommand {
  command: CommandRecord;
  by: Installation;
}

/** A command with the subcommand that was named. */
export interface NamedCommand extends UsableCommand {
  /** The names below the command: none, a subcommand's, or a group's and a subcommand's. */
  path: CommandOption[];
  /** The options that take values. */
  options: readonly LeafOption[];
  /** The full name as Discord writes it, without the slash. */
  fullName: string;
}

/** Every command a person can use in a channel, the server's own first. `by` given: only by that installation. */
export function listUsable(place: Place, by?: Installation): UsableCommand[] {
  const { channel, world } = place;
  if (!holdsMessages(channel)) return [];
  const person = world.users.get(place.userId);
  if (!person) return [];
  const own = channel.guildId === null ? [] : listCommands(channel.guildId, world);
  return [...own, ...listCommands(null, world)].flatMap((command): UsableCommand[] => {
    const found = (['guild', 'user'] as const).find(
      (one) => (by === undefined || by === one) && isUsable(command, one, person, channel, world),
    );
    return found ? [{ command, by: found }] : [];
  });
}

function isUsable(
  command: CommandRecord,
  by: Installation,
  person: UserRecord,
  channel: ChannelRecord,
  world: World,
): boolean {
  const type = by === 'guild' ? ApplicationIntegrationType.GuildInstall : ApplicationIntegrationType.UserInstall;
  const context = channel.guildId === null ? InteractionContextType.BotDM : InteractionContextType.Guild;
  if (command.guildId === null && !(command.integration_types ?? []).includes(type)) return false;
  if (command.guildId !== null && by === 'user') return false;
  if (command.contexts && !command.contexts.includes(context)) return false;
  if (command.nsfw && channel.guildId !== null && !channel.nsfw) return false;
  if (by === 'user' && !person.installedApp) return false;
  if (channel.guildId === null)
    return channel.recipientId === person.id && (by === 'user' || sharesServer(person.id, world));
  const bits = readPermissionsIn(channel, person.id, world);
  if (!(bits & PermissionFlagsBits.ViewChannel) || !(bits & PermissionFlagsBits.UseApplicationCommands)) return false;
  if (by === 'user') return true;
  return world.guilds.get(channel.guildId)?.members.has(world.botId) === true && holdsNeeded(command, bits);
}

/** `default_member_permissions`: "0" means administrators alone. */
function holdsNeeded(command: CommandRecord, bits: bigint): boolean {
  const needed = command.default_member_permissions;
  if (needed === null || needed === undefined) return true;
  if (needed === '0') return bits === everyPermission;
  return (bits & BigInt(needed)) === BigInt(needed);
}

/**
 * Finds the command a person names, as it is written there ("anon post") or in their own language.
 * @throws {ControlError} 403 while timed out, 404 when there is no such command or this person may not use it here.
 */
export function findCommand(
  input: { name: string; by?: Installation | undefined; types: readonly ApplicationCommandType[] },
  place: Place,
): NamedCommand {
  const { channel, userId, world, locale } = place;
  refuseTimedOut(channel, userId, world);
  const name = input.name.trim().replace(/^\//, '');
  const usable = listUsable(place, input.by).filter((one) => input.types.includes(one.command.type));
  for (const one of usable) {
    const found =
      one.command.type === ApplicationCommandType.ChatInput
        ? matchChatInput(one, name.split(/\s+/), locale)
        : matchMenu(one, name, locale);
    if (found) return found;
  }
  throw new ControlError(404, explainMissing(name, usable, place));
}

function matchMenu(one: UsableCommand, name: string, locale: string): NamedCommand | null {
  return bearsName(one.command, name, locale) ? { ...one, path: [], options: [], fullName: one.command.name } : null;
}

function matchChatInput(one: UsableCommand, words: readonly string[], locale: string): NamedCommand | null {
  const [first, ...rest] = words;
  if (first === undefined || !bearsName(one.command, first, locale)) return null;
  const path: CommandOption[] = [];
  let options: readonly CommandOption[] = one.command.options ?? [];
  for (const word of rest) {
    const next = options.find((option) => isBranch(option) && bearsName(option, word, locale));
    if (!next) return null;
    path.push(next);
    options = 'options' in next ? (next.options ?? []) : [];
  }
  const leaves = options.filter(isLeafOption);
  if (leaves.length < options.length) return null;
  const fullName = [one.command.name, ...path.map((step) => step.name)].join(' ');
  return { ...one, path, options: leaves, fullName };
}

function isBranch(option: CommandOption): boolean {
  return option.type === OptionType.Subcommand || option.type === OptionType.SubcommandGroup;
}

function isLeafOption(option: CommandOption): option is LeafOption {
  return !isBranch(option);
}

/** True when something is called so, in its own words or in this locale's. */
export function bearsName(
  one: { name: string; name_localizations?: Record<string, string> | null | undefined },
  name: string,
  locale: string,
): boolean {
  return one.name === name || one.name_localizations?.[locale] === name;
}

/** The full names a person could use instead. */
function listNames(usable: readonly UsableCommand[]): string[] {
  const walk = (prefix: string, options: readonly CommandOption[]): string[] => {
    const branches = options.filter(isBranch);
    if (branches.length === 0) return [prefix];
    return branches.flatMap((one) => walk(`${prefix} ${one.name}`, 'options' in one ? (one.options ?? []) : []));
  };
  return usable.flatMap(({ command }) => walk(command.name, command.options ?? []));
}

function explainMissing(name: string, usable: readonly UsableCommand[], place: Place): string {
  const { channel, world } = place;
  const known = [...listCommands(channel.guildId, world), ...listCommands(null, world)];
  const exists = known.some((command) => bearsName(command, name, place.locale) || name.startsWith(`${command.name} `));
  const reason = exists ? `may not be used here by this person, or has no such subcommand` : 'is not registered';
  const instead =
    usable.length === 0 ? 'No command can be used here.' : `Usable here: ${listNames(usable).join(', ')}.`;
  return `"${name}" ${reason}. ${instead}`;
}
