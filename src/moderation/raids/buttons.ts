import { z } from 'zod';
import { defineFamily, ownId, snowflake } from '../../discord/custom-id.ts';
import type { FormFamily } from '../../discord/reply.ts';
import { textChannels } from '../../servers/setup-forms.ts';
import type { Words } from '../../words/words.ts';
import { lengths } from './rules.ts';

/** The case it came from; empty where it came from none. */
const caseOrNone = z.union([ownId, z.literal('')]);

const ofRaid = { caseId: caseOrNone, length: z.enum(lengths) };

/** Switches on what concerns the whole server. */
export const measureButton = defineFamily('raid-do', {
  kind: z.enum(['newcomers', 'invites', 'direct-messages']),
  ...ofRaid,
});

/** Slows down the channel in which something was seen. */
export const slowHereButton = defineFamily('raid-slow', { channelId: snowflake, ...ofRaid });

/** Opens {@link slowForm}, where no channel is known. */
export const slowPickButton = defineFamily('raid-slow-pick', ofRaid);

/** Shows what is on, and what can be done, for whoever presses alone. */
export const raidButton = defineFamily('raid-open', { caseId: caseOrNone });

/** Ends one measure. */
export const endButton = defineFamily('raid-end', { measureId: ownId, ...ofRaid });

/** For how long what is pressed next lasts: its choice is a length. */
export const lengthSelect = defineFamily('raid-length', { caseId: caseOrNone });

/** Which channel: `channel`. */
export const slowForm: FormFamily<{ caseId: string; length: (typeof lengths)[number] }> = {
  family: defineFamily('raid-slow-form', ofRaid),
  form: ({ raids: say }: Words) => ({
    title: say.slowTitle,
    fields: [
      {
        kind: 'channel',
        id: 'channel',
        label: say.slowLabel,
        description: say.slowDescription,
        required: true,
        types: textChannels,
      },
    ],
  }),
};
