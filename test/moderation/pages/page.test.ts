import { expect, it } from 'vitest';
import { openCase } from '../../../src/moderation/open-case.ts';
import { claimCase, closeCase } from '../../../src/moderation/work-on-case.ts';
import { climbDue } from '../../../src/moderation/pages/climb-due.ts';
import { page } from '../../../src/moderation/pages/page.ts';
import { pageWaiting } from '../../../src/moderation/pages/page-waiting.ts';
import { seePage, type PageAct } from '../../../src/moderation/pages/see-page.ts';
import { settlePages } from '../../../src/moderation/pages/settle-pages.ts';
import { addPage } from '../../../src/moderation/pages/store.ts';
import { forgetTests, startTestPage } from '../../../src/moderation/pages/test-page.ts';
import { endShift } from '../../../src/moderation/rota/end-shift.ts';
import { confirmPager } from '../../../src/moderation/rota/start-pager.ts';
import { startShift } from '../../../src/moderation/rota/start-shift.ts';
import { newId } from '../../../src/storage/ids.ts';
import { UserError } from '../../../src/discord/user-error.ts';
import { readCard } from '../../kit/cards.ts';
import { makeWorld, openCore, type Core } from '../../kit/core.ts';
import { damage } from '../../kit/damage.ts';
import { ids } from '../../kit/interactions.ts';
import { makeDiscordError } from '../../kit/mail.ts';
import { describeOnBoth, readRaw, runSql } from '../../kit/storage.ts';
import { readCode } from '../../kit/read-code.ts';

const minute = 60_000;
const hour = 60 * minute;
const leads = '500000000000000009';

function flagAbout(messageId: string, userId: string = ids.maya) {
  const about = { userId, channelId: ids.lounge, messageId, writtenAt: 0, late: false, deleted: false };
  return { source: 'screening', tier: 'T3', rules: ['self-harm.plan'], about } as const;
}

/** Begins a shift with the pager, and presses its test page. */
async function beginWithPager(userId: string, needs: Core['needs']): Promise<void> {
  const volunteer = { guildId: ids.guild, userId, roles: [ids.moderatorRole], permissions: 0n };
  const { id } = await startShift({ volunteer, pager: true }, needs);
  await needs.storage.write((tx) => confirmPager(id, userId, needs, tx));
}

/** Whom the pages were for, in the order of arrival. */
const listPaged = ({ mail }: Core) => mail.arrived.flatMap(({ pings }) => pings);

describeOnBoth('paging', (databases) => {
  async function open(settings: Parameters<Core['setUp']>[0] = {}) {
    const address = await databases.make();
    const core = await openCore(await databases.open(address));
    await core.setUp(settings);
    const pass = async (ms: number) => {
      core.clock.advance(ms);
      await climbDue(core.needs);
      await core.needs.outbox.pump();
    };
    const start = async (userId?: string) => {
      const { caseId } = await openCase(ids.guild, flagAbout(ids.message, userId), core.needs);
      await core.needs.outbox.pump();
      return caseId;
    };
    const readPages = async () =>
      (await runSql(address, 'SELECT id, state, step FROM "CasePage" ORDER BY "startedAt", id')).map(
        ([id, state, step]) => ({ id: String(id), state, step: Number(step) }),
      );
    const press = async (
      userId: string,
      more: Partial<PageAct> = {},
      roles: readonly string[] = [ids.moderatorRole],
    ) => {
      const [shown] = await readPages();
      const actor = { userId, roles, permissions: 0n };
      return { pageId: shown?.id ?? '', guildId: ids.guild, actor, ...more };
    };
    return { address, core, needs: core.needs, pass, start, readPages, press };
  }

  const act = (caseId: string, actorId: string = ids.theo) => ({
    guildId: ids.guild,
    caseId,
    actorId,
    actorRoles: [ids.moderatorRole],
  });

  it('goes on to the leads where the only one on call does not answer, and no further', async () => {
    const { core, pass, start, readPages } = await open({ leadRoleId: leads });
    await start();
    await pass(2 * minute - 1);
    expect(listPaged(core)).toEqual([ids.theo]);
    await pass(1);
    expect((await core.read(ids.moderators)).at(-1)).toContain(`<@&${leads}>`);
    expect(await readPages()).toMatchObject([{ state: 'waiting', step: 3 }]);
    const before = core.mail.arrived.length;
    await pass(60 * minute);
    expect(core.mail.arrived).toHaveLength(before);
  });

  it('pages all of them anew for what comes a quarter of an hour after they were paged in vain, and not before', async () => {
    const { core, needs, pass, start, readPages } = await open({ leadRoleId: leads });
    await start();
    await pass(2 * minute);
    const mentions = async () =>
      (await core.read(ids.moderators)).filter((text) => text.includes(`<@&${leads}>`)).length;
    expect([listPaged(core), await mentions()]).toEqual([[ids.theo], 1]);
    // Each is of the same moment as the one before, so it joins the case.
    for (const [index, after] of [12.9 * minute, 10 * minute, 10 * minute].entries()) {
      await pass(after);
      const again = await openCase(ids.guild, flagAbout(`40000000000000009${index}`), needs);
      expect(again).toMatchObject({ kind: 'joined', raisedTo: null });
      await needs.outbox.pump();
      expect(listPaged(core)).toHaveLength(index === 0 ? 1 : 2);
    }
    expect(await readPages()).toMatchObject([{ state: 'waiting' }]);
    expect(await mentions()).toBe(2);
    expect(
      await seePage(
        {
          ...act('', ids.ines),
          pageId: (await readPages())[0]?.id ?? '',
          actor: { userId: ids.ines, roles: [ids.moderatorRole], permissions: 0n },
        },
        needs,
      ),
    ).toMatchObject({ kind: 'seen' });
    await pass(14 * minute);
    const before = listPaged(core).length;
    await openCase(ids.guild, flagAbout('400000000000000099'), needs);
    await needs.outbox.pump();
    expect(listPaged(core)).toHaveLength(before);
  });

  it('pages for words of danger in a case that became urgent by a report that pages nobody, unless somebody has it', async () => {
    for (const isClaimed of [false, true]) {
      const { core, needs } = await open({ leadRoleId: leads });
      const report = { userId: ids.theo, note: 'please look' };
      const quiet = { ...flagAbout(ids.message), source: 'report', report, pages: false } as const;
      const { caseId } = await openCase(ids.guild, quiet, needs);
      if (isClaimed) await claimCase(act(caseId), needs);
      expect(listPaged(core)).toEqual([]);
      const joined = await openCase(ids.guild, flagAbout('400000000000000091'), needs);
      expect(joined).toMatchObject({ kind: 'joined', raisedTo: null });
      await needs.outbox.pump();
      expect(listPaged(core)).toEqual(isClaimed ? [] : [ids.theo]);
    }
  });

  it('stops as soon as somebody has seen it, and its message says so and can be pressed no more', async () => {
    const { core, needs, pass, start, press } = await open({ leadRoleId: leads });
    await start();
    expect(await seePage(await press(ids.ines), needs)).toMatchObject({ kind: 'seen', userId: ids.ines });
    expect(await seePage(await press(ids.theo), needs)).toMatchObject({ kind: 'seen', userId: ids.ines });
    const edits: string[] = [];
    const edit = (_: string, messageId: string, card: Parameters<typeof readCard>[0]) => {
      edits.push(`${messageId} ${readCard(card)}`);
      return Promise.resolve(true);
    };
    await settlePages({ ...needs, messages: { ...needs.messages, edit } });
    expect(edits).toEqual([expect.stringMatching(/^1000 [\s\S]*has seen this/)]);
    expect(edits[0]).not.toContain('[I have seen it]');
    await pass(5 * minute);
    expect(listPaged(core)).toEqual([ids.theo]);
  });

  it('begins anew where nobody has the case ten minutes after its page was seen', async () => {
    const { core, needs, start, press } = await open();
    await start();
    await seePage(await press(ids.ines), needs);
    const settling = { ...needs, messages: { ...needs.messages, edit: () => Promise.resolve(true) } };
    await settlePages(settling);
    core.clock.advance(10 * minute - 1);
    await settlePages(settling);
    await core.needs.outbox.pump();
    expect(listPaged(core)).toEqual([ids.theo]);
    core.clock.advance(1);
    await settlePages(settling);
    await core.needs.outbox.pump();
    expect(listPaged(core)).toEqual([ids.theo, ids.theo]);
  });

  it('begins anew likewise where it was damaged who had seen it', async () => {
    const { address, core, needs, start, press } = await open();
    await start();
    await seePage(await press(ids.ines), needs);
    await damage({ table: 'CasePage', column: 'acknowledgedSealed' }, -1, address);
    const settling = { ...needs, messages: { ...needs.messages, edit: () => Promise.resolve(true) } };
    await settlePages(settling);
    core.clock.advance(10 * minute);
    await settlePages(settling);
    await core.needs.outbox.pump();
    expect(listPaged(core)).toEqual([ids.theo, ids.theo]);
  });

  it('is over with the claim, and for good once the case is closed', async () => {
    const { core, needs, pass, start, readPages } = await open({ leadRoleId: leads });
    const caseId = await start();
    await claimCase(act(caseId), needs);
    expect(await readPages()).toMatchObject([{ state: 'acknowledged' }]);
    await pass(5 * minute);
    await closeCase({ ...act(caseId), outcome: 'supported', seen: 1 }, needs).catch((error: unknown) => {
      // A lease may have run out, or a second person be needed: neither is about pages.
      if (!(error instanceof UserError)) throw error;
    });
    expect(listPaged(core)).toEqual([ids.theo]);
  });

  it('pages for a case once while somebody is waited for, and anew once it was seen', async () => {
    const { core, needs, start, readPages, press } = await open();
    const caseId = await start();
    const again = async () => {
      const settings = needs.servers.get(ids.guild);
      await needs.storage.write((tx) => page(settings, { ...flagAbout(ids.message), caseId }, needs, tx));
      await needs.outbox.pump();
    };
    await Promise.all([again(), again()]);
    expect(listPaged(core)).toEqual([ids.theo]);
    await seePage(await press(ids.theo), needs);
    await Promise.all([again(), again()]);
    expect(listPaged(core)).toEqual([ids.theo, ids.theo]);
    expect(await readPages()).toMatchObject([{ state: 'waiting', step: 0 }]);
  });

  it('waits for whoever comes on shift where nobody is there, and pages them at once', async () => {
    const { core, needs, start, readPages } = await open({ onCallId: null });
    await start();
    expect(await readPages()).toMatchObject([{ state: 'unstaffed' }]);
    expect(listPaged(core)).toEqual([]);
    await core.setUp({ onCallId: ids.ines });
    await needs.storage.write((tx) => pageWaiting({ guildId: ids.guild, userId: ids.ines }, needs, tx));
    await needs.storage.write((tx) => pageWaiting({ guildId: ids.guild, userId: ids.ines }, needs, tx));
    await needs.outbox.pump();
    expect(listPaged(core)).toEqual([ids.ines]);
    expect(await readPages()).toMatchObject([{ state: 'waiting', step: 0 }]);
  });

  it('pages whoever owns the server where there is nobody at all, and begins anew for whoever comes', async () => {
    const { core, needs, pass, start, readPages } = await open({ onCallId: null });
    await start();
    await pass(2_000);
    expect(listPaged(core)).toEqual([ids.olu]);
    expect(await readPages()).toMatchObject([{ state: 'unstaffed', step: 3 }]);
    await pass(hour);
    expect(listPaged(core)).toEqual([ids.olu]);
    await beginWithPager(ids.theo, needs);
    await needs.outbox.pump();
    expect(listPaged(core).slice(-1)).toEqual([ids.theo]);
    expect((await readPages()).some(({ state }) => state === 'unstaffed')).toBe(false);
    await pass(10 * minute);
    expect(listPaged(core).slice(-1)).toEqual([ids.olu]);
  });

  it('pages the leads where nobody is on call; in direct messages who owns the server, where the channel is gone', async () => {
    const { core, start, readPages } = await open({ onCallId: null, leadRoleId: leads });
    core.mail.close(ids.moderators, makeDiscordError(404, 10003));
    await start();
    await core.needs.outbox.pump();
    expect(await readPages()).toMatchObject([{ state: 'unstaffed', step: 3 }]);
    expect(await core.read(`dm-${ids.olu}`)).toHaveLength(1);
  });

  it('pages again whoever was paged in an earlier shift, slept, and begins another', async () => {
    const { core, needs, pass, start } = await open({ onCallId: null, leadRoleId: leads });
    await beginWithPager(ids.ines, needs);
    await start();
    for (let step = 0; step < 4; step += 1) await pass(5 * minute);
    const volunteer = { guildId: ids.guild, userId: ids.ines, roles: [ids.moderatorRole], permissions: 0n };
    await endShift({ volunteer }, needs);
    await pass(8 * hour);
    const countOf = () => listPaged(core).filter((id) => id === ids.ines).length;
    const before = countOf();
    await beginWithPager(ids.ines, needs);
    await needs.outbox.pump();
    // Her test page, and the page.
    expect(countOf()).toBe(before + 2);
  });

  it('pages nobody about themselves, and lets them keep nobody else from seeing it', async () => {
    const { core, needs, start, press } = await open({ leadRoleId: leads });
    await start(ids.theo);
    expect(listPaged(core)).toEqual([]);
    expect((await core.read(ids.moderators)).at(0)).toContain(`<@&${leads}>`);
    expect(await readCode(seePage(await press(ids.theo), needs))).toBe('page-about-you');
    expect(await readCode(seePage(await press(ids.ines), needs))).toBe('done');
  });

  it('is seen by those who may at that moment alone, in direct messages too', async () => {
    const { core, needs, start, press } = await open();
    await start();
    expect(await readCode(seePage(await press(ids.maya, {}, []), needs))).toBe('not-a-moderator');
    expect(await readCode(seePage(await press(ids.ines, { guildId: '200000000000000002' }), needs))).toBe('page-gone');
    const directly = await press(ids.ines, { guildId: null }, []);
    const answer = (findRoles: typeof needs.findRoles) => readCode(seePage(directly, { ...needs, findRoles }));
    expect(await answer(() => Promise.resolve(null))).toBe('not-a-moderator');
    expect(await answer(() => Promise.reject(new Error('Discord is away')))).toBe('page-rights-unknown');
    expect(await answer(() => Promise.resolve([ids.moderatorRole]))).toBe('done');
    expect(core.mail.arrived).toHaveLength(2);
  });

  it('goes straight on where neither the channel nor direct messages take it', async () => {
    const { core, pass, start } = await open();
    core.mail.close(ids.moderators, makeDiscordError(404, 10003));
    core.mail.close(ids.theo, makeDiscordError(403, 50007));
    await start();
    await pass(0);
    // With no role for leads, whoever owns the server.
    expect((await core.read(`dm-${ids.olu}`)).at(-1)).toContain('Somebody may need you now');
  });

  it('takes one step late after an absence, not all of them at once', async () => {
    const { address, core, start } = await open({ leadRoleId: leads });
    await start();
    await core.needs.outbox.stop();
    core.clock.advance(60 * minute);
    const after = await openCore(await databases.open(address), { clock: core.clock, mail: core.mail });
    await climbDue(after.needs);
    await climbDue(after.needs);
    await after.needs.outbox.pump();
    expect(core.mail.arrived.filter(({ card }) => readCard(card).includes('Somebody may need you'))).toHaveLength(2);
  });

  it('names nobody in the clear', async () => {
    const { address, needs, start, press } = await open();
    await start();
    await seePage(await press(ids.theo), needs);
    const raw = await readRaw(address);
    for (const secret of [ids.theo, ids.maya, ids.message]) expect(raw.includes(secret)).toBe(false);
  });

  it('keeps the page of a test for a day', async () => {
    const { address, core, needs } = await open();
    const shift = { guildId: ids.guild, userId: ids.ines, shiftId: 'abcdefghijklmnopqrstuv' };
    await needs.storage.write((tx) => startTestPage(shift, needs, tx));
    await needs.outbox.pump();
    expect(listPaged(core)).toEqual([ids.ines]);
    core.clock.advance(24 * 60 * minute);
    expect(await forgetTests(needs)).toBe(0);
    core.clock.advance(1);
    expect(await forgetTests(needs)).toBe(1);
    expect(await runSql(address, 'SELECT id FROM "CasePage"')).toEqual([]);
  });

  it('loses none of a thousand open timers in a restart, doubles none, and is late with none', async () => {
    const address = await databases.make();
    const world = makeWorld();
    const before = await openCore(await databases.open(address), world);
    await before.setUp({ onCallId: null });
    const many = 1000;
    const { caseId } = await openCase(ids.guild, flagAbout(ids.message), before.needs);
    await copyPages({ caseId, many }, before);
    await before.setUp({ onCallId: ids.theo, leadRoleId: leads });
    await before.needs.outbox.stop();
    await before.needs.storage.close();
    world.clock.advance(2 * minute);
    const [one, other] = [
      await openCore(await databases.open(address), world),
      await openCore(await databases.open(address), world),
    ];
    await Promise.all([climbDue(one.needs), climbDue(other.needs)]);
    const late = `SELECT count(*) FROM "CasePage" WHERE state = 'waiting' AND step = 0 AND "caseId" IS NOT NULL`;
    const messages = `SELECT count(*), count(DISTINCT purpose) FROM "OutboxMessage" WHERE purpose LIKE 'page:%'`;
    expect((await runSql(address, late)).flat().map(Number)).toEqual([0]);
    expect((await runSql(address, messages)).flat().map(Number)).toEqual([many, many]);
  }, 240_000);
});

/** Many cases, each with somebody paged who has two minutes. */
async function copyPages({ caseId, many }: { caseId: string; many: number }, { needs, clock }: Core): Promise<void> {
  const { storage } = needs;
  const { vault } = storage;
  const now = clock.now();
  const original = await storage.read.case.findUniqueOrThrow({ where: { id: caseId } });
  const copies = Array.from({ length: many }, (_, index) => ({ ...original, id: newId(), aboutKey: `about ${index}` }));
  await storage.write(async (tx) => {
    await tx.casePage.deleteMany({ where: { caseId } });
    await tx.case.createMany({ data: copies });
  });
  const sent = [{ number: 0, to: ids.olu, step: 0, at: null, past: false } as const];
  const begun = { guildId: ids.guild, shiftId: null, state: 'waiting', step: 0, tier: 'T3', isPost: false } as const;
  const times = { startedAt: now, nextAt: now + 2 * minute, seen: null };
  // In parts, since one transaction has its time.
  for (let from = 0; from < many; from += 100)
    await storage.write(async (tx) => {
      for (const { id } of copies.slice(from, from + 100))
        await addPage({ ...begun, ...times, id: newId(), caseId: id, sent, count: 1 }, { tx, vault });
    });
}
