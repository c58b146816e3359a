import { z } from 'zod';
import {
  countryCode,
  dialable,
  directorySchema,
  type Directory,
  type Emergency,
  type Line,
} from '../../src/crisis/directory/directory-schema.ts';
import { lineTopics } from '../../src/crisis/directory/topics.ts';
import {
  hoursReadings,
  knownTurns,
  noteReadings,
  servedBy,
  type KnownTurn,
  type NoteReading,
  type Service,
} from './readings.ts';

const source = z.object({ title: z.string().min(1), where: z.string().min(1), seen: z.string().min(1) });

/** A line as it was gathered. */
const gatheredLine = z.object({
  country: countryCode,
  name: z.string().min(1),
  localName: z.string().min(1).optional(),
  kinds: z.array(z.enum(['phone', 'text', 'chat', 'whatsapp'])).min(1),
  contact: z.object({
    phone: z.string().optional(),
    tel: z.string().optional(),
    text: z.string().optional(),
    textKeyword: z.string().optional(),
    whatsapp: z.string().optional(),
    url: z.string().optional(),
  }),
  languages: z.array(z.string()),
  languagesBasis: z.enum(['service_or_country', 'inferred']),
  topics: z.array(z.enum(lineTopics)).min(1),
  hours: z.string(),
  sources: z.array(source).min(1),
  confidence: z.enum(['two_or_more', 'single']),
  agreement: z.enum(['strong', 'weak', 'none']),
  sourceFamilies: z.int().min(1),
  named: z.boolean(),
  note: z.string().optional(),
  staleRisk: z.boolean().optional(),
  singleSourceContacts: z.array(z.enum(['text', 'whatsapp'])).optional(),
  numberingPlanCheck: z
    .enum(['valid_national', 'short_code_listed', 'short_code_not_listed', 'star_or_hash_code', 'not_matched'])
    .optional(),
});
type GatheredLine = z.infer<typeof gatheredLine>;

const numbers = z.array(z.string()).min(1);
const gatheredEmergency = z.object({
  country: countryCode,
  police: numbers,
  ambulance: numbers,
  general: numbers.optional(),
  alsoRouted: numbers.optional(),
  sources: z.array(source).min(1),
  confidence: z.enum(['two_or_more', 'single']),
});

/** Why something that was gathered is not in the directory. */
export type Withheld =
  | 'may be out of date'
  | 'not a number of that country'
  | 'no source with a date'
  | 'cannot be dialled'
  | 'no way to reach it is left';

/** What became of the gathered data. */
export interface Compilation {
  directory: Directory;
  withheld: readonly { country: string; name: string; why: Withheld }[];
  /** How many parts of shown lines were left out, by reason. */
  leftOut: ReadonlyMap<string, number>;
}

/**
 * Makes the directory from gathered lines and emergency numbers: the same input makes the same directory.
 * @throws {Error} when the data has a form, hours or a note that nobody has read yet, or contradicts what is known to be so.
 */
export function compileDirectory(
  linesInput: unknown,
  emergencyInput: unknown,
  known: { servedBy: Readonly<Record<string, Service>>; turns: readonly KnownTurn[] } = { servedBy, turns: knownTurns },
): Compilation {
  const lines = z.array(gatheredLine).parse(linesInput);
  const emergencies = z.array(gatheredEmergency).parse(emergencyInput);
  const sources = createSources();
  const withheld: Compilation['withheld'][number][] = [];
  const leftOut = new Map<string, number>();
  const leave = (why: string) => leftOut.set(why, (leftOut.get(why) ?? 0) + 1);
  const services = findServices(lines);
  const byCountry = new Map<string, Line[]>();

  for (const gathered of lines) {
    const made = makeLine(gathered, services.get(gathered), sources, leave);
    if (typeof made === 'string') withheld.push({ country: gathered.country, name: gathered.name, why: made });
    else byCountry.set(gathered.country, [...(byCountry.get(gathered.country) ?? []), made]);
  }

  const emergencyByCountry = new Map(
    emergencies.map((gathered) => [gathered.country, makeEmergency(gathered, sources)] as const),
  );
  const codes = [
    ...new Set([...byCountry.keys(), ...emergencyByCountry.keys(), ...Object.keys(known.servedBy)]),
  ].sort();
  const countries = Object.fromEntries(
    codes.map((code) => {
      const emergency = emergencyByCountry.get(code);
      const parent = known.servedBy[code];
      const borrowed = parent ? findBorrowed(parent, byCountry) : [];
      return [
        code,
        {
          ...(emergency && { emergency }),
          lines: byCountry.get(code) ?? [],
          ...(borrowed.length > 0 && { borrowed }),
          ...(parent?.emergency && !emergency && { emergencyOf: parent.country }),
        },
      ] as const;
    }),
  );
  const directory = directorySchema.parse({
    licence: 'CC BY-SA 4.0; credits in LICENSE.md beside this file',
    asOf: findNewest([...[...byCountry.values()].flat(), ...emergencyByCountry.values()].map(({ listed }) => listed)),
    sources: sources.list,
    countries,
  });
  checkTurns(directory, known.turns);
  return { directory, withheld, leftOut };
}

function makeLine(
  gathered: GatheredLine,
  service: string | undefined,
  sources: Sources,
  leave: (why: string) => void,
): Line | Withheld {
  const { country, contact, kinds, confidence, agreement } = gathered;
  if (gathered.staleRisk) return 'may be out of date';
  if (gathered.numberingPlanCheck === 'not_matched') return 'not a number of that country';
  const listed = findListed(gathered.sources);
  if (listed === null) return 'no source with a date';
  const reading = readNote(gathered);
  const site = readSite(contact.url, leave);
  const chat = kinds.includes('chat') ? site : undefined;
  const phone = kinds.includes('phone') ? readPhone(contact, reading) : undefined;
  const text = kinds.includes('text') ? readMessage(contact.text, gathered, 'text') : undefined;
  const whatsapp = kinds.includes('whatsapp')
    ? readMessage(contact.whatsapp && `+${contact.whatsapp}`, gathered, 'whatsapp')
    : undefined;
  if (phone === null || text === null || whatsapp === null) return 'cannot be dialled';
  if (!phone && !text && !whatsapp && !chat) return 'no way to reach it is left';
  if (!gathered.named) leave('name not given by a source');
  if (gathered.languagesBasis === 'inferred') leave('languages only inferred');
  const { hours, vary } = readHours(gathered);
  return {
    id: nameLine(country, phone?.number ?? text?.number ?? whatsapp?.number ?? '', phone?.press),
    ...(gathered.named && { name: gathered.name }),
    ...(gathered.named &&
      gathered.localName &&
      gathered.localName !== gathered.name && { localName: gathered.localName }),
    ...(phone && { phone }),
    ...(text && { text }),
    ...(whatsapp && { whatsapp }),
    ...(chat && { chat }),
    ...(site && { site }),
    languages: gathered.languagesBasis === 'inferred' ? [] : gathered.languages,
    topics: gathered.topics,
    ...(hours && { hours }),
    ...(vary && { hoursVary: vary }),
    ...(reading.place && { place: reading.place }),
    ...(reading.ages && { ages: reading.ages }),
    ...(reading.carers && { carers: reading.carers }),
    ...(reading.cost && { cost: reading.cost }),
    agreement: confidence === 'single' || agreement === 'none' ? 'single' : agreement,
    families: gathered.sourceFamilies,
    listed,
    ...(service && { service }),
    sources: gathered.sources.map((one) => sources.refer(one)),
  };
}

function makeEmergency(gathered: z.infer<typeof gatheredEmergency>, sources: Sources): Emergency {
  const listed = findListed(gathered.sources);
  if (listed === null) throw new Error(`${gathered.country}: no emergency source has a date.`);
  return {
    all: gathered.general ?? [],
    ambulance: gathered.ambulance,
    police: gathered.police,
    also: gathered.alsoRouted ?? [],
    ...(gathered.confidence === 'single' && { single: true }),
    listed,
    sources: gathered.sources.map((one) => sources.refer(one)),
  };
}

function nameLine(country: string, number: string, press: string | undefined): string {
  const digits = number.replace(/\D/g, '');
  return [country.toLowerCase(), digits, ...(press === undefined ? [] : [press])].join('-');
}

/** Undefined when there is none, null when it cannot be dialled. "988 (press 1)" becomes 988 and the key to press. */
function readPhone(contact: GatheredLine['contact'], reading: NoteReading): Line['phone'] | null {
  if (contact.phone === undefined || contact.tel === undefined) return undefined;
  if (!dialable.safeParse(contact.tel).success) return null;
  const shown = contact.phone.replace(/\s*\(press \d\)$/, '');
  return {
    shown,
    number: contact.tel,
    ...(reading.press && { press: reading.press }),
    ...(reading.mobile && { mobile: reading.mobile }),
  };
}

function readMessage(
  shown: string | undefined,
  { contact, singleSourceContacts, confidence }: GatheredLine,
  kind: 'text' | 'whatsapp',
): Line['text'] | null {
  if (shown === undefined) return undefined;
  const number = shown.replace(/[ ().-]/g, '');
  if (!dialable.safeParse(number).success) return null;
  const single = confidence !== 'single' && singleSourceContacts?.includes(kind);
  return {
    shown,
    number,
    ...(kind === 'text' && contact.textKeyword && { keyword: contact.textKeyword.toUpperCase() }),
    ...(single && { single }),
  };
}

/** Only a link whose way is protected is shown; what a person does there is nobody else's business. */
function readSite(url: string | undefined, leave: (why: string) => void): string | undefined {
  if (url === undefined) return undefined;
  if (!url.startsWith('https://')) {
    leave('link without https');
    return undefined;
  }
  // What follows # only says which words of the page to show.
  return url.replace(/#.*$/, '');
}

function readHours({ country, hours, name }: GatheredLine) {
  const reading = hoursReadings[`${country}: ${hours}`] ?? hoursReadings[hours];
  if (!reading) throw new Error(`${country}, ${name}: nobody has read these hours yet: ${hours}`);
  return reading;
}

function readNote({ country, note, name }: GatheredLine): NoteReading {
  const option = /\(option (\d)\)$/.exec(name)?.[1];
  const fromName = option === undefined ? {} : { press: option };
  if (note === undefined) return fromName;
  const reading = noteReadings[`${country}: ${note}`] ?? noteReadings[note];
  if (!reading) throw new Error(`${country}, ${name}: nobody has read this note yet: ${note}`);
  return { ...fromName, ...reading };
}

/** Lines of one country whose names differ only in what follows them: two numbers of one service. */
function findServices(lines: readonly GatheredLine[]): ReadonlyMap<GatheredLine, string> {
  const groups = new Map<string, GatheredLine[]>();
  for (const line of lines.filter(({ named }) => named)) {
    const stem = line.name.replace(/\s*\([^)]*\)$/, '').replace(/\s+[\d ]+$/, '');
    const key = `${line.country}:${stem}`;
    groups.set(key, [...(groups.get(key) ?? []), line]);
  }
  return new Map(
    [...groups.values()]
      .filter((group) => group.length > 1)
      .flatMap((group) => {
        const [first] = group;
        const service = nameLine(first?.country ?? '', first?.contact.tel ?? '', undefined);
        return group.map((line) => [line, service] as const);
      }),
  );
}

function findBorrowed(parent: Service, byCountry: ReadonlyMap<string, readonly Line[]>) {
  const ids = (byCountry.get(parent.country) ?? []).map(({ id }) => id);
  return parent.lines === 'all' ? ids : [...parent.lines];
}

interface Sources {
  list: { title: string; where?: string }[];
  refer(gathered: z.infer<typeof source>): [number, string | null];
}

/** Keeps each source once. Where a source was found by searching and not by an address, its title alone is kept. */
function createSources(): Sources {
  const list: Sources['list'] = [];
  const indexes = new Map<string, number>();
  return {
    list,
    refer({ title: gatheredTitle, where: gatheredWhere, seen }) {
      const title = gatheredTitle
        .replace(/^public code hits? for /, 'Public source code that lists ')
        .replace(/^public code /, 'Public source code: ')
        .replace(/,? file ids? \d+/, '');
      const where = /^(https:\/\/|github\.com\/)/.test(gatheredWhere) ? gatheredWhere : undefined;
      const key = `${title}\n${where ?? ''}`;
      const index = indexes.get(key) ?? list.push({ title, ...(where && { where }) }) - 1;
      indexes.set(key, index);
      return [index, readDate(seen)];
    },
  };
}

/** The date at the beginning of what was noted, as exact as it is: "2026 index" was seen in 2026. Null when there is none. */
function readDate(seen: string): string | null {
  return (
    /^20\d\d(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?(?![-\d])/.exec(seen)?.[0] ?? /^20\d\d/.exec(seen)?.[0] ?? null
  );
}

function findListed(from: readonly z.infer<typeof source>[]): string | null {
  const dates = from.map(({ seen }) => readDate(seen)).filter((date) => date !== null);
  return dates.length > 0 ? findNewest(dates) : null;
}

/** The newest, each counted from the first day it can mean; the more exact one of two that begin together. */
function findNewest(dates: readonly string[]): string {
  const begin = (date: string) => `${date}-01-01`.slice(0, 10);
  return (
    [...dates]
      .sort((one, other) =>
        begin(one) === begin(other) ? one.length - other.length : begin(one) < begin(other) ? -1 : 1,
      )
      .at(-1) ?? ''
  );
}

function checkTurns({ countries }: Directory, turns: readonly KnownTurn[]): void {
  for (const turn of turns) {
    const numbers = (countries[turn.country]?.lines ?? []).flatMap(({ phone, text }) => [phone?.number, text?.number]);
    const listed = numbers.includes(turn.number);
    if (turn.listed && !listed) throw new Error(`${turn.country}: ${turn.number} must be listed.`);
    if (!turn.listed && listed) throw new Error(`${turn.country}: ${turn.number} must not be listed: ${turn.why}.`);
  }
  const withPressThree = (countries['US']?.lines ?? []).filter(({ phone }) => phone?.press === '3');
  if (withPressThree.length > 0) throw new Error('US: "press 3" ended in July 2025.');
}

/** The directory as text: one line of text for each help line, so that a change to one is a change to one line. */
export function writeDirectory({ licence, asOf, sources, countries }: Directory): string {
  const list = (items: readonly unknown[], indent: string) =>
    items.length === 0
      ? '[]'
      : `[\n${items.map((item) => `${indent}  ${JSON.stringify(item)}`).join(',\n')}\n${indent}]`;
  const entries = Object.entries(countries).map(([code, { lines, ...others }]) => {
    const rest = Object.entries(others).map(([key, value]) => `      "${key}": ${JSON.stringify(value)}`);
    return `    "${code}": {\n${[...rest, `      "lines": ${list(lines, '      ')}`].join(',\n')}\n    }`;
  });
  return `{
  "licence": ${JSON.stringify(licence)},
  "asOf": ${JSON.stringify(asOf)},
  "sources": ${list(sources, '  ')},
  "countries": {
${entries.join(',\n')}
  }
}
`;
}
