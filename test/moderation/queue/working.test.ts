import { describe, expect, it } from 'vitest';
import { reportPost } from '../../../src/anonymous/moderating/report-post.ts';
import { UserError } from '../../../src/discord/user-error.ts';
import { drawCase } from '../../../src/moderation/cards.ts';
import type { MessageFlag } from '../../../src/moderation/case.ts';
import { openCase } from '../../../src/moderation/open-case.ts';
import { forgetExcerpts } from '../../../src/moderation/queue/excerpts.ts';
import { acceptCase, declineCase, offerCase } from '../../../src/moderation/queue/hand-over.ts';
import { endLeases } from '../../../src/moderation/queue/lease.ts';
import { listOwn } from '../../../src/moderation/queue/look.ts';
import { addNote } from '../../../src/moderation/queue/note.ts';
import { drawReading, readCase } from '../../../src/moderation/queue/read-case.ts';
import { mostInHand } from '../../../src/moderation/queue/rules.ts';
import { takeNext } from '../../../src/moderation/queue/take-next.ts';
import { keepExcerptsMs, leaseMs, longestExcerpt, longestStaffNote } from '../../../src/moderation/rules.ts';
import { claimCase, closeCase, releaseCase, type CaseAct } from '../../../src/moderation/work-on-case.ts';
import { en } from '../../../src/words/en.ts';
import { addAnonymousGroup, addPosted } from '../../kit/anonymous-posts.ts';
import { checkCard, readCard } from '../../kit/cards.ts';
import { openCore, type Core } from '../../kit/core.ts';
import { damage } from '../../kit/damage.ts';
import { ids } from '../../kit/interactions.ts';
import { describeOnBoth, readRaw } from '../../kit/storage.ts';
import { readCode } from '../../kit/read-code.ts';

let lastMessage = 1_300_000_000_000_000_100n;

/** A flag about a message of its own; of somebody of their own unless a test says whose. */
function flagOf(core: Core, more: { tier?: MessageFlag['tier']; userId?: string; excerpt?: string } = {}): MessageFlag {
  lastMessage += 1n;
  const messageId = lastMessage.toString();
  const { tier = 'T2', userId = `5${messageId.slice(1)}`, excerpt } = more;
  const about = { userId, channelId: ids.lounge, messageId, writtenAt: core.clock.now(), late: false, deleted: false };
  return { source: 'screening', tier, rules: ['distress.alone'], about, ...(excerpt !== undefined && { excerpt }) };
}

describeOnBoth('working through the queue', (databases) => {
  async function open(more: Parameters<typeof flagOf>[1] = {}) {
    const address = await databases.make();
    const core = await openCore(await databases.open(address));
    await core.setUp();
    const { caseId } = await openCase(ids.guild, flagOf(core, more), core.needs);
    const act = (actorId: string): CaseAct => ({
      guildId: ids.guild,
      caseId,
      actorId,
      actorRoles: [ids.moderatorRole],
    });
    const find = async () => core.needs.cases.find(ids.guild, caseId, core.needs.storage.read);
    return { address, core, needs: core.needs, caseId, act, find };
  }

  describe('a case in hand', () => {
    it('opens again when nothing was done with it for ten minutes, and remembers who had it', async () => {
      const { core, needs, act, find } = await open();
      await claimCase(act(ids.theo), needs);
      core.clock.advance(leaseMs - 1);
      expect(await endLeases(needs)).toBe(0);
      core.clock.advance(1);
      expect(await endLeases(needs)).toBe(1);
      expect(await find()).toMatchObject({ state: { kind: 'open' }, lostBy: ids.theo, leaseUntil: null });
      expect((await find())?.history.map(({ act: done }) => done)).toEqual(['claimed', 'lease-over']);
      expect(await endLeases(needs)).toBe(0);
    });

    it('stays when something was done with it', async () => {
      const { core, needs, act } = await open();
      await claimCase(act(ids.theo), needs);
      for (const work of [
        () => addNote({ ...act(ids.theo), note: 'called' }, needs),
        () => readCase(act(ids.theo), needs),
        () => claimCase(act(ids.theo), needs),
      ]) {
        core.clock.advance(leaseMs - 1);
        await work();
        core.clock.advance(leaseMs - 1);
        expect(await endLeases(needs)).toBe(0);
      }
    });

    it('is not kept by what others do with it', async () => {
      const { core, needs, act } = await open();
      await claimCase(act(ids.theo), needs);
      core.clock.advance(leaseMs - 1);
      await addNote({ ...act(ids.ines), note: 'looks quiet' }, needs);
      await readCase(act(ids.ines), needs);
      core.clock.advance(1);
      expect(await endLeases(needs)).toBe(1);
    });

    it('is first in its lane when it comes back, and told to whoever lost it', async () => {
      const { core, needs, act, caseId } = await open();
      await claimCase(act(ids.theo), needs);
      core.clock.advance(leaseMs);
      await openCase(ids.guild, flagOf(core), needs);
      await endLeases(needs);
      expect(await readCode(closeCase({ ...act(ids.theo), outcome: 'supported', seen: 1 }, needs))).toBe('lease-over');
      expect(await readCode(releaseCase(act(ids.ines), needs))).toBe('case-not-claimed');
      expect(await listOwn({ guildId: ids.guild, userId: ids.theo }, needs)).toEqual({ held: [], lost: 1 });
      const taker = { guildId: ids.guild, actorId: ids.ines, actorRoles: [ids.moderatorRole] };
      expect((await takeNext(taker, needs)).id).toBe(caseId);
      expect(await listOwn({ guildId: ids.guild, userId: ids.theo }, needs)).toEqual({ held: [], lost: 0 });
    });

    it('comes back into the queue, and can be taken, where who had it was damaged', async () => {
      const { address, core, needs, act, caseId, find } = await open();
      await claimCase(act(ids.theo), needs);
      await damage({ table: 'Case', column: 'holderSealed' }, -1, address);
      expect(await find()).toMatchObject({ state: { kind: 'open' }, lostBy: null });
      core.clock.advance(leaseMs);
      expect(await endLeases(needs)).toBe(1);
      const taker = { guildId: ids.guild, actorId: ids.ines, actorRoles: [ids.moderatorRole] };
      expect((await takeNext(taker, needs)).id).toBe(caseId);
      await closeCase({ ...act(ids.ines), outcome: 'supported', seen: 1 }, needs);
      await damage({ table: 'Case', column: 'holderSealed' }, -1, address);
      expect(await find()).toMatchObject({ state: { kind: 'closed', outcome: 'supported' } });
    });

    it('pages anew where life may be in danger, also where it was damaged where that is', async () => {
      const { address, core, needs, act } = await open({ tier: 'T3' });
      await claimCase(act(ids.theo), needs);
      await damage({ table: 'Flag', column: 'subjectSealed' }, -1, address);
      const pages = async () =>
        (await core.read(ids.moderators)).filter((text) => text.includes(`<@${ids.theo}>`)).length;
      const before = await pages();
      core.clock.advance(leaseMs);
      expect(await endLeases(needs)).toBe(1);
      expect(await pages()).toBe(before + 1);
    });

    it('goes to whoever claims it once its time is over, also before anybody noticed that it is', async () => {
      const { core, needs, act, find } = await open();
      await claimCase(act(ids.theo), needs);
      core.clock.advance(leaseMs - 1);
      expect(await readCode(claimCase(act(ids.ines), needs))).toBe('case-held');
      core.clock.advance(1);
      await claimCase(act(ids.ines), needs);
      expect(await find()).toMatchObject({ state: { kind: 'claimed', holderId: ids.ines } });
    });

    it('is either closed or opened again when both happen at once, never half of each', async () => {
      const { address, core, needs, act, find } = await open();
      const other = await openCore(await databases.open(address), core);
      await claimCase(act(ids.theo), needs);
      core.clock.advance(leaseMs);
      const [ended, closed] = await Promise.all([
        endLeases(other.needs),
        readCode(closeCase({ ...act(ids.theo), outcome: 'supported', seen: 1 }, needs)),
      ]);
      const found = await find();
      expect([ended, closed, found?.state.kind]).toEqual(
        ended === 1 ? [1, 'lease-over', 'open'] : [0, 'done', 'closed'],
      );
      const last = found?.history.at(-1)?.act;
      expect(last).toBe(ended === 1 ? 'lease-over' : 'closed');
    });

    it('pages again when it is a T3 that comes back', async () => {
      const { core, needs, act } = await open({ tier: 'T3' });
      await core.read(ids.moderators);
      const countPages = () => core.mail.arrived.filter(({ pings }) => pings.length > 0).length;
      const before = countPages();
      await claimCase(act(ids.theo), needs);
      core.clock.advance(leaseMs);
      await endLeases(needs);
      await core.read(ids.moderators);
      expect(countPages()).toBe(before + 1);
    });

    it('is nobody’s who it is about', async () => {
      const { needs, act } = await open({ userId: ids.theo });
      expect(await readCode(claimCase(act(ids.theo), needs))).toBe('case-about-you');
      expect(await readCode(readCase(act(ids.theo), needs))).toBe('case-about-you');
      expect(await readCode(addNote({ ...act(ids.theo), note: 'not true' }, needs))).toBe('case-about-you');
      await claimCase(act(ids.ines), needs);
      expect(await readCode(offerCase({ ...act(ids.ines), toId: ids.theo }, needs))).toBe('hand-over-not-moderator');
    });
  });

  describe('handing over', () => {
    it('leaves a case with whoever has it until the other takes it, and pings nobody', async () => {
      const { core, needs, act, find } = await open();
      await claimCase(act(ids.theo), needs);
      await offerCase({ ...act(ids.theo), toId: ids.ines }, needs);
      expect(await find()).toMatchObject({ state: { holderId: ids.theo } });
      const offer = (await core.read(ids.moderators)).at(-1);
      expect(offer).toContain(`<@${ids.ines}>`);
      expect(core.mail.arrived.flatMap(({ pings }) => pings)).toEqual([]);
      expect(await readCode(acceptCase(act(ids.olu), needs))).toBe('offer-not-yours');
      await acceptCase(act(ids.ines), needs);
      expect(await find()).toMatchObject({ state: { holderId: ids.ines } });
      expect(await readCode(acceptCase(act(ids.ines), needs))).toBe('offer-over');
      expect((await find())?.history.map(({ act: done }) => done)).toEqual(['claimed', 'offered', 'handed-over']);
    });

    it('can be declined, and then the case stays', async () => {
      const { needs, act, find } = await open();
      await claimCase(act(ids.theo), needs);
      await offerCase({ ...act(ids.theo), toId: ids.ines }, needs);
      await addNote({ ...act(ids.theo), note: 'she knows them' }, needs);
      expect(await declineCase(act(ids.ines), needs)).toEqual({ fromId: ids.theo });
      expect(await readCode(acceptCase(act(ids.ines), needs))).toBe('offer-over');
      expect(await find()).toMatchObject({ state: { holderId: ids.theo } });
    });

    it('is over once the case was released, closed or lost', async () => {
      const { core, needs, act } = await open();
      await claimCase(act(ids.theo), needs);
      await offerCase({ ...act(ids.theo), toId: ids.ines }, needs);
      await releaseCase(act(ids.theo), needs);
      expect(await readCode(acceptCase(act(ids.ines), needs))).toBe('offer-over');
      await claimCase(act(ids.theo), needs);
      await offerCase({ ...act(ids.theo), toId: ids.ines }, needs);
      core.clock.advance(leaseMs);
      await endLeases(needs);
      expect(await readCode(acceptCase(act(ids.ines), needs))).toBe('offer-over');
    });

    it('is refused to oneself, to nobody’s moderator, by whoever does not have it, and where Discord does not say', async () => {
      const { needs, act } = await open();
      const toInes = { ...act(ids.theo), toId: ids.ines };
      expect(await readCode(offerCase(toInes, needs))).toBe('case-not-claimed');
      await claimCase(act(ids.theo), needs);
      expect(await readCode(offerCase({ ...act(ids.theo), toId: ids.theo }, needs))).toBe('hand-over-yourself');
      expect(await readCode(offerCase({ ...act(ids.ines), toId: ids.olu }, needs))).toBe('case-not-yours');
      const gone = { ...needs, findRoles: () => Promise.resolve(null) };
      expect(await readCode(offerCase(toInes, gone))).toBe('hand-over-not-moderator');
      const away = { ...needs, findRoles: () => Promise.reject(new Error('Discord is away')) };
      expect(await readCode(offerCase(toInes, away))).toBe('hand-over-unknown');
    });
  });

  describe('the next case', () => {
    const taker = (actorId: string) => ({ guildId: ids.guild, actorId, actorRoles: [ids.moderatorRole] });

    it('is the first of the queue, and never one about whoever asks', async () => {
      const { core, needs, caseId } = await open({ tier: 'T1' });
      await openCase(ids.guild, flagOf(core, { tier: 'H', userId: ids.theo }), needs);
      expect((await takeNext(taker(ids.theo), needs)).id).toBe(caseId);
      expect(await readCode(takeNext(taker(ids.theo), needs))).toBe('queue-empty');
      expect((await takeNext(taker(ids.ines), needs)).tier).toBe('H');
    });

    it('is none but a T3 for whoever has enough', async () => {
      const { core, needs } = await open({ tier: 'R' });
      for (let count = 0; count < mostInHand; count += 1) await openCase(ids.guild, flagOf(core, { tier: 'R' }), needs);
      for (let count = 0; count < mostInHand; count += 1) await takeNext(taker(ids.theo), needs);
      expect(await readCode(takeNext(taker(ids.theo), needs))).toBe('queue-hands-full');
      const urgent = await openCase(ids.guild, flagOf(core, { tier: 'T3' }), needs);
      expect((await takeNext(taker(ids.theo), needs)).id).toBe(urgent.caseId);
    });

    it('is for moderators', async () => {
      const { needs } = await open();
      expect(await readCode(takeNext({ ...taker(ids.theo), actorRoles: [] }, needs))).toBe('not-a-moderator');
    });
  });

  describe('words and notes', () => {
    it('are shown to one moderator at a time: the beginning, and as it was written', async () => {
      const words = `*I* cannot <@${ids.ines}> ${'x'.repeat(longestExcerpt)}`;
      const { needs, act } = await open({ excerpt: words });
      await addNote({ ...act(ids.theo), note: 'she *called*' }, needs);
      const reading = await readCase(act(ids.theo), needs);
      expect(reading.excerpts[0]?.words).toBe(`${words.slice(0, longestExcerpt - 1)}…`);
      const card = drawReading(reading, en);
      checkCard(card);
      expect(readCard(card)).toContain('she \\*called\\*');
      expect(readCard(card)).toContain('\\*I\\* cannot');
    });

    it('never stand on the card, nor readable in the database', async () => {
      const { address, core, needs, act } = await open({ excerpt: 'canary words' });
      const noted = await addNote({ ...act(ids.theo), note: 'canary note' }, needs);
      const card = readCard(drawCase(noted, needs.servers.get(ids.guild), en));
      expect(card).not.toContain('canary words');
      expect(card).toContain('canary note');
      await core.read(ids.moderators);
      expect((await readRaw(address)).includes('canary')).toBe(false);
    });

    it('go when the case is closed, or after a week', async () => {
      const { core, needs, act, caseId, find } = await open({ excerpt: 'canary words' });
      const second = await openCase(ids.guild, flagOf(core, { excerpt: 'others' }), needs);
      await claimCase(act(ids.theo), needs);
      expect((await find())?.flags[0]?.hasExcerpt).toBe(true);
      await closeCase({ ...act(ids.theo), outcome: 'supported', seen: 1 }, needs);
      expect((await find())?.flags[0]?.hasExcerpt).toBe(false);
      core.clock.advance(keepExcerptsMs - 1);
      expect(await forgetExcerpts(needs)).toBe(0);
      core.clock.advance(1);
      expect(await forgetExcerpts(needs)).toBe(1);
      expect((await readCase({ ...act(ids.theo), caseId: second.caseId }, needs)).excerpts).toEqual([]);
      expect(await readCode(readCase({ ...act(ids.theo), caseId }, needs))).toBe('case-closed');
    });

    it('name who told only where the server says so', async () => {
      const { core, needs, act } = await open({ userId: ids.maya });
      const about = {
        userId: ids.maya,
        channelId: ids.lounge,
        messageId: ids.message,
        writtenAt: 0,
        late: false,
        deleted: false,
      };
      const report = { userId: ids.olu, note: 'look' };
      await openCase(ids.guild, { source: 'report', tier: 'R', rules: ['worried'], about, report }, needs);
      expect((await readCase(act(ids.theo), needs)).reporters).toEqual([]);
      await core.setUp({ showsReporters: true });
      const reading = await readCase(act(ids.theo), needs);
      expect(reading.reporters).toEqual([ids.olu]);
      expect(readCard(drawReading(reading, en))).toContain(`Told by <@${ids.olu}>`);
      const texts = await core.read(ids.moderators);
      expect(texts.join('\n')).not.toContain(ids.olu);
    });

    it('never say who told of an anonymous post: whoever reads may have written it', async () => {
      const { core, needs, act } = await open({ userId: ids.maya });
      await core.setUp({ showsReporters: true });
      const group = await addAnonymousGroup(core);
      await core.setUp({ showsReporters: true });
      const { id: postId } = await addPosted(core, group, ids.theo);
      await reportPost({ guildId: ids.guild, postId, reporterId: ids.olu, reason: 'worried', note: 'look' }, needs);
      const about = await needs.cases.findOfPost(ids.guild, postId, needs.storage.read);
      if (!about) throw new Error('There is no case.');
      expect(about.flags.flatMap(({ report }) => report?.userId ?? [])).toEqual([ids.olu]);
      const ofCase = { ...act(ids.theo), caseId: about.id };
      expect((await readCase(ofCase, needs)).reporters).toEqual([]);
      expect(readCard(drawCase(about, needs.servers.get(ids.guild), en))).not.toContain(en.queue.readWords);
    });

    it('can be opened for who told, though there is nothing else to read', async () => {
      const { core, needs } = await open({ userId: ids.maya });
      const about = {
        userId: ids.ines,
        channelId: ids.lounge,
        messageId: ids.message,
        writtenAt: 0,
        late: false,
        deleted: false,
      };
      const report = { userId: ids.olu, note: '' };
      const { caseId } = await openCase(
        ids.guild,
        { source: 'report', tier: 'R', rules: ['worried'], about, report },
        needs,
      );
      const shown = await needs.cases.find(ids.guild, caseId, needs.storage.read);
      if (!shown) throw new Error('There is no case.');
      const drawn = () => readCard(drawCase(shown, needs.servers.get(ids.guild), en));
      expect(drawn()).not.toContain(en.queue.readWords);
      await core.setUp({ showsReporters: true });
      expect(drawn()).toContain(en.queue.readWords);
    });

    it('fit into one message, however long and however much has to be escaped', async () => {
      const { core, needs, act } = await open({ userId: ids.maya, excerpt: '*'.repeat(2000) });
      for (let count = 0; count < 6; count += 1) {
        await openCase(ids.guild, flagOf(core, { userId: ids.maya, excerpt: '_'.repeat(2000) }), needs);
        await addNote({ ...act(ids.theo), note: '|'.repeat(longestStaffNote) }, needs);
      }
      const reading = await readCase(act(ids.theo), needs);
      expect([reading.excerpts.length, reading.notes.length]).toEqual([5, 5]);
      checkCard(drawReading(reading, en));
    });

    it('are refused empty or too long', async () => {
      const { needs, act } = await open();
      expect(await readCode(addNote({ ...act(ids.theo), note: '  ' }, needs))).toBe('staff-note-missing');
      const note = 'x'.repeat(longestStaffNote + 1);
      expect(await readCode(addNote({ ...act(ids.theo), note }, needs))).toBe('staff-note-too-long');
    });
  });
});

describeOnBoth('fifty who claim at once', (databases) => {
  it('get three hundred cases, each owned exactly once', async () => {
    const address = await databases.make();
    const core = await openCore(await databases.open(address));
    const other = await openCore(await databases.open(address), core);
    await core.setUp({ moderatorChannelId: null });
    await other.setUp({ moderatorChannelId: null });
    for (let count = 0; count < 300; count += 1) await openCase(ids.guild, flagOf(core), core.needs);
    const claimers = Array.from({ length: 50 }, (_, index) => `60000000000000${String(index).padStart(4, '0')}`);
    const owners = new Map<string, string[]>();
    await Promise.all(
      claimers.map(async (actorId, index) => {
        const { needs } = index % 2 === 0 ? core : other;
        const taker = { guildId: ids.guild, actorId, actorRoles: [ids.moderatorRole] };
        for (;;) {
          const taken = await takeNext(taker, needs, Number.POSITIVE_INFINITY).catch((error: unknown) => {
            if (error instanceof UserError && error.code === 'queue-empty') return null;
            throw error;
          });
          if (!taken) return;
          owners.set(taken.id, [...(owners.get(taken.id) ?? []), actorId]);
        }
      }),
    );
    expect(owners.size).toBe(300);
    expect([...owners.values()].every((ownersOf) => ownersOf.length === 1)).toBe(true);
    for (const [caseId, [owner]] of owners)
      expect(await core.needs.cases.find(ids.guild, caseId, core.needs.storage.read)).toMatchObject({
        state: { kind: 'claimed', holderId: owner },
        version: 1,
      });
  }, 120_000);
});
