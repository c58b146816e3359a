import { errors as groupsErrors, groups } from './uk-groups.ts';
import { errors as startErrors, start } from './uk-start.ts';
import { errors as agreementErrors, agreement } from './uk-agreement.ts';
import { errors as pulseErrors, pulse } from './uk-pulse.ts';
import { home } from './uk-home.ts';
import type { MemberWords } from './en.ts';
import { crisis } from './uk-crisis.ts';
import { edge, errors } from './uk-edge.ts';
import { guide } from './uk-guide.ts';
import { support } from './uk-support.ts';
import { tell } from './uk-tell.ts';

/** Ukrainian: «ти», without past tenses that ask for the reader's gender. */
export const uk: MemberWords = {
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
