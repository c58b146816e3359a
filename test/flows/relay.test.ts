import { expect, it } from 'vitest';
import { longestLine } from '../../src/anonymous/relay/buttons.ts';
import { en } from '../../src/words/en.ts';
import { need, openAnonymousCommunity } from '../kit/anonymous.ts';
import type { Outcome, Person, SeenMessage } from '../kit/community.ts';
import { describeOnBoth } from '../kit/storage.ts';

const { cases, holding, relay } = en;
const danger = 'I am going to kill myself tonight, I have the pills in front of me';

describeOnBoth('a talk through the bot', (databases) => {
  /** Maya wrote something that is held, and said that she may be answered. */
  async function open(way: string) {
    const room = await openAnonymousCommunity(await databases.make());
    const [maya, theo, ines] = [room.person('maya'), room.person('theo'), room.person('ines')];
    const { outcome } = await room.posts(maya, 'harbour', danger);
    // Help comes first; the card with the question follows it.
    await room.community.idle();
    const whole = await maya.seesOutcome(outcome.interactionId);
    const sent = whole.followUps.find((one) => JSON.stringify(one).includes(relay.yes));
    const how = await maya.presses(relay.yes, need(sent));
    expect(how.text).toContain(relay.how());
    const opened = await maya.presses(way, need(how.answer));
    const card = await theo.waitsFor('moderators', /^## T3/);
    const told = await theo.waitsFor('moderators', /would like a volunteer to answer/);
    return { ...room, maya, theo, ines, card, told, opened, sent: need(sent) };
  }

  async function writes(who: Person, button: string, message: SeenMessage, text: string): Promise<Outcome> {
    return who.fills(await who.presses(button, message), { text });
  }

  /** What was said, as it stands on a private card. */
  const linesOf = ({ answer }: Outcome) => need(answer).text;

  it('goes both ways by direct message, shows no name, joins no thread, and only moderators read it', async () => {
    const room = await open(relay.direct);
    const { maya, theo, ines, card, told } = room;
    expect(JSON.stringify(told)).not.toContain(maya.id);
    expect((await theo.presses(holding.answer, told)).text).toContain('Nobody has claimed this case');
    await theo.presses(cases.claim, card);
    expect((await ines.presses(holding.answer, told)).text).toContain(`<@${theo.id}> has this case, and answers`);
    const answered = await writes(theo, holding.answer, told, 'I am here. Are you safe where you are?');
    expect(answered.text).toContain(holding.talk.sent.direct);
    await room.community.idle();

    const mail = (await maya.directMessages()).find((one) => JSON.stringify(one).includes('safe where you are'));
    expect(JSON.stringify(mail)).not.toContain(theo.id);
    expect(JSON.stringify(mail)).not.toContain('theo');
    const back = await writes(maya, relay.writeBack, need(mail), 'I am on the roof terrace with tea');
    expect(back.text).toContain(relay.written());
    const wrote = await ines.waitsFor('moderators', /They wrote back/);
    expect(JSON.stringify(wrote)).not.toMatch(/roof terrace/);
    expect(JSON.stringify(wrote)).not.toContain(maya.id);
    expect(wrote.mentions).toEqual([]);
    const read = await ines.presses(holding.readTalk, wrote);
    expect(read.ephemeral).toBe(true);
    expect(linesOf(read)).toContain('roof terrace');
    expect(linesOf(read)).toContain('safe where you are');
    expect(linesOf(read)).not.toContain(maya.id);
    const threads = await room.community.call<{ type: number }[]>(
      'GET',
      `/channels?userId=${theo.id}&guildId=${room.community.guildId}`,
    );
    expect(threads.filter(({ type }) => type === 11)).toEqual([]);
    await room.community.close();
  }, 90_000);

  it('with closed direct messages an answer waits under My posts, and the volunteer hears that nobody knows whether it was read', async () => {
    const room = await open(relay.direct);
    const { maya, theo, card, told } = room;
    await room.community.call('PUT', `/users/${maya.id}`, { dms: 'closed' });
    await theo.presses(cases.claim, card);
    await writes(theo, holding.answer, told, 'I am here.');
    const note = await theo.waitsFor('moderators', /It is not known whether it was read/);
    expect(note.text).not.toContain(maya.id);
    await room.community.close();
  }, 90_000);

  it('words that say more danger are never refused, and page again while nobody has the case', async () => {
    const room = await open(relay.here);
    const { maya, theo, opened } = room;
    const pages = async () =>
      (await theo.sees('moderators'))
        .filter(({ text }) => text.includes('Somebody may need you now'))
        .map(({ id }) => id);
    const [first, ...others] = await pages();
    expect(others).toEqual([]);
    // While somebody is still waited for, nobody is paged a second time.
    await writes(maya, relay.writeBack, need(opened.answer), 'I want to kill myself tonight, goodbye');
    await room.community.idle();
    expect(await pages()).toEqual([first]);
    await theo.presses(en.pages.seen, await theo.waitsFor('moderators', /Somebody may need you now/));
    await writes(maya, relay.writeBack, need(opened.answer), 'I am going to kill myself tonight, goodbye');
    // The first one says by now that it was seen.
    const { id: again } = await theo.waitsFor('moderators', /Somebody may need you now/);
    expect(again).not.toBe(first);
    await theo.presses(cases.claim, await theo.waitsFor('moderators', /Why:/));
    await writes(maya, relay.writeBack, need(opened.answer), 'I will end my life tonight');
    await room.community.idle();
    expect((await pages()).filter((id) => id !== again)).toEqual([]);
    await room.community.close();
  }, 90_000);

  it('danger that is written back after the case was closed is a new case, which pages; while somebody has one, it cannot be closed unread', async () => {
    const room = await open(relay.here);
    const { maya, theo, card, opened } = room;
    const close = async (message: SeenMessage) =>
      theo.fills(await theo.presses(cases.close, message), { outcome: ['supported'] });
    await theo.presses(en.pages.seen, await theo.waitsFor('moderators', /Somebody may need you now/));
    await theo.presses(cases.claim, card);
    await writes(maya, relay.writeBack, need(opened.answer), 'I want to kill myself tonight, goodbye');
    const refused = await close(card);
    await room.community.idle();
    expect(JSON.stringify((await theo.seesOutcome(refused.interactionId)).followUps)).toContain('Something new came');
    await close(need((await theo.sees('moderators')).find(({ id }) => id === card.id)));

    await writes(maya, relay.writeBack, need(opened.answer), 'I am going to kill myself tonight, goodbye');
    const page = await theo.waitsFor('moderators', /Somebody may need you now/);
    await room.community.idle();
    const newer = need((await theo.sees('moderators')).filter(({ text }) => text.startsWith('## T3')).at(-1));
    expect(newer.id).not.toBe(card.id);
    const seen = await theo.presses(en.pages.seen, page);
    expect(seen.text).not.toContain('nobody has to do anything');
    expect((await theo.presses(cases.claim, newer)).text).toContain(`<@${theo.id}>`);
    await room.community.close();
  }, 90_000);

  it('shows the guided path to whoever writes of danger into a talk that ended meanwhile, and gives their words back', async () => {
    const room = await open(relay.here);
    const { maya, theo, card, told, opened } = room;
    await theo.presses(cases.claim, card);
    const form = await maya.presses(relay.writeBack, need(opened.answer));
    await theo.presses(holding.talk.leave, need((await theo.presses(holding.readTalk, told)).answer));
    const text = 'I am going to kill myself tonight, goodbye';
    const outcome = await maya.fills(form, { text });
    expect(outcome.text).toContain(en.guide.buttons.talk);
    await room.community.idle();
    const after = JSON.stringify((await maya.seesOutcome(outcome.interactionId)).followUps);
    expect(after).toContain('This talk is over');
    expect(after).toContain(text);
    await room.community.close();
  }, 60_000);

  it('is over when its writer ends it, and when three days are over: each press says so', async () => {
    const room = await open(relay.here);
    const { maya, theo, card, told, opened, sent } = room;
    await theo.presses(cases.claim, card);
    const sure = await maya.presses(relay.end, need(opened.answer));
    await maya.presses(relay.endYes, need(sure.answer));
    await theo.waitsFor('moderators', /whoever wrote the post ended it/);
    expect((await theo.presses(holding.answer, told)).text).toContain('There is no talk');
    expect((await maya.presses(relay.writeBack, need(opened.answer))).text).toContain('This talk is over');

    const again = await maya.presses(relay.here, need((await maya.presses(relay.yes, sent)).answer));
    expect(again.text).toContain('open until');
    await room.community.call('POST', '/clock', { advance: 'PT73H', step: 'PT6H' });
    expect((await theo.presses(holding.readTalk, told)).text).toContain('There is no talk');
    await room.community.close();
  }, 90_000);

  it('keeps every line in order under two who write at once, after a restart, and hands back what is too long', async () => {
    const room = await open(relay.here);
    const { maya, theo, card, told, opened } = room;
    await theo.presses(cases.claim, card);
    const mine = need(opened.answer);
    const forms = await Promise.all([
      ...['one', 'two', 'three'].map(async (text) => ({
        who: maya,
        form: await maya.presses(relay.writeBack, mine),
        text,
      })),
      ...['four', 'five'].map(async (text) => ({ who: theo, form: await theo.presses(holding.answer, told), text })),
    ]);
    await Promise.all(forms.map(({ who, form, text }) => who.fills(form, { text: `line ${text}` })));
    await room.community.stopBot();
    await room.community.startBot();
    const read = linesOf(await theo.presses(holding.readTalk, told));
    for (const { text } of forms) expect(read.split(`line ${text}`)).toHaveLength(2);
    const long = await theo.presses(holding.answer, told);
    await expect(theo.fills(long, { text: 'a'.repeat(longestLine + 1) })).rejects.toThrow();
    await room.community.close();
  }, 90_000);

  it('is nobody else’s: another member hears that it is over, a member that this is for moderators', async () => {
    const room = await open(relay.here);
    const { opened, maya } = room;
    const { id } = need(opened.answer);
    // A private card is on nobody else's screen: what is pressed is the same id by another client.
    await expect(room.person('noor').presses(relay.writeBack, { id })).rejects.toThrow();
    expect((await maya.presses(relay.writeBack, { id })).modal).not.toBeNull();
    await room.community.close();
  }, 60_000);
});
