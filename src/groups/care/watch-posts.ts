import { compareSnowflakes, timeOfSnowflake } from '../../discord/snowflakes.ts';
import type { NewestTalk, Talk, TalkReader } from '../../discord/talk.ts';
import { describeError, type Log } from '../../log.ts';
import type { Clock } from '../../schedule/clock.ts';
import type { Storage } from '../../storage/open-storage.ts';
import { findHome, type Group } from '../group.ts';
import type { GroupStore } from '../store.ts';
import { createOpenPostList, type OpenPost } from './open-post-list.ts';
import { beginsPost, isAnswer, minutesFor } from './post-rules.ts';
import { createPostStore } from './post-store.ts';
import { createTalkMemory } from './talk-memory.ts';

/** What watching posts needs. */
export interface WatchNeeds {
  storage: Storage;
  clock: Clock;
  log: Log;
  groups: Pick<GroupStore, 'find' | 'list' | 'findByHome'>;
  talk: TalkReader;
  /** The newest message of a channel or thread, as far as is known from memory; null when it is not. */
  findNewest: (channelId: string) => string | null;
}

/** Sees to it that nobody who writes in a group is left without an answer. Knows ids and times, and no word. */
export interface PostWatch {
  /** Whether a message written there is of any interest. Costs next to nothing. */
  concerns(channelId: string): boolean;
  /** A person wrote: it opens a post, answers some, or goes on talking. */
  see(talk: Talk): void;
  /** A message is gone: nobody has to answer it. */
  drop(messageId: string): void;
  /** Nothing is heard of these servers: until {@link PostWatch.release} or {@link PostWatch.catchUp} nobody is told, since somebody may have answered meanwhile. */
  hold(guildIds: readonly string[]): void;
  /** They are heard of again, and nothing was missed. */
  release(guildIds: readonly string[]): void;
  /** Reads what was written in the servers' groups meanwhile. Resolves when it was tried; what failed is tried again by {@link PostWatch.retry}. */
  catchUp(guildIds: readonly string[]): Promise<void>;
  retry(): Promise<void>;
  /** Open posts whose time has come, by group. Those of groups that are put away, or want nobody told, are let go. */
  takeDue(): DuePosts[];
  /** These were told. */
  noteTold(posts: readonly OpenPost[]): void;
  /** Saves what changed since the last time. */
  flush(): Promise<void>;
  /** Reads back nothing more, and saves. */
  stop(): Promise<void>;
}

/** Open posts of one group whose time has come. */
export interface DuePosts {
  group: Group;
  posts: OpenPost[];
}

/** After an absence it is read back so far: as long as the longest time after which a group may want somebody told. */
const readBackMs = 24 * 3_600_000;

/** Opens the watch with what was saved. */
export async function openPostWatch(needs: WatchNeeds): Promise<PostWatch> {
  const { clock, log, groups } = needs;
  const store = createPostStore(needs);
  const posts = createOpenPostList();
  const memory = createTalkMemory();
  for (const post of await store.readOpen()) posts.add(post);
  const present = new Set<string>();
  const behind = new Map<string, Group>();
  let reading: Promise<void> | null = null;
  let stopped = false;

  function close(post: OpenPost): void {
    posts.remove(post.messageId);
    store.noteGone(post);
  }

  /** How many posts a message answers. */
  function answer(talk: Talk): number {
    const before = posts.listIn(talk.channelId).filter((post) => compareSnowflakes(talk.messageId, post.messageId) > 0);
    const answered = before.filter((post) => isAnswer(talk, (id) => store.isBy(post, id)));
    answered.forEach(close);
    return answered.length;
  }

  function seeInHome(group: Group, talk: Talk): void {
    const writtenAt = timeOfSnowflake(talk.messageId);
    const answered = answer(talk);
    const lastWroteAt = memory.note(talk.channelId, talk.authorId, writtenAt);
    const minutes = minutesFor({ ...talk, writtenAt }, group.answerWithinMinutes);
    if (minutes === 0 || !beginsPost({ ...talk, writtenAt }, { lastWroteAt, answered })) return;
    const post = store.make(group, talk, writtenAt + minutes * 60_000);
    if (posts.add(post)) store.noteOpen(post);
  }

  function see(talk: Talk): void {
    const group = groups.findByHome(talk.channelId);
    // A thread that was opened on a message has that message's id.
    const post = group ? null : posts.get(talk.channelId);
    if (group) seeInHome(group, talk);
    else if (post && !store.isBy(post, talk.authorId)) close(post);
  }

  /** What was written while nobody listened, as if it came now. What was told before is not told again: its row says so. */
  async function readBack(channelId: string, group: Group): Promise<void> {
    const newest = await needs.talk.readNewest(channelId);
    findMissing(posts.listIn(channelId), newest).forEach(close);
    const since = Math.max(clock.now() - readBackMs, group.createdAt);
    for (const talk of newest?.talks ?? []) if (timeOfSnowflake(talk.messageId) >= since) see(talk);
    behind.delete(channelId);
  }

  async function readAllBack(): Promise<void> {
    for (const [channelId, group] of behind)
      try {
        if (!stopped) await readBack(channelId, group);
      } catch (error) {
        log.warn('posts.behind', { channelId, error: describeError(error) });
      }
  }

  function retry(): Promise<void> {
    return (reading ??= readAllBack().finally(() => (reading = null)));
  }

  function takeDue(): DuePosts[] {
    const due = new Map<string, DuePosts>();
    for (const post of posts.all().filter(({ dueAt }) => dueAt <= clock.now())) {
      const group = groups.findByHome(post.channelId);
      if (!group || group.answerWithinMinutes === 0) close(post);
      else if (present.has(group.guildId) && !behind.has(post.channelId)) {
        const sameGroup = due.get(group.id) ?? { group, posts: [] };
        due.set(group.id, { group, posts: [...sameGroup.posts, post] });
      }
    }
    return [...due.values()];
  }

  return {
    concerns: (channelId) => groups.findByHome(channelId) !== null || posts.get(channelId) !== null,
    see,
    drop(messageId) {
      const post = posts.get(messageId);
      if (post) close(post);
    },
    hold(guildIds) {
      for (const guildId of guildIds) present.delete(guildId);
    },
    release(guildIds) {
      for (const guildId of guildIds) present.add(guildId);
    },
    async catchUp(guildIds) {
      const since = clock.now() - readBackMs;
      for (const group of guildIds.flatMap((guildId) => groups.list(guildId))) {
        const home = findHome(group);
        if (home === null || groups.findByHome(home) !== group || group.answerWithinMinutes === 0) continue;
        const newest = needs.findNewest(home);
        const isActive = newest !== null && timeOfSnowflake(newest) >= since;
        if (isActive || posts.listIn(home).length > 0) behind.set(home, group);
      }
      await retry();
      for (const guildId of guildIds) present.add(guildId);
    },
    retry,
    takeDue,
    noteTold(told) {
      for (const post of told) posts.remove(post.messageId);
    },
    flush: () => store.flush(),
    async stop() {
      stopped = true;
      await reading;
      await store.flush();
    },
  };
}

/** Open posts that are not where they were: deleted. Where nothing may be read any more, nobody can know of an answer: all of them. */
function findMissing(open: readonly OpenPost[], newest: NewestTalk | null): OpenPost[] {
  if (!newest) return [...open];
  const there = new Set(newest.talks.map(({ messageId }) => messageId));
  return open.filter(({ messageId }) => compareSnowflakes(messageId, newest.from) >= 0 && !there.has(messageId));
}
