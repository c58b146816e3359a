import { ApplicationCommandOptionType, ApplicationCommandType } from 'discord.js';
import { expect, it } from 'vitest';
import { registry } from '../../commands/index.ts';
import { openCommunity, Refused, type Community, type Person, type SeenMessage } from '../kit/community.ts';
import { foundGroups, openPlaces, type FoundGroup } from '../kit/found-groups.ts';
import { describeOnBoth } from '../kit/storage.ts';

describeOnBoth('browsing groups', (databases) => {
  async function open(...wanted: FoundGroup[]) {
    const storage = await databases.make();
    const community = await openCommunity({ storage });
    const groups = await foundGroups(community, storage, wanted);
    return { community, groups, sam: community.person('sam'), maya: community.person('maya') };
  }

  function need(card: SeenMessage | null): SeenMessage {
    if (!card) throw new Error('There is no card.');
    return card;
  }

  it('shows the open groups that fit what somebody looks for, to them alone', async () => {
    const { community, sam } = await open(
      { name: 'Harbour', belonging: 'role', topic: 'grief', age: 18 },
      { name: 'Lantern', belonging: 'overwrite', topic: 'anxiety', language: 'de', format: 'hybrid', age: 16 },
      { name: 'Attic', belonging: 'role', topic: 'grief', state: 'archived' },
      { name: 'Sketch', belonging: 'role', topic: 'grief', state: 'draft' },
    );
    const all = await sam.runs('group browse');
    expect(all.ephemeral).toBe(true);
    expect(all.text).toContain('Harbour');
    expect(all.text).toContain('Lantern');
    for (const hidden of ['Attic', 'Sketch']) expect(all.text).not.toContain(hidden);
    const find = async (options: Record<string, string | number>) => (await sam.runs('group browse', options)).text;
    for (const [options, there, not] of [
      [{ topic: 'grief' }, 'Harbour', 'Lantern'],
      [{ topic: 'my mother died and I miss her' }, 'Harbour', 'Lantern'],
      [{ language: 'de' }, 'Lantern', 'Harbour'],
      [{ format: 'hybrid' }, 'Lantern', 'Harbour'],
      [{ age: 16 }, 'Lantern', 'Harbour'],
    ] as const) {
      const text = await find(options);
      expect(text, JSON.stringify(options)).toContain(there);
      expect(text, JSON.stringify(options)).not.toContain(not);
    }
    expect(await find({ topic: 'adhd' })).toContain('no open group like that');
    expect(await find({ topic: 'zzzzqqq' })).toContain('I do not know what “zzzzqqq” is about');
    const topics = await sam.types('group browse', 'topic', 'grie');
    expect(topics.map(({ value }) => value)).toContain('grief');
    await community.close();
  });

  it('turns pages, shows a group whole with what joining tells whom, and comes back to the same page', async () => {
    const names = Array.from({ length: 7 }, (_, index) => `Room ${index + 1}`);
    const { community, sam } = await open(
      ...names.map((name): FoundGroup => ({ name, belonging: 'role', roleId: '1', channelId: '2' })),
    );
    const first = need((await sam.runs('group browse')).answer);
    expect(first.text).toContain('Page 1 of 2');
    const second = need((await sam.presses('Next page', first)).answer);
    expect(second.text).toContain('Room 7');
    expect(second.text).not.toContain('Room 1\n');
    const card = need((await sam.chooses('Look at a group', readChoices(second).slice(0, 1), second)).answer);
    expect(card.text).toContain('Room 6');
    expect(card.text).toContain('Who can see it');
    expect(card.text).toContain('A program reads messages there');
    const back = await sam.presses('Back to the list', card);
    expect(back.text).toContain('Page 2 of 2');
    await community.close();
  });

  it('shows how many are in a group only rounded, and from five on', async () => {
    const { community, groups, sam } = await open({ name: 'Harbour', belonging: 'role' });
    const places = openPlaces(community);
    const give = async (names: string[]) => {
      for (const name of names)
        await places.giveRole(community.guildId, community.person(name).id, groups[0]?.roleId ?? '');
    };
    const later = () => community.call('POST', '/clock', { advance: 'PT11M', step: 'PT11M' });
    await give(['olu', 'theo', 'ines', 'kai']);
    await sam.runs('group browse');
    await community.idle();
    expect((await sam.runs('group browse')).text).not.toMatch(/\d people/);
    await give(['maya', 'noor', 'dev']);
    await later();
    await sam.runs('group browse');
    await expect.poll(async () => (await sam.runs('group browse')).text).toContain('about 5 people');
    await community.close();
  });

  it('by everything a newcomer can do, nobody who looks for help can be found', async () => {
    const { community, groups, sam, maya } = await open(
      { name: 'Harbour', belonging: 'role', sizeLimit: 2 },
      { name: 'Lantern', belonging: 'overwrite', admission: 'request', question: 'Why?' },
      { name: 'Meadow', belonging: 'thread' },
    );
    for (const name of ['maya', 'noor', 'dev']) await seekHelp(community.person(name));
    await community.idle();
    const said = await crawl(sam, community);
    expect(said.length).toBeGreaterThan(20);
    for (const name of ['maya', 'noor', 'dev', 'kai']) {
      const { id } = community.person(name);
      for (const text of said) {
        expect(text).not.toContain(id);
        expect(text.toLowerCase()).not.toMatch(new RegExp(`\\b${name}\\b`));
      }
    }
    expect(groups).toHaveLength(3);
    expect((await maya.runs('group mine')).text).toContain('Harbour');
    await community.close();
  });

  async function seekHelp(who: Person): Promise<void> {
    for (const group of ['Harbour', 'Meadow'])
      await pressFirst(who, need((await who.runs('group join', { group })).answer), /^(Join|Wait for a place)$/);
    const form = await who.presses('Ask to join', need((await who.runs('group join', { group: 'Lantern' })).answer));
    await who.fills(form, { answer: 'please' });
  }

  async function pressFirst(who: Person, card: SeenMessage, label: RegExp): Promise<void> {
    const found = readButtons(card).find((text) => label.test(text));
    if (found === undefined) throw new Error(`No ${String(label)} on ${card.text}`);
    await who.presses(found, card);
  }

  /** Runs every slash command with what can be given, types into every autocomplete and presses every button that comes, two presses deep. */
  async function crawl(who: Person, community: Community): Promise<string[]> {
    const said: string[] = [];
    const names = ['Harbour', 'Lantern', 'Meadow'];
    for (const command of listCommands()) {
      for (const option of command.typed)
        for (const value of ['', 'a', 'h', 'm', '1'])
          said.push(JSON.stringify(await ignoreRefusal(() => who.types(command.name, option, value), [])));
      const fillings = command.typed.includes('group') ? names.map((group) => ({ group })) : [{}];
      for (const filling of fillings) {
        const outcome = await ignoreRefusal(() => who.runs(command.name, filling), null);
        if (outcome) said.push(outcome.text, ...(await pressAll(who, outcome.answer, 2)));
      }
    }
    for (const { id } of await community.call<{ id: string }[]>(
      'GET',
      `/channels?userId=${who.id}&guildId=${community.guildId}`,
    )) {
      const messages = await who.sees(id);
      said.push(...messages.filter(({ author, ephemeral }) => author.bot && !ephemeral).map(({ text }) => text));
    }
    return said;
  }

  async function pressAll(who: Person, card: SeenMessage | null, depth: number): Promise<string[]> {
    if (!card || depth === 0) return [];
    const said: string[] = [];
    for (const label of readButtons(card)) {
      if (/^(Join|Ask to join|Wait for a place)$/.test(label)) continue;
      const outcome = await ignoreRefusal(() => who.presses(label, card), null);
      if (outcome) said.push(outcome.text, ...(await pressAll(who, outcome.answer, depth - 1)));
    }
    return said;
  }

  async function ignoreRefusal<T>(work: () => Promise<T>, instead: T): Promise<T> {
    try {
      return await work();
    } catch (error) {
      if (error instanceof Refused) return instead;
      throw error;
    }
  }

  /** Slash commands and subcommands, with their options that suggest while one types. */
  function listCommands(): { name: string; typed: string[] }[] {
    return registry.commands.flatMap(({ data }) => {
      if ((data.type ?? ApplicationCommandType.ChatInput) !== ApplicationCommandType.ChatInput || !('options' in data))
        return [];
      const options = data.options ?? [];
      const own = { name: data.name, typed: options.flatMap(readTyped) };
      const subcommands = options.flatMap((option) =>
        option.type === ApplicationCommandOptionType.Subcommand
          ? [{ name: `${data.name} ${option.name}`, typed: (option.options ?? []).flatMap(readTyped) }]
          : [],
      );
      return subcommands.length > 0 ? subcommands : [own];
    });
  }

  function readTyped(option: { name: string } & object): string[] {
    return 'autocomplete' in option && option.autocomplete === true ? [option.name] : [];
  }
});

/** Labels of the buttons on a card. */
function readButtons(card: Pick<SeenMessage, 'components'>): string[] {
  return listParts(card.components).flatMap((part) =>
    'label' in part && typeof part.label === 'string' && 'custom_id' in part ? [part.label] : [],
  );
}

/** What can be chosen in the selects on a card. */
function readChoices(card: Pick<SeenMessage, 'components'>): string[] {
  return listParts(card.components).flatMap((part) => {
    const options: unknown[] = 'options' in part && Array.isArray(part.options) ? part.options : [];
    return options.flatMap((option) =>
      typeof option === 'object' && option !== null && 'value' in option ? [String(option.value)] : [],
    );
  });
}

function listParts(parts: readonly unknown[]): object[] {
  return parts.flatMap((part) => {
    if (typeof part !== 'object' || part === null) return [];
    const inner = 'components' in part && Array.isArray(part.components) ? listParts(part.components) : [];
    return [part, ...inner];
  });
}
