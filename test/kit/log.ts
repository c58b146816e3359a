import { openLog, type Log } from '../../src/log.ts';

/** A real log whose lines a test can read back. */
export interface CapturedLog {
  log: Log;
  /** Everything written so far, as it stands in the output. */
  text: () => string;
  /** The lines as objects, without the time. */
  lines: () => Record<string, unknown>[];
  /** The events written so far, by name. */
  events: () => unknown[];
}

/** Opens a log at its loudest that writes into memory. */
export function captureLog(): CapturedLog {
  const written: string[] = [];
  const log = openLog('trace', { write: (line) => void written.push(line) });
  const lines = () => written.map(readLine);
  return { log, text: () => written.join(''), lines, events: () => lines().map((line) => line['msg']) };
}

function readLine(line: string): Record<string, unknown> {
  const { time, ...rest } = JSON.parse(line) as Record<string, unknown>;
  if (typeof time !== 'number') throw new Error('A log line without a time.');
  return rest;
}
