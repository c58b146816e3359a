import { expect, it } from 'vitest';
import { giveUpNewKey, stopOpening } from '../../../src/anonymous/custody/change-key.ts';
import { checkShare, loseShare } from '../../../src/anonymous/custody/check-share.ts';
import { fetchShare } from '../../../src/anonymous/custody/fetch-share.ts';
import { keepKeys } from '../../../src/anonymous/custody/jobs.ts';
import { nameCustodians } from '../../../src/anonymous/custody/name-custodians.ts';
import { noteLeavers } from '../../../src/anonymous/custody/note-leavers.ts';
import { showCustodians } from '../../../src/anonymous/custody/show-custodians.ts';
import { hourMs } from '../../../src/anonymous/hours.ts';
import { verifyAudit } from '../../../src/storage/audit-chain.ts';
import type { Storage } from '../../../src/storage/open-storage.ts';
import { readCard } from '../../kit/cards.ts';
import { openCore } from '../../kit/core.ts';
import { dayMs, manager, openCustodyCore, trio, type CustodyCore } from '../../kit/custody.ts';
import { damage } from '../../kit/damage.ts';
import { dieAt, Killed } from '../../kit/die-at.ts';
import { ids } from '../../kit/interactions.ts';
import { makeDiscordError } from '../../kit/mail.ts';
import { describeOnBoth } from '../../kit/storage.ts';

const [first = '', second = '', third = ''] = trio;
const others = ['120000000000000001', '120000000000000002', '120000000000000003'];

describeOnBoth('custodians and their keys', (databases) => {
  async function openWithGroup(storage?: Storage): Promise<CustodyCore> {
    return openCustodyCore(storage ?? (await databases.open()));
  }

  const states = async (core: CustodyCore) => (await core.keys()).map(({ state }) => state);

  /** Who can open a post that is written now. */
  function listCustodians({ needs }: CustodyCore): readonly string[] {
    const mode = needs.custody.mode(ids.guild);
    return mode.kind === 'nobody' ? [] : [...mode.custodians].sort();
  }

  /** What members of the group were told. */
  async function announced(core: CustodyCore): Promise<string[]> {
    const home = core.needs.groups.list(ids.guild)[0]?.channelId ?? '';
    return core.read(home);
  }

  function shareOf(core: CustodyCore, userId: string) {
    return core.keys().then((keys) => {
      const share = keys.at(-1)?.shares.find(({ holderId }) => holderId === userId);
      if (!share) throw new Error('They have no share.');
      return share;
    });
  }

  async function lose(core: CustodyCore, userId: string): Promise<void> {
    await loseShare({ shareId: (await shareOf(core, userId)).id, userId }, core.needs);
  }

  it('keep nobody from starting, whatever was damaged of who has a share, and then nobody can open what is written', async () => {
    const address = await databases.make();
    const core = await openWithGroup(await databases.open(address));
    await core.activate();
    await damage({ table: 'CustodyShare', column: 'holderSealed' }, 2, address);
    const again = await openCore(await databases.open(address), core);
    expect(again.needs.custody.mode(ids.guild)).toEqual({ kind: 'nobody' });
  });

  it('are not announced while a share lies here of whose holder nothing can be read', async () => {
    const address = await databases.make();
    const core = await openWithGroup(await databases.open(address));
    await core.name();
    const left = await shareOf(core, third);
    await damage({ table: 'CustodyShare', column: 'holderSealed' }, -1, address, `id = '${left.id}'`);
    for (const userId of [first, second])
      expect(await fetchShare({ shareId: (await shareOf(core, userId)).id, userId }, core.needs)).toMatchObject({
        kind: 'share',
      });
    expect(await states(core)).toEqual(['collecting']);
    await expect(fetchShare({ shareId: left.id, userId: third }, core.needs)).rejects.toThrow();
  });

  it('live from naming over fetching and seven days of notice to being in use', async () => {
    const core = await openWithGroup();
    const { needs, clock } = core;
    await core.name();
    expect(await states(core)).toEqual(['collecting']);
    expect(needs.custody.mode(ids.guild)).toEqual({ kind: 'nobody' });
    for (const userId of trio)
      expect((await core.told(userId)).join()).toMatch(
        /asked to be a custodian of \*\*Harbour\*\*[\s\S]*\[Fetch my share\]/,
      );
    expect(await announced(core)).toEqual([]);

    const shares = await core.fetchAll();
    expect(new Set(shares.values()).size).toBe(3);
    expect(await states(core)).toEqual(['notice']);
    const from = needs.custody.upcoming(ids.guild)?.from ?? 0;
    expect(from - clock.now()).toBe(7 * dayMs);
    const notice = await announced(core);
    expect(notice).toHaveLength(1);
    for (const userId of trio) expect(notice[0]).toContain(`<@${userId}>`);

    clock.advance(7 * dayMs - 1);
    await keepKeys(needs);
    expect(needs.custody.mode(ids.guild).kind).toBe('nobody');
    const before = await core.post(ids.maya);
    expect(await needs.anonymous.readBox(before.postId)).toBeNull();

    // By time alone: no job has run yet.
    clock.advance(1);
    expect(listCustodians(core)).toEqual(trio);
    const after = await core.post(ids.maya);
    expect(await needs.anonymous.readBox(after.postId)).not.toBeNull();
    await keepKeys(needs);
    expect((await core.keys()).map(({ savedState }) => savedState)).toEqual(['active']);
    expect(await announced(core)).toHaveLength(2);
    await keepKeys(needs);
    expect(await announced(core)).toHaveLength(2);
  });

  it('are refused where they cannot be: too few, too many, twice, the owner, whoever names them, bots, strangers', async () => {
    const core = await openWithGroup();
    const name = (people: readonly string[], given: { present?: readonly string[]; bots?: readonly string[] } = {}) =>
      nameCustodians(
        manager,
        { people, present: new Set(given.present ?? people), bots: new Set(given.bots ?? []) },
        core.needs,
      );
    const many = Array.from({ length: 11 }, (_, index) => `1300000000000000${String(index).padStart(2, '0')}`);
    await expect(name([first, second])).rejects.toThrow('custody-count');
    await expect(name([])).rejects.toThrow('custody-count');
    await expect(name(many)).rejects.toThrow('custody-count');
    await expect(name([first, second, first])).rejects.toThrow('custody-twice');
    await expect(name([first, second, ids.olu])).rejects.toThrow('custody-owner-named');
    await expect(name([first, second, manager.actorId])).rejects.toThrow('custody-self-named');
    await expect(name(trio, { bots: [second] })).rejects.toThrow('custody-bot-named');
    await expect(name(trio, { present: [first, second] })).rejects.toThrow('custody-not-here');
    const view = { ...core.needs.view, findServer: () => null };
    const named = { people: trio, present: new Set(trio), bots: new Set<string>() };
    await expect(nameCustodians(manager, named, { ...core.needs, view })).rejects.toThrow('custody-owner-unknown');
    for (const changed of [{ smallTeam: true }, { workplace: true }]) {
      await core.setUp(changed);
      await expect(core.name()).rejects.toThrow('custody-nobody-here');
    }
    await core.setUp();
    expect(await core.keys()).toEqual([]);
    await core.name(many.slice(0, 10));
    await expect(core.name()).rejects.toThrow('custody-key-underway');
    expect((await core.keys())[0]?.shares).toHaveLength(10);
  });

  it('named twice at the same moment are named once', async () => {
    const core = await openWithGroup();
    const outcomes = await Promise.allSettled([core.name(), core.name(others), core.name()]);
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(await core.keys()).toHaveLength(1);
  });

  it('get their share once, and it is in no row then; nobody gets another’s', async () => {
    const core = await openWithGroup();
    const { needs, clock } = core;
    await core.name();
    const { id: shareId } = await shareOf(core, first);
    for (const userId of [second, ids.olu, manager.actorId])
      await expect(fetchShare({ shareId, userId }, needs)).rejects.toThrow('share-not-yours');
    const results = await Promise.all([1, 2, 3].map(() => fetchShare({ shareId, userId: first }, needs)));
    expect(results.filter(({ kind }) => kind === 'share')).toHaveLength(1);
    const at = clock.now();
    clock.advance(hourMs);
    expect(await fetchShare({ shareId, userId: first }, needs)).toEqual({ kind: 'already', at });
    const row = await needs.storage.read.custodyShare.findUnique({ where: { id: shareId } });
    expect(row?.shareSealed).toBeNull();
  });

  it('who fetch the last shares at the same moment are all noticed: the notice begins', async () => {
    const core = await openWithGroup();
    await core.name();
    await core.fetchAll();
    expect(await states(core)).toEqual(['notice']);
    const again = await openWithGroup();
    await again.name();
    const [key] = await again.keys();
    await Promise.all(
      (key?.shares ?? []).map(({ id: shareId, holderId: userId }) => fetchShare({ shareId, userId }, again.needs)),
    );
    expect(await states(again)).toEqual(['notice']);
    expect(await announced(again)).toHaveLength(1);
  });

  it('have seven days to fetch; then the key is given up, the owner is told, and it can begin again', async () => {
    const core = await openWithGroup();
    const { needs, clock } = core;
    await core.name();
    const [mine, late] = [await shareOf(core, first), await shareOf(core, third)];
    await fetchShare({ shareId: mine.id, userId: first }, needs);
    clock.advance(7 * dayMs);
    await expect(fetchShare({ shareId: late.id, userId: third }, needs)).rejects.toThrow('share-gone');
    await keepKeys(needs);
    expect(await core.keys()).toEqual([]);
    expect((await core.told(ids.olu)).join()).toContain('not all custodians fetched their shares');
    expect(await announced(core)).toEqual([]);
    await expect(fetchShare({ shareId: late.id, userId: third }, needs)).rejects.toThrow('share-gone');
    await core.name();
    expect(await states(core)).toEqual(['collecting']);
  });

  it('are replaced by new ones: old boxes keep their key until the last of them is over', async () => {
    const core = await openWithGroup();
    const { needs, clock } = core;
    await core.activate();
    const [old] = await core.keys();
    const post = await core.post(ids.maya);
    await core.activate(others);
    expect(await states(core)).toEqual(['retired', 'active']);
    expect(listCustodians(core)).toEqual(others);
    expect((await needs.anonymous.readBox(post.postId))?.keyId).toBe(old?.id);
    clock.advance(82 * dayMs);
    await keepKeys(needs);
    expect(await states(core)).toEqual(['retired', 'active']);
    clock.advance(2 * dayMs);
    expect(await needs.anonymous.readBox(post.postId)).toBeNull();
    await keepKeys(needs);
    expect(await states(core)).toEqual(['active']);
    expect(await needs.storage.read.custodyShare.count()).toBe(3);
  });

  it('can be stopped: nobody from now on, members are told, and an older key does not come back', async () => {
    const core = await openWithGroup();
    const { needs, clock } = core;
    await core.activate();
    const post = await core.post(ids.maya);
    // The second key takes over by time alone, before any job has run.
    await core.name(others);
    await core.fetchAll();
    clock.advance(7 * dayMs);
    await stopOpening(manager, needs);
    expect(needs.custody.mode(ids.guild)).toEqual({ kind: 'nobody' });
    await keepKeys(needs);
    await needs.custody.reload(ids.guild);
    expect(needs.custody.mode(ids.guild)).toEqual({ kind: 'nobody' });
    expect((await announced(core)).at(-1)).toContain('nobody here can open a new anonymous post');
    expect(await needs.anonymous.readBox((await core.post(ids.maya)).postId)).toBeNull();
    expect(await needs.anonymous.readBox(post.postId)).not.toBeNull();
    await expect(stopOpening(manager, needs)).rejects.toThrow('custody-nothing-to-stop');
    await expect(giveUpNewKey(manager, needs)).rejects.toThrow('custody-nothing-to-stop');
  });

  it('are stopped within half a minute where the server turns small or becomes a workplace', async () => {
    for (const changed of [{ smallTeam: true }, { workplace: true }]) {
      const core = await openWithGroup();
      await core.activate();
      await core.name(others);
      await core.setUp(changed);
      await keepKeys(core.needs);
      expect(core.needs.custody.mode(ids.guild)).toEqual({ kind: 'nobody' });
      expect((await announced(core)).at(-1)).toContain('nobody here can open a new anonymous post');
      expect((await core.told(ids.olu)).join()).toContain('was given up');
    }
  });

  it('that were announced can be given up: members hear that nothing changes', async () => {
    const core = await openWithGroup();
    await core.activate();
    await core.name(others);
    await core.fetchAll();
    await giveUpNewKey(manager, core.needs);
    expect(await states(core)).toEqual(['active']);
    expect(core.needs.custody.upcoming(ids.guild)).toBeNull();
    expect((await announced(core)).at(-1)).toContain('will not come');
  });

  it('who check their share are noted; a mistyped one, another’s and a stranger’s are not', async () => {
    const core = await openWithGroup();
    const shares = await core.activate();
    const typed = shares.get(first) ?? '';
    const check = (userId: string, text: string) => checkShare({ guildId: ids.guild, userId, typed: text }, core.needs);
    expect(await check(first, ` ${typed.toUpperCase()} `)).toMatchObject({ wasLost: false });
    expect((await shareOf(core, first)).checkedAt).toBe(core.clock.now());
    await expect(check(first, `${typed.slice(0, -1)}${typed.endsWith('0') ? '1' : '0'}`)).rejects.toThrow(
      'share-mistyped',
    );
    await expect(check(first, shares.get(second) ?? '')).rejects.toThrow('share-unknown');
    await expect(check(ids.olu, typed)).rejects.toThrow('share-unknown');
    await expect(check(first, 'no share')).rejects.toThrow('share-none');
    expect((await shareOf(core, second)).checkedAt).toBeNull();
  });

  it('who lose shares leave it open as long as two are left; with one left nobody can open, and members are told', async () => {
    const core = await openWithGroup();
    const shares = await core.activate();
    const { needs } = core;
    await lose(core, first);
    await lose(core, first);
    expect(needs.custody.mode(ids.guild).kind).toBe('custodians');
    expect((await core.told(ids.olu)).at(-1)).toContain('2 shares of the key in use are left');
    const count = (await announced(core)).length;
    await lose(core, second);
    expect(needs.custody.mode(ids.guild)).toEqual({ kind: 'nobody' });
    expect(await states(core)).toEqual(['retired']);
    const told = await announced(core);
    expect(told).toHaveLength(count + 1);
    expect(told.at(-1)).toContain('nobody here can open a new anonymous post');
    expect((await core.told(ids.olu)).at(-1)).toContain('nobody can open');
    // Found again it can open what is sealed already; new posts stay sealed to nobody.
    expect(
      await checkShare({ guildId: ids.guild, userId: first, typed: shares.get(first) ?? '' }, needs),
    ).toMatchObject({
      wasLost: true,
    });
    expect(needs.custody.mode(ids.guild)).toEqual({ kind: 'nobody' });
  });

  it('who lose a share before the notice begin again; in the notice it takes two lost ones', async () => {
    const core = await openWithGroup();
    await core.name();
    await fetchShare({ shareId: (await shareOf(core, first)).id, userId: first }, core.needs);
    await lose(core, first);
    expect(await core.keys()).toEqual([]);
    await core.name();
    await core.fetchAll();
    await lose(core, first);
    expect(await states(core)).toEqual(['notice']);
    await lose(core, third);
    expect(await core.keys()).toEqual([]);
    expect((await announced(core)).at(-1)).toContain('will not come');
  });

  it('who left the server, or own it now, count as lost; not while Discord or the bot is away', async () => {
    const core = await openWithGroup();
    await core.activate();
    const { needs } = core;
    const member = { roles: [], joinedAt: 0, timedOutUntil: null };
    const gone = (...left: string[]) => ({
      ...needs,
      findMember: (_guildId: string, userId: string) => Promise.resolve(left.includes(userId) ? null : member),
    });
    const lost = async () => (await core.keys())[0]?.shares.filter(({ lostAt }) => lostAt !== null).length;
    await noteLeavers(ids.guild, { ...gone(...trio), view: { ...needs.view, isPresent: () => false } });
    await noteLeavers(ids.guild, { ...needs, findMember: () => Promise.reject(new Error('Discord is away.')) });
    expect(await lost()).toBe(0);
    await noteLeavers(ids.guild, gone(second));
    await noteLeavers(ids.guild, gone(second));
    expect(await lost()).toBe(1);
    expect(needs.custody.mode(ids.guild).kind).toBe('custodians');
    const owned = { ...needs.view, findServer: () => ({ name: 'Harbour', ownerId: third }) };
    await noteLeavers(ids.guild, { ...needs, view: owned });
    expect(await lost()).toBe(2);
    expect(needs.custody.mode(ids.guild)).toEqual({ kind: 'nobody' });
  });

  it('are shown to those who manage the server and to custodians, each their own; to nobody else', async () => {
    const core = await openWithGroup();
    await core.activate();
    await core.post(ids.maya);
    await lose(core, second);
    const look = async (userId: string, isManager: boolean) =>
      readCard(await showCustodians({ guildId: ids.guild, userId, isManager }, () => [], core.needs));
    const all = await look(ids.theo, true);
    expect(all).toContain('2 shares can be used; none more may be lost.');
    expect(all).toContain('Its last post can be opened until');
    expect(all).toContain(`<@${second}>: lost`);
    expect(all).toContain('Two accounts of one person cannot be told apart');
    expect(all).toMatch(/\[Name new custodians\]\n\[Let nobody open posts\]/);
    const own = await look(first, false);
    expect(own).toContain('you have never checked it');
    expect(own).toMatch(/\[Check my share\]\n\[My share is lost\]/);
    expect(own).not.toContain('[Let nobody open posts]');
    expect(own).not.toContain(': lost');
    await expect(look(ids.maya, false)).rejects.toThrow('not-a-custodian');
    await core.setUp({ smallTeam: true });
    expect(await look(ids.theo, true)).toContain('small-team mode');
  });

  it('are told in the moderators’ channel where their direct messages are closed', async () => {
    const core = await openWithGroup();
    core.mail.close(first, makeDiscordError(403, 50007));
    await core.name();
    const [there] = await core.read(ids.moderators);
    expect(there).toContain(`<@${first}>`);
    expect(there).toContain('[Fetch my share]');
    expect(core.mail.arrived.find(({ channelId }) => channelId === ids.moderators)?.pings).toEqual([first]);
  });

  it('leave a record of what was done, in one chain', async () => {
    const core = await openWithGroup();
    await core.name();
    await giveUpNewKey(manager, core.needs);
    await core.activate();
    await lose(core, first);
    await stopOpening(manager, core.needs);
    const { read, vault } = core.needs.storage;
    const acts = await read.auditEntry.findMany({ where: { guildId: ids.guild }, orderBy: { seq: 'asc' } });
    expect(acts.map(({ act }) => act)).toEqual([
      'custodians.named',
      'custodians.given-up',
      'custodians.named',
      'custodians.share-lost',
      'custodians.stopped',
    ]);
    expect(await verifyAudit(ids.guild, { db: read, vault })).toMatchObject({ kind: 'whole', entries: 5 });
  });

  it(
    'go on after a process was killed between any two steps: from naming to being in use',
    { timeout: 180_000 },
    async () => {
      for (const deed of ['before', 'after'] as const)
        for (let at = 0, over = false; !over; at += 1) {
          const storage = await databases.open();
          const core = await openWithGroup(storage);
          const { needs, survived } = dieAt(core.needs, at, deed);
          const dying = { ...core, needs };
          try {
            await nameCustodians(manager, { people: trio, present: new Set(trio), bots: new Set() }, needs);
            const [key] = await dying.keys();
            for (const { id: shareId, holderId: userId } of key?.shares ?? [])
              await fetchShare({ shareId, userId }, needs);
            core.clock.advance(7 * dayMs);
            await keepKeys(needs);
          } catch (error) {
            if (!(error instanceof Killed)) throw error;
          }
          over = survived();
          // Somebody else starts the bot again, and whoever has something to do does it.
          const next = await openCustodyCore(storage, { clock: core.clock, mail: core.mail });
          if ((await next.keys()).length === 0) await next.name();
          await next.fetchAll();
          core.clock.advance(7 * dayMs);
          await keepKeys(next.needs);
          expect(await states(next), `${deed} ${at}`).toEqual(['active']);
          expect(next.needs.custody.mode(ids.guild).kind).toBe('custodians');
          const told = await announced(next);
          expect(new Set(told).size).toBe(told.length);
          expect(told).toHaveLength(2);
          await storage.close();
        }
    },
  );
});
