import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { describeChange, findFate, findScore, isOfLog, type Tried } from '../../scripts/mutation-test/read-results.ts';
import { parts } from '../../scripts/mutation-test/parts.ts';
import { packageRoot } from '../../src/storage/package-root.ts';

const source = `function pay(tier) {
  log.info('paid', { tier });
  log.warn('late', {
    tier,
  });
  return tier === 'T3';
}`;

function change(line: number, from: number, to: number, replacement = 'false'): Tried {
  const location = { start: { line, column: from }, end: { line, column: to } };
  return { fileName: 'pay.ts', location, mutatorName: 'ConditionalExpression', replacement, status: 'Survived' };
}

describe('the results of a mutation run', () => {
  it('count as noticed only what a failing test noticed: a clock that ran out proves nothing', () => {
    expect(findFate({ status: 'Killed', statusReason: 'expected 1 to be 2' })).toBe('noticed');
    expect(findFate({ status: 'Killed', statusReason: 'Test timed out in 120000ms.' })).toBe('hung');
    expect(findFate({ status: 'Timeout' })).toBe('hung');
    expect(findFate({ status: 'Survived' })).toBe('survived');
    expect(findFate({ status: 'NoCoverage' })).toBe('unreached');
    for (const status of ['CompileError', 'RuntimeError', 'Ignored']) expect(findFate({ status })).toBe('impossible');
  });

  it('are a share of all that could be noticed', () => {
    expect(findScore(['noticed', 'survived', 'unreached', 'hung', 'impossible'])).toBe(25);
    expect(findScore(['impossible'])).toBe(100);
  });

  it('leave lines of the log out, and nothing beside them', () => {
    expect([2, 3, 4, 6].map((line) => isOfLog(source, change(line, 3, 9)))).toEqual([true, true, true, false]);
  });

  it('say what was changed into what', () => {
    expect(describeChange(source, change(6, 10, 23))).toBe("ConditionalExpression: tier === 'T3' → false");
  });
});

describe('the parts of a mutation run', () => {
  it('name files that are there', () => {
    const named = parts.flatMap(({ files, tests }) => [...files, ...tests]).filter((path) => !path.includes('*'));
    expect(named.length).toBeGreaterThan(30);
    expect(named.filter((path) => !existsSync(join(packageRoot, path)))).toEqual([]);
  });
});
