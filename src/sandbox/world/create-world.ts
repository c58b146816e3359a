import { type SandboxClock } from '../clock.ts';
import { createSnowflakes } from '../snowflakes.ts';
import { createUser } from './guilds.ts';
import { type World } from './world.ts';

/** How old the bot's account is when a world begins: accounts of real bots are older than the servers they join. */
const botAge = 400 * 24 * 60 * 60 * 1000;

/**
 * Makes a world with nobody in it but the bot, who is in no server yet. `url` is the sandbox's own address, for files; where the port is
 * known only later, set `world.url` then. `emit` gets every event for the bots, `notice` every visible change.
 */
export function createWorld(
  input: Pick<World, 'token' | 'url' | 'emit' | 'notice'> & { clock: SandboxClock; botName?: string },
): World {
  const { botName = 'Lamplight', ...given } = input;
  const ids = createSnowflakes(given.clock);
  const botId = ids.at(given.clock.now() - botAge);
  const world: World = {
    ...given,
    ids,
    botId,
    users: new Map(),
    guilds: new Map(),
    channels: new Map(),
    commands: new Map(),
    nonces: new Map(),
    uploads: new Map(),
  };
  createUser({ name: botName, bot: true, id: botId }, world);
  return world;
}
