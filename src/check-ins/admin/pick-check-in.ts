import type { Suggestion } from '../../discord/command.ts';
import { refuse } from '../../discord/user-error.ts';
import { listLookedAfter, type AdminVisit } from '../../groups/care/looked-after.ts';
import { requireLookingAfter } from '../../groups/care/rights.ts';
import { foldName } from '../../groups/founding/rules.ts';
import type { Group } from '../../groups/group.ts';
import { cut } from '../../groups/joining/buttons.ts';
import { requireOpen } from '../../groups/pick-group.ts';
import type { CheckIn } from '../check-in.ts';
import { findCheckIn, listCheckIns } from '../store.ts';
import type { AdminNeeds } from './needs.ts';
import { sayPlan } from './say-plan.ts';

/** Discord's limits for suggestions. */
const mostSuggestions = 25;
const longestSuggestion = 100;

/** So much of a question stands in a suggestion beside the time. */
const longestQuestion = 45;

/** A check-in and its group. */
export interface Picked {
  checkIn: CheckIn;
  group: Group;
}

type PickNeeds = Pick<AdminNeeds, 'groups' | 'servers' | 'storage' | 'clock'>;

/** The check-ins of groups that somebody looks after, with their groups. */
async function listPickable(visit: AdminVisit, needs: PickNeeds): Promise<Picked[]> {
  const groups = new Map((await listLookedAfter(visit, needs)).map((group) => [group.id, group]));
  const checkIns = await listCheckIns([...groups.keys()], needs.storage.read);
  return checkIns.flatMap((checkIn) => {
    const group = groups.get(checkIn.groupId);
    return group ? [{ checkIn, group }] : [];
  });
}

/** Check-ins of groups that somebody looks after, in which what was typed occurs; most recently made last. */
export async function suggestCheckIns(
  { typed, ...visit }: AdminVisit & { typed: string },
  needs: PickNeeds,
): Promise<Suggestion[]> {
  const all = await listPickable(visit, needs);
  const several = new Set(all.map(({ group }) => group.id)).size > 1;
  const wanted = foldName(typed);
  return all
    .map((picked) => ({ name: writeLabel(picked, several), value: picked.checkIn.id }))
    .filter(({ name }) => foldName(name).includes(wanted))
    .slice(0, mostSuggestions);
}

function writeLabel({ checkIn, group }: Picked, several: boolean): string {
  const label = `${cut(checkIn.prompt, longestQuestion)} — ${sayPlan(checkIn.plan)}`;
  return cut(several ? `${group.name}: ${label}` : label, longestSuggestion);
}

/**
 * The check-in that was meant: what autocomplete gave, or the one question that holds what was typed.
 * @throws {UserError} `check-in-none`, `not-looking-after`
 */
export async function requireNamedCheckIn(
  { typed, ...visit }: AdminVisit & { typed: string },
  needs: PickNeeds,
): Promise<Picked> {
  const all = await listPickable(visit, needs);
  const byId = all.find(({ checkIn }) => checkIn.id === typed);
  if (byId) return byId;
  // Another's: they are told that it is not theirs, as everywhere.
  const other = await findCheckIn(typed, needs.storage.read);
  if (other && needs.groups.find(visit.guildId, other.groupId)) throw refuse('not-looking-after');
  const wanted = foldName(typed);
  const [found, another] = wanted === '' ? [] : all.filter(({ checkIn }) => foldName(checkIn.prompt).includes(wanted));
  if (!found || another) throw refuse('check-in-none');
  return found;
}

/** A check-in by its id, for whoever looks after its group. @throws {UserError} `check-in-none`, `group-closed`, `not-looking-after` */
export async function requireCheckIn(
  { checkInId, guildId, actor }: AdminVisit & { checkInId: string },
  needs: PickNeeds,
): Promise<Picked> {
  const checkIn = await findCheckIn(checkInId, needs.storage.read);
  if (!checkIn || !needs.groups.find(guildId, checkIn.groupId)) throw refuse('check-in-none');
  const group = requireOpen(guildId, checkIn.groupId, needs);
  await requireLookingAfter(actor, group, needs);
  return { checkIn, group };
}
