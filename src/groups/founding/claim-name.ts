import { matchTopics } from '../templates/template.ts';
import { escapeMarkdown } from '../../discord/cards.ts';
import { refuse } from '../../discord/user-error.ts';
import type { Group } from '../group.ts';
import type { FoundingNeeds } from './needs.ts';
import { cleanName, findNameFault, foldName, longest, suggestName } from './rules.ts';

/**
 * A typed name as it is kept.
 * @throws {UserError} `group-name-empty`, `group-name-mention`, `group-name-too-long`, `group-name-tells`
 */
export function readName(
  typed: string,
  { language, workplace }: Pick<Group, 'language'> & { workplace: boolean },
): string {
  const name = cleanName(typed);
  switch (findNameFault(name)) {
    case 'empty':
      throw refuse('group-name-empty');
    case 'mention':
      throw refuse('group-name-mention');
    case 'too-long':
      throw refuse('group-name-too-long', { most: longest.name, length: name.length });
    case null:
      if (workplace && tellsTopic(name, language)) throw refuse('group-name-tells');
      return name;
  }
}

/** Whether a name says what a group is about. */
export function tellsTopic(name: string, language: Group['language']): boolean {
  return matchTopics(name, language).length > 0;
}

/** The names of a server's other groups, drafts left out: those that count. */
export function listTaken(group: Pick<Group, 'id' | 'guildId'>, { groups }: Pick<FoundingNeeds, 'groups'>): string[] {
  return groups
    .list(group.guildId)
    .filter(({ id, state }) => id !== group.id && state !== 'draft')
    .map(({ name }) => name);
}

/** Refuses a name that another group has. @throws {UserError} `group-name-taken` */
export function requireFreeName(
  group: Pick<Group, 'id' | 'guildId' | 'name'>,
  needs: Pick<FoundingNeeds, 'groups'>,
): void {
  const taken = listTaken(group, needs);
  if (!taken.some((other) => foldName(other) === foldName(group.name))) return;
  throw refuse('group-name-taken', {
    name: escapeMarkdown(group.name),
    suggestion: escapeMarkdown(suggestName(group.name, taken)),
  });
}
