import { parseArgs } from 'node:util';
import { dirname } from 'node:path';
import { dropRemoved, makeEmptyPlace, testKey } from '../test/kit/places.ts';
import { isUnharmed, runKills } from '../test/kit/kills.ts';
import { keptItsWord, runOwnKills } from '../test/kit/own-kills.ts';
import { isShared, runShardKills } from '../test/kit/shard-kills.ts';
import { runDays, wentWell } from '../test/kit/troubled-days.ts';
import type { StorageAddress } from '../src/storage/open-storage.ts';

// Does what hardly ever happens again and again, and counts what was lost and what came twice. `npm run build` first. Prints JSON with the seed; ends
// with 1 where anything was. Ctrl+C, or SIGTERM, ends it after the kill or step under way, with what there was until then; a second time at once.
//
//   npm run chaos                    the bot is killed 3,000 times while people do many things at once
//   npm run chaos -- days            days in which Discord, the connection and the database fail in every way
//   npm run chaos -- own             the bot is killed while it asks people what they want to be asked; on PostgreSQL there are two of them
//   npm run chaos -- shards          four processes with 64 shards among them, of which one or two are killed at a time (PostgreSQL)
//
// --kills says how often; --minutes, of the first and the last, for how long instead.
// --on postgresql makes a database of its own on the server in TEST_DATABASE_URL, whose user may create databases.

/** What was missed is forgotten after a week, and could not be told from what was lost. */
const mostDays = 7;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    kills: { type: 'string' },
    minutes: { type: 'string' },
    days: { type: 'string', default: '3' },
    seed: { type: 'string' },
    on: { type: 'string', default: 'sqlite' },
    processes: { type: 'string', default: '4' },
    shards: { type: 'string', default: '64' },
  },
});
if (values.minutes !== undefined && (!(Number(values.minutes) > 0) || ['days', 'own'].includes(positionals[0] ?? '')))
  throw new Error('--minutes takes a number above nothing, and is for killing the bot or one of several.');
if (!(Number(values.days) <= mostDays)) throw new Error(`--days takes up to ${String(mostDays)}.`);
const seed = values.seed === undefined ? Math.floor(Math.random() * 1e9) : Number(values.seed);
const [what = 'kills'] = positionals;

interface Ending {
  result: object;
  isWell: boolean;
}

function countKills(usual: number): { kills: number; signal: AbortSignal } {
  const { kills, minutes } = values;
  const most = minutes === undefined ? usual : Infinity;
  return { kills: kills === undefined ? most : Number(kills), signal: endEarly(minutes) };
}

function endEarly(minutes?: string): AbortSignal {
  const asked = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM'] as const)
    process.on(name, () => {
      if (asked.signal.aborted) process.exit(130);
      asked.abort();
    });
  // A timer, and not `AbortSignal.timeout` in `AbortSignal.any`: Node.js forgets that one once memory is tidied up (its issue 57736), and this went on for ever.
  if (minutes !== undefined) setTimeout(() => asked.abort(), Number(minutes) * 60_000).unref();
  return asked.signal;
}

/** Says now and then how far it is, beside the result. */
function say(name: string): (done: number) => void {
  return (done) => {
    if (done % 10 === 0) console.error(`${name} ${String(done)}`);
  };
}

async function run(address: StorageAddress): Promise<Ending> {
  const { database, keyFile } = address;
  const folder = dirname(keyFile);
  switch (what) {
    case 'kills': {
      const result = await runKills({ ...countKills(3_000), seed, address, onKill: say('kill') });
      return { result, isWell: isUnharmed(result) };
    }
    case 'days': {
      const telling = { onStep: say('step'), signal: endEarly() };
      const result = await runDays({ hours: Number(values.days) * 24, seed }, address, telling);
      return { result, isWell: wentWell(result) };
    }
    case 'own': {
      const processes = database.kind === 'sqlite' ? 1 : 2;
      const result = await runOwnKills({ ...countKills(50), seed, folder, database, processes });
      return { result, isWell: keptItsWord(result) };
    }
    case 'shards': {
      if (database.kind !== 'postgresql') throw new Error('Several processes share a PostgreSQL: say --on postgresql.');
      const [processes, shards] = [Number(values.processes), Number(values.shards)];
      const given = { ...countKills(20), seed, folder, databaseUrl: database.url, processes, shards };
      const result = await runShardKills({ ...given, onKill: say('kill') });
      return { result, isWell: isShared(result) };
    }
    default:
      throw new Error(`There is no ${what}: say kills, days, own or shards.`);
  }
}

if (values.on !== 'sqlite' && values.on !== 'postgresql') throw new Error('--on is sqlite or postgresql.');
const place = await makeEmptyPlace(values.on);
try {
  const { result, isWell } = await run({ ...place.address, key: testKey });
  console.log(JSON.stringify({ seed, ...result }));
  if (!isWell) process.exitCode = 1;
} finally {
  await place.remove();
  await dropRemoved();
}
