import { expect, it } from 'vitest';
import { answerRound, countWriter, takeBack } from '../../../src/check-ins/rounds/answer-round.ts';
import { askDueRounds, noteRoundNotSent } from '../../../src/check-ins/rounds/ask-rounds.ts';
import { closeRounds, forgetOldRounds, showCounts } from '../../../src/check-ins/rounds/show-rounds.ts';
import { keepRoundsMs, type Level } from '../../../src/check-ins/rounds/rules.ts';
import type { Round } from '../../../src/check-ins/check-in.ts';
import type { OwnMessages } from '../../../src/discord/messages.ts';
import { findCheckIn, listRounds, readLevels } from '../../../src/check-ins/store.ts';
import type { Storage } from '../../../src/storage/open-storage.ts';
import { keepCheckIn, makePlan } from '../../kit/check-ins.ts';
import { TamperedError } from '../../../src/storage/vault.ts';
import { en } from '../../../src/words/en.ts';
import { readCard } from '../../kit/cards.ts';
import { makeWorld, openCore } from '../../kit/core.ts';
import { makeGroup } from '../../kit/groups.ts';
import { ids } from '../../kit/interactions.ts';
import { makeDiscordError } from '../../kit/mail.ts';
import { describeOnBoth, readRaw, runSql } from '../../kit/storage.ts';

const hourMs = 3_600_000;

describeOnBoth('rounds of a check-in', (databases) => {
  /** It is noon; a group is asked at seven in the evening, and one minute has passed since. */
  async function open() {
    const address = await databases.make();
    const storage = await databases.open(address);
    const world = makeWorld();
    const core = await openCore(storage, world);
    await core.setUp();
    const group = makeGroup();
    await storage.write((tx) => core.needs.groups.save(group, tx));
    core.needs.groups.remember(group);
    const now = world.clock.now();
    const checkIn = await keepCheckIn(group, now, storage, { plan: makePlan(now, { zone: 'UTC' }) });
    world.clock.advance(7 * hourMs + 60_000);
    return { address, storage, world, core, group, checkIn };
  }

  async function openAsked() {
    const room = await open();
    await askDueRounds(room.core.needs);
    await room.core.needs.outbox.pump();
    return { ...room, round: await findOnly(room) };
  }

  async function findOnly({ checkIn, storage }: { checkIn: { id: string }; storage: Storage }): Promise<Round> {
    const [round, ...others] = await listRounds(checkIn.id, 10, storage.read);
    if (!round || others.length > 0) throw new Error(`There are ${others.length + (round ? 1 : 0)} rounds.`);
    return round;
  }

  const visit = (round: Round, userId: string, { roleId }: { roleId: string | null }) => ({
    guildId: ids.guild,
    roundId: round.id,
    visitor: { userId, roles: [roleId ?? ''] },
  });

  async function levelsOf(round: Round, storage: Storage): Promise<Record<string, number>> {
    const levels = (await readLevels([round.id], storage.read)).get(round.id) ?? new Map<number, number>();
    return Object.fromEntries([...levels].filter(([, count]) => count > 0));
  }

  it('are one, where two processes take a turn at the same moment, with one message', async () => {
    const { address, storage, world, core, checkIn, group } = await open();
    const second = await openCore(databases.kind === 'sqlite' ? storage : await databases.open(address), world);
    const both = [core, second];
    await Promise.all(both.flatMap(({ needs }) => [askDueRounds(needs), askDueRounds(needs)]));
    await Promise.all(both.map(({ needs }) => needs.outbox.pump()));
    const round = await findOnly({ checkIn, storage });
    expect(world.mail.arrived.map(({ channelId }) => channelId)).toEqual([group.channelId]);
    expect(round.place).toEqual({ channelId: group.channelId, messageId: world.mail.arrived[0]?.messageId });
    expect((await findCheckIn(checkIn.id, storage.read))?.next?.date).toBe('2026-03-03');
  });

  it('that end while their message is being changed still say that they are over', async () => {
    const { storage, world, core, group, round } = await openAsked();
    await answerRound({ ...visit(round, ids.maya, group), level: 4 }, core.needs);
    const edited: string[] = [];
    const end = () => closeRounds({ ...core.needs, messages: { edit: () => Promise.reject(new Error('Not now.')) } });
    const edit: OwnMessages['edit'] = async (_channelId, _messageId, card) => {
      edited.push(readCard(card));
      if (edited.length > 1) return true;
      // As another process, or the next job, would while Discord takes its time.
      world.clock.advance(10 * hourMs);
      await end();
      return true;
    };
    const needs = { ...core.needs, messages: { edit } };
    await showCounts(needs);
    expect(edited).toHaveLength(1);
    await closeRounds(needs);
    expect(edited[1]).toContain(en.round.over);
    expect((await listRounds(round.checkInId, 1, storage.read))[0]?.shown).toBe(1);
  });

  it('count every answer of many at the same moment once', async () => {
    const { storage, core, group, round } = await openAsked();
    const people = Array.from({ length: 12 }, (_, index) => `1000000000000001${String(index).padStart(2, '0')}`);
    const answers = people.flatMap((userId, index) => {
      const level: Level = index % 2 === 0 ? 2 : 4;
      return [1, 2].map(() => answerRound({ ...visit(round, userId, group), level }, core.needs));
    });
    const tokens = (await Promise.all(answers)).filter((token) => token !== null);
    expect(tokens).toHaveLength(12);
    expect((await findOnly({ checkIn: { id: round.checkInId }, storage })).answered).toBe(12);
    expect(await levelsOf(round, storage)).toEqual({ 2: 6, 4: 6 });
  });

  it('let an answer be taken back once, and an older button changes nothing of a new answer', async () => {
    const { storage, core, group, round, checkIn } = await openAsked();
    const maya = visit(round, ids.maya, group);
    const press = (level: Level) => answerRound({ ...maya, level }, core.needs);
    const undo = (level: Level, token: string | null) => takeBack({ ...maya, level, token: token ?? '' }, core.needs);
    const first = await press(2);
    await Promise.all([undo(2, first), undo(2, first)]);
    expect([(await findOnly({ checkIn, storage })).answered, await levelsOf(round, storage)]).toEqual([0, {}]);
    const second = await press(5);
    await undo(2, first);
    await takeBack({ ...visit(round, ids.theo, group), level: 5, token: second ?? '' }, core.needs);
    expect([(await findOnly({ checkIn, storage })).answered, await levelsOf(round, storage)]).toEqual([1, { 5: 1 }]);
    expect(first).not.toBe(second);
  });

  it('count who writes once, whether they pressed before or after', async () => {
    const { storage, core, group, round, checkIn } = await openAsked();
    const write = (userId: string) => storage.write((tx) => countWriter(visit(round, userId, group), core.needs, tx));
    await answerRound({ ...visit(round, ids.maya, group), level: 3 }, core.needs);
    await write(ids.maya);
    await write(ids.ines);
    await write(ids.ines);
    expect(await answerRound({ ...visit(round, ids.ines, group), level: 1 }, core.needs)).toBeNull();
    expect((await findOnly({ checkIn, storage })).answered).toBe(2);
    expect(await levelsOf(round, storage)).toEqual({ 3: 1 });
  });

  it('take no answer of another server, of somebody who is not in the group, or once they are over', async () => {
    const { core, world, group, round } = await openAsked();
    const maya = visit(round, ids.maya, group);
    const level = 3 as const;
    const code = (given: Parameters<typeof answerRound>[0]) =>
      answerRound(given, core.needs).then(
        () => null,
        (error: unknown) => error,
      );
    expect(await code({ ...maya, level, guildId: '200000000000000009' })).toMatchObject({ code: 'round-over' });
    expect(await code({ ...maya, level, roundId: 'a'.repeat(22) })).toMatchObject({ code: 'round-over' });
    const outside = { ...maya, level, visitor: { userId: ids.maya, roles: [] } };
    expect(await code(outside)).toMatchObject({ code: 'round-not-member' });
    world.clock.advance(round.closesAt - world.clock.now() - 1);
    expect(await code({ ...maya, level })).toBeNull();
    world.clock.advance(1);
    expect(await code({ ...visit(round, ids.theo, group), level })).toMatchObject({ code: 'round-over' });
  });

  it('say nothing of whoever answered: no id, and no mark once they are over', async () => {
    const { address, storage, core, world, group, round, checkIn } = await openAsked();
    await answerRound({ ...visit(round, ids.maya, group), level: 1 }, core.needs);
    expect((await readRaw(address)).includes(ids.maya)).toBe(false);
    expect(await runSql(address, 'SELECT "roundId" FROM "RoundMark"')).toEqual([[round.id]]);
    world.clock.advance(round.closesAt - world.clock.now());
    await closeRounds(core.needs);
    expect(await runSql(address, 'SELECT "roundId" FROM "RoundMark"')).toEqual([]);
    expect(await findOnly({ checkIn, storage })).toMatchObject({ state: 'over', answered: 1 });
    expect(await levelsOf(round, storage)).toEqual({ 1: 1 });
  });

  it('say that they are over at a later turn where Discord does not take it at once, and then leave it', async () => {
    const { storage, core, world, group, round, checkIn } = await openAsked();
    await answerRound({ ...visit(round, ids.maya, group), level: 1 }, core.needs);
    world.clock.advance(round.closesAt - world.clock.now());
    // Nothing answers where messages are changed here.
    await closeRounds(core.needs);
    expect(await findOnly({ checkIn, storage })).toMatchObject({ state: 'over', answered: 1, shown: -1 });
    const drawn: string[] = [];
    const edit = (...[channelId, messageId, card]: Parameters<OwnMessages['edit']>) => {
      drawn.push(`${channelId} ${messageId} ${readCard(card)}`);
      return Promise.resolve(true);
    };
    for (let turn = 0; turn < 3; turn += 1) await closeRounds({ ...core.needs, messages: { edit } });
    expect(drawn).toHaveLength(1);
    expect(drawn[0]).toContain(`${group.channelId ?? ''} ${round.place?.messageId ?? ''} ## How was today?`);
    expect(drawn[0]).toContain(en.round.over);
    expect(drawn[0]).toContain('One of us checked in.');
    expect((await findOnly({ checkIn, storage })).shown).toBe(1);
  });

  it('are forgotten after a year, with their counts', async () => {
    const { address, core, world, group, round } = await openAsked();
    await answerRound({ ...visit(round, ids.maya, group), level: 1 }, core.needs);
    world.clock.advance(round.dueAt + keepRoundsMs - world.clock.now());
    expect(await forgetOldRounds(core.needs)).toBe(0);
    world.clock.advance(1);
    expect(await forgetOldRounds(core.needs)).toBe(1);
    for (const table of ['CheckInRound', 'RoundLevel', 'RoundMark'])
      expect(await runSql(address, `SELECT * FROM "${table}"`), table).toEqual([]);
  });

  it('are asked late within two hours, and told as missed after that, once', async () => {
    const { storage, core, world, group, checkIn } = await open();
    world.clock.advance(3 * hourMs);
    await askDueRounds(core.needs);
    await askDueRounds(core.needs);
    expect(await core.read(group.channelId ?? '')).toEqual([]);
    const told = await core.read(ids.moderators);
    expect(told.map((text) => text.includes('in time'))).toEqual([true]);
    expect(await findOnly({ checkIn, storage })).toMatchObject({ state: 'missed', place: null });
    world.clock.advance(22 * hourMs);
    await askDueRounds(core.needs);
    expect(await core.read(group.channelId ?? '')).toHaveLength(1);
  });

  it('whose message could not be sent in time, or was damaged, are told as missed, once, and the next one comes', async () => {
    const { storage, core, world, group, checkIn } = await open();
    const channelId = group.channelId ?? '';
    // As where what asks for it was damaged.
    world.mail.close(channelId, new TamperedError('A value cannot be opened.'));
    await askDueRounds(core.needs);
    await core.needs.outbox.pump();
    world.mail.close(channelId, null);
    expect(await core.read(channelId)).toEqual([]);
    const round = await findOnly({ checkIn, storage });
    expect(round).toMatchObject({ state: 'missed', place: null });
    await storage.write((tx) => noteRoundNotSent(`round:${round.id}`, 'gave-up', core.needs, tx));
    const told = await core.read(ids.moderators);
    expect(told.map((text) => text.includes('in time'))).toEqual([true]);
    world.clock.advance(24 * hourMs);
    await closeRounds(core.needs);
    await core.needs.outbox.pump();
    expect(await core.read(ids.moderators)).toEqual(told);
    await askDueRounds(core.needs);
    expect(await core.read(channelId)).toHaveLength(1);
  });

  it('whose channel could not be reached all day are told as missed, though their time is over by then', async () => {
    const { storage, core, world, group, checkIn } = await open();
    world.mail.close(group.channelId ?? '', makeDiscordError(503, 0));
    await askDueRounds(core.needs);
    for (let hour = 0; hour < 23; hour += 1) {
      await core.needs.outbox.pump();
      world.clock.advance(hourMs);
      await closeRounds(core.needs);
    }
    await core.needs.outbox.pump();
    const told = await core.read(ids.moderators);
    expect(told.map((text) => text.includes('in time'))).toEqual([true]);
    expect(await findOnly({ checkIn, storage })).toMatchObject({ state: 'missed', place: null });
    world.mail.close(group.channelId ?? '', null);
    await core.needs.outbox.pump();
    expect(await core.read(group.channelId ?? '')).toEqual([]);
  });

  it('whose place is gone pause their check-in, which is told once, and nobody is said to be silent', async () => {
    const { storage, core, world, group, round, checkIn } = await openAsked();
    await answerRound({ ...visit(round, ids.maya, group), level: 1 }, core.needs);
    world.clock.advance(24 * hourMs);
    world.mail.close(group.channelId ?? '', makeDiscordError(404, 10003));
    await askDueRounds(core.needs);
    await core.needs.outbox.pump();
    expect((await findCheckIn(checkIn.id, storage.read))?.state).toBe('paused');
    world.clock.advance(48 * hourMs);
    await askDueRounds(core.needs);
    await closeRounds(core.needs);
    const told = await core.read(ids.moderators);
    expect(told.map((text) => text.includes('The check-in is paused'))).toEqual([true]);
  });
});
