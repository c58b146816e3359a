import { describe, expect, it } from 'vitest';
import type { MessageFlag } from '../../src/moderation/case.ts';
import { openCase } from '../../src/moderation/open-case.ts';
import { keepClosedMs, targetMs } from '../../src/moderation/rules.ts';
import { claimCase, closeCase } from '../../src/moderation/work-on-case.ts';
import { showOpenCases } from '../../src/moderation/show-open-cases.ts';
import { drawCase } from '../../src/moderation/cards.ts';
import { en } from '../../src/words/en.ts';
import { destroyPersonKey } from '../../src/storage/person-keys.ts';
import { readCard } from '../kit/cards.ts';
import { makeWorld, openCore, type Core } from '../kit/core.ts';
import { ids } from '../kit/interactions.ts';
import { makeDiscordError } from '../kit/mail.ts';
import { describeOnBoth, readRaw, runSql } from '../kit/storage.ts';

const about = {
  userId: ids.maya,
  channelId: ids.lounge,
  messageId: ids.message,
  writtenAt: Date.parse('2026-03-02T11:00:00Z'),
  late: false,
  deleted: false,
};

function screened(tier: MessageFlag['tier'], more: Partial<MessageFlag['about']> = {}): MessageFlag {
  return { source: 'screening', tier, rules: ['distress.alone'], about: { ...about, ...more } };
}

function reported(reporterId: string, tier: MessageFlag['tier'] = 'R', note = 'please look'): MessageFlag {
  return { source: 'report', tier, rules: ['worried'], about, report: { userId: reporterId, note } };
}

/** A page is the only message that pings. */
const countPages = (core: Core) => core.mail.arrived.filter((message) => message.pings.length > 0).length;

describeOnBoth('opening cases', (databases) => {
  async function open() {
    const core = await openCore(await databases.open());
    await core.setUp();
    return core;
  }

  it("shows a flag as one card in the moderators' channel, and remembers where it is", async () => {
    const address = await databases.make();
    const core = await openCore(await databases.open(address));
    await core.setUp();
    const result = await openCase(ids.guild, screened('T2'), core.needs);
    expect(result.kind).toBe('opened');
    const [card, ...others] = await core.read(ids.moderators);
    expect(card).toContain(`/${ids.lounge}/${ids.message})`);
    expect(card).toContain(`Case ${result.caseId}`);
    expect(others).toEqual([]);
    expect(await runSql(address, 'SELECT "cardChannelId", "cardMessageId" FROM "Case"')).toEqual([
      [ids.moderators, core.mail.arrived[0]?.messageId],
    ]);
  });

  it.each(['T1', 'T2', 'H', 'R'] as const)('pages nobody for %s', async (tier) => {
    const core = await open();
    await openCase(ids.guild, screened(tier), core.needs);
    await core.read(ids.moderators);
    expect(countPages(core)).toBe(0);
  });

  it('pages the person on call for a T3, once, before its card', async () => {
    const core = await open();
    await openCase(ids.guild, screened('T3'), core.needs);
    await openCase(ids.guild, screened('T3'), core.needs);
    await openCase(ids.guild, reported(ids.ines, 'T3'), core.needs);
    const texts = await core.read(ids.moderators);
    // What is urgent waits for nothing else there, and the line about the report is not.
    const [page, card, ...others] = texts.filter((text) => !text.includes('One more about'));
    expect(card).toContain('## T3');
    expect(page).toContain(`<@${ids.theo}>`);
    expect(others).toEqual([]);
    expect(texts).toHaveLength(3);
    expect(core.mail.arrived.flatMap((message) => message.pings)).toEqual([ids.theo]);
  });

  it('pages when a case becomes a T3 later, and only then', async () => {
    const core = await open();
    await openCase(ids.guild, screened('T1'), core.needs);
    expect(await openCase(ids.guild, reported(ids.ines, 'T2'), core.needs)).toMatchObject({
      kind: 'joined',
      raisedTo: 'T2',
    });
    expect(await openCase(ids.guild, screened('T3'), core.needs)).toMatchObject({ kind: 'joined', raisedTo: 'T3' });
    expect(await openCase(ids.guild, reported(ids.ines, 'H'), core.needs)).toMatchObject({
      kind: 'joined',
      raisedTo: null,
    });
    const texts = await core.read(ids.moderators);
    expect(texts).toHaveLength(5);
    const raised = core.mail.arrived.findIndex(({ card }) => readCard(card).includes('Now T3'));
    const paged = core.mail.arrived.findIndex((message) => message.pings.length > 0);
    expect(paged).toBeGreaterThanOrEqual(0);
    expect(raised).toBeGreaterThan(paged);
    expect(core.mail.arrived.flatMap((message) => message.pings)).toEqual([ids.theo]);
  });

  it('takes the same cause once', async () => {
    const core = await open();
    const first = await openCase(ids.guild, screened('T2'), core.needs);
    expect(await openCase(ids.guild, screened('T2'), core.needs)).toEqual({ kind: 'already', caseId: first.caseId });
    const told = await openCase(ids.guild, reported(ids.ines), core.needs);
    expect(told).toEqual({
      kind: 'joined',
      caseId: first.caseId,
      raisedTo: null,
      tier: 'T2',
      isSameMessage: true,
    });
    expect(await openCase(ids.guild, reported(ids.ines, 'R', 'again'), core.needs)).toMatchObject({ kind: 'already' });
    expect(await core.read(ids.moderators)).toHaveLength(2);
  });

  it('takes a second report of the same person when it is more urgent', async () => {
    const core = await open();
    await openCase(ids.guild, reported(ids.ines), core.needs);
    const second = await openCase(ids.guild, reported(ids.ines, 'T3', 'it is happening now'), core.needs);
    expect(second).toMatchObject({ kind: 'joined', raisedTo: 'T3' });
    const texts = await core.read(ids.moderators);
    expect(texts.filter((text) => text.includes('it is happening now'))).toHaveLength(1);
    expect(countPages(core)).toBe(1);
  });

  it('opens a new case about a message whose case is closed', async () => {
    const core = await open();
    const first = await openCase(ids.guild, screened('T1'), core.needs);
    const act = { guildId: ids.guild, caseId: first.caseId, actorId: ids.theo, actorRoles: [ids.moderatorRole] };
    await claimCase(act, core.needs);
    await closeCase({ ...act, outcome: 'supported', seen: 1 }, core.needs);
    expect((await openCase(ids.guild, reported(ids.ines), core.needs)).kind).toBe('opened');
    expect((await openCase(ids.guild, screened('T1'), core.needs)).kind).toBe('already');
  });

  it('opens a new case where the words were changed after theirs was closed, once for each change', async () => {
    const core = await open();
    const edited = (editedAt: number) => openCase(ids.guild, { ...screened('T1'), editedAt }, core.needs);
    const first = await openCase(ids.guild, screened('T1'), core.needs);
    const early = core.clock.now();
    expect(await edited(early)).toEqual({ kind: 'already', caseId: first.caseId });
    const act = { guildId: ids.guild, caseId: first.caseId, actorId: ids.theo, actorRoles: [ids.moderatorRole] };
    core.clock.advance(60_000);
    await claimCase(act, core.needs);
    await closeCase({ ...act, outcome: 'supported', seen: 1 }, core.needs);
    expect((await edited(early)).kind).toBe('already');
    core.clock.advance(60_000);
    const late = core.clock.now();
    const second = await edited(late);
    expect(second.kind).toBe('opened');
    expect(await edited(late)).toEqual({ kind: 'already', caseId: second.caseId });
    // While that one is not closed they are its own, however often they are changed.
    expect(await edited(late + 1)).toEqual({ kind: 'already', caseId: second.caseId });
    core.clock.advance(60_000);
    await claimCase({ ...act, caseId: second.caseId }, core.needs);
    await closeCase({ ...act, caseId: second.caseId, outcome: 'supported', seen: 1 }, core.needs);
    expect((await edited(late + 1)).kind).toBe('already');
    core.clock.advance(60_000);
    expect((await edited(core.clock.now())).kind).toBe('opened');
    expect((await openCase(ids.guild, screened('T1'), core.needs)).kind).toBe('already');
  });

  it('keeps servers apart, even for one message id', async () => {
    const core = await open();
    const [here, there] = [
      await openCase(ids.guild, screened('T1'), core.needs),
      await openCase('200000000000000002', screened('T1'), core.needs),
    ];
    expect([here.kind, there.kind]).toEqual(['opened', 'opened']);
    expect(await core.needs.cases.find('200000000000000002', here.caseId, core.needs.storage.read)).toBeNull();
  });

  it('makes one case of twenty flags at once', async () => {
    const address = await databases.make();
    const world = makeWorld();
    const one = await openCore(await databases.open(address), world);
    const other = await openCore(await databases.open(address), world);
    await one.setUp();
    await other.setUp();
    const results = await Promise.all(
      Array.from({ length: 20 }, async (_, index) => {
        const flag = index < 10 ? reported(`1000000000000001${String(index).padStart(2, '0')}`, 'T3') : screened('T3');
        return openCase(ids.guild, flag, (index % 2 === 0 ? one : other).needs);
      }),
    );
    const kinds = results.map((result) => result.kind);
    expect(kinds.filter((kind) => kind === 'opened')).toHaveLength(1);
    expect(kinds.filter((kind) => kind === 'already')).toHaveLength(9);
    expect(new Set(results.map((result) => result.caseId)).size).toBe(1);
    await one.needs.outbox.pump();
    await other.needs.outbox.pump();
    expect(world.mail.arrived.filter((message) => message.pings.length > 0)).toHaveLength(1);
    // The card, the page, what was read, and a line for the first few of ten reports.
    expect(world.mail.arrived).toHaveLength(7);
  });

  it('shows a case once, even when its card was claimed before anybody knew that it had arrived', async () => {
    const core = await open();
    core.mail.fail('T1', { after: new Error('the answer was lost') });
    const { caseId } = await openCase(ids.guild, screened('T1'), core.needs);
    await core.needs.outbox.pump();
    const [card] = core.mail.arrived;
    const act = { guildId: ids.guild, caseId, actorId: ids.theo, actorRoles: [ids.moderatorRole] };
    const claimed = await claimCase(act, core.needs);
    if (card) card.card = drawCase(claimed, core.needs.servers.get(ids.guild), en);
    core.clock.advance(10 * 60_000);
    expect(await core.read(ids.moderators)).toEqual([expect.stringContaining('has this since')]);
    expect(await core.needs.outbox.counts()).toEqual({ waiting: 0, undeliverable: 0 });
  });

  describe("where there is no moderators' channel", () => {
    it('saves the case and pages directly; the card comes when there is a channel', async () => {
      const core = await open();
      await core.setUp({ moderatorChannelId: null });
      await openCase(ids.guild, screened('T3'), core.needs);
      expect(await core.read(`dm-${ids.theo}`)).toEqual([expect.stringContaining('T3')]);
      await core.setUp();
      const settings = core.needs.servers.get(ids.guild);
      await core.needs.storage.write((tx) => showOpenCases(settings, core.needs, tx));
      expect(await core.read(ids.moderators)).toEqual([expect.stringContaining('## T3')]);
    });

    it('that can be used, tells the person on call directly, and pages there too', async () => {
      const core = await open();
      core.mail.close(ids.moderators, makeDiscordError(404, 10003));
      await openCase(ids.guild, screened('T3'), core.needs);
      const texts = await core.read(`dm-${ids.theo}`);
      expect(texts).toHaveLength(2);
      expect(texts[0]).toContain('You are told here');
      expect(texts[1]).toContain('A case could not be shown');
      expect(await core.needs.outbox.counts()).toEqual({ waiting: 0, undeliverable: 2 });
    });

    it('nor anybody on call, loses nothing', async () => {
      const core = await open();
      await core.setUp({ moderatorChannelId: null, onCallId: null });
      await openCase(ids.guild, screened('T3'), core.needs);
      expect(await core.needs.outbox.counts()).toEqual({ waiting: 0, undeliverable: 0 });
      expect(await core.needs.cases.counts(ids.guild)).toEqual({ open: 1, claimed: 0 });
    });
  });

  describe('what is kept', () => {
    it('comes back as it was', async () => {
      const core = await open();
      const flag = {
        ...reported(ids.ines, 'T1', 'a note\nof two lines'),
        about: { ...about, late: true, deleted: true },
      };
      const { caseId } = await openCase(ids.guild, flag, core.needs);
      expect(await core.needs.cases.find(ids.guild, caseId, core.needs.storage.read)).toEqual({
        id: caseId,
        guildId: ids.guild,
        tier: 'T1',
        state: { kind: 'open' },
        version: 0,
        openedAt: new Date(core.clock.now()),
        dueAt: new Date(core.clock.now() + targetMs.T1),
        leaseUntil: null,
        lostBy: null,
        post: null,
        flags: [{ ...flag, hasExcerpt: false }],
        history: [],
      });
    });

    it('names nobody and quotes nobody outside encrypted columns', async () => {
      const address = await databases.make();
      const core = await openCore(await databases.open(address));
      await core.setUp();
      await openCase(ids.guild, reported(ids.ines, 'T3', 'canary note'), core.needs);
      await core.needs.outbox.pump();
      const raw = await readRaw(address);
      for (const secret of ['canary', ids.maya, ids.ines, ids.theo, ids.message])
        expect(raw.includes(secret)).toBe(false);
      expect(raw.includes(ids.moderators)).toBe(true);
    });

    it('is unreadable once a person is forgotten, and the case says so', async () => {
      const core = await open();
      const { caseId } = await openCase(ids.guild, reported(ids.ines), core.needs);
      const { storage, cases } = core.needs;
      await storage.write((tx) => destroyPersonKey(ids.maya, { tx, vault: storage.vault }));
      const known = await cases.find(ids.guild, caseId, storage.read);
      expect(known?.flags).toMatchObject([{ about: null, report: { note: 'please look' } }]);
      await storage.write((tx) => destroyPersonKey(ids.ines, { tx, vault: storage.vault }));
      const gone = await cases.find(ids.guild, caseId, storage.read);
      expect(gone?.flags).toMatchObject([{ about: null, report: null, tier: 'R' }]);
    });

    it('is forgotten 90 days after it was closed, with the keys of people nothing else is kept about', async () => {
      const address = await databases.make();
      const core = await openCore(await databases.open(address));
      await core.setUp();
      const { cases } = core.needs;
      const first = await openCase(ids.guild, reported(ids.ines), core.needs);
      await openCase(ids.guild, screened('T1', { userId: ids.theo, messageId: '1300000000000000002' }), core.needs);
      const act = { guildId: ids.guild, caseId: first.caseId, actorId: ids.theo, actorRoles: [ids.moderatorRole] };
      await claimCase(act, core.needs);
      await closeCase({ ...act, outcome: 'supported', seen: 1 }, core.needs);
      const countRows = async (table: string) =>
        Number((await runSql(address, `SELECT COUNT(*) FROM "${table}"`))[0]?.[0]);
      core.clock.advance(keepClosedMs);
      expect(await cases.forgetOld()).toBe(0);
      expect(await countRows('Person')).toBe(3);
      core.clock.advance(1);
      expect(await cases.forgetOld()).toBe(1);
      expect([await countRows('Case'), await countRows('Flag'), await countRows('Person')]).toEqual([1, 1, 1]);
      core.clock.advance(10 * keepClosedMs);
      expect(await cases.forgetOld(), 'what is open is kept').toBe(0);
    });
  });
});
