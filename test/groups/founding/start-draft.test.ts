import { expect, it } from 'vitest';
import { ChannelType } from 'discord.js';
import type { SeenChannel } from '../../../src/discord/server-view.ts';
import { changeGroup } from '../../../src/groups/founding/change-group.ts';
import { discardDraft, forgetDrafts } from '../../../src/groups/founding/drafts.ts';
import { draftLifeMs, mostDrafts } from '../../../src/groups/founding/rules.ts';
import { startDraft, type DraftRequest } from '../../../src/groups/founding/start-draft.ts';
import type { ServerSettings } from '../../../src/servers/settings.ts';
import { openCore } from '../../kit/core.ts';
import { ids } from '../../kit/interactions.ts';
import { describeOnBoth } from '../../kit/storage.ts';

const textChannel: SeenChannel = {
  name: 'lounge',
  type: ChannelType.GuildText,
  parentId: null,
  members: [],
  blocked: [],
  overwrites: 0,
  memberCount: null,
  archived: false,
  ageRestricted: false,
};

describeOnBoth('a draft', (databases) => {
  async function open(settings: Partial<ServerSettings> = {}) {
    const storage = await databases.open();
    const core = await openCore(storage);
    await core.setUp(settings);
    const needs = { ...core.needs, view: { ...core.needs.view, findChannel: () => textChannel } };
    const write = (given: Partial<DraftRequest> = {}) => startDraft({ ...request, ...given }, needs);
    return { core, needs, write };
  }

  const request: DraftRequest = {
    guildId: ids.guild,
    isOwner: true,
    topic: 'depression',
    name: undefined,
    way: undefined,
    language: undefined,
    screened: undefined,
    under: undefined,
    usedIn: ids.lounge,
    role: undefined,
    channel: undefined,
  };

  it('at work is a thread under the channel the command was used in, with a name that says nothing', async () => {
    const { write } = await open({ workplace: true });
    const draft = await write();
    expect(draft).toMatchObject({ belonging: 'thread', channelId: ids.lounge, name: 'Lantern' });
    await expect(write({ way: 'role' })).rejects.toMatchObject({ code: 'way-at-work' });
    await expect(write({ way: 'overwrite' })).rejects.toMatchObject({ code: 'way-at-work' });
    await expect(write({ name: 'Depression' })).rejects.toMatchObject({ code: 'group-name-tells' });
  });

  it('is for nobody younger than the server, in its language', async () => {
    const { write } = await open({ age: 18, language: 'de' });
    const draft = await write({ topic: 'youth' });
    expect(draft).toMatchObject({ age: 18, language: 'de' });
    expect(draft.agreement.text).not.toContain('Schreib in der Gruppe');
    const { write: writeYoung } = await open({ age: 13, language: 'de' });
    const young = await writeYoung({ topic: 'youth' });
    expect(young).toMatchObject({ age: 13, anonymous: 'off', admission: 'request' });
    expect(young.agreement.text).toContain('Schreib in der Gruppe');
  });

  it('never stands under the moderators’ channel by itself', async () => {
    const { write } = await open();
    const under = write({ way: 'thread', usedIn: ids.moderators });
    await expect(under).rejects.toMatchObject({ code: 'under-needs-text' });
  });

  it('takes over nothing for somebody who may not manage the server', async () => {
    const { write } = await open();
    const channel = { id: ids.lounge, type: ChannelType.GuildText };
    await expect(write({ isOwner: false, channel })).rejects.toMatchObject({ code: 'take-over-needs-owner' });
  });

  it('gets a number where the name of its template is taken, and drafts hold no name', async () => {
    const { core, needs, write } = await open();
    const first = await write();
    expect((await write()).name).toBe('Lantern');
    const founded = { ...first, state: 'open' as const };
    await needs.storage.write((tx) => core.needs.groups.save(founded, tx));
    needs.groups.remember(founded);
    expect((await write()).name).toBe('Lantern 2');
  });

  it('is one of twenty at most', async () => {
    const { write } = await open();
    for (let count = 0; count < mostDrafts; count += 1) await write();
    await expect(write()).rejects.toMatchObject({ code: 'drafts-full' });
  });

  it('lets only somebody who may manage the server vouch, and keeps the date while the name stays', async () => {
    const { core, needs, write } = await open();
    const { id } = await write();
    const act = { guildId: ids.guild, groupId: id, actorId: ids.maya };
    const vouch = (isOwner: boolean, therapist: string | null) =>
      changeGroup({ ...act, isOwner }, { therapist }, needs);
    await expect(vouch(false, 'Dr Ada Quist')).rejects.toMatchObject({ code: 'therapist-needs-owner' });
    const vouched = await vouch(true, 'Dr Ada Quist');
    expect(vouched).toMatchObject({ ledBy: 'both', therapist: { vouchedAt: core.clock.now() } });
    core.clock.advance(1000);
    expect((await vouch(false, 'Dr Ada Quist')).therapist).toEqual(vouched.therapist);
    expect(await vouch(false, null)).toMatchObject({ ledBy: 'peers', therapist: null });
  });

  it('goes when it is discarded, and after seven days, but not a day before', async () => {
    const { core, needs, write } = await open();
    const [kept, thrown] = [await write({ name: 'Kept' }), await write({ name: 'Thrown' })];
    await discardDraft({ guildId: ids.guild, groupId: thrown.id, actorId: ids.maya }, needs);
    expect(needs.groups.list(ids.guild).map(({ id }) => id)).toEqual([kept.id]);
    core.clock.advance(draftLifeMs);
    expect(await forgetDrafts(needs)).toBe(0);
    core.clock.advance(1);
    expect(await forgetDrafts(needs)).toBe(1);
    expect(await needs.storage.read.group.count()).toBe(0);
    expect(await needs.storage.read.agreementVersion.count()).toBe(0);
  });
});
