import { ComponentType, MessageFlags } from 'discord-api-types/v10';
import { refuse, refuseField, refuseForm } from '../rest/api-error.ts';
import { listParts, type AnyPart, type Part } from './component-shapes.ts';
import { countEmbedCharacters, type EmbedPart } from './message-shapes.ts';

/** What a message would hold after a request: the sum of what was there and what was written. */
export interface MessageDraft {
  content: string;
  embeds: readonly EmbedPart[];
  components: readonly Part[];
  /** Files that are kept or sent along. */
  files: number;
  /** Stickers or a forwarded message, which make a message non-empty too. */
  extras: number;
  flags: number;
}

/** Components in one message. Source: Discord's reference, "Component Reference" (2026). */
const mostParts = 40;
/** Characters of all text displays together. Source: same. */
const mostDisplayedText = 4000;
/** Characters of all embeds of a message together. Source: Discord's reference, "Embed Limits". */
const mostEmbedText = 6000;
const mostRows = 5;

/**
 * What Discord's document cannot say about messages.
 * @throws {ApiError} 50006 for an empty message, 50035 otherwise.
 */
export function checkMessage(draft: MessageDraft): void {
  if (countEmbedCharacters(draft.embeds) > mostEmbedText)
    throw refuseField(['embeds'], 'MAX_EMBED_SIZE_EXCEEDED', `Embed size exceeds maximum size of ${mostEmbedText}`);
  if (draft.flags & MessageFlags.IsComponentsV2) checkNewComponents(draft);
  else checkOldComponents(draft.components);
  checkParts(draft.components);
  if (isEmpty(draft)) throw refuse(50006);
}

function isEmpty(draft: MessageDraft): boolean {
  return (
    draft.content.trim() === '' &&
    draft.embeds.length === 0 &&
    draft.components.length === 0 &&
    draft.files === 0 &&
    draft.extras === 0
  );
}

function checkNewComponents(draft: MessageDraft): void {
  const legacy = [...(draft.content ? ['content'] : []), ...(draft.embeds.length > 0 ? ['embeds'] : [])];
  if (legacy.length > 0)
    throw refuseForm(
      legacy.map((field) => ({
        path: [field],
        code: 'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2',
        message: `The '${field}' field cannot be used when using MessageFlags.IS_COMPONENTS_V2`,
      })),
    );
  const shown = listParts(draft.components).flatMap((part) =>
    part.type === ComponentType.TextDisplay ? [part.content.length] : [],
  );
  if (shown.reduce((sum, length) => sum + length, 0) > mostDisplayedText)
    throw refuseField(
      ['components'],
      'COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED',
      `Displayable text size exceeds maximum size of ${mostDisplayedText}`,
    );
}

function checkOldComponents(components: readonly Part[]): void {
  const foreign = components.findIndex((part) => part.type !== ComponentType.ActionRow);
  if (foreign >= 0)
    throw refuseField(
      ['components', foreign, 'type'],
      'COMPONENT_TYPE_REQUIRES_COMPONENTS_V2',
      'This component needs the flag IS_COMPONENTS_V2',
    );
  if (components.length > mostRows)
    throw refuseField(['components'], 'BASE_TYPE_MAX_LENGTH', `Must be ${mostRows} or fewer in length.`);
}

function checkParts(components: readonly Part[]): void {
  const parts = listParts(components);
  if (parts.length > mostParts)
    throw refuseField(
      ['components'],
      'COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED',
      `The total number of components cannot exceed ${mostParts}`,
    );
  checkDuplicates(components, readCustomId, 'custom_id', 'COMPONENT_CUSTOM_ID_DUPLICATED');
  checkDuplicates(components, (part) => part.id ?? null, 'id', 'COMPONENT_ID_DUPLICATED');
  for (const { part, path } of walkParts(components)) {
    if (part.type !== ComponentType.ActionRow) continue;
    if (part.components.length > 1 && part.components.some((child) => child.type !== ComponentType.Button))
      throw refuseField(
        [...path, 'components'],
        'COMPONENT_LAYOUT_WIDTH_EXCEEDED',
        'The specified component exceeds the maximum width',
      );
  }
}

function checkDuplicates(
  components: readonly Part[],
  read: (part: AnyPart) => string | number | null,
  field: string,
  code: string,
): void {
  const seen = new Set<string | number>();
  for (const { part, path } of walkParts(components)) {
    const value = read(part);
    if (value === null) continue;
    if (seen.has(value))
      throw refuseField(
        [...path, field],
        code,
        `Component ${field === 'id' ? 'id' : 'custom id'} cannot be duplicated`,
      );
    seen.add(value);
  }
}

/** The custom id of a component, or null when it has none. */
export function readCustomId(part: AnyPart): string | null {
  return 'custom_id' in part ? (part.custom_id ?? null) : null;
}

function walkParts(components: readonly Part[]): { part: AnyPart; path: PropertyKey[] }[] {
  const walk = (part: AnyPart, path: PropertyKey[]): { part: AnyPart; path: PropertyKey[] }[] => [
    { part, path },
    ...('components' in part
      ? part.components.flatMap((child, index) => walk(child, [...path, 'components', index]))
      : []),
    ...('accessory' in part ? walk(part.accessory, [...path, 'accessory']) : []),
  ];
  return components.flatMap((part, index) => walk(part, ['components', index]));
}
