import type { Suggestion } from '../../discord/command.ts';
import { echo } from '../../crisis/write-text.ts';
import { refuse } from '../../discord/user-error.ts';
import { enStaff } from '../../words/en.ts';
import type { Group, GroupState } from '../group.ts';
import { suggestGroups } from '../pick-group.ts';
import { findNamed } from '../search-names.ts';
import type { GroupStore } from '../store.ts';

interface Where {
  guildId: string;
  states: readonly GroupState[];
}

/** The group that a founder named, among those in these states. @throws {UserError} `group-not-picked` */
export function pickForFounder(typed: string, where: Where, groups: Pick<GroupStore, 'list'>): Group {
  const found = findNamed(list(where, groups), typed);
  if (!found) throw refuse('group-not-picked', { typed: echo(typed) });
  return found;
}

/** Groups of a server with their states. For founders alone: drafts are among them. */
export function suggestForFounder(typed: string, where: Where, groups: Pick<GroupStore, 'list'>): Suggestion[] {
  return suggestGroups(list(where, groups), typed, ({ name, state }) => {
    const { listed, unnamed } = enStaff.founding;
    return listed({ name: name === '' ? unnamed : name, state });
  });
}

function list({ guildId, states }: Where, groups: Pick<GroupStore, 'list'>): readonly Group[] {
  return groups.list(guildId).filter(({ state }) => states.includes(state));
}
