import type { MemberWords } from './en.ts';
import { crisis } from './id-crisis.ts';
import { edge, errors } from './id-edge.ts';
import { guide } from './id-guide.ts';
import { support } from './id-support.ts';
import { tell } from './id-tell.ts';

/** Indonesian: “kamu”; the bot says “saya”, and what people copy sounds like a chat. */
export const id: MemberWords = { errors, edge, tell, crisis, guide, support };
