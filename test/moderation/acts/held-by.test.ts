import { expect, it } from 'vitest';
import type { Places } from '../../../src/discord/places.ts';
import { drawReachEnd } from '../../../src/moderation/acts/cards.ts';
import { changeTier } from '../../../src/moderation/acts/change-tier.ts';
import { escalate } from '../../../src/moderation/acts/escalate.ts';
import { takeEvidence } from '../../../src/moderation/acts/evidence.ts';
import { finishDeeds } from '../../../src/moderation/acts/finish-deeds.ts';
import { reachOut } from '../../../src/moderation/acts/reach-out.ts';
import { removeMessage } from '../../../src/moderation/acts/remove-message.ts';
import { askOpinion } from '../../../src/moderation/acts/second-opinion.ts';
import { timeOutMember } from '../../../src/moderation/acts/time-out.ts';
import { openCase } from '../../../src/moderation/open-case.ts';
import { addNote } from '../../../src/moderation/queue/note.ts';
import { offerCase } from '../../../src/moderation/queue/hand-over.ts';
import { readCase } from '../../../src/moderation/queue/read-case.ts';
import { takeNext } from '../../../src/moderation/queue/take-next.ts';
import { claimCase, closeCase, releaseCase } from '../../../src/moderation/work-on-case.ts';
import { en } from '../../../src/words/en.ts';
import { checkCard, readCard } from '../../kit/cards.ts';
import { openCore } from '../../kit/core.ts';
import { dieAt } from '../../kit/die-at.ts';
import { ids } from '../../kit/interactions.ts';
import { makeDiscordError } from '../../kit/mail.ts';
import { readCode } from '../../kit/read-code.ts';
import { describeOnBoth } from '../../kit/storage.ts';

/** Private threads as Discord has them, with whoever was let in; `asked` counts requests and `fails` makes them fail. */
function makeThreads(places: Places) {
  const threads = new Map<string, { name: string; members: string[]; archived: boolean }>();
  const state: { fails: Error | null; asked: number } = { fails: null, asked: 0 };
  const meet = async (): Promise<void> => {
    await Promise.resolve();
    state.asked += 1;
    if (state.fails) throw state.fails;
  };
  const need = (id: string) => {
    const thread = threads.get(id);
    if (!thread) throw makeDiscordError(404, 10003);
    return thread;
  };
  const made: Places = {
    ...places,
    async findMarked(_, marker) {
      await meet();
      const found = [...threads].filter(([, { name, archived }]) => name.includes(marker) && !archived);
      return found.map(([id]) => ({ kind: 'thread', id }) as const);
    },
    async createThread(_, name) {
      await meet();
      const id = `7000000000000000${String(threads.size).padStart(2, '0')}`;
      threads.set(id, { name, members: [], archived: false });
      return id;
    },
    async addToThread(id, userId) {
      await meet();
      need(id).members.push(userId);
    },
    async rename({ id }, name) {
      await meet();
      need(id).name = name;
    },
    async archiveThread(id, archived) {
      await meet();
      need(id).archived = archived;
    },
  };
  return { threads, state, places: made };
}

describeOnBoth('a case in somebody’s hands', (databases) => {
  async function open() {
    const core = await openCore(await databases.open());
    await core.setUp();
    const discord = makeThreads(core.needs.places);
    const needs = { ...core.needs, places: discord.places };
    const about = { userId: ids.maya, channelId: ids.lounge, messageId: ids.message, writtenAt: 0 };
    const whole = { ...about, late: false, deleted: false };
    const { caseId } = await openCase(
      ids.guild,
      { source: 'screening', tier: 'T2', rules: ['distress.alone'], about: whole },
      needs,
    );
    const rolesOf: { now: readonly string[] } = { now: [ids.moderatorRole] };
    const act = () => ({ guildId: ids.guild, caseId, actorId: ids.theo, actorRoles: rolesOf.now });
    const deed = () => ({
      guildId: ids.guild,
      caseId,
      actor: { userId: ids.theo, roles: rolesOf.now, permissions: 0n },
    });
    const find = () => needs.cases.find(ids.guild, caseId, needs.storage.read);
    const history = async () => (await find())?.history.map(({ act: done }) => done);
    await claimCase(act(), needs);
    return { core, needs, discord, rolesOf, act, deed, find, history };
  }

  const words = { way: 'thread', text: 'How are you today?', sign: 'Theo' } as const;

  it('takes nothing more from a moderator who has lost the role, whatever they do', async () => {
    const { needs, rolesOf, act, deed, find, discord } = await open();
    const before = await find();
    rolesOf.now = [];
    const tried = {
      claim: () => claimCase(act(), needs),
      'take next': () => takeNext(act(), needs),
      release: () => releaseCase(act(), needs),
      close: () => closeCase({ ...act(), outcome: 'supported', seen: 1 }, needs),
      note: () => addNote({ ...act(), note: 'a note' }, needs),
      read: () => readCase(act(), needs),
      offer: () => offerCase({ ...act(), toId: ids.ines }, needs),
      'change tier': () => changeTier({ ...deed(), tier: 'T1', seen: 1 }, needs),
      escalate: () => escalate({ ...deed(), to: 'leads', note: '' }, needs),
      evidence: () => takeEvidence(deed(), needs),
      remove: () => removeMessage({ ...deed(), rule: 'harassment', messageId: '' }, needs),
      'time out': () => timeOutMember({ ...deed(), length: '1h', rule: 'harassment' }, needs),
      'reach out': () => reachOut({ ...deed(), ...words }, needs),
      'second opinion': () => askOpinion({ ...deed(), question: 'tier', seen: 1, tier: 'T2' }, needs),
    };
    const codes: string[] = [];
    for (const [name, work] of Object.entries(tried)) codes.push(`${name}: ${await readCode(work())}`);
    expect(codes).toEqual(Object.keys(tried).map((name) => `${name}: not-a-moderator`));
    expect(await find()).toEqual(before);
    expect(discord.state.asked).toBe(0);
  });

  it.each([
    ['too many requests', makeDiscordError(429, 0)],
    ['an error of Discord’s', makeDiscordError(500, 0)],
  ])(
    'reaching out meets %s: nothing is told as done; tried again, it is one thread with both and the words',
    async (_, fault) => {
      const { core, needs, discord, deed, history } = await open();
      discord.state.fails = fault;
      expect((await reachOut({ ...deed(), ...words }, needs)).end).toEqual({ kind: 'later' });
      expect(await history()).not.toContain('reached-out');
      discord.state.fails = null;
      const { end, threadId } = await reachOut({ ...deed(), ...words }, needs);
      expect(end).toEqual({ kind: 'done' });
      expect([...discord.threads.values()].filter(({ archived }) => !archived)).toEqual([
        { name: '💬 Theo', members: [ids.theo, ids.maya], archived: false },
      ]);
      expect(await core.read(threadId ?? '')).toEqual([expect.stringContaining('How are you today?')]);
      core.clock.advance(2 * 60_000);
      await finishDeeds(needs);
      expect((await history())?.filter((done) => done === 'reached-out')).toHaveLength(1);
    },
  );

  it('reaching out that takes longer than the clock waits is told as cut off, with no message, and not as done', async () => {
    const { core, needs, discord, deed, history } = await open();
    const slow: Places = {
      ...discord.places,
      async addToThread(id, userId) {
        await discord.places.addToThread(id, userId);
        core.clock.advance(2 * 60_000);
        await finishDeeds(needs);
      },
    };
    const { end, threadId } = await reachOut({ ...deed(), ...words }, { ...needs, places: slow });
    expect(end).toEqual({ kind: 'refused', code: 'cut-off' });
    expect(await core.read(threadId ?? '')).toEqual([]);
    expect(await history()).not.toContain('reached-out');
    expect([...discord.threads.values()].every(({ archived }) => archived)).toBe(true);
  });

  it('reaching out that was not sent gives the words back, and promises no further try', () => {
    const ends = [
      { kind: 'later' },
      { kind: 'gone' },
      { kind: 'refused', code: 'cut-off' },
      { kind: 'refused', code: '50007' },
    ] as const;
    const text = 'y'.repeat(1500);
    for (const end of ends) {
      const card = drawReachEnd(end, { threadId: null, text, sign: 'Theo' }, en);
      checkCard(card);
      expect(readCard(card)).toContain(text);
      expect(readCard(card)).toContain('Theo');
      expect(readCard(card)).not.toContain('keep trying');
    }
    const cutOff = ends.filter((end) => end.kind === 'later' || (end.kind === 'refused' && end.code === 'cut-off'));
    for (const end of cutOff)
      expect(readCard(drawReachEnd(end, { threadId: null, text, sign: 'Theo' }, en))).toContain(en.acts.reachOut.later);
    expect(readCard(drawReachEnd({ kind: 'done' }, { threadId: null, text, sign: 'Theo' }, en))).not.toContain(text);
  });

  it('reaching out to somebody whom Discord does not let in is refused with its code, and told as no message', async () => {
    const { core, needs, discord, deed, history } = await open();
    const shut = { ...discord.places, addToThread: () => Promise.reject(makeDiscordError(403, 50007)) };
    const { end, threadId } = await reachOut({ ...deed(), ...words }, { ...needs, places: shut });
    expect(end).toEqual({ kind: 'refused', code: '50007' });
    expect(await core.read(threadId ?? '')).toEqual([]);
    expect([...discord.threads.values()].every(({ archived }) => archived)).toBe(true);
    expect(await history()).toContain('refused');
  });

  it.each(['before', 'after'] as const)(
    'reaching out that is killed %s any of its deeds is whole or told as cut off, and never twice',
    async (when) => {
      for (let at = 0; ; at += 1) {
        const { core, needs, discord, deed, history } = await open();
        const mortal = dieAt(needs, at, when);
        await reachOut({ ...deed(), ...words }, mortal.needs).catch((error: unknown) => {
          if (!(error instanceof Error) || error.name !== 'Killed') throw error;
        });
        core.clock.advance(2 * 60_000);
        await finishDeeds(needs);
        await core.needs.outbox.pump();
        const sent = core.mail.arrived.filter(({ card }) => JSON.stringify(card).includes('How are you today?'));
        const ends = (await history())?.filter((done) => done === 'reached-out' || done === 'refused');
        const isSaved = ends?.length === 1;
        expect({ at, sent: sent.length, isReached: ends?.[0] === 'reached-out' }).toEqual({
          ...{ at, sent: ends?.[0] === 'reached-out' ? 1 : 0, isReached: sent.length === 1 },
        });
        // Before its row is saved there is nothing to tell.
        expect(isSaved || discord.threads.size === 0).toBe(true);
        const left = [...discord.threads.values()].filter(({ archived }) => !archived);
        expect(left.length).toBe(sent.length);
        if (mortal.survived()) {
          expect(sent).toHaveLength(1);
          return;
        }
      }
    },
  );
});
