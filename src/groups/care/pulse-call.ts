import { drawButton, drawPanel, drawTime, escapeMarkdown } from '../../discord/cards.ts';
import { defineFamily, ownId } from '../../discord/custom-id.ts';
import type { Card, FormFamily } from '../../discord/reply.ts';
import type { Words } from '../../words/words.ts';
import type { Group } from '../group.ts';
import { careAccent } from './facilitator-cards.ts';
import { longestSentence, questions, scale } from './pulse-rules.ts';
import type { Pulse } from './pulse-store.ts';

const ofPulse = { pulseId: ownId };

/** Opens {@link pulseForm}, from the message in the group. */
export const answerButton = defineFamily('pulse-answer', ofPulse);

/** The four questions, each a choice, and `sentence`. */
export const pulseForm: FormFamily<{ pulseId: string }> = {
  family: defineFamily('pulse-form', ofPulse),
  form: ({ pulse: say }) => ({
    title: say.form.title,
    fields: [
      ...questions.map((question) => ({
        kind: 'select' as const,
        id: question,
        label: say.questions[question],
        required: true,
        choices: scale.map((level) => ({ value: String(level), label: say.scale[level] })),
      })),
      {
        kind: 'paragraph',
        id: 'sentence',
        label: say.form.sentenceLabel,
        description: say.form.sentenceDescription,
        required: false,
        max: longestSentence,
      },
    ],
  }),
};

/** The message in the group that asks it. */
export function drawPulseCall(pulse: Pulse, group: Group, { pulse: say }: Words): Card {
  return drawPanel({
    accent: careAccent,
    paragraphs: [
      say.ask({ name: escapeMarkdown(group.name) }),
      say.how,
      say.until({ when: drawTime(pulse.closesAt, 'f') }),
    ],
    buttons: [drawButton(say.answer, answerButton.encode({ pulseId: pulse.id }), 'primary')],
  });
}
