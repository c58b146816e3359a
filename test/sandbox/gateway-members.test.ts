import { GatewayIntentBits, GatewayOpcodes } from 'discord-api-types/v10';
import { expect, test } from 'vitest';
import { type GatewayWorld } from '../../src/sandbox/gateway-contract.ts';
import { botId, evenGuild, openGateway } from '../kit/gateway.ts';

type Query = Parameters<GatewayWorld['readMembers']>[1];

const memberIds = Array.from({ length: 2_100 }, (_, index) => (800_000_000_000_000_000n + BigInt(index)).toString());

/** A server of 2,100 people, and a note of what was asked about them. */
function populate(): { world: Partial<GatewayWorld>; queries: Query[] } {
  const queries: Query[] = [];
  const readMembers = (_: string, query: Query) => {
    queries.push(query);
    const found = query.userIds ? memberIds.filter((id) => query.userIds?.includes(id)) : memberIds;
    return found.slice(0, query.limit).map((id) => ({ user: { id }, roles: [] }));
  };
  return { world: { readMembers, allowedIntents: GatewayIntentBits.GuildMembers }, queries };
}

async function openSession(intents: number) {
  const { world, queries } = populate();
  const { connect, pass } = await openGateway({ world });
  const client = await connect();
  await client.identify({ intents });
  return { client, queries, pass, ask: (data: object) => client.send(GatewayOpcodes.RequestGuildMembers, data) };
}

const everybody = { guild_id: evenGuild, query: '', limit: 0 };

test('all members come in chunks of a thousand, each with the nonce', async () => {
  const { client, queries, ask } = await openSession(GatewayIntentBits.GuildMembers);

  ask({ ...everybody, nonce: 'n1' });
  const chunks = [await client.next(), await client.next(), await client.next()];

  expect(queries).toEqual([{ query: '' }]);
  expect(chunks).toMatchObject(
    [0, 1, 2].map((index) => ({
      t: 'GUILD_MEMBERS_CHUNK',
      s: 2 + index,
      d: { guild_id: evenGuild, chunk_index: index, chunk_count: 3, nonce: 'n1' },
    })),
  );
  expect(chunks[2]?.d).not.toHaveProperty('not_found');
  expect(chunks[2]?.d).toHaveProperty('members.length', 100);
});

test('all members of one server may be asked for once in thirty seconds', async () => {
  const { client, ask, pass } = await openSession(GatewayIntentBits.GuildMembers);

  ask(everybody);
  for (let chunk = 0; chunk < 3; chunk += 1) await client.next();
  pass(10_000);
  ask({ ...everybody, nonce: 'n2' });
  const refusal = await client.next();
  pass(20_000);
  ask(everybody);

  expect(refusal).toMatchObject({ t: 'RATE_LIMITED', d: { opcode: 8, meta: { guild_id: evenGuild, nonce: 'n2' } } });
  expect(refusal.d).toHaveProperty('retry_after', expect.closeTo(20, 0));
  expect((await client.next()).t).toBe('GUILD_MEMBERS_CHUNK');
});

test('without the members intent nobody hears about everybody, but finds people by id and by name', async () => {
  const { client, queries, ask } = await openSession(0);
  const [first = '', second = ''] = memberIds;

  ask(everybody);
  ask({ guild_id: evenGuild, user_ids: [first, second, botId] });
  ask({ guild_id: [evenGuild], user_ids: first });
  ask({ guild_id: evenGuild, query: 'ma', limit: 500 });
  const answers = [await client.next(), await client.next(), await client.next()];

  expect(queries).toEqual([{ userIds: [first, second, botId] }, { userIds: [first] }, { query: 'ma', limit: 100 }]);
  expect(answers.map(({ d }) => d)).toMatchObject([
    { members: [{ user: { id: first } }, { user: { id: second } }], not_found: [botId], chunk_count: 1 },
    { members: [{ user: { id: first } }] },
    { chunk_index: 0, chunk_count: 1 },
  ]);
});

test('a nonce that is too long is ignored, and presences need their intent', async () => {
  const { client, ask } = await openSession(0);

  ask({ guild_id: evenGuild, user_ids: [], nonce: 'n'.repeat(33), presences: true });

  expect(await client.next()).toMatchObject({ d: { members: [], chunk_index: 0, chunk_count: 1 } });
  expect(client.seen.at(-1)?.d).not.toHaveProperty('nonce');
  expect(client.seen.at(-1)?.d).not.toHaveProperty('presences');
});

test('a server the bot is not in is not found', async () => {
  const { client, queries, ask } = await openSession(GatewayIntentBits.GuildMembers);

  ask({ ...everybody, guild_id: botId });

  expect(await client.next()).toMatchObject({ d: { guild_id: botId, members: [], not_found: [botId] } });
  expect(queries).toEqual([]);
});

test.each([
  ['neither a query nor ids', { guild_id: evenGuild }],
  ['a query without a limit', { guild_id: evenGuild, query: '' }],
  ['two servers', { guild_id: [evenGuild, botId], query: '', limit: 0 }],
])('a request with %s cannot be read', async (_, data) => {
  const { client, ask } = await openSession(GatewayIntentBits.GuildMembers);

  ask(data);

  expect(await client.closed).toBe(4_002);
});
