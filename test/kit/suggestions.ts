import type { Suggestion } from '../../src/discord/command.ts';

/** Suggestions that a command has at once. @throws {TypeError} where it asks the database for them */
export function suggestedAtOnce(
  found: readonly Suggestion[] | Promise<readonly Suggestion[]> | undefined,
): readonly Suggestion[] {
  if (found instanceof Promise) throw new TypeError('These suggestions are not from memory.');
  return found ?? [];
}
