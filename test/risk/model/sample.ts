import { createRandom } from '../../../scripts/train/fit.ts';
import { type Row } from '../../../scripts/train/read-rows.ts';
import { type Head } from '../../../src/risk/model/heads.ts';

const CALM = 'we baked bread and walked by the river after work before dinner with friends'.split(' ');
const GRAVE = 'nobody would miss me and every night I wish for no morning at all'.split(' ');

function pickWords(words: readonly string[], count: number, random: () => number): string {
  return Array.from({ length: count }, () => words[Math.floor(random() * words.length)] ?? '').join(' ');
}

/** Invented rows of which half are grave for one head, the same on every call. */
export function inventRows(count: number, head: Head = 'self-harm'): Row[] {
  const random = createRandom(7);
  return Array.from({ length: count }, (_, at): Row => {
    const grave = at % 2 === 1;
    const text = `${pickWords(grave ? GRAVE : CALM, 36, random)}.`;
    const labels = new Map([[head, grave]]);
    return {
      text,
      source: grave ? 'invented' : 'benign_invented',
      lang: 'en',
      quality: 'gold',
      grade: undefined,
      hard: undefined,
      labels,
    };
  });
}
