import { ApplicationCommandOptionType } from 'discord.js';
import {
  daysSelect,
  declineButton,
  eraseButton,
  eraseYesButton,
  keepButton,
  stopButton,
} from '../../src/check-ins/history/buttons.ts';
import { drawErased, drawEraseQuestion, drawSaid } from '../../src/check-ins/history/cards.ts';
import { eraseHistory, keepHistory, stopHistory } from '../../src/check-ins/history/keep-history.ts';
import { keepDays, readDays, type KeepDays } from '../../src/check-ins/history/rules.ts';
import { readHistory, showHistory } from '../../src/check-ins/history/show-history.ts';
import type { Asked } from '../../src/discord/asked.ts';
import { defineButton, defineSelect, defineSubcommand } from '../../src/discord/command.ts';
import { localise } from '../../src/discord/localise.ts';
import type { Card, Reply } from '../../src/discord/reply.ts';
import { refuse } from '../../src/discord/user-error.ts';
import { requireServer } from '../../src/groups/joining/needs.ts';
import { en } from '../../src/words/en.ts';
import { languages, type Words } from '../../src/words/words.ts';
import type { Needs } from '../needs.ts';

const say = en.history;

function readVisit(asked: Asked) {
  const { userId, language } = asked;
  return { guildId: requireServer(asked), userId, language, words: languages[language].words };
}

type Visit = ReturnType<typeof readVisit>;

function reply(card: Card): Reply {
  return { kind: 'message', card };
}

async function show(visit: Visit & { days?: KeepDays; first?: string }, needs: Needs): Promise<Reply> {
  return { kind: 'message', ...(await showHistory(visit, needs)) };
}

/** A yes; where there was one already, another number of days, and then the history as it is with it. */
async function keep(visit: Visit & { days: KeepDays }, needs: Needs): Promise<Reply> {
  const { userId, days, words } = visit;
  const { yes } = await readHistory(userId, needs);
  await keepHistory(visit, needs);
  return yes
    ? show({ ...visit, first: words.history.changed({ days }) }, needs)
    : reply(drawSaid(words.history.begun({ days })));
}

async function erase({ userId, words }: Visit, needs: Needs): Promise<Reply> {
  return reply(drawErased(await eraseHistory(userId, needs), words));
}

async function stop(visit: Visit, needs: Needs): Promise<Reply> {
  const { userId, words } = visit;
  await stopHistory(userId, needs);
  const { kept } = await readHistory(userId, needs);
  return kept.length > 0 ? show(visit, needs) : reply(drawSaid(words.history.declined));
}

const yes = defineButton({
  family: keepButton,
  label: (words) => words.history.ask.yes({ days: 30 }),
  ack: 'update',
  read: (asked, { days }) => ({ ...readVisit(asked), days: requireDays(days) }),
  run: keep,
});

const otherDays = defineSelect({
  family: daysSelect,
  label: (words) => words.history.ask.other,
  ack: 'update',
  read: (asked) => ({ ...readVisit(asked), days: requireDays(asked.chosen[0]) }),
  run: keep,
});

/** A client may send anything. @throws {UserError} `button-expired` */
function requireDays(given: string | undefined): KeepDays {
  const days = readDays(given);
  if (days === undefined) throw refuse('button-expired');
  return days;
}

const no = defineButton({
  family: declineButton,
  label: (words) => words.history.ask.no,
  ack: 'update',
  read: readVisit,
  run: ({ words }) => reply(drawSaid(words.history.declined)),
});

const stopKeeping = defineButton({
  family: stopButton,
  label: (words) => words.history.stop,
  ack: 'update',
  read: readVisit,
  run: stop,
});

const askToErase = defineButton({
  family: eraseButton,
  label: (words) => words.history.erase,
  ack: 'update',
  read: readVisit,
  run: ({ words }) => reply(drawEraseQuestion(words)),
});

const eraseAll = defineButton({
  family: eraseYesButton,
  label: (words) => words.history.eraseYes,
  ack: 'update',
  read: readVisit,
  run: erase,
});

const acts = ['show', 'stop', 'erase'] as const;

function choice(name: string, value: string, find: (words: Words) => string) {
  return { name, value, name_localizations: localise(find) };
}

/** `/checkin history`: what one pressed in check-ins, for those who want that kept, where the operator allows it. */
export const history = defineSubcommand({
  data: {
    type: ApplicationCommandOptionType.Subcommand,
    name: 'history',
    description: say.command.description,
    description_localizations: localise((words) => words.history.command.description),
    options: [
      {
        type: ApplicationCommandOptionType.String,
        name: 'do',
        description: say.command.options.do,
        description_localizations: localise((words) => words.history.command.options.do),
        choices: acts.map((act) => choice(say.command.do[act], act, (words) => words.history.command.do[act])),
      },
      {
        type: ApplicationCommandOptionType.String,
        name: 'days',
        description: say.command.options.days,
        description_localizations: localise((words) => words.history.command.options.days),
        choices: keepDays.map((days) => choice(say.days({ days }), `${days}`, (words) => words.history.days({ days }))),
      },
    ],
  },
  parts: [yes, otherDays, no, stopKeeping, askToErase, eraseAll],
  read: (asked) => ({
    visit: readVisit(asked),
    act: acts.find((one) => one === asked.options.get('do')) ?? 'show',
    days: readDays(asked.options.get('days')),
  }),
  async run({ visit, act, days }, needs: Needs): Promise<Reply> {
    if (act === 'erase') return erase(visit, needs);
    if (act === 'stop') return stop(visit, needs);
    if (days === undefined || !needs.config.checkInHistory) return show(visit, needs);
    // Who has not said yes yet reads first what it is about.
    const { yes: said } = await readHistory(visit.userId, needs);
    return said ? keep({ ...visit, days }, needs) : show({ ...visit, days }, needs);
  },
});
