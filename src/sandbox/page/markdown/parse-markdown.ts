/** A piece of text within a line. */
export type Inline =
  | { kind: 'text'; text: string }
  | { kind: 'break' }
  | { kind: 'strong' | 'emphasis' | 'underline' | 'strike' | 'spoiler'; children: Inline[] }
  | { kind: 'code'; text: string }
  | { kind: 'link'; url: string; children: Inline[] }
  | { kind: 'user' | 'role' | 'channel'; id: string }
  | { kind: 'everyone'; text: '@everyone' | '@here' }
  | { kind: 'command'; name: string }
  | { kind: 'emoji'; name: string }
  | { kind: 'time'; seconds: number; style: TimeStyle };

/** How a moment is written. Source: Discord's reference, "Timestamp Styles". */
export type TimeStyle = 't' | 'T' | 'd' | 'D' | 'f' | 'F' | 's' | 'S' | 'R';

/** A piece of text of one or more lines. */
export type Block =
  | { kind: 'paragraph'; children: Inline[] }
  | { kind: 'heading'; level: 1 | 2 | 3; children: Inline[] }
  | { kind: 'subtext'; children: Inline[] }
  | { kind: 'quote'; children: Block[] }
  | { kind: 'list'; ordered: boolean; start: number; items: Block[][] }
  | { kind: 'code'; language: string; text: string };

/** Reads Discord's markdown. Every input gives something: what is not markdown is text. Nested at most a few levels deep. */
export function parseMarkdown(source: string): Block[] {
  return parseBlocks(source.replaceAll('\r\n', '\n').split('\n'), 0);
}

const deepest = 8;

function parseBlocks(source: readonly string[], depth: number): Block[] {
  const lines = [...source];
  const blocks: Block[] = [];
  let plain: string[] = [];
  const endParagraph = (): void => {
    const text = plain.join('\n').replace(/^\n+|\n+$/g, '');
    plain = [];
    if (text !== '') blocks.push({ kind: 'paragraph', children: parseInline(text, depth) });
  };
  let at = 0;
  while (at < lines.length) {
    const found = depth < deepest ? readBlock(lines, at, depth) : null;
    if (!found) {
      plain.push(lines[at] ?? '');
      at += 1;
      continue;
    }
    if (found.before !== '') plain.push(found.before);
    endParagraph();
    blocks.push(found.block);
    at = found.next;
    // What stands behind a block on its last line is read as a line of its own.
    if (found.after !== undefined && found.after !== '') {
      at -= 1;
      lines[at] = found.after;
    }
  }
  endParagraph();
  return blocks;
}

/** A block that begins at a line; `before` is what stood in front of it on that line, `after` behind it on its last one. */
interface FoundBlock {
  block: Block;
  next: number;
  before: string;
  after?: string;
}

function readBlock(lines: readonly string[], at: number, depth: number): FoundBlock | null {
  const line = lines[at] ?? '';
  return (
    readFence(lines, at) ?? readHeading(line, at, depth) ?? readQuote(lines, at, depth) ?? readList(lines, at, depth)
  );
}

/** ```` ```language … ``` ````, which may begin and end within lines. */
function readFence(lines: readonly string[], at: number): FoundBlock | null {
  const line = lines[at] ?? '';
  const start = line.indexOf('```');
  if (start === -1) return null;
  const rest = [line.slice(start + 3), ...lines.slice(at + 1)];
  const end = rest.findIndex((one) => one.includes('```'));
  if (end === -1) return null;
  const last = rest[end] ?? '';
  const close = last.indexOf('```');
  const inner = [...rest.slice(0, end), last.slice(0, close)];
  const named = end > 0 && /^[\w+.#-]*$/.test(inner[0] ?? '');
  const text = (named ? inner.slice(1) : inner).join('\n').replace(/\n$/, '').replace(/^\n/, '');
  if (text === '') return null;
  return {
    block: { kind: 'code', language: named ? (inner[0] ?? '') : '', text },
    next: at + end + 1,
    before: line.slice(0, start),
    after: last.slice(close + 3),
  };
}

function readHeading(line: string, at: number, depth: number): FoundBlock | null {
  const small = /^-# +(.+)$/.exec(line);
  if (small?.[1] !== undefined)
    return { block: { kind: 'subtext', children: parseInline(small[1], depth) }, next: at + 1, before: '' };
  const heading = /^(#{1,3}) +(.+)$/.exec(line);
  if (heading?.[1] === undefined || heading[2] === undefined) return null;
  const level = heading[1].length === 1 ? 1 : heading[1].length === 2 ? 2 : 3;
  return { block: { kind: 'heading', level, children: parseInline(heading[2], depth) }, next: at + 1, before: '' };
}

function readQuote(lines: readonly string[], at: number, depth: number): FoundBlock | null {
  const line = lines[at] ?? '';
  if (line.startsWith('>>> ')) {
    const inner = [line.slice(4), ...lines.slice(at + 1)];
    return { block: { kind: 'quote', children: parseBlocks(inner, depth + 1) }, next: lines.length, before: '' };
  }
  const inner: string[] = [];
  while (lines[at + inner.length]?.startsWith('> ')) inner.push((lines[at + inner.length] ?? '').slice(2));
  if (inner.length === 0) return null;
  return {
    block: { kind: 'quote', children: parseBlocks(inner, depth + 1) },
    next: at + inner.length,
    before: '',
  };
}

const listLine = /^( *)(?:([-*])|(\d{1,9})\.) +(.*)$/;

function readList(lines: readonly string[], at: number, depth: number): FoundBlock | null {
  const first = listLine.exec(lines[at] ?? '');
  if (!first) return null;
  const indent = first[1]?.length ?? 0;
  const ordered = first[3] !== undefined;
  const items: string[][] = [];
  let next = at;
  while (next < lines.length) {
    const line = lines[next] ?? '';
    const found = listLine.exec(line);
    const inside = line.startsWith(' '.repeat(indent + 2)) && line.trim() !== '';
    if (found && (found[1]?.length ?? 0) <= indent + 1 && (found[3] !== undefined) === ordered) {
      if ((found[1]?.length ?? 0) < indent) break;
      items.push([found[4] ?? '']);
    } else if (inside && items.length > 0) {
      items.at(-1)?.push(line.slice(indent + 2));
    } else break;
    next += 1;
  }
  return {
    block: {
      kind: 'list',
      ordered,
      start: ordered ? Number(first[3]) : 1,
      items: items.map((item) => parseBlocks(item, depth + 1)),
    },
    next,
    before: '',
  };
}

/** A rule for one kind of inline text: where it matches at the present place, what it becomes. */
type InlineRule = readonly [
  pattern: RegExp,
  read: (found: RegExpExecArray, inner: (text: string) => Inline[]) => Inline[],
];

const wordCharacter = /[\p{L}\p{N}_]/u;

const inlineRules: readonly InlineRule[] = [
  [/\\([^\p{L}\p{N}\s])/uy, ([, escaped = '']) => [{ kind: 'text', text: escaped }]],
  [
    // A run of backticks ends at the next run of the same length.
    /(?<!`)(`+)(?!`)([^]*?[^`])\1(?!`)/y,
    ([, , text = '']) => [{ kind: 'code', text: text.trim() === '' ? text : text.replace(/^ | $/g, '') }],
  ],
  [/<@!?(\d+)>/y, ([, id = '']) => [{ kind: 'user', id }]],
  [/<@&(\d+)>/y, ([, id = '']) => [{ kind: 'role', id }]],
  [/<#(\d+)>/y, ([, id = '']) => [{ kind: 'channel', id }]],
  [/@(everyone|here)/y, ([, who]) => [{ kind: 'everyone', text: who === 'here' ? '@here' : '@everyone' }]],
  [/<\/([^:>]{1,100}):\d+>/y, ([, name = '']) => [{ kind: 'command', name }]],
  [/<a?:(\w{2,32}):\d+>/y, ([, name = '']) => [{ kind: 'emoji', name }]],
  [
    /<t:(-?\d{1,13})(?::([tTdDfFsSR]))?>/y,
    ([, seconds, style]) => [{ kind: 'time', seconds: Number(seconds), style: isTimeStyle(style) ? style : 'f' }],
  ],
  [
    /\[((?:[^[\]\\]|\\.|\[[^[\]]*\])+)\]\(<?(https?:\/\/[^\s()<>]+(?:\([^\s()<>]*\)[^\s()<>]*)*)>?(?: +"[^"]*")?\)/y,
    ([, label = '', url = ''], inner) => [{ kind: 'link', url, children: inner(label) }],
  ],
  [/<(https?:\/\/[^\s<>]+)>/y, ([, url = '']) => [writeBareLink(url)]],
  [/https?:\/\/[^\s<>]*[^\s<>.,:;!?'"*_~|\])}]/y, ([url]) => [writeBareLink(url)]],
  [/\|\|((?:(?!\|\|)[^])+)\|\|/y, ([, text = ''], inner) => [{ kind: 'spoiler', children: inner(text) }]],
  [/\*\*((?:\\[^]|(?!\*\*)[^])+\**)\*\*(?!\*)/y, ([, text = ''], inner) => [{ kind: 'strong', children: inner(text) }]],
  [/__((?:\\[^]|(?!__)[^])+)__(?!_)/y, ([, text = ''], inner) => [{ kind: 'underline', children: inner(text) }]],
  [/~~((?:(?!~~)[^])+)~~/y, ([, text = ''], inner) => [{ kind: 'strike', children: inner(text) }]],
  [
    /\*(?=\S)((?:\\[^]|\*\*|[^*\\])+?)\*(?!\*)/y,
    ([, text = ''], inner) => [{ kind: 'emphasis', children: inner(text) }],
  ],
  [
    /_(?=\S)((?:\\[^]|__|[^_\\])+?)_(?![\p{L}\p{N}_])/uy,
    ([, text = ''], inner) => [{ kind: 'emphasis', children: inner(text) }],
  ],
  [/\n/y, () => [{ kind: 'break' }]],
];

/** Reads what stands within lines. */
export function parseInline(source: string, depth: number): Inline[] {
  const found: Inline[] = [];
  const addText = (text: string): void => {
    const last = found.at(-1);
    if (last?.kind === 'text') last.text += text;
    else found.push({ kind: 'text', text });
  };
  const inner = (text: string): Inline[] => (depth < deepest ? parseInline(text, depth + 1) : [{ kind: 'text', text }]);
  let at = 0;
  while (at < source.length) {
    const match = matchInline(source, at, inner);
    if (match) {
      for (const piece of match.pieces) {
        if (piece.kind === 'text') addText(piece.text);
        else found.push(piece);
      }
      at += match.length;
    } else {
      const character = String.fromCodePoint(source.codePointAt(at) ?? 0);
      addText(character);
      at += character.length;
    }
  }
  return found;
}

function matchInline(
  source: string,
  at: number,
  inner: (text: string) => Inline[],
): { pieces: Inline[]; length: number } | null {
  // An underscore or an address within a word is part of the word: snake_case_name.
  const withinWord = at > 0 && wordCharacter.test(source[at - 1] ?? '');
  for (const [pattern, read] of inlineRules) {
    pattern.lastIndex = at;
    const match = pattern.exec(source);
    if (!match) continue;
    if (withinWord && /^(?:_[^_]|https?:)/.test(match[0])) continue;
    return { pieces: read(match, inner), length: match[0].length };
  }
  return null;
}

function writeBareLink(url: string): Inline {
  return { kind: 'link', url, children: [{ kind: 'text', text: url }] };
}

function isTimeStyle(style: string | undefined): style is TimeStyle {
  return style !== undefined && /^[tTdDfFsSR]$/.test(style);
}
