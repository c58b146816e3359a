import { escapeMarkdown } from '../../discord/cards.ts';
import { findStanding, isKeptOut, letIn } from '../belonging.ts';
import type { Group } from '../group.ts';
import type { GroupVisitor, JoiningNeeds } from './needs.ts';
import { requireOpen, writeName } from '../pick-group.ts';
import { expectPlace, findPlace, isOffered, listLine, noteFreed, offerPlaces } from './offer-places.ts';
import { explain, isAnswerLost, isAsleep, isFull } from './refusals.ts';
import { countFree, findRoom, type Expectation } from './rules.ts';
import type { Wait } from './waiting.ts';
import { refuse } from '../../discord/user-error.ts';

/** What became of somebody who wanted to join. */
export type Joined =
  | { kind: 'in' | 'already'; group: Group }
  /** The group is joined by request: they have to ask. */
  | { kind: 'ask'; group: Group }
  | { kind: 'waiting'; group: Group; wait: Wait; line: Line };

/** Where somebody stands in line: their place, where it is told, and what they may expect. */
export interface Line {
  place: number | null;
  expectation: Expectation;
}

/** So many groups of one server somebody may wait for at a time. */
export const mostWaits = 5;

/**
 * Lets somebody into an open group; where there is no place for them, they wait in line, and are not overtaken. At most three requests.
 * All who join one group are let in one after the other, so that there are never more than it has room for.
 * @throws {UserError} `group-closed`, `group-gone`, `group-kept-out`, `group-out-of-reach`, `not-on-server`, `discord-busy`, `too-many-waits`
 */
export function joinGroup(input: GroupVisitor & { groupId: string }, needs: JoiningNeeds): Promise<Joined> {
  const { guildId, groupId } = input;
  requireOpen(guildId, groupId, needs);
  return needs.groups.inTurn(groupId, async () => {
    const group = requireOpen(guildId, groupId, needs);
    requireNotKeptOut(group, input, needs);
    if (group.admission === 'open' || (await isInvited(group, input, needs))) return admit(group, input, needs);
    return (await isInside(group, input, needs)) ? { kind: 'already', group } : { kind: 'ask', group };
  });
}

/** Whom moderators keep out by hand is not let in by the bot. @throws {UserError} `group-kept-out` */
export function requireNotKeptOut(
  group: Group,
  { userId }: Pick<GroupVisitor, 'userId'>,
  needs: Pick<JoiningNeeds, 'view'>,
): void {
  if (isKeptOut(group, userId, needs)) throw refuse('group-kept-out', { name: escapeMarkdown(group.name) });
}

/** Whether a place is kept for somebody, also in a group that is joined by request by now. */
async function isInvited(group: Group, { guildId, userId }: GroupVisitor, { waiting, clock }: JoiningNeeds) {
  const line = listLine(await waiting.listOf(guildId, userId), group.id, clock.now());
  return line.some(isOffered);
}

async function isInside(group: Group, visitor: GroupVisitor, needs: JoiningNeeds): Promise<boolean> {
  if (needs.counts.wasLetIn(group, visitor.userId)) return true;
  return (await ask(group, () => findStanding(group, visitor, needs))) === 'yes';
}

async function admit(group: Group, visitor: GroupVisitor, needs: JoiningNeeds): Promise<Joined> {
  const { guildId, userId } = visitor;
  const isLimited = findRoom(group) !== null;
  // A thread is looked at in any case: one that sleeps has to be opened, and that it does not sleep cannot be known from memory.
  const seen = isLimited || group.belonging === 'thread' ? await ask(group, () => needs.counts.look(group)) : null;
  const waits = isLimited ? listLine(await needs.waiting.listAll(guildId), group.id, needs.clock.now()) : [];
  const own = waits.find((wait) => wait.userId === userId);
  const hasRoom = isAdmitted(countFree(group, seen?.size ?? null), own, waits);
  // Three requests are enough for all of it, unless a thread has to be opened: then nobody is asked whether they are in it.
  if (!(hasRoom && seen?.asleep) && (await isInside(group, visitor, needs))) {
    if (own) await needs.storage.write((tx) => needs.waiting.remove(own.id, tx));
    return { kind: 'already', group };
  }
  if (!hasRoom) return waitInLine(group, visitor, needs);
  if (!(await tryLettingIn(group, userId, { asleep: seen?.asleep ?? false }, needs)))
    return waitInLine(group, visitor, needs);
  if (own) await needs.storage.write((tx) => needs.waiting.remove(own.id, tx));
  return { kind: 'in', group };
}

/** Whether there is a place for somebody: one that is kept for them, or one more than those before them need. */
function isAdmitted(free: number | null, own: Wait | undefined, line: readonly Wait[]): boolean {
  if (free === null) return true;
  if (own && isOffered(own)) return free > 0;
  const before = own ? line.slice(0, line.indexOf(own)) : line;
  const kept = line.filter((wait) => isOffered(wait) && !before.includes(wait));
  return free > before.length + kept.length;
}

/**
 * Lets somebody in by at most two requests, and counts them; false when Discord has no room for one more. Call it in the group's turn.
 * @throws {UserError} `group-out-of-reach`, `not-on-server`, `discord-busy`
 */
export async function tryLettingIn(
  group: Group,
  userId: string,
  { asleep }: { asleep: boolean },
  needs: Pick<JoiningNeeds, 'places' | 'counts'>,
): Promise<boolean> {
  const { places, counts } = needs;
  try {
    await ask(group, async () => {
      if (asleep) await wake(group, needs);
      try {
        await letIn(group, userId, { places });
      } catch (error) {
        if (asleep || !isAsleep(error)) throw error;
        await wake(group, needs);
        await letIn(group, userId, { places });
      }
    });
  } catch (error) {
    if (isFull(error)) return false;
    throw error;
  }
  counts.note(group, userId, 'in');
  return true;
}

/** Opens a thread that went to sleep. */
export async function wake({ threadId }: Group, { places }: Pick<JoiningNeeds, 'places'>): Promise<void> {
  if (threadId !== null) await places.archiveThread(threadId, false);
}

/** Asks something of Discord that may be asked twice; what it refuses becomes a sentence for the person. @throws {UserError} */
export async function ask<T>(group: Group, work: () => Promise<T>): Promise<T> {
  try {
    return await work().catch((error: unknown) => {
      if (isAnswerLost(error)) return work();
      throw error;
    });
  } catch (error) {
    throw explain(error, writeName(group));
  }
}

async function waitInLine(group: Group, visitor: GroupVisitor, needs: JoiningNeeds): Promise<Joined> {
  const { guildId, userId, language } = visitor;
  const { id } = await needs.storage.write(async (tx) => {
    const asked = { guildId, userId, groupId: group.id, kind: 'place', answer: null, language } as const;
    await requireRoomToWait(asked, needs, tx);
    return (await needs.waiting.add(asked, tx)).wait;
  });
  // A place may be free that nobody has been told of yet: the first in line gets it.
  const offered = await offerPlaces(group, needs);
  if (offered > 0) await noteFreed(group.id, offered, needs);
  const line = listLine(await needs.waiting.listAll(guildId), group.id, needs.clock.now());
  const wait = line.find((one) => one.id === id);
  if (!wait) throw refuse('group-gone');
  return { kind: 'waiting', group, wait, line: await describeLine(group, wait, line, needs) };
}

/** Nobody waits for more than so many groups of a server. @throws {UserError} `too-many-waits` */
export async function requireRoomToWait(
  { guildId, userId, groupId }: Pick<Wait, 'guildId' | 'userId' | 'groupId'>,
  { waiting }: Pick<JoiningNeeds, 'waiting'>,
  tx: Parameters<JoiningNeeds['waiting']['add']>[1],
): Promise<void> {
  const open = (await waiting.listOf(guildId, userId, tx)).filter(({ declined }) => declined === null);
  if (open.length >= mostWaits && !open.some((wait) => wait.groupId === groupId))
    throw refuse('too-many-waits', { most: mostWaits });
}

/** What somebody in line is told. At a workplace nobody learns how many others there are. */
export async function describeLine(
  group: Group,
  wait: Wait,
  line: readonly Wait[],
  needs: Pick<JoiningNeeds, 'servers' | 'storage' | 'clock'>,
): Promise<Line> {
  const place = findPlace(wait, line);
  if (place === null || needs.servers.get(group.guildId).workplace) return { place: null, expectation: 'unknown' };
  return { place, expectation: await expectPlace(group.id, place, needs) };
}
