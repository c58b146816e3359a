import { targetMs, type CaseTier } from '../rules.ts';

/** The lanes of the queue, in the order in which they are served while nothing is late. */
export const lanes = ['T3', 'H', 'T2', 'T1', 'R'] as const satisfies readonly CaseTier[];

/** So many cases somebody can have at a time before the queue gives them no other. A T3 comes on top. */
export const mostInHand = 8;

/** An open case as far as its place in the queue goes. Times are in milliseconds since the epoch. */
export interface Waiting {
  id: string;
  tier: CaseTier;
  dueAt: number;
  openedAt: number;
  /** Somebody had it until their time ran out. */
  isBack: boolean;
}

/**
 * The order in which waiting cases are taken:
 *
 * 1. T3 before everything else, late or not.
 * 2. Then the lanes that have something late. Each has a clock of its own, the target of its tier, and the one comes first that is latest by it:
 *    a T2 that is 30 minutes late is as late as an H that is 15 minutes late. So a lane in the middle does not wait for ever behind busier ones.
 * 3. Then the other lanes, in the order of {@link lanes}.
 *
 * Within its lane a case that somebody had, and lost, comes first; then the one that is due first, then the oldest.
 */
export function orderQueue(waiting: readonly Waiting[], now: number): Waiting[] {
  const left = lanes.map((lane) => waiting.filter(({ tier }) => tier === lane).sort(compareInLane));
  const ordered: Waiting[] = [];
  for (let lane = chooseLane(left, now); lane; lane = chooseLane(left, now)) {
    const next = lane.shift();
    if (next) ordered.push(next);
  }
  return ordered;
}

function compareInLane(a: Waiting, b: Waiting): number {
  if (a.isBack !== b.isBack) return a.isBack ? -1 : 1;
  return a.dueAt - b.dueAt || a.openedAt - b.openedAt || (a.id < b.id ? -1 : 1);
}

/** Undefined once nothing is left. `left` is in the order of {@link lanes}. */
function chooseLane(left: Waiting[][], now: number): Waiting[] | undefined {
  const [urgent, ...others] = left;
  if (urgent && urgent.length > 0) return urgent;
  const filled = others.filter((lane) => lane.length > 0);
  const late = filled.filter((lane) => findLateness(lane, now) > 0);
  const isLater = (a: Waiting[], b: Waiting[]): boolean => findLateness(b, now) > findLateness(a, now);
  return late.length === 0 ? filled[0] : late.reduce((one, other) => (isLater(one, other) ? other : one));
}

/** How late a lane is by its own clock: 1 where something in it waits for twice its target; at most 0 where nothing is late. */
function findLateness(lane: readonly Waiting[], now: number): number {
  return Math.max(...lane.map(({ tier, dueAt }) => (now - dueAt) / targetMs[tier]));
}

/** What waits in a lane, in figures. */
export interface LaneCount {
  tier: CaseTier;
  open: number;
  late: number;
  /** Since when the oldest waits, in milliseconds since the epoch; null where nothing waits. */
  oldest: number | null;
}

/** Counts each lane. */
export function countLanes(waiting: readonly Pick<Waiting, 'tier' | 'dueAt' | 'openedAt'>[], now: number): LaneCount[] {
  return lanes.map((tier) => {
    const inLane = waiting.filter((one) => one.tier === tier);
    return {
      tier,
      open: inLane.length,
      late: inLane.filter(({ dueAt }) => dueAt < now).length,
      oldest: inLane.length === 0 ? null : Math.min(...inLane.map(({ openedAt }) => openedAt)),
    };
  });
}

/** A board may be changed while it is younger than this: Discord takes few changes of messages older than an hour (30046). */
export const boardAgeMs = 50 * 60_000;

/** Where nobody is on shift a new board comes once in this time. */
export const lonelyBoardMs = 12 * 3_600_000;

/** A board that is on its way for longer than this did not arrive. */
const boardWayMs = 5 * 60_000;

/** The board that a server has. */
export interface Board {
  channelId: string;
  /** Null while it is on its way. */
  messageId: string | null;
  /** In milliseconds since the epoch. */
  postedAt: number;
  /** The shift it was posted for; null where nobody was on. */
  shiftId: string | null;
}

/** What a board would show now. */
export interface BoardFacts {
  now: number;
  channelId: string;
  /** The shift that began last of those that go on; null where nobody is on. */
  shiftId: string | null;
  isSomethingLate: boolean;
  /** Whether it would say something else than it does. */
  isChanged: boolean;
}

/**
 * Whether a board is posted, changed or left as it is. There is one for each shift. Where nobody is on, there is one in twelve hours, and only
 * if something is late: until then every case has its card, and nobody would read it. It is changed while it is young; after that a new one
 * takes its place.
 */
export function decideBoard(board: Board | null, facts: BoardFacts): 'post' | 'change' | 'leave' {
  const { now, channelId, shiftId, isSomethingLate, isChanged } = facts;
  const isOfUse = shiftId !== null || isSomethingLate;
  if (board?.channelId !== channelId) return isOfUse ? 'post' : 'leave';
  const age = now - board.postedAt;
  if (board.messageId === null) return isOfUse && age > boardWayMs ? 'post' : 'leave';
  if (shiftId !== board.shiftId) return isOfUse ? 'post' : 'change';
  if (shiftId === null && age >= lonelyBoardMs) return isOfUse ? 'post' : 'leave';
  if (!isChanged) return 'leave';
  if (age < boardAgeMs) return 'change';
  return shiftId === null ? 'leave' : 'post';
}
