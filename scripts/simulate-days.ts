import { parseArgs } from 'node:util';
import { fiftyZones, simulateDays } from '../test/kit/simulate-days.ts';

// Lets thousands of days go by in many zones, minute by minute, and counts what is asked, what is missed, what comes twice and what comes at
// another time than clocks on the walls there say. Begins by itself shortly before Samoa left out a day.
// Usage: npm run simulate:days -- [--days 10000] [--from 2011-12-01] [--zones all | --zones Europe/Berlin,Asia/Gaza] [--seed 1]

const { values } = parseArgs({
  options: {
    days: { type: 'string', default: '10000' },
    from: { type: 'string', default: '2011-12-01' },
    zones: { type: 'string' },
    seed: { type: 'string', default: '1' },
  },
});

function chooseZones(wish: string | undefined): readonly string[] {
  if (wish === undefined) return fiftyZones;
  return wish === 'all' ? Intl.supportedValuesOf('timeZone') : wish.split(',');
}

const seed = Number(values.seed);
const count = simulateDays({
  zones: chooseZones(values.zones),
  from: values.from,
  days: Number(values.days),
  seed,
});
console.log(JSON.stringify({ from: values.from, seed, zoneData: process.versions['tz'], ...count }));
if (count.asked === 0 || count.missed + count.doubled + count.shifted > 0) process.exitCode = 1;
