import type { Erasure, Kept } from '../src/privacy/kept.ts';
import type { Words } from '../src/words/words.ts';

/** A table of the schema as its comments describe it. */
export interface DescribedTable {
  name: string;
  /** What a row of it is. */
  what: string;
  /** Until when it is kept; empty where its comment does not say. */
  until: string;
  columns: readonly DescribedColumn[];
}

/** A column. One without a comment of its own is described by the one above it. */
interface DescribedColumn {
  name: string;
  isBytes: boolean;
  comment: string;
}

/** Reads the tables of a schema, in their order. */
export function readTables(schema: string): DescribedTable[] {
  const found = [...schema.matchAll(/^((?:\/\/\/ .*\n)+)model (\w+) \{\n([^]*?)^\}/gm)];
  return found.map(([, comments = '', name = '', body = '']) => {
    const whole = comments.replaceAll('/// ', '').trim().replaceAll('\n', ' ');
    const at = whole.search(/(?<=\. )(Kept|Deleted) /);
    const [what, until] = at < 0 ? [whole, ''] : [whole.slice(0, at).trim(), whole.slice(at)];
    return { name, what, until, columns: readColumns(body) };
  });
}

function readColumns(body: string): DescribedColumn[] {
  const columns: DescribedColumn[] = [];
  let comment: string[] = [];
  for (const line of body.split('\n')) {
    const [, said] = /^ +\/\/\/ (.*)$/.exec(line) ?? [];
    const [, name, type = ''] = /^ {2}(\w+) +(\w+)/.exec(line) ?? [];
    if (said !== undefined) comment.push(said);
    else if (name === undefined) comment = [];
    else {
      columns.push({ name, isBytes: type === 'Bytes', comment: comment.join(' ') || (columns.at(-1)?.comment ?? '') });
      comment = [];
    }
  }
  return columns;
}

const erasures = {
  key: 'unreadable at once, and gone',
  removed: 'deleted',
  ends: 'stays until it ends',
  stays: 'stays',
} as const satisfies Record<Erasure, string>;

/** The page about what is kept, as Markdown: what members are told of each kind of thing, and every table of the database with its own words. */
export function describeKept({
  schema,
  kept,
  words,
}: {
  schema: string;
  kept: readonly Kept[];
  words: Pick<Words, 'privacy'>;
}): string {
  const { kinds } = words.privacy;
  const people = kept.map(({ kind, models, erasure }) => {
    const { name, why, until } = kinds[kind];
    const tables = models.map((model) => `\`${model}\``).join(', ');
    return [name, why, until, tables || 'none: the journal of erasures', erasures[erasure]];
  });
  const tables = readTables(schema).map((table) => [
    `\`${table.name}\``,
    table.what,
    describeSealed(table),
    describeUntil(table),
  ]);
  return [
    '# What is kept',
    '<!-- Written by `npm run docs:kept` from prisma/schema.prisma, src/privacy/kept.ts and the words. Change those instead. -->',
    'Every kind of thing that is kept about people, in the words in which they are told of it by `/privacy show` and `/privacy export`; and every table of the database, with whatever in it is encrypted. In the clear no table has anybody’s id or name: where somebody has to be found, there is a keyed hash of their id, which says nothing without a key outside the database.',
    'Beside the key, and in no table, lies the journal of erasures (`erasures.log`): keyed marks without a name that somebody was forgotten, deleted something, said yes or no to messages or a history, or died, and when; and that a server was forgotten. `/privacy forget` adds one and takes none away, so that a backup which is put back does not bring anybody back. [operating.md](operating.md#what-is-kept-and-until-when) says more.',
    '## About people',
    writeTable(['what', 'why', 'until', 'tables', 'with `/privacy forget`'], people),
    '## Table by table',
    'What is not named as encrypted is in the clear: ids of servers, channels and messages, times, numbers, names of rules, and what people wrote to be read by a whole server or group.',
    writeTable(['table', 'what', 'encrypted in it', 'kept'], tables),
  ]
    .join('\n\n')
    .concat('\n');
}

/** The columns that hold bytes, with what is in them; several that are described together stand together. */
function describeSealed({ columns }: DescribedTable): string {
  const byComment = new Map<string, string[]>();
  for (const { name, isBytes, comment } of columns)
    if (isBytes) byComment.set(comment, [...(byComment.get(comment) ?? []), `\`${name}\``]);
  return [...byComment].map(([comment, names]) => `${names.join(', ')}: ${comment}`).join('<br>');
}

/** Where that is a column, what the column says. */
function describeUntil({ until, columns }: DescribedTable): string {
  const named = columns.filter(({ name, comment }) => comment !== '' && until.includes(`\`${name}\``));
  const kept = until.replace(/^Kept /, '').replace(/^Deleted /, 'deleted ');
  return [kept, ...named.map(({ name, comment }) => `\`${name}\`: ${comment}`)].join(' ');
}

function writeTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const write = (cells: readonly string[]) => `| ${cells.map(writeCell).join(' | ')} |`;
  return [write(head), write(head.map(() => '---')), ...rows.map(write)].join('\n');
}

function writeCell(text: string): string {
  return text.replaceAll('|', '\\|');
}
