import { refuse } from '../../discord/user-error.ts';
import { tellDesk } from '../../groups/care/tell-desk.ts';
import { openCaseWithin } from '../../moderation/open-case.ts';
import type { CaseTier } from '../../moderation/rules.ts';
import type { Tx } from '../../storage/client.ts';
import { en } from '../../words/en.ts';
import type { Limit } from '../limits.ts';
import { describeUnseen } from '../moderating/hold.ts';
import { judgeWords } from '../posting/judge-words.ts';
import { isUrgent, type Verdict } from '../posting/verdict.ts';
import { cleanText } from '../public-card/clean-text.ts';
import { textCard } from '../../discord/cards.ts';
import { longestLine } from './buttons.ts';
import { drawWrote, linesRead } from './cards.ts';
import type { TalkNeeds } from './open-talk.ts';
import { findPostOf, openTalks, type Talk, type TalkLine } from './talks.ts';

/** Somebody and a talk. */
export interface WriterAct {
  talkId: string;
  userId: string;
}

/** So often can somebody write back, unless their life may be in danger: each time moderators are told. */
const mostLines: Limit = { most: 20, withinMs: 10 * 60_000 };

/**
 * A talk, for its writer alone.
 * @throws {UserError} `relay-over`, which is what anybody else hears too
 */
export async function requireOwnTalk({ talkId, userId }: WriterAct, needs: TalkNeeds, tx?: Tx): Promise<Talk> {
  const talks = openTalks(needs);
  const talk = await talks.find(talkId, tx);
  if (!talk || !(await talks.isWriter(talk, userId, tx))) throw refuse('relay-over');
  return talk;
}

/**
 * Keeps what a writer writes back, and tells the moderators that they did. It is never refused for what it says; where a life may be in
 * danger it comes to the case, and whoever is on call is paged again unless somebody has it.
 * Returns the talk.
 * @throws {UserError} `relay-over`, `relay-empty`, `relay-too-long`, `relay-too-fast`
 */
export async function writeBack(act: WriterAct & { text: string }, needs: TalkNeeds): Promise<Talk> {
  const { text } = act;
  if (cleanText(text) === '') throw refuse('relay-empty');
  if (text.length > longestLine) throw refuse('relay-too-long', { most: longestLine, length: text.length });
  const verdict = judgeWords({ text, topic: null });
  await requireOwnTalk(act, needs);
  // Counted for all, but nobody in danger is stopped by it.
  if (!needs.limits.take(`relay:${act.talkId}`, mostLines) && !isUrgent(verdict))
    throw refuse('relay-too-fast', { minutes: mostLines.withinMs / 60_000 });
  const talk = await needs.storage.write(async (tx) => {
    const held = await requireOwnTalk(act, needs, tx);
    const place = await openTalks(needs).addLine(held.id, { fromWriter: true, text }, tx);
    await tell(held, { place, verdict }, needs, tx);
    return held;
  });
  needs.outbox.kick();
  return talk;
}

async function tell(
  talk: Talk,
  { place, verdict }: { place: number; verdict: Verdict },
  needs: TalkNeeds,
  tx: Tx,
): Promise<void> {
  const desk = { guildId: talk.guildId, deskChannelId: null };
  const tier = isUrgent(verdict) ? (verdict.tier ?? 'T3') : null;
  const caseId = tier === null ? null : await raise(talk, { place, tier, rules: verdict.rules }, needs, tx);
  await tellDesk(desk, drawWrote({ ...talk, caseId: caseId ?? talk.caseId }, tier, en), needs, tx);
}

/**
 * Danger in a talk comes to the post's case as everything does, so that whoever has it cannot close it unread; where that is closed already it is a case
 * of its own, since a talk lasts longer. Returns that case; null where nothing leads to the post any more.
 */
async function raise(
  { id, guildId, caseId }: Talk,
  { place, tier, rules }: { place: number; tier: CaseTier; rules: readonly string[] },
  needs: TalkNeeds,
  tx: Tx,
): Promise<string | null> {
  const found = await needs.cases.find(guildId, caseId, tx);
  const postId = found && findPostOf(found);
  if (postId === null) return null;
  const about = describeUnseen(postId, needs);
  // The line about the talk tells moderators of it.
  const flag = {
    source: 'screening',
    tier,
    rules,
    about,
    edition: `${id} ${String(place)}`,
    pages: true,
    told: true,
  } as const;
  return (await openCaseWithin(guildId, flag, needs, tx)).caseId;
}

/**
 * A talk and what was said in it up to a place, for its writer.
 * @throws {UserError} `relay-over`
 */
export async function readOwnTalk(
  act: WriterAct & { upTo: number | null },
  needs: TalkNeeds,
): Promise<{ talk: Talk; lines: TalkLine[] }> {
  const talk = await requireOwnTalk(act, needs);
  return { talk, lines: await openTalks(needs).listLines(talk.id, { upTo: act.upTo, most: linesRead }) };
}

/**
 * Ends a talk for its writer, and deletes what was said in it; the moderators hear that it is over.
 * @throws {UserError} `relay-over`
 */
export async function endOwnTalk(act: WriterAct, needs: TalkNeeds): Promise<void> {
  await needs.storage.write(async (tx) => {
    const { id, guildId, caseId } = await requireOwnTalk(act, needs, tx);
    await openTalks(needs).end(id, tx);
    await tellDesk({ guildId, deskChannelId: null }, textCard(en.holding.talk.ended(caseId)), needs, tx);
  });
  needs.outbox.kick();
}
