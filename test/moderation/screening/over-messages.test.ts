import { expect, it } from 'vitest';
import { snowflakeAt } from '../../../src/discord/snowflakes.ts';
import type { SeenMessage } from '../../../src/moderation/screening/screen-message.ts';
import { createScreening } from '../../../src/moderation/screening/screening.ts';
import { openCore } from '../../kit/core.ts';
import { ids } from '../../kit/interactions.ts';
import { describeOnBoth } from '../../kit/storage.ts';

describeOnBoth('a sentence over several messages', (databases) => {
  async function open() {
    const core = await openCore(await databases.open());
    await core.setUp();
    const screening = createScreening(core.needs);
    async function say(content: string, more: Partial<SeenMessage> = {}): Promise<string> {
      core.clock.advance(2_000);
      const messageId = more.messageId ?? snowflakeAt(core.clock.now());
      screening.see({
        guildId: ids.guild,
        channelId: ids.lounge,
        watchId: ids.lounge,
        messageId,
        authorId: ids.maya,
        authorIsBot: false,
        content,
        writtenAt: core.clock.now(),
        editedAt: null,
        late: false,
        ...more,
      });
      await screening.drain();
      return messageId;
    }
    const { read } = core.needs.storage;
    return { core, say, screening, countCases: () => read.case.count(), countFlags: () => read.flag.count() };
  }

  it('is one case about its newest message', async () => {
    const { core, say, countCases } = await open();
    const first = await say('I want');
    const last = await say('to die tonight');
    const card = (await core.read(ids.moderators)).join('\n');
    expect([card.includes(first), card.includes(last)]).toEqual([false, true]);
    expect(await countCases()).toBe(1);
    await say('is anybody here?');
    expect(await countCases()).toBe(1);
  });

  it('joins the case of a message that it makes graver, which then is about the newest one', async () => {
    const { core, say, countCases, countFlags } = await open();
    await say('I want to die');
    const last = await say('tonight');
    expect([await countCases(), await countFlags()]).toEqual([1, 2]);
    const [shown] = await core.needs.storage.read.case.findMany();
    expect(shown?.tier).toBe('T3');
    expect((await core.read(ids.moderators)).join('\n')).toContain(last);
  });

  it('is read again when a part of it is edited', async () => {
    const { say, countCases } = await open();
    await say('I want');
    const edited = await say('to bake bread');
    expect(await countCases()).toBe(0);
    await say('to die', { messageId: edited });
    expect(await countCases()).toBe(1);
  });

  it('is none when a part of it was deleted', async () => {
    const { say, screening, countCases } = await open();
    screening.drop([await say('I want')]);
    await say('to die');
    expect(await countCases()).toBe(0);
  });

  it('leaves no word in the log', async () => {
    const { core, say } = await open();
    await say('I want');
    await say('to die tonight');
    expect(core.captured.text()).not.toMatch(/die|want|tonight/);
  });
});
