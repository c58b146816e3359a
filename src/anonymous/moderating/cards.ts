import type { APIEmbed } from 'discord.js';
import { drawButton, drawButtonRows, drawPanel, drawTime, escapeMarkdown, textCard } from '../../discord/cards.ts';
import type { Card } from '../../discord/reply.ts';
import type { Group } from '../../groups/group.ts';
import { writeName } from '../../groups/pick-group.ts';
import type { CaseTier } from '../../moderation/rules.ts';
import type { Words } from '../../words/words.ts';
import type { AnonymousPost, ModeratorReason, PostWords } from '../post.ts';
import { releaseSurelyButton, unmuteAllButton } from './buttons.ts';
import { drawHeldRows } from './held-rows.ts';

const accent = 0x5b7083;

/** A post that waits, and is not a case. */
export interface HeldCard {
  post: Pick<AnonymousPost, 'id' | 'state' | 'isReply' | 'held'>;
  group: Group;
  /** What was read in it; null for nothing. */
  tier: CaseTier | null;
  /** The full hour in which it began to wait; null where that is not known any more. */
  since: Date | null;
  /** Its writer asks for a second look: who may not decide, or that the server's owner does; null where it is the first. */
  again: { notBy: string } | 'owner' | null;
}

/** A post that waits for a look, as those who decide see it. Its words stand behind a button. */
export function drawHeld({ post, group, tier, since, again }: HeldCard, words: Words): Card {
  const { holding: say, tiers } = words;
  const name = writeName(group);
  const paragraphs = [
    again !== null ? say.headingAgain(name) : post.isReply ? say.headingReply(name) : say.heading(name),
    ...(again === null ? [] : [again === 'owner' ? say.againOwner : say.again(again.notBy)]),
    ...(since ? [say.since(drawTime(since, 'R'))] : []),
    ...(post.held === 'first' ? [say.allWait] : []),
    ...(post.held === 'method' ? [say.methodNamed] : []),
    ...(post.held === 'danger' ? [say.onlyLead] : []),
    ...(tier === null ? [] : [say.tier(tiers[tier])]),
    `-# ${say.nobodyKnows}`,
  ];
  return drawPanel({ accent, paragraphs, buttons: drawHeldRows(post, words) });
}

/** How a post was decided. */
export type Decision = { how: 'released' } | { how: 'returned'; reason: ModeratorReason };

/** The same card once it is decided. */
export function drawDecided(
  { group, userId, decision }: { group: Group | null; userId: string; decision: Decision },
  { holding: say }: Words,
): Card {
  const reason = decision.how === 'returned' ? say.reasons[decision.reason] : null;
  const name = group === null ? [] : [`**${writeName(group)}**`];
  return drawPanel({
    accent,
    paragraphs: [...name, say.decided({ userId, how: decision.how, reason })],
    buttons: [],
  });
}

/** The words of a post, for one moderator alone. */
export function drawWords(post: AnonymousPost, group: Group | null, { holding }: Words): Card {
  const { words: say } = holding;
  const heading = say.heading(group === null ? '…' : writeName(group));
  if (post.words === null) return textCard(`${heading}\n${say.gone}`);
  const { topic, wish } = post.words;
  const about = [
    heading,
    ...(post.held === null ? [] : [say.whyHeld[post.held]]),
    say.wish(say.wishes[wish]),
    ...(topic === null ? [] : [say.topic(escapeMarkdown(topic, 200))]),
  ];
  return { content: about.join('\n'), embeds: [drawText(post.words)] };
}

/** Asks once more: a lead, before what may harm somebody is shown to a group; anybody about words that may have changed since they were read. */
export function drawSure(post: AnonymousPost, { holding }: Words): Card {
  const { sure: say } = holding;
  const { id: postId, version, held, words } = post;
  const custom = releaseSurelyButton.encode({ postId, version: String(version) });
  const ask = (sentence: string, press: string): Card => ({
    ...textCard(sentence),
    components: drawButtonRows([drawButton(press, custom, 'primary')]),
  });
  if (held === 'method') return ask(say.method, say.press);
  if (held === 'danger') return ask(say.danger, say.press);
  return { ...ask(say.changed, say.pressChanged), embeds: words ? [drawText(words)] : [] };
}

function drawText({ text }: PostWords): APIEmbed {
  return { description: escapeMarkdown(text, 4090) };
}

/**
 * What a moderator hears after a mute or the end of one. It never says who is muted already, or how many: by that, two posts would tell that one person
 * wrote both. All can be set free together, since nobody knows who they are.
 */
export function drawMuted(sentence: string, { holding: say }: Words): Card {
  const buttons = [drawButton(say.unmuteAll, unmuteAllButton.encode({}), 'plain')];
  return drawPanel({ accent, paragraphs: [sentence, `-# ${say.mutesExplained}`], buttons });
}
