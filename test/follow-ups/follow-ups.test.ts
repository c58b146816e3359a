import { beforeEach, expect, it } from 'vitest';
import { changeWishes } from '../../src/check-ins/own/wishes.ts';
import { UserError } from '../../src/discord/user-error.ts';
import { agreeDirectly, declineOffer } from '../../src/follow-ups/answer-offer.ts';
import { endFollowUps, stopDirectFollowUps } from '../../src/follow-ups/end-follow-ups.ts';
import { drawOffer } from '../../src/follow-ups/cards.ts';
import { purposeOf, type FollowUp } from '../../src/follow-ups/follow-up.ts';
import { forgetOld } from '../../src/follow-ups/jobs.ts';
import { listOffers } from '../../src/follow-ups/list-offers.ts';
import { noteFollowUpMissed } from '../../src/follow-ups/note-missed.ts';
import { offerFollowUp } from '../../src/follow-ups/offer-follow-up.ts';
import { planFollowUp } from '../../src/crisis/guide/plan-follow-up.ts';
import type { Storage, StorageAddress } from '../../src/storage/open-storage.ts';
import { en } from '../../src/words/en.ts';
import { openCore, type Core } from '../kit/core.ts';
import { damage } from '../kit/damage.ts';
import { ids } from '../kit/interactions.ts';
import { makeDiscordError } from '../kit/mail.ts';
import { describeOnBoth } from '../kit/storage.ts';

const hour = 3_600_000;
const day = 24 * hour;

/** The code of a refusal; null where there was none. */
async function readCode(work: Promise<unknown>): Promise<string | null> {
  try {
    await work;
    return null;
  } catch (error) {
    if (error instanceof UserError) return error.code;
    throw error;
  }
}

describeOnBoth('one question later', (databases) => {
  let address: StorageAddress;
  let storage: Storage;
  let core: Core;
  const [theo, maya] = [ids.theo, ids.maya];
  const guildId = ids.guild;

  beforeEach(async () => {
    address = await databases.make();
    storage = await databases.open(address);
    core = await openCore(storage);
    await core.setUp({ zone: 'Europe/Berlin' });
  });

  const offer = (
    when = 'tomorrow 18:00',
    given: { personId?: string; moderatorId?: string; roles?: string[] } = {},
  ) => {
    const { personId = maya, moderatorId = theo, roles = [ids.moderatorRole] } = given;
    const moderator = { userId: moderatorId, roles, language: 'en' } as const;
    return offerFollowUp({ guildId, moderator, channelId: ids.lounge, personId, when }, core.needs);
  };
  const answering = ({ id }: FollowUp, userId: string = maya) => ({ followUpId: id, userId, language: 'de' }) as const;
  const agree = (followUp: FollowUp, userId: string = maya) => agreeDirectly(answering(followUp, userId), core.needs);
  const decline = (followUp: FollowUp) => declineOffer(answering(followUp), core.needs);

  /** Says yes to direct messages, as if the test message had arrived. */
  const allowDirect = (channelId: string | null = `dm-${maya}`) =>
    storage.write((tx) => {
      const now = core.clock.now();
      const direct = { since: now, channelId };
      return changeWishes({ guildId, userId: maya }, (wishes) => ({ ...wishes, direct }), {
        tx,
        vault: storage.vault,
        now,
      });
    });

  async function countArrived(after: number): Promise<number> {
    core.clock.advance(after);
    await core.needs.outbox.pump();
    return core.mail.arrived.length;
  }

  it('says that it did not come, where what was to be sent was damaged', async () => {
    await allowDirect();
    const { followUp } = await offer();
    await agree(followUp);
    await damage({ table: 'OutboxMessage', column: 'payloadSealed' }, -1, address, `state = 'pending'`);
    expect(await countArrived(2 * day)).toBe(0);
    const offers = await listOffers(guildId, maya, core.needs);
    expect(offers.map(({ answer }) => answer)).toEqual(['missed']);
  });

  it('is offered in the server’s zone, and nothing is sent, then or later', async () => {
    const { followUp, plan } = await offer();
    expect(new Date(followUp.dueAt).toISOString()).toBe('2026-03-03T17:00:00.000Z');
    expect(plan).toMatchObject({
      zone: 'Europe/Berlin',
      minute: 18 * 60,
      rhythm: { kind: 'once', date: '2026-03-03' },
    });
    expect(await countArrived(3 * day)).toBe(0);
    expect(core.mail.counts.openDirectMessage).toBe(0);
  });

  it('is recorded, without the person', async () => {
    const { followUp } = await offer();
    const entries = await storage.read.auditEntry.findMany({ where: { act: 'follow-up.offered' } });
    expect(entries.map(({ target }) => target)).toEqual([followUp.id]);
  });

  it.each([
    ['every day 18:00', 'follow-up-recurring'],
    ['yesterday 18:00', 'when-past'],
    ['2026-03-02 12:30', 'when-past'],
    ['2 May 18:00', 'follow-up-too-far'],
    ['', 'when-empty'],
    ['tomorrow', 'when-no-time'],
  ])('is not offered for "%s"', async (when, code) => {
    expect(await readCode(offer(when))).toBe(code);
    expect(await storage.read.followUp.count()).toBe(0);
  });

  it('is offered by moderators alone, and not to oneself', async () => {
    expect(await readCode(offer('tomorrow 18:00', { roles: [] }))).toBe('not-a-moderator');
    expect(await readCode(offer('tomorrow 18:00', { personId: theo }))).toBe('follow-up-self');
  });

  it('is offered once of several moderators at once', async () => {
    const codes = await Promise.all(
      [ids.theo, ids.olu, ids.ines].map((moderatorId) => readCode(offer('tomorrow 18:00', { moderatorId }))),
    );
    expect(codes.sort()).toEqual(['follow-up-open', 'follow-up-open', null].sort());
    expect(await storage.read.followUp.count()).toBe(1);
  });

  it.each(['none', 'yes', 'no'] as const)(
    'cannot be offered anew within a week after the answer "%s", and then can',
    async (answer) => {
      await allowDirect();
      const { followUp } = await offer('15 March 18:00');
      if (answer === 'yes') await agree(followUp);
      if (answer === 'no') await decline(followUp);
      core.clock.advance(6 * day);
      expect(await readCode(offer('15 March 19:00'))).toBe('follow-up-open');
      core.clock.advance(day);
      expect(await readCode(offer('15 March 19:00'))).toBeNull();
    },
  );

  it('comes once where its person agreed, at its time, in their language, and nothing after it', async () => {
    await allowDirect();
    const { followUp } = await offer();
    await agree(followUp);
    expect(await countArrived(28 * hour)).toBe(0);
    expect(await countArrived(hour)).toBe(1);
    const [arrived] = core.mail.arrived;
    expect(arrived).toMatchObject({ channelId: `dm-${maya}`, pings: [] });
    expect(JSON.stringify(arrived?.card)).toContain(`follow-up-tell:${guildId}`);
    expect(core.mail.counts.openDirectMessage).toBe(0);
    expect(await countArrived(20 * day)).toBe(1);
  });

  it('comes once after ten presses at once, and a restart', async () => {
    await allowDirect();
    const { followUp } = await offer();
    await Promise.all(Array.from({ length: 10 }, () => agree(followUp)));
    await core.needs.outbox.stop();
    core = await openCore(storage, core);
    expect(await countArrived(2 * day)).toBe(1);
    expect(await countArrived(2 * day)).toBe(1);
  });

  it('needs a yes to direct messages that arrived', async () => {
    const { followUp } = await offer();
    expect(await agree(followUp)).toBeNull();
    await allowDirect(null);
    expect(await agree(followUp)).toBeNull();
    expect(await storage.read.outboxMessage.count()).toBe(0);
    await allowDirect();
    expect(await agree(followUp)).toMatchObject({ answer: 'yes', place: { kind: 'direct', channelId: `dm-${maya}` } });
  });

  it('is answered by its person alone', async () => {
    const { followUp } = await offer();
    expect(await readCode(agree(followUp, ids.ines))).toBe('follow-up-not-yours');
    expect(await storage.read.person.count()).toBe(1);
    expect(await readCode(agree({ ...followUp, id: 'A'.repeat(22) }))).toBe('follow-up-gone');
  });

  it('does not come after a no, nor after a yes that was taken back', async () => {
    await allowDirect();
    const { followUp } = await offer();
    await agree(followUp);
    expect(await listOffers(guildId, maya, core.needs)).toMatchObject([{ answer: 'yes', language: 'de' }]);
    await decline(followUp);
    expect(await listOffers(guildId, maya, core.needs)).toEqual([]);
    expect(await countArrived(3 * day)).toBe(0);
  });

  it('does not come once the yes to direct messages is taken back, and can be answered anew', async () => {
    await allowDirect();
    const { followUp } = await offer();
    await agree(followUp);
    await storage.write((tx) => stopDirectFollowUps({ guildId, userId: maya }, core.needs, tx));
    expect(await listOffers(guildId, maya, core.needs)).toMatchObject([{ answer: 'none', place: null }]);
    expect(await countArrived(3 * day)).toBe(0);
  });

  it('is gone with all that was addressed to its person', async () => {
    await allowDirect();
    const { followUp } = await offer();
    await agree(followUp);
    const end = () => storage.write((tx) => endFollowUps({ guildId: null, userId: maya }, core.needs, tx));
    await end();
    await end();
    expect(await storage.read.followUp.count()).toBe(0);
    expect(await countArrived(3 * day)).toBe(0);
  });

  it.each([
    ['direct messages are closed by then', 403, 50007],
    ['its place is gone by then', 404, 10003],
  ])(
    'is not tried for ever where %s; whoever agreed to it can see so, and nobody else is told',
    async (_, status, code) => {
      await allowDirect();
      const { followUp } = await offer();
      await agree(followUp);
      core.mail.close(`dm-${maya}`, makeDiscordError(status, code));
      expect(await countArrived(followUp.dueAt - core.clock.now())).toBe(0);
      expect(await storage.read.outboxMessage.count({ where: { state: { in: ['pending', 'sending'] } } })).toBe(0);
      expect(await listOffers(guildId, maya, core.needs)).toMatchObject([{ id: followUp.id, answer: 'missed' }]);
      const { content } = drawOffer({ ...followUp, answer: 'missed' }, en);
      expect(content).toContain('could not write in the place you chose');
      expect(await countArrived(6 * day)).toBe(0);
    },
  );

  it('is not told as missed to an account to which nothing is said any more', async () => {
    await allowDirect();
    const { followUp } = await offer();
    await agree(followUp);
    await storage.write((tx) => noteFollowUpMissed(purposeOf(followUp), 'silent', core.needs, tx));
    expect(await listOffers(guildId, maya, core.needs)).toMatchObject([{ answer: 'yes' }]);
  });

  it('still comes within a day of its time, where the bot was away', async () => {
    await allowDirect();
    const { followUp } = await offer();
    await agree(followUp);
    expect(await countArrived(followUp.dueAt + day - core.clock.now())).toBe(1);
    expect(await listOffers(guildId, maya, core.needs)).toEqual([]);
  });

  it('does not come later than that: for a week whoever agreed to it can see so, and nothing can be pressed', async () => {
    await allowDirect();
    const { followUp } = await offer();
    await agree(followUp);
    expect(await countArrived(followUp.dueAt + day + 1 - core.clock.now())).toBe(0);
    const [missed, another] = await listOffers(guildId, maya, core.needs);
    expect([missed?.id, missed?.answer, another]).toEqual([followUp.id, 'missed', undefined]);
    const { content, components } = drawOffer({ ...followUp, answer: 'missed' }, en);
    expect(content).toContain('did not come');
    expect(components).toEqual([]);
    expect(await readCode(decline(followUp))).toBe('follow-up-gone');
    // It keeps nobody from being offered another, and nothing brings it back.
    await offer();
    expect(await countArrived(6 * day)).toBe(0);
    core.clock.advance(day);
    await forgetOld(core.needs);
    expect(await storage.read.followUp.count()).toBe(0);
  });

  it('that was taken back is not told as missed', async () => {
    await allowDirect();
    const { followUp } = await offer();
    await agree(followUp);
    await decline(followUp);
    await countArrived(followUp.dueAt + 2 * day - core.clock.now());
    expect(await listOffers(guildId, maya, core.needs)).toEqual([]);
  });

  it('is forgotten without a word: an offer after a week or at its time, an agreed one a day after that', async () => {
    await allowDirect();
    const { followUp } = await offer('20 March 18:00');
    core.clock.advance(7 * day - 1);
    expect(await forgetOld(core.needs)).toBe(0);
    core.clock.advance(1);
    expect(await forgetOld(core.needs)).toBe(1);
    expect(await readCode(agree(followUp))).toBe('follow-up-gone');

    const { followUp: second } = await offer();
    await agree(second);
    core.clock.advance(second.dueAt + day - 1 - core.clock.now());
    expect(await forgetOld(core.needs)).toBe(0);
    core.clock.advance(1);
    expect(await forgetOld(core.needs)).toBe(1);
  });
});

describeOnBoth('the message that somebody in a crisis said yes to', (databases) => {
  it('comes once after ten presses at once and a restart', async () => {
    const storage = await databases.open();
    let core = await openCore(storage);
    await core.setUp();
    const press = () => planFollowUp({ userId: ids.maya, language: 'en' }, core.needs);
    await Promise.all(Array.from({ length: 10 }, press));
    expect(await storage.read.outboxMessage.count()).toBe(1);
    await core.needs.outbox.stop();
    core = await openCore(storage, core);
    await press();
    core.clock.advance(25 * hour);
    await core.needs.outbox.pump();
    core.clock.advance(25 * hour);
    await core.needs.outbox.pump();
    expect(core.mail.arrived).toHaveLength(1);
  });

  it.each([
    ['still comes a day late', 48 * hour, 1],
    ['does not come later than that', 48 * hour + 1, 0],
  ])('%s, where the bot was away', async (_, awayMs, arrived) => {
    const storage = await databases.open();
    const core = await openCore(storage);
    await core.setUp();
    await planFollowUp({ userId: ids.maya, language: 'en' }, core.needs);
    core.clock.advance(awayMs);
    await core.needs.outbox.pump();
    expect(core.mail.arrived).toHaveLength(arrived);
  });

  it('is planned for each of several people', async () => {
    const storage = await databases.open();
    const core = await openCore(storage);
    await core.setUp();
    const people = [ids.maya, ids.theo, ids.ines];
    await Promise.all(people.map((userId) => planFollowUp({ userId, language: 'en' }, core.needs)));
    core.clock.advance(25 * hour);
    await core.needs.outbox.pump();
    expect(core.mail.arrived.map(({ channelId }) => channelId).sort()).toEqual(people.map((id) => `dm-${id}`).sort());
  });
});
