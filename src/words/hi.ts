import { errors as groupsErrors, groups } from './hi-groups.ts';
import { errors as startErrors, start } from './hi-start.ts';
import { errors as agreementErrors, agreement } from './hi-agreement.ts';
import { errors as pulseErrors, pulse } from './hi-pulse.ts';
import { errors as whenErrors, when } from './hi-when.ts';
import { errors as roundErrors, round } from './hi-round.ts';
import { errors as checkinErrors, checkin } from './hi-checkin.ts';
import { errors as ownAskErrors, ownAsk } from './hi-own-ask.ts';
import { errors as reachErrors, reach } from './hi-reach.ts';
import { errors as historyErrors, history } from './hi-history.ts';
import { errors as privacyErrors, privacy } from './hi-privacy.ts';
import { errors as followUpErrors, followUp } from './hi-follow-up.ts';
import { errors as receiptsErrors, receipts } from './hi-receipts.ts';
import { errors as sessionsErrors, sessions } from './hi-sessions.ts';
import { figures } from './hi-figures.ts';
import { home } from './hi-home.ts';
import { notice } from './hi-notice.ts';
import { errors as anonErrors, anon } from './hi-anon.ts';
import { errors as ownErrors, own } from './hi-own.ts';
import { errors as voiceErrors, voice } from './hi-voice.ts';
import { errors as relayErrors, relay } from './hi-relay.ts';
import { errors as trustErrors, trust } from './hi-trust.ts';
import { opened } from './hi-opened.ts';
import { remembrance } from './hi-remembrance.ts';
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
    ...checkinErrors,
    ...ownAskErrors,
    ...reachErrors,
    ...historyErrors,
    ...privacyErrors,
    ...followUpErrors,
    ...receiptsErrors,
    ...sessionsErrors,
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
  checkin,
  ownAsk,
  reach,
  history,
  privacy,
  followUp,
  receipts,
  sessions,
  home,
  notice,
  figures,
  anon,
  own,
  voice,
  relay,
  trust,
  opened,
  remembrance,
};
