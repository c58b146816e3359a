import { describe, expect, it } from 'vitest';
import { noServerLines, type OwnLine } from '../../src/crisis/lines/own-lines.ts';
import { panelRoom } from '../../src/discord/cards.ts';
import { findFaults } from '../../src/groups/founding/rules.ts';
import { emptySettings } from '../../src/servers/settings.ts';
import { drawPreview } from '../../src/shape/cards.ts';
import { exportShape, writeShape } from '../../src/shape/export-shape.ts';
import { planImport } from '../../src/shape/plan-import.ts';
import { readShape, type Shape } from '../../src/shape/shape.ts';
import { en } from '../../src/words/en.ts';
import { readCard } from '../kit/cards.ts';
import { makeGroup } from '../kit/groups.ts';
import { ids } from '../kit/interactions.ts';

const line: OwnLine = {
  id: 'own-0123456789ab',
  country: 'DE',
  hidden: false,
  content: { name: 'Night line', phone: { shown: '0800 123', number: '0800123' }, languages: [], topics: ['crisis'] },
  source: 'Their own page',
  changedAt: 5,
};

const settings = {
  ...emptySettings(ids.guild),
  moderatorChannelId: ids.moderators,
  moderatorRoleId: ids.moderatorRole,
  onCallId: ids.theo,
  watched: new Set([ids.lounge]),
  language: 'de' as const,
  zone: 'Europe/Berlin',
};

const group = makeGroup({
  roleId: '320000000000000077',
  channelId: '310000000000000077',
  therapist: { name: 'Dr Ada Quist', vouchedAt: 1 },
  place: '12 Quay Street',
});

function exported(): Shape {
  return exportShape(settings, { own: [line], hidden: new Set(['de-116111']) }, [
    group,
    makeGroup({ name: 'Away', state: 'archived' }),
    makeGroup({ name: 'Unfinished', state: 'draft' }),
  ]);
}

describe("a community's shape", () => {
  it('is read again as it was written', () => {
    expect(readShape(writeShape(exported()))).toEqual({ kind: 'shape', shape: exported() });
  });

  it('names no person, no place, no server, channel or role', () => {
    const file = writeShape(exported());
    expect(file).not.toMatch(/\d{17,}/);
    for (const secret of ['Quist', 'Quay', 'own-']) expect(file).not.toContain(secret);
  });

  it('names nobody and nothing in what was written, either', () => {
    const telling = makeGroup({
      welcome: `Say hello in <#${ids.lounge}> to <@${ids.theo}>, <@&${ids.moderatorRole}>.`,
    });
    expect(exportShape(settings, noServerLines, [telling]).groups[0]?.welcome).toBe('Say hello in … to …, ….');
  });

  it('holds the groups that are open, and no others', () => {
    expect(exported().groups.map(({ name }) => name)).toEqual(['Harbour']);
  });

  it.each([
    ['no JSON', 'shape: yes', { kind: 'not-json' }],
    ['something else', '{"name":"x"}', { kind: 'not-a-shape' }],
    ['a list', '[]', { kind: 'not-a-shape' }],
    ['nested without end', '['.repeat(200_000), { kind: 'not-json' }],
    ['a newer version', '{"lamplight":"shape","version":7}', { kind: 'newer', version: 7 }],
    ['too little', '{"lamplight":"shape","version":1}', { kind: 'fault', where: 'server' }],
  ])('is not read from %s', (_, content, expected) => {
    expect(readShape(content)).toEqual(expected);
  });

  it("is not read with another server's ids in it, wherever they stand", () => {
    const file = { ...exported(), groups: [{ ...exported().groups[0], roleId: ids.moderatorRole }] };
    expect(readShape(JSON.stringify(file))).toEqual({ kind: 'has-ids', where: 'groups.0.roleId' });
  });

  it('says where something is not as it should be', () => {
    const file = { ...exported(), groups: [{ ...exported().groups[0], age: 7 }] };
    expect(readShape(JSON.stringify(file))).toEqual({ kind: 'fault', where: 'groups.0.age' });
  });

  it('says where in few characters, whoever chose them', () => {
    const file = { ...exported(), [`@everyone \`${'x'.repeat(5000)}`]: ids.moderatorRole };
    const read = readShape(JSON.stringify(file));
    expect(read).toEqual({ kind: 'has-ids', where: `?everyone??${'x'.repeat(89)}…` });
  });

  it('is read with the mark that some editors put before it', () => {
    expect(readShape(`\uFEFF${writeShape(exported())}`).kind).toBe('shape');
  });
});

describe('bringing a shape in', () => {
  const empty = { settings: emptySettings(ids.guild), lines: noServerLines, groups: [] };
  const here = { now: 9, parentId: '310000000000000001' };

  it('takes its settings, and leaves channels, roles and people as they are', () => {
    const plan = planImport(exported(), { ...empty, settings: { ...settings, language: 'en', zone: 'UTC' } }, here);
    expect(plan.settings).toMatchObject({
      language: 'de',
      zone: 'Europe/Berlin',
      moderatorChannelId: ids.moderators,
      onCallId: ids.theo,
    });
    expect([...plan.settings.stepsDone]).toEqual(['place', 'people']);
  });

  it('makes drafts of its groups, under another name where one is taken', () => {
    const plan = planImport(exported(), { ...empty, groups: [makeGroup({ name: 'harbour' })] }, here);
    expect(plan.drafts).toMatchObject([
      {
        state: 'draft',
        name: 'Harbour 2',
        roleId: null,
        channelId: null,
        therapist: null,
        place: null,
        adopted: false,
      },
    ]);
  });

  it.each([
    ['@everyone', ''],
    ['\u200b', ''],
    ['Qu\u202eay\n wall', 'Quay wall'],
  ])('cleans the name %j as a typed one', (name, expected) => {
    const shape = exportShape(settings, noServerLines, [makeGroup({ name }), makeGroup({ name, id: 'other' })]);
    const names = planImport(shape, empty, here).drafts.map((draft) => draft.name);
    expect(names).toEqual([expected, expected === '' ? '' : `${expected} 2`]);
  });

  it('fits its groups to what the server is for', () => {
    const group = makeGroup({ age: 13, anonymous: 'on', sizeLimit: 5000, question: ' ', name: 'Living with grief' });
    const shape = exportShape({ ...settings, age: 16, workplace: true }, noServerLines, [group]);
    const [draft] = planImport(shape, empty, here).drafts;
    if (!draft) throw new Error('There is no draft.');
    expect(draft).toMatchObject({ age: 16, anonymous: 'off', sizeLimit: null, question: null, belonging: 'thread' });
    expect(draft.name, 'at work a name does not tell').toBe('');
    expect(findFaults(draft, shape.server)).toEqual(['words-missing']);
  });

  it('fits on one card, whatever its groups are called', () => {
    const name = '*'.repeat(36);
    const groups = Array.from({ length: 200 }, (_, index) =>
      makeGroup({ id: String(index), name: `${name}a${index}` }),
    );
    const shape = exportShape(settings, noServerLines, groups);
    const plan = planImport(shape, empty, here);
    const card = drawPreview({ present: empty, plan, shape, token: '0123456789ab' }, en);
    expect(readCard(card).length).toBeLessThan(panelRoom);
  });

  it('lets threads stand under a channel that is here', () => {
    const thread = exportShape(settings, noServerLines, [makeGroup({ belonging: 'thread' })]);
    expect(planImport(thread, empty, here).drafts).toMatchObject([{ channelId: here.parentId, threadId: null }]);
  });

  it('adds lines that are not here yet, and says what finds no room', () => {
    const there = planImport(exported(), { ...empty, lines: { own: [line], hidden: new Set() } }, here);
    expect(there.lines.own).toEqual([line]);
    expect(there.leftOut.linesThere).toBe(1);
    const others = Array.from({ length: 25 }, (_, index): OwnLine => ({
      ...line,
      id: `own-${String(index).padStart(12, '0')}`,
      content: { ...line.content, phone: { shown: `0800 ${index + 500}`, number: `0800${index + 500}` } },
    }));
    const full = planImport(exported(), { ...empty, lines: { own: others, hidden: new Set() } }, here);
    expect(full.lines.own).toEqual(others);
    expect(full.leftOut.lines).toBe(1);
  });

  it('leaves out groups for which there is no room as drafts', () => {
    const many = { ...exported(), groups: Array.from({ length: 25 }, () => exported().groups).flat() };
    const plan = planImport(many, empty, here);
    expect(plan.drafts).toHaveLength(20);
    expect(new Set(plan.drafts.map(({ name }) => name)).size).toBe(20);
    expect(plan.leftOut.groups).toHaveLength(5);
  });
});
