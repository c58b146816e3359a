import { expect, it } from 'vitest';
import { panelRoom } from '../../../src/discord/cards.ts';
import { fitByGroup } from '../../../src/groups/care/fit-by-group.ts';
import { makeGroup } from '../../kit/groups.ts';

const say = {
  heading: ({ group }: { group: string }) => `## ${group}`,
  more: ({ count }: { count: number }) => `and ${count} more`,
};

it('a list has one piece for each group, with its name once', () => {
  const [harbour, amber] = [makeGroup({ name: 'Harbour' }), makeGroup({ name: 'Am*ber' })];
  const entries = [
    { group: harbour, text: 'one' },
    { group: harbour, text: 'two' },
    { group: amber, text: 'three' },
  ];
  expect(fitByGroup(entries, say)).toEqual(['## Harbour\none\n\ntwo', '## Am\\*ber\nthree']);
});

it('a list that is too long fits its card, and says how many are left', () => {
  const group = makeGroup();
  const entries = Array.from({ length: 50 }, () => ({ group, text: 'x'.repeat(500) }));
  const pieces = fitByGroup(entries, say);
  const shown = (pieces[0] ?? '').split('\n\n').length;
  expect(pieces.at(-1)).toBe(`and ${50 - shown} more`);
  expect(shown).toBeGreaterThan(1);
  expect(pieces.join('\n\n').length).toBeLessThanOrEqual(panelRoom);
});
