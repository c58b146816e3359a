import { MessageFlags } from 'discord-api-types/v10';
import { checkMessage } from '../rules/messages.ts';
import { listParts, type Part } from '../rules/component-shapes.ts';
import { type EmbedPart, type MessageBody } from '../rules/message-shapes.ts';
import { type AttachmentRecord, type MessageRecord } from '../world/records.ts';
import { type World } from '../world/world.ts';
import { refuse, refuseField } from './api-error.ts';
import { type UploadedFile } from './route.ts';

/** Bytes of one file. Source: Discord's limit in servers without boosts, 2026. */
const mostFileBytes = 10 * 1024 * 1024;
const mostFiles = 10;

/** Flags a bot may set on a new message, and on an edited one; Discord drops others. Source: Discord's reference, "Create Message", "Edit Message". */
const settableFlags = MessageFlags.SuppressEmbeds | MessageFlags.SuppressNotifications | MessageFlags.IsComponentsV2;
const editableFlags = MessageFlags.SuppressEmbeds | MessageFlags.IsComponentsV2;

/** The files of a request by their number. */
export type Files = ReadonlyMap<number, UploadedFile>;

/** What a checked body puts into a message. */
export interface Composed {
  content: string;
  embeds: readonly EmbedPart[];
  components: readonly Part[];
  attachments: readonly AttachmentRecord[];
  flags: number;
  allowedMentions: MessageBody['allowed_mentions'];
}

/** Turns the body of a new message into its parts. @throws {ApiError} 50006, 50035, 40005 */
export function composeMessage(body: MessageBody, files: Files, world: World): Composed {
  const composed = {
    content: body.content ?? '',
    embeds: body.embeds ?? [],
    components: body.components ?? [],
    attachments: takeFiles(body.attachments ?? [], files, [], world),
    flags: (body.flags ?? 0) & settableFlags,
    allowedMentions: body.allowed_mentions,
  };
  check(composed);
  return composed;
}

/** What an edit changes; fields the body leaves out stay. @throws {ApiError} 50006, 50035, 40005 */
export function composeEdit(
  message: MessageRecord,
  body: MessageBody,
  files: Files,
  world: World,
): Partial<Composed> & { flags: number } {
  const given = body.attachments;
  const kept = given ? message.attachments.filter((file) => given.some((one) => one.id === file.id)) : null;
  const sent = takeFiles(given ?? [], files, message.attachments, world);
  const changes = {
    ...(body.content === undefined ? {} : { content: body.content ?? '' }),
    ...(body.embeds === undefined ? {} : { embeds: body.embeds ?? [] }),
    ...(body.components === undefined ? {} : { components: body.components ?? [] }),
    ...(given || sent.length > 0 ? { attachments: [...(kept ?? message.attachments), ...sent] } : {}),
    flags: editFlags(message.flags, body.flags),
    allowedMentions: body.allowed_mentions,
  };
  check({ ...message, ...changes });
  return changes;
}

/** Components V2 cannot be undone on a message; other flags than the editable ones stay as they are. */
function editFlags(before: number, given: number | null | undefined): number {
  if (given === null || given === undefined) return before;
  return (before & ~editableFlags) | (given & editableFlags) | (before & MessageFlags.IsComponentsV2);
}

function check(composed: Omit<Composed, 'allowedMentions'>): void {
  checkMessage({ ...composed, files: composed.attachments.length, extras: 0 });
  checkReferences(composed.components, composed.attachments);
}

/** `attachment://name` must name a file of the message. */
function checkReferences(components: readonly Part[], attachments: readonly AttachmentRecord[]): void {
  const names = new Set(attachments.map((file) => file.filename));
  const urls = listParts(components).flatMap((part) => [
    ...('file' in part ? [part.file.url] : []),
    ...('media' in part ? [part.media.url] : []),
    ...('items' in part ? part.items.map((item) => item.media.url) : []),
  ]);
  const missing = urls.find((url) => url.startsWith('attachment://') && !names.has(url.slice('attachment://'.length)));
  if (missing !== undefined)
    throw refuseField(
      ['components'],
      'UNFURLED_MEDIA_ITEM_REFERENCED_ATTACHMENT_NOT_FOUND',
      'The referenced attachment was not found',
    );
}

/** The files that come with a request, as they are described in its `attachments`. `known` are those the message has already. */
function takeFiles(
  described: NonNullable<MessageBody['attachments']>,
  files: Files,
  known: readonly AttachmentRecord[],
  world: World,
): AttachmentRecord[] {
  for (const [index, one] of described.entries())
    if (!files.has(Number(one.id)) && !known.some((file) => file.id === one.id))
      throw refuseField(
        ['attachments', index, 'id'],
        'ATTACHMENT_NOT_FOUND',
        `Attachment ${one.id} was not sent along.`,
      );
  if (files.size > mostFiles)
    throw refuseField(['attachments'], 'BASE_TYPE_MAX_LENGTH', `Must be ${mostFiles} or fewer in length.`);
  return [...files].map(([number, file]) => {
    if (file.bytes.length > mostFileBytes) throw refuse(40005);
    const words = described.find((one) => String(one.id) === String(number));
    return {
      id: world.ids.next(),
      filename: words?.filename ?? file.filename,
      description: words?.description ?? null,
      contentType: file.contentType,
      bytes: file.bytes,
    };
  });
}
