import { errors as groupsErrors, groups } from './id-groups.ts';
import { errors as startErrors, start } from './id-start.ts';
import { errors as agreementErrors, agreement } from './id-agreement.ts';
import { errors as pulseErrors, pulse } from './id-pulse.ts';
import { home } from './id-home.ts';
import type { MemberWords } from './en.ts';
import { crisis } from './id-crisis.ts';
import { edge, errors } from './id-edge.ts';
import { guide } from './id-guide.ts';
import { support } from './id-support.ts';
import { tell } from './id-tell.ts';

/** Indonesian: “kamu”; the bot says “saya”, and what people copy sounds like a chat. */
export const id: MemberWords = {
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
