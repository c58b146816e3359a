import { errors as groupsErrors, groups } from './it-groups.ts';
import { errors as startErrors, start } from './it-start.ts';
import { errors as agreementErrors, agreement } from './it-agreement.ts';
import { errors as pulseErrors, pulse } from './it-pulse.ts';
import { errors as whenErrors, when } from './it-when.ts';
import { errors as roundErrors, round } from './it-round.ts';
import { errors as checkinErrors, checkin } from './it-checkin.ts';
import { errors as ownAskErrors, ownAsk } from './it-own-ask.ts';
import { errors as reachErrors, reach } from './it-reach.ts';
import { errors as historyErrors, history } from './it-history.ts';
import { errors as privacyErrors, privacy } from './it-privacy.ts';
import { errors as followUpErrors, followUp } from './it-follow-up.ts';
import { errors as receiptsErrors, receipts } from './it-receipts.ts';
import { errors as sessionsErrors, sessions } from './it-sessions.ts';
import { figures } from './it-figures.ts';
import { home } from './it-home.ts';
import { notice } from './it-notice.ts';
import { errors as anonErrors, anon } from './it-anon.ts';
import { errors as ownErrors, own } from './it-own.ts';
import { errors as voiceErrors, voice } from './it-voice.ts';
import { errors as relayErrors, relay } from './it-relay.ts';
import { errors as trustErrors, trust } from './it-trust.ts';
import { opened } from './it-opened.ts';
import { remembrance } from './it-remembrance.ts';
import type { MemberWords } from './en.ts';
import { crisis } from './it-crisis.ts';
import { edge, errors } from './it-edge.ts';
import { guide } from './it-guide.ts';
import { support } from './it-support.ts';
import { tell } from './it-tell.ts';

/** Italian: “tu”, and wording that leaves open who reads. */
export const it: MemberWords = {
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
