import {
  dropButton,
  otherZoneButton,
  startButton,
  zoneButton,
  zoneForm,
} from '../../src/check-ins/own/manage/buttons.ts';
import { drawDropped, drawStarted } from '../../src/check-ins/own/manage/cards.ts';
import { editOwn } from '../../src/check-ins/own/manage/edit-own.ts';
import { scheduleOwn } from '../../src/check-ins/own/manage/schedule-own.ts';
import { lookAt } from '../../src/check-ins/own/manage/show-mine.ts';
import { dropDraft, startOwn } from '../../src/check-ins/own/manage/start-own.ts';
import { readText } from '../../src/discord/asked.ts';
import { defineButton, defineForm, defineSubcommand } from '../../src/discord/command.ts';
import { openForm, type Reply } from '../../src/discord/reply.ts';
import { languages } from '../../src/words/words.ts';
import type { Needs } from '../needs.ts';
import {
  listOptions,
  listQuestions,
  readingOf,
  readOnCard,
  readTyped,
  readVisit,
  replyWithOne,
  subcommand,
  suggest,
  typed,
} from './options.ts';

type OnCard = ReturnType<typeof readOnCard>;

async function chooseZone({ zone, ...visit }: OnCard & { zone: string }, needs: Needs): Promise<Reply> {
  const { visitor, checkInId } = visit;
  return replyWithOne(await editOwn({ visitor, checkInId, typed: { zone } }, needs), visit, needs);
}

const useZone = defineButton({
  family: zoneButton,
  label: (words) => words.checkin.zone.use({ zone: 'America/Argentina/ComodRivadavia' }),
  ack: 'update',
  read: (asked, { zone, ...state }) => ({ ...readOnCard(asked, state), zone }),
  run: chooseZone,
});

const otherZone = defineButton({
  family: otherZoneButton,
  label: (words) => words.checkin.zone.other,
  ack: 'ask',
  read: ({ language }, { checkInId }) => ({ checkInId, words: languages[language].words }),
  run: ({ checkInId, words }) => openForm(zoneForm, { checkInId }, words),
});

const typeZone = defineForm({
  form: zoneForm,
  ack: 'update',
  read: (asked, state) => ({ ...readOnCard(asked, state), zone: readText(asked.fields, 'zone') ?? '' }),
  run: chooseZone,
});

const start = defineButton({
  family: startButton,
  label: (words) => words.checkin.draft.start,
  ack: 'update',
  read: readOnCard,
  async run({ checkInId, ...visit }, needs: Needs): Promise<Reply> {
    const checkIn = await startOwn({ visitor: visit.visitor, checkInId }, needs);
    const card = drawStarted(await lookAt(checkIn, needs), readingOf(visit, needs));
    return { kind: 'message', card, after: listQuestions(checkIn, visit) };
  },
});

const drop = defineButton({
  family: dropButton,
  label: (words) => words.checkin.draft.drop,
  ack: 'update',
  read: readOnCard,
  async run({ visitor: { guildId, userId }, checkInId, words }, needs: Needs): Promise<Reply> {
    await dropDraft({ guildId, userId, checkInId }, needs);
    return { kind: 'message', card: drawDropped(words) };
  },
});

/** `/checkin schedule`: when and where one wants to be asked. It is read back, and begins with a yes. */
export const schedule = defineSubcommand({
  data: subcommand('schedule', listOptions(true)),
  parts: [useZone, otherZone, typeZone, start, drop],
  suggest,
  typed,
  read: (asked) => ({
    ...readVisit(asked),
    // Discord lets nobody leave it out; a client that does is told that it says nothing.
    wanted: { ...readTyped(asked), when: readText(asked.options, 'when') ?? '' },
    place: readText(asked.options, 'place'),
  }),
  async run({ wanted, place, ...visit }, needs: Needs) {
    const checkIn = await scheduleOwn({ visitor: visit.visitor, typed: wanted, place }, needs);
    return replyWithOne(checkIn, visit, needs);
  },
});
