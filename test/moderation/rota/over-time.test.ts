import { expect, it } from 'vitest';
import { openCase } from '../../../src/moderation/open-case.ts';
import { climbDue } from '../../../src/moderation/pages/climb-due.ts';
import { pressTest } from '../../../src/moderation/pages/press-test.ts';
import { forgetTests } from '../../../src/moderation/pages/test-page.ts';
import { endLeases } from '../../../src/moderation/queue/lease.ts';
import { endShift } from '../../../src/moderation/rota/end-shift.ts';
import { keepRights, keepShifts } from '../../../src/moderation/rota/keep-shifts.ts';
import { isSomebodyOn, listOnCall } from '../../../src/moderation/rota/on-call.ts';
import { planShift } from '../../../src/moderation/rota/plan-shift.ts';
import { listComing, listPlans, moveTurn } from '../../../src/moderation/rota/plan-store.ts';
import { renewTimes } from '../../../src/moderation/rota/renew-times.ts';
import { lingerMs, testMs } from '../../../src/moderation/rota/shift.ts';
import { startShift } from '../../../src/moderation/rota/start-shift.ts';
import { findOwnShift } from '../../../src/moderation/rota/store.ts';
import { offerTurn, takeTurn } from '../../../src/moderation/rota/swap.ts';
import { takeOver } from '../../../src/moderation/rota/take-over.ts';
import type { ServerSettings } from '../../../src/servers/settings.ts';
import { claimCase, releaseCase } from '../../../src/moderation/work-on-case.ts';
import { forgetPerson } from '../../../src/privacy/forget-person.ts';
import { openCore } from '../../kit/core.ts';
import { damage } from '../../kit/damage.ts';
import { ids } from '../../kit/interactions.ts';
import { readCode } from '../../kit/read-code.ts';
import { describeOnBoth } from '../../kit/storage.ts';

const minute = 60_000;
const hour = 60 * minute;

describeOnBoth('a shift over time', (databases) => {
  async function open(settings: Partial<ServerSettings> = {}) {
    const address = await databases.make();
    const core = await openCore(await databases.open(address));
    await core.setUp({ onCallId: null, ...settings });
    const roles = new Map<string, readonly string[] | null>();
    const rolesOf = (userId: string) => (roles.has(userId) ? (roles.get(userId) ?? null) : [ids.moderatorRole]);
    const needs = {
      ...core.needs,
      findRoles: (_: string, userId: string) => Promise.resolve(rolesOf(userId)),
      messages: { ...core.needs.messages, edit: () => Promise.resolve(true) },
    };
    const { storage } = needs;
    const { clock } = core;
    const { vault, read } = storage;
    const volunteer = (userId: string) => ({
      ...{ guildId: ids.guild, userId, permissions: 0n },
      roles: [...(rolesOf(userId) ?? [])],
    });
    const pageOf = async (shiftId: string) =>
      (await read.casePage.findFirst({ where: { shiftId }, select: { id: true } }))?.id ?? '';
    const press = async (shiftId: string, userId: string) =>
      pressTest({ pageId: await pageOf(shiftId), guildId: ids.guild, actor: volunteer(userId) }, needs);
    const begin = async (userId: string, hours = 2) => {
      const shift = await startShift({ volunteer: volunteer(userId), hours, pager: true }, needs);
      await press(shift.id, userId);
      return shift;
    };
    let lastMessage = 1_330_000_000_000_000_000n;
    const flag = async (userId: string = ids.maya) => {
      lastMessage += 1n;
      const messageId = lastMessage.toString();
      const about = { userId, channelId: ids.lounge, messageId, writtenAt: 0, late: false, deleted: false };
      return (await openCase(ids.guild, { source: 'screening', tier: 'T3', rules: ['self-harm.plan'], about }, needs))
        .caseId;
    };
    const act = (caseId: string, actorId: string) => ({
      ...{ guildId: ids.guild, caseId, actorId },
      actorRoles: [...(rolesOf(actorId) ?? [])],
    });
    const pass = async (ms: number) => {
      clock.advance(ms);
      await endLeases(needs);
      await keepShifts(needs);
      await climbDue(needs);
    };
    const find = (userId: string) => findOwnShift(volunteer(userId), { db: read, vault });
    const onCall = () => listOnCall(needs.servers.get(ids.guild), needs, read);
    const isOn = () => isSomebodyOn(ids.guild, read);
    const coming = () =>
      listComing({ guildId: ids.guild, now: clock.now(), until: clock.now() + 14 * 24 * hour }, { db: read, vault });
    return {
      ...{ address, core, needs, roles, volunteer, press, pageOf, begin, flag, act, pass, find, onCall, isOn, coming },
      said: () => core.read(ids.moderators),
    };
  }

  it('begins with the test page pressed by whose it is, in time; pressed twice it is the same shift', async () => {
    const { core, needs, volunteer, press, find, onCall, roles } = await open();
    const { id } = await startShift({ volunteer: volunteer(ids.theo), pager: true }, needs);
    expect(await readCode(press(id, ids.ines))).toBe('test-not-yours');
    expect(await onCall()).toEqual([]);
    roles.set(ids.theo, []);
    expect(await readCode(press(id, ids.theo))).toBe('not-a-moderator');
    roles.delete(ids.theo);
    core.clock.advance(testMs - 1);
    expect(await readCode(press(id, ids.theo))).toBe('done');
    const begun = await find(ids.theo);
    core.clock.advance(minute);
    expect(await readCode(press(id, ids.theo))).toBe('done');
    expect(await find(ids.theo)).toEqual(begun);
    expect(await onCall()).toEqual([ids.theo]);
  });

  it('ends when it was to end also where it was damaged: nobody is told for ever that somebody is there', async () => {
    const { address, core, begin, pass, isOn } = await open();
    await begin(ids.theo, 2);
    await begin(ids.ines, 3);
    const { id } = await begin(ids.olu, 2);
    await damage({ table: 'Shift', column: 'sealed' }, -1, address, `"id" <> '${id}'`);
    await pass(2 * hour - minute);
    expect(await isOn()).toBe(true);
    await pass(minute);
    const { shift } = core.needs.storage.read;
    expect(await shift.count({ where: { state: 'over' } })).toBe(2);
    expect(await isOn()).toBe(true);
    await pass(hour);
    expect(await isOn()).toBe(false);
  });

  it('does not begin where the test page is pressed too late, before and after the clock ended it', async () => {
    const { core, needs, volunteer, press, find, pass } = await open();
    const { id } = await startShift({ volunteer: volunteer(ids.theo), pager: true }, needs);
    core.clock.advance(testMs);
    expect(await readCode(press(id, ids.theo))).toBe('shift-page-late');
    await pass(0);
    expect(await find(ids.theo)).toBeNull();
    expect(await readCode(press(id, ids.theo))).toBe('shift-page-late');
    core.clock.advance(24 * hour + 1);
    expect(await forgetTests(needs)).toBe(1);
    expect(await readCode(press(id, ids.theo))).toBe('page-gone');
  });

  it('ends at its time where nobody in danger is theirs, and says so once', async () => {
    const { begin, pass, find, isOn, said } = await open();
    await begin(ids.theo);
    await pass(2 * hour - 1);
    expect(await isOn()).toBe(true);
    await pass(1);
    expect(await find(ids.theo)).toBeNull();
    expect(await isOn()).toBe(false);
    await pass(minute);
    expect((await said()).filter((text) => text.includes('Nobody has the pager now'))).toHaveLength(1);
  });

  it('goes on past its time while somebody in danger is in their hands, and ends with the one who takes over', async () => {
    const { core, needs, begin, flag, act, pass, find, volunteer, said } = await open();
    const shift = await begin(ids.theo);
    core.clock.advance(2 * hour - minute);
    const caseId = await flag();
    await claimCase(act(caseId, ids.theo), needs);
    await pass(minute);
    expect(await find(ids.theo)).toMatchObject({ ending: true, askedOthers: true });
    await pass(minute);
    expect((await said()).filter((text) => text.includes('would like to end their shift'))).toHaveLength(1);
    expect(await takeOver({ volunteer: volunteer(ids.ines), shiftId: shift.id }, needs)).toEqual([caseId]);
    expect(await find(ids.theo)).toBeNull();
    const taken = await needs.cases.find(ids.guild, caseId, needs.storage.read);
    expect(taken?.state).toMatchObject({ kind: 'claimed', holderId: ids.ines });
    expect(await readCode(takeOver({ volunteer: volunteer(ids.ines), shiftId: shift.id }, needs))).toBe('shift-over');
  });

  it('ends half an hour after its time where they gave the case back and nobody takes it; it stays paged for', async () => {
    const { core, needs, begin, flag, act, pass, find, isOn } = await open({ leadRoleId: '400000000000000077' });
    await begin(ids.theo);
    core.clock.advance(2 * hour - 2 * minute);
    const caseId = await flag();
    await claimCase(act(caseId, ids.theo), needs);
    await releaseCase(act(caseId, ids.theo), needs);
    await pass(2 * minute);
    expect(await find(ids.theo)).toMatchObject({ ending: true });
    await pass(lingerMs - 1);
    expect(await isOn()).toBe(true);
    await pass(1);
    expect(await find(ids.theo)).toBeNull();
    expect(await isOn()).toBe(false);
    const left = await needs.cases.find(ids.guild, caseId, needs.storage.read);
    expect(left?.state.kind).toBe('open');
  });

  it('is not taken over by whom the case is about: they take the others, and it goes on', async () => {
    const { needs, begin, flag, act, find, volunteer } = await open();
    const shift = await begin(ids.theo);
    const own = await flag(ids.ines);
    await claimCase(act(own, ids.theo), needs);
    await endShift({ volunteer: volunteer(ids.theo) }, needs);
    const byInes = () => takeOver({ volunteer: volunteer(ids.ines), shiftId: shift.id }, needs);
    expect(await readCode(byInes())).toBe('case-about-you');
    const other = await flag(ids.maya);
    await claimCase(act(other, ids.theo), needs);
    expect(await byInes()).toEqual([other]);
    expect(await find(ids.theo)).toMatchObject({ ending: true });
    const stays = await needs.cases.find(ids.guild, own, needs.storage.read);
    expect(stays?.state).toMatchObject({ kind: 'claimed', holderId: ids.theo });
  });

  it('is over once the role is gone, and not where Discord does not say', async () => {
    const { core, needs, roles, begin, find, onCall } = await open();
    await begin(ids.theo);
    core.clock.advance(minute);
    await begin(ids.ines);
    await keepRights({ ...needs, findRoles: () => Promise.reject(new Error('away')) });
    expect(await onCall()).toEqual([ids.theo, ids.ines]);
    roles.set(ids.theo, []);
    await keepRights(needs);
    expect(await find(ids.theo)).toBeNull();
    expect(await onCall()).toEqual([ids.ines]);
    // Who left the server is no moderator either.
    roles.set(ids.ines, null);
    await keepRights(needs);
    expect(await onCall()).toEqual([]);
  });

  it('with somebody in danger, whose volunteer lost the role: the shift ends, and the case is paged for when its time is out', async () => {
    const { core, needs, roles, begin, flag, act, pass } = await open();
    await begin(ids.theo);
    core.clock.advance(minute);
    await begin(ids.ines, 4);
    const caseId = await flag();
    await claimCase(act(caseId, ids.theo), needs);
    await core.read(ids.moderators);
    roles.set(ids.theo, []);
    await keepRights(needs);
    expect(await readCode(releaseCase(act(caseId, ids.theo), needs))).toBe('not-a-moderator');
    const pagesTo = (userId: string) =>
      core.mail.arrived.filter(
        ({ pings, card }) => pings.includes(userId) && JSON.stringify(card).includes('page-seen'),
      );
    expect(pagesTo(ids.ines)).toHaveLength(0);
    await pass(10 * minute);
    await core.read(ids.moderators);
    expect(pagesTo(ids.ines)).toHaveLength(1);
    expect(await readCode(claimCase(act(caseId, ids.ines), needs))).toBe('done');
  });

  it('of one alone, in a small team, ends whatever is in their hands: nobody could take over', async () => {
    const { needs, begin, flag, act, find, volunteer } = await open({ smallTeam: true });
    await begin(ids.theo);
    await claimCase(act(await flag(), ids.theo), needs);
    expect(await endShift({ volunteer: volunteer(ids.theo) }, needs)).toMatchObject({ kind: 'over', staying: 1 });
    expect(await find(ids.theo)).toBeNull();
  });

  it('of two, in a small team, waits for the other while they are on shift, and no longer', async () => {
    const { needs, begin, flag, act, find, volunteer, pass } = await open({ smallTeam: true });
    await begin(ids.theo);
    await begin(ids.ines);
    await claimCase(act(await flag(), ids.theo), needs);
    expect(await endShift({ volunteer: volunteer(ids.theo) }, needs)).toMatchObject({ kind: 'waits', count: 1 });
    expect(await endShift({ volunteer: volunteer(ids.ines) }, needs)).toMatchObject({ kind: 'over' });
    await pass(minute);
    expect(await find(ids.theo)).toBeNull();
  });

  it('goes with whoever is forgotten: their shift and plans, turns they swapped go back, and nobody waits for them', async () => {
    const { needs, core, begin, flag, volunteer, find, onCall, coming, isOn } = await open();
    const plan = (userId: string) =>
      planShift({ volunteer: volunteer(userId), language: 'en', when: 'every day 20:00', zone: 'UTC' }, needs);
    await plan(ids.theo);
    await plan(ids.ines);
    const [swapped] = (await coming()).filter(({ plannerId }) => plannerId === ids.ines);
    const turnId = swapped?.id ?? '';
    await offerTurn({ volunteer: volunteer(ids.ines), turnId, isShown: true }, needs);
    await takeTurn({ volunteer: volunteer(ids.theo), turnId }, needs);
    await begin(ids.theo);
    const caseId = await flag();
    await forgetPerson(ids.theo, core.needs);
    expect([await find(ids.theo), await onCall(), await isOn()]).toEqual([null, [], false]);
    const left = await coming();
    expect(left.map(({ plannerId }) => plannerId)).not.toContain(ids.theo);
    expect(left.find(({ id }) => id === turnId)).toMatchObject({ state: 'planned', takerId: null });
    const { read, vault } = needs.storage;
    expect(await listPlans({ guildId: ids.guild, userId: ids.theo }, { db: read, vault })).toEqual([]);
    // What was theirs to see is paged for whoever comes next.
    await climbDue(needs);
    await begin(ids.ines);
    await core.read(ids.moderators);
    core.clock.advance(2 * minute);
    await climbDue(needs);
    await core.read(ids.moderators);
    const paged = core.mail.arrived.filter(({ card }) => JSON.stringify(card).includes('page-seen'));
    expect(paged.flatMap(({ pings }) => pings)).toContain(ids.ines);
    expect(await needs.cases.find(ids.guild, caseId, read)).not.toBeNull();
  });

  it('planned under old rules of time zones moves to the same time on the wall, once; what has begun stays', async () => {
    const { needs, core, volunteer, coming } = await open();
    for (const userId of [ids.theo, ids.ines, ids.olu])
      await planShift({ volunteer: volunteer(userId), language: 'en', when: 'every day 20:00', zone: 'Berlin' }, needs);
    const { storage } = needs;
    const { clock } = core;
    const before = await coming();
    expect(before).toHaveLength(42);
    const spoil = () =>
      storage.write(async (tx) => {
        for (const { id, startsAt, endsAt } of before) await moveTurn(id, startsAt + hour, endsAt + hour, tx);
      });
    await spoil();
    const renew = (zonesVersion: string) => renewTimes({ storage, zonesVersion, now: clock.now(), pageSize: 2 });
    expect(await renew('2031a')).toBe(before.length);
    expect(await coming()).toEqual(before);
    await spoil();
    expect(await renew('2031a')).toBe(0);
    // Those of the first day have begun by now: three, a quarter of an hour ago.
    clock.advance((before[0]?.startsAt ?? 0) + hour + 15 * minute - clock.now());
    expect(await renew('2031b')).toBe(before.length - 3);
    expect((await core.needs.storage.read.shiftTurn.count()) >= before.length).toBe(true);
  });
});
