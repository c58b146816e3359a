import { expect, it } from 'vitest';
import { isFounded, type Group } from '../../../src/groups/group.ts';
import type { Postvention } from '../../../src/moderation/postvention/postvention.ts';
import { createWatchList } from '../../../src/moderation/screening/watch-list.ts';
import { emptySettings } from '../../../src/servers/settings.ts';
import { makeGroup } from '../../kit/groups.ts';
import { ids } from '../../kit/interactions.ts';
import { makePostvention } from '../../kit/postventions.ts';

const harbour = '310000000000000005';
const thread = '310000000000000006';
const noon = 1_760_000_000_000;

function open(
  groups: readonly Group[],
  watched: readonly string[] = [],
  gentle: readonly string[] = [],
  postventions: readonly Postvention[] = [],
) {
  const isOpen = ({ threadEndsAt }: Postvention) => threadEndsAt !== null;
  const list = createWatchList({
    clock: { now: () => noon },
    servers: {
      get: (guildId) => ({ ...emptySettings(guildId), watched: new Set(watched), gentle: new Set(gentle) }),
      postventions: {
        list: () => postventions,
        isRemembrance: (_, threadId) => postventions.some((one) => one.threadId === threadId && isOpen(one)),
        findGentleUntil: (_, now) => postventions.map(({ endsAt }) => endsAt).find((endsAt) => endsAt > now) ?? null,
      },
    },
    groups: {
      list: () => groups,
      findByPlace: (id) =>
        groups.find((group) => isFounded(group) && (group.threadId ?? group.channelId) === id) ?? null,
    },
  });
  const isWatched = (channelId: string, watchId = channelId) =>
    list.isWatched({ guildId: ids.guild, channelId, watchId });
  const isGentle = (channelId: string, watchId = channelId) =>
    list.isGentle({ guildId: ids.guild, channelId, watchId });
  return { list: list.list(ids.guild), isWatched, isGentle };
}

it('a channel that was named is read along, with its threads', () => {
  const { list, isWatched } = open([], [ids.lounge]);
  expect(isWatched(ids.lounge)).toBe(true);
  expect(isWatched(thread, ids.lounge)).toBe(true);
  expect(isWatched(harbour)).toBe(false);
  expect(list).toEqual([{ channelId: ids.lounge, watchId: ids.lounge, isThread: false }]);
});

it('a group that wants it is read along where it talks, and in the threads there', () => {
  const { list, isWatched } = open([makeGroup({ channelId: harbour })]);
  expect(isWatched(harbour)).toBe(true);
  expect(isWatched(thread, harbour)).toBe(true);
  expect(list).toEqual([{ channelId: harbour, watchId: harbour, isThread: false }]);
});

it.each([
  ['does not want it', { screened: false }],
  ['is a draft', { state: 'draft' }],
] as const)('a group that %s is not', (_, given) => {
  const { list, isWatched } = open([makeGroup({ channelId: harbour, ...given })]);
  expect(isWatched(harbour)).toBe(false);
  expect(list).toEqual([]);
});

it('a group in a thread decides for itself: it is not read because its channel is, and its channel is not read because it is', () => {
  const inThread = { belonging: 'thread', roleId: null, channelId: ids.lounge, threadId: thread } as const;
  const off = open([makeGroup({ ...inThread, screened: false })], [ids.lounge]);
  expect(off.isWatched(thread, ids.lounge)).toBe(false);
  expect(off.isWatched(ids.lounge)).toBe(true);
  const on = open([makeGroup(inThread)]);
  expect(on.isWatched(thread, ids.lounge)).toBe(true);
  expect(on.isWatched(ids.lounge)).toBe(false);
  expect(on.list).toEqual([{ channelId: thread, watchId: ids.lounge, isThread: true }]);
  // It is private: what was missed in it is not found by its channel.
  const both = open([makeGroup(inThread)], [ids.lounge]);
  expect(both.list).toContainEqual({ channelId: thread, watchId: ids.lounge, isThread: true });
  expect(both.list).toHaveLength(2);
});

it('a group that was put away is read as before: whoever is in it goes on writing there', () => {
  const inThread = { belonging: 'thread', roleId: null, channelId: ids.lounge, threadId: thread } as const;
  const on = open([makeGroup({ channelId: harbour, state: 'archived' })]);
  expect(on.isWatched(harbour)).toBe(true);
  expect(on.list).toHaveLength(1);
  const off = open([makeGroup({ ...inThread, state: 'archived', screened: false })], [ids.lounge]);
  expect(off.isWatched(thread, ids.lounge)).toBe(false);
});

it('a private thread is not read because its channel is', () => {
  expect(open([], [ids.lounge]).isWatched(thread, thread)).toBe(false);
});

it('a place that was named and is a group, too, is read once', () => {
  expect(open([makeGroup({ channelId: harbour })], [harbour]).list).toHaveLength(1);
});

it('a channel that is read gently is, with its threads, and no other', () => {
  const { isGentle } = open([], [ids.lounge, harbour], [ids.lounge]);
  expect([isGentle(ids.lounge), isGentle(thread, ids.lounge), isGentle(harbour)]).toEqual([true, true, false]);
});

it('a group in a thread decides for itself how gently, too', () => {
  const groups = [makeGroup({ belonging: 'thread', roleId: null, channelId: ids.lounge, threadId: thread })];
  expect(open(groups, [ids.lounge], [ids.lounge]).isGentle(thread, ids.lounge)).toBe(false);
  const own = open(groups, [ids.lounge], [thread]);
  expect([own.isGentle(thread, ids.lounge), own.isGentle(ids.lounge)]).toEqual([true, false]);
});

it('a thread of remembrance is read along wherever it stands, gently, until it is closed', () => {
  const one = makePostvention({ channelId: harbour, threadId: thread, endsAt: noon - 1, threadEndsAt: noon + 1 });
  const { list, isWatched, isGentle } = open([], [ids.lounge], [], [one]);
  expect([isWatched(thread, harbour), isGentle(thread, harbour)]).toEqual([true, true]);
  expect([isWatched(harbour), isGentle(ids.lounge)]).toEqual([false, false]);
  expect(list).toContainEqual({ channelId: thread, watchId: harbour, isThread: true });

  const closed = open([], [ids.lounge], [], [{ ...one, threadEndsAt: null }]);
  expect([closed.isWatched(thread, harbour), closed.isGentle(thread, harbour)]).toEqual([false, false]);
  expect(closed.list).toHaveLength(1);
});

it('after a death every place is read gently, and none that was not read before', () => {
  const one = makePostvention({ channelId: null, endsAt: noon + 1 });
  const { isWatched, isGentle } = open([], [ids.lounge], [], [one]);
  expect([isGentle(ids.lounge), isGentle(harbour), isGentle(thread, ids.lounge)]).toEqual([true, true, true]);
  expect([isWatched(ids.lounge), isWatched(harbour)]).toEqual([true, false]);
  expect(open([], [ids.lounge], [], [{ ...one, endsAt: noon }]).isGentle(ids.lounge)).toBe(false);
});
