import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { worries, type Worry } from '../../src/crisis/guide/choose-for-worry.ts';
import { en } from '../../src/words/en.ts';
import { openCommunity, type Community, type Outcome, type Person, type SeenMessage } from '../kit/community.ts';
import { describeOnBoth, runSql } from '../kit/storage.ts';
import { takeAway } from '../kit/take-away.ts';

const { buttons, closing, country, opening, panel, tomorrow, volunteer, worries: say } = en.guide;
const anyPart = z.object({ type: z.number(), custom_id: z.string(), label: z.string().optional() });
const rows = z.array(z.object({ components: z.array(anyPart).optional() }));

/** The card somebody has before them. */
function cardOf(outcome: Outcome): SeenMessage {
  if (!outcome.answer) throw new Error(`There is no card: ${outcome.state}.`);
  return outcome.answer;
}

const partsOf = (card: SeenMessage) => rows.parse(card.components).flatMap((row) => row.components ?? []);

/** Presses one button after the other, each on the card that the one before led to. */
async function walk(person: Person, from: Outcome, ...labels: string[]): Promise<Outcome> {
  let outcome = from;
  for (const label of labels) outcome = await person.presses(label, cardOf(outcome));
  return outcome;
}

/** What a custom id is for: of buttons that differ in what else they remember, one is pressed with a country and one without. */
function nameKind(customId: string): string {
  const [family = '', ...state] = customId.split(':');
  const chosen = ['guide-worry', 'guide-whom'].includes(family) ? `:${state[0] ?? ''}` : '';
  const sentences = family === 'guide-sentences' ? `:${state.slice(0, 2).join(':')}` : '';
  return `${family}${chosen}${sentences}${state.includes('US') ? ':US' : ''}`;
}

async function countRows(address: Parameters<typeof runSql>[0]): Promise<Record<string, unknown>> {
  const tables = ['Guild', 'Person', 'Case', 'Flag', 'OutboxMessage', 'HelpCount', 'AuditEntry', 'Meta'];
  const counts: Record<string, unknown> = {};
  for (const table of tables)
    counts[table] = Number((await runSql(address, `SELECT count(*) FROM "${table}"`))[0]?.[0]);
  return counts;
}

describeOnBoth('the guided path', (databases) => {
  let address: Awaited<ReturnType<typeof databases.make>>;
  let community: Community;
  let maya: Person;

  beforeAll(async () => {
    address = await databases.make();
    community = await openCommunity({ storage: address });
    maya = community.person('maya');
    await community.idle();
  });
  afterAll(() => community.close());

  const isAnswer = (outcome: Outcome) => {
    expect(['answered', 'modal']).toContain(outcome.state);
    if (outcome.state === 'modal') return;
    expect(outcome.ephemeral).toBe(true);
    expect(outcome.text).not.toContain('Something went wrong');
    expect(outcome.text.trim()).not.toBe('');
  };

  describe('from its first card to somebody to talk to', () => {
    it.each(worries)('takes at most four presses (%s)', async (worry: Worry) => {
      const start = await maya.runs('crisis');
      isAnswer(start);
      const asked = await walk(maya, start, buttons.talk, say.labels[worry]);
      const lines = await maya.chooses(country.placeholder, ['US'], cardOf(asked));
      isAnswer(lines);
      expect(lines.text).toContain('911');
      expect(lines.text).toContain('not called by us');
      if (worry === 'quiet' || worry === 'overheard') expect(lines.text).not.toMatch(/^Call /m);
    });

    it('takes four with a country that has to be typed, and gives back what is none', async () => {
      const asked = await walk(maya, await maya.runs('crisis'), buttons.talk, say.labels.police);
      const form = await maya.chooses(country.placeholder, [country.other.label], cardOf(asked));
      expect(form.modal?.title).toBe(country.form.title);
      const again = await maya.fills(form, { country: 'Atlantis' });
      expect(again.text).toContain('Atlantis');
      const second = await maya.chooses(country.placeholder, [country.other.label], cardOf(again));
      const lines = await maya.fills(second, { country: 'japan' });
      expect(lines.text).toContain('Japan');
      expect(lines.text).toContain('not called by us');
    });

    it('knows the country for the next worry, and is one card all the way', async () => {
      const start = await maya.runs('crisis');
      const asked = await walk(maya, start, buttons.talk, say.labels.nothing);
      const lines = await maya.chooses(country.placeholder, ['DE'], cardOf(asked));
      const others = await walk(maya, lines, buttons.otherWorry, say.labels.cost);
      expect(others.text).toContain('Germany');
      expect(cardOf(others).id).toBe(cardOf(start).id);
    });
  });

  it('answers every button of every card privately, and writes nothing that no step needs', async () => {
    const before = await countRows(address);
    const needDatabase = /^guide-(volunteer-yes|tomorrow-yes|helped)/;
    const seen = new Set<string>();
    const ways: string[][] = [[]];
    for (let way = ways.shift(); way; way = ways.shift()) {
      let outcome = await maya.runs('crisis');
      for (const customId of way) {
        const values = customId.startsWith('guide-country:') ? { values: ['US'] } : {};
        const body = { userId: maya.id, messageId: cardOf(outcome).id, customId, ...values };
        const { interactionId } = await community.call<{ interactionId: string }>('POST', '/act/press', body);
        outcome = await maya.seesOutcome(interactionId);
        isAnswer(outcome);
      }
      // A card of its own, such as that of the sources, has nothing more to press.
      if (way.at(-1)?.startsWith('crisis-sources')) continue;
      for (const { custom_id: customId } of partsOf(cardOf(outcome))) {
        if (needDatabase.test(customId) || seen.has(nameKind(customId))) continue;
        seen.add(nameKind(customId));
        ways.push([...way, customId]);
      }
    }
    expect([...seen].filter((kind) => kind.startsWith('guide-worry'))).toHaveLength(2 * worries.length);
    expect(seen.size).toBeGreaterThan(30);
    expect(await countRows(address)).toEqual(before);
  }, 90_000);

  it('helps with two sentences to copy in three presses, and keeps nothing of them', async () => {
    const before = await countRows(address);
    const { trusted } = en.guide;
    const start = await maya.runs('crisis');
    const shown = await walk(maya, start, buttons.trusted, trusted.people.work, trusted.wishes.come);
    expect(shown.text).toContain(`${trusted.first.work}\n${trusted.second.work.come}`);
    expect(cardOf(shown).id).toBe(cardOf(start).id);
    const other = await walk(maya, shown, trusted.other, trusted.people.friend, trusted.wishes.safe);
    expect(other.text).toContain(trusted.second.close.safe);
    expect(other.text).toContain('`112` in the European Union');
    expect(await countRows(address)).toEqual(before);
  });

  describe('asking for a volunteer', () => {
    it('tells the moderators on a yes and not before, once', async () => {
      const theo = community.person('theo');
      const question = await walk(maya, await maya.runs('crisis'), buttons.volunteer);
      expect(question.text).toContain('the moderators of this server see your name');
      expect((await theo.sees('moderators')).filter((message) => message.text.includes(maya.id))).toEqual([]);
      const sent = await walk(maya, question, volunteer.yes);
      expect(sent.text).toContain(volunteer.sent());
      const card = await theo.waitsFor('moderators', /asked .* that a volunteer messages them/);
      expect(card.text).toContain(maya.id);
      const again = await walk(maya, await maya.runs('crisis'), buttons.volunteer, volunteer.yes);
      expect(again.text).toContain(volunteer.already());
      expect((await theo.presses('Claim', card)).state).toBe('answered');
    });
  });

  describe('one message tomorrow', () => {
    const isFollowUp = (message: SeenMessage) => message.text.includes('I may write to you once');

    it('comes on a yes, once, a day later, and leads back to the path', async () => {
      const [dev, noor] = [community.person('dev'), community.person('noor')];
      const planned = await walk(dev, await dev.runs('crisis'), buttons.notNow, tomorrow.button, tomorrow.yes);
      expect(planned.text).toContain('I will write to you once');
      await walk(dev, planned, buttons.notNow, tomorrow.button, tomorrow.yes);
      await walk(noor, await noor.runs('crisis'), buttons.notNow, tomorrow.button, tomorrow.no);
      await community.idle();
      await community.call('POST', '/clock', { advance: 'PT23H', step: 'PT23H' });
      expect((await dev.directMessages()).filter(isFollowUp)).toEqual([]);
      await community.call('POST', '/clock', { advance: 'PT2H', step: 'PT1H' });
      await community.call('POST', '/clock', { advance: 'P2D', step: 'P1D' });
      const [message, ...others] = (await dev.directMessages()).filter(isFollowUp);
      expect(others).toEqual([]);
      if (!message) throw new Error('No message came.');
      const opened = await dev.presses(tomorrow.open, message);
      expect(opened.text).toContain(opening.question());
      expect(opened.text).not.toContain(buttons.volunteer);
      expect((await noor.directMessages()).filter(isFollowUp)).toEqual([]);
    });

    it('ends quietly where direct messages are closed', async () => {
      await community.call('PUT', `/users/${maya.id}`, { dms: 'closed' });
      await walk(maya, await maya.runs('crisis'), buttons.notNow, tomorrow.button, tomorrow.yes);
      await community.call('POST', '/clock', { advance: 'PT25H', step: 'PT25H' });
      await community.call('PUT', `/users/${maya.id}`, { dms: 'open' });
      const status = await community.person('olu').runs('status');
      expect(status.text).toContain('Could not be delivered in the last 30 days: 0');
    });
  });

  it('counts whether it helped, and shows that from five answers up', async () => {
    const owner = community.person('olu');
    const answer = async () => walk(maya, await maya.runs('crisis'), buttons.notNow, closing.answers.some);
    for (let time = 0; time < 4; time += 1) expect((await answer()).text).toContain(closing.thanks());
    expect((await owner.runs('status')).text).toContain('fewer than five of each answer');
    await answer();
    expect((await owner.runs('status')).text).toContain('a little: 5');
  });

  describe('elsewhere', () => {
    /** A server without the bot, to which maya brings it for herself. */
    async function openForeign(): Promise<string> {
      const { channels } = await community.call<{ channels: Record<string, string> }>('POST', '/guilds', {
        name: 'Elsewhere',
        bot: false,
        owner: 'vera',
        members: [{ userId: maya.id }],
        channels: [{ name: 'hall' }],
      });
      return channels['hall'] ?? channels['#hall'] ?? '';
    }

    it.each(['in direct messages', 'where only the person brought the bot'])(
      '%s it works without what a server would be needed for',
      async (where) => {
        const isDirect = where.startsWith('in');
        const { channelId } = await community.call<{ channelId: string }>('GET', `/dms?userId=${maya.id}`);
        const start = isDirect
          ? await maya.runs('crisis', {}, { in: channelId })
          : await maya.runs('crisis', {}, { in: await openForeign(), installed: 'user' });
        expect(start.text).toContain(opening.question());
        expect(start.text).not.toContain(buttons.volunteer);
        const asked = await walk(maya, start, buttons.talk, say.labels.enough);
        const lines = await maya.chooses(country.placeholder, ['GB'], cardOf(asked));
        expect(lines.text).toContain('999');
        const end = await walk(maya, lines, buttons.notNow);
        expect(end.text).not.toContain(closing.question());
        expect(end.text).not.toContain(tomorrow.button);
      },
    );
  });

  describe('the panel', () => {
    it('stands in every watched channel, with the numbers pinned beside it and nothing to press there', async () => {
      const shown = await maya.sees('lounge');
      const standing = shown.filter((message) => message.text.includes(panel.heading()));
      expect(standing).toHaveLength(1);
      const numbers = await maya.waitsFor('lounge', /Numbers that work when I am offline/);
      expect(numbers.components).toEqual([]);
      expect(z.object({ pinned: z.boolean() }).parse(numbers).pinned).toBe(true);
    });

    it('can be posted in any channel, by those who may manage the server', async () => {
      const owner = community.person('olu');
      const posted = await owner.runs('setup', { panel: community.channels['moderators'] ?? '' });
      expect(posted.text).toContain('there is a help panel now');
      await owner.waitsFor('moderators', /Numbers that work when I am offline/);
    });

    it('works after a restart: it carries everything it needs', async () => {
      await community.stopBot();
      await community.startBot();
      const standing = await maya.waitsFor('lounge', /Having a hard time/);
      const opened = await maya.presses(panel.button, standing);
      expect(opened.ephemeral).toBe(true);
      expect(opened.text).toContain(opening.question());
      expect(cardOf(opened).id).not.toBe(standing.id);
    });
  });
});

describeOnBoth('the guided path without a database', (databases) => {
  let address: Awaited<ReturnType<typeof databases.make>>;
  let community: Community;
  let maya: Person;

  beforeAll(async () => {
    address = await databases.make();
    community = await openCommunity({ storage: address });
    maya = community.person('maya');
    await community.idle();
  });
  afterAll(() => community.close());

  const labelsOf = (outcome: Outcome) => partsOf(cardOf(outcome)).map(({ label }) => label);
  const opens = async () => labelsOf(await maya.runs('crisis'));
  const untilAway = () => expect.poll(opens, { timeout: 15_000 }).not.toContain(buttons.volunteer);
  const untilBack = () => expect.poll(opens, { timeout: 15_000 }).toContain(buttons.volunteer);

  it('leads to somebody to talk to, and says honestly what cannot be done now', async () => {
    const before = await maya.runs('crisis');
    const question = await walk(maya, await maya.runs('crisis'), buttons.volunteer);
    const standing = await maya.waitsFor('lounge', /Having a hard time/);
    const back = await takeAway(address);
    try {
      expect((await maya.presses(panel.button, standing)).text).toContain(opening.question());
      const asked = await walk(maya, await maya.runs('crisis'), buttons.talk, say.labels.quiet);
      const lines = await maya.chooses(country.placeholder, ['US'], cardOf(asked));
      expect(lines.text).toContain('988');
      expect((await walk(maya, lines, buttons.start, buttons.steady)).text).toContain('count to six');
      const refused = await walk(maya, question, volunteer.yes);
      expect(refused.text).toContain('I cannot reach my memory');
      expect(refused.followUps.every((message) => message.ephemeral)).toBe(true);
      const sooner = await walk(maya, before, buttons.volunteer);
      expect(sooner.text).toContain('I cannot reach my memory');
      expect(sooner.ephemeral).toBe(true);
    } finally {
      await back();
    }
    await untilBack();
  }, 60_000);

  it('leaves out what could not work, as soon as it knows and until the database is back', async () => {
    const last = await walk(maya, await maya.runs('crisis'), buttons.notNow);
    expect(labelsOf(last)).toEqual(expect.arrayContaining([tomorrow.button, closing.answers.yes]));
    const back = await takeAway(address);
    try {
      await untilAway();
      const end = await walk(maya, await maya.runs('crisis'), buttons.notNow);
      expect(labelsOf(end)).toEqual([buttons.start]);
      expect(end.text).not.toContain(closing.question());
      const target = await community.person('dev').says('lounge', 'what is the point');
      const support = await maya.runs('Offer support', {}, { target });
      expect(labelsOf(support)).toEqual([en.support.findLines]);
      expect(support.text).toContain(en.support.noModerators());
      for (const label of [tomorrow.button, closing.answers.yes])
        expect((await walk(maya, last, label)).text).toContain('I cannot reach my memory');
    } finally {
      await back();
    }
    await untilBack();
    const end = await walk(maya, await maya.runs('crisis'), buttons.notNow, closing.answers.yes);
    expect(end.text).toContain(closing.thanks());
  }, 60_000);
});
