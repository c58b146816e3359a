import { ApplicationCommandOptionType, ApplicationCommandType, type APIApplicationCommandOption } from 'discord.js';
import { expect, it } from 'vitest';
import { registry } from '../../commands/index.ts';
import { en } from '../../src/words/en.ts';
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

  it('by everything a newcomer, a member or a founder can do, nobody who looks for help can be found', async () => {
    const { community, sam, maya } = await open(
      { name: 'Harbour', belonging: 'role', sizeLimit: 2 },
      { name: 'Lantern', belonging: 'overwrite', admission: 'request', question: 'Why?' },
      { name: 'Meadow', belonging: 'thread' },
    );
    const [olu, kai] = [community.person('olu'), community.person('kai')];
    const seeking = ['maya', 'noor', 'dev'].map((name) => community.person(name));
    for (const who of seeking) await seekHelp(who);
    await lookAfterHarbour(olu, kai, community);
    await putPulse(olu, maya);

    const asNewcomer = await crawl(sam, community, 2);
    expect(asNewcomer.run).toEqual(
      listCommands()
        .filter(({ forAll }) => forAll)
        .map(({ name }) => name)
        .sort(),
    );
    expectNobody([...asNewcomer.said, ...(await readPublic(sam, community))], [...seeking, kai]);
    await seekHelp(sam);
    const asMember = await crawl(sam, community, 2);
    expect(asMember.said.join()).toContain('- **Meadow**: <#');
    expectNobody([...asMember.said, ...(await readPublic(sam, community))], [...seeking, kai]);
    const asFounder = await crawl(olu, community, 1);
    expect(asFounder.run).toEqual(
      listCommands()
        .map(({ name }) => name)
        .sort(),
    );
    // Who looks after a group is for founders to know.
    expect(asFounder.said.join()).toContain(kai.id);
    expectNobody(asFounder.said, [...seeking, sam]);
    await community.close();
  });

  it('whoever names somebody hears the same about those in a group, those who look after it and anybody else', async () => {
    const { community, sam, maya } = await open({ name: 'Harbour', belonging: 'role' });
    const [olu, kai, ines] = [community.person('olu'), community.person('kai'), community.person('ines')];
    await sam.presses('Join', need((await sam.runs('group join', { group: 'Harbour' })).answer));
    await maya.presses('Join', need((await maya.runs('group join', { group: 'Harbour' })).answer));
    await lookAfterHarbour(olu, kai, community);
    const naming = listCommands().filter(({ naming: options, forAll }) => forAll && options.length > 0);
    expect(naming.map(({ name }) => name)).toEqual([
      'follow-up offer',
      'group facilitators',
      'group hand-over',
      'postvention start',
      'session-admin create',
      'shift end',
      'session-admin edit',
    ]);
    for (const command of naming)
      for (const option of command.naming) {
        const { name } = command;
        const fillings = fill(command, community);
        const filling = fillings.find(({ group }) => group === 'Harbour') ?? fillings[0];
        const answers = [];
        for (const { id } of [maya, kai, ines])
          answers.push((await sam.runs(name, { ...filling, [option]: id })).text.replaceAll(id, 'them'));
        expect(new Set(answers).size, `${name} ${option}: ${answers.join(' / ')}`).toBe(1);
      }
    // Founders may know who looks after a group, and no more.
    const asked = await Promise.all(
      [maya, ines].map(async ({ id }) =>
        (await olu.runs('group facilitators', { group: 'Harbour', remove: id })).text.replaceAll(id, 'them'),
      ),
    );
    expect(new Set(asked).size, asked.join(' / ')).toBe(1);
    await community.close();
  });

  const sentence = 'hyssop on Tuesdays';
  const request = 'mugwort in spring';

  function expectNobody(said: readonly string[], people: readonly Person[]): void {
    expect(said.length).toBeGreaterThan(20);
    for (const text of said) {
      for (const words of [sentence, request]) expect(text).not.toContain(words);
      for (const { id, name } of people) {
        expect(text).not.toContain(id);
        expect(text.toLowerCase()).not.toMatch(new RegExp(`\\b${name}\\b`));
      }
    }
  }

  async function seekHelp(who: Person): Promise<void> {
    for (const group of ['Harbour', 'Meadow'])
      await pressFirst(who, need((await who.runs('group join', { group })).answer), /^(Join|Wait for a place)$/);
    const form = await who.presses('Ask to join', need((await who.runs('group join', { group: 'Lantern' })).answer));
    await who.fills(form, { answer: request });
  }

  async function lookAfterHarbour(founder: Person, who: Person, community: Community): Promise<void> {
    await founder.runs('group facilitators', { group: 'Harbour', add: who.id });
    await community.idle();
    await who.presses(en.care.accept, need((await who.directMessages()).at(-1) ?? null));
  }

  async function putPulse(founder: Person, who: Person): Promise<void> {
    const card = need((await founder.runs('group pulse', { group: 'Meadow' })).answer);
    await founder.presses(en.care.pulse.askNow, card);
    const mine = await who.runs('group mine');
    const home = /\*\*Meadow\*\*: <#(\d+)>/.exec(mine.text)?.[1] ?? '';
    const form = await who.presses(en.pulse.answer, await who.waitsFor(home, /How is \*\*Meadow/));
    const scores = Object.values(en.pulse.questions).map((label): [string, string[]] => [label, ['2']]);
    await who.fills(form, { ...Object.fromEntries(scores), [en.pulse.form.sentenceLabel]: sentence });
  }

  async function pressFirst(who: Person, card: SeenMessage, label: RegExp): Promise<void> {
    const found = readButtons(card).find((text) => label.test(text));
    if (found === undefined) throw new Error(`No ${String(label)} on ${card.text}`);
    await who.presses(found, card);
  }

  /**
   * Runs every slash command with what has to be given, types into every autocomplete and presses every button that comes, as deep as is
   * said. Returns what was said, and which commands Discord let them run.
   */
  async function crawl(who: Person, community: Community, depth: number): Promise<{ said: string[]; run: string[] }> {
    const said: string[] = [];
    const run = new Set<string>();
    for (const command of listCommands()) {
      for (const option of command.typed)
        for (const value of ['', 'a', 'h', 'm', '1'])
          said.push(JSON.stringify(await ignoreRefusal(() => who.types(command.name, option, value), [])));
      for (const filling of fill(command, community)) {
        const outcome = await ignoreRefusal(() => who.runs(command.name, filling), null);
        if (!outcome) continue;
        run.add(command.name);
        said.push(outcome.text, ...(await pressAll(who, outcome.answer, depth)));
      }
    }
    said.push(...(await who.directMessages()).map(({ text }) => text));
    return { said, run: [...run].sort() };
  }

  /** Nothing but what has to be given; and each group where one can be. */
  function fill(command: Listed, community: Community): Record<string, string | boolean>[] {
    const must: Record<string, string | boolean> = {};
    for (const option of command.required) {
      if (command.naming.includes(option)) must[option] = community.person('theo').id;
      else if (command.places.includes(option)) must[option] = community.channels['lounge'] ?? '';
      else must[option] = command.yesOrNo.includes(option) || (command.choices[option] ?? '1');
    }
    if (!command.typed.includes('group')) return [must];
    const each = ['Harbour', 'Lantern', 'Meadow'].map((group) => ({ ...must, group }));
    return command.required.includes('group') ? each : [must, ...each];
  }

  /** What the bot says in all channels that somebody sees. */
  async function readPublic(who: Person, community: Community): Promise<string[]> {
    const seen = `/channels?userId=${who.id}&guildId=${community.guildId}`;
    const channels = await community.call<{ id: string }[]>('GET', seen);
    const messages = (await Promise.all(channels.map(({ id }) => who.sees(id)))).flat();
    return messages.filter(({ author, ephemeral }) => author.bot && !ephemeral).map(({ text }) => text);
  }

  /** Presses each button, chooses each of what can be chosen, and sends off each form that comes. */
  async function pressAll(who: Person, card: SeenMessage | null, depth: number): Promise<string[]> {
    if (!card || depth === 0) return [];
    const acts = [
      ...readButtons(card).map((label) => ({ label, act: () => who.presses(label, card) })),
      ...readSelects(card).flatMap(({ label, values }) =>
        values.slice(0, 4).map((value) => ({ label, act: () => who.chooses(label, [value], card) })),
      ),
    ];
    const said: string[] = [];
    for (const { label, act } of acts) {
      if (/^(Join|Ask to join|Wait for a place|Leave .*|Stop waiting.*)$/.test(label)) continue;
      const outcome = await ignoreRefusal(act, null);
      const { modal } = outcome ?? {};
      const fields = Object.fromEntries((modal?.fields ?? []).map(({ customId }) => [customId, 'h']));
      const sent = modal && outcome ? await ignoreRefusal(() => who.fills(outcome, fields), null) : null;
      for (const one of [outcome, sent])
        if (one) said.push(one.text, JSON.stringify(one.modal), ...(await pressAll(who, one.answer, depth - 1)));
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

  /** Slash commands and subcommands, those that change or end what the others look at last. */
  function listCommands(): Listed[] {
    const all = registry.commands.flatMap(({ data }) => {
      if ((data.type ?? ApplicationCommandType.ChatInput) !== ApplicationCommandType.ChatInput) return [];
      const forAll = (data.default_member_permissions ?? null) === null;
      const options = 'options' in data ? (data.options ?? []) : [];
      const subcommands = options.flatMap((option) =>
        option.type === ApplicationCommandOptionType.Subcommand
          ? [{ name: `${data.name} ${option.name}`, forAll, ...readOptions(option.options ?? []) }]
          : [],
      );
      return subcommands.length > 0 ? subcommands : [{ name: data.name, forAll, ...readOptions(options) }];
    });
    const changes = ({ name }: Listed) => Number(/ (leave|edit|archive)$/.test(name));
    return all.sort((one, other) => changes(one) - changes(other));
  }

  /** A command with the names of its options: those that suggest while one types, that have to be given, and that name a person or a channel, or ask yes or no. */
  interface Listed {
    name: string;
    forAll: boolean;
    typed: string[];
    required: string[];
    naming: string[];
    places: string[];
    yesOrNo: string[];
    /** The first of what can be chosen, of each option that has choices. */
    choices: Record<string, string>;
  }

  function readOptions(options: readonly APIApplicationCommandOption[]) {
    const names = (which: (option: APIApplicationCommandOption) => boolean) =>
      options.filter(which).map(({ name }) => name);
    return {
      typed: names((option) => 'autocomplete' in option && (option.autocomplete ?? false)),
      required: names(({ required }) => required === true),
      naming: names(({ type }) => type === ApplicationCommandOptionType.User),
      places: names(({ type }) => type === ApplicationCommandOptionType.Channel),
      yesOrNo: names(({ type }) => type === ApplicationCommandOptionType.Boolean),
      choices: Object.fromEntries(
        options.flatMap((option): [string, string][] => {
          const [first] = 'choices' in option ? (option.choices ?? []) : [];
          return first ? [[option.name, String(first.value)]] : [];
        }),
      ),
    };
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
  return readSelects(card).flatMap(({ values }) => values);
}

/** The selects on a card: what stands on each, and what can be chosen. */
function readSelects(card: Pick<SeenMessage, 'components'>): { label: string; values: string[] }[] {
  return listParts(card.components).flatMap((part) => {
    if (!('options' in part && Array.isArray(part.options) && 'placeholder' in part)) return [];
    const options: unknown[] = part.options;
    const values = options.flatMap((option) =>
      typeof option === 'object' && option !== null && 'value' in option ? [String(option.value)] : [],
    );
    return [{ label: String(part.placeholder), values }];
  });
}

function listParts(parts: readonly unknown[]): object[] {
  return parts.flatMap((part) => {
    if (typeof part !== 'object' || part === null) return [];
    const inner = 'components' in part && Array.isArray(part.components) ? listParts(part.components) : [];
    return [part, ...inner];
  });
}
