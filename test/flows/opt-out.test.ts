import { afterEach, beforeEach, expect, it } from 'vitest';
import { languages } from '../../src/words/words.ts';
import { need, openAnonymousCommunity } from '../kit/anonymous.ts';
import { openCommunity, type Community, type Outcome, type Person, type SeenMessage } from '../kit/community.ts';
import { captureLog, type CapturedLog } from '../kit/log.ts';
import { describeOnBoth } from '../kit/storage.ts';

const { privacy, errors } = languages.en.words;
const say = privacy.optOut;
const danger = 'goodbye everyone, I am going to kill myself tonight. the pills are next to me';

describeOnBoth('somebody who does not want to be written to or read for distress', (databases) => {
  let community: Community;
  let captured: CapturedLog;
  let maya: Person;
  let theo: Person;
  let dev: Person;

  beforeEach(async () => {
    captured = captureLog();
    community = await openCommunity({ storage: await databases.make(), log: captured.log });
    [maya, theo, dev] = [community.person('maya'), community.person('theo'), community.person('dev')];
  });
  afterEach(() => community.close());

  const cardOf = ({ answer, text }: Outcome): SeenMessage => {
    if (!answer) throw new Error(`There is no card: ${text}`);
    return answer;
  };
  const turnOn = async () => maya.presses(say.turnOn, cardOf(await maya.runs('privacy optout')));
  const deskText = async () => (await theo.sees('moderators')).map(({ text }) => text).join('\n');

  it('reads what it means before they press, sees how it stands, and can undo it', async () => {
    const asked = await maya.runs('privacy optout');
    expect(asked.ephemeral).toBe(true);
    for (const said of [say.isOff, ...say.meansList, ...say.staysList, say.kept, say.help])
      expect(asked.text).toContain(said);
    const done = await maya.presses(say.turnOn, cardOf(asked));
    expect(done.text).toContain(say.turnedOn);
    const again = await maya.runs('privacy optout');
    expect(again.text).toContain(say.isOn);
    const undone = await maya.presses(say.turnOff, cardOf(again));
    expect(undone.text).toContain(say.turnedOff);
    expect((await maya.runs('privacy optout')).text).toContain(say.isOff);
    expect((await theo.runs('privacy optout')).text).toContain(say.isOff);
    const german = await maya.runs('privacy optout', {}, { locale: 'de' });
    expect(german.text).toContain(languages.de.words.privacy.optOut.isOff);
  });

  it('is no case for what they write in danger, also after a restart; what others report is', async () => {
    await turnOn();
    await maya.says('lounge', danger);
    await community.idle();
    expect(await deskText()).not.toContain(maya.id);
    await community.stopBot();
    await maya.says('lounge', danger);
    await community.startBot();
    await community.idle();
    expect(await deskText()).not.toContain(maya.id);
    expect(captured.text()).not.toContain('self-harm');

    const target = await maya.says('lounge', danger);
    await dev.fills(await dev.runs('Tell the moderators', {}, { target }), { reason: ['worried'], note: 'tonight!' });
    const page = await theo.waitsFor('moderators', /Somebody may need you now/);
    expect(page.mentions).toEqual([theo.id]);
    // The card comes after the page.
    await expect.poll(deskText, { timeout: 10_000 }).toContain(maya.id);
  });

  it('is read for harm, and for distress again once they turn it off', async () => {
    await turnOn();
    const harm = await maya.says('lounge', 'you are worthless, kill yourself');
    expect((await theo.waitsFor('moderators', new RegExp(harm))).text).toContain('H');
    await maya.presses(say.turnOff, cardOf(await maya.runs('privacy optout')));
    await community.call('POST', '/clock', { advance: 'PT16M', step: 'PT16M' });
    const id = await maya.says('lounge', danger);
    expect((await theo.waitsFor('moderators', new RegExp(`^## T3[\\s\\S]*${id}`))).text).toContain(maya.id);
  });

  it('is offered no question through the bot, and whoever offers is told so', async () => {
    await turnOn();
    const refused = await theo.runs('follow-up offer', { person: maya.id, when: 'tomorrow 18:00' });
    expect(refused.text).toContain(errors['contact-not-wanted']());
    expect(await maya.directMessages()).toEqual([]);
  });

  it('finds it in their file, and loses it when they are forgotten', async () => {
    await turnOn();
    const file = async () => {
      const { attachments } = cardOf(await maya.runs('privacy export'));
      const attached = attachments.find(({ filename }) => filename.endsWith('.json'));
      return (await fetch(attached?.url ?? '')).text();
    };
    expect(JSON.parse(await file())).toMatchObject({ you: maya.id });
    expect(await file()).toMatch(new RegExp(`${privacy.kinds.optOut.name}[^\\]]*since`));
    const asked = await maya.runs('privacy forget');
    await maya.presses(privacy.forget.yes, cardOf(asked));
    expect((await maya.runs('privacy optout')).text).toContain(say.isOff);
    const id = await maya.says('lounge', danger);
    await theo.waitsFor('moderators', new RegExp(id));
  });
});

describeOnBoth('what somebody who does not want that writes without their name', (databases) => {
  it('is held in danger, with somebody paged, and held for harm, as anybody’s is; nobody learns whose it is', async () => {
    const room = await openAnonymousCommunity(await databases.make());
    const [maya, theo] = [room.person('maya'), room.person('theo')];
    const on = await maya.presses(say.turnOn, need((await maya.runs('privacy optout')).answer));
    expect(on.text).toContain(say.turnedOn);
    const { sent } = languages.en.words.anon;

    const urgent = await room.posts(maya, 'harbour', danger);
    expect(urgent.outcome.followUps[0]?.text).toContain(sent.held.danger());
    const page = await theo.waitsFor('moderators', /Somebody may need you now/);
    expect(page.mentions).toEqual([theo.id]);
    const harmful = await room.posts(maya, 'harbour', 'I will find you and kill you');
    expect(harmful.outcome.text).toContain(sent.held.harm());
    await theo.waitsFor('moderators', /harm to others/);

    await room.community.idle();
    expect(await room.person('noor').sees(room.home('harbour'))).toEqual([]);
    const desk = (await theo.sees('moderators')).map(({ text }) => text).join('\n');
    expect(desk).toMatch(/^## T3/m);
    expect(desk).not.toContain(maya.id);
    await room.community.close();
  });
});
