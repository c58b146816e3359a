import { describe, expect, it } from 'vitest';
import { registry } from '../../../commands/index.ts';
import { heldFromNewcomers } from '../../../src/moderation/raids/newcomers.ts';

const names = new Set([
  ...registry.commands.flatMap(({ data, subcommands }) => [
    data.name,
    ...(subcommands ?? []).map((one) => `${data.name} ${one.data.name}`),
  ]),
  ...[...registry.parts, ...registry.commands.flatMap(({ parts }) => parts)].map(({ family }) => family.name),
]);

describe('what newcomers can be held from', () => {
  it.each([...heldFromNewcomers])('is there: %s', (name) => {
    expect(names).toContain(name);
  });

  it('is never help, a report, what is kept, or the way out', () => {
    const always =
      /^(crisis|guide|support|Offer support|Tell|tell|privacy|help|start|door|my |trust|status|relay|anon-report|anon-tell|anon-delete|anon-take-back|group leave|group-leave|session-cannot|history|page)/;
    expect([...heldFromNewcomers].filter((name) => always.test(name))).toEqual([]);
  });
});
