import { addPeople, askSteadily, usualAskings } from './askers.ts';
import { onEachDatabase, type BenchDatabase } from './databases.ts';
import { times, type Finding } from './findings.ts';
import { openSandboxProcess } from './sandbox-process.ts';
import { startBot } from './start-bot.ts';

const rates = [10, 50, 100];
const seconds = 20;
/** One person looks up to thirty times an hour at what is kept about them. */
const peopleCount = 100;
/** Discord takes no answer after three seconds; whoever waits for one notices much less. */
const mostMs = 300;

/** How soon commands are answered to the end while more and more of them are used in a second. The sandbox has a process of its own. */
export function benchInteractions(): AsyncGenerator<Finding> {
  return onEachDatabase(benchOn);
}

async function* benchOn(database: BenchDatabase): AsyncGenerator<Finding> {
  const sandbox = await openSandboxProcess();
  const bot = await startBot(database, sandbox);
  try {
    await sandbox.waitUntilSeeded();
    const askers = { people: await addPeople(peopleCount, sandbox), askings: usualAskings };
    await askSteadily(sandbox, askers, { perSecond: 50, seconds: 4 });
    for (const perSecond of rates) {
      const answered = await askSteadily(sandbox, askers, { perSecond, seconds });
      const grows = { name: 'answering a command', with: 'commands a second', input: perSecond };
      yield times(`answered, ${perSecond} a second`, answered, { most: mostMs, grows });
    }
  } finally {
    await bot.end('SIGTERM');
    await sandbox.end();
  }
}
