import { describe, expect, it } from 'vitest';
import { addTranslationNote } from '../../../src/discord/translation-note.ts';
import {
  addGroupsButton,
  drawDoorClosed,
  drawElsewhere,
  drawFrontDoor,
  drawGroups,
  drawHarm,
  drawNoGroups,
  drawNotHere,
  drawTasteQuestion,
  drawTopicQuestion,
  drawWelcome,
  type Reader,
} from '../../../src/groups/front-door/door-cards.ts';
import { fitGroups, tastes, type DoorWish } from '../../../src/groups/front-door/rules.ts';
import type { Group } from '../../../src/groups/group.ts';
import { templateSlugs } from '../../../src/groups/templates/template.ts';
import { languageCodes, languages, type LanguageCode } from '../../../src/words/words.ts';
import { checkCard, readCard } from '../../kit/cards.ts';
import { makeGroup } from '../../kit/groups.ts';

const readerIn = (language: LanguageCode): Reader => ({ words: languages[language].words, language, locale: language });
const reader = readerIn('en');
const wish: DoorWish = { topics: ['grief'], by: 'choice', taste: 'any', language: 'en' };

const hostile = '@everyone **bold** [x](https://evil.example) <@1234567890123456789> \u202e`code` ~~_|_~~ ';

/** Everything as long and as odd as a founder could make it. */
const odd = (given: Partial<Group> = {}) =>
  makeGroup({
    name: hostile.repeat(2).slice(0, 100),
    purpose: hostile.repeat(20),
    topic: 'chronic-illness',
    language: 'pt',
    admission: 'request',
    ledBy: 'both',
    format: 'hybrid',
    sizeLimit: 30,
    ...given,
  });

function find(groups: readonly Group[], given: Partial<DoorWish> = {}, isIn = false) {
  return fitGroups(groups, { ...wish, ...given }, () => ({ isIn, isFull: true }));
}

describe.each(languageCodes)('the cards of the front door in %s', (language) => {
  const own = readerIn(language);
  const most: DoorWish = { topics: ['chronic-illness'], by: 'words', taste: 'therapist', language };
  const three = [odd(), odd(), odd()];
  const cards = [
    drawFrontDoor(own.words),
    drawWelcome({ workplace: true, trial: true }, own),
    drawTopicQuestion(templateSlugs, own),
    drawTasteQuestion({ ...most, topics: ['chronic-illness', 'chronic-illness', 'substance-use'] }, tastes, own),
    drawGroups(find(three, most), most, true, own),
    drawGroups(find(three, most, true), most, true, own),
    drawNotHere(
      find([odd({ topic: 'wellbeing' }), odd({ topic: 'other' })], {
        ...most,
        by: 'unread',
        topics: ['wellbeing', 'other'],
      }),
      most,
      true,
      own,
    ),
    drawNoGroups('`/group create`', true, own),
    drawHarm(own),
    drawElsewhere(own),
    drawDoorClosed(own),
    addGroupsButton(drawWelcome({ workplace: false, trial: false }, own), most, own),
  ];

  it.each(cards.map((card, index) => [index, card] as const))(
    'fit into a message and into Discord’s limits: %i',
    (_, card) => {
      checkCard(addTranslationNote(card, language));
      // The note about the translation stands below the text, where it fits.
      expect(addTranslationNote(card, language).embeds).toBeUndefined();
    },
  );

  it('have buttons that differ, so that each press means one thing', () => {
    for (const card of cards) {
      const ids = JSON.stringify(card.components).match(/"custom_id":"[^"]*"/g) ?? [];
      expect(new Set(ids).size).toBe(ids.length);
    }
  });
});

describe('a group on a card', () => {
  const show = (group: Group, given: Partial<DoorWish> = {}, isIn = false) =>
    readCard(drawGroups(find([group], given, isIn), { ...wish, ...given }, false, reader));

  it('says what it is about, why it is shown, and whom it is for', () => {
    const text = show(makeGroup({ age: 16 }));
    expect(text).toContain('Harbour');
    expect(text).toContain('Grief and loss');
    expect(text).toContain('For people who lost somebody.');
    expect(text).toContain('Why: you chose “Grief and loss” · in your language · open to join');
    expect(text).toContain('from age 16');
    expect(text).toContain('full just now');
    expect(text).toContain('[Look at Harbour]');
  });

  it('warns of another language, and says that one has to ask', () => {
    const text = show(makeGroup({ language: 'pl', admission: 'request' }));
    expect(text).toContain('they speak Polish there');
    expect(text).toContain('you ask to join');
    expect(text).not.toContain('in your language');
  });

  it('says once who leads it and where it meets', () => {
    const group = makeGroup({ ledBy: 'both', format: 'hybrid', sizeLimit: 12 });
    for (const taste of tastes) {
      const text = show(group, { taste });
      expect(text.split('led by peers and a therapist')).toHaveLength(2);
      expect(text.split('meets in person and online')).toHaveLength(2);
    }
    expect(show(group, { taste: 'small' })).toContain('a small group (most people: 12)');
  });

  it('shows the way in, and nothing to join, to somebody who is in it', () => {
    const text = show(makeGroup(), {}, true);
    expect(text).toContain('You are in this group: <#310000000000000005>');
    expect(text).not.toContain('[Join');
  });

  it('never shows its place, which is for members', () => {
    expect(show(makeGroup({ format: 'in-person', place: '12 Quay Street' }), { taste: 'in-person' })).not.toContain(
      'Quay',
    );
  });

  it('cannot format, link, mention or turn the text around it', () => {
    const card = drawGroups(find([odd()], { topics: ['chronic-illness'] }), wish, false, reader);
    expect(card.content).not.toMatch(/(?<!\\)[@`~]|(?<!\\)\[|(?<!\\)<@|\u202e/);
    expect(card.content?.match(/(?<!\\)\*\*/g)).toHaveLength(4);
  });
});

describe('what is said where nothing fits', () => {
  it('is honest, and names places that are real', () => {
    const text = readCard(drawNotHere(find([makeGroup({ topic: 'anxiety' })]), wish, false, reader));
    expect(text).toContain('I found no group here that is just for this.');
    expect(text).toContain('findahelpline.com');
    expect(text).not.toContain('[Join');
  });

  it('tells those who may found groups how, and nobody else', () => {
    expect(readCard(drawNoGroups('`/group create`', false, reader))).toContain('/group create');
    expect(readCard(drawNoGroups(null, false, reader))).not.toContain('/group');
  });
});
