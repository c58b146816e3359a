import type { Suggestion } from '../../discord/command.ts';
import { refuse } from '../../discord/user-error.ts';
import type { Group } from '../group.ts';
import type { GroupStore } from '../store.ts';

/** Where a group is looked for. */
interface Groups {
  groups: Pick<GroupStore, 'list'>;
}

/** Discord's limit for the name of a suggestion. */
const longestSuggestion = 100;
const mostSuggestions = 25;

/** The open group that somebody named: by its id, as suggestions give it, or by its name. @throws {UserError} `group-unknown` */
export function pickGroup(guildId: string, typed: string, { groups }: Groups): Group {
  const open = listOpen(guildId, groups);
  const found = open.find(({ id }) => id === typed) ?? open.find(({ name }) => fold(name) === fold(typed));
  if (!found) throw refuse('group-unknown');
  return found;
}

/** Open groups whose name has what was typed in it. Names are public: they say nothing of who belongs. */
export function suggestGroups(guildId: string, typed: string, { groups }: Groups): Suggestion[] {
  return listOpen(guildId, groups)
    .filter(({ name }) => fold(name).includes(fold(typed)))
    .slice(0, mostSuggestions)
    .map(({ id, name }) => ({ name: name.slice(0, longestSuggestion), value: id }));
}

function listOpen(guildId: string, groups: Groups['groups']): Group[] {
  return groups.list(guildId).filter(({ state }) => state === 'open');
}

function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase().trim();
}
