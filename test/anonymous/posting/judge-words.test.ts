import { describe, expect, it } from 'vitest';
import { judgeWords } from '../../../src/anonymous/posting/judge-words.ts';
import type { Verdict } from '../../../src/anonymous/posting/verdict.ts';

const nothing = { hold: null, tier: null, pages: false, offersHelp: 'no', aboutOther: false } as const;
const paged = { hold: 'danger', tier: 'T3', pages: true } as const;

/** A text, and what follows from it. */
const cases: readonly [string, string, Partial<Verdict>][] = [
  ['an ordinary day', 'Today was hard, and I went outside all the same.', nothing],
  ['an idiom', 'this exam is killing me', nothing],
  ['hopelessness', 'I feel so hopeless these days', { ...nothing, tier: 'T1', offersHelp: 'options' }],
  ['thoughts of suicide', 'I keep thinking about killing myself', { ...nothing, tier: 'T2', offersHelp: 'path' }],
  ['intent with a time', 'I am going to kill myself tonight', { ...paged, offersHelp: 'path', aboutOther: false }],
  ['a goodbye', 'goodbye everyone, I am going to end my life tonight', { ...paged, offersHelp: 'path' }],
  [
    'intent with somebody’s number: the number keeps nobody from being paged',
    'I am going to kill myself tonight. Tell my brother, Sam Smith, 020 7946 0958',
    { ...paged, offersHelp: 'path' },
  ],
  [
    'thoughts of suicide with somebody’s number: it is held, and help is offered',
    'I keep thinking about killing myself. He is at 020 7946 0958',
    { ...nothing, hold: 'harm', tier: 'H', offersHelp: 'path' },
  ],
  [
    'worry about a friend’s thoughts',
    'my friend says she wants to kill herself',
    { ...nothing, tier: 'T2', offersHelp: 'no', aboutOther: true },
  ],
  [
    'a friend in danger now',
    'my friend says she will kill herself tonight',
    { ...paged, offersHelp: 'no', aboutOther: true },
  ],
  [
    'a friend in danger, and thoughts of one’s own: one’s own comes first',
    'my friend says she will kill herself tonight. I keep thinking about killing myself',
    { ...paged, offersHelp: 'path', aboutOther: false },
  ],
  ['grief', 'my friend killed himself last year and I miss him', nothing],
  [
    'asking for a method',
    'what is the most painless way to die',
    { hold: 'method', pages: true, offersHelp: 'path', aboutOther: false },
  ],
  ['somebody else’s number', 'call her at 020 7946 0958, she deserves it', { ...nothing, hold: 'harm', tier: 'H' }],
  ['a threat', 'I will find you and kill you', { ...nothing, hold: 'harm', tier: 'H' }],
  ['one’s own number is one’s own to decide', 'my number is 020 7946 0958', { ...nothing, giveAways: ['number'] }],
  ['one’s own mail', 'write to my mail maya@example.org', { ...nothing, giveAways: ['mail'] }],
  [
    'another language that is read in full',
    'ich will nicht mehr leben',
    { tier: 'T2', pages: false, offersHelp: 'path' },
  ],
  [
    'of any other language a few words offer help and tell nobody',
    'nie chcę już żyć',
    { ...nothing, offersHelp: 'path' },
  ],
];

describe('judging words before they appear', () => {
  it.each(cases)('%s', (_, text, expected) => {
    expect(judgeWords({ text, topic: null })).toMatchObject(expected);
  });

  it('a topic is read like the text', () => {
    expect(judgeWords({ text: 'that is all', topic: 'I am going to kill myself tonight' })).toMatchObject(paged);
  });
});
