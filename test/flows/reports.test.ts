import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { openCommunity, type Community, type Person } from '../kit/community.ts';
import { describeOnBoth } from '../kit/storage.ts';

describeOnBoth('telling the moderators', (databases) => {
  let community: Community;
  let maya: Person;
  let dev: Person;
  let theo: Person;
  let ines: Person;

  beforeAll(async () => {
    community = await openCommunity({ storage: await databases.make(), messageContent: false });
    [maya, dev, theo, ines] = [
      community.person('maya'),
      community.person('dev'),
      community.person('theo'),
      community.person('ines'),
    ];
  });
  afterAll(() => community.close());

  // What somebody writes within a quarter of an hour is one case: each test begins after that.
  beforeEach(async () => {
    await community.call('POST', '/clock', { advance: 'PT16M', step: 'PT16M' });
  });

  /** maya tells about a message of dev's, and theo sees the card. */
  async function report(note: string, reason = 'worried') {
    const target = await dev.says('lounge', `something ordinary ${note}`);
    const form = await maya.runs('Tell the moderators', {}, { target });
    expect(form.state).toBe('modal');
    const thanks = await maya.fills(form, { reason: [reason], note });
    return { target, thanks, card: () => theo.waitsFor('moderators', new RegExp(note)) };
  }

  it('brings a report to the moderators with its reason, its note, a link and three buttons', async () => {
    const { thanks, target, card } = await report('they have gone quiet lately');
    expect(thanks.ephemeral).toBe(true);
    expect(thanks.text).toContain('Thank you for looking out');
    const shown = await card();
    expect(shown.text).toContain('I am worried about them');
    expect(shown.text).toContain(
      `https://discord.com/channels/${community.guildId}/${community.channels['lounge'] ?? ''}/${target}`,
    );
    for (const label of ['Claim', 'Release', 'Close']) expect(shown.text).toContain(label);
    expect(shown.text).not.toContain(maya.id);
  });

  it('takes another report of the same person where the words were changed after the case was closed', async () => {
    const { target, card } = await report('it was fine at first');
    await theo.presses('Claim', await card());
    const form = await theo.presses(
      'Close',
      await theo.waitsFor('moderators', /it was fine at first[\s\S]*has this since/),
    );
    expect((await theo.fills(form, { outcome: ['supported'] })).text).toContain('losed');
    await community.call('POST', '/clock', { advance: 'PT1M', step: 'PT1M' });
    const again = async (note: string) =>
      maya.fills(await maya.runs('Tell the moderators', {}, { target }), { reason: ['worried'], note });
    expect((await again('nothing was changed')).text).toContain('already');
    await dev.edits(target, 'something quite different');
    expect((await again('now it is worse')).text).toContain('Thank you for looking out');
    await theo.waitsFor('moderators', /now it is worse/);
  });

  it('shows the person it is about nothing at all', async () => {
    const before = await dev.sees('lounge');
    await report('nobody should notice this one');
    await community.idle();
    const seen = await dev.sees('lounge');
    expect(seen.length).toBe(before.length + 1);
    expect(await dev.directMessages()).toEqual([]);
    await expect(dev.sees('moderators')).rejects.toThrow();
  });

  it('gives a case to exactly one of two moderators who claim it at once, and tells the other who has it', async () => {
    const { card } = await report('two of us want to help');
    const shown = await card();
    const [first, second] = await Promise.all([theo.presses('Claim', shown), ines.presses('Claim', shown)]);
    const told = [first, second].filter((outcome) => outcome.text.includes('already has this case'));
    expect(told).toHaveLength(1);
    const after = await theo.waitsFor('moderators', /two of us want to help[\s\S]*has this since/);
    const winner = first.text.includes('already has this case') ? ines : theo;
    expect(after.text).toContain(winner.id);
    expect(told[0]?.text).toContain(winner.id);
  });

  it('closes only with an outcome, and only once', async () => {
    const { card } = await report('this will end well');
    const shown = await card();
    await theo.presses('Claim', shown);
    const form = await theo.presses('Close', shown);
    expect(form.modal?.fields.map((field) => field.customId)).toEqual(['outcome']);
    await theo.fills(form, { outcome: ['supported'] });
    const closed = await theo.waitsFor('moderators', /this will end well[\s\S]*Closed by/);
    expect(closed.text).toContain('Supported');
    expect(closed.text).not.toContain('Release');
    const late = await theo.fills(form, { outcome: ['duplicate'] }).catch((error: unknown) => error);
    // The same form cannot be sent twice in Discord; a second moderator's older form can.
    expect(late).toBeInstanceOf(Error);
  });

  it('tells a second moderator who closes the same case that it is closed already', async () => {
    const { card } = await report('closed by two people');
    const shown = await card();
    const [mine, other] = [await theo.presses('Close', shown), await ines.presses('Close', shown)];
    await theo.presses('Claim', shown);
    await theo.fills(mine, { outcome: ['supported'] });
    const late = await ines.fills(other, { outcome: ['duplicate'] });
    expect(late.text).toContain('This case is already closed');
    expect((await theo.waitsFor('moderators', /closed by two people[\s\S]*Closed by/)).text).toContain('Supported');
  });

  it('lets only moderators press, and says who could', async () => {
    const { card } = await report('not everybody may press');
    const shown = await card();
    const olu = community.person('olu');
    const refused = await olu.presses('Claim', shown);
    expect(refused.followUps.map((message) => message.ephemeral)).toEqual([true]);
    expect(refused.text).toContain('Only people with the role');
    expect((await card()).text).toContain('Nobody has this yet');
  });

  it('hands back a case without asking why, and another takes it', async () => {
    const { card } = await report('handed over');
    const shown = await card();
    await theo.presses('Claim', shown);
    expect((await ines.presses('Release', shown)).text).toContain('has this case');
    await theo.presses('Release', shown);
    expect((await card()).text).toContain('Nobody has this yet');
    await ines.presses('Claim', shown);
    expect((await theo.waitsFor('moderators', /handed over[\s\S]*has this since/)).text).toContain(ines.id);
  });

  it('gives a case to another when whoever has it is no moderator any more', async () => {
    const { card } = await report('held by somebody who went');
    const shown = await card();
    await ines.presses('Claim', shown);
    expect((await theo.presses('Claim', shown)).text).toContain('already has this case');
    const role = `/guilds/${community.guildId}/members/${ines.id}/roles/${community.roles['Moderators'] ?? ''}`;
    await community.call('DELETE', role);
    await theo.presses('Claim', shown);
    expect((await theo.waitsFor('moderators', /held by somebody who went[\s\S]*has this since/)).text).toContain(
      theo.id,
    );
    await community.call('PUT', role);
  });

  it('takes a report about a message that was deleted meanwhile', async () => {
    const target = await dev.says('lounge', 'gone in a moment');
    const form = await maya.runs('Tell the moderators', {}, { target });
    await dev.deletes(target);
    const thanks = await maya.fills(form, { reason: ['harmful'], note: 'it was cruel' });
    expect(thanks.text).toContain('has been deleted since');
    expect((await theo.waitsFor('moderators', /it was cruel/)).text).toContain('The message has been deleted since');
  });

  it('counts the same report once', async () => {
    const target = await dev.says('lounge', 'told about twice');
    const first = await maya.runs('Tell the moderators', {}, { target });
    const second = await maya.runs('Tell the moderators', {}, { target });
    await maya.fills(first, { reason: ['spam'], note: 'told twice' });
    const again = await maya.fills(second, { reason: ['spam'], note: 'told twice' });
    expect(again.text).toContain('You had already told the moderators');
    await community.idle();
    const cards = (await theo.sees('moderators')).filter((message) => message.text.includes('told twice'));
    expect(cards).toHaveLength(1);
  });

  it('pages the person on call when the words of a report say that life is in danger', async () => {
    const { card } = await report('she says she will kill herself tonight, she has the pills');
    expect((await card()).text).toContain('life may be in danger');
    const page = await theo.waitsFor('moderators', /Somebody may need you now/);
    expect(page.mentions).toEqual([theo.id]);
  });

  it('hands the words back when a note cannot be used', async () => {
    const target = await dev.says('lounge', 'about this');
    const form = await maya.runs('Tell the moderators', {}, { target });
    const blank = await maya.fills(form, { reason: ['other'], note: '   ' });
    expect(blank.text).toContain('Please write a few words');
    expect(blank.text).toContain('Nothing was sent yet');
  });

  it('refuses on the bot’s own messages with a sentence', async () => {
    const { card } = await report('my own card');
    const shown = await card();
    const refused = await theo.runs('Tell the moderators', {}, { target: shown.id, in: 'moderators' });
    expect(refused.text).toContain('That is one of my own messages');
  });
});
