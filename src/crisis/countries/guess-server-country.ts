import { countryCodes } from './country-codes.ts';
import { guessCountry } from './find-country.ts';

/** What a guess is made from. */
export interface Hints {
  language: string;
  /** IANA time zone. */
  zone: string;
}

/**
 * The country of a server, from its time zone or else its language; null where neither tells. English is spoken in too many countries
 * to tell one. Never more than a guess: where it is shown, the country is named.
 */
export function guessServerCountry({ language, zone }: Hints): string | null {
  const resolved = resolveZone(zone);
  const [first, ...others] = countryCodes.filter((code) => listZones(code).includes(resolved));
  if (first !== undefined && others.length === 0) return first;
  return language === 'en' ? null : guessCountry(language);
}

/** A zone may go by several names, such as Asia/Kolkata and Asia/Calcutta. Slow: asking for one takes about 0.05 ms. */
function resolveZone(zone: string): string {
  return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone;
}

const known = new Map<string, readonly string[]>();

/** Node 20 has them as a property, later versions as a method; the types know neither yet. */
function listZones(code: string): readonly string[] {
  const zones = known.get(code) ?? readZones(new Intl.Locale(`und-${code}`)).map(resolveZone);
  known.set(code, zones);
  return zones;
}

function readZones(locale: Intl.Locale): readonly string[] {
  const list: unknown = 'getTimeZones' in locale ? locale.getTimeZones : undefined;
  const zones: unknown =
    typeof list === 'function' ? list.call(locale) : 'timeZones' in locale ? locale.timeZones : undefined;
  return Array.isArray(zones) ? zones.filter((zone) => typeof zone === 'string') : [];
}
