import { expect, it } from 'vitest';
import { showGroup, showList } from '../../../src/groups/joining/show-groups.ts';
import type { MemberCounts } from '../../../src/groups/joining/counts.ts';
import { openCore } from '../../kit/core.ts';
import { readCard } from '../../kit/cards.ts';
import { makeGroup } from '../../kit/groups.ts';
import { ids } from '../../kit/interactions.ts';
import { describeOnSqlite } from '../../kit/storage.ts';

describeOnSqlite('groups as they are shown', (databases) => {
  async function open(workplace: boolean) {
    const { needs, setUp } = await openCore(await databases.open());
    await setUp({ workplace });
    const group = makeGroup({ sizeLimit: 20 });
    needs.groups.remember(group);
    const counts: MemberCounts = { ...needs.counts, recall: () => ({ count: 20, more: false }) };
    const asked = {
      guildId: ids.guild,
      wish: { topic: null, language: null, format: null, age: null },
      page: 1,
      language: 'en',
    } as const;
    const cards = [showList(asked, { ...needs, counts }), showGroup(group, { language: 'en' }, { ...needs, counts })];
    return cards.map(readCard).join('\n');
  }

  it('say how many are in them', async () => {
    expect(await open(false)).toMatch(/about 20 people · full just now/);
  });

  it('say nothing of numbers at a workplace: whoever runs it could learn from a change who joined', async () => {
    expect(await open(true)).not.toMatch(/\d people|full just now|Wait for a place/);
  });
});
