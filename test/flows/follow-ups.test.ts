import { Routes } from 'discord.js';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { z } from 'zod';
import { createRest } from '../../src/discord/client.ts';
import type { StorageAddress } from '../../src/storage/open-storage.ts';
import { languages } from '../../src/words/words.ts';
import { openCommunity, type Community, type Outcome, type Person, type SeenMessage } from '../kit/community.ts';
import { openPlaces } from '../kit/found-groups.ts';
import { describeOnBoth, runSql } from '../kit/storage.ts';

const { followUp: say, followUpAdmin: admin, guide, reach, errors } = languages.en.words;

describeOnBoth('a moderator who would like to know later how somebody is', (databases) => {
  let address: StorageAddress;
  let community: Community;
  let theo: Person;
  let maya: Person;
  let dev: Person;

  beforeEach(async () => {
    address = await databases.make();
    community = await openCommunity({ storage: address, messageContent: false });
    await community.call('POST', '/clock', { set: '2027-01-12T09:00:00Z' });
    [theo, maya, dev] = [community.person('theo'), community.person('maya'), community.person('dev')];
  });
  afterEach(() => community.close());

  const cardOf = ({ answer, text }: Outcome): SeenMessage => {
    if (!answer) throw new Error(`There is no card: ${text}`);
    return answer;
  };
  const offer = (options: Record<string, string> = {}, where: { in?: string } = {}, who = theo) =>
    who.runs('follow-up offer', { person: maya.id, when: 'tomorrow 18:00', ...options }, where);

  /** A private thread in which theo and maya talk. */
  async function openThread(...people: readonly Person[]): Promise<string> {
    const places = openPlaces(community);
    const threadId = await places.createThread(community.channels['lounge'] ?? '', 'A talk');
    for (const { id } of people) await places.addToThread(threadId, id);
    return threadId;
  }

  /** The thread that the bot made for maya, below the channel that was set aside. */
  async function findOwnThread(): Promise<string> {
    const rest = createRest(community.sandbox, community.sandbox.token);
    const active = z.object({ threads: z.array(z.object({ id: z.string(), parent_id: z.string() })) });
    const { threads } = active.parse(await rest.get(Routes.guildActiveThreads(community.guildId)));
    const own = threads.find((thread) => thread.parent_id === community.channels['welcome']);
    if (!own) throw new Error('There is no thread of her own.');
    return own.id;
  }

  const countQuestions = async (threadId: string) =>
    (await maya.sees(threadId)).filter(({ text }) => text.includes('How are you doing?')).length;

  /** Lets the time pass, and what is due then happen. */
  async function passTo(moment: string): Promise<void> {
    await community.call('POST', '/clock', { set: moment });
    await community.call('POST', '/clock', { advance: 'PT1M', step: 'PT10S' });
    await community.idle();
  }

  it('offers it, and writes to nobody; in the thread where they talk it can be shown, and only that person answers', async () => {
    const threadId = await openThread(theo, maya, dev);
    const offered = await offer({}, { in: threadId });
    expect(offered.ephemeral).toBe(true);
    expect(offered.text).toContain(`<@${maya.id}>`);
    expect(offered.text).toContain('I have not written to them');
    await community.idle();
    expect(await maya.directMessages()).toEqual([]);
    expect((await maya.sees(threadId)).filter(({ text }) => text !== '')).toEqual([]);

    // She finds it where her own check-ins are, and nobody else does.
    const [mine, others] = [await maya.runs('checkin mine'), await dev.runs('checkin mine')];
    await community.idle();
    const below = async (seen: Outcome) =>
      (await maya.seesOutcome(seen.interactionId)).followUps.map(({ text }) => text);
    expect((await below(mine)).join()).toContain('A moderator offers');
    expect(await below(others)).toEqual([]);

    const shown = await theo.presses(admin.here, cardOf(offered));
    expect(shown).toMatchObject({ ephemeral: true });
    const card = await maya.waitsFor(threadId, /A moderator offers/);
    expect(card.mentions).toEqual([]);
    expect((await theo.presses(admin.here, cardOf(offered))).text).toBe(errors['follow-up-shown']());

    expect((await dev.presses(say.yesDirect, card)).text).toBe(errors['follow-up-not-yours']());
    expect((await theo.presses(say.no, card)).text).toBe(errors['follow-up-not-yours']());
    const declined = await maya.presses(say.no, card);
    expect(declined).toMatchObject({ ephemeral: true, text: say.declined });
    await passTo('2027-01-14T20:00:00Z');
    expect(await maya.directMessages()).toEqual([]);
    // What was answered shows nowhere: neither on the card, nor in what another offer is told.
    expect((await theo.sees(threadId)).find(({ id }) => id === card.id)?.text).toBe(card.text);
  });

  it('asks directly once, after a yes and a test message, with ways on and nothing after it', async () => {
    const threadId = await openThread(theo, maya);
    await theo.presses(admin.here, cardOf(await offer({}, { in: threadId })));
    const card = await maya.waitsFor(threadId, /A moderator offers/);
    const asked = await maya.presses(say.yesDirect, card);
    expect(asked.text).toContain(say.firstDirect);
    await community.idle();
    const { followUps } = await maya.seesOutcome(asked.interactionId);
    const question = followUps.find(({ text }) => text.includes('May I write to you directly?'));
    if (!question) throw new Error('The yes to direct messages was not asked for.');
    await maya.presses(reach.direct.yes, question);
    await community.idle();
    const agreed = await maya.presses(say.yesDirect, card);
    expect(agreed.text).toContain('I will ask you once');

    // Answers to her own presses are seen by her alone, and are no messages.
    const listMessages = async () => (await maya.directMessages()).filter(({ ephemeral }) => !ephemeral);
    const before = (await listMessages()).length;
    await community.stopBot();
    await community.startBot();
    await passTo('2027-01-13T17:00:00Z');
    expect(await listMessages()).toHaveLength(before);
    await passTo('2027-01-13T18:05:00Z');
    const message = (await listMessages()).at(-1);
    expect(message?.text).toContain('How are you doing?');
    if (!message) throw new Error('Nothing came.');
    expect((await maya.presses(say.fine, message)).text).toBe(say.thanks);
    const told = await maya.presses(say.tell, message);
    expect(told.text).toContain(guide.volunteer.sent());
    await theo.waitsFor('moderators', new RegExp(maya.id));
    expect((await maya.presses(say.tell, message)).text).toContain(guide.volunteer.already());
    await passTo('2027-01-20T18:05:00Z');
    expect(await listMessages()).toHaveLength(before + 1);
    expect(Number(await runSql(address, 'SELECT COUNT(*) FROM "FollowUp"'))).toBe(0);
  });

  it('asks in the person’s own thread where they choose that, and not once they took it back', async () => {
    const olu = community.person('olu');
    await olu.runs('checkin-admin place', { channel: community.channels['welcome'] ?? '' });
    const threadId = await openThread(theo, maya);
    await theo.presses(admin.here, cardOf(await offer({}, { in: threadId })));
    const card = await maya.waitsFor(threadId, /A moderator offers/);
    const agreed = await maya.presses(say.yesThread, card);
    expect(agreed.text).toContain('I will ask you once');
    await passTo('2027-01-13T18:05:00Z');
    const own = await findOwnThread();
    expect(await countQuestions(own)).toBe(1);
    await passTo('2027-01-25T10:00:00Z');
    const again = await offer({ when: 'tomorrow 18:00' }, { in: threadId });
    await theo.presses(admin.here, cardOf(again));
    const second = (await maya.sees(threadId)).filter(({ text }) => text.includes('A moderator offers')).at(-1);
    if (!second) throw new Error('It was not shown.');
    await maya.presses(say.yesThread, second);
    await maya.presses(say.no, second);
    await passTo('2027-01-26T18:05:00Z');
    expect(await countQuestions(own)).toBe(1);
  });

  it('is told what cannot be, with what they typed', async () => {
    const refused = await offer({ when: 'every day 18:00' });
    expect(refused.text).toContain(errors['follow-up-recurring']());
    expect(refused.text).toContain('when:every day 18:00');
    expect((await offer({ when: '31 February 9:00' })).text).toContain('/follow-up offer');
    expect((await offer({}, {}, dev)).text).toContain('Only people with the role');
    expect((await offer({ person: community.sandbox.world.botId })).text).toContain(errors['follow-up-not-here']());
    expect((await offer({ person: theo.id })).text).toContain(errors['follow-up-self']());
    const offered = await offer();
    // In an open channel there is nothing to show it by.
    expect(JSON.stringify(cardOf(offered).components)).not.toContain(admin.here);
    expect((await offer()).text).toContain(errors['follow-up-open']());
  });
});
