import { describe, expect, it } from 'vitest';
import type { Group } from '../../../src/groups/group.ts';
import {
  fitGroups,
  listTopics,
  mostShown,
  offerTastes,
  readTopics,
  smallGroup,
  suits,
  topicOf,
  unreadTopics,
  type DoorStanding,
  type DoorWish,
} from '../../../src/groups/front-door/rules.ts';
import { makeGroup } from '../../kit/groups.ts';

const wish = (given: Partial<DoorWish> = {}): DoorWish => ({
  topics: ['grief'],
  by: 'choice',
  taste: 'any',
  language: 'en',
  ...given,
});
const free = { isIn: false, isFull: false };
const nobody = () => free;
const names = (
  groups: readonly Group[],
  given: Partial<DoorWish> = {},
  standing: (group: Group) => DoorStanding = nobody,
) => fitGroups(groups, wish(given), standing).fits.map(({ group }) => group.name);

const grief = makeGroup({ name: 'Amber' });
const polish = makeGroup({ name: 'Bursztyn', language: 'pl' });
const asking = makeGroup({ name: 'Quiet Amber', admission: 'request' });
const anxiety = makeGroup({ name: 'Willow', topic: 'anxiety' });
const general = makeGroup({ name: 'Harbour', topic: 'wellbeing' });
const books = makeGroup({ name: 'Books', topic: 'other' });

describe('groups that fit', () => {
  it('are about what was chosen, in the person’s own language first, open ones before those that are asked', () => {
    expect(names([polish, asking, grief, anxiety])).toEqual(['Amber', 'Quiet Amber', 'Bursztyn']);
    expect(names([polish, asking, grief, anxiety], { language: 'pl' })).toEqual(['Bursztyn', 'Amber', 'Quiet Amber']);
  });

  it('follow the order of what was read in somebody’s words', () => {
    expect(names([anxiety, grief], { topics: ['grief', 'anxiety'], by: 'words' })).toEqual(['Amber', 'Willow']);
  });

  it('are three at most, and one alone has a group for every topic beside it', () => {
    const many = Array.from({ length: 30 }, (_, index) => makeGroup({ name: `Amber ${index}` }));
    expect(names([...many, general])).toHaveLength(mostShown);
    expect(names([general, grief, anxiety])).toEqual(['Amber', 'Harbour']);
    expect(names([general, grief, asking])).toEqual(['Amber', 'Quiet Amber']);
  });

  it('end with those they are in, and before them those without a free place', () => {
    const standing = (group: Group) => ({ isIn: group === grief, isFull: group === asking });
    expect(names([grief, asking, polish], {}, standing)).toEqual(['Bursztyn', 'Quiet Amber', 'Amber']);
  });

  it('are as they are liked, and where none is, the others are shown and it is said', () => {
    const small = makeGroup({ name: 'Ember', sizeLimit: smallGroup });
    expect(names([grief, small, polish], { taste: 'small' })).toEqual(['Ember']);
    const found = fitGroups([grief, polish], wish({ taste: 'therapist' }), nobody);
    expect(found).toMatchObject({ lacksTaste: true, onTopic: true });
    expect(found.fits).toHaveLength(2);
  });

  it('are never said to fit where nothing is about it', () => {
    expect(fitGroups([anxiety], wish(), nobody)).toEqual({ fits: [], onTopic: false, lacksTaste: false });
    const found = fitGroups([anxiety, general], wish(), nobody);
    expect(found.onTopic).toBe(false);
    expect(found.fits.map(({ group }) => group.name)).toEqual(['Harbour']);
  });

  it('are only offered for a look where no topic could be read', () => {
    const found = fitGroups([books, anxiety, general], wish({ topics: unreadTopics, by: 'unread' }), nobody);
    expect(found.onTopic).toBe(false);
    expect(found.fits.map(({ group }) => group.name)).toEqual(['Harbour', 'Books']);
    expect(found.fits.flatMap(({ reasons }) => reasons)).not.toContain('topic');
  });

  it('say why: what was chosen, the language, the way in, and how it was liked', () => {
    const led = makeGroup({ ledBy: 'both', format: 'hybrid', sizeLimit: 12 });
    const why = (group: Group, given: Partial<DoorWish> = {}) =>
      fitGroups([group], wish(given), nobody).fits[0]?.reasons;
    expect(why(led)).toEqual(['topic', 'language', 'open']);
    expect(why(led, { taste: 'therapist' })).toEqual(['topic', 'therapist', 'language', 'open']);
    expect(why(led, { taste: 'in-person' })).toContain('in-person');
    expect(why(led, { taste: 'small' })).toContain('small');
    expect(why(polish, { topics: [] })).toEqual(['open']);
    expect(why(asking, { topics: [] })).toEqual(['language']);
  });
});

describe('what is asked', () => {
  it('are the topics that groups here are about', () => {
    expect(listTopics([books, anxiety, grief, polish])).toEqual(['anxiety', 'grief']);
    expect(topicOf({ topic: 'a-topic-to-come' })).toBe('other');
  });

  it('is how it is liked only where many fit, and only what makes a difference', () => {
    const small = makeGroup({ sizeLimit: 8 });
    expect(offerTastes([grief, asking, small])).toEqual([]);
    expect(offerTastes([grief, grief, grief, grief])).toEqual([]);
    expect(offerTastes([grief, asking, small, polish])).toEqual(['open', 'small', 'any']);
  });

  it('is answered by groups that are small, led by a therapist, or meet', () => {
    expect(suits(makeGroup({ sizeLimit: smallGroup + 1 }), 'small')).toBe(false);
    expect(suits(makeGroup({ sizeLimit: null }), 'small')).toBe(false);
    expect(suits(makeGroup({ ledBy: 'therapist' }), 'therapist')).toBe(true);
    expect(suits(makeGroup({ format: 'in-person' }), 'in-person')).toBe(true);
    expect(suits(grief, 'in-person')).toBe(false);
  });

  it('reads topics from a button, without those it does not know', () => {
    expect(readTopics('grief,other')).toEqual(['grief', 'other']);
    expect(readTopics('grief,a-topic-to-come,constructor')).toEqual(['grief']);
    expect(readTopics('')).toEqual([]);
  });
});
