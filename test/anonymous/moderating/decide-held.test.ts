import { PermissionFlagsBits } from 'discord.js';
import { expect, it } from 'vitest';
import { releaseHeld, returnHeld, type HeldAct } from '../../../src/anonymous/moderating/decide-held.ts';
import { muteWriter, unmuteAll } from '../../../src/anonymous/moderating/mute-writer.ts';
import type { Hold } from '../../../src/anonymous/post.ts';
import { makeReceipt } from '../../../src/anonymous/receipts.ts';
import { UserError } from '../../../src/discord/user-error.ts';
import { newId } from '../../../src/storage/ids.ts';
import { openCore } from '../../kit/core.ts';
import { makeGroup } from '../../kit/groups.ts';
import { ids } from '../../kit/interactions.ts';
import { describeOnBoth } from '../../kit/storage.ts';

const leadRole = '400000000000000099';

/** Everybody who could press, and what they are on the server. */
const people = {
  member: { userId: ids.maya, roles: [], permissions: 0n },
  moderator: { userId: ids.theo, roles: [ids.moderatorRole], permissions: 0n },
  lead: { userId: ids.ines, roles: [leadRole], permissions: 0n },
  owner: { userId: ids.olu, roles: [], permissions: PermissionFlagsBits.ManageGuild },
} as const;

type Who = keyof typeof people;

/** Who may do what: without a role for leads, and with one. */
const may: Record<'none' | 'role', Record<string, readonly Who[]>> = {
  none: {
    'post first': ['moderator', 'owner'],
    'post harm': ['moderator', 'owner'],
    'post danger': ['owner'],
    'post method': ['owner'],
    'give back': ['moderator', 'owner'],
    mute: ['moderator', 'owner'],
    'lift all': ['owner'],
  },
  role: {
    'post first': ['moderator', 'lead'],
    'post harm': ['moderator', 'lead'],
    'post danger': ['lead'],
    'post method': ['lead'],
    'give back': ['moderator', 'lead'],
    mute: ['moderator', 'lead'],
    'lift all': ['lead'],
  },
};

describeOnBoth('deciding about held posts', (databases) => {
  async function open(leads: 'none' | 'role') {
    const core = await openCore(await databases.open());
    await core.setUp({ leadRoleId: leads === 'role' ? leadRole : null });
    const group = makeGroup({ guildId: ids.guild, anonymous: 'approve', state: 'open' });
    await core.needs.storage.write((tx) => core.needs.groups.save(group, tx));
    core.needs.groups.remember(group);

    /** A post that waits. */
    async function hold(held: Hold): Promise<string> {
      const id = newId();
      await core.needs.storage.write(async (tx) => {
        const thread = await core.needs.anonymous.addThread(group.id, null, tx);
        await core.needs.anonymous.add(
          {
            id,
            guildId: ids.guild,
            threadId: thread.id,
            isReply: false,
            name: 1,
            isWriter: true,
            door: false,
            state: 'waiting',
            held,
            words: { text: 'I went outside today', wish: 'none', topic: null },
            author: { userId: ids.maya, language: 'en', tell: false, promised: { keyIds: [], days: 90 } },
            receipt: makeReceipt(),
          },
          tx,
        );
      });
      return id;
    }
    return { ...core, hold };
  }

  /** `done`, or the code of the refusal. */
  async function attempt(work: Promise<unknown>): Promise<string> {
    try {
      await work;
      return 'done';
    } catch (error) {
      if (error instanceof UserError) return error.code;
      throw error;
    }
  }

  it.each(['none', 'role'] as const)(
    'is for those who may, and for nobody else (role for leads: %s)',
    async (leads) => {
      const { needs, hold } = await open(leads);
      const done: Record<string, Who[]> = {};
      for (const [name, actor] of Object.entries(people)) {
        const act = async (held: Hold): Promise<HeldAct> => ({ guildId: ids.guild, postId: await hold(held), actor });
        const acts: Record<string, Promise<unknown>> = {};
        for (const held of ['first', 'harm', 'danger', 'method'] as const)
          acts[`post ${held}`] = attempt(releaseHeld({ ...(await act(held)), surely: 0 }, needs));
        acts['give back'] = attempt(returnHeld({ ...(await act('harm')), reason: 'unkind', note: '' }, needs));
        acts['mute'] = attempt(muteWriter({ ...(await act('first')), days: 1 }, needs));
        acts['lift all'] = attempt(unmuteAll({ guildId: ids.guild, actor }, needs));
        for (const [what, outcome] of Object.entries(acts)) {
          const code = await outcome;
          done[what] ??= [];
          if (code === 'done')
            done[what].push(name === 'member' || name === 'moderator' || name === 'lead' ? name : 'owner');
          else expect(['not-a-moderator', 'not-a-lead']).toContain(code);
        }
      }
      expect(done).toEqual(may[leads]);
    },
  );

  it('happens once, when several press at once: one entry, one way', async () => {
    const { needs, hold } = await open('none');
    const postId = await hold('first');
    const act = { guildId: ids.guild, postId, actor: people.moderator };
    const back = { ...act, reason: 'unkind', note: 'Please be kind.' } as const;
    const outcomes = await Promise.all([
      attempt(releaseHeld({ ...act, surely: null }, needs)),
      attempt(returnHeld(back, needs)),
      attempt(returnHeld({ ...back, actor: people.owner }, needs)),
      attempt(releaseHeld({ ...act, actor: people.owner, surely: null }, needs)),
    ]);
    expect(outcomes.sort()).toEqual(['done', 'held-decided', 'held-decided', 'held-decided']);
    const entries = await needs.storage.read.auditEntry.findMany({ where: { guildId: ids.guild, target: postId } });
    expect(entries).toHaveLength(1);
  });

  it('a lead who was asked about an older version of it does not post the newer one', async () => {
    const { needs, hold } = await open('none');
    const postId = await hold('danger');
    const act = { guildId: ids.guild, postId, actor: people.owner };
    const post = await needs.anonymous.find(ids.guild, postId);
    const words = { text: 'Something else', wish: 'none', topic: null } as const;
    if (post) await needs.storage.write((tx) => needs.anonymous.change(post, { words }, tx));
    expect(await attempt(releaseHeld({ ...act, surely: 0 }, needs))).toBe('held-changed');
    expect(await attempt(releaseHeld({ ...act, surely: 1 }, needs))).toBe('done');
  });

  it('a mute names no post in the audit chain', async () => {
    const { needs, hold } = await open('none');
    const postId = await hold('first');
    await muteWriter({ guildId: ids.guild, postId, actor: people.moderator, days: 30 }, needs);
    const entries = await needs.storage.read.auditEntry.findMany({ where: { guildId: ids.guild } });
    expect(entries.map(({ act, target }) => [act, target])).toEqual([['writer.muted', 'mute']]);
  });
});
