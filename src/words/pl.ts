import type { MemberWords } from './en.ts';
import { crisis } from './pl-crisis.ts';
import { edge, errors } from './pl-edge.ts';
import { guide } from './pl-guide.ts';
import { support } from './pl-support.ts';
import { tell } from './pl-tell.ts';

/** Polish: „ty”, without past tenses that ask for the reader's gender. */
export const pl: MemberWords = { errors, edge, tell, crisis, guide, support };
