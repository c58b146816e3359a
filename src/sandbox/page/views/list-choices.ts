import { channelTypes, type SelectPart } from '../shapes.ts';
import type { PageState } from '../state/page-state.ts';
import { words } from '../words.ts';
import type { Choice } from './picker.tsx';

type Known = Pick<PageState, 'people' | 'roles' | 'channels' | 'guildId'>;

/** People to choose from. */
export function listPeople({ people }: Known): Choice[] {
  return people.map((person) => ({
    value: person.id,
    label: person.name,
    mark: '@',
    description: person.bot ? words.person.app : null,
  }));
}

/** Roles to choose from; everybody's role is called `@everyone` already. */
export function listRoles({ roles }: Known): Choice[] {
  return roles.map((role) => ({
    value: role.id,
    label: role.name.replace(/^@/, ''),
    mark: '@',
    description: words.members.roles,
  }));
}

/** Channels to choose from, of these types only; without any, all but threads. */
export function listChannels({ channels }: Known, types: readonly number[] | null | undefined): Choice[] {
  return channels
    .filter((channel) => (types && types.length > 0 ? types.includes(channel.type) : true))
    .map((channel) => ({
      value: channel.id,
      label: channel.name ?? '',
      mark: channel.type === channelTypes.category ? '▾' : '#',
    }));
}

/** What a select menu offers. */
export function listSelectChoices(part: SelectPart, known: Known): Choice[] {
  switch (part.type) {
    case 3:
      return part.options.map((option) => ({
        value: option.value,
        label: option.label,
        description: option.description ?? null,
        mark: option.emoji?.name ?? null,
      }));
    case 5:
      return listPeople(known);
    case 6:
      return listRoles(known);
    case 7:
      return [...listPeople(known), ...listRoles(known)];
    case 8:
      return listChannels(known, part.channel_types);
  }
}

/** What a select menu says while nothing is chosen. */
export function readPlaceholder(part: SelectPart): string {
  if (part.placeholder) return part.placeholder;
  switch (part.type) {
    case 3:
      return words.select.one;
    case 5:
      return words.select.people;
    case 6:
      return words.select.roles;
    case 7:
      return words.select.either;
    case 8:
      return words.select.channels;
  }
}

/** What is chosen from the start. */
export function readDefaults(part: SelectPart): string[] {
  if (part.type === 3) return part.options.flatMap((option) => (option.default ? [option.value] : []));
  return (part.default_values ?? []).map((value) => value.id);
}
