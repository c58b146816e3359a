import {
  drawButton,
  drawPanel,
  drawTime,
  escapeMarkdown,
  linkToMessage,
  panelRoom,
  textCard,
} from '../discord/cards.ts';
import type { Card } from '../discord/reply.ts';
import { drawHeldRows } from '../anonymous/moderating/held-rows.ts';
import { drawTalkRow } from '../anonymous/relay/talk-row.ts';
import { explainRules } from '../words/en-risk.ts';
import type { Words } from '../words/words.ts';
import { claimButton, closeButton, releaseButton } from './buttons.ts';
import type { About, Case, CasePost, Flag, MessageFlag, NewFlag, PostFlag } from './case.ts';
import { compareUrgency, isPaging, isReason, type CaseTier } from './rules.ts';

const accents = { T3: 0xc0392b, H: 0x8e44ad, T2: 0xd9822b, T1: 0xd4b106, R: 0x5b7083 } as const satisfies Record<
  CaseTier,
  number
>;

/** The most flags of one case that stand on its card. */
const flagsShown = 3;

/** The most reasons of one flag that stand on a card in words: who has just been woken reads no more. */
const reasonsShown = 4;

/** The most rules of one flag whose names stand on a card. */
const rulesShown = 8;

/** A case as moderators see it. The words it is about are not on it: they stay where they were written, one press away. */
export function drawCase(shown: Case, settings: { onCallId: string | null }, words: Words): Card {
  const say = words.cases;
  const about = findAbout(shown);
  const flags = chooseFlags(shown.flags);
  const more = shown.flags.length - flags.length;
  const head = [
    say.heading(isAsked(shown) ? say.askedTier(shown.tier) : words.tiers[shown.tier]),
    ...(about ? sayAbout(shown, about, words) : [say.forgotten]),
  ];
  const end = [
    ...(more > 0 ? [say.more(more)] : []),
    ...(doesPage(shown) && settings.onCallId === null && shown.state.kind === 'open' ? [say.nobodyOnCall] : []),
    sayState(shown, words),
    `-# ${say.caseNumber(shown.id)}`,
  ];
  // Notes are the only part whose length others decide: they share the room that is left.
  const fixed = [...head, ...flags.map((flag) => sayWhy(flag, words, 0)), ...end].join('').length;
  const room = Math.floor((panelRoom - fixed) / flags.length);
  const paragraphs = [...head, ...flags.map((flag) => sayWhy(flag, words, room)), ...end];
  const accent = accents[shown.tier];
  return drawPanel({ accent, paragraphs, buttons: drawButtons(shown, words), more: drawPostRows(shown, words) });
}

/** Whether somebody was paged for it. */
function doesPage(shown: Pick<Case, 'tier' | 'post' | 'flags'>): boolean {
  const { tier, post, flags } = shown;
  const namesMethod = post
    ? post.held === 'method'
    : isCheckIn(shown) && flags.some(({ rules }) => rules.some(isMethod));
  return isPaging(tier) || namesMethod;
}

function isMethod(rule: string): boolean {
  return rule.startsWith('method.');
}

/** What was written with a check-in is a case of its own each time. */
function isCheckIn({ flags }: Pick<Case, 'flags'>): boolean {
  return flags.some(({ source }) => source === 'check-in');
}

/** What somebody who asked to be messaged goes through is not known: the words of a tier would claim too much. */
function isAsked({ flags }: Case): boolean {
  return flags.every(({ source }) => source === 'asked');
}

/**
 * All flags of a case are about one message, or about several that belong together: then the newest counts. What a flag learnt of it later
 * counts too.
 */
function findAbout({ flags }: Case): About | null {
  const known = flags.flatMap(({ about }) => about ?? []);
  const newest = known.reduce<About | null>(
    (one, other) => (one && one.writtenAt >= other.writtenAt ? one : other),
    null,
  );
  const isSame = ({ messageId }: About): boolean => messageId === newest?.messageId;
  return newest && { ...newest, deleted: known.some((about) => about.deleted && isSame(about)) };
}

/** The most urgent first, then the oldest; told in the order in which they came. */
function chooseFlags(flags: readonly Flag[]): Flag[] {
  const chosen = new Set([...flags].sort((a, b) => compareUrgency(b.tier, a.tier)).slice(0, flagsShown));
  return flags.filter((flag) => chosen.has(flag));
}

function sayAbout(shown: Case, about: About, words: Words): string[] {
  const { guildId, post } = shown;
  const say = words.cases;
  const link = findLink(guildId, about);
  if (about.userId === null) return sayAboutPost(post, link, words);
  const when = drawTime(about.writtenAt, 'R');
  if (isCheckIn(shown)) return [sayCheckIn({ userId: about.userId, channelId: about.channelId, when }, words)];
  if (link === null) return [say.asked({ userId: about.userId, when })];
  return [
    ...(about.late ? [say.late(when)] : []),
    say.about(about.userId, link),
    ...(about.deleted ? [say.deleted] : []),
  ];
}

function sayCheckIn(
  { userId, channelId, when }: { userId: string; channelId: string | null; when: string },
  { cases: say }: Words,
): string {
  return channelId === null ? say.checkInUnseen({ userId, when }) : say.checkInShown({ userId, channelId, when });
}

function sayAboutPost(post: CasePost | null, link: string | null, { cases: say, holding }: Words): string[] {
  return [
    link === null ? say.unseenPost : say.anonymousPost(link),
    post ? holding.states[post.state] : holding.deleted,
    ...(post?.held === 'method' ? [holding.methodNamed] : []),
  ];
}

/** Null where there is no message to look at. */
function findLink(guildId: string, { channelId, messageId }: About): string | null {
  return channelId === null || messageId === null ? null : linkToMessage(guildId, channelId, messageId);
}

/** Why a flag was raised; its note, escaped, in at most `room` characters. */
function sayWhy(flag: Flag, words: Words, room: number): string {
  if (flag.source === 'asked') return words.cases.askedHow;
  if (flag.source === 'screening' || flag.source === 'check-in') return sayRules(flag.rules, words);
  const told = words.cases.reported(nameReason(flag.rules[0], words));
  return flag.report ? `${told}\n${words.cases.note(escapeMarkdown(flag.report.note, room))}` : told;
}

/** Why the screening spoke: in words, with the names of the rules small below them. */
function sayRules(rules: readonly string[], words: Words): string {
  const { why, whyList, ruleNames } = words.cases;
  const reasons = listReasons(rules, words);
  const said =
    reasons.length === 1 ? why(reasons.join('')) : whyList(reasons.map((reason) => `- ${reason}`).join('\n'));
  return `${said}\n${ruleNames(listRules(rules))}`;
}

/** The gravest first, each once. A rule that has no sentence has its name. */
function listReasons(rules: readonly string[], { risk }: Words): string[] {
  const reasons = explainRules(rules, risk).map(({ rule, why }) => why ?? `\`${rule}\``);
  return [...new Set(reasons)].slice(0, reasonsShown);
}

function listRules(rules: readonly string[]): string {
  const shown = rules.slice(0, rulesShown).map((rule) => `\`${rule}\``);
  return [...shown, ...(rules.length > rulesShown ? ['…'] : [])].join(', ');
}

/** A reporter's reason in words. */
export function nameReason(reason: string | undefined, words: Words): string {
  return words.cases.reasons[isReason(reason) ? reason : 'other'];
}

function sayState(shown: Case, words: Words): string {
  const { state } = shown;
  switch (state.kind) {
    case 'open':
      return words.cases.stateOpen;
    case 'claimed':
      return words.cases.stateClaimed(state.holderId, drawTime(state.since, 'R'));
    case 'closed':
      return words.cases.stateClosed(words.cases.outcomes[state.outcome], state.holderId, drawTime(state.at, 'R'));
  }
}

/** All three until it is closed: a card may be older than the case's state, and the press is what counts. */
function drawButtons(shown: Case, words: Words) {
  if (shown.state.kind === 'closed') return [];
  const state = { caseId: shown.id };
  const isOpen = shown.state.kind === 'open';
  return [
    drawButton(words.cases.claim, claimButton.encode(state), isOpen ? 'primary' : 'plain'),
    drawButton(words.cases.release, releaseButton.encode(state), 'plain'),
    drawButton(words.cases.close, closeButton.encode(state), isOpen ? 'plain' : 'primary'),
  ];
}

/**
 * What moderators can do with an anonymous post, and with its writer. While it waits these stay there even when its case is closed: somebody
 * has to decide.
 */
function drawPostRows({ id, state, post }: Case, words: Words) {
  if (!post || (state.kind === 'closed' && post.state !== 'waiting')) return [];
  const isOffered = post.held === 'danger' || post.held === 'method';
  return [drawHeldRows(post, words), isOffered ? drawTalkRow(id, words) : []];
}

function sayWhere(
  { about: { userId }, source }: { about: About; source?: NewFlag['source'] },
  link: string | null,
  { cases: say }: Words,
): string {
  if (link !== null) return say.message(link);
  if (userId === null) return say.someHeldPost;
  return source === 'check-in' ? say.whoWrote(userId) : say.whoAsked(userId);
}

/** What pages the person on call: short, since it is read on a phone's lock screen. `directly`: outside the moderators' channel. */
export function drawPage(
  page: {
    onCallId: string;
    tier: CaseTier;
    guildId: string;
    about: About;
    source?: NewFlag['source'];
    directly: boolean;
  },
  words: Words,
): Card {
  const say = words.cases;
  const link = findLink(page.guildId, page.about);
  const where = sayWhere(page, link, words);
  const tier = isPaging(page.tier) ? words.tiers[page.tier] : say.methodNamed(words.tiers[page.tier]);
  return textCard(page.directly ? say.pageDirectly(tier, where) : say.page(page.onCallId, tier, where));
}

/** One more flag about a message that already is a case, with its note: the case's own card shows it only when it is drawn again. */
export function drawJoined(
  joined: { guildId: string; flag: MessageFlag | PostFlag; raisedTo: CaseTier | null },
  settings: { onCallId: string | null },
  words: Words,
): Card {
  const { guildId, flag, raisedTo } = joined;
  const link = findLink(guildId, flag.about);
  const isReport = flag.source === 'report';
  const why = isReport ? nameReason(flag.rules[0], words) : listReasons(flag.rules, words).join('; ');
  const paragraphs = [
    ...(raisedTo ? [words.cases.raised(words.tiers[raisedTo], link)] : []),
    words.cases.joined(why, link),
    ...(isReport ? [] : [words.cases.ruleNames(listRules(flag.rules))]),
    ...(flag.report ? [words.cases.note(escapeMarkdown(flag.report.note, panelRoom / 2))] : []),
    ...(raisedTo && isPaging(raisedTo) && settings.onCallId === null ? [words.cases.nobodyOnCall] : []),
  ];
  return drawPanel({ accent: accents[raisedTo ?? flag.tier], paragraphs, buttons: [] });
}
