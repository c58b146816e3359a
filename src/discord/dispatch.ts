import { randomBytes } from 'node:crypto';
import type { REST } from '@discordjs/rest';
import {
  ComponentType,
  InteractionType,
  MessageFlags,
  type APIInteraction,
  type APIMessageComponentInteraction,
  type APIModalSubmitInteraction,
} from 'discord.js';
import { describeError, type Log } from '../log.ts';
import { isForStaff, languages } from '../words/words.ts';
import { openAnswer, type Answer } from './answer.ts';
import type { Asked } from './asked.ts';
import { handBack } from './cards.ts';
import type { Ack, Answerer, Command, Part, Suggestion } from './command.ts';
import type { Card, Reply } from './reply.ts';
import {
  readFocused,
  snapshotInteraction,
  type AnswerableInteraction,
  type LanguageChooser,
  type ServerFinder,
} from './snapshot.ts';
import { addTranslationNote } from './translation-note.ts';
import { refuse, UserError } from './user-error.ts';

/** So many interactions are remembered, to know those that arrive twice. */
const mostRemembered = 10_000;

/** Everything the bot answers to. */
export interface Registry<Needs> {
  commands: readonly Command<Needs>[];
  /** Buttons and forms that belong to no command, such as those of cards. */
  parts: readonly Part<Needs>[];
}

/** Answers interactions: find, acknowledge at once, read, run, send. The only place that does. */
export interface Dispatcher {
  /** Never rejects: what goes wrong becomes a sentence for the person and, where it is our fault, a line in the log. */
  handle(interaction: APIInteraction): Promise<void>;
  /** How many interactions are being answered. */
  pending(): number;
  /** Resolves when none is being answered any more. */
  drain(): Promise<void>;
}

/**
 * Finds what somebody should see for themselves once they were answered, and notes that it was shown; null where there is nothing. Asked for
 * only after an answer that came from the database, never where something was refused or more is on its way.
 */
export type LaterFinder = (
  asked: Asked,
  reply: Extract<Reply, { kind: 'message' | 'note' }>,
) => Promise<{ cards: readonly Card[]; noteShown: () => Promise<void> } | null>;

/**
 * Does what somebody asked for, or answers something else in its place. Asked before anything is done, with the name of the command, or of the family
 * of what was pressed. From memory.
 * @throws {UserError} where somebody has to wait
 */
export type Admission = (asked: Asked, name: string, work: () => Promise<Reply>) => Promise<Reply>;

/** Makes the dispatcher for what the registry lists. `isUnavailable` tells our storage's absence from our faults. */
export function createDispatcher<Needs>(
  registry: Registry<Needs>,
  needs: Needs,
  edge: {
    rest: REST;
    log: Log;
    isUnavailable: (error: unknown) => boolean;
    chooseLanguage: LanguageChooser;
    findServerOf?: ServerFinder;
    findLater?: LaterFinder;
    admit?: Admission;
  },
): Dispatcher {
  const commands = new Map(
    registry.commands.map((command) => [`${command.data.type ?? 1}:${command.data.name}`, command]),
  );
  const allParts = [...registry.parts, ...registry.commands.flatMap((command) => command.parts)];
  const parts = new Map(allParts.map((part) => [`${part.kind}:${part.family.name}`, part]));
  const open = new Set<Promise<void>>();
  const known = new Set<string>();

  /** The gateway may bring an event twice, and what somebody asked for is done once. */
  function isRepeated({ id }: { id: string }): boolean {
    if (known.has(id)) return true;
    known.add(id);
    const [oldest] = known;
    if (known.size > mostRemembered && oldest !== undefined) known.delete(oldest);
    return false;
  }

  function find(interaction: AnswerableInteraction): { name: string; answerer: Answerer<Needs> } | null {
    switch (interaction.type) {
      case InteractionType.ApplicationCommand: {
        const command = commands.get(`${interaction.data.type}:${interaction.data.name}`);
        return command ? { name: command.data.name, answerer: command } : null;
      }
      case InteractionType.MessageComponent:
      case InteractionType.ModalSubmit: {
        const name = interaction.data.custom_id.split(':')[0] ?? '';
        const answerer = parts.get(`${findKind(interaction)}:${name}`)?.bind(interaction.data.custom_id) ?? null;
        return answerer ? { name, answerer } : null;
      }
      case InteractionType.ApplicationCommandAutocomplete:
        return null;
    }
  }

  async function suggest(interaction: AnswerableInteraction, answer: Answer): Promise<void> {
    const focused = readFocused(interaction);
    const asked = snapshotInteraction(interaction, edge.chooseLanguage, edge.findServerOf);
    if (interaction.type !== InteractionType.ApplicationCommandAutocomplete || !focused) return;
    const { type, name } = interaction.data;
    const { suggest: look } = commands.get(`${type}:${name}`) ?? {};
    await answer.suggest(await trySuggesting(() => look?.(focused, asked, needs), name));
  }

  /** Suggestions only help with typing: without any, one can still go on. */
  async function trySuggesting(
    work: () => ReturnType<NonNullable<Command<Needs>['suggest']>> | undefined,
    name: string,
  ): Promise<readonly Suggestion[]> {
    try {
      return (await work()) ?? [];
    } catch (error) {
      edge.log.error('autocomplete.failed', { command: name, error: describeError(error) });
      return [];
    }
  }

  async function run(interaction: AnswerableInteraction, answer: Answer): Promise<void> {
    const asked = snapshotInteraction(interaction, edge.chooseLanguage, edge.findServerOf);
    const found = find(interaction);
    if (!found) return sayPrivately(explain(refuse('button-expired'), asked), 'ask', answer);
    const { name, answerer } = found;
    const ack = answerer.ackFor?.(asked) ?? answerer.ack;
    const acknowledged = await acknowledge(ack, answer, name);
    // Too late to answer. What was typed into a form is used all the same; a press is not, since nobody would see what it did.
    if (!acknowledged && asked.fields.size === 0) return;
    const work = () => answerer.handle(asked, needs);
    const attempt = await tryHandling(
      async () => requireInTime(await (edge.admit?.(asked, name, work) ?? work()), ack, name),
      name,
    );
    const next = 'reply' in attempt && attempt.reply.kind === 'message' ? attempt.reply.next : undefined;
    if (acknowledged) await tell(attempt, { ack, interaction, asked, answerer, name }, answer);
    const goesOn = next && (await tryHandling(next, name));
    if (goesOn && acknowledged) await follow(goesOn, { asked, answerer }, answer);
    if (acknowledged && !next && !isFromMemory(ack)) await showLater(attempt, { asked, name }, answer);
  }

  /** Shows what waits for somebody, below what they were answered. Whatever happens to it, they have their answer: it is tried again at their next. */
  async function showLater(attempt: Attempt, { asked, name }: { asked: Asked; name: string }, answer: Answer) {
    if (!edge.findLater || 'error' in attempt || attempt.reply.kind === 'form') return;
    try {
      const later = await edge.findLater(asked, attempt.reply);
      if (!later) return;
      for (const card of later.cards) await answer.followPrivately(addTranslationNote(card, asked.language));
      await later.noteShown();
    } catch (error) {
      edge.log.warn('interaction.later-not-shown', { command: name, error: describeError(error) });
    }
  }

  /** Says what came of it, to whoever asked. */
  async function tell(
    attempt: Attempt,
    asking: { ack: Ack; interaction: AnswerableInteraction; asked: Asked; answerer: Answerer<Needs>; name: string },
    answer: Answer,
  ): Promise<void> {
    const { ack, asked, answerer, name } = asking;
    if ('error' in attempt) return sayPrivately(explain(attempt.error, asked, answerer), ack, answer);
    try {
      await deliver(markTranslation(attempt.reply, asking), ack, answer);
    } catch (error) {
      await sayPrivately(explain(noteFault(error, name), asked, answerer), ack, answer);
    }
  }

  /** Says what came of what was done after a first card: to the person alone, below it. */
  async function follow(
    attempt: Attempt,
    { asked, answerer }: { asked: Asked; answerer: Answerer<Needs> },
    answer: Answer,
  ): Promise<void> {
    const said = 'error' in attempt ? explain(attempt.error, asked, answerer) : listCards(attempt.reply, asked);
    for (const { card, file } of said) await answer.followPrivately(card, file);
  }

  /** False when Discord did not take the first answer: 3 s have passed, or it cannot be reached. */
  async function acknowledge(ack: Ack, answer: Answer, name: string): Promise<boolean> {
    try {
      if (ack === 'update') await answer.deferUpdate();
      else if (!isFromMemory(ack)) await answer.defer(ack);
      return true;
    } catch (error) {
      edge.log.warn('interaction.not-acknowledged', { command: name, error: describeError(error) });
      return false;
    }
  }

  async function tryHandling(work: () => Promise<Reply>, name: string): Promise<Attempt> {
    try {
      return { reply: await work() };
    } catch (error) {
      if (error instanceof UserError) return { error };
      if (edge.isUnavailable(error)) {
        edge.log.error('storage.unavailable', { command: name, error: describeError(error) });
        return { error: refuse('storage-away') };
      }
      return { error: noteFault(error, name) };
    }
  }

  /** A fault of ours: written down under a number, which the person is told. */
  function noteFault(error: unknown, name: string): UserError {
    const incident = randomBytes(4).toString('hex');
    edge.log.error('interaction.failed', { incident, command: name, error: describeError(error) });
    return refuse('unexpected', { incident });
  }

  async function answerOne(interaction: APIInteraction): Promise<void> {
    if (interaction.type === InteractionType.Ping || isRepeated(interaction)) return;
    const answer = openAnswer(interaction, edge.rest);
    try {
      if (interaction.type === InteractionType.ApplicationCommandAutocomplete) await suggest(interaction, answer);
      else await run(interaction, answer);
    } catch (error) {
      // The answer itself could not be sent: there is nobody left to tell but the operator.
      edge.log.error('interaction.unanswered', { error: describeError(error) });
    }
  }

  return {
    handle(interaction) {
      const work = answerOne(interaction).finally(() => open.delete(work));
      open.add(work);
      return work;
    },
    pending: () => open.size,
    async drain() {
      while (open.size > 0) await Promise.all(open);
    },
  };
}

/** What came of handling something. */
type Attempt = { reply: Reply } | { error: UserError };

/** Discord takes a form as the first answer alone. @throws {TypeError} where it would come later: a fault of ours, found by tests */
function requireInTime(reply: Reply, ack: Ack, name: string): Reply {
  if (reply.kind === 'form' && !isFromMemory(ack)) throw new TypeError(`${name} opens a form too late.`);
  return reply;
}

/** Whether the first answer already is the whole one. */
function isFromMemory(ack: Ack): ack is 'ask' | 'turn' {
  return ack === 'ask' || ack === 'turn';
}

function findKind(interaction: APIMessageComponentInteraction | APIModalSubmitInteraction): Part<unknown>['kind'] {
  if (interaction.type === InteractionType.ModalSubmit) return 'form';
  return interaction.data.component_type === ComponentType.Button ? 'button' : 'select';
}

/** The sentence for an error, with what the person typed. */
function explain(error: UserError, asked: Asked, answerer?: Pick<Answerer<unknown>, 'typed'>): Said[] {
  const language = isForStaff(error.code) ? 'en' : asked.language;
  const { words } = languages[language];
  const sentence = error.say(words);
  const texts = [...asked.fields.values()].filter((value) => typeof value === 'string' && value.trim() !== '');
  const typed = [...texts.map(String), ...(answerer?.typed?.(asked) ?? [])];
  const [first, ...rest] = handBack(typed.length > 0 ? `${sentence}\n\n${words.edge.yourWords()}` : sentence, typed);
  return [addTranslationNote(first, language), ...rest].map((card) => ({ card }));
}

/** What only the person sees says where its language was not read over; what everybody sees is moderators' or stands there for long. */
function markTranslation(
  reply: Reply,
  { asked, ack, interaction }: { asked: Asked; ack: Ack; interaction: AnswerableInteraction },
): Reply {
  if (reply.kind === 'form') return reply;
  const isPrivate = reply.kind === 'note' || ack === 'ask' || ack === 'private' || isOnPrivateCard(interaction);
  if (!isPrivate) return reply;
  const mark = (card: Card) => addTranslationNote(card, reply.language ?? asked.language);
  return { ...reply, card: mark(reply.card), ...('after' in reply && { after: reply.after.map(mark) }) };
}

/** The cards of a reply that is said below an earlier one. */
function listCards(reply: Reply, { language }: Asked): Said[] {
  if (reply.kind === 'form') return [];
  const after = reply.kind === 'message' ? (reply.after ?? []).map((card) => ({ card })) : [];
  return [reply, ...after].map((said: Said) => ({
    ...said,
    card: addTranslationNote(said.card, reply.language ?? language),
  }));
}

function isOnPrivateCard(interaction: AnswerableInteraction): boolean {
  const flags = 'message' in interaction ? interaction.message.flags : undefined;
  return ((flags ?? 0) & MessageFlags.Ephemeral) !== 0;
}

async function deliver(reply: Reply, ack: Ack, answer: Answer): Promise<void> {
  switch (reply.kind) {
    case 'form':
      return answer.openForm(reply.customId, reply.form);
    case 'note':
      return sayPrivately([reply], ack, answer);
    case 'message':
      await deliverCard(reply, ack, answer);
      for (const card of reply.after ?? []) await answer.followPrivately(card);
  }
}

function deliverCard({ card, file }: Said, ack: Ack, answer: Answer): Promise<void> {
  if (ack === 'turn') return answer.turn(card, file);
  return ack === 'ask' ? answer.replyPrivately(card, file) : answer.edit(card, file);
}

/** A card, and the file that goes with it. */
type Said = Pick<Extract<Reply, { kind: 'message' }>, 'card' | 'file'>;

/** Says something to the person alone, whatever was promised to whom. */
async function sayPrivately(said: readonly Said[], ack: Ack, answer: Answer): Promise<void> {
  // The placeholder is public, what follows is not.
  if (ack === 'public') await answer.withdraw();
  for (const [index, { card, file }] of said.entries()) {
    if (index === 0 && isFromMemory(ack)) await answer.replyPrivately(card, file);
    else if (index === 0 && ack === 'private') await answer.edit(card, file);
    else await answer.followPrivately(card, file);
  }
}
