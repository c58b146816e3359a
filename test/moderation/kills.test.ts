// A process that dies at each single step while a case is claimed, or while its time runs out: afterwards it is somebody's, or anybody can have
// it, and whoever was told that it is theirs has it.
import { expect, it } from 'vitest';
import { openCase } from '../../src/moderation/open-case.ts';
import { endLeases } from '../../src/moderation/queue/lease.ts';
import { takeNext } from '../../src/moderation/queue/take-next.ts';
import { leaseMs } from '../../src/moderation/rules.ts';
import { claimCase, closeCase, type CaseAct } from '../../src/moderation/work-on-case.ts';
import { verifyAudit } from '../../src/storage/audit-chain.ts';
import { makeWorld, openCore, type Core } from '../kit/core.ts';
import { dieAtEachStep, unlessKilled, type Points } from '../kit/die-at-step.ts';
import { ids } from '../kit/interactions.ts';
import { readCode } from '../kit/read-code.ts';
import { describeOnBoth } from '../kit/storage.ts';

const act = (caseId: string, actorId: string): CaseAct => ({
  guildId: ids.guild,
  caseId,
  actorId,
  actorRoles: [ids.moderatorRole],
});

describeOnBoth('a case', (databases) => {
  async function open() {
    const address = await databases.make();
    const storage = await databases.open(address);
    const world = makeWorld();
    const core = await openCore(storage, world);
    await core.setUp();
    let messages = 1_300_000_000_000_000_000n;
    /** Somebody may be in danger: whoever is on call was paged. */
    async function begin(): Promise<string> {
      const messageId = String((messages += 1n));
      const userId = `5${messageId.slice(1)}`;
      const about = { userId, channelId: ids.lounge, messageId, writtenAt: 0, late: false, deleted: false };
      const flag = { source: 'screening', tier: 'T3', rules: ['self-harm.plan'], about } as const;
      const { caseId } = await openCase(ids.guild, flag, core.needs);
      await core.needs.outbox.pump();
      return caseId;
    }
    const find = (caseId: string) => core.needs.cases.find(ids.guild, caseId, storage.read);
    const holderOf = async (caseId: string) => {
      const state = (await find(caseId))?.state;
      return state?.kind === 'claimed' ? state.holderId : null;
    };
    /** What its history, the audit chain and its pages say: all of a change, or nothing of it. */
    async function expectWhole(caseId: string, acts: readonly string[]): Promise<void> {
      const isClaimed = (await holderOf(caseId)) !== null;
      expect((await find(caseId))?.history.map((event) => event.act)).toEqual(acts);
      const audited = await storage.read.auditEntry.count({ where: { target: caseId, act: 'case.claimed' } });
      expect(audited).toBe(acts.filter((one) => one === 'claimed').length);
      const pages = await storage.read.casePage.findMany({ where: { caseId } });
      expect(pages.some(({ state }) => state === 'waiting')).toBe(!isClaimed);
    }
    const verify = () => verifyAudit(ids.guild, { db: storage.read, vault: storage.vault });
    const countPings = () => world.mail.arrived.filter(({ pings }) => pings.length > 0).length;
    return {
      ground: { address, storage, mail: world.mail },
      world,
      core,
      begin,
      holderOf,
      expectWhole,
      countPings,
      verify,
    };
  }

  type Room = Awaited<ReturnType<typeof open>>;

  /** Somebody else can have it as soon as whoever has it does nothing with it: by a process that is started anew. */
  async function passOn(caseId: string, acts: readonly string[], room: Room): Promise<void> {
    const next = await openCore(room.ground.storage, room.world);
    const claims = () => readCode(claimCase(act(caseId, ids.ines), next.needs));
    const holder = await room.holderOf(caseId);
    if (holder === null) {
      expect(await claims()).toBe('done');
      await room.expectWhole(caseId, [...acts, 'claimed']);
    } else {
      expect(await claims()).toBe('case-held');
      room.world.clock.advance(leaseMs);
      expect(await endLeases(next.needs)).toBe(1);
      expect(await claims()).toBe('done');
      await room.expectWhole(caseId, [...acts, 'lease-over', 'claimed']);
    }
    expect(await room.holderOf(caseId)).toBe(ids.ines);
    await closeCase({ ...act(caseId, ids.ines), outcome: 'supported', seen: 1 }, next.needs);
    await next.needs.outbox.pump();
    await next.needs.outbox.stop();
  }

  async function expectMany(points: Points, { verify }: Room): Promise<void> {
    expect(await verify()).toMatchObject({ kind: 'whole' });
    expect(points.before.begin).toBeGreaterThanOrEqual(1);
    expect(points.before.statement).toBeGreaterThanOrEqual(10);
    expect(points.before.commit).toBeGreaterThanOrEqual(1);
    expect(points.after.commit).toBe(points.before.commit);
  }

  const taken: [string, (caseId: string, core: Core) => Promise<unknown>][] = [
    ['that somebody claims', (caseId, { needs }) => claimCase(act(caseId, ids.theo), needs)],
    [
      'that somebody is given as the next',
      (_, { needs }) => takeNext({ guildId: ids.guild, actorId: ids.theo, actorRoles: [ids.moderatorRole] }, needs),
    ],
  ];

  it.each(taken)('%s is theirs or open, and whole, whatever statement the process dies at', async (_, take) => {
    const room = await open();
    const { ground, world, begin, holderOf, expectWhole } = room;
    const points = await dieAtEachStep(ground, async (dying) => {
      const caseId = await begin();
      const core = await openCore(dying.storage, { ...world, mail: dying.mail });
      dying.begin();
      const told = await unlessKilled(() => take(caseId, core));
      const holder = await holderOf(caseId);
      expect([null, ids.theo]).toContain(holder);
      if (told) expect(holder).toBe(ids.theo);
      const acts = holder === null ? [] : ['claimed'];
      await expectWhole(caseId, acts);
      await core.needs.outbox.stop();
      await passOn(caseId, acts, room);
    });
    await expectMany(points, room);
  });

  it('that is taken from somebody whose time ran out goes over, or stays, whatever statement the process dies at', async () => {
    const room = await open();
    const { ground, world, core, begin, holderOf, expectWhole } = room;
    const points = await dieAtEachStep(ground, async (dying) => {
      const caseId = await begin();
      await claimCase(act(caseId, ids.olu), core.needs);
      world.clock.advance(leaseMs);
      const other = await openCore(dying.storage, { ...world, mail: dying.mail });
      dying.begin();
      const told = await unlessKilled(() => claimCase(act(caseId, ids.theo), other.needs));
      const holder = await holderOf(caseId);
      expect([ids.olu, ids.theo]).toContain(holder);
      if (told) expect(holder).toBe(ids.theo);
      await expectWhole(caseId, holder === ids.olu ? ['claimed'] : ['claimed', 'claimed']);
      await other.needs.outbox.stop();
      // Anybody can have it at once where nothing came of that.
      if (holder === ids.olu) expect(await readCode(claimCase(act(caseId, ids.theo), core.needs))).toBe('done');
      await passOn(caseId, ['claimed', 'claimed'], room);
    });
    await expectMany(points, room);
  });

  it('whose time runs out opens again once, and pages once, whatever statement the process dies at', async () => {
    const room = await open();
    const { ground, world, core, begin, holderOf, expectWhole, countPings } = room;
    const points = await dieAtEachStep(ground, async (dying) => {
      const caseId = await begin();
      await claimCase(act(caseId, ids.theo), core.needs);
      world.clock.advance(leaseMs);
      const pings = countPings();
      const other = await openCore(dying.storage, { ...world, mail: dying.mail });
      dying.begin();
      await unlessKilled(() => endLeases(other.needs));
      await other.needs.outbox.pump();
      await other.needs.outbox.stop();

      world.clock.advance(16_000);
      const next = await openCore(ground.storage, world);
      await endLeases(next.needs);
      await next.needs.outbox.pump();
      await next.needs.outbox.stop();
      expect(await holderOf(caseId)).toBeNull();
      await expectWhole(caseId, ['claimed', 'lease-over']);
      expect(countPings()).toBe(pings + 1);
      await passOn(caseId, ['claimed', 'lease-over'], room);
    });
    await expectMany(points, room);
    expect(points.after.request).toBeGreaterThanOrEqual(1);
  });
});
