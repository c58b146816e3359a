import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { customIdLimit, defineFamily, ownId, snowflake } from '../../src/discord/custom-id.ts';

const tier = z.enum(['T0', 'T3']);
const family = defineFamily('report', { messageId: snowflake, caseId: ownId, tier });
const state = { messageId: '12345678901234567890', caseId: 'ABCDEFGHIJ_klmnopqrs-1', tier: 'T3' } as const;

describe('a custom id', () => {
  it('is the name of its family and the state, in the order of its fields', () => {
    expect(family.fields).toEqual(['messageId', 'caseId', 'tier']);
    expect(family.encode(state)).toBe('report:12345678901234567890:ABCDEFGHIJ_klmnopqrs-1:T3');
  });

  it('gives back the state that was put in', () => {
    expect(family.decode(family.encode(state))).toEqual(state);
  });

  it.each([
    ['of another family', 'reports:12345678901234567890:ABCDEFGHIJ_klmnopqrs-1:T3'],
    ['with a field missing', 'report:12345678901234567890:ABCDEFGHIJ_klmnopqrs-1'],
    ['with a field too many', 'report:12345678901234567890:ABCDEFGHIJ_klmnopqrs-1:T3:'],
    ['with an id that is none', 'report:1234:ABCDEFGHIJ_klmnopqrs-1:T3'],
    ['with an id of ours that is cut', 'report:12345678901234567890:ABCDEFGHIJ:T3'],
    ['with a word this version does not know', 'report:12345678901234567890:ABCDEFGHIJ_klmnopqrs-1:T9'],
    ['that is empty', ''],
  ])('%s is not understood', (_, customId) => {
    expect(family.decode(customId)).toBeNull();
  });

  it('from before a field was there is understood where the field says what it stands for then', () => {
    const grown = defineFamily('grown', { caseId: ownId, seen: z.string().regex(/^\d+$/).default('0') });
    const caseId = 'ABCDEFGHIJ_klmnopqrs-1';
    expect(grown.decode(`grown:${caseId}`)).toEqual({ caseId, seen: '0' });
    expect(grown.decode(`grown:${caseId}:3`)).toEqual({ caseId, seen: '3' });
    expect(grown.decode(`grown:${caseId}:`)).toBeNull();
    expect(grown.decode(`grown:${caseId}:3:4`)).toBeNull();
    expect(grown.decode('grown')).toBeNull();
  });

  it('of a family without state is its name', () => {
    const bare = defineFamily('help', {});
    expect(bare.encode({})).toBe('help');
    expect(bare.decode('help')).toEqual({});
    expect(bare.decode('help:')).toBeNull();
  });

  it('that Discord would refuse for its length is a fault of ours', () => {
    const wordy = defineFamily('wordy', { text: z.string() });
    const room = customIdLimit - 'wordy:'.length;
    expect(wordy.encode({ text: 'a'.repeat(room) })).toHaveLength(customIdLimit);
    expect(() => wordy.encode({ text: 'a'.repeat(room + 1) })).toThrow(RangeError);
  });

  it('either gives back exactly what was put in or is refused at once', () => {
    const two = defineFamily('two', { a: z.string(), b: z.string() });
    fc.assert(
      fc.property(fc.string({ maxLength: 30 }), fc.string({ maxLength: 30 }), (a, b) => {
        if (a.includes(':') || b.includes(':')) expect(() => two.encode({ a, b })).toThrow(RangeError);
        else expect(two.decode(two.encode({ a, b }))).toEqual({ a, b });
      }),
    );
  });
});
