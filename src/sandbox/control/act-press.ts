import { ButtonStyle, ComponentType, InteractionType } from 'discord-api-types/v10';
import { z } from 'zod';
import { type InteractionRecord } from '../interactions/records.ts';
import { listParts, type AnyPart, type ButtonPart, type SelectPart } from '../rules/component-shapes.ts';
import { type MessageRecord } from '../world/records.ts';
import { type Call, type Control } from './control.ts';
import { ControlError } from './control-error.ts';
import { findPerson, findSeenMessage, refuseTimedOut } from './find.ts';
import { readButtonLabel } from './flatten-text.ts';
import { id, readBody } from './read-call.ts';
import { readSelectValues } from './read-select.ts';
import { createResolved, type Resolved } from './resolved.ts';
import { openAndShow } from './show-interaction.ts';

const pressed = z.object({
  userId: id,
  messageId: id,
  label: z.string().min(1).optional(),
  customId: z.string().min(1).optional(),
  values: z.array(z.string()).optional(),
  locale: z.string().optional(),
});

/** A person presses a button or chooses in a select menu. */
export function actPress(call: Call, control: Control): Promise<object> {
  return openAndShow(call, control, () => pressPart(readBody(pressed, call), control));
}

/** Opens the interaction of a press. @throws {ControlError} 400, 403, 404, 409 */
export function pressPart(input: z.infer<typeof pressed>, control: Control): InteractionRecord {
  const { world } = control;
  const person = findPerson(input.userId, world);
  const { message, channel } = findSeenMessage(input.messageId, person.id, control);
  refuseTimedOut(channel, person.id, world);
  const part = findPart(message, input);
  if (part.disabled) throw new ControlError(403, `"${describePart(part)}" is disabled.`);
  const locale = input.locale ?? person.locale;
  const resolved = createResolved({ userId: person.id, channel, locale, world });
  return control.interactions.open({
    type: InteractionType.MessageComponent,
    userId: person.id,
    channelId: channel.id,
    locale,
    sourceMessageId: message.id,
    data: writePressData(part, input.values, resolved),
  });
}

type Pressable = ButtonPart | SelectPart;

function findPart(message: MessageRecord, input: z.infer<typeof pressed>): Pressable {
  const { label, customId } = input;
  if ((label === undefined) === (customId === undefined))
    throw new ControlError(400, 'Give either the label or the customId of what is pressed.');
  const parts = listParts(message.components).filter(isPressable);
  const found = parts.filter((part) =>
    label === undefined ? part.custom_id === customId : describePart(part) === label,
  );
  const [part] = found;
  const customIds = found.flatMap((one) => one.custom_id ?? []);
  if (!part)
    throw new ControlError(
      404,
      `There is no ${label === undefined ? `part ${customId ?? ''}` : `"${label}"`} on this message. There are: ${parts.map(describePart).join(', ') || 'none'}.`,
    );
  if (found.length > 1)
    throw new ControlError(409, `${found.length} parts are called "${label ?? ''}"; give one customId.`, { customIds });
  return part;
}

function isPressable(part: AnyPart): part is Pressable {
  return part.type === ComponentType.Button || isSelect(part);
}

function isSelect(part: AnyPart): part is SelectPart {
  return (
    part.type === ComponentType.StringSelect ||
    part.type === ComponentType.UserSelect ||
    part.type === ComponentType.RoleSelect ||
    part.type === ComponentType.MentionableSelect ||
    part.type === ComponentType.ChannelSelect
  );
}

/** What stands on it: a button's label, a menu's placeholder. */
function describePart(part: Pressable): string {
  return part.type === ComponentType.Button ? readButtonLabel(part) : (part.placeholder ?? part.custom_id);
}

function writePressData(part: Pressable, values: readonly string[] | undefined, resolved: Resolved): object {
  if (part.type === ComponentType.Button) {
    if (part.style === ButtonStyle.Link)
      throw new ControlError(400, `"${describePart(part)}" is a link: nothing is sent to the bot.`);
    if (part.style === ButtonStyle.Premium) throw new ControlError(400, 'Nothing can be bought here.');
    if (values) throw new ControlError(400, 'A button has no values to choose.');
  }
  const common = { id: part.id ?? 0, custom_id: part.custom_id, component_type: part.type };
  if (part.type === ComponentType.Button) return common;
  if (!values) throw new ControlError(400, `"${describePart(part)}" is a menu: give the chosen values.`);
  return { ...common, values: readSelectValues(part, values, resolved), ...resolved.write() };
}
