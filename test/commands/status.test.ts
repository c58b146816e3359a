import { PermissionFlagsBits } from 'discord.js';
import { expect, it } from 'vitest';
import { status } from '../../commands/status.ts';
import { countHelp } from '../../src/crisis/guide/help-counts.ts';
import { textCard } from '../../src/discord/cards.ts';
import { openCase } from '../../src/moderation/open-case.ts';
import { claimCase } from '../../src/moderation/work-on-case.ts';
import { en } from '../../src/words/en.ts';
import { ask } from '../kit/ask.ts';
import { openCore } from '../kit/core.ts';
import { ids, makeCommand, type Scene } from '../kit/interactions.ts';
import { makeDiscordError } from '../kit/mail.ts';
import { describeOnBoth } from '../kit/storage.ts';

const owner = { permissions: PermissionFlagsBits.ManageGuild };
const about = { userId: ids.maya, channelId: ids.lounge, writtenAt: 1_772_000_000_000, late: false, deleted: false };

describeOnBoth('/status', (databases) => {
  async function open() {
    const core = await openCore(await databases.open());
    await core.setUp();
    const run = (scene: Scene = owner, needs = core.needs) => ask(status, makeCommand('status', [], scene), needs);
    return { core, run };
  }

  it('says how things are', async () => {
    const { run } = await open();
    const { text } = await run();
    expect(text.split('\n').slice(1)).toEqual([
      'Version 0.1.0',
      'Screening of watched channels: on',
      'Histories of check-ins: on',
      `Database: ${databases.kind === 'sqlite' ? 'SQLite' : 'PostgreSQL'}, answering`,
      'Cases: 0 open, 0 claimed',
      'Did `/crisis` help? fewer than five of each answer so far',
      'Messages waiting to be sent: 0. Could not be delivered in the last 30 days: 0.',
    ]);
  });

  it("counts this server's cases, and what could not be delivered to it", async () => {
    const { core, run } = await open();
    for (const messageId of ['1300000000000000021', '1300000000000000022', '1300000000000000023']) {
      // Flags about one person that come together are one case.
      core.clock.advance(16 * 60_000);
      const flag = { source: 'screening', tier: 'T1', rules: ['a.b'], about: { ...about, messageId } } as const;
      const { caseId } = await openCase(ids.guild, flag, core.needs);
      const act = { guildId: ids.guild, caseId, actorId: ids.theo, actorRoles: [ids.moderatorRole] };
      if (messageId.endsWith('3')) await claimCase(act, core.needs);
    }
    await core.needs.outbox.pump();
    core.mail.close(ids.moderators, makeDiscordError(404, 10003));
    const target = { kind: 'channel', channelId: ids.moderators } as const;
    for (const guildId of [ids.guild, '200000000000000002'])
      await core.needs.storage.write((tx) => core.needs.outbox.add({ guildId, target, card: textCard('lost') }, tx));
    await core.needs.outbox.pump();
    const { text } = await run();
    expect(text).toContain('Cases: 2 open, 1 claimed');
    expect(text).toContain(
      'Could not be delivered in the last 30 days: 1. Check the channel and permissions with `/setup`.',
    );
  });

  it('shows how often the guided path helped from five answers up, each for itself', async () => {
    const { core, run } = await open();
    const count = async (answer: 'yes' | 'no', times: number) => {
      for (let time = 0; time < times; time += 1) await countHelp(ids.guild, answer, core.needs);
    };
    await count('yes', 4);
    await count('no', 1);
    await countHelp('200000000000000002', 'yes', core.needs);
    expect((await run()).text).toContain('Did `/crisis` help? fewer than five of each answer so far');
    await count('yes', 1);
    expect((await run()).text).toContain(
      'Did `/crisis` help? Yes: 5 · a little: fewer than five · no: fewer than five',
    );
  });

  it('answers without the database, and says that it is away', async () => {
    const { core, run } = await open();
    const away = () =>
      Promise.reject(Object.assign(new Error('away'), { name: 'PrismaClientInitializationError', code: 'P1001' }));
    const { text } = await run(owner, { ...core.needs, cases: { ...core.needs.cases, counts: away } });
    expect(text).toContain(en.status.databaseAway());
    expect(text).toContain('Version 0.1.0');
  });

  it('does not call a fault of ours an absence of the database', async () => {
    const { core, run } = await open();
    const broken = () => Promise.reject(new TypeError('a fault'));
    await expect(run(owner, { ...core.needs, cases: { ...core.needs.cases, counts: broken } })).rejects.toThrow(
      'a fault',
    );
  });

  it('says when nobody verified the directory of help lines for long, and what to do', async () => {
    const { core, run } = await open();
    core.clock.advance(2 * 365 * 86_400_000);
    const { text } = await run();
    expect(text).toContain('Directory of help lines: **513 days old**, last verified on 5 October 2026.');
    expect(text).toContain('npm run crisis:check');
  });

  it('is for those who manage the server, in the server', async () => {
    const { run } = await open();
    expect(await run({ permissions: 0n })).toMatchObject({ kind: 'refused', code: 'not-an-owner' });
    expect(await run({ permissions: PermissionFlagsBits.Administrator })).toMatchObject({ kind: 'message' });
    expect(await run({ inDirectMessages: true })).toMatchObject({ kind: 'refused', code: 'no-server' });
  });
});
