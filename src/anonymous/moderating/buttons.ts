import { z } from 'zod';
import { defineFamily, ownId } from '../../discord/custom-id.ts';
import type { FormFamily } from '../../discord/reply.ts';
import { moderatorReasons } from '../post.ts';

const ofPost = { postId: ownId };

/** Shows moderators the words of a post, privately. */
export const readHeldButton = defineFamily('held-read', ofPost);

/** Posts what is held; where only a lead may, asks once more first. */
export const releaseHeldButton = defineFamily('held-release', ofPost);

/** Releases what only a lead may release, as it was when they were asked: `version` counts its changes. */
export const releaseSurelyButton = defineFamily('held-release-sure', {
  ...ofPost,
  version: z.string().regex(/^\d{1,9}$/),
});

/** Opens {@link returnForm}. */
export const returnHeldButton = defineFamily('held-return', ofPost);

/** Opens {@link muteForm}. Under a post that is posted, too. */
export const muteWriterButton = defineFamily('held-mute', ofPost);

/** Ends all mutes of the server, once a lead presses it. */
export const unmuteAllButton = defineFamily('held-unmute-all', {});

/** Its writer asks that another moderator looks at what was given back. */
export const askAgainButton = defineFamily('held-again', ofPost);

/** The longest sentence that moderators give a post back with, in characters. */
export const longestReturnNote = 500;

/** Why a post is given back: `reason`, a choice, and `note`, at most one sentence to its writer. */
export const returnForm: FormFamily<{ postId: string }> = {
  family: defineFamily('held-return-form', ofPost),
  form: ({ holding: say }) => ({
    title: say.returnTitle,
    fields: [
      {
        kind: 'select',
        id: 'reason',
        label: say.returnReason,
        description: say.returnReasonDescription,
        required: true,
        choices: moderatorReasons.map((value) => ({ value, label: say.reasons[value] })),
      },
      {
        kind: 'paragraph',
        id: 'note',
        label: say.returnNote,
        description: say.returnNoteDescription,
        required: false,
        max: longestReturnNote,
      },
    ],
  }),
};

/** For how many days somebody can be muted. */
export const muteDays = [1, 7, 30] as const;

/** What {@link muteForm} offers: a number of days, or that a mute ends. */
export const muteChoices = [...muteDays.map(String), 'lift'];

/** For how long the writer of a post may not write anonymously: `days`, one of {@link muteChoices}. */
export const muteForm: FormFamily<{ postId: string }> = {
  family: defineFamily('held-mute-form', ofPost),
  form: ({ holding: say }) => ({
    title: say.muteTitle,
    fields: [
      {
        kind: 'select',
        id: 'days',
        label: say.muteLabel,
        description: say.muteDescription,
        required: true,
        choices: [
          ...muteDays.map((days) => ({ value: String(days), label: say.muteFor(days) })),
          { value: 'lift', label: say.muteLift },
        ],
      },
    ],
  }),
};
