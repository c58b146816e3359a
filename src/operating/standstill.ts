import { readdir, readFile, readlink, realpath, rm, writeFile } from 'node:fs/promises';
import { get } from 'node:http';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { HealthAddress } from '../health-address.ts';

// A process whose main thread waits for ever still has its port: the kernel takes whoever comes, and nobody answers. It cannot tell anybody so
// itself, and neither systemd nor Docker starts anew what is only silent. What is here is run beside it, again and again, by either of them.

/** How a bot answers. `silent`: something listens there, and says nothing; `closed`: nothing listens there. */
type Answer = 'well' | 'ill' | 'silent' | 'closed';

/** What came of a look. `survived`: it was to be ended, and was not. */
export type Look =
  | { answer: Exclude<Answer, 'silent'> }
  /** Whose silence that is cannot be told: nothing is ever ended for it. */
  | { answer: 'silent'; pid: null }
  | { answer: 'silent'; pid: number; seconds: number; outcome: 'noted' | 'ended' | 'survived' };

/** How a look is made. */
export interface LookOptions {
  address: HealthAddress;
  /** The file that the bot runs; what runs anything else is never ended. */
  program: string;
  /** The folder in which it is noted since when the bot is silent. */
  folder: string;
  /** A bot that stood still at every look for so long is ended, with SIGKILL: it hears nothing else. */
  afterSeconds: number;
  /** How long one answer is waited for, in milliseconds. */
  withinMs: number;
}

/** One slow answer today and one tomorrow are no silence: so many looks, and no more than so many seconds between two. */
const leastLooks = 5;
const longestGapSeconds = 180;

/**
 * Asks once how the bot of this machine is, and ends it where it has stood still for too long, for what supervises it to start it anew: nothing is lost by
 * that. It stands still where it does not answer and, from one look to the next, reads and writes nothing either: one that is only slow, or changes
 * its tables, does. Never for an answer that is red, and never one that somebody paused. @throws {Error} where the folder cannot be written
 */
export async function lookForStandstill({
  address,
  program,
  folder,
  afterSeconds,
  withinMs,
}: LookOptions): Promise<Look> {
  const file = join(folder, `silent-${address.port}`);
  const answer = await ask(address, withinMs);
  const trace = answer === 'silent' ? await findBot(address.port, program) : null;
  if (answer !== 'silent' || trace === null) {
    await rm(file, { force: true });
    return answer === 'silent' ? { answer, pid: null } : { answer };
  }
  const silence = goOn(await readSilence(file), trace, readSeconds());
  const { pid } = trace;
  const seconds = silence.last - silence.since;
  if (seconds < afterSeconds || silence.looks < leastLooks) {
    await writeFile(file, JSON.stringify(silence), { mode: 0o600 });
    return { answer, pid, seconds, outcome: 'noted' };
  }
  await rm(file, { force: true });
  return { answer, pid, seconds, outcome: (await end(trace)) ? 'ended' : 'survived' };
}

/** A process, when it began (a process id is given again), and how much it has read and written. */
interface Trace {
  pid: number;
  began: string;
  moved: string;
}

/** Looks at which a process was silent: how many, and when the first and the last one were, in seconds of a clock that is never set. */
interface Silence extends Trace {
  since: number;
  last: number;
  looks: number;
}

function goOn(known: Silence | null, trace: Trace, now: number): Silence {
  const isSame =
    known !== null &&
    known.pid === trace.pid &&
    known.began === trace.began &&
    known.moved === trace.moved &&
    now >= known.last &&
    now - known.last <= longestGapSeconds;
  return isSame ? { ...known, last: now, looks: known.looks + 1 } : { ...trace, since: now, last: now, looks: 1 };
}

/** The same for all processes of a machine, and it stands while the machine sleeps. */
function readSeconds(): number {
  return Number(process.hrtime.bigint() / 1_000_000n) / 1000;
}

/** What cannot be read says nothing. */
async function readSilence(file: string): Promise<Silence | null> {
  try {
    const { pid, began, moved, since, last, looks } = JSON.parse(await readFile(file, 'utf8')) as Record<
      keyof Silence,
      unknown
    >;
    const silence = { pid: Number(pid), since: Number(since), last: Number(last), looks: Number(looks) };
    return Object.values(silence).every(Number.isFinite)
      ? { ...silence, began: String(began), moved: String(moved) }
      : null;
  } catch {
    return null;
  }
}

/** Whoever listens everywhere is asked here. */
const own: Partial<Record<string, string>> = { '0.0.0.0': '127.0.0.1', '::': '::1' };

/** Without `fetch`, which refuses some ports, and may be told to go through a proxy. */
function ask({ host, port }: HealthAddress, withinMs: number): Promise<Answer> {
  return new Promise((say) => {
    const asked = get({ host: own[host] ?? host, port, path: '/health', agent: false }, ({ statusCode }) =>
      settle(statusCode === 200 ? 'well' : 'ill'),
    );
    const timer = setTimeout(() => settle('silent'), withinMs);
    asked.on('error', () => settle('closed'));
    function settle(answer: Answer): void {
      clearTimeout(timer);
      say(answer);
      asked.destroy();
    }
  });
}

/** The bot that listens on a port, as Linux tells it in files (proc(5)); null where there is none of this user, where there are two, or where it is paused. */
async function findBot(port: number, program: string): Promise<Trace | null> {
  const sockets = new Set((await Promise.all(['tcp', 'tcp6'].map((kind) => listSockets(kind, port)))).flat());
  const bots: number[] = [];
  for (const pid of (await readdir('/proc').catch(() => [])).map(Number).filter(Number.isInteger))
    if ((await listOpen(pid)).some((one) => sockets.has(one)) && (await runs(pid, program))) bots.push(pid);
  const [pid] = bots;
  return pid === undefined || bots.length > 1 ? null : readTrace(pid);
}

/** The sockets that listen on a port, as links of open files name them. */
async function listSockets(kind: string, port: number): Promise<string[]> {
  const [, ...lines] = (await readFile(`/proc/net/${kind}`, 'utf8').catch(() => '')).trim().split('\n');
  return lines.flatMap((line) => {
    const [, local = '', , state, , , , , , inode = ''] = line.trim().split(/\s+/);
    return state === listening && parseInt(local.split(':')[1] ?? '', 16) === port ? [`socket:[${inode}]`] : [];
  });
}

/** TCP_LISTEN in the kernel's include/net/tcp_states.h. */
const listening = '0A';

/** Other users' processes are not shown. */
async function listOpen(pid: number): Promise<string[]> {
  const folder = `/proc/${pid}/fd`;
  const names = await readdir(folder).catch(() => []);
  return Promise.all(names.map((name) => readlink(join(folder, name)).catch(() => '')));
}

async function runs(pid: number, program: string): Promise<boolean> {
  const words = (await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '')).split('\0');
  const folder = await readlink(`/proc/${pid}/cwd`).catch(() => '/');
  const files = await Promise.all(words.filter(Boolean).map((word) => realpath(resolve(folder, word)).catch(() => '')));
  return files.includes(await realpath(program));
}

/** Null where it is gone, or was paused by somebody (`T`, and `t` by a debugger). */
async function readTrace(pid: number): Promise<Trace | null> {
  const [stat, moved] = await Promise.all(
    ['stat', 'io'].map((name) => readFile(`/proc/${pid}/${name}`, 'utf8').catch(() => '')),
  );
  if (!stat || !moved) return null;
  // The name before them may hold anything. The state is the third field, and when it began the twenty-second.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const [state = '', began = ''] = [fields[0], fields[19]];
  return gone.test(state) || /[Tt]/.test(state) ? null : { pid, began, moved };
}

/** A process that ended and was not asked yet how. */
const gone = /[ZXx]/;

/** True once it is gone. The first process of a container cannot be ended from inside. */
async function end(trace: Trace): Promise<boolean> {
  const isThere = async () => (await readTrace(trace.pid))?.began === trace.began;
  if (!(await isThere())) return true;
  process.kill(trace.pid, 'SIGKILL');
  for (let tries = 0; tries < 20; tries += 1) {
    if (!(await isThere())) return true;
    await wait(50);
  }
  return false;
}
