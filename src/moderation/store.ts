import type { Clock } from '../schedule/clock.ts';
import type { Db, Tx } from '../storage/client.ts';
import { newId } from '../storage/ids.ts';
import type { Storage } from '../storage/open-storage.ts';
import { findPersonKey, obtainPersonKey, openForPerson, sealForPerson } from '../storage/person-keys.ts';
import { readHold, readPostState } from '../anonymous/post.ts';
import type {
  About,
  AskedFlag,
  Case,
  CasePost,
  CaseState,
  CheckInFlag,
  Flag,
  MessageFlag,
  NewFlag,
  PostFlag,
  Report,
} from './case.ts';
import { chooseHigher, isCaseTier, isOutcome, keepClosedMs, targetMs, type CaseTier } from './rules.ts';

/** What became of a flag: a case of its own, one more on an open case, or nothing because it was already there. */
export type FlagResult =
  | { kind: 'opened'; caseId: string }
  | { kind: 'joined'; caseId: string; raisedTo: CaseTier | null }
  | { kind: 'already'; caseId: string };

/** What is kept of cases. Everything that names a person is encrypted with that person's key. */
export interface CaseStore {
  /** Saves a flag, on the open case about the same message if there is one. The same cause twice is one flag. */
  addFlag(guildId: string, flag: NewFlag, tx: Tx): Promise<FlagResult>;
  /** Null when there is no such case on this server. */
  find(guildId: string, caseId: string, db: Db | Tx): Promise<Case | null>;
  /** The newest case about an anonymous post; null when there is none. */
  findOfPost(guildId: string, postId: string, db: Db | Tx): Promise<Case | null>;
  /** Moves a case on if nobody did since `from` was read; false when somebody did. */
  change(from: Case, to: CaseState, tx: Tx): Promise<boolean>;
  /** Ids of cases that are not closed, oldest first. */
  listUnclosed(guildId: string, db: Db | Tx): Promise<string[]>;
  counts(guildId: string): Promise<{ open: number; claimed: number }>;
  /** Where the case's newest card is; null while there is none. */
  findCard(caseId: string, db: Db | Tx): Promise<{ channelId: string; messageId: string } | null>;
  noteCard(caseId: string, card: { channelId: string; messageId: string }, tx: Tx): Promise<void>;
  /** Forgets cases that were closed 90 days ago, and the keys of people nothing is kept about any more. Returns how many cases. */
  forgetOld(): Promise<number>;
}

const unclosed = ['open', 'claimed'];

const sources = ['report', 'screening', 'asked', 'check-in'] as const satisfies readonly NewFlag['source'][];

const hourMs = 3_600_000;

/** Opens the store. */
export function createCaseStore(storage: Storage, clock: Clock): CaseStore {
  const { read, vault } = storage;
  const holderPlace = (caseId: string) => ({ table: 'Case', column: 'holderSealed', row: caseId });
  const flagPlace = (id: string, column: string) => ({ table: 'Flag', column, row: id });

  /** Somebody may ask again once their case is closed: what keeps them from asking twice is the open case. */
  function makeKeys(guildId: string, flag: NewFlag, id: string): { onceKey: string; aboutKey: string } {
    if (flag.source === 'asked')
      return { onceKey: vault.digest('flag', guildId, 'asked', id), aboutKey: makeAskedKey(guildId, flag) };
    if (flag.source === 'check-in') return makeOwnKeys(guildId, flag, id);
    const what = flag.about.postId ?? flag.about.messageId;
    return { onceKey: makeOnceKey(guildId, flag), aboutKey: vault.digest('about', guildId, what) };
  }

  function makeAskedKey(guildId: string, { about }: AskedFlag): string {
    return vault.digest('asked', guildId, about.userId);
  }

  /** Each time somebody writes with a check-in is a cause and a case of its own, as each of their messages would be. */
  function makeOwnKeys(guildId: string, { source }: CheckInFlag, id: string): { onceKey: string; aboutKey: string } {
    return { onceKey: vault.digest('flag', guildId, source, id), aboutKey: vault.digest('about', guildId, source, id) };
  }

  /** Cases that are found by an earlier message of the same sentence. */
  function makeEarlierKeys(guildId: string, { about }: NewFlag): string[] {
    const earlier = 'earlier' in about ? (about.earlier ?? []) : [];
    return earlier.map((messageId) => vault.digest('about', guildId, messageId));
  }

  /** One message screened again, or told about again by the same person, is the same cause unless it is of another tier by now. */
  function makeOnceKey(guildId: string, flag: MessageFlag | PostFlag): string {
    const what = flag.about.postId ?? flag.about.messageId;
    const tier = 'pages' in flag ? `${flag.tier} pages` : flag.tier;
    return vault.digest('flag', guildId, flag.source, what, flag.report?.userId ?? '', tier);
  }

  function findDue(tier: CaseTier): Date {
    return new Date(clock.now() + targetMs[tier]);
  }

  /** Of an anonymous post no more than the hour is kept: the minute would tell who was there. */
  function noteTime({ about }: NewFlag): Date {
    const now = clock.now();
    return new Date(about.postId === undefined ? now : Math.floor(now / hourMs) * hourMs);
  }

  /**
   * Seals whom a flag is about with their own key; an anonymous post with the master key, since nobody knows whose it is. Flags about one
   * person, or one post, wait for each other here, so that two at once about one message cannot open two cases.
   */
  async function sealSubject({ about }: NewFlag, id: string, tx: Tx) {
    const place = flagPlace(id, 'subjectSealed');
    const text = JSON.stringify(about);
    if (about.postId !== undefined) {
      await tx.anonymousPost.updateMany({ where: { id: about.postId }, data: { id: about.postId } });
      return { subjectKey: null, postId: about.postId, subjectSealed: vault.seal(place, text) };
    }
    const { memberKey, sealed } = await sealAbout(about.userId, text, place, tx);
    await tx.person.updateMany({ where: { memberKey }, data: { memberKey } });
    return { subjectKey: memberKey, postId: null, subjectSealed: sealed };
  }

  async function sealAbout(userId: string, text: string, place: ReturnType<typeof flagPlace>, tx: Tx) {
    const key = await obtainPersonKey(userId, { tx, vault, now: new Date(clock.now()) });
    return { memberKey: key.memberKey, sealed: sealForPerson(key, place, text) };
  }

  async function addFlag(guildId: string, flag: NewFlag, tx: Tx): Promise<FlagResult> {
    const id = newId();
    const subject = await sealSubject(flag, id, tx);
    const { onceKey, aboutKey } = makeKeys(guildId, flag, id);
    const same = await tx.flag.findUnique({ where: { onceKey }, select: { caseId: true } });
    if (same) return { kind: 'already', caseId: same.caseId };

    const reporter =
      flag.report &&
      (await sealAbout(flag.report.userId, JSON.stringify(flag.report), flagPlace(id, 'reporterSealed'), tx));
    const now = noteTime(flag);
    const row = {
      id,
      source: flag.source,
      tier: flag.tier,
      rules: flag.rules.join(','),
      onceKey,
      ...subject,
      reporterKey: reporter?.memberKey ?? null,
      reporterSealed: reporter?.sealed ?? null,
      createdAt: now,
    };
    const existing = await tx.case.findFirst({
      where: { guildId, aboutKey: { in: [aboutKey, ...makeEarlierKeys(guildId, flag)] }, state: { in: unclosed } },
      orderBy: { openedAt: 'asc' },
    });
    if (existing && flag.source === 'asked') return { kind: 'already', caseId: existing.id };
    if (existing) {
      await tx.flag.create({ data: { ...row, caseId: existing.id } });
      const tier = readTier(existing.tier);
      const raisedTo = chooseHigher(tier, flag.tier) === tier ? null : flag.tier;
      // From now on it is about the newest of the messages that belong together.
      if (raisedTo || existing.aboutKey !== aboutKey)
        await tx.case.update({
          where: { id: existing.id },
          data: { aboutKey, ...(raisedTo && { tier: raisedTo, dueAt: findDue(raisedTo) }) },
        });
      return { kind: 'joined', caseId: existing.id, raisedTo };
    }
    const caseId = newId();
    await tx.case.create({
      data: { id: caseId, guildId, tier: flag.tier, state: 'open', aboutKey, openedAt: now, dueAt: findDue(flag.tier) },
    });
    await tx.flag.create({ data: { ...row, caseId } });
    return { kind: 'opened', caseId };
  }

  async function openSealed(memberKey: string | null, id: string, column: string, sealed: Uint8Array, db: Db | Tx) {
    const key = memberKey === null ? null : await findPersonKey(memberKey, { db, vault });
    return key && openForPerson(key, flagPlace(id, column), sealed);
  }

  type FlagRow = Awaited<ReturnType<Db['flag']['findMany']>>[number];

  async function readFlag(row: FlagRow, db: Db | Tx): Promise<Flag> {
    const about =
      row.postId === null
        ? await openSealed(row.subjectKey, row.id, 'subjectSealed', row.subjectSealed, db)
        : vault.open(flagPlace(row.id, 'subjectSealed'), row.subjectSealed);
    const report =
      row.reporterSealed && (await openSealed(row.reporterKey, row.id, 'reporterSealed', row.reporterSealed, db));
    return {
      source: sources.find((source) => source === row.source) ?? 'screening',
      tier: readTier(row.tier),
      rules: row.rules.split(','),
      // Both were written by addFlag, and are bound to their row by the vault.
      about: about === null ? null : (JSON.parse(about) as About),
      report: report === null ? null : (JSON.parse(report) as Report),
    };
  }

  type CaseRow = Awaited<ReturnType<Db['case']['findMany']>>[number];

  function readState(row: CaseRow): CaseState {
    const holderId = row.holderSealed && vault.open(holderPlace(row.id), row.holderSealed);
    if (row.state === 'claimed' && holderId && row.claimedAt)
      return { kind: 'claimed', holderId, since: row.claimedAt };
    const outcome = row.outcome ?? undefined;
    if (row.state === 'closed' && holderId && row.closedAt && isOutcome(outcome))
      return { kind: 'closed', holderId, at: row.closedAt, outcome };
    return { kind: 'open' };
  }

  async function findPost(postId: string | null, db: Db | Tx): Promise<CasePost | null> {
    if (postId === null) return null;
    const row = await db.anonymousPost.findUnique({
      where: { id: postId },
      select: { id: true, state: true, held: true },
    });
    return row && { id: row.id, state: readPostState(row.state), held: readHold(row.held) };
  }

  async function find(guildId: string, caseId: string, db: Db | Tx): Promise<Case | null> {
    const row = await db.case.findFirst({ where: { id: caseId, guildId } });
    if (!row) return null;
    const flags = await db.flag.findMany({ where: { caseId }, orderBy: [{ createdAt: 'asc' }, { id: 'asc' }] });
    const read: Flag[] = [];
    // One after the other: inside a transaction there is one connection.
    for (const flag of flags) read.push(await readFlag(flag, db));
    return {
      id: row.id,
      guildId,
      tier: readTier(row.tier),
      state: readState(row),
      version: row.version,
      flags: read,
      // All flags of a case are about one message, or one post.
      post: await findPost(flags[0]?.postId ?? null, db),
    };
  }

  return {
    addFlag,
    find,
    async findOfPost(guildId, postId, db) {
      const where = { guildId, flags: { some: { postId } } };
      // At most one is not closed; of several that are closed the last one counts.
      const rows = await db.case.findMany({ where, select: { id: true, closedAt: true } });
      const newest = rows.sort((a, b) => (b.closedAt?.getTime() ?? Infinity) - (a.closedAt?.getTime() ?? Infinity))[0];
      return newest ? find(guildId, newest.id, db) : null;
    },
    async change(from, to, tx) {
      const now = new Date(clock.now());
      const data = {
        open: { state: 'open', holderSealed: null, claimedAt: null },
        claimed: { state: 'claimed', claimedAt: now },
        closed: { state: 'closed', closedAt: now, outcome: to.kind === 'closed' ? to.outcome : null },
      }[to.kind];
      const holder = to.kind === 'open' ? {} : { holderSealed: vault.seal(holderPlace(from.id), to.holderId) };
      const changed = await tx.case.updateMany({
        where: { id: from.id, guildId: from.guildId, version: from.version },
        data: { ...data, ...holder, version: from.version + 1 },
      });
      return changed.count === 1;
    },
    async listUnclosed(guildId, db) {
      const rows = await db.case.findMany({
        where: { guildId, state: { in: unclosed } },
        orderBy: { openedAt: 'asc' },
        select: { id: true },
      });
      return rows.map((row) => row.id);
    },
    async counts(guildId) {
      const [open, claimed] = await Promise.all(
        unclosed.map((state) => read.case.count({ where: { guildId, state } })),
      );
      return { open: open ?? 0, claimed: claimed ?? 0 };
    },
    async findCard(caseId, db) {
      const select = { cardChannelId: true, cardMessageId: true };
      const { cardChannelId: channelId, cardMessageId: messageId } =
        (await db.case.findUnique({ where: { id: caseId }, select })) ?? {};
      return channelId && messageId ? { channelId, messageId } : null;
    },
    async noteCard(caseId, card, tx) {
      const data = { cardChannelId: card.channelId, cardMessageId: card.messageId };
      await tx.case.updateMany({ where: { id: caseId }, data });
    },
    async forgetOld() {
      const before = new Date(clock.now() - keepClosedMs);
      return storage.write(async (tx) => {
        const { count } = await tx.case.deleteMany({ where: { state: 'closed', closedAt: { lt: before } } });
        const unused = {
          flagsAbout: { none: {} },
          flagsReported: { none: {} },
          waiting: { none: {} },
          facilitates: { none: {} },
          checkIns: { none: {} },
          wishes: { none: {} },
          levels: { none: {} },
          followUps: { none: {} },
          rsvps: { none: {} },
        };
        for (const { memberKey } of await tx.person.findMany({ where: unused, select: { memberKey: true } })) {
          // Whoever is flagging this person just now has the row first; what they added is seen by the statement after this one.
          await tx.person.updateMany({ where: { memberKey }, data: { memberKey } });
          await tx.person.deleteMany({ where: { memberKey, ...unused } });
        }
        return count;
      });
    },
  };
}

/** A tier this version does not know was written by a later one: it is shown as a report, never hidden. */
function readTier(text: string): CaseTier {
  return isCaseTier(text) ? text : 'R';
}
