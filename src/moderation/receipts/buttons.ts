import { z } from 'zod';
import { defineFamily, ownId, snowflake } from '../../discord/custom-id.ts';
import type { FormFamily } from '../../discord/reply.ts';
import { longestAnswer, longestAppeal } from './rules.ts';

const ofReceipt = { receiptId: ownId };

/** Shows one receipt; below a direct message. */
export const showButton = defineFamily('receipt-show', ofReceipt);

/** Shows the receipts that come after the first `from`. */
export const earlierButton = defineFamily('receipt-earlier', { from: z.string().regex(/^\d{1,4}$/) });

/** Says yes to being reached by moderators directly. The server is on the button, since it is pressed in direct messages too. */
export const directYesButton = defineFamily('receipt-direct-yes', { guildId: snowflake });

/** The yes to direct messages that it takes first: sends the test message. */
export const directTestButton = defineFamily('receipt-direct-test', { guildId: snowflake });

/** A no to it. */
export const directNoButton = defineFamily('receipt-direct-no', {});

/** Takes that yes back. */
export const directBackButton = defineFamily('receipt-direct-back', { guildId: snowflake });

/** Opens {@link appealForm}. */
export const appealButton = defineFamily('receipt-appeal', ofReceipt);

/** What somebody wants to say about a receipt: `words`. */
export const appealForm: FormFamily<{ receiptId: string }> = {
  family: defineFamily('receipt-appeal-form', ofReceipt),
  form: ({ receipts: { appeal: say } }) => ({
    title: say.title,
    fields: [
      {
        kind: 'paragraph',
        id: 'words',
        label: say.label,
        description: say.fieldDescription,
        required: true,
        max: longestAppeal,
      },
    ],
  }),
};

/** Shows an appeal's words to a moderator, alone. */
export const readButton = defineFamily('appeal-read', ofReceipt);

/** Takes an appeal: from then on one person answers it. */
export const takeButton = defineFamily('appeal-take', ofReceipt);

/** Opens {@link standsForm}. */
export const standsButton = defineFamily('appeal-stands', ofReceipt);

/** Opens {@link overturnForm}. */
export const overturnButton = defineFamily('appeal-overturn', ofReceipt);

/** It stays as it was decided, with `words` for the member. */
export const standsForm: FormFamily<{ receiptId: string }> = {
  family: defineFamily('appeal-stands-form', ofReceipt),
  form: ({ appeals }) => drawAnswerForm(appeals.standsForm, appeals.answerDescription),
};

/** It was wrong, with `words` for the member. */
export const overturnForm: FormFamily<{ receiptId: string }> = {
  family: defineFamily('appeal-overturn-form', ofReceipt),
  form: ({ appeals }) => drawAnswerForm(appeals.overturnForm, appeals.answerDescription),
};

function drawAnswerForm({ title, label }: { title: string; label: string }, description: string) {
  const field = { kind: 'paragraph', id: 'words', label, description, required: true, max: longestAnswer } as const;
  return { title, fields: [field] };
}
