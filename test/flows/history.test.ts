import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import type { CheckIn } from '../../src/check-ins/check-in.ts';
import { letIn } from '../../src/groups/belonging.ts';
import { findHome } from '../../src/groups/group.ts';
import { openStorage, type StorageAddress } from '../../src/storage/open-storage.ts';
import { en } from '../../src/words/en.ts';
import { languages } from '../../src/words/words.ts';
import { need } from '../kit/anonymous.ts';
import { keepCheckIn, makePlan } from '../kit/check-ins.ts';
import {
  openCommunity,
  type Community,
  type CommunityOptions,
  type Outcome,
  type SeenMessage,
} from '../kit/community.ts';
import { foundGroups, openPlaces } from '../kit/found-groups.ts';
import { buildPage, describeInBrowser, type BuiltPage } from '../kit/page.ts';
import { readPng } from '../kit/png.ts';
import { describeOnBoth, readRaw, runSql } from '../kit/storage.ts';

const { history: say, round } = en;
const asks = /How was today\?/;
const hard = round.levels[2];

/** A community with a group that maya, noor, dev, sam and theo are in, asked at seven in the evening; it is five minutes to. */
async function openWithGroup(
  address: StorageAddress,
  options: Partial<CommunityOptions>,
  given: Partial<CheckIn> = {},
) {
  const community = await openCommunity({ storage: address, ...options });
  const [group] = await foundGroups(community, address, [{ name: 'Harbour', belonging: 'role' }]);
  if (!group) throw new Error('There is no group.');
  for (const name of ['maya', 'noor', 'dev', 'sam', 'theo'])
    await letIn(group, community.person(name).id, { places: openPlaces(community) });
  const tomorrow = new Date(community.sandbox.clock.now() + 86_400_000).toISOString().slice(0, 10);
  await community.call('POST', '/clock', { set: `${tomorrow}T18:55:00Z` });
  const storage = await openStorage(address);
  try {
    const now = community.sandbox.clock.now();
    await keepCheckIn(group, now, storage, { plan: makePlan(now, { zone: 'UTC' }), ...given });
  } finally {
    await storage.close();
  }
  return { community, group, home: findHome(group) ?? '', today: tomorrow };
}

describeOnBoth('a history of levels', (databases) => {
  let community: Community;
  let address: StorageAddress;
  let home: string;
  let today: string;

  afterEach(() => community.close());

  async function open(checkInHistory: boolean) {
    address = await databases.make();
    ({ community, home, today } = await openWithGroup(address, { checkInHistory }));
    return { maya: community.person('maya'), noor: community.person('noor') };
  }

  const advance = (by: string, step: string) => community.call('POST', '/clock', { advance: by, step });

  /** The check-in of today in the group. */
  async function waitForRound(): Promise<SeenMessage> {
    await advance('PT6M', 'PT1M');
    return community.person('maya').waitsFor(home, asks);
  }

  const countKept = async () => Number((await runSql(address, 'SELECT COUNT(*) FROM "KeptLevel"'))[0]?.[0]);
  const cardOf = (outcome: Outcome) => need(outcome.answer);

  async function readPicture(outcome: Outcome) {
    const [file] = cardOf(outcome).attachments;
    if (!file) throw new Error('There is no picture.');
    const response = await fetch(file.url);
    return { file, type: response.headers.get('content-type'), data: new Uint8Array(await response.arrayBuffer()) };
  }

  it('is not there where the operator did not switch it on: it says why, and keeps nothing', async () => {
    const { maya } = await open(false);
    const outcome = await maya.runs('checkin history');
    expect(outcome).toMatchObject({ ephemeral: true, text: say.off });
    expect((await maya.runs('checkin history', { days: '90' })).text).toBe(say.off);
    await maya.presses(hard, await waitForRound());
    await community.idle();
    expect(await countKept()).toBe(0);
    expect((await maya.runs('checkin history', { do: 'erase' })).text).toContain(say.erasedNone);
  });

  it('begins with a yes to what is kept, for how long, who could read it and how it ends; before that nothing is kept', async () => {
    const { maya } = await open(true);
    const asked = await maya.runs('checkin history');
    expect(asked.ephemeral).toBe(true);
    for (const part of [say.ask.what, say.ask.long, say.ask.who, say.ask.end]) expect(asked.text).toContain(part);
    expect((await maya.presses('No', cardOf(asked))).text).toContain(say.declined);
    await maya.presses(hard, await waitForRound());
    expect(await countKept()).toBe(0);
    const again = await maya.runs('checkin history', { days: '90' });
    expect(again.text, 'days without a yes are a question').toContain(say.ask.yes({ days: 90 }));
    expect((await maya.presses(say.ask.yes({ days: 90 }), cardOf(again))).text).toContain(say.begun({ days: 90 }));
    expect((await maya.runs('checkin history')).text).toContain(say.empty);
  });

  it('shows what was pressed in a group, in words and as a picture with words in its place, and nothing of it to others', async () => {
    const { maya, noor } = await open(true);
    await maya.presses(say.ask.yes({ days: 30 }), cardOf(await maya.runs('checkin history')));
    const asked = await waitForRound();
    await maya.presses(hard, asked);
    await noor.presses(hard, asked);
    expect(await countKept()).toBe(1);
    const shown = await maya.runs('checkin history');
    expect(shown.ephemeral).toBe(true);
    expect(shown.text).toContain(`${hard}: 1`);
    expect(shown.text).toMatch(new RegExp(`\\*\\* · (Mon|Tue|Wed|Thu|Fri|Sat|Sun): ${hard}`));
    expect(shown.text).not.toMatch(/better|worse|average|improv/i);
    const { file, type, data } = await readPicture(shown);
    expect([type, file.filename, file.size]).toEqual(['image/png', 'days.png', data.length]);
    expect(readPng(data).width).toBeGreaterThan(300);
    expect(file.description).toContain('On 1 day there are marks');
    expect((await noor.runs('checkin history')).text).toContain(say.ask.heading);
  });

  it('has no level of anybody in the clear in the database', async () => {
    const { maya } = await open(true);
    await maya.presses(say.ask.yes({ days: 30 }), cardOf(await maya.runs('checkin history')));
    await maya.presses(hard, await waitForRound());
    expect(await countKept()).toBe(1);
    await community.stopBot();
    const raw = await readRaw(address);
    expect(raw.includes(community.guildId), 'what is not sealed').toBe(true);
    for (const secret of ['"level":2', `"day":"${today}"`, maya.id]) expect(raw.includes(secret), secret).toBe(false);
    await community.startBot();
    expect((await maya.runs('checkin history')).text, 'and it can be read again after a restart').toContain(
      `${hard}: 1`,
    );
  });

  it('loses a level that was taken back', async () => {
    const { maya } = await open(true);
    await maya.presses(say.ask.yes({ days: 30 }), cardOf(await maya.runs('checkin history')));
    const noted = await maya.presses(hard, await waitForRound());
    await maya.presses(round.undo, cardOf(noted));
    expect(await countKept()).toBe(0);
  });

  it('stops, begins again, changes its days and is erased, each with one press or one command', async () => {
    const { maya } = await open(true);
    await maya.presses(say.ask.yes({ days: 30 }), cardOf(await maya.runs('checkin history')));
    await maya.presses(hard, await waitForRound());
    const changed = await maya.chooses(say.longer, ['7'], cardOf(await maya.runs('checkin history')));
    expect(changed.text).toContain(say.changed({ days: 7 }));
    const stopped = await maya.presses(say.stop, cardOf(changed));
    expect(stopped.text).toContain(say.stopped);
    const begun = await maya.chooses(say.again, ['365'], cardOf(stopped));
    expect(begun.text).toContain(say.begun({ days: 365 }));
    expect((await maya.runs('checkin history', { do: 'stop' })).text).toContain(say.stopped);

    const shown = await maya.runs('checkin history');
    const question = await maya.presses(say.erase, cardOf(shown));
    expect(question.text).toContain(say.eraseAsk);
    expect(await countKept(), 'not before the yes').toBe(1);
    const erased = await maya.presses(say.eraseYes, cardOf(question));
    expect(erased.text).toContain(say.erased({ count: 1 }));
    expect(cardOf(erased).attachments, 'nor does the picture stay on the card').toEqual([]);
    expect(await countKept()).toBe(0);
    expect((await maya.runs('checkin history')).text).toContain(say.ask.heading);
  });

  it('is gone with one command', async () => {
    const { maya } = await open(true);
    await maya.presses(say.ask.yes({ days: 365 }), cardOf(await maya.runs('checkin history', { days: '365' })));
    await maya.presses(hard, await waitForRound());
    expect((await maya.runs('checkin history', { do: 'erase' })).text).toContain(say.erased({ count: 1 }));
    expect(await countKept()).toBe(0);
    await advance('PT24H', 'PT1H');
    const again = (await maya.sees(home)).filter(({ text }) => asks.test(text)).at(-1);
    await maya.presses(hard, need(again));
    expect(await countKept(), 'nothing more is kept').toBe(0);
  });

  it('is forgotten by the clock when its days are over', async () => {
    const { maya } = await open(true);
    await maya.chooses(say.ask.other, ['7'], cardOf(await maya.runs('checkin history')));
    await maya.presses(hard, await waitForRound());
    await advance('P7D', 'PT12H');
    expect(await countKept()).toBe(1);
    await advance('P1D', 'PT1H');
    expect(await countKept()).toBe(0);
  });

  it('is asked for and shown in the language of the client', async () => {
    const { maya } = await open(true);
    const { words } = languages.de;
    const asked = await maya.runs('checkin history', {}, { locale: 'de' });
    expect(asked.text).toContain(words.history.ask.who);
    await maya.presses(words.history.ask.yes({ days: 30 }), cardOf(asked));
    await maya.presses(hard, await waitForRound());
    const shown = await maya.runs('checkin history', {}, { locale: 'de' });
    expect(shown.text).toContain(`${words.round.levels[2]}: 1`);
    expect(need(shown.answer).attachments[0]?.description).toContain('An 1 Tag stehen Zeichen');
    for (const locale of ['es-ES', 'pt-BR', 'fr', 'it', 'pl', 'uk', 'hi', 'ja', 'id'])
      expect((await maya.runs('checkin history', {}, { locale })).answer?.attachments, locale).toHaveLength(1);
  });
});

/** Runs in the page, so it is text here: this project's own types know no document. */
const measurePicture = `async () => {
  const image = document.querySelector('.message.ephemeral img.picture');
  await image.decode();
  return image.naturalWidth;
}`;

describeInBrowser('the pictures, on the page', () => {
  describeOnBoth('with the real bot', (databases) => {
    let built: BuiltPage;
    let community: Community;
    let home: string;

    beforeAll(async () => {
      built = await buildPage();
      const opened = await openWithGroup(await databases.make(), { checkInHistory: true, pageFolder: built.folder });
      ({ community, home } = opened);
      const maya = community.person('maya');
      await maya.presses(say.ask.yes({ days: 30 }), need((await maya.runs('checkin history')).answer));
      await community.call('POST', '/clock', { advance: 'PT6M', step: 'PT1M' });
      const asked = await maya.waitsFor(home, asks);
      for (const name of ['maya', 'noor', 'dev', 'sam', 'theo']) await community.person(name).presses(hard, asked);
      await community.call('POST', '/clock', { advance: 'PT12H', step: 'PT1H' });
    });
    afterAll(async () => {
      await community.close();
      await built.close();
    });

    /** The one picture that somebody sees alone, once it is loaded: how wide it is, and what is read out in its place. */
    async function look(page: Page): Promise<{ width: number; alt: string | null }> {
      const picture = page.locator('.message.ephemeral img.picture');
      await picture.scrollIntoViewIfNeeded();
      return { width: await page.evaluate<number>(`(${measurePicture})()`), alt: await picture.getAttribute('alt') };
    }

    it('are seen in somebody’s history, with words for whoever does not see them', async () => {
      const { page, faults } = await built.visit(community.sandbox.url);
      await page.locator('#composer:enabled').pressSequentially('/checkin history ');
      await page.getByRole('button', { name: 'Run /checkin history' }).click();
      const card = page.locator('.message.ephemeral', { hasText: 'Your history' });
      const { width, alt } = await look(page);
      expect(width).toBeGreaterThan(300);
      expect(alt).toContain('On 1 day there are marks on five lines');
      await card.getByRole('button', { name: say.erase }).click();
      await page.locator('.message.ephemeral', { hasText: say.eraseAsk }).waitFor();
      expect(await page.locator('.message.ephemeral img.picture').count()).toBe(0);
      expect(faults).toEqual([]);
      await page.context().close();
    });

    it('are seen of a group’s check-in by who looks after it, from the list', async () => {
      const olu = community.person('olu');
      const list = await olu.runs('checkin-admin list', { group: 'Harbour' });
      const trend = await olu.presses(en.trend.button({ prompt: 'How was today?' }), need(list.answer));
      expect(trend.ephemeral).toBe(true);
      expect(trend.text).toContain(`5 answered, on average ${hard}`);
      const { page, faults } = await built.visit(community.sandbox.url);
      await page.locator('.person-switch').click();
      await page.getByRole('dialog', { name: 'Switch person' }).getByRole('button', { name: 'olu' }).click();
      const { width, alt } = await look(page);
      expect(width).toBeGreaterThan(100);
      expect(alt).toContain('A picture of one round');
      expect(faults).toEqual([]);
      await page.context().close();
    });
  });
});
