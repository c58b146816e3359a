import { textCard } from '../../discord/cards.ts';
import { refuse } from '../../discord/user-error.ts';
import type { Permit } from '../../outbox/message.ts';
import type { Case } from '../../moderation/case.ts';
import type { Tx } from '../../storage/client.ts';
import { newId } from '../../storage/ids.ts';
import { en } from '../../words/en.ts';
import { requireModerator, type Actor } from '../../moderation/rights.ts';
import { cleanText } from '../public-card/clean-text.ts';
import { longestLine, type RelayWay } from './buttons.ts';
import { drawLeft, drawLine, linesRead } from './cards.ts';
import type { TalkNeeds } from './open-talk.ts';
import { relayPurpose } from './purpose.ts';
import { findPostOf, openTalks, type Talk, type TalkLine } from './talks.ts';

/** A moderator, and the case of a talk. */
export interface TalkAct {
  guildId: string;
  caseId: string;
  actor: Actor;
}

/**
 * The talk of a case, for whoever may answer in it: who has the case; of one that is closed, any moderator. Where the same post is a newer case by now,
 * that one counts. `caseId` is the case that counted.
 * @throws {UserError} `not-a-moderator`, `case-gone`, `no-talk`, `answer-unclaimed`, `not-answering`
 */
export async function requireAnswering(
  act: TalkAct,
  needs: TalkNeeds,
  tx?: Tx,
): Promise<{ talk: Talk; caseId: string }> {
  const { guildId, caseId, actor } = act;
  const db = tx ?? needs.storage.read;
  requireModerator(guildId, actor.roles, needs.servers);
  const found = await needs.cases.find(guildId, caseId, db);
  if (!found) throw refuse('case-gone');
  const talk = await openTalks(needs).findOfCase(guildId, caseId, tx);
  if (!talk) throw refuse('no-talk');
  const postId = findPostOf(found);
  const current = (postId === null ? null : await needs.cases.findOfPost(guildId, postId, db)) ?? found;
  requireHolding(current, actor);
  return { talk, caseId: current.id };
}

function requireHolding({ state }: Case, { userId }: Actor): void {
  if (state.kind === 'open') throw refuse('answer-unclaimed');
  if (state.kind === 'claimed' && state.holderId !== userId)
    throw refuse('not-answering', { holderId: state.holderId });
}

/**
 * Answers whoever wrote a post, without a name on either side: kept as a line, and sent directly where they wished so.
 * @throws {UserError} what {@link requireAnswering} does, `answer-missing`, `answer-too-long`
 */
export async function answerWriter(act: TalkAct & { text: string }, needs: TalkNeeds): Promise<RelayWay> {
  const { text } = act;
  if (cleanText(text) === '') throw refuse('answer-missing');
  if (text.length > longestLine) throw refuse('answer-too-long', { most: longestLine, length: text.length });
  const way = await needs.storage.write(async (tx): Promise<RelayWay> => {
    const { talk, caseId } = await requireAnswering(act, needs, tx);
    const talks = openTalks(needs);
    const place = await talks.addLine(talk.id, { fromWriter: false, text }, tx);
    await needs.cases.renewLease(caseId, tx);
    const contact = await talks.readContact(talk.id, tx);
    if (contact === null) return 'here';
    await sendDirectly(talk, { place, text, contact }, needs, tx);
    return 'direct';
  });
  needs.outbox.kick();
  return way;
}

/** Nothing of it stays behind. Where direct messages are closed it waits under *My posts*, and the moderators hear that. */
async function sendDirectly(
  talk: Talk,
  { place, text, contact }: { place: number; text: string; contact: string },
  { outbox, servers }: TalkNeeds,
  tx: Tx,
): Promise<void> {
  const { moderatorChannelId } = servers.get(talk.guildId);
  const notDelivered = textCard(en.holding.talk.notDelivered(talk.caseId));
  await outbox.add(
    {
      guildId: null,
      target: { kind: 'person', userId: contact },
      card: drawLine(talk, text),
      purpose: `${relayPurpose}${talk.id}:${place}`,
      traceless: true,
      ...(moderatorChannelId !== null && {
        instead: { target: { kind: 'channel', channelId: moderatorChannelId }, card: notDelivered },
      }),
    },
    tx,
  );
}

/** Whether an answer may still be sent, asked by the outbox right before it is: not once its talk is over. */
export async function mayDeliver(purpose: string, needs: Pick<TalkNeeds, 'storage' | 'firm'>): Promise<Permit> {
  const [talkId = ''] = purpose.slice(relayPurpose.length).split(':');
  return (await openTalks(needs).find(talkId)) === null ? 'drop' : 'send';
}

/**
 * A talk and what was said in it up to a place, for any moderator.
 * @throws {UserError} `not-a-moderator`, `no-talk`
 */
export async function readTalk(
  { guildId, caseId, actor, upTo }: TalkAct & { upTo: number | null },
  needs: TalkNeeds,
): Promise<{ talk: Talk; lines: TalkLine[] }> {
  requireModerator(guildId, actor.roles, needs.servers);
  const talks = openTalks(needs);
  const talk = await talks.findOfCase(guildId, caseId);
  if (!talk) throw refuse('no-talk');
  return { talk, lines: await talks.listLines(talk.id, { upTo, most: linesRead }) };
}

/**
 * Ends a talk for the moderators; what was said in it is deleted. Its writer hears that directly, where they are answered so.
 * @throws {UserError} what {@link requireAnswering} does
 */
export async function leaveTalk(act: TalkAct, needs: TalkNeeds): Promise<void> {
  await needs.storage.write(async (tx) => {
    const { talk } = await requireAnswering(act, needs, tx);
    const talks = openTalks(needs);
    const contact = await talks.readContact(talk.id, tx);
    await talks.end(talk.id, tx);
    if (contact === null) return;
    const target = { kind: 'person', userId: contact } as const;
    // The talk is over, and nobody asks whether this may be sent.
    const purpose = `relay-left:${newId()}`;
    await needs.outbox.add({ guildId: null, target, card: drawLeft(talk), purpose, traceless: true }, tx);
  });
  needs.outbox.kick();
}
