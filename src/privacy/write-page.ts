/** What stands on the page of somebody's file: texts of the words room without marks, and entries as they are in the JSON. */
export interface PageOfKept {
  language: string;
  direction: 'ltr' | 'rtl';
  title: string;
  /** When it was made: ISO 8601, UTC. */
  madeAt: string;
  you: string;
  /** Paragraphs above what was found, and below it. */
  above: readonly string[];
  below: readonly string[];
  kinds: readonly { name: string; why: string; until: string; entries: readonly Readonly<Record<string, unknown>>[] }[];
  /** Above the names of the kinds of which there is nothing. */
  none: string;
}

/**
 * Writes the page to be read: one file that loads nothing, runs nothing and sends nothing, in the direction of its language, on a phone as on
 * paper. Everything that people wrote is text on it, whatever it looks like.
 */
export function writePage(page: PageOfKept): string {
  const found = page.kinds.filter(({ entries }) => entries.length > 0);
  const empty = page.kinds.filter(({ entries }) => entries.length === 0);
  const parts = [
    `<h1>${escape(page.title)}</h1>`,
    `<p class="small">${writeText(page.madeAt)} · ${writeText(page.you)}</p>`,
    ...page.above.map((text) => `<p>${escape(text)}</p>`),
    ...found.map(writeKind),
    ...(empty.length === 0 ? [] : [`<h2>${escape(page.none)}</h2>`, writeList(empty.map(({ name }) => escape(name)))]),
    ...page.below.map((text) => `<p>${escape(text)}</p>`),
  ];
  return [
    '<!doctype html>',
    `<html lang="${escape(page.language)}" dir="${page.direction}">`,
    '<head>',
    '<meta charset="utf-8">',
    // Should anything here ever be taken for more than text, the browser still loads and runs nothing.
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escape(page.title)}</title>`,
    `<style>${style}</style>`,
    '</head>',
    `<body>${parts.join('\n')}</body>`,
    '</html>',
    '',
  ].join('\n');
}

const style = [
  'body{font:1rem/1.5 system-ui,sans-serif;max-width:44rem;margin:0 auto;padding:1rem;color:#1c1b1a;background:#fff}',
  'h2{font-size:1.15rem;margin:2rem 0 .25rem}',
  '.small,dt{color:#55524f;font-size:.85rem}',
  '.thing{border-inline-start:3px solid #b9b4ae;margin:.75rem 0;padding-inline-start:.75rem}',
  'dl{margin:0}dd{margin:0 0 .4rem}dd dl,ul{padding-inline-start:1.25rem}dd ul{margin:0}',
  'bdi{overflow-wrap:anywhere;white-space:pre-wrap}',
  '@media (prefers-color-scheme:dark){body{color:#eceae7;background:#1c1b1a}.small,dt{color:#b9b4ae}}',
].join('');

function writeKind({ name, why, until, entries }: PageOfKept['kinds'][number]): string {
  const things = entries.map((entry) => `<div class="thing">${writeFields(entry)}</div>`);
  return [
    `<section><h2>${escape(name)} (${entries.length})</h2>`,
    `<p>${escape(why)} ${escape(until)}</p>`,
    ...things,
    '</section>',
  ].join('\n');
}

function writeFields(fields: object): string {
  const rows = Object.entries(fields).filter(([, value]) => value !== null && value !== undefined);
  return `<dl>${rows.map(([key, value]) => `<dt lang="en">${writeText(spread(key))}</dt><dd>${writeValue(value)}</dd>`).join('')}</dl>`;
}

function writeValue(value: unknown): string {
  if (Array.isArray(value)) return writeList(value.map(writeValue));
  if (typeof value === 'object' && value !== null) return writeFields(value);
  return writeText(typeof value === 'string' ? value : JSON.stringify(value));
}

function writeList(items: readonly string[]): string {
  return `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;
}

/** `placeKeptUntil` as people write it: place kept until. */
function spread(key: string): string {
  return key.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}

const moment = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d):\d\d(\.\d+)?Z$/;

/** A text whose direction is its own; of a moment the day and the minute. */
function writeText(text: string): string {
  return `<bdi>${escape(text.replace(moment, '$1 $2 UTC'))}</bdi>`;
}

const marks: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

function escape(text: string): string {
  return text.replace(/[&<>"']/g, (mark) => marks[mark] ?? '');
}
