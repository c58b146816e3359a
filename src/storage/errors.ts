import { isDriverAdapterError } from '@prisma/driver-adapter-utils';

/** Thrown inside a write when what it read is no longer so: the transaction is undone and run again. */
export class RetryWrite extends Error {
  override name = 'RetryWrite';
}

/** The storage cannot be opened. The message is one clear sentence or two that say what to do; nothing was changed. */
export class StorageError extends Error {
  override name = 'StorageError';
}

/** Codes that Prisma gives: unreachable, gone, no such database, timed out, too many connections, a conflict that stayed. */
const prismaCodes = /^P(1000|1001|1002|1003|1008|1010|1011|1017|2024|2028|2034|2037)$/;

/** What its adapters call a database that is away, where they keep no code. */
const adapterKinds = /^(DatabaseNotReachable|ConnectionClosed|SocketTimeout|TlsConnectionError|TooManyConnections)$/;

/** Codes that SQLite gives when its file is locked, full, failing, read-only or away. */
const sqliteCodes = /^SQLITE_(BUSY|LOCKED|FULL|IOERR|READONLY|CANTOPEN|PROTOCOL)/;

/**
 * Classes of codes that PostgreSQL gives: connection lost, nobody let in any more (28, 3D, 55000), no resources, stopped by an operator,
 * I/O errors; read-only; a transaction that stood still for too long (25P03), and a lock that another one keeps (55P03).
 */
const postgresCodes = /^(08...|25006|25P03|28...|3D000|53...|55000|55P03|57P..|58...)$/;

/** Codes of the network. */
const networkCodes = /^(ECONN|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|ENOTFOUND|EAI_AGAIN|ENOENT$)/;

/** Codes of a file that cannot be written: the journal of erasures is one. */
const fileCodes = /^(ENOSPC|EDQUOT|EFBIG|EROFS|EIO|EACCES|EPERM)$/;

/** What the PostgreSQL driver says, without a code, of a connection that is gone. */
const connectionGone =
  /Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error|not queryable|pool after calling end/;

/** Whether our database is away, locked or full, as opposed to a fault of ours. */
export function isStorageUnavailable(error: unknown): boolean {
  if (error instanceof RetryWrite || error instanceof StorageError) return true;
  return isOfDatabase(error) && (isConnectionLost(error) || findCodes(error).some(isUnavailableCode));
}

/**
 * The code that says best why a database is away, for an operator: SQLite's, PostgreSQL's or the network's own (`SQLITE_FULL`, `53100`, `ECONNREFUSED`)
 * before what Prisma makes of it; `unknown` where there is none.
 */
export function findReason(error: unknown): string {
  const codes = findCodes(error);
  const families = [sqliteCodes, postgresCodes, networkCodes, fileCodes, adapterKinds, prismaCodes];
  return families.flatMap((family) => codes.find((code) => family.test(code)) ?? [])[0] ?? 'unknown';
}

/** Whether the connection broke: what ran on it is undone, unless it was the commit itself. */
export function isConnectionLost(error: unknown): boolean {
  return (
    findCodes(error).some((code) =>
      /^(P1001|P1017|DatabaseNotReachable|ConnectionClosed|08...|25P03|57P0.|ECONN.*|EPIPE)$/.test(code),
    ) || says(error, connectionGone)
  );
}

/** Whether a transaction lost against another and is certainly undone: a deadlock, or a serialisation failure. */
export function isWriteConflict(error: unknown): boolean {
  return findCodes(error).some((code) => /^(P2034|TransactionWriteConflict|40001|40P01)$/.test(code));
}

/** Whether another process holds SQLite's one write lock. */
export function isBusy(error: unknown): boolean {
  return findCodes(error).some((code) => code.startsWith('SQLITE_BUSY'));
}

/** Whether a unique key was taken. */
export function isUniqueConflict(error: unknown): boolean {
  return findCodes(error).some((code) => /^(P2002|UniqueConstraintViolation)$/.test(code));
}

/** Every code (or, of an adapter, kind) that an error of Prisma, of its adapters, of the drivers or of Node carries, the outermost first. */
export function findCodes(error: unknown): string[] {
  return unfold(error).flatMap((part) => ['code', 'originalCode', 'kind'].flatMap((name) => readText(part, name)));
}

function isUnavailableCode(code: string): boolean {
  return [prismaCodes, adapterKinds, sqliteCodes, postgresCodes, networkCodes].some((codes) => codes.test(code));
}

/** Discord's connection can be refused too; what came from a database shows by who made the error. */
function isOfDatabase(error: unknown): boolean {
  return (
    unfold(error).some((part) => isDriverAdapterError(part)) ||
    (error instanceof Error && (/^(Prisma|Sqlite|DatabaseError)/.test(error.name) || says(error, connectionGone)))
  );
}

/** An error and what caused it: Prisma keeps that in `meta.driverAdapterError`, adapters and Node in `cause`. */
function unfold(error: unknown): object[] {
  const parts: object[] = [];
  let next = error;
  while (typeof next === 'object' && next !== null && parts.length < 8) {
    parts.push(next);
    const meta: unknown = 'meta' in next ? next.meta : undefined;
    if (typeof meta === 'object' && meta !== null && 'driverAdapterError' in meta) next = meta.driverAdapterError;
    else next = 'cause' in next ? next.cause : undefined;
  }
  return parts;
}

function readText(part: object, name: string): string[] {
  const value: unknown = name in part ? Reflect.get(part, name) : undefined;
  return typeof value === 'string' ? [value] : [];
}

function says(error: unknown, pattern: RegExp): boolean {
  return unfold(error).some((part) => part instanceof Error && pattern.test(part.message));
}
