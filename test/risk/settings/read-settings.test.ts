import { describe, expect, it } from 'vitest';
import { LONGEST_EXTRA_WORD, MOST_EXTRA_WORDS, readSettings } from '../../../src/risk/settings/read-settings.ts';

function read(stored: unknown) {
  return readSettings(JSON.stringify(stored));
}

describe('the stored settings of a server', () => {
  it('are read as they were chosen', () => {
    const chosen = {
      off: ['scam'],
      keenness: 'keener',
      extraWords: [{ phrase: 'the back room', tier: 'H' }],
      languages: ['es'],
    };
    expect(read(chosen)).toEqual({ settings: chosen, faults: [] });
  });

  it('may be empty: then all is as usual', () => {
    expect(read({})).toEqual({ settings: {}, faults: [] });
  });

  it.each([['no json at all {'], ['[]'], ['null'], ['"gentler"'], ['']])(
    'are usual where %s is stored, and it says so',
    (json) => {
      expect(readSettings(json)).toEqual({ settings: {}, faults: ['The settings are no JSON object.'] });
    },
  );

  it('keep what is sound beside what is not', () => {
    const { settings, faults } = read({ keenness: 'silent', off: ['scam'] });
    expect(settings).toEqual({ off: ['scam'] });
    expect(faults).toEqual(['`keenness`: is one of `gentler`, `usual`, `keener`.']);
  });

  it('cannot switch off what looks for danger', () => {
    for (const floor of ['self-harm', 'distress', 'threat', 'encouragement', 'model']) {
      const { settings, faults } = read({ off: [floor] });
      expect(settings).toEqual({});
      expect(faults).toHaveLength(1);
    }
  });

  it('say so of a setting that does not exist', () => {
    expect(read({ muteEverything: true }).faults).toEqual([
      'There are only these settings: `off`, `keenness`, `extraWords`, `languages`.',
    ]);
    expect(readSettings('{"__proto__": {"keenness": "gentler"}}').settings.keenness).toBeUndefined();
  });
});

describe("a server's own phrases", () => {
  const tooMany = Array.from({ length: MOST_EXTRA_WORDS + 1 }, (_, index) => ({
    phrase: `phrase ${index}`,
    tier: 'T1',
  }));

  it.each([
    ['too many', tooMany, `has at most ${MOST_EXTRA_WORDS} entries`],
    ['one that is too long', [{ phrase: 'x'.repeat(LONGEST_EXTRA_WORD + 1), tier: 'T1' }], 'at most 60 characters'],
    ['one of too many words', [{ phrase: 'a b c d e f g h i', tier: 'T1' }], 'at most 8 words'],
    ['one of a single letter', [{ phrase: 'i', tier: 'H' }], 'at least two letters'],
    ['one of nothing but signs', [{ phrase: ' .,! ', tier: 'H' }], 'at least two letters'],
    ['a tier that pages', [{ phrase: 'the back room', tier: 'T3' }], '`T1`, `T2` or `H`'],
    ['a list of plain words', ['the back room'], 'an entry is'],
    ['no list', 'the back room', 'is a list'],
  ])('are refused: %s', (_, extraWords, why) => {
    const { settings, faults } = read({ extraWords });
    expect(settings).toEqual({});
    expect(faults.join('\n')).toContain(why);
  });

  it('are not repeated in a fault', () => {
    const { faults } = read({ extraWords: [{ phrase: 'the back room', tier: 'T9', secret: 'the cellar' }] });
    expect(faults.length).toBeGreaterThan(0);
    expect(faults.join('\n')).not.toMatch(/back room|cellar/);
  });

  it('are counted from one where one of them is at fault', () => {
    const { faults } = read({
      extraWords: [
        { phrase: 'the back room', tier: 'H' },
        { phrase: '', tier: 'H' },
      ],
    });
    expect(faults).toEqual(['`extraWords`, entry 2: a phrase has at least two letters.']);
  });
});
