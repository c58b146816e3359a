import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { normalise } from '../src/risk/normalise.ts';
import { HEADS } from '../src/risk/model/heads.ts';
import { parseWeights, findWeightsFile } from '../src/risk/model/weights.ts';
import { readWords } from '../src/risk/model/score.ts';
import { buildVocabulary } from '../src/risk/vocabulary.ts';
import { calibrateMargins } from './train/calibrate.ts';
import { writeWeights } from './train/pack.ts';
import { readRows } from './train/read-rows.ts';
import { CHOICES, trainModel } from './train/train-model.ts';
const data = join(import.meta.dirname, '..', '..', 'shared', 'data', 'risk');
const packed = trainModel(readRows(join(data, 'train.jsonl.gz')), CHOICES);
const weights = parseWeights(writeWeights(packed));
const dev = readRows(join(data, 'dev.jsonl.gz'));
const V = buildVocabulary([]);
const margins = dev.map(({ text }) => readWords(normalise(text, V).words, weights).margins);
HEADS.forEach((head, at) => {
  const known = [...dev.keys()].filter((row) => dev[row]?.labels.has(head));
  Object.assign(
    packed.header.heads[head],
    calibrateMargins({
      margins: known.map((row) => margins[row]?.[at] ?? 0),
      targets: known.map((row) => dev[row]?.labels.get(head) === true),
    }),
  );
});
writeFileSync(findWeightsFile(), writeWeights(packed));
console.log(packed.header);
