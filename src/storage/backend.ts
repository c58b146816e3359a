import type { SqlDriverAdapter, SqlDriverAdapterFactory, SqlQuery } from '@prisma/driver-adapter-utils';
import type { Client } from './client.ts';
import type { Hold } from './hold-file.ts';
import type { Provider } from './schema-source.ts';

/** What the two databases do differently; everything else in this room is the same for both. */
export interface Backend {
  readonly kind: Provider;
  /** What the database is called in a sentence, without a password. */
  readonly where: string;
  /** How many writes may be under way at once. */
  readonly writers: number;
  /** Connects the client. */
  readonly clients: SqlDriverAdapterFactory;
  /** One connection, for looking at the database and for changing its tables. Nothing is changed by opening it. */
  connect(): Promise<SqlDriverAdapter>;
  /** Begins a transaction on such a connection that no other bot's can run beside; waits until it may, on SQLite for so long at most (a minute unless given). */
  beginAlone(connection: SqlDriverAdapter, patienceMs?: number): Promise<void>;
  /**
   * Holds the database for one bot alone where two must not run on it, until that is released or the process is gone; tells `onWaiting` once where
   * another has it, and waits for that one to stop, a minute unless given.
   * @throws {StorageError} where it does not.
   */
  hold(onWaiting: () => void, patienceMs?: number): Promise<Hold>;
  /** A query that lists the names of the tables there are. */
  readonly tablesQuery: string;
  /** Checks what the database itself cannot check before a migration is committed. @throws {Error} */
  checkMigrated(connection: SqlDriverAdapter): Promise<void>;
  /** Reads what the database itself can say about damage: one sentence for an operator each, none where it knows of none. Changes nothing. */
  findDamage(connection: SqlDriverAdapter): Promise<string[]>;
  /** What of the database's own upkeep is switched off, with what comes of it and what to do: one sentence for an operator each. */
  findNeglect(connection: SqlDriverAdapter): Promise<string[]>;
  /** Takes away old rows that lie outside of the tables; false where that has to wait. */
  scrub(client: Client): Promise<boolean>;
  /** One sentence for an operator about a failure to open it; null when it is not known what happened. */
  explain(error: unknown): string | null;
}

/** A statement for an adapter, with texts as its arguments. */
export function statement(sql: string, ...args: string[]): SqlQuery {
  return { sql, args, argTypes: args.map(() => ({ scalarType: 'string', arity: 'scalar' })) };
}
