import type { Suggestion } from '../discord/command.ts';
import type { Group } from './group.ts';

/** Discord's limits for suggestions: so many, and the length of a name. */
const mostSuggestions = 25;
const longestSuggestion = 100;

/** The group that somebody named: by its id, as suggestions give it, or by its name, case and width aside. Null where none of these is meant. */
export function pickGroup(typed: string, groups: readonly Group[]): Group | null {
  const wanted = fold(typed);
  return groups.find(({ id }) => id === typed) ?? groups.find(({ name }) => fold(name) === wanted) ?? null;
}

/** Groups whose name has what was typed in it. Names are public: they say nothing of who belongs. */
export function suggestGroups(
  typed: string,
  groups: readonly Group[],
  label: (group: Group) => string = ({ name }) => name,
): Suggestion[] {
  const wanted = fold(typed);
  return groups
    .filter(({ name }) => fold(name).includes(wanted))
    .slice(0, mostSuggestions)
    .map((group) => ({ name: label(group).slice(0, longestSuggestion), value: group.id }));
}

function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase().trim();
}
