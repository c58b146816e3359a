import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ConfigError, loadConfig, logLevels, variables } from '../src/config.ts';

const hexKey = '00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff';
const token = 'MTIzNDU2Nzg5MDEyMzQ1Njc4.Gabcde.abcdefghijklmnopqrstuvwxyz_-012345';

/** The lines of the complaint about an environment, without its heading. */
function complainAbout(env: NodeJS.ProcessEnv): string[] {
  try {
    loadConfig(env);
  } catch (error) {
    if (error instanceof ConfigError) return error.message.split('\n').slice(1);
    throw error;
  }
  return [];
}

describe('an environment that says nothing', () => {
  it('gives a sandbox on SQLite that reads no messages', () => {
    expect(loadConfig({})).toEqual({
      token: null,
      apiUrl: null,
      database: { kind: 'sqlite', file: join('data', 'lamplight.db') },
      key: null,
      keyFile: join('data', 'lamplight.key'),
      messageContent: false,
      guildMembers: false,
      checkInHistory: false,
      privacyNotice: null,
      production: false,
      logLevel: 'info',
      health: null,
      shards: null,
    });
  });

  it('may say nothing with blanks as well', () => {
    const blank = Object.fromEntries(Object.keys(variables).map((name, index) => [name, ' '.repeat(index)]));
    expect(loadConfig(blank)).toEqual(loadConfig({}));
  });

  it('is not disturbed by variables of other programs', () => {
    expect(loadConfig({ PATH: '/bin', LAMPLIGHT_KEYS: 'x' })).toEqual(loadConfig({}));
  });
});

describe('what an operator writes', () => {
  it('is read without the blanks around it', () => {
    const config = loadConfig({
      DISCORD_TOKEN: ` ${token}\n`,
      DISCORD_API_URL: ' http://127.0.0.1:4750/api ',
      DATABASE_URL: ' postgresql://lamp:secret@db:5432/lamplight ',
      MESSAGE_CONTENT: 'on ',
      GUILD_MEMBERS: ' on',
      CHECKIN_HISTORY: 'on',
      PRIVACY_NOTICE: 'https://example.org/privacy',
      NODE_ENV: 'production',
      LOG_LEVEL: 'debug',
      HEALTH_ADDRESS: '9464',
      SHARDS: ' 4-7/16 ',
    });
    expect(config).toEqual({
      token,
      apiUrl: 'http://127.0.0.1:4750/api',
      database: { kind: 'postgresql', url: 'postgresql://lamp:secret@db:5432/lamplight' },
      key: null,
      keyFile: join('data', 'lamplight.key'),
      messageContent: true,
      guildMembers: true,
      checkInHistory: true,
      privacyNotice: { kind: 'url', url: 'https://example.org/privacy' },
      production: true,
      logLevel: 'debug',
      health: { host: '127.0.0.1', port: 9464 },
      shards: { first: 4, last: 7, count: 16 },
    });
  });

  it.each([
    'https://discord.com/api',
    'https://discord.com/api/',
    'https://discord.com/api/v10',
    'https://discord.com/api/v10/',
  ])('leaves the version out of the address %s', (written) =>
    expect(loadConfig({ DISCORD_API_URL: written }).apiUrl).toBe('https://discord.com/api'),
  );

  it.each([
    ['hex digits', hexKey],
    ['hex digits in capitals', hexKey.toUpperCase()],
    ['base64', Buffer.from(hexKey, 'hex').toString('base64')],
    ['base64 without its end', Buffer.from(hexKey, 'hex').toString('base64').replace('=', '')],
    ['base64url', Buffer.from(hexKey, 'hex').toString('base64url')],
  ])('may be a key as %s', (_, written) => {
    expect(Buffer.from(loadConfig({ LAMPLIGHT_KEY: written }).key ?? []).toString('hex')).toBe(hexKey);
  });

  it('keeps the key beside the SQLite file', () => {
    const config = loadConfig({ DATABASE_URL: 'file:/srv/lamp/house.db' });
    expect(config.database).toEqual({ kind: 'sqlite', file: '/srv/lamp/house.db' });
    expect(config.keyFile).toBe(join('/srv', 'lamp', 'lamplight.key'));
    expect(loadConfig({ DATABASE_URL: 'file:/srv/lamp/lamp.db', KEY_FOLDER: '/key' }).keyFile).toBe(
      join('/key', 'lamplight.key'),
    );
  });

  it('may name a file as the privacy notice', () => {
    const notice = { kind: 'file', file: 'privacy-notice.md' };
    expect(loadConfig({ PRIVACY_NOTICE: 'privacy-notice.md' }).privacyNotice).toEqual(notice);
  });

  it('may be one shard, or all of them also on SQLite', () => {
    const databaseUrl = 'postgresql://localhost/lamp';
    expect(loadConfig({ SHARDS: '5/16', DATABASE_URL: databaseUrl }).shards).toEqual({ first: 5, last: 5, count: 16 });
    expect(loadConfig({ SHARDS: '0-1/2' }).shards).toEqual({ first: 0, last: 1, count: 2 });
  });

  it.each(logLevels)('may be the log level %s', (level) => {
    expect(loadConfig({ LOG_LEVEL: level }).logLevel).toBe(level);
  });

  it.each([
    ['0.0.0.0:9464', { host: '0.0.0.0', port: 9464 }],
    ['[::1]:1', { host: '::1', port: 1 }],
    ['localhost:65535', { host: 'localhost', port: 65_535 }],
  ])('may listen for supervisors at %s', (written, health) => {
    expect(loadConfig({ HEALTH_ADDRESS: written }).health).toEqual(health);
  });

  it.each(['postgres://localhost/lamp', 'postgresql://localhost/lamp?sslmode=require'])('may be %s', (url) => {
    expect(loadConfig({ DATABASE_URL: url }).database).toEqual({ kind: 'postgresql', url });
  });
});

describe('what cannot be used', () => {
  it.each([
    ['DISCORD_TOKEN', 'Bot abc.def.ghi', 'copy it from the Bot page'],
    ['DISCORD_TOKEN', '"abc.def.ghi"', 'without quotes'],
    ['DISCORD_TOKEN', 'abc', 'copy it from the Bot page'],
    ['DISCORD_API_URL', 'discord.com/api', 'write one like `https://discord.com/api`'],
    ['DISCORD_API_URL', 'ftp://discord.com/api', 'write one like `https://discord.com/api`'],
    ['DATABASE_URL', 'mysql://localhost/lamp', 'write `file:data/lamplight.db` or `postgresql://'],
    ['DATABASE_URL', 'file:', 'write `file:data/lamplight.db` or `postgresql://'],
    ['DATABASE_URL', 'postgresql://not an address', 'write `file:data/lamplight.db` or `postgresql://'],
    ['DATABASE_URL', 'file::memory:', 'would forget everything'],
    ['KEY_FOLDER', 'keys', 'write it from the root'],
    ['PRIVACY_NOTICE', 'http://example.org/privacy', 'write the address it is published at'],
    ['PRIVACY_NOTICE', 'later', 'write the address it is published at'],
    ['SHARDS', '3', 'write which of how many'],
    ['SHARDS', '4-3/16', 'write which of how many'],
    ['SHARDS', '0-16/16', 'write which of how many'],
    ['SHARDS', '0-3/16', 'share a PostgreSQL'],
    ['LAMPLIGHT_KEY', hexKey.slice(1), 'openssl rand -hex 32'],
    ['LAMPLIGHT_KEY', `${hexKey}00`, 'openssl rand -hex 32'],
    ['LAMPLIGHT_KEY', 'correct horse battery staple', 'openssl rand -hex 32'],
    // Read leniently, this would be 32 bytes: another key than the one that was meant.
    ['LAMPLIGHT_KEY', `${Buffer.from(hexKey, 'hex').toString('base64').slice(0, 43)}ä=`, 'openssl rand -hex 32'],
    ['MESSAGE_CONTENT', 'true', 'write `on` or `off`'],
    ['GUILD_MEMBERS', '1', 'write `on` or `off`'],
    ['NODE_ENV', 'prod', 'write `production`, or leave it out'],
    ['LOG_LEVEL', 'verbose', 'trace, debug, info, warn, error, fatal, silent'],
    ['HEALTH_ADDRESS', 'http://localhost:9464', 'write a port'],
    ['HEALTH_ADDRESS', '70000', 'write a port'],
  ])('in %s (%j) is named with what to write instead', (name, written, advice) => {
    const complaint = complainAbout({ [name]: written });
    expect(complaint).toHaveLength(1);
    expect(complaint[0]).toMatch(new RegExp(`^ {2}${name}: `));
    expect(complaint[0]).toContain(advice);
  });

  it('is named all at once', () => {
    const everything = Object.fromEntries(Object.keys(variables).map((name) => [name, 'not this!']));
    const named = complainAbout(everything).map((line) => line.trim().split(':')[0]);
    expect(named).toEqual(Object.keys(variables));
  });

  it('is never quoted: it may be a token, a key or a password', () => {
    const secret = 'hunter2-canary';
    const everything = Object.fromEntries(Object.keys(variables).map((name) => [name, `x://u:${secret}@`]));
    expect(complainAbout(everything).join('\n')).not.toContain(secret);
  });
});

it('is explained in .env.example: exactly these variables, in this order, all blank', () => {
  const lines = readFileSync('.env.example', 'utf8').split('\n');
  const assigned = lines.filter((line) => line !== '' && !line.startsWith('#'));
  expect(assigned).toEqual(Object.keys(variables).map((name) => `${name}=`));
  for (const [index, line] of lines.entries())
    if (line.endsWith('=')) expect(lines[index - 1], `nothing explains ${line}`).toMatch(/^# \S/);
});
