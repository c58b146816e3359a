import { ComponentType } from 'discord.js';
import { drawButton, escapeMarkdown, textCard } from '../discord/cards.ts';
import type { Card } from '../discord/reply.ts';
import type { Words } from '../words/words.ts';
import { sourcesButton } from './buttons.ts';
import type { Choice, OfferedLine, Wish } from './directory/choose-lines.ts';
import { nameCountry } from './countries/country-names.ts';
import { findLine, findSources, type CountryHelp } from './directory/directory.ts';
import { writeDay, type OwnLine } from './lines/own-lines.ts';
import type { Line } from './directory/directory-schema.ts';
import { writeDate } from './write-date.ts';
import { writeHours } from './write-hours.ts';
import { writeLanguages } from './write-languages.ts';
import { echo, writeLink, writeName, writeNumber, writeSource } from './write-text.ts';
import { isOpen } from './directory/opening.ts';
import { answersTopic, type LineTopic, type Topic } from './directory/topics.ts';

/** Directories that list lines of most countries. */
export const directories = { first: 'https://findahelpline.com', second: 'https://befrienders.org' } as const;

/** Discord's limit for the text of a message. */
export const longestMessage = 2000;

/** What was chosen in a country, and for what. */
export interface ShownLines {
  help: CountryHelp;
  choice: Choice;
  wish: Wish;
  /** Whether a button shows where the numbers come from. */
  withButton: boolean;
  /** What stands above everything else. */
  heading?: string;
  /** What stands between the emergency number and the lines; what the bot is, when absent. */
  said?: readonly string[];
  /** What stands below the lines. */
  note?: string | undefined;
  /** How many characters it may have; as many as a message, when absent. */
  most?: number;
}

/** The lines of a country: its emergency number first, then as many of those chosen as fit. Plain text, for the oldest client. */
export function drawLines(shown: ShownLines, words: Words): Card {
  const card = drawAllLines(shown, words);
  const { choice, most = longestMessage } = shown;
  // Only what a server added can be that long.
  if ((card.content ?? '').length <= most || choice.lines.length < 2) return card;
  return drawLines({ ...shown, choice: { ...choice, lines: choice.lines.slice(0, -1) } }, words);
}

function drawAllLines(shown: ShownLines, words: Words): Card {
  const { help, choice, wish, withButton, heading, note } = shown;
  const say = words.crisis;
  const { said = [say.automated()] } = shown;
  const country = nameCountry(help.code, say.locale);
  const introduction = [say.heading({ country }), ...sayEmergency(help, words)].join('\n');
  const both = say.directories({ first: writeLink(directories.first), second: writeLink(directories.second) });
  const paragraphs =
    choice.lines.length === 0
      ? [introduction, `${say.noLine()}\n${both}`, ...(shown.said ? [] : [say.automatedShort()])]
      : [
          introduction,
          ...said,
          ...(choice.fitsTopic ? [] : [say.noLineForTopic({ about: say.about[wish.topic] })]),
          ...choice.lines.map((offered) => drawLine(offered, help.code, wish, words)),
          say.moreLines({ directory: writeLink(directories.first) }),
        ];
  const card = textCard(
    [...(heading === undefined ? [] : [heading]), ...paragraphs, ...(note === undefined ? [] : [note])].join('\n\n'),
  );
  return withButton && (choice.lines.length > 0 || help.emergency) ? addSourcesButton(card, shown, words) : card;
}

/**
 * Says that a country is not known, names up to three that may have been meant, and says what helps wherever somebody is.
 * `option` is what the person's client calls the option for the country.
 */
export function drawUnknownCountry(
  asked: { typed: string; near: readonly string[]; emergency: AnywhereNumbers; option: string },
  words: Words,
): Card {
  const say = words.crisis;
  return textCard(
    [
      sayAnywhere(asked.emergency, words),
      [...sayNear(asked, words), say.askHow({ option: asked.option })].join('\n'),
      sayMeanwhile(words),
      say.automatedShort(),
    ].join('\n\n'),
  );
}

/** Says that a country is not known, and names those that may have been meant. */
export function sayNear({ typed, near }: { typed: string; near: readonly string[] }, words: Words): string[] {
  const say = words.crisis;
  const names = near.map((code) => `**${nameCountry(code, say.locale)}**`);
  const list = new Intl.ListFormat(say.locale, { type: 'disjunction' }).format(names);
  return [
    say.unknownCountry({ typed: echo(typed) }),
    ...(names.length > 0 ? [say.nearCountries({ countries: list })] : []),
  ];
}

/** Emergency numbers of regions that hold in all of them. */
export interface AnywhereNumbers {
  eu: string;
  northAmerica: string;
  uk: string;
}

/** Where the numbers of a card come from, newest sources first; as many as fit. */
export function drawSources(
  shown: { help: CountryHelp; lineIds: readonly string[]; own: readonly OwnLine[] },
  words: Words,
): Card {
  const say = words.crisis.sources;
  const lines = shown.lineIds.flatMap((id) => findLine(id) ?? []);
  const own = shown.lineIds.flatMap((id) => shown.own.find((line) => line.id === id) ?? []);
  const { emergency } = shown.help;
  if (lines.length + own.length === 0 && !emergency) return textCard(say.gone());
  const country = emergency ? nameCountry(emergency.of, words.crisis.locale) : '';
  const blocks = [
    ...own.map((line) => drawOwnSource(line, words)),
    ...lines.map((line) => drawLineSources(line, words)),
    ...(emergency ? [drawSourceList(say.emergency({ country }), emergency.numbers, 2, words)] : []),
  ];
  return textCard(joinWithin([say.heading(), ...blocks], say.licence({ licence: 'CC BY-SA 4.0' })));
}

function addSourcesButton(card: Card, { help, choice }: ShownLines, words: Words): Card {
  const lines = choice.lines.map(({ line }) => line.id).join(',');
  const { baseName: language } = new Intl.Locale(words.crisis.locale);
  const id = sourcesButton.encode({ country: help.code, language, lines });
  const button = drawButton(words.crisis.sources.button, id, 'plain');
  return { ...card, components: [{ type: ComponentType.ActionRow, components: [button] }] };
}

/** The emergency numbers of whole regions, for somebody whose country is not known. */
export function sayAnywhere(numbers: AnywhereNumbers, words: Words): string {
  return words.crisis.emergencyAnywhere(writeNumbers(numbers));
}

/** Numbers of regions as they stand in a sentence. */
export function writeNumbers({ eu, northAmerica, uk }: AnywhereNumbers): AnywhereNumbers {
  return { eu: writeNumber(eu), northAmerica: writeNumber(northAmerica), uk: writeNumber(uk) };
}

/** Where to look for lines of most countries. */
export function sayMeanwhile(words: Words): string {
  const first = writeLink(directories.first);
  const second = writeLink(directories.second);
  return words.crisis.askMeanwhile({ directories: words.crisis.directories({ first, second }) });
}

/** One number where one does for everything; an ambulance's own beside it where the sources do not say that it does. */
function sayEmergency({ code, emergency }: CountryHelp, words: Words): string[] {
  const say = words.crisis;
  if (!emergency) return [say.emergencyUnknown()];
  const { all, ambulance, police, single } = emergency.numbers;
  const [number] = all;
  const [ambulanceNumber = ''] = ambulance;
  const [policeNumber = ''] = police;
  const sentence =
    number === undefined
      ? sayParts(ambulanceNumber, policeNumber, words)
      : all.some((one) => ambulance.includes(one))
        ? say.emergency({ number: writeNumber(number) })
        : say.emergencyAllAndParts({ number: writeNumber(number), ambulance: writeNumber(ambulanceNumber) });
  return [
    sentence,
    ...(emergency.of === code ? [] : [say.emergencyOfOther({ country: nameCountry(emergency.of, say.locale) })]),
    ...(single ? [say.emergencySingle()] : []),
  ];
}

function sayParts(ambulance: string, police: string, words: Words): string {
  if (ambulance === police) return words.crisis.emergency({ number: writeNumber(ambulance) });
  return words.crisis.emergencyParts({ ambulance: writeNumber(ambulance), police: writeNumber(police) });
}

/** One line, as a person reads it. `of` is the country whose line it is; `here` the one that was asked for. */
export function drawLine({ line, of, own }: OfferedLine, here: string, wish: Wish, words: Words): string {
  const say = words.crisis.line;
  const borrowed = of === here ? [] : [say.borrowed({ country: nameCountry(of, words.crisis.locale) })];
  const date = writeDate(line.listed, words.crisis.locale);
  const rows = [
    `**${line.name === undefined ? say.unnamed : writeName(line.name)}**${line.localName === undefined ? '' : ` ${writeName(line.localName)}`}`,
    sayWays(line, words).join(' · '),
    [...borrowed, ...saySmallPrint(line, wish, words)].join(' · '),
    own ? say.ownListed(date) : [say.listed(date), ...(line.agreement === 'single' ? [say.single] : [])].join(' '),
  ];
  return rows.join('\n');
}

function sayWays({ phone, text, whatsapp, chat }: Line, words: Words): string[] {
  const say = words.crisis.line;
  const note = (way: string, single: true | undefined) => (single ? `${way} (${say.oneSource})` : way);
  return [
    ...(phone ? [sayCall(phone, words)] : []),
    ...(phone?.mobile === undefined ? [] : [say.callMobile({ number: writeNumber(phone.mobile) })]),
    ...(text ? [note(sayText(text, words), text.single)] : []),
    ...(whatsapp ? [note(say.whatsapp({ number: writeNumber(whatsapp.shown) }), whatsapp.single)] : []),
    ...(chat === undefined ? [] : [say.chat({ url: writeLink(chat) })]),
  ];
}

function sayCall({ shown, press }: NonNullable<Line['phone']>, words: Words): string {
  const number = writeNumber(shown);
  return press === undefined ? words.crisis.line.call({ number }) : words.crisis.line.callAndPress({ number, press });
}

function sayText({ shown, keyword }: NonNullable<Line['text']>, words: Words): string {
  const number = writeNumber(shown);
  if (keyword === undefined) return words.crisis.line.text({ number });
  return words.crisis.line.textKeyword({ number, keyword: writeNumber(keyword) });
}

/** Whom it is for where that is not plain, when, what it costs and in which languages; only what is known. */
function saySmallPrint(line: Line, wish: Wish, words: Words): string[] {
  const say = words.crisis.line;
  const opening = isOpen(line.hours, wish.now);
  return [
    ...sayForWhom(line, wish.topic, words),
    ...(line.place === undefined ? [] : [say.place({ place: line.place })]),
    ...sayAges(line.ages, words),
    ...(line.carers ? [say.carers] : []),
    writeHours(line.hours, words),
    ...(line.hours === 'always' || opening === 'unknown' ? [] : [opening === 'open' ? say.open : say.closed]),
    ...(line.hoursVary ? [say.hoursVary] : []),
    ...(line.cost === undefined ? [] : [say[line.cost]]),
    ...(line.languages.length === 0 ? [] : [writeLanguages(line.languages, wish.language, words)]),
  ];
}

const general: readonly LineTopic[] = ['suicide', 'crisis', 'mental_health', 'listening'];

function sayForWhom({ topics }: Line, asked: Topic, words: Words): string[] {
  const [main] = topics;
  if (main === undefined || answersTopic(main, asked)) return [];
  const isGeneral = general.includes(main);
  const answers = topics.some((topic) => answersTopic(topic, asked));
  return isGeneral && answers ? [] : [words.crisis.about[main]];
}

function sayAges(ages: Line['ages'], words: Words): string[] {
  const say = words.crisis.line;
  const { from, to } = ages ?? {};
  if (from !== undefined && to !== undefined) return [say.ages({ from, to })];
  if (from !== undefined) return [say.agesFrom({ from })];
  return to === undefined ? [] : [say.agesTo({ to })];
}

function drawOwnSource({ content, changedAt, source }: OwnLine, words: Words): string {
  const say = words.crisis;
  const { date } = writeDate(writeDay(changedAt), say.locale);
  const heading = writeName(content.name ?? say.line.unnamed);
  return [`**${heading}**`, say.sources.own({ source: writeSource(source), date })].join('\n');
}

function drawLineSources(line: Line, words: Words): string {
  const say = words.crisis;
  const heading = line.name ?? say.line.unnamed;
  const site = line.site === undefined ? [] : [say.sources.site({ url: writeLink(line.site) })];
  return [drawSourceList(heading, line, 3, words), ...site].join('\n');
}

function drawSourceList(heading: string, from: Pick<Line, 'sources'>, most: number, words: Words): string {
  const say = words.crisis.sources;
  const sources = findSources(from);
  const items = sources.slice(0, most).map(({ title, seen }) => {
    const date = seen === null ? say.undated : writeDate(seen, words.crisis.locale).date;
    return say.item({ title: escapeMarkdown(title), date });
  });
  const left = sources.length - items.length;
  return [`**${writeName(heading)}**`, ...items, ...(left > 0 ? [say.more({ count: left })] : [])].join('\n');
}

/** The paragraphs that fit into a message together with the last one; the first ones first. */
function joinWithin(paragraphs: readonly string[], last: string): string {
  const taken: string[] = [];
  for (const paragraph of paragraphs) {
    const length = [...taken, paragraph, last].join('\n\n').length;
    if (length <= longestMessage) taken.push(paragraph);
  }
  return [...taken, last].join('\n\n');
}
