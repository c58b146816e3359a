import { readFileSync, statSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { model as detector, findThreshold } from '../../../src/risk/detectors/model.ts';
import { normalise } from '../../../src/risk/normalise.ts';
import { HEADS } from '../../../src/risk/model/heads.ts';
import { scoreText } from '../../../src/risk/model/score.ts';
import { findWeightsFile, loadWeights, parseWeights, WeightsError } from '../../../src/risk/model/weights.ts';
import { buildVocabulary } from '../../../src/risk/vocabulary.ts';

const VOCABULARY = buildVocabulary([]);
const read = (text: string) => normalise(text, VOCABULARY);
const detect = (text: string) => detector.detect(read(text));

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 300 }).map((codes) => String.fromCharCode(...codes)),
  fc.lorem({ maxCount: 8, mode: 'sentences' }),
);

/** Of our own making: long, bleak, and without any word that names dying. */
const BLEAK =
  'I feel like I am drowning and nobody can see it. Every night I lie awake and wish I would not have to see another morning. ' +
  'I hate myself and I have nothing left to live for. I am so tired of the pain and I just want it all to stop for good. ' +
  'I have written letters to my family because they would be better off without me. There is no hope left for me anymore.';
const SUPPORTIVE =
  'Thank you for telling us how hard this week was. Have you been able to talk with your doctor about the new medicine? When I went ' +
  'through something similar, short walks and calling a friend helped me. You did well by coming here, and we are glad that you are part of the group.';

describe('the scores of a text', () => {
  it('are probabilities, whatever is written', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const score of Object.values(scoreText(read(text)))) expect(score >= 0 && score <= 1).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('are the same each time, whatever was read in between', () => {
    fc.assert(
      fc.property(anyText, anyText, (text, other) => {
        const first = scoreText(read(text));
        scoreText(read(other));
        expect(scoreText(read(text))).toEqual(first);
      }),
      { numRuns: 200 },
    );
  });

  it.each([
    ['nothing', ''],
    ['half a sign', '\ud83d'],
    ['the other half', '\ude00\ude00'],
    ['only emoji', '😀'.repeat(200)],
    ['only numbers', '12 345 6789'],
    ['only links', 'https://a.example https://b.example'],
  ])('are all zero for %s', (_, text) => {
    expect(Object.values(scoreText(read(text)))).toEqual(HEADS.map(() => 0));
    expect(detect(text)).toEqual([]);
  });

  it('can be had of a hundred kilobytes', () => {
    expect(scoreText(read('a long story without an end '.repeat(4_000)))['self-harm']).toBeLessThan(0.5);
  });
});

describe('what the model notices', () => {
  it('never wakes anybody', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, fc.constantFrom(BLEAK, `${BLEAK} ${BLEAK}`, SUPPORTIVE)), (text) => {
        for (const { tier, rule } of detect(text)) {
          expect(tier).not.toBe('T3');
          expect(rule).toMatch(/^model\.[a-z-]+$/);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('is despair in a long text that never names it', () => {
    expect(detect(BLEAK).map(({ rule, tier }) => `${rule} ${tier}`)).toContain('model.self-harm T2');
  });

  it('is not comfort', () => {
    expect(detect(SUPPORTIVE)).toEqual([]);
  });

  it('stands where the gravest stretch of a long text stands', () => {
    const story =
      'We went to the market and bought apples, bread and cheese for the week. The children played in the garden until it rained. ';
    const text = `${story}${BLEAK}`;
    const signal = detect(text).find(({ rule }) => rule === 'model.self-harm');
    expect(signal?.start).toBeGreaterThanOrEqual(story.length - 1);
    expect(signal?.end).toBeLessThanOrEqual(text.length);
  });

  it('is nothing in a language it has not learnt', () => {
    expect(
      detect('Αυτή είναι μια συνηθισμένη πρόταση για τον καιρό και το φαγητό, τίποτα περισσότερο από αυτό.'),
    ).toEqual([]);
    expect(detect('오늘 날씨가 좋아서 산책을 했어요. 친구와 점심을 먹고 집에 왔어요.')).toEqual([]);
  });

  it('is nothing about the writer in a language in which it has learnt only what people do to others', () => {
    const bleak =
      '我真的不想活了，每天都很痛苦，没有人理解我，只想结束这一切，晚安，再见了世界，对不起爸爸妈妈。' +
      '我已经很久没有睡好觉了，心里空空的，什么都不想做，也不想见任何人，活着好累，看不到希望。';
    expect(scoreText(read(bleak)).distress).toBeGreaterThan(findThreshold('distress', 'keener', false));
    expect(detector.detect(read(bleak), undefined, { keenness: 'keener' })).toEqual([]);
  });

  it.each(HEADS)('needs more certainty to speak of %s gently than keenly', (head) => {
    for (const named of [false, true]) {
      expect(findThreshold(head, 'gentler', named)).toBeGreaterThanOrEqual(findThreshold(head, 'usual', named));
      expect(findThreshold(head, 'usual', named)).toBeGreaterThanOrEqual(findThreshold(head, 'keener', named));
    }
  });
});

describe('the weights file', () => {
  const bytes = readFileSync(findWeightsFile());
  const end = bytes.indexOf(10);

  it('is smaller than two megabytes', () => {
    expect(statSync(findWeightsFile()).size).toBeLessThan(2_000_000);
  });

  it('has no text in it beyond its header', () => {
    let run = 0;
    let longest = 0;
    for (const byte of bytes.subarray(end + 1)) {
      run = byte >= 32 && byte < 127 ? run + 1 : 0;
      longest = Math.max(longest, run);
    }
    // The first byte of each slot is zero or above 127, so no more than a slot's other bytes can look like letters.
    expect(longest).toBeLessThanOrEqual(1 + HEADS.length);
  });

  it('has thresholds for every head in its header', () => {
    expect(Object.keys(loadWeights().header.heads).sort()).toEqual([...HEADS].sort());
  });

  it.each([
    ['cut off', bytes.subarray(0, bytes.length - 1)],
    ['too long', Buffer.concat([bytes, Buffer.of(0)])],
    ['empty', Buffer.alloc(0)],
    ['of something else', Buffer.from('{"format":"other"}\n')],
    ['no JSON', Buffer.from('weights\n')],
    [
      'of another version',
      Buffer.concat([
        Buffer.from(bytes.toString('utf8', 0, end).replace('"version":1', '"version":99')),
        bytes.subarray(end),
      ]),
    ],
  ])('is refused with a clear error where it is %s', (_, broken) => {
    expect(() => parseWeights(broken)).toThrow(WeightsError);
    expect(() => parseWeights(broken)).toThrow(/npm run train/);
  });
});
