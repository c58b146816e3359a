// A reader of the few words of JSON Schema that the generator of `event-schemas.ts` writes. It answers with what differs and where, and of a
// choice between shapes with what is wrong by the one that was meant; a compiled validator names every branch, and takes two seconds to compile.

/** A JSON schema as the generator writes it; what is not listed here is not read. */
export interface Schema {
  $ref?: string;
  type?: string | string[];
  const?: unknown;
  enum?: unknown[];
  anyOf?: Schema[];
  allOf?: Schema[];
  properties?: Record<string, Schema>;
  required?: string[];
  additionalProperties?: boolean | Schema;
  items?: Schema | Schema[];
  minItems?: number;
  maxItems?: number;
  not?: object;
  minimum?: number;
  /** Our own word: the bits a number may have. */
  bits?: number;
}

/** What is not as the schema says, and where. */
export interface Difference {
  /** For example `/channels/0/name`. */
  path: string;
  says: string;
}

/** Everything about a value that differs from a schema; empty when nothing does. */
export function findDifferences(
  value: unknown,
  schema: Schema,
  definitions: Readonly<Record<string, Schema>>,
  path = '',
): Difference[] {
  const compare = (inner: unknown, innerSchema: Schema, step: string): Difference[] =>
    findDifferences(inner, innerSchema, definitions, path + step);
  if (schema.$ref !== undefined) {
    const name = decodeURIComponent(schema.$ref.replace('#/definitions/', ''));
    const meant = definitions[name];
    if (!meant) throw new Error(`There is no schema ${name}.`);
    return compare(value, meant, '');
  }
  const differences = [
    ...compareType(value, schema, path),
    ...compareChoice(value, schema, path),
    ...(schema.allOf ?? []).flatMap((part) => compare(value, part, '')),
  ];
  if (schema.anyOf)
    differences.push(
      ...pickMeant(
        schema.anyOf.map((branch) => compare(value, branch, '')),
        path,
      ),
    );
  if (Array.isArray(value)) return [...differences, ...compareItems(value, schema, path, compare)];
  if (isRecord(value)) return [...differences, ...compareFields(value, schema, path, compare)];
  return differences;
}

type Compare = (value: unknown, schema: Schema, step: string) => Difference[];

function compareType(value: unknown, { type }: Schema, path: string): Difference[] {
  if (type === undefined) return [];
  const types = Array.isArray(type) ? type : [type];
  return types.some((one) => isOfType(value, one))
    ? []
    : [{ path, says: `is ${describe(value)}, not ${types.join(' or ')}` }];
}

function isOfType(value: unknown, type: string): boolean {
  switch (type) {
    case 'null':
      return value === null;
    case 'array':
      return Array.isArray(value);
    case 'object':
      return isRecord(value);
    case 'integer':
      return Number.isInteger(value);
    default:
      return typeof value === type;
  }
}

function compareChoice(value: unknown, schema: Schema, path: string): Difference[] {
  const differences: Difference[] = [];
  const choices = schema.enum ?? ('const' in schema ? [schema.const] : null);
  if (choices && !choices.includes(value)) {
    const listed = choices.slice(0, 12).map((one) => JSON.stringify(one));
    differences.push({ path, says: `is ${describe(value)}, none of ${listed.join(', ')}` });
  }
  if (schema.not) differences.push({ path, says: 'is there, and must not be' });
  if (typeof value === 'number' && schema.minimum !== undefined && value < schema.minimum)
    differences.push({ path, says: `is ${value}, less than ${schema.minimum}` });
  if (typeof value === 'number' && schema.bits !== undefined && !hasOnly(value, schema.bits))
    differences.push({ path, says: `is ${value}: bits that have no name` });
  return differences;
}

function hasOnly(value: number, bits: number): boolean {
  return (BigInt(Math.trunc(value)) & ~BigInt(bits)) === 0n;
}

function compareItems(value: unknown[], schema: Schema, path: string, compare: Compare): Difference[] {
  const { items } = schema;
  const differences = value.flatMap((item, index) => {
    const itemSchema = Array.isArray(items) ? items[index] : items;
    return itemSchema ? compare(item, itemSchema, `/${index}`) : [];
  });
  if (value.length < (schema.minItems ?? 0) || value.length > (schema.maxItems ?? Infinity))
    differences.push({ path, says: `has ${value.length} items` });
  return differences;
}

function compareFields(value: Record<string, unknown>, schema: Schema, path: string, compare: Compare): Difference[] {
  const { properties = {}, additionalProperties } = schema;
  const missing = (schema.required ?? []).filter((name) => !(name in value));
  return [
    ...missing.map((name) => ({ path: `${path}/${name}`, says: 'is missing' })),
    ...Object.entries(value).flatMap(([name, inner]) => {
      const known = properties[name];
      if (known) return compare(inner, known, `/${name}`);
      if (additionalProperties === false) return [{ path: `${path}/${name}`, says: 'is no field of Discord’s' }];
      return typeof additionalProperties === 'object' ? compare(inner, additionalProperties, `/${name}`) : [];
    }),
  ];
}

/** The shape that was meant: the one of which the fewest choices (`type`, mostly) do not fit, and of several the one with the fewest differences. */
function pickMeant(branches: Difference[][], path: string): Difference[] {
  const rank = (differences: Difference[]): number =>
    differences.reduce((sum, one) => sum + (one.path === path ? 100_000 : one.says.includes('none of') ? 1_000 : 1), 0);
  return branches.reduce((best, one) => (rank(one) < rank(best) ? one : best));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A value in a few words. */
function describe(value: unknown): string {
  // What is not there has no JSON.
  const json = value === undefined ? 'nothing' : JSON.stringify(value);
  return json.length > 60 ? `${json.slice(0, 57)}…` : json;
}
