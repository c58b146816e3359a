import { describe, expect, it } from 'vitest';
import type { About } from '../../../src/moderation/case.ts';
import { drawPage } from '../../../src/moderation/pages/cards.ts';
import { en } from '../../../src/words/en.ts';
import { checkCard, readCard } from '../../kit/cards.ts';
import { ids } from '../../kit/interactions.ts';

const about: About = {
  userId: ids.maya,
  channelId: ids.lounge,
  messageId: ids.message,
  writtenAt: Date.parse('2026-03-02T11:00:00Z'),
  late: false,
  deleted: false,
};
const link = `https://discord.com/channels/${ids.guild}/${ids.lounge}/${ids.message}`;
const withoutMessage = { ...about, channelId: null, messageId: null };
const to = { userId: ids.theo };
const page = {
  guildId: ids.guild,
  tier: 'T3',
  about,
  pageId: ids.case,
  to,
  unseenSince: null,
  caseLink: null,
} as const;

describe('a page', () => {
  it('mentions the person on call and says where the case is', () => {
    const text = readCard(drawPage({ ...page, directly: false }, en));
    expect(text).toContain(`<@${ids.theo}>`);
    expect(text).toContain(link);
    expect(text).toContain('The case is in this channel');
  });

  it('sent directly does not speak of a channel that it is not in', () => {
    const text = readCard(drawPage({ ...page, directly: true }, en));
    expect(text).toContain(link);
    expect(text).not.toContain('this channel');
  });

  it('is a text with one button that every client shows', () => {
    for (const directly of [true, false]) {
      const card = drawPage({ ...page, directly }, en);
      checkCard(card);
      expect(Object.keys(card)).toEqual(['content', 'components']);
      expect(readCard(card).split('\n').at(-1)).toBe(`[${en.pages.seen}]`);
    }
  });

  it('has the name of whoever asked to be messaged, since there is no message to go to', () => {
    for (const directly of [true, false]) {
      const text = readCard(drawPage({ ...page, about: withoutMessage, source: 'asked', directly }, en));
      expect(text).toContain(`<@${ids.maya}> asked to be messaged`);
      expect(text).not.toContain('discord.com');
    }
  });

  it('has the name of whoever wrote with a check-in, and asks nobody to look at a message', () => {
    for (const directly of [true, false]) {
      const text = readCard(drawPage({ ...page, about: withoutMessage, source: 'check-in', directly }, en));
      expect(text).toContain(en.cases.whoWrote(ids.maya));
      expect(text).not.toMatch(/discord\.com|asked to be messaged/);
    }
  });

  it('names nobody where an anonymous post is held, nor anything that was forgotten', () => {
    const post = { ...withoutMessage, userId: null, postId: ids.case };
    expect(readCard(drawPage({ ...page, about: post, directly: false }, en))).toContain(en.cases.someHeldPost);
    expect(readCard(drawPage({ ...page, about: null, directly: false }, en))).toContain(en.pages.somewhere);
  });

  it('says that a method is named where the tier alone would not page', () => {
    expect(readCard(drawPage({ ...page, tier: 'H', directly: false }, en))).toContain('it names a method');
  });
});
