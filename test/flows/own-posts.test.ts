import { expect, it } from 'vitest';
import { en } from '../../src/words/en.ts';
import { need, openAnonymousCommunity, type AnonymousCommunity, type GroupName } from '../kit/anonymous.ts';
import type { Outcome, Person } from '../kit/community.ts';
import { describeOnBoth, readRaw, runSql } from '../kit/storage.ts';

const plain = 'Today was hard, and I went outside all the same.';
const better = 'Today was hard, and tomorrow I try again.';
const danger = 'I am going to kill myself tonight.';

const say = en.own;

describeOnBoth('looking after what one wrote anonymously', (databases) => {
  async function open() {
    const address = await databases.make();
    return { address, room: await openAnonymousCommunity(address) };
  }

  async function write(room: AnonymousCommunity, who: Person, group: GroupName, text: string): Promise<string> {
    const { receipt, outcome } = await room.posts(who, group, text);
    if (receipt === null) throw new Error(`There was no receipt: ${outcome.text}`);
    return receipt;
  }

  async function see(room: AnonymousCommunity, group: GroupName): Promise<string> {
    return (await room.person('noor').sees(room.home(group))).map(({ text }) => text).join('\n');
  }

  /** In one step where it is long: what happens meanwhile is not looked at. */
  async function wait({ community }: AnonymousCommunity, duration: string): Promise<void> {
    const step = duration.endsWith('H') ? { step: duration } : {};
    await community.call('POST', '/clock', { advance: duration, ...step });
    await community.idle();
  }

  /** Changes a post by its receipt, through the card and the form. */
  async function change(who: Person, receipt: string, text: string): Promise<Outcome> {
    const card = await who.runs('anon edit', { receipt });
    const form = await who.presses(say.mine.change, need(card.answer));
    expect(form.modal?.title).toBe(say.edit.title);
    return who.fills(form, { text });
  }

  const selectWords = 'SELECT "wordsSealed", "placeSealed" FROM "AnonymousPost"';

  it('a post is found under My posts with its link, and what is not posted comes back with the words', async () => {
    const { room } = await open();
    const maya = room.person('maya');
    await write(room, maya, 'harbour', plain);
    await room.person('noor').waitsFor(room.home('harbour'), /went outside/);
    await wait(room, 'PT1M');
    await write(room, maya, 'orchard', better);

    const mine = await maya.runs('anon mine');
    expect(mine.ephemeral).toBe(true);
    expect(mine.text).toContain(`https://discord.com/channels/${room.community.guildId}/${room.home('harbour')}/`);
    expect(mine.text).toContain(say.mine.replies.none());
    expect(mine.text).toContain(say.mine.states.first);
    expect(mine.text).not.toContain('outside');
    const shown = await maya.presses(say.mine.words, need(mine.answer));
    expect(shown.ephemeral).toBe(true);
    expect(JSON.stringify(shown.answer)).toContain(better);
    expect((await room.person('noor').runs('anon mine')).text).toContain(say.mine.none());

    await wait(room, 'PT73H');
    expect((await maya.runs('anon mine')).text).not.toContain(room.home('harbour'));
    await room.community.close();
  });

  it('whoever holds the receipt changes a post from any account, after any time; the card keeps its frame and buttons', async () => {
    const { room } = await open();
    const [maya, noor] = [room.person('maya'), room.person('noor')];
    const receipt = await write(room, maya, 'harbour', plain);
    const before = await noor.waitsFor(room.home('harbour'), /went outside/);
    await wait(room, 'PT73H');
    const typed = ` \`${receipt.toUpperCase().replaceAll('0', 'o').replaceAll('1', 'l')}\` `;
    expect((await noor.runs('anon mine', { receipt: typed })).text).toContain(before.id);

    const card = await noor.runs('anon edit', { receipt: typed });
    expect(card.ephemeral).toBe(true);
    expect(JSON.stringify(card.answer)).toContain('went outside');
    expect(card.text).toContain(en.trust.promise.names);
    const outcome = await change(noor, typed, better);
    expect(outcome.text).toContain(before.id);
    const [after] = await noor.sees(room.home('harbour'));
    expect(after?.id).toBe(before.id);
    expect(after?.text).toContain('tomorrow I try again');
    expect(after?.text).not.toContain('outside');
    expect(after?.text.split('\n')[0]).toBe(before.text.split('\n')[0]);
    expect(JSON.stringify(after?.components).match(/custom_id/g)).toEqual(
      JSON.stringify(before.components).match(/custom_id/g),
    );
    // Who changed it wrote what it says now: it is theirs for 72 hours.
    expect((await noor.runs('anon mine')).text).toContain(before.id);
    await room.community.close();
  });

  it('a change to words of danger is not shown: the guided path comes at once, somebody is paged, the old words stay', async () => {
    const { room } = await open();
    const [maya, theo] = [room.person('maya'), room.person('theo')];
    const receipt = await write(room, maya, 'harbour', plain);
    await room.community.idle();
    const outcome = await change(maya, receipt, danger);
    expect(outcome.text).toContain(en.guide.buttons.talk);
    await room.community.idle();
    const { followUps } = await maya.seesOutcome(outcome.interactionId);
    expect(followUps.map(({ text }) => text).join()).toContain(say.edit.held.danger());
    expect(await see(room, 'harbour')).toContain('went outside');
    expect(await see(room, 'harbour')).not.toContain('kill myself');
    expect((await theo.waitsFor('moderators', /T3/)).text).not.toContain('kill myself');
    expect((await maya.runs('anon mine')).text).toContain(say.mine.states.danger);
    await room.community.close();
  });

  it('where moderators look first, a change waits as a post does, and the old words stay until then', async () => {
    const { address, room } = await open();
    const maya = room.person('maya');
    const receipt = await write(room, maya, 'orchard', plain);
    expect((await change(maya, receipt, better)).text).toContain(say.edit.saved());
    const [row] = await runSql(address, `SELECT COUNT(*) FROM "AnonymousPost" WHERE state = 'waiting'`);
    expect(Number(row?.[0])).toBe(1);
    expect(await see(room, 'orchard')).not.toContain('tomorrow');
    const shown = await maya.presses(say.mine.words, need((await maya.runs('anon mine', { receipt })).answer));
    expect(JSON.stringify(shown.answer)).toContain('tomorrow');
    await room.community.close();
  });

  it('deleted by its receipt, a post is gone from Discord, and within a minute nothing of its words is kept', async () => {
    const { address, room } = await open();
    const [maya, noor] = [room.person('maya'), room.person('noor')];
    const { outcome, receipt } = await room.posts(maya, 'harbour', { text: plain, show: 'door' });
    await noor.waitsFor(room.home('harbour'), /anonymous/);
    const [row] = await runSql(address, selectWords);
    const kept = row?.[0];
    if (!Buffer.isBuffer(kept) || receipt === null) throw new Error(`Nothing was kept: ${outcome.text}`);
    expect((await readRaw(address)).includes(kept)).toBe(true);

    const gone = await noor.runs('anon delete', { receipt });
    expect(gone.text).toContain(say.delete.done());
    expect(JSON.stringify(gone.answer)).toContain(plain);
    expect(await room.person('noor').sees(room.home('harbour'))).toEqual([]);
    await wait(room, 'PT59S');
    expect((await readRaw(address)).includes(kept)).toBe(false);
    expect(await runSql(address, selectWords)).toEqual([[null, null]]);
    expect((await noor.runs('anon delete', { receipt })).text).toContain(say.delete.already());
    expect((await maya.runs('anon mine')).text).toContain(say.mine.none());
    await room.community.close();
  });

  it('what waits for moderators is taken back, and so is what would appear at the next full hour', async () => {
    const { address, room } = await open();
    const maya = room.person('maya');
    const { outcome } = await room.posts(maya, 'orchard', plain);
    const taken = await maya.presses(say.mine.takeBack, need(outcome.answer));
    expect(taken.text).toContain(say.delete.doneUnposted());
    await wait(room, 'PT1M');
    const later = await room.posts(maya, 'harbour', { text: better, when: 'full-hour' });
    const [message] = await runSql(address, `SELECT "payloadSealed" FROM "OutboxMessage" WHERE traceless`);
    const payload = message?.[0];
    if (!Buffer.isBuffer(payload)) throw new Error('It is not on its way.');
    expect((await maya.presses(say.mine.takeBack, need(later.outcome.answer))).ephemeral).toBe(true);
    await wait(room, 'PT59S');
    expect((await readRaw(address)).includes(payload)).toBe(false);
    expect(await runSql(address, `SELECT id FROM "OutboxMessage" WHERE traceless`)).toEqual([]);
    await wait(room, 'PT2H');
    expect(await see(room, 'harbour')).toBe('');
    expect(await runSql(address, `SELECT DISTINCT state FROM "AnonymousPost"`)).toEqual([['removed']]);
    // Nobody else takes it back.
    await wait(room, 'PT1M');
    const other = await room.posts(maya, 'orchard', plain);
    await expect(room.person('noor').presses(say.mine.takeBack, need(other.outcome.answer))).rejects.toThrow();
    await room.community.close();
  });

  it('a post that somebody deletes on Discord is noted as gone, with a channel too; its writer can still be acted on', async () => {
    const { address, room } = await open();
    const [maya, noor] = [room.person('maya'), room.person('noor')];
    const receipt = await write(room, maya, 'harbour', plain);
    const seen = await noor.waitsFor(room.home('harbour'), /went outside/);
    await room.community.call('DELETE', `/channels/${room.home('harbour')}/messages/${seen.id}`).catch(async () => {
      await room.person('olu').deletes(seen.id);
    });
    await room.community.idle();
    expect((await maya.runs('anon mine')).text).toContain(say.mine.states.removed);
    expect((await maya.runs('anon edit', { receipt })).text).toContain('not there any more');
    const [row] = await runSql(address, `SELECT state, "handleSealed" FROM "AnonymousPost"`);
    expect(row?.[0]).toBe('removed');
    expect(row?.[1]).toBeInstanceOf(Uint8Array);
    await room.community.close();
  });

  it('wrong receipts come back and are limited; a right one is taken where somebody typed none that is wrong', async () => {
    const { room } = await open();
    const [maya, noor] = [room.person('maya'), room.person('noor')];
    const receipt = await write(room, maya, 'harbour', plain);
    const wrong = '00000-00000-00000-00000-00000-0';
    for (let tries = 0; tries < 9; tries += 1) await noor.runs('anon delete', { receipt: wrong });
    const last = await noor.runs('anon delete', { receipt: 'not a receipt' });
    expect(last.text).toContain(en.errors['receipt-wrong']());
    expect(JSON.stringify(last.answer)).toContain('not a receipt');
    expect((await noor.runs('anon delete', { receipt })).text).toContain(en.errors['receipt-limit']());
    expect((await maya.runs('anon mine', { receipt })).text).toContain('Posted');
    await wait(room, 'PT10M');
    expect((await noor.runs('anon delete', { receipt })).text).toContain(say.delete.done());
    await room.community.close();
  });
});
