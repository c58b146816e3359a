import { z } from 'zod';
import { defineFamily, ownId } from '../../discord/custom-id.ts';
import type { FormFamily } from '../../discord/reply.ts';

const ofRelay = { relayId: ownId };
const ofCase = { caseId: ownId };

/** Which lines of a talk are shown: up to and with this place; `end` for the newest. */
const upTo = z.string().regex(/^(\d{1,6}|end)$/);

/** How a volunteer's answers reach whoever wrote a post. */
export const relayWays = ['here', 'direct'] as const;

/** One of {@link relayWays}. */
export type RelayWay = (typeof relayWays)[number];

/** The writer of a held post lets a volunteer answer them through the bot; asks how. */
export const relayYesButton = defineFamily('relay-yes', { postId: ownId });

/** How they want to be answered: then the talk is open. */
export const relayHowButton = defineFamily('relay-how', { postId: ownId, way: z.enum(relayWays) });

/** Shows a writer their talk, privately. Stands under *My posts*. */
export const relayOpenButton = defineFamily('relay-open', { ...ofRelay, upTo });

/** Opens {@link writeBackForm}. */
export const writeBackButton = defineFamily('relay-write', ofRelay);

/** The writer ends the talk: asks once more first. */
export const endTalkButton = defineFamily('relay-end', ofRelay);

/** Ends it. */
export const endTalkSurelyButton = defineFamily('relay-end-sure', ofRelay);

/** Opens {@link answerForm} for the volunteer who has the case. */
export const answerButton = defineFamily('relay-answer', ofCase);

/** Shows moderators the talk of a case, privately. */
export const readTalkButton = defineFamily('relay-read', { ...ofCase, upTo });

/** The volunteer who has the case ends its talk. */
export const leaveTalkButton = defineFamily('relay-leave', ofCase);

/** The longest that either of the two writes at once, in characters. */
export const longestLine = 1500;

/** What the writer writes back: `text`. */
export const writeBackForm: FormFamily<{ relayId: string }> = {
  family: defineFamily('relay-write-form', ofRelay),
  form: ({ relay: say }) => ({
    title: say.writeTitle,
    fields: [
      {
        kind: 'paragraph',
        id: 'text',
        label: say.writeLabel,
        description: say.writeDescription,
        required: true,
        max: longestLine,
      },
    ],
  }),
};

/** What a volunteer answers: `text`. */
export const answerForm: FormFamily<{ caseId: string }> = {
  family: defineFamily('relay-answer-form', ofCase),
  form: ({ holding: say }) => ({
    title: say.answerTitle,
    fields: [
      {
        kind: 'paragraph',
        id: 'text',
        label: say.answerLabel,
        description: say.answerDescription,
        required: true,
        max: longestLine,
      },
    ],
  }),
};
