import type { APIButtonComponentWithCustomId, APIMessageTopLevelComponent } from 'discord.js';
import { drawButton, drawPanel, drawSelect, drawTime, escapeMarkdown } from '../../../discord/cards.ts';
import type { Card } from '../../../discord/reply.ts';
import { cut } from '../../../groups/joining/buttons.ts';
import { writeName } from '../../../groups/pick-group.ts';
import type { Group } from '../../../groups/group.ts';
import { listFrom } from '../../../schedule/occurrences.ts';
import { findTurn, mostUpcoming } from '../../admin/rules.ts';
import { roundAccent } from '../../rounds/cards.ts';
import type { Words } from '../../../words/words.ts';
import { writeDay, writeTime, writeWhen } from '../../../words/write-when.ts';
import { resumeButton } from '../buttons.ts';
import type { OwnCheckIn } from '../own-check-in.ts';
import { drawBackButton } from '../reach/direct-question.ts';
import {
  breakButton,
  changeButton,
  dropButton,
  mineButton,
  otherZoneButton,
  pickSelect,
  placeButton,
  placesButton,
  startButton,
  stopButton,
  stopYesButton,
  zoneButton,
} from './buttons.ts';
import type { PlaceChoice } from './place-own.ts';
import { findPauseEnd, findUnread, waitsForYes } from './rules.ts';

/** A check-in of one's own, with what is seen around it. */
export interface OwnView {
  checkIn: OwnCheckIn;
  /** The group it is asked in; null where it is asked elsewhere, or the group is gone. */
  group: Group | null;
  /** Days of the last week (`2026-11-26`) on which it was not sent, since the bot was away. */
  missed: readonly string[];
}

/** What a card is drawn with: the moment (milliseconds since the epoch) and the reader's words. */
export interface Reading {
  now: number;
  words: Words;
}

function draw(paragraphs: readonly string[], ...rows: readonly (readonly APIButtonComponentWithCustomId[])[]): Card {
  const [buttons = [], ...more] = rows;
  return drawPanel({ accent: roundAccent, paragraphs, buttons, more });
}

/** What somebody is asked: their own question, or the plain one. */
function writeQuestion({ prompt }: Pick<OwnCheckIn, 'prompt'>, { ownAsk }: Words): string {
  return prompt === null ? ownAsk.prompt : escapeMarkdown(prompt);
}

function writePlace({ checkIn: { place }, group }: OwnView, { checkin: { places: say } }: Words): string {
  if (place.kind === 'thread') return place.threadId === '' ? say.thread : `${say.thread} (<#${place.threadId}>)`;
  if (place.kind === 'direct') return say.direct;
  return group ? say.group({ name: `**${writeName(group)}**` }) : say.groupGone;
}

/** What somebody chose, read back: the question, when, the next times, where. */
function writeWhole(view: OwnView, { now, words }: Reading): string {
  const { card: say } = words.checkin;
  const { checkIn } = view;
  const { plan, quiet, goals, next, draft } = checkIn;
  const first = draft ? findTurn(plan, null, now) : next;
  const times = listFrom(plan, first, mostUpcoming).map(({ at }) => drawTime(at, 'F'));
  return [
    `> ${writeQuestion(checkIn, words)}`,
    ...(goals.length > 0 ? [say.goals, ...goals.map((goal) => `- ${escapeMarkdown(goal)}`)] : []),
    say.when({ plan: writeWhen(plan, words) }),
    ...(times.length > 0 ? [say.next({ times: times.join(' · ') })] : []),
    ...(draft?.placed === false ? [] : [say.where({ place: writePlace(view, words) })]),
    ...(quiet ? [say.quiet({ from: writeTime(quiet.from, words), to: writeTime(quiet.to, words) })] : []),
  ].join('\n');
}

/** What somebody knows before they say yes: who can read it, what is kept, and how it ends. */
function writeFacts({ checkIn: { place }, group }: OwnView, { checkin: { facts: say } }: Words): string {
  const readers = place.kind === 'group' ? (group ? [say.group({ name: writeName(group) })] : []) : [say[place.kind]];
  return [say.heading, ...[...readers, say.kept, say.late, say.stop].map((fact) => `- ${fact}`)].join('\n');
}

/** A draft: what is still open about it is asked, one after the other; then whether it is right. */
export function drawDraft(view: OwnView, offers: { zone: string; places: PlaceChoice }, reading: Reading): Card {
  const { checkIn } = view;
  const unread = findUnread(checkIn);
  if (unread !== null) return drawZoneQuestion(checkIn, unread, offers.zone, reading);
  if (checkIn.draft?.placed === false) return drawPlaces(view, offers.places, reading);
  const { draft: say } = reading.words.checkin;
  return draw(
    [`${say.heading}\n${writeWhole(view, reading)}`, writeFacts(view, reading.words), say.keeps],
    [
      drawButton(say.start, startButton.encode({ checkInId: checkIn.id }), 'primary'),
      drawButton(say.change, changeButton.encode({ checkInId: checkIn.id }), 'plain'),
      drawButton(say.place, placesButton.encode({ checkInId: checkIn.id }), 'plain'),
      drawDrop(checkIn, reading.words),
    ],
  );
}

function drawDrop({ id: checkInId }: OwnCheckIn, { checkin: { draft: say } }: Words): APIButtonComponentWithCustomId {
  return drawButton(say.drop, dropButton.encode({ checkInId }), 'plain');
}

function drawZoneQuestion(checkIn: OwnCheckIn, when: string, zone: string, { now, words }: Reading): Card {
  const { zone: say } = words.checkin;
  const { id: checkInId } = checkIn;
  const time = new Intl.DateTimeFormat(words.crisis.locale, { timeStyle: 'short', timeZone: zone }).format(now);
  return draw(
    [`${say.ask({ when: `**${escapeMarkdown(when)}**` })}\n${say.server({ zone, time })}`],
    [
      drawButton(say.use({ zone }), zoneButton.encode({ checkInId, zone }), 'primary'),
      drawButton(say.other, otherZoneButton.encode({ checkInId }), 'plain'),
      drawDrop(checkIn, words),
    ],
  );
}

/** Discord allows 80 characters on a button; so much of a group's name has room on one in every language. */
const longestNameOnButton = 40;

/** Discord allows five buttons in a row; so many rows of groups stand on a card. */
const inRow = 5;
const mostGroups = 15;

/** Asks where somebody wants to be asked: places that are not there are not offered. */
export function drawPlaces({ checkIn }: OwnView, { hasThreads, groups }: PlaceChoice, { words }: Reading): Card {
  const { place: say } = words.checkin;
  const { id: checkInId, draft } = checkIn;
  const at = (label: string, place: string) => drawButton(label, placeButton.encode({ checkInId, place }), 'plain');
  const thread = hasThreads ? [at(say.thread, 'thread')] : [];
  const back = draft ? drawDrop(checkIn, words) : drawBack(words);
  const inGroups = groups
    .slice(0, mostGroups)
    .map(({ id, name }) => at(say.group({ name: cut(name, longestNameOnButton) }), id));
  const rows = Array.from({ length: Math.ceil(inGroups.length / inRow) }, (_, row) =>
    inGroups.slice(row * inRow, (row + 1) * inRow),
  );
  const how = [...(hasThreads ? [say.howThread] : []), say.how].map((one) => `- ${one}`).join('\n');
  return draw([`${say.ask}\n${how}`], thread, ...rows, [at(say.direct, 'direct'), back]);
}

function drawBack({ checkin: { buttons: say } }: Words): APIButtonComponentWithCustomId {
  return drawButton(say.all, mineButton.encode({}), 'plain');
}

/** Said where a draft was thrown away. */
export function drawDropped({ checkin: { draft: say } }: Words): Card {
  return draw([say.dropped]);
}

/** Said once it is on, or once it is saved and waits for the yes to direct messages. */
export function drawStarted(view: OwnView, reading: Reading): Card {
  const { checkin: say } = reading.words;
  const { next } = view.checkIn;
  const said = next ? say.started({ at: drawTime(next.at, 'F'), from: drawTime(next.at, 'R') }) : say.startedWaiting;
  return draw([said, say.facts.stop], [drawBack(reading.words)]);
}

/** One check-in, whole, with what can be done about it. */
export function drawOne(view: OwnView, { now, words }: Reading): Card {
  const { buttons: say, card, draft } = words.checkin;
  const { checkIn } = view;
  const { id: checkInId } = checkIn;
  const isPaused = checkIn.state !== 'on' || findPauseEnd(checkIn, now) !== null;
  const goOn = drawButton(words.ownAsk.goOn, resumeButton.encode({ checkInId }), 'primary');
  const turns = checkIn.draft
    ? [drawButton(draft.start, startButton.encode({ checkInId }), 'primary')]
    : [
        ...(isPaused && !waitsForYes(checkIn) && checkIn.ended !== 'done' ? [goOn] : []),
        ...(checkIn.state === 'on' ? [drawButton(say.pause, breakButton.encode({ checkInId }), 'plain')] : []),
      ];
  return draw(
    [
      `${card.heading}\n${writeWhole(view, { now, words })}`,
      [...writeState(view, { now, words }), ...writeMissed(view, words)].join('\n'),
    ].filter((paragraph) => paragraph !== ''),
    [
      ...turns,
      drawButton(say.change, changeButton.encode({ checkInId }), 'plain'),
      drawButton(say.place, placesButton.encode({ checkInId }), 'plain'),
      checkIn.draft ? drawDrop(checkIn, words) : drawButton(say.stop, stopButton.encode({ checkInId }), 'plain'),
    ],
    [drawBack(words), ...(hasYes(checkIn) ? [drawBackButton(checkIn, words)] : [])],
  );
}

/** Whether it is asked in direct messages after a yes: that can be taken back here. */
function hasYes({ place, draft }: OwnCheckIn): boolean {
  return !draft && place.kind === 'direct' && place.channelId !== null;
}

/** What keeps it from asking, if anything; empty where it just asks. */
function writeState({ checkIn }: OwnView, { now, words }: Reading): string[] {
  const { mine: say } = words.checkin;
  const { state, ended, draft, next } = checkIn;
  if (draft) return [say.draft];
  if (waitsForYes(checkIn)) return [say.waits];
  if (ended !== null) return [say.ended[ended]];
  if (state === 'over') return [say.ended.done];
  if (state === 'paused') return [say.paused];
  return next && findPauseEnd(checkIn, now) !== null ? [say.pausedUntil({ at: drawTime(next.at, 'F') })] : [];
}

function writeMissed({ missed }: OwnView, words: Words): string[] {
  if (missed.length === 0) return [];
  const days = missed.map((day) => writeDay(day, words));
  const list = new Intl.ListFormat(words.crisis.locale, { type: 'unit' }).format(days);
  return [words.checkin.mine.missed({ days: list })];
}

/** So much of a question stands in a list. */
const longestInList = 120;

/** Discord's limit for what stands on a choice. */
const longestChoice = 100;

function writeItem(view: OwnView, reading: Reading): string {
  const { words } = reading;
  const { mine: say } = words.checkin;
  const { checkIn } = view;
  const { prompt, plan, next, draft } = checkIn;
  const question = prompt === null ? words.ownAsk.prompt : escapeMarkdown(cut(prompt, longestInList));
  const unread = findUnread(checkIn);
  const when = unread === null ? writeWhen(plan, words) : escapeMarkdown(unread);
  const states = writeState(view, reading);
  return [
    `**${question}**`,
    draft?.placed === false ? when : say.item({ plan: when, place: writePlace(view, words) }),
    ...(states.length === 0 && next
      ? [say.next({ at: drawTime(next.at, 'F'), from: drawTime(next.at, 'R') })]
      : states),
    ...writeMissed(view, words),
  ].join('\n');
}

/** All of somebody's check-ins on a server, with a menu to choose one; those that cannot be read (their ids) can be stopped. */
export function drawMine(views: readonly OwnView[], unreadable: readonly string[], reading: Reading): Card {
  const { mine: say, buttons } = reading.words.checkin;
  if (views.length + unreadable.length === 0) return draw([`${say.heading}\n${say.none}`]);
  const items = [...views.map((view) => writeItem(view, reading)), ...unreadable.map(() => say.unreadable)];
  const stops = unreadable.map((checkInId) => drawButton(buttons.stop, stopButton.encode({ checkInId }), 'plain'));
  const panel = draw([say.heading, ...items, say.only], stops.slice(0, inRow));
  return views.length === 0 ? panel : addChoice(panel, views, say.choose, reading.words);
}

/** Asks which of several is meant. */
export function drawWhich(views: readonly OwnView[], { words }: Reading): Card {
  const { which, mine } = words.checkin;
  return addChoice(draw([which]), views, mine.choose, words);
}

function addChoice(panel: Card, views: readonly OwnView[], placeholder: string, words: Words): Card {
  const choices = views.map(({ checkIn }) => ({ value: checkIn.id, ...writeLabel(checkIn, words) }));
  const select = drawSelect({ customId: pickSelect.encode({}), placeholder, choices });
  const components: APIMessageTopLevelComponent[] = [...(panel.components ?? []), select];
  return { ...panel, components };
}

/** A check-in in a menu or among suggestions: its question, and when. At most 100 characters each. */
export function writeLabel({ prompt, plan, draft }: OwnCheckIn, words: Words): { label: string; description: string } {
  const written = writeWhen(plan, words);
  // What the bot writes keeps the marks that hold it together where it is read from right to left.
  const isWhole = draft?.when === undefined || draft.when === null;
  const when = isWhole && written.length <= longestChoice ? written : cut(draft?.when ?? written, longestChoice);
  return { label: cut(prompt ?? words.ownAsk.prompt, longestChoice), description: when };
}

/** Asks whether a check-in is to be stopped for good, and says what goes. */
export function drawStopQuestion({ checkIn }: OwnView, words: Words): Card {
  const { stop: say, buttons } = words.checkin;
  const { id: checkInId, state } = checkIn;
  return draw(
    [say.ask({ question: writeQuestion(checkIn, words) }), say.goes],
    [
      drawButton(buttons.stopYes, stopYesButton.encode({ checkInId }), 'primary'),
      ...(state === 'on' ? [drawButton(buttons.pause, breakButton.encode({ checkInId }), 'plain')] : []),
      drawBack(words),
    ],
  );
}

/** The same of one that cannot be read. */
export function drawStopUnreadable(checkInId: string, words: Words): Card {
  const { stop: say, buttons, mine } = words.checkin;
  return draw(
    [say.ask({ question: mine.unreadable }), say.goes],
    [drawButton(buttons.stopYes, stopYesButton.encode({ checkInId }), 'primary'), drawBack(words)],
  );
}

/** Said once it is stopped. */
export function drawStopped(words: Words): Card {
  return draw([words.checkin.stop.done], [drawBack(words)]);
}
