import { InteractionType, MessageFlags } from 'discord-api-types/v10';
import { refuse } from '../rest/api-error.ts';
import { composeEdit, composeMessage } from '../rest/compose-message.ts';
import { messageBody } from '../rules/message-shapes.ts';
import { readBody } from '../rules/read-body.ts';
import { deleteMessages, editMessage } from '../world/messages.ts';
import { type ChannelRecord, type MessageRecord } from '../world/records.ts';
import { findChannel, type World } from '../world/world.ts';
import { isEphemeral, settle, writeAnswer, type AnswerNeeds, type Sent } from './answer-interaction.ts';
import { type InteractionRecord } from './records.ts';

/** How long a token lives, by the sandbox's clock. Source: Discord's reference, "Followup Messages". */
const tokenLifetime = 15 * 60 * 1000;

/**
 * Finds the interaction whose token this is.
 * @throws {ApiError} 10015 when there is none or it was not answered yet, 50027 after 15 minutes.
 */
export function reachToken(applicationId: string, token: string, needs: AnswerNeeds): InteractionRecord {
  const record = needs.interactions.findByToken(token);
  if (!record || applicationId !== needs.world.botId) throw refuse(10015);
  if (needs.world.clock.now() - record.createdAt >= tokenLifetime) throw refuse(50027);
  if (record.ackMs === null || record.type === InteractionType.ApplicationCommandAutocomplete) throw refuse(10015);
  return record;
}

/** Writes a follow-up. While the deferred placeholder waits it gets these words instead, and keeps its privacy. @throws {ApiError} 50006, 50035 */
export function followUp(record: InteractionRecord, sent: Sent, needs: AnswerNeeds): MessageRecord {
  const channel = findChannel(record.channelId, needs.world);
  const placeholder = record.answerId === null ? undefined : channel.messages.get(record.answerId);
  if (placeholder?.loading) return editAnswer(placeholder, record, sent, needs);
  const checked = readBody(messageBody, sent.body);
  const composed = composeMessage(checked, sent.files, needs.world);
  const message = writeAnswer(
    composed,
    { ephemeral: isEphemeral(checked), loading: false, originalId: record.answerId },
    record,
    needs.world,
  );
  record.followUpIds.push(message.id);
  settle(record, sent.receivedAt);
  needs.interactions.changed(record);
  return message;
}

/** Finds a message of an interaction: `@original`, or a follow-up by its id. @throws {ApiError} 10008 */
export function findAnswer(record: InteractionRecord, messageId: string, world: World): MessageRecord {
  const id = messageId === '@original' ? record.answerId : messageId;
  const own = id !== null && (id === record.answerId || record.followUpIds.includes(id));
  const message = own ? findChannel(record.channelId, world).messages.get(id) : undefined;
  if (!message) throw refuse(10008);
  return message;
}

/** Changes a message of an interaction; a placeholder gets its words. @throws {ApiError} 50006, 50035 */
export function editAnswer(
  message: MessageRecord,
  record: InteractionRecord,
  sent: Sent,
  needs: AnswerNeeds,
): MessageRecord {
  const changes = composeEdit(message, readBody(messageBody, sent.body), sent.files, needs.world);
  const filling = message.loading ? { loading: false, flags: changes.flags & ~MessageFlags.Loading } : {};
  editMessage(message, findChannel(record.channelId, needs.world), { ...changes, ...filling }, needs.world);
  if (message.id === record.answerId) settle(record, sent.receivedAt);
  needs.interactions.changed(record);
  return message;
}

/** Takes back a message of an interaction. */
export function withdrawAnswer(message: MessageRecord, record: InteractionRecord, needs: AnswerNeeds): void {
  const channel: ChannelRecord = findChannel(record.channelId, needs.world);
  deleteMessages([message], channel, needs.world);
  if (message.id === record.answerId) record.answerId = null;
  record.followUpIds = record.followUpIds.filter((id) => id !== message.id);
  needs.interactions.changed(record);
  if (record.state === 'deferred') needs.interactions.withdrawn(record);
}
