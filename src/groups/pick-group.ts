import { escapeMarkdown } from '../discord/cards.ts';
import type { Suggestion } from '../discord/command.ts';
import { refuse } from '../discord/user-error.ts';
import { longest } from './founding/rules.ts';
import type { Group } from './group.ts';
import { cut } from './joining/buttons.ts';
import { findNamed, findNear, listNamed } from './search-names.ts';
import type { GroupStore } from './store.ts';

/** Discord's limits for suggestions. */
const mostSuggestions = 25;
const longestSuggestion = 100;

/** Groups whose names hold what was typed. Names are public: they say nothing of who belongs. */
export function suggestGroups(
  groups: readonly Group[],
  typed: string,
  label: (group: Group) => string = ({ name }) => name,
): Suggestion[] {
  return listNamed(groups, typed)
    .slice(0, mostSuggestions)
    .map((group) => ({ name: cut(label(group), longestSuggestion) || group.id, value: group.id }));
}

/** A group's name as it is written between other words: nothing in it is formatting, a link or a mention. */
export function writeName({ name }: Pick<Group, 'name'>): string {
  return escapeMarkdown(name, 2 * longest.name);
}

/** The open group of this id. @throws {UserError} `group-closed`; `group-gone` when it is gone */
export function requireOpen(guildId: string, groupId: string, { groups }: { groups: Pick<GroupStore, 'find'> }): Group {
  const group = groups.find(guildId, groupId);
  if (group?.state === 'open') return group;
  if (group?.state === 'archived') throw refuse('group-closed', { name: writeName(group) });
  throw refuse('group-gone');
}

/**
 * The group that somebody typed: what autocomplete gave, a name or a part of one.
 * @throws {UserError} `group-closed`; `no-such-group`, with the names that are nearest
 */
export function requireNamed(
  { guildId, typed }: { guildId: string; typed: string },
  { groups }: { groups: Pick<GroupStore, 'find' | 'list'> },
  states: readonly Group['state'][] = ['open'],
): Group {
  const known = groups.list(guildId).filter(({ state }) => state === 'open' || state === 'archived');
  const wanted = known.filter(({ state }) => states.includes(state));
  const found = findNamed(wanted, typed);
  if (found) return found;
  const closed = findNamed(known, typed);
  if (closed) throw refuse('group-closed', { name: writeName(closed) });
  const near = findNear(wanted, typed).map(writeName).join(', ');
  throw refuse('no-such-group', { typed: escapeMarkdown(typed, longestTyped), near: near === '' ? null : near });
}

/** So much of what somebody typed is said back, in characters. */
const longestTyped = 100;
