import { errors as groupsErrors, groups } from './hi-groups.ts';
import { errors as startErrors, start } from './hi-start.ts';
import { errors as agreementErrors, agreement } from './hi-agreement.ts';
import { errors as pulseErrors, pulse } from './hi-pulse.ts';
import { errors as whenErrors, when } from './hi-when.ts';
import { errors as roundErrors, round } from './hi-round.ts';
import { home } from './hi-home.ts';
import { errors as anonErrors, anon } from './hi-anon.ts';
import { errors as ownErrors, own } from './hi-own.ts';
import { errors as voiceErrors, voice } from './hi-voice.ts';
import { errors as relayErrors, relay } from './hi-relay.ts';
import { errors as trustErrors, trust } from './hi-trust.ts';
import { opened } from './hi-opened.ts';
import type { MemberWords } from './en.ts';
import { crisis } from './hi-crisis.ts';
import { edge, errors } from './hi-edge.ts';
import { guide } from './hi-guide.ts';
import { support } from './hi-support.ts';
import { tell } from './hi-tell.ts';

/** Hindi: “आप” in everyday words; verbs that leave open who reads and who writes. */
export const hi: MemberWords = {
  errors: {
    ...errors,
    ...groupsErrors,
    ...startErrors,
    ...agreementErrors,
    ...pulseErrors,
    ...whenErrors,
    ...roundErrors,
    ...anonErrors,
    ...ownErrors,
    ...voiceErrors,
    ...relayErrors,
    ...trustErrors,
  },
  edge,
  tell,
  crisis,
  guide,
  support,
  groups,
  start,
  agreement,
  pulse,
  when,
  round,
  home,
  anon,
  own,
  voice,
  relay,
  trust,
  opened,
};
