import { describe, expect, it } from 'vitest';
import { createOpenPostList, mostInPlace, type OpenPost } from '../../../src/groups/care/open-post-list.ts';
import { beginsPost, isAnswer, minutesFor, newForMs, talkMs } from '../../../src/groups/care/post-rules.ts';
import { createTalkMemory, mostTalking } from '../../../src/groups/care/talk-memory.ts';

const now = Date.UTC(2026, 10, 26);
const old = { writtenAt: now, joinedAt: now - newForMs, answers: null };
const fresh = { ...old, joinedAt: now - newForMs + 1 };
const alone = { lastWroteAt: null, answered: 0 };

describe('a message begins a post', () => {
  it.each([
    ['by somebody who had not written there', old, alone, true],
    ['half an hour after their last one', old, { ...alone, lastWroteAt: now - talkMs }, true],
    ['not while its author goes on talking', old, { ...alone, lastWroteAt: now - talkMs + 1 }, false],
    ['not as a reply', { ...old, answers: { authorId: '1' } }, alone, false],
    ['not as a reply to what is gone', { ...old, answers: { authorId: null } }, alone, false],
    ['not as the next words after an open post', old, { ...alone, answered: 1 }, false],
    ['but as the next words of somebody new', fresh, { ...alone, answered: 1 }, true],
    ['and so where it is not known who is new', { ...old, joinedAt: null }, alone, true],
  ])('%s', (_, seen, before, begins) => {
    expect(beginsPost(seen, before)).toBe(begins);
  });
});

describe('a message answers a post', () => {
  const isMayas = (userId: string) => userId === 'maya';

  it.each([
    ['of somebody else', { authorId: 'noor', answers: null }, true],
    ['as a reply to its author', { authorId: 'noor', answers: { authorId: 'maya' } }, true],
    ['not as a reply to another', { authorId: 'noor', answers: { authorId: 'sam' } }, false],
    ['not as a reply to what is gone', { authorId: 'noor', answers: { authorId: null } }, false],
    ['never as its author’s own', { authorId: 'maya', answers: null }, false],
    ['never as its author’s own reply', { authorId: 'maya', answers: { authorId: 'maya' } }, false],
  ])('%s', (_, seen, answers) => {
    expect(isAnswer(seen, isMayas)).toBe(answers);
  });
});

describe('the time until a post is told', () => {
  it.each([
    [old, 240, 240],
    [fresh, 240, 120],
    [fresh, 25, 15],
    [fresh, 10, 10],
    [fresh, 0, 0],
    [{ writtenAt: now, joinedAt: null }, 240, 240],
  ])('of %j, where the group sets %i minutes, is %i', (seen, minutes, told) => {
    expect(minutesFor(seen, minutes)).toBe(told);
  });
});

describe('what is remembered', () => {
  const post = (number: number, channelId = 'home'): OpenPost => ({
    groupId: 'group',
    messageId: String(number),
    channelId,
    authorMark: 'mark',
    dueAt: number,
  });

  it('of open posts is found by place and by message, and gone when it is gone', () => {
    const posts = createOpenPostList();
    for (const one of [post(1), post(2), post(3, 'elsewhere')]) posts.add(one);
    posts.remove('1');
    posts.remove('unknown');
    expect(posts.listIn('home')).toEqual([post(2)]);
    expect(posts.get('3')).toEqual(post(3, 'elsewhere'));
    expect(posts.get('1')).toBeNull();
    expect(posts.add(post(2))).toBe(false);
    posts.remove('2');
    expect(posts.listIn('home')).toEqual([]);
  });

  it('of open posts has an end in each place, however fast people write', () => {
    const posts = createOpenPostList();
    for (let number = 0; number < 1000; number += 1) posts.add(post(number));
    expect(posts.all()).toHaveLength(mostInPlace);
    expect(posts.add(post(5000, 'elsewhere'))).toBe(true);
  });

  it('of talk is when somebody wrote in a place last, for half an hour', () => {
    const memory = createTalkMemory();
    expect(memory.note('home', 'maya', now)).toBeNull();
    expect(memory.note('home', 'noor', now)).toBeNull();
    expect(memory.note('elsewhere', 'maya', now + 1)).toBeNull();
    expect(memory.note('home', 'maya', now + 2)).toBe(now);
    expect(memory.note('home', 'maya', now - 5)).toBe(now + 2);
    expect(memory.note('home', 'maya', now + 3)).toBe(now + 2);
    memory.note('home', 'sam', now + talkMs + 10);
    expect(memory.note('home', 'noor', now + talkMs + 11)).toBeNull();
  });

  it('of talk is no more than it has room for: whoever wrote longest ago is forgotten first', () => {
    const memory = createTalkMemory();
    for (let person = 0; person <= mostTalking; person += 1) memory.note('home', `person ${person}`, now);
    expect(memory.note('home', `person ${mostTalking}`, now)).toBe(now);
    expect(memory.note('home', 'person 0', now)).toBeNull();
  });
});
