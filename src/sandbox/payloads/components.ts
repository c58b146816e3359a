import { ComponentType } from 'discord-api-types/v10';
import { type AnyPart } from '../rules/component-shapes.ts';
import { type AttachmentRecord, type MessageRecord } from '../world/records.ts';
import { type World } from '../world/world.ts';
import { dropNulls } from './drop-nulls.ts';

const attachmentScheme = 'attachment://';

/** A message's components as Discord answers them: what the bot left out has its default, and media have an address. */
export function writeComponents(message: MessageRecord, world: World): object[] {
  return message.components.map((part) => writePart(part, message, world));
}

function writePart(part: AnyPart, message: MessageRecord, world: World): object {
  switch (part.type) {
    case ComponentType.ActionRow:
      return { ...part, components: part.components.map((child) => writePart(child, message, world)) };
    case ComponentType.Container:
      return {
        type: part.type,
        id: part.id,
        accent_color: part.accent_color ?? null,
        spoiler: part.spoiler ?? false,
        components: part.components.map((child) => writePart(child, message, world)),
      };
    case ComponentType.Section:
      return {
        type: part.type,
        id: part.id,
        components: part.components.map((child) => writePart(child, message, world)),
        accessory: writePart(part.accessory, message, world),
      };
    case ComponentType.StringSelect:
    case ComponentType.UserSelect:
    case ComponentType.RoleSelect:
    case ComponentType.MentionableSelect:
    case ComponentType.ChannelSelect:
      return { min_values: 1, max_values: 1, ...dropNulls(part) };
    case ComponentType.Separator:
      return { divider: true, spacing: 1, ...dropNulls(part) };
    case ComponentType.Thumbnail:
      return {
        ...writeDescribed(part),
        type: part.type,
        id: part.id,
        media: writeMedia(part.media.url, message, world),
      };
    case ComponentType.MediaGallery:
      return {
        type: part.type,
        id: part.id,
        items: part.items.map((item) => ({
          ...writeDescribed(item),
          media: writeMedia(item.media.url, message, world),
        })),
      };
    case ComponentType.File: {
      const file = findFile(part.file.url, message);
      return {
        type: part.type,
        id: part.id,
        spoiler: part.spoiler ?? false,
        file: writeMedia(part.file.url, message, world),
        name: file?.filename ?? null,
        size: file?.bytes.length ?? null,
      };
    }
    case ComponentType.Button:
    case ComponentType.TextDisplay:
      return dropNulls(part);
  }
}

function writeDescribed(part: {
  description?: string | null | undefined;
  spoiler?: boolean | null | undefined;
}): object {
  return { description: part.description ?? null, spoiler: part.spoiler ?? false };
}

function findFile(url: string, message: MessageRecord): AttachmentRecord | undefined {
  if (!url.startsWith(attachmentScheme)) return undefined;
  return message.attachments.find((file) => file.filename === url.slice(attachmentScheme.length));
}

function writeMedia(given: string, message: MessageRecord, world: World): object {
  const file = findFile(given, message);
  const url = file ? writeFileAddress(file, message.channelId, world) : given;
  return {
    id: file?.id ?? message.id,
    url,
    proxy_url: url,
    width: null,
    height: null,
    content_type: file?.contentType ?? null,
    ...(file ? { attachment_id: file.id } : {}),
  };
}

/** Where a file of a message can be read. */
export function writeFileAddress(file: AttachmentRecord, channelId: string, world: World): string {
  return `${world.url}/attachments/${channelId}/${file.id}/${encodeURIComponent(file.filename)}`;
}
