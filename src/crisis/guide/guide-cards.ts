import type { APIButtonComponentWithCustomId } from 'discord.js';
import { drawButton, drawButtonRows, drawSelect, drawTime, textCard } from '../../discord/cards.ts';
import type { Family } from '../../discord/custom-id.ts';
import type { Card, FieldChoice } from '../../discord/reply.ts';
import type { Words } from '../../words/words.ts';
import {
  directories,
  drawLines,
  longestMessage,
  sayAnywhere,
  sayMeanwhile,
  sayNear,
  writeNumbers,
  type AnywhereNumbers,
  type ShownLines,
} from '../cards.ts';
import { isPicky, worries, type ChoiceForWorry, type Worry } from './choose-for-worry.ts';
import { nameCountry } from '../countries/country-names.ts';
import type { CountryHelp } from '../directory/directory.ts';
import {
  anotherCountry,
  askVolunteerButton,
  closeButton,
  countrySelect,
  helpAnswers,
  helpedButton,
  openButton,
  otherCountryButton,
  people,
  sentencesButton,
  startButton,
  steadyButton,
  talkButton,
  tomorrowButton,
  trustedButton,
  volunteerButton,
  whomButton,
  wishes,
  worryButton,
  writeTomorrowButton,
  type Walk,
  type Whom,
  type WishOfThem,
} from './guide-buttons.ts';
import { writeLink, writeNumber } from '../write-text.ts';

/** What can be offered where somebody is. What could not work there is not shown. */
export interface Offers {
  /** Whether moderators can be told. */
  volunteer: boolean;
  /** Whether one message can follow tomorrow. */
  tomorrow: boolean;
  /** Whether answers to "did this help?" are counted. */
  counting: boolean;
}

/** Numbers for danger: of a country, or of large regions where none is known. */
export interface Danger {
  help: CountryHelp | null;
  anywhere: AnywhereNumbers;
}

/** Where somebody is on the path. */
export interface Here {
  walk: Walk;
  offers: Offers;
  words: Words;
}

type Button = APIButtonComponentWithCustomId;

/** The first card: what the bot is, what to do in danger, and what would help most. */
export function drawOpening(here: Here, known: Danger): Card {
  const { walk, offers, words } = here;
  const { opening: say, buttons: labels } = words.guide;
  const volunteer = offers.volunteer ? [drawButton(labels.volunteer, volunteerButton.encode(walk), 'plain')] : [];
  return drawStep(
    [`${say.acknowledge()} ${say.automated()}`, sayDanger(known, words), say.question()],
    [
      drawButton(labels.talk, talkButton.encode(walk), 'primary'),
      ...volunteer,
      drawButton(labels.steady, steadyButton.encode(walk), 'plain'),
      drawButton(labels.trusted, trustedButton.encode(walk), 'plain'),
      drawNotNow(here),
    ],
  );
}

/** Numbers for danger: of the country where it is known, of large regions elsewhere. */
function sayDanger({ help, anywhere }: Danger, words: Words): string {
  const say = words.guide.opening;
  const numbers = help?.emergency?.numbers;
  const number = numbers?.all[0] ?? numbers?.ambulance[0];
  if (help && number !== undefined)
    return say.emergencyHere({ number: writeNumber(number), country: nameCountry(help.code, words.crisis.locale) });
  return say.emergency(writeNumbers(anywhere));
}

/** What might make it hard to reach out. */
export function drawWorries(here: Here): Card {
  const { walk, words } = here;
  const say = words.guide.worries;
  const choices = worries.map((worry) =>
    drawButton(say.labels[worry], worryButton.encode({ worry, ...walk }), worry === 'nothing' ? 'primary' : 'plain'),
  );
  return drawStep([say.question(), say.hint()], [...choices, drawStart(here), drawNotNow(here)]);
}

/** A country was typed that is not known. */
export interface UnknownCountry {
  typed: string;
  near: readonly string[];
}

/** What is known of the country somebody is asked for. `suggested` are codes, likeliest first. */
interface AskedCountry {
  worry: Worry;
  suggested: readonly string[];
  unknown: UnknownCountry | null;
}

/** Answers the worry as far as that needs no country, and asks for the country. */
export function drawCountryQuestion(asked: AskedCountry & { danger: Danger }, here: Here, locale: string): Card {
  const { words } = here;
  const say = words.guide.country;
  const card = drawStep(
    [
      ...(asked.unknown ? [sayNear(asked.unknown, words).join('\n')] : sayAnswer(asked.worry, words)),
      `${say.question()}\n${say.hint()}`,
      sayDanger(asked.danger, words),
    ],
    [drawOtherWorry(here), drawStart(here), drawNotNow(here)],
  );
  return { ...card, components: [drawCountrySelect(asked, here, locale), ...(card.components ?? [])] };
}

/** Adds to an answer the choice of a country, and the way to the first card. */
export function addCountryChoice(card: Card, asked: AskedCountry, here: Here, locale: string): Card {
  const ways = drawButtonRows([drawStart(here), drawNotNow(here)]);
  return { ...card, components: [drawCountrySelect(asked, here, locale), ...ways] };
}

function drawCountrySelect({ worry, suggested, unknown }: AskedCountry, { walk, words }: Here, locale: string) {
  const say = words.guide.country;
  const codes = [...new Set([...(unknown?.near ?? []), ...suggested])].slice(0, mostChoices - 1);
  const choices: FieldChoice[] = [
    ...codes.map((code) => ({ value: code, label: nameCountry(code, locale).slice(0, 100) })),
    { value: anotherCountry, ...say.other },
  ];
  return drawSelect({ customId: countrySelect.encode({ worry, ...walk }), placeholder: say.placeholder, choices });
}

/** Source: Discord's reference, "String Select". */
const mostChoices = 25;

/** What a worry is answered with, whatever the lines are. */
function sayAnswer(worry: Worry, words: Words): string[] {
  return isPicky(worry) ? [] : [words.guide.worries.answers[worry]()];
}

/** The answer to a worry, and the lines that fit it. */
export function drawLinesForWorry(
  shown: Omit<ShownLines, 'choice' | 'withButton'> & { worry: Worry; chosen: ChoiceForWorry },
  here: Here,
): Card {
  const { walk, words } = here;
  const { worry, chosen, help, wish } = shown;
  const say = words.guide.worries;
  const labels = words.guide.buttons;
  const said = isPicky(worry)
    ? [say.someLines[worry][chosen.found === 'some' ? 'found' : 'none']()]
    : sayAnswer(worry, words);
  const { choice } = chosen;
  const card = drawLines({ help, choice, wish, withButton: true, said, note: words.crisis.automatedShort() }, words);
  const others = [
    drawOtherWorry(here),
    drawButton(labels.otherCountry, otherCountryButton.encode({ worry, ...walk }), 'plain'),
    // Where no line fits, what helps instead stands beside those that do not.
    ...(chosen.found === 'none' ? [drawButton(labels.trusted, trustedButton.encode(walk), 'plain')] : []),
    drawStart(here),
    drawNotNow(here),
  ];
  return { ...card, components: [...(card.components ?? []), ...drawButtonRows(others)] };
}

/** For so long the breathing card counts, in milliseconds. */
const breathingMs = 5 * 60_000;

/** A pace to breathe at, and something to look at. `now` is in milliseconds since the epoch. */
export function drawSteady(here: Here, now: number): Card {
  const { walk, words } = here;
  const { steady: say, buttons: labels } = words.guide;
  return drawStep(
    [
      say.heading(),
      `${say.breathe()}\n${say.pace()}`,
      `${say.goOn({ until: drawTime(now + breathingMs, 'R') })} ${say.ease()}`,
      say.ground(),
    ],
    [
      drawButton(labels.again, steadyButton.encode(walk), 'plain'),
      drawButton(labels.talk, talkButton.encode(walk), 'plain'),
      drawButton(labels.trusted, trustedButton.encode(walk), 'plain'),
      drawStart(here),
      drawNotNow(here),
    ],
  );
}

/** Whom somebody may want to tell. */
export function drawWhom(here: Here): Card {
  const { walk, words } = here;
  const say = words.guide.trusted;
  const choices = people.map((whom) => drawButton(say.people[whom], whomButton.encode({ whom, ...walk }), 'plain'));
  return drawStep([say.whom(), say.hint()], [...choices, drawStart(here), drawNotNow(here)]);
}

/** What somebody may want of the one they tell. */
export function drawWishOfThem(whom: Whom, here: Here): Card {
  const { walk, words } = here;
  const say = words.guide.trusted;
  const choices = wishes.map((wish) =>
    drawButton(say.wishes[wish], sentencesButton.encode({ whom, wish, ...walk }), 'plain'),
  );
  return drawStep([say.wish()], [...choices, drawStart(here), drawNotNow(here)]);
}

/** Two sentences in a block of their own: one press copies it on most clients. Numbers for danger beside those that speak of it. */
export function drawSentences(asked: { whom: Whom; wish: WishOfThem; danger: Danger }, here: Here): Card {
  const { walk, words } = here;
  const { trusted: say, buttons: labels } = words.guide;
  const { whom, wish, danger } = asked;
  const second = say.second[whom === 'work' ? 'work' : 'close'][wish];
  return drawStep(
    [
      `${say.heading()}\n${say.copy()}`,
      `\`\`\`\n${say.first[whom]}\n${second}\n\`\`\``,
      say.after(),
      ...(wish === 'safe' ? [sayDanger(danger, words)] : []),
    ],
    [
      drawButton(say.other, trustedButton.encode(walk), 'plain'),
      drawButton(labels.talk, talkButton.encode(walk), 'plain'),
      drawButton(labels.steady, steadyButton.encode(walk), 'plain'),
      drawStart(here),
      drawNotNow(here),
    ],
  );
}

/** Who could answer on a server: whether a volunteer is on shift now, and whether somebody is named for when nobody is. */
export interface Staff {
  onShift: boolean;
  onCall: boolean;
}

/** Said as it is: who asks has to know whether to wait. */
export function sayStaff({ onShift, onCall }: Staff, { guide: { volunteer: say } }: Words): string {
  if (onShift) return say.onShift();
  return `${say.nobodyOnShift()} ${onCall ? say.onCall() : say.mayTakeLong()}`;
}

/** What whoever tells moderators of something has to know where nobody is on shift; nothing where somebody is. Nobody is woken for every word. */
export function sayNobodyOn({ onShift }: Pick<Staff, 'onShift'>, { guide: { volunteer: say } }: Words): string[] {
  return onShift ? [] : [`${say.nobodyOnShift()} ${say.mayTakeLong()}`];
}

/** What asking a volunteer means, before anything is sent. */
export function drawVolunteerQuestion(here: Here, server: Staff): Card {
  const { walk, words } = here;
  const { volunteer: say, buttons: labels } = words.guide;
  return drawStep(
    [say.heading(), say.consent(), `${sayStaff(server, words)} ${say.cannotWait()}`],
    [
      drawButton(say.yes, askVolunteerButton.encode(walk), 'primary'),
      drawButton(labels.talk, talkButton.encode(walk), 'plain'),
      drawStart(here),
      drawNotNow(here),
    ],
  );
}

/** Moderators know now, or already did. */
export function drawVolunteerAsked(here: Here, asked: Staff & { already: boolean }): Card {
  const { walk, words } = here;
  const { volunteer: say, buttons: labels } = words.guide;
  return drawStep(
    [asked.already ? say.already() : say.sent(), sayStaff(asked, words), `${say.cannotWait()} ${say.meanwhile()}`],
    [
      drawButton(labels.talk, talkButton.encode(walk), 'primary'),
      drawButton(labels.steady, steadyButton.encode(walk), 'plain'),
      drawButton(labels.trusted, trustedButton.encode(walk), 'plain'),
      drawNotNow(here),
    ],
  );
}

/** What one message tomorrow means, before it is planned. */
export function drawTomorrowQuestion(here: Here): Card {
  const { walk, words } = here;
  const say = words.guide.tomorrow;
  return drawStep(
    [say.question(), say.consent()],
    [
      drawButton(say.yes, writeTomorrowButton.encode(walk), 'primary'),
      drawButton(say.no, closeButton.encode(walk), 'plain'),
      drawStart(here),
    ],
  );
}

/** One message is planned. `at` is in milliseconds since the epoch. */
export function drawTomorrowPlanned(here: Here, at: number): Card {
  const { words } = here;
  const say = words.guide.tomorrow;
  return drawStep([say.planned({ when: drawTime(at, 'R') })], [drawStart(here), drawNotNow(here)]);
}

/** The message itself, a day later: it says nothing of what it was about. */
export function drawFollowUp(words: Words): Card {
  const say = words.guide.tomorrow;
  return drawStep([say.message()], [drawButton(say.open, openButton.encode({}), 'plain')]);
}

/** The last card; whether it helped is asked where the answers are counted. */
export function drawClosing(here: Here): Card {
  const { walk, offers, words } = here;
  const { closing: say } = words.guide;
  const answers = offers.counting
    ? helpAnswers.map((answer) => drawButton(say.answers[answer], helpedButton.encode({ answer, ...walk }), 'plain'))
    : [];
  const card = drawStep(
    [say.fine(), say.emergency(), ...(offers.counting ? [`${say.question()}\n${say.counted()}`] : [])],
    answers,
  );
  return { ...card, components: [...(card.components ?? []), ...drawButtonRows(drawAfterwards(here))] };
}

/** Thanks for an answer. */
export function drawThanks(here: Here): Card {
  return drawStep([here.words.guide.closing.thanks()], drawAfterwards(here));
}

function drawAfterwards(here: Here): Button[] {
  const { walk, offers, words } = here;
  const tomorrow = words.guide.tomorrow.button;
  return [...(offers.tomorrow ? [drawButton(tomorrow, tomorrowButton.encode(walk), 'plain')] : []), drawStart(here)];
}

/** The standing panel, for everybody on a server. It never changes, so it never has to be edited. */
export function drawGuidePanel(words: Words, screened: { roleId: string | null } | null = null): Card {
  const say = words.guide.panel;
  const notice = screened === null ? [] : [`-# ${say.screened(screened)}`];
  const button = drawButton(say.button, openButton.encode({}), 'primary');
  return drawStep([`${say.heading()}\n${say.text()}`, ...notice], [button]);
}

/** What is added to the numbers needs so many characters at most: the outbox's mark, and the note of a language that nobody read over. */
const roomForMore = 120;

/** The numbers beside the panel, in plain text: of the server's country where it is known, and where to look everywhere else. */
export function drawNumbers(
  shown: Pick<ShownLines, 'help' | 'choice' | 'wish'> | null,
  anywhere: AnywhereNumbers,
  words: Words,
): Card {
  const say = words.guide.numbers;
  if (!shown) return textCard([say.heading(), sayAnywhere(anywhere, words), sayMeanwhile(words)].join('\n\n'));
  const elsewhere = say.elsewhere({ directory: writeLink(directories.first) });
  const most = longestMessage - roomForMore;
  return drawLines({ ...shown, withButton: false, heading: say.heading(), said: [], note: elsewhere, most }, words);
}

function drawStart({ walk, words }: Here): Button {
  return drawTo(startButton, walk, words.guide.buttons.start);
}

function drawOtherWorry({ walk, words }: Here): Button {
  return drawTo(talkButton, walk, words.guide.buttons.otherWorry);
}

function drawNotNow({ walk, words }: Here): Button {
  return drawTo(closeButton, walk, words.guide.buttons.notNow);
}

function drawTo(family: Family<Walk>, walk: Walk, label: string): Button {
  return drawButton(label, family.encode(walk), 'plain');
}

/** One card of the path. Its buttons are named even when there are none: a card that is turned keeps what the new one does not name. */
function drawStep(paragraphs: readonly string[], buttons: readonly Button[]): Card {
  return { content: paragraphs.join('\n\n'), components: drawButtonRows(buttons) };
}
