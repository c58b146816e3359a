import { expect, it } from 'vitest';
import { makeReceipt, readReceipt } from '../../src/anonymous/receipts.ts';

it('a receipt has 128 bits, no letter that is mixed up, and never comes twice', () => {
  const receipts = Array.from({ length: 2_000 }, makeReceipt);
  expect(new Set(receipts).size).toBe(receipts.length);
  for (const receipt of receipts) expect(receipt).toMatch(/^(?:[0-9a-hjkmnp-tv-z]{5}-){5}[0-9a-hjkmnp-tv-z]$/);
  // 26 digits of five bits are 130: the first one carries only three.
  expect(new Set(receipts.map(([first]) => first))).toEqual(new Set('01234567'));
});

it('spaces, capitals, code marks, other dashes, o for 0 and l or i for 1 are forgiven', () => {
  for (let round = 0; round < 500; round += 1) {
    const receipt = makeReceipt();
    const [upper, bare] = [receipt.toUpperCase(), receipt.replaceAll('-', '')];
    const typed = [
      receipt,
      ` \`\`\`\n${receipt}\n\`\`\` `,
      upper.replaceAll('0', 'O').replaceAll('1', 'I'),
      receipt.replaceAll('1', 'l').replaceAll('0', 'o'),
      bare,
      bare.replace(/(.{2})/g, '$1 '),
      `**${receipt.replaceAll('-', '\u2013')}**`,
      receipt.replace('-', '\u200b-\u00a0'),
    ];
    for (const one of typed) expect(readReceipt(one)).toBe(receipt);
  }
});

it.each(['', ' ', 'not a receipt', '0'.repeat(25), '0'.repeat(27), `${'0'.repeat(25)}u`, `${'0'.repeat(25)}é`])(
  'what cannot be a receipt is none: %j',
  (typed) => {
    expect(readReceipt(typed)).toBeNull();
  },
);
