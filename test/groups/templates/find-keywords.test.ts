import { describe, expect, it } from 'vitest';
import { findKeywords, foldText, indexKeywords, longestText } from '../../../src/groups/templates/find-keywords.ts';

const found = (keyword: string, text: string, language: string) =>
  findKeywords(indexKeywords([{ owner: 'topic', keyword }], language), text, language).length > 0;

/** How often the keywords are asked for while a text is read. */
function countLookups(text: string, language: string): number {
  // The short ones let every word be one at which a keyword could begin.
  const keywords = ['panic attacks at night*', 'p', 'a'].map((keyword) => ({ owner: 'topic', keyword }));
  const index = indexKeywords(keywords, language);
  let lookups = 0;
  const counted = new Map(index.byText);
  counted.get = (key) => {
    lookups += 1;
    return index.byText.get(key);
  };
  findKeywords({ ...index, byText: counted }, text, language);
  return lookups;
}

describe('a keyword', () => {
  it.each([
    ['Arabic “and”, “in”, “the” stand before it', 'قلق*', 'أعاني من القلق', 'ar'],
    ['two of them do', 'قلق*', 'وبالقلق', 'ar'],
    ['the keyword has “the” and something stands before that', 'الوحدة', 'أشعر بالوحدة', 'ar'],
    ['“and” stands before a keyword whose first word has two letters', 'لا آكل', 'تعبت ولا آكل', 'ar'],
    ['Arabic vowels and tatweel are written', 'حزن', 'حُزْن', 'ar'],
    ['an alef is written without its hamza', 'أرق', 'ارق', 'ar'],
    ['the Hindi dot below is left out', 'नशे की लड़ाई', 'नशे की लडाई', 'hi'],
    ['Japanese has no blanks and an ending follows', '不安', '最近とても不安でした', 'ja'],
    ['half-width katakana are written', 'パニック', 'ﾊﾟﾆｯｸになる', 'ja'],
    ['a French article is tied to it', 'angoisse', 'l’angoisse', 'fr'],
    ['a Ukrainian apostrophe is another', 'пам’ять', "пам'ять", 'uk'],
    ['German sharp s is written out', 'weiß nicht', 'WEISS NICHT', 'de'],
    ['a Polish l has no stroke', 'ból głowy', 'bol glowy', 'pl'],
  ])('is found when %s', (_, keyword, text, language) => {
    expect(found(keyword, text, language)).toBe(true);
  });

  it.each([
    ['a word only ends like it', 'rage', 'courage', 'fr'],
    ['a word only begins like it', 'trans', 'transport', 'en'],
    ['it stands over the edge of two words', 'ab', 'a b', 'en'],
    ['a Latin word in Japanese goes on', 'sad', 'saddleは楽しい', 'ja'],
  ])('is not found when %s', (_, keyword, text, language) => {
    expect(found(keyword, text, language)).toBe(false);
  });
});

describe('the work', () => {
  it.each(['en', 'ar', 'ja'])('grows with the text and with nothing else in %s', (language) => {
    const once = countLookups('panic attacks at nighx '.repeat(10), language);
    const tenfold = countLookups('panic attacks at nighx '.repeat(100), language);
    expect(tenfold).toBeGreaterThan(once);
    // A little more than ten: near the end of a text fewer lengths are left to try.
    expect(tenfold).toBeLessThan(12 * once);
  });

  it('has an end, also where one character stands for eighteen', () => {
    expect(foldText('ﷺ'.repeat(100_000), 'ar').length).toBeLessThanOrEqual(longestText);
    const most = countLookups('a '.repeat(100_000), 'en');
    expect(most).toBeGreaterThan(1000);
    expect(countLookups('a '.repeat(1_000_000), 'en')).toBe(most);
  });
});
