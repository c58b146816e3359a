import { z } from 'zod';
import { defineFamily } from '../../discord/custom-id.ts';
import type { FormFamily } from '../../discord/reply.ts';
import { worries, type Worry } from './choose-for-worry.ts';
import { topics, type Topic } from '../directory/topics.ts';

/** What the buttons of the guided path remember: nothing of the person but what they chose on the way. */
export interface Walk {
  /** The country's two letters; empty while it is not known. */
  country: string;
  topic: Topic;
  /** The language to answer in, a tag. */
  language: string;
}

const walk = {
  country: z.string().regex(/^([A-Z]{2})?$/),
  topic: z.enum(topics),
  language: z
    .string()
    .regex(/^[A-Za-z]{2,3}(-[\dA-Za-z]{2,8})*$/)
    .max(20),
};
const worried = { worry: z.enum(worries), ...walk };

/** Opens the path privately, from any card that everybody sees. Carries nothing, so it works for as long as the bot is there. */
export const openButton = defineFamily('guide-open', {});

/** Back to the first card. */
export const startButton = defineFamily('guide-start', walk);

/** *Talk to a trained person*: what might make it hard. */
export const talkButton = defineFamily('guide-talk', walk);

/** One worry: its answer, and lines that fit it. */
export const worryButton = defineFamily('guide-worry', worried);

/** Chooses another country than the one that is known. */
export const otherCountryButton = defineFamily('guide-other-country', worried);

/** The select of countries: a code, or {@link anotherCountry}. */
export const countrySelect = defineFamily('guide-country', worried);

/** The choice that opens {@link countryForm}. */
export const anotherCountry = 'another';

/** Asks for a country by name: one field, `country`. */
export const countryForm: FormFamily<Walk & { worry: Worry }> = {
  family: defineFamily('guide-country-form', worried),
  form: ({ guide: { country: say } }) => ({
    title: say.form.title,
    fields: [
      {
        kind: 'line',
        id: 'country',
        label: say.form.label,
        description: say.form.description,
        required: true,
        max: 100,
      },
    ],
  }),
};

/** *Something to steady me for a minute*. */
export const steadyButton = defineFamily('guide-steady', walk);

/** *Tell someone I trust*: asks whom. */
export const trustedButton = defineFamily('guide-trusted', walk);

/** Whom somebody may want to tell, in the order in which they are offered. */
export const people = ['friend', 'family', 'partner', 'work'] as const;

/** One of {@link people}. */
export type Whom = (typeof people)[number];

/** What somebody may want of them, in the order in which it is offered. */
export const wishes = ['listen', 'come', 'help', 'safe'] as const;

/** One of {@link wishes}. */
export type WishOfThem = (typeof wishes)[number];

/** Whom to tell: asks what for. */
export const whomButton = defineFamily('guide-whom', { whom: z.enum(people), ...walk });

/** What for: shows two sentences. */
export const sentencesButton = defineFamily('guide-sentences', {
  whom: z.enum(people),
  wish: z.enum(wishes),
  ...walk,
});

/** *Ask a volunteer*: says what happens then, and asks. */
export const volunteerButton = defineFamily('guide-volunteer', walk);

/** The yes to a volunteer. */
export const askVolunteerButton = defineFamily('guide-volunteer-yes', walk);

/** *Write to me tomorrow*: says what happens then, and asks. */
export const tomorrowButton = defineFamily('guide-tomorrow', walk);

/** The yes to one message tomorrow. */
export const writeTomorrowButton = defineFamily('guide-tomorrow-yes', walk);

/** *Not now*: the last card. */
export const closeButton = defineFamily('guide-close', walk);

/** How somebody may answer whether the path helped. */
export const helpAnswers = ['yes', 'some', 'no'] as const;

/** One of {@link helpAnswers}. */
export type HelpAnswer = (typeof helpAnswers)[number];

/** One answer to whether it helped. */
export const helpedButton = defineFamily('guide-helped', { answer: z.enum(helpAnswers), ...walk });
