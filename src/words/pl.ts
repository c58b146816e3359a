import { errors as groupsErrors, groups } from './pl-groups.ts';
import { errors as startErrors, start } from './pl-start.ts';
import { errors as agreementErrors, agreement } from './pl-agreement.ts';
import { errors as pulseErrors, pulse } from './pl-pulse.ts';
import { errors as whenErrors, when } from './pl-when.ts';
import { errors as roundErrors, round } from './pl-round.ts';
import { home } from './pl-home.ts';
import { errors as anonErrors, anon } from './pl-anon.ts';
import { errors as ownErrors, own } from './pl-own.ts';
import { errors as voiceErrors, voice } from './pl-voice.ts';
import { errors as relayErrors, relay } from './pl-relay.ts';
import { errors as trustErrors, trust } from './pl-trust.ts';
import { opened } from './pl-opened.ts';
import type { MemberWords } from './en.ts';
import { crisis } from './pl-crisis.ts';
import { edge, errors } from './pl-edge.ts';
import { guide } from './pl-guide.ts';
import { support } from './pl-support.ts';
import { tell } from './pl-tell.ts';

/** Polish: „ty”, without past tenses that ask for the reader's gender. */
export const pl: MemberWords = {
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
