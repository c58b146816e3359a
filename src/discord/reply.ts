import type { ChannelType, RESTPostAPIChannelMessageJSONBody } from 'discord.js';
import type { Family } from './custom-id.ts';
import type { LanguageCode, Words } from '../words/words.ts';

/** A message as data. Who may be pinged is not the card's to say: the edge and the outbox add `allowed_mentions`. */
export type Card = Pick<RESTPostAPIChannelMessageJSONBody, 'content' | 'embeds' | 'components' | 'flags'>;

/** One choice of a select. */
export interface FieldChoice {
  value: string;
  label: string;
  description?: string;
  /** Chosen from the start. */
  default?: true;
}

/** One field of a form. `id` is the field's custom id; labels have at most 45 characters. `value` is what stands in it already. */
export type FormField = { id: string; label: string; description?: string; required: boolean } & (
  | { kind: 'line' | 'paragraph'; min?: number; max: number; placeholder?: string; value?: string }
  | { kind: 'select'; choices: readonly FieldChoice[] }
  /** What a server has: its channels (of the types given), roles or people; at most `most` of them, `chosen` from the start. */
  | { kind: 'channel'; types: readonly ChannelType[]; most?: number; chosen?: readonly string[] }
  | { kind: 'role' | 'person'; most?: number; chosen?: readonly string[] }
);

/** A modal as data. */
export interface Form {
  /** At most 45 characters. */
  title: string;
  /** One to five. */
  fields: readonly FormField[];
}

/** What identifies a modal: the family of its custom id, and its form in a language. */
export interface FormFamily<State> {
  family: Family<State>;
  form: (words: Words) => Form;
}

/** The longest words in place of a picture, in characters. Source: Discord's reference, "Attachment Object". */
export const longestAlt = 1024;

/**
 * A text that goes with a card as a file, or a picture (PNG) with the words for whoever does not see it, at most {@link longestAlt} characters.
 * The name has letters of English, digits, `.`, `-` and `_` only: Discord changes others, and a card of Components V2 would then name a file
 * that is not there.
 */
export type ReplyFile = { name: string; text: string } | { name: string; data: Uint8Array; alt: string };

/** One file, or several that show below the card in their order. */
export type ReplyFiles = ReplyFile | readonly ReplyFile[];

/**
 * What a command answers with. `language` is what a card is written in where that is not `asked.language`: English, for moderators and owners.
 * What comes `after` a card is said to the person alone, in messages of its own, so that a press on one of them leaves the others. `next` is
 * done once the card is there, or could not be brought there, and what it answers is said in the same way: for a card that must not wait for it.
 */
export type Reply =
  /** Answers, or with `ack: 'update'` and `ack: 'turn'` changes the card that was pressed. */
  | {
      kind: 'message';
      card: Card;
      file?: ReplyFiles;
      language?: LanguageCode;
      after?: readonly Card[];
      next?: () => Promise<Reply>;
    }
  /** Leaves the card that was pressed as it is and says something to the person alone. */
  | { kind: 'note'; card: Card; file?: ReplyFiles; language?: LanguageCode }
  /** Opens a form; only with `ack: 'ask'` and `ack: 'turn'`. */
  | { kind: 'form'; customId: string; form: Form };

/** Opens a form with the state that its submission needs; `filled` is what stands in fields already, or is chosen in them, by their ids. */
export function openForm<State>(
  form: FormFamily<State>,
  state: State,
  words: Words,
  filled: Readonly<Record<string, string | readonly string[]>> = {},
): Reply {
  const { title, fields } = form.form(words);
  return { kind: 'form', customId: form.family.encode(state), form: { title, fields: fields.map(fill) } };

  function fill(field: FormField): FormField {
    const given = filled[field.id];
    if (given === undefined) return field;
    const values = typeof given === 'string' ? [given] : given;
    switch (field.kind) {
      case 'line':
      case 'paragraph':
        return { ...field, value: values.join(', ').slice(0, field.max) };
      case 'select': {
        const choices = field.choices.map((choice) =>
          values.includes(choice.value) ? { ...choice, default: true as const } : choice,
        );
        return { ...field, choices };
      }
      case 'channel':
      case 'role':
      case 'person':
        return { ...field, chosen: values.slice(0, field.most ?? 1) };
    }
  }
}
