import { errors as groupsErrors, groups } from './pl-groups.ts';
import { errors as startErrors, start } from './pl-start.ts';
import { errors as agreementErrors, agreement } from './pl-agreement.ts';
import { errors as pulseErrors, pulse } from './pl-pulse.ts';
import { errors as whenErrors, when } from './pl-when.ts';
import { errors as roundErrors, round } from './pl-round.ts';
import { errors as checkinErrors, checkin } from './pl-checkin.ts';
import { errors as ownAskErrors, ownAsk } from './pl-own-ask.ts';
import { errors as reachErrors, reach } from './pl-reach.ts';
import { errors as historyErrors, history } from './pl-history.ts';
import { errors as privacyErrors, privacy } from './pl-privacy.ts';
import { errors as followUpErrors, followUp } from './pl-follow-up.ts';
import { errors as receiptsErrors, receipts } from './pl-receipts.ts';
import { errors as sessionsErrors, sessions } from './pl-sessions.ts';
import { figures } from './pl-figures.ts';
import { home } from './pl-home.ts';
import { notice } from './pl-notice.ts';
import { errors as anonErrors, anon } from './pl-anon.ts';
import { errors as ownErrors, own } from './pl-own.ts';
import { errors as voiceErrors, voice } from './pl-voice.ts';
import { errors as relayErrors, relay } from './pl-relay.ts';
import { errors as trustErrors, trust } from './pl-trust.ts';
import { opened } from './pl-opened.ts';
import { remembrance } from './pl-remembrance.ts';
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
