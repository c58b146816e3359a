import type { MemberWords } from './en.ts';
import { crisis } from './it-crisis.ts';
import { edge, errors } from './it-edge.ts';
import { guide } from './it-guide.ts';
import { support } from './it-support.ts';
import { tell } from './it-tell.ts';

/** Italian: “tu”, and wording that leaves open who reads. */
export const it: MemberWords = { errors, edge, tell, crisis, guide, support };
