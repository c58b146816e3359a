import { RateLimitError } from '@discordjs/rest';
import { sealAsPromised } from '../custody/promised.ts';
import { ComponentType, type APIComponentInContainer, type APIMessage } from 'discord.js';
import type { Card } from '../../discord/reply.ts';
import { describeError } from '../../log.ts';
import { languages } from '../../words/words.ts';
import { findShut } from '../blocks.ts';
import { makeWriterMark } from '../marks.ts';
import type { AnonymousNeeds } from '../needs.ts';
import type { AnonymousPost, Author, PostWords, ReturnReason } from '../post.ts';
import { findObstacle } from '../posting/publish.ts';
import { drawPost, noKindWords } from '../public-card/draw-post.ts';
import { partIds } from '../public-card/part-ids.ts';
import { returnPost } from '../return-post.ts';

/** A change is tried so often; then its writer gets the words back. */
const mostTries = 12;

/** The longest time between two tries, in milliseconds. */
const longestPauseMs = 10 * 60_000;

/** Changes messages whose new words are decided, by the clock. */
export interface EditSender {
  /** Tries each that is due. */
  round(): Promise<void>;
}

/** Makes it. What it remembers is only when to try again: after a restart everything is tried at once. */
export function createEditSender(needs: AnonymousNeeds): EditSender {
  const failed = new Map<string, { tries: number; notBefore: number }>();

  async function attempt(edit: AnonymousPost): Promise<void> {
    const { tries } = failed.get(edit.id) ?? { tries: 0 };
    const tried = await tryEdit(edit, needs);
    if (tried === 'done') failed.delete(edit.id);
    // A message older than an hour takes few changes an hour (30046): it is tried when Discord says, however long that is.
    else if (tried.afterMs !== null) failed.set(edit.id, { tries, notBefore: needs.clock.now() + tried.afterMs });
    else if (tries + 1 >= mostTries) await giveBack(edit, 'failed', needs);
    else {
      const notBefore = needs.clock.now() + Math.min(5_000 * 2 ** tries, longestPauseMs);
      failed.set(edit.id, { tries: tries + 1, notBefore });
    }
  }

  return {
    async round() {
      // One process changes it, not each.
      const edits = (await needs.anonymous.listEditsToSend()).filter(({ guildId }) => needs.view.isOurs(guildId));
      const there = new Set(edits.map(({ id }) => id));
      for (const id of failed.keys()) if (!there.has(id)) failed.delete(id);
      for (const edit of edits) if ((failed.get(edit.id)?.notBefore ?? 0) <= needs.clock.now()) await attempt(edit);
    },
  };
}

/** Whether a change is through, or has to be tried again; `afterMs` where Discord says how long to wait. */
export type Tried = 'done' | { afterMs: number | null };

/** Brings new words to their message, or gives them back. Never rejects. */
export async function tryEdit(edit: AnonymousPost, needs: AnonymousNeeds): Promise<Tried> {
  try {
    await bring(edit, needs);
    return 'done';
  } catch (error) {
    needs.log.warn('anonymous.not-changed', { error: describeError(error) });
    return { afterMs: error instanceof RateLimitError ? error.retryAfter : null };
  }
}

async function bring(edit: AnonymousPost, needs: AnonymousNeeds): Promise<void> {
  const { anonymous, messages, storage } = needs;
  const author = await anonymous.readAuthor(edit.id);
  const target = edit.edits === null ? null : await anonymous.find(edit.guildId, edit.edits);
  // Nothing is asked of Discord for what is gone.
  if (target?.state !== 'posted' || target.place === null) return giveBack(edit, 'place-gone', needs);
  // What moderators have hidden is not shown again by changing it.
  if (target.words?.hidden) return giveBack(edit, 'failed', needs);
  const obstacle = author === null ? 'failed' : await findObstacle(edit, author, needs);
  if (author === null || obstacle !== null) return giveBack(edit, obstacle ?? 'failed', needs);
  const { channelId, messageId } = target.place;
  const message = await messages.read(channelId, messageId);
  if (!message || edit.words === null) return giveBack(edit, 'place-gone', needs);
  const mark = makeWriterMark(storage.vault, edit.guildId, author.userId);
  const shutFor = await findShut(target, mark, { vault: storage.vault, db: storage.read });
  const shown = { words: edit.words, shutFor, door: target.door || shutFor.length > 0 };
  if (!(await messages.edit(channelId, messageId, redraw(message, { target, ...shown }, needs))))
    return giveBack(edit, 'place-gone', needs);
  await note({ edit, author, ...shown }, needs);
}

async function giveBack(edit: AnonymousPost, reason: ReturnReason, needs: AnonymousNeeds): Promise<void> {
  await needs.storage.write((tx) => returnPost(edit, reason, needs, tx));
  needs.outbox.kick();
}

/**
 * The card with other words. Its frame and buttons stay as they stand there, with what was counted on them, unless it goes behind a door
 * now.
 */
function redraw(
  { components = [] }: APIMessage,
  { target, words, door }: { target: AnonymousPost; words: PostWords; door: boolean },
  { groups }: AnonymousNeeds,
): Card {
  const language = groups.find(target.guildId, target.groupId)?.language ?? 'en';
  const group = { language };
  const post = { ...target, door };
  const shown = { post, words, group, counts: noKindWords, answers: null, isNewVoice: false };
  const fresh = drawPost(shown, languages[language].words);
  const [before] = components;
  const [after] = fresh.components ?? [];
  if (door !== target.door || before?.type !== ComponentType.Container || after?.type !== ComponentType.Container)
    return fresh;
  const kept = [...before.components.filter(isFrame), ...after.components.filter(isOfWriter)];
  return { ...fresh, components: [{ ...after, components: [...kept, ...before.components.filter(isRow)] }] };
}

function isFrame(part: APIComponentInContainer): boolean {
  return part.type === ComponentType.TextDisplay && part.id === partIds.frame;
}

function isRow(part: APIComponentInContainer): boolean {
  return part.type === ComponentType.ActionRow;
}

function isOfWriter(part: APIComponentInContainer): boolean {
  return !isFrame(part) && !isRow(part);
}

/**
 * Notes that a post says something else now. Whoever changed it wrote what it says: they can be acted on for 72 hours, and are sealed to the
 * custodians of now. Where there are none, an older box is kept for its time.
 */
async function note(
  done: { edit: AnonymousPost; author: Author; words: PostWords; door: boolean; shutFor: readonly string[] },
  needs: AnonymousNeeds,
): Promise<void> {
  const { edit, author, words, door, shutFor } = done;
  const { anonymous, storage } = needs;
  await storage.write(async (tx) => {
    const target = edit.edits === null ? null : await anonymous.find(edit.guildId, edit.edits, tx);
    if (target?.state === 'posted') {
      const box = sealAsPromised(target, author, needs);
      const change = { door, shutFor, words: door ? words : null, writerId: author.userId, ...(box && { box }) };
      await anonymous.change(target, change, tx);
    }
    // Moderators can still act on it; its writer finds the post that it changed, and not this beside it.
    await anonymous.change(edit, { state: 'removed', returnedFor: 'taken-back', words: null }, tx);
  });
}
