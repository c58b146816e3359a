import type { Db, Tx } from '../../storage/client.ts';
import { listWanted, type Wanted } from '../../storage/list-wanted.ts';
import { tryOpening, unknownUser } from '../../storage/sealing.ts';
import type { Sealed, Vault } from '../../storage/vault.ts';
import type { Delivered } from '../../outbox/message.ts';
import { isCaseTier, type CaseTier } from '../rules.ts';
import type { Step } from './rules.ts';

const states = ['waiting', 'acknowledged', 'unstaffed', 'over'] as const;

/** Whether somebody is waited for, has seen it, is not there at all, or is not needed any more. */
export type PageState = (typeof states)[number];

/** One message by which somebody was paged. */
export interface SentPage {
  /** Its number among the messages of its page. */
  number: number;
  /** Whom it is to; null for the leads' role. */
  to: string | null;
  step: Step;
  /** Null until it is delivered, and once nobody needs it any more. */
  at: Delivered | null;
  /** Of an earlier round: whom it is to may be paged again. */
  past: boolean;
}

/** Somebody's being called, for a case or as a test of a shift. A case has one, which begins anew when it is paged for again. */
export interface Page {
  id: string;
  guildId: string;
  /** Null for a test. */
  caseId: string | null;
  /** Null for a case. */
  shiftId: string | null;
  state: PageState;
  /** The last step that was taken. */
  step: Step;
  /** Milliseconds since the epoch. */
  startedAt: number;
  /** When something is due: the next step while it waits; a look at its messages, and at who has the case, once somebody has seen it. */
  nextAt: number | null;
  /** What the case was when it was paged for; null for a test. */
  tier: CaseTier | null;
  /** About an anonymous post: of times no more than the hour stays. */
  isPost: boolean;
  sent: readonly SentPage[];
  /** How many messages there were. */
  count: number;
  seen: { userId: string; at: number } | null;
}

/** What is sealed of a page. */
type Kept = Pick<Page, 'tier' | 'isPost' | 'sent' | 'count'>;

type Row = Awaited<ReturnType<Db['casePage']['findMany']>>[number];

interface Reading {
  db: Db | Tx;
  vault: Vault;
}

interface Writing {
  tx: Tx;
  vault: Vault;
}

const place = (row: string, column: 'pagedSealed' | 'acknowledgedSealed') => ({ table: 'CasePage', column, row });

/** Who has seen a page, as it is kept. */
export function sealSeen(pageId: string, userId: string, vault: Vault): Sealed {
  return vault.seal(place(pageId, 'acknowledgedSealed'), userId);
}

/** Who was paged in the round that is under way. */
export function listPaged({ sent }: Pick<Page, 'sent'>): string[] {
  return sent.flatMap(({ to, past }) => (past || to === null ? [] : [to]));
}

/** Null when it is not kept any more. */
export async function findPage(id: string, { db, vault }: Reading): Promise<Page | null> {
  const row = await db.casePage.findUnique({ where: { id } });
  return row && readPage(row, vault);
}

/** The same within a transaction that changes it: whoever else wants to waits until that ends. */
export async function holdPage(id: string, { tx, vault }: Writing): Promise<Page | null> {
  await tx.casePage.updateMany({ where: { id }, data: { id } });
  return findPage(id, { db: tx, vault });
}

/** The page of a case, held; of two who page for one case at once the second waits here for the first. */
export async function holdPageOf(caseId: string, { tx, vault }: Writing): Promise<Page | null> {
  await tx.case.updateMany({ where: { id: caseId }, data: { id: caseId } });
  const row = await tx.casePage.findFirst({ where: { caseId }, select: { id: true } });
  return row && holdPage(row.id, { tx, vault });
}

/** A page whose time has come. */
export interface DuePage {
  id: string;
  guildId: string;
  /** Milliseconds since the epoch. */
  dueAt: number;
}

/** Pages that are asked for, in these states, for which something is due, of servers where the bot is; the longest waiting first. */
export function listDue(
  { states: due, now, most, isWanted }: { states: readonly PageState[]; now: number } & Wanted<DuePage>,
  db: Db,
): Promise<DuePage[]> {
  const where = { state: { in: [...due] }, nextAt: { lte: new Date(now) }, guild: { leftAt: null } };
  const orderBy = [{ nextAt: 'asc' }, { id: 'asc' }] as const;
  const select = { id: true, guildId: true, nextAt: true } as const;
  return listWanted(
    async (page) => {
      const rows = await db.casePage.findMany({ where, orderBy: [...orderBy], select, ...page });
      return rows.map(({ id, guildId, nextAt }) => ({ id, guildId, dueAt: nextAt?.getTime() ?? now }));
    },
    { most, isWanted },
  );
}

/** Ids of a server's pages for cases that nobody has seen; the longest waiting first. */
export async function listUnseen(guildId: string, tx: Tx): Promise<string[]> {
  const where = { guildId, state: { in: ['waiting', 'unstaffed'] }, caseId: { not: null } };
  const rows = await tx.casePage.findMany({
    where,
    orderBy: [{ startedAt: 'asc' }, { id: 'asc' }],
    select: { id: true },
  });
  return rows.map(({ id }) => id);
}

/** Saves a new page. */
export async function addPage(page: Page, { tx, vault }: Writing): Promise<void> {
  const { id, guildId, caseId, shiftId } = page;
  await tx.casePage.create({ data: { id, guildId, caseId, shiftId, ...toColumns(page, vault) } });
}

/** Saves a page that is held. */
export async function savePage(page: Page, { tx, vault }: Writing): Promise<void> {
  await tx.casePage.updateMany({ where: { id: page.id }, data: toColumns(page, vault) });
}

function toColumns(page: Page, vault: Vault) {
  const { id, state, step, startedAt, nextAt, seen, tier, isPost, sent, count } = page;
  const kept = JSON.stringify({ tier, isPost, sent, count } satisfies Kept);
  return {
    state,
    step,
    startedAt: new Date(startedAt),
    nextAt: nextAt === null ? null : new Date(nextAt),
    pagedSealed: vault.seal(place(id, 'pagedSealed'), kept),
    acknowledgedSealed: seen && sealSeen(id, seen.userId, vault),
    acknowledgedAt: seen && new Date(seen.at),
  };
}

/** A page from its row, for whoever reads many at once. What of it was damaged is nobody's. */
export function readPage(row: Row, vault: Vault): Page {
  const { id, guildId, caseId, shiftId, acknowledgedSealed, acknowledgedAt } = row;
  const seenBy = tryOpening(
    () => acknowledgedSealed && vault.open(place(id, 'acknowledgedSealed'), acknowledgedSealed),
  );
  const seen =
    acknowledgedSealed && acknowledgedAt ? { userId: seenBy ?? unknownUser, at: acknowledgedAt.getTime() } : null;
  return {
    id,
    guildId,
    caseId,
    shiftId,
    state: states.find((state) => state === row.state) ?? 'over',
    step: readStep(row.step),
    startedAt: row.startedAt.getTime(),
    nextAt: row.nextAt?.getTime() ?? null,
    ...readKept(row, vault),
    seen,
  };
}

function readStep(saved: number): Step {
  return saved === 0 || saved === 1 || saved === 2 ? saved : 3;
}

/** Written by {@link addPage} or {@link savePage}, and bound to its row by the vault. Where it was damaged somebody is rather paged twice than nobody. @throws {ForeignKeyError} */
function readKept({ id, pagedSealed }: Row, vault: Vault): Kept {
  const kept = tryOpening(() => JSON.parse(vault.open(place(id, 'pagedSealed'), pagedSealed)) as Kept);
  if (!kept) return { tier: null, isPost: false, sent: [], count: 0 };
  return { ...kept, tier: kept.tier !== null && isCaseTier(kept.tier) ? kept.tier : null };
}
