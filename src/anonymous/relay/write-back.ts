import { refuse } from '../../discord/user-error.ts';
import { tellDesk } from '../../groups/care/tell-desk.ts';
import type { Case } from '../../moderation/case.ts';
import { page } from '../../moderation/pages/page.ts';
import type { Tx } from '../../storage/client.ts';
import { en } from '../../words/en.ts';
import type { Limit } from '../limits.ts';
import { judgeWords } from '../posting/judge-words.ts';
import { isUrgent, type Verdict } from '../posting/verdict.ts';
import { cleanText } from '../public-card/clean-text.ts';
import { textCard } from '../../discord/cards.ts';
import { longestLine } from './buttons.ts';
import { drawWrote, linesRead } from './cards.ts';
import type { TalkNeeds } from './open-talk.ts';
import { openTalks, type Talk, type TalkLine } from './talks.ts';

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
 * danger and nobody has the case, whoever is on call is paged again.
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
    await openTalks(needs).addLine(held.id, { fromWriter: true, text }, tx);
    await tell(held, verdict, needs, tx);
    return held;
  });
  needs.outbox.kick();
  return talk;
}

async function tell(talk: Talk, verdict: Verdict, needs: TalkNeeds, tx: Tx): Promise<void> {
  const { guildId, caseId } = talk;
  const desk = { guildId, deskChannelId: null };
  await tellDesk(desk, drawWrote(talk, isUrgent(verdict) ? (verdict.tier ?? 'T3') : null, en), needs, tx);
  if (!isUrgent(verdict)) return;
  const found = await needs.cases.find(guildId, caseId, tx);
  if (found && found.state.kind !== 'claimed') await pageAgain(found, needs, tx);
}

async function pageAgain({ id: caseId, guildId, flags }: Case, needs: TalkNeeds, tx: Tx): Promise<void> {
  const about = flags.flatMap((flag) => flag.about ?? [])[0];
  if (about) await page(needs.servers.get(guildId), { caseId, tier: 'T3', about }, needs, tx);
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
