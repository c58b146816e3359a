import type { MemberWords } from './en.ts';
import { crisis } from './es-crisis.ts';
import { edge, errors } from './es-edge.ts';
import { guide } from './es-guide.ts';
import { support } from './es-support.ts';
import { tell } from './es-tell.ts';

/** Spanish for Spain and Latin America alike: «tú», and words that are understood in both. */
export const es: MemberWords = { errors, edge, tell, crisis, guide, support };
