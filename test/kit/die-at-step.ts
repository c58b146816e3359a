// A process that dies at exactly one of its steps: between two SQL statements of one transaction, at the commit, or at a request to Discord.
import type { SqlDriverAdapter, SqlDriverAdapterFactory, SqlQuery, Transaction } from '@prisma/driver-adapter-utils';
import type { Mail } from '../../src/outbox/message.ts';
import { statement } from '../../src/storage/backend.ts';
import { openClient } from '../../src/storage/client.ts';
import { createBackend, type Storage, type StorageAddress } from '../../src/storage/open-storage.ts';
import { createWriter } from '../../src/storage/write.ts';
import { Killed, type Deed } from './die-at.ts';

/** What a process does one after the other. A statement is a query as the database gets it, inside a transaction or outside. */
export type Step = 'begin' | 'statement' | 'commit' | 'request';

/**
 * One step of a process, by what it is and how often that came before: two things that go on at once may come in another order the next time.
 */
interface Point {
  step: Step;
  /** A statement's text without what differs from day to day, a request's name; of a commit, what was done before it. */
  name: string;
}

/**
 * Where a process dies. `before`: the step never comes. `after`: it has its effect, and the process does not learn of it; for those steps
 * that others see, commits and requests. What else comes after a statement is the same as before the next one.
 */
interface Death extends Point {
  deed: Deed;
}

/** At how many points of each kind processes died. */
export type Points = Readonly<Record<Deed, Readonly<Record<Step, number>>>>;

/** A process that may die, as far as its rooms know it. */
export interface Dying<Post extends Mail> {
  storage: Storage;
  mail: Post;
  /** From now on steps are counted. */
  begin(): void;
}

/** What is there before a process and after it. */
export interface Ground<Post extends Mail> {
  address: StorageAddress;
  storage: Storage;
  mail: Post;
}

interface Life {
  begin(): void;
  /** Takes a step, unless the process is dead before it; the step's result is known only to who lives on. */
  take<T>(step: Step, name: string, work: () => Promise<T>): Promise<T>;
  diedAt(): Step | null;
  /** All that was begun since {@link Life.begin}. */
  taken(): Point[];
}

function openLife(death: Death | null): Life {
  let begun = false;
  let diedAt: Step | null = null;
  const taken: Point[] = [];
  const counts = new Map<string, number>();
  function requireAlive(): void {
    if (diedAt !== null) throw new Killed();
  }
  /** Notes a step; whether it is the last. */
  function note(step: Step, text: string): boolean {
    if (!begun) return false;
    const before = counts.get(`${step} ${text}`) ?? 0;
    counts.set(`${step} ${text}`, before + 1);
    const name = `${text} #${String(before)}`;
    taken.push({ step, name });
    return step === death?.step && name === death.name;
  }
  return {
    begin: () => void (begun = true),
    diedAt: () => diedAt,
    taken: () => taken,
    async take(step, name, work) {
      requireAlive();
      const isLast = note(step, name);
      if (isLast && death?.deed === 'before') diedAt = step;
      requireAlive();
      try {
        return await work();
      } finally {
        // However it ended; and what another lane had under way is done, and nobody is there to know.
        if (isLast) diedAt = step;
        requireAlive();
      }
    },
  };
}

/** A statement without the numbers of its places, and with one place for as many as there are. */
function nameOf({ sql }: Pick<SqlQuery, 'sql'>): string {
  return sql
    .replaceAll(/\$\d+/g, '?')
    .replaceAll(/\((?:\s*\?\s*,)+\s*\?\s*\)/g, '(?)')
    .replaceAll(/(?:\(\?\)\s*,\s*)+\(\?\)/g, '(?)');
}

/** A way to a database of one's own, through which nothing goes once the process that has it is dead. */
interface Connection {
  /** The next process has it. */
  give(life: Life): Promise<Pick<Storage, 'read' | 'write'>>;
  close(): Promise<void>;
}

/** Opened once for many that die one after the other: what a connection had begun is undone with each of them. */
async function openConnection({ database }: StorageAddress): Promise<Connection> {
  const backend = await createBackend(database);
  let current = openLife(null);
  const client = await openClient(
    backend.kind,
    countSteps(backend.clients, { take: (...step) => current.take(...step) }),
  );
  let writer = createWriter(client, backend);
  return {
    async give(life) {
      await writer.stop();
      current = life;
      const next = createWriter(client, backend);
      writer = next;
      return { read: client, write: (work) => next.write(work) };
    },
    async close() {
      await writer.stop();
      await client.$disconnect();
    },
  };
}

async function makeDying<Post extends Mail>(
  { storage, mail }: Ground<Post>,
  connection: Connection,
  life: Life,
): Promise<Dying<Post>> {
  const ask = <T>(name: keyof Mail, request: () => Promise<T>) => life.take('request', name, request);
  return {
    storage: { ...storage, ...(await connection.give(life)) },
    mail: {
      ...mail,
      send: (channelId, message) => ask('send', () => mail.send(channelId, message)),
      pin: (message) => ask('pin', () => mail.pin(message)),
      remove: (message) => ask('remove', () => mail.remove(message)),
      openDirectMessage: (userId) => ask('openDirectMessage', () => mail.openDirectMessage(userId)),
      findOwn: (...given) => ask('findOwn', () => mail.findOwn(...given)),
    },
    begin: () => {
      life.begin();
    },
  };
}

/** Who takes the steps of a connection. */
type Taker = Pick<Life, 'take'>;

function countSteps(factory: SqlDriverAdapterFactory, life: Taker): SqlDriverAdapterFactory {
  return {
    provider: factory.provider,
    adapterName: factory.adapterName,
    connect: async () => countStepsOf(await factory.connect(), life),
  };
}

function countStepsOf(adapter: SqlDriverAdapter, life: Taker): SqlDriverAdapter {
  return {
    provider: adapter.provider,
    adapterName: adapter.adapterName,
    queryRaw: (query) => life.take('statement', nameOf(query), () => adapter.queryRaw(query)),
    executeRaw: (query) => life.take('statement', nameOf(query), () => adapter.executeRaw(query)),
    executeScript: (script) => life.take('statement', nameOf({ sql: script }), () => adapter.executeScript(script)),
    async startTransaction(level) {
      const begun: Transaction[] = [];
      try {
        await life.take('begin', 'begin', async () => void begun.push(await adapter.startTransaction(level)));
      } catch (error) {
        await Promise.all(begun.map(undo));
        throw error;
      }
      const [transaction] = begun;
      if (!transaction) throw new Error('No transaction was begun.');
      return countStepsWithin(transaction, life);
    },
    ...(adapter.getConnectionInfo && { getConnectionInfo: adapter.getConnectionInfo.bind(adapter) }),
    dispose: () => adapter.dispose(),
  };
}

function countStepsWithin(transaction: Transaction, life: Taker): Transaction {
  let isOver = false;
  const done: string[] = [];
  function take<T>(query: SqlQuery, work: () => Promise<T>): Promise<T> {
    done.push(nameOf(query));
    return life.take('statement', nameOf(query), work);
  }
  async function end(query: SqlQuery): Promise<number> {
    const result = await transaction.executeRaw(query);
    isOver = true;
    return result;
  }
  return {
    provider: transaction.provider,
    adapterName: transaction.adapterName,
    options: transaction.options,
    queryRaw: (query) => take(query, () => transaction.queryRaw(query)),
    executeRaw(query) {
      // The database does so by itself when whoever began a transaction is gone.
      if (query.sql === 'ROLLBACK') return end(query);
      if (query.sql === 'COMMIT') return life.take('commit', done.join('; '), () => end(query));
      return take(query, () => transaction.executeRaw(query));
    },
    commit: () => transaction.commit(),
    rollback: () => (isOver ? transaction.rollback() : undo(transaction)),
  };
}

async function undo(transaction: Transaction): Promise<void> {
  try {
    await transaction.executeRaw(statement('ROLLBACK'));
  } finally {
    await transaction.rollback();
  }
}

/**
 * Lets a process die at each of its steps, one process after the other: before each step, and after those that others see. The first lives, so that its
 * steps are known; what comes only where another died is added. It ends when there is none left. `play` gets the process, opens its rooms, lets it
 * work, and checks what came of it once others went on.
 */
export async function dieAtEachStep<Post extends Mail>(
  ground: Ground<Post>,
  play: (dying: Dying<Post>) => Promise<void>,
): Promise<Points> {
  const none = (): Record<Step, number> => ({ begin: 0, statement: 0, commit: 0, request: 0 });
  const points = { before: none(), after: none() };
  const connection = await openConnection(ground.address);
  const known = new Map<string, Death>();
  try {
    const plan = async (death: Death | null): Promise<void> => {
      const life = openLife(death);
      await playOne(await makeDying(ground, connection, life), death, play);
      if (death && life.diedAt() !== null) points[death.deed][death.step] += 1;
      for (const point of life.taken().flatMap(listDeaths)) known.set(JSON.stringify(point), point);
    };
    await plan(null);
    // What is added while it goes through them comes after them.
    for (const death of known.values()) await plan(death);
  } finally {
    await connection.close();
  }
  return points;
}

function listDeaths({ step, name }: Point): Death[] {
  const before = { step, name, deed: 'before' } as const;
  return step === 'commit' || step === 'request' ? [before, { step, name, deed: 'after' }] : [before];
}

/** Says where it died when that came to nothing good. */
async function playOne<Post extends Mail>(
  dying: Dying<Post>,
  death: Death | null,
  play: (dying: Dying<Post>) => Promise<void>,
): Promise<void> {
  try {
    await play(dying);
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    const where = death ? `Died ${death.deed} a ${death.step}, …${death.name.slice(-300)}` : 'Did not die';
    throw new Error(`${where}: ${said}`, { cause: error });
  }
}

/** What a process came to know; null when it died before. */
export async function unlessKilled<T>(work: () => Promise<T>): Promise<T | null> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Killed) return null;
    throw error;
  }
}
