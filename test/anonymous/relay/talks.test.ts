import { expect, it } from 'vitest';
import { hourMs, handleMs } from '../../../src/anonymous/hours.ts';
import { makeWriterMark } from '../../../src/anonymous/marks.ts';
import { answerWriter, leaveTalk, mayDeliver, readTalk } from '../../../src/anonymous/relay/answer-writer.ts';
import { longestLine } from '../../../src/anonymous/relay/buttons.ts';
import { drawTalkForWriter, linesRead } from '../../../src/anonymous/relay/cards.ts';
import { relayPurpose } from '../../../src/anonymous/relay/purpose.ts';
import { openTalks } from '../../../src/anonymous/relay/talks.ts';
import { endOwnTalk, readOwnTalk, writeBack } from '../../../src/anonymous/relay/write-back.ts';
import { UserError } from '../../../src/discord/user-error.ts';
import { openCase } from '../../../src/moderation/open-case.ts';
import { claimCase, closeCase, type CaseAct } from '../../../src/moderation/work-on-case.ts';
import { newId } from '../../../src/storage/ids.ts';
import { en } from '../../../src/words/en.ts';
import { openCore } from '../../kit/core.ts';
import { ids } from '../../kit/interactions.ts';
import { describeOnBoth, readRaw, runSql } from '../../kit/storage.ts';

const moderator = (userId: string) => ({ userId, roles: [ids.moderatorRole], permissions: 0n });
const danger = 'I am going to kill myself tonight';

/** `done`, or the code of the refusal. */
async function attempt(work: Promise<unknown>): Promise<string> {
  try {
    await work;
    return 'done';
  } catch (error) {
    if (error instanceof UserError) return error.code;
    throw error;
  }
}

describeOnBoth('a talk between a writer and a volunteer', (databases) => {
  async function open(contact: string | null = null) {
    const address = await databases.make();
    const core = await openCore(await databases.open(address));
    const { needs } = core;
    await core.setUp();
    const about = {
      userId: null,
      postId: newId(),
      channelId: null,
      messageId: null,
      writtenAt: core.clock.now(),
      late: false,
      deleted: false,
    };
    const { caseId } = await openCase(ids.guild, { source: 'screening', tier: 'T3', rules: ['a.b'], about }, needs);
    const talks = openTalks(needs);
    const mark = makeWriterMark(needs.storage.vault, ids.guild, ids.maya);
    const fresh = { guildId: ids.guild, caseId, mark, language: 'en', contact } as const;
    const { talk } = await needs.storage.write((tx) => talks.open(fresh, tx));
    const actOf = (actorId: string): CaseAct => ({
      guildId: ids.guild,
      caseId,
      actorId,
      actorRoles: [ids.moderatorRole],
    });
    const as = (userId: string) => ({ guildId: ids.guild, caseId, actor: moderator(userId) });
    const says = (text: string) => writeBack({ talkId: talk.id, userId: ids.maya, text }, needs);
    return { ...core, address, caseId, talks, talk, fresh, actOf, as, says };
  }

  const countLines = async (address: Parameters<typeof runSql>[0]) =>
    Number((await runSql(address, 'SELECT COUNT(*) FROM "RelayLine"'))[0]?.[0]);

  it('is one for each case: asked again, its writer changes the way, and nothing that was said is lost', async () => {
    const { needs, talks, talk, fresh, says } = await open();
    await says('I am on the roof terrace');
    const again = await needs.storage.write((tx) => talks.open({ ...fresh, language: 'de', contact: ids.maya }, tx));
    expect(again).toEqual({ talk: { ...talk, language: 'de' }, isNew: false });
    expect(await talks.readContact(talk.id)).toBe(ids.maya);
    expect(await talks.listLines(talk.id, { upTo: null, most: 9 })).toHaveLength(1);
    await needs.storage.write((tx) => talks.open({ ...fresh, contact: null }, tx));
    expect(await talks.readContact(talk.id)).toBeNull();
  });

  it('of two who ask for it at once about one case there is one', async () => {
    const { needs, talks, talk, fresh, address } = await open();
    await needs.storage.write((tx) => talks.end(talk.id, tx));
    const both = await Promise.all([1, 2].map(() => needs.storage.write((tx) => talks.open(fresh, tx))));
    expect(both.filter(({ isNew }) => isNew)).toHaveLength(1);
    expect(both[0]?.talk).toEqual(both[1]?.talk);
    expect(await runSql(address, 'SELECT id FROM "Relay"')).toHaveLength(1);
  });

  it('is its writer’s alone, on its own server', async () => {
    const { needs, talks, talk } = await open();
    expect(await talks.isWriter(talk, ids.maya)).toBe(true);
    expect(await talks.isWriter(talk, ids.theo)).toBe(false);
    expect(await talks.listOfWriter(ids.guild, ids.maya)).toEqual([talk]);
    expect(await talks.listOfWriter(ids.guild, ids.theo)).toEqual([]);
    expect(await talks.listOfWriter('100000000000000077', ids.maya)).toEqual([]);
    for (const work of [
      () => writeBack({ talkId: talk.id, userId: ids.theo, text: 'It was me' }, needs),
      () => readOwnTalk({ talkId: talk.id, userId: ids.theo, upTo: null }, needs),
      () => endOwnTalk({ talkId: talk.id, userId: ids.theo }, needs),
    ])
      expect(await attempt(work())).toBe('relay-over');
  });

  it('keeps neither words nor whose they are in the clear', async () => {
    const { needs, says, address, as, actOf } = await open(ids.maya);
    await claimCase(actOf(ids.theo), needs);
    await says('a quite unmistakable sentence');
    await answerWriter({ ...as(ids.theo), text: 'another unmistakable sentence' }, needs);
    const raw = await readRaw(address);
    expect(raw.includes('unmistakable sentence')).toBe(false);
    expect(raw.includes(ids.maya)).toBe(false);
  });

  it('numbers its lines without a gap, however many come at once', async () => {
    const { needs, talks, talk } = await open();
    const texts = Array.from({ length: 12 }, (_, index) => `line ${index}`);
    const places = await Promise.all(
      texts.map((text) => needs.storage.write((tx) => talks.addLine(talk.id, { fromWriter: true, text }, tx))),
    );
    expect([...places].sort((one, other) => one - other)).toEqual(texts.map((_, index) => index + 1));
    const lines = await talks.listLines(talk.id, { upTo: null, most: 100 });
    expect(lines.map(({ place }) => place)).toEqual(texts.map((_, index) => index + 1));
    expect(new Set(lines.map(({ text }) => text))).toEqual(new Set(texts));
    const page = await talks.listLines(talk.id, { upTo: 5, most: 3 });
    expect(page.map(({ place }) => place)).toEqual([3, 4, 5]);
  });

  it('shows every line on one of its cards, page by page, however long they are', async () => {
    const { needs, talks, talk } = await open();
    for (let place = 1; place <= 20; place += 1) {
      const text = `${place} ${'*'.repeat(longestLine - 5)}`;
      await needs.storage.write((tx) => talks.addLine(talk.id, { fromWriter: place % 2 === 0, text }, tx));
    }
    const seen: number[] = [];
    let upTo: number | null = null;
    for (let pages = 0; pages < 40; pages += 1) {
      const read = await readOwnTalk({ talkId: talk.id, userId: ids.maya, upTo }, needs);
      const { embeds = [], components = [] } = drawTalkForWriter(read.talk, read.lines, en);
      const room = embeds.reduce(
        (sum, { description = '', author }) => sum + description.length + (author?.name.length ?? 0),
        0,
      );
      expect(room).toBeLessThanOrEqual(6000);
      expect(embeds.length).toBeGreaterThan(0);
      seen.unshift(...embeds.map(({ description = '' }) => Number.parseInt(description, 10)));
      const earlier = new RegExp(`relay-open:${talk.id}:(\\d+)`).exec(JSON.stringify(components))?.[1];
      if (earlier === undefined) break;
      upTo = Number(earlier);
    }
    expect(seen).toEqual(Array.from({ length: 20 }, (_, index) => index + 1));
    expect(linesRead).toBeLessThan(20);
  });

  it('is over after 72 hours, rounded down to the hour, though nothing ran meanwhile; nobody is told what was said', async () => {
    const { needs, clock, talks, talk, says, as, actOf, address } = await open();
    await claimCase(actOf(ids.theo), needs);
    await says('I am on the roof terrace');
    expect(talk.endsAt % hourMs).toBe(0);
    expect(talk.endsAt - clock.now()).toBeLessThanOrEqual(handleMs);
    clock.advance(talk.endsAt - clock.now() - 1);
    expect(await attempt(says('Still here'))).toBe('done');
    clock.advance(1);
    expect(await attempt(says('And now'))).toBe('relay-over');
    expect(await attempt(answerWriter({ ...as(ids.theo), text: 'I am here' }, needs))).toBe('no-talk');
    expect(await attempt(readTalk({ ...as(ids.theo), upTo: null }, needs))).toBe('no-talk');
    expect(await talks.find(talk.id)).toBeNull();
    // A clock that is set back brings nothing back.
    clock.advance(-48 * hourMs);
    expect(await attempt(readTalk({ ...as(ids.theo), upTo: null }, needs))).toBe('no-talk');
    await needs.anonymous.forgetOld();
    expect(await countLines(address)).toBe(0);
  });

  it('is answered by whoever has the case; once that is closed, by any moderator; by nobody else', async () => {
    const { needs, as, actOf, caseId } = await open();
    const answer = (userId: string) => attempt(answerWriter({ ...as(userId), text: 'I am here' }, needs));
    expect(await answer(ids.theo)).toBe('answer-unclaimed');
    await claimCase(actOf(ids.theo), needs);
    expect(await answer(ids.ines)).toBe('not-answering');
    expect(await answer(ids.theo)).toBe('done');
    const member = { guildId: ids.guild, caseId, actor: { ...moderator(ids.maya), roles: [] } };
    expect(await attempt(answerWriter({ ...member, text: 'It was me' }, needs))).toBe('not-a-moderator');
    expect(await attempt(readTalk({ ...member, upTo: null }, needs))).toBe('not-a-moderator');
    await closeCase({ ...actOf(ids.theo), outcome: 'supported', seen: 1 }, needs);
    expect(await answer(ids.ines)).toBe('done');
    const elsewhere = { ...as(ids.theo), caseId: newId() };
    expect(await attempt(answerWriter({ ...elsewhere, text: 'Hello' }, needs))).toBe('case-gone');
  });

  it('takes no line of nothing and none that is too long, from either side', async () => {
    const { needs, says, as, actOf, address } = await open();
    await claimCase(actOf(ids.theo), needs);
    const answers = (text: string) => answerWriter({ ...as(ids.theo), text }, needs);
    for (const text of ['', ' \n ', '\u200b\u2060']) {
      expect(await attempt(says(text))).toBe('relay-empty');
      expect(await attempt(answers(text))).toBe('answer-missing');
    }
    expect(await attempt(says('a'.repeat(longestLine + 1)))).toBe('relay-too-long');
    expect(await attempt(answers('a'.repeat(longestLine + 1)))).toBe('answer-too-long');
    expect(await countLines(address)).toBe(0);
    expect(await attempt(says('a'.repeat(longestLine)))).toBe('done');
    expect(await attempt(answers('a'.repeat(longestLine)))).toBe('done');
  });

  it('stops whoever writes more than twenty lines in ten minutes, but nobody who may be in danger', async () => {
    const { says, clock, address } = await open();
    for (let line = 0; line < 20; line += 1) expect(await attempt(says(`line ${line}`))).toBe('done');
    expect(await attempt(says('one more'))).toBe('relay-too-fast');
    expect(await attempt(says(danger))).toBe('done');
    expect(await countLines(address)).toBe(21);
    clock.advance(10 * 60_000);
    expect(await attempt(says('later'))).toBe('done');
  });

  it('sends an answer directly where that was wished, without a name, and drops it where the talk ended before', async () => {
    const { needs, mail, read, talk, as, actOf, address } = await open(ids.maya);
    await claimCase(actOf(ids.theo), needs);
    expect(await answerWriter({ ...as(ids.theo), text: 'I am here' }, needs)).toBe('direct');
    const letters = await read(`dm-${ids.maya}`);
    expect(letters.at(-1)).toContain('I am here');
    expect(JSON.stringify(mail.arrived.filter(({ channelId }) => channelId === `dm-${ids.maya}`))).not.toContain(
      ids.theo,
    );
    const purpose = `${relayPurpose}${talk.id}:1`;
    expect(await mayDeliver(purpose, needs)).toBe('send');
    expect(await mayDeliver(`${relayPurpose}${newId()}:1`, needs)).toBe('drop');
    expect(await runSql(address, 'SELECT id FROM "OutboxMessage" WHERE traceless')).toEqual([]);
    await needs.storage.write((tx) => openTalks(needs).end(talk.id, tx));
    expect(await mayDeliver(purpose, needs)).toBe('drop');
  });

  it('ends for both at once: what was said is deleted, and the other side hears that it is over', async () => {
    const byWriter = await open(ids.maya);
    await byWriter.says('I am on the roof terrace');
    await endOwnTalk({ talkId: byWriter.talk.id, userId: ids.maya }, byWriter.needs);
    expect(await countLines(byWriter.address)).toBe(0);
    expect((await byWriter.read(ids.moderators)).at(-1)).toContain(en.holding.talk.ended(byWriter.caseId));
    expect(await attempt(byWriter.says('Wait'))).toBe('relay-over');

    const byVolunteer = await open(ids.maya);
    const { needs, as, actOf } = byVolunteer;
    await claimCase(actOf(ids.theo), needs);
    expect(await attempt(leaveTalk(as(ids.ines), needs))).toBe('not-answering');
    await leaveTalk(as(ids.theo), needs);
    expect(await attempt(leaveTalk(as(ids.theo), needs))).toBe('no-talk');
    expect((await byVolunteer.read(`dm-${ids.maya}`)).at(-1)).toContain(en.relay.left());
    expect(await countLines(byVolunteer.address)).toBe(0);
  });

  it('goes with its case, and nothing that was said is left behind', async () => {
    const { needs, address, says, caseId } = await open();
    await says('I am on the roof terrace');
    await needs.storage.write((tx) => tx.case.delete({ where: { id: caseId } }));
    expect(await countLines(address)).toBe(0);
  });
});
