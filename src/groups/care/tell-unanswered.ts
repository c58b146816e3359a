import { drawTime, escapeMarkdown, linkToMessage, textCard } from '../../discord/cards.ts';
import type { ServerView } from '../../discord/server-view.ts';
import { timeOfSnowflake } from '../../discord/snowflakes.ts';
import type { Card } from '../../discord/reply.ts';
import type { Outbox } from '../../outbox/outbox.ts';
import type { Clock } from '../../schedule/clock.ts';
import type { Storage } from '../../storage/open-storage.ts';
import { en } from '../../words/en.ts';
import type { Group } from '../group.ts';
import type { OpenPost } from './open-post-list.ts';
import { saveTold } from './post-store.ts';
import { tellDesk, type DeskNeeds } from './tell-desk.ts';
import type { DuePosts, PostWatch } from './watch-posts.ts';

/** What telling of unanswered posts needs. */
export interface UnansweredNeeds extends DeskNeeds {
  storage: Storage;
  clock: Clock;
  view: Pick<ServerView, 'findMissing'>;
  outbox: Pick<Outbox, 'add' | 'kick'>;
  posts: Pick<PostWatch, 'flush' | 'takeDue' | 'noteTold' | 'drop'>;
}

/** The most posts that one message speaks of. */
const mostShown = 10;

/**
 * By the clock: tells those who look after a group of posts that wait for a first answer, each once, in one message a group. Link and age
 * alone, without a ping. What the bot may not see any more may have been answered, and is let go.
 */
export async function tellUnanswered(needs: UnansweredNeeds): Promise<void> {
  const { posts, outbox } = needs;
  await posts.flush();
  for (const due of posts.takeDue()) {
    if (canSee(due, needs)) await tellOf(due, needs);
    else due.posts.forEach(({ messageId }) => posts.drop(messageId));
  }
  outbox.kick();
}

async function tellOf({ group, posts }: DuePosts, needs: UnansweredNeeds): Promise<void> {
  await needs.storage.write(async (tx) => {
    const told: OpenPost[] = [];
    for (const post of posts) if (await saveTold(post, needs.clock.now(), tx)) told.push(post);
    if (told.length > 0) await tellDesk(group, drawUnanswered(group, told), needs, tx);
  });
  needs.posts.noteTold(posts);
}

/** Null means that it is not known, as with a thread that was quiet for a day. */
function canSee({ group, posts: [post] }: DuePosts, { view }: UnansweredNeeds): boolean {
  return post === undefined || (view.findMissing(group.guildId, post.channelId, ['ViewChannel']) ?? []).length === 0;
}

function drawUnanswered(group: Group, posts: readonly OpenPost[]): Card {
  const { unanswered: say } = en.care;
  const lines = posts
    .slice(0, mostShown)
    .map(({ channelId, messageId }) =>
      say.post(linkToMessage(group.guildId, channelId, messageId), drawTime(timeOfSnowflake(messageId), 'R')),
    );
  const more = posts.length - lines.length;
  const all = [say.heading(escapeMarkdown(group.name)), ...lines, ...(more > 0 ? [say.more(more)] : [])];
  return textCard(all.join('\n'));
}
