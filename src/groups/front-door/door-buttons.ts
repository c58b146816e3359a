import { z } from 'zod';
import { defineFamily } from '../../discord/custom-id.ts';
import type { FormFamily } from '../../discord/reply.ts';
import type { Words } from '../../words/words.ts';
import { tastes, wishSources } from './rules.ts';

/** *Find a group*, from any card that everybody sees. Carries nothing, so it works for as long as the bot is there. */
export const openDoorButton = defineFamily('door-open', {});

/** *Say it in my own words*, from any card that everybody sees. Carries nothing. */
export const openSayButton = defineFamily('door-open-say', {});

/** Back to the first card. */
export const doorButton = defineFamily('door-start', {});

/** *Find a group*, on somebody's own card: asks what it is about. */
export const findButton = defineFamily('door-find', {});

/** The select of topics: the name of a template, or `other`. */
export const topicSelect = defineFamily('door-topic', {});

/**
 * Shows groups: `topics` are names of templates with commas between them, best first, none for any; `by` says where they
 * come from; `taste` how they would like it.
 */
export const groupsButton = defineFamily('door-groups', {
  topics: z.string().regex(/^([a-z-]{2,20}(,[a-z-]{2,20}){0,2})?$/),
  by: z.enum(wishSources),
  taste: z.enum(tastes),
});

/** *Say it in my own words*, on somebody's own card. */
export const sayButton = defineFamily('door-say', {});

/** *Not now*: the last card. */
export const closeDoorButton = defineFamily('door-close', {});

/** What fits into a sentence of one's own, in characters. */
export const longestSentence = 500;

/** The field of the forms below. */
export const sentenceField = 'sentence';

/** One sentence in own words, from a card of one's own, which then turns. */
export const sayForm: FormFamily<Record<string, never>> = { family: defineFamily('door-say-form', {}), form: drawForm };

/** The same from a card that everybody sees: the answer is a card of its own. */
export const openSayForm: FormFamily<Record<string, never>> = {
  family: defineFamily('door-open-say-form', {}),
  form: drawForm,
};

function drawForm({ start: { own: say } }: Words) {
  const { title, label, description, placeholder } = say;
  const field = { kind: 'paragraph', id: sentenceField, required: true, max: longestSentence } as const;
  return { title, fields: [{ ...field, label, description, placeholder }] };
}
