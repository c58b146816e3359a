import { foldName } from './founding/rules.ts';
import type { Group } from './group.ts';

/** The group that was meant: by its id, its name, or the one name that holds what was typed. */
export function findNamed(groups: readonly Group[], typed: string): Group | null {
  const byId = groups.find(({ id }) => id === typed);
  if (byId) return byId;
  const wanted = foldName(typed);
  const exact = groups.filter(({ name }) => name === typed || (wanted !== '' && foldName(name) === wanted));
  const [found, another] = exact.length > 0 ? exact : listNamed(groups, typed);
  return found && !another ? found : null;
}

/** Groups whose names hold what was typed, those that begin with it first. All of them for nothing typed. */
export function listNamed(groups: readonly Group[], typed: string): Group[] {
  const wanted = foldName(typed);
  if (wanted === '' && typed.trim() !== '') return groups.filter(({ name }) => name.includes(typed.trim()));
  const hits = groups.map((group) => ({ group, at: foldName(group.name).indexOf(wanted) })).filter(({ at }) => at >= 0);
  return hits
    .sort((one, other) => Number(one.at > 0) - Number(other.at > 0) || compareNames(one.group, other.group))
    .map(({ group }) => group);
}

/** At most three groups whose names are nearest to what was typed; none where all are far. */
export function findNear(groups: readonly Group[], typed: string): Group[] {
  const wanted = pairs(foldName(typed));
  return groups
    .map((group) => ({ group, likeness: compare(wanted, pairs(foldName(group.name))) }))
    .filter(({ likeness }) => likeness >= 0.4)
    .sort((one, other) => other.likeness - one.likeness || compareNames(one.group, other.group))
    .slice(0, 3)
    .map(({ group }) => group);
}

function pairs(text: string): ReadonlySet<string> {
  const letters = Array.from(` ${text} `);
  return new Set(letters.slice(1).map((letter, index) => `${letters[index] ?? ''}${letter}`));
}

/** The share of pairs of letters that both have. Source: L. R. Dice, 1945. */
function compare(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const both = [...one].filter((pair) => other.has(pair)).length;
  return (2 * both) / (one.size + other.size);
}

// `localeCompare` makes a collator anew each time, which takes too long for a thousand groups.
const collator = new Intl.Collator('en');

/** The order of names. */
export function compareNames(one: Group, other: Group): number {
  return collator.compare(one.name, other.name) || (one.id < other.id ? -1 : 1);
}
