import { afterAll, beforeAll, expect, it } from 'vitest';
import { z } from 'zod';
import { postFrontDoor } from '../../src/groups/front-door/post-front-door.ts';
import type { Group } from '../../src/groups/group.ts';
import { templateFor } from '../../src/groups/templates/template.ts';
import { languages } from '../../src/words/words.ts';
import { openCommunity, type Community, type Outcome, type Person, type SeenMessage } from '../kit/community.ts';
import { makeGroup } from '../kit/groups.ts';
import { captureLog, type CapturedLog } from '../kit/log.ts';
import { prepare } from '../kit/prepare.ts';
import { describeOnBoth, readRaw, readRows } from '../kit/storage.ts';
import { takeAway } from '../kit/take-away.ts';

const { start: say, guide } = languages.en.words;
const polish = languages.pl.words;

const anyPart = z.object({
  custom_id: z.string(),
  label: z.string().optional(),
  options: z.array(z.unknown()).optional(),
});
const rows = z.array(z.object({ components: z.array(anyPart).optional() }));

/** The card somebody has before them. */
function cardOf(outcome: Outcome): SeenMessage {
  if (!outcome.answer) throw new Error(`There is no card: ${outcome.state}.`);
  return outcome.answer;
}

const partsOf = (outcome: Outcome) => rows.parse(cardOf(outcome).components).flatMap((row) => row.components ?? []);
const labelsOf = (outcome: Outcome) => partsOf(outcome).flatMap(({ label }) => label ?? []);

/** Presses one button after the other, each on the card that the one before led to. */
async function walk(person: Person, from: Outcome, ...labels: string[]): Promise<Outcome> {
  let outcome = from;
  for (const label of labels) outcome = await person.presses(label, cardOf(outcome));
  return outcome;
}

/** Says something in own words, from the first card. */
async function tell(person: Person, sentence: string, words = languages.en.words): Promise<Outcome> {
  const form = await person.presses(words.start.buttons.say, cardOf(await person.runs('start')));
  expect(form.state).toBe('modal');
  return person.fills(form, { sentence });
}

/** Groups as a community may have them: enough of them that something has to be asked. */
function describeGroups(guildId: string): Group[] {
  const group = (given: Partial<Group>) => makeGroup({ guildId, ...given });
  return [
    group({ name: 'Harbour', topic: 'wellbeing', purpose: 'For good days and hard ones.' }),
    group({ name: 'Amber' }),
    group({ name: 'Bursztyn', language: 'pl', purpose: 'Dla osób w żałobie.', age: 16 }),
    group({ name: 'Ember', sizeLimit: 12, admission: 'request', ledBy: 'both' }),
    group({ name: 'Quay', format: 'hybrid' }),
    group({ name: 'Willow', topic: 'anxiety' }),
    group({ name: 'Put away', topic: 'adhd', state: 'archived' }),
    group({ name: 'Not yet', topic: 'ocd', state: 'draft' }),
  ];
}

describeOnBoth('the front door', (databases) => {
  let address: Awaited<ReturnType<typeof databases.make>>;
  let community: Community;
  let captured: CapturedLog;
  let maya: Person;
  let sam: Person;

  beforeAll(async () => {
    address = await databases.make();
    captured = captureLog();
    community = await openCommunity({ storage: address, log: captured.log });
    [maya, sam] = [community.person('maya'), community.person('sam')];
    const { guildId, channels } = community;
    await community.call('PUT', `/users/${sam.id}`, { locale: 'pl' });
    await prepare(community, address, async ({ groups, outbox }, tx) => {
      for (const group of describeGroups(guildId)) await groups.save(group, tx);
      const settings = { guildId, language: 'en' } as const;
      await postFrontDoor({ settings, channelId: channels['welcome'] ?? '' }, { outbox }, tx);
    });
    await community.idle();
  }, 60_000);
  afterAll(() => community.close());

  /** Every row but how far channels were read, which is saved every few seconds, whoever does what. */
  async function readKept() {
    return Object.entries(await readRows(address)).filter(([table]) => table !== 'ChannelCursor');
  }

  it('leads a newcomer in three taps to groups that fit, in their own language', async () => {
    const opened = await sam.runs('start');
    expect(opened.ephemeral).toBe(true);
    expect(opened.text).toContain(polish.start.opening.heading());
    expect(opened.text).toContain(polish.edge.automatic);
    const asked = await walk(sam, opened, polish.start.buttons.find);
    expect(asked.text).toContain(polish.start.topic.question());
    expect(cardOf(asked).id).toBe(cardOf(opened).id);
    const grief = templateFor('grief', 'pl').title;
    const liked = await sam.chooses(polish.start.topic.placeholder, ['grief'], cardOf(asked));
    expect(liked.text).toContain(polish.start.taste.question());
    expect(labelsOf(liked)).toEqual(
      expect.arrayContaining([polish.start.taste.labels.small, polish.start.taste.labels.any]),
    );
    const shown = await walk(sam, liked, polish.start.taste.labels.any);
    expect(shown.text.indexOf('Bursztyn')).toBeLessThan(shown.text.indexOf('Amber'));
    expect(shown.text).toContain(grief);
    expect(shown.text).toContain(polish.start.list.reasons.language);
    expect(shown.text).toContain(polish.start.list.facts.language({ language: 'angielski' }));
    expect(shown.text).toContain(polish.crisis.line.agesFrom({ from: 16 }));
    expect(labelsOf(shown).filter((label) => label.startsWith('Obejrzyj: '))).toHaveLength(3);
    expect(shown.text).not.toMatch(/Put away|Not yet/);
  });

  it('shows what was asked for: a group that a therapist leads', async () => {
    const asked = await walk(maya, await maya.runs('start'), say.buttons.find);
    const shown = await walk(
      maya,
      await maya.chooses(say.topic.placeholder, ['grief'], cardOf(asked)),
      say.taste.labels.therapist,
    );
    expect(shown.text).toContain('Ember');
    expect(shown.text).toContain('led by peers and a therapist');
    expect(shown.text).not.toContain('Amber');
    // One alone has a group for every topic beside it.
    expect(shown.text).toContain('Harbour');
  });

  it('asks nothing that makes no difference', async () => {
    const asked = await walk(maya, await maya.runs('start'), say.buttons.find);
    const shown = await maya.chooses(say.topic.placeholder, ['anxiety'], cardOf(asked));
    expect(shown.text).toContain('Willow');
    expect(labelsOf(shown)).toContain('Look at Willow');
  });

  it('opens a group’s own card from its button', async () => {
    const asked = await walk(maya, await maya.runs('start'), say.buttons.find);
    const shown = await maya.chooses(say.topic.placeholder, ['anxiety'], cardOf(asked));
    const card = await maya.presses('Look at Willow', cardOf(shown));
    expect(card.ephemeral).toBe(true);
    expect(card.text).toContain('Willow');
    expect(card.text).not.toContain('earlier version');
  });

  it('says honestly when nothing here is about it, and where else there is somebody', async () => {
    const asked = await walk(maya, await maya.runs('start'), say.buttons.find);
    const shown = await maya.chooses(say.topic.placeholder, ['other'], cardOf(asked));
    expect(shown.text).toContain(say.notHere.text());
    expect(shown.text).toContain('Harbour');
    expect(shown.text).toContain('findahelpline.com');
    const country = await walk(maya, shown, say.notHere.listen);
    const lines = await maya.chooses(guide.country.placeholder, ['GB'], cardOf(country));
    expect(lines.text).toContain('999');
  });

  it('finds groups for one sentence', async () => {
    const shown = await tell(maya, 'I lost my mother this spring and I cannot stop grieving');
    expect(shown.ephemeral).toBe(true);
    expect(shown.text).toContain('your words may fit “Grief and loss”');
    expect(shown.text).not.toContain('mother');
    expect(shown.text).not.toContain(say.heard.heavy({ button: say.buttons.now }));
    const heavy = await tell(maya, 'I feel so hopeless and alone since the funeral, grief is eating me');
    expect(heavy.text).toContain('Amber');
    expect(heavy.text).toContain(say.heard.heavy({ button: say.buttons.now }));
  });

  it('gives help first, and no group, to somebody in danger; nothing of it is stored or logged', async () => {
    await community.idle();
    const before = await readKept();
    const shown = await tell(maya, 'zirconium nights since the funeral, I am going to kill myself tonight');
    expect(shown.text).toContain(guide.opening.question());
    expect(shown.text).not.toMatch(/Amber|Harbour|Ember|zirconium/);
    expect(labelsOf(shown)).toEqual(
      expect.arrayContaining([guide.buttons.talk, guide.buttons.steady, say.buttons.show]),
    );
    const polishly = await tell(sam, 'cyrkonia, nie chcę żyć', polish);
    expect(polishly.text).toContain(polish.guide.opening.question());
    const afterwards = await walk(maya, shown, say.buttons.show);
    expect(afterwards.text).toContain('Amber');
    await community.idle();
    expect(await readKept()).toEqual(before);
    for (const word of ['zirconium', 'cyrkonia']) {
      expect(captured.text()).not.toContain(word);
      expect((await readRaw(address)).includes(word)).toBe(false);
    }
    const cases = await community.person('theo').sees('moderators');
    expect(cases.filter(({ text }) => text.includes(maya.id))).toEqual([]);
  });

  it('answers a threat plainly, and shows the way to somebody to talk to', async () => {
    const shown = await tell(maya, 'I know where you live and I will kill you');
    expect(shown.text).toContain(say.heard.harm());
    expect(shown.text).not.toContain('where you live');
    expect((await walk(maya, shown, say.buttons.now)).text).toContain(guide.opening.question());
  });

  it('is moved by no hostile sentence', async () => {
    const hostile = [
      `@everyone <@${maya.id}> **bold** [x](https://evil.example) \`code\` ||spoiler|| \u202e\u2066`,
      '🙂'.repeat(250),
      '\u0301'.repeat(499),
      '# > - `/group join` </start:1>',
      '        x',
    ];
    for (const sentence of hostile) {
      const shown = await tell(maya, sentence);
      expect(shown.state).toBe('answered');
      expect(shown.text).toContain(say.notHere.text());
      expect(shown.text).not.toContain('evil.example');
      expect(cardOf(shown).mentions).toEqual([]);
    }
  });

  it('stands as a panel that works for years, after restarts, and is never edited', async () => {
    const noor = community.person('noor');
    const panel = await maya.waitsFor('welcome', /Looking for people who know what it is like/);
    await community.call('POST', '/clock', { advance: 'P1200D', step: 'P400D' });
    await community.stopBot();
    await community.startBot();
    const asked = await noor.presses(say.buttons.find, panel);
    expect(asked.ephemeral).toBe(true);
    expect(asked.text).toContain(say.topic.question());
    const form = await noor.presses(say.buttons.say, panel);
    const shown = await noor.fills(form, { sentence: 'so anxious all the time' });
    expect(shown.ephemeral).toBe(true);
    expect(shown.text).toContain('Willow');
    expect((await noor.presses(say.buttons.now, panel)).text).toContain(guide.opening.question());
    const seen = (await maya.sees('welcome')).find(({ id }) => id === panel.id);
    expect(seen?.text).toBe(panel.text);
    expect(panel.text).not.toMatch(/Amber|Harbour/);
  });

  it('keeps what its buttons carry: panels of today work with every version to come', async () => {
    const panel = await maya.waitsFor('welcome', /Looking for people/);
    expect(JSON.stringify(panel.components).match(/"custom_id":"[^"]*"/g)).toEqual([
      '"custom_id":"door-open"',
      '"custom_id":"door-open-say"',
      '"custom_id":"guide-open"',
    ]);
  });

  it('leaves without a trace, and can be come back to', async () => {
    const closed = await walk(maya, await maya.runs('start'), guide.buttons.notNow);
    expect(closed.text).toContain(say.closing.fine());
    expect((await walk(maya, closed, guide.buttons.start)).text).toContain(say.opening.heading());
  });

  it('works without a database', async () => {
    const back = await takeAway(address);
    try {
      const asked = await walk(maya, await maya.runs('start'), say.buttons.find);
      expect((await maya.chooses(say.topic.placeholder, ['anxiety'], cardOf(asked))).text).toContain('Willow');
      expect((await tell(maya, 'I lost my mother')).text).toContain('Amber');
      expect((await tell(maya, 'I want to die')).text).toContain(guide.opening.question());
    } finally {
      await back();
    }
  });

  it('says in direct messages, kindly, where groups are', async () => {
    const { channelId } = await community.call<{ channelId: string }>('GET', `/dms?userId=${maya.id}`);
    const shown = await maya.runs('start', {}, { in: channelId });
    expect(shown.text).toContain(say.elsewhere.text());
    expect((await walk(maya, shown, say.buttons.now)).text).toContain(guide.opening.question());
  });

  it('tells everybody at a workplace the same, whoever they are, and warns them', async () => {
    await prepare(community, address, async (_, tx) => {
      await tx.guild.update({ where: { id: community.guildId }, data: { workplace: true } });
    });
    const show = async (person: Person) => (await person.runs('start')).text;
    expect(await show(maya)).toContain(say.opening.workplace());
    expect(await show(community.person('olu'))).toBe(await show(maya));
    const before = await readKept();
    await walk(maya, await maya.runs('start'), say.buttons.find);
    await community.idle();
    expect(await readKept()).toEqual(before);
  });
});

describeOnBoth('the front door of a server without groups', (databases) => {
  it('is honest, shows what works, and tells those who may found one how', async () => {
    const community = await openCommunity({ storage: await databases.make() });
    const [olu, maya] = [community.person('olu'), community.person('maya')];
    const shown = await walk(olu, await olu.runs('start'), say.buttons.find);
    expect(shown.text).toContain(say.noGroups.text());
    expect(shown.text).toContain('/group create');
    const other = await walk(maya, await maya.runs('start'), say.buttons.find);
    expect(other.text).toContain('findahelpline.com');
    expect(other.text).not.toContain('/group create');
    expect(labelsOf(other)).toEqual([say.buttons.now, say.notHere.listen, guide.buttons.notNow]);
    const said = await tell(maya, 'I want to end my life');
    expect(said.text).toContain(guide.opening.question());
    expect(labelsOf(said)).not.toContain(say.buttons.show);
    await community.close();
  });
});
