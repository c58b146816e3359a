import { defineFamily, ownId } from '../../discord/custom-id.ts';
import type { FormFamily } from '../../discord/reply.ts';
import { outcomes } from '../rules.ts';

const ofDrawn = { drawnId: ownId };

/** Opens {@link readAgainForm}. */
export const readAgainButton = defineFamily('again-read', ofDrawn);

const tiers = ['T3', 'H', 'T2', 'T1', 'R'] as const;

/** How somebody would have ended a case: `tier`, `outcome`. */
export const readAgainForm: FormFamily<{ drawnId: string }> = {
  family: defineFamily('again-form', ofDrawn),
  form: (words) => ({
    title: words.again.title,
    fields: [
      {
        kind: 'select',
        id: 'tier',
        label: words.again.tier,
        required: true,
        choices: tiers.map((value) => ({ value, label: words.tiers[value] })),
      },
      {
        kind: 'select',
        id: 'outcome',
        label: words.again.outcome,
        required: true,
        choices: outcomes.map((value) => ({ value, label: words.cases.outcomes[value] })),
      },
    ],
  }),
};
