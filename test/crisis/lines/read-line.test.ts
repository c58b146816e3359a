import { describe, expect, it } from 'vitest';
import type { LineContent } from '../../../src/crisis/directory/directory-schema.ts';
import { readHours } from '../../../src/crisis/lines/read-hours.ts';
import { readLanguages } from '../../../src/crisis/lines/read-languages.ts';
import { longest, readContent, readSource, type TypedLine } from '../../../src/crisis/lines/read-line.ts';
import { UserError } from '../../../src/discord/user-error.ts';
import { isZone } from '../../../src/schedule/is-zone.ts';
import { en } from '../../../src/words/en.ts';

const plain = { name: 'City Line', phone: '030 123456' };

function read(typed: TypedLine, before: LineContent | null = null, zone: string | null = 'Europe/Berlin') {
  try {
    return readContent(typed, before, { locale: 'de', zone, isZone });
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { code: error.code, text: error.say(en) };
  }
}

describe('the hours of a line', () => {
  it.each([
    ['always', 'always'],
    ['24/7', 'always'],
    ['Day and night', 'always'],
    ['24 hours', 'always'],
    ['Mon-Fri 09:00-17:00', { spans: [{ days: '12345', from: '09:00', to: '17:00' }] }],
    ['Mon–Fri 9 – 17', { spans: [{ days: '12345', from: '09:00', to: '17:00' }] }],
    ['Monday to Friday 9am to 5:30 pm', { spans: [{ days: '12345', from: '09:00', to: '17:30' }] }],
    [
      'mon-fri 9-17, sat 10.00-14.00',
      {
        spans: [
          { days: '12345', from: '09:00', to: '17:00' },
          { days: '6', from: '10:00', to: '14:00' },
        ],
      },
    ],
    ['Mon, Wed 18:00-22:00', { spans: [{ days: '13', from: '18:00', to: '22:00' }] }],
    ['Mon & Wed 18:00-22:00', { spans: [{ days: '13', from: '18:00', to: '22:00' }] }],
    ['Fri-Mon 20:00-02:00', { spans: [{ days: '1567', from: '20:00', to: '02:00' }] }],
    ['daily 18:00-24:00', { spans: [{ days: '1234567', from: '18:00', to: '00:00' }] }],
    ['9-17', { spans: [{ days: '1234567', from: '09:00', to: '17:00' }] }],
    ['noon-midnight', { spans: [{ days: '1234567', from: '12:00', to: '00:00' }] }],
    ['weekends', { spans: [{ days: '67' }] }],
    ['Tues, Thurs', { spans: [{ days: '24' }] }],
  ])('are read as they are written: %s', (typed, hours) => {
    expect(readHours(typed)).toEqual(hours);
  });

  it.each([
    '',
    'sometimes',
    'Mon-Fri',
    'Mon 25:00-26:00',
    'Mon 9:75-10',
    'Mon-Tue-Wed 9-10',
    '13pm-2pm',
    'm 9-10',
    '9',
  ])('are not guessed: “%s”', (typed) => {
    const hours = readHours(typed);
    if (typed === 'Mon-Fri') expect(hours).toEqual({ spans: [{ days: '12345' }] });
    else expect(hours).toBeNull();
  });

  it('are at most four spans', () => {
    expect(readHours('Mon 9-10, Tue 9-11, Wed 9-12, Thu 9-13, Fri 9-14')).toBeNull();
  });
});

describe('the languages of a line', () => {
  it.each([
    ['German, English', ['de', 'en']],
    ['Deutsch und', null],
    ['de; en', ['de', 'en']],
    ['Español and Português', ['es', 'pt']],
    ['Englisch / Türkisch', ['en', 'tr']],
    ['українська', ['uk']],
    ['Klingon', null],
    [', ,', null],
  ])('are found by name or code: %s', (typed, codes) => {
    const read = readLanguages(typed, 'de');
    if (codes === null) expect(read).toHaveProperty('unknown');
    else expect(read).toEqual({ codes });
  });
});

describe('what an owner types about a line', () => {
  it('becomes a line', () => {
    const typed = {
      name: '  City   Line ',
      phone: '+49 30 / 123 456',
      text: '12345',
      keyword: 'help',
      chat: 'https://example.org/chat',
      topic: 'lgbtq',
      also: 'youth',
      languages: 'German, English',
      hours: 'Mon-Fri 9-17',
    };
    expect(read(typed)).toEqual({
      name: 'City Line',
      phone: { shown: '+49 30 - 123 456', number: '+4930123456' },
      text: { shown: '12345', number: '12345', keyword: 'HELP' },
      chat: 'https://example.org/chat',
      topics: ['lgbtq', 'youth'],
      languages: ['de', 'en'],
      hours: { zone: 'Europe/Berlin', spans: [{ days: '12345', from: '09:00', to: '17:00' }] },
    });
  });

  it('is for any crisis in any language unless it says otherwise', () => {
    expect(read(plain)).toMatchObject({ topics: ['suicide', 'crisis'], languages: [] });
  });

  it.each(['call me', '988 or 911', '1-800-273-TALK', '', '1', '++49', '@everyone', '0'.repeat(16), '１２a', '<@1>'])(
    'is no number that a phone can dial: “%s”',
    (phone) => {
      const refused = read({ name: 'City Line', phone });
      expect(refused).toMatchObject({ code: 'line-number-wrong' });
      if (/^[a-z]/.test(phone)) expect(refused.text).toContain(phone);
    },
  );

  it.each([
    [{ name: '***' }, 'line-name-missing'],
    [{ name: '12345' }, 'line-name-missing'],
    [{ name: 'x'.repeat(longest.name + 1) }, 'line-too-long'],
    [{ phone: undefined }, 'line-no-way'],
    [{ phone: 'none' }, 'line-no-way'],
    [{ keyword: 'HOME' }, 'line-keyword-alone'],
    [{ text: '12345', keyword: 'two words' }, 'line-keyword-wrong'],
    [{ chat: 'http://example.org' }, 'line-chat-wrong'],
    [{ chat: 'example.org' }, 'line-chat-wrong'],
    [{ chat: 'https://127.0.0.1/' }, 'line-chat-wrong'],
    [{ chat: 'javascript:alert(1)' }, 'line-chat-wrong'],
    [{ chat: 'https://example.org@evil.example/' }, 'line-chat-wrong'],
    [{ chat: `https://example.org/${'x'.repeat(longest.chat)}` }, 'line-too-long'],
    [{ topic: 'everything' }, 'line-topic-wrong'],
    [{ languages: 'Klingon' }, 'line-languages-wrong'],
    [{ hours: 'sometimes' }, 'line-hours-wrong'],
    [{ hours: '9-17', zone: 'Berlin time' }, 'line-zone-wrong'],
  ])('is refused with a sentence: %j', (typed, code) => {
    const refused = read({ ...plain, ...typed });
    expect(refused).toMatchObject({ code });
    if ('text' in refused && typeof refused.text === 'string') expect(refused.text).toMatch(/Nothing was saved\.$/);
  });

  it('needs a zone for hours only where none is known', () => {
    expect(read({ ...plain, hours: '9-17' }, null, null)).toMatchObject({ code: 'line-zone-missing' });
    expect(read({ ...plain, hours: 'always' }, null, null)).toMatchObject({ hours: 'always' });
    expect(read({ ...plain, hours: '9-17', zone: 'Asia/Tokyo' }, null, null)).toMatchObject({
      hours: { zone: 'Asia/Tokyo' },
    });
  });

  it('keeps what is not typed, and takes away what is typed as none', () => {
    const before: LineContent = {
      name: 'City Line',
      phone: { shown: '030 1', number: '0301', press: '2' },
      text: { shown: '12345', number: '12345', keyword: 'HOME' },
      ages: { to: 25 },
      languages: ['de'],
      topics: ['youth'],
      hours: { zone: 'Europe/Berlin', spans: [{ days: '12345' }] },
    };
    expect(read({}, before)).toEqual(before);
    expect(read({ phone: 'none', hours: 'unknown', languages: '-' }, before)).toEqual({
      name: 'City Line',
      text: before.text,
      ages: { to: 25 },
      languages: [],
      topics: ['youth'],
    });
    expect(read({ text: '54321' }, before)).toMatchObject({ text: { number: '54321', keyword: 'HOME' } });
    expect(read({ also: 'lgbtq' }, before)).toMatchObject({ topics: ['youth', 'lgbtq'] });
    expect(read({ zone: 'Asia/Tokyo' }, before)).toMatchObject({ hours: { zone: 'Asia/Tokyo' } });
  });

  it('holds nothing that is hidden or towers', () => {
    expect(read({ ...plain, name: '\u202Ee\u200Bvil\u0007\n line' })).toMatchObject({ name: 'e vil line' });
    expect(read({ ...plain, name: `e${'\u0301'.repeat(60)}` })).toMatchObject({ name: 'é\u0301\u0301' });
  });
});

describe('the source of a line', () => {
  it.each([undefined, '', '   ', '---', '\u200B'])('is never missing: %j', (typed) => {
    expect(() => readSource(typed)).toThrow('line-source-missing');
  });

  it('has a limit', () => {
    expect(readSource('x'.repeat(200))).toHaveLength(200);
    expect(() => readSource('x'.repeat(201))).toThrow('line-too-long');
  });
});
