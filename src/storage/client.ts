import type { SqlDriverAdapterFactory } from '@prisma/driver-adapter-utils';
import type { Prisma, PrismaClient } from './generated/sqlite/client.ts';
import type { Provider } from './schema-source.ts';

type Model = Uncapitalize<Prisma.ModelName>;

type Reading =
  | 'aggregate'
  | 'count'
  | 'fields'
  | 'findFirst'
  | 'findFirstOrThrow'
  | 'findMany'
  | 'findUnique'
  | 'findUniqueOrThrow'
  | 'groupBy';

/** The tables, for reading what is committed. */
export type Db = { readonly [M in Model]: Pick<PrismaClient[M], Reading> };

/** The tables inside one transaction, for reading and writing. Statements run one after the other: await each. */
export type Tx = { readonly [M in Model]: PrismaClient[M] };

/** A connected client, as SQLite's: which provider is behind it shows nowhere else. */
export type Client = PrismaClient;

// Words of members can stand in the arguments that Prisma's longer messages quote.
const options = { errorFormat: 'minimal' } as const;

/** Opens the client of a provider; it connects at its first statement. Only that provider's client is loaded. */
export async function openClient(provider: Provider, adapter: SqlDriverAdapterFactory): Promise<Client> {
  switch (provider) {
    case 'sqlite': {
      const { PrismaClient } = await import('./generated/sqlite/client.ts');
      return new PrismaClient({ ...options, adapter });
    }
    case 'postgresql': {
      const { PrismaClient } = await import('./generated/postgresql/client.ts');
      // Made from the same schema, the two clients differ in provider-only options alone, and those are not used.
      return new PrismaClient({ ...options, adapter }) as unknown as Client;
    }
  }
}

/** A transaction for statements that Prisma has no words for: for this room alone, which gives them names. */
export function withRaw(tx: Tx): Tx & Pick<PrismaClient, '$queryRaw' | '$executeRawUnsafe'> {
  // Prisma gives every transaction that; the type leaves it out so that nobody else writes SQL.
  return tx as Tx & Pick<PrismaClient, '$queryRaw' | '$executeRawUnsafe'>;
}
