import { describe, expect, it } from 'vitest';
import { longest } from '../../../src/groups/founding/rules.ts';
import { belongings, type Group } from '../../../src/groups/group.ts';
import { longestAnswer } from '../../../src/groups/joining/buttons.ts';
import {
  drawAsked,
  drawGroup,
  drawHello,
  drawList,
  drawMine,
  drawWaiting,
  drawWelcome,
} from '../../../src/groups/joining/cards.ts';
import { drawRequest } from '../../../src/groups/joining/request-cards.ts';
import type { Wait } from '../../../src/groups/joining/waiting.ts';
import { newId } from '../../../src/storage/ids.ts';
import { languageCodes, languages } from '../../../src/words/words.ts';
import { checkCard, readCard } from '../../kit/cards.ts';
import { makeGroup } from '../../kit/groups.ts';
import { ids } from '../../kit/interactions.ts';

/** Everything as long as it can be, and every character one that is escaped. */
function makeLongest(given: Partial<Group> = {}): Group {
  const fill = (most: number) => '*'.repeat(most);
  return makeGroup({
    name: fill(longest.name),
    purpose: fill(longest.purpose),
    forWhom: fill(longest.forWhom),
    welcome: fill(longest.welcome),
    question: fill(longest.question),
    place: fill(longest.place),
    therapist: { name: fill(longest.therapist), vouchedAt: Date.UTC(2026, 8, 30) },
    ledBy: 'both',
    format: 'hybrid',
    sizeLimit: 10,
    agreement: { version: 123, text: fill(longest.agreement) },
    ...given,
  });
}

function makeWait(group: Group, given: Partial<Wait> = {}): Wait {
  return {
    id: newId(),
    guildId: group.guildId,
    groupId: group.id,
    userId: ids.maya,
    kind: 'place',
    answer: null,
    tell: false,
    card: null,
    language: 'en',
    offeredUntil: null,
    declined: null,
    place: 1n,
    endsAt: 0,
    ...given,
  };
}

const wish = { topic: 'chronic-illness', language: 'pt', format: 'in-person', age: 18 } as const;
const line = { place: 888, expectation: 'unknown' } as const;
const size = { count: 10, more: false };

describe.each(languageCodes)('cards about groups in %s', (code) => {
  const { words } = languages[code];

  it.each(belongings)('fit into a message with everything as long as it can be, by %s', (belonging) => {
    for (const admission of ['open', 'request'] as const) {
      const group = makeLongest({ belonging, admission, threadId: '310000000000000009' });
      checkCard(drawGroup({ group, size, isRead: true }, words, { wish, page: 99_999 }));
      checkCard(drawWelcome(group, 'in', words));
      checkCard(drawWaiting(group, makeWait(group), line, words));
      checkCard(drawWaiting(group, makeWait(group, { offeredUntil: 1, tell: true }), line, words));
      checkCard(drawAsked(group, makeWait(group, { kind: 'request' }), true, words));
      checkCard(drawHello(group, 'distraction', words));
      checkCard(drawRequest(group, makeWait(group, { answer: '*'.repeat(longestAnswer) }), words));
    }
  });

  it('fit as a list, and as what one person is in and waits for', () => {
    const shown = Array.from({ length: 5 }, () => ({ group: makeLongest(), size }));
    checkCard(drawList({ shown, page: 7, pages: 200, wish }, words));
    const groups = Array.from({ length: 60 }, () => makeLongest());
    const waits = groups.slice(0, 5).map((group, index) => ({
      group,
      wait: makeWait(group, index === 0 ? { declined: 'elsewhere', kind: 'request' } : { offeredUntil: 1 }),
      line,
    }));
    checkCard(
      drawMine({ inside: groups, unknown: groups, waits }, words.groups.leave.leftThread('x'.repeat(80)), words),
    );
    checkCard(drawMine({ inside: [], unknown: [], waits: [] }, null, words));
  });

  it('say who can see that one joined, whatever the way of belonging', () => {
    for (const belonging of belongings) {
      const text = readCard(drawGroup({ group: makeGroup({ belonging }), size: null, isRead: false }, words, null));
      expect(text).toContain(words.groups.card.exposure[belonging]());
    }
  });
});

describe('a group’s card', () => {
  const { words } = languages.en;

  it('shows nothing that its founder wrote as formatting, link or mention', () => {
    const group = makeGroup({ name: '[free](https://x.example) @everyone', purpose: '<@1> **bold**\n# big' });
    const text = readCard(drawGroup({ group, size: null, isRead: false }, words, null));
    expect(text).not.toMatch(/\]\(https|(?<!\\)@everyone|<@1>|(?<!\\)\*\*bold|\n# big/);
  });

  it('keeps the place where it meets for those who have joined', () => {
    const group = makeGroup({ format: 'in-person', place: '12 Quay Street' });
    expect(readCard(drawGroup({ group, size: null, isRead: false }, words, null))).not.toContain('Quay');
    expect(readCard(drawWelcome(group, 'in', words))).toContain('12 Quay Street');
  });

  it('shows an agreement as the list it is, and says that there is more only where there is', () => {
    const show = (text: string) =>
      readCard(drawGroup({ group: makeGroup({ agreement: { version: 1, text } }), size, isRead: false }, words, null));
    const lines = (count: number) => Array.from({ length: count }, () => '- Listen first. Use `/crisis`.').join('\n');
    expect(show(lines(20))).toContain(`\n${lines(20)}`);
    expect(show(lines(20))).not.toContain(words.groups.card.agreementMore());
    expect(show(lines(60))).toContain(words.groups.card.agreementMore());
  });

  it('offers to wait where it is known to be full, and to ask where one asks', () => {
    const label = (given: Partial<Group>) =>
      /\[(Join|Ask to join|Wait for a place)\]/.exec(
        readCard(drawGroup({ group: makeGroup(given), size, isRead: false }, words, null)),
      )?.[1];
    expect(label({ sizeLimit: 11 })).toBe('Join');
    expect(label({ sizeLimit: 10 })).toBe('Wait for a place');
    expect(label({ sizeLimit: 10, admission: 'request' })).toBe('Ask to join');
  });
});
