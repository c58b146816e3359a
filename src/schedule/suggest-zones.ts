import { isZone } from './is-zone.ts';

const listed = ['UTC', ...Intl.supportedValuesOf('timeZone')];

/** What stands before the city: "Europe", "America/Argentina". */
const regions = [...new Set(listed.map((zone) => zone.split('/').slice(0, -1).join('/')))].filter(
  (region) => region !== '',
);

/** Discord shows no more. */
const most = 25;

/**
 * At most 25 time zones for what has been typed so far. A zone that was renamed has a name that the machine knows and does not list, such as
 * Asia/Kolkata: it is found once its city is typed out.
 */
export function suggestZones(typed: string): { name: string; value: string }[] {
  const wanted = typed
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, '_');
  const containing = listed.filter((zone) => zone.toLowerCase().includes(wanted));
  const renamed = findUnlisted(wanted, typed.trim()).filter((zone) => !containing.some((one) => isSame(one, zone)));
  return [...renamed, ...containing].slice(0, most).map((zone) => ({ name: zone, value: zone }));
}

/** Zones of exactly this name, with or without its region. A short name of another kind ("est") is none of a place. */
function findUnlisted(wanted: string, typed: string): string[] {
  if (!/^[a-z][a-z0-9_'+/-]+$/.test(wanted)) return [];
  if (wanted.includes('/')) return isZone(wanted) ? [typed === typed.toLowerCase() ? writeLarge(wanted) : typed] : [];
  return regions.map((region) => `${region}/${writeLarge(wanted)}`).filter(isZone);
}

/** "ho_chi_minh" as "Ho_Chi_Minh". */
function writeLarge(zone: string): string {
  return zone.replace(/(^|[_/-])([a-z])/g, (_, before: string, letter: string) => before + letter.toUpperCase());
}

function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
