import type { Talk } from '../../discord/talk.ts';
import type { Clock } from '../../schedule/clock.ts';
import type { Tx } from '../../storage/client.ts';
import type { Storage } from '../../storage/open-storage.ts';
import type { Group } from '../group.ts';
import { mostOpenPosts, type OpenPost } from './open-post-list.ts';

/** What is kept of open posts. What changes is saved every few seconds: a crash loses no post, since the last day is read back after it. */
export interface PostStore {
  /** The post that a message opens. */
  make(group: Group, talk: Talk, dueAt: number): OpenPost;
  /** Whether the post is this person's. */
  isBy(post: OpenPost, userId: string): boolean;
  /** Posts that nobody was told of yet. */
  readOpen(): Promise<OpenPost[]>;
  noteOpen(post: OpenPost): void;
  noteGone(post: OpenPost): void;
  /** Saves what was noted. What cannot be saved now stays noted. */
  flush(): Promise<void>;
}

/** So long after their time posts are forgotten. */
const keptMs = 3 * 24 * 3_600_000;

/** Makes the store. */
export function createPostStore({ storage }: { storage: Storage }): PostStore {
  const { read, vault } = storage;
  const changed = new Map<string, { post: OpenPost; open: boolean }>();
  const mark = (messageId: string, userId: string) => vault.digest('open-post', messageId, userId);

  return {
    make: (group, { messageId, channelId, authorId }, dueAt) => ({
      groupId: group.id,
      messageId,
      channelId,
      authorMark: mark(messageId, authorId),
      dueAt,
    }),
    isBy: (post, userId) => post.authorMark === mark(post.messageId, userId),
    async readOpen() {
      const rows = await read.openPost.findMany({
        where: { toldAt: null },
        orderBy: { dueAt: 'desc' },
        take: mostOpenPosts,
      });
      return rows.reverse().map(({ groupId, messageId, channelId, authorMark, dueAt }) => ({
        groupId,
        messageId,
        channelId,
        authorMark,
        dueAt: dueAt.getTime(),
      }));
    },
    noteOpen: (post) => void changed.set(post.messageId, { post, open: true }),
    noteGone: (post) => void changed.set(post.messageId, { post, open: false }),
    async flush() {
      const saving = [...changed];
      if (saving.length === 0) return;
      await storage.write(async (tx) => {
        for (const [, { post, open }] of saving) await (open ? keep(post, tx) : drop(post, tx));
      });
      for (const [messageId, change] of saving) if (changed.get(messageId) === change) changed.delete(messageId);
    },
  };
}

/** A group may be gone by now, with all that belongs to it. */
async function keep({ dueAt, ...post }: OpenPost, tx: Tx): Promise<void> {
  const { groupId, messageId } = post;
  if ((await tx.group.count({ where: { id: groupId } })) === 0) return;
  const where = { groupId_messageId: { groupId, messageId } };
  await tx.openPost.upsert({ where, create: { ...post, dueAt: new Date(dueAt) }, update: {} });
}

async function drop({ groupId, messageId }: OpenPost, tx: Tx): Promise<void> {
  await tx.openPost.deleteMany({ where: { groupId, messageId, toldAt: null } });
}

/** Notes that a post is told; false when it was answered, or told by somebody else, in this very moment. */
export async function saveTold({ groupId, messageId }: OpenPost, now: number, tx: Tx): Promise<boolean> {
  const where = { groupId, messageId, toldAt: null };
  return (await tx.openPost.updateMany({ where, data: { toldAt: new Date(now) } })).count > 0;
}

/** Forgets posts whose time was long ago. Returns how many. */
export async function forgetOldPosts({ storage, clock }: { storage: Storage; clock: Clock }): Promise<number> {
  const before = new Date(clock.now() - keptMs);
  return (await storage.write((tx) => tx.openPost.deleteMany({ where: { dueAt: { lt: before } } }))).count;
}
