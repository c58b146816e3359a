import { describe, expect, it } from 'vitest';
import { writePage, type PageOfKept } from '../../src/privacy/write-page.ts';

const plain: PageOfKept = {
  language: 'en',
  direction: 'ltr',
  title: 'What is kept',
  madeAt: '2026-03-02T08:05:30.000Z',
  you: '100',
  above: ['Above.'],
  below: ['Below.'],
  kinds: [],
  none: 'Nothing of these:',
};
const withEntries = (...entries: Readonly<Record<string, unknown>>[]) =>
  writePage({ ...plain, kinds: [{ name: 'Things', why: 'Because.', until: 'Tomorrow.', entries }] });

describe('the page to be read', () => {
  it('has each kind with its number, why and until when, and each thing in it, also what lies inside', () => {
    const page = withEntries({
      placeKeptUntil: '2026-03-02T08:05:30.000Z',
      plan: { minute: 510, days: ['Mon', 'Tue'] },
    });
    for (const said of ['Things (1)', 'Because. Tomorrow.', 'place kept until', '2026-03-02 08:05 UTC', '510', 'Tue'])
      expect(page).toContain(said);
    expect(page).not.toContain('T08:05');
  });

  it('leaves out what is not known, and names the kinds of which there is nothing', () => {
    expect(withEntries({ ended: null, state: 'on' })).not.toContain('ended');
    const page = writePage({ ...plain, kinds: [{ name: 'Things', why: 'w', until: 'u', entries: [] }] });
    expect(page).toContain('Nothing of these:');
    expect(page).toContain('<li>Things</li>');
    expect(withEntries({ a: 1 })).not.toContain('Nothing of these:');
  });

  it.each([
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    "'><style>@import url(https://example.org)</style>",
    '</bdi></dd></body><iframe src="https://example.org">',
    '&lt;script&gt; <!-- ',
    'https://example.org/?a=1&b=<b>',
  ])('shows what somebody wrote as text, whatever it looks like: %s', (written) => {
    const page = withEntries({ [written]: written, list: [written, { [written]: [written] }] });
    const title = writePage({ ...plain, title: written, you: written, above: [written], none: written });
    for (const text of [page, title]) {
      const tags = [...text.matchAll(/<(?![/!])([a-z0-9]+)/g)].map(([, tag]) => tag);
      const known = 'html head meta title style body h1 h2 p section div dl dt dd ul li bdi'.split(' ');
      expect(tags.filter((tag) => !known.includes(tag ?? ''))).toEqual([]);
      expect(text.match(/<style/g)).toHaveLength(1);
      expect(text).not.toContain('<!--');
      // No attribute but ours: all of them are written here.
      expect(text).not.toMatch(/<[^>]*\s(on\w+|src|href)=/);
    }
    expect(page).toContain(
      written
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replaceAll('"', '&quot;')
        .replaceAll("'", '&#39;'),
    );
  });

  it('loads nothing, runs nothing, and stands in the direction of its language', () => {
    const page = writePage({ ...plain, language: 'ar', direction: 'rtl' });
    expect(page).toContain('<html lang="ar" dir="rtl">');
    expect(page).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`);
    expect(page).not.toMatch(/<script|<link|<img|@import|url\(/);
    expect(page.startsWith('<!doctype html>')).toBe(true);
  });
});
