import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { readShare, shareTextLength, writeShare } from '../../../src/anonymous/custody/share-text.ts';

const alphabet = '0123456789abcdefghjkmnpqrstvwxyz';

describe('a share as text', () => {
  it('is read as it was written, whatever its bytes', () => {
    for (const bytes of [
      new Uint8Array(33),
      new Uint8Array(33).fill(255),
      ...Array.from({ length: 200 }, () => randomBytes(33)),
    ]) {
      const text = writeShare(bytes);
      expect(text).toMatch(/^(?:[0-9a-hjkmnp-tv-z]{4}-){15}[0-9a-hjkmnp-tv-z]{4}$/);
      expect(text).toHaveLength(shareTextLength);
      expect(readShare(text)).toEqual({ kind: 'share', bytes: Uint8Array.from(bytes) });
    }
  });

  it('is read however people copy it: capitals, blanks, line ends, wide letters, o for 0, i and l for 1', () => {
    const bytes = randomBytes(33);
    const text = writeShare(bytes);
    const ways = [
      text.toUpperCase(),
      `\`\`\`\n${text}\n\`\`\``,
      text.replaceAll('-', ' '),
      text.replaceAll('-', ' – '),
      text.replaceAll('-', '\n'),
      text.replaceAll('-', ''),
      text.replaceAll('0', 'O').replaceAll('1', 'l'),
      text.replaceAll('0', 'o').replaceAll('1', 'I'),
      text.replace(/[0-9a-z]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0)),
    ];
    for (const way of ways) expect(readShare(way), way).toEqual({ kind: 'share', bytes: Uint8Array.from(bytes) });
  });

  it('with any one digit changed, or two neighbours exchanged, is known to be mistyped', () => {
    const text = writeShare(randomBytes(33)).replaceAll('-', '');
    for (let at = 0; at < text.length; at += 1) {
      for (const digit of alphabet) {
        if (digit === text[at]) continue;
        expect(readShare(text.slice(0, at) + digit + text.slice(at + 1)).kind).toBe('mistyped');
      }
      const [one = '', other = ''] = [text[at], text[at + 1]];
      if (one !== other && other !== '')
        expect(readShare(text.slice(0, at) + other + one + text.slice(at + 2)).kind).toBe('mistyped');
    }
    expect(readShare(`${text.slice(0, -1)}u`).kind).toBe('mistyped');
  });

  it('that is too short, too long or something else is no share', () => {
    const text = writeShare(randomBytes(33));
    for (const typed of ['', ' ', text.slice(0, -1), `${text}0`, 'my share', '🏮'.repeat(31), 'x'.repeat(4000)])
      expect(readShare(typed).kind).toBe('none');
  });
});
