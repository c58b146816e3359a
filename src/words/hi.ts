import type { MemberWords } from './en.ts';
import { crisis } from './hi-crisis.ts';
import { edge, errors } from './hi-edge.ts';
import { guide } from './hi-guide.ts';
import { support } from './hi-support.ts';
import { tell } from './hi-tell.ts';

/** Hindi: “आप” in everyday words; verbs that leave open who reads and who writes. */
export const hi: MemberWords = { errors, edge, tell, crisis, guide, support };
