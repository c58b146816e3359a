import { describe, expect, it } from 'vitest';
import { offerSupportCommand } from '../../commands/offer-support.ts';
import type { Needs } from '../../commands/needs.ts';
import { supportTellButton } from '../../src/crisis/offer-support.ts';
import { readReported } from '../../src/moderation/buttons.ts';
import { en } from '../../src/words/en.ts';
import { ask, bindPart } from '../kit/ask.ts';
import { openCore } from '../kit/core.ts';
import { ids, makeMenu, makeMessage, makePress, makeSubmission, type Scene } from '../kit/interactions.ts';
import { describeOnBoth } from '../kit/storage.ts';

const name = 'Offer support';
const say = en.support;

describeOnBoth('Offer support', (databases) => {
  async function open() {
    const core = await openCore(await databases.open());
    await core.setUp();
    const choose = (message = makeMessage(), scene: Scene = {}) =>
      ask(offerSupportCommand, makeMenu(name, message, scene), core.needs);
    const press = (customId: string, scene: Scene = {}) =>
      ask(bindPart(offerSupportCommand.parts, customId), makePress(customId, scene), core.needs);
    const submit = (country: string, scene: Scene = {}, needs: Partial<Needs> = {}) =>
      ask(
        bindPart(offerSupportCommand.parts, 'support-country-form'),
        makeSubmission('support-country-form', { country }, scene),
        { ...core.needs, ...needs },
      );
    /** The button as it stands on the card that somebody opened on a message. */
    const { vault } = core.needs.storage;
    const facts = { channelId: ids.lounge, authorId: ids.theo, authorIsBot: false, texts: [], id: ids.message };
    const makeTell = (content = 'hello') =>
      supportTellButton.encode(readReported({ ...facts, content }, { guildId: ids.guild, userId: ids.maya }, vault));
    return { core, choose, press, submit, makeTell };
  }

  it('names the emergency numbers first, then words to copy, then what not to do', async () => {
    const { choose } = await open();
    const { text } = await choose();
    const places = ['`112`', say.copy.open, say.copy.ask, say.copy.together, say.noSecret(), say.notAlone()].map(
      (part) => text.indexOf(part),
    );
    expect(places).toEqual([...places].sort((one, other) => one - other));
    expect(places).not.toContain(-1);
    expect(text).toContain(`[${say.findLines}]\n[${say.tell}]`);
  });

  it('names nobody and repeats nothing of what was written', async () => {
    const { choose } = await open();
    const { text } = await choose(makeMessage({ content: 'I took all the pills' }));
    for (const part of [ids.theo, 'user2', 'pills']) expect(text).not.toContain(part);
  });

  it('is short enough to be read by somebody who is afraid', async () => {
    const { choose } = await open();
    const { text } = await choose();
    expect(text.split(/\s+/).length).toBeLessThan(220);
  });

  it('leads to the form that tells the moderators, about that message and as it was read', async () => {
    const { press, makeTell } = await open();
    const button = makeTell('I took all the pills, goodbye everyone');
    expect(button).toContain(`:${ids.lounge}:${ids.message}:${ids.theo}:T3:`);
    expect(await press(button)).toEqual({
      kind: 'form',
      text: en.tell.title,
      customId: button.replace('support-tell', 'tell-form'),
    });
  });

  it('leads to no form about a message that nobody opened it on', async () => {
    const { press, makeTell } = await open();
    expect(await press(makeTell().replace(ids.theo, ids.ines))).toMatchObject({ code: 'button-expired' });
    expect(await press(makeTell(), { userId: ids.ines })).toMatchObject({ code: 'button-expired' });
  });

  it('offers no way to the moderators where there is none, and says whom to write to', async () => {
    const { core, choose, press, makeTell } = await open();
    await core.setUp({ moderatorChannelId: null });
    const { text } = await choose();
    expect(text).not.toContain(`[${say.tell}]`);
    expect(text).toContain(say.noModerators());
    expect(await press(makeTell())).toMatchObject({
      code: 'not-set-up',
    });
  });

  it("has no such way for a message of Lamplight's own, which nobody can be asked about", async () => {
    const { choose } = await open();
    const { text } = await choose(makeMessage({ authorId: ids.application, bot: true }));
    expect(text).not.toContain(`[${say.tell}]`);
  });

  it('turns to the person themselves on a message of their own', async () => {
    const { choose } = await open();
    const { text } = await choose(makeMessage({ authorId: ids.maya }));
    expect(text).toContain(say.ownMessage());
    expect(text).not.toContain(say.copy.open);
    expect(text.startsWith('If a life is in danger now')).toBe(true);
  });

  describe('asks for their country', () => {
    it('in a form', async () => {
      const { press } = await open();
      expect(await press('support-country')).toEqual({
        kind: 'form',
        text: say.country.title,
        customId: 'support-country-form',
      });
    });

    it('and names lines of it, the emergency number first', async () => {
      const { submit } = await open();
      for (const country of ['Germany', 'de', '🇩🇪', 'Deutschland']) {
        const { text } = await submit(country);
        expect(text.indexOf('`112`')).toBeLessThan(text.indexOf('TelefonSeelsorge'));
        expect(text).toContain(say.passOn());
      }
    });

    it.each(['Atlantis', '@everyone **x** `y`', 'x'.repeat(100)])('again, with what was written: %s', async (typed) => {
      const { submit } = await open();
      const { text } = await submit(typed);
      expect(text).toContain('I do not know a country called');
      expect(text).toContain(`[${say.again}]`);
      expect(text).not.toMatch(/(?<!\\)(@|\*\*x)/);
      expect(text.startsWith('If a life is in danger now')).toBe(true);
    });

    it('again when there is nothing in it', async () => {
      const { submit } = await open();
      expect((await submit('  ')).text).toContain(say.countryMissing());
    });
  });

  it('needs no database and writes nothing', async () => {
    const { core, choose, press, submit, makeTell } = await open();
    const before = await countRows(core.needs);
    await choose();
    await press('support-country');
    await submit('Germany');
    await press(makeTell());
    expect(await countRows(core.needs)).toEqual(before);
    expect(core.mail.arrived).toEqual([]);
  });

  it('is refused in direct messages', async () => {
    const { choose, press, submit, makeTell } = await open();
    const away = { inDirectMessages: true };
    expect(await choose(makeMessage(), away)).toMatchObject({ code: 'no-server' });
    expect(await submit('Germany', away)).toMatchObject({ code: 'no-server' });
    expect(await press(makeTell(), away)).toMatchObject({
      code: 'no-server',
    });
  });
});

async function countRows({ storage: { read } }: Pick<Needs, 'storage'>) {
  return [
    await read.case.count(),
    await read.flag.count(),
    await read.person.count(),
    await read.outboxMessage.count(),
    await read.auditEntry.count(),
  ];
}
