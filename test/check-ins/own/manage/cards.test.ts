import { expect, it } from 'vitest';
import { writeLabel } from '../../../../src/check-ins/own/manage/cards.ts';
import { languageCodes, languages } from '../../../../src/words/words.ts';
import { writeWhen } from '../../../../src/words/write-when.ts';
import { makeOwn } from '../../../kit/own-check-ins.ts';

const now = Date.parse('2026-11-26T12:00:00Z');

it.each(languageCodes)('in %s the menu says of a check-in when it comes, as its card does', (language) => {
  const { words } = languages[language];
  const checkIn = makeOwn(now);
  expect(writeLabel(checkIn, words).description).toBe(writeWhen(checkIn.plan, words));
});

it('what somebody typed of a draft is shown on one line, and hides nothing', () => {
  const draft = { when: `8:30\n\u202e${'x'.repeat(200)}`, placed: false };
  const { description } = writeLabel(makeOwn(now, { draft }), languages.en.words);
  expect(description.length).toBeLessThanOrEqual(100);
  expect(description).not.toMatch(/[\n\u202e]/);
});
