import { crisis } from './ar-crisis.ts';
import { edge, errors } from './ar-edge.ts';
import { guide } from './ar-guide.ts';
import { support } from './ar-support.ts';
import { tell } from './ar-tell.ts';
import { errors as groupsErrors, groups } from './ar-groups.ts';
import { errors as startErrors, start } from './ar-start.ts';
import { errors as agreementErrors, agreement } from './ar-agreement.ts';
import { errors as pulseErrors, pulse } from './ar-pulse.ts';
import { errors as whenErrors, when } from './ar-when.ts';
import { errors as roundErrors, round } from './ar-round.ts';
import { errors as checkinErrors, checkin } from './ar-checkin.ts';
import { errors as ownAskErrors, ownAsk } from './ar-own-ask.ts';
import { errors as reachErrors, reach } from './ar-reach.ts';
import { errors as historyErrors, history } from './ar-history.ts';
import { errors as privacyErrors, privacy } from './ar-privacy.ts';
import { errors as followUpErrors, followUp } from './ar-follow-up.ts';
import { errors as receiptsErrors, receipts } from './ar-receipts.ts';
import { errors as sessionsErrors, sessions } from './ar-sessions.ts';
import { figures } from './ar-figures.ts';
import { home } from './ar-home.ts';
import { notice } from './ar-notice.ts';
import { errors as anonErrors, anon } from './ar-anon.ts';
import { errors as ownErrors, own } from './ar-own.ts';
import { errors as voiceErrors, voice } from './ar-voice.ts';
import { errors as relayErrors, relay } from './ar-relay.ts';
import { errors as trustErrors, trust } from './ar-trust.ts';
import { opened } from './ar-opened.ts';
import { remembrance } from './ar-remembrance.ts';
import type { MemberWords } from './en.ts';

/** Arabic: plain standard language in forms that leave open who reads; moderators are “the team”. */
export const ar: MemberWords = {
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
