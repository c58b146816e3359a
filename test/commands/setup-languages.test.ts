import { PermissionFlagsBits } from 'discord.js';
import { expect, it } from 'vitest';
import { setup } from '../../commands/setup.ts';
import { en } from '../../src/words/en.ts';
import { languageCodes } from '../../src/words/words.ts';
import { ask } from '../kit/ask.ts';
import { openCore } from '../kit/core.ts';
import { ids, makeCommand } from '../kit/interactions.ts';
import { describeOnBoth } from '../kit/storage.ts';

describeOnBoth('/setup and languages', (databases) => {
  async function open() {
    const address = await databases.make();
    const { needs } = await openCore(await databases.open(address));
    const run = (given: Record<string, string>) => {
      const options = Object.entries(given).map(([name, text]) => ({ name, text }));
      const owner = { userId: ids.ines, permissions: PermissionFlagsBits.ManageGuild };
      return ask(setup, makeCommand('setup', options, owner), needs);
    };
    const reopen = async () => (await openCore(await databases.open(address))).needs.servers.get(ids.guild);
    return { run, reopen, read: () => needs.servers.get(ids.guild) };
  }

  it('turns languages off and on again, for good', async () => {
    const { run, reopen, read } = await open();
    const { text } = await run({ 'language-off': 'de' });
    expect(text).toMatch(/\*\*Members are answered in:\*\* English, Español/);
    expect(text).not.toContain('Deutsch');
    await run({ 'language-off': 'fr' });
    expect(read().languagesOff).toEqual(new Set(['de', 'fr']));
    expect((await reopen()).languagesOff).toEqual(new Set(['de', 'fr']));
    await run({ 'language-on': 'de' });
    expect((await run({ 'language-on': 'fr' })).text).toContain(en.setup.allLanguages(languageCodes.length));
    expect((await reopen()).languagesOff).toEqual(new Set());
  });

  it("does not turn the server's own language off, not even the one that is chosen at the same time", async () => {
    const { run, read } = await open();
    expect(await run({ 'language-off': 'en' })).toMatchObject({ kind: 'refused', code: 'language-of-server' });
    expect(await run({ language: 'fr', 'language-off': 'fr' })).toMatchObject({ code: 'language-of-server' });
    expect(read().language).toBe('en');
  });

  it('turns a language on that becomes the server’s own', async () => {
    const { run, read } = await open();
    await run({ 'language-off': 'de' });
    await run({ language: 'de', 'language-off': 'en' });
    expect(read()).toMatchObject({ language: 'de', languagesOff: new Set(['en']) });
  });

  it('says which languages there are when another one is sent', async () => {
    const { run } = await open();
    for (const option of ['language', 'language-off', 'language-on']) {
      const answer = await run({ [option]: 'tlh' });
      expect(answer.code).toBe('not-a-language');
      expect(answer.text).toContain('Deutsch');
    }
  });
});
