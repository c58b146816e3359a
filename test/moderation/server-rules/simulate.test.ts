import { expect, it } from 'vitest';
import { simulate as command } from '../../../commands/queue/simulate.ts';
import { makeServerRules } from '../../../src/moderation/server-rules/server-rules.ts';
import { drawSimulated, simulate } from '../../../src/moderation/server-rules/simulate.ts';
import { en } from '../../../src/words/en.ts';
import { ask } from '../../kit/ask.ts';
import { checkCard, readCard } from '../../kit/cards.ts';
import { openCore } from '../../kit/core.ts';
import { ids, makeCommand } from '../../kit/interactions.ts';
import { describeOnBoth, readRaw } from '../../kit/storage.ts';

const say = en.serverRules.simulate;
const thought = 'I keep thinking about killing myself';
const theo = { userId: ids.theo, roles: [ids.moderatorRole], permissions: 0n };
const at = (channelId: string) => ({ guildId: ids.guild, channelId, watchId: channelId });

describeOnBoth('trying out what would happen to a text', (databases) => {
  async function open(settings: Parameters<Awaited<ReturnType<typeof openCore>>['setUp']>[0] = {}) {
    const address = await databases.make();
    const core = await openCore(await databases.open(address));
    await core.setUp(settings);
    function run(text: string, channelId: string | null = null): string {
      const place = channelId === null ? null : at(channelId);
      const card = drawSimulated(simulate({ guildId: ids.guild, actor: theo, text, place }, core.needs), en);
      checkCard(card);
      return readCard(card);
    }
    return { address, core, run };
  }

  it('says which case it would be, whether it pages, and why', async () => {
    const { run } = await open();
    const case2 = run(thought, ids.lounge);
    for (const part of [say.case(en.tiers.T2), say.noPage, 'Thinks of suicide']) expect(case2).toContain(part);
    const case3 = run('I took all the pills, goodbye everyone');
    for (const part of [say.case(en.tiers.T3), say.pages, say.held]) expect(case3).toContain(part);
  });

  it('says that nothing would happen, and what was looked at closer', async () => {
    const { run } = await open();
    expect(run('good morning all')).toContain(say.nothing);
    expect(run('that film about suicide was well made')).toContain(say.nothing);
  });

  it('knows the rules of the server: its words, its gentle channels, its quiet tiers, its dry run', async () => {
    const { core, run } = await open({
      gentle: new Set([ids.lounge]),
      quietTiers: new Set(['T2']),
      dryRunUntil: 4_000_000_000_000,
    });
    const words = [{ id: 'a', phrase: 'blue lantern', tier: 'H' as const }];
    core.needs.servers.rules.remember(ids.guild, makeServerRules({ words, autoMod: new Map() }));
    expect(run('blue lantern')).toContain(say.case(en.tiers.H));
    expect(run('I feel hopeless', ids.lounge)).toContain(say.gently(ids.lounge));
    expect(run('I feel hopeless')).toContain(say.case(en.tiers.T1));
    for (const part of [say.quiet, 'only say what would have happened']) expect(run(thought)).toContain(part);
    expect(run('I took all the pills, goodbye everyone')).not.toContain('only say what would have happened');
  });

  it('says where nothing would happen because nothing is read', async () => {
    const { core, run } = await open();
    expect(run(thought, ids.moderators)).toContain(say.notRead(ids.moderators));
    const needs = { ...core.needs, config: { ...core.needs.config, messageContent: false } };
    const off = simulate({ guildId: ids.guild, actor: theo, text: thought, place: null }, needs);
    expect(readCard(drawSimulated(off, en))).toContain(say.off);
  });

  it('keeps and writes down nothing of it', async () => {
    const { address, core } = await open();
    const asked = makeCommand('queue', [{ name: 'text', text: `${thought} zebrafish` }], {
      ...theo,
      subcommand: 'simulate',
    });
    const { kind, text } = await ask(command, asked, core.needs);
    expect([kind, text.includes(say.nothingKept), text.includes('zebrafish')]).toEqual(['message', true, false]);
    expect(await core.needs.storage.read.case.count()).toBe(0);
    expect([(await readRaw(address)).includes('zebrafish'), core.captured.text()]).toEqual([false, '']);
  });

  it('is for moderators and those who lead them', async () => {
    const { core } = await open();
    const asked = makeCommand('queue', [{ name: 'text', text: thought }], { userId: ids.maya, subcommand: 'simulate' });
    expect(await ask(command, asked, core.needs)).toMatchObject({ kind: 'refused', code: 'not-a-moderator' });
  });
});
