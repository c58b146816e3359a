import { ButtonStyle, ComponentType } from 'discord-api-types/v10';
import { z } from 'zod';
import { address, mediaAddress, snowflake, unicodeEmoji, words } from './texts.ts';

// The shapes and sizes of message components. Source: Discord's reference, "Component Reference" (2026).

const partId = z.int().min(0).max(2_147_483_647).nullish();
const customId = z.string().min(1).max(100);

export const partialEmoji = z
  .strictObject({
    id: snowflake.nullish(),
    name: z.string().nullish(),
    animated: z.boolean().nullish(),
  })
  .refine(({ id, name }) => Boolean(id) || unicodeEmoji.test(name ?? ''), {
    error: 'Invalid emoji',
    params: { code: 'COMPONENT_INVALID_EMOJI' },
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
    label: words(80).nullish(),
    emoji: partialEmoji.nullish(),
    custom_id: customId.nullish(),
    url: address(['http', 'https', 'discord'], 512).nullish(),
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
    if (part.style === ButtonStyle.Premium && (part.label || part.emoji || part.url || part.custom_id))
      refuse('sku_id', 'BUTTON_COMPONENT_PREMIUM_EXCLUSIVE', 'A premium button has a SKU and nothing else');
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

type DefaultKind = 'user' | 'role' | 'channel';

/** Who or what is chosen from the start. */
const defaultsOf = <Kind extends DefaultKind>(...kinds: Kind[]) =>
  z
    .array(z.strictObject({ id: snowflake, type: z.enum(kinds) }))
    .max(25)
    .nullish();

/** How many may be chosen. Source: Discord's reference, "Component Reference": so many must be able to be, and be at the start. */
function checkCounts(
  part: { min_values?: number | null | undefined; max_values?: number | null | undefined },
  defaults: number,
  context: z.RefinementCtx,
): void {
  const most = part.max_values ?? 1;
  const refuse = (path: string, code: string, message: string): void =>
    context.addIssue({ code: 'custom', path: [path], message, params: { code } });
  if ((part.min_values ?? 0) > most)
    refuse('min_values', 'NUMBER_TYPE_MAX', `int value should be less than or equal to ${most}.`);
  if (defaults > most)
    refuse('default_values', 'SELECT_COMPONENT_TOO_MANY_DEFAULT_VALUES', `Must be ${most} or fewer in length.`);
}

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
    checkCounts(part, part.options.filter((option) => option.default).length, context);
    const least = Math.max(part.min_values ?? 1, part.max_values ?? 1);
    if (part.options.length < least)
      context.addIssue({
        code: 'custom',
        path: ['options'],
        message: `Must be between ${least} and 25 in length.`,
        params: { code: 'BASE_TYPE_BAD_LENGTH' },
      });
  });

const userSelect = z
  .strictObject({ ...anySelect, type: z.literal(ComponentType.UserSelect), default_values: defaultsOf('user') })
  .superRefine((part, context) => checkCounts(part, part.default_values?.length ?? 0, context));
const roleSelect = z
  .strictObject({ ...anySelect, type: z.literal(ComponentType.RoleSelect), default_values: defaultsOf('role') })
  .superRefine((part, context) => checkCounts(part, part.default_values?.length ?? 0, context));
const mentionableSelect = z
  .strictObject({
    ...anySelect,
    type: z.literal(ComponentType.MentionableSelect),
    default_values: defaultsOf('user', 'role'),
  })
  .superRefine((part, context) => checkCounts(part, part.default_values?.length ?? 0, context));
const channelSelect = z
  .strictObject({
    ...anySelect,
    type: z.literal(ComponentType.ChannelSelect),
    default_values: defaultsOf('channel'),
    channel_types: z.array(z.int()).nullish(),
  })
  .superRefine((part, context) => checkCounts(part, part.default_values?.length ?? 0, context));

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
  content: words(4000),
});

const mediaItem = z.strictObject({ url: mediaAddress });

/** A file in the text itself is one that was sent along. */
const fileItem = z.strictObject({ url: address(['attachment']) });

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
  file: fileItem,
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
