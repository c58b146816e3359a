import { expect, it } from 'vitest';
import { snowflakeAt } from '../../../src/discord/snowflakes.ts';
import type { NewestTalk, Talk } from '../../../src/discord/talk.ts';
import { forgetOldPosts } from '../../../src/groups/care/post-store.ts';
import { tellUnanswered } from '../../../src/groups/care/tell-unanswered.ts';
import { openPostWatch } from '../../../src/groups/care/watch-posts.ts';
import type { Group } from '../../../src/groups/group.ts';
import type { Storage } from '../../../src/storage/open-storage.ts';
import { openCore, type Core } from '../../kit/core.ts';
import { makeGroup } from '../../kit/groups.ts';
import { ids } from '../../kit/interactions.ts';
import { describeOnBoth } from '../../kit/storage.ts';

const minute = 60_000;
const hour = 60 * minute;
const desk = '310000000000000077';
const told = /may still wait/;

describeOnBoth('the watch over posts in groups', (databases) => {
  async function open() {
    const storage = await databases.open();
    const core = await openCore(storage);
    await core.setUp();
    const group = makeGroup({ deskChannelId: desk, createdAt: core.clock.now() - hour });
    const home = group.channelId ?? '';
    await save(group, core);
    /** What stands in the group on Discord. */
    const there: Talk[] = [];
    const talk = { readNewest: (): Promise<NewestTalk | null> => Promise.resolve({ talks: there, from: '0' }) };
    const start = (needs: Partial<{ storage: Storage; talk: typeof talk }> = {}) =>
      openPostWatch({ ...core.needs, talk, findNewest: () => there.at(-1)?.messageId ?? null, ...needs });
    function write(authorId: string): Talk {
      const messageId = snowflakeAt(core.clock.now());
      core.clock.advance(1000);
      const written = { messageId, channelId: home, authorId, joinedAt: null, answers: null };
      there.push(written);
      return written;
    }
    const tell = async (posts: Awaited<ReturnType<typeof start>>) => {
      await tellUnanswered({ ...core.needs, posts });
      return (await core.read(desk)).filter((text) => told.test(text));
    };
    return { ...core, storage, group, home, there, start, write, tell };
  }

  async function save(group: Group, { needs }: Core): Promise<void> {
    await needs.storage.write((tx) => needs.groups.save(group, tx));
    needs.groups.remember(group);
  }

  it('finds again after a crash what was not saved yet, and does not tell twice what was told', async () => {
    const { clock, start, write, tell } = await open();
    const before = await start();
    await before.catchUp([ids.guild]);
    before.see(write(ids.maya));
    // No flush: as if the process had ended here.
    const after = await start();
    await after.catchUp([ids.guild]);
    clock.advance(5 * hour);
    expect(await tell(after)).toHaveLength(1);
    const last = await start();
    await last.catchUp([ids.guild]);
    clock.advance(5 * hour);
    expect(await tell(last)).toHaveLength(1);
  });

  it('takes nothing for an answer that was written before, when it reads back', async () => {
    const { clock, start, write, tell } = await open();
    const before = await start();
    await before.catchUp([ids.guild]);
    before.see(write(ids.theo));
    clock.advance(hour);
    before.see({ ...write(ids.ines), answers: { authorId: ids.theo } });
    clock.advance(hour);
    before.see(write(ids.maya));
    await before.flush();
    const after = await start();
    await after.catchUp([ids.guild]);
    clock.advance(5 * hour);
    expect(await tell(after)).toHaveLength(1);
  });

  it('tells nobody before it knows what was written meanwhile, and lets go what is not to be seen any more', async () => {
    const { clock, start, write, tell, storage } = await open();
    const posts = await start();
    posts.see(write(ids.maya));
    clock.advance(5 * hour);
    expect(await tell(posts)).toEqual([]);
    await posts.flush();
    const blind = await start({ talk: { readNewest: () => Promise.resolve(null) } });
    await blind.catchUp([ids.guild]);
    expect(await tell(blind)).toEqual([]);
    expect(await storage.read.openPost.count()).toBe(0);
  });

  it('tells of several posts in one message, and of none in a group that was put away', async () => {
    const { clock, start, write, tell, group, needs, ...core } = await open();
    const posts = await start();
    await posts.catchUp([ids.guild]);
    for (let post = 0; post < 12; post += 1) {
      posts.see(write(ids.maya));
      clock.advance(hour);
    }
    const notes = await tell(posts);
    expect(notes).toHaveLength(1);
    expect(notes[0]?.match(/channels\//g)).toHaveLength(9);
    clock.advance(5 * hour);
    expect(await tell(posts)).toHaveLength(2);
    posts.see(write(ids.maya));
    await save({ ...group, state: 'archived' }, { ...core, clock, needs });
    clock.advance(5 * hour);
    expect(await tell(posts)).toHaveLength(2);
  });

  it('looks at nothing but where messages elsewhere are', async () => {
    const { start, home } = await open();
    const posts = await start();
    expect(posts.concerns(home)).toBe(true);
    expect(posts.concerns(ids.lounge)).toBe(false);
  });

  it('forgets posts three days after their time, told or not', async () => {
    const { clock, start, write, storage, needs } = await open();
    const posts = await start();
    posts.see(write(ids.maya));
    await posts.flush();
    clock.advance(3 * 24 * hour + 4 * hour - minute);
    await forgetOldPosts(needs);
    expect(await storage.read.openPost.count()).toBe(1);
    clock.advance(minute);
    await forgetOldPosts(needs);
    expect(await storage.read.openPost.count()).toBe(0);
  });

  it('keeps what could not be saved until it can be, and nothing of a group that is gone', async () => {
    const { start, write, storage, group, needs } = await open();
    let away = true;
    const shaky: Storage = {
      ...storage,
      write: (work) => (away ? Promise.reject(new Error('away')) : storage.write(work)),
    };
    const posts = await start({ storage: shaky });
    posts.see(write(ids.maya));
    await expect(posts.flush()).rejects.toThrow('away');
    away = false;
    await posts.flush();
    expect(await storage.read.openPost.count()).toBe(1);
    posts.see(write(ids.theo));
    await storage.write((tx) => needs.groups.remove(group, tx));
    await posts.flush();
    expect(await storage.read.openPost.count()).toBe(0);
  });
});
