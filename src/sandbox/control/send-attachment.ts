import { type ServerResponse } from 'node:http';
import { type World } from '../world/world.ts';

/** Kinds of files a browser may show; others are only downloaded, so that a file never runs as a page of the sandbox. */
const shown = /^image\/(png|jpeg|gif|webp)$/;

/** Sends a file of a message, or one that came with a command: `/attachments/<channel>/<attachment>/<name>`. */
export function sendAttachment(pathname: string, response: ServerResponse, world: World): void {
  const [, channelId = '', fileId = ''] = /^\/attachments\/(\d+)\/(\d+)(?:\/|$)/.exec(pathname) ?? [];
  const messages = [...(world.channels.get(channelId)?.messages.values() ?? [])];
  const sent = messages.flatMap((message) => message.attachments).find((one) => one.id === fileId);
  const file = sent ?? world.uploads.get(fileId);
  if (!file) {
    response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('There is no such file.\n');
    return;
  }
  response.writeHead(200, {
    'content-type': file.contentType,
    'content-length': file.bytes.length,
    'x-content-type-options': 'nosniff',
    ...(shown.test(file.contentType) ? {} : { 'content-disposition': 'attachment' }),
  });
  response.end(file.bytes);
}
