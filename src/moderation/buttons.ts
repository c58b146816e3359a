import { defineFamily, ownId, seenCount, snowflake } from '../discord/custom-id.ts';
import type { Form, FormFamily } from '../discord/reply.ts';
import type { Words } from '../words/words.ts';
import { z } from 'zod';
import type { AskedMessage } from '../discord/asked.ts';
import { assess } from '../risk/assess.ts';
import type { Tier } from '../risk/assessment.ts';
import type { Vault } from '../storage/vault.ts';
import { proofLength, proveReported, type Teller } from './prove-reported.ts';
import { longestNote, longestStaffNote, outcomes, reasons } from './rules.ts';

const ofCase = { caseId: ownId };

/** `seen` is how many flags were on the card. */
const ofSeen = { caseId: ownId, seen: seenCount };

/** Takes a case: from then on it is one moderator's. */
export const claimButton = defineFamily('case-claim', ofCase);

/** Gives a case back, without a reason. */
export const releaseButton = defineFamily('case-release', ofCase);

/** Opens {@link closeForm}. */
export const closeButton = defineFamily('case-close', ofSeen);

/** Shows the beginning of what was written, and who told, to whoever presses alone. */
export const readWordsButton = defineFamily('case-read', ofCase);

/** Opens {@link noteForm}. */
export const noteButton = defineFamily('case-note', ofCase);

/** Opens {@link handOverForm}. */
export const handOverButton = defineFamily('case-hand-over', ofCase);

/** Takes a case that was offered. */
export const acceptButton = defineFamily('case-accept', ofCase);

/** Leaves a case that was offered with whoever offered it. */
export const declineButton = defineFamily('case-decline', ofCase);

/** Gives whoever presses the next case of the queue. */
export const nextButton = defineFamily('queue-next', {});

/** A note for whoever works on a case: `note`, a text. */
export const noteForm: FormFamily<{ caseId: string }> = {
  family: defineFamily('case-note-form', ofCase),
  form: ({ queue: say }) => ({
    title: say.noteTitle,
    fields: [
      {
        kind: 'paragraph',
        id: 'note',
        label: say.noteLabel,
        description: say.noteDescription,
        required: true,
        max: longestStaffNote,
      },
    ],
  }),
};

/** Whom a case is offered to: `person`, one of the server. No reason is asked. */
export const handOverForm: FormFamily<{ caseId: string }> = {
  family: defineFamily('case-hand-over-form', ofCase),
  form: ({ queue: say }) => ({
    title: say.handOverTitle,
    fields: [
      { kind: 'person', id: 'person', label: say.handOverLabel, description: say.handOverDescription, required: true },
    ],
  }),
};

/** How a case ended: one required choice, `outcome`. */
export const closeForm: FormFamily<{ caseId: string; seen: string }> = {
  family: defineFamily('case-close-form', ofSeen),
  form: (words) => ({
    title: words.cases.closeTitle,
    fields: [
      {
        kind: 'select',
        id: 'outcome',
        label: words.cases.outcomeLabel,
        required: true,
        choices: outcomes.map((value) => ({ value, label: words.cases.outcomes[value] })),
      },
    ],
  }),
};

/** What a report needs to remember between the menu and the form: where the message is, whose it is, and what its text was assessed as. */
export interface ReportedMessage {
  channelId: string;
  messageId: string;
  authorId: string;
  tier: Tier;
  /** That the bot itself wrote this down, for whoever opened the menu: a client may send any custom id with a form. */
  proof: string;
}

/** {@link ReportedMessage} in a custom id. */
export const ofReport = {
  channelId: snowflake,
  messageId: snowflake,
  authorId: snowflake,
  tier: z.enum(['T0', 'T1', 'T2', 'T3', 'H']),
  proof: z.string().regex(new RegExp(`^[\\w-]{${proofLength}}$`)),
};

/** Why somebody tells the moderators: `reason`, a choice, and `note`, a few words. */
export const tellForm: FormFamily<ReportedMessage> = {
  family: defineFamily('tell-form', ofReport),
  form: drawTellForm,
};

/** The same about an anonymous post: nobody knows whose it is. */
export const tellOfPostForm: FormFamily<{ postId: string }> = {
  family: defineFamily('tell-post-form', { postId: ownId }),
  form: drawTellForm,
};

function drawTellForm({ tell: say }: Words): Form {
  return {
    title: say.title,
    fields: [
      {
        kind: 'select',
        id: 'reason',
        label: say.reasonLabel,
        required: true,
        choices: reasons.map((value) => ({ value, ...say.reasons[value] })),
      },
      {
        kind: 'paragraph',
        id: 'note',
        label: say.noteLabel,
        description: say.noteDescription,
        placeholder: say.notePlaceholder,
        required: true,
        max: longestNote,
      },
    ],
  };
}

/** Reads a message that `teller` chose in its menu: the only moment at which its text is there. */
export function readReported(
  { id: messageId, channelId, authorId, content }: AskedMessage,
  teller: Teller,
  vault: Pick<Vault, 'digest'>,
): ReportedMessage {
  const { tier } = assess(content);
  const facts = { channelId, messageId, authorId, tier };
  return { ...facts, proof: proveReported(facts, teller, vault) };
}
