import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Group } from '../../src/groups/group.ts';
import { languages } from '../../src/words/words.ts';
import { openCommunity, type Community, type Person } from '../kit/community.ts';
import { foundGroups } from '../kit/found-groups.ts';
import { describeOnBoth, runSql } from '../kit/storage.ts';

const { trust: say, setup } = languages.en.words;

describeOnBoth('who could know what', (databases) => {
  let address: Awaited<ReturnType<typeof databases.make>>;
  let community: Community;
  let groups: Group[];
  let maya: Person;
  let theo: Person;
  let olu: Person;
  const homeOf = (index: number) => groups[index]?.channelId ?? '';

  beforeAll(async () => {
    address = await databases.make();
    community = await openCommunity({ storage: address });
    [maya, theo, olu] = [community.person('maya'), community.person('theo'), community.person('olu')];
    groups = await foundGroups(community, address, [
      { name: 'Harbour', belonging: 'role', anonymous: 'on' },
      { name: 'Hafen', belonging: 'overwrite', anonymous: 'approve', language: 'de' },
      { name: 'Quiet', belonging: 'role', anonymous: 'off' },
    ]);
  }, 60_000);
  afterAll(() => community.close());

  it('is shown to a member privately: who can open, what is kept, what cannot be seen', async () => {
    const shown = await maya.runs('trust');
    expect(shown.ephemeral).toBe(true);
    for (const sentence of [say.heading, say.nobody, say.groups({ all: 2, first: 1 }), say.openings({ count: 0 })])
      expect(shown.text).toContain(sentence);
    for (const line of [say.kept.name, say.kept.mark, say.kept.noBox, say.kept.mutes, say.kept.words])
      expect(shown.text).toContain(line);
    for (const sentence of [say.seconds, say.copies, say.more]) expect(shown.text).toContain(sentence);
    expect(shown.text).toMatch(/People have read over what I say in: English\./);
    expect(shown.text).not.toContain(setup.anonymous.pause);
    expect((await maya.runs('trust', {}, { locale: 'de' })).text).toContain(languages.de.words.trust.heading);
  });

  it('tells every group that has anonymous posts of another number of days, in its language, and no other', async () => {
    await olu.runs('setup', { 'opening-days': 30 });
    expect((await olu.waitsFor(homeOf(0), /There is a new time limit/)).text).toContain('30 days');
    expect((await olu.waitsFor(homeOf(1), /Es gibt eine neue Frist/)).text).toContain('30 Tage');
    await olu.runs('setup', { 'opening-days': 30 });
    await community.idle();
    const told = await Promise.all([0, 1, 2].map((index) => olu.sees(homeOf(index))));
    expect(told.map((messages) => messages.filter(({ text }) => /time limit|neue Frist/.test(text)).length)).toEqual([
      1, 1, 0,
    ]);
  });

  it('lets a moderator pause all of it and end that, tells the groups, and refuses a member who sends the press', async () => {
    const card = await theo.runs('trust');
    const paused = await theo.presses(setup.anonymous.pause, { id: card.answer?.id ?? '' });
    expect(paused.text).toContain(say.paused);
    await olu.waitsFor(homeOf(0), /Anonymous posts are paused on this server/);
    await olu.waitsFor(homeOf(1), /auf diesem Server angehalten/);
    expect((await maya.runs('trust')).text).toContain(say.paused);
    const open = await theo.presses(setup.anonymous.resume, { id: card.answer?.id ?? '' });
    expect(open.text).not.toContain(say.paused);
    await olu.waitsFor(homeOf(0), /Anonymous posts are possible again/);
  });

  it('shows to whoever presses whether the record is whole, and where it is not', async () => {
    const shown = await maya.runs('trust');
    const look = await maya.presses(say.check, { id: shown.answer?.id ?? '' });
    expect(look.ephemeral).toBe(true);
    expect(look.text).toContain('The record is whole.');
    expect(look.text).toMatch(/Entries: \*\*[1-9]\d*\*\*\nThe newest: `[0-9a-f]{64}`/);
    await runSql(address, `UPDATE "AuditEntry" SET act = 'case.closed' WHERE seq = 2`);
    // Only now: a look counts for a minute, and the clock may have somebody else look in that one.
    await community.call('POST', '/clock', { advance: 'PT61S', step: 'PT61S' });
    const broken = await maya.presses(say.check, { id: shown.answer?.id ?? '' });
    expect(broken.text).toContain(say.record.broken({ entry: 2, before: 1 }));
    expect((await maya.runs('trust')).text).toContain(say.recordBroken({ entry: 2 }));
  });
});
