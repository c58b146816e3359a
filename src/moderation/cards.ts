import { drawButton, drawPanel, drawTime, escapeMarkdown, linkToMessage, panelRoom } from '../discord/cards.ts';
import type { Card } from '../discord/reply.ts';
import { drawHeldRows } from '../anonymous/moderating/held-rows.ts';
import { drawTalkRow } from '../anonymous/relay/talk-row.ts';
import { explainRules } from '../words/en-risk.ts';
import type { Words } from '../words/words.ts';
import { drawActRow } from './acts/act-row.ts';
import { claimButton, closeButton, handOverButton, noteButton, readWordsButton, releaseButton } from './buttons.ts';
import { listReporters, type About, type Case, type CasePost, type Flag, type NewFlag } from './case.ts';
import { drawHistory } from './queue/draw-history.ts';
import { drawPresses, drawRaidRow, saySighting } from './raids/cards.ts';
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

/** What of a server's settings shows on a card. */
export interface CardSettings {
  onCallId: string | null;
  /** Until when cards only say what would have happened, in milliseconds since the epoch. Never for T3. */
  dryRunUntil?: number | null;
  /** Whether moderators see who told them. */
  showsReporters?: boolean;
}

/** A case as moderators see it. The words it is about are not on it: they are one press away. */
export function drawCase(shown: Case, settings: CardSettings, words: Words): Card {
  const say = words.cases;
  const meant = findMeant(shown);
  const flags = chooseFlags(shown.flags);
  const more = shown.flags.length - flags.length;
  const head = [
    say.heading(isAsked(shown) ? say.askedTier(shown.tier) : words.tiers[shown.tier]),
    ...(isDryRun(shown, settings) ? [words.queue.dryRun(words.queue.within[shown.tier])] : []),
    ...(meant ? [...sayAbout(shown, meant, words), ...sayBeside(shown, meant, words)] : [say.forgotten]),
  ];
  const end = [
    ...(more > 0 ? [say.more(more)] : []),
    ...(doesPage(shown) && settings.onCallId === null && shown.state.kind === 'open' ? [say.nobodyOnCall] : []),
    ...drawHistory(shown, words),
    sayState(shown, { isDue: !isDryRun(shown, settings) }, words),
    `-# ${say.caseNumber(shown.id)}`,
  ];
  // Notes are the only part whose length others decide: they share the room that is left.
  const fixed = [...head, ...flags.map((flag) => sayWhy(flag, words, 0)), ...end].join('').length;
  const room = Math.floor((panelRoom - fixed) / flags.length);
  const paragraphs = [...head, ...flags.map((flag) => sayWhy(flag, words, room)), ...end];
  const accent = accents[shown.tier];
  const rows = [...drawWorkRow(shown, settings, words), ...drawPostRows(shown, words), ...drawRaidRow(shown, words)];
  const select = drawActRow(shown, words);
  return drawPanel({ accent, paragraphs, buttons: drawButtons(shown, words), more: rows, ...(select && { select }) });
}

/** Whether a server that is new to this only looks at what would be its work. */
function isDryRun({ tier, openedAt }: Case, { dryRunUntil }: CardSettings): boolean {
  return tier !== 'T3' && typeof dryRunUntil === 'number' && openedAt.getTime() < dryRunUntil;
}

/** Whether somebody was paged for it. */
function doesPage(shown: Pick<Case, 'tier' | 'post' | 'flags'>): boolean {
  const { tier, post, flags } = shown;
  const isNamed = ({ source, rules }: Flag): boolean => source === 'check-in' && rules.some(isMethod);
  const namesMethod = post ? post.held === 'method' : flags.some(isNamed);
  return isPaging(tier) || namesMethod;
}

function isMethod(rule: string): boolean {
  return rule.startsWith('method.');
}

/** What somebody who asked to be messaged goes through is not known: the words of a tier would claim too much. */
function isAsked({ flags }: Case): boolean {
  return flags.every(({ source }) => source === 'asked');
}

/** A flag of which it is still known whom it is about. */
interface Meant {
  source: Flag['source'];
  about: About;
}

/**
 * What to look at: of several messages of one person the newest; where there is none, the newest of what they did. What a flag learnt of that
 * message later counts too.
 */
function findMeant({ flags }: Case): Meant | null {
  const known = flags.flatMap(({ source, about }): Meant[] => (about ? [{ source, about }] : []));
  const withMessage = known.filter(({ about }) => about.messageId !== null);
  const newest = (withMessage.length > 0 ? withMessage : known).reduce<Meant | null>(
    (one, other) => (one && one.about.writtenAt >= other.about.writtenAt ? one : other),
    null,
  );
  if (!newest) return null;
  const { messageId } = newest.about;
  const same = known.filter(({ about }) => about.messageId === messageId);
  const deleted = messageId !== null && same.some(({ about }) => about.deleted);
  return { ...newest, about: { ...newest.about, deleted: deleted || newest.about.deleted } };
}

/** What the same person did beside what is meant, so that nobody has to guess it from the reasons. */
function sayBeside({ flags }: Case, meant: Meant, { cases: say }: Words): string[] {
  const others = (source: Flag['source']): boolean =>
    source !== meant.source && flags.some((flag) => flag.source === source);
  const messages = new Set(flags.flatMap(({ about }) => about?.messageId ?? []));
  return [
    ...(messages.size > 1 && meant.about.userId !== null ? [say.moreMessages(messages.size)] : []),
    ...(others('asked') ? [say.alsoAsked] : []),
    ...(others('check-in') ? [say.alsoCheckIn] : []),
    ...(others('appeal') ? [say.alsoAppeal] : []),
  ];
}

/** The most urgent first, then the oldest; told in the order in which they came. */
function chooseFlags(flags: readonly Flag[]): Flag[] {
  const chosen = new Set([...flags].sort((a, b) => compareUrgency(b.tier, a.tier)).slice(0, flagsShown));
  return flags.filter((flag) => chosen.has(flag));
}

function sayAbout({ guildId, post }: Case, { source, about }: Meant, words: Words): string[] {
  const say = words.cases;
  const link = findLink(guildId, about);
  if (source === 'raid') return [words.raids.heading];
  if (about.userId === null) return sayAboutPost(post, link, words);
  const { userId, channelId } = about;
  const when = drawTime(about.writtenAt, 'R');
  if (source === 'check-in') return [sayCheckIn({ userId, channelId, when }, words)];
  if (source === 'appeal') return [say.wroteAppeal({ userId, when })];
  if (source === 'automod' && link === null && channelId !== null)
    return [say.heldByAutoMod({ userId, channelId, when })];
  if (link === null) return [say.asked({ userId, when })];
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
  if (flag.source === 'automod') return sayAutoMod(flag.about, words);
  if (flag.source === 'raid') return flag.about?.raid ? saySighting(flag.about.raid, words) : words.raids.unknown;
  if (isRead(flag)) return sayRules(flag.rules, words);
  const told = words.cases.reported(nameReason(flag.rules[0], words));
  return flag.report ? `${told}\n${words.cases.note(escapeMarkdown(flag.report.note, room))}` : told;
}

/** Whether words were read by the rules, whose reasons a flag then names. */
function isRead({ source }: Pick<Flag, 'source'>): boolean {
  return source === 'screening' || source === 'check-in' || source === 'appeal';
}

/** What the server's own rule matched; its name and word are somebody's, and may be as long as Discord lets them be. */
function sayAutoMod(about: Pick<About, 'automod'> | null, { cases: say }: Words): string {
  if (!about?.automod) return say.autoModForgotten;
  const { ruleName, keyword } = about.automod;
  return say.autoMod({
    rule: escapeMarkdown(ruleName, longestRuleName),
    keyword: keyword === null ? null : escapeMarkdown(keyword, longestRuleName),
  });
}

/** So much of the name of somebody's rule, or of its word, stands on a card, in characters. */
const longestRuleName = 120;

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

function sayState(
  { state, dueAt, leaseUntil }: Case,
  { isDue }: { isDue: boolean },
  { cases: say, queue }: Words,
): string {
  switch (state.kind) {
    case 'open':
      return isDue ? `${say.stateOpen} ${queue.due(drawTime(dueAt, 'R'))}` : say.stateOpen;
    case 'claimed': {
      const held = say.stateClaimed(state.holderId, drawTime(state.since, 'R'));
      return leaseUntil ? `${held}\n-# ${queue.lease(drawTime(leaseUntil, 'R'))}` : held;
    }
    case 'closed':
      return say.stateClosed(say.outcomes[state.outcome], state.holderId, drawTime(state.at, 'R'));
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
    drawButton(
      words.cases.close,
      closeButton.encode({ ...state, seen: String(shown.flags.length) }),
      isOpen ? 'plain' : 'primary',
    ),
  ];
}

/** What helps while working on it. What was written is behind a button: nobody reads by accident what they are not ready for. */
function drawWorkRow(shown: Case, { showsReporters = false }: CardSettings, { queue: say }: Words) {
  const { id: caseId, state, flags, history } = shown;
  if (state.kind === 'closed') return [];
  const isToRead =
    flags.some(({ hasExcerpt }) => hasExcerpt) ||
    history.some(({ act }) => act === 'note') ||
    listReporters(shown, showsReporters).length > 0;
  return [
    [
      ...(isToRead ? [drawButton(say.readWords, readWordsButton.encode({ caseId }), 'plain')] : []),
      drawButton(say.note, noteButton.encode({ caseId }), 'plain'),
      drawButton(say.handOver, handOverButton.encode({ caseId }), 'plain'),
    ],
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

/** One more flag about a case that is there already, with its note: the case's own card shows it only when it is drawn again. */
export function drawJoined(
  joined: { guildId: string; caseId?: string; flag: NewFlag; raisedTo: CaseTier | null; isSameMessage?: boolean },
  settings: { onCallId: string | null },
  words: Words,
): Card {
  const { guildId, caseId = '', flag, raisedTo, isSameMessage = true } = joined;
  const { cases: say } = words;
  if (flag.source === 'raid') {
    const { raid } = flag.about;
    return drawPanel({
      accent: accents.H,
      paragraphs: [words.raids.joined(saySighting(raid, words))],
      buttons: drawPresses({ caseId, channelId: raid.channelId }, words),
    });
  }
  const link = findLink(guildId, flag.about);
  const { userId } = flag.about;
  const what = isSameMessage || userId === null ? say.sameMessage(link) : say.samePerson(userId, link);
  const paragraphs = [
    ...(flag.about.late ? [say.late(drawTime(flag.about.writtenAt, 'R'))] : []),
    ...(raisedTo ? [say.raised(words.tiers[raisedTo], what)] : []),
    say.joined(sayWhyJoined(flag, words), what),
    ...(isRead(flag) ? [say.ruleNames(listRules(flag.rules))] : []),
    ...(flag.report ? [say.note(escapeMarkdown(flag.report.note, panelRoom / 2))] : []),
    ...(raisedTo && isPaging(raisedTo) && settings.onCallId === null ? [say.nobodyOnCall] : []),
  ];
  return drawPanel({ accent: accents[raisedTo ?? flag.tier], paragraphs, buttons: [] });
}

/** Why one more flag was raised, within a sentence. */
function sayWhyJoined(flag: Exclude<NewFlag, { source: 'raid' }>, words: Words): string {
  switch (flag.source) {
    case 'report':
      return nameReason(flag.rules[0], words);
    case 'asked':
      return words.cases.askedToo;
    case 'automod':
      return sayAutoMod(flag, words);
    case 'check-in':
      return `${words.cases.checkInToo} ${listReasons(flag.rules, words).join('; ')}`;
    case 'appeal':
      return `${words.cases.appealToo} ${listReasons(flag.rules, words).join('; ')}`;
    case 'screening':
      return listReasons(flag.rules, words).join('; ');
  }
}
