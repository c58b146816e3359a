import { z } from 'zod';
import { defineFamily, ownId } from '../../discord/custom-id.ts';
import type { Form, FormFamily } from '../../discord/reply.ts';
import { ageProfiles, type AgeProfile } from '../../servers/settings.ts';
import { isLanguageCode, type Words } from '../../words/words.ts';
import { formats } from '../group.ts';
import type { Wish } from './rules.ts';
import { declineReasons } from './waiting.ts';

const ofGroup = { groupId: ownId };
const ofWait = { waitId: ownId };

/** What is looked for and which page of it, in a custom id; empty for whatever it is. */
const ofList = {
  topic: z.string().regex(/^[a-z-]{0,20}$/),
  language: z.string().refine((code) => code === '' || isLanguageCode(code)),
  format: z.enum(['', ...formats]),
  age: z.enum(['', ...ageProfiles.map(String)]),
  page: z.string().regex(/^\d{1,5}$/),
};

/** {@link Wish} and page as they travel in custom ids. */
export type ListState = { readonly [Field in keyof typeof ofList]: z.infer<(typeof ofList)[Field]> };

/** Turns the list of groups to a page. */
export const pageButton = defineFamily('group-page', ofList);

/** The select under a page: turns it to a group's card, from which one can come back. */
export const lookSelect = defineFamily('group-look', ofList);

/** A group's card, as a private card of its own: for cards elsewhere that speak of a group. */
export const seeButton = defineFamily('group-see', ofGroup);

/** Joins, or waits for a place where there is none; takes a place that is kept. */
export const joinButton = defineFamily('group-join', ofGroup);

/** Asks to join a group that asks no question. */
export const requestButton = defineFamily('group-request', ofGroup);

/** Opens {@link askForm}. */
export const askButton = defineFamily('group-ask', ofGroup);

/** What would help somebody who just joined. */
export const helloWishes = ['listen', 'been', 'ideas', 'distraction'] as const;

/** Shows words to say hello with. */
export const helloButton = defineFamily('group-hello', { wish: z.enum(helloWishes), ...ofGroup });

/** The one direct message about a wait: a yes. */
export const tellButton = defineFamily('group-tell', ofWait);

/** Gives up a place in line, a place that is kept, or a request. */
export const giveUpButton = defineFamily('group-give-up', ofWait);

/** Leaves the chosen group. */
export const leaveSelect = defineFamily('group-leave', {});

/** Lets in somebody who asked. */
export const letInButton = defineFamily('group-let-in', ofWait);

/** Opens {@link declineForm}. */
export const declineButton = defineFamily('group-decline', ofWait);

/** The field of {@link askForm}, and how much fits into it, in characters. */
export const answerField = 'answer';
export const longestAnswer = 1000;

/** The answer to the one question of a group. */
export const askForm: FormFamily<{ groupId: string }> = {
  family: defineFamily('group-ask-form', ofGroup),
  form: (words) => drawAskForm(null, words),
};

/** Discord's limit for what stands beside a field. */
const longestDescription = 100;

/** {@link askForm} with the group's question, as far as it fits there; the whole of it is on the card. */
export function drawAskForm(question: string | null, { groups: { request: say } }: Words): Form {
  const field = { kind: 'paragraph', id: answerField, label: say.answer, max: longestAnswer } as const;
  const description = question === null ? {} : { description: cut(question, longestDescription) };
  return { title: say.title, fields: [{ ...field, ...description, required: question !== null }] };
}

/** Plain text of at most so many characters, in one line. */
export function cut(text: string, most: number): string {
  const line = text.replace(/[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu, ' ').trim();
  const characters = Array.from(line);
  let fitting = '';
  for (const character of characters) {
    if (fitting.length + character.length > most - 1) return line.length <= most ? line : `${fitting}…`;
    fitting += character;
  }
  return fitting;
}

/** Why somebody is not let in: one choice, `reason`. */
export const declineForm: FormFamily<{ waitId: string }> = {
  family: defineFamily('group-decline-form', ofWait),
  form: ({ requests: say }) => ({
    title: say.declineTitle,
    fields: [
      {
        kind: 'select',
        id: 'reason',
        label: say.reasonLabel,
        required: true,
        choices: declineReasons.map((value) => ({ value, label: say.reasons[value] })),
      },
    ],
  }),
};

/** A wish as it travels in custom ids. */
export function writeWish(wish: Wish, page: number): ListState {
  const { topic, language, format, age } = wish;
  return {
    topic: topic ?? '',
    language: language ?? '',
    format: format ?? '',
    age: age === null ? '' : String(age),
    page: String(page),
  };
}

/** The wish in a custom id. */
export function readWish(state: ListState): { wish: Wish; page: number } {
  const { topic, language, format, age, page } = state;
  const wish = {
    topic: topic === '' ? null : topic,
    language: isLanguageCode(language) ? language : null,
    format: format === '' ? null : format,
    age: readAgeWish(Number(age)),
  };
  return { wish, page: Number(page) };
}

/** An age that somebody chose; null for none, and for what a client made up. */
export function readAgeWish(age: number): AgeProfile | null {
  return ageProfiles.find((profile) => profile === age) ?? null;
}
