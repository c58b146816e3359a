import { describe, expect, it } from 'vitest';
import {
  acts,
  countNews,
  doAgree,
  findMessage,
  findSubject,
  judgeAct,
  judgeSecond,
  judgeTier,
  listOffered,
  makesSense,
  needsSecondToClose,
  readAgainMs,
  settleTier,
  type Act,
  type Hold,
  type Right,
} from '../../../src/moderation/acts/rules.ts';
import type { About, Case, Flag } from '../../../src/moderation/case.ts';
import { compareUrgency, outcomes, type CaseTier } from '../../../src/moderation/rules.ts';
import { ids } from '../../kit/interactions.ts';

const rights = ['none', 'moderator', 'lead', 'both'] as const satisfies readonly Right[];
const holds = ['open', 'mine', 'others', 'closed'] as const satisfies readonly Hold[];
const tiers = ['R', 'T1', 'T2', 'H', 'T3'] as const satisfies readonly CaseTier[];

/** What is allowed, by act: for whom, in which state of the case. Everything that is not here is refused. */
const holder = ['moderator mine', 'both mine'];
const leads = ['lead open', 'lead mine', 'lead others', 'both open', 'both others'];
const later = ['moderator closed', 'lead closed', 'both closed'];
const allowed: Record<Act, readonly string[]> = {
  'reach-out': holder,
  'second-opinion': holder,
  'change-tier': [...holder, ...leads],
  remove: holder,
  hide: [...holder, ...leads],
  restore: [...holder, ...leads, ...later],
  'time-out': holder,
  escalate: holder,
  evidence: [...holder, ...leads, ...later],
};

function makeFlag(about: Partial<About> | null, source: Flag['source'] = 'screening'): Flag {
  const plain = { userId: ids.maya, channelId: ids.lounge, messageId: ids.message, writtenAt: 1, late: false };
  return {
    source,
    tier: 'T2',
    rules: [],
    about: about && { ...plain, deleted: false, ...about },
    report: null,
    hasExcerpt: false,
  };
}

type Seen = Pick<Case, 'tier' | 'flags' | 'post' | 'state'>;

function makeCase(given: Partial<Seen> = {}): Seen {
  return { tier: 'T2', flags: [makeFlag({})], post: null, state: { kind: 'open' }, ...given };
}

describe('who may do what with a case', () => {
  const all = acts.flatMap((act) => rights.flatMap((right) => holds.map((hold) => ({ act, right, hold }))));

  it.each(all)('$act by $right, case $hold', ({ act, right, hold }) => {
    const verdict = judgeAct(act, { right, hold, isOwn: false, isSensible: true });
    expect(verdict === null).toBe(allowed[act].includes(`${right} ${hold}`));
    if (right === 'none') expect(verdict).toBe('not-a-moderator');
  });

  it.each(all)('$act by $right, case $hold: never about oneself, and never where it makes no sense', (one) => {
    expect(judgeAct(one.act, { ...one, isOwn: true, isSensible: true })).not.toBeNull();
    expect(judgeAct(one.act, { ...one, isOwn: false, isSensible: false })).not.toBeNull();
  });

  it('says what to do next: claim what nobody has, ask who has it, leave what is closed', () => {
    const ask = (hold: Hold) => judgeAct('remove', { right: 'moderator', hold, isOwn: false, isSensible: true });
    expect(ask('open')).toBe('case-not-claimed');
    expect(ask('others')).toBe('case-not-yours');
    expect(ask('closed')).toBe('case-closed');
  });
});

describe('what a case is about', () => {
  it('is the newest message, whatever else the person did since', () => {
    const flags = [
      makeFlag({ messageId: '1', writtenAt: 1 }),
      makeFlag({ messageId: '2', writtenAt: 2 }),
      makeFlag({ messageId: null, channelId: null, writtenAt: 3 }, 'asked'),
    ];
    expect(findSubject({ flags, post: null })).toMatchObject({ kind: 'message', messageId: '2' });
  });

  it('is a person where there is no message, a post where there is one, and nobody once they are forgotten', () => {
    const asked = makeFlag({ messageId: null, channelId: null }, 'asked');
    expect(findSubject({ flags: [asked], post: null })).toMatchObject({ kind: 'person', userId: ids.maya });
    const post = { id: 'p'.repeat(22), state: 'posted', held: null } as const;
    expect(findSubject({ flags: [makeFlag({ userId: null })], post })).toEqual({ kind: 'post', postId: post.id });
    expect(findSubject({ flags: [makeFlag(null)], post: null })).toEqual({ kind: 'nobody' });
  });

  it('is nobody of whom only the place is left, and no message of which only the person is', () => {
    expect(findSubject({ flags: [makeFlag({ userId: null })], post: null })).toEqual({ kind: 'nobody' });
    const forgotten = makeFlag({ userId: null, writtenAt: 3 });
    const known = makeFlag({ messageId: '1', writtenAt: 1 });
    expect(findSubject({ flags: [known, forgotten], post: null })).toMatchObject({ kind: 'message', messageId: '1' });
    const gone = makeFlag({ userId: null, messageId: null, writtenAt: 3 });
    const asked = makeFlag({ messageId: null, writtenAt: 1 }, 'asked');
    expect(findSubject({ flags: [asked, gone], post: null })).toMatchObject({ kind: 'person', userId: ids.maya });
    for (const part of [{ channelId: null }, { messageId: null }])
      expect(findSubject({ flags: [makeFlag(part)], post: null })).toMatchObject({ kind: 'person' });
  });

  it('can be timed out without a message', () => {
    const asked = makeFlag({ messageId: null, channelId: null }, 'asked');
    expect(makesSense('time-out', makeCase({ flags: [asked] }))).toBe(true);
  });
});

describe('what a card offers', () => {
  const post = { id: 'p'.repeat(22), state: 'posted', held: null } as const;

  it('is what makes sense for a message', () => {
    expect(listOffered(makeCase())).toEqual([
      'reach-out',
      'second-opinion',
      'change-tier',
      'remove',
      'time-out',
      'escalate',
    ]);
    expect(listOffered(makeCase({ tier: 'T3' }))).toContain('evidence');
    expect(listOffered(makeCase({ tier: 'H' }))).toContain('evidence');
  });

  it('is hiding for a post that stands in its group, and never a time-out for one', () => {
    const offered = listOffered(makeCase({ flags: [makeFlag({ userId: null })], post }));
    expect(offered).toEqual(expect.arrayContaining(['hide', 'restore']));
    expect(offered).not.toContain('time-out');
    expect(offered).not.toContain('remove');
    const held = { ...post, state: 'waiting' } as const;
    expect(listOffered(makeCase({ flags: [makeFlag({ userId: null })], post: held }))).not.toContain('hide');
  });

  it('is next to nothing once it is closed, and nothing about whoever asked to be forgotten that needs them', () => {
    const closed = { kind: 'closed', holderId: ids.theo, at: new Date(0), outcome: 'supported' } as const;
    expect(listOffered(makeCase({ state: closed }))).toEqual([]);
    expect(listOffered(makeCase({ state: closed, tier: 'T3' }))).toEqual(['evidence']);
    for (const act of ['reach-out', 'remove', 'time-out', 'evidence'] as const)
      expect(makesSense(act, makeCase({ flags: [makeFlag(null)], tier: 'T3' })), act).toBe(false);
  });
});

describe('a second opinion', () => {
  const view = (userId: string, tier: CaseTier, yes = true) => ({ userId, tier, yes });
  const askedAt = new Date(1_772_000_000_000);
  const asked = { first: view(ids.theo, 'T2'), second: null, askedAt };

  it('is somebody else’s; in a small team the same person’s, ten minutes later', () => {
    expect(readAgainMs).toBe(600_000);
    const later = askedAt.getTime() + readAgainMs;
    const judge = (userId: string, smallTeam: boolean, now: number) => judgeSecond(asked, { userId, smallTeam, now });
    expect(judge(ids.ines, false, askedAt.getTime())).toBeNull();
    expect(judge(ids.ines, true, askedAt.getTime())).toBeNull();
    expect(judge(ids.theo, false, later)).toBe('opinion-own');
    expect(judge(ids.theo, true, later - 1)).toBe('opinion-too-soon');
    expect(judge(ids.theo, true, later)).toBeNull();
    const given = { ...asked, second: view(ids.ines, 'T2') };
    expect(judgeSecond(given, { userId: ids.olu, smallTeam: false, now: later })).toBe('opinion-given');
  });

  it.each(tiers.flatMap((now) => tiers.flatMap((a) => tiers.map((b) => ({ now, a, b })))))(
    '$a and $b on a case that is $now: the higher of the two, and never less urgent where something else was asked',
    ({ now, a, b }) => {
      const both = { first: view(ids.theo, a), second: view(ids.ines, b) };
      const settled = settleTier(now, { question: 'tier', ...both });
      expect([a, b]).toContain(settled);
      expect(Math.min(compareUrgency(settled, a), compareUrgency(settled, b))).toBeGreaterThanOrEqual(0);
      expect(compareUrgency(settleTier(now, { question: 'no-risk', ...both }), now)).toBeGreaterThanOrEqual(0);
      expect(doAgree({ question: 'tier', ...both })).toBe(a === b);
    },
  );

  it('agrees on a question only where both say yes, and on nothing before the second has spoken', () => {
    const [yes, no] = [view(ids.theo, 'T3'), view(ids.ines, 'T3', false)];
    expect(doAgree({ question: 'no-risk', first: yes, second: yes })).toBe(true);
    expect(doAgree({ question: 'no-risk', first: yes, second: no })).toBe(false);
    expect(doAgree({ question: 'tier', first: yes, second: null })).toBe(false);
    expect(settleTier('T2', { question: 'tier', first: yes, second: null })).toBe('T2');
  });
});

describe('another tier', () => {
  const nobody = { userId: ids.theo, isLead: false, opinion: null };
  const opinion = (a: CaseTier, b: CaseTier) => ({
    first: { userId: ids.theo, tier: a, yes: true },
    second: { userId: ids.ines, tier: b, yes: true },
  });

  it.each(tiers.flatMap((from) => tiers.map((to) => ({ from, to }))))(
    'from $from to $to by one person alone',
    ({ from, to }) => {
      const order = compareUrgency(to, from);
      const expected = order === 0 ? 'tier-same' : order < 0 && from === 'T3' ? 'tier-needs-second' : null;
      expect(judgeTier(from, to, nobody)).toBe(expected);
    },
  );

  it('a T3 becomes less urgent only as far as both see it', () => {
    expect(judgeTier('T3', 'T2', { ...nobody, opinion: opinion('T2', 'T2') })).toBeNull();
    expect(judgeTier('T3', 'T1', { ...nobody, opinion: opinion('T2', 'T2') })).toBe('tier-needs-second');
    const unanswered = { ...opinion('T1', 'T1'), second: null };
    expect(judgeTier('T3', 'T1', { ...nobody, opinion: unanswered })).toBe('tier-needs-second');
    expect(judgeTier('T2', 'T1', { ...nobody, opinion: unanswered })).toBeNull();
  });

  it('where two did not agree, neither of them lowers it, but a third who leads', () => {
    const differ = opinion('T1', 'T2');
    expect(judgeTier('T2', 'T1', { ...nobody, opinion: differ })).toBe('tier-for-lead');
    expect(judgeTier('T2', 'T1', { userId: ids.theo, isLead: true, opinion: differ })).toBe('tier-for-lead');
    expect(judgeTier('T2', 'T1', { userId: ids.ines, isLead: true, opinion: differ })).toBe('tier-for-lead');
    expect(judgeTier('T2', 'T1', { userId: ids.olu, isLead: false, opinion: differ })).toBe('tier-for-lead');
    expect(judgeTier('T2', 'T1', { userId: ids.olu, isLead: true, opinion: differ })).toBeNull();
    expect(judgeTier('T2', 'T3', { ...nobody, opinion: differ })).toBeNull();
  });

  it('closing needs a second person for a T3 that is called a false alarm, and for nothing else', () => {
    for (const tier of tiers)
      for (const outcome of outcomes)
        expect(needsSecondToClose(tier, outcome), `${tier} ${outcome}`).toBe(
          tier === 'T3' && outcome.startsWith('false-alarm-'),
        );
  });
});

describe('what is new of a case', () => {
  it('is everything but what was reported once more, unless that says danger', () => {
    const of = (source: Flag['source'], tier: CaseTier) => ({ ...makeFlag({}, source), tier });
    expect(countNews([])).toBe(0);
    expect(countNews([of('screening', 'T1'), of('automod', 'H')])).toBe(2);
    expect(countNews([of('report', 'R')])).toBe(0);
    expect(countNews([of('report', 'T3')])).toBe(1);
    expect(countNews([of('report', 'R'), of('screening', 'T3'), of('report', 'T3')])).toBe(2);
  });
});

describe('the message that somebody looked at', () => {
  const other = '1300000000000000099';

  it('is the one of that id among all of a case, and whose it is', () => {
    const flags = [makeFlag({}), makeFlag(null), makeFlag({ messageId: other, userId: ids.theo, writtenAt: 2 })];
    const found = { kind: 'message', userId: ids.theo, channelId: ids.lounge, messageId: other, writtenAt: 2 };
    expect(findMessage({ flags }, other)).toEqual(found);
  });

  it('is none where the case has no such message, or it is nobody’s, or nowhere', () => {
    expect(findMessage({ flags: [makeFlag({}), makeFlag(null)] }, other)).toBeNull();
    for (const about of [{ userId: null }, { channelId: null }])
      expect(findMessage({ flags: [makeFlag({ messageId: other, ...about })] }, other)).toBeNull();
  });
});
