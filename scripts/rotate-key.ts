import process from 'node:process';
import { StorageError } from '../src/storage/errors.ts';
import { findNextHome } from '../src/storage/master-key.ts';
import {
  cancelRotation,
  finishRotation,
  leadMs,
  lookAtRotation,
  rotateKey,
  type RotationStep,
} from '../src/storage/rotation/rotate-key.ts';
import type { Config } from '../src/config.ts';
import { requireDatabase, runForOperator } from './operator.ts';
import { UsageError } from './usage-error.ts';

// Replaces the master key while the bot runs. Without an argument it begins, or goes on where it was; then it says what a person has to do, and
// --finish ends it. --cancel gives the new key up. Exit 1 when it was not done.
// Usage: npm run rotate-key [-- --look | --finish | --cancel]

const sentences = {
  announced: (keyFile: string) => `The new key is in ${keyFile}.`,
  writing: () => 'It is what is sealed with from now on.',
  withdrawn: () => 'The old key is what is sealed with again.',
};

const modes: Readonly<Partial<Record<string, (config: Config) => Promise<void>>>> = {
  '': begin,
  '--look': look,
  '--finish': finish,
  '--cancel': cancel,
};

await runForOperator(async (config) => {
  const [mode, ...rest] = process.argv.slice(2);
  const work = modes[mode ?? ''];
  if (rest.length > 0 || !work) throw new UsageError('Usage: npm run rotate-key [-- --look | --finish | --cancel]');
  requireDatabase(config);
  await work(config);
});

async function begin(config: Config): Promise<void> {
  const { keyFile } = findNextHome(config);
  const { count, damaged } = await rotateKey({ address: config, lead: leadMs, onStep: tell(keyFile) });
  console.log(`${count} values were sealed anew, and none needs the old key any more.${sayDamaged(damaged)}`);
  console.log('Until you finish, either key opens the database. Now:');
  console.log('  1. Write the new key down: npm run recovery-sheet -- --next');
  console.log(
    config.key
      ? `  2. Write what is in ${keyFile} into LAMPLIGHT_KEY, here and on every other machine. Nothing has to be started anew.`
      : `  2. Where other machines share this database, put what is in ${keyFile} into their key files.`,
  );
  console.log('  3. npm run rotate-key -- --finish');
}

async function cancel(config: Config): Promise<void> {
  const { keyFile } = findNextHome(config);
  const { count, damaged } = await cancelRotation({ address: config, lead: leadMs, onStep: tell(keyFile) });
  console.log(
    `The new key is given up: ${count} values were sealed anew with the old one, which alone opens the database.`,
  );
  if (damaged > 0) console.log(sayDamaged(damaged).trim());
  console.log(
    `This database takes the new one no more: delete ${keyFile} if it is there, and its recovery sheet. Keep it only as long as you keep a backup that was made with it.`,
  );
  console.log(
    'Was it seen by somebody who may have a copy of the database from this time? They can read what is kept later too: begin with another one, `npm run rotate-key`.',
  );
}

/** Says each step, and now and then how many values were sealed. */
function tell(keyFile: string): (step: RotationStep) => void {
  let sealed = 0;
  return (step) => {
    if (step.kind === 'batch') {
      const before = sealed;
      sealed += step.count;
      if (Math.floor(before / 1000) < Math.floor(sealed / 1000)) console.log(`${sealed} values …`);
    } else console.log(`${sentences[step.kind](keyFile)} Waiting ${leadMs / 1000} s for every process to hear of it.`);
  };
}

async function finish(config: Config): Promise<void> {
  const { oldKeyFile, damaged } = await finishRotation(config, new Date());
  console.log(`Done: the new key alone opens the database.${sayDamaged(damaged)}`);
  if (oldKeyFile !== null) console.log(`The old key is in ${oldKeyFile} now. Nothing here needs it: take it away.`);
  if (config.key) console.log(`Delete ${findNextHome(config).keyFile}: LAMPLIGHT_KEY has what is in it.`);
  console.log('Backups from before still need the old key: keep its recovery sheet for as long as you keep them.');
  console.log('Make a backup now: npm run backup');
}

async function look(config: Config): Promise<void> {
  const { state, left } = await lookAtRotation(config);
  if (state === 'none' && left === 0) console.log('The key is not being replaced, and everything is sealed with it.');
  else if (state === 'none')
    throw new StorageError(
      `The key is not being replaced. ${left} values are sealed with one from before, written by a process that had not heard of the new one, or damaged. They can be read; the next \`npm run rotate-key\` seals them anew.`,
    );
  else if (state === 'announced')
    console.log(
      'A new key is known, and nothing more is sealed with it yet. `npm run rotate-key` goes on; `npm run rotate-key -- --cancel` gives it up.',
    );
  else
    console.log(
      left > 0
        ? `The new key is what is sealed with. ${left} values need the old one still: \`npm run rotate-key\` goes on.`
        : 'Nothing needs the old key any more. `npm run rotate-key -- --finish` ends it.',
    );
}

function sayDamaged(damaged: number): string {
  return damaged === 0 ? '' : ` ${damaged} values are opened by no key: they were damaged before, and were left alone.`;
}
