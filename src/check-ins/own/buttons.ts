import { z } from 'zod';
import { defineFamily, ownId } from '../../discord/custom-id.ts';
import type { FormFamily } from '../../discord/reply.ts';
import { drawReaders, drawText } from '../rounds/buttons.ts';

const ofAsk = { askId: ownId };
const level = z.enum(['1', '2', '3', '4', '5']);
const ofCheckIn = { checkInId: ownId };

/** A level, from the message and from the private answer. */
export const ownLevelButton = defineFamily('own-level', { ...ofAsk, level });

/** Takes back that it was answered with a level. */
export const ownUndoButton = defineFamily('own-undo', { ...ofAsk, level });

/** Not today. */
export const ownSkipButton = defineFamily('own-skip', ofAsk);

/** Words are heard though their time is forgotten: its check-in says on which server. */
const ofWords = { ...ofAsk, ...ofCheckIn };

/** Opens the form for a few words. Where the check-in stands is known from memory, and with it who could be given them to read. */
export const ownWriteButton = defineFamily('own-write', { ...ofWords, place: z.enum(['own', 'group']) });

/** What the forms for a few words remember. */
export interface WordsState {
  askId: string;
  checkInId: string;
}

/** A few words that nobody but their writer reads. */
export const ownWordsForm: FormFamily<WordsState> = {
  family: defineFamily('own-words', ofWords),
  form: ({ round: { form: say } }) => ({ title: say.title, fields: [drawText(say, say.whoDescription)] }),
};

/** A few words in a group's place, and `who` may read them. */
export const ownSharedWordsForm: FormFamily<WordsState> = {
  family: defineFamily('own-words-shared', ofWords),
  form: ({ round: { form: say } }) => ({ title: say.title, fields: [drawText(say), drawReaders(say)] }),
};

/** For how many minutes a check-in can be put off. */
export const laterMinutes = [30, 60, 180] as const;

/** What a single press does. */
export const usualLater = 60;

/** One of {@link laterMinutes}. */
export type LaterMinutes = (typeof laterMinutes)[number];

const turn = z.string().regex(/^\d$/);

/** Puts a check-in off for an hour. `turn` is how often it was put off when the button was drawn. */
export const laterButton = defineFamily('own-later', { ...ofAsk, turn });

/**
 * Chooses another time on the private answer. `until` is when it comes again by now (seconds since the epoch, base 36); empty where it was not
 * put off.
 */
export const otherTimeButton = defineFamily('own-later-other', {
  ...ofAsk,
  turn,
  minutes: z.enum(['30', '60', '180']),
  until: z.string().regex(/^[\da-z]{0,8}$/),
});

/** Asks for how long to pause. */
export const pauseButton = defineFamily('own-pause', ofAsk);

/** For how long a check-in can be paused by one press: days, or until it is resumed. */
export const pauseLengths = ['1', '3', '7', 'open'] as const;

/** Pauses for so long. */
export const pauseForButton = defineFamily('own-pause-for', { ...ofCheckIn, length: z.enum(pauseLengths) });

/** Opens {@link pauseDateForm}. */
export const pauseDateButton = defineFamily('own-pause-date', ofCheckIn);

/** Asks for the day until which to pause: one field, `until`. */
export const pauseDateForm: FormFamily<{ checkInId: string }> = {
  family: defineFamily('own-pause-until', ofCheckIn),
  form: ({ ownAsk: { pauseForm: say } }) => ({
    title: say.title,
    fields: [{ kind: 'line', id: 'until', label: say.until, description: say.description, required: true, max: 100 }],
  }),
};

/** Lets a check-in go on that is paused, or that stopped by itself. */
export const resumeButton = defineFamily('own-resume', ofCheckIn);

/** The menu of check-ins that can be answered now. */
export const nowSelect = defineFamily('own-now', {});
