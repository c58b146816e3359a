import { expect, it } from 'vitest';
import type { OwnAsk, OwnCheckIn } from '../../../../src/check-ins/own/own-check-in.ts';
import { changeWishes, findWishes } from '../../../../src/check-ins/own/wishes.ts';
import { newId } from '../../../../src/storage/ids.ts';
import { openCore } from '../../../kit/core.ts';
import { makeGroup } from '../../../kit/groups.ts';
import { ids } from '../../../kit/interactions.ts';
import { makeDiscordError } from '../../../kit/mail.ts';
import { damage, keepOwn, lookUp } from '../../../kit/own-check-ins.ts';
import { describeOnBoth } from '../../../kit/storage.ts';

const threadId = '390000000000000001';
const directId = '390000000000000002';
const direct = { kind: 'direct', channelId: directId } as const;
const thread = { kind: 'thread', threadId } as const;
const gone = makeDiscordError(404, 10_003);
const closed = makeDiscordError(403, 50_007);

describeOnBoth('an ask that cannot be delivered', (databases) => {
  async function open() {
    const storage = await databases.open();
    const core = await openCore(storage);
    await core.setUp();
    const { clock, mail, needs } = core;
    const keep = (given: Partial<OwnCheckIn>) => keepOwn(clock.now(), storage, { userId: ids.maya, ...given });
    /** Adds an ask of a check-in, as it waits to be sent, and sends it. */
    async function ask(
      { id: checkInId, place }: OwnCheckIn,
      { purpose = 'own-ask:', day = '2026-03-02' } = {},
    ): Promise<void> {
      const asked: OwnAsk = {
        id: newId(),
        checkInId,
        day,
        state: 'asked',
        dueAt: clock.now(),
        closesAt: clock.now() + 3_600_000,
        putOff: 0,
      };
      const home = place.kind === 'group' ? '310000000000000005' : threadId;
      const target =
        place.kind === 'direct'
          ? ({ kind: 'person', userId: ids.maya, channelId: directId } as const)
          : ({ kind: 'channel', channelId: home } as const);
      await storage.write(async (tx) => {
        const at = { dueAt: new Date(asked.dueAt), closesAt: new Date(asked.closesAt) };
        await tx.ownAsk.create({ data: { ...asked, ...at } });
        const card = { content: 'How was the night?' };
        await needs.outbox.add({ guildId: ids.guild, target, card, purpose: `${purpose}${asked.id}`, bulk: true }, tx);
      });
      await needs.outbox.pump();
    }
    /** Both places are agreed to: Maya's thread, and direct messages that were tried. */
    const agreeBoth = () =>
      storage.write((tx) =>
        changeWishes(
          { guildId: ids.guild, userId: ids.maya },
          (wishes) => ({
            ...wishes,
            thread: { parentId: ids.lounge, marker: 'k3f9q2', id: threadId },
            direct: { since: 1, channelId: directId },
          }),
          { tx, vault: storage.vault, now: clock.now() },
        ),
      );
    const read = { db: storage.read, vault: storage.vault };
    return {
      ...core,
      storage,
      keep,
      ask,
      agreeBoth,
      findDirect: async () => (await findWishes({ guildId: ids.guild, userId: ids.maya }, read)).direct,
      heard: () => mail.arrived.map(({ channelId, card }) => `${channelId} ${card.content ?? ''}`),
    };
  }

  const over = { state: 'over', ended: 'unreachable', next: null };

  it('to a thread that is gone ends its check-in, and its person is told once, where they can be reached directly', async () => {
    const { storage, mail, keep, ask, agreeBoth, heard, findDirect } = await open();
    const checkIn = await keep({ place: thread });
    await agreeBoth();
    mail.close(threadId, gone);
    await ask(checkIn);
    expect((await lookUp(checkIn, storage)).checkIn).toMatchObject(over);
    expect(heard()).toEqual([expect.stringMatching(new RegExp(`^${directId} I could not ask you`))]);
    expect(await findDirect()).not.toBeNull();
  });

  it('to closed direct messages counts as a no, and is told in the thread', async () => {
    const { storage, mail, keep, ask, agreeBoth, heard, findDirect } = await open();
    const checkIn = await keep({ place: direct });
    await agreeBoth();
    mail.close(directId, closed);
    await ask(checkIn);
    expect((await lookUp(checkIn, storage)).checkIn).toMatchObject({
      ...over,
      place: { kind: 'direct', channelId: null },
    });
    expect(heard()).toEqual([expect.stringMatching(new RegExp(`^${threadId} I could not ask you`))]);
    expect(await findDirect()).toBeNull();
  });

  it('of a check-in that cannot be read holds up nothing behind it', async () => {
    const { storage, mail, keep, ask, heard } = await open();
    const [broken, whole] = [await keep({ place: thread }), await keep({ place: thread })];
    await damage(broken, storage);
    mail.close(threadId, gone);
    await ask(broken);
    mail.close(threadId, null);
    await ask(whole);
    expect(heard()).toEqual([expect.stringMatching(new RegExp(`^${threadId} How was the night`))]);
  });

  it('to a group is told in the thread first, and never in a group', async () => {
    const { storage, mail, keep, ask, agreeBoth, heard } = await open();
    const group = makeGroup();
    const checkIn = await keep({ place: { kind: 'group', groupId: group.id } });
    await agreeBoth();
    mail.close('310000000000000005', makeDiscordError(403, 50_013));
    await ask(checkIn);
    expect((await lookUp(checkIn, storage)).checkIn).toMatchObject(over);
    expect(heard()).toEqual([expect.stringMatching(new RegExp(`^${threadId} `))]);
  });

  it('is told to nobody where there is no other place that they agreed to', async () => {
    const { storage, mail, keep, ask, heard } = await open();
    const checkIn = await keep({ place: thread });
    mail.close(threadId, gone);
    await ask(checkIn);
    expect((await lookUp(checkIn, storage)).checkIn).toMatchObject(over);
    expect(heard()).toEqual([]);
  });

  it('ends all that its person has in that place, told once, and nothing of anybody or anywhere else', async () => {
    const { clock, storage, mail, keep, ask, agreeBoth, heard } = await open();
    const [checkIn, other, elsewhere, paused] = [
      await keep({ place: thread }),
      await keep({ place: thread }),
      await keep({ place: direct }),
      await keep({ place: thread, state: 'paused', next: null }),
    ];
    const noor = await keepOwn(clock.now(), storage, { place: thread });
    await agreeBoth();
    mail.close(threadId, gone);
    await ask(checkIn);
    await ask(other);
    for (const one of [checkIn, other, paused]) expect((await lookUp(one, storage)).checkIn).toMatchObject(over);
    for (const one of [elsewhere, noor]) expect((await lookUp(one, storage)).checkIn).toMatchObject({ state: 'on' });
    expect(heard()).toHaveLength(1);
  });

  it('for the last time of its check-in is told all the same', async () => {
    const { storage, mail, keep, ask, agreeBoth, heard } = await open();
    const checkIn = await keep({ place: thread, state: 'over', ended: 'done', next: null });
    await agreeBoth();
    mail.close(threadId, gone);
    await ask(checkIn);
    expect((await lookUp(checkIn, storage)).checkIn).toMatchObject(over);
    expect(heard()).toHaveLength(1);
  });

  it('that was put off ends its check-in too', async () => {
    const { storage, mail, keep, ask } = await open();
    const checkIn = await keep({ place: thread });
    mail.close(threadId, gone);
    await ask(checkIn, { purpose: 'own-again:' });
    expect((await lookUp(checkIn, storage)).checkIn).toMatchObject(over);
  });

  it('does nothing the second time, and nothing to one that ended for another reason', async () => {
    const { storage, mail, keep, ask, agreeBoth, heard } = await open();
    const checkIn = await keep({ place: thread });
    const left = await keep({ place: thread, state: 'over', ended: 'left', next: null });
    await agreeBoth();
    mail.close(threadId, gone);
    await ask(checkIn);
    await ask(checkIn, { day: '2026-03-03' });
    await ask(left);
    expect(heard()).toHaveLength(1);
    expect((await lookUp(left, storage)).checkIn).toMatchObject({ ended: 'left' });
  });

  it('is no reason to end anything where only the message was at fault', async () => {
    const { storage, mail, keep, ask, agreeBoth, heard } = await open();
    const checkIn = await keep({ place: thread });
    await agreeBoth();
    mail.close(threadId, makeDiscordError(400, 50_035));
    await ask(checkIn);
    expect((await lookUp(checkIn, storage)).checkIn).toMatchObject({ state: 'on' });
    expect(heard()).toEqual([]);
  });
});
