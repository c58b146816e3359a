import type { APIInteraction, InteractionType } from 'discord.js';
import type { Needs } from '../../commands/needs.ts';
import type { Answerer, Part } from '../../src/discord/command.ts';
import type { Reply } from '../../src/discord/reply.ts';
import { snapshotInteraction } from '../../src/discord/snapshot.ts';
import { refuse, UserError } from '../../src/discord/user-error.ts';
import { isStorageUnavailable } from '../../src/storage/errors.ts';
import { en } from '../../src/words/en.ts';
import { checkCard, checkForm, readCard } from './cards.ts';

/** What came of asking: a reply, or a refusal with its sentence. */
export type Answered = {
  kind: Reply['kind'] | 'refused';
  text: string;
  customId?: string;
  code?: string;
  /** What is said to the person alone, below the card. */
  after?: string[];
};

/** Asks a command or a part as the dispatcher would, and checks that Discord would take the answer. */
export async function ask(
  answerer: Answerer<Needs>,
  interaction: Exclude<APIInteraction, { type: InteractionType.Ping }>,
  needs: Needs,
): Promise<Answered> {
  const asked = snapshotInteraction(interaction);
  try {
    const reply = await answerer.handle(asked, needs);
    if (reply.kind === 'form') {
      checkForm(reply.customId, reply.form);
      return { kind: 'form', text: reply.form.title, customId: reply.customId };
    }
    checkCard(reply.card);
    const after = reply.kind === 'message' ? (reply.after ?? []) : [];
    after.forEach(checkCard);
    const said = { kind: reply.kind, text: readCard(reply.card) };
    return after.length === 0 ? said : { ...said, after: after.map(readCard) };
  } catch (error) {
    const refused = isStorageUnavailable(error) ? refuse('storage-away') : error;
    if (!(refused instanceof UserError)) throw error;
    const typed = answerer.typed?.(asked) ?? [];
    const said = [refused.say(en), ...(typed.length > 0 ? [en.edge.yourWords()] : []), ...typed];
    return { kind: 'refused', code: refused.code, text: said.join('\n') };
  }
}

/** Finds the part that a custom id belongs to. */
export function bindPart(parts: readonly Part<Needs>[], customId: string): Answerer<Needs> {
  for (const part of parts) {
    const answerer = part.family.name === customId.split(':')[0] ? part.bind(customId) : null;
    if (answerer) return answerer;
  }
  throw new Error(`Nobody answers to ${customId}.`);
}

/** Needs for what works from memory alone: whatever it asks for is an error. */
export function needNothing(): Needs {
  return new Proxy({} as Needs, {
    get(_, name) {
      throw new Error(`Asked for ${String(name)}.`);
    },
  });
}
