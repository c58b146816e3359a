import type { z } from 'zod';
import type { Line, openingHours } from '../../src/crisis/directory/directory-schema.ts';

// What the gathered data says in words, read once by a person. The builder refuses words that are not read yet, so that nothing a
// note says is lost and nothing is guessed.

type Hours = z.infer<typeof openingHours>;

/** What hours say; `hours` is absent where they say too little, or are too old, to tell anybody whether the line answers. */
export interface HoursReading {
  hours?: Hours;
  vary?: true;
}

const daily = '1234567';
const weekdays = '12345';

/** Hours that mean the same everywhere, and those of one country as `AU: …`. */
export const hoursReadings: Readonly<Record<string, HoursReading>> = {
  unknown: {},
  '24/7': { hours: 'always' },
  // Two sources say so, and send readers to the site.
  'SE: 24/7 by two sources; check site': { hours: 'always', vary: true },
  'AU: Daily 8am-midnight AET': at('Australia/Melbourne', { days: daily, from: '08:00', to: '00:00' }),
  'AW: 2pm-6pm': at('America/Aruba', { days: daily, from: '14:00', to: '18:00' }),
  'BD: Daily 15:00-03:00': at('Asia/Dhaka', { days: daily, from: '15:00', to: '03:00' }),
  // Of the texting service only; nothing is said about calls.
  'CA: 24/7 (text)': {},
  'CA: Mon-Fri daytime ET; check site': { ...at('America/Toronto', { days: weekdays }), vary: true },
  'DE: Mon-Sat 2pm-8pm': at('Europe/Berlin', { days: '123456', from: '14:00', to: '20:00' }),
  'DE: Mon-Thu 10-22, Fri-Sun 10-18': at(
    'Europe/Berlin',
    { days: '1234', from: '10:00', to: '22:00' },
    { days: '567', from: '10:00', to: '18:00' },
  ),
  'DZ: Sun-Thu 9am-4:30pm': at('Africa/Algiers', { days: '12347', from: '09:00', to: '16:30' }),
  'ES: Mon-Thu 10-13 and 16-19, Fri 10-13': at(
    'Europe/Madrid',
    { days: weekdays, from: '10:00', to: '13:00' },
    { days: '1234', from: '16:00', to: '19:00' },
  ),
  'FR: Mon, Tue, Thu, Fri 4pm-6pm': at('Europe/Paris', { days: '1245', from: '16:00', to: '18:00' }),
  'GB: Mon-Fri 3pm-8pm': at('Europe/London', { days: weekdays, from: '15:00', to: '20:00' }),
  'GB: Weekdays; check site': { ...at('Europe/London', { days: weekdays }), vary: true },
  'IE: Set sessions; check site': { vary: true },
  'IL: Sun-Thu 08:00-15:30': at('Asia/Jerusalem', { days: '12347', from: '08:00', to: '15:30' }),
  'IN: 24/7 by Wikipedia 2021': {},
  'IN: Mon-Sat 10:00-20:00': at('Asia/Kolkata', { days: '123456', from: '10:00', to: '20:00' }),
  'IR: 6am onwards (2021)': {},
  'IT: Mon-Fri 9-21': at('Europe/Rome', { days: weekdays, from: '09:00', to: '21:00' }),
  // Open longer on the tenth of each month: then it is shown as closed although it is open, never the other way round.
  'JP: Daily 16:00-21:00; 24 h on the 10th': at('Asia/Tokyo', { days: daily, from: '16:00', to: '21:00' }),
  'JP: 10:00-22:00': at('Asia/Tokyo', { days: daily, from: '10:00', to: '22:00' }),
  'JP: Daily 16:00-21:00': at('Asia/Tokyo', { days: daily, from: '16:00', to: '21:00' }),
  'KE: Not round the clock': { vary: true },
  'MX: Mon-Fri 9:00-18:00': at('America/Mexico_City', { days: weekdays, from: '09:00', to: '18:00' }),
  'NZ: Evenings 6pm-9pm; check site': {
    ...at('Pacific/Auckland', { days: daily, from: '18:00', to: '21:00' }),
    vary: true,
  },
  'PT: Daily 15:30-00:30': at('Europe/Lisbon', { days: daily, from: '15:30', to: '00:30' }),
  'PT: Daily 21:00-24:00': at('Europe/Lisbon', { days: daily, from: '21:00', to: '00:00' }),
  'PT: Daily 16:00-22:00': at('Europe/Lisbon', { days: daily, from: '16:00', to: '22:00' }),
  'PT: Daily 15:00-22:00': at('Europe/Lisbon', { days: daily, from: '15:00', to: '22:00' }),
  'PT: Weekdays': at('Europe/Lisbon', { days: weekdays }),
  'RS: 2pm-11pm (2021)': {},
  'SE: Weekdays': at('Europe/Stockholm', { days: weekdays }),
  'US: Weekdays 10am-10pm ET': at('America/New_York', { days: weekdays, from: '10:00', to: '22:00' }),
  'US: Mon-Fri 9am-7pm ET': at('America/New_York', { days: weekdays, from: '09:00', to: '19:00' }),
  'US: Mon-Fri 9am-9pm CT': at('America/Chicago', { days: weekdays, from: '09:00', to: '21:00' }),
};

function at(zone: string, ...spans: Exclude<Hours, 'always'>['spans']): { hours: Hours } {
  return { hours: { zone, spans } };
}

/** What a note says about using the line. An empty reading: it speaks of where the line was found, or of numbers that are gone. */
export type NoteReading = Pick<Line, 'place' | 'ages' | 'carers' | 'cost'> & { press?: string; mobile?: string };

/** Notes by country and text; what is said of several countries in the same words stands without one. */
export const noteReadings: Readonly<Record<string, NoteReading>> = {
  'Name not given.': {},
  'Name not given by the source.': {},
  'Name not given by the sources.': {},
  'Single source.': {},
  'Single source; name not given.': {},
  'Single source (Wikipedia 2026).': {},
  'Only public-code listings seen.': {},
  'Chat on the site.': {},
  'AR: Free from Buenos Aires city and Greater Buenos Aires.': { place: 'Buenos Aires', cost: 'free' },
  'AU: Aboriginal and Torres Strait Islander people.': {},
  'AU: Ages 5-25.': { ages: { from: 5, to: 25 } },
  'BD: Standard call charges.': { cost: 'standard' },
  'BR: Chat on the site. Old number 141 is out of use.': {},
  'BR: Rights reporting; includes child abuse.': {},
  'CA: Launched 2023-11-30; replaces Talk Suicide Canada 1-833-456-4566.': {},
  'CL: Option 1.': { press: '1' },
  'CO: Bogotá-based; listed nationally by Wikipedia.': {},
  'DE: Also 0800 111 0 222 and 116 123.': {},
  'DE: 18 languages; replaced 08000 116 016 in June 2023.': {},
  'DZ: Replaces the long-copied 0021 3983 2000 58.': {},
  'FR: Do not use the old surcharged 0810 037 037.': {},
  'GB: Under-35s and those worried about them.': { ages: { to: 34 } },
  'GB: Free; UK and Ireland.': { cost: 'free' },
  'GB: Scotland 0808 801 0432, Wales 0808 801 0433, NI 0808 801 0434 (GymFree 2026-10).': { place: 'England' },
  'GB: England.': { place: 'England' },
  'GB: England and Wales, age 16+.': { place: 'England and Wales', ages: { from: 16 } },
  'GY: Newest source 2023.': {},
  'ID: Dial 119 then extension 8; sources disagree on reliability.': { press: '8' },
  'IE: Information and signposting.': {},
  'IN: The widely copied mobile 9820466726 is reported as a personal contact; do not list it.': {},
  'IN: Also 1800-89-14416. 20 languages. Replaces KIRAN 1800-599-0019.': {},
  'IT: Old 199 284 284 is a deprecated premium line; do not list it. Sources disagree on hours (10-24 vs 24/7).': {},
  // Only for languages other than Japanese: not a step that everybody has to take.
  'JP: Press 2 for other languages.': {},
  'KR: Unified line since January 2024; replaces 1393.': {},
  'LT: Sources print the old trunk prefix 8; libphonenumber 2026-07 metadata gives national prefix 0.': {},
  'MW: Airtel number; TNM 0885 400 502 per Wikipedia.': {},
  'NL: Free since October 2025; 0800-0113 also free. Chat on 113.nl.': { cost: 'free' },
  'NZ: Single public-code listing.': {},
  'NZ: For families and carers.': { carers: true },
  'PF: Wikipedia also lists 89 20 25 23 (Vodafone) and 87 20 25 23 (Vini).': {},
  'PT: Launched 2025-09-10.': {},
  'QA: Wikipedia: option 4.': { press: '4' },
  'SE: Chat on mind.se.': {},
  'US: Old 1-800-273-8255 still routes to 988 (open-helplines 2026-06). Chat on the site. The LGBTQ+ youth "Press 3" option ended 2025-07-17.':
    {},
  'US: Dial 988 then press 1; chat on the site.': { press: '1' },
  'US: The NEDA helpline closed in 2023; do not list it.': {},
  'US: Interpreters for 200+ languages (Wikipedia).': {},
  'US: Text number seen in one source only.': {},
  'US: Treatment referral, not a crisis line.': {},
  'UY: *0767 from mobiles.': { mobile: '*0767' },
  'VU: Source mis-codes Vanuatu as NH; Digicel 7716155.': {},
  'YE: FAH 2026 lists it as 8000136.': {},
  'ZW: Source mis-codes Zimbabwe as RH; name not given.': {},
};

/** Lines of one country that serve another, by their ids; `all` for a place inside the same telephone network. */
export interface Service {
  country: string;
  lines: 'all' | readonly string[];
  /** True where the other country's emergency number works too. */
  emergency?: true;
}

/** Only what the service itself or the numbering plan says: elsewhere a short number often does not connect. */
export const servedBy: Readonly<Record<string, Service>> = {
  AX: { country: 'FI', lines: 'all' },
  CC: { country: 'AU', lines: 'all' },
  CX: { country: 'AU', lines: 'all' },
  GF: { country: 'FR', lines: ['fr-3919', 'fr-119'] },
  GP: { country: 'FR', lines: ['fr-3919', 'fr-119'] },
  MQ: { country: 'FR', lines: ['fr-3919', 'fr-119'] },
  RE: { country: 'FR', lines: ['fr-3919', 'fr-119'] },
  YT: { country: 'FR', lines: ['fr-3919', 'fr-119'] },
  GU: { country: 'US', lines: ['us-988-1', 'us-8007997233'] },
  PR: { country: 'US', lines: ['us-988-1', 'us-8007997233'] },
  VI: { country: 'US', lines: ['us-988-1', 'us-8007997233'] },
  AS: { country: 'US', lines: ['us-988-1'] },
  MP: { country: 'US', lines: ['us-988-1'] },
  IM: { country: 'GB', lines: ['gb-116123'] },
  LI: { country: 'CH', lines: ['ch-143'] },
  NF: { country: 'AU', lines: [], emergency: true },
  SJ: { country: 'NO', lines: 'all', emergency: true },
};

/** A number that has to be listed, or one that must never be. */
export type KnownTurn = { country: string; number: string } & ({ listed: true } | { listed: false; why: string });

/** What changed in the world and must hold in the file. */
export const knownTurns: readonly KnownTurn[] = [
  { country: 'US', number: '988', listed: true },
  { country: 'US', number: '8664887386', listed: true },
  { country: 'CA', number: '988', listed: true },
  { country: 'NL', number: '113', listed: true },
  { country: 'PT', number: '1411', listed: true },
  { country: 'DE', number: '116016', listed: true },
  { country: 'KR', number: '109', listed: true },
  { country: 'BR', number: '188', listed: true },
  { country: 'IN', number: '14416', listed: true },
  { country: 'US', number: '8009312237', listed: false, why: "NEDA's helpline closed in 2023" },
  { country: 'CA', number: '18334564566', listed: false, why: 'Talk Suicide became 988' },
  { country: 'KR', number: '1393', listed: false, why: 'became 109' },
  { country: 'BR', number: '141', listed: false, why: 'became 188' },
  { country: 'DE', number: '08000116016', listed: false, why: 'became 116 016' },
  { country: 'IN', number: '18005990019', listed: false, why: 'KIRAN became Tele-MANAS' },
  { country: 'IN', number: '9820466726', listed: false, why: "a person's own phone" },
  { country: 'IT', number: '199284284', listed: false, why: 'a premium number' },
  { country: 'FR', number: '0810037037', listed: false, why: 'a premium number' },
];
