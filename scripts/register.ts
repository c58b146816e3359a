import { existsSync } from 'node:fs';
import { DiscordAPIError } from '@discordjs/rest';
import { Routes, type RESTGetCurrentApplicationResult } from 'discord.js';
import { registry } from '../commands/index.ts';
import { loadConfig } from '../src/config.ts';
import { createRest } from '../src/discord/client.ts';
import { registerCommands } from '../src/discord/register.ts';

/** Tells Discord every command, whatever it knew before. The bot does this itself when its commands changed. */
async function register(): Promise<string> {
  if (existsSync('.env')) process.loadEnvFile('.env');
  const config = loadConfig(process.env);
  if (config.token === null)
    throw new Error('DISCORD_TOKEN is missing. Write the token of your bot into the environment or .env.');
  const rest = createRest(config, config.token);
  const { id } = (await rest.get(Routes.currentApplication())) as RESTGetCurrentApplicationResult;
  const commands = registry.commands.map((command) => command.data);
  await registerCommands({ applicationId: id, commands, last: null }, rest);
  return `Discord knows ${commands.length} commands of Lamplight now. People may have to restart their Discord to see changes.`;
}

try {
  console.log(await register());
} catch (error) {
  const refused = error instanceof DiscordAPIError && error.status === 401;
  console.error(
    refused
      ? 'Discord does not accept DISCORD_TOKEN. Copy the token once more from the Bot page of your application.'
      : error instanceof Error
        ? error.message
        : String(error),
  );
  process.exitCode = 1;
}
