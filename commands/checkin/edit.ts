import { changeButton, changeForm, placeButton, placesButton } from '../../src/check-ins/own/manage/buttons.ts';
import { drawPlaces, drawWhich } from '../../src/check-ins/own/manage/cards.ts';
import { requireOwn } from '../../src/check-ins/own/manage/change-own.ts';
import { editOwn } from '../../src/check-ins/own/manage/edit-own.ts';
import { listPlaces } from '../../src/check-ins/own/manage/place-own.ts';
import { findMeant, lookAt } from '../../src/check-ins/own/manage/show-mine.ts';
import type { OwnCheckIn } from '../../src/check-ins/own/own-check-in.ts';
import { readText, type Asked } from '../../src/discord/asked.ts';
import { defineButton, defineForm, defineSubcommand } from '../../src/discord/command.ts';
import { openForm, type Reply } from '../../src/discord/reply.ts';
import type { Words } from '../../src/words/words.ts';
import { writeHours, writeWhen } from '../../src/words/write-when.ts';
import type { Needs } from '../needs.ts';
import {
  checkInOption,
  listOptions,
  readingOf,
  readNamed,
  readOnCard,
  readChange,
  replyWithOne,
  subcommand,
  suggest,
  typed,
} from './options.ts';

/** What stands in the form already: all of it can be read again. */
function fill({ plan, prompt, goals, quiet }: OwnCheckIn, words: Words): Record<string, string> {
  return {
    when: writeWhen(plan, words),
    zone: plan.zone,
    goals: goals.join('\n'),
    ...(prompt !== null && { question: prompt }),
    ...(quiet && { quiet: writeHours(quiet, words) }),
  };
}

/** A quick look into the database comes before the form, since what was chosen stands in it. */
const change = defineButton({
  family: changeButton,
  label: (words) => words.checkin.buttons.change,
  ack: 'ask',
  read: readOnCard,
  async run({ visitor: { guildId, userId }, checkInId, words }, needs: Needs): Promise<Reply> {
    const checkIn = await requireOwn({ guildId, userId, checkInId }, needs);
    return openForm(changeForm, { checkInId, version: `${checkIn.version}` }, words, fill(checkIn, words));
  },
});

/** An empty field takes away what stood in it. */
function readForm({ fields }: Asked) {
  const read = (name: string) => readText(fields, name) ?? '';
  return {
    when: read('when'),
    question: read('question'),
    goals: read('goals'),
    zone: read('zone'),
    quiet: read('quiet'),
  };
}

const sendChange = defineForm({
  form: changeForm,
  ack: 'update',
  read: (asked, { version, ...state }) => ({
    ...readOnCard(asked, state),
    version: Number(version),
    wanted: readForm(asked),
  }),
  async run({ checkInId, version, wanted, ...visit }, needs: Needs) {
    const checkIn = await editOwn({ visitor: visit.visitor, checkInId, version, typed: wanted }, needs);
    return replyWithOne(checkIn, visit, needs);
  },
});

const places = defineButton({
  family: placesButton,
  label: (words) => words.checkin.buttons.place,
  ack: 'update',
  read: readOnCard,
  async run({ checkInId, ...visit }, needs: Needs): Promise<Reply> {
    const { guildId, userId } = visit.visitor;
    const view = await lookAt(await requireOwn({ guildId, userId, checkInId }, needs), needs);
    return {
      kind: 'message',
      card: drawPlaces(view, await listPlaces(visit.visitor, needs), readingOf(visit, needs)),
    };
  },
});

const place = defineButton({
  family: placeButton,
  label: (words) => words.checkin.place.direct,
  ack: 'update',
  read: (asked, state) => ({ ...readOnCard(asked, state), chosen: state.place }),
  async run({ checkInId, chosen, ...visit }, needs: Needs) {
    const checkIn = await editOwn({ visitor: visit.visitor, checkInId, typed: {}, place: chosen }, needs);
    return replyWithOne(checkIn, visit, needs);
  },
});

/** `/checkin edit`: changes what is given of a check-in of one's own, or takes it away, and shows the whole. */
export const edit = defineSubcommand({
  data: subcommand('edit', [checkInOption, ...listOptions(false)]),
  parts: [change, sendChange, places, place],
  suggest,
  typed,
  read: (asked) => ({
    ...readNamed(asked),
    wanted: readChange(asked),
    place: readText(asked.options, 'place'),
  }),
  async run({ named, wanted, place: chosen, ...visit }, needs: Needs): Promise<Reply> {
    const meant = await findMeant({ ...visit.visitor, typed: named, words: visit.words }, needs);
    const [view, another] = meant;
    const isNothing = chosen === undefined && Object.values(wanted).every((value) => value === undefined);
    if (!view || another) return { kind: 'message', card: drawWhich(meant, readingOf(visit, needs)) };
    const { checkIn } = view;
    if (isNothing) return replyWithOne(checkIn, visit, needs);
    const change = { visitor: visit.visitor, checkInId: checkIn.id, version: checkIn.version };
    return replyWithOne(await editOwn({ ...change, typed: wanted, place: chosen }, needs), visit, needs);
  },
});
