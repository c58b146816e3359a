import { describe, expect, it } from 'vitest';
import { chooseForServer } from '../../../src/crisis/choose-for-server.ts';
import { chooseForWorry, worries, type Worry } from '../../../src/crisis/guide/choose-for-worry.ts';
import { countryCodes } from '../../../src/crisis/countries/country-codes.ts';
import { findHelp } from '../../../src/crisis/directory/directory.ts';
import { noServerLines, type OwnLine } from '../../../src/crisis/lines/own-lines.ts';

const wish = { topic: 'suicide', language: 'en', now: Date.parse('2026-11-25T20:00Z') } as const;
const choose = (country: string, worry: Worry, server = noServerLines) =>
  chooseForWorry(findHelp(country), server, wish, worry);
const isWritten = (line: { text?: unknown; whatsapp?: unknown; chat?: unknown }) =>
  (line.text ?? line.whatsapp ?? line.chat) !== undefined;

describe('lines for what makes it hard to reach out', () => {
  it.each(['overheard', 'quiet'] as const)('are lines to write to, without a number to call (%s)', (worry) => {
    let some = 0;
    for (const code of countryCodes) {
      const { choice, found } = choose(code, worry);
      const has = findHelp(code).lines.some(({ line }) => isWritten(line));
      expect(found, code).toBe(has ? 'some' : 'none');
      if (found !== 'some') continue;
      some += 1;
      for (const { line } of choice.lines) {
        expect(isWritten(line), line.id).toBe(true);
        expect(line.phone, line.id).toBeUndefined();
      }
    }
    expect(some).toBeGreaterThan(20);
  });

  it('are free ones for somebody who fears the cost', () => {
    for (const code of countryCodes) {
      const { choice, found } = choose(code, 'cost');
      if (found === 'some') for (const { line } of choice.lines) expect(line.cost, line.id).toBe('free');
      else expect(findHelp(code).lines.filter(({ line }) => line.cost === 'free')).toEqual([]);
    }
    expect(choose('GB', 'cost').found).toBe('some');
  });

  it('are those of anybody for every other worry, and where no line fits', () => {
    for (const worry of worries.filter((one) => !['cost', 'overheard', 'quiet'].includes(one)))
      expect(choose('DE', worry)).toEqual({
        choice: chooseForServer(findHelp('DE'), noServerLines, wish),
        found: 'any',
      });
    const silent = countryCodes.find(
      (code) => findHelp(code).lines.length > 0 && choose(code, 'quiet').found === 'none',
    );
    expect(silent).toBeDefined();
    expect(choose(silent ?? '', 'quiet').choice.lines.length).toBeGreaterThan(0);
  });

  it('are at most three, as ever', () => {
    for (const code of countryCodes)
      for (const worry of worries) expect(choose(code, worry).choice.lines.length).toBeLessThanOrEqual(3);
  });

  it("begin with the server's own, if those can be written to", () => {
    const own = (id: string, content: Partial<OwnLine['content']>): OwnLine => ({
      id,
      country: 'DE',
      hidden: false,
      content: { name: id, languages: [], topics: ['suicide'], ...content },
      source: 'ours',
      changedAt: wish.now,
    });
    const server = {
      own: [
        own('own-000000000001', { phone: { shown: '0800 1', number: '08001' } }),
        own('own-000000000002', { chat: 'https://chat.example.org/' }),
      ],
      hidden: new Set<string>(),
    };
    const { choice } = choose('DE', 'quiet', server);
    expect(choice.lines.map(({ line }) => line.id)).toContain('own-000000000002');
    expect(choice.lines.map(({ line }) => line.id)).not.toContain('own-000000000001');
  });
});
