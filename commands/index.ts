import type { Registry } from '../src/discord/dispatch.ts';
import { anon } from './anon.ts';
import { postCardParts } from './anonymous-card.ts';
import { caseParts } from './case-card.ts';
import { checkInAdmin } from './checkin-admin.ts';
import { checkin } from './checkin.ts';
import { crisis } from './crisis.ts';
import { custodians } from './custodians.ts';
import { followUp } from './follow-up.ts';
import { group } from './group.ts';
import { guideParts } from './guide.ts';
import { heldPostParts } from './held-post-card.ts';
import { help } from './help.ts';
import { insights } from './insights.ts';
import { lines } from './lines.ts';
import { my } from './my.ts';
import type { Needs } from './needs.ts';
import { offerSupportCommand } from './offer-support.ts';
import { openingParts } from './opening-card.ts';
import { reachParts } from './own-reach-card.ts';
import { ownCheckInParts } from './own-check-in-card.ts';
import { pageParts } from './page-card.ts';
import { actParts } from './case-acts.ts';
import { raidParts } from './raid-card.ts';
import { receiptParts } from './receipt-card.ts';
import { shiftParts } from './shift-card.ts';
import { shift } from './shift.ts';
import { queue } from './queue.ts';
import { queueParts } from './queue-card.ts';
import { serverRuleParts } from './server-rules-card.ts';
import { postvention } from './postvention.ts';
import { privacy } from './privacy.ts';
import { relayParts } from './relay-card.ts';
import { replyAnonymously } from './reply-anonymously.ts';
import { roundParts } from './round-card.ts';
import { rules } from './rules.ts';
import { session } from './session.ts';
import { sessionAdmin } from './session-admin.ts';
import { sessionParts } from './session-card.ts';
import { setup } from './setup.ts';
import { start } from './start.ts';
import { status } from './status.ts';
import { tellTheModerators } from './tell-the-moderators.ts';
import { trust } from './trust.ts';

/** Everything the bot answers to: the only list, read by the dispatcher and by registration. */
export const registry: Registry<Needs> = {
  commands: [
    anon,
    checkInAdmin,
    checkin,
    crisis,
    custodians,
    followUp,
    group,
    help,
    insights,
    lines,
    my,
    postvention,
    privacy,
    queue,
    rules,
    session,
    sessionAdmin,
    setup,
    shift,
    start,
    status,
    trust,
    offerSupportCommand,
    replyAnonymously,
    tellTheModerators,
  ],
  parts: [
    ...guideParts,
    ...caseParts,
    ...postCardParts,
    ...heldPostParts,
    ...relayParts,
    ...openingParts,
    ...roundParts,
    ...sessionParts,
    ...ownCheckInParts,
    ...reachParts,
    ...serverRuleParts,
    ...queueParts,
    ...raidParts,
    ...shiftParts,
    ...receiptParts,
    ...actParts,
    ...pageParts,
  ],
};
