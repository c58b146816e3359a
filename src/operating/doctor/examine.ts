import { createRest } from '../../discord/client.ts';
import type { Config } from '../../config.ts';
import type { Clock } from '../../schedule/clock.ts';
import { checkDiscord } from './check-discord.ts';
import { checkBackups, checkDirectory, checkEnvironmentFile, checkRoom, type MeasureRoom } from './check-machine.ts';
import { findNoticeFault } from '../privacy-notice.ts';
import { checkServers } from './check-servers.ts';
import { checkStorage } from './check-storage.ts';
import { fault, note, well, type Finding } from './finding.ts';

/** What is examined. */
export interface Examined {
  config: Config;
  /** The file the configuration was read from; null where it came from the environment alone. */
  environmentFile: string | null;
  /** Where backups are; null where that is not known. */
  backups: string | null;
}

/**
 * Looks at everything that a bot needs to run, and says of each how it is. Changes nothing: no key, file, table, message or session is made, so the bot may be
 * running meanwhile.
 */
export async function* examine(
  { config, environmentFile, backups }: Examined,
  { clock, measure }: { clock: Clock; measure: MeasureRoom },
): AsyncGenerator<Finding> {
  yield* describeConfig(config);
  yield await checkNotice(config);
  yield* await checkEnvironmentFile(environmentFile);
  const rest = config.token === null ? null : createRest(config, config.token);
  const discord = rest && (await checkDiscord({ rest, clock, config }));
  yield* (
    discord?.findings ?? [
      fault(
        'Token: DISCORD_TOKEN is missing. Copy it from the Bot page of your application into the environment or .env.',
      ),
    ]
  );
  const { findings, vault, kept } = await checkStorage(config);
  yield* findings;
  try {
    if (kept && rest && discord?.botUserId) yield* checkServers(discord.botUserId, { kept, rest, clock, config });
    else yield note('Servers: their permissions were not looked at, since that takes Discord and the database.');
  } finally {
    await kept?.close();
    rest?.clearHandlerSweeper();
    rest?.clearHashSweeper();
  }
  yield checkDirectory(clock.now());
  yield* await checkRoom(config, backups, measure);
  yield await checkBackups(backups, vault, clock.now());
}

/** Where nobody but its operator is, a notice can wait. */
async function checkNotice(config: Config): Promise<Finding> {
  const found = await findNoticeFault(config);
  if (found === null) return well('Privacy notice: there is one.');
  return (config.production ? fault : note)(`Privacy notice: ${found}`);
}

function* describeConfig({ production, health }: Config): Generator<Finding> {
  yield well('Configuration: it can be used.');
  if (!production)
    yield note(
      'Configuration: NODE_ENV is not production. Set it where real people are: then a lost token is never taken for a trial.',
    );
  if (health === null)
    yield note(
      'Configuration: HEALTH_ADDRESS is blank, so nothing can notice that the bot is down. docs/operating.md says how.',
    );
}
