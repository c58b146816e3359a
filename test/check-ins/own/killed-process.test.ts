// The built bot in a process of its own; `npm run chaos -- own --kills 100` does the same a hundred times and more.
import { dirname } from 'node:path';
import { expect, it } from 'vitest';
import { keptItsWord, runOwnKills } from '../../kit/own-kills.ts';
import { describeOnBoth } from '../../kit/storage.ts';

describeOnBoth('a bot that is killed while people are asked', (databases) => {
  it(
    'asks everybody once, keeps what they answered, and sends nothing to who wanted no more',
    { timeout: 240_000 },
    async () => {
      const { database, keyFile } = await databases.makeEmpty();
      const result = await runOwnKills({
        kills: 5,
        seed: 20_261_127,
        folder: dirname(keyFile),
        database,
        processes: database.kind === 'sqlite' ? 1 : 2,
      });
      expect(result).toSatisfy(keptItsWord);
      // It met the bot at work, and people did what they came for.
      expect(result.moments.nothing).toBeLessThan(result.kills);
      expect(result).toMatchObject({ answers: 6, stops: 3 });
    },
  );
});
