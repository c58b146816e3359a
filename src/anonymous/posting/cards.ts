import type { APIButtonComponentWithCustomId } from 'discord.js';
import { openButton } from '../../crisis/guide/guide-buttons.ts';
import { sayNobodyOn, sayStaff, type Staff } from '../../crisis/guide/guide-cards.ts';
import { drawButton, drawButtonRows, handBack, textCard } from '../../discord/cards.ts';
import type { Card } from '../../discord/reply.ts';
import { findHome, type Group } from '../../groups/group.ts';
import { writeName } from '../../groups/pick-group.ts';
import type { Words } from '../../words/words.ts';
import { handleMs, hourMs, nextHour } from '../hours.ts';
import { takeBackButton } from '../own-posts/buttons.ts';
import type { PostWords } from '../post.ts';
import { relayYesButton } from '../relay/buttons.ts';
import { asIsButton, changeButton, dropButton, tellButton, yesButton, type Show, type When } from './buttons.ts';
import type { Submitted } from './submission.ts';
import { isUrgent } from './verdict.ts';

/** What comes before the form. */
export interface DrawnBefore {
  group: Group;
  /** The promise; null where somebody said yes to it already. */
  promise: string | null;
  /** Whether few people can see the group, or it is not known how many. */
  few: boolean;
  /** Fewer than so many are few. */
  fewest: number;
  yes: { groupId: string; when: When; show: Show; read: string };
}

/** What somebody reads before they write, with a yes. */
export function drawBefore({ group, promise, few, fewest, yes }: DrawnBefore, { anon }: Words): Card {
  const say = anon.before;
  const paragraphs = [
    say.heading(writeName(group)),
    ...(few ? [say.few({ most: fewest })] : []),
    ...(group.anonymous === 'approve' ? [say.approve()] : []),
    ...(promise === null ? [] : [promise]),
  ];
  const button = drawButton(say.yes, yesButton.encode(yes), 'primary');
  return { content: paragraphs.join('\n\n'), components: drawButtonRows([button]) };
}

/**
 * What is told of something sent off. `now` is in milliseconds since the epoch; `staff` could look at what is held, where it is `seen` by anybody at all.
 */
export type ShownSent = Submitted & { now: number; staff: Staff; seen: boolean };

/** What its writer hears privately of what they sent off: whether it appears, why not, what they can do, and their receipt. */
export function drawSent(sent: ShownSent, words: Words): Card {
  const { post, receipt, seen } = sent;
  if (post.state === 'asked') return drawAsked(sent, words);
  const { anon } = words;
  const paragraphs = [
    sayWhere(sent, words),
    ...sayWho(sent, words),
    ...sayHelp(sent, words),
    ...(isUrgent({ hold: post.held }) && seen ? [words.relay.ask] : []),
    `${anon.sent.receipt()}\n\`\`\`\n${receipt}\n\`\`\``,
    anon.sent.mine({ hours: handleMs / hourMs }),
  ];
  const isBack = post.state !== 'sending';
  return addButtons(giveBack(paragraphs, isBack ? post.words : null, words), listButtons(sent, words));
}

/** Words that may give their writer away: theirs to decide. The receipt comes once that is decided. */
function drawAsked({ post, verdict, when, isNewVoice }: ShownSent, words: Words): Card {
  const { giveAway: say } = words.anon;
  const draft = { postId: post.id, when, voice: isNewVoice ? 'new' : 'known' } as const;
  const kinds = verdict.giveAways.map((kind) => say.kinds[kind]);
  const what = new Intl.ListFormat(words.crisis.locale, { type: 'conjunction' }).format(kinds);
  return addButtons(giveBack([say.ask({ what, hours: handleMs / hourMs })], post.words, words), [
    drawButton(say.change, changeButton.encode(draft), 'primary'),
    drawButton(say.asIs, asIsButton.encode(draft), 'plain'),
    drawButton(say.drop, dropButton.encode({ postId: post.id }), 'plain'),
  ]);
}

/** Words that were not posted because their writer wished so. */
export function drawDropped(given: PostWords, words: Words): Card {
  return { ...giveBack([words.anon.giveAway.dropped()], given, words), components: [] };
}

/** What somebody hears who wants to be told what becomes of their words. */
export function drawTold({ anon }: Words): Card {
  return textCard(anon.tell.noted());
}

/** Words that come back, whole, under a sentence. */
export function giveBack(paragraphs: readonly string[], given: PostWords | null, { anon }: Words): Card {
  const sentence = paragraphs.join('\n\n');
  if (given === null) return { content: sentence };
  const [card] = handBack(
    `${sentence}\n\n${anon.sent.words}`,
    given.topic === null ? [given.text] : [given.topic, given.text],
  );
  return card;
}

function sayWhere({ post, group, when, now, seen }: ShownSent, { anon: { sent: say } }: Words): string {
  if (post.held !== null) return seen ? say.held[post.held]() : say.unseen();
  const home = findHome(group);
  const place = home === null ? `**${writeName(group)}**` : `<#${home}>`;
  if (post.state !== 'sending') return say.returned();
  return when === 'full-hour' ? say.fullHour({ place, at: nextHour(now).getTime() }) : say.atOnce({ place });
}

/** Where a life may be in danger somebody may be woken; for anything else it is said where nobody is on shift. */
function sayWho({ post, staff, seen }: ShownSent, words: Words): string[] {
  if (post.state !== 'waiting' || !seen) return [];
  return isUrgent({ hold: post.held }) ? [sayStaff(staff, words)] : sayNobodyOn(staff, words);
}

/** Whoever is shown the guided path has that before this; for anybody else a line is enough. */
function sayHelp({ verdict }: ShownSent, { anon: { sent: say } }: Words): string[] {
  if (verdict.aboutOther) return [say.other()];
  return verdict.offersHelp === 'options' ? [say.options()] : [];
}

function listButtons({ post, verdict, seen }: ShownSent, words: Words): APIButtonComponentWithCustomId[] {
  const { anon, guide, relay } = words;
  const { id: postId, state } = post;
  const help = verdict.offersHelp !== 'no' || verdict.aboutOther;
  return [
    ...(isUrgent({ hold: post.held }) && seen
      ? [drawButton(relay.yes, relayYesButton.encode({ postId }), 'primary')]
      : []),
    ...(state === 'waiting' ? [drawButton(anon.tell.button, tellButton.encode({ postId }), 'plain')] : []),
    ...(state === 'returned' ? [] : [drawButton(anon.takeBack, takeBackButton.encode({ postId }), 'plain')]),
    ...(help ? [drawButton(guide.panel.button, openButton.encode({}), 'plain')] : []),
  ];
}

function addButtons(card: Card, buttons: readonly APIButtonComponentWithCustomId[]): Card {
  return buttons.length === 0 ? card : { ...card, components: drawButtonRows(buttons) };
}
