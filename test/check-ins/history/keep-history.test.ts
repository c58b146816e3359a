import { expect, it } from 'vitest';
import { eraseHistory, keepHistory, stopHistory } from '../../../src/check-ins/history/keep-history.ts';
import { forgetOldLevels } from '../../../src/check-ins/history/jobs.ts';
import { noteLevel, takeBackLevel } from '../../../src/check-ins/history/note-level.ts';
import { readHistory } from '../../../src/check-ins/history/show-history.ts';
import type { KeepDays } from '../../../src/check-ins/history/rules.ts';
import { changeWishes, keepWishesMs } from '../../../src/check-ins/own/wishes.ts';
import type { Level } from '../../../src/check-ins/rounds/rules.ts';
import { destroyPersonKey } from '../../../src/storage/person-keys.ts';
import { makeWorld, openCore } from '../../kit/core.ts';
import { ids } from '../../kit/interactions.ts';
import { createOpener, listCells } from '../../kit/open-sealed.ts';
import { describeOnBoth } from '../../kit/storage.ts';
import { readTables } from '../../kit/tables.ts';

const dayMs = 24 * 3_600_000;
const otherGuild = '300000000000000099';

describeOnBoth('a history of levels', (databases) => {
  async function open() {
    const address = await databases.make();
    const storage = await databases.open(address);
    const world = makeWorld();
    const { needs, setUp } = await openCore(storage, world);
    await setUp();
    const { clock } = world;
    const visit = { guildId: ids.guild, userId: ids.maya };
    const today = () => new Date(clock.now()).toISOString().slice(0, 10);
    return {
      address,
      storage,
      clock,
      needs,
      today,
      sayYes: (days: KeepDays, given: { guildId?: string; userId?: string } = {}) =>
        keepHistory({ ...visit, ...given, days }, needs),
      press: (level: Level, day = today(), userId: string = ids.maya) =>
        storage.write((tx) => noteLevel({ userId, day, level }, needs, tx)),
      takeBack: (level: Level, day = today()) =>
        storage.write((tx) => takeBackLevel({ userId: ids.maya, day, level }, needs, tx)),
      kept: async (userId: string = ids.maya) =>
        (await readHistory(userId, needs)).kept.map(({ day, level }) => `${day} ${level}`).sort(),
      yes: async () => (await readHistory(ids.maya, needs)).yes,
      count: () => storage.read.keptLevel.count(),
    };
  }

  it('keeps nothing of somebody who did not say yes', async () => {
    const { press, sayYes, count } = await open();
    await press(2);
    await sayYes(30, { userId: ids.theo });
    await press(3);
    expect(await count()).toBe(0);
  });

  it('keeps nothing where the operator did not switch it on, even with a yes', async () => {
    const { needs, storage, sayYes, count, today } = await open();
    await sayYes(30);
    const off = { ...needs, config: { ...needs.config, checkInHistory: false } };
    await storage.write((tx) => noteLevel({ userId: ids.maya, day: today(), level: 2 }, off, tx));
    expect(await count()).toBe(0);
    await expect(keepHistory({ guildId: ids.guild, userId: ids.theo, days: 7 }, off)).rejects.toThrow('history-off');
  });

  it('keeps each level with its day after a yes, two of one day as well, on whichever server', async () => {
    const { press, sayYes, kept, yes, clock } = await open();
    await sayYes(30);
    await press(2, '2026-11-25');
    await press(4, '2026-11-26');
    await press(4, '2026-11-26');
    await press(5, '2026-11-26', ids.theo);
    expect(await kept()).toEqual(['2026-11-25 2', '2026-11-26 4', '2026-11-26 4']);
    expect(await kept(ids.theo)).toEqual([]);
    expect(await yes()).toEqual({ guildId: ids.guild, since: clock.now(), days: 30 });
  });

  it('has no level, no day and nobody in the clear in its table', async () => {
    const { address, storage, press, sayYes } = await open();
    await sayYes(30);
    await press(2, '2026-11-25');
    const tables = await readTables(address);
    const rows = tables['KeptLevel'] ?? [];
    expect(rows.map((row) => Object.keys(row).sort())).toEqual([['endsAt', 'id', 'memberKey', 'sealed']]);
    const openCell = createOpener(tables, storage.vault);
    const cells = listCells({ KeptLevel: rows });
    expect(cells.map(openCell).filter((text) => text !== null)).toEqual(['{"day":"2026-11-25","level":2}']);
    const seen = cells.map(({ value }) =>
      value instanceof Uint8Array ? Buffer.from(value).toString('latin1') : value,
    );
    expect(JSON.stringify(seen)).not.toMatch(new RegExp(`level|2026-11-25|${ids.maya}`));
  });

  it('forgets each level at the end of the day that comes so many days later, and not before', async () => {
    const { press, sayYes, kept, clock, needs, today } = await open();
    await sayYes(7);
    const first = today();
    await press(3);
    const endOfDay = Date.parse(`${first}T00:00Z`) + 8 * dayMs;
    clock.advance(endOfDay - 1 - clock.now());
    expect(await forgetOldLevels(needs)).toBe(0);
    expect(await kept()).toEqual([`${first} 3`]);
    clock.advance(1);
    expect(await forgetOldLevels(needs)).toBe(1);
    expect(await kept()).toEqual([]);
  });

  it('is gone within the hour where the operator switches it off', async () => {
    const { press, sayYes, count, needs } = await open();
    await sayYes(365);
    await press(3);
    await press(4);
    expect(await forgetOldLevels({ ...needs, config: { ...needs.config, checkInHistory: false } })).toBe(2);
    expect(await count()).toBe(0);
  });

  it('with fewer days loses at once what is older; with more days keeps the rest for longer', async () => {
    const { press, sayYes, kept, clock, needs, today } = await open();
    await sayYes(90);
    await press(1);
    clock.advance(10 * dayMs);
    const recent = today();
    await press(5);
    await sayYes(7);
    expect(await kept()).toEqual([`${recent} 5`]);
    await sayYes(30);
    clock.advance(20 * dayMs);
    await forgetOldLevels(needs);
    expect(await kept()).toEqual([`${recent} 5`]);
  });

  it('keeps nothing more once somebody stops, and what is kept until its end', async () => {
    const { press, sayYes, kept, yes, needs, today } = await open();
    await sayYes(30);
    await press(3);
    await stopHistory(ids.maya, needs);
    await stopHistory(ids.maya, needs);
    await press(4);
    expect(await kept()).toEqual([`${today()} 3`]);
    expect(await yes()).toBeNull();
    await sayYes(90);
    await press(4);
    expect(await kept()).toEqual([`${today()} 3`, `${today()} 4`]);
  });

  it('is erased as a whole at once, with the yes, and nobody else’s is touched', async () => {
    const { press, sayYes, kept, yes, count, needs, today } = await open();
    await sayYes(30);
    await sayYes(30, { userId: ids.theo });
    await press(3);
    await press(1);
    await press(2, today(), ids.theo);
    expect(await eraseHistory(ids.maya, needs)).toBe(2);
    expect([await kept(), await yes(), await count()]).toEqual([[], null, 1]);
    await press(5);
    expect(await count()).toBe(1);
    expect(await eraseHistory(ids.maya, needs)).toBe(0);
    expect(await eraseHistory(ids.olu, needs)).toBe(0);
  });

  it('loses one equal level when an answer is taken back, and nothing where none was kept', async () => {
    const { press, sayYes, takeBack, kept, needs } = await open();
    await takeBack(3);
    await sayYes(30);
    await press(3, '2026-11-26');
    await press(3, '2026-11-26');
    await press(4, '2026-11-26');
    await takeBack(3, '2026-11-26');
    await takeBack(5, '2026-11-26');
    await takeBack(4, '2026-11-25');
    expect(await kept()).toEqual(['2026-11-26 3', '2026-11-26 4']);
    // Also where they said no by now: what they took back is not to be kept.
    await stopHistory(ids.maya, needs);
    await takeBack(4, '2026-11-26');
    expect(await kept()).toEqual(['2026-11-26 3']);
  });

  it('has one yes for all servers: said on another, it changes the first', async () => {
    const { storage, needs, sayYes, yes, press, kept, clock, today } = await open();
    await storage.write((tx) => needs.servers.ensure(otherGuild, tx));
    await sayYes(30);
    await sayYes(90, { guildId: otherGuild });
    expect(await yes()).toMatchObject({ guildId: ids.guild, days: 90 });
    // Where two were left by a race, the later one counts, and one stop ends both.
    clock.advance(1000);
    const history = { since: clock.now(), days: 7 };
    await storage.write((tx) =>
      changeWishes({ guildId: otherGuild, userId: ids.maya }, (wishes) => ({ ...wishes, history }), {
        tx,
        vault: storage.vault,
        now: clock.now(),
      }),
    );
    expect(await yes()).toMatchObject({ guildId: otherGuild, days: 7 });
    await press(2);
    expect(await kept()).toEqual([`${today()} 2`]);
    await stopHistory(ids.maya, needs);
    expect(await yes()).toBeNull();
  });

  it('stays with whoever goes on using it: their yes ends a year after its last use', async () => {
    const { press, sayYes, storage, clock } = await open();
    await sayYes(365);
    const endOf = async () => (await storage.read.ownWishes.findFirst())?.endsAt.getTime() ?? 0;
    const begun = clock.now();
    clock.advance(10 * dayMs);
    await press(3);
    expect(await endOf(), 'a use in the same month does not say when it was').toBe(begun + keepWishesMs);
    clock.advance(200 * dayMs);
    await press(3);
    expect(await endOf()).toBe(clock.now() + keepWishesMs);
  });

  it('goes with the person: whose key is gone, of them nothing is there and nothing is kept', async () => {
    const { press, sayYes, storage, count } = await open();
    await sayYes(30);
    await press(3);
    await storage.write((tx) => destroyPersonKey(ids.maya, { tx, vault: storage.vault }));
    await press(3);
    expect(await count()).toBe(0);
  });

  it('takes two presses and a stop at once, one after the other', async () => {
    const { press, sayYes, kept, needs, today } = await open();
    await sayYes(30);
    await Promise.all([press(1), press(2), sayYes(90), press(3)]);
    expect(await kept()).toEqual([1, 2, 3].map((level) => `${today()} ${level}`));
    await Promise.all([press(4), eraseHistory(ids.maya, needs)]);
    // Whichever was first: after an erasure nothing that was pressed before it is left, and nothing more is kept.
    expect(await kept()).toEqual([]);
  });
});
