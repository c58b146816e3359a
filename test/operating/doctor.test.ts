import { execFile } from 'node:child_process';
import { chmod, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { PermissionFlagsBits } from 'discord.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadConfig, type Config } from '../../src/config.ts';
import { directoryDate, listLines } from '../../src/crisis/directory/directory.ts';
import { findStale } from '../../src/crisis/directory/find-stale.ts';
import { checkBackups, checkDirectory, checkEnvironmentFile } from '../../src/operating/doctor/check-machine.ts';
import { checkDiscord } from '../../src/operating/doctor/check-discord.ts';
import { examine } from '../../src/operating/doctor/examine.ts';
import { writeFinding } from '../../src/operating/doctor/finding.ts';
import { replaceOverwrites } from '../../src/sandbox/world/channels.ts';
import { findChannel } from '../../src/sandbox/world/world.ts';
import { systemClock } from '../../src/schedule/clock.ts';
import { makeBackup } from '../../src/storage/backup/make-backup.ts';
import { packageRoot } from '../../src/storage/package-root.ts';
import { obtainPersonKey } from '../../src/storage/person-keys.ts';
import { openVault } from '../../src/storage/vault.ts';
import type { StorageAddress } from '../../src/storage/open-storage.ts';
import { openCommunity, type Community } from '../kit/community.ts';
import { openRestServer, type Reaction, type SeenRequest } from '../kit/rest-server.ts';
import { describeOnBoth, describeOnSqlite, readRows, runSql } from '../kit/storage.ts';
import { takeAway } from '../kit/take-away.ts';

const gibibyte = 2 ** 30;

/** Every line that begins with `FAULT`, and all lines. */
async function look(
  config: Config,
  more: { backups?: string; now?: () => number; free?: number } = {},
): Promise<{ faults: string[]; lines: string[] }> {
  const lines: string[] = [];
  const { backups = null, now = () => Date.now(), free = 50 * gibibyte } = more;
  const examined = { config, environmentFile: null, backups };
  for await (const finding of examine(examined, { clock: { now }, measure: () => Promise.resolve(free) }))
    lines.push(writeFinding(finding));
  // How old the directory is depends on the day on which the tests run; it has a test of its own.
  const faults = lines.filter((line) => line.startsWith('FAULT') && !line.includes('Help lines'));
  return { faults, lines };
}

/** Runs it as an operator does: its exit code and all that it said. */
function runScript(env: NodeJS.ProcessEnv): Promise<string> {
  const script = join(packageRoot, 'scripts', 'doctor.ts');
  return new Promise((resolve) =>
    execFile(process.execPath, ['--import', 'tsx', script], { cwd: packageRoot, env }, (error, stdout, stderr) =>
      resolve(`${String(error?.code ?? 0)}: ${(stdout + stderr).trim()}`),
    ),
  );
}

/** The configuration of the bot in a community. */
function configOf(community: Pick<Community, 'sandbox'>, address: StorageAddress, more: Partial<Config> = {}): Config {
  const { token, apiUrl } = community.sandbox;
  return {
    ...loadConfig({ NODE_ENV: 'production', PRIVACY_NOTICE: 'https://example.org/privacy' }),
    ...address,
    token,
    apiUrl,
    messageContent: true,
    ...more,
  };
}

describeOnBoth('npm run doctor beside a running bot', (databases) => {
  let community: Community;
  let address: StorageAddress;
  let config: Config;

  beforeAll(async () => {
    address = await databases.make();
    community = await openCommunity({ storage: address });
    await community.idle();
    config = configOf(community, address);
  });
  afterAll(() => community.close());

  it('finds nothing to do, says of each part that it is well, and changes nothing', async () => {
    const before = await readRows(address);
    const { faults, lines } = await look(config);
    expect(faults).toEqual([]);
    for (const part of [
      'ok    Token: Discord knows it.',
      'ok    Intents: the Message Content Intent is on, as MESSAGE_CONTENT wants.',
      'ok    Clock: it agrees',
      'answers and takes what is written.',
      'ok    Database: no damage was found.',
      'ok    Database: its tables are as this version needs them.',
      'ok    Key: it is this database’s, and opens what is in it.',
      `ok    Server ${community.guildId}: it has every permission that its settings need.`,
    ])
      expect(lines.join('\n')).toContain(part);
    expect(await readRows(address)).toEqual(before);
    // No second session, which would look like a thief's, and no request but questions.
    const { requests } = await community.call<{ requests: { method: string; route: string }[] }>(
      'GET',
      '/requests?since=0',
    );
    const asked = requests.slice(requests.findLastIndex(({ route }) => route === '/applications/@me'));
    expect(asked.length).toBeGreaterThan(4);
    expect(asked.every(({ method }) => method === 'GET')).toBe(true);
  });

  it('says where a PostgreSQL does not clear away what is old', async () => {
    const isOff = databases.kind === 'postgresql' && (await runSql(address, 'SHOW autovacuum')).flat().join() === 'off';
    const { faults, lines } = await look(config);
    const said = lines.filter((line) =>
      /^note {2}Database: PostgreSQL at \S+ has autovacuum switched off\./.test(line),
    );
    expect(said).toHaveLength(isOff ? 1 : 0);
    expect(faults).toEqual([]);
  });

  it('names an intent that is off at Discord, and how to switch it on', async () => {
    const { faults } = await look({ ...config, guildMembers: true });
    expect(faults).toEqual([
      expect.stringMatching(/GUILD_MEMBERS=on needs the Server Members Intent, and it is off\. Switch it on/),
    ]);
    const { faults: none, lines } = await look({ ...config, messageContent: false });
    expect(none).toEqual([]);
    expect(lines.join('\n')).toMatch(
      /note {2}Intents: the Message Content Intent is on at Discord, and nothing here uses it/,
    );
  });

  it('names a token that Discord does not know, and still looks at all else', async () => {
    const { faults, lines } = await look({ ...config, token: 'MTIzNDU2.Nobody.knows-this-one' });
    expect(faults).toEqual([
      expect.stringContaining('Discord does not accept DISCORD_TOKEN. Copy the token once more'),
    ]);
    expect(lines.join('\n')).toContain('Database: no damage was found.');
    expect(lines.join('\n')).toContain('Servers: their permissions were not looked at');
    expect((await look({ ...config, token: null })).faults).toEqual([
      expect.stringContaining('DISCORD_TOKEN is missing'),
    ]);
  });

  it('says when Discord cannot be reached', async () => {
    const { faults } = await look({ ...config, apiUrl: 'http://127.0.0.1:9/api' });
    expect(faults).toEqual([expect.stringContaining('Discord cannot be reached. Look at the network')]);
  });

  it('names each permission that is missing, where and what for', async () => {
    const { world } = community.sandbox;
    const channel = findChannel(community.channels['moderators'] ?? '', world);
    const before = [...channel.overwrites.values()];
    const { ViewChannel, SendMessages, ReadMessageHistory, EmbedLinks } = PermissionFlagsBits;
    const allow = ViewChannel | SendMessages | ReadMessageHistory;
    const narrow = { id: world.botId, type: 1 as const, allow, deny: EmbedLinks };
    replaceOverwrites(channel, [...before.filter(({ id }) => id !== world.botId), narrow], world);
    const { faults } = await look(config);
    replaceOverwrites(channel, before, world);
    expect(faults).toEqual([
      expect.stringMatching(
        new RegExp(
          `Server ${community.guildId}: in https://discord.com/channels/${community.guildId}/${channel.id} Lamplight lacks Embed Links \\(to show cases`,
        ),
      ),
    ]);
    expect((await look(config)).faults).toEqual([]);
  });

  it('says when the clock of the machine is off, and which way', async () => {
    expect((await look(config, { now: () => Date.now() + 120_000 })).faults).toEqual([
      expect.stringMatching(/Clock: it is 1(19|20|21) seconds ahead of Discord’s/),
    ]);
    expect((await look(config, { now: () => Date.now() - 90_000 })).faults).toEqual([
      expect.stringMatching(/Clock: it is (89|90|91) seconds behind Discord’s/),
    ]);
  });

  it('says when the disk is nearly full', async () => {
    const { faults } = await look(config, { free: 20 * 2 ** 20 });
    expect(faults.length).toBeGreaterThan(0);
    for (const line of faults) expect(line).toMatch(/Disk: 20 MiB are free for .*Make room before it is full/);
  });

  it('says how old the newest backup is, and when there is none', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'lamplight-doctor-'));
    try {
      expect((await look(config, { backups: folder })).faults).toEqual([
        expect.stringContaining('there is none of this key'),
      ]);
      await makeBackup({ address: config, folder, keep: null, now: Date.now() - 3 * 24 * 3_600_000 });
      expect((await look(config, { backups: folder })).faults).toEqual([
        expect.stringMatching(/the newest in .* is 72 hours old\. Look why/),
      ]);
      await makeBackup({ address: config, folder, keep: null, now: Date.now() });
      expect((await look(config, { backups: folder })).faults).toEqual([]);
      // Another bot's backups are not this one's.
      const other = openVault(Buffer.alloc(32, 'another'));
      expect((await checkBackups(folder, other, Date.now())).text).toContain('there is none of this key');
      expect((await checkBackups(join(folder, 'gone'), other, Date.now())).text).toContain('cannot be read');
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  it('is a script that ends with 0 where nothing has to be done, and with 1 where something has', async () => {
    const { database, key } = address;
    const env = {
      PATH: process.env['PATH'],
      NODE_ENV: 'production',
      PRIVACY_NOTICE: 'https://example.org/privacy',
      DISCORD_TOKEN: community.sandbox.token,
      DISCORD_API_URL: community.sandbox.apiUrl,
      DATABASE_URL: database.kind === 'sqlite' ? `file:${database.file}` : database.url,
      LAMPLIGHT_KEY: Buffer.from(key ?? []).toString('hex'),
      MESSAGE_CONTENT: 'on',
    };
    const calm = await runScript(env);
    // The directory grows old by itself.
    expect(calm.replaceAll(/^FAULT Help lines.*$/gm, '')).toMatch(
      /^(0: [^]*Nothing has to be done\.|1: [^]*One thing has to be put right\.)$/,
    );
    expect(calm).toContain('ok    Token: Discord knows it.');
    const alarmed = await runScript({ ...env, GUILD_MEMBERS: 'on' });
    expect(alarmed).toMatch(/^1: [^]*(One thing has|2 things have) to be put right\.$/);
    for (const secret of [env.DISCORD_TOKEN, env.LAMPLIGHT_KEY]) expect(calm + alarmed).not.toContain(secret);
    expect(await runScript({ ...env, MESSAGE_CONTENT: 'maybe' })).toMatch(
      /^1: .*\n.*MESSAGE_CONTENT: write `on` or `off`$/,
    );
  });

  it('says nothing that opens anything', async () => {
    const { lines } = await look({ ...config, guildMembers: true }, { free: 0 });
    const said = lines.join('\n');
    const secrets = [
      config.token ?? '',
      ...(config.token ?? '').split('.'),
      Buffer.from(config.key ?? []).toString('hex'),
    ];
    for (const secret of secrets) expect(said).not.toContain(secret);
    for (const person of ['maya', 'theo', 'olu']) {
      expect(said.toLowerCase()).not.toContain(person);
      expect(said).not.toContain(community.person(person).id);
    }
  });
});

describeOnBoth('npm run doctor beside a database', (databases) => {
  const config = (address: StorageAddress): Config => ({
    ...loadConfig({ NODE_ENV: 'production', PRIVACY_NOTICE: 'https://example.org/privacy' }),
    ...address,
  });
  const without = (faults: readonly string[]) => faults.filter((line) => !line.includes('DISCORD_TOKEN'));

  it('says that it is away', async () => {
    const address = await databases.make();
    const giveBack = await takeAway(address);
    try {
      const [found, ...others] = without((await look(config(address))).faults);
      expect(found).toMatch(/Database: (Another program holds|Database .* lets nobody in)/);
      expect(others).toEqual([]);
    } finally {
      await giveBack();
    }
  });

  it('says that it is from a newer version, or not as this version needs it', async () => {
    const address = await databases.make();
    const [[name] = []] = await runSql(
      address,
      `SELECT migration_name FROM "_prisma_migrations" ORDER BY migration_name DESC LIMIT 1`,
    );
    await runSql(
      address,
      `UPDATE "_prisma_migrations" SET migration_name = '99990101000000_later' WHERE migration_name = '${String(name)}'`,
    );
    expect(without((await look(config(address))).faults)).toEqual([
      expect.stringContaining('newer version of Lamplight'),
    ]);
    await runSql(address, `DELETE FROM "_prisma_migrations" WHERE migration_name = '99990101000000_later'`);
    const { faults, lines } = await look(config(address));
    expect(without(faults)).toEqual([]);
    expect(lines.join('\n')).toContain(`note  Database: 1 changes of its tables are due (the last: ${String(name)})`);
    // Looking did not make them.
    expect(
      await runSql(address, `SELECT 1 FROM "_prisma_migrations" WHERE migration_name = '${String(name)}'`),
    ).toEqual([]);
  });

  it('says that a restore was cut off', async () => {
    const address = await databases.make();
    await runSql(address, `INSERT INTO "Meta" ("key", "value") VALUES ('restore.unsettled', '1')`);
    expect(without((await look(config(address))).faults)).toEqual([expect.stringContaining('that was cut off')]);
  });

  it('says that the key is not here, or another one, and never writes a password', async () => {
    const address = await databases.make();
    const gone = await look(config({ ...address, key: null }));
    expect(without(gone.faults)).toEqual([expect.stringContaining('its key is not here: put the key file back')]);
    const other = await look(config({ ...address, key: Buffer.alloc(32, 'another') }));
    expect(without(other.faults)).toEqual([expect.stringContaining('is not the one that the database')]);
    if (address.database.kind === 'postgresql') {
      const url = new URL(address.database.url);
      // Not the right one, where there has to be one.
      url.password = 'hunter2-hunter2';
      const shut = await look(config({ ...address, database: { kind: 'postgresql', url: url.href } }));
      expect([...gone.lines, ...other.lines, ...shut.lines].join('\n')).not.toMatch(/hunter2/);
      const { password } = new URL(address.database.url);
      if (password !== '') expect([...gone.lines, ...other.lines].join('\n')).not.toContain(`:${password}@`);
    }
  });

  it('says that what is kept of somebody cannot be opened', async () => {
    const address = await databases.make();
    const storage = await databases.open(address);
    await storage.write((tx) =>
      tx.person.create({ data: { memberKey: 'k'.repeat(43), wrappedKey: Buffer.alloc(77, 1), createdAt: new Date() } }),
    );
    expect(without((await look(config(address))).faults)).toEqual([
      expect.stringContaining('none of people’s keys in it can be opened with it'),
    ]);
    // One of many, on the second page of them.
    await storage.write(async (tx) => {
      for (let user = 1; user <= 1_010; user += 1)
        await obtainPersonKey(String(user), { tx, vault: storage.vault, now: new Date() });
    });
    expect(without((await look(config(address))).faults)).toEqual([
      expect.stringContaining('1 of 1011 people’s keys in it cannot be opened with it'),
    ]);
  });

  it('makes no database and no key where there is none', async () => {
    const address = await databases.makeEmpty();
    const { faults, lines } = await look(config(address));
    expect(without(faults)).toEqual([]);
    expect(lines.join('\n')).toMatch(/note {2}Database: (there is none at|it is empty)/);
    expect(lines.join('\n')).toContain('note  Key: there is none at');
    await expect(readFile(address.keyFile)).rejects.toThrow(/ENOENT/);
    if (address.database.kind === 'sqlite') await expect(readFile(address.database.file)).rejects.toThrow(/ENOENT/);
    else expect(await readRows(address)).toEqual({});
  });
});

describeOnBoth('npm run doctor where a database was', (databases) => {
  const config = (address: StorageAddress): Config => ({
    ...loadConfig({ NODE_ENV: 'production', PRIVACY_NOTICE: 'https://example.org/privacy' }),
    ...address,
    token: 'MTIz.abc.def',
    apiUrl: 'http://127.0.0.1:9/api',
  });
  const findFaults = async (address: StorageAddress) =>
    (await look(config(address))).faults.filter((line) => !line.includes('Discord cannot be reached'));
  const isMissing = /FAULT Database: (there is none at \S+|it is empty), but /;

  it('says that it is lost where a journal of erasures is left, and what to do', async () => {
    const address = await databases.make();
    await databases.open(address);
    const { database } = await databases.makeEmpty();
    const lost = { ...address, database };
    const [found, ...others] = await findFaults(lost);
    expect(found).toMatch(isMissing);
    expect(found).toMatch(
      /a database was here before: \S+erasures\.log is its journal .* `npm run restore`\. Only to begin anew, .* move that journal away first/,
    );
    expect(others).toEqual([]);
    if (database.kind === 'sqlite') {
      await writeFile(database.file, '');
      expect(await findFaults(lost)).toEqual([expect.stringContaining('it is empty, but a database was here before')]);
    }
    expect(await findFaults(address)).toEqual([]);
  });

  it('asks about a key file without one; LAMPLIGHT_KEY alone is as it should be before the first start', async () => {
    const address = await databases.makeEmpty();
    expect(await findFaults({ ...address, key: Buffer.alloc(32, 7) })).toEqual([]);
    await writeFile(address.keyFile, `${'ab'.repeat(32)}\n`, { mode: 0o600 });
    const [found, ...others] = await findFaults(address);
    expect(found).toMatch(isMissing);
    expect(found).toContain(`there is a key in ${address.keyFile}`);
    expect(found).toContain('Where you made that key for the first start, or all is to begin anew, just start.');
    expect(others).toEqual([]);
  });
});

describeOnSqlite('npm run doctor beside files', (databases) => {
  const config = (address: StorageAddress): Config => ({ ...loadConfig({}), ...address });

  it('says that others can read the key, or that it is damaged', async () => {
    const address = await databases.make();
    const file = address.keyFile;
    await writeFile(file, Buffer.from(address.key ?? []).toString('hex'), { mode: 0o600 });
    const asked = config({ ...address, key: null });
    expect((await look(asked)).faults).toEqual([expect.stringContaining('DISCORD_TOKEN')]);
    await chmod(file, 0o644);
    expect((await look(asked)).faults[1]).toMatch(
      /Key: The key file .* can be read by others on this machine: run `chmod 600/,
    );
    await chmod(file, 0o600);
    await writeFile(file, 'cut off');
    expect((await look(asked)).faults[1]).toMatch(/Key: The key file .* is damaged/);
    expect((await look(asked)).lines.join('\n')).not.toContain('cut off');
  });

  it('says that the file of the database is damaged', async () => {
    const address = await databases.make();
    const { database } = address;
    if (database.kind !== 'sqlite') return;
    const bytes = await readFile(database.file);
    // In the middle, so that it still opens.
    bytes.fill(7, bytes.length / 2, bytes.length / 2 + 20_000);
    await writeFile(database.file, bytes);
    expect((await look(config(address))).faults[1]).toMatch(/Database: The file .* is damaged/);
  });

  it('says that a journal that is a folder cannot be written', async () => {
    const address = await databases.make();
    const journal = join(dirname(address.keyFile), 'erasures.log');
    await writeFile(journal, 'since 2026-01-01T00:00:00.000Z\n');
    expect((await look(config(address))).lines.join('\n')).toContain('ok    Erasures: the journal');
    await rm(journal);
    await mkdtemp(`${journal}-`).then((made) => rename(made, journal));
    expect((await look(config(address))).faults[1]).toMatch(/Erasures: The journal of erasures .* cannot be read/);
  });

  it('says that others can read .env', async () => {
    const address = await databases.make();
    const file = join(dirname(address.keyFile), '.env');
    await writeFile(file, 'DISCORD_TOKEN=', { mode: 0o600 });
    expect((await checkEnvironmentFile(file))[0]?.state).toBe('well');
    await chmod(file, 0o640);
    expect((await checkEnvironmentFile(file))[0]?.text).toContain('run `chmod 600');
  });
});

describe('what Discord says of the bot', () => {
  /** Discord as somebody set it up badly. */
  const answer =
    (application: object, remaining: number) =>
    ({ path }: SeenRequest): Reaction =>
      path === '/gateway/bot'
        ? {
            status: 200,
            body: {
              url: '',
              shards: 1,
              session_start_limit: { total: 1000, remaining, reset_after: 7_000_000, max_concurrency: 1 },
            },
          }
        : { status: 200, body: { id: '77', flags: 0, ...application } };
  const config = { messageContent: false, guildMembers: false };

  it('an address that swallows commands, and a bot that starts again and again, are told', async () => {
    const { rest, react } = await openRestServer();
    react(answer({ interactions_endpoint_url: 'https://example.org/take' }, 3));
    const { findings, botUserId } = await checkDiscord({ rest, clock: systemClock, config });
    const faults = findings.filter(({ state }) => state === 'fault').map(({ text }) => text);
    expect(faults).toEqual([
      expect.stringContaining('an Interactions Endpoint URL is set'),
      expect.stringContaining('3 of 1000 a day are left, until they are counted anew in 2 hours'),
    ]);
    expect(botUserId).toBe('77');
  });

  it('without them there is nothing to do', async () => {
    const { rest, react } = await openRestServer();
    react(answer({ interactions_endpoint_url: null, privacy_policy_url: 'https://example.org/privacy' }, 998));
    const { findings } = await checkDiscord({ rest, clock: systemClock, config });
    expect(findings.filter(({ state }) => state !== 'well')).toEqual([]);
  });
});

it('the age of the help lines is told, with how many were not verified for long; none for long is something to do', () => {
  const listed = Date.parse(directoryDate);
  const now = listed + 3 * 86_400_000;
  const stale = findStale(now);
  const numbers = stale.filter(({ id }) => id === 'emergency').length;
  expect(stale.length).toBeGreaterThan(numbers);
  const { state, text } = checkDirectory(now);
  expect(state).toBe('note');
  expect(text).toContain(`Help lines: the newest was verified 3 days ago (${directoryDate}).`);
  expect(text).toContain(`${String(stale.length - numbers)} of ${String(listLines().length)} lines, and the emergency`);
  expect(text).toContain(`numbers of ${String(numbers)} of `);
  expect(text).toContain('were not verified for 180 days; `npm run crisis:check` lists them.');
  expect(checkDirectory(listed + 200 * 86_400_000).state).toBe('fault');
  // Before any of them was old.
  expect(checkDirectory(Date.parse('2020-01-01')).state).toBe('well');
});
