import { type ServerResponse } from 'node:http';
import { z } from 'zod';
import { type Call, type Control } from './control.ts';
import { findPerson } from './find.ts';
import { id, readQuery } from './read-call.ts';

/** A comment this often keeps the stream open through anything that closes quiet connections, in real milliseconds. */
const heartbeatEvery = 15_000;

const watched = z.object({ userId: id });

/** Streams what changes for one person as server-sent events, until they go away. @throws {ControlError} 400, 404 before it begins */
export function streamEvents(call: Pick<Call, 'query'>, response: ServerResponse, control: Control): void {
  const person = findPerson(readQuery(watched, call).userId, control.world);
  response.writeHead(200, { 'content-type': 'text/event-stream; charset=utf-8', 'cache-control': 'no-store' });
  response.write('retry: 1000\n: listening\n\n');
  const stop = control.live.listen(person.id, (event) => response.write(`data: ${JSON.stringify(event)}\n\n`));
  const heartbeat = setInterval(() => response.write(': still here\n\n'), heartbeatEvery);
  response.on('close', () => {
    clearInterval(heartbeat);
    stop();
  });
}
