import { DiscordAPIError, HTTPError, RateLimitError } from '@discordjs/rest';

/** Whether Discord could not be asked, or its answer did not come: what it did then is not known. */
export function isUnanswered(error: unknown): boolean {
  if (error instanceof RateLimitError || error instanceof HTTPError) return true;
  return error instanceof Error && (error.name === 'AbortError' || /^(UND_ERR_|E[A-Z]+$)/.test(readCode(error)));
}

/** Whether Discord said no, and not only because it has trouble or is asked too much. */
export function isRefused(error: unknown): error is DiscordAPIError {
  return error instanceof DiscordAPIError && error.status >= 400 && error.status < 500 && error.status !== 429;
}

/**
 * Whether Discord wants a longer wait than is slept through here. So come too many changes of a message older than an hour (30046): its answer is a
 * 429, which discord.js takes for a limit as any other, and its code is not seen.
 */
export function isHeldBack(error: unknown): error is RateLimitError {
  return error instanceof RateLimitError;
}

function readCode(error: Error): string {
  return 'code' in error && typeof error.code === 'string' ? error.code : '';
}
