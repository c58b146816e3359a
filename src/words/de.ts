import { crisis } from './de-crisis.ts';
import { edge, errors } from './de-edge.ts';
import { guide } from './de-guide.ts';
import { support } from './de-support.ts';
import { tell } from './de-tell.ts';
import { errors as groupsErrors, groups } from './de-groups.ts';
import { errors as startErrors, start } from './de-start.ts';
import { errors as agreementErrors, agreement } from './de-agreement.ts';
import { errors as pulseErrors, pulse } from './de-pulse.ts';
import { errors as whenErrors, when } from './de-when.ts';
import { errors as roundErrors, round } from './de-round.ts';
import { errors as checkinErrors, checkin } from './de-checkin.ts';
import { errors as ownAskErrors, ownAsk } from './de-own-ask.ts';
import { errors as reachErrors, reach } from './de-reach.ts';
import { errors as historyErrors, history } from './de-history.ts';
import { errors as privacyErrors, privacy } from './de-privacy.ts';
import { errors as followUpErrors, followUp } from './de-follow-up.ts';
import { errors as receiptsErrors, receipts } from './de-receipts.ts';
import { errors as sessionsErrors, sessions } from './de-sessions.ts';
import { figures } from './de-figures.ts';
import { home } from './de-home.ts';
import { notice } from './de-notice.ts';
import { errors as anonErrors, anon } from './de-anon.ts';
import { errors as ownErrors, own } from './de-own.ts';
import { errors as voiceErrors, voice } from './de-voice.ts';
import { errors as relayErrors, relay } from './de-relay.ts';
import { errors as trustErrors, trust } from './de-trust.ts';
import { opened } from './de-opened.ts';
import { remembrance } from './de-remembrance.ts';
import type { MemberWords } from './en.ts';

/** German: „du“, as communities on Discord speak. */
export const de: MemberWords = {
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
