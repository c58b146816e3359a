import { describe, expect, it } from 'vitest';
import { sayStillDeletable } from '../../../src/anonymous/own-posts/still-deletable.ts';
import { refuse, UserError } from '../../../src/discord/user-error.ts';
import { en } from '../../../src/words/en.ts';

/** What somebody reads who is refused so. */
async function read(error: Error): Promise<string> {
  const caught: unknown = await sayStillDeletable(() => Promise.reject(error)).catch((refused: unknown) => refused);
  if (!(caught instanceof UserError)) throw error;
  return caught.say(en);
}

describe('a change that is refused', () => {
  it.each([
    refuse('group-closed', { name: 'Harbour' }),
    refuse('anon-off'),
    refuse('anon-paused'),
    refuse('anon-timed-out', { until: 1_772_000_000_000 }),
    refuse('anon-too-new', { hours: 24 }),
    refuse('anon-not-member', { name: 'Harbour' }),
    refuse('anon-cannot-post', { name: 'Harbour' }),
    refuse('anon-muted', { until: 1_772_000_000_000 }),
  ])('since its writer may not write there says that it can still be deleted: $code', async (error) => {
    expect(await read(error)).toBe(`${error.say(en)}\n${en.own.edit.stillDelete()}`);
  });

  it.each([refuse('own-too-often'), refuse('post-gone')])(
    'for anything else says no more than before: $code',
    async (error) => {
      expect(await read(error)).toBe(error.say(en));
    },
  );

  it('says nothing of a fault of ours, and a change that is not refused is what it was', async () => {
    await expect(read(new TypeError('no'))).rejects.toThrow(TypeError);
    expect(await sayStillDeletable(() => Promise.resolve('changed'))).toBe('changed');
  });
});
