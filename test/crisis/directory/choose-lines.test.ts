import { describe, expect, it } from 'vitest';
import { chooseLines, speaks, type Wish } from '../../../src/crisis/directory/choose-lines.ts';
import { findHelp } from '../../../src/crisis/directory/directory.ts';
import type { Line } from '../../../src/crisis/directory/directory-schema.ts';

const wish: Wish = { topic: 'suicide', language: 'en-GB', now: Date.parse('2026-11-25T03:00Z') };

function makeLine(id: string, changes: Partial<Line> = {}): Line {
  return {
    id: `xx-${id}`,
    phone: { shown: id, number: id },
    languages: ['en'],
    topics: ['suicide'],
    agreement: 'strong',
    families: 2,
    listed: '2026-08-08',
    sources: [[0, '2026-08-08']],
    ...changes,
  };
}

function choose(lines: readonly Line[], changes: Partial<Wish> = {}) {
  const choice = chooseLines(
    lines.map((line) => ({ line, of: 'XX' })),
    { ...wish, ...changes },
  );
  return { ids: choice.lines.map(({ line }) => line.id.slice(3)), fitsTopic: choice.fitsTopic };
}

const closed = { zone: 'Europe/London', spans: [{ days: '1234567', from: '15:00', to: '20:00' }] };

describe('choosing lines', () => {
  it('offers at most three', () => {
    expect(choose(['11', '12', '13', '14'].map((id) => makeLine(id))).ids).toEqual(['11', '12', '13']);
  });

  it('offers nothing only where there is nothing', () => {
    expect(choose([])).toEqual({ ids: [], fitsTopic: false });
    expect(choose([], { topic: 'youth' })).toEqual({ ids: [], fitsTopic: false });
  });

  it('prefers agreement of sources to being open, being open to language, language to the number of sources', () => {
    const weakOpen = makeLine('11', { agreement: 'weak', hours: 'always' });
    const strongClosed = makeLine('12', { hours: closed });
    const strongUnknown = makeLine('13', { languages: ['de'], families: 9 });
    const strongUnknownEnglish = makeLine('14');
    const most = [weakOpen, strongClosed, strongUnknown, strongUnknownEnglish];
    expect(choose(most).ids).toEqual(['14', '13', '12']);
    expect(choose(most.slice(0, 2)).ids).toEqual(['12', '11']);
  });

  it('prefers a line that promises the language to one that promises none, and that to one that promises others', () => {
    const lines = [makeLine('11', { languages: ['de'] }), makeLine('12', { languages: [] }), makeLine('13')];
    expect(choose(lines).ids).toEqual(['13', '12', '11']);
    expect(choose(lines, { language: 'de' }).ids).toEqual(['11', '12', '13']);
  });

  it('changes with the hour', () => {
    const lines = [makeLine('11', { hours: closed }), makeLine('12')];
    expect(choose(lines).ids).toEqual(['12', '11']);
    expect(choose(lines, { now: Date.parse('2026-11-25T16:00Z') }).ids).toEqual(['11', '12']);
  });

  it('offers a line that one source names only where there is nothing better for what was asked', () => {
    const single = makeLine('11', { agreement: 'single', hours: 'always' });
    expect(choose([single, makeLine('12', { agreement: 'weak' })]).ids).toEqual(['12']);
    expect(choose([single]).ids).toEqual(['11']);
    const sureForWorries = makeLine('13', { topics: ['mental_health'] });
    expect(choose([single, sureForWorries]).ids).toEqual(['11', '13']);
  });

  it('shows the numbers of one service together or not at all', () => {
    const pair = [makeLine('11', { service: 'xx-11' }), makeLine('12', { service: 'xx-11' })];
    const better = [makeLine('13', { families: 9 }), makeLine('14', { families: 8 })];
    expect(choose([...pair, ...better]).ids).toEqual(['13', '14']);
    expect(choose([...pair, ...better.slice(0, 1)]).ids).toEqual(['13', '11', '12']);
  });

  it('is only as sure of a service as of its least sure number', () => {
    const pair = [
      makeLine('11', { service: 'xx-11', families: 9 }),
      makeLine('12', { service: 'xx-11', agreement: 'single' }),
    ];
    expect(choose([...pair, makeLine('13')]).ids).toEqual(['13']);
    expect(choose(pair).ids).toEqual(['11', '12']);
  });

  it('offers what is for some people to everybody only where there is nothing else, and says so', () => {
    const young = makeLine('11', { topics: ['youth', 'suicide'] });
    expect(choose([young, makeLine('12')])).toEqual({ ids: ['12'], fitsTopic: true });
    expect(choose([young, makeLine('12', { topics: ['mental_health'] })])).toEqual({ ids: ['12'], fitsTopic: false });
    expect(choose([young])).toEqual({ ids: ['11'], fitsTopic: false });
  });

  it('puts lines whose main topic was asked for first, and adds one for any crisis', () => {
    const main = makeLine('11', { topics: ['youth'], agreement: 'weak' });
    const also = makeLine('12', { topics: ['crisis', 'youth'] });
    const general = [makeLine('13'), makeLine('14')];
    expect(choose([...general, also, main], { topic: 'youth' })).toEqual({ ids: ['11', '12', '13'], fitsTopic: true });
    expect(choose([...general, main], { topic: 'youth' }).ids).toEqual(['11', '13']);
  });

  it('offers general lines for a topic that the country has no line for, and says so', () => {
    expect(choose([makeLine('11'), makeLine('12')], { topic: 'bereavement' })).toEqual({
      ids: ['11', '12'],
      fitsTopic: false,
    });
  });

  it('chooses the same every time', () => {
    const { lines } = findHelp('GB');
    const first = chooseLines(lines, wish);
    for (let time = 0; time < 5; time += 1) expect(chooseLines(lines, wish)).toEqual(first);
  });

  it('compares languages without their regions', () => {
    expect(speaks(['pt-BR'], 'pt-PT')).toBe(true);
    expect(speaks(['zh-Hant-HK'], 'en')).toBe(false);
  });
});

describe('choosing among real lines', () => {
  const ids = (country: string, changes: Partial<Wish> = {}) =>
    chooseLines(findHelp(country).lines, { ...wish, ...changes }).lines.map(({ line }) => line.id);

  it('offers the Trevor Project first to LGBTQ+ people in the US', () => {
    expect(ids('US', { topic: 'lgbtq' })[0]).toBe('us-8664887386');
  });

  it('does not offer the line for veterans to everybody', () => {
    expect(ids('US')).toEqual(['us-988', 'us-741741']);
    expect(ids('US', { topic: 'veterans' })[0]).toBe('us-988-1');
  });

  it('offers a line that speaks English to an English speaker in Japan', () => {
    const lines = chooseLines(findHelp('JP').lines, wish).lines;
    expect(lines[0]?.line.languages).toContain('en');
  });

  it('offers lines of Norway on Svalbard and says whose they are', () => {
    const { lines } = chooseLines(findHelp('SJ').lines, wish);
    expect(lines.map(({ of }) => of)).toEqual(['NO', 'NO']);
  });
});
