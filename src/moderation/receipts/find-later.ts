import type { LaterFinder } from '../../discord/dispatch.ts';
import type { Card } from '../../discord/reply.ts';
import { noteUse, type NoteUseNeeds } from '../postvention/note-use.ts';
import { findUnseen, type ShowNeeds } from './show-receipts.ts';

/** Parts of cards by which somebody gets help begin like this. */
const ofHelp = /^(guide|crisis|support)-/;

/**
 * What moderators did and somebody was not told yet, shown to them below the answer to something else they did on that server. Whoever is
 * offered help by that answer is left alone with it: nothing stands between them and help, and this can wait. An account of which it was said that
 * somebody died is noted to be used.
 */
export async function findLater(
  ...[{ guildId, userId, language }, reply, needs]: [...Parameters<LaterFinder>, ShowNeeds & NoteUseNeeds]
): ReturnType<LaterFinder> {
  await noteUse({ guildId, userId }, needs);
  const cards = [reply.card, ...('after' in reply ? (reply.after ?? []) : [])];
  if (guildId === null || cards.some(offersHelp)) return null;
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
