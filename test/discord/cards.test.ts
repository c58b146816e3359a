import fc from 'fast-check';
import { ButtonStyle, ComponentType, MessageFlags } from 'discord.js';
import { describe, expect, it } from 'vitest';
import {
  drawButton,
  drawButtonRows,
  drawPanel,
  drawSelect,
  drawTime,
  escapeMarkdown,
  handBack,
  linkToMessage,
  textCard,
  unescapeMarkdown,
} from '../../src/discord/cards.ts';

describe('a select', () => {
  it('stands in a row of its own, with its choices', () => {
    const choices = [{ value: 'DE', label: 'Germany' }];
    expect(drawSelect({ customId: 'country:1', placeholder: 'Choose', choices })).toEqual({
      type: ComponentType.ActionRow,
      components: [
        { type: ComponentType.StringSelect, custom_id: 'country:1', placeholder: 'Choose', options: choices },
      ],
    });
  });
});

describe('rows of buttons', () => {
  it.each([
    [0, []],
    [5, [5]],
    [6, [5, 1]],
    [11, [5, 5, 1]],
  ])('hold at most five each: %i', (count, sizes) => {
    const buttons = Array.from({ length: count }, (_, index) => drawButton('a', `b:${index}`, 'plain'));
    const rows = drawButtonRows(buttons);
    expect(rows.map((row) => row.components.length)).toEqual(sizes);
    expect(rows.flatMap((row) => row.components)).toEqual(buttons);
  });
});

describe('a panel', () => {
  it('is its paragraphs, then its buttons, with a coloured edge', () => {
    const button = drawButton('Claim', 'case-claim:1', 'primary');
    expect(drawPanel({ accent: 0x123456, paragraphs: ['one', 'two'], buttons: [button] })).toEqual({
      flags: MessageFlags.IsComponentsV2,
      components: [
        {
          type: ComponentType.Container,
          accent_color: 0x123456,
          components: [
            { type: ComponentType.TextDisplay, content: 'one' },
            { type: ComponentType.TextDisplay, content: 'two' },
            {
              type: ComponentType.ActionRow,
              components: [
                { type: ComponentType.Button, style: ButtonStyle.Primary, label: 'Claim', custom_id: 'case-claim:1' },
              ],
            },
          ],
        },
      ],
    });
  });

  it('without buttons has no row for them: Discord refuses an empty one', () => {
    const { components } = drawPanel({ accent: 1, paragraphs: ['one'], buttons: [] });
    expect(components).toEqual([
      {
        type: ComponentType.Container,
        accent_color: 1,
        components: [{ type: ComponentType.TextDisplay, content: 'one' }],
      },
    ]);
  });

  it('shows what most people will press apart from the rest', () => {
    expect(drawButton('a', 'b', 'primary').style).toBe(ButtonStyle.Primary);
    expect(drawButton('a', 'b', 'plain').style).toBe(ButtonStyle.Secondary);
  });
});

describe('words that are handed back', () => {
  const lengthOf = (card: { embeds?: { description?: string }[] | undefined }) =>
    (card.embeds ?? []).map((embed) => embed.description?.length ?? 0);

  it('come with their sentence', () => {
    expect(handBack('No.', ['mine'])).toEqual([{ content: 'No.', embeds: [{ description: 'mine' }] }]);
  });

  it('are nothing but the sentence when nothing was typed', () => {
    expect(handBack('No.', [])).toEqual([{ content: 'No.', embeds: [] }]);
  });

  it('ends a sentence early that is longer than Discord takes, and never within a character', () => {
    const [card] = handBack(`${'a'.repeat(1998)}😀 and more`, []);
    expect(card.content).toBe(`${'a'.repeat(1998)}…`);
    expect(handBack('a'.repeat(2000), [])[0].content).toHaveLength(2000);
  });

  it('share a card as long as they fit', () => {
    expect(handBack('No.', ['one', 'two'])).toHaveLength(1);
    expect(handBack('No.', ['a'.repeat(4000), 'b'.repeat(4000)]).map(lengthOf)).toEqual([[4000], [4000]]);
  });

  it('come back whole and within the limits of Discord, whatever they are', () => {
    const piece = fc.oneof(
      fc.string({ minLength: 1, maxLength: 50, unit: 'grapheme' }),
      fc.constantFrom('a'.repeat(4096), '🙂'.repeat(2050), `a${'🙂'.repeat(2050)}`, 'b'.repeat(10_000)),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (typed) => {
        const cards = handBack('No.', typed);
        const returned = cards.flatMap((card) => (card.embeds ?? []).map((embed) => embed.description ?? ''));
        expect(returned.join('')).toBe(typed.join(''));
        for (const description of returned) expect(Buffer.from(description).toString()).toBe(description);
        for (const card of cards) {
          const lengths = lengthOf(card);
          expect(lengths.length).toBeLessThanOrEqual(10);
          expect(Math.max(0, ...lengths)).toBeLessThanOrEqual(4096);
          expect(lengths.reduce((sum, length) => sum + length, 0)).toBeLessThanOrEqual(6000);
        }
      }),
    );
  });
});

describe('escaped text', () => {
  it.each([
    ['*so* **very** _sad_', '\\*so\\* \\*\\*very\\*\\* \\_sad\\_'],
    ['# Moderators:\n> quoted', '\\# Moderators\\:\n\\> quoted'],
    ['||spoiler|| `code` ~~gone~~', '\\|\\|spoiler\\|\\| \\`code\\` \\~\\~gone\\~\\~'],
    ['@everyone <@1> <#2> <@&3>', '\\@everyone \\<\\@1\\> \\<\\#2\\> \\<\\@&3\\>'],
    ['[click](https://example.org)', '\\[click\\]\\(https\\://example.org\\)'],
    ['-# small', '\\-\\# small'],
    ['back\\slash', 'back\\\\slash'],
    ['plain words, with a comma.', 'plain words, with a comma.'],
    ['two\nlines', 'two\nlines'],
  ])('shows %j as it was typed', (typed, escaped) => {
    expect(escapeMarkdown(typed)).toBe(escaped);
  });

  it.each([
    ['1. one\n  23. two', '1\\. one\n  23\\. two'],
    ['+ plus\n + plus', '\\+ plus\n \\+ plus'],
    ['at 7.30, 3 + 4, +1', 'at 7.30, 3 + 4, +1'],
  ])('lets no line begin a list: %j', (typed, escaped) => {
    expect(escapeMarkdown(typed)).toBe(escaped);
    expect(unescapeMarkdown(escaped)).toBe(typed);
  });

  it('loses what turns or hides the writing around it', () => {
    expect(escapeMarkdown('a\u202eb\u2066c\u200fd\u0000e\u0007f\rg')).toBe('abcdefg');
  });

  it('keeps right-to-left words, emoji and their joiners', () => {
    for (const text of ['שלום', 'مرحبا', '👩‍👩‍👧', 'e\u0301']) expect(escapeMarkdown(text)).toBe(text);
  });

  it('has no character left that Discord would read as formatting', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(escapeMarkdown(text).replace(/\\[^a-z\d\s]/gi, '')).not.toMatch(/[*_~`|>#[\]()<@:\\]/);
      }),
    );
  });

  it('ends early where it would be too long, never within an escape or a character', () => {
    expect(escapeMarkdown('****', 8)).toBe('\\*\\*\\*\\*');
    expect(escapeMarkdown('****', 7)).toBe('\\*\\*\\*…');
    expect(escapeMarkdown('****', 6)).toBe('\\*\\*…');
    expect(escapeMarkdown('🙂🙂', 3)).toBe('🙂…');
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), fc.integer({ min: 1, max: 60 }), (text, most) => {
        expect(escapeMarkdown(text, most).length).toBeLessThanOrEqual(most);
      }),
    );
  });
});

it('a link leads to the message', () => {
  expect(linkToMessage('1', '2', '3')).toBe('https://discord.com/channels/1/2/3');
});

it('a moment is shown in the zone of whoever reads it', () => {
  expect(drawTime(new Date(1_700_000_000_999), 'R')).toBe('<t:1700000000:R>');
  expect(drawTime(1_700_000_000_999, 'f')).toBe('<t:1700000000:f>');
});

it('a text card is text alone', () => {
  expect(textCard('hello')).toEqual({ content: 'hello' });
});
