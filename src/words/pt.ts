import { errors as groupsErrors, groups } from './pt-groups.ts';
import { errors as startErrors, start } from './pt-start.ts';
import { errors as agreementErrors, agreement } from './pt-agreement.ts';
import { errors as pulseErrors, pulse } from './pt-pulse.ts';
import { home } from './pt-home.ts';
import type { MemberWords } from './en.ts';
import { crisis } from './pt-crisis.ts';
import { edge, errors } from './pt-edge.ts';
import { guide } from './pt-guide.ts';
import { support } from './pt-support.ts';
import { tell } from './pt-tell.ts';

/** Portuguese as in Brazil: “você”. */
export const pt: MemberWords = {
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
