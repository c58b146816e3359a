import type { MemberWords } from './en.ts';
import { crisis } from './ja-crisis.ts';
import { edge, errors } from './ja-edge.ts';
import { guide } from './ja-guide.ts';
import { support } from './ja-support.ts';
import { tell } from './ja-tell.ts';

/** Japanese: 「です・ます」, friendly and without stiff honorifics. */
export const ja: MemberWords = { errors, edge, tell, crisis, guide, support };
