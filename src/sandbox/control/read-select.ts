import { ComponentType } from 'discord-api-types/v10';
import { type SelectPart } from '../rules/component-shapes.ts';
import { ControlError } from './control-error.ts';
import { type Resolved } from './resolved.ts';

/**
 * Checks what somebody chooses in a select menu, as Discord's client would. Options are named by value or by label.
 * `optional`: nothing may be chosen, whatever the menu's least number says (modals).
 * @throws {ControlError} 400, 403, 404
 */
export function readSelectValues(
  select: SelectPart,
  given: readonly string[],
  resolved: Resolved,
  optional = false,
): string[] {
  const name = select.placeholder ?? select.custom_id;
  if (new Set(given).size !== given.length) throw new ControlError(400, `${name}: the same choice twice.`);
  if (!(optional && given.length === 0)) {
    const least = select.min_values ?? 1;
    const most = select.max_values ?? 1;
    if (given.length < least || given.length > most)
      throw new ControlError(
        400,
        `${name}: choose ${least === most ? least : `${least} to ${most}`}, not ${given.length}.`,
      );
  }
  return given.map((value) => readSelectValue(select, value, name, resolved));
}

function readSelectValue(select: SelectPart, value: string, name: string, resolved: Resolved): string {
  switch (select.type) {
    case ComponentType.StringSelect: {
      return readOption(select.options, value, name);
    }
    case ComponentType.UserSelect:
      resolved.addUser(value);
      return value;
    case ComponentType.RoleSelect:
      resolved.addRole(value);
      return value;
    case ComponentType.MentionableSelect:
      resolved.addMentionable(value);
      return value;
    case ComponentType.ChannelSelect:
      resolved.addChannel(value, select.channel_types ?? []);
      return value;
  }
}

/** Finds a choice by its value, or by what stands on it. @throws {ControlError} 400 naming the choices. */
export function readOption(options: readonly { label: string; value: string }[], given: string, name: string): string {
  const option = options.find((one) => one.value === given) ?? options.find((one) => one.label === given);
  if (!option) throw new ControlError(400, `${name} offers only ${options.map((one) => one.value).join(', ')}.`);
  return option.value;
}
