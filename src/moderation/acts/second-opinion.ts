import { refuse } from '../../discord/user-error.ts';
import { appendAudit } from '../../storage/audit-chain.ts';
import type { Tx } from '../../storage/client.ts';
import { RetryWrite } from '../../storage/errors.ts';
import { newId } from '../../storage/ids.ts';
import { makeMemberKey } from '../../storage/person-keys.ts';
import type { Storage } from '../../storage/open-storage.ts';
import { languages } from '../../words/words.ts';
import { isAbout, type Case } from '../case.ts';
import { addCaseEvent } from '../queue/case-events.ts';
import type { Actor } from '../rights.ts';
import type { CaseTier, Outcome } from '../rules.ts';
import { drawOpinionAsked } from './cards.ts';
import { moveTier } from './move-tier.ts';
import type { ActNeeds, CaseDeed } from './needs.ts';
import { addOpinion, findGiven, findOpinion, giveSecond } from './opinions.ts';
import { findRight, requireAct } from './require-act.ts';
import {
  countNews,
  doAgree,
  judgeSecond,
  needsSecondToClose,
  readAgainMs,
  settleTier,
  type Opinion,
  type Question,
} from './rules.ts';

/**
 * Asks the other moderators what they think of a case. What whoever asks thinks is saved first, and shown to nobody until somebody else has said
 * what they think. `seen` is how much there was, as {@link countNews} counts, on the card of whoever asks: of what came since they think nothing yet.
 * @throws {UserError} what {@link requireAct} does, `not-set-up`, `opinion-news`
 */
export async function askOpinion(
  deed: CaseDeed & { question: Question; tier: CaseTier; seen: number },
  needs: ActNeeds,
): Promise<void> {
  const { guildId, caseId, question, tier, seen, actor } = deed;
  const { storage, servers, outbox, clock, cases } = needs;
  const { vault } = storage;
  const { moderatorChannelId: channelId, language, smallTeam } = servers.get(guildId);
  if (channelId === null) throw refuse('not-set-up');
  const at = new Date(clock.now());
  await storage.write(async (tx) => {
    const shown = await requireAct('second-opinion', deed, needs, tx);
    if (countNews(shown.flags) > seen) throw refuse('opinion-news');
    const first = { userId: actor.userId, tier, yes: true };
    const opinion = { id: newId(), caseId, question, first, seen: countNews(shown.flags), askedAt: at };
    await addOpinion(opinion, { tx, vault });
    await addCaseEvent(caseId, { act: 'opinion-asked', at, actorId: actor.userId, what: { question } }, { tx, vault });
    await cases.renewLease(caseId, tx);
    const place = await cases.findCard(caseId, tx);
    const { words } = languages[language];
    const card = drawOpinionAsked({ ...opinion, second: null, givenAt: null }, { shown, place, smallTeam }, words);
    await outbox.add({ guildId, target: { kind: 'channel', channelId }, card, mark: opinion.id }, tx);
  });
  outbox.kick();
}

/** Somebody who says what they think. */
export interface Giving {
  guildId: string;
  opinionId: string;
  actor: Actor;
}

/**
 * What somebody may answer now, or why they may not: before they write, and again as they send it off.
 * @throws {UserError} `not-a-moderator`, `opinion-over`, `case-closed`, `act-about-you`, `opinion-given`, `opinion-own`, `opinion-too-soon`
 */
export async function requireGiving(
  { guildId, opinionId, actor }: Giving,
  needs: Pick<ActNeeds, 'storage' | 'servers' | 'cases' | 'clock'>,
  tx?: Tx,
): Promise<{ opinion: Opinion; shown: Case }> {
  const { storage, servers, cases, clock } = needs;
  const { moderatorRoleId, smallTeam } = servers.get(guildId);
  if (findRight(guildId, actor, needs) === 'none') throw refuse('not-a-moderator', { roleId: moderatorRoleId });
  const db = tx ?? storage.read;
  const found = await findOpinion(opinionId, { db, vault: storage.vault });
  if (found?.guildId !== guildId || found.isOver) throw refuse('opinion-over');
  const { opinion } = found;
  const shown = await cases.find(guildId, opinion.caseId, db);
  if (!shown) throw refuse('case-gone');
  if (shown.state.kind === 'closed') throw refuse('case-closed');
  if (isAbout(shown, actor.userId)) throw refuse('case-about-you');
  switch (judgeSecond(opinion, { userId: actor.userId, smallTeam, now: clock.now() })) {
    case 'opinion-given':
      throw refuse('opinion-given');
    case 'opinion-own':
      throw refuse('opinion-own');
    case 'opinion-too-soon':
      throw refuse('opinion-too-soon', { at: opinion.askedAt.getTime() + readAgainMs });
    case null:
      // What came since neither of the two has spoken about: it takes a new question.
      if (opinion.seen !== null && countNews(shown.flags) > opinion.seen) throw refuse('opinion-over');
      return { opinion, shown };
  }
}

/**
 * Saves what the second person thinks; from here on both see both. Where they do not agree how urgent it is, the case takes the higher of
 * the two until somebody who leads decides. Of several at once one is the second.
 * @throws {UserError} what {@link requireGiving} does
 */
export async function giveOpinion(
  giving: Giving & { tier: CaseTier; yes: boolean },
  needs: ActNeeds,
): Promise<{ opinion: Opinion; shown: Case }> {
  const { guildId, opinionId, actor, tier, yes } = giving;
  const { storage, clock, outbox, cases } = needs;
  const { vault } = storage;
  const given = await storage.write(async (tx) => {
    const { opinion: asked, shown } = await requireGiving(giving, needs, tx);
    const at = new Date(clock.now());
    const second = { userId: actor.userId, tier, yes: asked.question === 'tier' || yes };
    if (!(await giveSecond({ id: opinionId, second, givenAt: at }, { tx, vault }))) throw new RetryWrite();
    const opinion = { ...asked, second, givenAt: at };
    const what = { question: asked.question, agree: doAgree(opinion) ? 'yes' : 'no' };
    const { caseId } = asked;
    await addCaseEvent(caseId, { act: 'opinion-given', at, actorId: actor.userId, what }, { tx, vault });
    await appendAudit(guildId, { act: 'case.opinion-given', target: caseId, actorId: actor.userId, at }, { tx, vault });
    await cases.renewLease(caseId, tx);
    const to = settleTier(shown.tier, opinion);
    if (to === shown.tier) return { opinion, shown };
    return { opinion, shown: await moveTier(shown, { to, actorId: actor.userId }, needs, tx) };
  });
  outbox.kick();
  return given;
}

/** What asking whether a second person agreed needs. */
export interface SecondNeeds {
  storage: Pick<Storage, 'vault'>;
}

/**
 * Refuses to close a T3 as no danger after all, unless two have said so, blind; in a team of one or two the same person twice, ten minutes apart.
 * Within the transaction that closes the case.
 * @throws {UserError} `close-needs-second`
 */
export async function requireSecondForClose(
  shown: Pick<Case, 'id' | 'tier'>,
  outcome: Outcome,
  { storage: { vault } }: SecondNeeds,
  tx: Tx,
): Promise<void> {
  if (!needsSecondToClose(shown.tier, outcome)) return;
  const opinion = await findGiven(shown.id, 'no-risk', { db: tx, vault });
  if (!opinion || !doAgree(opinion)) throw refuse('close-needs-second');
}

/** Somebody who may be in danger is not cut off from help by one person alone. @throws {UserError} `time-out-needs-second` */
export async function requireSecondForTimeOut(
  { shown, userId }: { shown: Pick<Case, 'id' | 'guildId'>; userId: string },
  { storage: { vault } }: SecondNeeds,
  tx: Tx,
): Promise<void> {
  const inDanger = await tx.case.count({
    where: {
      guildId: shown.guildId,
      state: { in: ['open', 'claimed'] },
      tier: { in: ['T2', 'T3'] },
      flags: { some: { subjectKey: makeMemberKey(userId, vault) } },
    },
  });
  if (inDanger === 0) return;
  const opinion = await findGiven(shown.id, 'time-out', { db: tx, vault });
  if (!opinion || !doAgree(opinion)) throw refuse('time-out-needs-second');
}
