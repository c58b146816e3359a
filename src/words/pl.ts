import { errors as groupsErrors, groups } from './pl-groups.ts';
import { errors as startErrors, start } from './pl-start.ts';
import { errors as agreementErrors, agreement } from './pl-agreement.ts';
import { errors as pulseErrors, pulse } from './pl-pulse.ts';
import { home } from './pl-home.ts';
import type { MemberWords } from './en.ts';
import { crisis } from './pl-crisis.ts';
import { edge, errors } from './pl-edge.ts';
import { guide } from './pl-guide.ts';
import { support } from './pl-support.ts';
import { tell } from './pl-tell.ts';

/** Polish: „ty”, without past tenses that ask for the reader's gender. */
export const pl: MemberWords = {
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
