import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPlain } from '../../../src/sandbox/page/markdown/read-plain.ts';
import { parseMarkdown, type Block, type Inline } from '../../../src/sandbox/page/markdown/parse-markdown.ts';

/** Writes what was read as short marks, so that tests read like what people see. */
function show(source: string): string {
  return parseMarkdown(source).map(showBlock).join(' | ');
}

function showBlock(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
      return showInline(block.children);
    case 'heading':
      return `h${block.level}(${showInline(block.children)})`;
    case 'subtext':
      return `small(${showInline(block.children)})`;
    case 'quote':
      return `quote(${block.children.map(showBlock).join(' | ')})`;
    case 'list':
      return `${block.ordered ? `ol${block.start}` : 'ul'}(${block.items.map((item) => item.map(showBlock).join(' ')).join('; ')})`;
    case 'code':
      return `block[${block.language}](${block.text})`;
  }
}

function showInline(pieces: readonly Inline[]): string {
  return pieces.map(showPiece).join('');
}

function showPiece(piece: Inline): string {
  switch (piece.kind) {
    case 'text':
      return piece.text;
    case 'break':
      return '⏎';
    case 'code':
      return `code(${piece.text})`;
    case 'link':
      return `link(${piece.url} ${showInline(piece.children)})`;
    case 'user':
    case 'role':
    case 'channel':
      return `${piece.kind}(${piece.id})`;
    case 'everyone':
      return `everyone(${piece.text})`;
    case 'command':
    case 'emoji':
      return `${piece.kind}(${piece.name})`;
    case 'time':
      return `time(${piece.seconds} ${piece.style})`;
    default:
      return `${piece.kind}(${showInline(piece.children)})`;
  }
}

describe('reading markdown as Discord does', () => {
  it.each([
    ['**bold** *it* _it_ __under__ ~~gone~~', 'strong(bold) emphasis(it) emphasis(it) underline(under) strike(gone)'],
    ['***both***', 'strong(emphasis(both))'],
    ['**bold *and italic* inside**', 'strong(bold emphasis(and italic) inside)'],
    ['__under *it*__', 'underline(under emphasis(it))'],
    ['||a **secret**||', 'spoiler(a strong(secret))'],
    ['snake_case_name stays', 'snake_case_name stays'],
    ['2 * 3 * 4', '2 * 3 * 4'],
    ['**open', '**open'],
    ['\\*not\\* \\_this\\_', '*not* _this_'],
    ['`code **stays**`', 'code(code **stays**)'],
    ['``a ` b``', 'code(a ` b)'],
  ])('reads %s', (source, expected) => {
    expect(show(source)).toBe(expected);
  });

  it.each([
    ['<@123> <@!456> <@&7> <#8>', 'user(123) user(456) role(7) channel(8)'],
    ['@everyone and @here', 'everyone(@everyone) and everyone(@here)'],
    ['<t:1700000000:R> <t:5>', 'time(1700000000 R) time(5 f)'],
    ['</anon post:99>', 'command(anon post)'],
    ['<:lamp:12> <a:flame:13>', 'emoji(lamp) emoji(flame)'],
    ['<@abc> <t:x>', '<@abc> <t:x>'],
  ])('reads %s', (source, expected) => {
    expect(show(source)).toBe(expected);
  });

  it.each([
    ['see https://example.org/a_b_c.', 'see link(https://example.org/a_b_c https://example.org/a_b_c).'],
    ['(https://example.org)', '(link(https://example.org https://example.org))'],
    ['<https://example.org>', 'link(https://example.org https://example.org)'],
    ['[**go** there](https://example.org/x)', 'link(https://example.org/x strong(go) there)'],
    ['[no](javascript:alert(1))', '[no](javascript:alert(1))'],
  ])('reads the link in %s', (source, expected) => {
    expect(show(source)).toBe(expected);
  });

  it.each([
    ['# One\n## Two\n### Three\n-# small', 'h1(One) | h2(Two) | h3(Three) | small(small)'],
    ['#not a heading', '#not a heading'],
    ['a\nb', 'a⏎b'],
    ['> said\n> twice\nand after', 'quote(said⏎twice) | and after'],
    ['>>> all\nof it', 'quote(all⏎of it)'],
    ['- one\n- two\n  - inner', 'ul(one; two ul(inner))'],
    ['3. three\n4. four', 'ol3(three; four)'],
    ['```ts\nconst a = 1;\n\nb\n```', 'block[ts](const a = 1;\n\nb)'],
    ['before\n```\nplain\n```\nafter', 'before | block[](plain) | after'],
    ['```a```b', 'block[](a) | b'],
    ['``` never closed', '``` never closed'],
  ])('reads the blocks of %j', (source, expected) => {
    expect(show(source)).toBe(expected);
  });

  it('loses no letter of any text, and ends', () => {
    const piece = fc.constantFrom(
      '*',
      '**',
      '_',
      '`',
      '```',
      '||',
      '> ',
      '- ',
      '# ',
      '[',
      '](',
      ')',
      '<',
      '>',
      '\n',
      ' ',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.stringMatching(/^[a-z]{1,6}$/)), { maxLength: 60 }), (pieces) => {
        const source = pieces.join('');
        const letters = source.replace(/[^a-z]/g, '');
        const shown = parseMarkdown(source)
          .map((block) => JSON.stringify(block, (key, value: unknown) => (key === 'kind' ? undefined : value)))
          .join('');
        const known = shown.replace(
          /"(?:children|text|items|language|ordered|start|level|url|true|false)"|true|false/g,
          '',
        );
        expect(known.replace(/\\n|[^a-z]/g, '')).toBe(letters);
      }),
    );
  });

  it('takes a long hostile text in its stride', () => {
    for (const hostile of [
      '*'.repeat(4000),
      '_a'.repeat(2000),
      '['.repeat(4000),
      '> '.repeat(2000),
      '||'.repeat(2000),
      '`'.repeat(4000),
      '- '.repeat(2000),
    ])
      expect(parseMarkdown(hostile).length).toBeGreaterThan(0);
  }, 5000);
});

describe('a text on one line', () => {
  it('has no marks, and shows no spoiler', () => {
    expect(readPlain('## Hello\nyou **there**, ||not this|| <@12>\n- [one](https://example.org)\n> two')).toBe(
      'Hello you there, … … one two',
    );
  });
});
