import { errors as groupsErrors, groups } from './es-groups.ts';
import { errors as startErrors, start } from './es-start.ts';
import { errors as agreementErrors, agreement } from './es-agreement.ts';
import { errors as pulseErrors, pulse } from './es-pulse.ts';
import { errors as whenErrors, when } from './es-when.ts';
import { errors as roundErrors, round } from './es-round.ts';
import { errors as checkinErrors, checkin } from './es-checkin.ts';
import { errors as ownAskErrors, ownAsk } from './es-own-ask.ts';
import { errors as reachErrors, reach } from './es-reach.ts';
import { errors as historyErrors, history } from './es-history.ts';
import { errors as privacyErrors, privacy } from './es-privacy.ts';
import { errors as followUpErrors, followUp } from './es-follow-up.ts';
import { errors as receiptsErrors, receipts } from './es-receipts.ts';
import { errors as sessionsErrors, sessions } from './es-sessions.ts';
import { figures } from './es-figures.ts';
import { home } from './es-home.ts';
import { notice } from './es-notice.ts';
import { errors as anonErrors, anon } from './es-anon.ts';
import { errors as ownErrors, own } from './es-own.ts';
import { errors as voiceErrors, voice } from './es-voice.ts';
import { errors as relayErrors, relay } from './es-relay.ts';
import { errors as trustErrors, trust } from './es-trust.ts';
import { opened } from './es-opened.ts';
import { remembrance } from './es-remembrance.ts';
import type { MemberWords } from './en.ts';
import { crisis } from './es-crisis.ts';
import { edge, errors } from './es-edge.ts';
import { guide } from './es-guide.ts';
import { support } from './es-support.ts';
import { tell } from './es-tell.ts';

/** Spanish for Spain and Latin America alike: «tú», and words that are understood in both. */
export const es: MemberWords = {
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
