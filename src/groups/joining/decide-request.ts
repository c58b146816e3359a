import { textCard } from '../../discord/cards.ts';
import type { Card } from '../../discord/reply.ts';
import { addTranslationNote } from '../../discord/translation-note.ts';
import { refuse, UserError } from '../../discord/user-error.ts';
import { appendAudit } from '../../storage/audit-chain.ts';
import type { Tx } from '../../storage/client.ts';
import { languages } from '../../words/words.ts';
import { isKeptOut } from '../belonging.ts';
import { mayDecide, type Actor } from '../care/rights.ts';
import type { Group } from '../group.ts';
import { writeDeclined, writeHome } from './cards.ts';
import { ask, tryLettingIn } from './join-group.ts';
import type { JoiningNeeds } from './needs.ts';
import { writeName } from '../pick-group.ts';
import { tellInPrivate } from './offer-places.ts';
import { countFree, findRoom } from './rules.ts';
import { declinedMs, type DeclineReason, type Wait } from './waiting.ts';

/** Somebody who answers a request. */
export interface Decision {
  guildId: string;
  waitId: string;
  actor: Actor;
}

/** A request that was answered, or null where it was over already. */
export type Decided = { group: Group; how: 'in' | 'declined' } | null;

/**
 * Lets in whoever asked, unless moderators keep them out by hand since. What they wrote is forgotten with that.
 * @throws {UserError} `not-deciding`, `asker-kept-out`, `group-full`, `asker-gone`, `group-out-of-reach`, `discord-busy`
 */
export async function letInWhoAsked(decision: Decision, needs: JoiningNeeds): Promise<Decided> {
  const first = await findRequest(decision, needs);
  if (!first) return null;
  await requireDeciding(decision, first.group, needs);
  return needs.groups.inTurn(first.group.id, async () => {
    // Somebody else may have answered meanwhile.
    const found = await findRequest(decision, needs);
    if (!found) return null;
    const { group, wait } = found;
    await admit(group, wait.userId, needs);
    await needs.storage.write(async (tx) => {
      await needs.waiting.remove(wait.id, tx);
      await record('group.request-accepted', decision, group, needs, tx);
      if (wait.tell) await tellAccepted(group, wait, needs, tx);
    });
    needs.outbox.kick();
    return { group, how: 'in' };
  });
}

/** Declines a request: what they wrote is forgotten, and they can see for some time that it was declined. @throws {UserError} `not-deciding` */
export async function declineRequest(
  decision: Decision & { reason: DeclineReason },
  needs: JoiningNeeds,
): Promise<Decided> {
  const found = await findRequest(decision, needs);
  if (!found) return null;
  const { group } = found;
  await requireDeciding(decision, group, needs);
  const isDone = await needs.storage.write(async (tx) => {
    const wait = await needs.waiting.hold(decision.guildId, decision.waitId, tx);
    if (!isOpenRequest(wait)) return false;
    const endsAt = needs.clock.now() + declinedMs;
    const { reason } = decision;
    await needs.waiting.change({ ...wait, answer: null, declined: reason, endsAt, card: null }, tx);
    await record('group.request-declined', decision, group, needs, tx);
    if (wait.tell) await tellDeclined(group, wait, reason, needs, tx);
    return true;
  });
  needs.outbox.kick();
  return isDone ? { group, how: 'declined' } : null;
}

/** Refuses whoever may not decide. @throws {UserError} `not-deciding` */
async function requireDeciding({ actor }: Decision, group: Group, needs: JoiningNeeds): Promise<void> {
  if (!(await mayDecide(actor, group, needs))) throw refuse('not-deciding');
}

/** The request, if it is open. Of a group that was put away it waits until that is open again. @throws {UserError} `group-closed` */
export async function findRequest(
  { guildId, waitId }: Pick<Decision, 'guildId' | 'waitId'>,
  { waiting, groups }: Pick<JoiningNeeds, 'waiting' | 'groups'>,
): Promise<{ group: Group; wait: Wait } | null> {
  const wait = await waiting.find(guildId, waitId);
  if (!isOpenRequest(wait)) return null;
  const group = groups.find(guildId, wait.groupId);
  if (group?.state === 'archived') throw refuse('group-closed', { name: writeName(group) });
  return group?.state === 'open' ? { group, wait } : null;
}

function isOpenRequest(wait: Wait | null): wait is Wait {
  return wait?.kind === 'request' && wait.declined === null;
}

async function admit(group: Group, userId: string, needs: JoiningNeeds): Promise<void> {
  if (isKeptOut(group, userId, needs)) throw refuse('asker-kept-out');
  const isLooked = findRoom(group) !== null || group.belonging === 'thread';
  const seen = isLooked ? await ask(group, () => needs.counts.look(group)) : null;
  const hasRoom = countFree(group, seen?.size ?? null) !== 0;
  try {
    if (hasRoom && (await tryLettingIn(group, userId, { asleep: seen?.asleep ?? false }, needs))) return;
  } catch (error) {
    throw error instanceof UserError && error.code === 'not-on-server' ? refuse('asker-gone') : error;
  }
  throw refuse('group-full', { name: writeName(group) });
}

function record(
  act: 'group.request-accepted' | 'group.request-declined',
  { guildId, actor }: Decision,
  { id }: Group,
  { storage: { vault }, clock }: Pick<JoiningNeeds, 'storage' | 'clock'>,
  tx: Tx,
): Promise<void> {
  return appendAudit(guildId, { act, target: id, actorId: actor.userId, at: new Date(clock.now()) }, { tx, vault });
}

function tellAccepted(group: Group, wait: Wait, { outbox }: JoiningNeeds, tx: Tx): Promise<void> {
  const { words } = languages[wait.language];
  const accepted = words.groups.request.accepted({ name: writeName(group), channel: writeHome(group) });
  return tellInPrivate(wait, note(textCard(accepted), wait), outbox, tx);
}

function tellDeclined(
  group: Group,
  wait: Wait,
  reason: DeclineReason,
  { outbox }: JoiningNeeds,
  tx: Tx,
): Promise<void> {
  const { words } = languages[wait.language];
  return tellInPrivate(wait, note(textCard(writeDeclined(group, reason, words)), wait), outbox, tx);
}

function note(card: Card, { language }: Wait): Card {
  return addTranslationNote(card, language);
}
