import { errors as groupsErrors, groups } from './fr-groups.ts';
import { errors as startErrors, start } from './fr-start.ts';
import { errors as agreementErrors, agreement } from './fr-agreement.ts';
import { errors as pulseErrors, pulse } from './fr-pulse.ts';
import { errors as whenErrors, when } from './fr-when.ts';
import { errors as roundErrors, round } from './fr-round.ts';
import { errors as checkinErrors, checkin } from './fr-checkin.ts';
import { errors as ownAskErrors, ownAsk } from './fr-own-ask.ts';
import { errors as reachErrors, reach } from './fr-reach.ts';
import { errors as historyErrors, history } from './fr-history.ts';
import { errors as privacyErrors, privacy } from './fr-privacy.ts';
import { errors as followUpErrors, followUp } from './fr-follow-up.ts';
import { errors as receiptsErrors, receipts } from './fr-receipts.ts';
import { errors as sessionsErrors, sessions } from './fr-sessions.ts';
import { figures } from './fr-figures.ts';
import { home } from './fr-home.ts';
import { notice } from './fr-notice.ts';
import { errors as anonErrors, anon } from './fr-anon.ts';
import { errors as ownErrors, own } from './fr-own.ts';
import { errors as voiceErrors, voice } from './fr-voice.ts';
import { errors as relayErrors, relay } from './fr-relay.ts';
import { errors as trustErrors, trust } from './fr-trust.ts';
import { opened } from './fr-opened.ts';
import { remembrance } from './fr-remembrance.ts';
import type { MemberWords } from './en.ts';
import { crisis } from './fr-crisis.ts';
import { edge, errors } from './fr-edge.ts';
import { guide } from './fr-guide.ts';
import { support } from './fr-support.ts';
import { tell } from './fr-tell.ts';

/** French: « tu », as communities on Discord speak. */
export const fr: MemberWords = {
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
