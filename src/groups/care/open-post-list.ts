/** A post that waits for an answer. Ids are Discord's. */
export interface OpenPost {
  groupId: string;
  messageId: string;
  /** The channel or thread it is in. */
  channelId: string;
  /** Keyed hash of message and author. */
  authorMark: string;
  /** When those who look after the group are told, in milliseconds since the epoch. */
  dueAt: number;
}

/** The open posts, in memory, found by the place they are in and by their own id. */
export interface OpenPostList {
  get(messageId: string): OpenPost | null;
  /** Those of a channel or thread, oldest first. */
  listIn(channelId: string): readonly OpenPost[];
  all(): readonly OpenPost[];
  /** False when there is no room: a place that is flooded needs moderators, not a list. */
  add(post: OpenPost): boolean;
  remove(messageId: string): void;
}

/** The most open posts of one place, and of all. */
export const mostInPlace = 50;
export const mostOpenPosts = 20_000;

/** Makes a list that is empty. */
export function createOpenPostList(): OpenPostList {
  const byId = new Map<string, OpenPost>();
  const byPlace = new Map<string, OpenPost[]>();
  return {
    get: (messageId) => byId.get(messageId) ?? null,
    listIn: (channelId) => byPlace.get(channelId) ?? [],
    all: () => [...byId.values()],
    add(post) {
      const place = byPlace.get(post.channelId) ?? [];
      if (byId.has(post.messageId)) return false;
      if (place.length >= mostInPlace || byId.size >= mostOpenPosts) return false;
      byId.set(post.messageId, post);
      byPlace.set(post.channelId, [...place, post]);
      return true;
    },
    remove(messageId) {
      const post = byId.get(messageId);
      if (!post) return;
      byId.delete(messageId);
      const left = (byPlace.get(post.channelId) ?? []).filter((one) => one !== post);
      if (left.length > 0) byPlace.set(post.channelId, left);
      else byPlace.delete(post.channelId);
    },
  };
}
