import { type Schema } from './find-differences.ts';

interface Amendment {
  /** The name of the type in `discord-api-types`. */
  type: string;
  field: string;
  is: Schema;
  /** The types know the field, as something else. */
  instead?: true;
  /** Where it is known from that Discord sends this. */
  why: string;
}

const string = { type: 'string' } satisfies Schema;
const integer = { type: 'integer' } satisfies Schema;

/** The partial channel of an interaction, which has no name of its own among the types. */
const interactionTypes = [
  'APIApplicationCommandAutocompleteInteraction',
  'APIApplicationCommandInteractionWrapper',
  'APIMessageComponentInteraction',
  'APIModalSubmitInteraction',
];

/**
 * Where Discord sends more than `discord-api-types` 0.38 knows. Everything else that the types do not know is a mistake of the sandbox's:
 * most likely a misspelt field.
 */
const amendments: readonly Amendment[] = [
  {
    type: 'GatewayReadyDispatchData',
    field: '_trace',
    is: { type: 'array', items: string },
    why: 'for debugging; in every READY and RESUMED',
  },
  ...['APIGuild', 'GatewayGuildCreateDispatchData'].flatMap((type) => [
    {
      type,
      field: 'nsfw',
      is: { type: 'boolean' },
      why: 'older form of nsfw_level; Discord’s document, GuildResponse',
    },
    { type, field: 'home_header', is: { type: ['string', 'null'] }, why: 'Discord’s document, GuildResponse' },
  ]),
  ...['APIStageInstance', 'APIVoice', 'APIExternal'].map((kind) => ({
    type: `${kind}GuildScheduledEvent`,
    field: 'guild_scheduled_event_exceptions',
    is: { type: 'array' },
    why: 'Discord’s document, ScheduledEventResponse',
  })),
  { type: 'APIUnfurledMediaItem', field: 'id', is: string, why: 'Discord’s document, UnfurledMediaResponse' },
  ...interactionTypes.map((type) => ({
    type: `${type}/channel`,
    field: 'permissions',
    is: string,
    why: 'what the person may do there; Discord’s reference, examples of "Receiving an Interaction"',
  })),
  ...['APIMessageButtonInteractionData', 'APIMessageSelectMenuInteractionData'].map((type) => ({
    type,
    field: 'id',
    is: integer,
    why: 'the component’s number; Discord’s reference, "Component Reference", each "Interaction Response Structure"',
  })),
  ...Object.entries({
    guild_id: string,
    flags: integer,
    last_message_id: { type: ['string', 'null'] },
    last_pin_timestamp: { type: ['string', 'null'] },
    parent_id: { type: ['string', 'null'] },
    nsfw: { type: 'boolean' },
    topic: { type: ['string', 'null'] },
    position: integer,
    rate_limit_per_user: integer,
  } satisfies Record<string, Schema>).map(([field, is]) => ({
    type: 'APIInteractionDataResolvedChannel',
    field,
    is,
    why: 'Discord’s reference, "Resolved Data Structure"',
  })),
  {
    type: 'APIMessageSnapshot',
    field: 'message',
    is: { type: 'object' },
    instead: true,
    why: 'some fields of a message; the generator loses its way in a part of a type that holds itself',
  },
  {
    type: 'GatewayRateLimitedDispatchData',
    field: 'opcode',
    is: { const: 8 },
    instead: true,
    why: 'a number; the generator reads the key of an enum as text',
  },
  ...['name', 'command_type'].map((field) => ({
    type: 'APIApplicationCommandInteractionMetadata',
    field,
    is: field === 'name' ? string : integer,
    why: 'the command; sent since interaction_metadata replaced interaction, and not described',
  })),
];

/** The schemas as Discord really keeps to them. Throws for an exception that the types no longer need. */
export function amend(definitions: Readonly<Record<string, Schema>>): Record<string, Schema> {
  const amended: Record<string, Schema> = structuredClone(definitions);
  for (const [name, schema] of Object.entries(amended)) if (/Flags$/.test(name)) amended[name] = asBits(schema);
  for (const { type, field, is, instead = false } of amendments) {
    const forms = findSchemas(type, amended).filter((form) => field in (form.properties ?? {}) === instead);
    if (forms.length === 0) throw new Error(`The exception about ${field} of ${type} is out of date.`);
    for (const form of forms) form.properties = { ...form.properties, [field]: is };
  }
  return amended;
}

/** Flags add up, to nothing at all too; the types only name the single bits. */
function asBits(schema: Schema): Schema {
  const named = schema.enum ?? ('const' in schema ? [schema.const] : []);
  const bits = named.reduce<bigint>((all, bit) => (typeof bit === 'number' ? all | BigInt(bit) : all), 0n);
  return bits === 0n ? schema : { type: 'integer', minimum: 0, bits: Number(bits) };
}

/** A type, or with `type/field` what one of its fields holds. Of a choice or a generic type, every form of it. */
function findSchemas(path: string, definitions: Readonly<Record<string, Schema>>): Schema[] {
  const [type = '', ...fields] = path.split('/');
  const named = Object.entries(definitions).flatMap(([name, schema]) =>
    name === type || name.startsWith(`${type}<`) ? schema : [],
  );
  const found = fields.reduce((schemas, field) => schemas.flatMap((schema) => schema.properties?.[field] ?? []), named);
  return [...new Set(found.flatMap((schema) => listForms(schema, definitions)))];
}

function listForms(schema: Schema, definitions: Readonly<Record<string, Schema>>): Schema[] {
  const meant =
    schema.$ref === undefined ? null : definitions[decodeURIComponent(schema.$ref.replace('#/definitions/', ''))];
  const forms = [...(schema.anyOf ?? []), ...(meant ? [meant] : [])];
  return forms.length === 0 ? [schema] : forms.flatMap((form) => listForms(form, definitions));
}
