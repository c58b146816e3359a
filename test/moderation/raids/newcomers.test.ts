import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { registry } from '../../../commands/index.ts';
import { heldFromNewcomers } from '../../../src/moderation/raids/newcomers.ts';
import { lengthMs, usualLength } from '../../../src/moderation/raids/rules.ts';
import { en } from '../../../src/words/en.ts';

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

  it.each([
    ['the page for whoever is on shift', readFileSync('docs/raids.md', 'utf8')],
    ['the card', en.raids.explained(en.raids.lengths[usualLength])],
  ])('is said before anybody presses: %s', (_, text) => {
    for (const held of ['found groups', 'anonymously', 'kind words', 'check-in', 'plan and come to sessions'])
      expect(text).toContain(held);
  });

  it('is said to last for as long as the button of a case’s card holds', () => {
    expect(lengthMs[usualLength]).toBe(6 * 3_600_000);
    expect(readFileSync('docs/raids.md', 'utf8')).toMatch(/ends by itself after six hours/);
  });

  it('is never help, a report, what is kept, or the way out', () => {
    const always =
      /^(crisis|guide|support|Offer support|Tell|tell|privacy|help|start|door|my |trust|status|relay|anon-report|anon-tell|anon-delete|anon-take-back|group leave|group-leave|session-cannot|history|page)/;
    expect([...heldFromNewcomers].filter((name) => always.test(name))).toEqual([]);
  });
});
