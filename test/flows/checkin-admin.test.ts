import { afterEach, expect, it } from 'vitest';
import { findHome, type Group } from '../../src/groups/group.ts';
import { saveAccepted, saveAsked } from '../../src/groups/care/facilitators.ts';
import type { StorageAddress } from '../../src/storage/open-storage.ts';
import { languages } from '../../src/words/words.ts';
import { openCommunity, type Community, type Outcome, type Person, type SeenMessage } from '../kit/community.ts';
import { foundGroups, openPlaces, type FoundGroup } from '../kit/found-groups.ts';
import { prepare } from '../kit/prepare.ts';
import { describeOnBoth, readRows, runSql } from '../kit/storage.ts';

const { checkIns: say, round, errors } = languages.en.words;
const zone = 'Europe/Berlin';
const question = 'How was today, in a word?';

describeOnBoth('/checkin-admin', (databases) => {
  let community: Community;
  let address: StorageAddress;
  let group: Group;
  let home: string;
  let olu: Person;
  let maya: Person;

  afterEach(() => community.close());

  /** A group of maya and noor that noor looks after, on a day of which clocks in Berlin say what is given in UTC. */
  async function open(now = '2027-01-12T09:00:00Z', given: Partial<FoundGroup> = {}): Promise<void> {
    address = await databases.make();
    community = await openCommunity({ storage: address });
    await community.call('POST', '/clock', { set: now });
    const [first] = await foundGroups(community, address, [{ name: 'Harbour', belonging: 'role', ...given }]);
    if (!first) throw new Error('There is no group.');
    group = first;
    home = findHome(first) ?? '';
    [olu, maya] = [community.person('olu'), community.person('maya')];
    for (const { id } of [maya, community.person('noor')])
      if (first.roleId !== null) await openPlaces(community).giveRole(first.guildId, id, first.roleId);
    await prepare(community, address, async (needs, tx) => {
      const role = { userId: community.person('noor').id, standIn: false, takesOverFrom: null };
      await saveAccepted(await saveAsked(group, role, needs, tx), needs, tx);
    });
  }

  type Options = Record<string, string | boolean>;
  const run = (who: Person, name: string, options: Options) => who.runs(`checkin-admin ${name}`, options);
  const create = (options: Options = {}, who = olu) =>
    run(who, 'create', { group: 'Harbour', when: '19:00', question, zone, ...options });
  const cardOf = ({ answer }: Outcome): Pick<SeenMessage, 'id'> => answer ?? { id: '' };

  /** Moves the clock on in steps that are small enough for nothing to be late, and waits until everything is done. */
  async function advance(by: string, step = 'PT30S'): Promise<void> {
    await community.call('POST', '/clock', { advance: by, step });
    await community.idle();
  }

  /** Lets the clock jump to a moment, and what is due then happen. */
  async function jumpTo(moment: string): Promise<void> {
    await community.call('POST', '/clock', { set: moment });
    await advance('PT1M', 'PT10S');
  }

  const listAsked = async (text = question) => (await maya.sees(home)).filter((one) => one.text.includes(text));
  const countRows = async (table: string) => Number(await runSql(address, `SELECT COUNT(*) FROM "${table}"`));

  it('is read back whole, and the group is asked once, at that time, with nobody pinged', async () => {
    await open();
    const made = await create({ when: 'every weekday 19:00', except: '24 Dec to 1 Jan' });
    expect(made.ephemeral).toBe(true);
    expect(made.text).toContain(`> ${question}`);
    expect(made.text).toContain('every weekday at 19:00 (Europe/Berlin), not from 24 December to 1 January');
    const due = Date.parse('2027-01-12T18:00:00Z') / 1000;
    const day = 24 * 3600;
    for (const at of [due, due + day, due + 2 * day]) expect(made.text).toContain(`<t:${at}:F> (<t:${at}:R>)`);
    expect(made.text).toContain(`<#${home}>`);
    expect(made.text).toContain(say.card.noPing);
    expect(made.text).not.toContain('⚠️');

    await jumpTo('2027-01-12T17:58:30Z');
    expect(await listAsked()).toEqual([]);
    await advance('PT10M');
    const asked = await listAsked();
    expect(asked).toHaveLength(1);
    expect(asked[0]?.mentions).toEqual([]);
    expect(asked[0]?.mentionRoles).toEqual([]);
    await jumpTo('2027-01-13T18:01:00Z');
    expect(await listAsked()).toHaveLength(2);
  });
});
