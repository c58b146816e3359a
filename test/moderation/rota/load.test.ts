import { expect, it } from 'vitest';
import { endShift } from '../../../src/moderation/rota/end-shift.ts';
import { noteEnded, noteTaken } from '../../../src/moderation/rota/load.ts';
import { isSomebodyOn, listOnCall } from '../../../src/moderation/rota/on-call.ts';
import { enoughItems, pauseMs } from '../../../src/moderation/rota/shift.ts';
import { confirmPager } from '../../../src/moderation/rota/start-pager.ts';
import { startShift } from '../../../src/moderation/rota/start-shift.ts';
import { findOwnShift } from '../../../src/moderation/rota/store.ts';
import { openCore } from '../../kit/core.ts';
import { ids } from '../../kit/interactions.ts';
import { describeOnBoth } from '../../kit/storage.ts';
import { readCode } from '../../kit/read-code.ts';

describeOnBoth('the load of a shift', (databases) => {
  async function open() {
    const core = await openCore(await databases.open());
    await core.setUp({ onCallId: ids.olu });
    const { needs, clock } = core;
    const { storage } = needs;
    const volunteer = { guildId: ids.guild, userId: ids.theo, roles: [ids.moderatorRole], permissions: 0n };
    const begun = await startShift({ volunteer, hours: 3, pager: true }, needs);
    const confirm = (userId: string) => storage.write((tx) => confirmPager(begun.id, userId, needs, tx));
    const whole = (tier: 'T2' | 'T3', caseId: string) => ({
      guildId: ids.guild,
      userId: ids.theo,
      caseId,
      tier,
      at: new Date(clock.now()),
    });
    return {
      core,
      needs,
      volunteer,
      confirm,
      take: (tier: 'T2' | 'T3', caseId = ids.case) => storage.write((tx) => noteTaken(whole(tier, caseId), needs, tx)),
      end: (outcome: 'supported' | 'false-alarm-idiom') =>
        storage.write((tx) => noteEnded({ ...whole('T3', ids.case), outcome }, needs, tx)),
      find: () => findOwnShift(volunteer, { db: storage.read, vault: storage.vault }),
      onCall: () => listOnCall(needs.servers.get(ids.guild), needs, storage.read),
    };
  }

  it('counts nothing, and pages nobody, before the test page was pressed by whose it is', async () => {
    const { confirm, take, find, onCall, needs } = await open();
    await take('T2');
    expect(await find()).toMatchObject({ state: 'testing', taken: 0 });
    expect(await onCall()).toEqual([ids.olu]);
    expect(await isSomebodyOn(ids.guild, needs.storage.read)).toBe(false);
    expect(await readCode(confirm(ids.ines))).toBe('shift-not-yours');
    await confirm(ids.theo);
    expect(await onCall()).toEqual([ids.theo, ids.olu]);
    expect(await isSomebodyOn(ids.guild, needs.storage.read)).toBe(true);
  });

  it('is enough after eight, and a T3 gets through all the same; the same one counts once', async () => {
    const { confirm, take, find } = await open();
    await confirm(ids.theo);
    for (let taken = 0; taken < enoughItems; taken += 1) await take('T2');
    expect(await readCode(take('T2'))).toBe('shift-full');
    await take('T3');
    await take('T3');
    expect(await find()).toMatchObject({ taken: enoughItems + 1, urgent: [ids.case] });
  });

  it('brings a pause after a T3, in which others are paged first; none after a false alarm', async () => {
    const { confirm, take, end, find, onCall, core } = await open();
    await confirm(ids.theo);
    await take('T3');
    await end('false-alarm-idiom');
    expect(await find()).toMatchObject({ state: 'on', urgent: [] });
    await take('T3');
    await end('supported');
    expect(await find()).toMatchObject({ state: 'pause', pausedUntil: core.clock.now() + pauseMs, urgent: [] });
    expect(await onCall()).toEqual([ids.olu, ids.theo]);
  });

  it('is not counted any more once the shift is over', async () => {
    const { confirm, take, find, needs, volunteer } = await open();
    await confirm(ids.theo);
    expect(await endShift({ volunteer }, needs)).toMatchObject({ kind: 'over', onCall: [ids.olu], staying: 0 });
    await take('T2');
    expect(await find()).toBeNull();
    expect(await readCode(endShift({ volunteer }, needs))).toBe('shift-none');
  });
});
