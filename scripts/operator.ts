import { existsSync } from 'node:fs';
import process from 'node:process';
import { ConfigError, loadConfig, type Config } from '../src/config.ts';
import { StorageError } from '../src/storage/errors.ts';
import { UsageError } from './usage-error.ts';

// What scripts for whoever runs the bot have in common.

/** Runs a script's work with the configuration of the bot; what is the operator's to mend is said in a sentence, and ends it with 1. */
export async function runForOperator(work: (config: Config) => Promise<void>): Promise<void> {
  try {
    if (existsSync('.env')) process.loadEnvFile('.env');
    await work(loadConfig(process.env));
  } catch (error) {
    if (!(error instanceof ConfigError || error instanceof StorageError || error instanceof UsageError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}

/** Whether the configured database can be looked at. @throws {StorageError} where there is no file: a look must not make what it looks for. */
export function requireDatabase({ database }: Pick<Config, 'database'>): void {
  if (database.kind === 'sqlite' && !existsSync(database.file))
    throw new StorageError(`There is no database ${database.file}. Is DATABASE_URL right?`);
}
