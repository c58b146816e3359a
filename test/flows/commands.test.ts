import { afterAll, beforeAll, expect, it } from 'vitest';
import { z } from 'zod';
import { openCommunity, Refused, type Community, type SeenMessage } from '../kit/community.ts';
import { describeOnBoth } from '../kit/storage.ts';

describeOnBoth('at the edges of commands', (databases) => {
  let community: Community;

  beforeAll(async () => {
    community = await openCommunity({ storage: await databases.make() });
  });
  afterAll(() => community.close());

  /** A request of the bot's own that its code does not make. */
  async function askAsBot(path: string, body: object): Promise<{ id: string }> {
    const { apiUrl, token } = community.sandbox;
    const response = await fetch(`${apiUrl}/v10${path}`, {
      method: 'POST',
      headers: { authorization: `Bot ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    if (!response.ok) throw new Error(await response.text());
    return z.object({ id: z.string() }).parse(await response.json());
  }

  it.each([
    ['of another version', 'group-join:2:whatever', 'This comes from an earlier version'],
    ['with a memory in a form this version does not write', 'case-claim:no:such:form', 'from an earlier version'],
    ['of a case that is forgotten', 'case-claim:abcdefghijklmnopqrstuv', 'case'],
  ])('a button %s is answered with a sentence, to the person alone', async (_, customId, sentence) => {
    const channelId = community.channels['moderators'] ?? '';
    const button = { type: 2, style: 1, label: 'Press', custom_id: customId };
    const message = await askAsBot(`/channels/${channelId}/messages`, {
      content: 'An old message.',
      components: [{ type: 1, components: [button] }],
    });
    const theo = community.person('theo');
    const outcome = await theo.presses('Press', message);
    const said = [outcome.answer, ...outcome.followUps].filter((one): one is SeenMessage => one !== null);
    const answers = said.filter(({ id }) => id !== message.id);
    expect(answers).toMatchObject([{ ephemeral: true }]);
    expect(answers[0]?.text).toContain(sentence);
    expect((await theo.sees('moderators')).find(({ id }) => id === message.id)?.content).toBe('An old message.');
  });

  it('in direct messages crisis help is offered, and what is for servers is not', async () => {
    const maya = community.person('maya');
    const { id: dm } = await askAsBot('/users/@me/channels', { recipient_id: maya.id });
    expect((await maya.runs('crisis', {}, { in: dm })).text).not.toBe('');
    for (const command of ['setup', 'status'])
      await expect(maya.runs(command, {}, { in: dm })).rejects.toMatchObject({ status: 404 });
    const message = await askAsBot(`/channels/${dm}/messages`, { content: 'hello' });
    const told = maya.runs('Tell the moderators', {}, { in: dm, target: message.id });
    await expect(told).rejects.toMatchObject({ status: 404 });
  });

  it('the note to the moderators takes 1,000 characters, and Discord no more than that', async () => {
    const [maya, dev, theo] = [community.person('maya'), community.person('dev'), community.person('theo')];
    const target = await dev.says('lounge', 'something ordinary');
    const form = await maya.runs('Tell the moderators', {}, { target });
    const fill = (length: number) => maya.fills(form, { reason: ['worried'], note: 'w'.repeat(length) });
    for (const tooLong of [4000, 1001]) await expect(fill(tooLong)).rejects.toThrow(Refused);
    expect((await fill(1000)).text).toContain('Thank you for looking out');
    const card = await theo.waitsFor('moderators', new RegExp(target));
    expect(/w{500,}/.exec(card.text)?.[0]).toHaveLength(1000);
  });
});
