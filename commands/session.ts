import { ApplicationCommandOptionType, InteractionContextType } from 'discord.js';
import { readText, type Asked } from '../src/discord/asked.ts';
import { defineSubcommand, joinSubcommands } from '../src/discord/command.ts';
import { localise } from '../src/discord/localise.ts';
import type { Reply } from '../src/discord/reply.ts';
import { refuse } from '../src/discord/user-error.ts';
import { waitBriefly } from '../src/discord/wait-briefly.ts';
import { writeCommand } from '../src/discord/write-command.ts';
import { requireServer } from '../src/groups/joining/needs.ts';
import { drawNext, drawNoDates, drawOwnList } from '../src/sessions/cards/own-cards.ts';
import { findNextDate, findOwnDates } from '../src/sessions/joining/find-own.ts';
import type { SessionVisitor } from '../src/sessions/joining/needs.ts';
import { requireOwnDate, suggestDates } from '../src/sessions/joining/pick-date.ts';
import { en } from '../src/words/en.ts';
import { languages } from '../src/words/words.ts';
import type { Needs } from './needs.ts';
import { replyToComing, replyToStaying } from './session-card.ts';

const say = en.sessions.command;

function describeCommand(name: 'next' | 'list' | 'rsvp') {
  return {
    type: ApplicationCommandOptionType.Subcommand as const,
    name,
    description: say[name].description,
    description_localizations: localise((words) => words.sessions.command[name].description),
  };
}

function readVisit(asked: Asked): SessionVisitor {
  const { userId, roles, language } = asked;
  return { guildId: requireServer(asked), visitor: { userId, roles }, language };
}

/** `/session next`: the next date of one's groups, with the address where there is one. Seen by oneself alone. */
const next = defineSubcommand({
  data: describeCommand('next'),
  read: readVisit,
  async run(visit, needs: Needs): Promise<Reply> {
    const { words } = languages[visit.language];
    const found = await findOwnDates(visit, needs);
    const first = findNextDate(found, needs.clock.now());
    return { kind: 'message', card: first ? drawNext(first, found.unknown, words) : drawNoDates(found.unknown, words) };
  },
});

/** `/session list`: the dates of one's groups in the next 14 days, and what one said of each. */
const list = defineSubcommand({
  data: describeCommand('list'),
  read: readVisit,
  async run(visit, needs: Needs): Promise<Reply> {
    const card = drawOwnList(await findOwnDates(visit, needs), languages[visit.language].words);
    return { kind: 'message', card };
  },
});

const answers = ['come', 'cannot'] as const;

/** What a modified client may send in place of an answer is none. @throws {UserError} `button-expired` */
function readAnswer({ options }: Asked): (typeof answers)[number] {
  const answer = answers.find((one) => one === options.get('answer'));
  if (answer === undefined) throw refuse('button-expired');
  return answer;
}

/** `/session rsvp`: says whether one comes to a date; the next one where none is named. */
const rsvp = defineSubcommand({
  data: {
    ...describeCommand('rsvp'),
    options: [
      {
        type: ApplicationCommandOptionType.String,
        name: 'answer',
        name_localizations: localise((words) => words.sessions.command.rsvp.optionNames.answer),
        description: say.rsvp.options.answer,
        description_localizations: localise((words) => words.sessions.command.rsvp.options.answer),
        required: true,
        choices: answers.map((value) => ({
          value,
          name: en.sessions[value],
          name_localizations: localise((words) => words.sessions[value]),
        })),
      },
      {
        type: ApplicationCommandOptionType.String,
        name: 'session',
        name_localizations: localise((words) => words.sessions.command.rsvp.optionNames.session),
        description: say.rsvp.options.session,
        description_localizations: localise((words) => words.sessions.command.rsvp.options.session),
        max_length: 100,
        autocomplete: true,
      },
    ],
  },
  async suggest({ typed }, asked, needs: Needs) {
    if (asked.guildId === null) return [];
    const visit = readVisit(asked);
    const found = await waitBriefly(findOwnDates(visit, needs));
    return suggestDates(found?.dates ?? [], typed, needs.clock.now(), languages[visit.language].words);
  },
  typed: (asked) => [writeCommand('session', asked)],
  read: (asked) => ({ ...readVisit(asked), answer: readAnswer(asked), typed: readText(asked.options, 'session') }),
  async run({ answer, typed, ...visit }, needs: Needs): Promise<Reply> {
    const { date } = await requireOwnDate({ ...visit, typed }, needs);
    const dated = { ...visit, dateId: date.id };
    return answer === 'come' ? replyToComing(dated, needs) : replyToStaying(dated, needs);
  },
});

/** `/session`: when one's groups meet, and whether one comes. All of it answers privately. */
export const session = joinSubcommands(
  {
    name: 'session',
    description: say.description,
    description_localizations: localise((words) => words.sessions.command.description),
    contexts: [InteractionContextType.Guild],
  },
  [next, list, rsvp],
);
