import { describe, expect, it } from 'vitest';
import { assess } from '../../src/risk/assess.ts';
import {
  createConversations,
  LONGEST_MOMENT_MS,
  LONGEST_PART,
  MOST_MESSAGES,
  type Conversations,
  type Heard,
  type Said,
} from '../../src/risk/conversation.ts';
import { SEEDS_BY_KIND } from './disguises/seeds.ts';

/** Somebody in a channel, who writes a message every two seconds. */
function openTalk(mostWindows?: number) {
  let time = 1_000_000;
  const conversations = createConversations(() => time, mostWindows);
  let count = 0;
  const say = (text: string, more: Partial<Said> = {}): Heard => {
    time += 2_000;
    count++;
    const said = {
      messageId: `m${String(count)}`,
      authorId: 'maya',
      channelId: 'lounge',
      text,
      writtenAt: time,
      ...more,
    };
    return conversations.hear(said);
  };
  const sayAll = (texts: readonly string[]): (Heard | undefined)[] => texts.map((text) => say(text));
  const wait = (milliseconds: number): void => {
    time += milliseconds;
  };
  return { conversations, say, sayAll, wait };
}

function isNoticed(heard: Heard | undefined): boolean {
  return heard !== undefined && (isGrave(heard.alone.tier) || isGrave(heard.joined?.tier));
}

function isGrave(tier: string | undefined): boolean {
  return tier === 'T2' || tier === 'T3' || tier === 'H';
}

/** Words in so many parts, as even as they can be. */
function split(text: string, parts: number): string[] {
  const words = text.split(' ');
  return Array.from({ length: parts }, (_, part) =>
    words.slice(Math.floor((part * words.length) / parts), Math.floor(((part + 1) * words.length) / parts)).join(' '),
  );
}

describe('a sentence over several messages', () => {
  const seeds = Object.values(SEEDS_BY_KIND)
    .flat()
    .filter((text) => isGrave(assess(text).tier));

  it.each([2, 3, 4, 5])('is understood in nine of ten when it comes in %i messages', (parts) => {
    const long = seeds.filter((text) => text.split(' ').length >= parts);
    const missed = long.filter((text) => !openTalk().sayAll(split(text, parts)).some(isNoticed));
    expect(long.length).toBeGreaterThan(30);
    expect(missed.length / long.length, missed.join('\n')).toBeLessThanOrEqual(0.1);
  });

  it('says which messages it is made of, and that it has come to its end', () => {
    const [, , third] = openTalk().sayAll(['hello all', 'I want', 'to die']);
    expect(third?.alone.tier).toBe('T0');
    expect(third?.joined).toMatchObject({ tier: 'T2', messageIds: ['m2', 'm3'] });
  });

  it('is told once, however much is said after it', () => {
    const heard = openTalk().sayAll(['I want', 'to die', 'hello?', 'anybody here', 'ok then']);
    expect(heard.map((one) => one?.joined?.tier)).toEqual([undefined, 'T2', undefined, undefined, undefined]);
  });

  it('is graver than its parts where the next words make it so', () => {
    const [, second] = openTalk().sayAll(['I want to die', 'tonight']);
    expect([second?.alone.tier, second?.joined?.tier]).toEqual(['T0', 'T3']);
  });

  it('is none where one grave message is followed by others', () => {
    const heard = openTalk().sayAll(['I want to die', 'sorry', 'I am just tired', 'good night']);
    expect(heard.slice(1).map((one) => one?.joined)).toEqual([undefined, undefined, undefined]);
  });

  it('is denied where its beginning denies it', () => {
    expect(openTalk().sayAll(["I don't", 'want to die']).at(-1)?.joined).toBeUndefined();
  });
});

describe('a message that is heard twice', () => {
  it('says the same twice: what could not be saved is tried again', () => {
    const { say } = openTalk();
    say('I want to die', { messageId: 'a' });
    const once = say('tonight', { messageId: 'b' });
    expect(once.joined?.tier).toBe('T3');
    expect(say('tonight', { messageId: 'b' })).toEqual(once);
  });
});

describe('what belongs to several people, places or times', () => {
  it('is not put together of the words of two people', () => {
    const { say } = openTalk();
    say('I want', { authorId: 'maya' });
    expect(isNoticed(say('to die', { authorId: 'sam' }))).toBe(false);
  });

  it('is put together of one person though others speak in between', () => {
    const { say } = openTalk();
    say('I want');
    say('who wants tea?', { authorId: 'sam' });
    expect(isNoticed(say('to die'))).toBe(true);
  });

  it('is not put together over channels', () => {
    const { say } = openTalk();
    say('I want', { channelId: 'garden' });
    expect(isNoticed(say('to die', { channelId: 'lounge' }))).toBe(false);
  });

  it('is not put together after three minutes', () => {
    const { say, wait } = openTalk();
    say('I want');
    wait(LONGEST_MOMENT_MS);
    expect(isNoticed(say('to die'))).toBe(false);
  });

  it.each([
    ['I could kill', 'for a pizza'],
    ['I want to', 'play the new game with you'],
    ['I would', 'love some tea'],
    ['this song is', 'to die for'],
    ['how do I kill', 'a zombie process in linux'],
    ['my phone is about to', 'die, one percent left'],
    ['my mom will', 'kill me if I am late'],
    ['we are going to', 'smash this exam'],
    ['I am so done', 'with this printer'],
    ['do not', 'kill the plants while I am away'],
    ['the suspense', 'is killing me'],
    ['the gun in this game', 'is so loud'],
    ['are you', 'free tonight?'],
    ['it is going to be', 'the end of the season'],
    ['shoot', 'me a message tomorrow'],
    ['you are', 'the best', 'you know that'],
  ])('stays harmless between friends: %s / %s', (...texts) => {
    const { say } = openTalk();
    expect(texts.map((text) => say(text)).some(isNoticed)).toBe(false);
  });
});

describe('edits and deletions', () => {
  it('an edited message stands where it stood, and is read again', () => {
    const { say } = openTalk();
    say('I want', { messageId: 'a', writtenAt: 1_001_000 });
    say('to bake', { messageId: 'b', writtenAt: 1_002_000 });
    const edited = say('to die', { messageId: 'b', writtenAt: 1_002_000 });
    expect(edited.joined).toMatchObject({ tier: 'T2', messageIds: ['a', 'b'] });
  });

  it('a first message that is edited makes a sentence with what followed it', () => {
    const { say } = openTalk();
    say('I bake', { messageId: 'a', writtenAt: 1_001_000 });
    say('to die', { messageId: 'b', writtenAt: 1_002_000 });
    expect(say('I want', { messageId: 'a', writtenAt: 1_001_000 }).joined?.messageIds).toEqual(['a', 'b']);
  });

  it('an edit of something old does not disturb what is being said', () => {
    const { say } = openTalk();
    say('I want', { messageId: 'a', writtenAt: 1_900_000 });
    say('hello', { messageId: 'old', writtenAt: 1_000_000 });
    expect(say('to die', { messageId: 'b', writtenAt: 1_902_000 }).joined?.messageIds).toEqual(['a', 'b']);
  });

  it('a deleted message is no part of anything', () => {
    const { say, conversations } = openTalk();
    say('I want', { messageId: 'a' });
    conversations.drop('a');
    expect(isNoticed(say('to die'))).toBe(false);
    expect(conversations.size().messages).toBe(1);
  });

  it('to drop a message that nobody knows changes nothing', () => {
    const { say, conversations } = openTalk();
    say('hello');
    conversations.drop('unknown');
    expect(conversations.size()).toEqual({ windows: 1, messages: 1, characters: 5 });
  });
});

describe('what is remembered', () => {
  function fill(conversations: Conversations, people: number, messages: number): void {
    for (let person = 0; person < people; person++)
      for (let message = 0; message < messages; message++)
        conversations.hear({
          messageId: `${String(person)}-${String(message)}`,
          authorId: String(person),
          channelId: 'lounge',
          text: 'x'.repeat(1_000),
          writtenAt: 1_000_000,
        });
  }

  it('is at most so many people, so many messages of each, and so much of each message', () => {
    const { conversations } = openTalk(20);
    fill(conversations, 100, 9);
    expect(conversations.size()).toEqual({
      windows: 20,
      messages: 20 * MOST_MESSAGES,
      characters: 20 * MOST_MESSAGES * LONGEST_PART,
    });
  });

  it('goes when somebody fell silent for three minutes', () => {
    const { conversations, wait } = openTalk();
    fill(conversations, 10, 3);
    wait(LONGEST_MOMENT_MS + 1);
    conversations.forgetOld();
    expect(conversations.size()).toEqual({ windows: 0, messages: 0, characters: 0 });
  });

  it('stays in order when messages arrive out of it', () => {
    const { say } = openTalk();
    say('to die', { messageId: 'b', writtenAt: 1_002_000 });
    expect(say('I want', { messageId: 'a', writtenAt: 1_001_000 }).joined?.messageIds).toEqual(['a', 'b']);
  });
});
