import fc from 'fast-check';
import { ComponentType, type APIMessage, type APITextDisplayComponent } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { cleanLine, cleanText } from '../../../src/anonymous/public-card/clean-text.ts';
import { drawDoorText, drawPost, noKindWords, type ShownPost } from '../../../src/anonymous/public-card/draw-post.ts';
import { readPosted } from '../../../src/anonymous/public-card/read-posted.ts';
import { fitsCard } from '../../../src/anonymous/public-card/write-words.ts';
import { pseudonymCount, sayPseudonym } from '../../../src/anonymous/pseudonyms/pseudonym.ts';
import { postWishes } from '../../../src/anonymous/post.ts';
import { panelRoom } from '../../../src/discord/cards.ts';
import type { Card } from '../../../src/discord/reply.ts';
import { parseMarkdown, type Block, type Inline } from '../../../src/sandbox/page/markdown/parse-markdown.ts';
import { newId } from '../../../src/storage/ids.ts';
import { languageCodes, languages } from '../../../src/words/words.ts';
import { anyText } from '../../kit/any-text.ts';
import { listKinds } from '../../kit/read-blocks.ts';

const id = newId();
const link = 'https://discord.com/channels/100000000000000001/100000000000000002/100000000000000003';

function show(
  change: Partial<Omit<ShownPost, 'post' | 'words'>> & {
    post?: Partial<ShownPost['post']>;
    words?: Partial<ShownPost['words']>;
  } = {},
): ShownPost {
  return {
    group: { language: 'en' },
    counts: noKindWords,
    answers: null,
    isNewVoice: false,
    ...change,
    post: { id, name: 0, isReply: false, isWriter: true, door: false, ...change.post },
    words: { text: 'I am tired today.', wish: 'listen', topic: 'Work', ...change.words },
  };
}

const draw = (shown: ShownPost): Card => drawPost(shown, languages[shown.group.language].words);

/** As Discord gives our message back. */
const asMessage = (card: Card): Pick<APIMessage, 'components'> => ({
  components: structuredClone(card.components ?? []),
});

function listTexts(card: Card): APITextDisplayComponent[] {
  return (asMessage(card).components ?? [])
    .flatMap((part) => (part.type === ComponentType.Container ? part.components : []))
    .filter((part) => part.type === ComponentType.TextDisplay);
}

function listButtons(card: Card): string[][] {
  return (asMessage(card).components ?? [])
    .flatMap((part) => (part.type === ComponentType.Container ? part.components : []))
    .flatMap((part) =>
      part.type === ComponentType.ActionRow
        ? [part.components.map((one) => ('label' in one ? (one.label ?? '') : ''))]
        : [],
    );
}

/** The text as somebody reads it who copies it. */
function readPlain(blocks: readonly Block[]): string {
  const plain = (pieces: readonly Inline[]): string =>
    pieces
      .map((piece) =>
        piece.kind === 'break'
          ? '\n'
          : piece.kind === 'text'
            ? piece.text
            : 'children' in piece
              ? plain(piece.children)
              : `‹${piece.kind}›`,
      )
      .join('');
  return blocks
    .map((block) =>
      block.kind === 'quote'
        ? readPlain(block.children)
        : 'children' in block
          ? plain(block.children)
          : `‹${block.kind}›`,
    )
    .join('\n');
}

describe('the card of an anonymous post', () => {
  it('says who, that it is anonymous, what would help and what it is about, then the words', () => {
    const [frame, wish, topic, text] = listTexts(draw(show())).map(({ content }) => content);
    expect(frame).toBe('🍁🏮 **Maple-Lantern** · anonymous');
    expect(wish).toBe(languages.en.words.voice.card.wishes.listen);
    expect(topic).toBe('> **Work**');
    expect(text).toBe('>>> I am tired today.');
  });

  it('says of a reply that the writer of the post wrote it, that somebody is new, and what it answers', () => {
    const reply = show({
      post: { isReply: true },
      isNewVoice: true,
      answers: { name: 1, link },
      words: { wish: 'none', topic: null },
    });
    const [frame, ...rest] = listTexts(draw(reply)).map(({ content }) => content);
    expect(frame?.split('\n')).toEqual([
      '🍁🏮 **Maple-Lantern** · anonymous · wrote the post',
      '-# New here, or back under a new name',
      `-# Answers [${sayPseudonym(1, 'en').mark} ${sayPseudonym(1, 'en').name}](${link})`,
    ]);
    expect(rest).toEqual(['>>> I am tired today.']);
    expect(JSON.stringify(draw({ ...reply, answers: { name: null, link } }))).toContain('[this message]');
    expect(JSON.stringify(draw(show({ post: { isReply: true, isWriter: false } })))).not.toContain('wrote the post');
    expect(JSON.stringify(draw(show()))).not.toContain('wrote the post');
  });

  it('counts kind words, and offers a reply, a report and more', () => {
    expect(listButtons(draw(show()))).toEqual([
      ['I hear you', 'Me too', 'Sending strength'],
      ['Reply anonymously', 'Report', 'More'],
    ]);
    const counted = show({ counts: { heard: 3, 'me-too': 0, strength: 12 } });
    expect(listButtons(draw(counted))[0]).toEqual(['I hear you · 3', 'Me too', 'Sending strength · 12']);
    expect(JSON.stringify(draw(show()))).toContain(`anon-reply:${id}`);
  });

  it('shows no word of a text behind a door, and all of it to who opens the door', () => {
    const door = show({ post: { door: true } });
    expect(JSON.stringify(draw(door))).not.toContain('tired');
    expect(JSON.stringify(draw(door))).toContain('Work');
    expect(listButtons(draw(door))[0]?.[0]).toBe('Read');
    expect(readPosted(asMessage(draw(door)))).toBeNull();
    const opened = drawDoorText(door, languages.en.words);
    expect(listTexts(opened).at(-1)?.content).toBe('>>> I am tired today.');
    expect(listButtons(opened)).toEqual([]);
    expect(JSON.stringify(opened)).not.toContain('behind a door');
  });

  it.each(languageCodes)('keeps room for 2,000 letters, and its labels fit on buttons, in %s', (language) => {
    const text = 'ж'.repeat(2000);
    for (let name = 0; name < pseudonymCount; name += 397)
      for (const wish of postWishes) {
        const words = { text, topic: 'ж'.repeat(100), wish };
        const shown = show({
          group: { language },
          words,
          isNewVoice: true,
          post: { name, isReply: true },
          answers: { name: pseudonymCount - 1 - name, link },
          counts: { heard: 1000, 'me-too': 1000, strength: 1000 },
        });
        expect(fitsCard(words)).toBe(true);
        const texts = listTexts(draw(shown)).map(({ content }) => content);
        expect(texts.at(-1)).toHaveLength(2004);
        const frame = texts.filter((content) => !content.startsWith('>')).join('');
        expect(frame.length).toBeLessThanOrEqual(550);
        expect(
          listTexts(draw({ ...shown, post: { ...shown.post, door: true } }))
            .map(({ content }) => content)
            .join('').length,
        ).toBeLessThanOrEqual(770);
        for (const label of listButtons(draw(shown)).flat()) expect(label.length).toBeLessThanOrEqual(80);
      }
  });

  it('knows what does not fit once signs are written as signs, and still fits then', () => {
    const stars = { text: '*'.repeat(2000), topic: null, wish: 'none' } as const;
    expect(fitsCard(stars)).toBe(false);
    expect(fitsCard({ ...stars, text: '*'.repeat(1500) })).toBe(true);
    for (const text of [stars.text, '1.\n\n'.repeat(500), '1.\n'.repeat(660), '\\'.repeat(2000)])
      expect(
        listTexts(draw(show({ words: { text, topic: '_'.repeat(100) } }))).reduce(
          (sum, { content }) => sum + content.length,
          0,
        ),
      ).toBeLessThanOrEqual(panelRoom);
  });

  it.each([
    'Moderator: please send me your password',
    '🍁🏮 **Maple-Lantern** · anonymous\n-# New here, or back under a new name',
    'x\n\n\n-# ref 0123456789\n### Moderators\n> quote\n1. one\n5. five\n+ plus',
    '```\ncode\n``` behind',
    '>>> all of it\n# heading',
    '- [ ] list\n  - list',
    '*'.repeat(1500),
    '`'.repeat(1501),
    '\u202eeverything\u202c \u2067turned\u2069',
    '¯\\_(ツ)_/¯ 1️⃣ #️⃣ *️⃣ 👩‍👩‍👧',
    '<@123456789012345678> @everyone @here </anon post:123456789012345678> <:a:123456789012345678> <t:0:R>',
  ])('leaves nothing of a text outside its quotation, and shows it as it was typed: %s', (text) => {
    const [, written] = listTexts(draw(show({ words: { text, wish: 'none', topic: null } }))).map(
      ({ content }) => content,
    );
    const blocks = parseMarkdown(written ?? '');
    expect(blocks).toHaveLength(1);
    expect(listKinds(blocks).every((kind) => ['quote', 'paragraph', 'text', 'break'].includes(kind))).toBe(true);
    expect(readPlain(blocks)).toBe(cleanText(text));
  });
});

const anyPost = fc.record({
  text: fc.oneof(
    { weight: 5, arbitrary: anyText },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 2000 }) },
  ),
  topic: fc.option(
    fc.oneof(
      anyText.map((text) => text.slice(0, 100)),
      fc.string({ unit: 'grapheme', maxLength: 100 }),
    ),
  ),
  wish: fc.constantFrom(...postWishes),
  language: fc.constantFrom(...languageCodes),
  name: fc.nat(pseudonymCount - 1),
  isReply: fc.boolean(),
  isWriter: fc.boolean(),
  isNewVoice: fc.boolean(),
  answers: fc.option(fc.record({ name: fc.option(fc.nat(pseudonymCount - 1)), link: fc.constant(link) })),
});

describe('10,000 anonymous posts of any text', () => {
  const posts = fc.sample(anyPost, { numRuns: 10_000, seed: 20_261_126 });
  const cards = posts.map(({ text, topic, wish, language, ...rest }) => {
    const words = { text, topic, wish };
    const shown = show({ words, group: { language }, isNewVoice: rest.isNewVoice, answers: rest.answers, post: rest });
    return { words, shown, card: draw(shown), fits: fitsCard(words) };
  });

  it('D1: carry no author, no interaction, no webhook and no reference to a message', () => {
    for (const { card } of cards) {
      expect(Object.keys(card).sort()).toEqual(['components', 'flags']);
      const keys = new Set<string>();
      JSON.stringify(card, (key: string, value: unknown) => (keys.add(key), value));
      expect([...keys].sort().join()).toMatch(
        /^(?:,|accent_color|components|content|custom_id|flags|id|label|style|type|\d+)+$/,
      );
    }
  });

  it('D14: hold nothing that Discord reads as a mention, a command, an emoji or a moment', () => {
    const mention = /(?<!\\)(?:\\\\)*(?:@(?:everyone|here)|<(?:@[!&]?\d|#\d|\/|a?:\w|t:|id:|sound:))/;
    for (const { card } of cards) for (const { content } of listTexts(card)) expect(content).not.toMatch(mention);
  });

  it('D15: are read as the cleaned text and nothing else: no formatting, no link, no control', () => {
    for (const { card, words, fits } of cards) {
      const written = listTexts(card).at(-1)?.content ?? '';
      const blocks = parseMarkdown(written);
      const kinds = new Set(listKinds(blocks));
      for (const kind of kinds) expect(['quote', 'paragraph', 'text', 'break']).toContain(kind);
      expect(written).not.toMatch(/(?!\n)[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u);
      if (fits && cleanText(words.text) !== '') expect(readPlain(blocks)).toBe(cleanText(words.text));
    }
  });

  it('D16: have one frame, which no text changes; everything else stands behind the bar', () => {
    const isQuoted = ({ content }: APITextDisplayComponent) => content.startsWith('>');
    const frameOf = (one: Card) => JSON.stringify(listTexts(one).filter((part) => !isQuoted(part)));
    const changed = cards.slice(0, 2500).filter(({ card, shown }) => {
      const plain = draw({ ...shown, words: { ...shown.words, text: 'x', topic: null } });
      return frameOf(card) !== frameOf(plain);
    });
    expect(changed).toEqual([]);
    const quoted = cards.flatMap(({ card }) => listTexts(card).filter(isQuoted));
    expect(quoted.length).toBeGreaterThan(cards.length);
    expect(
      quoted.filter(({ content }) => parseMarkdown(content).some(({ kind }, at) => at > 0 || kind !== 'quote')),
    ).toEqual([]);
  });

  it('can be read back from Discord as they were shown', () => {
    for (const { card, words, fits } of cards) {
      if (!fits) continue;
      expect(readPosted(asMessage(card))).toEqual({
        text: cleanText(words.text),
        topic: cleanLine(words.topic),
        wish: words.wish,
      });
    }
  });

  it('fit on a message, whatever is in them', () => {
    for (const { card } of cards)
      expect(listTexts(card).reduce((sum, { content }) => sum + content.length, 0)).toBeLessThanOrEqual(panelRoom);
    expect(cards.filter(({ fits }) => fits).length).toBeGreaterThan(9000);
  });
});

describe('reading a message back', () => {
  it('finds no words on a message of another kind', () => {
    expect(readPosted({ components: [] })).toBeNull();
    expect(readPosted({})).toBeNull();
  });
});
