import { startBotProcess, type BotProcess } from '../scripts/bot-process.ts';
import type { BenchDatabase } from './databases.ts';

/** Starts the built bot on a database and a sandbox, and waits until it is connected. Without `reads` no message is read along; the rest is as in {@link startBotProcess}. */
export function startBot(
  { env }: Pick<BenchDatabase, 'env'>,
  { token, apiUrl }: { token: string; apiUrl: string },
  { reads = true, ...listen }: { reads?: boolean } & Parameters<typeof startBotProcess>[1] = {},
): Promise<BotProcess> {
  const way = { DISCORD_TOKEN: token, DISCORD_API_URL: apiUrl, MESSAGE_CONTENT: reads ? 'on' : 'off' };
  return startBotProcess({ ...env, ...way }, listen);
}
