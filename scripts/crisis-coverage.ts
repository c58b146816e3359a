import { countByBest, measureAny, measureCoverage, type Coverage } from '../src/crisis/directory/coverage.ts';
import { directoryDate, listLines } from '../src/crisis/directory/directory.ts';

// Shows where the directory of help lines has gaps. Usage: npm run crisis:coverage

function print(name: string, { countries, sure, written, always }: Coverage): void {
  console.log(
    `${name.padEnd(20)}${[countries, sure, written, always].map((count) => String(count).padStart(14)).join('')}`,
  );
}

console.log(`${listLines().length} lines; the newest was listed ${directoryDate}.\n`);
console.log(
  `${'Countries with'.padEnd(20)}${['a line', 'two sources', 'text or chat', 'day and night'].map((head) => head.padStart(14)).join('')}`,
);
print('any topic', measureAny());
for (const [topic, coverage] of measureCoverage()) print(topic, coverage);

console.log('\nCountries and territories by the best they have');
const titles = {
  strong: 'a line that unrelated sources name',
  weak: 'a line that related sources name',
  single: 'a line that one source names',
  emergencyOnly: 'an emergency number and the directories',
  directoryOnly: 'the directories alone',
};
for (const [best, codes] of countByBest()) {
  const which = codes.length <= 60 ? `: ${codes.join(' ')}` : '';
  console.log(`${String(codes.length).padStart(4)}  ${titles[best]}${which}`);
}
