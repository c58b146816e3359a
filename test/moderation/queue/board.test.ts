import { expect, it } from 'vitest';
import type { Card } from '../../../src/discord/reply.ts';
import { openCase } from '../../../src/moderation/open-case.ts';
import { createBoardKeeper } from '../../../src/moderation/queue/board.ts';
import { listWithWork } from '../../../src/moderation/queue/board-store.ts';
import { boardAgeMs, lonelyBoardMs } from '../../../src/moderation/queue/rules.ts';
import { takeNext } from '../../../src/moderation/queue/take-next.ts';
import { startShift } from '../../../src/moderation/rota/start-shift.ts';
import { targetMs } from '../../../src/moderation/rules.ts';
import { checkCard, readCard } from '../../kit/cards.ts';
import { openCore } from '../../kit/core.ts';
import { ids } from '../../kit/interactions.ts';
import { makeDiscordError } from '../../kit/mail.ts';
import { describeOnBoth } from '../../kit/storage.ts';

describeOnBoth('the board', (databases) => {
  async function open() {
    const core = await openCore(await databases.open());
    await core.setUp();
    const edits: string[] = [];
    const world = { isThere: true };
    const messages = {
      ...core.needs.messages,
      edit(_channelId: string, _messageId: string, card: Card) {
        checkCard(card);
        if (world.isThere) edits.push(readCard(card));
        return Promise.resolve(world.isThere);
      },
    };
    const keeper = createBoardKeeper({ ...core.needs, messages });
    const about = {
      userId: ids.maya,
      channelId: ids.lounge,
      messageId: ids.message,
      writtenAt: core.clock.now(),
      late: false,
      deleted: false,
    };
    await openCase(ids.guild, { source: 'screening', tier: 'T2', rules: ['distress.alone'], about }, core.needs);
    /** Looks, and returns the boards that stand in the channel. */
    const look = async () => {
      await keeper.round();
      return (await core.read(ids.moderators)).filter((text) => text.startsWith('## The queue'));
    };
    return { core, look, edits, world };
  }

  it('comes once something is late, says what waits and when it looked, and is left alone while that is so', async () => {
    const { core, look, edits } = await open();
    expect(await look()).toEqual([]);
    core.clock.advance(targetMs.T2 + 1);
    const [board, ...others] = await look();
    expect(others).toEqual([]);
    expect(board).toContain('1 waits, 1 late');
    expect(board).toContain('Nobody is on shift.');
    expect(board).toContain(`As of <t:${Math.floor(core.clock.now() / 1000)}:f>`);
    expect(board).toContain('[Take the next]');
    core.clock.advance(60_000);
    expect(await look()).toHaveLength(1);
    expect(edits).toEqual([]);
  });

  it('is looked at only where something may have changed', async () => {
    const { core, look } = await open();
    const { clock, needs } = core;
    const list = async () => [...(await listWithWork(clock.now(), needs.storage.read))];
    // Something waits there.
    expect(await list()).toEqual([ids.guild]);
    clock.advance(targetMs.T2 + 1);
    await look();
    const taker = { guildId: ids.guild, actorId: ids.theo, actorRoles: [ids.moderatorRole] };
    await takeNext(taker, needs);
    // Its board is young: it may have to say so.
    expect(await list()).toEqual([ids.guild]);
    clock.advance(boardAgeMs + 1);
    expect(await list()).toEqual([]);
    const volunteer = { guildId: ids.guild, userId: ids.theo, roles: [ids.moderatorRole], permissions: 0n };
    await startShift({ volunteer, hours: 2, pager: false }, needs);
    expect(await list()).toEqual([ids.guild]);
  });

  it('is changed when something changed', async () => {
    const { core, look, edits } = await open();
    core.clock.advance(targetMs.T2 + 1);
    await look();
    await takeNext({ guildId: ids.guild, actorId: ids.theo, actorRoles: [ids.moderatorRole] }, core.needs);
    expect(await look()).toHaveLength(1);
    expect(edits).toEqual([expect.stringContaining('1 case is being worked on.')]);
    expect(edits[0]).toContain('Nothing waits.');
    await look();
    expect(edits).toHaveLength(1);
  });

  it('is posted anew when somebody deleted it', async () => {
    const { core, look, world } = await open();
    core.clock.advance(targetMs.T2 + 1);
    await look();
    world.isThere = false;
    await takeNext({ guildId: ids.guild, actorId: ids.theo, actorRoles: [ids.moderatorRole] }, core.needs);
    expect((await look()).at(-1)).toContain('1 case is being worked on.');
  });

  it('comes anew after twelve hours, in place of the last', async () => {
    const { core, look } = await open();
    core.clock.advance(targetMs.T2 + 1);
    await look();
    core.clock.advance(lonelyBoardMs);
    expect((await look()).at(-1)).toContain(`As of <t:${Math.floor(core.clock.now() / 1000)}:f>`);
  });

  it('of a channel that is gone tells the person on call once, and goes where there is one again', async () => {
    const { core, look } = await open();
    core.clock.advance(targetMs.T2 + 1);
    core.mail.close(ids.moderators, makeDiscordError(404, 10003));
    await look();
    core.clock.advance(60_000);
    await look();
    const told = await core.read(`dm-${ids.theo}`);
    expect(
      told.filter(
        (text) => text.includes('the moderators’ channel is gone') || text.includes("the moderators' channel is gone"),
      ),
    ).toHaveLength(2);
    await core.setUp({ moderatorChannelId: ids.lounge });
    await look();
    expect(await core.read(ids.lounge)).toEqual([expect.stringContaining('## The queue')]);
  });
});
