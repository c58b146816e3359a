import { refuse } from '../../discord/user-error.ts';
import { appendAudit } from '../../storage/audit-chain.ts';
import type { Db, Tx } from '../../storage/client.ts';
import { languages } from '../../words/words.ts';
import { isAbout, type Case } from '../case.ts';
import { postToModerators, type CaseNeeds } from '../open-case.ts';
import { requireModerator } from '../rights.ts';
import { drawDiffering, seesMore } from './cards.ts';
import { doEndAlike, type Ending } from './rules.ts';
import { findDrawn, giveAgain, listDrawn, type EndedBy } from './store.ts';

/** Somebody who may read a case again. */
export interface Reader {
  guildId: string;
  actorId: string;
  actorRoles: readonly string[];
}

/** A case that somebody may read again. */
export interface Offered {
  drawnId: string;
  shown: Case;
}

/**
 * A case for somebody who asked for work where none waits; null where there is none for them. Nobody is asked while somebody's life may be in
 * danger, whoever has that case, and nobody reads again what they had a part in or what is about them.
 */
export async function findToReadAgain({ guildId, actorId }: Reader, needs: CaseNeeds): Promise<Offered | null> {
  const db = needs.storage.read;
  if ((await db.case.count({ where: { guildId, tier: 'T3', state: { not: 'closed' } } })) > 0) return null;
  for (const { id: drawnId, caseId } of await listDrawn(guildId, needs.clock.now(), db)) {
    const shown = await needs.cases.find(guildId, caseId, db);
    if (shown && mayRead(shown, actorId)) return { drawnId, shown };
  }
  return null;
}

/** Who closed it is in its history too; who reported it is not. */
function mayRead(shown: Case, userId: string): boolean {
  const hadPart = shown.history.some(({ actorId }) => actorId === userId);
  const hasReported = shown.flags.some(({ report }) => report?.userId === userId);
  return !isAbout(shown, userId) && !hadPart && !hasReported;
}

/**
 * What somebody may read again now, before they write and again as they send it off.
 * @throws {UserError} `not-a-moderator`, `again-over`, `case-about-you`, `again-own`
 */
export async function requireReading(
  { guildId, actorId, actorRoles }: Reader,
  drawnId: string,
  needs: Pick<CaseNeeds, 'servers' | 'cases' | 'clock' | 'storage'>,
  db: Db | Tx = needs.storage.read,
): Promise<Case> {
  requireModerator(guildId, actorRoles, needs.servers);
  const drawn = await findDrawn(guildId, drawnId, needs.clock.now(), db);
  const shown = drawn && (await needs.cases.find(guildId, drawn.caseId, db));
  if (!shown) throw refuse('again-over');
  if (isAbout(shown, actorId)) throw refuse('case-about-you');
  if (!mayRead(shown, actorId)) throw refuse('again-own');
  return shown;
}

/**
 * Saves how somebody would have ended a case; from here on they see how it ended. Where the two differ, those who lead are shown both, without
 * names. Nothing of the case changes, and nothing is counted of its rules once more.
 * @throws {UserError} what {@link requireReading} does
 */
export async function answerAgain(
  { drawnId, ending, ...reader }: Reader & { drawnId: string; ending: Ending },
  needs: CaseNeeds,
): Promise<{ first: EndedBy; shown: Case; alike: boolean }> {
  const { guildId, actorId } = reader;
  const { storage, clock, outbox, cases, servers } = needs;
  const { vault } = storage;
  const answered = await storage.write(async (tx) => {
    const shown = await requireReading(reader, drawnId, needs, tx);
    const at = new Date(clock.now());
    const first = await giveAgain({ id: drawnId, second: { userId: actorId, ...ending }, at }, { tx, vault });
    if (!first) throw refuse('again-over');
    await appendAudit(guildId, { act: 'case.opinion-given', target: shown.id, actorId, at }, { tx, vault });
    const alike = doEndAlike(first, ending);
    if (!alike) {
      const settings = servers.get(guildId);
      const { words } = languages[settings.language];
      const place = await cases.findCard(shown.id, tx);
      const { leadRoleId } = settings;
      const card = drawDiffering({ shown, place, leadRoleId, endings: [first, ending] }, words);
      await postToModerators(settings, { card, mark: drawnId, urgent: seesMore(first, ending) }, needs, tx);
    }
    return { first, shown, alike };
  });
  outbox.kick();
  return answered;
}
