import { describe, expect, it } from 'vitest';
import { countTaken } from '../../src/storage/changes.ts';

describe('what is read to replace what is in memory', () => {
  it('is read again where something was taken into memory meanwhile, and not because of somebody else', async () => {
    const taken = countTaken();
    const ofAnother = await taken.readSettled('harbour', () => {
      taken.note('meadow');
      return Promise.resolve('as it was');
    });
    expect(ofAnother).toBe('as it was');
    const asked: string[] = [];
    const found = await taken.readSettled('harbour', () => {
      if (asked.push('once more') === 1) taken.note('harbour');
      return Promise.resolve(asked.length);
    });
    expect(found).toBe(2);
  });
});
