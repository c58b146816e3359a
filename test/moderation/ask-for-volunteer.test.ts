import { expect, it } from 'vitest';
import { askForVolunteer } from '../../src/moderation/ask-for-volunteer.ts';
import { claimCase, closeCase } from '../../src/moderation/work-on-case.ts';
import { en } from '../../src/words/en.ts';
import { openCore } from '../kit/core.ts';
import { ids } from '../kit/interactions.ts';
import { describeOnBoth } from '../kit/storage.ts';

const asking = { guildId: ids.guild, userId: ids.maya };
const theo = { guildId: ids.guild, actorId: ids.theo, actorRoles: [ids.moderatorRole] };

describeOnBoth('asking to be messaged', (databases) => {
  async function open() {
    const core = await openCore(await databases.open());
    await core.setUp();
    return core;
  }

  it('is a case for the moderators: who and since when, without a message, and without a page', async () => {
    const core = await open();
    expect(await askForVolunteer(asking, core.needs)).toEqual({ already: false });
    const [card, ...others] = await core.read(ids.moderators);
    expect(others).toEqual([]);
    expect(card).toContain(en.cases.askedTier('T2'));
    expect(card).not.toContain(en.tiers.T2);
    expect(card).toContain(`<@${ids.maya}> asked <t:${Math.floor(core.clock.now() / 1000)}:R>`);
    expect(card).not.toContain('discord.com');
    expect(core.mail.arrived.filter((message) => message.pings.length > 0)).toEqual([]);
  });

  it('again while that case is open changes nothing, at once or later', async () => {
    const core = await open();
    const both = await Promise.all([askForVolunteer(asking, core.needs), askForVolunteer(asking, core.needs)]);
    expect(both.map(({ already }) => already).sort()).toEqual([false, true]);
    expect(await askForVolunteer(asking, core.needs)).toEqual({ already: true });
    expect(await core.read(ids.moderators)).toHaveLength(1);
    expect(await core.needs.cases.counts(ids.guild)).toEqual({ open: 1, claimed: 0 });
  });

  it('is a new case once the last one was closed, and for everybody else', async () => {
    const core = await open();
    await askForVolunteer(asking, core.needs);
    await askForVolunteer({ ...asking, userId: ids.ines }, core.needs);
    const [caseId = ''] = await core.needs.cases.listUnclosed(ids.guild, core.needs.storage.read);
    await claimCase({ ...theo, caseId }, core.needs);
    await closeCase({ ...theo, caseId, outcome: 'supported', seen: 1 }, core.needs);
    expect(await askForVolunteer(asking, core.needs)).toEqual({ already: false });
    expect(await core.read(ids.moderators)).toHaveLength(3);
  });

  it('pages where it is known to be urgent', async () => {
    const core = await open();
    await askForVolunteer({ ...asking, tier: 'T3' }, core.needs);
    expect((await core.read(ids.moderators)).at(0)).toContain(`<@${ids.maya}> asked to be messaged`);
    expect(core.mail.arrived.map(({ pings }) => pings)).toEqual([[ids.theo], []]);
  });

  it('is refused where nobody could be told', async () => {
    const core = await open();
    await core.setUp({ moderatorChannelId: null });
    await expect(askForVolunteer(asking, core.needs)).rejects.toMatchObject({ code: 'not-set-up' });
  });
});
