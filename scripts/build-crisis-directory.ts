import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';
import { compileDirectory, writeDirectory } from './crisis/compile.ts';

// Builds src/crisis/directory/directory.json from gathered lines and emergency numbers, and prints what is shown, what is withheld and why.
// Usage: npm run crisis:build -- [folder with crisis-lines.json and emergency-numbers.json]

const target = fileURLToPath(new URL('../src/crisis/directory/directory.json', import.meta.url));

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'));
}

function print(counts: ReadonlyMap<string, number>, title: string): void {
  console.log(`\n${title}`);
  for (const [name, count] of [...counts].sort()) console.log(`${String(count).padStart(6)}  ${name}`);
}

function count<Item>(items: readonly Item[], by: (item: Item) => string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(by(item), (counts.get(by(item)) ?? 0) + 1);
  return counts;
}

const folder = argv[2] ?? fileURLToPath(new URL('../../shared/data', import.meta.url));
const { directory, withheld, leftOut } = compileDirectory(
  readJson(join(folder, 'crisis-lines.json')),
  readJson(join(folder, 'emergency-numbers.json')),
);
writeFileSync(target, writeDirectory(directory));

const countries = Object.values(directory.countries);
const lines = countries.flatMap((country) => country.lines);
console.log(
  `${lines.length} lines are shown, in ${countries.filter((country) => country.lines.length > 0).length} countries and territories.`,
);
console.log(`${countries.filter(({ emergency }) => emergency).length} have emergency numbers.`);
print(
  count(lines, ({ agreement }) => agreement),
  'Lines by agreement of their sources',
);
print(
  count(withheld, ({ why }) => why),
  `Lines withheld: ${withheld.length}`,
);
for (const { country, name, why } of withheld) console.log(`        ${country}  ${name}: ${why}`);
print(leftOut, 'Parts of shown lines left out');
