import { errors as groupsErrors, groups } from './ja-groups.ts';
import { errors as startErrors, start } from './ja-start.ts';
import { errors as agreementErrors, agreement } from './ja-agreement.ts';
import { errors as pulseErrors, pulse } from './ja-pulse.ts';
import { errors as whenErrors, when } from './ja-when.ts';
import { errors as roundErrors, round } from './ja-round.ts';
import { errors as checkinErrors, checkin } from './ja-checkin.ts';
import { errors as ownAskErrors, ownAsk } from './ja-own-ask.ts';
import { errors as reachErrors, reach } from './ja-reach.ts';
import { errors as historyErrors, history } from './ja-history.ts';
import { errors as privacyErrors, privacy } from './ja-privacy.ts';
import { errors as followUpErrors, followUp } from './ja-follow-up.ts';
import { errors as receiptsErrors, receipts } from './ja-receipts.ts';
import { errors as sessionsErrors, sessions } from './ja-sessions.ts';
import { figures } from './ja-figures.ts';
import { home } from './ja-home.ts';
import { notice } from './ja-notice.ts';
import { errors as anonErrors, anon } from './ja-anon.ts';
import { errors as ownErrors, own } from './ja-own.ts';
import { errors as voiceErrors, voice } from './ja-voice.ts';
import { errors as relayErrors, relay } from './ja-relay.ts';
import { errors as trustErrors, trust } from './ja-trust.ts';
import { opened } from './ja-opened.ts';
import { remembrance } from './ja-remembrance.ts';
import type { MemberWords } from './en.ts';
import { crisis } from './ja-crisis.ts';
import { edge, errors } from './ja-edge.ts';
import { guide } from './ja-guide.ts';
import { support } from './ja-support.ts';
import { tell } from './ja-tell.ts';

/** Japanese: 「です・ます」, friendly and without stiff honorifics. */
export const ja: MemberWords = {
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
