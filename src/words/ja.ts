import { errors as groupsErrors, groups } from './ja-groups.ts';
import { errors as startErrors, start } from './ja-start.ts';
import { errors as agreementErrors, agreement } from './ja-agreement.ts';
import { errors as pulseErrors, pulse } from './ja-pulse.ts';
import { home } from './ja-home.ts';
import type { MemberWords } from './en.ts';
import { crisis } from './ja-crisis.ts';
import { edge, errors } from './ja-edge.ts';
import { guide } from './ja-guide.ts';
import { support } from './ja-support.ts';
import { tell } from './ja-tell.ts';

/** Japanese: 「です・ます」, friendly and without stiff honorifics. */
export const ja: MemberWords = {
  errors: { ...errors, ...groupsErrors, ...startErrors, ...agreementErrors, ...pulseErrors },
  edge,
  tell,
  crisis,
  guide,
  support,
  groups,
  start,
  agreement,
  pulse,
  home,
};
