import {
  ApplicationCommandType,
  InteractionResponseType,
  InteractionType,
  MessageFlags,
  MessageType,
} from 'discord-api-types/v10';
import { z } from 'zod';
import { ApiError, refuse, refuseField } from '../rest/api-error.ts';
import { composeEdit, composeMessage, type Composed, type Files } from '../rest/compose-message.ts';
import { messageBody, type MessageBody } from '../rules/message-shapes.ts';
import { checkModal, modalBody } from '../rules/modals.ts';
import { readBody } from '../rules/read-body.ts';
import { createMessage, editMessage } from '../world/messages.ts';
import { type ChannelRecord, type MessageRecord } from '../world/records.ts';
import { findChannel, type World } from '../world/world.ts';
import { type InteractionBook } from './create-interactions.ts';
import { type InteractionRecord } from './records.ts';

/** What answering needs. */
export interface AnswerNeeds {
  world: World;
  interactions: InteractionBook;
}

/** What a bot sent, and `performance.now()` when it arrived. */
export interface Sent {
  body: unknown;
  files: Files;
  receivedAt: number;
}

/** The flag of a placeholder that still waits for its words. */
const loadingFlag: number = MessageFlags.Loading;
const ephemeralFlag: number = MessageFlags.Ephemeral;

const callbackBody = z.strictObject({
  type: z.union([
    z.literal(InteractionResponseType.ChannelMessageWithSource),
    z.literal(InteractionResponseType.DeferredChannelMessageWithSource),
    z.literal(InteractionResponseType.DeferredMessageUpdate),
    z.literal(InteractionResponseType.UpdateMessage),
    z.literal(InteractionResponseType.ApplicationCommandAutocompleteResult),
    z.literal(InteractionResponseType.Modal),
  ]),
  data: z.unknown().optional(),
});

const choicesBody = z.strictObject({
  choices: z
    .array(
      z.strictObject({
        name: z.string().min(1).max(100),
        name_localizations: z.record(z.string(), z.string().min(1).max(100)).nullish(),
        value: z.union([z.string().max(100), z.number()]),
      }),
    )
    .max(25),
});

type CallbackType = z.infer<typeof callbackBody>['type'];

/** Which first answers fit which interaction. A modal cannot answer a modal; only what stands on a message can update one. */
function fits(type: CallbackType, record: InteractionRecord): boolean {
  const suggests = type === InteractionResponseType.ApplicationCommandAutocompleteResult;
  if (record.type === InteractionType.ApplicationCommandAutocomplete || suggests)
    return suggests && record.type === InteractionType.ApplicationCommandAutocomplete;
  if (type === InteractionResponseType.Modal) return record.type !== InteractionType.ModalSubmit;
  if (type === InteractionResponseType.UpdateMessage || type === InteractionResponseType.DeferredMessageUpdate)
    return record.sourceMessageId !== null;
  return true;
}

/**
 * Gives an interaction its first answer.
 * @throws {ApiError} 10062 when it is unknown or 3 s have passed, 40060 when it has been answered, 50035 or 50006 when the answer is refused.
 */
export function answerInteraction(
  input: { id: string; token: string } & Sent,
  needs: AnswerNeeds,
): { record: InteractionRecord; type: CallbackType; message: MessageRecord | null } {
  const record = needs.interactions.find(input.id);
  if (record?.token !== input.token || record.state === 'expired') throw refuse(10062);
  if (record.ackMs !== null) throw refuse(40060);
  // A refused answer whose time has run out.
  if (record.state === 'failed') throw refuse(10062);
  try {
    const { type, data } = readBody(callbackBody, input.body);
    if (!fits(type, record))
      throw refuseField(
        ['type'],
        'INTERACTION_RESPONSE_TYPE_INVALID',
        'This interaction cannot be answered in this way.',
      );
    const message = carryOut(type, data, input, record, needs);
    needs.interactions.changed(record);
    return { record, type, message };
  } catch (error) {
    if (error instanceof ApiError) needs.interactions.refused(record);
    throw error;
  }
}

function carryOut(
  type: CallbackType,
  data: unknown,
  { files, receivedAt }: Sent,
  record: InteractionRecord,
  needs: AnswerNeeds,
): MessageRecord | null {
  switch (type) {
    case InteractionResponseType.ChannelMessageWithSource: {
      const body = readBody(messageBody, data ?? {}, ['data']);
      const composed = composeIn(() => composeMessage(body, files, needs.world));
      const message = writeAnswer(composed, { ephemeral: isEphemeral(body), loading: false }, record, needs.world);
      acknowledge(record, 'answered', message, receivedAt);
      return message;
    }
    case InteractionResponseType.DeferredChannelMessageWithSource: {
      const body = readBody(messageBody, data ?? {}, ['data']);
      const message = writeAnswer(
        { content: '', embeds: [], components: [], attachments: [], flags: loadingFlag, allowedMentions: undefined },
        { ephemeral: isEphemeral(body), loading: true },
        record,
        needs.world,
      );
      acknowledge(record, 'deferred', message, receivedAt);
      return message;
    }
    case InteractionResponseType.UpdateMessage: {
      const { message, channel } = findSource(record, needs.world);
      const body = readBody(messageBody, data ?? {}, ['data']);
      const changes = composeIn(() => composeEdit(message, body, files, needs.world));
      editMessage(message, channel, changes, needs.world);
      acknowledge(record, 'answered', message, receivedAt);
      return message;
    }
    case InteractionResponseType.DeferredMessageUpdate: {
      const { message } = findSource(record, needs.world);
      acknowledge(record, 'deferred', message, receivedAt);
      return message;
    }
    case InteractionResponseType.ApplicationCommandAutocompleteResult: {
      const { choices } = readBody(choicesBody, data, ['data']);
      record.choices = choices.map(({ name, value }) => ({ name, value }));
      acknowledge(record, 'answered', null, receivedAt);
      return null;
    }
    case InteractionResponseType.Modal: {
      const modal = readBody(modalBody, data, ['data']);
      checkModal(modal);
      record.modal = modal;
      acknowledge(record, 'modal', null, receivedAt);
      return null;
    }
  }
}

/** Faults of a callback's message stand under `data`. */
function composeIn<Result>(compose: () => Result): Result {
  try {
    return compose();
  } catch (error) {
    if (!(error instanceof ApiError) || !error.errors) throw error;
    throw new ApiError(error.status, error.code, error.message, {
      errors: { data: error.errors },
      violations: error.violations.map((violation) => `data.${violation}`),
    });
  }
}

function acknowledge(
  record: InteractionRecord,
  state: 'answered' | 'deferred' | 'modal',
  message: MessageRecord | null,
  receivedAt: number,
): void {
  const ms = receivedAt - record.startedAt;
  record.state = state;
  record.ackMs = ms;
  if (state !== 'deferred') record.answerMs = ms;
  record.answerId = message?.id ?? null;
  record.ephemeral = message === null ? true : message.ephemeralFor !== null;
}

/** Notes that a deferred interaction has got its answer. */
export function settle(record: InteractionRecord, receivedAt: number): void {
  if (record.state !== 'deferred') return;
  record.state = 'answered';
  record.answerMs = receivedAt - record.startedAt;
}

/** True when a body asks to be seen by one person only. */
export function isEphemeral(body: MessageBody): boolean {
  return ((body.flags ?? 0) & ephemeralFlag) !== 0;
}

/** Writes a message that an interaction makes: the bot's, with the interaction above it. */
export function writeAnswer(
  composed: Composed,
  kind: { ephemeral: boolean; loading: boolean; originalId?: string | null },
  record: InteractionRecord,
  world: World,
): MessageRecord {
  const first = kind.originalId === undefined;
  const answered = first ? record.sourceMessageId : kind.originalId;
  return createMessage(
    {
      ...composed,
      channel: findChannel(record.channelId, world),
      authorId: world.botId,
      ...(first && record.type === InteractionType.ApplicationCommand
        ? { type: commandAnswerType(record, world) }
        : {}),
      // What answers a press, and every follow-up, is shown as a reply.
      reference: answered ? { channelId: record.channelId, messageId: answered } : null,
      flags: composed.flags | (kind.ephemeral ? ephemeralFlag : 0),
      interaction: {
        id: record.id,
        type: record.type,
        name: record.commandName,
        userId: record.userId,
        targetId: record.sourceMessageId,
        originalId: kind.originalId ?? null,
        userInstalled: record.userInstalled,
      },
      ephemeralFor: kind.ephemeral ? record.userId : null,
      loading: kind.loading,
    },
    world,
  );
}

/** Answers to slash commands and to context-menu commands are kinds of messages of their own. */
function commandAnswerType(record: InteractionRecord, world: World): MessageType {
  const places = [record.guildId ?? 'global', 'global'];
  const commands = places.flatMap((place) => [...(world.commands.get(place)?.values() ?? [])]);
  const [name] = record.commandName?.split(' ') ?? [];
  const slash = commands.some((one) => one.type === ApplicationCommandType.ChatInput && one.name === name);
  const menu = commands.some((one) => one.type !== ApplicationCommandType.ChatInput && one.name === record.commandName);
  return menu && !slash ? MessageType.ContextMenuCommand : MessageType.ChatInputCommand;
}

/** The message whose part was pressed. @throws {ApiError} 10008 when it is gone. */
function findSource(record: InteractionRecord, world: World): { message: MessageRecord; channel: ChannelRecord } {
  const channel = findChannel(record.channelId, world);
  const message = record.sourceMessageId === null ? undefined : channel.messages.get(record.sourceMessageId);
  if (!message) throw refuse(10008);
  return { message, channel };
}
