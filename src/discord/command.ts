import type {
  APIApplicationCommandSubcommandOption,
  RESTPostAPIApplicationCommandsJSONBody,
  RESTPostAPIChatInputApplicationCommandsJSONBody,
} from 'discord.js';
import type { Words } from '../words/words.ts';
import type { Asked } from './asked.ts';
import type { Family } from './custom-id.ts';
import type { FormFamily, Reply } from './reply.ts';
import { refuse } from './user-error.ts';

/**
 * How an interaction is acknowledged before anything is done.
 * - `private`: a private answer follows.
 * - `public`: an answer follows that everybody sees.
 * - `update`: the card that was pressed changes.
 * - `ask`: from memory alone, within a second: opens a form or answers privately at once.
 * - `turn`: from memory alone, within a second: changes the card that was pressed at once, as one turns a page, or opens a form.
 */
export type Ack = 'private' | 'public' | 'update' | 'ask' | 'turn';

/** What happens when something is pressed or submitted. `run` never holds the interaction, so it cannot answer twice or in public by mistake. */
interface Handling<Input, Needs> {
  ack: Ack;
  run(input: Input, needs: Needs): Reply | Promise<Reply>;
}

/** One suggestion of an autocomplete; both parts at most 100 characters. */
export interface Suggestion {
  name: string;
  value: string;
}

/** One piece of the bot that answers, its input already hidden: `handle` reads, then runs. */
export interface Answerer<Needs> {
  ack: Ack;
  /** @throws {UserError} when the input cannot be used. */
  handle(asked: Asked, needs: Needs): Promise<Reply>;
  /** How this very interaction is acknowledged, where that differs: subcommands of one command may need different times. */
  ackFor?: (asked: Asked) => Ack;
  /** What comes back with a refusal, beside the texts of a form, so that nobody has to type it again. */
  typed?: (asked: Asked) => readonly string[];
}

/** A button, select or modal that is bound to its family. */
export interface Part<Needs> {
  kind: 'button' | 'select' | 'form';
  family: Pick<Family<unknown>, 'name' | 'fields'>;
  /** The form in a language, for modals. */
  form?: (words: Words) => ReturnType<FormFamily<unknown>['form']>;
  /** The label of a button, or what stands on a select before anything is chosen. */
  label?: (words: Words) => string;
  /** Null when the custom id is not one this version understands. */
  bind(customId: string): Answerer<Needs> | null;
}

/** A slash or context-menu command with its buttons and modals. */
export interface Command<Needs> extends Answerer<Needs> {
  data: RESTPostAPIApplicationCommandsJSONBody;
  /** At most 25 suggestions for the option that is being typed; from memory, or by one quick look into the database. */
  suggest?: (
    focused: { option: string; typed: string },
    asked: Asked,
    needs: Needs,
  ) => readonly Suggestion[] | Promise<readonly Suggestion[]>;
  parts: readonly Part<Needs>[];
  /** What it is joined of, where it has subcommands that are defined apart. */
  subcommands?: readonly Subcommand<Needs>[];
}

/** One subcommand of a slash command, with its buttons and forms. */
export interface Subcommand<Needs> extends Answerer<Needs> {
  data: APIApplicationCommandSubcommandOption;
  /** Where it is acknowledged in another way than its command. */
  ownAck?: JoinedAck;
  suggest?: NonNullable<Command<Needs>['suggest']>;
  parts: readonly Part<Needs>[];
}

/** How subcommands can be acknowledged. */
type JoinedAck = Extract<Ack, 'private' | 'ask'>;

/** Defines a subcommand. It is acknowledged as its command is, unless `ack` says something else. */
export function defineSubcommand<Input, Needs>(
  subcommand: Omit<Handling<Input, Needs>, 'ack'> & {
    ack?: JoinedAck;
    data: APIApplicationCommandSubcommandOption;
    read(asked: Asked): Input;
    suggest?: NonNullable<Command<Needs>['suggest']>;
    typed?: NonNullable<Command<Needs>['typed']>;
    parts?: readonly Part<Needs>[];
  },
): Subcommand<Needs> {
  const { data, ack, suggest, typed, parts = [] } = subcommand;
  return {
    data,
    ack: ack ?? 'private',
    ...(ack && { ownAck: ack }),
    ...(suggest && { suggest }),
    ...(typed && { typed }),
    parts,
    handle: async (asked, needs) => subcommand.run(subcommand.read(asked), needs),
  };
}

/**
 * Joins subcommands to one slash command, which answers privately: after a while, or with `ask` at once. A client may name one that is not
 * there: it is told so.
 */
export function joinSubcommands<Needs>(
  data: Omit<RESTPostAPIChatInputApplicationCommandsJSONBody, 'options'>,
  subcommands: readonly Subcommand<Needs>[],
  ack: JoinedAck = 'private',
): Command<Needs> {
  const find = ({ subcommand }: Pick<Asked, 'subcommand'>) => subcommands.find((one) => one.data.name === subcommand);
  return {
    data: { ...data, options: subcommands.map((one) => one.data) },
    ack,
    ackFor: (asked) => find(asked)?.ownAck ?? ack,
    parts: subcommands.flatMap((one) => one.parts),
    subcommands,
    suggest: (focused, asked, needs) => find(asked)?.suggest?.(focused, asked, needs) ?? [],
    typed: (asked) => find(asked)?.typed?.(asked) ?? [],
    async handle(asked, needs) {
      const subcommand = find(asked);
      if (!subcommand) throw refuse('button-expired');
      return subcommand.handle(asked, needs);
    },
  };
}

/** Defines a command: what Discord shows, how it is acknowledged, its options as plain input, and the one verb it calls. */
export function defineCommand<Input, Needs>(
  command: Handling<Input, Needs> & {
    data: RESTPostAPIApplicationCommandsJSONBody;
    read(asked: Asked): Input;
    suggest?: NonNullable<Command<Needs>['suggest']>;
    typed?: NonNullable<Command<Needs>['typed']>;
    parts?: readonly Part<Needs>[];
  },
): Command<Needs> {
  const { data, ack, suggest, typed, parts = [] } = command;
  return {
    data,
    ack,
    ...(suggest && { suggest }),
    ...(typed && { typed }),
    parts,
    handle: async (asked, needs) => command.run(command.read(asked), needs),
  };
}

/** Defines what a press on a button of `family` does. */
export function defineButton<State, Input, Needs>(
  button: Handling<Input, Needs> & {
    family: Family<State>;
    label: (words: Words) => string;
    read(asked: Asked, state: State): Input;
  },
): Part<Needs> {
  return { kind: 'button', family: button.family, label: button.label, bind: bindWith(button.family, button) };
}

/** Defines what choosing in a select of `family` does. What was chosen is in `asked.chosen`, and is checked there: a client may send anything. */
export function defineSelect<State, Input, Needs>(
  select: Handling<Input, Needs> & {
    family: Family<State>;
    label: (words: Words) => string;
    read(asked: Asked, state: State): Input;
  },
): Part<Needs> {
  return { kind: 'select', family: select.family, label: select.label, bind: bindWith(select.family, select) };
}

/** Defines what happens with a submitted form. */
export function defineForm<State, Input, Needs>(
  submission: Handling<Input, Needs> & { form: FormFamily<State>; read(asked: Asked, state: State): Input },
): Part<Needs> {
  const { form } = submission;
  return { kind: 'form', family: form.family, form: form.form, bind: bindWith(form.family, submission) };
}

function bindWith<State, Input, Needs>(
  family: Family<State>,
  part: Handling<Input, Needs> & { read(asked: Asked, state: State): Input },
): Part<Needs>['bind'] {
  return (customId) => {
    const state = family.decode(customId);
    if (state === null) return null;
    return { ack: part.ack, handle: async (asked, needs) => part.run(part.read(asked, state), needs) };
  };
}
