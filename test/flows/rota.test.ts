import { afterEach, beforeEach, expect, it } from 'vitest';
import type { StorageAddress } from '../../src/storage/open-storage.ts';
import { languages } from '../../src/words/words.ts';
import { openCommunity, type Community, type Person, type SeenMessage } from '../kit/community.ts';
import { describeOnBoth, runSql } from '../kit/storage.ts';

const { rota: say, errors, pages } = languages.en.words;

/** Opens a T3. */
const inDanger = 'I am going to kill myself tonight, I have the pills here';

describeOnBoth('volunteers on shift', (databases) => {
  let address: StorageAddress;
  let community: Community;
  let theo: Person;
  let ines: Person;
  let kai: Person;
  let maya: Person;

  beforeEach(async () => {
    address = await databases.make();
    community = await openCommunity({ storage: address });
    await community.call('POST', '/clock', { set: '2027-01-12T20:00:00Z' });
    [theo, ines, kai, maya] = [
      community.person('theo'),
      community.person('ines'),
      community.person('kai'),
      community.person('maya'),
    ];
  });
  afterEach(() => community.close());

  /** Lets the time pass, and what is due then happen. */
  async function pass(duration: string, step = 'PT30S'): Promise<void> {
    await community.call('POST', '/clock', { advance: duration, step });
    await community.idle();
  }

  /** Goes to a moment at once; what is due there happens once. */
  async function jumpTo(moment: string): Promise<void> {
    await community.call('POST', '/clock', { set: moment });
    await pass('PT1M');
  }

  async function beginWithPager(who: Person, hours?: number): Promise<void> {
    const begun = await who.runs('shift start', { pager: true, ...(hours !== undefined && { hours }) });
    expect(begun).toMatchObject({ ephemeral: true });
    expect(begun.text).toContain('I have sent you a test page');
    await who.presses(pages.here, await who.waitsFor('moderators', new RegExp(`<@${who.id}> This is a test page`)));
    await community.idle();
  }

  const newest = async (text: RegExp): Promise<SeenMessage> => {
    await theo.waitsFor('moderators', text);
    const found = (await theo.sees('moderators')).filter((message) => text.test(message.text)).at(-1);
    if (!found) throw new Error(`There is no message ${text.source}.`);
    return found;
  };

  it('begin and end as they like, and only moderators do', async () => {
    expect((await maya.runs('shift start')).text).toContain('Only people with the role');
    expect((await theo.runs('shift end')).text).toContain(errors['shift-none']());
    expect((await theo.runs('shift start', { hours: 3 })).text).toContain('You are on shift until');
    expect((await theo.runs('shift start')).text).toContain('You are on shift already');
    const who = await ines.runs('shift who');
    expect(who).toMatchObject({ ephemeral: true });
    expect(who.text).toContain(`<@${theo.id}> until`);
    expect((await theo.runs('shift mine')).text).toContain('You are on shift since');
    expect((await theo.runs('shift end')).text).toContain(say.ended);
    expect((await ines.runs('shift who')).text).toContain(say.who.nobody);
  });

  it('can be paged only once they pressed the test page; nobody else can press it', async () => {
    await theo.runs('shift start', { pager: true });
    const test = await theo.waitsFor('moderators', /This is a test page/);
    expect(test.mentions).toEqual([theo.id]);
    expect((await ines.runs('shift who')).text).toContain('not counted yet');
    expect((await ines.presses(pages.here, test)).text).not.toBe('');
    expect((await ines.runs('shift who')).text).toContain('not counted yet');
    await pass('PT6M');
    expect((await newest(/was not pressed within five minutes/)).mentions).toEqual([]);
    expect((await theo.runs('shift mine')).text).toContain(say.mine.none);
    await beginWithPager(theo);
    expect((await ines.runs('shift who')).text).toMatch(new RegExp(`Paged in this order:\\*\\* <@${theo.id}>`));
  });

  it('hand the pager on after two hours by itself; who began next moves up, and keeping it is one press', async () => {
    await beginWithPager(theo, 6);
    await jumpTo('2027-01-12T20:20:00Z');
    await beginWithPager(ines, 6);
    await jumpTo('2027-01-12T21:51:00Z');
    const asked = await newest(new RegExp(`<@${theo.id}> You have had the pager`));
    expect(asked.mentions).toEqual([theo.id]);
    expect(asked.text).toContain(`<@${ines.id}> is paged first`);
    expect((await ines.presses(say.goOn.pager, asked)).text).toContain(errors['shift-not-yours']());
    await jumpTo('2027-01-12T22:02:00Z');
    await newest(/has handed on the pager/);
    const who = (await kai.runs('shift who')).text;
    expect(who).toMatch(new RegExp(`Paged in this order:\\*\\* <@${ines.id}>`));
    expect(who).toContain(`<@${theo.id}> until`);
    // An old button does not bring it back.
    expect((await theo.presses(say.goOn.pager, asked)).text).toContain(errors['shift-over']());
    await jumpTo('2027-01-12T22:13:00Z');
    const second = await newest(new RegExp(`<@${ines.id}> You have had the pager`));
    await ines.presses(say.goOn.pager, second);
    await jumpTo('2027-01-12T22:30:00Z');
    expect((await kai.runs('shift who')).text).toMatch(new RegExp(`Paged in this order:\\*\\* <@${ines.id}>`));
  });

  it('do not end on somebody in danger until another takes over; then the shift ends by itself', async () => {
    await beginWithPager(theo);
    await maya.says('lounge', inDanger);
    const card = await theo.waitsFor('moderators', /T3 ·[\s\S]*Nobody has this yet/);
    await theo.presses('Claim', card);
    const waits = await theo.runs('shift end');
    expect(waits.text).toContain('I have asked the others to take over');
    const asked = await newest(/would like to end their shift/);
    expect((await theo.presses(say.takeOver, asked)).text).toContain(errors['shift-own-urgent']());
    await pass('PT2M');
    expect((await theo.runs('shift mine')).text).toContain('You are on shift since');
    const [first, second] = await Promise.all([ines.presses(say.takeOver, asked), kai.presses(say.takeOver, asked)]);
    await newest(/has taken over/);
    expect([first.text, second.text].filter((text) => text.includes('There is nothing left to do'))).toHaveLength(1);
    await expect.poll(async () => (await theo.runs('shift mine')).text, { timeout: 15_000 }).toContain(say.mine.none);
    expect(Number(await runSql(address, `SELECT COUNT(*) FROM "Case" WHERE state = 'claimed' AND tier = 'T3'`))).toBe(
      1,
    );
  });

  it('pause after somebody was in danger, with three questions, and are ready when they say so', async () => {
    await beginWithPager(theo);
    await maya.says('lounge', inDanger);
    const card = await theo.waitsFor('moderators', /T3 ·[\s\S]*Nobody has this yet/);
    await theo.presses('Claim', card);
    await theo.fills(await theo.presses('Close', card), { outcome: ['supported'] });
    await pass('PT1M');
    const pause = await newest(/Take a pause/);
    expect(pause.mentions).toEqual([theo.id]);
    expect((await theo.runs('shift mine')).text).toContain('You are in a pause');
    const questions = await theo.presses(say.questions, pause);
    expect(questions).toMatchObject({ ephemeral: true, text: say.debrief });
    await theo.presses(say.ready, pause);
    expect((await theo.runs('shift mine')).text).not.toContain('You are in a pause');
  });

  it('plan shifts in their own zone, are reminded without a ping, swap them, and begin them', async () => {
    const refused = await theo.runs('shift plan', { when: 'someday', zone: 'Berlin' });
    expect(refused.text).toContain('when:someday');
    const planned = await theo.runs('shift plan', { when: 'every day 23:00', zone: 'Berlin', hours: 2 });
    expect(planned.text).toContain('every day at 23:00 (Europe/Berlin)');
    await jumpTo('2027-01-12T21:05:00Z');
    const soon = await newest(/your planned shift is from/);
    expect(soon.mentions).toEqual([]);
    expect((await ines.presses(say.turn.offer, soon)).text).toContain(errors['turn-not-yours']());
    await theo.presses(say.turn.offer, soon);
    const offered = await newest(/cannot make the shift/);
    await theo.presses(say.turn.back, offered);
    await theo.presses(say.turn.offer, await newest(/after all/));
    await ines.presses(say.turn.take, await newest(/cannot make the shift/));
    await newest(new RegExp(`<@${ines.id}> takes the shift`));
    expect((await ines.runs('shift mine')).text).toContain('Your next planned shifts');
    await ines.runs('shift start');
    await jumpTo('2027-01-12T22:20:00Z');
    expect((await theo.sees('moderators')).some(({ text }) => text.includes('has not begun'))).toBe(false);
    await jumpTo('2027-01-13T22:16:00Z');
    await newest(/has not begun/);
    const plans = await theo.runs('shift plan');
    expect(plans.text).toContain('every day at 23:00');
    if (!plans.answer) throw new Error('The plans were not shown.');
    await theo.presses(say.plan.stop({ number: 1 }), plans.answer);
    expect((await theo.runs('shift plan')).text).toBe(say.plan.none);
  });

  it('see their own load; leads see totals, and can end somebody’s shift', async () => {
    await theo.runs('shift start', { hours: 1 });
    const olu = community.person('olu');
    expect((await ines.runs('shift load')).text).not.toContain(say.load.heading);
    const load = await olu.runs('shift load');
    expect(load.text).toContain('Shifts 1');
    expect(load.text).not.toContain(theo.id);
    expect((await ines.runs('shift end', { person: theo.id })).text).not.toContain('is over');
    expect((await olu.runs('shift end', { person: theo.id })).text).toContain(`The shift of <@${theo.id}> is over`);
  });
});
