import { createHash } from 'node:crypto';
import type { REST } from '@discordjs/rest';
import {
  ApplicationCommandType,
  Routes,
  type RESTGetAPIApplicationCommandsResult,
  type RESTPostAPIApplicationCommandsJSONBody,
} from 'discord.js';

/** What was registered last, as {@link registerCommands} returns it; kept by the caller. */
export type Registered = string;

/**
 * Tells Discord all commands, replacing what it knew. With `last`, what was registered before, nothing is sent when nothing changed
 * since and Discord still knows them all. Returns what to remember.
 */
export async function registerCommands(
  input: {
    applicationId: string;
    commands: readonly RESTPostAPIApplicationCommandsJSONBody[];
    last: Registered | null;
  },
  rest: REST,
): Promise<{ registered: Registered; sent: boolean }> {
  const { applicationId, commands, last } = input;
  const registered = describe(applicationId, commands);
  const route = Routes.applicationCommands(applicationId);
  if (last === registered) {
    const known = (await rest.get(route)) as RESTGetAPIApplicationCommandsResult;
    if (listNames(known) === listNames(commands)) return { registered, sent: false };
  }
  await rest.put(route, { body: commands });
  return { registered, sent: true };
}

function describe(applicationId: string, commands: readonly RESTPostAPIApplicationCommandsJSONBody[]): Registered {
  return createHash('sha256')
    .update(JSON.stringify([applicationId, commands]))
    .digest('hex');
}

function listNames(commands: readonly { name: string; type?: ApplicationCommandType | undefined }[]): string {
  return commands
    .map(({ name, type = ApplicationCommandType.ChatInput }) => `${type}:${name}`)
    .sort()
    .join(',');
}
