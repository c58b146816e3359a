import { expect, it } from 'vitest';
import type { APIChannel } from 'discord.js';
import { namePutOff } from '../../../../src/check-ins/own/answering/answer-own.ts';
import { obtainThread, type ThreadOwner } from '../../../../src/check-ins/own/reach/obtain-thread.ts';
import { findWishes } from '../../../../src/check-ins/own/wishes.ts';
import { textCard } from '../../../../src/discord/cards.ts';
import type { Places } from '../../../../src/discord/places.ts';
import { agreeInThread } from '../../../../src/follow-ups/answer-offer.ts';
import { listOffers } from '../../../../src/follow-ups/list-offers.ts';
import { offerFollowUp } from '../../../../src/follow-ups/offer-follow-up.ts';
import { newId } from '../../../../src/storage/ids.ts';
import { openCore, plainView } from '../../../kit/core.ts';
import { ids } from '../../../kit/interactions.ts';
import { makeDiscordError } from '../../../kit/mail.ts';
import { keepOwn, lookUp } from '../../../kit/own-check-ins.ts';
import { makeThread } from '../../../kit/threads.ts';
import { describeOnBoth } from '../../../kit/storage.ts';

const hourMs = 3_600_000;
const maya: ThreadOwner = { guildId: ids.guild, userId: ids.maya, language: 'en' };

describeOnBoth('somebody’s private thread', (databases) => {
  async function open({ channelId }: { channelId: string | null } = { channelId: ids.lounge }) {
    const storage = await databases.open();
    const core = await openCore(storage);
    await core.setUp({ checkInChannelId: channelId });
    const discord = openThreads();
    const needs = { ...core.needs, places: { ...core.needs.places, ...discord.places } };
    return {
      ...core,
      ...discord,
      storage,
      needs,
      obtain: (owner = maya) => obtainThread(owner, needs),
      saved: async () => (await findWishes(maya, { db: storage.read, vault: storage.vault })).thread,
    };
  }

  /** Threads as Discord keeps them, and what fails next: before or after it has its effect. */
  function openThreads() {
    const threads = new Map<string, { name: string; parentId: string; archived: boolean; people: Set<string> }>();
    const faults: { on: keyof Places; when: 'before' | 'after'; error: unknown }[] = [];
    let made = 0;
    async function meet<T>(on: keyof Places, work: () => T): Promise<T> {
      const index = faults.findIndex((fault) => fault.on === on);
      const fault = index < 0 ? undefined : faults.splice(index, 1)[0];
      if (fault?.when === 'before') throw fault.error;
      const result = work();
      if (fault) throw fault.error;
      return Promise.resolve(result);
    }
    const find = (id: string) => {
      const thread = threads.get(id);
      if (!thread) throw makeDiscordError(404, 10_003);
      return thread;
    };
    const places: Partial<Places> = {
      createThread: (parentId, name) =>
        meet('createThread', () => {
          const id = `39000000000000000${(made += 1)}`;
          threads.set(id, { name, parentId, archived: false, people: new Set() });
          return id;
        }),
      findMarked: (_, marker) =>
        meet('findMarked', () =>
          [...threads]
            .filter(([, { name, archived }]) => name.includes(marker) && !archived)
            .map(([id]) => ({ kind: 'thread', id }) as const),
        ),
      rename: ({ id }, name) => meet('rename', () => void (find(id).name = name)),
      archiveThread: (id, archived) => meet('archiveThread', () => void (find(id).archived = archived)),
      addToThread: (id, userId) => meet('addToThread', () => void find(id).people.add(userId)),
      isInThread: (id, userId) => meet('isInThread', () => threads.get(id)?.people.has(userId) ?? null),
      readChannel: (id) =>
        meet('readChannel', (): APIChannel | null => {
          const thread = threads.get(id);
          return thread ? makeThread(id, thread) : null;
        }),
    };
    return {
      threads,
      places,
      fail: (on: keyof Places, error: unknown, when: 'before' | 'after' = 'before') =>
        void faults.push({ on, when, error }),
      see: () => [...threads.values()].map(({ name, people, archived }) => ({ name, people: [...people], archived })),
    };
  }

  const whole = { name: 'Your own check-ins', people: [ids.maya], archived: false };

  it('is made once, under the channel of the server, for that person alone, and says who can read along', async () => {
    const { threads, see, mail, needs, obtain, saved } = await open();
    const id = await obtain();
    expect(see()).toEqual([whole]);
    expect(threads.get(id)?.parentId).toBe(ids.lounge);
    expect(await saved()).toMatchObject({ parentId: ids.lounge, id });
    await needs.outbox.pump();
    expect(mail.arrived).toMatchObject([{ channelId: id, pings: [] }]);
    expect(mail.arrived[0]?.card.content).toMatch(/Moderators .* can open it and read it/);
    expect(await obtain()).toBe(id);
    await needs.outbox.pump();
    expect(mail.arrived).toHaveLength(1);
    expect(see()).toEqual([whole]);
  });

  it('is one, also when it is asked for several times at once', async () => {
    const { see, obtain } = await open();
    expect(new Set(await Promise.all([obtain(), obtain(), obtain()])).size).toBe(1);
    expect(see()).toEqual([whole]);
  });

  it('is each person’s own, named in their language', async () => {
    const { obtain, see } = await open();
    await obtain();
    await obtain({ ...maya, userId: ids.theo, language: 'de' });
    expect(see().map(({ people }) => people)).toEqual([[ids.maya], [ids.theo]]);
    expect(new Set(see().map(({ name }) => name)).size).toBe(2);
  });

  it.each([
    ['as the thread was made and the answer was lost', 'createThread', 'after'],
    ['before its marker was taken away', 'rename', 'before'],
    ['before its person was let in', 'addToThread', 'before'],
    ['before it was made', 'createThread', 'before'],
  ] as const)('is found again after a crash %s: there is never a second one', async (_, on, when) => {
    const { see, fail, obtain } = await open();
    fail(on, new TypeError('a crash'), when);
    await expect(obtain()).rejects.toThrow('a crash');
    const id = await obtain();
    expect(see()).toEqual([whole]);
    expect(await obtain()).toBe(id);
  });

  it('is one of two that a lost answer left behind; the other is closed, with nobody in it', async () => {
    const { see, fail, places, obtain, saved } = await open();
    fail('createThread', new TypeError('a crash'), 'after');
    await expect(obtain()).rejects.toThrow();
    const marker = (await saved())?.marker ?? '';
    await places.createThread?.(ids.lounge, `Your own check-ins ${marker}`);
    await obtain();
    expect(see()).toEqual([whole, { name: `Your own check-ins ${marker}`, people: [], archived: true }]);
  });

  it('is opened again where it sleeps, and its person is let in again where they went', async () => {
    const { threads, see, obtain } = await open();
    const id = await obtain();
    threads.set(id, { name: 'Your own check-ins', parentId: ids.lounge, archived: true, people: new Set() });
    expect(await obtain()).toBe(id);
    expect(see()).toEqual([whole]);
  });

  it('is made anew where it was deleted, and check-ins in it follow', async () => {
    const { clock, storage, threads, see, obtain } = await open();
    const id = await obtain();
    const place = { kind: 'thread', threadId: id } as const;
    const checkIn = await keepOwn(clock.now(), storage, { userId: ids.maya, place });
    const draft = await keepOwn(clock.now(), storage, {
      userId: ids.maya,
      place: { kind: 'thread', threadId: '' },
      draft: { placed: true, when: null },
    });
    threads.delete(id);
    const anew = await obtain();
    expect(anew).not.toBe(id);
    expect(see()).toEqual([whole]);
    expect((await lookUp(checkIn, storage)).checkIn).toMatchObject({ place: { kind: 'thread', threadId: anew } });
    expect((await lookUp(draft, storage)).checkIn).toMatchObject({ place: draft.place, version: 0 });
  });

  it('is made anew where it was deleted, and what was put off in it comes there', async () => {
    const { clock, mail, storage, threads, needs, obtain } = await open();
    const id = await obtain();
    const place = { kind: 'thread', threadId: id } as const;
    const checkIn = await keepOwn(clock.now(), storage, { userId: ids.maya, place });
    const [now, askId] = [clock.now(), newId()];
    const [dueAt, closesAt] = [new Date(now), new Date(now + 4 * hourMs)];
    const row = { id: askId, checkInId: checkIn.id, day: '2026-03-03', state: 'asked', putOff: 1, dueAt, closesAt };
    const again = {
      target: { kind: 'channel', channelId: id },
      dueAt: now + hourMs,
      purpose: namePutOff(askId),
    } as const;
    await storage.write(async (tx) => {
      await tx.ownAsk.create({ data: row });
      await needs.outbox.add({ guildId: ids.guild, card: textCard('again'), ...again }, tx);
    });
    threads.delete(id);
    mail.close(id, makeDiscordError(404, 10_003));
    const anew = await obtain();
    clock.advance(hourMs);
    await needs.outbox.pump();
    const asked = mail.arrived.filter(({ card }) => JSON.stringify(card).includes(askId));
    expect(asked.map(({ channelId }) => channelId)).toEqual([anew]);
    expect((await lookUp(checkIn, storage)).checkIn).toMatchObject({ state: 'on', ended: null });
  });

  it('is made anew where it was deleted, and the question later that they said yes to comes there, once', async () => {
    const { clock, mail, threads, needs, obtain } = await open();
    const moderator = { userId: ids.theo, roles: [ids.moderatorRole], language: 'en' } as const;
    const where = { guildId: ids.guild, moderator, channelId: null };
    const { followUp } = await offerFollowUp({ ...where, personId: ids.maya, when: 'tomorrow 18:00' }, needs);
    const answering = { followUpId: followUp.id, userId: ids.maya, language: 'de' } as const;
    const agreed = await agreeInThread(answering, needs);
    const id = await obtain();
    expect(agreed.place).toEqual({ kind: 'thread', threadId: id });
    const renew = async (gone: string) => {
      threads.delete(gone);
      mail.close(gone, makeDiscordError(404, 10_003));
      return obtain();
    };
    const anew = await renew(id);
    expect(await listOffers(ids.guild, ids.maya, needs)).toMatchObject([
      { answer: 'yes', language: 'de', place: { kind: 'thread', threadId: anew } },
    ]);
    clock.advance(followUp.dueAt - clock.now());
    await needs.outbox.pump();
    const asked = () => mail.arrived.filter(({ card }) => JSON.stringify(card).includes('follow-up-tell:'));
    expect(asked().map(({ channelId }) => channelId)).toEqual([anew]);
    // What was asked already is not asked once more.
    await renew(anew);
    await needs.outbox.pump();
    expect(asked()).toHaveLength(1);
  });

  it('stays where it is when the server sets another channel aside', async () => {
    const { setUp, obtain } = await open();
    const id = await obtain();
    await setUp({ checkInChannelId: ids.moderators });
    expect(await obtain()).toBe(id);
  });

  it.each([
    [160_006, 400, 'reach-threads-full'],
    [30_033, 400, 'reach-threads-full'],
    [50_013, 403, 'reach-not-allowed'],
    [50_001, 403, 'reach-not-allowed'],
    [10_003, 404, 'reach-no-channel'],
    [0, 503, 'reach-busy'],
  ] as const)('is refused in plain words where Discord says %i', async (code, status, said) => {
    const { fail, see, obtain } = await open();
    fail('createThread', makeDiscordError(status, code));
    await expect(obtain()).rejects.toMatchObject({ code: said });
    expect(see()).toEqual([]);
    await obtain();
    expect(see()).toEqual([whole]);
  });

  it('is refused where no channel is set aside, or the bot cannot make threads there', async () => {
    await expect((await open({ channelId: null })).obtain()).rejects.toMatchObject({ code: 'reach-no-channel' });
    const { needs } = await open();
    const view = {
      ...plainView,
      findMissing: <Name>(_: string, __: string, asked: readonly Name[]) => asked.slice(0, 1),
    };
    await expect(obtainThread(maya, { ...needs, view })).rejects.toMatchObject({ code: 'reach-not-allowed' });
    const blind = { ...plainView, findMissing: () => null };
    await expect(obtainThread(maya, { ...needs, view: blind })).rejects.toMatchObject({ code: 'reach-no-channel' });
  });
});
