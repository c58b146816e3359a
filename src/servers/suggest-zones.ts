import { isZone } from './settings.ts';

/** At most 25 time zones for what has been typed so far. */
export function suggestZones(typed: string): { name: string; value: string }[] {
  const wanted = typed.trim().toLowerCase().replaceAll(' ', '_');
  const listed = ['UTC', ...Intl.supportedValuesOf('timeZone')].filter((zone) => zone.toLowerCase().includes(wanted));
  // Some zones are known by a name that is not listed, such as Asia/Kolkata.
  return (listed.length === 0 && isZone(wanted) ? [typed.trim()] : listed)
    .slice(0, 25)
    .map((zone) => ({ name: zone, value: zone }));
}
