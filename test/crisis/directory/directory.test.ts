import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { compileDirectory, writeDirectory } from '../../../scripts/crisis/compile.ts';
import {
  findHelp,
  findLine,
  findSources,
  listedCountries,
  listLines,
} from '../../../src/crisis/directory/directory.ts';
import { directorySchema } from '../../../src/crisis/directory/directory-schema.ts';

const path = fileURLToPath(new URL('../../../src/crisis/directory/directory.json', import.meta.url));
const text = readFileSync(path, 'utf8');
const gathered = (name: string) => fileURLToPath(new URL(`../../../../shared/data/${name}`, import.meta.url));
const isGathered = existsSync(gathered('crisis-lines.json')) && existsSync(gathered('emergency-numbers.json'));

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8'));
}

function numbersOf(country: string) {
  return findHelp(country)
    .lines.map(({ line }) => line.phone?.number)
    .filter((number) => number !== undefined);
}

describe('the directory file', () => {
  it('has the form that the schema asks for', () => {
    expect(directorySchema.safeParse(JSON.parse(text)).error).toBeUndefined();
  });

  it.skipIf(!isGathered)('is what the builder makes of the gathered data', () => {
    const made = compileDirectory(
      readJson(gathered('crisis-lines.json')),
      readJson(gathered('emergency-numbers.json')),
    );
    expect(writeDirectory(made.directory) === text).toBe(true);
  });

  it('has a dated source for every contact', () => {
    for (const line of listLines()) expect(findSources(line)[0]?.seen, line.id).toMatch(/^20\d\d/);
    for (const code of listedCountries) {
      const { emergency } = findHelp(code);
      if (emergency) expect(findSources(emergency.numbers)[0]?.seen, code).toMatch(/^20\d\d/);
    }
  });

  it('lists the newest source first', () => {
    const dates = listLines().map((line) => findSources(line).map(({ seen }) => seen ?? ''));
    for (const seen of dates) expect(seen).toEqual([...seen].sort().reverse());
  });

  it('says how a source was found only where others can find it too', () => {
    expect(text).not.toMatch(/find_string|file ids?\b|index file/i);
  });

  it('cannot be changed while it is in use', () => {
    const [line] = listLines();
    expect(Object.isFrozen(line)).toBe(true);
    expect(Object.isFrozen(line?.phone)).toBe(true);
  });

  it('keeps the numbers of a service together', () => {
    const services = new Map<string, number>();
    for (const { service } of listLines()) if (service) services.set(service, (services.get(service) ?? 0) + 1);
    expect(services.size).toBeGreaterThan(0);
    for (const [service, count] of services) expect(count, service).toBeGreaterThan(1);
  });
});

describe('known turns', () => {
  it.each([
    ['US', '988'],
    ['CA', '988'],
    ['NL', '113'],
    ['PT', '1411'],
    ['DE', '116016'],
    ['KR', '109'],
    ['BR', '188'],
    ['IN', '14416'],
  ])('in %s, %s is listed', (country, number) => {
    expect(numbersOf(country)).toContain(number);
  });

  it.each([
    ['US', '8009312237'],
    ['CA', '18334564566'],
    ['KR', '1393'],
    ['BR', '141'],
    ['DE', '08000116016'],
    ['IN', '18005990019'],
    ['IN', '9820466726'],
    ['IT', '199284284'],
    ['FR', '0810037037'],
  ])('in %s, %s is gone', (country, number) => {
    expect(numbersOf(country)).not.toContain(number);
  });

  it('nobody is told to press 3 after 988; the Trevor Project is listed itself', () => {
    expect(listLines().filter(({ id, phone }) => id.startsWith('us-') && phone?.press === '3')).toEqual([]);
    expect(findLine('us-8664887386')?.topics).toContain('lgbtq');
    expect(findLine('us-988-1')?.phone).toEqual({ shown: '988', number: '988', press: '1' });
  });
});
