import { ComponentType, MessageFlags, type APIMessage } from 'discord.js';
import { isHeldBack } from '../../discord/refusals.ts';
import { timeOfSnowflake } from '../../discord/snowflakes.ts';
import { describeError } from '../../log.ts';
import { languages, type Words } from '../../words/words.ts';
import { hourMs } from '../hours.ts';
import type { AnonymousNeeds } from '../needs.ts';
import type { AnonymousPost, MessagePlace } from '../post.ts';
import type { KindCounts } from '../public-card/kind-words.ts';
import { kindButton } from './buttons.ts';
import { noteShown, readKindCounts } from './kind-words.ts';
import { labelKind } from './label-kind.ts';

/** How often the counts under one post change at most, in milliseconds; Discord takes few changes of what is older than an hour. */
const betweenMs = hourMs / 12;
const betweenOldMs = 24 * hourMs;

/** So many messages are changed in one round. */
const mostInRound = 50;

/** What showing counts needs. */
export type ShowCountsNeeds = Pick<
  AnonymousNeeds,
  'anonymous' | 'storage' | 'groups' | 'messages' | 'clock' | 'log' | 'view'
>;

/** Brings the counts of kind words under posts up to date. */
export interface KindCountShower {
  /** Changes some messages whose counts are not as they were pressed, each as seldom as it may be. */
  round(): Promise<void>;
}

/** Makes it. What it remembers is only when to look at a post again: how long ago a message was changed is known to Discord. */
export function createKindCountShower(needs: ShowCountsNeeds): KindCountShower {
  const { anonymous, clock, log } = needs;
  const notBefore = new Map<string, number>();

  async function showOne(postId: string): Promise<void> {
    const post = await anonymous.findAnywhere(postId);
    if (post?.state !== 'posted' || !post.place) return;
    const next = await showCounts(post, post.place, needs);
    if (next > clock.now()) notBefore.set(postId, next);
    else notBefore.delete(postId);
  }

  return {
    async round() {
      const now = clock.now();
      const due = (await listBehind(needs)).filter((postId) => (notBefore.get(postId) ?? 0) <= now);
      for (const postId of due.slice(0, mostInRound))
        try {
          await showOne(postId);
        } catch (error) {
          notBefore.set(postId, now + (isHeldBack(error) ? betweenOldMs : betweenMs));
          log.warn('kind-words.not-shown', { error: describeError(error) });
        }
    },
  };
}

/** Posts of this process's servers under which something else was pressed than is shown. */
async function listBehind({ storage, view }: ShowCountsNeeds): Promise<string[]> {
  const { fields } = storage.read.kindWord;
  const rows = await storage.read.kindWord.findMany({
    where: { OR: [{ count: { gt: fields.shown } }, { count: { lt: fields.shown } }] },
    select: { postId: true, post: { select: { guildId: true } } },
    distinct: ['postId'],
  });
  // One process shows them, not each.
  return rows.filter(({ post }) => view.isOurs(post.guildId)).map(({ postId }) => postId);
}

/** Changes the message, unless it was changed lately; gives when to look again (milliseconds since the epoch), 0 where all is shown. */
async function showCounts(post: AnonymousPost, place: MessagePlace, needs: ShowCountsNeeds): Promise<number> {
  const { messages, groups, storage, clock } = needs;
  const now = clock.now();
  const message = await messages.read(place.channelId, place.messageId);
  // Gone, or not to be read for now.
  if (!message) return now + betweenOldMs;
  const next = findNext(message, now);
  if (next > now) return next;
  const counts = await readKindCounts(post.id, storage.read);
  const { words } = languages[groups.find(post.guildId, post.groupId)?.language ?? 'en'];
  const components = writeCounts(message.components ?? [], counts, words);
  if (JSON.stringify(components) !== JSON.stringify(message.components ?? []))
    await messages.edit(place.channelId, place.messageId, { components, flags: MessageFlags.IsComponentsV2 });
  await noteShown(post.id, counts, needs);
  return 0;
}

/** When a message may be changed next. */
function findNext({ id, edited_timestamp: edited }: Pick<APIMessage, 'id' | 'edited_timestamp'>, now: number): number {
  const writtenAt = timeOfSnowflake(id);
  const isOld = now - writtenAt > hourMs;
  if (edited === null) return isOld ? 0 : writtenAt + betweenMs;
  return Date.parse(edited) + (isOld ? betweenOldMs : betweenMs);
}

/** The parts of a message with other counts on its buttons; everything else as it was. */
export function writeCounts(
  components: NonNullable<APIMessage['components']>,
  counts: KindCounts,
  words: Words,
): NonNullable<APIMessage['components']> {
  return components.map((part) => {
    if (part.type === ComponentType.Container)
      return {
        ...part,
        components: part.components.map((inner) => (inner.type === ComponentType.ActionRow ? writeRow(inner) : inner)),
      };
    return part.type === ComponentType.ActionRow ? writeRow(part) : part;
  });

  function writeRow<Row extends { components: readonly object[] }>(row: Row): Row {
    return { ...row, components: row.components.map(writeButton) };
  }

  function writeButton(button: object): object {
    const id = 'custom_id' in button && typeof button.custom_id === 'string' ? button.custom_id : '';
    const pressed = kindButton.decode(id);
    return pressed ? { ...button, label: labelKind(pressed.word, counts, words) } : button;
  }
}
