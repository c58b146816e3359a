import { expect, it } from 'vitest';
import { makeWriterMark } from '../../../src/anonymous/marks.ts';
import { mute } from '../../../src/anonymous/mutes.ts';
import { requireMayWrite } from '../../../src/anonymous/posting/require-may-write.ts';
import type { Hold } from '../../../src/anonymous/post.ts';
import type { Group } from '../../../src/groups/group.ts';
import type { ServerSettings } from '../../../src/servers/settings.ts';
import { openCore, plainView } from '../../kit/core.ts';
import { makeGroup } from '../../kit/groups.ts';
import { ids } from '../../kit/interactions.ts';
import { findCode } from '../../kit/refusals.ts';
import { describeOnBoth } from '../../kit/storage.ts';

const hour = 3_600_000;
const role = '320000000000000001';

describeOnBoth('writing anonymously', (databases) => {
  async function open(settings: Partial<ServerSettings> = {}, view: Partial<typeof plainView> = {}) {
    const core = await openCore(await databases.open());
    await core.setUp(settings);
    const now = core.clock.now();
    const userId: string = ids.maya;
    const plain = { userId, roles: [role], joinedAt: now - hour, timedOutUntil: null };
    const places = { ...core.needs.places, isInThread: () => Promise.resolve(true) };
    const needs = { ...core.needs, places, view: { ...plainView, ...view } };
    const write = ({
      group,
      hold = null,
      kind = 'post',
      ...writer
    }: Partial<Omit<typeof plain, 'timedOutUntil'>> & {
      group?: Partial<Group>;
      hold?: Exclude<Hold, 'first'> | null;
      kind?: 'post' | 'reply';
      timedOutUntil?: number;
    } = {}) =>
      findCode(
        requireMayWrite(
          {
            writer: { ...plain, guildId: ids.guild, language: 'en', ...writer },
            group: makeGroup({ anonymous: 'on', roleId: role, ...group }),
            to: { kind },
          },
          { hold },
          needs,
        ),
      );
    return { core, needs, now, write };
  }

  it('is for whoever belongs to a group that has it', async () => {
    const { write } = await open();
    expect(await write()).toBe('may');
    expect(await write({ roles: [] })).toBe('anon-not-member');
    expect(await write({ group: { anonymous: 'off' } })).toBe('anon-off');
    expect(await write({ group: { state: 'archived' } })).toBe('anon-off');
  });

  it('waits until it is known who belongs', async () => {
    const { write } = await open();
    expect(await write({ group: { roleId: null } })).toBe('anon-cannot-post');
  });

  it('is for nobody during a pause or a time-out, or who came just now', async () => {
    expect(await (await open({ anonymousPaused: true })).write()).toBe('anon-paused');
    const { write, now } = await open({ anonymousAfterHours: 2 });
    expect(await write()).toBe('anon-too-new');
    expect(await write({ joinedAt: now - 3 * hour })).toBe('may');
    expect(await write({ joinedAt: now - 3 * hour, timedOutUntil: now + 1 })).toBe('anon-timed-out');
  });

  it('is for nobody who is muted, and for everybody else', async () => {
    const { write, needs } = await open();
    const mark = makeWriterMark(needs.storage.vault, ids.guild, ids.maya);
    await needs.storage.write((tx) => mute(ids.guild, { mark, days: 1 }, { firm: needs.firm, tx }));
    expect(await write()).toBe('anon-muted');
    expect(await write({ userId: ids.theo })).toBe('may');
  });

  it('of danger is refused only where nobody could write at all: those words are for moderators first', async () => {
    const { write, needs } = await open({ anonymousPaused: true });
    const mark = makeWriterMark(needs.storage.vault, ids.guild, ids.maya);
    await needs.storage.write((tx) => mute(ids.guild, { mark, days: 1 }, { firm: needs.firm, tx }));
    for (const hold of ['danger', 'method'] as const) {
      expect(await write({ hold, roles: [] })).toBe('may');
      expect(await write({ hold, group: { anonymous: 'off' } })).toBe('anon-off');
    }
    expect(await write({ hold: 'harm' })).toBe('anon-paused');
  });

  it('needs of the bot what it takes there: for a reply a thread, but where replies stand in line', async () => {
    const asked: string[] = [];
    const { write } = await open(
      {},
      {
        findMissing(_guildId, _channelId, needed) {
          asked.push(needed.join(' '));
          return needed.filter((name) => name === 'CreatePublicThreads');
        },
      },
    );
    expect(await write()).toBe('may');
    expect(await write({ kind: 'reply' })).toBe('anon-cannot-post');
    const thread = { belonging: 'thread', threadId: '310000000000000006' } as const;
    expect(await write({ kind: 'reply', group: thread })).toBe('may');
    expect(asked).toEqual([
      'ViewChannel SendMessages',
      'ViewChannel CreatePublicThreads SendMessagesInThreads',
      'ViewChannel SendMessagesInThreads',
    ]);
  });
});
