import { expect, it } from 'vitest';
import { cancelFor } from '../../../../src/check-ins/own/reach/cancel-for.ts';
import { endOwnOf, keepLeftMs, type WhyEnd } from '../../../../src/check-ins/own/reach/end-own-of.ts';
import { noteLeft } from '../../../../src/check-ins/own/reach/note-left.ts';
import { listOwn } from '../../../../src/check-ins/own/store.ts';
import { changeWishes, findWishes } from '../../../../src/check-ins/own/wishes.ts';
import { addFollowUp, listFollowUps } from '../../../../src/follow-ups/store.ts';
import { verifyAudit } from '../../../../src/storage/audit-chain.ts';
import { newId } from '../../../../src/storage/ids.ts';
import { openCore } from '../../../kit/core.ts';
import { ids } from '../../../kit/interactions.ts';
import { damage, keepOwn, lookUp } from '../../../kit/own-check-ins.ts';
import { describeOnBoth } from '../../../kit/storage.ts';

const otherServer = '200000000000000002';
const threadId = '390000000000000001';
const dayMs = 24 * 3_600_000;

describeOnBoth('what is addressed to somebody', (databases) => {
  async function open() {
    const storage = await databases.open();
    const core = await openCore(storage);
    await core.setUp();
    const { clock, mail, needs } = core;
    const now = clock.now();
    const at = new Date(now);
    await storage.write((tx) => tx.guild.create({ data: { id: otherServer, createdAt: at, updatedAt: at } }));
    const checkIn = await keepOwn(now, storage, { userId: ids.maya, place: { kind: 'thread', threadId } });
    const elsewhere = await keepOwn(now, storage, { userId: ids.maya, guildId: otherServer });
    const others = await keepOwn(now, storage, { userId: ids.ines });
    const sealing = { vault: storage.vault, now };
    const dueAt = now + 3_600_000;
    const person = (userId: string) => ({ kind: 'person', userId }) as const;
    await storage.write(async (tx) => {
      for (const guildId of [ids.guild, otherServer])
        await changeWishes(
          { guildId, userId: ids.maya },
          (wishes) => ({ ...wishes, zone: 'Europe/Berlin', direct: { since: now, channelId: '391' } }),
          { tx, ...sealing },
        );
      const ask = { id: newId(), checkInId: checkIn.id, day: '2026-03-02', state: 'asked', dueAt: at, closesAt: at };
      await tx.ownAsk.create({ data: ask });
      const channel = { kind: 'channel', channelId: threadId } as const;
      const asks = { guildId: ids.guild, target: channel, dueAt, card: { content: 'an ask' }, bulk: true };
      await needs.outbox.add({ ...asks, purpose: `own-ask:${ask.id}` }, tx);
      await addFollowUp(
        {
          id: newId(),
          guildId: ids.guild,
          userId: ids.maya,
          offeredAt: now,
          dueAt,
          answer: 'yes',
          place: { kind: 'thread', threadId },
          language: 'en',
          shownIn: null,
          endsAt: now + 2 * dayMs,
        },
        { tx, ...sealing },
      );
      const [followUp] = await listFollowUps(
        { guildId: ids.guild, userId: ids.maya },
        { db: tx, vault: storage.vault },
      );
      const purpose = `follow-up:${followUp?.id ?? ''}`;
      await needs.outbox.add(
        { guildId: ids.guild, target: channel, dueAt, purpose, card: { content: 'a follow-up' } },
        tx,
      );
      for (const guildId of [ids.guild, otherServer, null])
        await needs.outbox.add(
          {
            guildId,
            target: person(ids.maya),
            card: { content: `from ${guildId ?? 'none'}` },
            dueAt,
            purpose: `to-${guildId ?? ''}`,
          },
          tx,
        );
      const toInes = { guildId: ids.guild, target: person(ids.ines), card: { content: 'to Ines' }, dueAt };
      await needs.outbox.add({ ...toInes, purpose: 'to-ines' }, tx);
      await needs.waiting.add(
        { guildId: ids.guild, groupId: 'g', userId: ids.maya, kind: 'request', answer: 'please', language: 'en' },
        tx,
      );
    });
    const read = { db: storage.read, vault: storage.vault };
    return {
      ...core,
      storage,
      checkIn,
      elsewhere,
      others,
      end: (why: WhyEnd, guildId: string | null = ids.guild) =>
        storage.write((tx) => endOwnOf({ guildId, userId: ids.maya, why }, needs, tx)),
      /** What arrives once everything that was planned is due. */
      arrives: async () => {
        clock.advance(2 * 3_600_000);
        await needs.outbox.pump();
        return mail.arrived.map(({ card }) => card.content?.split('\n')[0]).sort();
      },
      own: (guildId: string) => listOwn(ids.maya, guildId, read),
      wishes: (guildId: string) => findWishes({ guildId, userId: ids.maya }, read),
      followUps: () => listFollowUps({ guildId: null, userId: ids.maya }, read),
    };
  }

  const theirs = [`from ${otherServer}`, 'to Ines'];

  it('who left a server is sent no more from there; back within a month they find it ended, without a yes', async () => {
    const { clock, storage, needs, arrives, checkIn, elsewhere, others, wishes, own, followUps } = await open();
    await noteLeft(ids.guild, ids.maya, needs);
    expect((await lookUp(checkIn, storage)).checkIn).toMatchObject({
      state: 'over',
      ended: 'left',
      next: null,
      endsAt: clock.now() + keepLeftMs,
    });
    expect(await wishes(ids.guild)).toMatchObject({ zone: 'Europe/Berlin', direct: null });
    expect(await wishes(otherServer)).toMatchObject({ direct: { channelId: '391' } });
    expect(await followUps()).toEqual([]);
    for (const one of [elsewhere, others]) expect((await lookUp(one, storage)).checkIn).toMatchObject({ state: 'on' });
    expect(await arrives()).toEqual(['from none', ...theirs].sort());
    expect(await own(ids.guild)).toHaveLength(1);
  });

  it('twice is once, and of somebody who asked for nothing nothing is written', async () => {
    const { storage, needs, end, checkIn } = await open();
    await end('left');
    const before = await lookUp(checkIn, storage);
    await end('left');
    expect(await lookUp(checkIn, storage)).toEqual(before);
    await noteLeft(ids.guild, ids.theo, needs);
    expect(await storage.read.person.count()).toBe(2);
  });

  it('who died is sent nothing more from that server, nor what belongs to none', async () => {
    const { end, arrives, own, wishes } = await open();
    await end('died');
    expect(await own(ids.guild)).toEqual([]);
    expect(await wishes(ids.guild)).toMatchObject({ zone: null, direct: null });
    expect(await arrives()).toEqual(['a follow-up', ...theirs]);
  });

  it('keeps a yes to history, which is not about being asked', async () => {
    const { clock, storage, end, wishes } = await open();
    const history = { since: clock.now(), days: 30 };
    await storage.write((tx) =>
      changeWishes({ guildId: ids.guild, userId: ids.maya }, (held) => ({ ...held, history }), {
        tx,
        vault: storage.vault,
        now: clock.now(),
      }),
    );
    await end('died');
    expect(await wishes(ids.guild)).toMatchObject({ zone: null, direct: null, thread: null, history });
  });

  it.each(['left', 'died', 'forgotten'] as const)('ends too where it cannot be read: %s', async (why) => {
    const { storage, checkIn, end, arrives, own } = await open();
    const whole = await keepOwn(0, storage, { userId: ids.maya });
    await damage(checkIn, storage);
    expect((await own(ids.guild)).map(({ id }) => id)).toEqual([whole.id]);
    await end(why);
    const left = await storage.read.ownCheckIn.findMany({ where: { guildId: ids.guild, state: 'over' } });
    expect(left.map(({ id }) => id)).toEqual(why === 'left' ? [whole.id] : []);
    expect(await storage.read.ownCheckIn.count({ where: { id: checkIn.id } })).toBe(0);
    expect(await arrives()).not.toContain('an ask');
  });

  it('who wants to be forgotten has no check-in and no wish left on any server', async () => {
    const { end, own, wishes, storage, others } = await open();
    await end('forgotten', null);
    for (const guildId of [ids.guild, otherServer]) {
      expect(await own(guildId)).toEqual([]);
      expect(await wishes(guildId)).toMatchObject({ zone: null, direct: null });
    }
    expect(await storage.read.ownWishes.count()).toBe(0);
    expect((await lookUp(others, storage)).checkIn).toMatchObject({ state: 'on' });
  });

  it('is cancelled by a moderator after a death: all of it, told to nobody, with one entry that names nobody', async () => {
    const { storage, mail, needs, arrives, own, followUps } = await open();
    const act = { guildId: ids.guild, actor: { userId: ids.theo, roles: [ids.moderatorRole] }, userId: ids.maya };
    await cancelFor(act, needs);
    expect(await own(ids.guild)).toEqual([]);
    expect(await followUps()).toEqual([]);
    expect(await needs.waiting.listOf(ids.guild, ids.maya)).toEqual([]);
    expect(mail.arrived).toEqual([]);
    expect(await arrives()).toEqual(theirs);
    const entries = await storage.read.auditEntry.findMany({ where: { guildId: ids.guild } });
    expect(entries).toMatchObject([{ act: 'planned.cancelled', target: ids.guild }]);
    expect(await verifyAudit(ids.guild, { db: storage.read, vault: storage.vault })).toMatchObject({ kind: 'whole' });
    expect(await own(otherServer)).toHaveLength(1);
  });

  it('has their request to join a group taken off where it is shown', async () => {
    const { storage, needs } = await open();
    const [asked] = await needs.waiting.listOf(ids.guild, ids.maya);
    if (!asked) throw new Error('Nobody asked.');
    const card = { channelId: ids.moderators, messageId: ids.message };
    await storage.write((tx) => needs.waiting.change({ ...asked, card }, tx));
    const edited: string[][] = [];
    const edit = (...where: [string, string, unknown]) =>
      Promise.resolve(edited.push(where.slice(0, 2).map(String)) > 0);
    const act = { guildId: ids.guild, actor: { userId: ids.theo, roles: [ids.moderatorRole] }, userId: ids.maya };
    await cancelFor(act, { ...needs, messages: { ...needs.messages, edit } });
    expect(edited).toEqual([[ids.moderators, ids.message]]);
  });

  it('is cancelled by nobody but moderators', async () => {
    const { needs, own } = await open();
    const act = { guildId: ids.guild, actor: { userId: ids.ines, roles: [] }, userId: ids.maya };
    await expect(cancelFor(act, needs)).rejects.toMatchObject({ code: 'not-a-moderator' });
    expect(await own(ids.guild)).toHaveLength(1);
  });
});
