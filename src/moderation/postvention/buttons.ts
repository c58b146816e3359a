import { ChannelType } from 'discord.js';
import { z } from 'zod';
import { defineFamily, ownId } from '../../discord/custom-id.ts';
import type { Form, FormFamily } from '../../discord/reply.ts';
import type { Words } from '../../words/words.ts';
import { gentleDays, longestTitle } from './postvention.ts';

const ofOne = { id: ownId };

function drawForm({ postvention: { form: say } }: Words): Form {
  return {
    title: say.title,
    fields: [
      { kind: 'channel', id: 'channel', required: false, types: [ChannelType.GuildText], ...say.channel },
      { kind: 'line', id: 'title', required: false, max: longestTitle, ...say.name },
      { kind: 'line', id: 'days', required: false, max: 3, value: String(gentleDays.usual), ...say.days },
    ],
  };
}

/** What is wished for: `channel`, `title` and `days`; whose account it was, an id or nothing, was chosen before. */
export const wishForm: FormFamily<{ accountId: string }> = {
  family: defineFamily('postvention-wish', { accountId: z.string().regex(/^(\d{17,20})?$/) }),
  form: drawForm,
};

/** The same for one that was read back and is not begun yet. */
export const changeForm: FormFamily<{ id: string }> = {
  family: defineFamily('postvention-rewrite', ofOne),
  form: drawForm,
};

/** Begins what was read back. */
export const beginButton = defineFamily('postvention-begin', ofOne);

/** Opens {@link changeForm}. */
export const changeButton = defineFamily('postvention-change', ofOne);

/** Leaves what was read back; nothing of it is kept. */
export const leaveButton = defineFamily('postvention-leave', ofOne);

/** Keeps a thread open longer, once. */
export const longerButton = defineFamily('postvention-longer', ofOne);

/** Asks whether to end one early. */
export const endButton = defineFamily('postvention-end', ofOne);

/** The yes to that. */
export const reallyEndButton = defineFamily('postvention-really-end', ofOne);

/** The no. */
export const goOnButton = defineFamily('postvention-go-on', {});
