import { Locale, PermissionFlagsBits } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { crisis } from '../../commands/crisis.ts';
import { lines } from '../../commands/lines.ts';
import type { Needs } from '../../commands/needs.ts';
import { findHelp } from '../../src/crisis/directory/directory.ts';
import { mostOwnLines } from '../../src/crisis/lines/line-rules.ts';
import { snapshotInteraction } from '../../src/discord/snapshot.ts';
import { verifyAudit } from '../../src/storage/audit-chain.ts';
import { en } from '../../src/words/en.ts';
import { ask } from '../kit/ask.ts';
import { openCore } from '../kit/core.ts';
import { ids, makeCommand, makeTyping, type GivenOption, type Scene } from '../kit/interactions.ts';
import { describeOnBoth } from '../kit/storage.ts';
import { suggestedAtOnce } from '../kit/suggestions.ts';

const owner = { userId: ids.ines, permissions: PermissionFlagsBits.ManageGuild };
const listed = 'de-08001110111';
const plain = { country: 'DE', name: 'City Line', source: 'https://example.org', phone: '030 123456' };

type Options = Readonly<Record<string, string | number>>;

function give(options: Options): GivenOption[] {
  return Object.entries(options).map(([name, value]) =>
    typeof value === 'string' ? { name, text: value } : { name, number: value },
  );
}

describeOnBoth('/lines', (databases) => {
  async function open() {
    const address = await databases.make();
    const core = await openCore(await databases.open(address));
    const run = (subcommand: string, options: Options = {}, scene: Scene = {}, needs: Partial<Needs> = {}) =>
      ask(lines, makeCommand('lines', give(options), { ...owner, ...scene, subcommand }), { ...core.needs, ...needs });
    const own = () => core.needs.servers.lines.get(ids.guild).own;
    const reopen = async () => (await openCore(await databases.open(address))).needs;
    const audit = async () => {
      const { read } = core.needs.storage;
      expect(await verifyAudit(ids.guild, { db: read, vault: core.needs.storage.vault })).toMatchObject({
        kind: 'whole',
      });
      const entries = await read.auditEntry.findMany({ where: { guildId: ids.guild }, orderBy: { seq: 'asc' } });
      return entries.map(({ act, target }) => `${act} ${target}`);
    };
    const suggest = (subcommand: string, typed: string, scene: Scene = {}, option = 'line') => {
      const typing = makeTyping('lines', { option, typed }, { ...owner, ...scene, subcommand });
      return suggestedAtOnce(lines.suggest?.({ option, typed }, snapshotInteraction(typing), core.needs));
    };
    const help = async (options: Options) => (await ask(crisis, makeCommand('crisis', give(options)), core.needs)).text;
    return { core, run, own, reopen, audit, suggest, help };
  }

  describe('add', () => {
    it('keeps a line, shows it as members will see it, and says where it is found', async () => {
      const { run, own, reopen, help, audit } = await open();
      const { text } = await run('add', { ...plain, hours: 'always', languages: 'German' });
      expect(text).toContain('## Added for Germany');
      expect(text).toContain(
        '**City Line**\nCall `030 123456`\nday and night · in German\nAdded by this server, listed on',
      );
      expect(text).toContain('number 1 of 1');
      expect((await reopen()).servers.lines.get(ids.guild).own).toEqual(own());
      expect(await help({ country: 'DE' })).toContain('City Line');
      expect(await audit()).toEqual([`line.added ${own()[0]?.id ?? ''}`]);
    });

    it('works on a server where nothing else was set up, and goes with it', async () => {
      const { core, run } = await open();
      await run('add', plain);
      const { storage } = core.needs;
      const { read } = storage;
      expect(await read.crisisLine.count()).toBe(1);
      await storage.write((tx) => tx.guild.delete({ where: { id: ids.guild } }));
      expect(await read.crisisLine.count()).toBe(0);
    });

    it('takes hours in the zone of the server, unless another is given', async () => {
      const { core, run, own } = await open();
      expect((await run('add', { ...plain, hours: 'Mon-Fri 9-17' })).text).toContain(en.errors['line-zone-missing']());
      await core.setUp({ zone: 'Europe/Berlin' });
      await run('add', { ...plain, hours: 'Mon-Fri 9-17' });
      expect(own()[0]?.content.hours).toMatchObject({ zone: 'Europe/Berlin' });
    });

    it.each([
      [{ country: 'Atlantis' }, 'Atlantis'],
      [{ name: '***' }, en.errors['line-name-missing']()],
      [{ phone: 'call me maybe' }, 'call me maybe\u2069” is not a number that a phone can dial'],
      [{ chat: 'http://example.org' }, 'is not a web address I can show'],
      [{ languages: 'Klingon' }, 'Klingon'],
      [{ hours: 'whenever' }, 'whenever\u2069” as hours'],
      [{ topic: 'nonsense' }, 'nonsense'],
      [{ keyword: 'HOME' }, en.errors['line-keyword-alone']()],
      [{ source: ' ' }, en.errors['line-source-missing']()],
      [{ name: 'x'.repeat(81) }, '81 characters and 80 fit'],
    ])('says what is wrong, and gives back all that was typed: %j', async (typed, sentence) => {
      const { core, run, own } = await open();
      const options = { ...plain, ...typed };
      const { text } = await run('add', options);
      expect(text).toContain(sentence);
      expect(text).toContain(en.edge.yourWords());
      expect(text).toContain(`/lines add country:${options.country} name:${options.name}`);
      expect(text).toContain(`phone:${options.phone}`);
      expect(own()).toEqual([]);
      expect(await core.needs.storage.read.guild.count()).toBe(0);
    });

    it('refuses the same number twice for a country, but not for another', async () => {
      const { run, own } = await open();
      await run('add', plain);
      expect((await run('add', { ...plain, name: 'Again', phone: '030-123 456' })).text).toContain(
        'already has a line with that number',
      );
      await run('add', { ...plain, country: 'FR' });
      expect(own()).toHaveLength(2);
    });

    it('has an end', async () => {
      const { run, own } = await open();
      for (let index = 0; index < mostOwnLines; index += 1)
        await run('add', { ...plain, phone: `030 ${1000 + index}` });
      expect((await run('add', plain)).text).toContain(en.errors['lines-full']({ most: mostOwnLines }));
      expect(own()).toHaveLength(mostOwnLines);
      expect((await run('list')).text).toContain('25 of 25 lines');
    });

    it('loses nothing of two owners who add at once, and never has more than fit', async () => {
      const { run, own, reopen, audit } = await open();
      await Promise.all(
        Array.from({ length: mostOwnLines + 3 }, (_, index) =>
          run('add', { ...plain, phone: `030 ${1000 + index}` }, { userId: index % 2 === 0 ? ids.ines : ids.maya }),
        ),
      );
      expect(own()).toHaveLength(mostOwnLines);
      expect((await reopen()).servers.lines.get(ids.guild).own).toEqual(own());
      expect(await audit()).toHaveLength(mostOwnLines);
    });

    it('gives back what was typed when the database is away', async () => {
      const { core, run, own } = await open();
      const gone = Object.assign(new Error('away'), { name: 'PrismaClientInitializationError', code: 'P1001' });
      const storage = { ...core.needs.storage, write: () => Promise.reject(gone) };
      const { text } = await run('add', plain, {}, { storage });
      expect(text).toContain(en.errors['storage-away']());
      expect(text).toContain('phone:030 123456');
      expect(own()).toEqual([]);
    });
  });

  describe('edit', () => {
    it('changes what is given and leaves the rest', async () => {
      const { core, run, own, audit } = await open();
      await run('add', { ...plain, topic: 'youth' });
      const [before] = own();
      core.clock.advance(86_400_000);
      const { text } = await run('edit', { line: before?.id ?? '', phone: '030 999', languages: 'German' });
      expect(text).toContain('Call `030 999`');
      expect(own()[0]).toMatchObject({
        content: { name: 'City Line', topics: ['youth'], languages: ['de'] },
        source: plain.source,
      });
      expect(own()[0]?.changedAt).toBeGreaterThan(before?.changedAt ?? 0);
      expect((await audit()).at(-1)).toBe(`line.edited ${before?.id ?? ''}`);
    });

    it('finds a line by the name that was typed out', async () => {
      const { run, own } = await open();
      await run('add', plain);
      await run('edit', { line: 'city line', name: 'Town Line' });
      expect(own()[0]?.content.name).toBe('Town Line');
    });

    it('keeps both of what two owners change at once', async () => {
      const { run, own, reopen } = await open();
      await run('add', plain);
      const line = own()[0]?.id ?? '';
      await Promise.all([
        run('edit', { line, phone: '030 999' }),
        run('edit', { line, chat: 'https://example.org/chat' }, { userId: ids.maya }),
        run('edit', { line, languages: 'Turkish' }),
      ]);
      const [kept] = (await reopen()).servers.lines.get(ids.guild).own;
      expect(kept?.content).toMatchObject({
        phone: { number: '030999' },
        chat: 'https://example.org/chat',
        languages: ['tr'],
      });
    });

    it('tells the second of two owners that the first removed the line', async () => {
      const { run, own } = await open();
      await run('add', plain);
      const line = own()[0]?.id ?? '';
      const [removed, edited] = await Promise.all([run('remove', { line }), run('edit', { line, phone: '030 999' })]);
      expect(removed.text).toContain('is removed');
      expect(edited.text).toContain('it may have been removed a moment ago');
      expect(own()).toEqual([]);
    });

    it('without anything says that the line was checked today', async () => {
      const { core, run, own, audit } = await open();
      await run('add', plain);
      const before = own()[0]?.changedAt ?? 0;
      const line = own()[0]?.id ?? '';
      await run('edit', { line });
      expect(await audit()).toHaveLength(1);
      core.clock.advance(200 * 86_400_000);
      expect((await run('list')).text).toContain('Not checked for 200 days');
      expect((await run('edit', { line })).text).toContain(en.lines.checked());
      expect(own()[0]?.changedAt).toBe(before + 200 * 86_400_000);
      expect((await run('list')).text).not.toContain('Not checked');
      expect(await audit()).toHaveLength(2);
    });

    it('corrects a line of the directory: the own one takes its place, with what was known of it', async () => {
      const { run, own, help, audit, reopen } = await open();
      const { text } = await run('edit', { line: 'us-988', phone: '1 988', source: 'its own website' });
      expect(text).toContain('in place of **988 Suicide & Crisis Lifeline**');
      expect(own()[0]?.content).toMatchObject({
        phone: { number: '1988' },
        chat: 'https://988lifeline.org/',
        hours: 'always',
      });
      const card = await help({ country: 'US' });
      expect(card).toContain('Call `1 988`');
      expect(card.match(/988 Suicide/g)).toHaveLength(1);
      expect(await audit()).toEqual(['line.edited us-988']);
      expect((await reopen()).servers.lines.get(ids.guild).hidden).toEqual(new Set(['us-988']));
    });

    it('corrects one of the directory only with a change and a source', async () => {
      const { run, own } = await open();
      expect((await run('edit', { line: listed, phone: '030 1' })).text).toContain(en.errors['line-source-missing']());
      expect((await run('edit', { line: listed, source: 'me' })).text).toContain('Say what is to be different');
      expect(own()).toEqual([]);
    });
  });

  describe('move', () => {
    it('orders the lines of a country, for good, and leaves other countries as they are', async () => {
      const { run, own, reopen, help, audit } = await open();
      for (const [name, country] of [
        ['A', 'DE'],
        ['B', 'FR'],
        ['C', 'DE'],
        ['D', 'DE'],
      ] as const)
        await run('add', { ...plain, name: `${name} line`, country, phone: `030 ${name.charCodeAt(0)}0` });
      const names = (from = own()) => from.map(({ content }) => content.name?.[0]).join('');
      const find = (name: string) => own().find(({ content }) => content.name?.startsWith(name))?.id ?? '';
      expect((await run('move', { line: find('D'), to: 1 })).text).toContain(
        'is now number 1 of your lines for Germany',
      );
      expect(names()).toBe('DBAC');
      await run('move', { line: find('D'), to: 25 });
      expect(names()).toBe('ABCD');
      await run('move', { line: find('D'), to: 3 });
      expect(names((await reopen()).servers.lines.get(ids.guild).own)).toBe('ABCD');
      expect((await audit()).filter((entry) => entry.startsWith('line.moved'))).toHaveLength(2);
      const text = await help({ country: 'DE' });
      expect(text.indexOf('A line')).toBeLessThan(text.indexOf('C line'));
    });

    it('is for own lines', async () => {
      const { run } = await open();
      expect((await run('move', { line: listed, to: 1 })).text).toContain('comes from the directory');
    });
  });

  describe('hide and show', () => {
    it('take a line of the directory away and bring it back, for good', async () => {
      const { run, help, reopen, audit } = await open();
      expect((await run('hide', { line: listed })).text).toContain(
        'Members no longer see **TelefonSeelsorge** (Germany)',
      );
      expect(await help({ country: 'DE' })).not.toContain('0800 111 0 111');
      expect((await reopen()).servers.lines.get(ids.guild).hidden).toEqual(new Set([listed]));
      expect((await run('hide', { line: listed })).text).toContain('was hidden already');
      expect((await run('show', { line: listed })).text).toContain('again');
      expect(await help({ country: 'DE' })).toContain('0800 111 0 111');
      expect((await run('show', { line: listed })).text).toContain('was not hidden');
      expect(await audit()).toEqual([`line.hidden ${listed}`, `line.shown ${listed}`]);
    });

    it('work for own lines, whose place is kept', async () => {
      const { run, own, help } = await open();
      await run('add', plain);
      const line = own()[0]?.id ?? '';
      await run('hide', { line });
      expect(await help({ country: 'DE' })).not.toContain('City Line');
      expect((await run('edit', { line, name: 'Town Line' })).text).toContain(en.lines.stillHidden());
      await run('show', { line });
      expect(await help({ country: 'DE' })).toContain('Town Line');
    });

    it('never leave anybody with nothing, and tell the owner when no line is left', async () => {
      const { run, help } = await open();
      const all = findHelp('DE').lines;
      const texts = [];
      for (const { line } of all) texts.push((await run('hide', { line: line.id })).text);
      expect(texts.at(-1)).toContain('No line for Germany is left');
      expect(texts.at(0)).not.toContain('is left');
      const text = await help({ country: 'DE' });
      expect(text).toContain('`112`');
      expect(text).toContain('https://findahelpline.com');
      expect(text).toContain('https://befrienders.org');
    });
  });

  it('remove takes an own line away, and leaves those of the directory alone', async () => {
    const { run, own, reopen, audit } = await open();
    await run('add', plain);
    const id = own()[0]?.id ?? '';
    expect((await run('remove', { line: listed })).text).toContain('You can hide it');
    expect((await run('remove', { line: id })).text).toContain('**City Line** (Germany) is removed');
    expect((await run('remove', { line: id })).text).toContain('I cannot find a line');
    expect((await reopen()).servers.lines.get(ids.guild).own).toEqual([]);
    expect(await audit()).toEqual([`line.added ${id}`, `line.removed ${id}`]);
  });

  describe('list', () => {
    it('says what to do while there is nothing', async () => {
      const { run } = await open();
      expect((await run('list')).text).toContain(en.lines.list.none());
    });

    it('shows lines by country in their order, with sources and what is hidden', async () => {
      const { run } = await open();
      await run('add', plain);
      await run('add', { ...plain, country: 'FR', name: 'Ligne', phone: '01 23', topic: 'lgbtq' });
      await run('hide', { line: listed });
      const { text } = await run('list');
      expect(text).toContain('2 of 25 lines');
      expect(text).toContain('**Germany**\n1. **City Line** · `030 123456` · for any crisis');
      expect(text).toContain('<https://example.org>');
      expect(text).toContain('1. **Ligne** · `01 23` · for LGBTQ+ people');
      expect(text).toContain(`${en.lines.list.hiddenHeading()}\n- **TelefonSeelsorge** (Germany)`);
      expect(text).toContain(en.lines.list.always());
    });

    it('shows one country with what the directory has for it', async () => {
      const { run } = await open();
      await run('add', plain);
      await run('hide', { line: listed });
      const { text } = await run('list', { country: 'Germany' });
      expect(text).toContain('City Line');
      expect(text).toContain('**In the directory for Germany**');
      expect((await run('list', { country: 'Atlantis' })).text).toContain('Atlantis');
    });

    it('fits, however much there is', async () => {
      const { run } = await open();
      for (let index = 0; index < mostOwnLines; index += 1)
        await run('add', {
          ...plain,
          name: `${'*'.repeat(78)}x`,
          source: '_'.repeat(198) + 'xx',
          phone: `030 ${1000 + index}`,
          chat: `https://example.org/${String(index).padStart(100, 'x')}`,
        });
      expect((await run('list')).text).toContain('more.');
    });
  });

  describe('suggestions', () => {
    it('are own lines to edit, move and remove, the directory to edit and hide, hidden ones to show', async () => {
      const { run, suggest, own } = await open();
      await run('add', plain);
      const [mine] = own();
      for (const act of ['edit', 'hide', 'move', 'remove'])
        expect(suggest(act, 'city line')).toEqual([{ name: 'City Line · 030 123456 · Germany', value: mine?.id }]);
      expect(suggest('show', '')).toEqual([]);
      expect(suggest('move', 'telefon')).toEqual([]);
      expect(suggest('hide', 'telefon germany').map(({ value }) => value)).toContain(listed);
      await run('hide', { line: listed });
      expect(suggest('hide', 'telefon germany').map(({ value }) => value)).not.toContain(listed);
      expect(suggest('show', '').map(({ value }) => value)).toEqual([listed]);
    });

    it('before anything is typed are own lines and those near', async () => {
      const { run, suggest, own } = await open();
      await run('add', plain);
      const values = suggest('hide', '', { locale: Locale.French }).map(({ value }) => value);
      expect(values[0]).toBe(own()[0]?.id);
      expect(values.some((value) => value.startsWith('de-'))).toBe(true);
      expect(values.some((value) => value.startsWith('fr-'))).toBe(true);
      expect(values.some((value) => value.startsWith('us-'))).toBe(false);
    });

    it('are at most 25 of at most 100 characters, for anything typed', async () => {
      const { run, suggest } = await open();
      await run('add', { ...plain, name: '😀x'.repeat(26) });
      for (const typed of ['', 'a', 'x', '\u202E', '@everyone', 'z'.repeat(10_000)]) {
        const suggestions = suggest('edit', typed);
        expect(suggestions.length).toBeLessThanOrEqual(25);
        for (const { name } of suggestions) expect(name.length).toBeLessThanOrEqual(100);
      }
    });

    it('are there for countries and zones, and for owners only', async () => {
      const { suggest } = await open();
      expect(suggest('add', 'germ', {}, 'country')).toEqual([{ name: 'Germany', value: 'DE' }]);
      expect(suggest('add', 'berl', {}, 'zone')).toEqual([{ name: 'Europe/Berlin', value: 'Europe/Berlin' }]);
      expect(suggest('hide', 'telefon', { permissions: 0n })).toEqual([]);
    });
  });

  it('is for those who manage the server, in the server', async () => {
    const { run } = await open();
    expect(await run('list', {}, { permissions: 0n })).toMatchObject({ kind: 'refused', code: 'not-an-owner' });
    expect(await run('add', plain, { permissions: 0n })).toMatchObject({ kind: 'refused', code: 'not-an-owner' });
    expect(await run('list', {}, { inDirectMessages: true })).toMatchObject({ kind: 'refused', code: 'no-server' });
  });

  it("keeps one server's lines from another, and from direct messages", async () => {
    const { run, core } = await open();
    await run('add', plain);
    const away = await ask(
      crisis,
      makeCommand('crisis', give({ country: 'DE' }), { inDirectMessages: true }),
      core.needs,
    );
    expect(away.text).not.toContain('City Line');
    expect(core.needs.servers.lines.get('200000000000000002').own).toEqual([]);
  });

  it('leaves out a row that this version cannot read', async () => {
    const { run, core, reopen } = await open();
    await run('add', plain);
    await core.needs.storage.write((tx) => tx.crisisLine.updateMany({ data: { content: '{"phone":"?"}' } }));
    expect((await reopen()).servers.lines.get(ids.guild).own).toEqual([]);
  });
});
