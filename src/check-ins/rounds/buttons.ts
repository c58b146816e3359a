import { z } from 'zod';
import { defineFamily, ownId } from '../../discord/custom-id.ts';
import type { FormFamily, FormField } from '../../discord/reply.ts';
import type { Words } from '../../words/words.ts';

const ofRound = { roundId: ownId };

/** The longest words with a check-in, in characters. */
export const longestWords = 1000;

const level = z.enum(['1', '2', '3', '4', '5']);

/** A level, from the message in the group. */
export const levelButton = defineFamily('round-level', { ...ofRound, level });

/** Takes a level back, from the private answer. */
export const undoButton = defineFamily('round-undo', { ...ofRound, level, token: ownId });

/** Opens {@link wordsForm}, from the message in the group and from the private answer. */
export const writeButton = defineFamily('round-write', ofRound);

/** Not today, from the message in the group. */
export const skipButton = defineFamily('round-skip', ofRound);

/** Who may read what somebody writes. */
export const readers = ['group', 'me'] as const;

/** One of {@link readers}. */
export type Reader = (typeof readers)[number];

type FormWords = Words['round']['form'];

/** The field for a few words. */
export function drawText({ text }: FormWords, description?: string): FormField {
  const field = { kind: 'paragraph', id: 'text', label: text, required: true, max: longestWords } as const;
  return description === undefined ? field : { ...field, description };
}

/** The field that asks `who` may read them. */
export function drawReaders(say: FormWords): FormField {
  return {
    kind: 'select',
    id: 'who',
    label: say.who,
    description: say.whoDescription,
    required: true,
    choices: readers.map((value) => ({ value, label: say[value] })),
  };
}

/** A few words, and `who` may read them. */
export const wordsForm: FormFamily<{ roundId: string }> = {
  family: defineFamily('round-words', ofRound),
  form: ({ round: { form: say } }) => ({ title: say.title, fields: [drawText(say), drawReaders(say)] }),
};
