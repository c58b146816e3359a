/** Discord leaves fields out that a bot sent as null. */
export function dropNulls(value: object): Record<string, unknown> {
  const clean = (one: unknown): unknown => {
    if (Array.isArray(one)) return one.map(clean);
    if (one !== null && typeof one === 'object') return dropNulls(one);
    return one;
  };
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, one]) => (one === null || one === undefined ? [] : [[name, clean(one)]])),
  );
}
