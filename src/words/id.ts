import { errors as groupsErrors, groups } from './id-groups.ts';
import { errors as startErrors, start } from './id-start.ts';
import { errors as agreementErrors, agreement } from './id-agreement.ts';
import { errors as pulseErrors, pulse } from './id-pulse.ts';
import { errors as whenErrors, when } from './id-when.ts';
import { errors as roundErrors, round } from './id-round.ts';
import { home } from './id-home.ts';
import { errors as anonErrors, anon } from './id-anon.ts';
import { errors as ownErrors, own } from './id-own.ts';
import { errors as voiceErrors, voice } from './id-voice.ts';
import { errors as relayErrors, relay } from './id-relay.ts';
import { errors as trustErrors, trust } from './id-trust.ts';
import { opened } from './id-opened.ts';
import type { MemberWords } from './en.ts';
import { crisis } from './id-crisis.ts';
import { edge, errors } from './id-edge.ts';
import { guide } from './id-guide.ts';
import { support } from './id-support.ts';
import { tell } from './id-tell.ts';

/** Indonesian: “kamu”; the bot says “saya”, and what people copy sounds like a chat. */
export const id: MemberWords = {
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
