import { z } from 'zod';

/** Discord's limit for a custom id. */
export const customIdLimit = 100;

/**
 * A family of buttons, selects or modals: a name, and the state that travels in the custom id. Nothing else remembers what a
 * button is for, so it works after a restart and when it is years old.
 */
export interface Family<State> {
  name: string;
  /** Names of the state's fields, in the order in which they stand in the custom id. */
  fields: readonly string[];
  /** @throws {RangeError} when the id would be longer than Discord allows or could not be decoded again; a fault of ours, found by tests. */
  encode(state: State): string;
  /** Null when the id is of this family but not of a shape this version understands. */
  decode(customId: string): State | null;
}

const texts = z.record(z.string(), z.string());

/**
 * Defines a family. `shape`'s fields are strings that hold no colon; ids, tiers and other constants. A field that was added later, at the end, has a
 * `default`: what it stands for in ids from before.
 */
export function defineFamily<Shape extends Record<string, z.ZodType<string, string | undefined>>>(
  name: string,
  shape: Shape,
): Family<z.infer<z.ZodObject<Shape>>> {
  const fields = Object.keys(shape);
  const schema = z.object(shape);

  function decode(customId: string): z.infer<typeof schema> | null {
    const [head, ...parts] = customId.split(':');
    if (head !== name || parts.length > fields.length) return null;
    const state = schema.safeParse(Object.fromEntries(fields.map((field, index) => [field, parts[index]])));
    return state.success ? state.data : null;
  }

  return {
    name,
    fields,
    encode(state) {
      const parts = texts.parse(state);
      const id = [name, ...fields.map((field) => parts[field] ?? '')].join(':');
      if (id.length > customIdLimit)
        throw new RangeError(`A custom id of the family ${name} has ${id.length} characters.`);
      if (decode(id) === null) throw new RangeError(`A custom id of the family ${name} could not be decoded again.`);
      return id;
    },
    decode,
  };
}

/** How many there were to be seen, as it stands in custom ids; empty in those of an earlier version, which do not say. */
export const seenCount = z
  .string()
  .regex(/^\d{0,6}$/)
  .default('');

/** A Discord id as it stands in custom ids and options. */
export const snowflake = z.string().regex(/^\d{17,20}$/);

/** An id of ours: 128 random bits, base64url. */
export const ownId = z.string().regex(/^[\w-]{22}$/);
