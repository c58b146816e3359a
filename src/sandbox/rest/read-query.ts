import { z } from 'zod';
import { snowflake } from '../rules/texts.ts';
import { readBody } from '../rules/read-body.ts';

/** A whole number in a query, between two bounds. */
export function count(least: number, most: number, usual: number) {
  return z
    .string()
    .regex(/^-?\d+$/, 'Value is not int.')
    .transform(Number)
    .pipe(z.int().min(least).max(most))
    .default(usual);
}

/** A yes or no in a query, as Discord reads it. */
export const yesNo = z
  .enum(['true', 'false', 'True', 'False', '1', '0'])
  .transform((word) => word === '1' || word.toLowerCase() === 'true')
  .default(false);

/** An id in a query. */
export const id = snowflake.optional();

/**
 * Reads a query by its shape. Fields that Discord does not know here are refused: it would ignore them, and the bot's author would never know.
 * @throws {ApiError} 50035
 */
export function readQuery<Shape extends z.ZodRawShape>(shape: Shape, query: URLSearchParams) {
  return readBody(z.strictObject(shape), Object.fromEntries(query));
}
