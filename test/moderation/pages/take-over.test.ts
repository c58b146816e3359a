import { describe, expect, it } from 'vitest';
import { findOwners, isLeft, isOwn } from '../../../src/moderation/pages/take-over.ts';
import { plainView } from '../../kit/core.ts';
import { ids } from '../../kit/interactions.ts';
import { captureLog } from '../../kit/log.ts';

const away = '200000000000000009';
const other = '200000000000000010';
const now = Date.UTC(2026, 10, 27);
const view = { ...plainView, isOurs: (guildId: string) => guildId === ids.guild };

/** Whom a process finds that hears of one server alone. */
async function find(findOwner = (guildId: string) => Promise.resolve<string | null>(`owner of ${guildId}`)) {
  const { log, events } = captureLog();
  const asked: string[] = [];
  const due = [
    { id: 'own', guildId: ids.guild, dueAt: now },
    { id: 'first', guildId: away, dueAt: now },
    { id: 'second', guildId: other, dueAt: now },
    { id: 'third', guildId: away, dueAt: now },
  ];
  const found = await findOwners(due, {
    view,
    findOwner(guildId) {
      asked.push(guildId);
      return findOwner(guildId);
    },
    log,
  });
  return { ...found, asked, events: events() };
}

describe('pages that are due', () => {
  it('are taken at once by the process that hears of their server, and by anybody after fifteen seconds', () => {
    const left = (guildId: string, dueAt: number) => isLeft({ id: 'one', guildId, dueAt }, now, { view });
    expect(isOwn({ id: 'one', guildId: ids.guild, dueAt: now }, { view })).toBe(true);
    expect(isOwn({ id: 'one', guildId: away, dueAt: now }, { view })).toBe(false);
    expect(left(away, now - 14_999)).toBe(false);
    expect(left(away, now - 15_000)).toBe(true);
    expect(left(ids.guild, now - 15_000)).toBe(false);
  });

  it('have an owner whom their process knows; who owns another server is asked of Discord, once', async () => {
    const { owned, unanswered, asked } = await find();
    expect(owned).toEqual([
      { id: 'own', ownerId: ids.olu },
      { id: 'first', ownerId: `owner of ${away}` },
      { id: 'second', ownerId: `owner of ${other}` },
      { id: 'third', ownerId: `owner of ${away}` },
    ]);
    expect(unanswered).toEqual([]);
    expect(asked).toEqual([away, other]);
  });

  it('of a server where the bot is no more have none, and Discord is asked once', async () => {
    const { owned, asked } = await find(() => Promise.resolve(null));
    expect(owned.slice(1).map(({ ownerId }) => ownerId)).toEqual([null, null, null]);
    expect(asked).toEqual([away, other]);
  });

  it('wait where Discord does not say who owns the server, so that nobody is passed over, and nothing more is asked', async () => {
    const { owned, unanswered, asked, events } = await find(() => Promise.reject(new Error('away')));
    expect(owned.map(({ id }) => id)).toEqual(['own']);
    expect(unanswered).toEqual(['first', 'third']);
    expect(asked).toEqual([away]);
    expect(events).toContain('page.not-taken');
  });
});
