import { afterAll, beforeAll, expect, it } from 'vitest';
import { openCommunity, type Community } from '../../kit/community.ts';
import { buildPage, describeInBrowser, type BuiltPage } from '../../kit/page.ts';
import { describeOnBoth } from '../../kit/storage.ts';

describeInBrowser('Lamplight, tried on the page', () => {
  describeOnBoth('with the real bot', (databases) => {
    let built: BuiltPage;
    let community: Community;

    beforeAll(async () => {
      built = await buildPage();
      community = await openCommunity({ storage: await databases.make(), pageFolder: built.folder });
    });
    afterAll(async () => {
      await community.close();
      await built.close();
    });

    it('lets a member look up help and tell the moderators, and a moderator claim the case', async () => {
      const { page, faults } = await built.visit(community.sandbox.url);
      const privately = page.locator('.message.ephemeral');
      await page.locator('#composer:enabled').pressSequentially('/crisis ');
      await page.locator('.command-name').waitFor();
      await page.keyboard.type('germany');
      await page.getByRole('option', { name: 'Germany' }).waitFor();
      await page.keyboard.press('Enter');
      await page.keyboard.press('Enter');
      await privately.filter({ hasText: '112' }).waitFor();

      await page.locator('.message', { hasText: 'I called my sister back' }).click({ button: 'right' });
      await page.getByRole('menuitem', { name: 'Tell the moderators' }).click();
      const form = page.getByRole('dialog', { name: 'Tell the moderators' });
      await form.locator('.picker').click();
      await page.getByRole('option').first().click();
      await form.getByRole('textbox').fill('Somebody may want to ask how she is.');
      await form.getByRole('button', { name: 'Submit' }).click();
      await privately.filter({ hasText: 'Thank you for looking out' }).waitFor();

      await page.locator('.person-switch').click();
      await page.getByRole('dialog', { name: 'Switch person' }).getByRole('button', { name: 'theo' }).click();
      await page.getByRole('button', { name: 'moderators, unread' }).click();
      const card = page.locator('.message', { hasText: 'Somebody may want to ask how she is.' });
      await card.getByRole('button', { name: 'Claim' }).click();
      await card.getByText('has this since').waitFor();
      await card.getByRole('link', { name: 'go to the message' }).click();
      await page.locator('.message.highlighted', { hasText: 'I called my sister back' }).waitFor();

      expect(faults).toEqual([]);
      await page.context().close();
    });
  });
});
