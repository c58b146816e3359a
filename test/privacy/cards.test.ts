import { describe, expect, it } from 'vitest';
import { drawForgetQuestion, drawKept, drawOptOutChanged } from '../../src/privacy/cards.ts';
import { allKept } from '../../src/privacy/kept.ts';
import { languageCodes, languages } from '../../src/words/words.ts';
import { checkCard, readCard } from '../kit/cards.ts';

const { en } = languages;
const everything = allKept.map(({ kind }, index) => ({ kind, count: index + 1 }));
const { privacy: say, groups } = en.words;

describe('what is kept about somebody, on a card', () => {
  it('is one short page for whom little is kept about', () => {
    const card = drawKept([{ kind: 'checkIns', count: 2 }], 1, en.words);
    const { name, why, until } = say.kinds.checkIns;
    const next = [say.show.inFile, say.show.forget, say.show.noMessages].join('\n');
    for (const said of [`**${name}** (2)`, why, until, say.file.how, say.file.notFound, next])
      expect(card.content).toContain(said);
    expect(card.content).not.toContain(say.show.nothing);
    expect(card.components).toEqual([]);
  });

  it('says that nothing was found, and what cannot be', () => {
    const { content } = drawKept([], 1, en.words);
    expect(content).toContain(say.show.nothing);
    expect(content).toContain(say.file.notFound);
    expect(content).toContain(say.show.noMessages);
    for (const said of [say.file.how, say.show.inFile, say.show.forget]) expect(content).not.toContain(said);
  });

  it('does not say that what stays is locked with a key of theirs, or that it can be deleted', () => {
    const { content } = drawKept([{ kind: 'journal', count: 1 }], 1, en.words);
    for (const said of [say.kinds.journal.name, say.kinds.journal.until, say.show.inFile])
      expect(content).toContain(said);
    for (const said of [say.file.how, say.show.nothing, say.show.forget]) expect(content).not.toContain(said);
  });

  it('says how to delete what is not locked with a key of theirs, and can be found', () => {
    const { content } = drawKept([{ kind: 'blocks', count: 1 }], 1, en.words);
    expect(content).toContain(say.show.forget);
    expect(content).not.toContain(say.file.how);
  });

  it.each(languageCodes)('shows every kind once over its pages, each as Discord takes it, in %s', (language) => {
    const { words } = languages[language];
    const pages = [];
    for (
      let page = 1;
      page === 1 || readCard(drawKept(everything, page - 1, words)).includes(`[${words.groups.browse.next}]`);
      page += 1
    )
      pages.push(drawKept(everything, page, words));
    pages.forEach(checkCard);
    const text = pages.map(({ content }) => content).join('\n');
    for (const { kind, count } of everything)
      expect(
        text.split(words.privacy.show.kind({ name: words.privacy.kinds[kind].name, count: String(count) })),
      ).toHaveLength(2);
    for (const said of ['inFile', 'forget', 'noMessages'] as const) expect(text).toContain(words.privacy.show[said]);
    expect(pages.length).toBeGreaterThan(1);
  });

  it('goes back and forth, and to the last page where there are fewer by now', () => {
    const last = readCard(drawKept(everything, 99, en.words));
    expect(last).toContain(`[${groups.browse.previous}]`);
    expect(last).not.toContain(`[${groups.browse.next}]`);
    expect(last).toContain(say.show.noMessages);
    const first = readCard(drawKept(everything, 1, en.words));
    expect(first).toContain(`[${groups.browse.next}]`);
    expect(first).not.toContain(`[${groups.browse.previous}]`);
  });
});

describe.each(languageCodes)('what somebody reads before they decide, in %s', (language) => {
  const { words } = languages[language];

  it('fits on one card: what goes and what stays when they are forgotten', () => {
    const card = drawForgetQuestion(words);
    checkCard(card);
    expect(card.components).toHaveLength(1);
  });

  it.each([true, false])('fits on one card: no contact, changed to %s', (isOut) => {
    checkCard(drawOptOutChanged({ isOut }, words));
  });
});
