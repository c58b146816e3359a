import { tellOfOldNumbers } from '../src/crisis/guide/renew-panels.ts';
import type { Asked, AskedAttachment } from '../src/discord/asked.ts';
import { defineButton } from '../src/discord/command.ts';
import type { Reply } from '../src/discord/reply.ts';
import { requireOwner } from '../src/discord/require-owner.ts';
import { refuse, type UserError } from '../src/discord/user-error.ts';
import { findThreadParent } from '../src/groups/founding/thread-parent.ts';
import { bringInButton, drawBroughtIn, drawExported, drawLeft, drawPreview, leaveButton } from '../src/shape/cards.ts';
import { exportShape, writeShape } from '../src/shape/export-shape.ts';
import { bringIn, leaveShape, previewShape } from '../src/shape/import-shape.ts';
import { en } from '../src/words/en.ts';
import type { Needs } from './needs.ts';

/** The most bytes that a file may have. */
const mostBytes = 512 * 1024;

/** What an owner does with the community's shape. */
export type ShapeRequest =
  { act: 'export'; guildId: string } | { act: 'import'; guildId: string; file: AskedAttachment; usedIn: string | null };

/** Reads the options of `/setup` that are about the shape; null where there are none. @throws {UserError} `shape-alone`, `shape-not-one` */
export function readShapeRequest(asked: Asked, guildId: string): ShapeRequest | null {
  const { options, resolved, channelId } = asked;
  const fileId = options.get('import');
  const isExport = options.get('export') === true;
  if (fileId === undefined && !isExport) return null;
  if (options.size > 1) throw refuse('shape-alone');
  if (fileId === undefined) return { act: 'export', guildId };
  const file = resolved.attachments.get(String(fileId));
  if (!file) throw refuse('shape-not-one');
  return { act: 'import', guildId, file, usedIn: channelId };
}

/** Answers with the file, or with what a file would bring in. */
export async function handleShape(request: ShapeRequest, needs: Needs): Promise<Reply> {
  const { guildId } = request;
  const { servers, groups, readAttachment } = needs;
  if (request.act === 'export') {
    const shape = exportShape(servers.get(guildId), servers.lines.get(guildId), groups.list(guildId));
    const file = { name: en.shape.fileName, text: writeShape(shape) };
    return { kind: 'message', card: drawExported(en), file, language: 'en' };
  }
  const read = await readAttachment(request.file, { most: mostBytes });
  if (read.kind !== 'text') throw explainUnread(read.kind);
  const parentId = findThreadParent(guildId, request.usedIn, needs);
  const preview = await previewShape({ guildId, content: read.text, parentId }, needs);
  return { kind: 'message', card: drawPreview(preview, en), language: 'en' };
}

function explainUnread(kind: 'too-big' | 'away' | 'unreadable'): UserError {
  switch (kind) {
    case 'too-big':
      return refuse('shape-too-big', { kilobytes: mostBytes / 1024 });
    case 'away':
      return refuse('shape-away');
    case 'unreadable':
      return refuse('shape-not-one');
  }
}

const accept = defineButton({
  family: bringInButton,
  label: () => en.shape.bringIn,
  ack: 'update',
  read: (asked, { token }) => ({
    guildId: requireOwner(asked),
    actorId: asked.userId,
    usedIn: asked.channelId,
    token,
  }),
  async run({ usedIn, ...input }, needs: Needs) {
    const parentId = findThreadParent(input.guildId, usedIn, needs);
    const draw = async () => drawBroughtIn(await bringIn({ ...input, parentId }, needs), en);
    return { kind: 'message', card: await tellOfOldNumbers(input.guildId, draw, needs), language: 'en' };
  },
});

const leave = defineButton({
  family: leaveButton,
  label: () => en.shape.leave,
  ack: 'update',
  read: (asked, { token }) => ({ guildId: requireOwner(asked), token }),
  async run(input, needs: Needs) {
    await leaveShape(input, needs);
    return { kind: 'message', card: drawLeft(en), language: 'en' };
  },
});

/** The buttons below what a file would bring in. */
export const shapeParts = [accept, leave];
