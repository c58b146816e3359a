import { expect, it } from 'vitest';
import { askForVolunteer } from '../../../src/moderation/ask-for-volunteer.ts';
import type { AutoModFlag, CheckInFlag, MessageFlag } from '../../../src/moderation/case.ts';
import { openCase } from '../../../src/moderation/open-case.ts';
import { sameMomentMs, targetMs } from '../../../src/moderation/rules.ts';
import { claimCase, closeCase } from '../../../src/moderation/work-on-case.ts';
import { destroyPersonKey } from '../../../src/storage/person-keys.ts';
import { en } from '../../../src/words/en.ts';
import { openCore, type Core } from '../../kit/core.ts';
import { ids } from '../../kit/interactions.ts';
import { readCode } from '../../kit/read-code.ts';
import { describeOnBoth } from '../../kit/storage.ts';

const other = '1300000000000000002';

const makeMessageId = (index: number): string => `13000000000000001${String(index).padStart(2, '0')}`;

function screened(
  core: Core,
  messageId: string,
  tier: MessageFlag['tier'] = 'T1',
  userId: string = ids.maya,
): MessageFlag {
  const about = { userId, channelId: ids.lounge, messageId, writtenAt: core.clock.now(), late: false, deleted: false };
  return { source: 'screening', tier, rules: ['distress.alone'], about };
}

function matched(core: Core, messageId: string | null, tier: AutoModFlag['tier'] = 'T1'): AutoModFlag {
  const about = {
    userId: ids.maya,
    channelId: ids.lounge,
    messageId,
    writtenAt: core.clock.now(),
    late: false,
    deleted: false,
  };
  return {
    source: 'automod',
    tier,
    rules: ['automod'],
    about,
    automod: { ruleName: 'No *insults*', keyword: 'idiot' },
  };
}

function written(core: Core, tier: CheckInFlag['tier'], pages: boolean): CheckInFlag {
  const about = {
    userId: ids.maya,
    channelId: null,
    messageId: null,
    writtenAt: core.clock.now(),
    late: false,
    deleted: false,
  };
  return { source: 'check-in', tier, rules: ['self-harm.intent'], about, pages };
}

const countPages = (core: Core) => core.mail.arrived.filter((message) => message.pings.length > 0).length;

describeOnBoth('flags about the same person and moment', (databases) => {
  async function open() {
    const core = await openCore(await databases.open());
    await core.setUp();
    return core;
  }

  it('are one case, whichever message each is about', async () => {
    const core = await open();
    const first = await openCase(ids.guild, screened(core, ids.message), core.needs);
    core.clock.advance(sameMomentMs);
    const second = await openCase(ids.guild, screened(core, other), core.needs);
    expect(second).toEqual({
      kind: 'joined',
      caseId: first.caseId,
      raisedTo: null,
      tier: 'T1',
      isSameMessage: false,
    });
    const texts = await core.read(ids.moderators);
    expect(texts[1]).toContain(`<@${ids.maya}>, in [another message](`);
    expect(texts[1]).toContain(other);
  });

  it('are one case as long as each comes soon after the one before', async () => {
    const core = await open();
    const first = await openCase(ids.guild, screened(core, ids.message), core.needs);
    for (const messageId of ['1300000000000000003', '1300000000000000004', '1300000000000000005']) {
      core.clock.advance(sameMomentMs - 1);
      expect(await openCase(ids.guild, screened(core, messageId), core.needs)).toMatchObject({ caseId: first.caseId });
    }
  });

  it('are cases of their own later, of others, elsewhere, or once the first is closed', async () => {
    const core = await open();
    const { caseId } = await openCase(ids.guild, screened(core, ids.message), core.needs);
    const kinds = [
      await openCase(ids.guild, screened(core, '1300000000000000003', 'T1', ids.theo), core.needs),
      await openCase('200000000000000002', screened(core, '1300000000000000004'), core.needs),
    ];
    const act = { guildId: ids.guild, caseId, actorId: ids.theo, actorRoles: [ids.moderatorRole] };
    await claimCase(act, core.needs);
    await closeCase({ ...act, outcome: 'supported', seen: 1 }, core.needs);
    kinds.push(await openCase(ids.guild, screened(core, '1300000000000000005'), core.needs));
    core.clock.advance(sameMomentMs + 1);
    kinds.push(await openCase(ids.guild, screened(core, '1300000000000000006'), core.needs));
    expect(kinds.map(({ kind }) => kind)).toEqual(['opened', 'opened', 'opened', 'opened']);
  });

  it('stay with their case when an older message of it is told about much later', async () => {
    const core = await open();
    const { caseId } = await openCase(ids.guild, screened(core, ids.message), core.needs);
    await openCase(ids.guild, screened(core, other), core.needs);
    core.clock.advance(10 * sameMomentMs);
    const flag = { ...screened(core, ids.message, 'R'), source: 'report' as const, rules: ['worried'] };
    const told = await openCase(ids.guild, { ...flag, report: { userId: ids.ines, note: 'look' } }, core.needs);
    expect(told).toMatchObject({ kind: 'joined', caseId, isSameMessage: true });
  });

  it('begin a new case once the person was forgotten', async () => {
    const core = await open();
    await openCase(ids.guild, screened(core, ids.message), core.needs);
    const { storage } = core.needs;
    await storage.write((tx) => destroyPersonKey(ids.maya, { tx, vault: storage.vault }));
    expect(await openCase(ids.guild, screened(core, other), core.needs)).toMatchObject({ kind: 'opened' });
  });

  it('begin a new case where the one they belong to is closed in that very moment', async () => {
    const address = await databases.make();
    const core = await openCore(await databases.open(address));
    await core.setUp();
    const other = await openCore(await databases.open(address), core);
    for (let round = 0; round < 10; round += 1) {
      const { caseId } = await openCase(ids.guild, screened(core, makeMessageId(2 * round)), core.needs);
      const act = { guildId: ids.guild, caseId, actorId: ids.theo, actorRoles: [ids.moderatorRole] };
      await claimCase(act, core.needs);
      const [, code] = await Promise.all([
        openCase(ids.guild, screened(core, makeMessageId(2 * round + 1), 'T3'), other.needs),
        readCode(closeCase({ ...act, outcome: 'supported', seen: 1 }, core.needs)),
      ]);
      const closed = await core.needs.cases.find(ids.guild, caseId, core.needs.storage.read);
      expect([closed?.state.kind, closed?.flags.length, code]).toEqual(
        code === 'done' ? ['closed', 1, 'done'] : ['claimed', 2, 'case-news'],
      );
      core.clock.advance(2 * sameMomentMs);
    }
  });

  it('join across sources: the card says what is meant, and what else they did', async () => {
    const core = await open();
    const { caseId } = await openCase(ids.guild, screened(core, ids.message), core.needs);
    expect(await askForVolunteer({ guildId: ids.guild, userId: ids.maya }, core.needs)).toEqual({ already: false });
    expect(await askForVolunteer({ guildId: ids.guild, userId: ids.maya }, core.needs)).toEqual({ already: true });
    await openCase(ids.guild, written(core, 'T1', false), core.needs);
    await openCase(ids.guild, matched(core, other), core.needs);
    const act = { guildId: ids.guild, caseId, actorId: ids.theo, actorRoles: [ids.moderatorRole] };
    const claimed = await claimCase(act, core.needs);
    expect(claimed.flags.map(({ source }) => source).sort()).toEqual(['asked', 'automod', 'check-in', 'screening']);
    expect(claimed.tier).toBe('T2');
    const texts = await core.read(ids.moderators);
    expect(texts).toHaveLength(4);
    expect(texts[1]).toContain(en.cases.askedToo);
    expect(texts[2]).toContain(en.cases.checkInToo);
    expect(texts[3]).toContain('rule “No \\*insults\\*”, keyword “idiot”');
  });

  it('start the clock of a more urgent tier, and page once for each raise', async () => {
    const core = await open();
    const { caseId } = await openCase(ids.guild, screened(core, ids.message, 'T1'), core.needs);
    const find = async () => core.needs.cases.find(ids.guild, caseId, core.needs.storage.read);
    core.clock.advance(60_000);
    await openCase(ids.guild, screened(core, other, 'T2'), core.needs);
    expect(await find()).toMatchObject({ tier: 'T2', dueAt: new Date(core.clock.now() + targetMs.T2) });
    core.clock.advance(60_000);
    await openCase(ids.guild, screened(core, '1300000000000000003', 'T3'), core.needs);
    expect(await find()).toMatchObject({ tier: 'T3', dueAt: new Date(core.clock.now() + targetMs.T3) });
    await openCase(ids.guild, screened(core, '1300000000000000004', 'T3'), core.needs);
    await openCase(ids.guild, screened(core, '1300000000000000005', 'H'), core.needs);
    await core.read(ids.moderators);
    expect(countPages(core)).toBe(1);
  });

  it('of AutoMod are counted once for a message, and once a minute where it has none', async () => {
    const core = await open();
    const first = await openCase(ids.guild, matched(core, null, 'H'), core.needs);
    expect(await openCase(ids.guild, matched(core, null, 'H'), core.needs)).toMatchObject({ kind: 'already' });
    core.clock.advance(1000);
    await openCase(ids.guild, matched(core, other, 'H'), core.needs);
    expect(await openCase(ids.guild, matched(core, other, 'T1'), core.needs)).toMatchObject({ kind: 'already' });
    const found = await core.needs.cases.find(ids.guild, first.caseId, core.needs.storage.read);
    expect(found?.flags.map(({ about }) => about?.messageId)).toEqual([null, other]);
    expect(found?.flags[0]?.about?.automod).toEqual({ ruleName: 'No *insults*', keyword: 'idiot' });
    const [card] = await core.read(ids.moderators);
    expect(card).toContain(`AutoMod held back a message of theirs in <#${ids.lounge}>`);
    expect(card).toContain('Lamplight has not judged the message');
  });

  it('of AutoMod page nobody, whatever its owner says of the rule', async () => {
    const core = await open();
    await openCase(ids.guild, matched(core, other, 'T3'), core.needs);
    await core.read(ids.moderators);
    expect(countPages(core)).toBe(0);
  });
});

describeOnBoth('what a server does without', (databases) => {
  it('has no cards for its quiet tiers, but counts them, and a card once they are more urgent', async () => {
    const core = await openCore(await databases.open());
    await core.setUp({ quietTiers: new Set(['T1']) });
    await openCase(ids.guild, screened(core, ids.message), core.needs);
    await openCase(ids.guild, screened(core, other), core.needs);
    expect(await core.read(ids.moderators)).toEqual([]);
    expect(await core.needs.cases.counts(ids.guild)).toEqual({ open: 1, claimed: 0 });
    await openCase(ids.guild, screened(core, '1300000000000000003', 'T2'), core.needs);
    expect(await core.read(ids.moderators)).toEqual([expect.stringContaining(`## ${en.tiers.T2}`)]);
  });

  it('says on cards of its first days what would have happened, but for a T3', async () => {
    const core = await openCore(await databases.open());
    await core.setUp({ dryRunUntil: core.clock.now() + 1 });
    await openCase(ids.guild, screened(core, ids.message, 'T2'), core.needs);
    await openCase(ids.guild, screened(core, other, 'T3', ids.ines), core.needs);
    core.clock.advance(1);
    await openCase(ids.guild, screened(core, '1300000000000000003', 'T2', ids.olu), core.needs);
    const texts = (await core.read(ids.moderators)).filter((text) => text.startsWith('##'));
    expect(texts.map((text) => text.includes('**Dry run:**'))).toEqual([true, false, false]);
    expect(texts[0]).toContain('within 30 minutes');
  });
});
