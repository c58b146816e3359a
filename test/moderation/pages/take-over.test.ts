import { describe, expect, it } from 'vitest';
import { findTaken } from '../../../src/moderation/pages/take-over.ts';
import { plainView } from '../../kit/core.ts';
import { ids } from '../../kit/interactions.ts';
import { captureLog } from '../../kit/log.ts';

const away = '200000000000000009';
const now = Date.UTC(2026, 10, 27);

/** What a process takes that hears of one server alone. */
async function take(
  dueAt: number,
  findOwner = (guildId: string) => Promise.resolve<string | null>(`owner of ${guildId}`),
) {
  const { log, events } = captureLog();
  const asked: string[] = [];
  const due = [
    { id: 'own', guildId: ids.guild, dueAt },
    { id: 'first', guildId: away, dueAt },
    { id: 'second', guildId: away, dueAt },
  ];
  const taken = await findTaken(due, now, {
    view: { ...plainView, isOurs: (guildId) => guildId === ids.guild },
    findOwner(guildId) {
      asked.push(guildId);
      return findOwner(guildId);
    },
    log,
  });
  return { taken, asked, events: events() };
}

describe('pages that are due', () => {
  it('are taken at once by the process that hears of their server, which knows who owns it', async () => {
    const { taken, asked } = await take(now - 14_999);
    expect(taken).toEqual([{ id: 'own', ownerId: ids.olu }]);
    expect(asked).toEqual([]);
  });

  it('are taken by anybody after fifteen seconds, and Discord is asked once who owns the server', async () => {
    const { taken, asked } = await take(now - 15_000);
    expect(taken.slice(1)).toEqual([
      { id: 'first', ownerId: `owner of ${away}` },
      { id: 'second', ownerId: `owner of ${away}` },
    ]);
    expect(asked).toEqual([away]);
  });

  it('stay due where Discord does not say who owns the server, so that nobody is passed over', async () => {
    const { taken, events } = await take(now - 15_000, () => Promise.reject(new Error('away')));
    expect(taken.map(({ id }) => id)).toEqual(['own']);
    expect(events).toContain('page.not-taken');
  });
});
