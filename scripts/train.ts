import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { argv, exit } from 'node:process';
import { findWeightsFile } from '../src/risk/model/weights.ts';
import { readRows } from './train/read-rows.ts';
import { CHOICES, trainModel } from './train/train-model.ts';

// Trains the statistical model of the risk engine and writes its weights file; the same rows give the same file, bit for bit. With `--check`
// nothing is written: it says whether the file in the repository is what training gives. Usage: npm run train [-- --check] [folder of the rows]

const [folder = join(import.meta.dirname, '..', '..', 'shared', 'data', 'risk')] = argv
  .slice(2)
  .filter((argument) => !argument.startsWith('--'));
const checks = argv.includes('--check');

if (!existsSync(join(folder, 'train.jsonl.gz'))) {
  console.error(
    `There are no rows to train on in ${folder}. They are not part of this repository; docs/model-card.md names their sources.`,
  );
  exit(1);
}
const from = performance.now();
const trained = trainModel(readRows(join(folder, 'train.jsonl.gz')), readRows(join(folder, 'dev.jsonl.gz')), CHOICES);
console.log(
  `Trained in ${Math.round((performance.now() - from) / 1_000)} s: ${trained.length.toLocaleString('en')} bytes.`,
);
const path = findWeightsFile();
if (!checks) {
  writeFileSync(path, trained);
} else if (trained.equals(readFileSync(path))) {
  console.log('The weights in the repository are these, bit for bit.');
} else {
  console.error(
    'The weights in the repository differ. Has the reading of texts changed since? Then run `npm run train`.',
  );
  exit(1);
}
