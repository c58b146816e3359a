import { DiscordjsError, DiscordjsErrorCodes, Events, GatewayCloseCodes, type Client } from 'discord.js';

/** The bot cannot be connected. The message is one sentence for the operator that says what to do. */
export class ConnectionError extends Error {
  override name = 'ConnectionError';
}

/**
 * Logs in and resolves when every server is known.
 * @throws {ConnectionError} when Discord refuses the token or the intents, or cannot be reached.
 */
export async function logIn(client: Client, token: string): Promise<void> {
  const ready = new Promise<void>((resolve) => client.once(Events.ClientReady, () => resolve()));
  const refused = watchForEnd(client).then((sentence) => {
    throw new ConnectionError(sentence);
  });
  try {
    await Promise.race([client.login(token).then(() => ready), refused]);
  } catch (error) {
    await client.destroy();
    if (error instanceof ConnectionError) throw error;
    throw new ConnectionError(explainRefusal(error), { cause: error });
  }
}

/** Resolves when a shard was closed for good, with the sentence that says why. */
export function watchForEnd(client: Client): Promise<string> {
  return new Promise((resolve) => client.on(Events.ShardDisconnect, ({ code }) => resolve(explainClose(code))));
}

function explainClose(code: number): string {
  switch (code) {
    case closeCodes.AuthenticationFailed:
      return wrongToken;
    case closeCodes.DisallowedIntents:
      return 'Discord refuses an intent that was switched on. Open the Bot page of your application and allow Message Content Intent (for MESSAGE_CONTENT=on) and Server Members Intent (for GUILD_MEMBERS=on), or switch them off.';
    case closeCodes.ShardingRequired:
      return 'Discord asks for more shards than were opened. Start Lamplight again: it asks Discord how many are needed.';
    default:
      return `Discord closed the connection for good (code ${code}). Start Lamplight again; if it happens once more, look the code up under "Gateway Close Event Codes" in Discord's documentation.`;
  }
}

/** As numbers: what arrives is whatever Discord sends, known or not. */
const closeCodes: Record<keyof typeof GatewayCloseCodes, number> = GatewayCloseCodes;

const wrongToken =
  'Discord does not accept DISCORD_TOKEN. Copy the token once more from the Bot page of your application, or reset it there, and write it into .env.';

/** The sentence for an operator when Discord refused a request, or could not be asked. */
export function explainRefusal(error: unknown): string {
  if (error instanceof DiscordjsError && error.code === DiscordjsErrorCodes.TokenInvalid) return wrongToken;
  const status = readStatus(error);
  if (status === 401) return wrongToken;
  if (status !== null)
    return `Discord answered Lamplight with ${status}. Look at https://discordstatus.com and start it again in a few minutes.`;
  const usedUp = error instanceof Error ? /^Not enough sessions .* resets at (\S+)$/.exec(error.message) : null;
  if (usedUp)
    return `Discord lets a bot connect only so often a day, and yours has used that up. Look for what starts it again and again, and start it after ${usedUp[1] ?? ''}.`;
  return 'Discord cannot be reached. Look at the network of this machine (and at DISCORD_API_URL, if it is set), and start Lamplight again.';
}

/** The HTTP status Discord answered with. discord.js and our own REST client load the classes of these errors apart, so `instanceof` knows only half of them. */
function readStatus(error: unknown): number | null {
  return error instanceof Error && 'status' in error && typeof error.status === 'number' ? error.status : null;
}
