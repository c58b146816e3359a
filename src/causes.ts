import type { WaitingStore } from './groups/joining/waiting.ts';
import { noteRequestShown } from './groups/joining/request-shown.ts';
import { mayPublish, noteNotPublished, notePublished } from './anonymous/posting/publish.ts';
import type { AnonymousNeeds } from './anonymous/needs.ts';
import { noteAskMissed } from './check-ins/own/ask-own.ts';
import type { OwnNeeds } from './check-ins/own/needs.ts';
import type { SessionNeeds } from './sessions/needs.ts';
import { noteDateNotSent, noteDateSent } from './sessions/say-dates.ts';
import { noteTestNotSent, noteTestSent } from './check-ins/own/reach/agree-direct.ts';
import { noteOwnNotSent } from './check-ins/own/reach/note-not-sent.ts';
import { noteRoundNotSent, noteRoundSent } from './check-ins/rounds/ask-rounds.ts';
import { noteFollowUpMissed } from './follow-ups/note-missed.ts';
import { noteDelivered } from './moderation/open-case.ts';
import { notePageNotSent, notePageSent } from './moderation/pages/send.ts';
import { noteShiftPanel } from './moderation/shift-panels/store.ts';
import type { OutboxNeeds } from './outbox/outbox.ts';

/** What those need to whom the outbox tells something. */
export type CauseNeeds = AnonymousNeeds & OwnNeeds & SessionNeeds & { waiting: WaitingStore };

/**
 * What the outbox tells those whose messages it sends: each knows its own by their purpose. They need the outbox themselves, so `findNeeds` is
 * asked once something is sent.
 */
export function listenToOutbox(
  findNeeds: () => CauseNeeds,
): Required<Pick<OutboxNeeds, 'onDelivered' | 'onGivenUp' | 'mayGo' | 'isSilent'>> {
  return {
    async onDelivered(purpose, delivered, tx) {
      const needs = findNeeds();
      await noteDelivered(purpose, delivered, { cases: needs.cases, tx });
      await notePageSent(purpose, delivered, needs, tx);
      await noteShiftPanel(purpose, delivered, tx);
      await notePublished(purpose, delivered, needs, tx);
      await noteRoundSent(purpose, delivered, tx);
      await noteDateSent(purpose, delivered, tx);
      await noteTestSent(purpose, delivered, needs, tx);
      await noteRequestShown(purpose, delivered, needs, tx);
    },
    async onGivenUp(purpose, code, tx) {
      const needs = findNeeds();
      await notePageNotSent(purpose, needs, tx);
      await noteNotPublished(purpose, code, needs, tx);
      await noteRoundNotSent(purpose, code, needs, tx);
      await noteDateNotSent(purpose, code, needs, tx);
      await noteAskMissed(purpose, code, tx);
      await noteOwnNotSent(purpose, code, needs, tx);
      await noteTestNotSent(purpose, needs, tx);
      await noteFollowUpMissed(purpose, code, needs, tx);
    },
    mayGo: (purpose) => mayPublish(purpose, findNeeds()),
    isSilent(guildId, userId) {
      const { servers, clock } = findNeeds();
      return servers.postventions.findSilence(guildId, userId, clock.now()) !== null;
    },
  };
}
