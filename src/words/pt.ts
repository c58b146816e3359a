import type { MemberWords } from './en.ts';
import { crisis } from './pt-crisis.ts';
import { edge, errors } from './pt-edge.ts';
import { guide } from './pt-guide.ts';
import { support } from './pt-support.ts';
import { tell } from './pt-tell.ts';

/** Portuguese as in Brazil: “você”. */
export const pt: MemberWords = { errors, edge, tell, crisis, guide, support };
