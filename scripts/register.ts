import { existsSync } from 'node:fs';
import { Routes, type RESTGetCurrentApplicationResult } from 'discord.js';
import { registry } from '../commands/index.ts';
import { ConfigError, loadConfig } from '../src/config.ts';
import { createRest } from '../src/discord/client.ts';
import { explainRefusal } from '../src/discord/log-in.ts';
import { registerCommands } from '../src/discord/register.ts';

/** Tells Discord every command, whatever it knew before. The bot does this itself when its commands changed. */
async function register(): Promise<string> {
  if (existsSync('.env')) process.loadEnvFile('.env');
  const config = loadConfig(process.env);
  if (config.token === null)
    throw new ConfigError('DISCORD_TOKEN is missing. Write the token of your bot into the environment or .env.');
  const rest = createRest(config, config.token);
  const { id } = (await rest.get(Routes.currentApplication())) as RESTGetCurrentApplicationResult;
  const commands = registry.commands.map((command) => command.data);
  await registerCommands({ applicationId: id, commands, last: null }, rest);
  return `Discord knows ${commands.length} commands of Lamplight now. People may have to restart their Discord to see changes.`;
}

try {
  console.log(await register());
} catch (error) {
  console.error(error instanceof ConfigError ? error.message : explainRefusal(error));
  process.exitCode = 1;
}
