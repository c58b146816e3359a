import { expect, it } from 'vitest';
import { createKindCountShower } from '../src/anonymous/replying/show-kind-counts.ts';
import { pressKind } from '../src/anonymous/replying/kind-words.ts';
import { askDueRounds } from '../src/check-ins/rounds/ask-rounds.ts';
import { closeRounds } from '../src/check-ins/rounds/show-rounds.ts';
import { finishDeeds } from '../src/moderation/acts/finish-deeds.ts';
import { beginDeed } from '../src/moderation/acts/deeds.ts';
import { openCase } from '../src/moderation/open-case.ts';
import { climbDue } from '../src/moderation/pages/climb-due.ts';
import { seePage } from '../src/moderation/pages/see-page.ts';
import { settlePages } from '../src/moderation/pages/settle-pages.ts';
import { keepMeasures } from '../src/moderation/raids/keep-measures.ts';
import { addMeasure } from '../src/moderation/raids/store.ts';
import { emptySettings } from '../src/servers/settings.ts';
import { keepEvents } from '../src/sessions/keep-events.ts';
import { planDates } from '../src/sessions/plan-dates.ts';
import { announceDates } from '../src/sessions/say-dates.ts';
import { showOlderDates } from '../src/sessions/show-dates.ts';
import { newId } from '../src/storage/ids.ts';
import { addAnonymousGroup, addPosted } from './kit/anonymous-posts.ts';
import { keepCheckIn, makePlan } from './kit/check-ins.ts';
import { openCore, plainView, type Core } from './kit/core.ts';
import { makeGroup } from './kit/groups.ts';
import { ids } from './kit/interactions.ts';
import { keepSession, openTestCalendar } from './kit/sessions.ts';
import { describeOnBoth } from './kit/storage.ts';

const hour = 3_600_000;
const away = '200000000000000009';
const desk = '310000000000000077';
const few = 300;

/** Copies of a row, each with what makes it another one. */
const copy = <Row extends { id: string }>(row: Row, change: (index: number) => Partial<Row>): Row[] =>
  Array.from({ length: few }, (_, index) => ({ ...row, id: newId(), ...change(index) }));

/** A day of its own for each copy. */
const dayOf = (index: number): string => new Date(Date.UTC(2020, 0, 1 + index)).toISOString().slice(0, 10);

describeOnBoth('three hundred things that are due of a server whose process is gone', (databases) => {
  /** A process that has one of two servers. */
  async function open() {
    const core = await openCore(await databases.open());
    await core.setUp();
    const { storage, servers } = core.needs;
    await storage.write((tx) => servers.save(away, emptySettings(away), tx));
    servers.remember(emptySettings(away));
    const isOurs = (guildId: string): boolean => guildId === ids.guild;
    const changed: string[] = [];
    const edit = (_channelId: string, messageId: string): Promise<boolean> => {
      changed.push(messageId);
      return Promise.resolve(true);
    };
    const needs = {
      ...core.needs,
      view: { ...plainView, isOurs, isPresent: isOurs },
      messages: { ...core.needs.messages, edit },
      incidents: { ...core.needs.incidents, pause: () => Promise.resolve(), readPause: () => Promise.resolve(null) },
    };
    return { core, needs, storage, clock: core.clock, changed };
  }

  async function addGroup({ needs }: Pick<Core, 'needs'>, guildId: string) {
    const group = makeGroup({ guildId, deskChannelId: desk });
    await needs.storage.write((tx) => needs.groups.save(group, tx));
    needs.groups.remember(group);
    return group;
  }

  const about = { userId: ids.maya, channelId: ids.lounge, messageId: ids.message, writtenAt: 0 };
  const flag = {
    source: 'screening',
    tier: 'T3',
    rules: ['self-harm.plan'],
    about: { ...about, late: false, deleted: false },
  } as const;

  it('keep no act of our own from being finished', async () => {
    const { needs, storage, clock } = await open();
    const { vault } = storage;
    const begin = async (guildId: string) => {
      const { caseId } = await openCase(guildId, flag, needs);
      const at = new Date(clock.now());
      const deed = { guildId, caseId, kind: 'removed', at, actorId: ids.theo, what: {} } as const;
      return storage.write((tx) => beginDeed(deed, { tx, vault }));
    };
    const { id: theirs } = await begin(away);
    clock.advance(1_000);
    const { id: ours } = await begin(ids.guild);
    const row = await storage.read.caseEvent.findUniqueOrThrow({ where: { id: theirs } });
    await storage.write((tx) => tx.caseEvent.createMany({ data: copy(row, () => ({})) }));
    clock.advance(hour);
    const moderating = { ...needs.moderating, remove: () => Promise.resolve(true) };
    await finishDeeds({ ...needs, moderating });
    expect((await storage.read.caseEvent.findUniqueOrThrow({ where: { id: ours } })).act).toBe('removed');
    expect(await storage.read.caseEvent.count({ where: { act: 'removing' } })).toBe(few + 1);
  });

  it('keep no measure of our own from its end', async () => {
    const { needs, storage, clock } = await open();
    const startedAt = clock.now();
    const measure = { caseId: null, kind: 'invites', channelId: null, before: null, state: 'on', startedAt } as const;
    const ours = await storage.write((tx) => addMeasure({ ...measure, guildId: ids.guild, endsAt: startedAt + 2 }, tx));
    const row = await storage.read.raidMeasure.findUniqueOrThrow({ where: { id: ours.id } });
    const theirs = copy(row, () => ({ guildId: away, endsAt: new Date(startedAt + 1) }));
    await storage.write((tx) => tx.raidMeasure.createMany({ data: theirs }));
    clock.advance(hour);
    await keepMeasures(needs);
    const over = await storage.read.raidMeasure.findMany({ where: { state: 'over' } });
    expect(over.map(({ id }) => id)).toEqual([ours.id]);
  });

  async function openPaged() {
    const room = await open();
    const { core, storage } = room;
    await openCase(ids.guild, flag, room.needs);
    await core.needs.outbox.pump();
    const [ours] = await storage.read.casePage.findMany();
    if (!ours) throw new Error('Nobody is paged.');
    const addTheirs = (dueAt: number, state: string) => {
      const data = copy(ours, () => ({ guildId: away, caseId: null, state, nextAt: new Date(dueAt) }));
      return storage.write((tx) => tx.casePage.createMany({ data }));
    };
    const find = () => storage.read.casePage.findUniqueOrThrow({ where: { id: ours.id } });
    return { ...room, ours, addTheirs, find };
  }

  it('keep nobody of our own from being paged, whether or not Discord says who owns that server', async () => {
    const { needs, clock, ours, addTheirs, find } = await openPaged();
    let asked = 0;
    const findOwner = () => {
      asked += 1;
      return Promise.reject(new Error('away'));
    };
    const dueAt = ours.nextAt?.getTime() ?? 0;
    await addTheirs(dueAt - 10_000, 'waiting');
    clock.advance(dueAt - clock.now());
    await climbDue({ ...needs, findOwner });
    expect((await find()).step).toBeGreaterThan(ours.step);
    expect(asked).toBe(0);
    const second = await openPaged();
    await second.addTheirs(dueAt - hour, 'waiting');
    second.clock.advance(dueAt - second.clock.now());
    await climbDue({ ...second.needs, findOwner });
    expect((await second.find()).step).toBeGreaterThan(second.ours.step);
    expect(asked).toBe(1);
  });

  it('are paged for all the same once their process is gone', async () => {
    const { needs, storage, clock, ours, addTheirs } = await openPaged();
    const dueAt = ours.nextAt?.getTime() ?? 0;
    await addTheirs(dueAt - 15_000, 'waiting');
    clock.advance(dueAt - clock.now());
    await climbDue(needs);
    expect(await storage.read.casePage.count({ where: { guildId: away, state: 'waiting' } })).toBe(0);
  });

  it('keep no page of our own from saying that it was seen', async () => {
    const { needs, clock, ours, addTheirs, changed } = await openPaged();
    await addTheirs(clock.now() - 10_000, 'over');
    const actor = { userId: ids.ines, roles: [ids.moderatorRole], permissions: 0n };
    await seePage({ pageId: ours.id, guildId: ids.guild, actor }, needs);
    await settlePages(needs);
    expect(changed).toHaveLength(1);
  });

  it('keep no round of our own from saying that it is over', async () => {
    const { core, needs, storage, clock, changed } = await open();
    const now = clock.now();
    const plan = makePlan(now, { zone: 'UTC' });
    await keepCheckIn(await addGroup(core, ids.guild), now, storage, { plan });
    const other = await keepCheckIn(await addGroup(core, away), now, storage, { plan, state: 'over' });
    clock.advance(7 * hour + 60_000);
    await askDueRounds(needs);
    await needs.outbox.pump();
    const [ours] = await storage.read.checkInRound.findMany();
    if (!ours) throw new Error('Nobody was asked.');
    clock.advance(12 * hour);
    const theirs = copy(ours, (index) => ({
      ...{ checkInId: other.id, day: dayOf(index), state: 'over', shown: -1 },
      closesAt: new Date(ours.closesAt.getTime() - hour),
    }));
    await storage.write((tx) => tx.checkInRound.createMany({ data: theirs }));
    await closeRounds(needs);
    expect(changed).toEqual([ours.messageId]);
  });

  async function openDates() {
    const room = await open();
    const { core, needs, storage, clock } = room;
    const now = clock.now();
    await keepSession(await addGroup(core, ids.guild), now, storage);
    const other = await keepSession(await addGroup(core, away), now, storage, { next: null });
    await planDates(needs);
    const [ours] = await storage.read.sessionDate.findMany({ orderBy: { startsAt: 'asc' } });
    if (!ours) throw new Error('No date was planned.');
    const addTheirs = async (change: Partial<typeof ours>) => {
      const now = await storage.read.sessionDate.findUniqueOrThrow({ where: { id: ours.id } });
      const data = copy(now, (index) => ({ sessionId: other.id, day: dayOf(index), ...change }));
      await storage.write((tx) => tx.sessionDate.createMany({ data }));
    };
    return { ...room, ours, addTheirs };
  }

  it('keep no date of our own from saying what changed', async () => {
    const { needs, storage, clock, ours, addTheirs, changed } = await openDates();
    clock.advance((ours.announceAt?.getTime() ?? 0) - clock.now());
    await announceDates(needs);
    await needs.outbox.pump();
    await addTheirs({ shown: -1 });
    await storage.write((tx) => tx.sessionDate.updateMany({ where: { id: ours.id }, data: { going: 3 } }));
    await showOlderDates(needs);
    const { messageId } = await storage.read.sessionDate.findUniqueOrThrow({ where: { id: ours.id } });
    expect(changed).toEqual([messageId]);
  });

  it('keep no date of our own from its event', async () => {
    const { needs, ours, addTheirs } = await openDates();
    await addTheirs({ startsAt: new Date(ours.startsAt.getTime() - hour) });
    const calendar = openTestCalendar();
    await keepEvents({ ...needs, events: calendar });
    expect(calendar.there().map(({ startsAt }) => startsAt)).toContain(ours.startsAt.getTime());
  });

  it('keep no kind word under our own posts from being counted there', async () => {
    const { core, needs, storage } = await open();
    const post = await addPosted(core, await addAnonymousGroup(core), ids.maya);
    const theirs = copy(await storage.read.anonymousPost.findUniqueOrThrow({ where: { id: post.id } }), (index) => ({
      ...{ guildId: away, receiptMark: `${index}`, messageMark: `${index}` },
      id: `0${index}`,
    }));
    await storage.write(async (tx) => {
      await tx.anonymousPost.createMany({ data: theirs });
      const data = theirs.map(({ id: postId }) => ({ postId, word: 'heard', count: 1, shown: 0 }));
      await tx.kindWord.createMany({ data });
    });
    await pressKind({ guildId: ids.guild, userId: ids.theo, postId: post.id, word: 'heard' }, needs);
    const looked: string[] = [];
    const read = (_channelId: string, messageId: string): Promise<null> => {
      looked.push(messageId);
      return Promise.resolve(null);
    };
    await createKindCountShower({ ...needs, messages: { ...needs.messages, read } }).round();
    expect(looked).toEqual([post.place?.messageId]);
  });
});
