/** So many rows are read at a time. */
const pageSize = 500;

/** Where a query reads on. To be spread into a `findMany` whose order ends with the id. */
export interface NextPage {
  take: number;
  skip?: number;
  cursor?: { id: string };
}

/** Which rows of a list are wanted, and how many of them at most. */
export interface Wanted<Row> {
  most: number;
  isWanted: (row: Row) => boolean;
}

/**
 * The first rows of a list that are wanted, where only the process can tell which are: those of servers it hears of, for example. A list that is cut
 * first and looked through afterwards may hold nothing of its own for ever, as long as enough rows of others lie before them. Each row is looked at
 * once. Where the row it reads on from was deleted in that moment, it ends there: what is left is due still.
 */
export async function listWanted<Row extends { id: string }>(
  read: (page: NextPage) => Promise<Row[]>,
  { most, isWanted }: Wanted<Row>,
): Promise<Row[]> {
  const wanted: Row[] = [];
  for (let last: Row | undefined; ;) {
    const page = await read({ take: pageSize, ...(last && { skip: 1, cursor: { id: last.id } }) });
    for (const row of page) {
      if (wanted.length >= most) return wanted;
      if (isWanted(row)) wanted.push(row);
    }
    last = page.at(-1);
    if (page.length < pageSize || !last) return wanted;
  }
}
