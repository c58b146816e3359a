import { expect, it } from 'vitest';
import { reportLimits } from '../../src/moderation/report-limits.ts';
import { openCommunity } from '../kit/community.ts';
import { describeOnBoth } from '../kit/storage.ts';

// Fifty accounts with two hundred reports each are in `npm run bench -- pages`; here fewer do the same.
const accounts = 8;
const reportsEach = 7;

describeOnBoth('a flood of false reports', (databases) => {
  it('is bounded, loses nothing that was taken, and somebody in danger is paged for in the middle of it', async () => {
    const storage = await databases.make();
    const community = await openCommunity({ storage });
    const [dev, theo] = [community.person('dev'), community.person('theo')];
    const lounge = community.channels['lounge'] ?? '';
    const members = `/guilds/${community.guildId}/members`;
    const people = await Promise.all(
      Array.from({ length: accounts }, (_, index) =>
        community.call<{ userId: string }>('POST', members, { name: `account-${index}` }),
      ),
    );
    const targets: string[] = [];
    for (let index = 0; index < reportsEach; index += 1)
      targets.push(await dev.says('lounge', `the walk helped a bit, day ${index}`));

    const report = async (userId: string, targetId: string): Promise<string> => {
      const asked = { userId, channelId: lounge, command: 'Tell the moderators', targetId };
      const form = await community.call<{ interactionId: string }>('POST', '/act/command?wait=10000', asked);
      const fields = { reason: ['spam'], note: 'this is spam' };
      const sent = { interactionId: form.interactionId, fields };
      const told = await community.call<{ answer: { text: string } | null }>('POST', '/act/submit?wait=10000', sent);
      return told.answer?.text ?? '';
    };
    const reportAll = async (userId: string): Promise<string[]> => {
      const answers: string[] = [];
      for (const target of targets) answers.push(await report(userId, target));
      return answers;
    };
    const flood = Promise.all(people.map(({ userId }) => reportAll(userId)));
    await community.person('maya').says('lounge', 'I am going to kill myself tonight');
    const page = await theo.waitsFor('moderators', new RegExp(`<@${theo.id}>[\\s\\S]*Somebody may need you now`));
    expect(page.mentions).toEqual([theo.id]);

    const answers = (await flood).flat();
    const thanked = answers.filter((answer) => answer.includes('Thank you for looking out'));
    const refused = answers.filter((answer) => answer.includes('This one was not sent'));
    expect(thanked).toHaveLength(accounts * reportLimits.atOnce.most);
    expect(refused).toHaveLength(accounts * (reportsEach - reportLimits.atOnce.most));
    // What they wrote comes back, with what to do if somebody is in danger.
    for (const answer of refused) {
      expect(answer).toContain('this is spam');
      expect(answer).toContain('/crisis');
    }
    await community.idle();
    const shown = await theo.sees('moderators');
    // All are about one person within a quarter of an hour: one case with its card, a line for the first few reports and then ever fewer;
    // the case in danger and its page; and the board.
    const lines = shown.filter(({ text }) => /spam/i.test(text) || text.includes('reports** by now'));
    expect(lines.length).toBeGreaterThan(0);
    expect(lines.length).toBeLessThanOrEqual(7);
    await community.close();
    const kept = await databases.open(storage);
    expect(await kept.read.flag.count({ where: { source: 'report' } })).toBe(thanked.length);
    expect(await kept.read.case.count({ where: { state: 'open' } })).toBe(2);
  });
});
