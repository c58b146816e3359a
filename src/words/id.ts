import { errors as groupsErrors, groups } from './id-groups.ts';
import { errors as startErrors, start } from './id-start.ts';
import { errors as agreementErrors, agreement } from './id-agreement.ts';
import { errors as pulseErrors, pulse } from './id-pulse.ts';
import { errors as whenErrors, when } from './id-when.ts';
import { errors as roundErrors, round } from './id-round.ts';
import { errors as checkinErrors, checkin } from './id-checkin.ts';
import { errors as ownAskErrors, ownAsk } from './id-own-ask.ts';
import { errors as reachErrors, reach } from './id-reach.ts';
import { errors as historyErrors, history } from './id-history.ts';
import { errors as privacyErrors, privacy } from './id-privacy.ts';
import { errors as followUpErrors, followUp } from './id-follow-up.ts';
import { errors as receiptsErrors, receipts } from './id-receipts.ts';
import { errors as sessionsErrors, sessions } from './id-sessions.ts';
import { figures } from './id-figures.ts';
import { home } from './id-home.ts';
import { notice } from './id-notice.ts';
import { errors as anonErrors, anon } from './id-anon.ts';
import { errors as ownErrors, own } from './id-own.ts';
import { errors as voiceErrors, voice } from './id-voice.ts';
import { errors as relayErrors, relay } from './id-relay.ts';
import { errors as trustErrors, trust } from './id-trust.ts';
import { opened } from './id-opened.ts';
import { remembrance } from './id-remembrance.ts';
import type { MemberWords } from './en.ts';
import { crisis } from './id-crisis.ts';
import { edge, errors } from './id-edge.ts';
import { guide } from './id-guide.ts';
import { support } from './id-support.ts';
import { tell } from './id-tell.ts';

/** Indonesian: “kamu”; the bot says “saya”, and what people copy sounds like a chat. */
export const id: MemberWords = {
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
