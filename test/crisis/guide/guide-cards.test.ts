import { ComponentType } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { worries, type Worry } from '../../../src/crisis/guide/choose-for-worry.ts';
import { countryCodes } from '../../../src/crisis/countries/country-codes.ts';
import { findHelp } from '../../../src/crisis/directory/directory.ts';
import { anotherCountry, helpAnswers, people, wishes, type Walk } from '../../../src/crisis/guide/guide-buttons.ts';
import {
  drawClosing,
  drawFollowUp,
  drawGuidePanel,
  drawSteady,
  drawThanks,
  drawTomorrowPlanned,
  drawTomorrowQuestion,
  drawVolunteerAsked,
  drawVolunteerQuestion,
  drawWhom,
  drawWishOfThem,
  type Here,
} from '../../../src/crisis/guide/guide-cards.ts';
import {
  answerWorry,
  askForCountry,
  askForWorry,
  goOnWithCountry,
  helpToTell,
  lookAround,
  openGuidedPath,
  type Place,
} from '../../../src/crisis/guide/walk-guided-path.ts';
import type { Card } from '../../../src/discord/reply.ts';
import { languageCodes } from '../../../src/words/words.ts';
import { checkCard, readCard } from '../../kit/cards.ts';

const now = Date.parse('2026-11-25T20:00Z');
const needs = { clock: { now: () => now } };
const everything = { volunteer: true, tomorrow: true, counting: true };
const nothing = { volunteer: false, tomorrow: false, counting: false };
const staffs = [true, false].flatMap((onShift) => [true, false].map((onCall) => ({ onShift, onCall })));

function makePlace(walk: Partial<Walk> = {}, more: Partial<Place> = {}): Place {
  return {
    walk: { country: '', topic: 'suicide', language: 'en', ...walk },
    offers: everything,
    locale: 'en-GB',
    ...more,
  };
}

/** Cards that say the same to everybody. */
function drawFixed(here: Here): Card[] {
  return [
    drawSteady(here, now),
    drawWhom(here),
    ...people.map((whom) => drawWishOfThem(whom, here)),
    ...staffs.flatMap((staff) => [
      drawVolunteerQuestion(here, staff),
      drawVolunteerAsked(here, { ...staff, already: true }),
      drawVolunteerAsked(here, { ...staff, already: false }),
    ]),
    drawTomorrowQuestion(here),
    drawTomorrowPlanned(here, now),
    drawClosing(here),
    drawThanks(here),
  ];
}

/** Every card of the path but those with lines. */
function drawAll(place: Place): Card[] {
  const unknown = ['Atlantis', 'Austrlia'].map((typed) => goOnWithCountry({ typed, worry: 'enough' }, place, needs));
  return [
    openGuidedPath(place),
    openGuidedPath({ ...place, walk: { ...place.walk, country: 'DE' } }),
    askForWorry(place),
    ...worries.map((worry) => askForCountry(worry, place)),
    ...unknown,
    ...people.flatMap((whom) => wishes.map((wish) => helpToTell({ whom, wish }, place))),
    ...drawFixed(lookAround(place)),
  ];
}

function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

const labelsOf = (card: Card) => [...readCard(card).matchAll(/^\[(.*)\]$/gm)].map((match) => match[1]);

describe('the first card', () => {
  const text = readCard(openGuidedPath(makePlace()));

  it('says what the bot is, what to do in danger, and asks what would help most, in fewer than ninety words', () => {
    expect(text).toMatch(
      /Thank you[\s\S]*automated helper and cannot judge[\s\S]*emergency number[\s\S]*help most right now\?/,
    );
    expect(countWords(text)).toBeLessThan(90);
  });

  it('offers five ways on, the last of them "Not now"', () => {
    expect(labelsOf(openGuidedPath(makePlace()))).toEqual([
      'Talk to a trained person',
      'Ask a volunteer here to message me',
      'Something to steady me for a minute',
      'Tell someone I trust',
      'Not now',
    ]);
  });

  it('does not offer what could not work', () => {
    expect(labelsOf(openGuidedPath(makePlace({}, { offers: nothing })))).not.toContain(
      'Ask a volunteer here to message me',
    );
  });

  it("names the country's number once the country is known, and those of large regions where there is none", () => {
    expect(readCard(openGuidedPath(makePlace({ country: 'DE' })))).toContain('call `112` (Germany)');
    const without = countryCodes.find((code) => findHelp(code).emergency === null) ?? '';
    expect(readCard(openGuidedPath(makePlace({ country: without })))).toContain('`911` in the US and Canada');
  });
});

describe('numbers for danger, before a country is chosen', () => {
  it.each([
    ['ja', 'call `119` (Japan)'],
    ['hi', 'call `112` (India)'],
    ['ko', '(South Korea)'],
    ['de', '`112` in the European Union'],
    ['en-US', '`911` in the US and Canada'],
    ['en-GB', '`999` in the UK'],
  ])(
    'are those of the country that a client in %s suggests, named with it, unless the regions have them',
    (locale, said) => {
      expect(readCard(openGuidedPath(makePlace({}, { locale })))).toContain(said);
      expect(readCard(askForCountry('nothing', makePlace({ country: 'FR' }, { locale })))).toContain(said);
    },
  );
});

describe.each(languageCodes)('every card of the path in %s', (language) => {
  const cards = [...drawAll(makePlace({ language })), ...drawAll(makePlace({ language }, { offers: nothing }))];

  it('is one that Discord takes, and short', () => {
    for (const card of cards) {
      expect(() => checkCard(card), readCard(card)).not.toThrow();
      expect((card.content ?? '').length).toBeLessThan(900);
    }
  });

  it('leaves no button of the card before: it names its own, even when it has none', () => {
    for (const card of cards) expect(card.components).toBeDefined();
  });
});

describe('every card of the path', () => {
  it('has fewer than ninety words, the sentences to copy aside', () => {
    for (const card of drawAll(makePlace()))
      expect(countWords((card.content ?? '').replace(/```[\s\S]*?```/g, '')), card.content).toBeLessThan(90);
  });

  it('has a way out: "Not now", or it is what comes then', () => {
    const here = lookAround(makePlace());
    for (const card of [...drawAll(makePlace()), answerWorry('cost', makePlace({ country: 'DE' }), needs)]) {
      const isLast = [drawClosing(here), drawThanks(here), drawTomorrowQuestion(here)].some(
        (last) => last.content === card.content,
      );
      if (!isLast) expect(labelsOf(card), card.content).toContain('Not now');
    }
    expect(labelsOf(drawTomorrowQuestion(here))).toContain('No, thank you');
  });

  it('without a server offers nothing that would need one', () => {
    const text = drawAll(makePlace({}, { offers: nothing }))
      .filter((card) => !/Ask a volunteer to message you|The moderators have it/.test(card.content ?? ''))
      .map(readCard)
      .join('\n');
    expect(text).not.toContain('[Write to me tomorrow]');
    expect(text).not.toContain('did this help?');
    expect(text).not.toContain('[Ask a volunteer');
  });
});

describe('the question for the country', () => {
  const place = makePlace({}, { locale: 'de' });

  function readChoices(card: Card): string[] {
    const [row] = card.components ?? [];
    if (row?.type !== ComponentType.ActionRow) return [];
    const [select] = row.components;
    return select?.type === ComponentType.StringSelect ? select.options.map(({ value }) => value) : [];
  }

  it("begins with where the person's client seems to be, and ends with any other", () => {
    const choices = readChoices(askForCountry('nothing', place));
    expect(choices[0]).toBe('DE');
    expect(choices.at(-1)).toBe(anotherCountry);
    expect(new Set(choices).size).toBe(choices.length);
  });

  it('names what was typed when it is no country, and offers the nearest first', () => {
    const card = goOnWithCountry({ typed: 'Austrlia', worry: 'enough' }, place, needs);
    expect(card.content).toContain('Austrlia');
    expect(readChoices(card).slice(0, 2)).toEqual(['AT', 'AU']);
  });

  it('begins anew where something else was typed, and does not quote it', () => {
    const card = goOnWithCountry({ typed: 'i want to die', worry: 'enough' }, place, needs);
    expect(card.content).toContain('What would help most right now?');
    expect(card.content).not.toContain('i want to die');
  });

  it('answers the worry at once where the answer does not depend on the country', () => {
    expect(askForCountry('police', place).content).toContain('When do you call the police?');
    expect(askForCountry('cost', place).content).not.toContain('listed as free');
  });
});

describe('the lines for a worry', () => {
  it('fit into a message, for every country, for any topic and for one that few lines are about', () => {
    for (const country of countryCodes)
      for (const topic of ['suicide', 'bereavement'] as const)
        for (const worry of ['police', 'quiet', 'cost'] as const) {
          const { content = '' } = answerWorry(worry, makePlace({ country, topic }), needs);
          expect(content.length, `${country} ${topic} ${worry}`).toBeLessThanOrEqual(2000);
        }
  });

  it.each(worries)('come with its answer, the emergency number and what the bot is (%s)', (worry: Worry) => {
    for (const country of ['DE', 'US', 'JP', 'AF', 'AQ', 'GN']) {
      const card = answerWorry(worry, makePlace({ country }), needs);
      expect(() => checkCard(card)).not.toThrow();
      expect(card.content).toContain('automated helper and cannot judge');
      expect(card.content?.split('\n\n')[0]).toMatch(/If a life is in danger now/);
    }
  });

  it('say so where none fits, with what helps instead', () => {
    const silent = countryCodes.find((code) => {
      const { content = '' } = answerWorry('quiet', makePlace({ country: code }), needs);
      return content.includes('not called by us') && content.includes('I know no line here that you can write to');
    });
    const card = answerWorry('quiet', makePlace({ country: silent ?? '' }), needs);
    expect(labelsOf(card)).toContain('Tell someone I trust');
  });

  it('know the country for the next worry, so that it is asked for once', () => {
    expect(answerWorry('cost', makePlace(), needs).content).toContain('Which country are you in?');
    const known = goOnWithCountry({ typed: 'Germany', worry: 'cost' }, makePlace(), needs);
    expect(JSON.stringify(known.components)).toContain('guide-talk:DE:suicide:en');
  });
});

describe('something to steady oneself', () => {
  it('has a long way out, five minutes by the clock, and no claim', () => {
    const { content = '' } = drawSteady(lookAround(makePlace()), now);
    expect(content).toContain('count to four');
    expect(content).toContain('count to six');
    expect(content).toContain(`<t:${now / 1000 + 300}:R>`);
    expect(content).not.toMatch(/will (help|calm|make)|proven|works/i);
  });
});

describe('two sentences for somebody one trusts', () => {
  const blockOf = (card: Card) => /```\n([\s\S]*?)\n```/.exec(card.content ?? '')?.[1] ?? '';

  it.each(languageCodes)('are two, whole, and others for each choice (%s)', (language) => {
    const place = makePlace({ language });
    const blocks = people.flatMap((whom) => wishes.map((wish) => blockOf(helpToTell({ whom, wish }, place))));
    expect(new Set(blocks).size).toBe(people.length * wishes.length);
    for (const block of blocks) {
      const sentences = block.split('\n');
      expect(sentences, block).toHaveLength(2);
      for (const sentence of sentences) expect(sentence, block).toMatch(/^[^.!?。।؟？]{10,}[.?。।؟？]\u200f?$/u);
    }
  });

  it('come with the numbers for danger where they speak of it', () => {
    const safe = helpToTell({ whom: 'friend', wish: 'safe' }, makePlace({ country: 'DE' }));
    expect(safe.content).toContain('call `112` (Germany)');
    const listen = helpToTell({ whom: 'friend', wish: 'listen' }, makePlace({ country: 'DE' }));
    expect(listen.content).not.toContain('112');
  });
});

describe('what everybody may see', () => {
  it('carries nothing that could grow old', () => {
    for (const language of languageCodes) {
      const { words } = lookAround(makePlace({ language }));
      expect(JSON.stringify(drawGuidePanel(words))).toContain('"guide-open"');
      expect(JSON.stringify(drawFollowUp(words))).toContain('"guide-open"');
    }
  });

  it('says nothing of what it was about, where it comes unasked to a phone', () => {
    const { words } = lookAround(makePlace());
    expect(readCard(drawFollowUp(words))).not.toMatch(/suicid|crisis help|volunteer|danger|moderator/i);
  });

  it('asks whether it helped with three answers', () => {
    expect(labelsOf(drawClosing(lookAround(makePlace()))).slice(0, helpAnswers.length)).toEqual([
      'Yes',
      'A little',
      'No',
    ]);
  });
});
