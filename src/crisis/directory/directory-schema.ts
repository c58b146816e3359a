import { z } from 'zod';
import { lineTopics } from './topics.ts';

// The form of directory.json, read by the script that builds the file and by tests; and of what a server adds, read at run time.

/** Two capital letters: ISO 3166-1 alpha-2, and XK for Kosovo. */
export const countryCode = z.string().regex(/^[A-Z]{2}$/);

/** A year, a month or a day: as exact as the source was dated. */
export const seenDate = z.string().regex(/^20\d\d(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/);

/** A number as a phone dials it: digits, perhaps with +, * or # before them. */
export const dialable = z.string().regex(/^(\+[1-9]\d{6,14}|[*#]?\d{2,15})$/);

/** A web address that can be shown: https, with a domain. */
export const secureUrl = z
  .url({ protocol: /^https$/, hostname: z.regexes.domain })
  .max(300)
  .regex(/^[^\s<>|`]+$/);
/** A number as people write it. */
export const shownNumber = z.string().regex(/^[+*#(]?\d[\d ().-]*$/);
const wallTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);
const languageTag = z.string().refine((tag) => Intl.getCanonicalLocales(tag)[0] === tag, 'not a language tag');

/** Some hours of some days of the week. Hours that end before they begin end on the next day; without hours only the days are known. */
const span = z.strictObject({
  /** ISO days of the week, 1 is Monday. */
  days: z
    .string()
    .regex(/^1?2?3?4?5?6?7?$/)
    .min(1),
  from: wallTime.optional(),
  to: wallTime.optional(),
});

/** When somebody answers: day and night, or at wall times in a zone. */
export const openingHours = z.union([
  z.literal('always'),
  z.strictObject({
    zone: z.string().refine(isZone, 'not a zone'),
    spans: z.array(span).min(1),
  }),
]);

const sourceReference = z.tuple([
  /** Index into the directory's sources. */
  z.int().min(0),
  /** When the source was dated; null where it is not. */
  seenDate.nullable(),
]);

const message = z.strictObject({
  /** As people write it. */
  shown: shownNumber,
  number: dialable,
  /** The word to send. */
  keyword: z
    .string()
    .regex(/^[A-Za-z]{2,12}$/)
    .optional(),
  /** True when only one source names this contact, though more name the line. */
  single: z.literal(true).optional(),
});

/** What a person reads of a line. */
const contentShape = {
  /** Absent when no source gives one: then it must not be shown as if it had a name. */
  name: z.string().min(1).max(100).optional(),
  /** The name in the country's own language and script, where it differs. */
  localName: z.string().min(1).max(100).optional(),
  phone: z
    .strictObject({
      shown: shownNumber,
      number: dialable,
      /** The key to press once somebody or something answers. */
      press: z.string().regex(/^\d$/).optional(),
      /** The number to dial from a mobile phone, where it is another one. */
      mobile: dialable.optional(),
    })
    .optional(),
  text: message.optional(),
  whatsapp: message.optional(),
  chat: secureUrl.optional(),
  site: secureUrl.optional(),
  /** Languages the service itself promises; empty where they are only guessed from the country. */
  languages: z.array(languageTag),
  topics: z.array(z.enum(lineTopics)).min(1),
  /** Absent when not known. */
  hours: openingHours.optional(),
  /** True when the source itself says that the hours vary. */
  hoursVary: z.literal(true).optional(),
  /** The part of the country it serves. */
  place: z.string().min(1).max(60).optional(),
  /** Years of age it serves. */
  ages: z.strictObject({ from: z.int().optional(), to: z.int().optional() }).optional(),
  /** True when it is for the people around somebody. */
  carers: z.literal(true).optional(),
  cost: z.enum(['free', 'standard']).optional(),
};

const isReachable = ({ phone, text, whatsapp, chat }: { [Way in 'phone' | 'text' | 'whatsapp' | 'chat']?: unknown }) =>
  (phone ?? text ?? whatsapp ?? chat) !== undefined;

/** What a person reads of a line that a server added. */
export const contentSchema = z.strictObject(contentShape).refine(isReachable, 'no way to reach it');

/** Takes from a line of the directory what a person reads of it. */
export function takeContent(line: Line): LineContent {
  return z.object(contentShape).parse(line);
}

/** One help line. */
export const lineSchema = z
  .strictObject({
    /** Country and number; stays the same as long as the number does. */
    id: z.string().regex(/^[a-z]{2}-[\da-z-]{2,22}$/),
    ...contentShape,
    /** Unrelated sources agree, related ones agree, or there is one alone. */
    agreement: z.enum(['strong', 'weak', 'single']),
    /** How many independent families of sources name it. */
    families: z.int().min(1),
    /** The newest date among its sources. */
    listed: seenDate,
    /** Lines with the same service belong together: they are shown together or not at all. */
    service: z
      .string()
      .regex(/^[a-z]{2}-[\da-z-]+$/)
      .optional(),
    sources: z.array(sourceReference).min(1),
  })
  .refine(isReachable, 'no way to reach it')
  .refine(
    ({ phone }) => !phone || keepDigits(phone.shown) === keepDigits(phone.number),
    'the shown number is another one',
  );

/** Numbers for the police, the ambulance and both. */
export const emergencySchema = z.strictObject({
  /** One number for everything; empty where there is none. */
  all: z.array(dialable),
  ambulance: z.array(dialable).min(1),
  police: z.array(dialable).min(1),
  /** Numbers that are passed on to the right one. */
  also: z.array(dialable),
  single: z.literal(true).optional(),
  listed: seenDate,
  sources: z.array(sourceReference).min(1),
});

const country = z.strictObject({
  emergency: emergencySchema.optional(),
  lines: z.array(lineSchema),
  /** Ids of another country's lines that serve this one too. */
  borrowed: z.array(z.string()).optional(),
  /** The country whose emergency number works here, where this one has none of its own. */
  emergencyOf: countryCode.optional(),
});

/** The whole file. */
export const directorySchema = z
  .strictObject({
    licence: z.string(),
    /** The newest date in the data. */
    asOf: seenDate,
    sources: z.array(z.strictObject({ title: z.string().min(1).max(200), where: z.string().max(300).optional() })),
    countries: z.record(countryCode, country),
  })
  .superRefine((directory, context) => {
    const ids = Object.values(directory.countries).flatMap(({ lines }) => lines.map(({ id }) => id));
    const fault = (message: string) => {
      context.addIssue({ code: 'custom', message });
    };
    if (new Set(ids).size !== ids.length) fault('an id is used twice');
    for (const [code, { lines, borrowed = [], emergency, emergencyOf }] of Object.entries(directory.countries)) {
      const references = [...lines, ...(emergency ? [emergency] : [])].flatMap(({ sources }) => sources);
      if (references.some(([index]) => index >= directory.sources.length))
        fault(`${code}: a source that is not listed`);
      if (borrowed.some((id) => !ids.includes(id))) fault(`${code}: borrows a line that is not listed`);
      if (emergencyOf && !directory.countries[emergencyOf]?.emergency)
        fault(`${code}: borrows a number that is not listed`);
      if (lines.some(({ id }) => !id.startsWith(`${code.toLowerCase()}-`))) fault(`${code}: a line of another country`);
    }
  });

/** The directory of help lines. */
export type Directory = z.infer<typeof directorySchema>;
/** One help line. */
export type Line = z.infer<typeof lineSchema>;
/** What a person reads of a line. */
export type LineContent = z.infer<typeof contentSchema>;
/** The emergency numbers of a country. */
export type Emergency = z.infer<typeof emergencySchema>;
/** When a line answers. */
export type OpeningHours = z.infer<typeof openingHours>;

function isZone(zone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

function keepDigits(text: string): string {
  return text.replace(/[^\d+*#]/g, '');
}
