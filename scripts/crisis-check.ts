import { argv, exit } from 'node:process';
import { findStale, staleAfterDays } from '../src/crisis/directory/find-stale.ts';

// Lists what should be verified again: every entry that no source has named for more than 180 days.
// Usage: npm run crisis:check -- [date, for example 2026-11-25; today when absent]

const [typed] = argv.slice(2);
const now = typed === undefined ? Date.now() : Date.parse(`${typed}T00:00:00Z`);
if (Number.isNaN(now)) {
  console.error(`“${typed ?? ''}” is not a date. Write it as 2026-11-25.`);
  exit(1);
}

const stale = findStale(now);
for (const { country, id, name, listed, age, source, site } of stale) {
  console.log(`${country}  ${id}  ${name}`);
  console.log(`    listed ${listed}, ${age} days ago, by ${[source.title, source.where].filter(Boolean).join(', ')}`);
  if (site !== undefined) console.log(`    verify at ${site}`);
}
console.log(`\n${stale.length} entries are older than ${staleAfterDays} days.`);
