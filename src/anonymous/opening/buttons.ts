import { defineFamily, ownId } from '../../discord/custom-id.ts';
import type { FormFamily } from '../../discord/reply.ts';
import { shareField, shareRoom } from '../custody/buttons.ts';
import { longestWhy, openingReasons, tellings } from './reasons.ts';

const ofOpening = { openingId: ownId };

/** Opens {@link openForm}. */
export const openPostButton = defineFamily('opening-ask', {});

/** Opens {@link joinForm}, for a second custodian. */
export const joinOpeningButton = defineFamily('opening-join', ofOpening);

/** Ends an opening before anything is opened. */
export const cancelOpeningButton = defineFamily('opening-cancel', ofOpening);

/** Shows who wrote the post, to the two who opened it. */
export const showWriterButton = defineFamily('opening-show', ofOpening);

/** The fields of {@link openForm}, besides the share. */
export const openFields = { post: 'post', reason: 'reason', why: 'why', telling: 'telling' } as const;

/** Which post, why, and one's own share. */
export const openForm: FormFamily<object> = {
  family: defineFamily('opening-form', {}),
  form: ({ opening: { form: say, reasons, tellings: answers } }) => ({
    title: say.title,
    fields: [
      { kind: 'line', id: openFields.post, label: say.post, description: say.postHint, required: true, max: 200 },
      {
        kind: 'select',
        id: openFields.reason,
        label: say.reason,
        required: true,
        choices: openingReasons.map((value) => ({ value, label: reasons[value] })),
      },
      { kind: 'paragraph', id: openFields.why, label: say.why, required: true, max: longestWhy },
      { kind: 'paragraph', id: shareField, label: say.share, required: true, max: shareRoom },
      {
        kind: 'select',
        id: openFields.telling,
        label: say.telling,
        required: true,
        choices: tellings.map((value) => ({
          value,
          label: answers[value],
          ...(value === 'told' && { default: true as const }),
        })),
      },
    ],
  }),
};

/** The share of the second custodian. */
export const joinForm: FormFamily<{ openingId: string }> = {
  family: defineFamily('opening-join-form', ofOpening),
  form: ({ opening: { joinForm: say } }) => ({
    title: say.title,
    fields: [
      { kind: 'paragraph', id: shareField, label: say.share, description: say.hint, required: true, max: shareRoom },
    ],
  }),
};
