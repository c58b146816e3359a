import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { directoryDate } from '../../src/crisis/directory/directory.ts';
import { verifyAudit } from '../../src/storage/audit-chain.ts';
import { openStorage, type StorageAddress } from '../../src/storage/open-storage.ts';
import { en } from '../../src/words/en.ts';
import { openCommunity, type Community, type Person } from '../kit/community.ts';
import { captureLog, type CapturedLog } from '../kit/log.ts';
import { describeOnBoth } from '../kit/storage.ts';
import { takeAway } from '../kit/take-away.ts';

const marked = 'Added by this server, listed on';

describeOnBoth("a server's own help lines", (databases) => {
  let address: StorageAddress;
  let captured: CapturedLog;
  let community: Community;
  let olu: Person;
  let maya: Person;

  beforeAll(async () => {
    address = await databases.make();
    captured = captureLog();
    community = await openCommunity({ storage: address, log: captured.log });
    olu = community.person('olu');
    maya = community.person('maya');
  });
  afterAll(() => community.close());

  const plain = { country: 'DE', name: 'City Line', phone: '030 123456', source: 'https://example.org/line' };
  const help = async (country = 'DE') => (await maya.runs('crisis', { country })).text;
  const add = (options: Record<string, string>) => olu.runs('lines add', { ...plain, ...options });
  const pick = async (subcommand: string, typed: string) => {
    const [first] = await olu.types(`lines ${subcommand}`, 'line', typed);
    return first?.value ?? '';
  };

  it('come first in what members are shown, marked, with their source', async () => {
    const added = await add({});
    expect(added.ephemeral).toBe(true);
    expect(added.text).toContain('Added for Germany');
    const shown = await maya.runs('crisis', { country: 'Germany' });
    expect(shown.text).toContain(marked);
    expect(shown.text.indexOf('112')).toBeLessThan(shown.text.indexOf('City Line'));
    expect(shown.text.indexOf('City Line')).toBeLessThan(shown.text.indexOf('TelefonSeelsorge'));
    const sources = await maya.presses(en.crisis.sources.button, shown.answer ?? { id: '' });
    expect(sources.text).toContain('https://example.org/line');
  });

  it('are nobody else’s: not in direct messages', async () => {
    const { channelId } = await community.call<{ channelId: string }>('GET', `/dms?userId=${maya.id}`);
    expect((await maya.runs('crisis', { country: 'DE' }, { in: channelId })).text).not.toContain('City Line');
  });

  it('say what is wrong with a number that cannot be dialled, and give back what was typed', async () => {
    const { text } = await add({ name: 'Wrong Line', phone: 'ask for Anna' });
    expect(text).toContain('is not a number that a phone can dial');
    expect(text).toContain('/lines add country:DE name:Wrong Line phone:ask for Anna');
    expect(await help()).not.toContain('Wrong Line');
  });

  it('ping nobody and format nothing, whatever they are called', async () => {
    const name = `**@everyone** <@${maya.id}> [x](https://evil.example)`;
    const added = await add({ country: 'FR', name, phone: '01 23', source: name });
    const shown = await maya.runs('crisis', { country: 'FR' });
    for (const { answer } of [added, shown]) expect(answer?.mentions).toEqual([]);
    expect(shown.text).toContain('\\*\\*\\@everyone\\*\\*');
    await olu.runs('lines remove', { line: await pick('remove', 'evil') });
    expect(await help('FR')).not.toContain('evil');
  });

  it('are kept, all of them, when two owners add and edit at once', async () => {
    const line = await pick('edit', 'city');
    await Promise.all([
      add({ name: 'Night Line', phone: '030 1' }),
      add({ name: 'Day Line', phone: '030 2' }),
      olu.runs('lines edit', { line, chat: 'https://example.org/chat' }),
      olu.runs('lines edit', { line, hours: 'always' }),
    ]);
    const { text } = await olu.runs('lines list');
    for (const part of ['3 of 25', 'City Line', 'Night Line', 'Day Line']) expect(text).toContain(part);
    const shown = await help();
    expect(shown).toContain('https://example.org/chat');
    expect(shown).toContain('day and night');
  });

  it('stand in the order that their owner gave them', async () => {
    await olu.runs('lines move', { line: await pick('move', 'day'), to: 1 });
    const shown = await help();
    expect(shown.indexOf('Day Line')).toBeLessThan(shown.indexOf('City Line'));
  });

  it('can be hidden and shown, as those of the directory can', async () => {
    await olu.runs('lines hide', { line: await pick('hide', 'samaritans kingdom') });
    expect(await help('GB')).not.toContain('**Samaritans**');
    expect(await help('GB')).toContain('999');
    await olu.runs('lines show', { line: await pick('show', 'samaritans') });
    expect(await help('GB')).toContain('**Samaritans**');
    await olu.runs('lines hide', { line: await pick('hide', 'night') });
    expect(await help()).not.toContain('Night Line');
  });

  describe('and the numbers pinned beside a panel', () => {
    const { renewal } = en.lines;
    const heading = /Numbers that work when I am offline/;
    const seen = async (text: RegExp) => (await maya.sees('lounge')).filter((message) => text.test(message.text));
    const waitFor = async (text: RegExp) => {
      await community.idle();
      await maya.waitsFor('lounge', text);
    };

    it('are old after a change, which the owner hears with a button that renews them', async () => {
      await waitFor(heading);
      const set = await olu.runs('setup', { country: 'DE' });
      expect(set.text).toContain(renewal.old({ channels: `<#${community.channels['lounge'] ?? ''}>` }));
      const [before] = await seen(heading);
      const [panelBefore] = await seen(/Having a hard time/);
      const done = await olu.presses(renewal.button, set.answer ?? fail());
      expect(done.ephemeral).toBe(true);
      expect(done.text).toContain('A new panel with its numbers goes to');
      await waitFor(/Germany: help lines/);
      const [after, ...others] = await seen(heading);
      expect(others).toEqual([]);
      expect(after?.id).not.toBe(before?.id);
      expect(z.object({ pinned: z.boolean() }).parse(after).pinned).toBe(true);
      const [panel, ...panels] = await seen(/Having a hard time/);
      expect(panels).toEqual([]);
      expect(panel?.id).not.toBe(panelBefore?.id);
    });

    it('are spoken of only where a change changes them', async () => {
      const elsewhere = await add({ country: 'FR', name: 'Ligne de ville', phone: '01 23 45 67 89' });
      expect(elsewhere.text).not.toContain('📌');
      const shown = await add({ name: 'Pinned Line', phone: '030 9' });
      expect(shown.text).toContain('📌');
      await olu.presses(renewal.button, shown.answer ?? fail());
      await waitFor(/Pinned Line/);
      const again = await olu.presses(renewal.button, shown.answer ?? fail());
      expect(again.text).toContain(renewal.nothing());
      expect((await olu.runs('lines list')).text).not.toContain('📌');
      const removed = await olu.runs('lines remove', { line: await pick('remove', 'pinned') });
      expect(removed.text).toContain('📌');
    });

    it('are renewed by those who manage the server alone, and by two presses at once only once', async () => {
      const added = await add({ name: 'Late Pin', phone: '030 8' });
      const card = added.answer ?? fail();
      await expect(maya.presses(renewal.button, card)).rejects.toMatchObject({ status: 403 });
      await Promise.all([olu.presses(renewal.button, card), olu.presses(renewal.button, card)]);
      await waitFor(/Late Pin/);
      await community.idle();
      expect(await seen(heading)).toHaveLength(1);
      await olu.runs('lines remove', { line: await pick('remove', 'late') });
    });

    it('are said to be perhaps old where nobody could look', async () => {
      await community.call('POST', '/faults', {
        kind: 'status',
        status: 500,
        times: 100,
        route: 'GET /channels/*/messages/pins',
      });
      const shown = await olu.runs('setup', { country: 'FR' });
      expect(shown.text).toContain('France');
      expect(shown.text).toContain(renewal.unknown());
      await community.call('DELETE', '/faults');
      await olu.presses(renewal.button, shown.answer ?? fail());
      await waitFor(/France: help lines/);
    }, 30_000);
  });

  it('are there with the database away; what an owner typed then is not lost', async () => {
    const back = await takeAway(address);
    try {
      expect(await help()).toContain('Day Line');
      const refused = await add({ name: 'Late Line', phone: '030 3' });
      expect(refused.text).toContain(en.errors['storage-away']());
      expect(refused.text).toContain('name:Late Line');
    } finally {
      await back();
    }
    expect(await help()).not.toContain('Late Line');
  });

  it('are as they were after a restart', async () => {
    const before = await help();
    await community.stopBot();
    await community.startBot();
    expect(await help()).toBe(before);
    expect(before).toContain(marked);
  });

  it('are for those who manage the server alone', async () => {
    await expect(maya.runs('lines list')).rejects.toMatchObject({ status: 404 });
  });

  it('leave an entry each in the audit chain, and none of their words in the log', async () => {
    const storage = await openStorage(address);
    try {
      const entries = await storage.read.auditEntry.findMany({ where: { act: { startsWith: 'line.' } } });
      expect(new Set(entries.map(({ act }) => act))).toEqual(
        new Set(['line.added', 'line.removed', 'line.edited', 'line.moved', 'line.hidden', 'line.shown']),
      );
      const verdict = await verifyAudit(community.guildId, { db: storage.read, vault: storage.vault });
      expect(verdict).toMatchObject({ kind: 'whole' });
    } finally {
      await storage.close();
    }
    expect(captured.text()).not.toMatch(/City Line|evil|Anna|example\.org/);
  });

  it('stand on a directory that says when nobody verified it for long', async () => {
    expect(captured.events()).not.toContain('directory.stale');
    expect((await olu.runs('status')).text).not.toContain('days old');
    await community.stopBot();
    await community.call('POST', '/clock', { set: '2027-09-01T12:00:00Z' });
    await community.startBot();
    expect(captured.lines()).toContainEqual(
      expect.objectContaining({ msg: 'directory.stale', code: directoryDate, count: 331 }),
    );
    expect((await olu.runs('status')).text).toContain('**331 days old**');
    expect((await olu.runs('lines list')).text).toContain('Not checked for');
  });
});

function fail(): never {
  throw new Error('There was no answer.');
}
