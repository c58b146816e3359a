import type { Words } from '../../words/words.ts';
import type { TrustFacts } from './facts.ts';

/** What somebody reads before they first write anonymously: true for the server as it is now. Pure. */
export function writePromise(facts: TrustFacts, words: Words): string {
  return `${words.trust.command.description} (${facts.mode.kind})`;
}

/** Which promise it is: another one where what is true has changed, so that whoever accepted the old one reads the new one. */
export function namePromise({ mode, upcoming, openingDays }: TrustFacts): string {
  return JSON.stringify([mode, upcoming?.keyId ?? null, openingDays]);
}
