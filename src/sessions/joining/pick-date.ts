import { escapeMarkdown } from '../../discord/cards.ts';
import type { Suggestion } from '../../discord/command.ts';
import { refuse } from '../../discord/user-error.ts';
import { cut } from '../../groups/joining/buttons.ts';
import type { Words } from '../../words/words.ts';
import { findNextDate, findOwnDates, type FindNeeds, type OwnDate } from './find-own.ts';
import type { SessionVisitor } from './needs.ts';

/** Discord's limits for suggestions. */
const mostSuggestions = 25;
const longestSuggestion = 100;

/** So much of what somebody typed is said back, in characters. */
const longestTyped = 100;

/** Dates of somebody's groups that they can say something of, whose titles hold what was typed, as suggestions. */
export function suggestDates(dates: readonly OwnDate[], typed: string, now: number, words: Words): Suggestion[] {
  return dates
    .filter((own) => isToCome(own, now) && holds(own, typed))
    .slice(0, mostSuggestions)
    .map((own) => ({ name: describe(own, words), value: own.date.id }));
}

/**
 * The date that somebody named: what autocomplete gave, or a part of its title, which means the next one of that; the very next where nothing
 * was typed.
 * @throws {UserError} `session-none`, `session-no-such`
 */
export async function requireOwnDate(
  { typed, ...visit }: SessionVisitor & { typed: string | undefined },
  needs: FindNeeds,
): Promise<OwnDate> {
  const found = await findOwnDates(visit, needs);
  const now = needs.clock.now();
  const next = findNextDate(found, now);
  if (!next) throw refuse('session-none');
  if (typed === undefined) return next;
  const named =
    found.dates.find(({ date }) => date.id === typed) ??
    found.dates.find((own) => isToCome(own, now) && holds(own, typed));
  if (!named) throw refuse('session-no-such', { typed: escapeMarkdown(typed, longestTyped) });
  return named;
}

function isToCome({ date }: OwnDate, now: number): boolean {
  return date.state === 'planned' && date.startsAt > now;
}

function holds({ session }: OwnDate, typed: string): boolean {
  const fold = (text: string) => text.normalize('NFKC').toLowerCase().trim();
  return fold(session.title).includes(fold(typed));
}

/** The day and time by the session's own clock: what stands in a suggestion is plain text, which Discord does not turn into the reader's. */
function describe({ session, date }: OwnDate, { crisis }: Words): string {
  const { zone: timeZone } = session.plan;
  const at = new Intl.DateTimeFormat(crisis.locale, { dateStyle: 'medium', timeStyle: 'short', timeZone });
  const when = ` · ${at.format(date.startsAt)} (${timeZone})`;
  return `${cut(session.title, longestSuggestion - when.length)}${when}`;
}
