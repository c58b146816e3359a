import { describe, expect, it } from 'vitest';
import { leaveOutDistress } from '../../../src/moderation/screening/leave-out-distress.ts';
import { assess } from '../../../src/risk/assess.ts';
import { createConversations } from '../../../src/risk/conversation.ts';

/** What is left of several messages of one person, the last of them heard. */
function hear(...texts: readonly string[]) {
  const conversations = createConversations(() => 0);
  const all = texts.map((text, index) =>
    conversations.hear({ messageId: String(index), authorId: 'maya', channelId: 'lounge', text, writtenAt: index }),
  );
  const heard = all.at(-1);
  if (!heard) throw new Error('Nothing was said.');
  return { heard, left: leaveOutDistress(heard) };
}

describe('of somebody who wants no look at their distress', () => {
  it.each([
    'I feel hopeless',
    'I keep thinking about killing myself and I do not tell anyone',
    'goodbye everyone, I am going to kill myself tonight. the pills are next to me',
    'ich will mich heute Nacht umbringen',
  ])('nothing is left of "%s"', (text) => {
    expect(assess(text).tier).not.toBe('T0');
    expect(hear(text).left).toEqual({ alone: assess('what a lovely morning'), joined: undefined });
  });

  it('nothing is left of what several messages say together', () => {
    const { heard, left } = hear('I am going to kill', 'myself tonight');
    expect(heard.joined?.tier).toBe('T3');
    expect(left.joined).toBeUndefined();
  });

  it('what may harm others is left, also beside words of distress', () => {
    const { left } = hear('I want to die. you are worthless, kill yourself');
    expect(left.alone.tier).toBe('H');
    expect(left.alone.signals.map(({ tier }) => tier)).not.toContain('T2');
    expect(hear('you should go and kill', 'yourself').left.joined?.tier).toBe('H');
  });

  it('somebody else in danger is left as grave as it was', () => {
    const { heard, left } = hear('my friend says she is going to kill herself tonight, she has the pills');
    expect(heard.alone.tier).toBe('T3');
    expect(left.alone).toMatchObject({ tier: 'T3', page: true });
  });

  it('a part of the reading that failed is looked at where it looks for harm', () => {
    const failing = (name: string) => {
      const signal = { rule: `engine.detector-failed:${name}`, tier: 'T1', start: 0, end: 1 } as const;
      const alone = { tier: 'T1', harm: false, page: false, offer: false, hold: false, signals: [signal] } as const;
      return leaveOutDistress({ alone, joined: undefined }).alone.tier;
    };
    expect(failing('harassment')).toBe('T1');
    expect(failing('self-harm')).toBe('T0');
  });
});
