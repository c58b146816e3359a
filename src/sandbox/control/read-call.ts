import { z } from 'zod';
import { isSnowflake } from '../snowflakes.ts';
import { type Call } from './control.ts';
import { ControlError } from './control-error.ts';

/** An id of Discord's form. */
export const id = z.string().refine(isSnowflake, { error: 'is not an id; write the digits as text' });

/** A moment as ISO 8601, read as Unix milliseconds. */
export const moment = z.string().transform((text, context) => {
  const read = Date.parse(text);
  if (!Number.isNaN(read)) return read;
  context.addIssue('is not a moment; write ISO 8601, for example "2026-11-25T09:00:00Z"');
  return z.NEVER;
});

/** Reads a body by its shape. @throws {ControlError} 400 naming every fault. */
export function readBody<Shape extends z.ZodType>(shape: Shape, call: Call): z.infer<Shape> {
  return read(shape, call.body === undefined ? {} : call.body);
}

/** Reads the query by a shape of texts. @throws {ControlError} 400 naming every fault. */
export function readQuery<Shape extends z.ZodType>(shape: Shape, call: Pick<Call, 'query'>): z.infer<Shape> {
  return read(shape, Object.fromEntries([...call.query].filter(([, value]) => value !== '')));
}

/** A part of the path. @throws {ControlError} 400 unless it is an id. */
export function readId(call: Call, name: string): string {
  const value = call.params[name];
  if (isSnowflake(value)) return value;
  throw new ControlError(400, `The path names a ${name} by ${JSON.stringify(call.params[name])}, which is not an id.`);
}

/** A whole number in a query. */
export function wholeNumber(least: number, most: number) {
  return z
    .string()
    .regex(/^\d+$/, { error: 'is not a whole number' })
    .transform(Number)
    .pipe(z.int().min(least).max(most));
}

/** The longest a call waits, in real milliseconds. */
const longestWait = 120_000;

/** How long a call waits for something, in a query: real milliseconds. */
export const patience = wholeNumber(0, longestWait);

function read<Shape extends z.ZodType>(shape: Shape, value: unknown): z.infer<Shape> {
  const result = shape.safeParse(value);
  if (result.success) return result.data;
  const faults = result.error.issues.map((issue) => `${issue.path.map(String).join('.') || 'body'}: ${issue.message}`);
  throw new ControlError(400, faults.join('; '));
}
