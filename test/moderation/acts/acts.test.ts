import { DiscordAPIError } from '@discordjs/rest';
import { expect, it } from 'vitest';
import { changeWishes } from '../../../src/check-ins/own/wishes.ts';
import type { Moderating } from '../../../src/discord/moderating.ts';
import { changeTier } from '../../../src/moderation/acts/change-tier.ts';
import { escalate } from '../../../src/moderation/acts/escalate.ts';
import { takeEvidence } from '../../../src/moderation/acts/evidence.ts';
import { finishDeeds } from '../../../src/moderation/acts/finish-deeds.ts';
import type { CaseDeed } from '../../../src/moderation/acts/needs.ts';
import { gap, reachOut } from '../../../src/moderation/acts/reach-out.ts';
import { removeMessage } from '../../../src/moderation/acts/remove-message.ts';
import { readAgainMs } from '../../../src/moderation/acts/rules.ts';
import {
  askOpinion,
  giveOpinion,
  requireGiving,
  requireSecondForClose,
} from '../../../src/moderation/acts/second-opinion.ts';
import { timeOutMember } from '../../../src/moderation/acts/time-out.ts';
import { openCase } from '../../../src/moderation/open-case.ts';
import { listReceipts } from '../../../src/moderation/receipts/store.ts';
import { wishDirect } from '../../../src/moderation/receipts/wish-direct.ts';
import type { CaseTier } from '../../../src/moderation/rules.ts';
import { claimCase, releaseCase } from '../../../src/moderation/work-on-case.ts';
import { newId } from '../../../src/storage/ids.ts';
import type { StorageAddress } from '../../../src/storage/open-storage.ts';
import { en } from '../../../src/words/en.ts';
import { readCard } from '../../kit/cards.ts';
import { openCore } from '../../kit/core.ts';
import { ids, makeMessage } from '../../kit/interactions.ts';
import { makeDiscordError } from '../../kit/mail.ts';
import { describeOnBoth, runSql } from '../../kit/storage.ts';
import { readCode } from '../../kit/read-code.ts';

const words = 'Nobody would miss you, and you know it.';

const about = {
  userId: ids.maya,
  channelId: ids.lounge,
  messageId: ids.message,
  writtenAt: 1_772_000_000_000,
  late: false,
  deleted: false,
};

/** Discord's answer to what it does not let a bot do. */
function makeRefusal(): DiscordAPIError {
  return new DiscordAPIError({ code: 50013, message: 'Missing Permissions' }, 50013, 403, 'DELETE', '', {});
}

/** What comes when a connection breaks before the answer. */
function makeBreak(): Error {
  return Object.assign(new Error('The connection broke.'), { code: 'ECONNRESET' });
}

/** Flags about posts are saved at the full hour: before what was said about their case in that hour. */
async function dateBack(address: StorageAddress, caseId: string): Promise<void> {
  const opened = `SELECT "openedAt" FROM "Case" WHERE id = '${caseId}'`;
  await runSql(address, `UPDATE "Flag" SET "createdAt" = (${opened}) WHERE "caseId" = '${caseId}'`);
}

/** Discord as a moderator meets it: what it was asked for stands in `asked`, and `next` can be made to fail. */
function makeDiscord() {
  const asked: string[] = [];
  const state: { text: string | null; fails: Error | null; before: () => Promise<void> } = {
    text: words,
    fails: null,
    before: () => Promise.resolve(),
  };
  const meet = (what: string): void => {
    asked.push(what);
    if (state.fails) throw state.fails;
  };
  const moderating: Moderating = {
    read: () => Promise.resolve(state.text === null ? null : makeMessage({ authorId: ids.maya, content: state.text })),
    async remove(channelId, messageId) {
      await state.before();
      meet(`remove ${channelId} ${messageId}`);
      const wasThere = state.text !== null;
      state.text = null;
      return wasThere;
    },
    async timeOut(_guildId, userId, until) {
      await Promise.resolve();
      meet(`time out ${userId} ${String(until)}`);
      return true;
    },
  };
  return { asked, state, moderating };
}

/** A case has no more than this to look at when an opinion is asked for. */
const seen = 1;

describeOnBoth('what can be done with a case', (databases) => {
  async function open(tier: CaseTier = 'T1', settings: { smallTeam?: boolean } = {}) {
    const address = await databases.make();
    const core = await openCore(await databases.open(address));
    await core.setUp(settings);
    const discord = makeDiscord();
    const needs = { ...core.needs, moderating: discord.moderating };
    const flag = { source: 'report', tier, rules: ['harmful'], about } as const;
    const report = { userId: ids.stranger, note: 'please look at this' };
    const { caseId } = await openCase(ids.guild, { ...flag, report }, needs);
    const actorOf = (userId: string, roles: readonly string[] = [ids.moderatorRole]) => ({
      userId,
      roles,
      permissions: 0n,
    });
    const deed = (userId: string = ids.theo): CaseDeed => ({ guildId: ids.guild, caseId, actor: actorOf(userId) });
    const claim = (actorId: string = ids.theo) =>
      claimCase({ guildId: ids.guild, caseId, actorId, actorRoles: [ids.moderatorRole] }, needs);
    const find = async () => {
      const found = await needs.cases.find(ids.guild, caseId, needs.storage.read);
      if (!found) throw new Error('The case is gone.');
      return found;
    };
    const readHistory = async () => (await find()).history.map(({ act }) => act);
    const readAudit = async () => (await runSql(address, 'SELECT act FROM "AuditEntry" ORDER BY seq')).flat();
    const readReceipts = () =>
      listReceipts(
        { guildId: ids.guild, userId: ids.maya },
        { take: 10, skip: 0 },
        { db: needs.storage.read, vault: needs.storage.vault },
      );
    /** Says that moderators may reach maya directly, there. */
    const agree = async (channelId: string) => {
      const maya = { guildId: ids.guild, userId: ids.maya };
      const { vault } = needs.storage;
      const direct = { since: core.clock.now(), channelId };
      await needs.storage.write((tx) =>
        changeWishes(maya, (held) => ({ ...held, direct }), { tx, vault, now: core.clock.now() }),
      );
      expect(await wishDirect(maya, needs)).toBe(true);
    };
    const findOpinionId = async () => String((await runSql(address, 'SELECT id FROM "Opinion"')).at(-1)?.[0]);
    return {
      ...{ address, core, needs, discord, caseId, deed, actorOf, claim, find },
      ...{ readHistory, readAudit, readReceipts, findOpinionId, agree },
    };
  }

  const removing = (deed: CaseDeed) => ({ ...deed, rule: 'harassment', messageId: ids.message }) as const;

  it('a message is removed: the receipt with the words is there before Discord is asked, and all of it is recorded', async () => {
    const { needs, discord, deed, claim, readHistory, readAudit, readReceipts } = await open();
    await claim();
    const before: number[] = [];
    discord.state.before = async () => void before.push((await readReceipts()).length);
    expect(await removeMessage(removing(deed()), needs)).toEqual({ end: { kind: 'done' }, hasWords: true });
    expect(before).toEqual([1]);
    expect(discord.asked).toEqual([`remove ${ids.lounge} ${ids.message}`]);
    expect(await readReceipts()).toMatchObject([{ act: 'removed', rule: 'harassment', words, channelId: ids.lounge }]);
    expect(await readHistory()).toEqual(['claimed', 'removed']);
    expect(await readAudit()).toContain('message.removed');
  });

  it('the message that was read is removed, whatever its writer wrote since', async () => {
    const { needs, discord, deed, claim, readReceipts } = await open();
    await claim();
    const later = { ...about, messageId: '1300000000000000002', writtenAt: about.writtenAt + 1 };
    await openCase(ids.guild, { source: 'screening', tier: 'T2', rules: ['a.b'], about: later }, needs);
    const other = removeMessage({ ...removing(deed()), messageId: '1300000000000000003' }, needs);
    expect(await readCode(other)).toBe('act-makes-no-sense');
    expect(discord.asked).toEqual([]);
    await removeMessage({ ...removing(deed()), messageId: ids.message }, needs);
    expect(discord.asked).toEqual([`remove ${ids.lounge} ${ids.message}`]);
    expect(await readReceipts()).toHaveLength(1);
  });

  it('one that is still on its way is not taken for another one of the same case', async () => {
    const { needs, discord, deed, claim, readReceipts } = await open();
    await claim();
    const other = { ...about, messageId: '1300000000000000002', writtenAt: about.writtenAt + 1 };
    await openCase(ids.guild, { source: 'screening', tier: 'T2', rules: ['a.b'], about: other }, needs);
    discord.state.fails = makeBreak();
    const first = await removeMessage({ ...removing(deed()), messageId: ids.message }, needs);
    expect(first.end).toEqual({ kind: 'later' });
    discord.state.fails = null;
    const second = await removeMessage({ ...removing(deed()), messageId: other.messageId }, needs);
    expect(second.end).toEqual({ kind: 'done' });
    expect(discord.asked).toEqual([`remove ${ids.lounge} ${ids.message}`, `remove ${ids.lounge} ${other.messageId}`]);
    expect(await readReceipts()).toHaveLength(2);
  });

  it('what Discord refuses is noted as refused, is in no audit chain, and nobody is told that it was done', async () => {
    const { needs, discord, deed, claim, readHistory, readAudit, readReceipts } = await open();
    await claim();
    discord.state.fails = makeRefusal();
    const { end } = await removeMessage(removing(deed()), needs);
    expect(end).toEqual({ kind: 'refused', code: '50013' });
    expect(await readHistory()).toEqual(['claimed', 'refused']);
    expect(await readAudit()).not.toContain('message.removed');
    expect(await readReceipts()).toEqual([]);
    const timed = await timeOutMember({ ...deed(), rule: 'threat', length: '1h' }, needs);
    expect(timed.end.kind).toBe('refused');
    expect(await readReceipts()).toEqual([]);
  });

  it('what was cut off is finished by the clock, once, whoever presses again meanwhile', async () => {
    const { core, needs, discord, deed, claim, readHistory, readAudit, readReceipts } = await open();
    await claim();
    discord.state.fails = makeBreak();
    expect((await removeMessage(removing(deed()), needs)).end).toEqual({ kind: 'later' });
    expect((await removeMessage(removing(deed()), needs)).end).toEqual({ kind: 'later' });
    expect(await readReceipts()).toHaveLength(1);
    expect(await readHistory()).toEqual(['claimed']);
    discord.state.fails = null;
    await finishDeeds(needs);
    expect(await readHistory()).toEqual(['claimed']);
    core.clock.advance(61_000);
    await Promise.all([finishDeeds(needs), finishDeeds(needs)]);
    expect(await readHistory()).toEqual(['claimed', 'removed']);
    expect((await readAudit()).filter((act) => act === 'message.removed')).toHaveLength(1);
    expect(await readReceipts()).toHaveLength(1);
    const count = discord.asked.length;
    core.clock.advance(61_000);
    await finishDeeds(needs);
    expect(discord.asked).toHaveLength(count);
  });

  it('what was cut off is finished also behind more damaged ones than are finished at a time', async () => {
    const { core, needs, discord, deed, claim, readHistory } = await open();
    const { storage } = needs;
    await claim();
    discord.state.fails = makeBreak();
    await removeMessage(removing(deed()), needs);
    discord.state.fails = null;
    const row = await storage.read.caseEvent.findFirstOrThrow({ where: { act: 'removing' } });
    // What is sealed opens in its own row only.
    const at = new Date(row.at.getTime() - 1_000);
    const damaged = Array.from({ length: 60 }, () => ({ ...row, id: newId(), at }));
    await storage.write((tx) => tx.caseEvent.createMany({ data: damaged }));
    core.clock.advance(61_000);
    await finishDeeds(needs);
    expect(await readHistory()).toContain('removed');
  });

  it('what Discord refuses after nobody waited for it any more is told in the moderators’ channel', async () => {
    const { core, needs, discord, deed, claim, readReceipts } = await open();
    await claim();
    discord.state.fails = makeBreak();
    await removeMessage(removing(deed()), needs);
    discord.state.fails = makeRefusal();
    core.clock.advance(61_000);
    await finishDeeds(needs);
    expect((await core.read(ids.moderators)).join('\n')).toContain('removing the message was **not done**');
    expect(await readReceipts()).toEqual([]);
  });

  it('a message that was deleted before: said so, and nobody is told anything where its words are not known', async () => {
    const { needs, discord, deed, claim, readHistory, readReceipts } = await open();
    await claim();
    discord.state.text = null;
    expect(await removeMessage(removing(deed()), needs)).toEqual({ end: { kind: 'gone' }, hasWords: false });
    expect(await readReceipts()).toEqual([]);
    expect(await readHistory()).toEqual(['claimed']);
  });

  it('only whoever has the case acts, as a moderator at that very moment, and nobody on a case about themselves', async () => {
    const { needs, discord, deed, actorOf, claim, caseId } = await open();
    expect(await readCode(removeMessage(removing(deed()), needs))).toBe('case-not-claimed');
    await claim(ids.ines);
    expect(await readCode(removeMessage(removing(deed()), needs))).toBe('case-not-yours');
    const lost = { ...deed(ids.ines), actor: actorOf(ids.ines, []) };
    expect(await readCode(removeMessage(removing(lost), needs))).toBe('not-a-moderator');
    expect(await readCode(removeMessage(removing(deed(ids.maya)), needs))).toBe('case-about-you');
    expect(await readCode(removeMessage(removing({ ...deed(), guildId: ids.stranger }), needs))).toBe(
      'not-a-moderator',
    );
    await releaseCase({ guildId: ids.guild, caseId, actorId: ids.ines, actorRoles: [ids.moderatorRole] }, needs);
    expect(discord.asked).toEqual([]);
  });

  it('where the bot lacks a permission that is said, and nothing is saved', async () => {
    const { needs, discord, deed, claim, readHistory, readReceipts } = await open();
    await claim();
    const view: typeof needs.view = { ...needs.view, findMissing: (_guild, _channel, needed) => [...needed] };
    expect(await readCode(removeMessage(removing(deed()), { ...needs, view }))).toBe('act-bot-lacks');
    expect(discord.asked).toEqual([]);
    expect(await readHistory()).toEqual(['claimed']);
    expect(await readReceipts()).toEqual([]);
  });

  it('whoever may be in danger is timed out only once a second person agrees', async () => {
    const { core, needs, discord, deed, actorOf, claim, readReceipts, findOpinionId } = await open('T2');
    await claim();
    const timingOut = { ...deed(), rule: 'threat', length: '1h' } as const;
    expect(await readCode(timeOutMember(timingOut, needs))).toBe('time-out-needs-second');
    await askOpinion({ ...deed(), seen, question: 'time-out', tier: 'T2' }, needs);
    const giving = {
      guildId: ids.guild,
      opinionId: await findOpinionId(),
      actor: actorOf(ids.ines),
      tier: 'T2',
    } as const;
    await giveOpinion({ ...giving, yes: false }, needs);
    expect(await readCode(timeOutMember(timingOut, needs))).toBe('time-out-needs-second');
    await askOpinion({ ...deed(), seen, question: 'time-out', tier: 'T2' }, needs);
    const rows = await core.needs.storage.read.opinion.findFirstOrThrow({ where: { state: 'asked' } });
    core.clock.advance(1000);
    await giveOpinion({ ...giving, opinionId: rows.id, yes: true }, needs);
    const { end, until } = await timeOutMember(timingOut, needs);
    expect(end).toEqual({ kind: 'done' });
    expect(until).toBe(core.clock.now() + 3_600_000);
    expect(discord.asked).toEqual([`time out ${ids.maya} ${until}`]);
    expect(await readReceipts()).toMatchObject([{ act: 'timed-out', until, words: null }]);
  });

  it('whoever is timed out is told directly only where they said yes to that, and whoever decided hears which it is', async () => {
    const direct = '300000000000000077';
    for (const agrees of [false, true]) {
      const { core, needs, deed, claim, agree } = await open('T1');
      await claim();
      if (agrees) await agree(direct);
      const { userId, isReachable } = await timeOutMember({ ...deed(), rule: 'harassment', length: '1h' }, needs);
      expect(isReachable).toBe(agrees);
      expect(await core.read(direct)).toHaveLength(agrees ? 1 : 0);
      const before = en.acts.explained['time-out'].explain({ isReachable });
      const after = en.acts.timeOut.done({ userId, until: 'tomorrow', isReachable });
      for (const said of [before, after]) {
        expect(said.includes('`/my record`')).toBe(!agrees);
        expect(said.includes('`/crisis` works there')).toBe(!agrees);
      }
    }
  });

  it('a second opinion is blind, is one person’s, and raises the case to the higher tier', async () => {
    const { core, needs, deed, actorOf, claim, find, readAudit, findOpinionId } = await open('T1');
    await claim();
    await askOpinion({ ...deed(), seen, question: 'tier', tier: 'R' }, needs);
    const card = (await core.read(ids.moderators)).join('\n');
    expect(card).toContain('How urgent is it?');
    expect(card.split('asks for a second opinion')[1]).not.toContain('a member asked you to look');
    const giving = { guildId: ids.guild, opinionId: await findOpinionId(), tier: 'T2', yes: true } as const;
    expect(await readCode(giveOpinion({ ...giving, actor: actorOf(ids.theo) }, needs))).toBe('opinion-own');
    expect(await readCode(giveOpinion({ ...giving, actor: actorOf(ids.maya) }, needs))).toBe('case-about-you');
    expect(await readCode(giveOpinion({ ...giving, actor: actorOf(ids.ines, []) }, needs))).toBe('not-a-moderator');
    const several = [ids.ines, ids.olu].map((userId) =>
      readCode(giveOpinion({ ...giving, actor: actorOf(userId) }, needs)),
    );
    expect((await Promise.all(several)).sort()).toEqual(['done', 'opinion-given']);
    const { tier, history, dueAt } = await find();
    expect(tier).toBe('T2');
    expect(dueAt.getTime()).toBe(core.clock.now() + 30 * 60_000);
    expect(history.map(({ act }) => act)).toEqual(['claimed', 'opinion-asked', 'opinion-given', 'tier-changed']);
    expect(await readAudit()).toEqual(['case.claimed', 'case.opinion-given', 'case.tier-changed']);
    expect(await readCode(changeTier({ ...deed(), seen, tier: 'T1' }, needs))).toBe('tier-for-lead');
  });

  it('a T3 is closed as a false alarm, or made less urgent, only by two; something new makes that void', async () => {
    const { core, needs, deed, actorOf, claim, find, findOpinionId } = await open('T3');
    await claim();
    const closing = async () => {
      const shown = await find();
      return readCode(needs.storage.write((tx) => requireSecondForClose(shown, 'false-alarm-idiom', needs, tx)));
    };
    expect(await closing()).toBe('close-needs-second');
    expect(await readCode(changeTier({ ...deed(), seen, tier: 'T2' }, needs))).toBe('tier-needs-second');
    await askOpinion({ ...deed(), seen, question: 'no-risk', tier: 'T3' }, needs);
    const opinionId = await findOpinionId();
    expect(await closing()).toBe('close-needs-second');
    await giveOpinion({ guildId: ids.guild, opinionId, actor: actorOf(ids.ines), tier: 'T1', yes: true }, needs);
    expect((await find()).tier).toBe('T3');
    expect(await closing()).toBe('done');
    core.clock.advance(60_000);
    const news = { source: 'screening', tier: 'T3', rules: ['a.b'], about } as const;
    await openCase(ids.guild, news, needs);
    expect(await closing()).toBe('close-needs-second');
  });

  it('is not asked with what somebody thought before something new came to the case', async () => {
    const { core, needs, deed, claim, readHistory } = await open('T3');
    await claim();
    const news = { ...about, messageId: '1300000000000000002', writtenAt: about.writtenAt + 1 };
    await openCase(ids.guild, { source: 'screening', tier: 'T3', rules: ['a.b'], about: news }, needs);
    const before = (await core.read(ids.moderators)).length;
    const asking = { ...deed(), question: 'no-risk', tier: 'T1' } as const;
    expect(await readCode(askOpinion({ ...asking, seen: 1 }, needs))).toBe('opinion-news');
    expect([await readHistory(), await needs.storage.read.opinion.count()]).toEqual([['claimed'], 0]);
    expect(await core.read(ids.moderators)).toHaveLength(before);
    expect(await readCode(askOpinion({ ...asking, seen: 2 }, needs))).toBe('done');
  });

  it('is not made less urgent by whoever has not read what came since, and more urgent by anybody', async () => {
    const { needs, deed, claim, find } = await open('T2');
    await claim();
    const news = { ...about, messageId: '1300000000000000002', writtenAt: about.writtenAt + 1 };
    await openCase(ids.guild, { source: 'screening', tier: 'T2', rules: ['a.b'], about: news }, needs);
    expect(await readCode(changeTier({ ...deed(), seen: 0, tier: 'T1' }, needs))).toBe('tier-news');
    expect((await find()).tier).toBe('T2');
    await changeTier({ ...deed(), seen: 0, tier: 'T3' }, needs);
    expect((await find()).tier).toBe('T3');
  });

  it.each(['screening', 'of the hour before'])(
    'a question is over once something new came to its case (%s), so that nobody agrees on what they never read',
    async (how) => {
      const { core, needs, address, caseId, deed, claim, find, findOpinionId, actorOf } = await open('T2');
      await claim();
      await askOpinion({ ...deed(), seen, question: 'tier', tier: 'T2' }, needs);
      const opinionId = await findOpinionId();
      core.clock.advance(60_000);
      const news = { ...about, messageId: '1300000000000000002', writtenAt: about.writtenAt + 1 };
      await openCase(ids.guild, { source: 'screening', tier: 'T3', rules: ['a.b'], about: news }, needs);
      if (how !== 'screening') await dateBack(address, caseId);
      const giving = { guildId: ids.guild, opinionId, actor: actorOf(ids.ines) };
      expect(await readCode(requireGiving(giving, needs))).toBe('opinion-over');
      expect(await readCode(giveOpinion({ ...giving, tier: 'T2', yes: true }, needs))).toBe('opinion-over');
      expect((await find()).tier).toBe('T3');
    },
  );

  it('a question goes on, and an opinion counts, whoever else reports the same, unless they say danger', async () => {
    const { needs, caseId, deed, claim, findOpinionId, actorOf } = await open('T3');
    const { storage } = needs;
    await claim();
    await askOpinion({ ...deed(), seen, question: 'no-risk', tier: 'T1' }, needs);
    const tell = (userId: string, tier: 'R' | 'T3') =>
      openCase(
        ids.guild,
        { source: 'report', tier, rules: ['worried'], about, report: { userId, note: 'look' } },
        needs,
      );
    expect(await tell('100000000000000071', 'R')).toMatchObject({ kind: 'joined', caseId });
    const giving = { guildId: ids.guild, opinionId: await findOpinionId(), actor: actorOf(ids.ines) };
    await giveOpinion({ ...giving, tier: 'T1', yes: true }, needs);
    await tell('100000000000000072', 'R');
    const close = () =>
      readCode(
        storage.write((tx) => requireSecondForClose({ id: caseId, tier: 'T3' }, 'false-alarm-idiom', { storage }, tx)),
      );
    expect(await close()).toBe('done');
    await tell('100000000000000073', 'T3');
    expect(await close()).toBe('close-needs-second');
  });

  it('an opinion counts no more for what came in the same hour, as about a post', async () => {
    const { core, needs, address, caseId, deed, claim, findOpinionId, actorOf } = await open('T3');
    const { storage } = needs;
    await claim();
    await askOpinion({ ...deed(), seen, question: 'no-risk', tier: 'T1' }, needs);
    const giving = { guildId: ids.guild, opinionId: await findOpinionId(), actor: actorOf(ids.ines) };
    await giveOpinion({ ...giving, tier: 'T1', yes: true }, needs);
    const close = () =>
      readCode(
        storage.write((tx) => requireSecondForClose({ id: caseId, tier: 'T3' }, 'false-alarm-idiom', { storage }, tx)),
      );
    expect(await close()).toBe('done');
    core.clock.advance(60_000);
    const news = { ...about, messageId: '1300000000000000002', writtenAt: about.writtenAt + 1 };
    await openCase(ids.guild, { source: 'screening', tier: 'T3', rules: ['a.b'], about: news }, needs);
    await dateBack(address, caseId);
    expect(await close()).toBe('close-needs-second');
  });

  it('in a team of one or two, reading again after ten minutes takes the place of the second person', async () => {
    const { core, needs, deed, actorOf, claim, find, findOpinionId } = await open('T3', { smallTeam: true });
    await claim();
    await askOpinion({ ...deed(), seen, question: 'tier', tier: 'T2' }, needs);
    const again = { guildId: ids.guild, opinionId: await findOpinionId(), actor: actorOf(ids.theo) } as const;
    expect(await readCode(giveOpinion({ ...again, tier: 'T2', yes: true }, needs))).toBe('opinion-too-soon');
    core.clock.advance(readAgainMs);
    expect(await readCode(giveOpinion({ ...again, tier: 'T2', yes: true }, needs))).toBe('done');
    expect((await find()).tier).toBe('T2');
  });

  it('the packet has the words, the ids and what was done, never who told; that it was taken is recorded', async () => {
    const { needs, deed, claim, readAudit, readHistory } = await open('H');
    await claim();
    const { name, text } = await takeEvidence(deed(), needs);
    expect(name).toMatch(/^case-[\w-]+\.txt$/);
    for (const part of [words, ids.maya, ids.message, ids.lounge, ids.guild, `${ids.guild}/${ids.lounge}`, 'claimed'])
      expect(text).toContain(part);
    expect(text).not.toContain(ids.stranger);
    expect(text).not.toContain('please look at this');
    expect(await readHistory()).toEqual(['claimed', 'evidence-taken']);
    expect(await readAudit()).toContain('case.evidence-taken');
  });

  it('whoever leads takes it without having the case; a moderator who does not have it cannot', async () => {
    const { needs, deed, actorOf } = await open('T3');
    expect(await readCode(takeEvidence(deed(), needs))).toBe('case-not-claimed');
    const lead = { ...deed(), actor: { ...actorOf(ids.olu, []), permissions: 0x20n } };
    expect(await readCode(takeEvidence(lead, needs))).toBe('done');
  });

  it('escalating to those who lead tells them in the channel and pings nobody; to Discord it is noted', async () => {
    const { core, needs, deed, claim, find } = await open('H');
    await claim();
    await escalate({ ...deed(), to: 'leads', note: 'I *know* them' }, needs);
    await escalate({ ...deed(), to: 'discord', note: '' }, needs);
    const told = (await core.read(ids.moderators)).filter((text) => text.includes('For those who lead'));
    expect(told).toHaveLength(1);
    expect(told[0]).toContain('I \\*know\\* them');
    expect(core.mail.arrived.flatMap(({ pings }) => pings)).toEqual([]);
    const noted = (await find()).history.filter(({ act }) => act === 'escalated').map(({ what }) => what['to']);
    expect(noted).toEqual(['leads', 'discord']);
    const long = { ...deed(), to: 'leads', note: 'x'.repeat(501) } as const;
    expect(await readCode(escalate(long, needs))).toBe('act-note-too-long');
  });

  it('nothing is sent that no person finished, signed, or that somebody did not say yes to', async () => {
    const { needs, deed, claim, readHistory } = await open();
    await claim();
    const reaching = { ...deed(), way: 'direct', text: 'How are you?', sign: 'Theo' } as const;
    const codes = [
      await readCode(reachOut({ ...reaching, text: `I read about ${gap}.` }, needs)),
      await readCode(reachOut({ ...reaching, text: '' }, needs)),
      await readCode(reachOut({ ...reaching, text: 'x'.repeat(1501) }, needs)),
      await readCode(reachOut({ ...reaching, sign: '' }, needs)),
      await readCode(reachOut(reaching, needs)),
    ];
    expect(codes).toEqual(['reach-unedited', 'reach-unedited', 'reach-too-long', 'reach-unsigned', 'reach-no-yes']);
    expect(await readHistory()).toEqual(['claimed']);
  });

  it('what could not be delivered directly comes back to the moderators’ channel with its words, which are kept nowhere', async () => {
    const direct = '300000000000000077';
    const { core, needs, deed, claim, agree } = await open();
    await claim();
    await agree(direct);
    core.mail.close(direct, makeDiscordError(403, 50007));
    const reaching = { ...deed(), way: 'direct', text: 'How are you today?', sign: 'Theo the kind' } as const;
    expect(await reachOut(reaching, needs)).toEqual({ end: { kind: 'done' }, threadId: null });
    await needs.outbox.pump();
    const told = core.mail.arrived
      .filter(({ channelId }) => channelId === ids.moderators)
      .map(({ card }) => readCard(card));
    const [back] = told.filter((text) => text.includes('could not be delivered'));
    expect(back).toContain('How are you today?');
    expect(back).toContain('Theo the kind');
  });

  it('every act keeps the case longer for whoever has it', async () => {
    const { core, needs, deed, claim, find } = await open('T1');
    await claim();
    core.clock.advance(5 * 60_000);
    await changeTier({ ...deed(), seen, tier: 'T2' }, needs);
    expect((await find()).leaseUntil?.getTime()).toBe(core.clock.now() + 10 * 60_000);
  });
});
