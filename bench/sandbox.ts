import { join } from 'node:path';
import { packageRoot } from '../src/storage/package-root.ts';
import { spread, type Finding } from './findings.ts';
import { openSandboxProcess, startProcess } from './sandbox-process.ts';

const runs = 5;
const messages = 200_000;

/** Short messages, as people write them in passing. */
const texts = ['good morning', 'same here', 'how did you all sleep?', 'thank you, that helped', 'see you on thursday'];

/**
 * What a bot can be given at most: whole MESSAGE_CREATE events (1.1 kB each) per second from the sandbox alone, in a process of its own, to
 * one plain WebSocket client in another. The client only counts, so that the sandbox is what is measured, as long as each of the two has a
 * core to itself.
 */
export async function* benchSandbox(): AsyncGenerator<Finding> {
  const sandbox = await openSandboxProcess();
  const plainClient = join(packageRoot, 'bench', 'plain-client.ts');
  const client = startProcess(['--import', 'tsx', plainClient, sandbox.url, sandbox.token, String(messages)]);
  try {
    await client.line();
    const figures: number[] = [];
    for (let run = 0; run <= runs; run += 1) {
      const loaded = sandbox.call('POST', '/load', {
        guildId: sandbox.guildId,
        channelId: sandbox.channels['lounge'],
        count: messages,
        texts,
      });
      const ms = Number(await client.line());
      await loaded;
      // The first run warms both up.
      if (run > 0) figures.push(messages / (ms / 1_000));
    }
    yield spread('to one plain client', figures, 'events a second');
  } finally {
    await client.end();
    await sandbox.end();
  }
}
