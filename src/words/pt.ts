import { errors as groupsErrors, groups } from './pt-groups.ts';
import { errors as startErrors, start } from './pt-start.ts';
import { errors as agreementErrors, agreement } from './pt-agreement.ts';
import { errors as pulseErrors, pulse } from './pt-pulse.ts';
import { errors as whenErrors, when } from './pt-when.ts';
import { errors as roundErrors, round } from './pt-round.ts';
import { errors as checkinErrors, checkin } from './pt-checkin.ts';
import { errors as ownAskErrors, ownAsk } from './pt-own-ask.ts';
import { errors as reachErrors, reach } from './pt-reach.ts';
import { errors as historyErrors, history } from './pt-history.ts';
import { errors as privacyErrors, privacy } from './pt-privacy.ts';
import { errors as followUpErrors, followUp } from './pt-follow-up.ts';
import { errors as receiptsErrors, receipts } from './pt-receipts.ts';
import { errors as sessionsErrors, sessions } from './pt-sessions.ts';
import { figures } from './pt-figures.ts';
import { home } from './pt-home.ts';
import { notice } from './pt-notice.ts';
import { errors as anonErrors, anon } from './pt-anon.ts';
import { errors as ownErrors, own } from './pt-own.ts';
import { errors as voiceErrors, voice } from './pt-voice.ts';
import { errors as relayErrors, relay } from './pt-relay.ts';
import { errors as trustErrors, trust } from './pt-trust.ts';
import { opened } from './pt-opened.ts';
import { remembrance } from './pt-remembrance.ts';
import type { MemberWords } from './en.ts';
import { crisis } from './pt-crisis.ts';
import { edge, errors } from './pt-edge.ts';
import { guide } from './pt-guide.ts';
import { support } from './pt-support.ts';
import { tell } from './pt-tell.ts';

/** Portuguese as in Brazil: “você”. */
export const pt: MemberWords = {
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
