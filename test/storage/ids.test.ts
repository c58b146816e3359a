import { expect, it } from 'vitest';
import { newId } from '../../src/storage/ids.ts';

it('an id is 22 characters that need no escaping anywhere, and never the same twice', () => {
  const ids = new Set(Array.from({ length: 10_000 }, newId));
  expect(ids.size).toBe(10_000);
  for (const id of ids) expect(id).toMatch(/^[\w-]{22}$/);
});
