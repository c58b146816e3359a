import { describe, expect, it } from 'vitest';
import { UserError } from '../../src/discord/user-error.ts';
import { openCase } from '../../src/moderation/open-case.ts';
import { claimCase, closeCase, releaseCase, type CaseAct } from '../../src/moderation/work-on-case.ts';
import { verifyAudit } from '../../src/storage/audit-chain.ts';
import { en } from '../../src/words/en.ts';
import { openCore } from '../kit/core.ts';
import { ids } from '../kit/interactions.ts';
import { describeOnBoth, runSql } from '../kit/storage.ts';
import { readCode } from '../kit/read-code.ts';

const about = {
  userId: ids.maya,
  channelId: ids.lounge,
  messageId: ids.message,
  writtenAt: 1_772_000_000_000,
  late: false,
  deleted: false,
};

describeOnBoth('working on a case', (databases) => {
  async function open() {
    const address = await databases.make();
    const core = await openCore(await databases.open(address));
    await core.setUp();
    const { caseId } = await openCase(
      ids.guild,
      { source: 'screening', tier: 'T2', rules: ['a.b'], about },
      core.needs,
    );
    const act = (actorId: string, more: Partial<CaseAct> = {}): CaseAct => ({
      guildId: ids.guild,
      caseId,
      actorId,
      actorRoles: ['1', ids.moderatorRole],
      ...more,
    });
    const readState = async () => (await core.needs.cases.find(ids.guild, caseId, core.needs.storage.read))?.state;
    const readActs = async () => (await runSql(address, 'SELECT act FROM "AuditEntry" ORDER BY seq')).flat();
    return { address, core, needs: core.needs, caseId, act, readState, readActs };
  }

  it('goes from claimed to closed, with an entry in the audit chain for every step', async () => {
    const { core, needs, caseId, act, readState, readActs } = await open();
    const since = new Date(core.clock.now());
    const claimed = await claimCase(act(ids.theo), needs);
    expect(claimed).toMatchObject({ state: { kind: 'claimed', holderId: ids.theo, since }, version: 1 });
    expect(await readState()).toEqual(claimed.state);
    expect(await releaseCase(act(ids.theo), needs)).toMatchObject({ state: { kind: 'open' }, version: 2 });
    await claimCase(act(ids.ines), needs);
    core.clock.advance(60_000);
    const closed = await closeCase({ ...act(ids.ines), outcome: 'signposted', seen: 1 }, needs);
    expect(closed.state).toEqual({
      kind: 'closed',
      holderId: ids.ines,
      at: new Date(core.clock.now()),
      outcome: 'signposted',
    });
    expect(await readState()).toEqual(closed.state);
    expect(await readActs()).toEqual(['case.claimed', 'case.released', 'case.claimed', 'case.closed']);
    const verdict = await verifyAudit(ids.guild, { db: needs.storage.read, vault: needs.storage.vault });
    expect(verdict).toMatchObject({ kind: 'whole', entries: 4 });
    expect(closed.id).toBe(caseId);
  });

  it.each([2, 20])('of %i who claim at once exactly one gets it, and the others are told who', async (many) => {
    const { address, core, needs, act, readState, readActs } = await open();
    const other = await openCore(await databases.open(address), core);
    const moderators = Array.from({ length: many }, (_, index) => `1000000000000002${String(index).padStart(2, '0')}`);
    const sentences = await Promise.all(
      moderators.map(async (id, index) => {
        try {
          await claimCase(act(id), index % 2 === 0 ? needs : other.needs);
          return id;
        } catch (error) {
          return error instanceof UserError ? error.say(en) : String(error);
        }
      }),
    );
    const winners = sentences.filter((sentence) => moderators.includes(sentence));
    expect(winners).toHaveLength(1);
    const told = en.errors['case-held']({ holderId: winners[0] ?? '' });
    expect(sentences.filter((sentence) => sentence === told)).toHaveLength(many - 1);
    expect(await readState()).toMatchObject({ kind: 'claimed', holderId: winners[0] });
    expect(await readActs()).toEqual(['case.claimed']);
  });

  it('lets whoever has it claim again without effect', async () => {
    const { needs, act, readActs } = await open();
    const first = await claimCase(act(ids.theo), needs);
    expect(await claimCase(act(ids.theo), needs)).toEqual(first);
    expect(await readActs()).toEqual(['case.claimed']);
  });

  it.each([
    ['left the server', null],
    ['is no moderator any more', ['1']],
  ])('gives a case whose holder %s to the next who claims it', async (_, roles) => {
    const { core, needs, act, readState, readActs } = await open();
    await claimCase(act(ids.theo), needs);
    const findRoles = () => Promise.resolve(roles);
    const since = new Date(core.clock.now());
    const claims = [ids.ines, ids.maya].map((id) => readCode(claimCase(act(id), { ...needs, findRoles })));
    expect((await Promise.all(claims)).filter((code) => code === 'done').length).toBeGreaterThan(0);
    expect(await readState()).toMatchObject({ kind: 'claimed', since });
    expect(await readState()).not.toMatchObject({ holderId: ids.theo });
    expect((await readActs()).slice(0, 2)).toEqual(['case.claimed', 'case.claimed']);
  });

  it('leaves a case with its holder where Discord does not say whether they are still a moderator', async () => {
    const { needs, act, readState } = await open();
    await claimCase(act(ids.theo), needs);
    const findRoles = () => Promise.reject(new Error('Discord is away'));
    expect(await readCode(claimCase(act(ids.ines), { ...needs, findRoles }))).toBe('case-held');
    expect(await readState()).toMatchObject({ holderId: ids.theo });
  });

  it('is not closed from a card that did not show what came since, and the page for that goes on', async () => {
    const { address, needs, act, readState } = await open();
    await claimCase(act(ids.ines), needs);
    const news = { ...about, messageId: '1300000000000000002', writtenAt: about.writtenAt + 1 };
    await openCase(ids.guild, { source: 'screening', tier: 'T3', rules: ['a.b'], about: news }, needs);
    const countPages = async () => (await runSql(address, `SELECT id FROM "CasePage" WHERE state = 'waiting'`)).length;
    expect(await countPages()).toBe(1);
    expect(await readCode(closeCase({ ...act(ids.ines), outcome: 'supported', seen: 1 }, needs))).toBe('case-news');
    expect(await readState()).toMatchObject({ kind: 'claimed', holderId: ids.ines });
    expect(await countPages()).toBe(1);
    await closeCase({ ...act(ids.ines), outcome: 'supported', seen: 2 }, needs);
    expect(await readState()).toMatchObject({ kind: 'closed' });
  });

  describe('is refused', () => {
    it('to people without the moderator role, and to everybody while there is none', async () => {
      const { core, needs, act, readActs } = await open();
      const asMember = act(ids.maya, { actorRoles: [] });
      expect(await readCode(claimCase(asMember, needs))).toBe('not-a-moderator');
      expect(await readCode(releaseCase(asMember, needs))).toBe('not-a-moderator');
      expect(await readCode(closeCase({ ...asMember, outcome: 'supported', seen: 1 }, needs))).toBe('not-a-moderator');
      await core.setUp({ moderatorRoleId: null });
      expect(await readCode(claimCase(act(ids.theo), needs))).toBe('not-a-moderator');
      expect(await readActs()).toEqual([]);
    });

    it('while nobody has claimed it', async () => {
      const { needs, act } = await open();
      expect(await readCode(releaseCase(act(ids.theo), needs))).toBe('case-not-claimed');
      expect(await readCode(closeCase({ ...act(ids.theo), outcome: 'supported', seen: 1 }, needs))).toBe(
        'case-not-claimed',
      );
    });

    it('while somebody else has it', async () => {
      const { needs, act } = await open();
      await claimCase(act(ids.theo), needs);
      expect(await readCode(claimCase(act(ids.ines), needs))).toBe('case-held');
      expect(await readCode(releaseCase(act(ids.ines), needs))).toBe('case-not-yours');
      expect(await readCode(closeCase({ ...act(ids.ines), outcome: 'supported', seen: 1 }, needs))).toBe(
        'case-not-yours',
      );
    });

    it('once it is closed, also to whoever closed it', async () => {
      const { needs, act, readActs } = await open();
      await claimCase(act(ids.theo), needs);
      await closeCase({ ...act(ids.theo), outcome: 'supported', seen: 1 }, needs);
      expect(await readCode(closeCase({ ...act(ids.theo), outcome: 'duplicate', seen: 1 }, needs))).toBe('case-closed');
      expect(await readCode(claimCase(act(ids.theo), needs))).toBe('case-closed');
      expect(await readCode(releaseCase(act(ids.theo), needs))).toBe('case-closed');
      expect(await readActs()).toEqual(['case.claimed', 'case.closed']);
    });

    it('when it is of another server, or no longer kept', async () => {
      const { needs, act } = await open();
      expect(await readCode(claimCase(act(ids.theo, { caseId: 'abcdefghijklmnopqrstuv' }), needs))).toBe('case-gone');
      needs.servers.remember({ ...needs.servers.get(ids.guild), guildId: '200000000000000002' });
      expect(await readCode(claimCase(act(ids.theo, { guildId: '200000000000000002' }), needs))).toBe('case-gone');
    });
  });
});
