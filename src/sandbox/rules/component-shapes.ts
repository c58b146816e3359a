import { ButtonStyle, ComponentType } from 'discord-api-types/v10';
import { z } from 'zod';

// The shapes and sizes of message components. Source: Discord's reference, "Component Reference" (2026).

export const snowflake = z.string().regex(/^(0|[1-9]\d*)$/, 'is not snowflake.');

const partId = z.int().min(0).max(2_147_483_647).nullish();
const customId = z.string().min(1).max(100);

export const partialEmoji = z.strictObject({
  id: snowflake.nullish(),
  name: z.string().nullish(),
  animated: z.boolean().nullish(),
});

const button = z
  .strictObject({
    type: z.literal(ComponentType.Button),
    id: partId,
    style: z.union([
      z.literal(ButtonStyle.Primary),
      z.literal(ButtonStyle.Secondary),
      z.literal(ButtonStyle.Success),
      z.literal(ButtonStyle.Danger),
      z.literal(ButtonStyle.Link),
      z.literal(ButtonStyle.Premium),
    ]),
    label: z.string().min(1).max(80).nullish(),
    emoji: partialEmoji.nullish(),
    custom_id: customId.nullish(),
    url: z.string().max(512).nullish(),
    sku_id: snowflake.nullish(),
    disabled: z.boolean().nullish(),
  })
  .superRefine((part, context) => {
    const refuse = (path: string, code: string, message: string): void =>
      context.addIssue({ code: 'custom', path: [path], message, params: { code } });
    if (part.custom_id && part.url)
      refuse(
        'custom_id',
        'BUTTON_COMPONENT_CUSTOM_ID_URL_MUTUALLY_EXCLUSIVE',
        'A custom id and url cannot both be specified',
      );
    if (part.style === ButtonStyle.Link) {
      if (!part.url) refuse('url', 'BASE_TYPE_REQUIRED', 'This field is required');
    } else if (part.style === ButtonStyle.Premium) {
      if (!part.sku_id) refuse('sku_id', 'BASE_TYPE_REQUIRED', 'This field is required');
    } else if (!part.custom_id) {
      refuse('custom_id', 'BUTTON_COMPONENT_CUSTOM_ID_REQUIRED', 'A custom id is required');
    }
    if (part.style !== ButtonStyle.Premium && !part.label && !part.emoji)
      refuse('label', 'BUTTON_COMPONENT_INVALID_LABEL', 'A button must have a label or an emoji');
  });

const selectOption = z.strictObject({
  label: z.string().min(1).max(100),
  value: z.string().min(1).max(100),
  description: z.string().max(100).nullish(),
  emoji: partialEmoji.nullish(),
  default: z.boolean().nullish(),
});

const anySelect = {
  id: partId,
  custom_id: customId,
  placeholder: z.string().max(150).nullish(),
  min_values: z.int().min(0).max(25).nullish(),
  max_values: z.int().min(1).max(25).nullish(),
  disabled: z.boolean().nullish(),
  required: z.boolean().nullish(),
};

const defaultValues = z
  .array(z.strictObject({ id: snowflake, type: z.enum(['user', 'role', 'channel']) }))
  .max(25)
  .nullish();

const stringSelect = z
  .strictObject({
    ...anySelect,
    type: z.literal(ComponentType.StringSelect),
    options: z.array(selectOption).min(1).max(25),
  })
  .superRefine((part, context) => {
    const values = part.options.map((option) => option.value);
    for (const [index, value] of values.entries())
      if (values.indexOf(value) !== index)
        context.addIssue({
          code: 'custom',
          path: ['options', index, 'value'],
          message: 'The specified option value is already used',
          params: { code: 'SELECT_COMPONENT_OPTION_VALUE_DUPLICATED' },
        });
    const least = Math.max(part.min_values ?? 1, part.max_values ?? 1);
    if (part.options.length < least)
      context.addIssue({
        code: 'custom',
        path: ['options'],
        message: `Must be between ${least} and 25 in length.`,
        params: { code: 'BASE_TYPE_BAD_LENGTH' },
      });
  });

const userSelect = z.strictObject({
  ...anySelect,
  type: z.literal(ComponentType.UserSelect),
  default_values: defaultValues,
});
const roleSelect = z.strictObject({
  ...anySelect,
  type: z.literal(ComponentType.RoleSelect),
  default_values: defaultValues,
});
const mentionableSelect = z.strictObject({
  ...anySelect,
  type: z.literal(ComponentType.MentionableSelect),
  default_values: defaultValues,
});
const channelSelect = z.strictObject({
  ...anySelect,
  type: z.literal(ComponentType.ChannelSelect),
  default_values: defaultValues,
  channel_types: z.array(z.int()).nullish(),
});

/** The kinds of select menus, in messages and modals alike. */
export const selects = [stringSelect, userSelect, roleSelect, mentionableSelect, channelSelect] as const;

const actionRow = z.strictObject({
  type: z.literal(ComponentType.ActionRow),
  id: partId,
  components: z
    .array(z.discriminatedUnion('type', [button, ...selects]))
    .min(1)
    .max(5),
});

/** Text in Components V2 and in modals. */
export const textDisplay = z.strictObject({
  type: z.literal(ComponentType.TextDisplay),
  id: partId,
  content: z.string().min(1).max(4000),
});

const mediaItem = z.strictObject({ url: z.string().max(2048) });

const thumbnail = z.strictObject({
  type: z.literal(ComponentType.Thumbnail),
  id: partId,
  media: mediaItem,
  description: z.string().min(1).max(1024).nullish(),
  spoiler: z.boolean().nullish(),
});

const section = z.strictObject({
  type: z.literal(ComponentType.Section),
  id: partId,
  components: z.array(textDisplay).min(1).max(3),
  accessory: z.discriminatedUnion('type', [button, thumbnail]),
});

const mediaGallery = z.strictObject({
  type: z.literal(ComponentType.MediaGallery),
  id: partId,
  items: z
    .array(
      z.strictObject({
        media: mediaItem,
        description: z.string().min(1).max(1024).nullish(),
        spoiler: z.boolean().nullish(),
      }),
    )
    .min(1)
    .max(10),
});

const file = z.strictObject({
  type: z.literal(ComponentType.File),
  id: partId,
  file: mediaItem,
  spoiler: z.boolean().nullish(),
});

const separator = z.strictObject({
  type: z.literal(ComponentType.Separator),
  id: partId,
  divider: z.boolean().nullish(),
  spacing: z.union([z.literal(1), z.literal(2)]).nullish(),
});

const container = z.strictObject({
  type: z.literal(ComponentType.Container),
  id: partId,
  components: z
    .array(z.discriminatedUnion('type', [actionRow, textDisplay, section, mediaGallery, file, separator]))
    .min(1)
    .max(40),
  accent_color: z.int().min(0).max(0xffffff).nullish(),
  spoiler: z.boolean().nullish(),
});

/** What may stand at the top of a message's `components`. */
export const topLevelPart = z.discriminatedUnion('type', [
  actionRow,
  section,
  textDisplay,
  mediaGallery,
  file,
  separator,
  container,
]);

/** A top-level component of a message, checked. */
export type Part = z.infer<typeof topLevelPart>;
/** A button, checked. */
export type ButtonPart = z.infer<typeof button>;
/** A select menu, checked. */
export type SelectPart = z.infer<(typeof selects)[number]>;
/** Any component of a message at any depth. */
export type AnyPart = Part | ButtonPart | SelectPart | z.infer<typeof thumbnail>;

/** Every component of a message, parents before children, accessories after the texts they stand beside. */
export function listParts(parts: readonly AnyPart[]): AnyPart[] {
  return parts.flatMap((part): AnyPart[] => {
    switch (part.type) {
      case ComponentType.ActionRow:
      case ComponentType.Container:
        return [part, ...listParts(part.components)];
      case ComponentType.Section:
        return [part, ...listParts(part.components), part.accessory];
      default:
        return [part];
    }
  });
}

/** Numbers the components that have no id, from 1 and skipping those taken, as Discord does on every write. */
export function numberParts(parts: Part[]): Part[] {
  const copy = structuredClone(parts);
  const all = listParts(copy);
  const taken = new Set(all.flatMap((part) => (part.id ? [part.id] : [])));
  let next = 1;
  for (const part of all) {
    if (part.id) continue;
    while (taken.has(next)) next += 1;
    part.id = next;
    taken.add(next);
  }
  return copy;
}
