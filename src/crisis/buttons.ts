import { z } from 'zod';
import { defineFamily } from '../discord/custom-id.ts';

/** A line of the directory, or one that a server added. */
function isLineId(id: string): boolean {
  return /^([a-z]{2}-[\da-z-]{2,22}|own-[\da-f]{12})$/.test(id);
}

/** Shows where the lines of a card come from: the country, the ids of the lines with commas between them, and the language of the card. Answers from memory. */
export const sourcesButton = defineFamily('crisis-sources', {
  country: z.string().regex(/^[A-Z]{2}$/),
  language: z.string().regex(/^[A-Za-z]{2,3}(-[\dA-Za-z]{2,8})?$/),
  lines: z.string().refine((ids) => ids === '' || (ids.split(',').length <= 3 && ids.split(',').every(isLineId))),
});
