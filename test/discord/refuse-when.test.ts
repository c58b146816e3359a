import { describe, expect, it } from 'vitest';
import { refuseDate, refusePause, refuseWhen } from '../../src/discord/refuse-when.ts';
import { faults } from '../../src/schedule/reading/fault.ts';
import { readDate } from '../../src/schedule/reading/read-date.ts';
import { readPause } from '../../src/schedule/reading/read-pause.ts';
import { readWhen } from '../../src/schedule/reading/read-when.ts';
import { languageCodes, languages } from '../../src/words/words.ts';

const today = { date: '2026-11-26', minute: 640 };

function findExample(sentence: string): string {
  const [, example = ''] = /\*\*(.+)\*\*/.exec(sentence) ?? [];
  return example;
}

describe.each(languageCodes)('a refusal in %s', (language) => {
  const { words } = languages[language];
  const around = { language, today };

  it.each(faults)('of a time that is %s shows one that is understood', (fault) => {
    const example = findExample(refuseWhen({ kind: 'fault', fault, word: 'blue' }).say(words));
    expect([example, readWhen(example, around).kind]).toEqual([example, 'understood']);
  });

  it.each(faults)('of a single time that is %s shows one that happens once', (fault) => {
    const example = findExample(refuseWhen({ kind: 'fault', fault, word: 'blue' }, { once: true }).say(words));
    const once = { kind: 'once', date: '2026-11-27' };
    expect([example, readWhen(example, around)]).toEqual([example, { kind: 'understood', rhythm: once, minute: 1260 }]);
  });

  it('of days shows some that are understood', () => {
    const pause = findExample(refusePause({ kind: 'fault', fault: 'unknown', word: 'blue' }).say(words));
    const date = findExample(refuseDate({ kind: 'fault', fault: 'unknown', word: 'blue' }).say(words));
    expect(readPause(pause, around)).toEqual({
      kind: 'understood',
      pauses: [{ from: '2026-12-24', to: '2027-01-01', yearly: true }],
    });
    expect(readDate(date, around)).toEqual({ kind: 'understood', date: '2026-12-15' });
  });

  it('shows what is to blame', () => {
    expect(refuseWhen({ kind: 'fault', fault: 'unknown', word: 'blue' }).say(words)).toContain('blue');
  });
});

it('of days that is too long shows the beginning of it, and days', () => {
  const long = `next ${'Monday '.repeat(60)}`;
  const read = readPause(long, { language: 'en', today });
  const said = read.kind === 'fault' ? refusePause(read).say(languages.en.words) : '';
  expect(said).toContain('next Monday Monday');
  expect(said.length).toBeLessThan(200);
  expect(findExample(said)).toBe('24 Dec – 1 Jan');
});

it('what was typed formats nothing, and hides nothing', () => {
  const said = refusePause({ kind: 'fault', fault: 'unknown', word: '**a**\n# b\u202e' }).say(languages.en.words);
  expect(said).not.toMatch(/\*\*a|\n|\u202e/);
});
