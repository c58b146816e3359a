/** So long what is in flight may take to finish; a supervisor that kills after ten seconds (as Docker does) must not cut it. */
const patienceMs = 8_000;

/**
 * Resolves when the process was asked to end (SIGTERM, SIGINT) and `stop` is done, or when `ended` says that it cannot go on: then the
 * sentence is written to stderr and the exit code is 1. A second signal ends the process at once.
 */
export async function runUntilSignal(ended: Promise<string>, stop: () => Promise<void>): Promise<void> {
  const sentence = await Promise.race([ended, waitForSignal().then(() => null)]);
  if (sentence !== null) {
    process.stderr.write(`${sentence}\n`);
    process.exitCode = 1;
  }
  for (const signal of signals) process.once(signal, () => process.exit());
  const patience = setTimeout(() => process.exit(), patienceMs).unref();
  await stop();
  clearTimeout(patience);
}

const signals = ['SIGTERM', 'SIGINT'] as const;

function waitForSignal(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of signals) process.once(signal, () => resolve());
  });
}
