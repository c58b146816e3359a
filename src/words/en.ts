import { errors as shapeErrors, shape } from './en-shape.ts';
import { errors as groupsErrors, groups } from './en-groups.ts';
import { errors as startErrors, start } from './en-start.ts';
import { errors as agreementErrors, agreement } from './en-agreement.ts';
import { errors as pulseErrors, pulse } from './en-pulse.ts';
import { errors as whenErrors, when } from './en-when.ts';
import { errors as roundErrors, round } from './en-round.ts';
import { errors as checkinErrors, checkin } from './en-checkin.ts';
import { errors as ownAskErrors, ownAsk } from './en-own-ask.ts';
import { errors as reachErrors, reach } from './en-reach.ts';
import { errors as historyErrors, history } from './en-history.ts';
import { errors as privacyErrors, privacy } from './en-privacy.ts';
import { errors as followUpErrors, followUp } from './en-follow-up.ts';
import { errors as receiptsErrors, receipts } from './en-receipts.ts';
import { errors as sessionsErrors, sessions } from './en-sessions.ts';
import { errors as sessionAdminErrors, sessionAdmin } from './en-session-admin.ts';
import { errors as trendErrors, trend } from './en-trend.ts';
import { errors as followUpAdminErrors, followUpAdmin } from './en-follow-up-admin.ts';
import { errors as reachAdminErrors, reachAdmin } from './en-reach-admin.ts';
import { errors as actsErrors, acts } from './en-acts.ts';
import { errors as againErrors, again } from './en-again.ts';
import { errors as appealsErrors, appeals } from './en-appeals.ts';
import { errors as insightsErrors, insights } from './en-insights.ts';
import { errors as pagesErrors, pages } from './en-pages.ts';
import { errors as postventionErrors, postvention } from './en-postvention.ts';
import { errors as queueErrors, queue } from './en-queue.ts';
import { errors as raidErrors, raids } from './en-raids.ts';
import { errors as rotaErrors, rota } from './en-rota.ts';
import { errors as serverRulesErrors, serverRules } from './en-server-rules.ts';
import { figures } from './en-figures.ts';
import { home } from './en-home.ts';
import { notice } from './en-notice.ts';
import { errors as anonErrors, anon } from './en-anon.ts';
import { errors as ownErrors, own } from './en-own.ts';
import { errors as voiceErrors, voice } from './en-voice.ts';
import { errors as relayErrors, relay } from './en-relay.ts';
import { errors as trustErrors, trust } from './en-trust.ts';
import { opened } from './en-opened.ts';
import { remembrance } from './en-remembrance.ts';
import { errors as holdingErrors, holding } from './en-holding.ts';
import { errors as custodyErrors, custody, opening } from './en-custody.ts';
import { errors as foundingErrors, founding } from './en-founding.ts';
import { errors as careErrors, care } from './en-care.ts';
import { errors as doctorErrors, doctor } from './en-doctor.ts';
import { errors as checkInErrors, checkIns } from './en-check-ins.ts';
import { crisis } from './en-crisis.ts';
import { edge, errors } from './en-edge.ts';
import { guide } from './en-guide.ts';
import { help } from './en-help.ts';
import { errors as lineErrors, lines } from './en-lines.ts';
import { errors as requestErrors, requests } from './en-requests.ts';
import { risk } from './en-risk.ts';
import { errors as staffErrors, cases, record, setup, status, tiers } from './en-staff.ts';
import { support } from './en-support.ts';
import { tell } from './en-tell.ts';

/** What members read. A language of the bot has all of it: what is missing does not compile. */
export const enMembers = {
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

/** What only moderators and owners read: English everywhere. */
export const enStaff = {
  errors: {
    ...staffErrors,
    ...lineErrors,
    ...foundingErrors,
    ...careErrors,
    ...doctorErrors,
    ...shapeErrors,
    ...requestErrors,
    ...holdingErrors,
    ...custodyErrors,
    ...checkInErrors,
    ...sessionAdminErrors,
    ...trendErrors,
    ...followUpAdminErrors,
    ...reachAdminErrors,
    ...queueErrors,
    ...pagesErrors,
    ...rotaErrors,
    ...actsErrors,
    ...againErrors,
    ...appealsErrors,
    ...serverRulesErrors,
    ...insightsErrors,
    ...postventionErrors,
    ...raidErrors,
  },
  tiers,
  cases,
  risk,
  setup,
  status,
  record,
  lines,
  help,
  founding,
  care,
  doctor,
  shape,
  requests,
  holding,
  custody,
  opening,
  checkIns,
  sessionAdmin,
  trend,
  followUpAdmin,
  reachAdmin,
  queue,
  pages,
  rota,
  acts,
  again,
  appeals,
  serverRules,
  insights,
  postvention,
  raids,
};

/** What a language has to say to members. */
export type MemberWords = typeof enMembers;

/** What is said to moderators and owners. */
export type StaffWords = typeof enStaff;

/** Everything the bot says. */
export type Words = Omit<MemberWords, 'errors'> &
  Omit<StaffWords, 'errors'> & { errors: MemberWords['errors'] & StaffWords['errors'] };

/** A language's words for members, with English ones for moderators and owners. */
export function joinWords(members: MemberWords): Words {
  return { ...enStaff, ...members, errors: { ...enStaff.errors, ...members.errors } };
}

/** English: the language every other one is measured against. */
export const en = joinWords(enMembers);
