import { afterEach, expect, it } from 'vitest';
import { makeBlockerMark, makeWriterMark } from '../../src/anonymous/marks.ts';
import { findWishes } from '../../src/check-ins/own/wishes.ts';
import { letIn } from '../../src/groups/belonging.ts';
import { findHome } from '../../src/groups/group.ts';
import { openStorage, type Storage, type StorageAddress } from '../../src/storage/open-storage.ts';
import { en } from '../../src/words/en.ts';
import { need } from '../kit/anonymous.ts';
import { makePlan } from '../kit/check-ins.ts';
import { openCommunity, type Community, type Person } from '../kit/community.ts';
import { foundGroups, openPlaces } from '../kit/found-groups.ts';
import { keepSession } from '../kit/sessions.ts';
import { describeOnBoth, runSql } from '../kit/storage.ts';

const { checkin, reach, sessions } = en;
const day = 86_400_000;

describeOnBoth('a member leaves, and the bot hears who leaves', (databases) => {
  let community: Community;
  let address: StorageAddress;

  afterEach(() => community.close());

  /** What the database has just now, by a connection of its own. */
  async function withStorage<T>(work: (storage: Storage) => Promise<T>): Promise<T> {
    const storage = await openStorage(address);
    try {
      return await work(storage);
    } finally {
      await storage.close();
    }
  }

  const count = async (table: string) => Number((await runSql(address, `SELECT COUNT(*) FROM "${table}"`))[0]?.[0]);
  const advance = (by: string, step: string) => community.call('POST', '/clock', { advance: by, step });

  /** Maya is asked every evening directly, comes to a session, is offered a question later, waits for a group, and blocked somebody. */
  async function open(): Promise<Person> {
    address = await databases.make();
    community = await openCommunity({ storage: address, guildMembers: true });
    const [maya, theo, sam] = [community.person('maya'), community.person('theo'), community.person('sam')];
    const [harbour, meadow] = await foundGroups(community, address, [
      { name: 'Harbour', belonging: 'role' },
      { name: 'Meadow', belonging: 'role', admission: 'request' },
    ]);
    if (!harbour || !meadow) throw new Error('Not all groups were made.');
    for (const { id } of [maya, sam]) await letIn(harbour, id, { places: openPlaces(community) });
    const dayOf = (days: number) => new Date(community.sandbox.clock.now() + days * day).toISOString().slice(0, 10);
    const date = dayOf(2);
    await community.call('POST', '/clock', { set: `${dayOf(1)}T12:00:00Z` });
    const now = community.sandbox.clock.now();
    await withStorage(async (storage) => {
      const plan = makePlan(now, { zone: 'UTC', rhythm: { kind: 'once', date } });
      await keepSession(harbour, now, storage, { plan, event: false });
      const { vault } = storage;
      const blockerMark = makeBlockerMark(vault, community.guildId, maya.id);
      const blockedMark = makeWriterMark(vault, community.guildId, theo.id);
      const block = { guildId: community.guildId, blockerMark, blockedMark };
      await storage.write((tx) => tx.anonymousBlock.create({ data: block }));
    });
    await advance('PT3M', 'PT30S');
    const session = await maya.waitsFor(findHome(harbour) ?? '', /## Evening circle/);
    for (const who of [maya, sam]) await who.presses(sessions.come, session);

    const wish = { when: 'every day 19:00', question: 'How was the day?', zone: 'UTC', place: 'direct' };
    await maya.presses(checkin.draft.start, need((await maya.runs('checkin schedule', wish)).answer));
    await maya.presses(reach.direct.yes, await maya.waitsFor('lounge', /May I write to you directly/));
    await theo.runs('follow-up offer', { person: maya.id, when: 'tomorrow 18:00' });
    await maya.presses('Ask to join', need((await maya.runs('group join', { group: 'Meadow' })).answer));
    await community.idle();
    return maya;
  }

  it('and what they asked for there ends or is gone at once, before any clock ticks', async () => {
    const maya = await open();
    const tables = ['FollowUp', 'SessionRsvp', 'Waiting', 'AnonymousBlock'] as const;
    const before = await Promise.all(tables.map(count));
    expect(before).toEqual([1, 2, 1, 1]);
    const told = (await maya.directMessages()).length;
    expect(told).toBeGreaterThan(0);
    const now = community.sandbox.clock.now();

    await community.call('DELETE', `/guilds/${community.guildId}/members/${maya.id}`);
    await community.idle();
    expect(await Promise.all(tables.map(count))).toEqual([0, 1, 0, 0]);
    expect((await runSql(address, 'SELECT "going" FROM "SessionDate"')).flat().map(Number)).toEqual([1]);
    await withStorage(async ({ read, vault }) => {
      const whose = { guildId: community.guildId, userId: maya.id };
      expect(await findWishes(whose, { db: read, vault })).toMatchObject({ direct: null, history: null });
      // Who comes back within thirty days finds them as they were, ended.
      const [own, ...others] = await read.ownCheckIn.findMany();
      expect(others).toEqual([]);
      expect(own).toMatchObject({ state: 'over', ended: 'left', nextAt: null });
      const [wishes] = await read.ownWishes.findMany();
      for (const kept of [own, wishes]) expect(kept?.endsAt.getTime()).toBeLessThanOrEqual(now + 30 * day + 60_000);
    });

    await advance('P2D', 'PT1H');
    await community.idle();
    expect(await maya.directMessages()).toHaveLength(told);
    await advance('P30D', 'PT12H');
    expect([await count('OwnCheckIn'), await count('OwnWishes')]).toEqual([0, 0]);
  });
});
