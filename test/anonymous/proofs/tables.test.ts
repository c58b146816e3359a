// What somebody reads who has the whole database, with the master key and without: no time that tells who was there, no id of what a
// writer sent, nobody's id. And what a server's audit log says of it.
import { beforeAll, expect, it } from 'vitest';
import { makeReceiptMark } from '../../../src/anonymous/marks.ts';
import { readReceipt } from '../../../src/anonymous/receipts.ts';
import { auditReasons } from '../../../src/discord/places.ts';
import { timeOfSnowflake } from '../../../src/discord/snowflakes.ts';
import { openVault } from '../../../src/storage/vault.ts';
import { openAnonymousCommunity } from '../../kit/anonymous.ts';
import { castDemo, minuteOf, plainLines, tellAnonymousStory, type Moment } from '../../kit/anonymous-story.ts';
import { createOpener, listCells } from '../../kit/open-sealed.ts';
import { findSpelt } from '../../kit/spell-id.ts';
import { describeOnBoth, readRaw, runSql } from '../../kit/storage.ts';
import { readTables, type TableRow } from '../../kit/tables.ts';

/** Tables that know nothing of anonymous posts. Every other one, and every new one, is looked at. */
const apart: Readonly<Record<string, string>> = {
  _prisma_migrations: 'when the database was brought to its shape',
  Meta: 'facts about the database itself; its hour is a full one',
  Guild: 'settings',
  Group: 'what its founders wrote',
  AgreementVersion: 'what its founders wrote',
  Pulse: 'when a group was asked',
  Person: 'keys of people who did something under their own names: whoever reported a post, not who wrote it',
};

/** Times that tell minutes, each with its reason. An exception that is no longer needed fails as a missing one does. */
const exactTimes: Readonly<Record<string, string>> = {
  'AuditEntry.at': 'when custodians and moderators did something; they did it in the open',
  'Board.postedAt': 'when the board of the moderators was posted; they see it',
  'Case.firstClaimedAt': 'when a moderator took a case',
  'CaseEvent.at': 'when moderators did something with a case; they did it in the open',
  'CasePage.startedAt': 'when moderators were paged, as their channel shows; no more than the hour once that is over',
  'CustodyKey.toldAt': 'when members were told of a key',
  'CustodyKey.activeFrom': 'seven days after that',
  'CustodyKey.fetchUntil': 'seven days after it was made',
  'CustodyShare.fetchedAt': 'when a custodian fetched a share',
  'Opening.endsAt': 'fifteen minutes after a custodian asked for an opening',
  'OutboxMessage.place': 'messages to moderators, custodians and whoever is told of an opening; gone after a day',
  'OutboxMessage.dueAt': 'the same',
  'OutboxMessage.sendingAt': 'the same',
  'OutboxMessage.doneAt': 'the same',
  'OutboxMessage.payloadSealed':
    'when the writer of an opened post is told: 30 days after the opening, not after the post',
  'WatchedChannel.noticedAt': 'when it was said in a group that a program reads along; before anything is read there',
  'OutboxMessage, traceless, on its way.dueAt': 'when an attempt to send it began; gone with the delivery',
  'OutboxMessage, traceless, on its way.sendingAt': 'the same, as the message itself says it',
  'OutboxMessage, traceless, for the full hour.place': 'drawn at random',
};

/** Ids that were made in a minute in which a writer did something: of what Discord shows to people, with its time. */
const idsOfWriting: Readonly<Record<string, string>> = {
  'AnonymousThread.placeSealed': 'the post, which its group sees',
  'AnonymousPost.placeSealed': 'the post, which its group sees',
  'Flag.subjectSealed': 'the post that is reported, which its group sees',
  'Case.cardMessageId': 'the card of what is held, which moderators see',
  'CasePage.pagedSealed': 'the page that moderators see; goes with its case',
  'OutboxMessage.messageId': 'messages to moderators, which they see; gone after a day',
};

/** Where the master key shows a writer. */
const writersKept: Readonly<Record<string, string>> = {
  'AnonymousPost, asked.authorSealed': 'it has not appeared: its writer is answered',
  'AnonymousPost, waiting.authorSealed': 'it has not appeared: its writer is answered',
  'AnonymousPost, sending.authorSealed': 'it has not appeared: whether its writer is still there is asked first',
  'Relay.contactSealed': 'they wished to be messaged; 72 hours',
  'OutboxMessage, pending.payloadSealed': 'they are told of an opening after 30 days; names no post',
};

/** Orders of posts that are the order in which they were written. PostgreSQL moves a row with every change and promises no order. */
const ordersOfWriting = { sqlite: ['rowid'], postgresql: [] } as const;

/** Encrypted to others, or not encrypted at all. */
const unopened = ['AnonymousPost.boxSealed', 'CustodyKey.publicKey'];

interface Look {
  moment: Moment;
  tables: Readonly<Record<string, readonly TableRow[]>>;
  raw: Buffer;
}

interface Value {
  at: string;
  table: string;
  row: TableRow;
  text: string;
  moment: Moment;
}

describeOnBoth('the whole database after a story of anonymous posts', (databases) => {
  const looks: Look[] = [];
  const values: Value[] = [];
  const closed = new Set<string>();
  let people: string[] = [];
  let writers: string[] = [];
  let sent: string[] = [];
  let minutes = new Set<number>();
  let reasons: (string | undefined)[] = [];
  /** The marks of receipts, in the order in which their posts were written. */
  let marks: string[] = [];
  let orders: Record<string, unknown[]> = {};

  beforeAll(async () => {
    const address = await databases.make();
    const room = await openAnonymousCommunity(address);
    const { community } = room;
    const cast = castDemo(room);
    const told = await tellAnonymousStory(room, { cast, lines: plainLines }, async (moment) => {
      looks.push({ moment, tables: await readTables(address), raw: await readRaw(address) });
      if (moment === 'it is on its way') orders = await readOrders();
    });
    const { requests } = await community.call<{ requests: { path: string; reason?: string }[] }>(
      'GET',
      '/requests?since=0',
    );
    await community.close();
    const vault = openVault(address.key ?? Buffer.alloc(0));
    for (const { moment, tables } of looks) values.push(...readAll(moment, tables));
    writers = [cast.writer, cast.harsh, cast.endangered].map(({ id }) => id);
    people = [...writers, cast.reader, cast.moderator, cast.lead, ...cast.custodians].map((one) =>
      typeof one === 'string' ? one : one.id,
    );
    minutes = new Set(told.acts.filter(({ userId }) => writers.includes(userId)).map(minuteOf));
    const answered = requests.flatMap(({ path }) => /^\/interactions\/(\d+)\//.exec(path)?.[1] ?? []);
    sent = [...new Set([...told.acts.map(({ interactionId }) => interactionId), ...answered, ...told.own])];
    reasons = requests.map(({ reason }) => reason);
    marks = told.receipts.map((receipt) => makeReceiptMark(vault, readReceipt(receipt) ?? ''));

    function readAll(moment: Moment, tables: Look['tables']): Value[] {
      const open = createOpener(tables, vault);
      return listCells(tables).flatMap((cell) => {
        const { table, column, row, value } = cell;
        const clear = value instanceof Uint8Array ? open(cell) : value;
        if (clear === null) closed.add(`${table}.${column}`);
        const at = `${table}${describe(row)}.${column}`;
        // Another key that is wrapped says nothing as text.
        return clear === null || clear instanceof Uint8Array ? [] : [{ at, table, row, text: write(clear), moment }];
      });
    }

    /** The marks of posts in the order of each of their columns, and in the order in which their rows lie. */
    async function readOrders(): Promise<Record<string, unknown[]>> {
      const lies = databases.kind === 'sqlite' ? ['rowid'] : [];
      const columns = Object.keys((await readTables(address))['AnonymousPost']?.[0] ?? {});
      const read = async (order: string): Promise<[string, unknown[]]> => {
        const named = order === 'rowid' ? order : `"${order}"`;
        const rows = await runSql(address, `SELECT "receiptMark", ${named} FROM "AnonymousPost" ORDER BY ${named}`);
        const isOrder = new Set(rows.map(([, value]) => write(value))).size === rows.length;
        return [order, isOrder ? rows.map(([mark]) => mark) : []];
      };
      return Object.fromEntries(await Promise.all([...lies, ...columns].map(read)));
    }
  }, 240_000);

  it('was looked at while there was something to see, and all of it can be read that anybody here can read', () => {
    const rows = (table: string) => looks.flatMap(({ tables }) => tables[table] ?? []);
    const states = new Set(rows('AnonymousPost').map(({ state }) => state));
    expect([...states].sort()).toEqual(['asked', 'posted', 'removed', 'returned', 'sending', 'waiting']);
    for (const table of ['Voice', 'KindMark', 'AnonymousMute', 'AnonymousBlock', 'AnonymousBudget', 'RelayLine'])
      expect(rows(table).length, table).toBeGreaterThan(0);
    for (const table of ['CustodyShare', 'Opening', 'AuditEntry', 'Flag'])
      expect(rows(table).length, table).toBeGreaterThan(0);
    expect([...closed].sort()).toEqual(unopened);
    expect(minutes.size).toBeGreaterThan(15);
    expect(sent.length).toBeGreaterThan(70);
  });

  it('tells no minute beside an anonymous post, but where it is named with its reason', () => {
    const found = values
      .filter(({ table }) => !(table in apart))
      .filter(({ text }) => findTimes(text).some((time) => time % 3_600_000 !== 0))
      .map(({ at }) => at);
    expect([...new Set(found)].sort()).toEqual(Object.keys(exactTimes).sort());
  });

  it('does not tell when a writer did something in any other table either', () => {
    const found = values
      .filter(({ table, row }) => table in apart && row['key'] !== 'sessions.seen')
      .filter(({ text }) => findTimes(text).some((time) => minutes.has(Math.floor(time / 60_000))))
      .map(({ at }) => at);
    expect(found).toEqual([]);
  });

  it('holds the place of what leaves no trace to the hour, unless it is drawn at random', () => {
    const placed = values.filter(({ at }) => at === 'OutboxMessage, traceless, on its way.place');
    expect(placed.length).toBeGreaterThan(0);
    for (const { text } of placed) expect(BigInt(text) % 3_600_000_000n).toBeLessThan(1_000n);
  });

  it('has no id of an interaction, or of what a writer sent under their own name, in any spelling', () => {
    for (const { moment, raw } of looks) expect(findSpelt(sent, raw), moment).toEqual([]);
    const ids = new Set(sent);
    const found = values.filter(({ text }) => findIds(text).some((id) => ids.has(id)));
    expect(found.map(({ at }) => at)).toEqual([]);
  });

  it('has no id that was made while a writer did something, but of what Discord shows to people', () => {
    const found = values
      .filter(({ text }) => findIds(text).some((id) => minutes.has(Math.floor(timeOfSnowflake(id) / 60_000))))
      .map(({ table, at }) => `${table}${at.slice(at.lastIndexOf('.'))}`);
    expect([...new Set(found)].sort()).toEqual(Object.keys(idsOfWriting).sort());
  });

  it('has nobody’s id in the clear, in any spelling', () => {
    for (const { moment, raw } of looks) expect(findSpelt(people, raw), moment).toEqual([]);
  });

  it('with its key names a writer only where something of theirs has not come to its end', () => {
    const found = values
      .filter(({ text }) => writers.some((id) => text.includes(id)))
      .map(({ at, table, row }) =>
        table === 'Relay' ? at : `${table}, ${String(row['state'])}${at.slice(at.lastIndexOf('.'))}`,
      );
    expect([...new Set(found)].sort()).toEqual(Object.keys(writersKept).sort());
  });

  it('counts no rows: no sequence, no column that the database fills in', async () => {
    const address = await databases.make();
    const asked =
      databases.kind === 'sqlite'
        ? `SELECT m.name, c.name FROM sqlite_master m, pragma_table_info(m.name) c WHERE m.type = 'table'
           AND (upper(m.sql) LIKE '%AUTOINCREMENT%' OR (c.pk = 1 AND upper(c.type) = 'INTEGER'
             AND (SELECT COUNT(*) FROM pragma_table_info(m.name) WHERE pk > 0) = 1))`
        : `SELECT table_name::text, column_name::text FROM information_schema.columns WHERE table_schema = 'public'
             AND (column_default LIKE 'nextval%' OR is_identity = 'YES')
           UNION ALL SELECT 'sequence', sequencename::text FROM pg_sequences`;
    expect(await runSql(address, asked)).toEqual([]);
    // The search finds one where there is one.
    const key = databases.kind === 'sqlite' ? 'INTEGER PRIMARY KEY' : 'SERIAL PRIMARY KEY';
    await runSql(address, `CREATE TABLE "Counted" (place ${key})`);
    expect((await runSql(address, asked)).flat()).toContain('place');
  });

  it('has no column by which posts stand in the order in which they were written', () => {
    const written = marks.filter((mark) => orders['receiptMark']?.includes(mark));
    expect(written.length).toBeGreaterThan(5);
    const found = Object.entries(orders).filter(([, order]) => {
      const known = order.filter((mark) => typeof mark === 'string' && written.includes(mark));
      return known.length > 0 && [known, known.toReversed()].some((one) => one.join() === written.join());
    });
    expect(found.map(([name]) => name)).toEqual(ordersOfWriting[databases.kind]);
  });

  it('is searched by a search that finds what is there', async () => {
    const address = await databases.make();
    const id = people[0] ?? '';
    const bytes = Buffer.alloc(8);
    bytes.writeBigUInt64BE(BigInt(id));
    const planted = [
      JSON.stringify({ author: id }),
      Buffer.from(`{"by":"${id}"}`).toString('base64'),
      Buffer.from(`by ${id}`).toString('base64url'),
      Buffer.from(id).toString('hex'),
      bytes.toString('base64'),
      BigInt(id).toString(16),
    ];
    for (const [index, text] of planted.entries()) {
      await runSql(address, `INSERT INTO "Meta" (key, value) VALUES ('planted', '${text}')`);
      const raw = await readRaw(address);
      expect(findSpelt([id], raw), `planted ${index}`).toEqual([id]);
      await runSql(address, `DELETE FROM "Meta" WHERE key = 'planted'`);
    }
    const now = Math.floor(Date.now() / 1000) * 1000;
    const times = [String(now / 1000), String(now), `${now}000`, `{"at":"${new Date(now).toISOString()}"}`];
    expect(times.map(findTimes)).toEqual(times.map(() => [now]));
    // Ten digits in a row are in every hundredth digest or so; they are no time.
    const digest = 'ab'.repeat(32);
    expect(findTimes(`${digest.slice(0, 20)}c${now / 1000}d${digest.slice(32)}`)).toEqual([]);
    expect(findTimes(`at${now / 1000}`)).toEqual([now]);
  });

  it('leaves only constant sentences in the server’s audit log (D12)', () => {
    const given = new Set(reasons.filter((reason) => reason !== undefined));
    expect([...given].sort()).toEqual([auditReasons.founding, auditReasons.joining].sort());
    for (const reason of Object.values(auditReasons)) expect(reason).toMatch(/^Lamplight: [a-z ]+$/);
  });
});

/** Rows of the outbox mean different things. */
function describe({ traceless, dueAt, attempts }: TableRow): string {
  if (dueAt === undefined || (traceless !== true && Number(traceless) !== 1)) return '';
  return Number(attempts) > 0 ? ', traceless, on its way' : ', traceless, for the full hour';
}

function write(value: unknown): string {
  return value instanceof Date ? value.toISOString() : String(value);
}

function findIds(text: string): string[] {
  return text.match(/(?<!\d)\d{17,20}(?!\d)/g) ?? [];
}

/** Digests as hexadecimal figures, as those of the audit log are written. */
const digests = /\b(?=\d*[a-f])[\da-f]{64}\b/g;

/** Whatever may be a time of some years around now: as ISO 8601, or as seconds, milliseconds or microseconds; in milliseconds. */
function findTimes(value: string): number[] {
  const text = value.replaceAll(digests, '');
  const written = text.match(/\d{4}-\d\d-\d\d[T ]\d\d:\d\d[\d:.]*Z?/g) ?? [];
  const counted = text.match(/(?<!\d)(?:\d{10}|\d{13}|\d{16})(?!\d)/g) ?? [];
  const times = [
    ...written.map((one) => Date.parse(one)),
    ...counted.map((one) => Math.floor((Number(one) * 1000) / 10 ** (one.length - 10))),
  ];
  const year = 366 * 86_400_000;
  return times.filter((time) => Math.abs(time - Date.now()) < 3 * year);
}
