import { performance } from 'node:perf_hooks';
import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { properties, type Watch } from '../test/kit/fuzz.ts';

// Tries very many inputs on whatever reads what people send: nothing may break, and no input may take longer than 50 ms.
// What is found can be tried again with the seed and the path that are printed.
// Usage: npm run fuzz -- [--runs 1000000] [--only normaliser] [--seed=1] [--path 42:0:1]

const mostMs = 50;
const worthAnotherLookMs = 5;

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '100000' },
    only: { type: 'string' },
    seed: { type: 'string' },
    path: { type: 'string' },
  },
});

const seed = values.seed === undefined ? Math.floor(Math.random() * 2 ** 31) : Number(values.seed);
const chosen = properties.filter(({ name }) => values.only === undefined || name === values.only);
if (chosen.length === 0) throw new RangeError(`There is: ${properties.map(({ name }) => name).join(', ')}.`);

async function measure(check: () => void | Promise<void>): Promise<number> {
  const from = performance.now();
  await check();
  return performance.now() - from;
}

for (const property of chosen) {
  let slowest = 0;
  const watch: Watch = async (_, check) => {
    let ms = await measure(check);
    // The machine does other things too: what is slow by itself is slow each time.
    for (let again = 0; ms > worthAnotherLookMs && again < 3; again += 1) ms = Math.min(ms, await measure(check));
    for (let again = 0; ms > mostMs && again < 10; again += 1) {
      await wait(200);
      ms = Math.min(ms, await measure(check));
    }
    slowest = Math.max(slowest, ms);
    if (ms > mostMs) throw new Error(`It took ${ms.toFixed(0)} ms.`);
  };
  try {
    const path = values.path === undefined ? {} : { path: values.path };
    await property.run({ numRuns: Number(values.runs), seed, ...path }, watch);
    console.log(
      JSON.stringify({
        property: property.name,
        seed,
        runs: Number(values.runs),
        slowestMs: Number(slowest.toFixed(1)),
      }),
    );
  } catch (error) {
    // What was found stands in the message, why it is wrong in the cause.
    console.error(`${property.name}, seed ${seed}:`, error);
    process.exitCode = 1;
  }
}
