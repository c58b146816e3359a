import { expect, it } from 'vitest';
import { describeUnseen } from '../../../src/anonymous/moderating/hold.ts';
import { openCase } from '../../../src/moderation/open-case.ts';
import { takeEvidence } from '../../../src/moderation/acts/evidence.ts';
import { openCustodyCore } from '../../kit/custody.ts';
import { ids } from '../../kit/interactions.ts';
import { describeOnBoth } from '../../kit/storage.ts';

const dayMs = 24 * 3_600_000;

describeOnBoth('the packet about an anonymous post', (databases) => {
  async function open() {
    const core = await openCustodyCore(await databases.open());
    const { needs } = core;
    /** What a lead is given about a post that may do harm. */
    const take = async (postId: string) => {
      const about = describeUnseen(postId, needs);
      const flag = {
        source: 'screening',
        tier: 'H',
        rules: ['harm.threat'],
        about,
        edition: '1',
        pages: false,
        told: false,
      } as const;
      const { caseId } = await openCase(ids.guild, flag, needs);
      const actor = { userId: ids.olu, roles: [], permissions: 0x20n };
      return (await takeEvidence({ guildId: ids.guild, caseId, actor }, needs)).text;
    };
    return { ...core, take };
  }

  it('says until when custodians can open it, and how', async () => {
    const { activate, post, take, needs, clock } = await open();
    await activate();
    const { postId } = await post(ids.maya);
    const { openingDays } = needs.servers.get(ids.guild);
    const text = await take(postId);
    const until = new Date(clock.now() + openingDays * dayMs).toISOString().slice(0, 10);
    expect(text).toContain(`Until ${until}`);
    for (const part of [postId, '/custodians', 'within 15 minutes']) expect(text).toContain(part);
    expect(text).not.toContain(ids.maya);
  });

  it('says that nobody can, where it appeared without custodians, and sends nobody to them', async () => {
    const { post, take, activate } = await open();
    const { postId } = await post(ids.maya);
    await activate();
    const text = await take(postId);
    expect(text).toContain('nobody can open it now');
    expect(text).not.toContain('/custodians');
  });
});
