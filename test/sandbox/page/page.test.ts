import { readFile } from 'node:fs/promises';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import type { Locator, Page } from 'playwright-core';
import { openSandbox, type Sandbox } from '../../../src/sandbox/open-sandbox.ts';
import { createCall, type Community } from '../../kit/community.ts';
import { buildPage, describeInBrowser, type BuiltPage, type Visit } from '../../kit/page.ts';
import { findFaintText, findUnnamed } from '../../kit/page-checks.ts';
import { startScriptedBot, type ScriptedBot } from '../../kit/scripted-bot.ts';

describeInBrowser('the sandbox’s page', () => {
  let built: BuiltPage;
  let sandbox: Sandbox;
  let bot: ScriptedBot;
  let visit: Visit;
  let page: Page;
  let call: Community['call'];
  let place: Record<'members' | 'roles' | 'channels', Record<string, string>> & { guildId: string };

  function says(name: string, content: string, channel = 'lounge'): Promise<{ messageId: string }> {
    return call('POST', '/act/message', { userId: place.members[name], channelId: place.channels[channel], content });
  }

  beforeAll(async () => {
    built = await buildPage();
  });
  afterAll(() => built.close());

  beforeEach(async () => {
    sandbox = await openSandbox({
      port: 0,
      seed: 'empty',
      pageFolder: built.folder,
    });
    call = createCall(sandbox.url);
    place = await call('POST', '/guilds', {
      name: 'The Page',
      owner: 'olu',
      roles: [{ name: 'Moderators', permissions: ['ManageMessages'] }],
      members: [{ name: 'olu' }, { name: 'theo', roles: ['Moderators'] }, { name: 'maya' }],
      channels: [
        { name: 'lounge' },
        {
          name: 'moderators',
          overwrites: [
            { role: '@everyone', deny: ['ViewChannel'] },
            { role: 'Moderators', allow: ['ViewChannel'] },
          ],
        },
      ],
    });
    bot = await startScriptedBot(sandbox);
    visit = await built.visit(sandbox.url);
    page = visit.page;
    // Until the page knows where it is nobody can write.
    await page.locator('#composer:enabled').waitFor();
  });
  afterEach(async () => {
    const { faults } = visit;
    await page.context().close();
    await bot.stop();
    await sandbox.stop();
    expect(faults).toEqual([]);
  });

  const composer = (): Locator => page.locator('#composer');
  const privately = (text: string): Locator => page.locator('.message.ephemeral', { hasText: text });
  const message = (text: string): Locator => page.locator('.message', { hasText: text });
  const channels = (): Locator => page.getByRole('navigation', { name: 'Channels' });

  async function type(text: string): Promise<void> {
    await composer().focus();
    await page.keyboard.type(text);
    if (/^\/.* $/.test(text)) await page.locator('.command-name').waitFor();
  }

  async function become(name: string): Promise<void> {
    await page.locator('.person-switch').click();
    await page.getByRole('dialog', { name: 'Switch person' }).getByRole('button', { name }).click();
    await page.locator('.person-switch', { hasText: name }).waitFor();
  }

  it('tells a first visitor who they are and what to try, once', async () => {
    const first = await built.visit(sandbox.url, { firstVisit: true });
    const welcome = first.page.getByRole('dialog', { name: 'Welcome' });
    await welcome.waitFor();
    expect(await welcome.textContent()).toMatch(/You are maya.*Switch to theo, the moderator/);
    await first.page.keyboard.press('Escape');
    await welcome.waitFor({ state: 'detached' });
    await first.page.reload();
    await first.page.locator('#composer').waitFor();
    expect(await welcome.count()).toBe(0);
    expect(first.faults).toEqual([]);
    await first.page.context().close();
  });

  it('sends what is typed, and shows it with its markdown', async () => {
    await type('it is **good**, @theo');
    await page.keyboard.press('Space');
    await page.keyboard.press('Enter');
    await message('it is good').locator('strong').waitFor();
    expect(await message('it is good').locator('.mention').textContent()).toBe('@theo');
    expect(await composer().inputValue()).toBe('');
  });

  it('shows what others write at once, tells screen readers, and marks other channels as unread', async () => {
    await page.getByText('This is the beginning of lounge.').waitFor();
    await says('theo', 'good evening');
    await message('good evening').waitFor();
    await page.locator('[data-announcer]', { hasText: 'theo: good evening' }).waitFor({ state: 'attached' });
    await become('theo');
    await says('olu', 'moderators only', 'moderators');
    await channels().getByRole('button', { name: 'moderators, unread' }).click();
    await message('moderators only').waitFor();
    await channels().getByRole('button', { name: 'moderators', exact: true }).waitFor();
  });

  it('shows each person only what they see', async () => {
    await type('/later ');
    await page.keyboard.press('Enter');
    await privately('Thought about it.').waitFor();
    expect(await channels().getByRole('button', { name: 'moderators' }).count()).toBe(0);
    await become('theo');
    await channels().getByRole('button', { name: 'moderators' }).waitFor();
    expect(await privately('Thought about it.').count()).toBe(0);
  });

  it('runs a command with the keyboard alone: picked, suggested, filled in, answered privately, put away', async () => {
    await type('/ask');
    await page.getByRole('option', { name: /ask everything/ }).waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('combobox', { name: 'city' }).waitFor();
    await page.keyboard.type('lis');
    await page.getByRole('option', { name: 'Lisbon' }).waitFor();
    await page.keyboard.press('Enter');
    await page.keyboard.type('the');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    const answer = privately(`city=lisbon person=${place.members['theo'] ?? ''}`);
    await answer.waitFor();
    expect(await answer.textContent()).toContain('Only you can see this');
    await answer.getByRole('button', { name: 'Dismiss message' }).click();
    await answer.waitFor({ state: 'detached' });
    await composer().and(page.locator(':focus')).waitFor();
  });

  it('takes what the bot suggests for what was typed last, however fast Enter is pressed', async () => {
    await type('/ask everything ');
    await page.getByRole('option', { name: 'Berlin' }).waitFor();
    await page.keyboard.type('lima');
    await page.keyboard.press('Enter');
    await page.getByRole('combobox', { name: 'person' }).and(page.locator(':focus')).waitFor();
    expect(await page.getByRole('combobox', { name: 'city' }).inputValue()).toBe('Lima');
  });

  it('says which option is missing or wrong, and loses nothing of the others', async () => {
    await type('/ask everything ');
    await page.getByRole('option', { name: 'Lagos' }).click();
    await page.getByRole('button', { name: 'Add count' }).click();
    await page.keyboard.type('nine');
    await page.getByRole('button', { name: 'Run /ask everything' }).click();
    await page.getByRole('alert').getByText('“person” is still needed.').waitFor();
    await page.getByRole('combobox', { name: 'person' }).fill('maya');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Run /ask everything' }).click();
    await page.getByRole('alert').getByText('“count” takes a number.').waitFor();
    await page.getByRole('combobox', { name: 'count' }).fill('4');
    await page.keyboard.press('Enter');
    await privately(`city=lagos person=${place.members['maya'] ?? ''} count=4`).waitFor();
  });

  it('offers choices, yes and no, channels and roles to pick', async () => {
    await type('/ask everything ');
    await page.getByRole('option', { name: 'Bern', exact: true }).click();
    await page.getByRole('option', { name: '@olu' }).click();
    for (const [option, picked] of [
      ['mood', 'Bad'],
      ['sure', 'True'],
      ['place', '#lounge'],
      ['role', '@Moderators'],
    ] as const) {
      await page.getByRole('button', { name: `Add ${option}` }).click();
      await page.getByRole('option', { name: picked }).click();
    }
    await page.getByRole('button', { name: 'Run /ask everything' }).click();
    const answer = privately('mood=bad sure=true');
    await answer.waitFor();
    expect(await answer.textContent()).toContain(`place=${place.channels['lounge'] ?? ''}`);
  });

  it('sends a file along with a command, and offers files to download', async () => {
    const bytes = Buffer.from('{"é": "🌱"}\xff', 'latin1');
    await type('/copy ');
    const field = page.getByLabel('file', { exact: true });
    expect(await field.getAttribute('type')).toBe('file');
    await field.setInputFiles({ name: 'settings.json', mimeType: 'application/json', buffer: bytes });
    await page.keyboard.press('Enter');
    for (const text of ['Here it is.', 'And in parts.']) {
      // The second answers the first, and begins with its words.
      const link = privately(text).first().getByRole('link', { name: 'settings.json' });
      await link.getByText(`${bytes.length} B`).waitFor();
      const download = page.waitForEvent('download');
      await link.click();
      expect((await download).suggestedFilename()).toBe('settings.json');
      expect(await readFile(await (await download).path())).toEqual(bytes);
    }
    expect([await findFaintText(page), await findUnnamed(page)]).toEqual([[], []]);
  });

  it('leaves out a file that was taken away again', async () => {
    await type('/copy ');
    await page
      .getByLabel('file', { exact: true })
      .setInputFiles({ name: 'a.txt', mimeType: 'text/plain', buffer: Buffer.from('a') });
    await page.getByLabel('file', { exact: true }).focus();
    await page.keyboard.press('Backspace');
    await page.getByRole('button', { name: 'Run /copy' }).click();
    await privately('no file').waitFor();
  });

  it('shows command names in the person’s language', async () => {
    await call('PUT', `/users/${place.members['maya'] ?? ''}`, { locale: 'de' });
    await type('/ask');
    await page.getByRole('option', { name: /ask alles/ }).waitFor();
  });

  it('says when the application did not respond, and lets it be put away', async () => {
    await type('/silent ');
    await page.keyboard.press('Enter');
    const line = page.getByRole('alert').filter({ hasText: 'The application did not respond' });
    await line.waitFor();
    await page.locator('.waiting-line').getByRole('button', { name: 'Dismiss message' }).click();
    await line.waitFor({ state: 'detached' });
  });

  it('draws every component; buttons and selects reach the bot, and a press without an answer is said to have failed', async () => {
    await type('/parts ');
    await page.keyboard.press('Enter');
    const card = page.locator('.container');
    await card.waitFor();
    expect(await card.getByRole('button', { name: 'Off' }).isDisabled()).toBe(true);
    expect(await card.getByRole('link', { name: 'Elsewhere' }).getAttribute('href')).toBe('https://example.org/');

    await card.getByRole('button', { name: 'First' }).click();
    await privately('pressed first').waitFor();
    await card.getByRole('button', { name: 'Beside' }).click();
    await privately('pressed beside').waitFor();

    await card.getByRole('button', { name: 'Which colours?' }).click();
    await page.getByRole('option', { name: 'Red' }).click();
    await page.getByRole('option', { name: 'Blue' }).click();
    await page.getByRole('button', { name: 'Done' }).click();
    await privately('colours: red blue').waitFor();

    for (const [label, picked, id] of [
      ['Who?', 'theo', place.members['theo']],
      ['Which channel?', 'lounge', place.channels['lounge']],
    ] as const) {
      await card.getByRole('button', { name: label }).focus();
      await page.keyboard.press('ArrowDown');
      await page.getByRole('option', { name: picked }).click();
      await privately(id ?? '')
        .last()
        .waitFor();
    }
    await card.getByRole('button', { name: 'Ignored' }).click();
    await page.getByRole('alert').filter({ hasText: 'This interaction failed' }).waitFor();
  });

  it('opens the menu of a message and of a person for the bot’s commands', async () => {
    await says('theo', 'twelve signs');
    await message('twelve signs').click({ button: 'right' });
    await page.getByRole('menuitem', { name: 'Count letters' }).click();
    await privately('12 letters').waitFor();

    await page.getByRole('complementary', { name: 'People' }).getByRole('button', { name: 'theo' }).click();
    await page.getByRole('dialog', { name: 'About theo' }).getByRole('button', { name: 'Wave at' }).click();
    await privately('waved at theo').waitFor();
  });

  it('reaches the menu of a message with the keyboard', async () => {
    await says('theo', 'older words');
    await says('olu', 'newer words');
    await message('newer words').focus();
    await page.keyboard.press('ArrowUp');
    expect(await page.locator(':focus').textContent()).toContain('older words');
    await page
      .locator(':focus')
      .getByRole('button', { name: /More actions/ })
      .press('Enter');
    await page.keyboard.type('cou');
    await page.keyboard.press('Enter');
    await privately('11 letters').waitFor();
  });

  it('changes, answers and deletes messages', async () => {
    await type('a misteak');
    await page.keyboard.press('Enter');
    await message('a misteak').click({ button: 'right' });
    await page.getByRole('menuitem', { name: 'Edit message' }).click();
    await page.getByRole('textbox', { name: 'Edit your message' }).fill('a mistake');
    await page.keyboard.press('Enter');
    await message('a mistake').locator('.edited').waitFor();

    await become('theo');
    await message('a mistake').click({ button: 'right' });
    await page.getByRole('menuitem', { name: 'Reply' }).click();
    await page.keyboard.type('no harm done');
    await page.keyboard.press('Enter');
    await page.locator('.above', { hasText: '@maya' }).waitFor();

    await message('a mistake').first().click({ button: 'right' });
    await page.getByRole('menuitem', { name: 'Delete message' }).click();
    await page.locator('.message .markdown', { hasText: 'a mistake' }).waitFor({ state: 'detached' });
  });

  it('opens a form, says what is missing, and sends what was filled in', async () => {
    await type('/form ');
    await page.keyboard.press('Enter');
    const form = page.getByRole('dialog', { name: 'Everything in a form' });
    await form.waitFor();
    await form.getByText('Some words before the fields.').waitFor();
    await form.getByRole('button', { name: 'Submit' }).click();
    expect(await form.getByRole('alert').allTextContents()).toEqual([' Please fill this in.', ' Please choose.']);

    const words = form.getByRole('textbox', { name: 'Your words' });
    await words.and(page.locator(':focus')).waitFor();
    await words.fill('hey');
    await form.getByText('At least 5 characters; you have 3.').waitFor();
    await words.fill('hello there');
    await form.getByRole('radio', { name: 'Weekly' }).check();
    await form.getByRole('checkbox', { name: 'Tuesday' }).check();
    await form.getByRole('button', { name: /Who may read it/ }).click();
    await page.getByRole('option', { name: 'theo' }).click();
    await form.getByRole('button', { name: 'Submit' }).click();
    await form.waitFor({ state: 'detached' });
    await privately('words=hello there often=weekly days=tue readers=1').waitFor();
    await composer().and(page.locator(':focus')).waitFor();
  });

  it('keeps a form open with everything in it when the bot does not take it, so that it can be sent again', async () => {
    await type('/form ');
    await page.keyboard.press('Enter');
    const form = page.getByRole('dialog', { name: 'Everything in a form' });
    await form.getByRole('textbox').fill('hello there');
    await form.getByRole('radio', { name: 'Daily' }).check();
    bot.takeForms(false);
    await form.getByRole('button', { name: 'Submit' }).click();
    await form.getByText('Nothing you wrote is lost').waitFor();
    expect(await form.getByRole('textbox').inputValue()).toBe('hello there');
    bot.takeForms(true);
    await form.getByRole('button', { name: 'Submit' }).click();
    await privately('words=hello there often=daily').waitFor();
  });

  it('keeps what was typed when the sandbox refuses it', async () => {
    await says('maya', 'one is enough');
    const slow = await fetch(`${sandbox.apiUrl}/v10/channels/${place.channels['lounge'] ?? ''}`, {
      method: 'PATCH',
      headers: { authorization: `Bot ${sandbox.token}`, 'content-type': 'application/json' },
      body: JSON.stringify({ rate_limit_per_user: 3600 }),
    });
    expect(slow.status).toBe(200);
    await type('will it be lost?');
    await page.keyboard.press('Enter');
    // Refused where one still is: whoever left the server is shown another channel, whose draft is another.
    await page.locator('.notice', { hasText: /slow/i }).waitFor();
    expect(await composer().inputValue()).toBe('will it be lost?');
  });

  it('stops, moves and lets run the clock, sets faults, and shows requests with what they did wrong', async () => {
    await page.getByRole('button', { name: 'Behind the scenes' }).click();
    const behind = page.getByRole('complementary', { name: 'Behind the scenes' });
    await behind.getByRole('button', { name: 'Stop here' }).click();
    await behind.getByText('stopped').waitFor();
    const before = sandbox.clock.now();
    await behind.getByRole('button', { name: '+ 1 hour' }).click();
    await behind.getByText('Moving the clock…').waitFor({ state: 'detached' });
    expect(sandbox.clock.now() - before).toBe(3_600_000);
    await behind.getByRole('button', { name: 'Let it run' }).click();
    await behind.getByText('running').waitFor();

    await behind.getByRole('combobox', { name: 'Kind' }).selectOption('slow');
    await behind.getByRole('spinbutton', { name: 'Milliseconds' }).fill('5');
    await behind.getByRole('button', { name: 'Add fault' }).click();
    await behind.getByText('not yet met').waitFor();
    await fetch(`${sandbox.apiUrl}/v10/users/@me`, { headers: { authorization: `Bot ${sandbox.token}` } });
    await behind.getByText('met once').waitFor();
    await behind.getByRole('button', { name: 'Clear all' }).click();
    await behind.getByText('No fault is set').waitFor();

    const channelId = place.channels['lounge'] ?? '';
    await behind.getByText('No violation').waitFor();
    await fetch(`${sandbox.apiUrl}/v10/channels/${channelId}/messages`, {
      method: 'POST',
      headers: { authorization: `Bot ${sandbox.token}`, 'content-type': 'application/json' },
      body: JSON.stringify({ content: 'x'.repeat(2001) }),
    });
    await behind.locator('.requests .wrong').waitFor();
    expect(await behind.locator('.violations').textContent()).toMatch(/\d violation/);
  });

  it('follows back and forward, and opens again where one was', async () => {
    await become('theo');
    await channels().getByRole('button', { name: 'moderators' }).click();
    // Only what is written down can be gone back from.
    await page.waitForURL(({ hash }) => hash.endsWith(`/${place.channels['moderators'] ?? ''}`));
    await page.getByRole('textbox', { name: 'Message moderators' }).waitFor();
    await page.goBack();
    await page.getByRole('textbox', { name: 'Message lounge' }).waitFor();
    await page.goForward();
    await page.getByRole('textbox', { name: 'Message moderators' }).waitFor();
    await page.reload();
    await page.getByRole('textbox', { name: 'Message moderators' }).waitFor();
    expect(await page.locator('.person-switch').textContent()).toContain('theo');
  });

  it('goes to another channel when the one that is open can be seen no longer', async () => {
    await become('theo');
    await channels().getByRole('button', { name: 'moderators' }).click();
    await page.getByText('This is the beginning of moderators').waitFor();
    const { guildId, members, roles } = place;
    await call('DELETE', `/guilds/${guildId}/members/${members['theo']}/roles/${roles['Moderators']}`);

    await page.getByText('This is the beginning of lounge').waitFor();
    await page.getByText('here is another one').waitFor();
    expect(await channels().getByRole('button', { name: 'moderators' }).count()).toBe(0);
  });

  it('gives everything that can be pressed a name and every text enough contrast, by day and by night', async () => {
    await says(
      'theo',
      'plain, ||hidden||, `code`, [linked](https://example.org), <t:1700000000:R> and <@&1>\n> quoted\n-# small',
    );
    await type('/parts ');
    await page.keyboard.press('Enter');
    await page.locator('.container').waitFor();
    await type('/later ');
    await page.keyboard.press('Enter');
    await privately('Thought about it.').waitFor();
    await page.getByRole('button', { name: 'Behind the scenes' }).click();
    await page.locator('.requests li').first().waitFor();
    for (const scheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme: scheme });
      expect(await findFaintText(page), scheme).toEqual([]);
    }
    expect(await findUnnamed(page)).toEqual([]);
    for (const landmark of ['main', 'banner', 'navigation', 'complementary'] as const)
      expect(await page.getByRole(landmark).count(), landmark).toBeGreaterThan(0);
  });

  it('keeps the colours somebody chose', async () => {
    await page.getByRole('button', { name: 'Colours: As the computer' }).click();
    await page.getByRole('button', { name: 'Colours: Light' }).click();
    await page.getByRole('button', { name: 'Colours: Dark' }).waitFor();
    await page.reload();
    await page.getByRole('button', { name: 'Colours: Dark' }).waitFor();
    expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
  });

  it('fits a phone: nothing wider than the screen, channels and people in drawers', async () => {
    const phone = await built.visit(sandbox.url, {
      viewport: { width: 375, height: 740 },
      hasTouch: true,
      isMobile: true,
    });
    const { page: small } = phone;
    await small.locator('#composer').waitFor();
    await call('POST', '/act/command', {
      userId: place.members['maya'],
      channelId: place.channels['lounge'],
      command: 'parts',
    });
    await small.locator('.container').waitFor();
    expect(await small.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
    expect(await small.getByRole('navigation', { name: 'Channels' }).isVisible()).toBe(false);
    await small.getByRole('button', { name: 'Show channels' }).tap();
    await small.getByRole('navigation', { name: 'Channels' }).getByRole('button', { name: 'lounge' }).tap();
    await small.getByRole('navigation', { name: 'Channels' }).waitFor({ state: 'hidden' });
    await small.getByRole('button', { name: 'Show people' }).tap();
    await small.getByRole('complementary', { name: 'People' }).waitFor();
    await small.keyboard.press('Escape');
    await small.getByRole('complementary', { name: 'People' }).waitFor({ state: 'hidden' });
    await small.locator('#composer').pressSequentially('/copy ');
    const field = await small.getByLabel('file', { exact: true }).boundingBox();
    expect((field?.x ?? Infinity) + (field?.width ?? 0)).toBeLessThanOrEqual(375);
    expect(phone.faults).toEqual([]);
    await small.context().close();
  });

  it('says that the sandbox is away, and finds its way when another one answers at the same address', async () => {
    const port = Number(new URL(sandbox.url).port);
    await bot.stop();
    await sandbox.stop();
    await page.locator('.banner', { hasText: 'The sandbox is not answering' }).waitFor();
    sandbox = await openSandbox({ port, seed: 'empty', pageFolder: built.folder });
    await page.getByText('There is no server yet').waitFor();
    await call('POST', '/guilds', { name: 'Another', owner: 'olu', channels: [{ name: 'garden' }] });
    await page.getByRole('textbox', { name: 'Message garden' }).waitFor();
    expect(await page.locator('.banner').count()).toBe(0);
  });
});
