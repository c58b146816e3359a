import { z } from 'zod';
import { contentSchema, countryCode } from '../crisis/directory/directory-schema.ts';
import { mostOwnLines } from '../crisis/lines/line-rules.ts';
import { answerTimes, longest } from '../groups/founding/rules.ts';
import { admissions, anonymities, belongings, formats, leads } from '../groups/group.ts';
import { isZone } from '../schedule/is-zone.ts';
import { ageProfiles } from '../servers/settings.ts';
import { languageCodes } from '../words/words.ts';

/** The version of the file that this version of Lamplight writes and reads. */
export const shapeVersion = 1;

/** So many groups a file may hold: more than a server has room for as drafts is refused when it is brought in. */
const mostGroups = 200;
const mostHidden = 1000;

const language = z.enum(languageCodes);
const age = z.literal([...ageProfiles]);
const text = (most: number) => z.string().max(most);

const groupShape = z.strictObject({
  name: text(longest.name),
  topic: z.string().regex(/^[a-z-]{1,30}$/),
  language,
  purpose: text(longest.purpose),
  forWhom: text(longest.forWhom),
  welcome: text(longest.welcome),
  agreement: text(longest.agreement),
  ledBy: z.enum(leads),
  format: z.enum(formats),
  admission: z.enum(admissions),
  question: text(longest.question).nullable(),
  age,
  sizeLimit: z.int().min(2).max(1_000_000).nullable(),
  anonymous: z.enum(anonymities),
  screened: z.boolean(),
  answerWithinMinutes: z.int().refine((minutes) => answerTimes.some((time) => time === minutes), 'no such time'),
  belonging: z.enum(belongings),
});

const lineShape = z.strictObject({
  country: countryCode,
  content: contentSchema,
  source: text(300).min(1),
  hidden: z.boolean(),
});

/** A community's shape as a file: what its owner chose and wrote, and nothing of Discord's: no server, channel, role or person. */
export const shapeSchema = z.strictObject({
  lamplight: z.literal('shape'),
  version: z.literal(shapeVersion),
  server: z.strictObject({
    language,
    languagesOff: z.array(language),
    zone: z.string().refine(isZone, 'not a time zone'),
    country: countryCode.nullable(),
    age,
    workplace: z.boolean(),
    smallTeam: z.boolean(),
    trial: z.boolean(),
  }),
  lines: z.array(lineShape).max(mostOwnLines),
  hiddenLines: z.array(z.string().regex(/^[a-z]{2}-[\da-z-]{2,22}$/)).max(mostHidden),
  groups: z.array(groupShape).max(mostGroups),
});

/** A community's shape. */
export type Shape = z.infer<typeof shapeSchema>;

/** A group of a shape. */
export type GroupShape = Shape['groups'][number];

/** What a file turned out to be. `where` is the first place that cannot be read, as a path: `groups.3.name`. */
export type ReadShape =
  | { kind: 'shape'; shape: Shape }
  | { kind: 'not-json' | 'not-a-shape' }
  | { kind: 'newer'; version: number }
  | { kind: 'has-ids'; where: string }
  | { kind: 'fault'; where: string };

/** Reads a file. Pure; whatever is in it. */
export function readShape(content: string): ReadShape {
  const parsed = parseJson(content);
  if (parsed === undefined) return { kind: 'not-json' };
  const head = z.object({ lamplight: z.literal('shape'), version: z.int() }).safeParse(parsed);
  if (!head.success) return { kind: 'not-a-shape' };
  if (head.data.version > shapeVersion) return { kind: 'newer', version: head.data.version };
  const ids = findId(parsed);
  if (ids !== null) return { kind: 'has-ids', where: ids };
  const shape = shapeSchema.safeParse(parsed);
  if (shape.success) return { kind: 'shape', shape: shape.data };
  return { kind: 'fault', where: writePath(shape.error.issues[0]?.path ?? []) };
}

function parseJson(content: string): unknown {
  try {
    return JSON.parse(content.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}

/** So much of a path is said back, in characters. */
const longestPath = 100;

/** A path as it is said back: whoever wrote the file chose what is in it. */
function writePath(path: readonly PropertyKey[]): string {
  const whole = path.map(String).join('.');
  return whole.slice(0, longestPath).replace(/[^\w.-]/g, '?') + (whole.length > longestPath ? '…' : '');
}

/** No shape is nested deeper. */
const deepest = 8;

/** Where something stands that looks like an id of Discord's: those of another server mean nothing here, or the wrong thing. */
function findId(value: unknown, path: readonly string[] = []): string | null {
  if (typeof value === 'string') return /^\d{17,20}$/.test(value) ? writePath(path) : null;
  if (typeof value !== 'object' || value === null || path.length > deepest) return null;
  for (const [key, inner] of Object.entries(value)) {
    const found = findId(inner, [...path, key]);
    if (found !== null) return found;
  }
  return null;
}
