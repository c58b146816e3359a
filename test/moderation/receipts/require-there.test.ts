import { expect, it } from 'vitest';
import { requireThere } from '../../../src/moderation/receipts/require-there.ts';
import { ids } from '../../kit/interactions.ts';
import { findCode } from '../../kit/refusals.ts';

/** Whether somebody gets through who presses a button about a server, and how often Discord is asked. */
async function press({
  pressedOn = null,
  isPresent = true,
  findRoles = () => Promise.resolve<readonly string[] | null>([]),
}: {
  pressedOn?: string | null;
  isPresent?: boolean;
  findRoles?: () => Promise<readonly string[] | null>;
}) {
  let asked = 0;
  const needs = {
    view: { isPresent: (guildId: string) => isPresent && guildId === ids.guild },
    findRoles() {
      asked += 1;
      return findRoles();
    },
  };
  const code = await findCode(requireThere({ guildId: ids.guild, userId: ids.maya, pressedOn }, needs), 'through');
  return { code, asked };
}

it('whoever presses on the server itself is there, and nobody is asked', async () => {
  expect(await press({ pressedOn: ids.guild, isPresent: false })).toEqual({ code: 'through', asked: 0 });
});

it('in direct messages, and on another server, Discord is asked whether they are there', async () => {
  const gone = () => Promise.resolve(null);
  for (const pressedOn of [null, '200000000000000009']) {
    expect(await press({ pressedOn })).toEqual({ code: 'through', asked: 1 });
    expect(await press({ pressedOn, findRoles: gone })).toEqual({ code: 'no-server', asked: 1 });
  }
});

it('they are believed where Discord does not answer, and not where the bot is no more', async () => {
  const away = () => Promise.reject(new Error('away'));
  expect(await press({ findRoles: away })).toEqual({ code: 'through', asked: 1 });
  expect(await press({ isPresent: false })).toEqual({ code: 'no-server', asked: 0 });
});
