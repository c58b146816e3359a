import type { MemberWords } from './en.ts';
import { crisis } from './uk-crisis.ts';
import { edge, errors } from './uk-edge.ts';
import { guide } from './uk-guide.ts';
import { support } from './uk-support.ts';
import { tell } from './uk-tell.ts';

/** Ukrainian: «ти», without past tenses that ask for the reader's gender. */
export const uk: MemberWords = { errors, edge, tell, crisis, guide, support };
