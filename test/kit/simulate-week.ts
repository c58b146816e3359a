import type { ServerSettings } from '../../src/servers/settings.ts';
import type { Storage } from '../../src/storage/open-storage.ts';
import type { NewFlag } from '../../src/moderation/case.ts';
import { openCase } from '../../src/moderation/open-case.ts';
import { climbDue } from '../../src/moderation/pages/climb-due.ts';
import { pressTest } from '../../src/moderation/pages/press-test.ts';
import { seePage } from '../../src/moderation/pages/see-page.ts';
import { settlePages } from '../../src/moderation/pages/settle-pages.ts';
import { findPage, type Page } from '../../src/moderation/pages/store.ts';
import { acceptCase, offerCase } from '../../src/moderation/queue/hand-over.ts';
import { endLeases } from '../../src/moderation/queue/lease.ts';
import { addNote } from '../../src/moderation/queue/note.ts';
import { takeNext } from '../../src/moderation/queue/take-next.ts';
import { endShift } from '../../src/moderation/rota/end-shift.ts';
import { goOnWith, handOn } from '../../src/moderation/rota/hand-on.ts';
import { keepRights, keepShifts } from '../../src/moderation/rota/keep-shifts.ts';
import { keepTurns } from '../../src/moderation/rota/keep-turns.ts';
import { makeTurns } from '../../src/moderation/rota/make-turns.ts';
import { isSomebodyOn } from '../../src/moderation/rota/on-call.ts';
import { listComing } from '../../src/moderation/rota/plan-store.ts';
import { planShift } from '../../src/moderation/rota/plan-shift.ts';
import { enoughItems, more, noticeMs, pagerMs, type Shift } from '../../src/moderation/rota/shift.ts';
import { startShift } from '../../src/moderation/rota/start-shift.ts';
import { listLive } from '../../src/moderation/rota/store.ts';
import { offerTurn, takeTurn } from '../../src/moderation/rota/swap.ts';
import { takeOver } from '../../src/moderation/rota/take-over.ts';
import { findPerson } from '../../src/moderation/rota/turn.ts';
import type { CaseTier } from '../../src/moderation/rules.ts';
import { claimCase, closeCase, releaseCase } from '../../src/moderation/work-on-case.ts';
import { openCore, makeWorld } from './core.ts';
import { ids } from './interactions.ts';
import { createRandom } from './random.ts';
import { readCode } from './read-code.ts';

// A week of a server with few volunteers: the real verbs and jobs on a real database, people who are slow, forgetful and sometimes gone, and a
// clock that is moved. After every step it is looked at whether what was promised holds.

const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;
const day = 24 * hour;

/** Who is paged when nobody on call answers: a role, one named person, or nobody but the owner. */
export type Leads = 'role' | 'person' | 'owner';

/** What came of simulated days. Times in milliseconds of simulated time. */
export interface WeekCount {
  flags: number;
  cases: number;
  closed: number;
  /** Claimed or open at the end. */
  left: number;
  urgent: number;
  /** From the flag to the first page of somebody, for each T3 that had anybody; and to whoever has seen it first. */
  toPage: number[];
  toSeen: number[];
  /** T3 for which there was nobody at first. */
  unstaffed: number;
  /** Of these, how many somebody has seen by the end. */
  seenLater: number;
  leasesOver: number;
  handOvers: number;
  takeOvers: number;
  shifts: number;
  missedTurns: number;
  swaps: number;
  lostRoles: number;
  /** Hours in which nobody was on shift. */
  emptyHours: number;
  /** By code: what people were refused. */
  refused: Record<string, number>;
  /** What did not hold, in sentences; at most {@link mostFaults}. */
  faults: string[];
}

/** More faults than this are not told. */
export const mostFaults = 20;

const zones = [
  'Europe/Berlin',
  'Europe/London',
  'America/New_York',
  'America/Los_Angeles',
  'Asia/Kolkata',
  'Pacific/Auckland',
];

const leadRoleId = '400000000000000077';

/** Evenings where they live, by the clock on their own wall; the nights of Europe are thin. */
const plans = [
  { when: 'every day 19:00', hours: 3, pager: true },
  { when: 'monday, wednesday, friday, saturday 20:00', hours: 4, pager: true },
  { when: 'every day 18:30', hours: 2, pager: true },
  { when: 'friday, saturday, sunday 10:00', hours: 5, pager: true },
  { when: 'tuesday, thursday, saturday 09:00', hours: 3, pager: false },
  { when: 'every day 21:00', hours: 6, pager: true },
  { when: 'every day 08:00', hours: 3, pager: true },
  { when: 'every day 17:00', hours: 5, pager: true },
  { when: 'friday, sunday, wednesday 20:00', hours: 3, pager: false },
  { when: 'every day 16:00', hours: 4, pager: true },
];

interface Volunteer {
  id: string;
  zone: string;
  roles: string[];
  /** The case they have in hand, if any; more where they were paged meanwhile. */
  busyUntil: number;
  idleSince: number | null;
}

/** Days on a fresh database, from a Friday noon; everything that people do follows from `seed`. */
export async function simulateWeek(
  {
    seed,
    days = 7,
    leads = 'role',
    flagsPerDay = 60,
  }: { seed: number; days?: number; leads?: Leads; flagsPerDay?: number },
  storage: Storage,
): Promise<WeekCount> {
  const random = createRandom(seed);
  const chance = (share: number): boolean => random() < share;
  const between = (from: number, to: number): number => from + random() * (to - from);
  const pick = <T>(list: readonly T[]): T | undefined => list[Math.floor(random() * list.length)];

  const world = makeWorld();
  const { clock } = world;
  clock.advance(4 * day);
  const core = await openCore(storage, world);
  const settings: Partial<ServerSettings> = {
    onCallId: leads === 'person' ? ids.theo : null,
    leadRoleId: leads === 'role' ? leadRoleId : null,
  };
  await core.setUp(settings);
  const volunteers: Volunteer[] = Array.from({ length: plans.length + 1 }, (_, index) => ({
    id: `6100000000000000${String(index).padStart(2, '0')}`,
    zone: zones[index % zones.length] ?? 'UTC',
    roles: [ids.moderatorRole],
    busyUntil: 0,
    idleSince: null,
  }));
  const lead: Volunteer = {
    id: ids.theo,
    zone: 'UTC',
    roles: [ids.moderatorRole, leadRoleId],
    busyUntil: 0,
    idleSince: null,
  };
  const everybody = [...volunteers, lead];
  const needs = {
    ...core.needs,
    findRoles: (_: string, userId: string) => Promise.resolve(everybody.find(({ id }) => id === userId)?.roles ?? []),
    messages: { ...core.needs.messages, edit: () => Promise.resolve(true) },
  };
  const { vault, read } = storage;
  const guildId = ids.guild;
  const startAt = clock.now();
  const endAt = startAt + days * day;

  const count: WeekCount = {
    ...{ flags: 0, cases: 0, closed: 0, left: 0, urgent: 0, toPage: [], toSeen: [], unstaffed: 0, seenLater: 0 },
    ...{ leasesOver: 0, handOvers: 0, takeOvers: 0, shifts: 0, missedTurns: 0, swaps: 0, lostRoles: 0 },
    ...{ emptyHours: 0, refused: {}, faults: [] },
  };
  const found = new Set<string>();
  const blame = (kind: string, about: string): void => {
    if (found.has(`${kind} ${about}`)) return;
    found.add(`${kind} ${about}`);
    if (count.faults.length < mostFaults)
      count.faults.push(`${new Date(clock.now()).toISOString()} ${kind} (${about})`);
  };

  // ── What people mean to do, in order ──
  const agenda: { at: number; act: () => Promise<unknown> }[] = [];
  const later = (ms: number, act: () => Promise<unknown>): void => {
    agenda.push({ at: clock.now() + Math.max(second, Math.round(ms)), act });
  };
  /** Does something; true where it was not refused. */
  const tries = async (work: Promise<unknown>): Promise<boolean> => {
    const code = await readCode(work);
    if (code !== 'done') count.refused[code] = (count.refused[code] ?? 0) + 1;
    return code === 'done';
  };
  const actOf = ({ id, roles }: Volunteer, caseId: string) => ({ guildId, caseId, actorId: id, actorRoles: roles });
  const whole = ({ id, roles }: Volunteer) => ({ guildId, userId: id, roles, permissions: 0n });
  const shiftOf = async (userId: string): Promise<Shift | undefined> =>
    (await listLive(guildId, { db: read, vault })).find((shift) => shift.userId === userId);

  /** Whose each case is, as people were told. */
  const hands = new Map<string, string>();
  let closed = 0;

  // ── Flags ──
  let lastMessage = 1_320_000_000_000_000_000n;
  const openedAt = new Map<string, number>();
  async function flagSomething(): Promise<void> {
    lastMessage += 1n;
    const dice = random();
    const tier: CaseTier = dice < 0.1 ? 'T3' : dice < 0.38 ? 'T2' : dice < 0.48 ? 'H' : dice < 0.8 ? 'T1' : 'R';
    const member = `62000000000000${String(Math.floor(random() * 150)).padStart(4, '0')}`;
    const userId = chance(0.01) ? (pick(volunteers)?.id ?? member) : member;
    const messageId = lastMessage.toString();
    const about = { userId, channelId: ids.lounge, messageId, writtenAt: clock.now(), late: false, deleted: false };
    const flag: NewFlag = { source: 'screening', tier, rules: ['distress.alone'], about };
    const result = await openCase(guildId, flag, needs);
    count.flags += 1;
    if (result.kind === 'opened') count.cases += 1;
    const isUrgent = result.kind === 'opened' ? tier === 'T3' : result.kind === 'joined' && result.raisedTo === 'T3';
    if (isUrgent && !openedAt.has(result.caseId)) {
      count.urgent += 1;
      openedAt.set(result.caseId, clock.now());
    }
  }
  /** Most in the evening, few towards morning, and never none. */
  const share = (at: number): number => 0.25 + 0.75 * (1 + Math.cos(((at % day) / day - 21 / 24) * 2 * Math.PI));
  const flagsAhead: number[] = [];
  for (let at = startAt; at < endAt; at += minute)
    if (chance((flagsPerDay / 1440) * share(at))) flagsAhead.push(at + random() * minute);
  for (let burst = 0; burst < Math.ceil(days / 3); burst += 1) {
    const at = between(startAt, endAt - hour);
    for (let one = 0; one < 10; one += 1) flagsAhead.push(at + one * between(10 * second, minute));
  }
  flagsAhead.forEach((at, index) => (flagsAhead[index] = Math.round(at)));
  flagsAhead.sort((a, b) => a - b);

  // ── Shifts ──
  for (const [index, plan] of plans.entries()) {
    const volunteer = volunteers[index];
    if (volunteer)
      await planShift({ volunteer: whole(volunteer), language: 'en', zone: volunteer.zone, ...plan }, needs);
  }
  const decided = new Set<string>();
  async function lookAtTurns(): Promise<void> {
    const now = clock.now();
    for (const turn of await listComing({ guildId, now, until: now + 12 * hour }, { db: read, vault })) {
      const who = volunteers.find(({ id }) => id === findPerson(turn));
      const key = `${turn.id} ${findPerson(turn)}`;
      if (!who || decided.has(key) || turn.state === 'offered') continue;
      decided.add(key);
      const press = (volunteer: Volunteer) => ({ volunteer: whole(volunteer), turnId: turn.id });
      if (chance(0.12)) {
        later(between(minute, hour), () => tries(offerTurn({ ...press(who), isShown: false }, needs)));
        const taker = pick(volunteers.filter((one) => one !== who));
        if (taker && chance(0.5))
          later(between(hour, 3 * hour), async () => {
            if (await tries(takeTurn(press(taker), needs))) count.swaps += 1;
          });
        continue;
      }
      if (chance(0.15)) continue;
      later(turn.startsAt - now + between(0, 12 * minute), () => begin(who));
    }
  }
  async function begin(who: Volunteer): Promise<void> {
    if (!(await tries(startShift({ volunteer: whole(who) }, needs)))) return;
    const begun = await shiftOf(who.id);
    if (!begun) return;
    count.shifts += 1;
    if (begun.pager)
      later(chance(0.9) ? between(20 * second, 4 * minute) : between(5 * minute, 9 * minute), async () => {
        const page = await read.casePage.findFirst({ where: { shiftId: begun.id }, select: { id: true } });
        const actor = { userId: who.id, roles: who.roles, permissions: 0n };
        await tries(pressTest({ pageId: page?.id ?? '', guildId, actor }, needs));
      });
    if (chance(0.1))
      later(between(0.3, 0.9) * (begun.endsAt - clock.now()), () => tries(endShift({ volunteer: whole(who) }, needs)));
  }
  /** One of them loses the role in the middle, whatever they are doing, and has it again two days later. */
  const loser = volunteers[seed % 3];
  if (loser)
    later(between(0.3, 0.6) * days * day, () => {
      loser.roles = [];
      count.lostRoles += 1;
      lostAt.set(loser.id, clock.now());
      later(2 * day, () => {
        loser.roles = [ids.moderatorRole];
        lostAt.delete(loser.id);
        return Promise.resolve();
      });
      return Promise.resolve();
    });
  const lostAt = new Map<string, number>();

  // ── Working ──
  function work(who: Volunteer, caseId: string, tier: CaseTier): void {
    const takes = between(3 * minute, 22 * minute);
    who.busyUntil = Math.max(who.busyUntil, clock.now() + takes);
    who.idleSince = null;
    hands.set(caseId, who.id);
    // Some are called away, and their time runs out.
    if (chance(0.12)) return;
    for (let at = 6 * minute; at < takes; at += 6 * minute)
      later(at, async () => {
        if (hands.get(caseId) === who.id) await tries(addNote({ ...actOf(who, caseId), note: 'still here' }, needs));
      });
    later(takes, () => end(who, caseId, tier));
  }
  async function end(who: Volunteer, caseId: string, tier: CaseTier): Promise<void> {
    const act = actOf(who, caseId);
    const dice = random();
    if (dice < 0.1) {
      if (await tries(releaseCase(act, needs))) hands.delete(caseId);
      return;
    }
    if (dice < 0.22) {
      const other = pick(volunteers.filter((one) => one !== who && one.roles.length > 0));
      if (other && (await tries(offerCase({ ...act, toId: other.id }, needs))))
        later(between(20 * second, 6 * minute), async () => {
          if (!(await tries(acceptCase(actOf(other, caseId), needs)))) return;
          count.handOvers += 1;
          work(other, caseId, tier);
        });
      return;
    }
    const seen = await read.flag.count({ where: { caseId } });
    if (!(await tries(closeCase({ ...act, outcome: 'supported', seen }, needs)))) return;
    hands.delete(caseId);
    closed += 1;
  }
  async function takeOne(who: Volunteer): Promise<void> {
    const taker = { guildId, actorId: who.id, actorRoles: who.roles };
    const taken: { caseId?: string; tier?: CaseTier } = {};
    const isDone = await tries(
      takeNext(taker, needs).then(({ id, tier }) => Object.assign(taken, { caseId: id, tier })),
    );
    if (isDone && taken.caseId !== undefined) work(who, taken.caseId, taken.tier ?? 'R');
    else if (who.idleSince !== null) who.idleSince = clock.now();
  }
  /** Whoever is on shift with nothing in hand asks for the next one within five minutes, again and again. */
  const asking = new Set<string>();
  function keepBusy(shifts: readonly Shift[]): void {
    const now = clock.now();
    for (const who of volunteers) {
      const shift = shifts.find(({ userId }) => userId === who.id);
      if (shift?.state !== 'on' || now < who.busyUntil || who.roles.length === 0) {
        who.idleSince = null;
        continue;
      }
      who.idleSince ??= now;
      if (asking.has(who.id)) continue;
      asking.add(who.id);
      later(between(minute, 5 * minute), async () => {
        asking.delete(who.id);
        if (clock.now() >= who.busyUntil && (await shiftOf(who.id))?.state === 'on') await takeOne(who);
      });
    }
  }

  // ── Being asked ──
  const asked = new Set<string>();
  function answerShifts(shifts: readonly Shift[]): void {
    for (const shift of shifts) {
      const who = volunteers.find(({ id }) => id === shift.userId);
      if (!who) continue;
      const press = { volunteer: whole(who), shiftId: shift.id };
      if (shift.asked && !asked.has(`${shift.id} ${shift.asked.why} ${shift.asked.until}`)) {
        const { why, until } = shift.asked;
        asked.add(`${shift.id} ${why} ${until}`);
        const dice = random();
        if (dice < 0.4) later(between(minute, 8 * minute), () => tries(goOnWith({ ...press, why }, needs)));
        else if (dice < 0.6) later(between(minute, 8 * minute), () => tries(handOn({ ...press, why }, needs)));
      }
      if (shift.askedOthers && !asked.has(`over ${shift.id}`)) {
        asked.add(`over ${shift.id}`);
        const other = pick(shifts.filter(({ userId, state }) => userId !== shift.userId && state === 'on'));
        const taker = other && volunteers.find(({ id }) => id === other.userId);
        if (taker && chance(0.7))
          later(between(minute, 6 * minute), async () => {
            const taken: string[] = [];
            if (
              await tries(
                takeOver({ volunteer: whole(taker), shiftId: shift.id }, needs).then((all) => taken.push(...all)),
              )
            )
              count.takeOvers += 1;
            for (const caseId of taken) work(taker, caseId, 'T3');
          });
      }
    }
  }
  const answered = new Set<string>();
  function answerPages(pages: readonly Page[]): void {
    for (const page of pages)
      for (const { number, to, at, past } of page.sent) {
        const key = `${page.id}:${number}`;
        if (at === null || past || answered.has(key) || page.caseId === null) continue;
        answered.add(key);
        const who = to === null ? lead : everybody.find(({ id }) => id === to);
        if (who) answerPage(who, page.id, page.caseId);
      }
  }
  /** Some sleep, some look and do nothing more, most come. Leads are woken by a role, and slower. */
  function answerPage(who: Volunteer, pageId: string, caseId: string): void {
    const dice = random();
    const delay = who === lead ? between(minute, 30 * minute) : between(10 * second, 4 * minute);
    if (dice < (who === lead ? 0.5 : 0.25)) return;
    later(delay, async () => {
      const actor = { userId: who.id, roles: who.roles, permissions: 0n };
      if (dice < 0.5) await tries(seePage({ pageId, guildId, actor }, needs));
      if (dice < 0.35) return;
      if (!(await tries(claimCase(actOf(who, caseId), needs)))) return;
      work(who, caseId, 'T3');
      // Some find that it is too much for today.
      if (chance(0.25)) later(between(minute, 8 * minute), () => tries(endShift({ volunteer: whole(who) }, needs)));
    });
  }

  // ── What has to hold ──
  const firstPaged = new Map<string, number>();
  const firstSeen = new Map<string, number>();
  const wasUnstaffed = new Set<string>();
  const enoughOf = new Map<string, number>();
  async function check(shifts: readonly Shift[], pages: readonly Page[]): Promise<void> {
    const now = clock.now();
    const rows = await read.case.findMany({
      where: { guildId, state: { not: 'closed' } },
      select: { id: true, state: true, tier: true, dueAt: true, leaseUntil: true, holderSealed: true, openedAt: true },
    });
    const holderOf = ({ id, holderSealed }: (typeof rows)[number]): string | null =>
      holderSealed && vault.open({ table: 'Case', column: 'holderSealed', row: id }, holderSealed);
    if (rows.length + closed !== count.cases)
      blame('a case is lost, or there is one too many', `${rows.length} ${closed} ${count.cases}`);
    for (const row of rows) {
      const told = hands.get(row.id) ?? null;
      if (row.state === 'claimed') {
        if (holderOf(row) !== told) blame('somebody has a case who was not told so', row.id);
        if ((row.leaseUntil?.getTime() ?? 0) < now - 30 * second)
          blame('a lease that ran out did not come back', row.id);
      } else if (told !== null) {
        hands.delete(row.id);
        if (holderOf(row) !== told) blame('a case went from somebody without a reason', row.id);
        else count.leasesOver += 1;
      }
    }
    checkUrgent(
      rows.filter(({ tier }) => tier === 'T3'),
      pages,
      shifts,
    );
    const lateT2 = rows.filter(({ tier, state, dueAt }) => tier === 'T2' && state === 'open' && dueAt.getTime() < now);
    if (lateT2.length > 0)
      for (const who of volunteers) {
        const shift = shifts.find(({ userId }) => userId === who.id);
        const hasRoom = shift?.state === 'on' && shift.taken < shift.enough && !shift.ending;
        if (hasRoom && who.idleSince !== null && now - who.idleSince > 6 * minute)
          blame('a T2 is late and somebody with room was given nothing', who.id);
      }
    for (const shift of shifts)
      checkShift(
        shift,
        rows.some((row) => row.state === 'claimed' && row.tier === 'T3' && holderOf(row) === shift.userId),
      );
    const isOn = await isSomebodyOn(guildId, read);
    if (isOn !== shifts.some(({ state }) => state !== 'testing'))
      blame('members are told something else than is so', String(isOn));
  }
  function checkShift(shift: Shift, hasUrgent: boolean): void {
    const now = clock.now();
    const { id, userId, taken, enough, urgent } = shift;
    const before = enoughOf.get(id) ?? enoughItems;
    enoughOf.set(id, enough);
    if (enough > before + more.items + taken) blame('the limit grew by itself', id);
    const mostUrgent = urgentTaken.get(id) ?? new Set<string>();
    urgent.forEach((one) => mostUrgent.add(one));
    urgentTaken.set(id, mostUrgent);
    if (taken > enough + mostUrgent.size) blame('somebody took more than is enough', id);
    if (shift.state !== 'testing' && shift.pager && shift.pagerUntil !== null) {
      if (now > shift.pagerUntil + noticeMs + minute && !shift.ending) blame('somebody has the pager for too long', id);
      if (shift.pagerUntil > now + pagerMs) blame('a pager lasts longer than it may', id);
    }
    if (now > shift.endsAt + hour && !hasUrgent) blame('a shift goes on an hour after its end', id);
    const lost = lostAt.get(userId);
    if (lost !== undefined && now - lost > 11 * minute) blame('who is no moderator is on shift', id);
  }
  const urgentTaken = new Map<string, Set<string>>();

  interface UrgentRow {
    id: string;
    state: string;
  }
  function checkUrgent(rows: readonly UrgentRow[], pages: readonly Page[], shifts: readonly Shift[]): void {
    const now = clock.now();
    for (const { id, state } of rows) {
      const page = pages.find(({ caseId }) => caseId === id);
      if (!page) {
        blame('a T3 has no page', id);
        continue;
      }
      const opened = openedAt.get(id) ?? now;
      if (page.sent.some(({ at }) => at !== null) && !firstPaged.has(id)) firstPaged.set(id, now - opened);
      if (page.seen && !firstSeen.has(id)) firstSeen.set(id, page.seen.at - opened);
      if (page.state === 'unstaffed') wasUnstaffed.add(id);
      if (state !== 'open') continue;
      if (page.state === 'over') blame('a T3 is open and its page is over', id);
      if (page.nextAt !== null) {
        if (page.nextAt < now - 30 * second) blame('a page is late', id);
        if (page.nextAt > now + 11 * minute) blame('a page waits for too long', id);
        continue;
      }
      if (page.state === 'acknowledged') blame('a T3 was seen, nobody has it, and nobody looks at that again', id);
      // Nobody is waited for any more: then whoever can be paged now was paged since they came.
      for (const shift of shifts)
        if (shift.pager && shift.state === 'on' && !isPagedSince(page, shift, shift.startedAt))
          blame('somebody came on call, and was not paged for a T3 that nobody has', `${id} ${shift.userId}`);
    }
  }
  /** When each message by which somebody was paged was first seen here to be there. */
  const sentAt = new Map<string, number>();
  function isPagedSince(page: Page, { userId }: Shift, since: number): boolean {
    return page.sent.some(({ to, number }) => to === userId && (sentAt.get(`${page.id}:${number}`) ?? 0) >= since);
  }

  // ── The week ──
  let [nextFlag, turnsAt, rightsAt, planAt] = [0, 0, 0, 0];
  let lastHour = -1;
  while (clock.now() < endAt) {
    const now = clock.now();
    for (; (flagsAhead[nextFlag] ?? Infinity) <= now; nextFlag += 1) await flagSomething();
    const due = agenda.filter(({ at }) => at <= now).sort((a, b) => a.at - b.at);
    for (const one of due) agenda.splice(agenda.indexOf(one), 1);
    for (const { act } of due) await act();

    await climbDue(needs);
    await settlePages(needs);
    await endLeases(needs);
    await keepShifts(needs);
    if (now >= turnsAt) {
      await keepTurns(needs);
      await lookAtTurns();
      turnsAt = now + 2 * minute;
    }
    if (now >= rightsAt) {
      await keepRights(needs);
      rightsAt = now + 10 * minute;
    }
    if (now >= planAt) {
      await makeTurns(needs);
      planAt = now + hour;
    }
    await needs.outbox.pump();

    const shifts = await listLive(guildId, { db: read, vault });
    const pageRows = await read.casePage.findMany({
      where: { guildId, caseId: { not: null }, case: { state: { not: 'closed' } } },
      select: { id: true },
    });
    const pages: Page[] = [];
    for (const { id } of pageRows) {
      const page = await findPage(id, { db: read, vault });
      if (page) pages.push(page);
    }
    for (const page of pages)
      for (const { number, at } of page.sent) {
        const key = `${page.id}:${number}`;
        if (at !== null && !sentAt.has(key)) sentAt.set(key, now);
      }
    await check(shifts, pages);
    answerPages(pages);
    answerShifts(shifts);
    keepBusy(shifts);
    const thisHour = Math.floor(now / hour);
    if (thisHour !== lastHour && !shifts.some(({ state }) => state !== 'testing')) count.emptyHours += 1;
    lastHour = thisHour;

    // From one thing that is due to the next: nothing happens in between.
    const wished = Math.min(
      now + 4 * minute,
      flagsAhead[nextFlag] ?? Infinity,
      ...agenda.map(({ at }) => at),
      ...pages.map(({ nextAt }) => nextAt ?? Infinity),
    );
    clock.advance(Math.max(10 * second, Math.min(wished, endAt) - now));
  }

  count.closed = closed;
  count.left = count.cases - closed;
  count.toPage = [...firstPaged.values()];
  count.toSeen = [...firstSeen.values()];
  count.unstaffed = wasUnstaffed.size;
  count.seenLater = [...wasUnstaffed].filter((id) => firstSeen.has(id)).length;
  count.missedTurns = await read.shiftTurn.count({ where: { state: 'missed' } });
  return count;
}
