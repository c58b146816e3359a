import { expect, it } from 'vitest';
import { compareSnowflakes, snowflakeAt } from '../../../src/discord/snowflakes.ts';
import { catchUp, type History } from '../../../src/moderation/screening/catch-up.ts';
import { openCore, type Core } from '../../kit/core.ts';
import { ids } from '../../kit/interactions.ts';
import { describeOnBoth } from '../../kit/storage.ts';

const hour = 3_600_000;
const worrying = 'I took all the pills, goodbye everyone';

interface Written {
  messageId: string;
  content: string;
}

/** A history that gives what was written, newest first, as Discord's does. */
function makeHistory(channels: Readonly<Record<string, readonly Written[]>>, threads: readonly string[] = []) {
  const asked: string[] = [];
  const history: History = {
    readAfter(channelId, after, limit) {
      asked.push(channelId);
      const written = channels[channelId];
      if (!written) return Promise.resolve(null);
      const found = written
        .filter((message) => compareSnowflakes(message.messageId, after) > 0)
        .sort((a, b) => compareSnowflakes(b.messageId, a.messageId))
        .map((message) => ({ ...message, authorId: ids.maya, authorIsBot: false, editedAt: null }));
      return Promise.resolve({ messages: found.slice(0, limit), more: found.length > limit });
    },
    listThreads: () => Promise.resolve([...threads]),
  };
  return { history, asked };
}

describeOnBoth('after an absence', (databases) => {
  /** The bot was away since noon; it is back so many hours later. */
  async function open(hoursAway: number) {
    const core = await openCore(await databases.open());
    await core.setUp();
    const { progress } = core.needs;
    const left = core.clock.now();
    progress.startAt(ids.guild, ids.lounge, left);
    await progress.flush();
    core.clock.advance(hoursAway * hour);
    const write = (afterMs: number, content: string): Written => ({ messageId: snowflakeAt(left + afterMs), content });
    return { core, progress, left, write };
  }

  const readAgain = (core: Core, history: History) => catchUp(ids.guild, { ...core.needs, history });

  it('what was written meanwhile is screened, and its card says that it is late', async () => {
    const { core, write } = await open(2);
    const { history } = makeHistory({ [ids.lounge]: [write(hour, worrying), write(hour + 1, 'nice weather')] });
    expect(await readAgain(core, history)).toBe(true);
    const texts = await core.read(ids.moderators);
    const card = texts.find((text) => text.startsWith('## '));
    expect(card?.split('\n')[1]).toContain('**Late:**');
    expect(texts.join('\n')).toContain(`/${ids.lounge}/${snowflakeAt(core.clock.now() - hour)}`);
  });

  it('nothing is flagged twice, however often it is read', async () => {
    const { core, write } = await open(2);
    const { history } = makeHistory({ [ids.lounge]: [write(hour, worrying)] });
    await readAgain(core, history);
    const before = (await core.read(ids.moderators)).length;
    await readAgain(core, history);
    expect(await core.read(ids.moderators)).toHaveLength(before);
  });

  it('threads are read too, those that began meanwhile from where their channel was left', async () => {
    const { core, write } = await open(2);
    const thread = '300000000000000099';
    const { history } = makeHistory({ [ids.lounge]: [], [thread]: [write(hour, worrying)] }, [thread]);
    await readAgain(core, history);
    expect((await core.read(ids.moderators))[0]).toContain(`/${thread}/`);
  });

  it('what is older than 24 hours is not read, and the moderators learn that it was skipped', async () => {
    const { core, write, left } = await open(30);
    const { history } = makeHistory({ [ids.lounge]: [write(hour, worrying), write(29 * hour, 'nice weather')] });
    await readAgain(core, history);
    const texts = await core.read(ids.moderators);
    expect(texts).toHaveLength(1);
    expect(texts[0]).toContain(`<#${ids.lounge}>`);
    expect(texts[0]).toContain(`<t:${Math.floor((left - 1) / 1000)}:f>`);
  });

  it('a channel that was merely quiet for days was not skipped', async () => {
    const { core, write } = await open(300);
    const { history } = makeHistory({ [ids.lounge]: [write(299 * hour, 'nice weather')] });
    await readAgain(core, history);
    await readAgain(core, makeHistory({ [ids.lounge]: [] }).history);
    expect(await core.read(ids.moderators)).toEqual([]);
  });

  it('of more than 1,000 messages the newest are read, and the moderators learn of it', async () => {
    const { core, write } = await open(2);
    const many = Array.from({ length: 1001 }, (_, index) => write(index + 1, 'nice weather'));
    await readAgain(core, makeHistory({ [ids.lounge]: many }).history);
    const texts = await core.read(ids.moderators);
    expect(texts).toHaveLength(1);
    expect(texts[0]).toContain('1,000');
  });

  it('it is read only as far as was read: a failure counts as nothing read, and the next time repairs it', async () => {
    const { core, progress, write } = await open(2);
    const { history } = makeHistory({ [ids.lounge]: [write(hour, worrying)] });
    const failing: History = { ...history, readAfter: () => Promise.reject(new Error('Discord is away')) };
    const before = progress.find(ids.lounge);
    expect(await readAgain(core, failing)).toBe(false);
    progress.finish(ids.lounge, snowflakeAt(core.clock.now()));
    await progress.flush();
    expect(progress.find(ids.lounge)).toBe(before);
    expect(await readAgain(core, history)).toBe(true);
    await progress.flush();
    expect(compareSnowflakes(progress.find(ids.lounge) ?? '', before ?? '')).toBe(1);
    expect(await core.read(ids.moderators)).not.toEqual([]);
    expect(core.captured.events()).toContain('catch-up.failed');
    expect(core.captured.text()).not.toContain('pills');
  });

  it('a channel that was never read before, or may not be read now, holds nothing up', async () => {
    const { core, write } = await open(2);
    const fresh = '300000000000000050';
    const closed = '300000000000000051';
    await core.setUp({ watched: new Set([fresh, closed, ids.lounge]) });
    core.needs.progress.startAt(ids.guild, closed, core.clock.now() - hour);
    await core.needs.progress.flush();
    const { history, asked } = makeHistory({ [fresh]: [write(hour, worrying)], [ids.lounge]: [write(hour, worrying)] });
    expect(await readAgain(core, history)).toBe(true);
    expect(new Set(asked)).toEqual(new Set([closed, ids.lounge]));
    expect((await core.read(ids.moderators))[0]).toContain(`/${ids.lounge}/`);
  });
});
