import type { Clock } from '../schedule/clock.ts';
import type { Db, Tx } from '../storage/client.ts';
import { RetryWrite } from '../storage/errors.ts';
import { newId } from '../storage/ids.ts';
import type { Storage } from '../storage/open-storage.ts';
import {
  findPersonKey,
  obtainPersonKey,
  openForPerson,
  sealForPerson,
  type PersonKey,
} from '../storage/person-keys.ts';
import { readHold, readPostState } from '../anonymous/post.ts';
import { openIfReadable, tryOpening, unknownUser } from '../storage/sealing.ts';
import type {
  About,
  AutoModFlag,
  Case,
  CasePost,
  CaseState,
  Flag,
  MessageFlag,
  NewFlag,
  PostFlag,
  RaidFlag,
  Report,
} from './case.ts';
import { readHolder, sealHolder } from './holder.ts';
import { listCaseEvents } from './queue/case-events.ts';
import { emptyExcerpts, sealExcerpt } from './queue/excerpts.ts';
import { findJoined, type Joined } from './queue/find-joined.ts';
import { sameRaidMs } from './raids/rules.ts';
import { chooseHigher, isCaseTier, isOutcome, keepClosedMs, leaseMs, targetMs, type CaseTier } from './rules.ts';

/**
 * What became of a flag: a case of its own, one more on an open case (about its message, or only about the same person), or nothing because
 * it was already there. `tier` is what the case has now.
 */
export type FlagResult =
  | { kind: 'opened'; caseId: string }
  | { kind: 'joined'; caseId: string; raisedTo: CaseTier | null; tier: CaseTier; isSameMessage: boolean }
  | { kind: 'already'; caseId: string };

/** What is kept of cases. Everything that names a person is encrypted with that person's key. */
export interface CaseStore {
  /**
   * Saves a flag: on the open case about the same message or post; else on the one about the same person, where that is of the same moment; else
   * on a new one. The same cause twice is one flag. What may be a raid joins the server's case about that, and of one raid the same signal is one flag.
   */
  addFlag(guildId: string, flag: NewFlag, tx: Tx): Promise<FlagResult>;
  /** Null when there is no such case on this server. */
  find(guildId: string, caseId: string, db: Db | Tx): Promise<Case | null>;
  /** The newest case about an anonymous post; null when there is none. */
  findOfPost(guildId: string, postId: string, db: Db | Tx): Promise<Case | null>;
  /** Keeps an open case as it is until the transaction ends; false when it is open no more. */
  hold(caseId: string, tx: Tx): Promise<boolean>;
  /**
   * Moves a case on if nobody did since `from` was read; false when somebody did. Whoever claims it has it for {@link leaseMs}; what was kept of
   * words goes when it is closed.
   */
  change(from: Case, to: CaseState, tx: Tx): Promise<boolean>;
  /** Whoever has a case did something with it: from now on it is theirs for {@link leaseMs} again. Does nothing where nobody has it. */
  renewLease(caseId: string, tx: Tx): Promise<void>;
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

const sources = [
  'report',
  'screening',
  'asked',
  'check-in',
  'appeal',
  'automod',
  'raid',
] as const satisfies readonly NewFlag['source'][];

const hourMs = 3_600_000;

/** Opens the store. */
export function createCaseStore(storage: Storage, clock: Clock): CaseStore {
  const { read, vault } = storage;
  const flagPlace = (id: string, column: string) => ({ table: 'Flag', column, row: id });

  /**
   * What makes one cause one flag, and what finds the case it is about. Whether somebody asked already is known by their open case; each time
   * somebody writes with a check-in, or asks for another look, is a cause of its own, as each of their messages would be.
   */
  function makeKeys(guildId: string, flag: NewFlag, id: string): { onceKey: string; aboutKey: string } {
    if (flag.source === 'asked' || flag.source === 'check-in' || flag.source === 'appeal') {
      const own = vault.digest('flag', guildId, flag.source, id);
      return { onceKey: own, aboutKey: vault.digest('about', guildId, flag.source, id) };
    }
    // Which raid it belongs to is known by the server's cases alone, one after the other.
    if (flag.source === 'raid')
      return { onceKey: vault.digest('flag', guildId, 'raid', id), aboutKey: makeRaidKey(guildId) };
    const what = flag.about.postId ?? flag.about.messageId ?? id;
    const aboutKey = vault.digest('about', guildId, what);
    if (flag.source === 'automod') return { onceKey: makeAutoModKey(guildId, flag), aboutKey };
    return { onceKey: makeOnceKey(guildId, flag), aboutKey };
  }

  const makeRaidKey = (guildId: string) => vault.digest('about', guildId, 'raid');

  /** The case that has this signal since a moment ago: of a raid that lasts, or that was over then. */
  async function findSameRaid(guildId: string, { rules }: RaidFlag, tx: Tx): Promise<{ caseId: string } | null> {
    const since = { gt: new Date(clock.now() - sameRaidMs) };
    const ofServer = { guildId, aboutKey: makeRaidKey(guildId) };
    // Nobody may have closed the case of a raid for days: what comes much later is told again.
    const same = [
      { createdAt: since, case: { ...ofServer, state: { in: unclosed } } },
      { case: { ...ofServer, closedAt: since } },
    ];
    return tx.flag.findFirst({
      where: { source: 'raid', rules: rules[0], OR: same },
      select: { caseId: true },
    });
  }

  /** Discord tells of one message once for each thing that its rule does. One that was held back is known by what matched in that minute. */
  function makeAutoModKey(guildId: string, { about, automod }: AutoModFlag): string {
    if (about.messageId !== null) return vault.digest('flag', guildId, 'automod', about.messageId);
    const minute = String(Math.floor(about.writtenAt / 60_000));
    const matched = [about.userId, about.channelId, automod.ruleName, automod.keyword ?? '', minute];
    return vault.digest('flag', guildId, 'automod', JSON.stringify(matched));
  }

  /** Cases that are found by an earlier message of the same sentence. */
  function makeEarlierKeys(guildId: string, { about }: NewFlag): string[] {
    const earlier = 'earlier' in about ? (about.earlier ?? []) : [];
    return earlier.map((messageId) => vault.digest('about', guildId, messageId));
  }

  /**
   * One message screened again, or told about again by the same person, is the same cause unless it is of another tier by now. A post that waits is
   * screened once for each time that its writer changed it, and what it says now nobody has read yet.
   */
  function makeOnceKey(guildId: string, flag: MessageFlag | PostFlag): string {
    const edition = 'edition' in flag ? ` ${flag.edition ?? ''}` : '';
    const what = flag.about.postId === undefined ? flag.about.messageId : `${flag.about.postId}${edition}`;
    const tier = flag.source === 'screening' && 'pages' in flag ? `${flag.tier} pages` : flag.tier;
    return vault.digest('flag', guildId, flag.source, what, flag.report?.userId ?? '', tier);
  }

  /**
   * The flag that has this cause already, if there is one. Words that were changed after their case was closed are another cause: whoever closed it
   * did not read them. While it is not closed they are its own, however often they are changed. A report of somebody who was forgotten since is none any
   * more.
   */
  async function findCause(guildId: string, flag: Exclude<NewFlag, RaidFlag>, onceKey: string, tx: Tx) {
    const editedAt = ('editedAt' in flag ? flag.editedAt : undefined) ?? 0;
    for (let key = onceKey; ;) {
      const same = await tx.flag.findUnique({
        where: { onceKey: key },
        select: { caseId: true, reporterSealed: true, case: { select: { closedAt: true } } },
      });
      const closedAt = same?.case.closedAt?.getTime() ?? Infinity;
      // Whoever told was forgotten since, with what they wrote: what they write now is not there yet.
      const isForgotten = 'report' in flag && same?.reporterSealed === null;
      if (!same || (editedAt <= closedAt && !isForgotten)) return { onceKey: key, same };
      key = vault.digest('flag', guildId, 'edited', key, same.caseId);
    }
  }

  /** Of an anonymous post a full hour, the next one at the earliest, for the same reason. */
  function findDue(tier: CaseTier, flag: NewFlag): Date {
    const due = clock.now() + targetMs[tier];
    return new Date(flag.about.postId === undefined ? due : Math.ceil(due / hourMs) * hourMs);
  }

  /** Of an anonymous post no more than the hour is kept: the minute would tell who was there. */
  function noteTime({ about }: NewFlag): Date {
    const now = clock.now();
    return new Date(about.postId === undefined ? now : Math.floor(now / hourMs) * hourMs);
  }

  /**
   * Seals whom a flag is about with their own key; an anonymous post with the master key, since nobody knows whose it is, and a raid, since it is
   * nobody's. Flags about one person, one post, or one server's raid wait for each other here, so that two at once cannot open two cases.
   */
  async function sealSubject(guildId: string, flag: NewFlag, id: string, tx: Tx) {
    const { about } = flag;
    const place = flagPlace(id, 'subjectSealed');
    const text = JSON.stringify(flag.source === 'automod' ? { ...about, automod: flag.automod } : about);
    if (about.postId !== undefined) {
      await tx.anonymousPost.updateMany({ where: { id: about.postId }, data: { id: about.postId } });
      const row = { subjectKey: null, postId: about.postId, subjectSealed: vault.seal(place, text) };
      return { key: null, row };
    }
    if (about.userId === null) {
      await tx.guild.updateMany({ where: { id: guildId }, data: { id: guildId } });
      return { key: null, row: { subjectKey: null, postId: null, subjectSealed: vault.seal(place, text) } };
    }
    const key = await obtainPersonKey(about.userId, { tx, vault, now: new Date(clock.now()) });
    const { memberKey } = key;
    await tx.person.updateMany({ where: { memberKey }, data: { memberKey } });
    const words = 'excerpt' in flag ? flag.excerpt : undefined;
    const excerpt = sealExcerpt(words, { key, flagId: id, now: clock.now() });
    const row = { subjectKey: memberKey, postId: null, subjectSealed: sealForPerson(key, place, text), ...excerpt };
    return { key, row };
  }

  async function sealReport(report: Report | undefined, id: string, tx: Tx) {
    if (!report) return { reporterKey: null, reporterSealed: null };
    const key = await obtainPersonKey(report.userId, { tx, vault, now: new Date(clock.now()) });
    const sealed = sealForPerson(key, flagPlace(id, 'reporterSealed'), JSON.stringify(report));
    return { reporterKey: key.memberKey, reporterSealed: sealed };
  }

  /** The case that has this message or post already; it is found after its person was forgotten, too. */
  async function findByKeys(guildId: string, aboutKeys: string[], tx: Tx): Promise<Joined | null> {
    const row = await tx.case.findFirst({
      where: { guildId, aboutKey: { in: aboutKeys }, state: { in: unclosed } },
      orderBy: { openedAt: 'asc' },
      select: { id: true },
    });
    return row && { caseId: row.id, by: 'message' };
  }

  async function addFlag(guildId: string, flag: NewFlag, tx: Tx): Promise<FlagResult> {
    const id = newId();
    const subject = await sealSubject(guildId, flag, id, tx);
    const { onceKey, aboutKey } = makeKeys(guildId, flag, id);
    const cause = flag.source === 'raid' ? null : await findCause(guildId, flag, onceKey, tx);
    const same = flag.source === 'raid' ? await findSameRaid(guildId, flag, tx) : cause?.same;
    if (same) return { kind: 'already', caseId: same.caseId };
    const joined =
      (await findByKeys(guildId, [aboutKey, ...makeEarlierKeys(guildId, flag)], tx)) ??
      (await findByPerson(guildId, flag, subject.key, tx));
    if (joined?.by === 'asked') return { kind: 'already', caseId: joined.caseId };

    const now = noteTime(flag);
    const row = {
      id,
      source: flag.source,
      tier: flag.tier,
      rules: flag.rules.join(','),
      onceKey: cause?.onceKey ?? onceKey,
      ...subject.row,
      ...(await sealReport(flag.report, id, tx)),
      createdAt: now,
    };
    if (joined) {
      await tx.flag.create({ data: { ...row, caseId: joined.caseId } });
      return joinCase(joined, flag, aboutKey, tx);
    }
    const caseId = newId();
    await tx.case.create({
      data: {
        id: caseId,
        guildId,
        tier: flag.tier,
        state: 'open',
        aboutKey,
        openedAt: now,
        dueAt: findDue(flag.tier, flag),
      },
    });
    await tx.flag.create({ data: { ...row, caseId } });
    return { kind: 'opened', caseId };
  }

  async function findByPerson(guildId: string, flag: NewFlag, key: PersonKey | null, tx: Tx): Promise<Joined | null> {
    return key && findJoined(guildId, flag, { key, now: clock.now() }, tx);
  }

  /**
   * A case becomes as urgent as its gravest flag, and its clock starts anew then. From now on it is found by the newest message it is about. What
   * others decide by what they read of it before counts no more; one that was closed meanwhile takes nothing in.
   */
  async function joinCase({ caseId, by }: Joined, flag: NewFlag, aboutKey: string, tx: Tx): Promise<FlagResult> {
    const isFound = flag.about.postId !== undefined || flag.about.messageId !== null;
    // Before its tier is read: nobody changes that any more until this is saved.
    const { count } = await tx.case.updateMany({
      where: { id: caseId, state: { in: unclosed } },
      data: { ...(isFound && { aboutKey }), version: { increment: 1 } },
    });
    if (count === 0) throw new RetryWrite();
    const existing = await tx.case.findUniqueOrThrow({ where: { id: caseId }, select: { tier: true } });
    const before = readTier(existing.tier);
    const tier = chooseHigher(before, flag.tier);
    const raisedTo = tier === before ? null : tier;
    if (raisedTo) await tx.case.update({ where: { id: caseId }, data: { tier, dueAt: findDue(tier, flag) } });
    return { kind: 'joined', caseId, raisedTo, tier, isSameMessage: by === 'message' };
  }

  async function openSealed(memberKey: string | null, id: string, column: string, sealed: Uint8Array, db: Db | Tx) {
    return openIfReadable(async () => {
      const key = memberKey === null ? null : await findPersonKey(memberKey, { db, vault });
      return key && openForPerson(key, flagPlace(id, column), sealed);
    });
  }

  type FlagRow = Awaited<ReturnType<Db['flag']['findMany']>>[number];

  /** Of what was damaged no more is known than of somebody who was forgotten: the case is there, and can be worked on. */
  async function readFlag(row: FlagRow, db: Db | Tx): Promise<Flag> {
    const about =
      row.postId === null && row.source !== 'raid'
        ? await openSealed(row.subjectKey, row.id, 'subjectSealed', row.subjectSealed, db)
        : tryOpening(() => vault.open(flagPlace(row.id, 'subjectSealed'), row.subjectSealed));
    const report =
      row.reporterSealed && (await openSealed(row.reporterKey, row.id, 'reporterSealed', row.reporterSealed, db));
    return {
      source: sources.find((source) => source === row.source) ?? 'screening',
      tier: readTier(row.tier),
      rules: row.rules.split(','),
      // Both were written by addFlag, and are bound to their row by the vault.
      about: about === null ? null : (JSON.parse(about) as About),
      report: report === null ? null : (JSON.parse(report) as Report),
      hasExcerpt: row.excerptSealed !== null && row.subjectKey !== null,
    };
  }

  type CaseRow = Awaited<ReturnType<Db['case']['findMany']>>[number];

  function readState(row: CaseRow): CaseState {
    const holderId = readHolder(row, vault);
    // Whose it was is known to nobody any more: somebody else can take it.
    if (row.state === 'claimed' && holderId && row.claimedAt)
      return { kind: 'claimed', holderId, since: row.claimedAt };
    const outcome = row.outcome ?? undefined;
    if (row.state === 'closed' && row.holderSealed && row.closedAt && isOutcome(outcome))
      return { kind: 'closed', holderId: holderId ?? unknownUser, at: row.closedAt, outcome };
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
      openedAt: row.openedAt,
      dueAt: row.dueAt,
      leaseUntil: row.leaseUntil,
      lostBy: row.state === 'open' ? readHolder(row, vault) : null,
      flags: read,
      history: await listCaseEvents(caseId, { db, vault }),
      // An anonymous post joins only its own case.
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
    async hold(caseId, tx) {
      const { count } = await tx.case.updateMany({ where: { id: caseId, state: 'open' }, data: { state: 'open' } });
      return count === 1;
    },
    async change(from, to, tx) {
      const now = new Date(clock.now());
      const data = {
        open: { state: 'open', holderSealed: null, claimedAt: null, leaseUntil: null },
        claimed: { state: 'claimed', claimedAt: now, leaseUntil: new Date(now.getTime() + leaseMs) },
        closed: { state: 'closed', closedAt: now, leaseUntil: null, outcome: to.kind === 'closed' ? to.outcome : null },
      }[to.kind];
      const holder = to.kind === 'open' ? {} : { holderSealed: sealHolder(from.id, to.holderId, vault) };
      const changed = await tx.case.updateMany({
        where: { id: from.id, guildId: from.guildId, version: from.version },
        data: { ...data, ...holder, version: from.version + 1 },
      });
      if (changed.count !== 1) return false;
      if (to.kind === 'closed') await emptyExcerpts(from.id, tx);
      if (to.kind === 'claimed')
        await tx.case.updateMany({ where: { id: from.id, firstClaimedAt: null }, data: { firstClaimedAt: now } });
      return true;
    },
    async renewLease(caseId, tx) {
      const leaseUntil = new Date(clock.now() + leaseMs);
      await tx.case.updateMany({ where: { id: caseId, state: 'claimed' }, data: { leaseUntil } });
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
          optedOutAt: null,
          flagsAbout: { none: {} },
          flagsReported: { none: {} },
          waiting: { none: {} },
          facilitates: { none: {} },
          checkIns: { none: {} },
          wishes: { none: {} },
          levels: { none: {} },
          followUps: { none: {} },
          rsvps: { none: {} },
          shifts: { none: {} },
          shiftPlans: { none: {} },
          receipts: { none: {} },
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
