import { escapeMarkdown } from '../../discord/cards.ts';
import { refuse } from '../../discord/user-error.ts';
import type { Group } from '../group.ts';
import { findFaults, type Profile } from './rules.ts';

/** So many names stand in the refusal. */
const mostNamed = 10;

/** Refuses a profile of a server that its open groups would not fit. @throws {UserError} `groups-do-not-fit` */
export function requireFit(groups: readonly Group[], profile: Profile): void {
  const open = groups.filter(({ state }) => state === 'open' || state === 'founding');
  const misfits = open.filter((group) =>
    findFaults(group, profile).some((fault) => fault === 'too-young' || fault === 'way-at-work'),
  );
  if (misfits.length === 0) return;
  const names = misfits.slice(0, mostNamed).map(({ name }) => escapeMarkdown(name));
  throw refuse('groups-do-not-fit', { names: [...names, ...(misfits.length > mostNamed ? ['…'] : [])].join(', ') });
}
