import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { CaseActName, MessageFlag } from '../../src/moderation/case.ts';
import { openCase } from '../../src/moderation/open-case.ts';
import { acceptCase, declineCase, offerCase } from '../../src/moderation/queue/hand-over.ts';
import { endLeases } from '../../src/moderation/queue/lease.ts';
import { addNote } from '../../src/moderation/queue/note.ts';
import { takeNext } from '../../src/moderation/queue/take-next.ts';
import { leaseMs } from '../../src/moderation/rules.ts';
import { claimCase, closeCase, releaseCase, type CaseAct } from '../../src/moderation/work-on-case.ts';
import { openCore, type Core } from '../kit/core.ts';
import { ids } from '../kit/interactions.ts';
import { readCode } from '../kit/read-code.ts';
import { describeOnBoth } from '../kit/storage.ts';

const minute = 60_000;

const team = [ids.theo, ids.ines, ids.olu] as const;

/** Anybody does anything at any time: the last of them is whom the case is about, and a moderator too. */
const people = [...team, ids.maya] as const;

const anyPerson = fc.constantFrom(...people);

const anyStep = fc.oneof(
  { weight: 4, arbitrary: fc.record({ act: fc.constant('claim' as const), by: anyPerson }) },
  { weight: 2, arbitrary: fc.record({ act: fc.constant('take next' as const), by: anyPerson }) },
  { weight: 2, arbitrary: fc.record({ act: fc.constant('release' as const), by: anyPerson }) },
  { weight: 2, arbitrary: fc.record({ act: fc.constant('note' as const), by: anyPerson }) },
  { weight: 2, arbitrary: fc.record({ act: fc.constant('close' as const), by: anyPerson }) },
  { weight: 3, arbitrary: fc.record({ act: fc.constant('offer' as const), by: anyPerson, to: anyPerson }) },
  { weight: 3, arbitrary: fc.record({ act: fc.constant('accept' as const), by: anyPerson }) },
  { weight: 1, arbitrary: fc.record({ act: fc.constant('decline' as const), by: anyPerson }) },
  { weight: 1, arbitrary: fc.record({ act: fc.constant('flag again' as const) }) },
  { weight: 2, arbitrary: fc.record({ act: fc.constant('leases end' as const) }) },
  { weight: 1, arbitrary: fc.record({ act: fc.constant('role' as const), by: anyPerson }) },
  { weight: 4, arbitrary: fc.record({ act: fc.constant('wait' as const), minutes: fc.integer({ min: 1, max: 12 }) }) },
);

type Step = typeof anyStep extends fc.Arbitrary<infer Value> ? Value : never;

/** Some begin with what rarely comes about by itself: somebody's time runs out, or somebody is asked to take a case over. */
const anySteps: fc.Arbitrary<Step[]> = fc
  .record({
    opening: fc.constantFrom('nothing', 'lost', 'offered'),
    by: fc.constantFrom(...team),
    to: fc.constantFrom(...team),
    then: fc.array(anyStep, { minLength: 3, maxLength: 8 }),
  })
  .map(({ opening, by, to, then }): Step[] => {
    if (opening === 'nothing') return then;
    const next: Step[] =
      opening === 'offered' ? [{ act: 'offer', by, to }] : [{ act: 'wait', minutes: 10 }, { act: 'leases end' }];
    return [{ act: 'claim', by }, ...next, ...then];
  });

/** What a case is, said as shortly as it can be. */
interface Model {
  state: 'open' | 'claimed' | 'closed';
  holder: string | null;
  lostBy: string | null;
  leaseUntil: number | null;
  offeredTo: string | null;
  flags: number;
  history: CaseActName[];
  /** Cases about the message that were closed before. */
  closed: number;
  moderators: Set<string>;
}

const fresh = { state: 'open', holder: null, lostBy: null, leaseUntil: null, offeredTo: null } as const;

function makeModel(): Model {
  return { ...fresh, flags: 1, history: [], closed: 0, moderators: new Set(people) };
}

function hold(model: Model, holder: string, how: 'claimed' | 'handed-over', now: number): string {
  Object.assign(model, { ...fresh, state: 'claimed', holder, leaseUntil: now + leaseMs });
  model.history.push(how);
  return 'done';
}

/** Whoever does not have it is told why. */
function findHolderFault({ state, holder, lostBy }: Model, by: string): string | null {
  if (state === 'closed') return 'case-closed';
  if (state === 'open') return lostBy === by ? 'lease-over' : 'case-not-claimed';
  return holder === by ? null : 'case-not-yours';
}

/** What a step does to the model; returns the code it should be answered with. */
function expectStep(model: Model, step: Step, now: number): string {
  switch (step.act) {
    case 'wait':
      return 'done';
    case 'role':
      if (!model.moderators.delete(step.by)) model.moderators.add(step.by);
      return 'done';
    case 'leases end':
      if (model.state !== 'claimed' || (model.leaseUntil ?? 0) > now) return 'done';
      Object.assign(model, { ...fresh, lostBy: model.holder });
      model.history.push('lease-over');
      return 'done';
    case 'flag again':
      if (model.state === 'closed') Object.assign(model, { ...fresh, flags: 1, history: [], closed: model.closed + 1 });
      else model.flags += 1;
      return 'done';
    default:
      return model.moderators.has(step.by) ? expectAct(model, step, now) : 'not-a-moderator';
  }
}

type Act = Extract<Step, { by: string }>;

function expectAct(model: Model, step: Act, now: number): string {
  const { by } = step;
  switch (step.act) {
    case 'claim':
      return expectClaim(model, by, now);
    case 'take next':
      return model.state !== 'open' || by === ids.maya ? 'queue-empty' : hold(model, by, 'claimed', now);
    case 'note':
      if (model.state === 'closed') return 'case-closed';
      if (by === ids.maya) return 'case-about-you';
      if (model.holder === by) model.leaseUntil = now + leaseMs;
      model.history.push('note');
      return 'done';
    case 'offer':
      return expectOffer(model, step, now);
    case 'accept':
    case 'decline': {
      if (model.state === 'closed') return 'case-closed';
      if (model.offeredTo === null) return 'offer-over';
      if (model.offeredTo !== by) return 'offer-not-yours';
      if (step.act === 'accept') return hold(model, by, 'handed-over', now);
      model.offeredTo = null;
      model.history.push('declined');
      return 'done';
    }
    default: {
      const fault = findHolderFault(model, by);
      if (fault !== null) return fault;
      if (step.act === 'close') Object.assign(model, { ...fresh, state: 'closed', holder: by });
      else Object.assign(model, fresh);
      model.history.push(step.act === 'close' ? 'closed' : 'released');
      return 'done';
    }
  }
}

function expectClaim(model: Model, by: string, now: number): string {
  if (by === ids.maya) return 'case-about-you';
  if (model.state === 'closed') return 'case-closed';
  const { holder, leaseUntil, moderators } = model;
  if (model.state === 'claimed' && holder === by) {
    model.leaseUntil = now + leaseMs;
    return 'done';
  }
  if (holder !== null && (leaseUntil ?? 0) > now && moderators.has(holder)) return 'case-held';
  return hold(model, by, 'claimed', now);
}

function expectOffer(model: Model, { by, to }: { by: string; to: string }, now: number): string {
  if (to === by) return 'hand-over-yourself';
  if (!model.moderators.has(to)) return 'hand-over-not-moderator';
  const fault = findHolderFault(model, by);
  if (fault !== null) return fault;
  if (to === ids.maya) return 'hand-over-not-moderator';
  Object.assign(model, { offeredTo: to, leaseUntil: now + leaseMs });
  model.history.push('offered');
  return 'done';
}

let lastMessage = 1_310_000_000_000_000_000n;

/** A case about a message of its own, and everything that can be done with it. */
async function openOne(core: Core) {
  const moderators = new Set<string>(people);
  const rolesOf = (userId: string): string[] => (moderators.has(userId) ? [ids.moderatorRole] : []);
  const needs = { ...core.needs, findRoles: (_: string, userId: string) => Promise.resolve(rolesOf(userId)) };
  lastMessage += 1n;
  const messageId = lastMessage.toString();
  const about = { userId: ids.maya, channelId: ids.lounge, messageId, writtenAt: 0, late: false, deleted: false };
  let told = 0;
  const flag = (): MessageFlag => ({
    ...{ source: 'report', tier: 'R', rules: ['worried'], about },
    report: { userId: `77${String(told++).padStart(16, '0')}`, note: '' },
  });
  let { caseId } = await openCase(ids.guild, flag(), needs);
  const made = [caseId];
  const actOf = (actorId: string): CaseAct => ({ guildId: ids.guild, caseId, actorId, actorRoles: rolesOf(actorId) });
  const find = (id: string) => needs.cases.find(ids.guild, id, needs.storage.read);
  /** Whoever closes a case has looked at all of it. */
  const countFlags = async () => (await find(caseId))?.flags.length ?? 0;

  async function take(step: Step): Promise<void> {
    switch (step.act) {
      case 'wait':
        core.clock.advance(step.minutes * minute);
        return;
      case 'role':
        if (!moderators.delete(step.by)) moderators.add(step.by);
        return;
      case 'leases end':
        await endLeases(needs);
        return;
      case 'flag again':
        ({ caseId } = await openCase(ids.guild, flag(), needs));
        if (!made.includes(caseId)) made.push(caseId);
        return;
      case 'claim':
        await claimCase(actOf(step.by), needs);
        return;
      case 'take next':
        await takeNext(actOf(step.by), needs);
        return;
      case 'release':
        await releaseCase(actOf(step.by), needs);
        return;
      case 'note':
        await addNote({ ...actOf(step.by), note: 'asked again' }, needs);
        return;
      case 'close':
        await closeCase({ ...actOf(step.by), outcome: 'supported', seen: await countFlags() }, needs);
        return;
      case 'offer':
        await offerCase({ ...actOf(step.by), toId: step.to }, needs);
        return;
      case 'accept':
        await acceptCase(actOf(step.by), needs);
        return;
      case 'decline':
        await declineCase(actOf(step.by), needs);
    }
  }

  /** Closes what is left, so that the next one has the queue for itself. */
  async function finish(): Promise<void> {
    moderators.add(ids.theo);
    core.clock.advance(2 * leaseMs);
    if ((await find(caseId))?.state.kind === 'closed') return;
    await claimCase(actOf(ids.theo), needs);
    await closeCase({ ...actOf(ids.theo), outcome: 'supported', seen: await countFlags() }, needs);
  }

  return { take, finish, made, find: () => find(caseId), findAll: () => Promise.all(made.map(find)) };
}

describeOnBoth('a case in anybody’s hands, at any time', (databases) => {
  it('is where a small model says, with a history of everything and nothing else, and is never lost', async () => {
    const core = await openCore(await databases.open());
    await core.setUp();
    const seen = new Map<string, number>();
    const property = fc.asyncProperty(anySteps, async (steps) => {
      const one = await openOne(core);
      const model = makeModel();
      for (const step of steps) {
        const expected = expectStep(model, step, core.clock.now());
        const code = await readCode(one.take(step));
        expect(`${step.act}: ${code}`).toBe(`${step.act}: ${expected}`);
        seen.set(`${step.act}: ${code}`, (seen.get(`${step.act}: ${code}`) ?? 0) + 1);
        const shown = await one.find();
        const holder = shown?.state.kind === 'open' ? null : shown?.state.holderId;
        expect({
          ...{ state: shown?.state.kind, holder, lostBy: shown?.lostBy, flags: shown?.flags.length },
          ...{ leaseUntil: shown?.leaseUntil?.getTime() ?? null, closed: one.made.length - 1 },
          history: shown?.history.map(({ act }) => act),
        }).toEqual({
          ...{ state: model.state, holder: model.holder, lostBy: model.lostBy, flags: model.flags },
          ...{ leaseUntil: model.leaseUntil, closed: model.closed, history: model.history },
        });
      }
      const earlier = (await one.findAll()).slice(0, -1);
      expect(earlier.every((found) => found?.state.kind === 'closed')).toBe(true);
      await one.finish();
    });
    await fc.assert(property, { numRuns: 200, seed: 20_261_127 });
    // What is never met is not tested: each of these came up, refusals too.
    const met = [
      ...['claim: done', 'claim: case-held', 'claim: case-about-you', 'claim: case-closed', 'note: case-closed'],
      ...['take next: done', 'take next: queue-empty', 'release: done', 'offer: done', 'accept: done', 'decline: done'],
      ...['accept: offer-over', 'accept: offer-not-yours', 'close: case-not-yours', 'note: not-a-moderator'],
    ];
    expect(met.filter((one) => !seen.has(one))).toEqual([]);
    expect([...seen.keys()].some((one) => one.endsWith(': lease-over'))).toBe(true);
  }, 240_000);
});
