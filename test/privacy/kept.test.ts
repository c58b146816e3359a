import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
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

it('names tables that are there, and every kind once, with its words', () => {
  const known = new Set(models.map(({ model }) => model));
  expect([...listed].filter((model) => !known.has(model))).toEqual([]);
  expect(Object.keys(notFound).filter((model) => !known.has(model) || listed.has(model))).toEqual([]);
  expect(allKept.map(({ kind }) => kind).sort()).toEqual(Object.keys(en.privacy.kinds).sort());
});
