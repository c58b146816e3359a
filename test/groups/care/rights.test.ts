import { PermissionFlagsBits } from 'discord.js';
import { expect, it } from 'vitest';
import { mayDecide, mayLookAfter, requireLookingAfter } from '../../../src/groups/care/rights.ts';
import { acceptRole, nameFacilitator } from '../../../src/groups/care/look-after.ts';
import { openCore } from '../../kit/core.ts';
import { makeGroup } from '../../kit/groups.ts';
import { ids } from '../../kit/interactions.ts';
import { findCode } from '../../kit/refusals.ts';
import { describeOnBoth } from '../../kit/storage.ts';

const founder = '500000000000000008';

describeOnBoth('looking after a group', (databases) => {
  async function open(settings: { moderatorRoleId?: string | null } = {}) {
    const core = await openCore(await databases.open());
    await core.setUp({ founderRoleId: founder, ...settings });
    const { needs } = core;
    const [group, other] = [makeGroup({ name: 'Harbour' }), makeGroup({ name: 'Pier' })];
    for (const one of [group, other]) {
      await needs.storage.write((tx) => needs.groups.save(one, tx));
      needs.groups.remember(one);
    }
    await nameFacilitator({ group, person: { userId: ids.ines, standIn: false }, actorId: ids.olu }, needs);
    const actor = (userId: string, roles: readonly string[] = [], permissions = 0n) => ({ userId, roles, permissions });
    const may = async (who: ReturnType<typeof actor>, where = group) => {
      const look = (await findCode(requireLookingAfter(who, where, needs))) === 'may';
      expect(await mayLookAfter(who, where, needs)).toBe(look);
      return { look, decide: await mayDecide(who, where, needs) };
    };
    const accept = async () => {
      const [role] = await needs.storage.read.facilitator.findMany();
      await acceptRole({ roleId: role?.id ?? '', userId: ids.ines }, needs);
    };
    return { core, needs, group, other, actor, may, accept };
  }

  it('is for those who said yes to it, in their group, until their year is over', async () => {
    const { core, actor, may, accept, other } = await open();
    expect(await may(actor(ids.ines))).toEqual({ look: false, decide: false });
    await accept();
    expect(await may(actor(ids.ines))).toEqual({ look: true, decide: true });
    expect(await may(actor(ids.ines), other)).toEqual({ look: false, decide: false });
    expect(await may(actor(ids.maya))).toEqual({ look: false, decide: false });
    core.clock.advance(366 * 24 * 3_600_000);
    expect(await may(actor(ids.ines))).toEqual({ look: false, decide: false });
  });

  it('is for those who may found groups; moderators decide who joins, and no more', async () => {
    const { actor, may } = await open();
    expect(await may(actor(ids.theo, [founder]))).toEqual({ look: true, decide: true });
    expect(await may(actor(ids.olu, [], PermissionFlagsBits.ManageGuild))).toEqual({ look: true, decide: true });
    expect(await may(actor(ids.theo, [ids.moderatorRole]))).toEqual({ look: false, decide: true });
    const without = await open({ moderatorRoleId: null });
    expect(await without.may(actor(ids.theo, [ids.moderatorRole]))).toEqual({ look: false, decide: false });
  });
});
