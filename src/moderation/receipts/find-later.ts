import type { LaterFinder } from '../../discord/dispatch.ts';
import type { Card } from '../../discord/reply.ts';
import { findUnseen, type ShowNeeds } from './show-receipts.ts';

/** Parts of cards by which somebody gets help begin like this. */
const ofHelp = /^(guide|crisis|support)-/;

/**
 * What moderators did and somebody was not told yet, shown to them below the answer to something else they did on that server. Whoever is
 * offered help by that answer is left alone with it: nothing stands between them and help, and this can wait.
 */
export function findLater(
  ...[{ guildId, userId, language }, reply, needs]: [...Parameters<LaterFinder>, ShowNeeds]
): ReturnType<LaterFinder> {
  const cards = [reply.card, ...('after' in reply ? (reply.after ?? []) : [])];
  if (guildId === null || cards.some(offersHelp)) return Promise.resolve(null);
  return findUnseen({ guildId, userId, language }, needs);
}

function offersHelp({ components = [] }: Card): boolean {
  return listCustomIds(components).some((customId) => ofHelp.test(customId));
}

/** Custom ids of all that can be pressed on a card, however deep it lies. */
function listCustomIds(parts: readonly object[]): string[] {
  return parts.flatMap((part) => [
    ...('custom_id' in part && typeof part.custom_id === 'string' ? [part.custom_id] : []),
    ...('components' in part && Array.isArray(part.components) ? listCustomIds(part.components.filter(isObject)) : []),
  ]);
}

function isObject(part: unknown): part is object {
  return typeof part === 'object' && part !== null;
}
