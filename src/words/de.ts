import { crisis } from './de-crisis.ts';
import { edge, errors } from './de-edge.ts';
import { guide } from './de-guide.ts';
import { support } from './de-support.ts';
import { tell } from './de-tell.ts';
import { errors as groupsErrors, groups } from './de-groups.ts';
import { errors as startErrors, start } from './de-start.ts';
import { errors as agreementErrors, agreement } from './de-agreement.ts';
import { errors as pulseErrors, pulse } from './de-pulse.ts';
import { home } from './de-home.ts';
import type { MemberWords } from './en.ts';

/** German: „du“, as communities on Discord speak. */
export const de: MemberWords = {
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
