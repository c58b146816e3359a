import { crisis } from './ar-crisis.ts';
import { edge, errors } from './ar-edge.ts';
import { guide } from './ar-guide.ts';
import { support } from './ar-support.ts';
import { tell } from './ar-tell.ts';
import type { MemberWords } from './en.ts';

/** Arabic: plain standard language in forms that leave open who reads; moderators are “the team”. */
export const ar: MemberWords = { errors, edge, tell, crisis, guide, support };
