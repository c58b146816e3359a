import { z } from 'zod';
import type { Db, Tx } from '../../storage/client.ts';
import { tryOpening } from '../../storage/sealing.ts';
import type { Vault } from '../../storage/vault.ts';
import { isCaseTier } from '../rules.ts';
import { questions, type Opinion, type Question } from './rules.ts';

const view = z.object({ userId: z.string(), tier: z.string().refine(isCaseTier), yes: z.boolean() });

/** Sealed with it: how much was in the case by then, as `countNews` counts. Earlier versions did not keep that. */
const firstView = view.extend({ seen: z.number().int().optional() });

const placeOf = (row: string, column: 'firstSealed' | 'secondSealed') => ({ table: 'Opinion', column, row });

type Row = NonNullable<Awaited<ReturnType<Db['opinion']['findUnique']>>>;

/** Saves what somebody thinks, before anybody else says what they do. An older question of the same kind that nobody answered is over. */
export async function addOpinion(
  { id, caseId, question, first, seen, askedAt }: Omit<Opinion, 'second' | 'givenAt'>,
  { tx, vault }: { tx: Tx; vault: Vault },
): Promise<void> {
  await tx.opinion.updateMany({ where: { caseId, question, state: 'asked' }, data: { state: 'over' } });
  const firstSealed = vault.seal(
    placeOf(id, 'firstSealed'),
    JSON.stringify(firstView.parse({ ...first, seen: seen ?? undefined })),
  );
  await tx.opinion.create({ data: { id, caseId, question, state: 'asked', firstSealed, askedAt } });
}

/** An opinion with its server; null where it is not kept any more, or was damaged. `isOver`: it was asked for again, or decided, since. */
export async function findOpinion(
  opinionId: string,
  { db, vault }: { db: Db | Tx; vault: Vault },
): Promise<{ opinion: Opinion; guildId: string; isOver: boolean } | null> {
  const row = await db.opinion.findUnique({
    where: { id: opinionId },
    include: { case: { select: { guildId: true } } },
  });
  const opinion = row && tryOpening(() => read(row, vault));
  return row && opinion && { opinion, guildId: row.case.guildId, isOver: row.state === 'over' };
}

/** Saves what the second person thinks; false where somebody was faster. */
export async function giveSecond(
  { id, second, givenAt }: Pick<Opinion, 'id'> & { second: NonNullable<Opinion['second']>; givenAt: Date },
  { tx, vault }: { tx: Tx; vault: Vault },
): Promise<boolean> {
  const secondSealed = vault.seal(placeOf(id, 'secondSealed'), JSON.stringify(view.parse(second)));
  const { count } = await tx.opinion.updateMany({
    where: { id, state: 'asked' },
    data: { state: 'given', secondSealed, givenAt },
  });
  return count > 0;
}

/** The newest opinion that was given on a question, unless something new was flagged about the case since; null where there is none. */
export async function findGiven(
  caseId: string,
  question: Question,
  { db, vault }: { db: Db | Tx; vault: Vault },
): Promise<Opinion | null> {
  const row = await db.opinion.findFirst({ where: { caseId, question, state: 'given' }, orderBy: { givenAt: 'desc' } });
  if (!row?.givenAt) return null;
  const opinion = tryOpening(() => read(row, vault));
  if (!opinion) return null;
  // A flag about a post is dated to its full hour: when it came does not say whether it was known.
  const isNews =
    opinion.seen === null
      ? (await db.flag.count({ where: { caseId, createdAt: { gt: row.givenAt } } })) > 0
      : (await db.flag.count({ where: { caseId, OR: [{ source: { not: 'report' } }, { tier: 'T3' }] } })) >
        opinion.seen;
  return isNews ? null : opinion;
}

/** What was asked about a case, and given, counts no more: somebody decided. */
export async function endOpinions(caseId: string, question: Question, tx: Tx): Promise<void> {
  await tx.opinion.updateMany({ where: { caseId, question, state: { not: 'over' } }, data: { state: 'over' } });
}

function read({ id, caseId, question, firstSealed, secondSealed, askedAt, givenAt }: Row, vault: Vault): Opinion {
  const open = (column: 'firstSealed' | 'secondSealed', sealed: Uint8Array): unknown =>
    JSON.parse(vault.open(placeOf(id, column), sealed));
  const { seen, ...first } = firstView.parse(open('firstSealed', firstSealed));
  return {
    id,
    caseId,
    question: questions.find((one) => one === question) ?? 'tier',
    first,
    second: secondSealed && view.parse(open('secondSealed', secondSealed)),
    seen: seen ?? null,
    askedAt,
    givenAt,
  };
}
