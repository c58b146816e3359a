import {
  ApplicationCommandOptionType,
  type APIApplicationCommandBasicOption,
  type APIApplicationCommandSubcommandOption,
} from 'discord.js';
import { drawDraft, drawOne, type Reading } from '../../src/check-ins/own/manage/cards.ts';
import { longestZone } from '../../src/check-ins/own/manage/buttons.ts';
import { listPlaces, suggestPlaces, type OwnVisitor } from '../../src/check-ins/own/manage/place-own.ts';
import { waitsForYes } from '../../src/check-ins/own/manage/rules.ts';
import { lookAt, suggestMine } from '../../src/check-ins/own/manage/show-mine.ts';
import type { Typed } from '../../src/check-ins/own/manage/typed.ts';
import { longestGoal, longestOwnPrompt, mostGoals, type OwnCheckIn } from '../../src/check-ins/own/own-check-in.ts';
import { drawDirectQuestion } from '../../src/check-ins/own/reach/direct-question.ts';
import { readText, type Asked } from '../../src/discord/asked.ts';
import type { Suggestion } from '../../src/discord/command.ts';
import { localise } from '../../src/discord/localise.ts';
import type { Card, Reply } from '../../src/discord/reply.ts';
import { writeCommand } from '../../src/discord/write-command.ts';
import { foldName } from '../../src/groups/founding/rules.ts';
import { readVisitor } from '../../src/groups/joining/needs.ts';
import { longestText } from '../../src/schedule/reading/read-when.ts';
import { suggestZones } from '../../src/schedule/suggest-zones.ts';
import { en } from '../../src/words/en.ts';
import { languages, type Words } from '../../src/words/words.ts';
import type { Needs } from '../needs.ts';

type CommandWords = Words['checkin']['command'];

/** A subcommand of `/checkin` as Discord shows it, in every language. */
export function subcommand(
  name: 'schedule' | 'mine' | 'edit' | 'pause' | 'stop',
  options: APIApplicationCommandBasicOption[] = [],
): APIApplicationCommandSubcommandOption {
  return {
    type: ApplicationCommandOptionType.Subcommand,
    name,
    description: en.checkin.command[name].description,
    description_localizations: localise((words) => words.checkin.command[name].description),
    options,
  };
}

/** A text option. */
function textOption(
  name: string,
  find: (words: CommandWords) => { name: string; description: string },
  { required = false, most = 100, isSuggested = false } = {},
): APIApplicationCommandBasicOption {
  return {
    type: ApplicationCommandOptionType.String,
    name,
    name_localizations: localise((words) => find(words.checkin.command).name),
    description: find(en.checkin.command).description,
    description_localizations: localise((words) => find(words.checkin.command).description),
    required,
    max_length: most,
    ...(isSuggested && { autocomplete: true }),
  };
}

function scheduleOption(
  name: keyof CommandWords['schedule']['options'],
  limits: { required?: boolean; most?: number; isSuggested?: boolean } = {},
): APIApplicationCommandBasicOption {
  const find = ({ schedule: { optionNames, options } }: CommandWords) => ({
    name: optionNames[name],
    description: options[name],
  });
  return textOption(name, find, limits);
}

/** What can be said of a check-in. Only when it is asked has to be. What is there can be taken away again, and that is suggested. */
export function listOptions(isNew: boolean): APIApplicationCommandBasicOption[] {
  const isSuggested = !isNew;
  return [
    scheduleOption('when', { required: isNew, most: longestText }),
    scheduleOption('question', { most: longestOwnPrompt, isSuggested }),
    scheduleOption('goals', { most: mostGoals * (longestGoal + 2), isSuggested }),
    scheduleOption('place', { isSuggested: true }),
    scheduleOption('zone', { most: longestZone, isSuggested: true }),
    scheduleOption('quiet', { most: longestText, isSuggested }),
  ];
}

/** Which of one's check-ins is meant; who has but one need not say. */
export const checkInOption = textOption(
  'check-in',
  ({ edit }) => ({ name: edit.optionNames.checkIn, description: edit.options.checkIn }),
  { isSuggested: true },
);

/** The day on which it may ask again. */
export const untilOption = textOption(
  'until',
  ({ pause }) => ({ name: pause.optionNames.until, description: pause.options.until }),
  { most: longestText },
);

/** What was typed of a check-in. */
export function readTyped({ options }: Asked): Typed {
  return {
    when: readText(options, 'when'),
    question: readText(options, 'question'),
    goals: readText(options, 'goals'),
    zone: readText(options, 'zone'),
    quiet: readText(options, 'quiet'),
  };
}

/** What was typed to change a check-in: a word for nothing takes away what is there, since an option cannot be sent empty. */
export function readChange(asked: Asked): Typed {
  const typedNow = readTyped(asked);
  const { question, goals, quiet } = typedNow;
  const clear = (text: string | undefined) => (text !== undefined && isNothing(text, asked.language) ? '' : text);
  return { ...typedNow, question: clear(question), goals: clear(goals), quiet: clear(quiet) };
}

function isNothing(text: string, language: Asked['language']): boolean {
  const { none } = languages[language].words.checkin.command.edit;
  return [none, en.checkin.command.edit.none, '-', '–', '—'].some((word) => foldName(word) === foldName(text));
}

/** Suggests taking away what is there, as long as nothing else is typed. */
function suggestNothing(begun: string, { checkin: { command } }: Words): readonly Suggestion[] {
  const { none, takeAway } = command.edit;
  return foldName(none).startsWith(foldName(begun)) ? [{ name: `${none}: ${takeAway}`, value: none }] : [];
}

/** What comes back with a refusal. */
export function typed(asked: Asked): readonly string[] {
  return [writeCommand('checkin', asked)];
}

/** Whoever asks on their server, and the words they read. @throws {UserError} `no-server` */
export function readVisit(asked: Asked): { visitor: OwnVisitor; words: Words } {
  return { visitor: readVisitor(asked), words: languages[asked.language].words };
}

/** Somebody, and the words they read. */
export type Visit = ReturnType<typeof readVisit>;

/** The same with the check-in that was typed. */
export function readNamed(asked: Asked) {
  return { ...readVisit(asked), named: readText(asked.options, 'check-in') };
}

/** The same with the check-in of a card. */
export function readOnCard(asked: Asked, { checkInId }: { checkInId: string }) {
  return { ...readVisit(asked), checkInId };
}

/** Suggests one's own check-ins, places that are there for one, time zones, and to take away what is there. */
export function suggest(
  { option, typed: begun }: { option: string; typed: string },
  asked: Asked,
  needs: Needs,
): readonly Suggestion[] | Promise<readonly Suggestion[]> {
  if (asked.guildId === null) return [];
  const { visitor, words } = readVisit(asked);
  switch (option) {
    case 'zone':
      return suggestZones(begun);
    case 'place':
      return suggestPlaces({ typed: begun, visitor, words }, needs);
    case 'question':
    case 'goals':
    case 'quiet':
      return suggestNothing(begun, words);
    case 'check-in':
      return suggestMine({ ...visitor, typed: begun, words }, needs);
    default:
      return [];
  }
}

/** The moment and the words a card is drawn with. */
export function readingOf({ words }: { words: Words }, { clock }: Pick<Needs, 'clock'>): Reading {
  return { now: clock.now(), words };
}

/** A check-in as it is: a draft with what is open about it, any other with what can be done. */
export async function replyWithOne(checkIn: OwnCheckIn, visit: Visit, needs: Needs): Promise<Reply> {
  const view = await lookAt(checkIn, needs);
  const reading = readingOf(visit, needs);
  if (!checkIn.draft) return { kind: 'message', card: drawOne(view, reading), after: listQuestions(checkIn, visit) };
  const { guildId } = visit.visitor;
  const places = checkIn.draft.placed ? { hasThreads: false, groups: [] } : await listPlaces(visit.visitor, needs);
  const offers = { zone: needs.servers.get(guildId).zone, places };
  return { kind: 'message', card: drawDraft(view, offers, reading) };
}

/** What is asked below a card: the yes to direct messages, where a check-in waits for it. */
export function listQuestions(checkIn: OwnCheckIn, { words }: Visit): Card[] {
  return waitsForYes(checkIn) ? [drawDirectQuestion(words)] : [];
}
