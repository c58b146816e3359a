import { ComponentType } from 'discord-api-types/v10';
import { z } from 'zod';
import { type InteractionRecord } from '../interactions/records.ts';
import { listModalFields, type Modal, type ModalField } from '../rules/modals.ts';
import { type World } from '../world/world.ts';
import { type Call, type Control } from './control.ts';
import { findMessage } from './find.ts';
import { patience, readId, readQuery } from './read-call.ts';
import { waitForAnswer } from './wait.ts';
import { writeView, type MessageView } from './write-view.ts';

const asked = z.object({ wait: patience.optional() });

/** What became of an interaction, after waiting for it if so asked. */
export async function showInteraction(call: Call, control: Control): Promise<object> {
  const { wait } = readQuery(asked, call);
  const record = await waitForAnswer(readId(call, 'interaction'), wait ?? 0, control);
  return writeInteraction(record, control.world);
}

/** Does something that opens an interaction: answers which and, if so asked, what became of it after waiting for it. */
export async function openAndShow(
  call: Call,
  control: Control,
  open: (call: Call, control: Control) => InteractionRecord,
): Promise<object> {
  const { wait } = readQuery(asked, call);
  const { id: interactionId } = open(call, control);
  if (wait === undefined) return { interactionId };
  const record = await waitForAnswer(interactionId, wait, control);
  return { interactionId, ...writeInteraction(record, control.world) };
}

function writeInteraction(record: InteractionRecord, world: World): object {
  const settled = record.state !== 'pending' && record.state !== 'deferred';
  return {
    id: record.id,
    type: record.type,
    userId: record.userId,
    channelId: record.channelId,
    guildId: record.guildId,
    command: record.commandName,
    sourceMessageId: record.sourceMessageId,
    state: record.state,
    ackMs: record.ackMs,
    answerMs: record.answerMs,
    ephemeral: record.ephemeral,
    answer: settled && record.answerId !== null ? viewById(record.answerId, world) : null,
    modal: record.modal === null ? null : writeModal(record.modal),
    followUps: record.followUpIds.flatMap((id) => viewById(id, world) ?? []),
    choices: record.choices,
  };
}

/** Answers live in the channel of the interaction; a message that was deleted since is gone here too. */
function viewById(messageId: string, world: World): MessageView | null {
  const found = findMessage(messageId, world);
  return found ? writeView(found.message, world) : null;
}

function writeModal(modal: Modal): object {
  return {
    customId: modal.custom_id,
    title: modal.title,
    fields: listModalFields(modal).map(writeField),
    components: modal.components,
  };
}

/** A field as the contract describes it. `min` and `max` count characters or choices. */
function writeField({ label, description, input }: ModalField): object {
  const common = {
    customId: input.custom_id,
    label,
    description,
    type: fieldTypes[input.type],
    required: 'required' in input ? (input.required ?? true) : input.type !== ComponentType.Checkbox,
  };
  switch (input.type) {
    case ComponentType.TextInput:
      return {
        ...common,
        min: input.min_length ?? 0,
        max: input.max_length ?? 4000,
        value: input.value ?? null,
        placeholder: input.placeholder ?? null,
        style: input.style,
      };
    case ComponentType.StringSelect:
      return { ...common, min: input.min_values ?? 1, max: input.max_values ?? 1, options: input.options };
    case ComponentType.RadioGroup:
      return { ...common, min: common.required ? 1 : 0, max: 1, options: input.options };
    case ComponentType.CheckboxGroup:
      return {
        ...common,
        min: input.min_values ?? (common.required ? 1 : 0),
        max: input.max_values ?? input.options.length,
        options: input.options,
      };
    case ComponentType.Checkbox:
      return { ...common, min: 0, max: 1, value: input.default ?? false };
    case ComponentType.UserSelect:
    case ComponentType.RoleSelect:
    case ComponentType.MentionableSelect:
    case ComponentType.ChannelSelect:
    case ComponentType.FileUpload:
      return { ...common, min: input.min_values ?? 1, max: input.max_values ?? 1 };
  }
}

const fieldTypes = {
  [ComponentType.TextInput]: 'text',
  [ComponentType.StringSelect]: 'select',
  [ComponentType.UserSelect]: 'user',
  [ComponentType.RoleSelect]: 'role',
  [ComponentType.MentionableSelect]: 'mentionable',
  [ComponentType.ChannelSelect]: 'channel',
  [ComponentType.RadioGroup]: 'radio',
  [ComponentType.CheckboxGroup]: 'checkboxes',
  [ComponentType.Checkbox]: 'checkbox',
  [ComponentType.FileUpload]: 'file',
} as const satisfies Record<ModalField['input']['type'], string>;
