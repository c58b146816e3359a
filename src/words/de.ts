import { crisis } from './de-crisis.ts';
import { edge, errors } from './de-edge.ts';
import { guide } from './de-guide.ts';
import { support } from './de-support.ts';
import { tell } from './de-tell.ts';
import type { MemberWords } from './en.ts';

/** German: „du“, as communities on Discord speak. */
export const de: MemberWords = { errors, edge, tell, crisis, guide, support };
