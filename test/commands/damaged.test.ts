import { afterAll, beforeAll, expect, it } from 'vitest';
import type { StorageAddress } from '../../src/storage/open-storage.ts';
import { listUnits, openAccess, type Access } from '../kit/access.ts';
import type { Who } from '../kit/access-world.ts';
import { damage, sealedColumns } from '../kit/damage.ts';
import { describeOnBoth } from '../kit/storage.ts';

/** What people look at, by whom: lists of many things, of which one may have been damaged. */
const looks: readonly (readonly [name: string, who: Who])[] = [
  ['/queue next', 'moderator'],
  ['/queue show', 'moderator'],
  ['/queue mine', 'holder'],
  ['/queue appeals', 'lead'],
  ['/shift who', 'moderator'],
  ['/shift mine', 'holder'],
  ['/insights show', 'lead'],
  ['/postvention show', 'lead'],
  ['/checkin mine', 'owner'],
  ['/checkin now', 'owner'],
  ['/checkin history', 'owner'],
  ['/group mine', 'owner'],
  ['/group browse', 'member'],
  ['/session list', 'owner'],
  ['/anon mine', 'owner'],
  ['/my record', 'owner'],
  ['/privacy show', 'owner'],
  ['/custodians', 'manager'],
  ['/setup', 'manager'],
  ['/status', 'manager'],
];

// Whoever looks at many things sees the others, whatever happened to one of them.
describeOnBoth('what people look at where something was damaged', (databases) => {
  let access: Access;
  let address: StorageAddress;

  beforeAll(async () => {
    const make = async () => (address = await databases.make());
    access = await openAccess({ ...databases, make });
  }, 60_000);
  afterAll(() => access.close());

  it.each(sealedColumns)('is shown, in $at', async ({ table, column }) => {
    await access.restore();
    await access.prepare(async () => {
      await damage({ table, column }, -1, address);
      return {};
    });
    const units = listUnits();
    const outcomes: Record<string, string> = {};
    for (const [name, who] of looks) {
      const unit = units.find((one) => one.name === name);
      if (!unit) throw new Error(`There is no ${name}.`);
      const { code, fault } = await access.use(unit, who);
      outcomes[name] = fault instanceof Error ? fault.message : code;
    }
    expect(outcomes).toEqual(Object.fromEntries(looks.map(([name]) => [name, 'done'])));
  });
});
