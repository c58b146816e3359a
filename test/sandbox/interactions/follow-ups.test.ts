import { MessageFlags } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import { type InteractionRecord } from '../../../src/sandbox/interactions/records.ts';
import { openSmallWorld, readId, type SmallWorld } from '../../kit/world.ts';

const ephemeral = MessageFlags.Ephemeral;

const answer = (small: SmallWorld, { id, token }: InteractionRecord, body: object) =>
  small.call('POST', `/interactions/${id}/${token}/callback`, { body, authorization: null });
const follow = (small: SmallWorld, { token }: InteractionRecord, body: object) =>
  small.call('POST', `/webhooks/${small.world.botId}/${token}`, { body, authorization: null });
const original = (
  small: SmallWorld,
  { token }: InteractionRecord,
  method: string,
  body?: object,
  which = '@original',
) => small.call(method, `/webhooks/${small.world.botId}/${token}/messages/${which}`, { body, authorization: null });

async function defer(small: SmallWorld, flags = 0): Promise<InteractionRecord> {
  const record = small.runs(small.maya.id);
  await answer(small, record, { type: 5, data: { flags } });
  return record;
}

describe('a deferred answer', () => {
  it('shows a placeholder that its words replace without being called edited', async () => {
    const small = await openSmallWorld();
    const record = await defer(small, ephemeral);

    expect(record).toMatchObject({ state: 'deferred', ephemeral: true, answerMs: null });
    expect(small.lounge.messages.get(record.answerId ?? '')).toMatchObject({ loading: true });
    expect((await original(small, record, 'PATCH', { content: 'done' })).body).toMatchObject({
      content: 'done',
      flags: ephemeral,
      edited_timestamp: null,
    });
    expect(record.state).toBe('answered');
    expect(record.answerMs).toBeGreaterThanOrEqual(record.ackMs ?? Infinity);
  });

  it('is filled by the first follow-up, which keeps its privacy whatever it asks for', async () => {
    const small = await openSmallWorld();
    const [hidden, open] = [await defer(small, ephemeral), await defer(small)];

    const filled = await follow(small, hidden, { content: 'private after all' });
    await follow(small, open, { content: 'public after all', flags: ephemeral });

    expect(readId(filled.body)).toBe(hidden.answerId);
    expect(small.lounge.messages.get(hidden.answerId ?? '')?.ephemeralFor).toBe(small.maya.id);
    expect(small.lounge.messages.get(open.answerId ?? '')?.ephemeralFor).toBeNull();
    expect([hidden.followUpIds, open.followUpIds]).toEqual([[], []]);
  });

  it('taken back with nothing after it has failed', async () => {
    const small = await openSmallWorld({ nothingLeftMs: 5 });
    const record = await defer(small);

    await original(small, record, 'DELETE');
    await small.interactions.waitForChange(record.id, 5000);

    expect(record).toMatchObject({ state: 'failed', answerId: null });
    expect((await original(small, record, 'GET')).body).toMatchObject({ code: 10008 });
  });

  it('taken back for a private word is answered by that', async () => {
    const small = await openSmallWorld();
    const record = await defer(small);

    await original(small, record, 'DELETE');
    await follow(small, record, { content: 'only you', flags: ephemeral });

    expect(record).toMatchObject({ state: 'answered', answerId: null });
    expect(small.lounge.messages.get(record.followUpIds[0] ?? '')?.ephemeralFor).toBe(small.maya.id);
  });
});

describe('follow-ups', () => {
  it('stand beside the answer, each with its own privacy', async () => {
    const small = await openSmallWorld();
    const record = small.runs(small.maya.id);
    await answer(small, record, { type: 4, data: { content: 'open' } });

    const one = await follow(small, record, { content: 'hidden', flags: ephemeral });

    expect(record.followUpIds).toEqual([readId(one.body)]);
    expect(one.body).toMatchObject({ type: 19, flags: ephemeral, message_reference: { message_id: record.answerId } });
    expect((await original(small, record, 'PATCH', { content: 'later' }, readId(one.body))).body).toMatchObject({
      content: 'later',
    });
    expect((await original(small, record, 'DELETE', undefined, readId(one.body))).status).toBe(204);
    expect(record.followUpIds).toEqual([]);
  });

  it('settle a press that was acknowledged, and leave the card alone', async () => {
    const small = await openSmallWorld();
    const card = small.says(small.world.botId, 'card');
    const pressed = small.presses(small.maya.id, card);
    await answer(small, pressed, { type: 6 });

    await follow(small, pressed, { content: 'noted', flags: ephemeral });

    expect(pressed).toMatchObject({ state: 'answered', answerId: card.id });
    expect(card.content).toBe('card');
    expect((await original(small, pressed, 'PATCH', { content: 'claimed' })).body).toMatchObject({ id: card.id });
  });

  it('are found where discord.js writes the @ in its other form', async () => {
    const small = await openSmallWorld();
    const record = await defer(small);

    expect((await original(small, record, 'PATCH', { content: 'done' }, '%40original')).status).toBe(200);
  });

  it('are not messages of another interaction', async () => {
    const small = await openSmallWorld();
    const [mine, other] = [await defer(small), await defer(small)];

    expect((await original(small, mine, 'PATCH', { content: 'x' }, other.answerId ?? '')).body).toMatchObject({
      code: 10008,
    });
  });
});

describe('the token', () => {
  it('is unknown before the first answer, to another application, and when it is made up (10015)', async () => {
    const small = await openSmallWorld();
    const record = small.runs(small.maya.id);
    const made = { ...record, token: 'made-up' };
    const foreign = small.call('POST', `/webhooks/${small.maya.id}/${record.token}`, { body: { content: 'x' } });

    expect(await follow(small, record, { content: 'x' })).toMatchObject({ status: 404, body: { code: 10015 } });
    expect((await follow(small, made, { content: 'x' })).body).toMatchObject({ code: 10015 });
    expect((await foreign).body).toMatchObject({ code: 10015 });
  });

  it('ends after 15 minutes of the sandbox’s clock (50027)', async () => {
    const small = await openSmallWorld();
    const record = await defer(small);
    small.clock.set(small.clock.now() + 15 * 60_000 - 1);
    const inTime = await original(small, record, 'PATCH', { content: 'in time' });
    small.clock.set(small.clock.now() + 1);

    const late = await original(small, record, 'PATCH', { content: 'late' });

    expect(inTime.status).toBe(200);
    expect(late).toMatchObject({ status: 401, body: { code: 50027 } });
    expect((await follow(small, record, { content: 'late' })).body).toMatchObject({ code: 50027 });
  });
});
