import { z } from 'zod';
import { defineFamily, ownId } from '../../discord/custom-id.ts';
import type { FieldChoice, Form, FormFamily } from '../../discord/reply.ts';
import type { Words } from '../../words/words.ts';
import { postWishes } from '../post.ts';

/** When a post appears. */
export const whens = ['at-once', 'full-hour'] as const;

/** How a post is shown: to be read by everybody, or behind a button. */
export const shows = ['open', 'door'] as const;

/** One of {@link whens}. */
export type When = (typeof whens)[number];
/** One of {@link shows}. */
export type Show = (typeof shows)[number];

/** What somebody chose for a post they have not written yet. */
const chosen = { groupId: ownId, when: z.enum(whens), show: z.enum(shows) };

/** *Write anonymously*, under a group's first post. Carries the group alone, so it works for as long as that is there. */
export const writeButton = defineFamily('anon-write', { groupId: ownId });

/** The yes to what somebody read before they write; `read` names what it was. */
export const yesButton = defineFamily('anon-yes', { ...chosen, read: z.string().regex(/^[\w-]{16}$/) });

/** The fields of {@link postForm}. */
export const wordFields = { text: 'text', wish: 'wish', topic: 'topic' } as const;

/** How much fits into the fields, in characters. */
export const longestWords = { text: 2000, topic: 100 } as const;

/** What somebody writes: text, what would help, and a topic if they like. */
export const postForm: FormFamily<{ groupId: string; when: When; show: Show }> = {
  family: defineFamily('anon-post-form', chosen),
  form: (words) => drawWordsForm(words),
};

/** What a decision about a draft has to know that stands nowhere else: when it appears, and whether its writer is new in its thread. */
const ofDraft = { postId: ownId, when: z.enum(whens), voice: z.enum(['new', 'known']) };

/** What the buttons under a draft remember. */
export interface Draft {
  postId: string;
  when: When;
  voice: 'new' | 'known';
}

/** Opens {@link changeForm} with what was written. */
export const changeButton = defineFamily('anon-change', ofDraft);

/** Posts a draft as it is. */
export const asIsButton = defineFamily('anon-as-is', ofDraft);

/** Gives a draft back at once. */
export const dropButton = defineFamily('anon-drop', { postId: ownId });

/** A draft, changed. */
export const changeForm: FormFamily<Draft> = {
  family: defineFamily('anon-change-form', ofDraft),
  form: (words) => drawWordsForm(words),
};

/** One direct message when moderators have decided: a yes. */
export const tellButton = defineFamily('anon-tell', { postId: ownId });

/** The form for words, of a post and of a reply; `title` where it is not the one of a post. */
export function drawWordsForm({ anon }: Words, title = anon.form.title): Form {
  const { text, wish, topic } = anon.form;
  const choices = postWishes.map((value): FieldChoice => {
    const choice = { value, label: anon.wishes[value] };
    return value === 'none' ? { ...choice, default: true } : choice;
  });
  return {
    title,
    fields: [
      { kind: 'paragraph', id: wordFields.text, ...text, required: true, min: 1, max: longestWords.text },
      { kind: 'select', id: wordFields.wish, ...wish, required: true, choices },
      { kind: 'line', id: wordFields.topic, ...topic, required: false, max: longestWords.topic },
    ],
  };
}
