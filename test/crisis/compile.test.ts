import { describe, expect, it } from 'vitest';
import { compileDirectory, writeDirectory } from '../../scripts/crisis/compile.ts';

const source = { title: 'A list', where: 'https://example.org/list', seen: '2026-08-08' };
const line = {
  country: 'DE',
  name: 'A line',
  kinds: ['phone'],
  contact: { phone: '0800 111', tel: '0800111', url: 'https://example.org/' },
  languages: ['de'],
  languagesBasis: 'service_or_country',
  topics: ['crisis'],
  hours: 'unknown',
  sources: [source],
  confidence: 'two_or_more',
  agreement: 'strong',
  sourceFamilies: 2,
  named: true,
  numberingPlanCheck: 'valid_national',
};
const emergency = {
  country: 'DE',
  police: ['112', '110'],
  ambulance: ['112'],
  general: ['112'],
  sources: [source],
  confidence: 'two_or_more',
};
const nothingKnown = { servedBy: {}, turns: [] };

function compile(...lines: object[]) {
  return compileDirectory(lines, [emergency], nothingKnown);
}

function compileOne(changes: object) {
  return compile({ ...line, ...changes }).directory.countries['DE']?.lines[0];
}

describe('building the directory', () => {
  it('keeps how a line is reached, when, for whom, and how sure it is', () => {
    expect(compileOne({ hours: '24/7' })).toEqual({
      id: 'de-0800111',
      name: 'A line',
      phone: { shown: '0800 111', number: '0800111' },
      site: 'https://example.org/',
      languages: ['de'],
      topics: ['crisis'],
      hours: 'always',
      agreement: 'strong',
      families: 2,
      listed: '2026-08-08',
      sources: [[0, '2026-08-08']],
    });
  });

  it.each([
    ['may be out of date', { staleRisk: true }],
    ['not a number of that country', { numberingPlanCheck: 'not_matched' }],
    ['no source with a date', { sources: [{ ...source, seen: 'undated snapshot' }] }],
    ['cannot be dialled', { contact: { phone: '0800 CALL', tel: '0800CALL' } }],
    ['no way to reach it is left', { kinds: ['chat'], contact: { url: 'http://example.org/' } }],
  ])('withholds a line that %s', (why, changes) => {
    const made = compile({ ...line, ...changes });
    expect(made.withheld).toEqual([{ country: 'DE', name: 'A line', why }]);
    expect(made.directory.countries['DE']?.lines).toEqual([]);
  });

  it('gives no name to a line that no source names', () => {
    expect(compileOne({ named: false, localName: 'Linie' })).not.toHaveProperty('name');
    expect(compileOne({ named: false, localName: 'Linie' })).not.toHaveProperty('localName');
  });

  it('does not promise languages that were only inferred', () => {
    expect(compileOne({ languagesBasis: 'inferred' })?.languages).toEqual([]);
  });

  it('leaves out links without https, and counts them', () => {
    const made = compile({ ...line, contact: { ...line.contact, url: 'http://example.org/' } });
    expect(made.directory.countries['DE']?.lines[0]).not.toHaveProperty('site');
    expect(made.leftOut.get('link without https')).toBe(1);
  });

  it('turns "988 (press 1)" into the number and the key', () => {
    const note = 'Dial 988 then press 1; chat on the site.';
    const veterans = { ...line, country: 'US', contact: { phone: '988 (press 1)', tel: '988' }, note };
    expect(compile(veterans).directory.countries['US']?.lines[0]).toMatchObject({
      id: 'us-988-1',
      phone: { shown: '988', number: '988', press: '1' },
    });
  });

  it('marks a contact that one source alone names', () => {
    const made = compileOne({
      kinds: ['phone', 'text'],
      contact: { ...line.contact, text: '8555', textKeyword: 'help' },
      singleSourceContacts: ['text'],
    });
    expect(made?.text).toEqual({ shown: '8555', number: '8555', keyword: 'HELP', single: true });
  });

  it('ties lines of one country that differ only in what follows the name', () => {
    const other = { ...line, name: 'A line (from abroad)', contact: { phone: '0800 222', tel: '0800222' } };
    const elsewhere = { ...line, country: 'AT' };
    const { countries } = compile(line, other, elsewhere).directory;
    expect(countries['DE']?.lines.map(({ service }) => service)).toEqual(['de-0800111', 'de-0800111']);
    expect(countries['AT']?.lines[0]).not.toHaveProperty('service');
  });

  it.each([
    ['2026 index', '2026'],
    ['2025-09 snapshot', '2025-09'],
    ['2016-09 (page 2023-10)', '2016-09'],
    ['2024-2026 campaign page', '2024'],
  ])('reads the date of "%s" as %s', (seen, listed) => {
    expect(compileOne({ sources: [{ ...source, seen }] })?.listed).toBe(listed);
  });

  it('takes the newest date, an exact one before a vague one of the same time', () => {
    const seen = (...dates: string[]) => compileOne({ sources: dates.map((date) => ({ ...source, seen: date })) });
    expect(seen('2024-11-07', '2026-08', '2026-01-02')?.listed).toBe('2026-08');
    expect(seen('2026', '2025-12-31')?.listed).toBe('2026');
    expect(seen('2026-08', '2026-08-01')?.listed).toBe('2026-08-01');
  });

  it('refuses notes and hours that nobody has read yet', () => {
    expect(() => compileOne({ note: 'Only on Tuesdays.' })).toThrow('Only on Tuesdays.');
    expect(() => compileOne({ hours: 'Tuesdays' })).toThrow('nobody has read these hours');
  });

  it('refuses data that contradicts a known turn', () => {
    const build = (listed: { listed: true } | { listed: false; why: string }, lines: object[]) =>
      compileDirectory(lines, [emergency], {
        servedBy: {},
        turns: [{ country: 'DE', number: '0800111', ...listed }],
      });
    expect(() => build({ listed: true }, [line])).not.toThrow();
    expect(() => build({ listed: true }, [{ ...line, staleRisk: true }])).toThrow('must be listed');
    expect(() => build({ listed: false, why: 'closed' }, [line])).toThrow('must not be listed: closed');
  });

  it('lets a territory borrow the lines that serve it, and the number where it has none', () => {
    const servedBy = {
      AX: { country: 'DE', lines: 'all' },
      NF: { country: 'DE', lines: [], emergency: true },
    } as const;
    const { countries } = compileDirectory([line], [emergency], { servedBy, turns: [] }).directory;
    expect(countries['AX']).toEqual({ lines: [], borrowed: ['de-0800111'] });
    expect(countries['NF']).toEqual({ lines: [], emergencyOf: 'DE' });
  });

  it('refuses to borrow a line that is not listed', () => {
    const servedBy = { AX: { country: 'DE', lines: ['de-999'] } };
    expect(() => compileDirectory([line], [emergency], { servedBy, turns: [] })).toThrow('not listed');
  });

  it('makes the same file of the same data, one line of text for each help line', () => {
    const other = { ...line, name: 'Another', contact: { phone: '0800 222', tel: '0800222' } };
    const file = writeDirectory(compile(line, other).directory);
    expect(file).toBe(writeDirectory(compile(line, other).directory));
    expect(JSON.parse(file)).toEqual(compile(line, other).directory);
    expect(file.split('\n').filter((row) => row.includes('"id":'))).toHaveLength(2);
  });
});
