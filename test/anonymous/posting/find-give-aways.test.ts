import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findGiveAways } from '../../../src/anonymous/posting/find-give-aways.ts';
import { anyText } from '../../kit/any-text.ts';

describe('what may give a writer away', () => {
  it.each([
    ['Hi, my name is Jorun and I cannot sleep', ['name']],
    ['my name is jorun', ['name']],
    ['Everybody here calls me Bixby', ['name']],
    ['Ich heiße Thorben und bin müde', ['name']],
    ['Je m’appelle Maëlle', ['name']],
    ['Me llamo Ainhoa', ['name']],
    ['Meu nome é Thiago', ['name']],
    ['Mi chiamo Fiorella', ['name']],
    ['Nazywam się Wojtek', ['name']],
    ['Мене звати Остап', ['name']],
    ['मेरा नाम रोहन है', ['name']],
    ['اسمي ليلى وأنا متعبة', ['name']],
    ['私の名前はたけしです', ['name']],
    ['Nama saya Bagus', ['name']],
    ['I live in Tromsø', ['place']],
    ['I live in a small town near Leeds', ['place']],
    ['my school is called Oakfield High', ['place']],
    ['I work at Millers in the evening', ['place']],
    ['Ich wohne in Bielefeld', ['place']],
    ['J’habite à Limoges', ['place']],
    ['Vivo en Cuenca', ['place']],
    ['Moro em Curitiba', ['place']],
    ['Abito a Perugia', ['place']],
    ['Mieszkam w Gnieźnie', ['place']],
    ['Живу в Полтаві', ['place']],
    ['मैं नागपुर में रहता हूँ', ['place']],
    ['أنا أسكن في طنطا', ['place']],
    ['仙台に住んでいます', ['place']],
    ['Aku tinggal di Malang', ['place']],
    ['write to me, @night_heron', ['handle']],
    ['I am u/night_heron there', ['handle']],
    ['heron#1234', ['handle']],
    ['my insta is nightheron', ['handle']],
    ['snap: night.heron', ['handle']],
    ['<@123456789012345678> knows', ['handle']],
    ['you can call +49 30 901820', ['number']],
    ['mail me at heron@example.org', ['mail']],
    ['here is more: https://example.org/heron', ['link']],
    ['discord.gg/heron', ['link']],
    ['My name is Jorun, I live in Tromsø, heron@example.org', ['name', 'place', 'mail']],
  ])('is asked about: %s', (text, kinds) => {
    expect(findGiveAways(text)).toEqual(kinds);
  });

  it.each([
    'I live in fear of every morning',
    'I live in a small town and nobody knows',
    'I live in Germany',
    'I’m from the UK and I cannot sleep',
    'My name is not important',
    'my name is on every list',
    'They called me names at school',
    'call me when it is over, he said',
    'I moved to a new flat. Anna helped',
    'I work at night and I sleep by day',
    'I WORK AT NIGHT AND NOBODY SEES ME',
    'Ich lebe in Angst',
    'Ich wohne in einer WG',
    'Ich komme aus Polen',
    'Mieszkam w Polsce',
    'Vivo en España',
    'J’habite chez mes parents',
    'Moro em casa com a minha avó',
    'Vivo in silenzio',
    'Живу в страху',
    'मैं डर में रहता हूँ',
    'أنا أعيش في خوف',
    '実家に住んでいます',
    '一人暮らしです。大学に行けません',
    'Aku tinggal di rumah',
    'Nama saya tidak penting',
    'I woke up 3 times and slept 4 hours on 12.11.2026',
    'and/or 24/7, 50mg? @everyone is tired',
    'the signal is weak, and discord is down',
    'I am on discord: it helps',
  ])('is nothing to ask about: %s', (text) => {
    expect(findGiveAways(text)).toEqual([]);
  });

  it('never throws, and says each kind once', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const kinds = findGiveAways(text);
        expect(new Set(kinds).size).toBe(kinds.length);
      }),
      { numRuns: 1000 },
    );
  });
});
