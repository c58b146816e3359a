import { describe, expect, it } from 'vitest';
import {
  drawArchived,
  drawArchiving,
  drawDiscarded,
  drawFounded,
  drawGroup,
  type CardNeeds,
} from '../../../src/groups/founding/cards.ts';
import { drawHome, writeAgreement } from '../../../src/groups/founding/draw-home.ts';
import { fillForms, moreForm, openWordsForm, runsForm, wordsForm } from '../../../src/groups/founding/forms.ts';
import { longest, neededToFound } from '../../../src/groups/founding/rules.ts';
import { commonAgreement, templateFor, templateSlugs } from '../../../src/groups/templates/template.ts';
import { belongings, leads, type Group } from '../../../src/groups/group.ts';
import { openForm } from '../../../src/discord/reply.ts';
import { en } from '../../../src/words/en.ts';
import { languageCodes, languages } from '../../../src/words/words.ts';
import { checkCard, checkForm, readCard } from '../../kit/cards.ts';
import { plainView } from '../../kit/core.ts';
import { makeGroup } from '../../kit/groups.ts';
import { ids } from '../../kit/interactions.ts';

const nothingAllowed: CardNeeds['view'] = {
  ...plainView,
  findMissingOnServer: (_guildId, needed) => [...needed],
  findMissing: (_guildId, _channelId, needed) => [...needed],
};

/** As long as everything can be, all of it formatting. */
function makeLongest(given: Partial<Group>): Group {
  const fill = (length: number) => '*'.repeat(length);
  return makeGroup({
    name: fill(longest.name),
    purpose: fill(longest.purpose),
    forWhom: fill(longest.forWhom),
    welcome: fill(longest.welcome),
    agreement: { version: 1, text: fill(longest.agreement) },
    question: fill(longest.question),
    place: fill(longest.place),
    therapist: { name: fill(longest.therapist), vouchedAt: Date.UTC(2026, 10, 20) },
    ledBy: 'both',
    format: 'hybrid',
    admission: 'request',
    anonymous: 'approve',
    ...given,
  });
}

describe('the card of a group', () => {
  it.each(belongings.flatMap((belonging) => [true, false].map((adopted) => ({ belonging, adopted }))))(
    'fits whatever is written in it: $belonging, taken over: $adopted',
    ({ belonging, adopted }) => {
      const ids = { roleId: '320000000000000001', channelId: '310000000000000005', threadId: '310000000000000006' };
      for (const state of ['draft', 'open'] as const) {
        const group = makeLongest({ belonging, adopted, state, ...ids, name: `Anxiety ${'*'.repeat(30)}` });
        checkCard(drawGroup(group, { view: nothingAllowed }));
      }
    },
  );

  it('shows whole what its template says', () => {
    for (const slug of templateSlugs) {
      const { name, purpose, forWhom, welcome, agreement } = templateFor(slug, 'en');
      const text = [...commonAgreement('en'), ...agreement].map((line) => `- ${line}`).join('\n');
      const group = makeGroup({ state: 'draft', name, purpose, forWhom, welcome, agreement: { version: 1, text } });
      const card = drawGroup(group, { view: plainView });
      checkCard(card);
      expect(readCard(card), slug).not.toContain('…');
    }
  });

  it('says for each permission why it is asked for', () => {
    for (const belonging of belongings) {
      const group = makeGroup({ state: 'draft', belonging, channelId: null });
      const text = readCard(drawGroup(group, { view: nothingAllowed }));
      for (const name of neededToFound[belonging]) {
        expect(text).toContain(`**${en.founding.permissions[name]}**`);
        expect(text).toContain(en.founding.why[name]);
      }
    }
  });

  it('has the way to write anonymously on the first post of a group, where there is one', () => {
    const draw = (anonymous: 'on' | 'approve' | 'off') => JSON.stringify(drawHome(makeGroup({ anonymous }), en, null));
    for (const anonymous of ['on', 'approve'] as const) expect(draw(anonymous)).toContain(en.anon.write);
    expect(draw('off')).not.toContain(en.anon.write);
  });

  it('says whether there are anonymous posts, and whether they are looked at first', () => {
    for (const anonymous of ['on', 'approve', 'off'] as const)
      expect(readCard(drawGroup(makeGroup({ state: 'draft', anonymous }), { view: plainView }))).toContain(
        en.founding.anonymous[anonymous],
      );
  });

  it('warns of a name that says what the group is about, and of an age-restricted channel with what that costs', () => {
    const seen = {
      name: 'talk',
      type: 0,
      parentId: null,
      members: [],
      blocked: [],
      overwrites: 1,
      memberCount: null,
      archived: false,
      ageRestricted: true,
    };
    const group = makeGroup({ state: 'draft', name: 'Depression group', adopted: true });
    const text = readCard(drawGroup(group, { view: { ...plainView, findChannel: () => seen } }));
    expect(text).toContain('seems to say what the group is about');
    expect(text).toContain('prove that they are adults');
  });

  it('counts and lists nobody', () => {
    const seen = { name: 'talk', type: 0, parentId: null, blocked: [], overwrites: 9, memberCount: 7, archived: false };
    const members = ['200000000000000777'];
    const view = { ...plainView, findChannel: () => ({ ...seen, members, ageRestricted: false }) };
    const text = readCard(drawGroup(makeGroup({ belonging: 'overwrite', roleId: null }), { view }));
    expect(text).not.toMatch(/777|\b7 (people|members)\b/);
  });
});

describe('the first post of a group', () => {
  it.each(languageCodes)('fits and is in the language of the group: %s', (code) => {
    for (const ledBy of leads) {
      checkCard(drawHome(makeLongest({ ledBy }), languages[code].words, { roleId: ids.moderatorRole }));
      const text = readCard(drawHome(makeGroup({ ledBy, age: 16 }), languages[code].words, null));
      expect(text).toContain('16');
      if (code !== 'en') expect(text).not.toContain('What we agree on');
    }
  });

  it('says who sees what a program shows, where one reads along, and nothing of it elsewhere; help is a press away', () => {
    const read = readCard(drawHome(makeGroup(), en, { roleId: ids.moderatorRole }));
    expect(read).toContain(`<@&${ids.moderatorRole}>`);
    const unread = readCard(drawHome(makeGroup(), en, null));
    expect(unread).not.toContain('A program');
    for (const text of [read, unread]) expect(text).toContain(`[${en.guide.panel.button}]`);
  });

  it('shows what was typed as it was typed, and `/crisis` as a command', () => {
    expect(writeAgreement('- Use `/crisis`.\n- **No** <@1>', 100)).toBe(
      '- Use `/crisis`.\n- \\*\\*No\\*\\* \\<\\@1\\>',
    );
  });
});

describe('the forms of a group', () => {
  it('open with what is there already, and Discord takes them', () => {
    const group = makeLongest({});
    const filled = fillForms(group);
    for (const form of [wordsForm, openWordsForm, runsForm, moreForm]) {
      const reply = openForm(form, { groupId: group.id }, en, filled);
      if (reply.kind !== 'form') throw new Error('No form.');
      checkForm(reply.customId, reply.form);
      for (const field of reply.form.fields) {
        const chosen = 'choices' in field ? field.choices.find((one) => one.default)?.value : undefined;
        const there = 'value' in field ? field.value : chosen;
        expect(there, field.id).toBe(filled[field.id]);
      }
    }
  });
});

describe('the other cards', () => {
  it('are what Discord takes', () => {
    for (const group of [
      makeLongest({}),
      makeLongest({ state: 'archived', belonging: 'thread', threadId: '310000000000000006' }),
    ]) {
      for (const messageContent of [true, false]) checkCard(drawFounded(group, { reads: true, messageContent }));
      for (const card of [drawDiscarded(group), drawArchiving(group), drawArchived(group, false)]) checkCard(card);
    }
  });
});
