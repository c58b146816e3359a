import { describe, expect, it } from 'vitest';
import { emptySettings } from '../../src/servers/settings.ts';
import { fillForm, findStepsLeft, keepUnshown } from '../../src/servers/setup-forms.ts';
import { en } from '../../src/words/en.ts';

const channels = Array.from({ length: 30 }, (_, index) => String(310_000_000_000_000_000n + BigInt(index)));

describe('the form of watched channels', () => {
  it('shows the same ones in whatever order they were added', () => {
    const shown = (watched: readonly string[]) =>
      fillForm('channels', { ...emptySettings('1'), watched: new Set(watched) })['watch'];
    expect(shown([...channels].reverse())).toEqual(channels.slice(0, 25));
  });

  it('leaves those alone that did not fit into it', () => {
    const kept = keepUnshown({ watched: new Set([...channels].reverse()) }, channels.slice(0, 3));
    expect(kept.sort()).toEqual([...channels.slice(0, 3), ...channels.slice(25)]);
  });

  it('can end watching altogether where all fit', () => {
    expect(keepUnshown({ watched: new Set(channels.slice(0, 5)) }, [])).toEqual([]);
  });
});

describe('the form of moderators', () => {
  it('says what one or two of them do without: a second person, and custodians', () => {
    const { description } = en.setup.forms.moderators.team;
    expect(description).toMatch(/second checks/);
    expect(description).toMatch(/No custodians/);
    expect(description.length).toBeLessThanOrEqual(100);
  });
});

describe('the steps left', () => {
  it('are all of them at first, and those that were not gone through later', () => {
    expect(findStepsLeft(emptySettings('1'), 0)).toEqual([
      'place',
      'people',
      'moderators',
      'channels',
      'groups',
      'anonymous',
    ]);
    const later = {
      ...emptySettings('1'),
      stepsDone: new Set(['place', 'channels'] as const),
      moderatorChannelId: '10',
      moderatorRoleId: '20',
    };
    expect(findStepsLeft(later, 1)).toEqual(['people', 'anonymous']);
  });
});
