import {
  ComponentType,
  MessageFlags,
  type APIButtonComponentWithCustomId,
  type APIComponentInContainer,
} from 'discord.js';
import { drawButton, drawButtonRows, escapeMarkdown, handBack, linkToMessage } from '../../discord/cards.ts';
import type { Card } from '../../discord/reply.ts';
import { findHome } from '../../groups/group.ts';
import { writeName } from '../../groups/pick-group.ts';
import type { Words } from '../../words/words.ts';
import { mayAskAgain } from '../moderating/ask-again.ts';
import { askAgainButton } from '../moderating/buttons.ts';
import type { AnonymousPost, PostWords } from '../post.ts';
import { asIsButton, changeButton } from '../posting/buttons.ts';
import { sayPseudonym } from '../pseudonyms/pseudonym.ts';
import {
  deleteButton,
  editAsIsButton,
  editButton,
  editYesButton,
  mineButton,
  takeBackButton,
  unblockButton,
  wordsButton,
} from './buttons.ts';
import type { Changed } from './change-post.ts';
import type { Mine, OwnPost } from './list-mine.ts';
import type { Current } from './read-current.ts';
import type { Removed } from './remove-post.ts';

/** The edge of what only its writer sees. */
const accent = 0x8a7fb5;

/** Between a post and the next, room for a note of moderators in many languages. */
const longestNote = 600;

/** *My posts*, a page at a time. `talks`: buttons that open talks with volunteers. */
export function drawMine(mine: Mine, talks: readonly APIButtonComponentWithCustomId[], words: Words): Card {
  const { mine: say } = words.own;
  const { browse } = words.groups;
  const { posts, page, pages } = mine;
  const turns = [
    ...(page > 1 ? [drawButton(browse.previous, mineButton.encode({ page: String(page - 1) }), 'plain')] : []),
    ...(page < pages ? [drawButton(browse.next, mineButton.encode({ page: String(page + 1) }), 'plain')] : []),
  ];
  const unblock = mine.hasBlocks ? [drawButton(say.unblock, unblockButton.encode({}), 'plain')] : [];
  return drawList([
    drawText(say.heading()),
    ...(posts.length === 0 ? [drawText(say.none())] : []),
    ...posts.flatMap((one) => drawOwn(one, one.post.id, words)),
    ...(mine.hasBlocks ? [drawText(say.blocked())] : []),
    ...drawButtonRows([...turns, ...talks, ...unblock]),
    drawText(
      [say.quiet(), ...(pages > 1 ? [browse.page({ page: String(page), pages: String(pages) })] : [])].join('\n'),
    ),
  ]);
}

/** One post, for whoever holds its receipt. */
export function drawByReceipt(one: OwnPost, receipt: string, words: Words): Card {
  return drawList(drawOwn(one, receipt, words));
}

function drawList(components: APIComponentInContainer[]): Card {
  return {
    flags: MessageFlags.IsComponentsV2,
    components: [{ type: ComponentType.Container, accent_color: accent, components }],
  };
}

function drawText(content: string): APIComponentInContainer {
  return { type: ComponentType.TextDisplay, content };
}

function drawOwn(one: OwnPost, key: string, words: Words): APIComponentInContainer[] {
  return [drawText(describe(one, words)), ...drawButtonRows(listButtons(one.post, key, words))];
}

/** What it is, where, and how it goes with it. */
function describe({ post, group, answers }: OwnPost, words: Words): string {
  const { mine: say } = words.own;
  const home = findHome(group);
  const of = { ...sayPseudonym(post.name, group.language), group: home === null ? writeName(group) : `<#${home}>` };
  const kind = post.edits !== null ? say.edit(of) : post.isReply ? say.reply(of) : say.post(of);
  return [kind, ...sayState(post, words), ...(answers === null ? [] : [sayAnswers(answers, words)])].join('\n');
}

function sayState(post: AnonymousPost, { own: { mine: say }, errors }: Words): string[] {
  const { state, held, returnedFor, words, guildId, place } = post;
  switch (state) {
    case 'asked':
    case 'sending':
      return [say.states[state]];
    case 'waiting':
      return [say.states[held ?? 'first']];
    case 'posted':
      return [
        ...(place === null ? [] : [say.posted({ link: linkToMessage(guildId, place.channelId, place.messageId) })]),
        ...(words?.hidden ? [words.secondLook === 'stays' ? say.staysHidden() : errors['post-hidden']()] : []),
        ...(words?.secondLook === 'asked' ? [say.lookAsked()] : []),
      ];
    case 'returned': {
      const note = words?.note;
      return [
        say.reasons[returnedFor ?? 'failed'],
        ...(note === undefined ? [] : [say.note({ note: escapeMarkdown(note, longestNote) })]),
      ];
    }
    case 'removed':
      return [say.states.removed];
  }
}

function sayAnswers(
  answers: NonNullable<OwnPost['answers']>,
  {
    own: {
      mine: { replies: say },
    },
  }: Words,
): string {
  if (answers === 'in-line') return say.inLine();
  if (answers === 'unknown') return say.unknown();
  return answers === 0 ? say.none() : say.some({ count: String(answers) });
}

/** What can be done with it. `key`: its id, or the receipt by which it was found. */
function listButtons(post: AnonymousPost, key: string, words: Words): APIButtonComponentWithCustomId[] {
  const { mine: say } = words.own;
  const { id: postId, state } = post;
  if (state === 'removed') return [];
  const isById = key === postId;
  const label = state === 'posted' ? say.delete : say.takeBack;
  return [
    ...(post.words === null ? [] : [drawButton(say.words, wordsButton.encode({ key }), 'plain')]),
    ...listChanges(post, key, words),
    ...(isById && mayAskAgain(post) ? [drawButton(say.again, askAgainButton.encode({ postId }), 'plain')] : []),
    drawButton(label, isById ? takeBackButton.encode({ postId }) : deleteButton.encode({ receipt: key }), 'plain'),
  ];
}

function listChanges(post: AnonymousPost, key: string, { own: { mine: say }, anon }: Words) {
  const { id: postId, state, edits } = post;
  // When its writer wanted it to appear is not kept: rather later than too early.
  const draft = { postId, when: 'full-hour', voice: 'known' } as const;
  if (state === 'asked' && edits === null)
    return [
      drawButton(say.change, changeButton.encode(draft), 'plain'),
      drawButton(anon.giveAway.asIs, asIsButton.encode(draft), 'plain'),
    ];
  const asIs = state === 'asked' ? [drawButton(anon.giveAway.asIs, editAsIsButton.encode({ postId }), 'plain')] : [];
  const isFixed = state === 'sending' || state === 'returned';
  return [...(isFixed ? [] : [drawButton(say.change, editButton.encode({ key }), 'plain')]), ...asIs];
}

/** The words of a post, for its writer alone. */
export function drawWords(given: PostWords | null, { own: { shown: say } }: Words): Card {
  return given === null ? { content: say.none() } : handBackWords(say.heading(), given);
}

/** What somebody reads before they change a post. */
export interface ShownEdit {
  post: AnonymousPost;
  key: string;
  current: Current;
  /** Null where they said yes to it as it is now. */
  promise: string | null;
  /** Names what they read. */
  read: string;
}

/** A post for whoever may change it, with what a change means. */
export function drawEdit({ post, key, current, promise, read }: ShownEdit, words: Words): Card {
  const { edit: say, mine } = words.own;
  const paragraphs = [
    say.heading({ place: writePlace(post) }),
    ...(current.unread ? [say.unread()] : []),
    say.how(),
    ...(promise === null ? [] : [`${say.renews()}\n${promise}`]),
  ].join('\n\n');
  const card = current.words === null ? { content: paragraphs } : handBackWords(paragraphs, current.words);
  return {
    ...card,
    components: drawButtonRows([drawButton(mine.change, editYesButton.encode({ key, read }), 'primary')]),
  };
}

function writePlace({ guildId, place }: Pick<AnonymousPost, 'guildId' | 'place'>): string {
  return place === null ? '' : linkToMessage(guildId, place.channelId, place.messageId);
}

/** What became of a change. */
export function drawChanged({ post, target, verdict }: Changed, words: Words): Card {
  const { edit: say, mine } = words.own;
  const takeBack = drawButton(mine.takeBack, takeBackButton.encode({ postId: post.id }), 'plain');
  if (post.state === 'asked') {
    const kinds = verdict.giveAways.map((kind) => words.anon.giveAway.kinds[kind]);
    const what = new Intl.ListFormat(words.crisis.locale, { type: 'conjunction' }).format(kinds);
    const buttons = [
      drawButton(mine.change, editButton.encode({ key: post.id }), 'primary'),
      drawButton(words.anon.giveAway.asIs, editAsIsButton.encode({ postId: post.id }), 'plain'),
      takeBack,
    ];
    return { content: say.asks({ what }), components: drawButtonRows(buttons) };
  }
  if (post.state === 'waiting') {
    const said = post.edits === null ? say.saved() : say.held[post.held ?? 'first']();
    return { content: said, components: drawButtonRows([takeBack]) };
  }
  if (post.state === 'returned') {
    const why = mine.reasons[post.returnedFor ?? 'failed'];
    return post.words === null ? { content: why } : handBackWords(why, post.words);
  }
  return { content: post.state === 'sending' ? say.soon() : say.changed({ place: writePlace(target) }) };
}

/** What became of a deletion, with the words for the last time. */
export function drawRemoved({ was, words: last }: Removed, { own: { delete: say } }: Words): Card {
  if (was === 'removed') return { content: say.already() };
  const done = was === 'posted' ? say.done() : say.doneUnposted();
  return last === null ? { content: done } : handBackWords(`${done}\n\n${say.words()}`, last);
}

function handBackWords(sentence: string, { text, topic }: PostWords): Card {
  return handBack(sentence, topic === null ? [text] : [topic, text])[0];
}
