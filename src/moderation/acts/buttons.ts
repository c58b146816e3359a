import { z } from 'zod';
import { defineFamily, ownId, seenCount, snowflake } from '../../discord/custom-id.ts';
import type { FormFamily } from '../../discord/reply.ts';
import { receiptRules } from '../receipts/receipt.ts';
import { heights, longestNote, longestReach, longestSign, questions, timeOutLengths, ways } from './rules.ts';

const ofCase = { caseId: ownId };
const caseTiers = ['T3', 'H', 'T2', 'T1', 'R'] as const;

/** `messageId` is the one that was looked at; empty where there is none, and on cards of an earlier version. */
const ofMessage = { caseId: ownId, messageId: snowflake.or(z.literal('')).default('') };

/** What to do with a case: one of the acts. `seen` is how much there was to look at on the card, as `countNews` counts. */
export const actSelect = defineFamily('case-act', { ...ofMessage, seen: seenCount });

/** Goes on with an act after the card that says what it means; these two open a form. */
export const removeButton = defineFamily('act-remove', ofMessage);
/** See {@link removeButton}. */
export const timeOutButton = defineFamily('act-time-out', ofCase);
/** Hides a post. */
export const hideButton = defineFamily('act-hide', ofCase);
/** Shows a hidden post again. */
export const restoreButton = defineFamily('act-restore', ofCase);
/** Puts everything about a case into one file, for whoever asks. */
export const evidenceButton = defineFamily('act-evidence', ofCase);
/** Opens {@link giveTierForm} or {@link giveAnswerForm}. */
export const giveOpinionButton = defineFamily('act-opinion', { opinionId: ownId });

/** Shows a moderator the words of a hidden post whose writer asks for a second look. */
export const readHiddenButton = defineFamily('look-read', { postId: ownId });
/** Shows that post again. */
export const showAgainButton = defineFamily('look-show', { postId: ownId });
/** Leaves that post hidden. */
export const staysHiddenButton = defineFamily('look-stays', { postId: ownId });

/** Under which rule a message is removed: `rule`. */
export const removeForm: FormFamily<{ caseId: string; messageId: string }> = {
  family: defineFamily('act-remove-form', ofMessage),
  form: (words) => ({ title: words.acts.remove.title, fields: [drawRuleField(words)] }),
};

/** For how long, and under which rule: `length`, `rule`. */
export const timeOutForm: FormFamily<{ caseId: string }> = {
  family: defineFamily('act-time-out-form', ofCase),
  form: (words) => ({
    title: words.acts.timeOut.title,
    fields: [
      {
        kind: 'select',
        id: 'length',
        label: words.acts.timeOut.length,
        required: true,
        choices: timeOutLengths.map((value) => ({ value, label: words.acts.timeOut.lengths[value] })),
      },
      drawRuleField(words),
    ],
  }),
};

type FormWords = Parameters<FormFamily<unknown>['form']>[0];

function drawRuleField({ acts: say }: FormWords) {
  return {
    kind: 'select',
    id: 'rule',
    label: say.rule,
    description: say.ruleTold,
    required: true,
    choices: receiptRules.map((value) => ({ value, label: say.rules[value] })),
  } as const;
}

function drawTierField({ acts: say, tiers }: FormWords) {
  return {
    kind: 'select',
    id: 'tier',
    label: say.tier,
    required: true,
    choices: caseTiers.map((value) => ({ value, label: tiers[value] })),
  } as const;
}

/** How urgent it is: `tier`. `seen` as with {@link actSelect}. */
export const tierForm: FormFamily<{ caseId: string; seen: string }> = {
  family: defineFamily('act-tier-form', { ...ofCase, seen: seenCount }),
  form: (words) => ({ title: words.acts.changeTier.title, fields: [drawTierField(words)] }),
};

/** What a second person is asked, and what whoever asks thinks: `question`, `tier`. `seen` as with {@link actSelect}. */
export const askOpinionForm: FormFamily<{ caseId: string; seen: string }> = {
  family: defineFamily('act-ask-form', { ...ofCase, seen: seenCount }),
  form: (words) => ({
    title: words.acts.opinion.askTitle,
    fields: [
      {
        kind: 'select',
        id: 'question',
        label: words.acts.opinion.question,
        description: words.acts.opinion.questionHow,
        required: true,
        choices: questions.map((value) => ({ value, label: words.acts.opinion.questions[value] })),
      },
      drawTierField(words),
    ],
  }),
};

/** What a second person thinks of how urgent it is: `tier`. */
export const giveTierForm: FormFamily<{ opinionId: string }> = {
  family: defineFamily('act-opinion-tier', { opinionId: ownId }),
  form: (words) => ({ title: words.acts.opinion.giveTitle, fields: [drawTierField(words)] }),
};

/** The same where something else was asked: `yes`, `tier`. */
export const giveAnswerForm: FormFamily<{ opinionId: string }> = {
  family: defineFamily('act-opinion-form', { opinionId: ownId }),
  form: (words) => ({
    title: words.acts.opinion.giveTitle,
    fields: [
      {
        kind: 'select',
        id: 'yes',
        label: words.acts.opinion.answer,
        description: words.acts.opinion.answerHow,
        required: true,
        choices: (['yes', 'no'] as const).map((value) => ({ value, label: words.acts.opinion.answers[value] })),
      },
      drawTierField(words),
    ],
  }),
};

/** To whom, and why: `to`, `note`. */
export const escalateForm: FormFamily<{ caseId: string }> = {
  family: defineFamily('act-escalate-form', ofCase),
  form: ({ acts: { escalate: say } }) => ({
    title: say.title,
    fields: [
      {
        kind: 'select',
        id: 'to',
        label: say.to,
        required: true,
        choices: heights.map((value) => ({ value, ...say.choices[value] })),
      },
      { kind: 'paragraph', id: 'note', label: say.note, description: say.noteHow, required: false, max: longestNote },
    ],
  }),
};

/** What a moderator writes to somebody, and the name below it: `way`, `text`, `sign`. */
export const reachOutForm: FormFamily<{ caseId: string }> = {
  family: defineFamily('act-reach-form', ofCase),
  form: ({ acts: { reachOut: say } }) => ({
    title: say.title,
    fields: [
      {
        kind: 'select',
        id: 'way',
        label: say.way,
        description: say.wayHow,
        required: true,
        choices: ways.map((value) => ({ value, label: say.ways[value] })),
      },
      { kind: 'paragraph', id: 'text', label: say.text, description: say.textHow, required: true, max: longestReach },
      { kind: 'line', id: 'sign', label: say.sign, description: say.signHow, required: true, max: longestSign },
    ],
  }),
};
