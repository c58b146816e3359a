import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { auditActs } from '../../src/storage/audit-chain.ts';
import { listUnits, openAccess, type Access, type Filled, type Outcome, type Unit } from '../kit/access.ts';
import { prepared } from '../kit/access-prepared.ts';
import { fills, otherUses, outOfPlace, recorded, recordedTwice, rights, unrecorded } from '../kit/access-table.ts';
import { everybody, type Things, type Who } from '../kit/access-world.ts';
import { describeOnBoth } from '../kit/storage.ts';

const units = listUnits();
const names = units.map(({ name }) => name);
/** Everything that is used, by what it is called in the tables of what belongs to a use. */
const uses = [
  ...units.map((unit) => [unit.name, unit] as const),
  ...Object.entries(otherUses).flatMap(([use, of]) =>
    units.filter(({ name }) => name === of).map((unit) => [use, unit] as const),
  ),
];
/** What is done with one case. */
const ofCase = units.filter(({ name, part }) => part?.family.fields.includes('caseId') && !name.includes('raid-'));
const duties = Object.values(unrecorded).flat();

/** Those who have special rights, of one kind or another. */
const staff: ReadonlySet<Who> = new Set([
  'facilitator',
  'founder',
  'moderator',
  'holder',
  'involved',
  'lead',
  'custodian',
  'manager',
  'stranger',
]);

/** Of those who may nothing special, and of another server. */
const few: ReadonlySet<Who> = new Set(['nobody', 'stranger']);

/** What is no answer to anybody who may not do something. */
const noRefusals = new Set(['done', 'unbound', 'incident', 'unexpected', 'storage-away', 'button-expired']);

function listMay(name: string): readonly Who[] {
  return rights.filter(([, of]) => of.includes(name)).flatMap(([who]) => who);
}

/** What says to a moderator that a case is about them; everything else takes whoever holds the case, which they cannot. */
const saysWhy = /^\w+ (act-|case-(act|claim|read|note-form)$)/;
const notTheirs = ['case-not-claimed', 'offer-over', 'no-talk'];

/** Whether somebody was told something that is a sentence, and nobody else. */
function isToldAlone({ said, isPrivate }: Outcome): boolean {
  return isPrivate && said.some((body) => /"content":"[^"]{20}/.test(body));
}

describe('the table of rights', () => {
  it('has everything that the bot answers to, once, and nothing else', () => {
    const listed = [...rights.flatMap(([, of]) => of), ...Object.keys(outOfPlace)];
    expect(names.length).toBeGreaterThan(300);
    expect([...listed].sort()).toEqual([...names].sort());
  });

  it('has much that is done with a case', () => expect(ofCase.length).toBeGreaterThan(20));

  it('names nothing that is not there', () => {
    const named = [fills, prepared, recorded, recordedTwice].flatMap((list) => Object.keys(list));
    const called = uses.map(([use]) => use);
    expect([...named, ...duties].filter((name) => !called.includes(name))).toEqual([]);
    expect(duties.filter((name) => name in recorded)).toEqual([]);
  });

  // Each of these uses has to leave its entry below.
  it('has a use for every act that is recorded', () => {
    const acts = new Set([...Object.values(recorded), ...Object.values(recordedTwice).flat()]);
    expect([...acts].sort()).toEqual([...auditActs].sort());
  });
});

describeOnBoth('who may do what', (databases) => {
  let access: Access;
  beforeAll(async () => {
    access = await openAccess(databases);
  }, 60_000);
  afterAll(() => access.close());

  /** Rights know nothing of databases, and on PostgreSQL each use takes longer: there a few are asked for all. */
  const chooseAsked = (may: readonly Who[]): readonly Who[] =>
    databases.kind === 'sqlite' ? everybody : everybody.filter((who) => few.has(who) || who === may[0]);

  const fill = (use: string, who: Who): Filled => fills[use]?.(access.things, who, access.core()) ?? {};

  /** Uses something as each, those who may not first: nothing may be different for the next. */
  async function useAsEach(use: string, unit: Unit, order: readonly Who[]): Promise<Map<Who, Outcome>> {
    const outcomes = new Map<Who, Outcome>();
    const prepare = prepared[use];
    let made: Things | null = null;
    for (const who of order) {
      if (prepare) made ??= await access.prepare(prepare);
      const filled = fill(use, who);
      const outcome = await access.use(unit, who, { ...filled, state: { ...filled.state, ...made } });
      outcomes.set(who, outcome);
      if (outcome.changed.length === 0) continue;
      await access.restore();
      made = null;
    }
    if (made !== null) await access.restore();
    return outcomes;
  }

  it.each(uses)('%s', async (use, unit) => {
    const may = listMay(unit.name);
    const asked = chooseAsked(may);
    const order = [...asked.filter((who) => !may.includes(who)), ...asked.filter((who) => may.includes(who))];
    const outcomes = await useAsEach(use, unit, order);
    const did = [...outcomes].filter(([, { code }]) => code === 'done').map(([who]) => who);
    const told = [...outcomes].map(([who, { code }]) => `${who}: ${code}`).join(', ');
    expect([...did].sort(), told).toEqual(order.filter((who) => may.includes(who)).sort());
    for (const [who, outcome] of outcomes) {
      if (!may.includes(who)) expectRefusal(who, outcome);
      else expectRecord(use, who, outcome, may);
    }
    expectKeptTrue(
      use,
      may.flatMap((who) => outcomes.get(who) ?? []),
    );
    for (const [who, code] of outOfPlace[unit.name] ?? [])
      if (outcomes.has(who)) expect(outcomes.get(who)?.code).toBe(code);
  });

  /** The tables of what is recorded and of what is not are only as good as what is done here: each line has to have been seen. */
  function expectKeptTrue(use: string, outcomes: readonly Outcome[]): void {
    if (use in recorded || use in recordedTwice)
      expect(
        outcomes.some(({ changed, audited }) => changed.length > 0 && audited.length > 0),
        'somebody left an entry',
      ).toBe(true);
    if (duties.includes(use) && databases.kind === 'sqlite')
      expect(
        outcomes.some(({ changed, audited }) => changed.length > 0 && audited.length === 0),
        'somebody changed something without one',
      ).toBe(true);
  }

  function expectRefusal(who: Who, outcome: Outcome): void {
    expect(noRefusals.has(outcome.code), `${who} was told ${outcome.code}`).toBe(false);
    expect(isToldAlone(outcome), `${who} was told nothing, or others were`).toBe(true);
    const { changed, audited, asked } = outcome;
    expect({ who, changed, audited, asked }).toEqual({ who, changed: [], audited: [], asked: [] });
  }

  function expectRecord(name: string, who: Who, { changed, audited, asked }: Outcome, may: readonly Who[]): void {
    const act = recorded[name];
    // Whoever ends their own shift owes nobody an entry.
    const isOwn = name === '/shift end' && who === 'holder';
    const wanted = act === undefined || isOwn || changed.length === 0 ? (recordedTwice[name] ?? []) : [act];
    expect([...audited].sort(), `${who} left`).toEqual(wanted);
    const isPrivileged = may.every((one) => staff.has(one));
    const didSomething = changed.length > 0 || asked.length > 0;
    if (isPrivileged && didSomething && audited.length === 0 && !isOwn) expect(duties).toContain(name);
  }

  it.each(ofCase.map((unit) => [unit.name, unit] as const))('a moderator whom a case is about: %s', async (_, unit) => {
    const { involvedOpen = '' } = access.things;
    const filled = fill(unit.name, 'involved');
    const outcome = await access.use(unit, 'involved', { ...filled, state: { ...filled.state, caseId: involvedOpen } });
    expect(outcome).toMatchObject({ changed: [], audited: [], asked: [] });
    // An empty form shows nothing; sent off, it is refused.
    const isForm = outcome.said.every((body) => body.startsWith('{"type":9'));
    const wanted = isForm ? ['done'] : saysWhy.test(unit.name) ? ['case-about-you'] : notTheirs;
    expect(wanted).toContain(outcome.code);
  });

  const wrong = ['', 'x', '9'.repeat(19), 'A'.repeat(22)];

  it('with anything in a custom id: a sentence, and nothing changes unless it is somebody’s own', async () => {
    const silent: string[] = [];
    for (const unit of units.filter(({ part }) => part !== undefined))
      for (const field of unit.part?.family.fields ?? [])
        for (const value of wrong) {
          const filled = fill(unit.name, 'member');
          const outcome = await access.use(unit, 'member', { ...filled, state: { ...filled.state, [field]: value } });
          const isRefused = outcome.code !== 'done';
          const hasChanged = outcome.changed.length > 0 || outcome.asked.length > 0;
          if (outcome.code === 'incident' || outcome.said.length === 0 || (isRefused && hasChanged))
            silent.push(`${unit.name} ${field}=${value}: ${outcome.code}`);
          if (outcome.changed.length > 0) await access.restore();
        }
    expect(silent).toEqual([]);
  }, 120_000);
});
