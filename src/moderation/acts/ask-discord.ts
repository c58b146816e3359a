import { DiscordAPIError } from '@discordjs/rest';
import { isRefused, isUnanswered } from '../../discord/refusals.ts';

/**
 * What became of something that Discord was asked for: done; not there any more; refused, with Discord's code; or it is not known yet, and is
 * tried again.
 */
export type DeedEnd = { kind: 'done' } | { kind: 'gone' } | { kind: 'refused'; code: string } | { kind: 'later' };

/** Asks, and says what became of it. `ask` is false for what is not there any more. Rejects with faults of ours alone. */
export async function askDiscord(ask: () => Promise<boolean>): Promise<DeedEnd> {
  try {
    return (await ask()) ? { kind: 'done' } : { kind: 'gone' };
  } catch (error) {
    if (isUnanswered(error)) return { kind: 'later' };
    if (!(error instanceof DiscordAPIError)) throw error;
    return isRefused(error) ? { kind: 'refused', code: String(error.code) } : { kind: 'later' };
  }
}
