import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { ApplicationCommandType, Routes, type RESTPostAPIApplicationCommandsJSONBody } from 'discord.js';
import { describe, expect, it, onTestFinished } from 'vitest';
import { registry } from '../../commands/index.ts';
import { registerCommands } from '../../src/discord/register.ts';
import { openSandbox, type Sandbox } from '../../src/sandbox/open-sandbox.ts';
import { listCommands } from '../../src/sandbox/world/commands.ts';
import type { World } from '../../src/sandbox/world/world.ts';
import { packageRoot } from '../../src/storage/package-root.ts';
import { openSmallWorld } from '../kit/world.ts';

const ours: RESTPostAPIApplicationCommandsJSONBody[] = registry.commands.map((command) => command.data);
const nameAll = (world: World): string[] => listCommands(null, world).map(({ name }) => name);

describe('registering commands', () => {
  async function open() {
    const { world, client, rest } = await openSmallWorld();
    const register = (commands: readonly RESTPostAPIApplicationCommandsJSONBody[], last: string | null) =>
      registerCommands({ applicationId: world.botId, commands, last }, client);
    const methods = () => rest.requests(0).map(({ method }) => method);
    return { world, client, register, methods };
  }

  it('tells Discord all of them at the first time, and replaces what it knew', async () => {
    const { world, client, register } = await open();
    await client.put(Routes.applicationCommands(world.botId), { body: [{ name: 'old', description: 'Old' }] });
    expect(await register(ours, null)).toMatchObject({ sent: true });
    expect(nameAll(world).sort()).toEqual(ours.map(({ name }) => name).sort());
  });

  it('sends nothing when nothing changed', async () => {
    const { register, methods } = await open();
    const { registered } = await register(ours, null);
    expect(await register(ours, registered)).toEqual({ registered, sent: false });
    expect(methods()).toEqual(['PUT', 'GET']);
  });

  it('sends them again when one of them changed, if only by a word', async () => {
    const { world, register } = await open();
    const { registered } = await register([{ name: 'light', description: 'Lights' }], null);
    const again = await register([{ name: 'light', description: 'Lights something' }], registered);
    expect(again.sent).toBe(true);
    expect(again.registered).not.toBe(registered);
    expect(listCommands(null, world)).toMatchObject([{ description: 'Lights something' }]);
  });

  it('sends them again when Discord does not know them any more, or others of the same name', async () => {
    const { world, client, register } = await open();
    const commands = [{ name: 'light', description: 'Lights' }];
    const { registered } = await register(commands, null);
    const others = [[], [{ name: 'light', type: ApplicationCommandType.User }]];
    for (const body of others) {
      await client.put(Routes.applicationCommands(world.botId), { body });
      expect((await register(commands, registered)).sent).toBe(true);
      expect(listCommands(null, world)).toMatchObject([{ name: 'light', type: ApplicationCommandType.ChatInput }]);
    }
  });

  it('sends them to another application, whatever the last one was told', async () => {
    const { world, client, register } = await open();
    const elsewhere = await register(ours, null);
    const other = registerCommands({ applicationId: '900000000000000009', commands: ours, last: null }, client);
    await expect(other).rejects.toThrow();
    const { registered } = await register([], null);
    expect(registered).not.toBe(elsewhere.registered);
    expect(nameAll(world)).toEqual([]);
  });
});

describe('npm run register', () => {
  function run(env: Record<string, string>): Promise<string> {
    const script = join(packageRoot, 'scripts', 'register.ts');
    return new Promise((resolve) =>
      execFile(
        process.execPath,
        ['--import', 'tsx', script],
        { cwd: packageRoot, env: { PATH: process.env['PATH'], ...env } },
        (error, stdout, stderr) => resolve(`${String(error?.code ?? 0)}: ${(stdout + stderr).trim()}`),
      ),
    );
  }

  async function openEmpty(): Promise<Sandbox> {
    const sandbox = await openSandbox({ port: 0, seed: 'empty' });
    onTestFinished(() => sandbox.stop());
    return sandbox;
  }

  it('tells Discord every command and says so', async () => {
    const { world, token, apiUrl } = await openEmpty();
    const said = await run({ DISCORD_TOKEN: token, DISCORD_API_URL: apiUrl });
    expect(said).toMatch(new RegExp(`^0: Discord knows ${ours.length} commands of Lamplight now\\.`));
    expect(nameAll(world)).toHaveLength(ours.length);
  });

  it('says in a sentence what keeps it from doing so', async () => {
    const { apiUrl } = await openEmpty();
    const [missing, wrong, nobody] = await Promise.all([
      run({}),
      run({ DISCORD_TOKEN: 'MQ.wrong.token', DISCORD_API_URL: apiUrl }),
      run({ DISCORD_TOKEN: 'MQ.wrong.token', DISCORD_API_URL: 'http://127.0.0.1:1/api' }),
    ]);
    expect(missing).toMatch(/^1: DISCORD_TOKEN is missing\. [^\n]*$/);
    expect(wrong).toMatch(/^1: Discord does not accept DISCORD_TOKEN\. [^\n]*$/);
    expect(nobody).toMatch(/^1: Discord cannot be reached\. [^\n]*$/);
  });
});
