import { ComponentType } from 'discord-api-types/v10';
import { listParts, type AnyPart } from '../rules/component-shapes.ts';
import { type EmbedPart } from '../rules/message-shapes.ts';
import { type MessageRecord } from '../world/records.ts';

/** Everything that can be read in a message, line by line: content, embeds, every component's texts, names of files. */
export function flattenText(message: MessageRecord): string {
  const lines = [
    message.content,
    message.forwarded,
    message.poll?.question,
    ...(message.poll?.answers ?? []),
    ...message.embeds.flatMap(readEmbed),
    ...listParts(message.components).flatMap(readPart),
    ...message.attachments.flatMap((file) => [file.filename, file.description]),
  ];
  return lines.filter((line) => typeof line === 'string' && line !== '').join('\n');
}

type Line = string | null | undefined;

function readEmbed(embed: EmbedPart): Line[] {
  return [
    embed.author?.name,
    embed.title,
    embed.description,
    ...(embed.fields ?? []).flatMap((field) => [field.name, field.value]),
    embed.footer?.text,
  ];
}

function readPart(part: AnyPart): Line[] {
  switch (part.type) {
    case ComponentType.TextDisplay:
      return [part.content];
    case ComponentType.Button:
      return [readButtonLabel(part)];
    case ComponentType.StringSelect:
      return [part.placeholder, ...part.options.flatMap((option) => [option.label, option.description])];
    case ComponentType.UserSelect:
    case ComponentType.RoleSelect:
    case ComponentType.MentionableSelect:
    case ComponentType.ChannelSelect:
      return [part.placeholder];
    case ComponentType.Thumbnail:
      return [part.description];
    case ComponentType.MediaGallery:
      return part.items.map((item) => item.description);
    case ComponentType.File:
      return [part.file.url.replace(/^attachment:\/\//, '')];
    case ComponentType.ActionRow:
    case ComponentType.Container:
    case ComponentType.Section:
    case ComponentType.Separator:
      return [];
  }
}

/** What stands on a button: its label, else its emoji. */
export function readButtonLabel(button: {
  label?: string | null | undefined;
  emoji?: { name?: string | null | undefined } | null | undefined;
}): string {
  return button.label ?? button.emoji?.name ?? '';
}
