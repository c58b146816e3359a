// What holds whatever somebody types, pastes or sends: each property with the inputs it is tried on.
import fc from 'fast-check';
import { z } from 'zod';
import { registry } from '../../commands/index.ts';
import { cleanLine, cleanText } from '../../src/anonymous/public-card/clean-text.ts';
import { customIdLimit, defineFamily, ownId, snowflake } from '../../src/discord/custom-id.ts';
import { UserError } from '../../src/discord/user-error.ts';
import { assess } from '../../src/risk/assess.ts';
import { DETECTORS } from '../../src/risk/detectors.ts';
import { normalise } from '../../src/risk/normalise.ts';
import { buildVocabulary } from '../../src/risk/vocabulary.ts';
import { readHours } from '../../src/schedule/reading/read-hours.ts';
import { readPause } from '../../src/schedule/reading/read-pause.ts';
import { readWhen } from '../../src/schedule/reading/read-when.ts';
import { planImport, type Present } from '../../src/shape/plan-import.ts';
import { readShape, type Shape } from '../../src/shape/shape.ts';
import { findNameFault, foldName, mostDrafts } from '../../src/groups/founding/rules.ts';
import { emptySettings } from '../../src/servers/settings.ts';
import { noServerLines } from '../../src/crisis/lines/own-lines.ts';
import { exportShape, writeShape } from '../../src/shape/export-shape.ts';
import { languageCodes } from '../../src/words/words.ts';
import { anyTime } from './any-text.ts';
import { needNothing } from './ask.ts';
import { anyDrawn, checkDrawn } from './fuzz-cards.ts';
import { drawCommand, makeAsked, sendCommand } from './fuzz-commands.ts';
import { makeGroup } from './groups.ts';
import { ids } from './interactions.ts';

/** Something that holds for every input of a kind. */
export interface Property {
  name: string;
  /** Checks as many inputs as asked; `watch` is called around each, to measure. Throws fast-check's report where one breaks it. */
  run: (how: fc.Parameters<unknown>, watch?: Watch) => Promise<void>;
}

/** Does a check, and may look how long it takes. */
export type Watch = (input: unknown, check: () => void | Promise<void>) => void | Promise<void>;

const plainly: Watch = (_, check) => check();

function define<Input>(
  name: string,
  any: fc.Arbitrary<Input>,
  check: (input: Input) => void | Promise<void>,
): Property {
  return {
    name,
    async run(how, watch = plainly) {
      const property = fc.asyncProperty(any, async (input) => watch(input, () => check(input)));
      await fc.assert(property, how as fc.Parameters<[Input]>);
    },
  };
}

function hold(condition: boolean, what: string): void {
  if (!condition) throw new Error(what);
}

const vocabulary = buildVocabulary(DETECTORS.flatMap(({ words }) => [...words]));
const detectorWords = DETECTORS.flatMap(({ words }) => [...words]);
const signs = [
  '*',
  '_',
  '||',
  '`',
  '> ',
  '# ',
  '\n',
  '[a](https://b.c)',
  '<@1>',
  '@everyone',
  '\\',
  '\u200d',
  '\u202e',
  '\u0301',
  '👩‍👩‍👧',
  '🏽',
];

/** Any UTF-16, our own words with signs between them, and very long runs of one thing. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 300 }).map((codes) => String.fromCharCode(...codes)),
  fc
    .array(fc.constantFrom(...signs, ...detectorWords.slice(0, 400), ' '), { maxLength: 120 })
    .map((parts) => parts.join('')),
  fc
    .tuple(fc.constantFrom(...signs, 'a', '1', ' '), fc.integer({ min: 1, max: 2000 }))
    .map(([one, times]) => one.repeat(times).slice(0, 4000)),
);

const today = { date: '2026-11-26', minute: 640 };

const report = defineFamily('report', { messageId: snowflake, caseId: ownId, tier: z.enum(['T0', 'T3']) });
const digits = fc
  .integer({ min: 17, max: 20 })
  .chain((length) =>
    fc.string({ unit: fc.constantFrom(...Array.from('0123456789')), minLength: length, maxLength: length }),
  );
const anyOwnId = fc.string({ unit: fc.constantFrom(...Array.from('abcXYZ019-_')), minLength: 22, maxLength: 22 });
const parts = [...registry.parts, ...registry.commands.flatMap((command) => command.parts)];
const anyField = fc.oneof(
  digits,
  anyOwnId,
  fc.constantFrom(
    '',
    '0',
    '1',
    '30',
    'T0',
    'open',
    'en',
    'DE',
    'suicide',
    'listen',
    'here',
    '1h',
    'at-once',
    'new',
    'end',
    'all',
  ),
  fc.string({ maxLength: 30 }),
);
const anyCustomId = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 120 }),
  fc
    .constantFrom(...parts)
    .chain(({ family }) =>
      fc
        .array(anyField, { minLength: family.fields.length, maxLength: family.fields.length })
        .map((fields) => [family.name, ...fields].join(':')),
    ),
);

const anyFields = fc.dictionary(
  fc.constantFrom(
    'text',
    'note',
    'reason',
    'tier',
    'words',
    'channel',
    'person',
    'when',
    'zone',
    'level',
    'days',
    'rule',
    'length',
    'name',
    'people',
  ),
  fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), fc.array(fc.string({ maxLength: 30 }), { maxLength: 3 })),
  { maxKeys: 10 },
);

/** What was read is used next, and there is nothing to use it with: that it came so far is enough. A refusal is a sentence. */
async function readOnly(work: () => Promise<unknown>): Promise<void> {
  try {
    await work();
  } catch (error) {
    const isKnown = error instanceof UserError || (error instanceof Error && error.message.startsWith('Asked for '));
    if (!isKnown) throw error;
  }
}

const wholeShape = exportShape(emptySettings(ids.guild), noServerLines, [makeGroup()]);
const shape = writeShape(wholeShape);
const oddValues = [
  0,
  2,
  13,
  16,
  18,
  60,
  240,
  1_000_000,
  true,
  false,
  'en',
  'de',
  'thread',
  'role',
  'overwrite',
  'on',
  'off',
];

/** A whole file with one place exchanged. */
const anyBrokenShape = fc
  .tuple(fc.nat(), fc.nat(60), fc.oneof(fc.string({ maxLength: 40 }), fc.json({ maxDepth: 4 })))
  .map(([at, length, put]) => {
    const from = at % shape.length;
    return shape.slice(0, from) + put + shape.slice(from + length);
  });

/** A file of ours in which something that looks like an id stands below a key of anybody's. */
const anyWithId = fc
  .tuple(fc.string({ unit: 'binary', maxLength: 60 }), digits)
  .map(([key, id]) => JSON.stringify({ lamplight: 'shape', version: 1, [key]: id }));

/** A file of ours in which words, numbers and choices are others, but of the same kind: most of them are shapes still. */
const anyChangedShape = fc
  .array(fc.tuple(fc.nat(), fc.oneof(anyText, fc.constantFrom(...oddValues))), { maxLength: 6 })
  .map((changes) => {
    const groups = Array.from({ length: changes.length }, () => structuredClone(wholeShape.groups[0] ?? {}));
    const values: Record<string, unknown>[] = [...groups, { ...wholeShape.server }];
    for (const [at, value] of changes) {
      const one = values[at % values.length] ?? {};
      const same = Object.keys(one).filter((key) => typeof one[key] === typeof value);
      const key = same[at % Math.max(1, same.length)];
      if (key !== undefined) one[key] = typeof value === 'string' ? value.slice(0, 40) : value;
    }
    return JSON.stringify({ ...wholeShape, server: values.at(-1), groups });
  });

/** A server into which something is brought: new, or one that has groups and as many drafts as it may. */
const anyPresent: fc.Arbitrary<Present> = fc.nat(mostDrafts + 1).map((drafts) => ({
  settings: emptySettings(ids.guild),
  lines: noServerLines,
  groups: [makeGroup(), ...Array.from({ length: drafts }, () => makeGroup({ state: 'draft', name: '' }))],
}));

const anyPlan = fc.tuple(fc.oneof({ weight: 4, arbitrary: anyChangedShape }, anyBrokenShape), anyPresent);

/** What would be brought in takes nothing away, could be typed there too, and is a shape again. */
function checkPlan(read: Shape, present: Present): void {
  const { drafts, lines, settings, leftOut } = planImport(read, present, { now: 0, parentId: null });
  const before = present.groups.filter(({ state }) => state === 'draft').length;
  hold(drafts.length + leftOut.groups.length === read.groups.length, 'A group is lost.');
  hold(drafts.length === 0 || before + drafts.length <= mostDrafts, 'There are too many drafts.');
  for (const { name, state, age } of drafts) {
    hold(name === '' || findNameFault(name) === null, 'A name is one that nobody may type.');
    hold(state === 'draft' && age >= read.server.age, 'A group is open, or for younger people than its server.');
  }
  const names = [...present.groups, ...drafts].map(({ name }) => foldName(name)).filter(Boolean);
  hold(new Set(names).size === names.length, 'Two groups have one name.');
  hold(!settings.languagesOff.has(settings.language), 'The language of the server is off.');
  const again = readShape(writeShape(exportShape(settings, lines, drafts)));
  hold(again.kind === 'shape', 'It is no shape.');
}

/** A command of any kind, with a file of ours that may be broken. */
export const anyCommand = drawCommand(fc.oneof({ weight: 3, arbitrary: fc.constant(shape) }, anyBrokenShape));

/** All properties, by the name under which one of them can be run alone. */
export const properties: readonly Property[] = [
  define('normaliser', anyText, (text) => {
    const { words } = normalise(text, vocabulary);
    hold(words.length <= text.length + 1, 'More words than letters.');
  }),
  define('assessment', anyText, (text) => {
    const failed = assess(text).signals.filter(({ rule }) => rule.startsWith('engine.'));
    hold(failed.length === 0, 'A detector failed.');
  }),
  define('renderer', anyText, (text) => {
    const clean = cleanText(text);
    hold(cleanText(clean) === clean, 'What is clean changes.');
    hold(!/[\u202a-\u202e\u2066-\u2069]|(?!\n)\p{Cc}/u.test(clean), 'Controls are left.');
    hold(!cleanLine(text)?.includes('\n'), 'A line has a break.');
  }),
  define('cards', anyDrawn, checkDrawn),
  define('option readers', anyCommand, async (sent) => {
    await sendCommand(sent);
  }),
  define(
    'form readers',
    fc.tuple(anyCustomId, anyFields, fc.array(anyField, { maxLength: 2 })),
    ([customId, fields, chosen]) =>
      readOnly(async () => {
        const asked = makeAsked({ fields: new Map(Object.entries(fields)), chosen });
        for (const part of parts) await part.bind(customId)?.handle(asked, needNothing());
      }),
  ),
  define('custom ids', anyCustomId, (customId) => {
    for (const part of parts) part.bind(customId);
    const state = report.decode(customId);
    if (state !== null) hold(report.encode(state) === customId, 'Encoded again it is another one.');
  }),
  define(
    'custom ids there and back',
    fc.tuple(digits, anyOwnId, fc.constantFrom('T0' as const, 'T3' as const)),
    ([messageId, caseId, tier]) => {
      const id = report.encode({ messageId, caseId, tier });
      hold(
        id.length <= customIdLimit && JSON.stringify(report.decode(id)) === JSON.stringify({ messageId, caseId, tier }),
        'It does not come back.',
      );
    },
  ),
  define('schedule language', fc.tuple(anyTime, fc.constantFrom(...languageCodes)), ([text, language]) => {
    const around = { language, today };
    const when = readWhen(text, around);
    if (when.kind === 'understood')
      hold(Number.isInteger(when.minute) && when.minute >= 0 && when.minute < 1440, 'No time of a day.');
    readPause(text, around);
    readHours(text, language);
  }),
  define('imports', fc.oneof(fc.json({ maxDepth: 6 }), anyText, anyBrokenShape, anyWithId), (content) => {
    const read = readShape(content);
    if (read.kind === 'fault' || read.kind === 'has-ids')
      hold(/^[\w.?-]*…?$/.test(read.where), 'Words of the file are said back.');
  }),
  define('plans of imports', anyPlan, ([content, present]) => {
    const read = readShape(content);
    if (read.kind === 'shape') checkPlan(read.shape, present);
  }),
];
