import { describe, expect, it } from 'vitest';
import {
  answerAppeal,
  readAppeal,
  takeAppeal,
  type AnswerNeeds,
} from '../../../src/moderation/receipts/answer-appeal.ts';
import { climbDue } from '../../../src/moderation/pages/climb-due.ts';
import { askAnotherLook } from '../../../src/moderation/receipts/appeal.ts';
import { bringUpAppeals } from '../../../src/moderation/receipts/bring-up.ts';
import { liftDue } from '../../../src/moderation/receipts/lift-time-outs.ts';
import { readAppealCounts } from '../../../src/moderation/receipts/rates.ts';
import { longestAnswer, longestAppeal } from '../../../src/moderation/receipts/rules.ts';
import { findUnseen } from '../../../src/moderation/receipts/show-receipts.ts';
import { findReceipt, forgetReceipts, listOpenAppeals } from '../../../src/moderation/receipts/store.ts';
import { writeReceipt, type NewReceipt } from '../../../src/moderation/receipts/write-receipt.ts';
import { forgetPerson } from '../../../src/privacy/forget-person.ts';
import type { ServerSettings } from '../../../src/servers/settings.ts';
import { verifyAudit } from '../../../src/storage/audit-chain.ts';
import { openCore } from '../../kit/core.ts';
import { ids } from '../../kit/interactions.ts';
import { makeDiscordError } from '../../kit/mail.ts';
import { describeOnBoth, runSql } from '../../kit/storage.ts';
import { readCode } from '../../kit/read-code.ts';

const hour = 3_600_000;
const day = 24 * hour;

/** A row as whoever holds the file reads it, its bytes as letters. */
function readRow(row: readonly unknown[]): string {
  return row
    .map((value) => (value instanceof Uint8Array ? Buffer.from(value).toString('latin1') : String(value)))
    .join();
}

describeOnBoth('a receipt', (databases) => {
  async function open(settings: Partial<ServerSettings> = {}) {
    const address = await databases.make();
    const storage = await databases.open(address);
    const core = await openCore(storage);
    await core.setUp(settings);
    const lifted: { userId: string; until: number | null }[] = [];
    const faults: Error[] = [];
    const needs: AnswerNeeds = {
      ...core.needs,
      moderating: {
        timeOut(_guildId, userId, until) {
          const fault = faults.shift();
          if (fault) return Promise.reject(fault);
          lifted.push({ userId, until });
          return Promise.resolve(true);
        },
      },
    };
    const write = (more: Partial<NewReceipt> = {}) =>
      storage.write((tx) =>
        writeReceipt(
          {
            guildId: ids.guild,
            userId: ids.maya,
            act: 'removed',
            rule: 'harassment',
            channelId: ids.lounge,
            words: 'something harsh',
            until: null,
            caseId: null,
            deciderId: ids.theo,
            ...more,
          },
          core.needs,
          tx,
        ),
      );
    const appeal = (receiptId: string, words = 'It was about me alone.') =>
      askAnotherLook({ receiptId, userId: ids.maya, words }, needs);
    const act = (receiptId: string, userId: string, more: { roles?: string[]; permissions?: bigint } = {}) => ({
      guildId: ids.guild,
      receiptId,
      actor: { userId, roles: [ids.moderatorRole], permissions: 0n, ...more },
    });
    const find = (id: string) => findReceipt(id, { db: storage.read, vault: storage.vault });
    return { address, storage, core, needs, lifted, faults, write, appeal, act, find };
  }

  const lead = { roles: [], permissions: 0x20n };
  const overturned = { verdict: 'overturned', words: 'We read it in a hurry.' } as const;
  const upheld = { verdict: 'upheld', words: 'It would still hurt others.' } as const;

  it('keeps words, decision and appeal in nobody’s sight: nothing of it is in the tables in the clear', async () => {
    const { address, write, appeal, act, needs } = await open();
    const id = await write({ words: 'kestrel one' });
    await appeal(id, 'kestrel two');
    await takeAppeal(act(id, ids.ines), needs);
    await answerAppeal({ ...act(id, ids.ines), verdict: 'upheld', words: 'kestrel three' }, needs);
    const rows = (await runSql(address, 'SELECT * FROM "Receipt"')).map(readRow).join('\n');
    expect(rows).toContain('removed');
    for (const secret of ['kestrel', ids.maya, ids.theo, ids.ines, 'harassment']) expect(rows).not.toContain(secret);
  });

  it('is shown to its person until it was, and again when there is an answer', async () => {
    const { write, appeal, act, needs } = await open();
    const id = await write();
    const looker = { guildId: ids.guild, userId: ids.maya, language: 'en' } as const;
    const first = await findUnseen(looker, needs);
    expect(JSON.stringify(first?.cards)).toContain('something harsh');
    // Not shown in the end: it waits for their next.
    expect(await findUnseen(looker, needs)).not.toBeNull();
    await first?.noteShown();
    expect(await findUnseen(looker, needs)).toBeNull();
    await appeal(id);
    await takeAppeal(act(id, ids.ines), needs);
    const before = await findUnseen(looker, needs);
    await answerAppeal({ ...act(id, ids.ines), ...overturned }, needs);
    expect(before).toBeNull();
    const again = await findUnseen(looker, needs);
    expect(JSON.stringify(again?.cards)).toContain('We read it in a hurry');
    expect(JSON.stringify(again?.cards)).not.toContain(ids.ines);
    // The person who decided is nobody's business but the moderators'.
    expect(JSON.stringify(again?.cards)).not.toContain(ids.theo);
    expect(await findUnseen({ ...looker, userId: ids.ines }, needs)).toBeNull();
  });

  it('that was seen before its answer came is shown again with it', async () => {
    const { write, appeal, act, needs } = await open();
    const id = await write();
    await appeal(id);
    const looker = { guildId: ids.guild, userId: ids.maya, language: 'en' } as const;
    const early = await findUnseen(looker, needs);
    await takeAppeal(act(id, ids.ines), needs);
    await answerAppeal({ ...act(id, ids.ines), ...upheld }, needs);
    await early?.noteShown();
    expect(JSON.stringify((await findUnseen(looker, needs))?.cards)).toContain('It would still hurt others');
  });

  it('can be appealed once, by its person, in words', async () => {
    const { core, needs, write, appeal, find } = await open();
    const id = await write();
    expect(await readCode(appeal(id, ''))).toBe('appeal-empty');
    expect(await readCode(appeal(id, 'x'.repeat(longestAppeal + 1)))).toBe('appeal-too-long');
    expect(await readCode(askAnotherLook({ receiptId: id, userId: ids.ines, words: 'mine' }, needs))).toBe(
      'receipt-not-yours',
    );
    expect(await readCode(appeal(ids.case))).toBe('receipt-gone');
    const codes = await Promise.all([1, 2, 3].map(() => readCode(appeal(id))));
    expect(codes.sort()).toEqual(['appeal-asked', 'appeal-asked', 'done']);
    const cards = await core.read(ids.moderators);
    expect(cards.filter((text) => text.includes('Appeal'))).toHaveLength(1);
    expect(cards.join()).not.toContain('about me alone');
    expect((await find(id))?.appeal?.words).toBe('It was about me alone.');
  });

  it('cannot be appealed after its thirty days, and is forgotten then', async () => {
    const { core, storage, write, appeal, find } = await open();
    const id = await write();
    core.clock.advance(30 * day - 1);
    expect(await storage.write((tx) => forgetReceipts(core.clock.now(), tx))).toBe(0);
    core.clock.advance(1);
    expect(await readCode(appeal(id))).toBe('receipt-gone');
    expect(await storage.write((tx) => forgetReceipts(core.clock.now(), tx))).toBe(1);
    expect(await find(id)).toBeNull();
  });

  it('with an appeal is kept until thirty days after the answer', async () => {
    const { core, storage, needs, write, appeal, act, find } = await open();
    const id = await write();
    core.clock.advance(29 * day);
    await appeal(id);
    core.clock.advance(20 * day);
    expect(await storage.write((tx) => forgetReceipts(core.clock.now(), tx))).toBe(0);
    await takeAppeal(act(id, ids.ines), needs);
    const { endsAt } = await answerAppeal({ ...act(id, ids.ines), ...upheld }, needs);
    expect(endsAt).toBe(core.clock.now() + 30 * day);
    core.clock.advance(30 * day);
    expect(await storage.write((tx) => forgetReceipts(core.clock.now(), tx))).toBe(1);
    expect(await find(id)).toBeNull();
  });

  describe('that was appealed', () => {
    it('is answered by a different moderator, once, with an entry in the audit chain', async () => {
      const { address, storage, needs, write, appeal, act, find } = await open();
      const id = await write();
      await appeal(id);
      expect(await readCode(takeAppeal(act(id, ids.theo), needs))).toBe('appeal-decider');
      expect(await readCode(takeAppeal(act(id, ids.maya), needs))).toBe('appeal-own');
      expect(await readCode(takeAppeal(act(id, ids.ines, { roles: [] }), needs))).toBe('not-a-moderator');
      expect(await readCode(answerAppeal({ ...act(id, ids.ines), ...upheld }, needs))).toBe('appeal-not-yours');
      await takeAppeal(act(id, ids.ines), needs);
      expect(await readCode(answerAppeal({ ...act(id, ids.ines), ...upheld, words: '' }, needs))).toBe(
        'appeal-answer-empty',
      );
      const long = { ...upheld, words: 'x'.repeat(longestAnswer + 1) };
      expect(await readCode(answerAppeal({ ...act(id, ids.ines), ...long }, needs))).toBe('appeal-answer-too-long');
      const codes = await Promise.all(
        [upheld, overturned].map((one) => readCode(answerAppeal({ ...act(id, ids.ines), ...one }, needs))),
      );
      expect(codes.sort()).toEqual(['appeal-answered', 'done']);
      expect(await readCode(takeAppeal(act(id, ids.ines), needs))).toBe('appeal-answered');
      expect((await find(id))?.appeal?.answer).toEqual(expect.anything());
      const acts = (await runSql(address, 'SELECT act, target FROM "AuditEntry"')).map((row) => [...row]);
      expect(acts).toEqual([['appeal.answered', id]]);
      const { read: db, vault } = storage;
      expect(await verifyAudit(ids.guild, { db, vault })).toMatchObject({ kind: 'whole', entries: 1 });
    });

    it('is taken by exactly one of ten at once, and the others are told who', async () => {
      const { address, core, needs, write, appeal, act } = await open();
      const other = await openCore(await databases.open(address), core);
      await other.setUp();
      const id = await write();
      await appeal(id);
      const people = Array.from({ length: 10 }, (_, index) => `10000000000000020${index}`);
      const codes = await Promise.all(
        people.map((userId, index) =>
          readCode(takeAppeal(act(id, userId), index % 2 === 0 ? needs : { ...needs, ...other.needs })),
        ),
      );
      expect(codes.filter((code) => code === 'done')).toHaveLength(1);
      expect(codes.filter((code) => code === 'appeal-taken')).toHaveLength(9);
    });

    it('changes hands when who took it is no moderator any more, and to a lead at any time', async () => {
      const { needs, write, appeal, act } = await open();
      const id = await write();
      await appeal(id);
      await takeAppeal(act(id, ids.ines), needs);
      expect(await readCode(takeAppeal(act(id, ids.stranger), needs))).toBe('appeal-taken');
      const away = { ...needs, findRoles: () => Promise.reject(new Error('Discord is away')) };
      expect(await readCode(takeAppeal(act(id, ids.stranger), away))).toBe('appeal-taken');
      const gone = { ...needs, findRoles: () => Promise.resolve(['1']) };
      expect(await takeAppeal(act(id, ids.stranger), gone)).toMatchObject({ takerId: ids.stranger });
      expect(await readCode(answerAppeal({ ...act(id, ids.ines), ...upheld }, needs))).toBe('appeal-not-yours');
      expect(await takeAppeal(act(id, ids.olu, lead), needs)).toMatchObject({ takerId: ids.olu });
      expect(await readCode(answerAppeal({ ...act(id, ids.stranger), ...upheld }, needs))).toBe('appeal-not-yours');
      expect(await readCode(answerAppeal({ ...act(id, ids.olu, lead), ...upheld }, needs))).toBe('done');
    });

    it('is not answered by who lost the role after taking it', async () => {
      const { needs, write, appeal, act } = await open();
      const id = await write();
      await appeal(id);
      await takeAppeal(act(id, ids.ines), needs);
      expect(await readCode(answerAppeal({ ...act(id, ids.ines, { roles: [] }), ...upheld }, needs))).toBe(
        'not-a-moderator',
      );
    });

    it('in a team of two, where the other one is whom it is about, goes to the owner', async () => {
      const { needs, write, appeal, act } = await open({ smallTeam: true });
      const id = await write({ deciderId: ids.theo });
      await appeal(id);
      expect(await readCode(takeAppeal(act(id, ids.maya), needs))).toBe('appeal-own');
      expect(await readCode(takeAppeal(act(id, ids.theo), needs))).toBe('appeal-decider');
      expect(await readCode(readAppeal(act(id, ids.maya), needs))).toBe('appeal-own');
      await takeAppeal(act(id, ids.olu, lead), needs);
      expect(await readCode(answerAppeal({ ...act(id, ids.olu, lead), ...overturned }, needs))).toBe('done');
    });

    it('where the owner decided and nobody else is left, is read again by them ten minutes later', async () => {
      const { core, needs, write, appeal, act } = await open({ smallTeam: true });
      const id = await write({ deciderId: ids.olu });
      await appeal(id);
      expect(await readCode(takeAppeal(act(id, ids.olu, lead), needs))).toBe('appeal-reread');
      core.clock.advance(10 * 60_000);
      expect(await readCode(takeAppeal(act(id, ids.olu, lead), needs))).toBe('done');
    });

    it('outlives whoever decided: when they are forgotten others answer it', async () => {
      const { core, needs, write, appeal, act } = await open();
      const id = await write();
      await appeal(id);
      await forgetPerson(ids.theo, core.needs);
      await takeAppeal(act(id, ids.ines), needs);
      expect(await readCode(answerAppeal({ ...act(id, ids.ines), ...upheld }, needs))).toBe('done');
    });

    it('goes with whom it is about', async () => {
      const { core, needs, write, appeal, act, find } = await open();
      const id = await write();
      await appeal(id);
      await forgetPerson(ids.maya, core.needs);
      expect(await find(id)).toBeNull();
      expect(await readCode(takeAppeal(act(id, ids.ines), needs))).toBe('appeal-gone');
      expect(await readCode(readAppeal(act(id, ids.ines), needs))).toBe('appeal-gone');
    });

    it('is brought up once after a week, and is anybody’s again', async () => {
      const { core, storage, needs, write, appeal, act } = await open();
      const id = await write();
      await appeal(id);
      await takeAppeal(act(id, ids.ines), needs);
      core.clock.advance(7 * day - 1);
      expect(await bringUpAppeals(needs)).toBe(0);
      core.clock.advance(1);
      expect(await bringUpAppeals(needs)).toBe(1);
      expect(await bringUpAppeals(needs)).toBe(0);
      core.clock.advance(7 * day);
      expect(await bringUpAppeals(needs)).toBe(0);
      const cards = await core.read(ids.moderators);
      expect(cards.filter((text) => text.includes('Nobody has answered this yet'))).toHaveLength(1);
      const [left] = await listOpenAppeals(ids.guild, { db: storage.read, vault: storage.vault });
      expect(left).toMatchObject({ id, takerId: null });
    });

    it('is a case too where its words may be of somebody in danger, and people are paged one after the other until somebody has it', async () => {
      const { core, storage, write, appeal } = await open();
      const { needs } = core;
      await appeal(await write(), 'ok');
      await appeal(await write(), 'I will kill myself tonight, I have the pills here');
      await core.read(ids.moderators);
      const pings = () =>
        core.mail.arrived.filter(({ channelId }) => channelId === ids.moderators).flatMap((message) => message.pings);
      expect(pings()).toEqual([ids.theo]);
      const [caseId = ''] = await needs.cases.listUnclosed(ids.guild, needs.storage.read);
      const opened = await needs.cases.find(ids.guild, caseId, storage.read);
      expect(opened).toMatchObject({
        tier: 'T3',
        flags: [{ source: 'appeal', about: { userId: ids.maya }, hasExcerpt: true }],
      });
      // Nobody answers: it goes on as every page does.
      core.clock.advance(16 * 60_000);
      await climbDue(needs);
      await core.read(ids.moderators);
      expect(pings().length).toBeGreaterThan(1);
    });

    it('is saved where moderators have no place to see it, and only danger reaches whoever is on call', async () => {
      const { core, storage, write, appeal } = await open({ moderatorChannelId: null });
      expect(await appeal(await write())).toBe(false);
      expect(await appeal(await write(), 'I will kill myself tonight, I have the pills here')).toBe(false);
      await core.read(ids.moderators);
      expect(core.mail.arrived).toHaveLength(1);
      expect(await listOpenAppeals(ids.guild, { db: storage.read, vault: storage.vault })).toHaveLength(2);
    });

    it('is counted by month, for longer than it is kept', async () => {
      const { core, storage, needs, write, appeal, act } = await open();
      const id = await write();
      await write({ act: 'hidden' });
      await appeal(id);
      await takeAppeal(act(id, ids.ines), needs);
      await answerAppeal({ ...act(id, ids.ines), ...overturned }, needs);
      core.clock.advance(31 * day);
      await storage.write((tx) => forgetReceipts(core.clock.now(), tx));
      const counts = await readAppealCounts(ids.guild, storage.read);
      expect(counts.map(({ act: what, outcome, count }) => [what, outcome, count]).sort()).toEqual([
        ['hidden', 'written', 1],
        ['removed', 'asked', 1],
        ['removed', 'overturned', 1],
        ['removed', 'written', 1],
      ]);
    });
  });

  describe('of a time-out that was overturned', () => {
    async function overturn(fault: Error | null) {
      const room = await open();
      const { core, needs, write, appeal, act, faults } = room;
      const id = await write({ act: 'timed-out', words: null, until: core.clock.now() + 24 * hour });
      await appeal(id);
      await takeAppeal(act(id, ids.ines), needs);
      if (fault) faults.push(fault);
      const answered = await answerAppeal({ ...act(id, ids.ines), ...overturned }, needs);
      return { ...room, id, lift: answered.appeal?.answer?.lift };
    }

    it('lifts it at Discord, after the answer is saved', async () => {
      const { lifted, lift, needs } = await overturn(null);
      expect(lift).toBe('done');
      expect(lifted).toEqual([{ userId: ids.maya, until: null }]);
      await liftDue(needs);
      expect(lifted).toHaveLength(1);
    });

    it('says so where Discord refuses, and asks no more', async () => {
      const { lift, needs, lifted, find, id } = await overturn(makeDiscordError(403, 50013));
      expect(lift).toBe('refused');
      await liftDue(needs);
      expect(lifted).toEqual([]);
      expect((await find(id))?.appeal?.answer?.lift).toBe('refused');
    });

    it('tries again where Discord was away, as long as the time-out lasts', async () => {
      const { core, lift, needs, lifted, faults, find, id } = await overturn(new Error('away'));
      expect(lift).toBe('due');
      faults.push(new Error('away'));
      await liftDue(needs);
      expect(lifted).toEqual([]);
      await liftDue(needs);
      expect(lifted).toEqual([{ userId: ids.maya, until: null }]);
      expect((await find(id))?.appeal?.answer?.lift).toBe('done');
      const late = await overturn(new Error('away'));
      late.core.clock.advance(24 * hour);
      await liftDue(late.needs);
      expect(late.lifted).toEqual([]);
      expect(core.captured.text()).not.toContain('hurry');
    });

    it('is left alone where it stands', async () => {
      const { core, needs, write, appeal, act, lifted } = await open();
      const id = await write({ act: 'timed-out', words: null, until: core.clock.now() + 24 * hour });
      await appeal(id);
      await takeAppeal(act(id, ids.ines), needs);
      await answerAppeal({ ...act(id, ids.ines), ...upheld }, needs);
      await liftDue(needs);
      expect(lifted).toEqual([]);
    });
  });
});
