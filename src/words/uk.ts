import { errors as groupsErrors, groups } from './uk-groups.ts';
import { errors as startErrors, start } from './uk-start.ts';
import { errors as agreementErrors, agreement } from './uk-agreement.ts';
import { errors as pulseErrors, pulse } from './uk-pulse.ts';
import { errors as whenErrors, when } from './uk-when.ts';
import { errors as roundErrors, round } from './uk-round.ts';
import { errors as checkinErrors, checkin } from './uk-checkin.ts';
import { errors as ownAskErrors, ownAsk } from './uk-own-ask.ts';
import { errors as reachErrors, reach } from './uk-reach.ts';
import { errors as historyErrors, history } from './uk-history.ts';
import { errors as privacyErrors, privacy } from './uk-privacy.ts';
import { errors as followUpErrors, followUp } from './uk-follow-up.ts';
import { errors as receiptsErrors, receipts } from './uk-receipts.ts';
import { errors as sessionsErrors, sessions } from './uk-sessions.ts';
import { figures } from './uk-figures.ts';
import { home } from './uk-home.ts';
import { notice } from './uk-notice.ts';
import { errors as anonErrors, anon } from './uk-anon.ts';
import { errors as ownErrors, own } from './uk-own.ts';
import { errors as voiceErrors, voice } from './uk-voice.ts';
import { errors as relayErrors, relay } from './uk-relay.ts';
import { errors as trustErrors, trust } from './uk-trust.ts';
import { opened } from './uk-opened.ts';
import { remembrance } from './uk-remembrance.ts';
import type { MemberWords } from './en.ts';
import { crisis } from './uk-crisis.ts';
import { edge, errors } from './uk-edge.ts';
import { guide } from './uk-guide.ts';
import { support } from './uk-support.ts';
import { tell } from './uk-tell.ts';

/** Ukrainian: «ти», without past tenses that ask for the reader's gender. */
export const uk: MemberWords = {
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
