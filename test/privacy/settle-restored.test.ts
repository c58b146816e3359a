import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { makeWriterMark } from '../../src/anonymous/marks.ts';
import { leaveTalk } from '../../src/anonymous/relay/answer-writer.ts';
import { openTalks } from '../../src/anonymous/relay/talks.ts';
import { endOwnTalk, readOwnTalk } from '../../src/anonymous/relay/write-back.ts';
import { createPlaces, type Places } from '../../src/discord/places.ts';
import { foundGroup, undoFoundings } from '../../src/groups/founding/found-group.ts';
import { belongings, type Group } from '../../src/groups/group.ts';
import { openGroupStore } from '../../src/groups/store.ts';
import { openCase } from '../../src/moderation/open-case.ts';
import { claimCase } from '../../src/moderation/work-on-case.ts';
import { forgetPerson } from '../../src/privacy/forget-person.ts';
import { planDates } from '../../src/sessions/plan-dates.ts';
import { addRsvp } from '../../src/sessions/rsvp-store.ts';
import { findDate, listDates } from '../../src/sessions/store.ts';
import { newId } from '../../src/storage/ids.ts';
import type { Storage } from '../../src/storage/open-storage.ts';
import { makeMemberKey } from '../../src/storage/person-keys.ts';
import { openCore } from '../kit/core.ts';
import { makeGroup } from '../kit/groups.ts';
import { ids } from '../kit/interactions.ts';
import { backUpAt, restoreInto } from '../kit/restoring.ts';
import { keepSession } from '../kit/sessions.ts';
import { describeOnBoth } from '../kit/storage.ts';
import { openSmallWorld } from '../kit/world.ts';

let folder = '';
beforeEach(async () => void (folder = await mkdtemp(join(tmpdir(), 'lamplight-restored-'))));
afterEach(() => rm(folder, { recursive: true, force: true }));

describeOnBoth('a group that was being founded when a backup was made', (databases) => {
  async function open() {
    const small = await openSmallWorld();
    const address = await databases.make();
    const storage = await databases.open(address);
    const core = await openCore(storage);
    const guildId = small.guild.id;
    await storage.write((tx) => core.needs.servers.ensure(guildId, tx));
    const places = createPlaces(small.client);

    /** A process that has just started on a database. */
    async function startOn(database: Storage) {
      const { needs } = await openCore(database, core);
      const groups = await openGroupStore(database, core.clock);
      return { ...needs, groups, places, botUserId: () => small.world.botId };
    }

    async function keep(given: Partial<Group>): Promise<Group> {
      const group = makeGroup({ guildId, createdAt: core.clock.now(), ...given });
      await storage.write((tx) => core.needs.groups.save(group, tx));
      return group;
    }

    const backUp = async () => (await backUpAt(core.clock.now(), address, folder)).file;

    async function restore(file: string) {
      const elsewhere = { ...(await databases.makeEmpty()), key: address.key };
      const settled = await restoreInto(elsewhere, { file, from: address, now: core.clock.now() });
      return { settled, needs: await startOn(await databases.open(elsewhere)) };
    }

    const list = () => [
      ...[...small.guild.roles.values()].map(({ id, name }) => `role ${id} ${name}`),
      ...[...small.world.channels.values()].map(({ id, name }) => `channel ${id} ${name ?? ''}`),
    ];
    return { storage, small, guildId, places, startOn, keep, backUp, restore, list };
  }

  /** The way on which places are made, that makes a backup once all of a group is there and its founding is not done yet. */
  function backUpOnTheWay(places: Places, backUp: () => Promise<string>): { places: Places; file: () => string } {
    let file = '';
    const look = async () => {
      if (file === '') file = await backUp();
    };
    return {
      file: () => file,
      places: {
        ...places,
        async rename(...given) {
          await look();
          return places.rename(...given);
        },
        async describeChannel(...given) {
          await look();
          return places.describeChannel(...given);
        },
      },
    };
  }

  it.each(belongings)('keeps its place on Discord, and is a draft again: as a %s', async (belonging) => {
    const { small, storage, guildId, places, startOn, keep, backUp, restore, list } = await open();
    const channelId = belonging === 'thread' ? small.lounge.id : null;
    const draft = await keep({ state: 'draft', belonging, roleId: null, channelId });
    const act = { guildId, groupId: draft.id, actorId: ids.maya };
    const onTheWay = backUpOnTheWay(places, backUp);
    const founded = await foundGroup(act, { ...(await startOn(storage)), places: onTheWay.places });
    expect(founded.state).toBe('open');
    const before = list();

    const { settled, needs } = await restore(onTheWay.file());
    expect(settled).toMatchObject({ foundings: 1 });
    await undoFoundings({ ...needs, view: { isPresent: () => true } });
    expect(list()).toEqual(before);
    expect(needs.groups.find(guildId, draft.id)).toMatchObject({
      ...{ state: 'draft', name: draft.name, agreement: draft.agreement },
      ...{ roleId: null, channelId, threadId: null },
    });
    expect(await foundGroup(act, needs)).toMatchObject({ state: 'open' });
    expect(list()).toEqual(expect.arrayContaining(before));
  });

  it('keeps a place that was there before it, and one that is open is not touched', async () => {
    const { guildId, keep, backUp, restore } = await open();
    const adopted = await keep({ state: 'founding', adopted: true });
    const other = await keep({ name: 'Quay', roleId: '320000000000000002', channelId: '310000000000000006' });
    const { settled, needs } = await restore(await backUp());
    expect(settled).toMatchObject({ foundings: 1 });
    expect(needs.groups.find(guildId, adopted.id)).toEqual({ ...adopted, state: 'draft' });
    expect(needs.groups.find(guildId, other.id)).toEqual(other);
  });
});

describeOnBoth('a talk with the writer of a post, after a backup was put back', (databases) => {
  async function open() {
    const address = await databases.make();
    const core = await openCore(await databases.open(address));
    await core.setUp();
    const { storage } = core.needs;
    const talks = openTalks(core.needs);

    /** A talk in which its writer wrote something. Its case is claimed by Theo. */
    async function talkWith(userId: string, contact: string | null) {
      const writtenAt = core.clock.now();
      const none = { userId: null, channelId: null, messageId: null };
      const about = { ...none, postId: newId(), writtenAt, late: false, deleted: false };
      const { caseId } = await openCase(
        ids.guild,
        { source: 'screening', tier: 'T3', rules: ['a.b'], about },
        core.needs,
      );
      const claim = { guildId: ids.guild, caseId, actorId: ids.theo, actorRoles: [ids.moderatorRole] };
      await claimCase(claim, core.needs);
      const mark = makeWriterMark(storage.vault, ids.guild, userId);
      return storage.write(async (tx) => {
        const { talk } = await talks.open({ guildId: ids.guild, caseId, mark, language: 'en', contact }, tx);
        await talks.addLine(talk.id, { fromWriter: true, text: 'I am on the roof terrace' }, tx);
        return talk;
      });
    }

    async function restore(file: string) {
      const elsewhere = { ...(await databases.makeEmpty()), key: address.key };
      const settled = await restoreInto(elsewhere, { file, from: address, now: core.clock.now() });
      return { settled, again: await openCore(await databases.open(elsewhere), core) };
    }

    const backUp = async () => (await backUpAt(core.clock.now(), address, folder)).file;
    return { ...core, talkWith, backUp, restore };
  }

  it('is over, whoever ended it or was forgotten since, and nothing of what was said in it is there', async () => {
    const { needs, clock, talkWith, backUp, restore } = await open();
    const byWriter = await talkWith(ids.maya, null);
    const byVolunteer = await talkWith(ids.ines, ids.ines);
    await talkWith(ids.stranger, null);
    const file = await backUp();
    clock.advance(3_600_000);
    await endOwnTalk({ talkId: byWriter.id, userId: ids.maya }, needs);
    const theo = { userId: ids.theo, roles: [ids.moderatorRole], permissions: 0n };
    await leaveTalk({ guildId: ids.guild, caseId: byVolunteer.caseId, actor: theo }, needs);
    await forgetPerson(ids.stranger, needs);
    expect(await needs.storage.read.relay.count()).toBe(0);

    const { settled, again } = await restore(file);
    expect(settled).toMatchObject({ talks: 3 });
    const { read } = again.needs.storage;
    expect([await read.relay.count(), await read.relayLine.count()]).toEqual([0, 0]);
  });

  it('is over too where it went on, as its writer hears; its case is there', async () => {
    const { talkWith, backUp, restore } = await open();
    const talk = await talkWith(ids.maya, ids.maya);
    const { again } = await restore(await backUp());
    const reading = readOwnTalk({ talkId: talk.id, userId: ids.maya, upTo: null }, again.needs);
    await expect(reading).rejects.toMatchObject({ code: 'relay-over' });
    const { cases, storage } = again.needs;
    expect(await cases.find(ids.guild, talk.caseId, storage.read)).toMatchObject({ tier: 'T3' });
  });
});

describeOnBoth('a date, after a backup was put back', (databases) => {
  it('counts nobody among those who come who was forgotten since, or died, and everybody else', async () => {
    const address = await databases.make();
    const storage = await databases.open(address);
    const core = await openCore(storage);
    await core.setUp();
    const { vault } = storage;
    const now = core.clock.now();
    const group = makeGroup({ createdAt: now });
    await storage.write((tx) => core.needs.groups.save(group, tx));
    const session = await keepSession(group, now, storage, { size: 3 });
    await planDates(core.needs);
    const [date, other] = await listDates([session.id], { from: 0, until: now + 30 * 86_400_000 }, storage.read);
    if (!date || !other) throw new Error('The session lacks dates.');
    const say = (userId: string, answer: 'going' | 'waiting', of = date) =>
      storage.write((tx) =>
        addRsvp({ guildId: ids.guild, userId, answer, language: 'en', date: of }, { tx, vault, now }),
      );
    for (const userId of [ids.maya, ids.ines, ids.theo]) await say(userId, 'going');
    await say(ids.olu, 'waiting');
    await say(ids.theo, 'going', other);
    const { file } = await backUpAt(now, address, folder);
    await forgetPerson(ids.maya, core.needs);
    await storage.erasures.note({ kind: 'silent', mark: makeMemberKey(ids.ines, vault), at: now });

    const elsewhere = { ...(await databases.makeEmpty()), key: address.key };
    const settled = await restoreInto(elsewhere, { file, from: address, now });
    expect(settled).toMatchObject({ people: 1, silent: 1 });
    const { read } = await databases.open(elsewhere);
    expect(await read.sessionRsvp.count()).toBe(3);
    expect(await findDate(date.id, read)).toMatchObject({ going: 1 });
    expect(await findDate(other.id, read)).toMatchObject({ going: 1 });
  });
});
