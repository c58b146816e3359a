import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { allColumns } from '../../src/privacy/columns.ts';
import { allKept } from '../../src/privacy/kept.ts';
import { packageRoot } from '../../src/storage/package-root.ts';
import { en } from '../../src/words/en.ts';

/** Tables in which something about a person lies that cannot be found by who they are, and why. */
const notFound: Readonly<Record<string, string>> = {
  PulseMark: 'hashed together with the questions, gone with them: says only that somebody answered',
  OpenPost: 'hashed together with the message, gone once it is answered',
  KindMark: 'hashed together with post and word, gone after 72 hours',
  SessionMark: 'hashed together with the date, gone two days after it',
  AnonymousBudget: 'hashed together with the day, gone after it',
  Voice: 'hashed with a key of the thread’s own, gone after 72 hours',
  AnonymousThread: 'of nobody in particular',
  Group: 'the therapist, named by the owner in public',
  PulseAnswer: 'of nobody in particular',
  CustodyKey: 'of a server',
  Meta: 'of nobody',
};

const schema = await readFile(join(packageRoot, 'prisma', 'schema.prisma'), 'utf8');
const models = [...schema.matchAll(/^model (\w+) \{\n([^]*?)^\}/gm)].map(([, model = '', body = '']) => ({
  model,
  body,
}));
const columns = models.flatMap(({ model, body }) =>
  [...body.matchAll(/^ {2}(\w+) +(\w+)/gm)]
    .filter(([, , type]) => !models.some((one) => one.model === type))
    .map(([, column = '', type]) => ({ at: `${model}.${column}`, model, type })),
);
const treated = Object.entries(allColumns).flatMap(([model, byTreatment]) =>
  Object.entries(byTreatment).flatMap(([treatment, names]) =>
    names.split(' ').map((column) => ({ at: `${model}.${column}`, model, treatment })),
  ),
);
const listed = new Set(allKept.flatMap((kept) => kept.models));

it('every table that hangs on a person is in the list of what is kept', () => {
  const ofPeople = models.filter(({ body }) => /\bmemberKey\b|\bPerson\b/.test(body)).map(({ model }) => model);
  expect(ofPeople.length).toBeGreaterThan(8);
  expect(ofPeople.filter((model) => !listed.has(model))).toEqual([]);
});

it('every other table with a hash or something encrypted is in it too, or it is said why it cannot be', () => {
  const maySay = models.filter(({ body }) => /^ +\w*([mM]ark|Key|[sS]ealed|lane)\s+String|^ +\w+\s+Bytes/m.test(body));
  const missing = maySay.map(({ model }) => model).filter((model) => !listed.has(model) && !(model in notFound));
  expect(maySay.length).toBeGreaterThan(15);
  expect(missing).toEqual([]);
});

it('every column of every table is treated in one way, and none that is not there', () => {
  const [there, known] = [columns.map(({ at }) => at), treated.map(({ at }) => at)];
  expect(there.length).toBeGreaterThan(400);
  const say =
    'say in src/privacy/columns.ts how it is treated, and let the reader of its kind read it if it is exported';
  expect(there.filter((at) => !known.includes(at)).map((at) => `${at} is new: ${say}`)).toEqual([]);
  expect(known.filter((at) => !there.includes(at)).map((at) => `${at} is gone: take it out there`)).toEqual([]);
  expect(known.filter((at, index) => known.indexOf(at) !== index)).toEqual([]);
});

it('what is about people is in tables that export and erasure know, or of which it is said why they cannot', () => {
  const about = treated.filter(({ treatment }) => ['exported', 'heldBack', 'hashed'].includes(treatment));
  expect(about.filter(({ model }) => !listed.has(model) && !(model in notFound)).map(({ at }) => at)).toEqual([]);
  const exported = about.filter(({ treatment }) => treatment === 'exported');
  expect(exported.filter(({ model }) => !listed.has(model)).map(({ at }) => at)).toEqual([]);
});

it('nothing encrypted passes for an id, or for where the bot stands with its work', () => {
  const sealed = new Set(columns.filter(({ type }) => type === 'Bytes').map(({ at }) => at));
  const passes = treated.filter(({ treatment }) => ['links', 'works', 'hashed'].includes(treatment));
  expect(passes.filter(({ at }) => sealed.has(at)).map(({ at }) => at)).toEqual([]);
});

it('names tables that are there, and every kind once, with its words', () => {
  const known = new Set(models.map(({ model }) => model));
  expect([...listed].filter((model) => !known.has(model))).toEqual([]);
  expect(Object.keys(notFound).filter((model) => !known.has(model) || listed.has(model))).toEqual([]);
  expect(allKept.map(({ kind }) => kind).sort()).toEqual(Object.keys(en.privacy.kinds).sort());
});
