import { Routes } from 'discord.js';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { z } from 'zod';
import { createRest } from '../../src/discord/client.ts';
import { writeReceipt, type NewReceipt } from '../../src/moderation/receipts/write-receipt.ts';
import type { Storage, StorageAddress } from '../../src/storage/open-storage.ts';
import { languages } from '../../src/words/words.ts';
import { openCommunity, type Community, type Outcome, type Person, type SeenMessage } from '../kit/community.ts';
import { describeOnBoth } from '../kit/storage.ts';

const { receipts: say, appeals: staff, reach, errors } = languages.en.words;

const start = '2027-01-12T09:00:00Z';
const hour = 3_600_000;

describeOnBoth('a member to whom moderators did something', (databases) => {
  let address: StorageAddress;
  let storage: Storage;
  let community: Community;
  let maya: Person;
  let theo: Person;
  let ines: Person;

  beforeEach(async () => {
    address = await databases.make();
    community = await openCommunity({ storage: address, messageContent: false });
    storage = await databases.open(address);
    await community.call('POST', '/clock', { set: start });
    [maya, theo, ines] = [community.person('maya'), community.person('theo'), community.person('ines')];
  });
  afterEach(() => community.close());

  /** What theo's act leaves behind. */
  function write(more: Partial<NewReceipt> = {}): Promise<string> {
    const receipt: NewReceipt = {
      guildId: community.guildId,
      userId: maya.id,
      act: 'removed',
      rule: 'harassment',
      channelId: community.channels['lounge'] ?? '',
      words: 'my own harsh words',
      until: null,
      caseId: null,
      deciderId: theo.id,
      ...more,
    };
    return storage.write((tx) => writeReceipt(receipt, { storage, clock: { now: () => Date.parse(start) } }, tx));
  }

  /** Everything that somebody was answered so far. */
  async function readAll(who: Person, { interactionId }: Outcome): Promise<SeenMessage[]> {
    await community.idle();
    const { answer, followUps } = await who.seesOutcome(interactionId);
    return [...(answer ? [answer] : []), ...followUps];
  }

  const find = (messages: readonly SeenMessage[], text: string): SeenMessage => {
    const found = messages.find((message) => message.text.includes(text));
    if (!found) throw new Error(`Nothing says ${text}: ${messages.map((message) => message.text).join('\n')}`);
    return found;
  };

  /** maya asks for another look, and theo and ines see the card. */
  async function appeal(words = 'It was about me alone.'): Promise<SeenMessage> {
    const record = await readAll(maya, await maya.runs('my record'));
    const form = await maya.presses(say.appeal.button, find(record, say.words));
    const sent = await maya.fills(form, { words });
    expect(sent.ephemeral).toBe(true);
    return theo.waitsFor('moderators', /a member asks for another look/);
  }

  it('sees it below their next answer there, once, and then in /my record with their words', async () => {
    await write();
    const [other, own] = [await community.person('dev').runs('checkin mine'), await maya.runs('checkin mine')];
    expect((await readAll(community.person('dev'), other)).map(({ text }) => text).join()).not.toContain(say.unseen);
    const seen = await readAll(maya, own);
    expect(find(seen, say.unseen).ephemeral).toBe(true);
    const shown = find(seen, 'my own harsh words');
    expect(shown.ephemeral).toBe(true);
    expect(shown.text).toContain(say.rules.harassment);
    expect(shown.text).toContain('/crisis');
    expect(shown.text).not.toContain(theo.id);
    const second = await readAll(maya, await maya.runs('checkin mine'));
    expect(second.map(({ text }) => text).join()).not.toContain('my own harsh words');
    const record = await readAll(maya, await maya.runs('my record'));
    expect(find(record, 'my own harsh words').text).toContain(say.appeal.button);
    expect((await maya.directMessages()).filter(({ ephemeral }) => !ephemeral)).toEqual([]);
  });

  it('is not told while they look for help', async () => {
    await write();
    const help = await readAll(maya, await maya.runs('crisis'));
    expect(help.map(({ text }) => text).join()).not.toContain(say.unseen);
    const seen = await readAll(maya, await maya.runs('checkin mine'));
    find(seen, say.unseen);
  });

  it('asks for another look, which a different moderator takes; what was wrong is put right and said', async () => {
    const until = Date.parse(start) + 24 * hour;
    const rest = createRest(community.sandbox, community.sandbox.token);
    const route = Routes.guildMember(community.guildId, maya.id);
    await write({ act: 'timed-out', until });
    const card = await appeal('Please look at what I answered to.');
    expect(card.text).not.toContain('what I answered to');
    await rest.patch(route, { body: { communication_disabled_until: new Date(until).toISOString() } });

    expect((await theo.presses(staff.take, card)).text).toContain(errors['appeal-decider']());
    await expect(community.person('dev').presses(staff.read, card)).rejects.toThrow();
    const reading = await readAll(ines, await ines.presses(staff.read, card));
    expect(find(reading, 'Please look at what I answered to.').ephemeral).toBe(true);
    const early = await ines.presses(staff.overturn, card);
    expect((await ines.fills(early, { words: 'Too early' })).text).toContain(errors['appeal-not-yours']());
    await ines.presses(staff.take, card);
    await theo.waitsFor('moderators', /is taking another look/);
    const form = await ines.presses(staff.overturn, card);
    await ines.fills(form, { words: 'We did not read the thread above it.' });
    const answered = await theo.waitsFor('moderators', /Overturned by/);
    expect(answered.text).toContain(staff.lift.done);
    const member = z.object({ communication_disabled_until: z.string().nullable() });
    expect(member.parse(await rest.get(route)).communication_disabled_until).toBeNull();

    const told = await readAll(maya, await maya.runs('checkin mine'));
    const receipt = find(told, 'We did not read the thread above it.');
    expect(receipt.text).toContain('That was our mistake');
    expect(receipt.text).toContain(say.appeal.lifted);
    expect(receipt.text).not.toContain(ines.id);
    expect(receipt.text).not.toContain(say.appeal.button);
  });

  it('gets help first where their appeal says that they may be in danger, and it arrives all the same', async () => {
    await write();
    const card = await appeal('I will kill myself tonight, I have the pills here');
    expect(card.text).toContain('a life is in danger');
    const opened = await theo.waitsFor('moderators', /to ask for another look at a decision/);
    expect((await theo.presses('Words and notes', opened)).text).toContain('I have the pills here');
    await community.idle();
    expect((await theo.sees('moderators')).some(({ mentions }) => mentions.includes(theo.id))).toBe(true);
  });

  it('who asks twice, or too late, gets their words back', async () => {
    await write();
    const record = await readAll(maya, await maya.runs('my record'));
    const shown = find(record, 'my own harsh words');
    const [one, two] = [await maya.presses(say.appeal.button, shown), await maya.presses(say.appeal.button, shown)];
    await maya.fills(one, { words: 'once' });
    const again = await maya.fills(two, { words: 'said once more' });
    expect(again.text).toContain(errors['appeal-asked']());
    expect(again.text).toContain('said once more');
    const third = await maya.presses(say.appeal.button, shown);
    await community.call('POST', '/clock', { set: '2027-05-12T09:00:00Z' });
    await community.call('POST', '/clock', { advance: 'PT2H', step: 'PT30M' });
    const late = await maya.fills(third, { words: 'very late' });
    expect(late.text).toContain(errors['receipt-gone']());
    expect(late.text).toContain('very late');
  });

  it('hears of it directly after a yes to that, without a word of what it is, and reads it there', async () => {
    await write();
    const record = await readAll(maya, await maya.runs('my record'));
    const heading = find(record, say.direct.offer);
    const asked = await readAll(maya, await maya.presses(say.direct.yes, heading));
    const question = find(asked, say.direct.confirm);
    expect(await maya.directMessages()).toEqual([]);
    expect((await maya.presses(reach.direct.yes, question)).text).toMatch(/^All right|is on its way/);
    await expect
      .poll(async () => (await maya.directMessages()).map(({ text }) => text).join(), { timeout: 15_000 })
      .toContain(say.direct.test);
    expect((await maya.presses(say.direct.yes, heading)).text).toBe(say.direct.agreed);
    const agreed = find(await readAll(maya, await maya.runs('my record')), say.direct.agreed);
    expect((await maya.presses(say.direct.takeBack, agreed)).text).toBe(say.direct.takenBack);
    expect((await maya.presses(say.direct.yes, heading)).text).toBe(say.direct.agreed);

    const card = await appeal();
    await ines.presses(staff.take, card);
    await ines.fills(await ines.presses(staff.stands, card), { words: 'It would still hurt others.' });
    const isNote = ({ text }: SeenMessage) => text.includes('There is a note for you');
    await expect.poll(async () => (await maya.directMessages()).filter(isNote).length, { timeout: 15_000 }).toBe(1);
    const message = (await maya.directMessages()).find(isNote);
    if (!message) throw new Error('Nothing came.');
    expect(message.text).not.toContain('harsh');
    const read = await readAll(maya, await maya.presses(say.direct.read, message));
    expect(find(read, 'It would still hurt others.').ephemeral).toBe(true);
    // Whoever may only read on a server still has this.
    const { channelId } = await community.call<{ channelId: string }>('GET', `/dms?userId=${maya.id}`);
    const direct = await readAll(maya, await maya.runs('my record', {}, { in: channelId }));
    expect(find(direct, 'It would still hurt others.').text).toMatch(/^On \*\*/);
    const later = await readAll(maya, await maya.runs('checkin mine'));
    expect(later.map(({ text }) => text).join()).not.toContain(say.unseen);
  });
});
