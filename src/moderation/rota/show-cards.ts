import { drawButton, drawButtonRows, drawSelect, drawTime, textCard } from '../../discord/cards.ts';
import type { Card } from '../../discord/reply.ts';
import { listFrom } from '../../schedule/occurrences.ts';
import { toWallTime } from '../../schedule/wall-time.ts';
import { en } from '../../words/en.ts';
import { writeDay, writeTime, writeWhen } from '../../words/write-when.ts';
import { offerSelect, stopPlanButton, takeSelect } from './buttons.ts';
import { sayOnCall } from './cards.ts';
import type { Ended } from './end-shift.ts';
import { testMs, type Shift } from './shift.ts';
import type { Load, OwnRota, Rota } from './show-rota.ts';
import { findPerson, type ShiftPlan, type Turn } from './turn.ts';

const say = en.rota;

const hourMs = 3_600_000;

/** So many shifts, people and turns stand on a card at most; with more it would not fit. */
const mostShown = 20;

/** Below so many shifts an average would be about somebody. */
const fewestForAverage = 10;

/** What whoever began a shift reads. */
export function drawStarted({ state, endsAt }: Shift): Card {
  if (state === 'testing') return textCard(say.testing({ minutes: testMs / 60_000 }));
  return textCard(say.started({ until: drawTime(endsAt, 'f') }));
}

/** What whoever ended a shift reads. */
export function drawEnding(ended: Ended, { isOther }: { isOther: boolean }): Card {
  if (ended.kind === 'waits')
    return textCard(
      ended.canAsk ? say.waitsForOthers({ count: ended.count }) : say.waitsNoChannel({ count: ended.count }),
    );
  const { userId, onCall, staying } = ended;
  return textCard(
    [
      isOther ? say.endedByLead({ userId }) : say.ended,
      ...(staying > 0 ? [say.staysYours({ count: staying })] : []),
      sayOnCall(onCall),
    ].join('\n'),
  );
}

/** Who is there, who is paged first, and who comes next. */
export function drawRota({ shifts, onCall, coming }: Rota): Card {
  const people = onCall.slice(0, mostShown).map((userId) => `<@${userId}>`);
  return textCard(
    [
      say.who.heading,
      ...(shifts.length === 0 ? [say.who.nobody] : cut(shifts.map(sayShift))),
      people.length === 0 ? say.who.noOrder : say.who.order({ people: people.join(', ') }),
      ...(coming.length === 0 ? [say.who.nothingNext] : [say.who.next, ...cut(coming.map(sayTurn))]),
    ].join('\n'),
  );
}

function cut(lines: readonly string[]): string[] {
  const left = lines.length - mostShown;
  return [...lines.slice(0, mostShown), ...(left > 0 ? [say.who.more({ count: left })] : [])];
}

function sayShift({ userId, endsAt, pager, state, pausedUntil }: Shift): string {
  const person = say.who.person({ userId, until: drawTime(endsAt, 'f') });
  const line = pager ? say.who.withPager(person) : person;
  if (state === 'testing') return say.who.tested(line);
  return state === 'pause' && pausedUntil !== null ? say.who.paused(line, drawTime(pausedUntil, 'R')) : line;
}

function sayTurn(turn: Turn): string {
  const { startsAt, endsAt, state, pager } = turn;
  const span = { from: drawTime(startsAt, 'f'), until: drawTime(endsAt, 'f') };
  const plain = say.who.turn({ userId: findPerson(turn), ...span });
  const line = pager ? say.who.withPager(plain) : plain;
  return state === 'offered' ? say.who.offered(line) : line;
}

/** Somebody's own shift and load, for them alone. */
export function drawOwn({ shift, month, turns }: OwnRota): Card {
  return textCard(
    [
      ...(shift ? sayOwnShift(shift) : [say.mine.none]),
      say.mine.month({ shifts: month.shifts, hours: writeHours(month.ms), taken: month.taken }),
      ...(turns.length === 0 ? [say.mine.noTurns] : [say.mine.turns, ...cut(turns.map(sayTurn))]),
    ].join('\n'),
  );
}

function sayOwnShift({ state, startedAt, endsAt, pager, pagerUntil, pausedUntil, taken, enough }: Shift): string[] {
  if (state === 'testing') return [say.mine.testing];
  const withPager = pagerUntil === null ? say.mine.pager : say.mine.pagerUntil({ until: drawTime(pagerUntil, 'R') });
  return [
    say.mine.on({ since: drawTime(startedAt, 'f'), until: drawTime(endsAt, 'f') }),
    ...(pager ? [withPager] : []),
    ...(state === 'pause' && pausedUntil !== null ? [say.mine.pause({ until: drawTime(pausedUntil, 'R') })] : []),
    say.mine.taken({ taken, enough }),
  ];
}

/** What all carried together. */
export function drawLoad({ shifts, ms, pagerMs, taken, missed }: Load & { missed: number }): Card {
  const average = (taken / Math.max(1, shifts)).toFixed(1);
  return textCard(
    [
      say.load.heading,
      say.load.totals({ shifts, hours: writeHours(ms), pagerHours: writeHours(pagerMs), taken }),
      shifts < fewestForAverage ? say.load.few : say.load.perShift({ average }),
      say.load.missed({ count: missed }),
      say.load.note,
    ].join('\n'),
  );
}

function writeHours(ms: number): string {
  return String(Math.round((ms / hourMs) * 10) / 10);
}

/** A plan that was made just now, read back with its next times. */
export function drawPlanned({ plan, minutes, pager, next }: ShiftPlan): Card {
  const times = listFrom(plan, next, 3).map(({ at }) => drawTime(at, 'F'));
  const read = { when: writeWhen(plan, en), hours: String(minutes / 60) };
  return textCard(
    [
      plan.rhythm.kind === 'once' ? say.plan.madeOnce(read) : say.plan.made(read),
      ...(pager ? [say.plan.pager] : []),
      say.plan.next({ times: times.join(' · ') }),
      say.plan.how,
    ].join('\n'),
  );
}

/** Somebody's plans, each with a way to end it. At most ten. */
export function drawPlans(plans: readonly ShiftPlan[]): Card {
  if (plans.length === 0) return textCard(say.plan.none);
  const lines = plans.map(({ plan, minutes, pager }, index) => {
    const line = say.plan.line({ when: writeWhen(plan, en), hours: String(minutes / 60) });
    return `${index + 1}. ${pager ? say.plan.withPager(line) : line}`;
  });
  const buttons = plans.map(({ id: planId }, index) =>
    drawButton(say.plan.stop({ number: index + 1 }), stopPlanButton.encode({ planId }), 'plain'),
  );
  return { content: [say.plan.heading, ...lines].join('\n'), components: drawButtonRows(buttons) };
}

/** Turns to offer and to take. Times in the lists are in the server's zone: Discord shows no times of one's own there. */
export function drawSwaps({ own, offered }: { own: readonly Turn[]; offered: readonly Turn[] }, zone: string): Card {
  const toChoices = (turns: readonly Turn[]) =>
    turns.slice(0, mostShown).map((turn) => ({ value: turn.id, label: writeChoice(turn, zone).slice(0, 100) }));
  const selects = [
    ...(own.length > 0
      ? [drawSelect({ customId: offerSelect.encode({}), placeholder: say.turn.chooseOwn, choices: toChoices(own) })]
      : []),
    ...(offered.length > 0
      ? [
          drawSelect({
            customId: takeSelect.encode({}),
            placeholder: say.turn.chooseOther,
            choices: toChoices(offered),
          }),
        ]
      : []),
  ];
  const lines = [
    say.turn.swapHeading,
    ...(own.length === 0 ? [say.turn.noOwn] : []),
    ...(offered.length === 0 ? [say.turn.noOther] : []),
  ];
  return { content: lines.join('\n'), components: selects };
}

function writeChoice({ startsAt, endsAt }: Turn, zone: string): string {
  const { date, minute } = toWallTime(startsAt, zone);
  const from = `${writeDay(date, en)} ${writeTime(minute, en)} (${zone})`;
  return say.turn.choice({ from, hours: writeHours(endsAt - startsAt) });
}
