import { escapeMarkdown, textCard } from '../../discord/cards.ts';
import type { ServerView } from '../../discord/server-view.ts';
import { refuse } from '../../discord/user-error.ts';
import { describeError, type Log } from '../../log.ts';
import type { Outbox } from '../../outbox/outbox.ts';
import type { Tx } from '../../storage/client.ts';
import type { Storage } from '../../storage/open-storage.ts';
import { en } from '../../words/en.ts';
import { languages } from '../../words/words.ts';
import { findStanding, type BelongingNeeds, type Visitor } from '../belonging.ts';
import { findHome, type Group } from '../group.ts';
import type { GroupStore } from '../store.ts';
import { drawPulseCall } from './pulse-call.ts';
import {
  closePulse,
  findPulse,
  listDue,
  saveAnswer,
  saveDecision,
  saveMark,
  savePulse,
  saveRhythm,
  type Pulse,
  type PulseAnswer,
} from './pulse-store.ts';
import { requireLookingAfter, type Actor, type RightsNeeds } from './rights.ts';
import { tellDesk, type DeskNeeds } from './tell-desk.ts';

/** What asking groups needs. */
export interface PulseNeeds extends DeskNeeds {
  storage: Storage;
  clock: RightsNeeds['clock'];
  log: Log;
  groups: Pick<GroupStore, 'all' | 'find'>;
  outbox: Pick<Outbox, 'add' | 'kick'>;
  view: Pick<ServerView, 'isPresent'>;
}

/** What those who look after a group may do about its pulse, and need for it. */
type CareNeeds = RightsNeeds & DeskNeeds & { storage: Storage; outbox: Pick<Outbox, 'add' | 'kick'> };

/** Somebody who looks after a group, and a pulse of it. */
export interface PulseAct {
  actor: Actor;
  group: Group;
  pulseId: string;
}

/** Puts the questions to a group now. @throws {UserError} `not-looking-after`, `pulse-too-soon` */
export async function askNow({ actor, group }: Omit<PulseAct, 'pulseId'>, needs: CareNeeds): Promise<void> {
  await requireLookingAfter(actor, group, needs);
  if (!(await needs.storage.write((tx) => ask(group, needs, tx)))) throw refuse('pulse-too-soon');
  needs.outbox.kick();
}

/** By the clock: puts the questions to every group that was not asked for a month and wants to be. */
export async function askDueGroups(needs: PulseNeeds): Promise<void> {
  const due = new Set(await listDue(needs.clock.now(), needs.storage));
  for (const group of needs.groups.all().filter(({ id, guildId }) => due.has(id) && needs.view.isPresent(guildId)))
    try {
      await needs.storage.write((tx) => ask(group, needs, tx));
    } catch (error) {
      // One group that cannot be asked must not keep the next from it.
      needs.log.warn('pulse.not-asked', { error: describeError(error) });
    }
  needs.outbox.kick();
}

async function ask(group: Group, needs: DeskNeeds & { clock: RightsNeeds['clock'] }, tx: Tx): Promise<boolean> {
  const channelId = findHome(group);
  const pulse = channelId === null ? null : await savePulse(group.id, needs.clock.now(), tx);
  if (channelId === null || !pulse) return false;
  const card = drawPulseCall(pulse, group, languages[group.language].words);
  await needs.outbox.add({ guildId: group.guildId, target: { kind: 'channel', channelId }, card }, tx);
  const closed = textCard(en.care.pulse.closedForDesk(escapeMarkdown(group.name)));
  await tellDesk(group, closed, needs, tx, { dueAt: pulse.closesAt, purpose: `pulse-closed:${pulse.id}` });
  return true;
}

/**
 * Takes an answer of somebody who belongs to the group. That they answered and what they answered are saved so that neither leads to the other.
 * @throws {UserError} `pulse-over`, `pulse-not-member`, `pulse-answered`
 */
export async function answerPulse(
  input: { guildId: string; pulseId: string; visitor: Visitor; answer: PulseAnswer },
  needs: { storage: Storage; clock: RightsNeeds['clock']; groups: Pick<GroupStore, 'find'> } & BelongingNeeds,
): Promise<void> {
  const { guildId, pulseId, visitor, answer } = input;
  const { storage, clock, groups } = needs;
  const pulse = await findPulse(pulseId, storage.read);
  const group = pulse && groups.find(guildId, pulse.groupId);
  if (group?.state !== 'open') throw refuse('pulse-over');
  if ((await findStanding(group, visitor, needs)) === 'no') throw refuse('pulse-not-member');
  await storage.write(async (tx) => {
    // Answers to one pulse wait for each other here: each puts all of them in a new order.
    await tx.pulse.updateMany({ where: { id: pulseId }, data: { groupId: group.id } });
    const current = await findPulse(pulseId, tx);
    if (!current || current.closesAt <= clock.now()) throw refuse('pulse-over');
    if (!(await saveMark(current, visitor.userId, storage, tx))) throw refuse('pulse-answered');
    await saveAnswer(pulseId, answer, storage, tx);
  });
}

/** Ends a pulse before its time, so that its answers can be seen. @throws {UserError} `not-looking-after` */
export async function closeEarly({ actor, group, pulseId }: PulseAct, needs: CareNeeds): Promise<void> {
  await requireLookingAfter(actor, group, needs);
  await needs.storage.write(async (tx) => {
    if (await isOf(group, pulseId, tx)) await closePulse(pulseId, needs.clock.now(), tx);
  });
}

/**
 * Writes down the one change to try and tells the group, in one transaction.
 * @throws {UserError} `not-looking-after`, `pulse-gone`, `pulse-decided`
 */
export async function decide(
  { actor, group, pulseId, change }: PulseAct & { change: string },
  needs: CareNeeds,
): Promise<void> {
  await requireLookingAfter(actor, group, needs);
  const channelId = findHome(group);
  const { pulse: say } = languages[group.language].words;
  await needs.storage.write(async (tx) => {
    if (!(await isOf(group, pulseId, tx)) || channelId === null) throw refuse('pulse-gone');
    if (!(await saveDecision(pulseId, change, needs.clock.now(), tx))) throw refuse('pulse-decided');
    const card = textCard(say.decided({ name: escapeMarkdown(group.name), change: escapeMarkdown(change) }));
    await needs.outbox.add({ guildId: group.guildId, target: { kind: 'channel', channelId }, card }, tx);
  });
  needs.outbox.kick();
}

/** Sets whether the group is asked by itself. @throws {UserError} `not-looking-after` */
export async function setRhythm(
  { actor, group, off }: Omit<PulseAct, 'pulseId'> & { off: boolean },
  needs: CareNeeds,
): Promise<void> {
  await requireLookingAfter(actor, group, needs);
  await needs.storage.write((tx) => saveRhythm(group, off, tx));
}

/** Forgets who answered, once nobody can answer any more. Returns how many. */
export async function forgetMarks({ storage, clock }: Pick<PulseNeeds, 'storage' | 'clock'>): Promise<number> {
  const over = { endsAt: { lte: new Date(clock.now()) } };
  return (await storage.write((tx) => tx.pulseMark.deleteMany({ where: over }))).count;
}

async function isOf(group: Group, pulseId: string, tx: Tx): Promise<boolean> {
  const pulse: Pulse | null = await findPulse(pulseId, tx);
  return pulse?.groupId === group.id;
}
