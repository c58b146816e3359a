import type { MemberWords } from './en.ts';
import { crisis } from './fr-crisis.ts';
import { edge, errors } from './fr-edge.ts';
import { guide } from './fr-guide.ts';
import { support } from './fr-support.ts';
import { tell } from './fr-tell.ts';

/** French: « tu », as communities on Discord speak. */
export const fr: MemberWords = { errors, edge, tell, crisis, guide, support };
