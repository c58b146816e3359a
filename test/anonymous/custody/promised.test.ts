import { describe, expect, it } from 'vitest';
import { findPromised, sealAsPromised, type PromisedNeeds } from '../../../src/anonymous/custody/promised.ts';
import { emptySettings } from '../../../src/servers/settings.ts';
import { ids } from '../../kit/interactions.ts';

/** A server with a key that counts, and perhaps one that was announced. */
function at(mode: string | null, upcoming: string | null, openingDays: number): PromisedNeeds {
  return {
    servers: { get: (guildId) => ({ ...emptySettings(guildId), openingDays }) },
    custody: {
      mode: () => (mode === null ? { kind: 'nobody' } : { kind: 'custodians', keyId: mode, custodians: [] }),
      upcoming: () => (upcoming === null ? null : { keyId: upcoming, custodians: [], from: 1 }),
      seal: (_post, _author, days) =>
        mode === null ? null : { keyId: mode, box: Uint8Array.of(1), endsAt: new Date(days) },
    },
  };
}

const post = { guildId: ids.guild, id: 'abcdefghijklmnopqrstuv' };

/** What an author is sealed to, who wrote at one time and whose words appear at another. */
function sealLater(then: PromisedNeeds, now: PromisedNeeds) {
  const author = { userId: ids.maya, language: 'en', tell: false, promised: findPromised(ids.guild, then) } as const;
  const sealed = sealAsPromised(post, author, now);
  return sealed && { keyId: sealed.keyId, days: sealed.endsAt.getTime() };
}

describe('what was promised to a writer holds when their words appear much later', () => {
  it('who was told that nobody can open it is sealed to nobody', () => {
    expect(sealLater(at(null, null, 90), at('new', null, 90))).toBeNull();
  });

  it('who was told of a key that comes is sealed to it once it counts', () => {
    expect(sealLater(at(null, 'new', 90), at('new', null, 90))).toEqual({ keyId: 'new', days: 90 });
  });

  it('who was told of some custodians is not sealed to others', () => {
    expect(sealLater(at('old', null, 90), at('new', null, 90))).toBeNull();
  });

  it('for as many days as they were told, or fewer where it was shortened', () => {
    expect(sealLater(at('old', null, 30), at('old', null, 180))?.days).toBe(30);
    expect(sealLater(at('old', null, 90), at('old', null, 30))?.days).toBe(30);
  });
});
