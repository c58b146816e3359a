import type { APIActionRowComponent, APIComponentInMessageActionRow, APIMessageTopLevelComponent } from 'discord.js';
import {
  drawButton,
  drawButtonRows,
  drawPanel,
  drawSelect,
  drawTime,
  escapeMarkdown,
  textCard,
} from '../../discord/cards.ts';
import type { Card } from '../../discord/reply.ts';
import { languages, type Words } from '../../words/words.ts';
import { writeAgreement } from '../founding/draw-home.ts';
import { findHome, type Group } from '../group.ts';
import {
  askButton,
  cut,
  giveUpButton,
  helloButton,
  helloWishes,
  joinButton,
  leaveSelect,
  lookSelect,
  pageButton,
  requestButton,
  tellButton,
  writeWish,
} from './buttons.ts';
import type { Size } from './counts.ts';
import type { Line } from './join-group.ts';
import { writeName } from '../pick-group.ts';
import { countFree, roundSize, type Wish } from './rules.ts';
import type { DeclineReason, Wait } from './waiting.ts';

/** The edge of cards about groups. */
export const accent = 0x3f8f8c;

/** Discord's limit for a label in a select, and for what stands below it. */
const longestLabel = 100;

/** Discord allows 80 characters on a button; the words around a name have room beside it in every language. */
const longestNameOnButton = 40;

/** Escaped, a text may be twice as long; so much of each fits on one card. */
const room = { purpose: 700, forWhom: 400, agreement: 900, question: 350, welcome: 700, place: 250, therapist: 60 };

/** On a page of a list there is less room for each. */
const roomInList = { purpose: 170, forWhom: 100 };

type Row = APIActionRowComponent<APIComponentInMessageActionRow>;

/** What is shown of a group besides what its founder wrote. */
export interface Shown {
  group: Group;
  /** Null where it is not shown: at workplaces, and where Discord gives none. */
  size: Size | null;
  /** Whether a program reads along in it. */
  isRead: boolean;
}

function drawWith(paragraphs: readonly string[], rows: readonly Row[]): Card {
  const panel = drawPanel({ accent, paragraphs, buttons: [] });
  const components: APIMessageTopLevelComponent[] = [...(panel.components ?? []), ...rows];
  return { ...panel, components };
}

/** Where a group talks, as a link that only those who are in it can follow. */
export function writeHome(group: Group): string {
  const home = findHome(group);
  return home === null ? '' : `<#${home}>`;
}

/** What is true of a group in a few words: language, who leads it, where, for whom, how many. */
function writeFacts({ group, size }: Pick<Shown, 'group' | 'size'>, { groups: say, crisis }: Words): string {
  const rounded = roundSize(size);
  const isFull = countFree(group, size) === 0;
  return [
    languages[group.language].name,
    say.formats[group.format],
    say.admissions[group.admission],
    say.ages[group.age],
    ...(rounded ? [say.size[rounded.more ? 'more' : 'about'](String(rounded.count))] : []),
    ...(isFull ? [say.size.full] : []),
    writeLead(group, say, crisis.locale),
  ].join(' · ');
}

function writeLead({ ledBy, therapist }: Group, say: Words['groups'], locale: string): string {
  if (ledBy === 'peers' || therapist === null) return say.leads.peers;
  const date = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(therapist.vouchedAt);
  return say.leads[ledBy]({ name: escapeMarkdown(therapist.name, room.therapist), date });
}

/** A page of groups, with a select to look at one of them. */
export function drawList(
  page: { shown: readonly Pick<Shown, 'group' | 'size'>[]; page: number; pages: number; wish: Wish },
  words: Words,
): Card {
  const say = words.groups.browse;
  const { shown, wish, pages } = page;
  if (shown.length === 0) return drawWith([say.heading(), say.none()], []);
  const entries = shown.map(({ group, size }) => {
    const purpose = escapeMarkdown(group.purpose, roomInList.purpose);
    const forWhom = words.groups.card.forWhom(escapeMarkdown(group.forWhom, roomInList.forWhom));
    return `### ${writeName(group)}\n${purpose}\n${forWhom}\n-# ${writeFacts({ group, size }, words)}`;
  });
  const at = (number: number) => pageButton.encode(writeWish(wish, number));
  const turns = [
    ...(page.page > 1 ? [drawButton(say.previous, at(page.page - 1), 'plain')] : []),
    ...(page.page < pages ? [drawButton(say.next, at(page.page + 1), 'plain')] : []),
  ];
  const select = drawSelect({
    customId: lookSelect.encode(writeWish(wish, page.page)),
    placeholder: say.choose,
    choices: shown.map(({ group }) => ({
      value: group.id,
      label: cut(group.name, longestLabel) || group.id,
      ...describe(cut(group.purpose, longestLabel)),
    })),
  });
  const foot = pages > 1 ? [say.page({ page: String(page.page), pages: String(pages) })] : [];
  const paragraphs = [say.heading(), ...entries, `-# ${[...foot, say.quiet()].join(' · ')}`];
  return drawWith(paragraphs, [select, ...drawButtonRows(turns)]);
}

function describe(text: string): { description?: string } {
  return text === '' ? {} : { description: text };
}

/** A group's card: what it is, what is agreed, who can see that one joined; and the way in. `from` is the page to go back to. */
export function drawGroup(shown: Shown, words: Words, from: { wish: Wish; page: number } | null): Card {
  const { group, size, isRead } = shown;
  const { card: say, browse, exposure } = { ...words.groups, exposure: words.groups.card.exposure };
  const agreement = writeAgreement(group.agreement.text, room.agreement);
  const isCut = agreement !== writeAgreement(group.agreement.text, Number.POSITIVE_INFINITY);
  const paragraphs = [
    `## ${writeName(group)}\n${escapeMarkdown(group.purpose, room.purpose)}`,
    say.forWhom(escapeMarkdown(group.forWhom, room.forWhom)),
    writeFacts(shown, words),
    ...(group.format === 'online' ? [] : [say.place()]),
    `${say.agreement(agreement)}${isCut ? `\n-# ${say.agreementMore()}` : ''}`,
    [exposure[group.belonging](), ...(isRead ? [say.screened()] : [])].join(' '),
    ...(group.admission === 'request' && group.question !== null
      ? [say.question(escapeMarkdown(group.question, room.question))]
      : []),
  ];
  const back = from ? [drawButton(browse.back, pageButton.encode(writeWish(from.wish, from.page)), 'plain')] : [];
  return drawWith(paragraphs, drawButtonRows([drawWayIn(group, size, say), ...back]));
}

function drawWayIn(group: Group, size: Size | null, say: Words['groups']['card']) {
  const state = { groupId: group.id };
  if (group.admission === 'request')
    return drawButton(say.ask, (group.question === null ? requestButton : askButton).encode(state), 'primary');
  return drawButton(countFree(group, size) === 0 ? say.wait : say.join, joinButton.encode(state), 'primary');
}

/** What somebody reads in private who just joined, or is in it already; with words to say hello, if they like. */
export function drawWelcome(group: Group, kind: 'in' | 'already', words: Words): Card {
  const { welcome: say, hello } = words.groups;
  const where = { name: writeName(group), channel: writeHome(group) };
  const paragraphs = [
    kind === 'in' ? say.joined(where) : say.already(where),
    ...(group.welcome.trim() === '' ? [] : [quote(escapeMarkdown(group.welcome, room.welcome))]),
    ...(group.place === null ? [] : [say.place(escapeMarkdown(group.place, room.place))]),
    `${say.agreement(String(group.agreement.version))} ${group.belonging === 'thread' ? say.leaveThread() : say.leave()}`,
    hello.question(),
  ];
  const wishes = helloWishes.map((wish) =>
    drawButton(hello.wishes[wish], helloButton.encode({ wish, groupId: group.id }), 'plain'),
  );
  return drawWith(paragraphs, drawButtonRows(wishes));
}

function quote(text: string): string {
  return text
    .split('\n')
    .map((line) => `> ${line}`)
    .join('\n');
}

/** Words to copy, for the person alone: nothing is said for anybody. */
export function drawHello(group: Group, wish: (typeof helloWishes)[number], { groups: { hello } }: Words): Card {
  return textCard(`\`\`\`\n${hello.words[wish]}\n\`\`\`\n${hello.how(writeHome(group))}`);
}

/** Somebody is in line for a group, or a place is kept for them. */
export function drawWaiting(group: Group, wait: Wait, line: Line, words: Words): Card {
  const say = words.groups.waiting;
  const name = writeName(group);
  const isKept = wait.offeredUntil !== null;
  const paragraphs = isKept ? [writeOffer(group, wait, words)] : [say.full(name), writeLine(line, words), say.keeps()];
  const take = isKept ? [drawTake(group, words)] : [];
  return drawWith(paragraphs, drawButtonRows([...take, ...drawTell(wait, words), drawGiveUp(group, wait, words)]));
}

/** Their place in line, where it is told, and what they may expect. */
function writeLine({ place, expectation }: Line, { groups: { waiting: say } }: Words): string {
  return [...(place === null ? [] : [say.line(String(place))]), say.expect[expectation]].join(' ');
}

function writeOffer(group: Group, { offeredUntil }: Wait, { groups: { waiting: say } }: Words): string {
  return say.offered({ name: writeName(group), until: drawTime(offeredUntil ?? 0, 'f') });
}

/** Asked once for a yes; where it was given, there is nothing to press. */
function drawTell({ id, tell }: Wait, { groups: { waiting: say } }: Words) {
  return tell ? [] : [drawButton(say.tell, tellButton.encode({ waitId: id }), 'plain')];
}

function drawGiveUp(group: Group, { id }: Wait, { groups: { waiting: say } }: Words) {
  return drawButton(say.giveUp(cut(group.name, longestNameOnButton)), giveUpButton.encode({ waitId: id }), 'plain');
}

function drawTake(group: Group, { groups: { waiting: say } }: Words) {
  return drawButton(
    say.take(cut(group.name, longestNameOnButton)),
    joinButton.encode({ groupId: group.id }),
    'primary',
  );
}

/** A request was sent, or is open already. */
export function drawAsked(group: Group, wait: Wait, isNew: boolean, words: Words): Card {
  const say = words.groups.request;
  const name = writeName(group);
  return drawWith(
    [isNew ? say.sent(name) : say.already(name), say.keeps()],
    drawButtonRows([...drawTell(wait, words), drawGiveUp(group, wait, words)]),
  );
}

/** That a request was declined, kindly, with the reason that was chosen for it. */
export function writeDeclined(
  group: Pick<Group, 'name'>,
  reason: DeclineReason,
  { groups: { request: say } }: Words,
): string {
  const why = reason === 'none' ? [] : [say.reasons[reason]];
  return [say.declined(writeName(group)), ...why].join(' ');
}

/** What one person is in and waits for on a server. */
export interface Mine {
  /** Groups they are in, also such as are not open any more. */
  inside: readonly Group[];
  /** Groups of which it cannot be seen whether they are in them. */
  unknown: readonly Group[];
  waits: readonly { group: Group; wait: Wait; line: Line }[];
}

/** Discord's limit for the choices of a select. */
const mostChoices = 25;

/** How much of a card each of the lists below may fill, in characters. */
const roomInMine = { inside: 1300, unknown: 600, waits: 1500 };

/** As many of some lines as fit, and how many do not. */
function fit(lines: readonly string[], most: number, say: (count: string) => string): string[] {
  const fitting: string[] = [];
  let left = most;
  for (const line of lines) {
    left -= line.length + 1;
    if (left < 0) return [...fitting, say(String(lines.length - fitting.length))];
    fitting.push(line);
  }
  return fitting;
}

/** Their groups, with a select to leave one, and what they wait for. `said` is what just happened. */
export function drawMine({ inside, unknown, waits }: Mine, said: string | null, words: Words): Card {
  const say = words.groups.mine;
  const isEmpty = inside.length === 0 && unknown.length === 0;
  const groups = inside.map((group) =>
    group.state === 'open' ? `- **${writeName(group)}**: ${writeHome(group)}` : `- ${say.closed(writeName(group))}`,
  );
  const unsure = unknown.map((group) => `- ${writeName(group)}: ${writeHome(group)}`);
  const waiting = waits.map((one) => `- ${writeWait(one, words)}`);
  const paragraphs = [
    ...(said === null ? [] : [said]),
    [say.heading(), ...fit(groups, roomInMine.inside, say.more), ...(isEmpty ? [say.none()] : [])].join('\n'),
    ...(unsure.length > 0 ? [[say.unknown(), ...fit(unsure, roomInMine.unknown, say.more)].join('\n')] : []),
    ...(waiting.length > 0 ? [[say.waits(), ...fit(waiting, roomInMine.waits, say.more)].join('\n')] : []),
  ];
  const leave = inside
    .slice(0, mostChoices)
    .map((group) => ({ value: group.id, label: cut(group.name, longestLabel) || group.id }));
  const select = { customId: leaveSelect.encode({}), placeholder: say.chooseLeave, choices: leave };
  const buttons = waits.flatMap(({ group, wait }) => [
    ...(wait.offeredUntil === null ? [] : [drawTake(group, words)]),
    drawGiveUp(group, wait, words),
  ]);
  return drawWith(paragraphs, [...(leave.length > 0 ? [drawSelect(select)] : []), ...drawButtonRows(buttons)]);
}

function writeWait({ group, wait, line }: Mine['waits'][number], words: Words): string {
  const say = words.groups.mine;
  const name = writeName(group);
  if (wait.declined !== null) return writeDeclined(group, wait.declined, words);
  if (wait.kind === 'request') return say.asked(name);
  return wait.offeredUntil === null ? say.wait({ name, line: writeLine(line, words) }) : writeOffer(group, wait, words);
}
