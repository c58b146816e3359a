import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { closeForm, tellForm } from '../../src/moderation/buttons.ts';
import { proofLength } from '../../src/moderation/prove-reported.ts';
import { drawCase, drawJoined } from '../../src/moderation/cards.ts';
import type { Case, Flag, MessageAbout } from '../../src/moderation/case.ts';
import { longestNote, outcomes, type CaseTier } from '../../src/moderation/rules.ts';
import { en } from '../../src/words/en.ts';
import { checkCard, checkForm, readCard } from '../kit/cards.ts';
import { ids } from '../kit/interactions.ts';

const writtenAt = Date.parse('2026-03-02T11:00:00Z');
const dueAt = new Date(writtenAt + 30 * 60_000);
/** What stands on every open card below the reasons. */
const waiting = [
  `${en.cases.stateOpen} Somebody should have it <t:${dueAt.getTime() / 1000}:R>.`,
  `-# Case ${ids.case}`,
  '[Claim]',
  '[Release]',
  '[Close]',
  '[Note]',
  '[Hand over]',
];
const about: MessageAbout = {
  userId: ids.maya,
  channelId: ids.lounge,
  messageId: ids.message,
  writtenAt,
  late: false,
  deleted: false,
};
const link = `https://discord.com/channels/${ids.guild}/${ids.lounge}/${ids.message}`;
const screened: Flag = {
  source: 'screening',
  tier: 'T2',
  rules: ['self-harm.intent', 'distress.burden'],
  about,
  report: null,
  hasExcerpt: false,
};

function reported(note: string, more: Partial<Flag> = {}): Flag {
  return {
    source: 'report',
    tier: 'R',
    rules: ['worried'],
    about,
    report: { userId: ids.theo, note },
    hasExcerpt: false,
    ...more,
  };
}

function makeCase(more: Partial<Case> = {}): Case {
  return {
    id: ids.case,
    guildId: ids.guild,
    tier: 'T2',
    state: { kind: 'open' },
    version: 0,
    openedAt: new Date(writtenAt),
    dueAt,
    leaseUntil: null,
    lostBy: null,
    flags: [screened],
    post: null,
    history: [],
    ...more,
  };
}

const onCall = { onCallId: ids.theo };
const read = (shown: Case, settings: Parameters<typeof drawCase>[1] = onCall) =>
  readCard(drawCase(shown, settings, en));

describe('a case on its card', () => {
  it('says how urgent it is, where to look and why', () => {
    expect(read(makeCase()).split('\n')).toEqual([
      `## ${en.tiers.T2}`,
      `About <@${ids.maya}> · [go to the message](${link})`,
      'Why:',
      '- Says they mean to end their life',
      '- Feels like a burden, or that others would be better off without them',
      '-# `self-harm.intent`, `distress.burden`',
      ...waiting,
    ]);
  });

  it('says the gravest reason first, whichever rule spoke first, and each once', () => {
    const rules = ['distress.burden', 'self-harm.underway', 'harassment.insult', 'self-harm.underway-with-time'];
    expect(read(makeCase({ flags: [{ ...screened, rules }] })).match(/^- .*/gm)).toEqual([
      `- ${en.risk.reasons['self-harm.underway']}`,
      `- ${en.risk.reasons['distress.burden']}`,
      `- ${en.risk.reasons['harassment.insult']}`,
    ]);
  });

  it('gives no reason that only says why something else was let pass, unless there is no other', () => {
    const declined = 'self-harm.game-talk';
    const beside = read(makeCase({ flags: [{ ...screened, rules: [declined, 'threat.violence'] }] }));
    expect(beside).toContain(`Why: ${en.risk.reasons['threat.violence']}\n-# \`${declined}\`, \`threat.violence\``);
    const alone = read(makeCase({ flags: [{ ...screened, rules: [declined] }] }));
    expect(alone).toContain(`Why: ${en.risk.declined[declined]}`);
  });

  it('names a rule that it has no sentence for, as one of another version may be', () => {
    const rules = ['a.b', 'constructor', 'engine.detector-failed:threat'];
    const text = read(makeCase({ flags: [{ ...screened, rules }] }));
    expect(text).toContain(`Why:\n- \`a.b\`\n- \`constructor\`\n- ${en.risk.failed}\n`);
  });

  it("tells a member's reason and note, but not who told", () => {
    const text = read(makeCase({ tier: 'R', flags: [reported('please *look*\nthank you')] }));
    expect(text).toContain('A member told us: I am worried about them\nTheir note:\n>>> please \\*look\\*\nthank you');
    expect(text).not.toContain(ids.theo);
  });

  it('says who has it, or how it ended; closed, it has no buttons', () => {
    const since = new Date(writtenAt);
    expect(read(makeCase({ state: { kind: 'claimed', holderId: ids.theo, since } }))).toContain(
      `<@${ids.theo}> has this since <t:${writtenAt / 1000}:R>.`,
    );
    const closed = read(makeCase({ state: { kind: 'closed', holderId: ids.theo, at: since, outcome: 'supported' } }));
    expect(closed).toContain(`Closed by <@${ids.theo}> <t:${writtenAt / 1000}:R>: Supported.`);
    expect(closed).not.toMatch(/^\[/m);
  });

  it('says first when a message was read late', () => {
    const lines = read(makeCase({ flags: [{ ...screened, about: { ...about, late: true } }] })).split('\n');
    expect(lines[1]).toBe(`**Late:** this was written <t:${writtenAt / 1000}:R>, while Lamplight was away.`);
  });

  it('says that the message is gone, even when only a later report learnt it', () => {
    const later = reported('it was here', { about: { ...about, deleted: true } });
    expect(read(makeCase({ flags: [screened, later] }))).toContain('The message has been deleted since.');
    expect(read(makeCase({ flags: [screened, reported('it is here')] }))).not.toContain('deleted');
  });

  it('names nobody who asked to be forgotten', () => {
    const text = read(makeCase({ flags: [{ ...screened, about: null }] }));
    expect(text).toContain('The person asked to be forgotten');
    expect(text).not.toMatch(/<@|https:/);
  });

  it('says in danger of life that nobody is on call', () => {
    expect(read(makeCase({ tier: 'T3' }), { onCallId: null })).toContain('Nobody is named for when');
    expect(read(makeCase({ tier: 'T3' }))).not.toContain('Nobody is named for when');
    expect(read(makeCase({ tier: 'T2' }), { onCallId: null })).not.toContain('Nobody is named for when');
  });

  it('shows the most urgent of many flags, in the order in which they came, and says how many there are', () => {
    const flags = [
      ...Array.from({ length: 5 }, (_, index) => reported(`note ${index}`)),
      reported('urgent', { tier: 'T3' }),
    ];
    const text = read(makeCase({ tier: 'T3', flags }));
    expect(text.match(/note \d|urgent/g)).toEqual(['note 0', 'note 1', 'urgent']);
    expect(text).toContain('And 3 more that belong to it');
  });

  it('keeps whole notes as long as there is room, and says with … where one ends early', () => {
    const plain = 'a'.repeat(longestNote);
    expect(read(makeCase({ flags: [reported(plain), reported(plain), reported(plain)] })).split(plain)).toHaveLength(4);
    expect(read(makeCase({ flags: Array(3).fill(reported('*'.repeat(longestNote))) }))).toContain('\\*…');
  });

  it('is never refused by Discord, whatever is in it', () => {
    const note = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: longestNote }),
      fc.constantFrom('*'.repeat(longestNote), '\n'.repeat(longestNote), '🙂'.repeat(longestNote / 2), '|'),
    );
    const longest = Object.entries(en.risk.reasons).sort(([, one], [, other]) => other.length - one.length);
    const rule = fc.constantFrom(
      'self-harm.a-rule-with-a-rather-long-name',
      ...longest.map(([name]) => name).slice(0, 8),
    );
    const rules = fc.array(rule, { minLength: 1, maxLength: 40 });
    const flag = fc.oneof(
      note.map((text) => reported(text, { about: { ...about, late: true, deleted: true } })),
      rules.map((named) => ({ ...screened, rules: named })),
    );
    const tier = fc.constantFrom<CaseTier>('R', 'T1', 'T2', 'T3', 'H');
    fc.assert(
      fc.property(fc.array(flag, { minLength: 1, maxLength: 8 }), tier, (flags, urgency) => {
        checkCard(drawCase(makeCase({ tier: urgency, flags }), { onCallId: null }, en));
        const one = flags[0];
        if (!one) return;
        const added = {
          source: 'report' as const,
          tier: urgency,
          rules: one.rules,
          about,
          ...(one.report && { report: one.report }),
        };
        checkCard(drawJoined({ guildId: ids.guild, flag: added, raisedTo: urgency }, { onCallId: null }, en));
      }),
    );
  });
});

describe('a case while its server only tries things out', () => {
  const dry = { ...onCall, dryRunUntil: writtenAt + 1000 };

  it('says what would be expected, and expects nothing', () => {
    const text = read(makeCase({ tier: 'H', flags: [screened] }), dry);
    expect(text).toContain('**Dry run:**');
    expect(text).toContain(en.queue.within.H);
    expect(text).toContain(en.cases.stateOpen);
    expect(text).not.toContain('Somebody should have it');
  });

  it('is as ever where a life may be in danger, and once that time is over', () => {
    for (const text of [
      read(makeCase({ tier: 'T3', flags: [screened] }), dry),
      read(makeCase({ tier: 'H', flags: [screened] }), { ...onCall, dryRunUntil: writtenAt }),
    ]) {
      expect(text).not.toContain('Dry run');
      expect(text).toContain('Somebody should have it');
    }
  });
});

describe('a case of somebody who asked to be messaged', () => {
  const asked: Flag = {
    source: 'asked',
    tier: 'T2',
    rules: ['asked'],
    about: { ...about, channelId: null, messageId: null },
    report: null,
    hasExcerpt: false,
  };

  it('says who, since when and what to do; there is no message to go to', () => {
    expect(read(makeCase({ flags: [asked] })).split('\n')).toEqual([
      '## T2 · a member asked to be messaged',
      `<@${ids.maya}> asked <t:${writtenAt / 1000}:R> that a volunteer messages them.`,
      en.cases.askedHow,
      ...waiting,
    ]);
  });
});

describe('a case of what somebody wrote with a check-in', () => {
  const written = (channelId: string | null, rules = ['self-harm.intent']): Flag => ({
    source: 'check-in',
    tier: 'T3',
    rules,
    about: { ...about, channelId, messageId: null },
    report: null,
    hasExcerpt: false,
  });

  it('says who, and that nobody else has the words', () => {
    expect(read(makeCase({ tier: 'T3', flags: [written(null)] })).split('\n')).toEqual([
      `## ${en.tiers.T3}`,
      en.cases.checkInUnseen({ userId: ids.maya, when: `<t:${writtenAt / 1000}:R>` }),
      'Why: Says they mean to end their life',
      '-# `self-harm.intent`',
      ...waiting,
    ]);
  });

  it('says where it is read, where the group reads it', () => {
    const text = read(makeCase({ tier: 'T2', flags: [written(ids.lounge)] }));
    expect(text).toContain(`for all to read in <#${ids.lounge}>`);
    expect(text).not.toMatch(/asked to be messaged|not shown|discord\.com/);
  });

  it('says that nobody is on call where it names a method, too', () => {
    const named = makeCase({ tier: 'H', flags: [written(null, ['method.asking'])] });
    expect(read(named, { onCallId: null })).toContain(en.cases.nobodyOnCall);
    const harm = makeCase({ tier: 'H', flags: [written(null, ['harm.threat'])] });
    expect(read(harm, { onCallId: null })).not.toContain(en.cases.nobodyOnCall);
  });
});

describe('one more flag about a case', () => {
  const flag = {
    source: 'report',
    tier: 'R',
    rules: ['spam'],
    about,
    report: { userId: ids.theo, note: 'still *here*' },
  } as const;

  it("comes with its note: the case's card may not be drawn again for a while", () => {
    const text = readCard(drawJoined({ guildId: ids.guild, flag, raisedTo: null }, onCall, en));
    expect(text).toContain(`One more about [the same message](${link}): It is spam or a scam.`);
    expect(text).toContain('still \\*here\\*');
    expect(text).not.toContain(ids.theo);
  });

  it('says first when it was read late', () => {
    const late = { ...flag, about: { ...about, late: true } };
    const text = readCard(drawJoined({ guildId: ids.guild, flag: late, raisedTo: null }, onCall, en));
    expect(text.split('\n')[0]).toBe(en.cases.late(`<t:${writtenAt / 1000}:R>`));
  });

  it('says when it makes the case more urgent', () => {
    const text = readCard(drawJoined({ guildId: ids.guild, flag, raisedTo: 'T3' }, onCall, en));
    expect(text.split('\n')[0]).toContain(`Now ${en.tiers.T3}`);
  });

  it('says that nobody is on call when it makes the case one to page for', () => {
    const joined = (raisedTo: CaseTier | null, settings: { onCallId: string | null }) =>
      readCard(drawJoined({ guildId: ids.guild, flag, raisedTo }, settings, en));
    expect(joined('T3', { onCallId: null })).toContain(en.cases.nobodyOnCall);
    expect(joined('T3', onCall)).not.toContain(en.cases.nobodyOnCall);
    expect(joined('T2', { onCallId: null })).not.toContain(en.cases.nobodyOnCall);
    expect(joined(null, { onCallId: null })).not.toContain(en.cases.nobodyOnCall);
  });

  it('of the screening says why, with the names of its rules', () => {
    const text = readCard(
      drawJoined(
        {
          guildId: ids.guild,
          flag: {
            ...screened,
            source: 'screening',
            about,
            rules: ['a.b', 'threat.mass'],
            report: { userId: '', note: 'x' },
          },
          raisedTo: null,
        },
        onCall,
        en,
      ),
    );
    expect(text).toContain(`: ${en.risk.reasons['threat.mass']}; \`a.b\`. The case above is not closed.`);
    expect(text).toContain('-# `a.b`, `threat.mass`');
  });
});

describe('the forms', () => {
  it('are what Discord takes', () => {
    checkForm(closeForm.family.encode({ caseId: ids.case, seen: '1' }), closeForm.form(en));
    const longest = {
      channelId: '9'.repeat(20),
      messageId: '9'.repeat(20),
      authorId: '9'.repeat(20),
      tier: 'T3',
      proof: 'a'.repeat(proofLength),
    } as const;
    checkForm(tellForm.family.encode(longest), tellForm.form(en));
  });

  it('offer every outcome, and ask for one', () => {
    const [field] = closeForm.form(en).fields;
    expect(field?.required).toBe(true);
    expect(field?.kind === 'select' ? field.choices.map((choice) => choice.value) : []).toEqual(outcomes);
  });

  it('take a note as long as the verb does', () => {
    expect(tellForm.form(en).fields).toContainEqual(expect.objectContaining({ id: 'note', max: longestNote }));
  });
});
