import type { AnywhereNumbers } from './cards.ts';

/** Member states of the European Union. Source: the Union's own list. */
export const union = 'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' ');

const regions = new Set([...union, 'US', 'CA', 'GB']);

/** Emergency numbers of regions. A test holds these to the directory: the first in every country of the Union, the second in both countries. */
export function findAnywhereNumbers(): AnywhereNumbers {
  return { eu: '112', northAmerica: '911', uk: '999' };
}

/** Whether {@link findAnywhereNumbers} names the number of a country. */
export function isNamedAnywhere(code: string): boolean {
  return regions.has(code);
}
