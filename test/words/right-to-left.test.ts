import { describe, expect, it } from 'vitest';
import { isolateForeign } from '../../src/words/right-to-left.ts';

const words = isolateForeign({
  call: (details: { number: string }) => `اتصل على ${details.number}.`,
  name: (name: string) => `هل تقصد ${name}؟`,
  listed: (details: { date: string; exact: 'day' | 'year' }) =>
    details.exact === 'day' ? `يوم ${details.date}` : `سنة ${details.date}`,
  count: (count: number) => (count === 2 ? 'لغتان' : `${count} لغات`),
  command: 'اكتب `/crisis country:` هنا.',
  nested: { link: (details: { url: string }) => `المزيد: ${details.url}، و[هنا](https://discord.com/x).` },
  plain: 'نص عادي',
  lines: ['اكتب `/crisis` هنا.', 'نص عادي'],
});

describe('words from right to left', () => {
  it('keep a number to copy whole: nothing is inside, what keeps it together is around', () => {
    expect(words.call({ number: '`+1 800 273 8255`' })).toBe('اتصل على \u2068`+1 800 273 8255`\u2069.');
  });

  it('keep names and sizes in other letters together', () => {
    expect(words.name('Childline (UK) 116 111')).toBe('هل تقصد \u2068Childline (UK) 116 111\u2069؟');
    expect(words.name('ألمانيا')).toBe('هل تقصد ألمانيا؟');
    expect(words.name('المملكة المتحدة')).toBe('هل تقصد المملكة المتحدة؟');
  });

  it('still know what they were asked', () => {
    expect(words.listed({ date: '2026', exact: 'day' })).toBe('يوم \u20682026\u2069');
    expect(words.count(2)).toBe('لغتان');
    expect(words.count(3)).toBe('3 لغات');
  });

  it('keep commands and links together, and links that stand behind words unbroken', () => {
    expect(words.command).toBe('اكتب \u2068`/crisis country:`\u2069 هنا.');
    expect(words.nested.link({ url: '<https://findahelpline.com>' })).toBe(
      'المزيد: \u2068<https://findahelpline.com>\u2069، و[هنا](https://discord.com/x).',
    );
  });

  it('keep a list a list', () => {
    expect(words.lines).toEqual(['اكتب \u2068`/crisis`\u2069 هنا.', 'نص عادي']);
  });

  it('leave plain text alone', () => {
    expect(words.plain).toBe('نص عادي');
  });
});
