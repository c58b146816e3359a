import type { APIButtonComponentWithCustomId } from 'discord.js';
import { sayMeanwhile } from '../../crisis/cards.ts';
import { openButton, startButton, worryButton } from '../../crisis/guide/guide-buttons.ts';
import { echo } from '../../crisis/write-text.ts';
import { drawButton, drawButtonRows, drawPanel, drawSelect, escapeMarkdown } from '../../discord/cards.ts';
import type { Card } from '../../discord/reply.ts';
import type { LanguageCode, Words } from '../../words/words.ts';
import { findHome, type Group } from '../group.ts';
import { cut, seeButton } from '../joining/buttons.ts';
import { templateFor, type TemplateSlug } from '../templates/template.ts';
import {
  closeDoorButton,
  doorButton,
  findButton,
  groupsButton,
  openDoorButton,
  openSayButton,
  sayButton,
  topicSelect,
} from './door-buttons.ts';
import { topicOf, type DoorTopic, type DoorWish, type Fit, type Found, type Reason, type Taste } from './rules.ts';

/** Who reads a card of the front door, and in what words. */
export interface Reader {
  words: Words;
  language: LanguageCode;
  /** The person's own locale on Discord: crisis help is in its language, whatever is off on the server. */
  locale: string;
}

type Button = APIButtonComponentWithCustomId;

const accent = 0x3f9c6d;

/** A name on a button, beside the word for joining: a label has at most 80 characters. */
const longestNameOnButton = 40;

/** So much of what a founder wrote is shown; the rest stands on the card of the group itself. */
const longestPurpose = 160;

/** The standing panel, for everybody on a server. It never changes, so it never has to be edited. */
export function drawFrontDoor(words: Words): Card {
  const { panel: say, buttons: labels } = words.start;
  return drawPanel({
    accent,
    paragraphs: [`${say.heading()}\n${say.text()}`],
    buttons: [
      drawButton(labels.find, openDoorButton.encode({}), 'primary'),
      drawButton(labels.say, openSayButton.encode({}), 'plain'),
      drawButton(labels.now, openButton.encode({}), 'plain'),
    ],
  });
}

/** The first card. */
export function drawWelcome(server: { workplace: boolean; trial: boolean }, reader: Reader): Card {
  const { opening: say, buttons: labels } = reader.words.start;
  return drawStep(
    [
      `${say.heading()}\n${say.text()}`,
      ...(server.workplace ? [say.workplace()] : []),
      ...(server.trial ? [say.trial()] : []),
    ],
    [
      drawButton(labels.find, findButton.encode({}), 'primary'),
      drawButton(labels.say, sayButton.encode({}), 'plain'),
      drawNow(reader),
      drawNotNow(reader),
    ],
  );
}

/** What is it about? */
export function drawTopicQuestion(topics: readonly TemplateSlug[], reader: Reader): Card {
  const { topic: say, buttons: labels } = reader.words.start;
  const choices = topics.map((slug) => ({ value: slug, label: nameTopic(slug, reader) }));
  const select = drawSelect({
    customId: topicSelect.encode({}),
    placeholder: say.placeholder,
    choices: [...choices, { value: 'other', ...say.other }],
  });
  const card = drawStep(
    [`${say.question()}\n${say.hint()}`],
    [drawButton(labels.say, sayButton.encode({}), 'plain'), drawStart(reader), drawNow(reader), drawNotNow(reader)],
  );
  return { ...card, components: [select, ...(card.components ?? [])] };
}

/** How would you like it? Only the tastes that make a difference. */
export function drawTasteQuestion(wish: DoorWish, offered: readonly Taste[], reader: Reader): Card {
  const say = reader.words.start.taste;
  const choices = offered.map((taste) =>
    drawButton(say.labels[taste], encodeWish({ ...wish, taste }), taste === 'any' ? 'primary' : 'plain'),
  );
  const card = drawStep([`${say.question()}\n${say.hint()}`], choices);
  return addRow(card, [drawStart(reader), drawNow(reader), drawNotNow(reader)]);
}

/** The button that shows the groups for a wish. */
export function encodeWish({ topics, by, taste }: DoorWish): string {
  return groupsButton.encode({ topics: topics.join(','), by, taste });
}

/** Two or three groups, each with why. `isHeavy`: crisis help is named beside them. */
export function drawGroups(found: Found, wish: DoorWish, heavy: boolean, reader: Reader): Card {
  const say = reader.words.start.list;
  const isAll = wish.topics.length === 0 && wish.taste === 'any';
  const heading = found.lacksTaste ? say.closest() : isAll ? say.all() : say.fitting();
  const blocks = found.fits.map((fit) => drawFit(fit, wish, reader));
  return drawList([heading, ...blocks, ...sayHeavy(heavy, reader)], found, [], reader);
}

/** Nothing here is about that: a group in which every topic is welcome, where there is one, and places that are real. */
export function drawNotHere(found: Found, wish: DoorWish, heavy: boolean, reader: Reader): Card {
  const { words } = reader;
  const say = words.start.notHere;
  const blocks = found.fits.map((fit) => drawFit(fit, wish, reader));
  const general = blocks.length > 0 ? [say.general(), ...blocks] : [];
  const paragraphs = [say.text(), ...general, ...sayPlaces(reader), ...sayHeavy(heavy, reader)];
  return drawList(paragraphs, found, [drawListen(reader)], reader);
}

/** The server has no groups. `found` is the command that makes one, for those who may. */
export function drawNoGroups(found: string | null, heavy: boolean, reader: Reader): Card {
  const { words } = reader;
  const say = words.start.noGroups;
  return drawStep(
    [
      `${say.text()}\n${say.meanwhile()}`,
      sayMeanwhile(words),
      ...(found === null ? [] : [say.found({ command: found })]),
      ...sayHeavy(heavy, reader),
    ],
    [drawNow(reader), drawListen(reader), drawNotNow(reader)],
  );
}

/** The answer to words that threaten. */
export function drawHarm(reader: Reader): Card {
  const { heard: say, buttons: labels } = reader.words.start;
  return drawStep(
    [say.harm(), say.hurt({ button: labels.now })],
    [drawNow(reader, 'primary'), drawButton(labels.find, findButton.encode({}), 'plain'), drawNotNow(reader)],
  );
}

/** Adds to a card of crisis help the way to groups, for afterwards. */
export function addGroupsButton(card: Card, wish: DoorWish, { words }: Reader): Card {
  return addRow(card, [drawButton(words.start.buttons.show, encodeWish(wish), 'plain')]);
}

/** In direct messages, and on servers that do not have the bot. */
export function drawElsewhere(reader: Reader): Card {
  return drawStep([reader.words.start.elsewhere.text()], [drawNow(reader, 'primary'), drawListen(reader)]);
}

/** The last card. */
export function drawDoorClosed(reader: Reader): Card {
  return drawStep([reader.words.start.closing.fine()], [drawStart(reader), drawNow(reader)]);
}

/** What a group is about, as it is called in menus. */
export function nameTopic(topic: DoorTopic, { language, words }: Pick<Reader, 'language' | 'words'>): string {
  return topic === 'other' ? words.start.topic.other.label : templateFor(topic, language).title;
}

function drawFit({ group, reasons, standing }: Fit, wish: DoorWish, reader: Reader): string {
  const { words } = reader;
  const say = words.start.list;
  const why = reasons.map((reason) => sayReason(reason, group, wish, reader));
  const facts = [
    words.crisis.line.agesFrom({ from: group.age }),
    ...(group.language === reader.language ? [] : [say.facts.language({ language: nameLanguage(group, words) })]),
    ...(standing.isFull ? [words.groups.size.full] : []),
    ...(group.admission === 'request' ? [say.facts.request] : []),
    ...(reasons.includes('therapist') || group.ledBy === 'peers' ? [] : [sayLead(group, words)]),
    ...(reasons.includes('in-person') || group.format === 'online' ? [] : [sayFormat(group, words)]),
  ];
  const home = findHome(group);
  return [
    say.name({ name: echo(group.name), topic: nameTopic(topicOf(group), reader) }),
    escapeMarkdown(group.purpose.replace(/\s+/g, ' ').trim(), longestPurpose),
    ...(why.length > 0 ? [say.why({ reasons: why.join(' · ') })] : []),
    say.facts.line({ facts: facts.join(' · ') }),
    ...(standing.isIn && home !== null ? [say.isIn({ channel: `<#${home}>` })] : []),
  ].join('\n');
}

function sayReason(reason: Reason, group: Group, { by }: DoorWish, reader: Reader): string {
  const { words } = reader;
  const say = words.start.list.reasons;
  switch (reason) {
    case 'topic': {
      const topic = nameTopic(topicOf(group), reader);
      return by === 'words' ? say.written({ topic }) : say.chosen({ topic });
    }
    case 'small':
      return say.small({ most: String(group.sizeLimit ?? '') });
    case 'therapist':
      return sayLead(group, words);
    case 'in-person':
      return sayFormat(group, words);
    case 'general':
    case 'language':
    case 'open':
      return say[reason];
  }
}

function sayLead({ ledBy }: Group, { start }: Words): string {
  const say = start.list.reasons;
  return ledBy === 'both' ? say.peersAndTherapist : say.therapist;
}

function sayFormat({ format }: Group, { start }: Words): string {
  const say = start.list.reasons;
  return format === 'hybrid' ? say.hybrid : say.inPerson;
}

function nameLanguage({ language }: Group, { crisis }: Words): string {
  return new Intl.DisplayNames(crisis.locale, { type: 'language' }).of(language) ?? language;
}

function sayPlaces({ words }: Reader): string[] {
  return [`${words.start.notHere.places()}\n${sayMeanwhile(words)}`];
}

/** Names the button for help beside groups: the words were heavy, or it could not be told. */
function sayHeavy(isHeavy: boolean, { words }: Reader): string[] {
  const { heard, buttons } = words.start;
  return isHeavy ? [heard.heavy({ button: buttons.now })] : [];
}

/** A list of groups: a button to look at each, then the ways on. */
function drawList(paragraphs: readonly string[], found: Found, more: readonly Button[], reader: Reader): Card {
  const { say } = reader.words.start.buttons;
  const looks = found.fits.filter(({ standing }) => !standing.isIn).map(({ group }) => drawLook(group, reader));
  const ways = [
    ...more,
    drawButton(say, sayButton.encode({}), 'plain'),
    drawStart(reader),
    drawNow(reader),
    drawNotNow(reader),
  ];
  return addRow(drawStep(paragraphs, looks), ways);
}

/** Opens the group's own card: what is agreed there, who sees that one joined, and then the way in. */
function drawLook({ id, name }: Group, { words }: Reader): Button {
  const label = words.start.list.look({ name: cut(name, longestNameOnButton) });
  return drawButton(label, seeButton.encode({ groupId: id }), 'primary');
}

/** Lines of the topic *somebody who listens*: the guided path asks for the country. */
function drawListen({ words, locale }: Reader): Button {
  const state = { worry: 'nothing', country: '', topic: 'listening', language: locale } as const;
  return drawButton(words.start.notHere.listen, worryButton.encode(state), 'plain');
}

/** Turns the card to the guided path at once. */
function drawNow({ words, locale }: Reader, look: 'primary' | 'plain' = 'plain'): Button {
  const state = { country: '', topic: 'suicide', language: locale } as const;
  return drawButton(words.start.buttons.now, startButton.encode(state), look);
}

function drawStart({ words }: Reader): Button {
  return drawButton(words.guide.buttons.start, doorButton.encode({}), 'plain');
}

function drawNotNow({ words }: Reader): Button {
  return drawButton(words.guide.buttons.notNow, closeDoorButton.encode({}), 'plain');
}

/** Plain text, as the guided path is, so that each card can turn into any of the other's. */
function drawStep(paragraphs: readonly string[], buttons: readonly Button[]): Card {
  return { content: paragraphs.join('\n\n'), components: drawButtonRows(buttons) };
}

function addRow(card: Card, buttons: readonly Button[]): Card {
  return { ...card, components: [...(card.components ?? []), ...drawButtonRows(buttons)] };
}
